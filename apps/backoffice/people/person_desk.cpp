// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/people/person_desk.h"

#include "apps/backoffice/reports/cash_drawers.h"
#include "shared/core/private_file.h"
#include "shared/tokens/sealing.h"

#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace bakery::office {

QList<int> PersonDesk::rolesToGive(bakery::Role giver)
{
    const auto upTo = [](std::initializer_list<bakery::Role> roles) {
        QList<int> all;
        for (const bakery::Role role : roles)
            all << int(role);
        return all;
    };
    using bakery::Role;
    switch (giver) {
    case Role::Manager:
        return upTo({Role::Customer, Role::Baker, Role::Cashier});
    case Role::Administrator:
        return upTo({Role::Customer, Role::Baker, Role::Cashier, Role::Manager, Role::Administrator});
    default:
        return {};
    }
}

PersonDesk::PersonDesk(ShopLine &line, StaffSession &staff, PersonPage &page, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_page(page)
    , m_form(form)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation))
{
    m_line.watchState<auth::PublicSealingKey>(
        [this](const auth::PublicSealingKey &shown) { m_sealingKey = shown.key.value; });
    connect(&m_page, &PersonPage::opened, this, &PersonDesk::forget);
    connect(&m_page, &PersonPage::changed, this, &PersonDesk::changed);
    connect(&m_staff, &StaffSession::changed, this, &PersonDesk::changed);
}

bool PersonDesk::mayHandOut() const
{
    return m_page.state() == PersonPage::Open && m_staff.role() == bakery::Role::Administrator;
}

// The same thing asked for again after no answer is done once.
template <typename R>
void PersonDesk::send(const R &request, Concluded concluded)
{
    if (isWorking())
        return;
    const QByteArray body = QByteArray(R::route.name) + encode(request);
    if (m_outcome != NoAnswer || body != m_body)
        m_id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_body = body;
    m_told.clear();
    end(Working);
    m_line.send(
        request, m_staff.token(),
        [this, concluded, person = m_page.id()](const Reply &reply) {
            if (person != m_page.id())
                return;
            if (reply.isGood()) {
                end(concluded(reply));
                m_page.reload();
                return Q_EMIT peopleChanged();
            }
            const QString refusal = reply.refusal();
            end(reply.status == 0 || reply.status == 503 ? NoAnswer
                    : refusal == "name-taken"_L1         ? NameTaken
                    : refusal == "weak-pin"_L1           ? WeakPin
                    : refusal == "weak-password"_L1      ? WeakPassword
                    : refusal == "not-yours-to-give"_L1  ? NotYours
                    : refusal == "last-administrator"_L1 ? LastAdministrator
                    : refusal == "still-staff"_L1        ? StillStaff
                                                         : Refused);
        },
        m_id);
}

void PersonDesk::topUp(const QString &typed)
{
    const auto amount = typedAmount(typed, m_form);
    if (!mayTopUp() || isWorking())
        return;
    if (!amount || *amount == 0)
        return end(NoAmount);
    send(bank::TopUp{*m_page.id(), {*amount, m_form.currency()}}, [this](const Reply &reply) {
        const auto balance = reply.as<bank::Balance>();
        m_told = balance ? m_form.money(balance->balance.amount) : QString();
        return ToppedUp;
    });
}

void PersonDesk::setRole(int role)
{
    if (mayManage() && roles().contains(role))
        send(auth::SetRole{*m_page.id(), bakery::Role(role)}, [](const Reply &) { return RoleSet; });
}

std::optional<auth::SealedSecret> PersonDesk::sealed(const QString &secret)
{
    const auto box = seal(secret, m_sealingKey);
    if (!box) {
        end(NoAnswer);
        return std::nullopt;
    }
    return auth::SealedSecret{*box};
}

void PersonDesk::setPin(const QString &pin)
{
    if (!takesPin() || isWorking())
        return;
    if (const auto box = sealed(pin))
        send(auth::SetPin{*box, *m_page.id()}, [](const Reply &) { return PinSet; });
}

void PersonDesk::setPassword(const QString &password)
{
    if (!mayManage() || isWorking())
        return;
    if (const auto box = sealed(password))
        send(auth::SetPassword{*m_page.id(), *box}, [](const Reply &) { return PasswordSet; });
}

void PersonDesk::handOut()
{
    if (!mayHandOut() || isWorking())
        return;
    m_export.reset();
    m_told.clear();
    end(Working);
    askExport({});
}

void PersonDesk::askExport(std::optional<Cursor> after)
{
    users::AskExport question{*m_page.id(), std::move(after)};
    m_line.send(question, m_staff.token(), [this, person = m_page.id()](const Reply &reply) {
        if (person != m_page.id())
            return;
        const auto page = reply.isGood() ? reply.as<users::Export>() : std::nullopt;
        if (!page)
            return end(reply.status == 0 || reply.status == 503 ? NoAnswer : Refused);
        if (!m_export)
            m_export = *page;
        else
            m_export->orders.insert(m_export->orders.end(), page->orders.begin(), page->orders.end());
        if (page->next)
            return askExport(page->next);
        m_export->next.reset();
        const QString file = m_folder + u"/person-"_s + person->text() + u".json"_s;
        const auto kept = writeFile(file, encode(*m_export));
        m_export.reset();
        m_told = kept ? file : kept.error();
        end(kept ? HandedOut : NotWritten);
    });
}

void PersonDesk::erase()
{
    if (mayErase())
        send(users::Erase{*m_page.id(), true}, [](const Reply &) { return Erased; });
}

void PersonDesk::registerPerson(const QString &name, int role)
{
    const QString known = name.trimmed().left(80);
    if (known.isEmpty() || !roles().contains(role))
        return;
    auth::RegisterPerson request;
    request.name = {users::PersonName(known)};
    request.role = bakery::Role(role);
    send(request, [this](const Reply &reply) {
        if (const auto person = reply.as<auth::Person>())
            m_page.open(person->person.text());
        return Registered;
    });
}

void PersonDesk::forget()
{
    m_told.clear();
    end(None);
}

void PersonDesk::end(Outcome outcome)
{
    m_outcome = outcome;
    Q_EMIT changed();
}

}
