// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/people/person_page.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr Milliseconds untilUsersHasHeard = 5s;
constexpr Milliseconds aMoment = 700ms;
constexpr int latestOrders = 50;

}

PersonPage::PersonPage(ShopLine &line, StaffSession &staff, const ProductNames &names, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_names(names)
    , m_form(form)
{
    connect(&m_names, &ProductNames::changed, this, &PersonPage::showOrders);
    connect(&m_form, &LocalForm::changed, this, &PersonPage::showOrders);
}

void PersonPage::open(const QString &person)
{
    const auto id = Id::parse(person);
    if (id == m_person && m_state == Open)
        return;
    close();
    if (!id)
        return;
    m_person = id;
    m_state = Loading;
    m_patientUntil = m_line.clock().now() + untilUsersHasHeard;
    Q_EMIT opened();
    Q_EMIT changed();
    ask();
}

void PersonPage::close()
{
    m_person.reset();
    m_profile.reset();
    m_balance.reset();
    m_latest.clear();
    m_orders.show({});
    m_state = Closed;
    m_askAgainAt.reset();
    Q_EMIT opened();
    Q_EMIT changed();
}

void PersonPage::reload() { m_askAgainAt = m_line.clock().now() + aMoment; }

void PersonPage::beat()
{
    if (m_person && m_askAgainAt && m_line.clock().now() >= *m_askAgainAt && m_line.isConnected())
        ask();
}

void PersonPage::ask()
{
    m_askAgainAt.reset();
    m_line.send(users::AskProfile{*m_person}, m_staff.token(), [this, person = m_person](const Reply &reply) {
        if (person != m_person)
            return;
        if (auto profile = reply.isGood() ? reply.as<users::Profile>() : std::nullopt) {
            m_profile = std::move(profile);
            m_state = Open;
            if (!m_profile->name && m_line.clock().now() < m_patientUntil)
                reload(); // users reads a name a moment after it has heard of somebody
            askOrders();
            askBalance();
            return Q_EMIT changed();
        }
        if (reply.is<users::UnknownPerson>() && m_line.clock().now() < m_patientUntil)
            return reload();
        if (reply.is<users::UnknownPerson>()) { // any more, perhaps
            m_profile.reset();
            m_state = Unknown;
        } else if (!m_profile) {
            m_state = NotReached;
        }
        Q_EMIT changed();
    });
}

void PersonPage::askBalance()
{
    if (isStaff())
        return;
    m_line.send(bank::AskBalance{*m_person}, m_staff.token(), [this, person = m_person](const Reply &reply) {
        const auto told = reply.isGood() ? reply.as<bank::Balance>() : std::nullopt;
        if (person != m_person || !told)
            return;
        m_balance = told->balance.amount;
        Q_EMIT changed();
    });
}

void PersonPage::askOrders()
{
    orders::AskOrders question;
    question.limit = latestOrders;
    question.customer = *m_person;
    m_line.send(question, m_staff.token(), [this, person = m_person](const Reply &reply) {
        const auto page = reply.isGood() ? reply.as<orders::OrderPage>() : std::nullopt;
        if (person != m_person || !page)
            return;
        m_latest = page->orders;
        showOrders();
    });
}

void PersonPage::showOrders()
{
    std::vector<TableRows::Row> rows;
    for (const orders::OrderView &order : m_latest) {
        QStringList what;
        for (const orders::PricedLine &line : order.lines)
            what << m_form.number(line.quantity) + u" × "_s + m_names.nameOf(line.sku);
        rows.push_back({order.order.text(), order.number.value, m_form.dayAndTime(m_form.byShopClock(order.placedAt)),
            int(order.status), m_form.money(order.total.amount), what.join(u" · "_s)});
    }
    m_orders.show(rows);
    Q_EMIT changed();
}

QString PersonPage::name() const
{
    if (m_profile && m_profile->displayName && !m_profile->displayName->value.value.isEmpty())
        return m_profile->displayName->value.value;
    return m_profile && m_profile->name ? logsInAs() : person();
}

bakery::Role PersonPage::role() const
{
    return m_profile && m_profile->role ? *m_profile->role : bakery::Role::Customer;
}

QString PersonPage::language() const
{
    return m_profile && m_profile->language ? m_form.nativeName(m_profile->language->value) : QString();
}

QString PersonPage::since() const
{
    return m_profile && m_profile->registeredAt ? m_form.dayAndTime(*m_profile->registeredAt) : QString();
}

QString PersonPage::lastSeen() const
{
    return m_profile && m_profile->lastSeen ? m_form.dayAndTime(*m_profile->lastSeen) : QString();
}

QString PersonPage::favourites() const
{
    QStringList words;
    if (m_profile)
        for (const users::Pieces &each : m_profile->favourites)
            words << m_names.nameOf(each.sku);
    return words.mid(0, 3).join(u", "_s);
}

QString PersonPage::amounts(const users::Amounts &amounts) const
{
    QStringList words;
    for (const Money &each : amounts)
        words << m_form.money(each.amount);
    return words.isEmpty() ? m_form.money(0) : words.join(u" + "_s);
}

}
