// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/users/users_store.h"
#include "shared/contracts/users_contract.h"
#include "shared/service/service.h"

namespace bakery {

class UsersService final : public ServiceOf<UsersContract> {
public:
    explicit UsersService(Context &context);

private:
    void beginDomain() override;
    void tellSnapshot() override;

    // What others tell (users_service.cpp)
    void learnCustomer(const auth::CustomerRegistered &event);
    void learnPerson(const auth::PersonRegistered &event);
    void learnRole(const auth::RoleChanged &event);
    void learnLogIn(const auth::LoggedIn &event);
    void learnKiosk(const auth::KioskPaired &event);
    void learnOrder(const orders::OrderPlaced &event);
    void learnSale(const orders::OrderCompleted &event);
    void learnRefusal(const orders::OrderRefused &event);
    void learnCancel(const orders::OrderCancelled &event);
    void learnRefund(const orders::OrderRefunded &event);
    void learnTopUp(const bank::AccountToppedUp &event);
    template <typename E>
    void prepareBuyers(const std::vector<const E *> &events);
    UserRow *known(const Id &person); // made where it is new; nothing of whom was erased
    UserRow *seen(const Id &person);
    void learnRegistered(const Id &person, Role role, const QString &sealedName);
    UserOrderRow *orderOf(const Id &order);

    // Names, which auth alone can read
    std::vector<QString> namesThatWait();
    void askForNames(const QString &);
    void haveOpened(const OpenedTexts &texts) override;
    QString hashOfNamed(const QString &name) const { return hashOfName(name, m_hashing); }

    // Requests (users_requests.cpp)
    Outcome<users::AskProfile> profile(const users::AskProfile &request, const Caller &caller);
    Outcome<users::AskPeople> people(const users::AskPeople &request, const Caller &caller);
    Outcome<users::ChangeProfile> changeProfile(const users::ChangeProfile &request, const Caller &caller);
    Outcome<users::AskExport> exportAll(const users::AskExport &request, const Caller &caller);
    Outcome<users::Erase> erase(const users::Erase &request, const Caller &caller);
    void forgetPerson(const Id &person) override;
    users::Profile profileOf(const UserRow &row);
    template <typename T>
    std::optional<Personal<T>> readable(const Id &person, const QString &sealed);

    UsersStore m_users;
    QByteArray m_hashing; // the secret by which names are found
};

}
