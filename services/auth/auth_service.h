// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/auth/auth_store.h"
#include "services/auth/derived_secrets.h"
#include "services/auth/guessing.h"
#include "services/auth/password.h"
#include "shared/contracts/auth_contract.h"
#include "shared/service/service.h"
#include "shared/tokens/key_folder.h"
#include "shared/tokens/sealing.h"
#include "shared/tokens/token.h"

namespace bakery {

class AuthService final : public ServiceOf<AuthContract> {
public:
    explicit AuthService(Context &context);

private:
    void beginDomain() override;
    void forgetPerson(const Id &person) override;
    void tellSnapshot() override;

    // People and keys (auth_service.cpp)
    Outcome<auth::RegisterPerson> registerPerson(const auth::RegisterPerson &request, const Caller &caller);
    Outcome<auth::AskPerson> person(const auth::AskPerson &request, const Caller &caller);
    Outcome<auth::SetRole> setRole(const auth::SetRole &request, const Caller &caller);
    Outcome<auth::RotateKeys> rotate(const auth::RotateKeys &request, const Caller &caller);
    std::optional<auth::PublicKeys> publicKeys(const QString &part);
    std::optional<auth::PublicSealingKey> sealingKey(const QString &part);
    QStringList keyParts() { return {QString()}; }
    QString hashOfNamed(const QString &name) const { return hashOfName(name, m_hashing); }
    bool isTaken(const QString &name);
    const PersonRow &insertPerson(const Id &person, const QString &name, Role role, const QString &passwordHash);
    void forgetOld() { m_auth.forgetOld(now(), wallNow()); }
    Instant wallNow() { return context().clock.wallNow(); }

    // What people prove themselves with (auth_passwords.cpp)
    Outcome<auth::SignUp> signUp(const auth::SignUp &request, const Caller &caller);
    Outcome<auth::SignUp> signUpAgain(const QString &person);
    Outcome<auth::ClaimAdministrator> claim(const auth::ClaimAdministrator &request, const Caller &caller);
    Outcome<auth::ClaimAdministrator> claimAgain(const QString &person);
    Outcome<auth::ChangePassword> changePassword(const auth::ChangePassword &request, const Caller &caller);
    Outcome<auth::ChangePassword> changePasswordAgain(const QString &person);
    Outcome<auth::SetPassword> setPassword(const auth::SetPassword &request, const Caller &caller);
    Outcome<auth::SetPin> setPin(const auth::SetPin &request, const Caller &caller);
    void keepPassword(const Id &person, const QString &hash, const Id &by);
    auth::Tokens newSessionOf(const QString &person);

    // Logging in and out (auth_sessions.cpp, auth_log_in.cpp)
    struct Login {
        Id holder;
        Role role = Role::Customer;
        auth::Means means = auth::Means::Password;
        std::optional<Id> kiosk;
    };
    Outcome<auth::LogIn> logIn(const auth::LogIn &request, const Caller &caller);
    Outcome<auth::LogInWithPin> logInWithPin(const auth::LogInWithPin &request, const Caller &caller);
    Outcome<auth::Refresh> refresh(const auth::Refresh &request, const Caller &caller);
    Outcome<auth::LogOut> logOut(const auth::LogOut &request, const Caller &caller);
    auth::Tokens beginSession(const Login &login);
    auth::Tokens tokensOf(const SessionRow &session, Role role);
    QByteArray sign(const Caller &caller);
    Instant accessUntil();
    std::optional<Role> presentRoleOf(const SessionRow &session);
    void endSessions(const std::vector<Id> &sessions);

    // A try to log in to an account: counted as failed until it turns out to be right.
    struct Try {
        QString account; // what is typed as the name, hashed
        QString source;
        std::optional<Id> holder;

        QString fromSource() const { return account + QStringLiteral(" from ") + source; }
    };
    std::optional<TooManyRequests> countTry(const Try &tried);
    void forgive(const Try &tried);
    std::optional<TooManyRequests> countSignUp(const QString &source);
    Milliseconds pauseOf(const QString &counted, CountedFor what);
    void count(const QString &counted, CountedFor what);
    void countLess(const QString &counted, CountedFor what);

    // Kiosks and machines (auth_devices.cpp)
    Outcome<auth::BeginPairing> beginPairing(const auth::BeginPairing &request, const Caller &caller);
    Outcome<auth::ApprovePairing> approvePairing(const auth::ApprovePairing &request, const Caller &caller);
    Outcome<auth::CollectPairing> collectPairing(const auth::CollectPairing &request, const Caller &caller);
    Outcome<auth::AskKiosks> kiosks(const auth::AskKiosks &request, const Caller &caller);
    Outcome<auth::RevokeKiosk> revokeKiosk(const auth::RevokeKiosk &request, const Caller &caller);
    Outcome<auth::MakeApiKey> makeApiKey(const auth::MakeApiKey &request, const Caller &caller);
    Outcome<auth::MakeApiKey> makeApiKeyAgain(const QString &apiKey);
    Outcome<auth::AskApiKeys> apiKeys(const auth::AskApiKeys &request, const Caller &caller);
    Outcome<auth::RevokeApiKey> revokeApiKey(const auth::RevokeApiKey &request, const Caller &caller);
    Outcome<auth::ExchangeApiKey> exchangeApiKey(const auth::ExchangeApiKey &request, const Caller &caller);
    bool isPaired(const Id &kiosk);

    // What kiosks are told (auth_kiosks.cpp)
    Outcome<auth::CommandKiosk> commandKiosk(const auth::CommandKiosk &request, const Caller &caller);
    Outcome<auth::PutKioskMessage> putKioskMessage(const auth::PutKioskMessage &request, const Caller &caller);
    std::optional<auth::KioskStanding> kioskStanding(const QString &kiosk);
    QStringList kioskParts();

    // Customers at a kiosk (auth_visits.cpp)
    Outcome<auth::BeginVisit> beginVisit(const auth::BeginVisit &request, const Caller &caller);
    Outcome<auth::ApproveVisit> approveVisit(const auth::ApproveVisit &request, const Caller &caller);
    Outcome<auth::CollectVisit> collectVisit(const auth::CollectVisit &request, const Caller &caller);

    AuthStore m_auth;
    const QString m_keyFolder;
    const KeyFolder m_keys;
    QByteArray m_hashing; // the secret by which names are found
    std::optional<TokenSigner> m_signer; // with the present key
    std::optional<SealingKey> m_sealing;
    std::optional<DerivedSecrets> m_secrets;
    const std::shared_ptr<const PasswordHasher> m_hasher; // shared with work that outlives this service
};

}
