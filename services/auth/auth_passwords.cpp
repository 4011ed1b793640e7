// SPDX-License-Identifier: GPL-3.0-or-later
// What people prove themselves with: made, changed, and claimed by the one-time code. What takes long is done beside
// the turns; so each second half looks at the rows anew.
#include "services/auth/auth_service.h"

#include "services/auth/rights.h"
#include "shared/tokens/administrator.h"

using namespace bakery::auth;
using namespace Qt::StringLiterals;

namespace bakery {

Outcome<SignUp> AuthService::signUp(const SignUp &request, const Caller &)
{
    const auto password = m_sealing->open(request.password);
    if (!password)
        return NotSealed{u"password"_s};
    if (!isGoodPassword(*password))
        return WeakPassword{};
    if (isTaken(request.name.value))
        return NameTaken{};
    if (const auto tooMany = countSignUp(source()))
        return *tooMany;
    return Outcome<SignUp>::afterWork([hasher = m_hasher, password = *password] { return hasher->hash(password); },
        [this, request](const QString &hash) -> Outcome<SignUp> {
            if (isTaken(request.name.value))
                return NameTaken{};
            const Id person = insertPerson(nextId(), request.name.value, Role::Customer, hash).person;
            emit(CustomerRegistered{person, request.name});
            return Outcome<SignUp>(beginSession({person})).about(person.text());
        });
}

Outcome<SignUp> AuthService::signUpAgain(const QString &person) { return newSessionOf(person); }

Outcome<ClaimAdministrator> AuthService::claim(const ClaimAdministrator &request, const Caller &)
{
    const auto code = m_sealing->open(request.code);
    if (!code)
        return NotSealed{u"code"_s};
    const auto password = m_sealing->open(request.password);
    if (!password)
        return NotSealed{u"password"_s};
    if (!isGoodPassword(*password))
        return WeakPassword{};
    const QString codeHash = AdministratorCode::hashOf(*code);
    if (!AdministratorCode(m_keyFolder).isRight(*code) || m_auth.usedCodes.find(codeHash))
        return UnknownCode{};
    return Outcome<ClaimAdministrator>::afterWork(
        [hasher = m_hasher, password = *password] { return hasher->hash(password); },
        [this, codeHash](const QString &hash) -> Outcome<ClaimAdministrator> {
            if (m_auth.usedCodes.find(codeHash))
                return UnknownCode{};
            m_auth.usedCodes.insert({codeHash, wallNow()});
            const Id person = administratorOf(QString::fromUtf8(context().site)).subject;
            if (!m_auth.people.find(person)) {
                insertPerson(person, administratorName, Role::Administrator, hash);
                emit(PersonRegistered{person, Role::Administrator, {administratorName}});
            }
            if (const Role before = m_auth.people.find(person)->role; before != Role::Administrator) {
                m_auth.people.change(person).role = Role::Administrator;
                emit(RoleChanged{person, before, Role::Administrator, person});
            }
            keepPassword(person, hash, person);
            return Outcome<ClaimAdministrator>(newSessionOf(person.text())).about(person.text());
        });
}

Outcome<ClaimAdministrator> AuthService::claimAgain(const QString &person) { return newSessionOf(person); }

Outcome<ChangePassword> AuthService::changePassword(const ChangePassword &request, const Caller &caller)
{
    const auto old = m_sealing->open(request.old);
    if (!old)
        return NotSealed{u"old"_s};
    const auto password = m_sealing->open(request.password);
    if (!password)
        return NotSealed{u"password"_s};
    if (!isGoodPassword(*password))
        return WeakPassword{};
    const PersonRow *row = m_auth.people.find(caller.subject);
    if (!row)
        return WrongPassword{};
    const Try tried{row->nameHash, source(), row->person};
    if (const auto tooMany = countTry(tried))
        return *tooMany;
    struct Found {
        bool isRight = false;
        QString hash;
    };
    return Outcome<ChangePassword>::afterWork(
        [hasher = m_hasher, old = *old, kept = row->passwordHash, password = *password] {
            return hasher->isOf(old, kept) ? Found{true, hasher->hash(password)} : Found{};
        },
        [this, tried, kept = row->passwordHash](const Found &found) -> Outcome<ChangePassword> {
            const PersonRow *present = m_auth.people.find(*tried.holder);
            if (!found.isRight || !present || present->passwordHash != kept)
                return WrongPassword{};
            forgive(tried);
            keepPassword(present->person, found.hash, present->person);
            return Outcome<ChangePassword>(newSessionOf(present->person.text())).about(present->person.text());
        });
}

Outcome<ChangePassword> AuthService::changePasswordAgain(const QString &person) { return newSessionOf(person); }

Outcome<SetPassword> AuthService::setPassword(const SetPassword &request, const Caller &caller)
{
    const auto password = m_sealing->open(request.password);
    if (!password)
        return NotSealed{u"password"_s};
    if (!isGoodPassword(*password))
        return WeakPassword{};
    return Outcome<SetPassword>::afterWork([hasher = m_hasher, password = *password] { return hasher->hash(password); },
        [this, person = request.person, caller](const QString &hash) -> Outcome<SetPassword> {
            const PersonRow *row = m_auth.people.find(person);
            if (!row)
                return UnknownPerson{};
            if (!mayGive(caller.role, row->role))
                return NotYoursToGive{row->role};
            keepPassword(person, hash, caller.subject);
            return Person{person, row->role};
        });
}

Outcome<SetPin> AuthService::setPin(const SetPin &request, const Caller &caller)
{
    const auto pin = m_sealing->open(request.pin);
    if (!pin)
        return NotSealed{u"pin"_s};
    if (!isGoodPin(*pin))
        return WeakPin{};
    return Outcome<SetPin>::afterWork([hasher = m_hasher, pin = *pin] { return hasher->hash(pin); },
        [this, person = request.person.value_or(caller.subject), caller](const QString &hash) -> Outcome<SetPin> {
            const PersonRow *row = m_auth.people.find(person);
            if (!row)
                return UnknownPerson{};
            if (person != caller.subject && !mayGive(caller.role, row->role))
                return NotYoursToGive{row->role};
            if (!mayUsePin(row->role))
                return NoPinForThisRole{row->role};
            m_auth.people.change(person).pinHash = hash;
            emit(PinChanged{person, caller.subject});
            return Person{person, row->role};
        });
}

// Whoever was logged in with the one before is so no longer.
void AuthService::keepPassword(const Id &person, const QString &hash, const Id &by)
{
    m_auth.people.change(person).passwordHash = hash;
    emit(PasswordChanged{person, by});
    store().flush();
    endSessions(m_auth.openSessionsOf(person));
}

Tokens AuthService::newSessionOf(const QString &person)
{
    const PersonRow *row = m_auth.people.find(Id::parse(QStringView(person)).value_or(Id()));
    if (!row)
        throw MessageFailure("the person of this request is no more");
    return beginSession({row->person, row->role});
}

}
