// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/people/people_list.h"

using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr int peopleOnAPage = 100;

template <typename Name>
QString spelling(const std::optional<Name> &name)
{
    return name ? name->value.value : QString();
}

bool looksTheSame(const users::PersonInShort &one, const users::PersonInShort &other)
{
    return spelling(one.name) == spelling(other.name) && spelling(one.displayName) == spelling(other.displayName)
        && one.role == other.role && one.lastSeen == other.lastSeen;
}

}

PeopleList::PeopleList(ShopLine &line, StaffSession &staff, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_form(form)
{
    connect(&m_form, &LocalForm::changed, this, [this] {
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1));
    });
}

void PeopleList::setWhich(Which which)
{
    if (which == m_which)
        return;
    m_which = which;
    show();
}

void PeopleList::setSearch(const QString &search)
{
    const QString wanted = search.trimmed().left(80);
    if (wanted == m_search)
        return;
    m_search = wanted;
    load();
    m_waitsForAll = false;
}

// What is on the screen stays until everybody is there again.
void PeopleList::load()
{
    m_waitsForAll = true;
    ++m_asked;
    m_isAsking = m_isWhole = false;
    m_next.reset();
    m_people.clear();
    m_askAgainAt = {};
    Q_EMIT changed();
    beat();
}

void PeopleList::clear()
{
    ++m_asked;
    m_isAsking = m_isWhole = false;
    m_next.reset();
    m_people.clear();
    m_search.clear();
    m_which = Customers;
    m_state = Loading;
    m_waitsForAll = false;
    show();
}

void PeopleList::beat()
{
    if (m_isAsking || m_isWhole || m_people.size() >= mostRead || !m_staff.isSignedIn() || !m_line.isConnected()
        || m_line.clock().now() < m_askAgainAt || !management.has(m_staff.role()))
        return;
    const auto id = Id::parse(m_search);
    m_isAsking = true;
    if (id)
        askFor(*id);
    else
        ask();
}

void PeopleList::ask()
{
    users::AskPeople question;
    question.limit = peopleOnAPage;
    question.after = m_next;
    if (!m_search.isEmpty())
        question.name = Personal<users::PersonName>{users::PersonName(m_search)};
    m_line.send(question, m_staff.token(), [this, asked = m_asked](const Reply &reply) {
        if (asked != m_asked)
            return;
        m_isAsking = false;
        if (const auto page = reply.isGood() ? reply.as<users::PeoplePage>() : std::nullopt)
            return take(*page);
        m_askAgainAt = m_line.clock().now() + askedAgainAfter;
        m_state = reply.status == 403 ? Refused : m_people.empty() ? NotReached : m_state;
        Q_EMIT changed();
    });
}

void PeopleList::askFor(const Id &person)
{
    m_line.send(users::AskProfile{person}, m_staff.token(), [this, asked = m_asked](const Reply &reply) {
        if (asked != m_asked)
            return;
        m_isAsking = false;
        users::PeoplePage page;
        if (const auto profile = reply.isGood() ? reply.as<users::Profile>() : std::nullopt)
            page.people.push_back({profile->person, profile->kind, profile->role, profile->name, profile->displayName,
                profile->lastSeen});
        take(page);
    });
}

void PeopleList::take(const users::PeoplePage &page)
{
    m_people.insert(m_people.end(), page.people.begin(), page.people.end());
    m_next = page.next;
    m_isWhole = !m_next;
    m_state = Loaded;
    if (!m_waitsForAll || m_isWhole || m_people.size() >= mostRead)
        show();
}

// Devices are shown elsewhere.
bool PeopleList::fits(const users::PersonInShort &person) const
{
    using users::PersonKind;
    const bool works = person.role && isStaff(*person.role);
    return person.kind != PersonKind::Kiosk && (m_which == Staff) == works;
}

void PeopleList::show()
{
    std::vector<users::PersonInShort> shown;
    for (const users::PersonInShort &person : m_people)
        if (fits(person))
            shown.push_back(person);
    turnInto(
        m_shown, shown, [](const users::PersonInShort &person) { return person.person; }, looksTheSame);
    Q_EMIT changed();
}

int PeopleList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant PeopleList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const users::PersonInShort &person = m_shown[size_t(index.row())];
    switch (role) {
    case PersonRole:
        return person.person.text();
    case NameRole: // the one that they chose, else the one to log in with; of nobody known the id's end
        if (person.displayName && !person.displayName->value.value.isEmpty())
            return person.displayName->value.value;
        return person.name ? person.name->value.value : u"…"_s + person.person.text().right(6);
    case WorksAsRole:
        return int(person.role.value_or(bakery::Role::Customer));
    case LastSeenRole:
        return person.lastSeen ? m_form.dayAndTime(*person.lastSeen) : QString();
    case SeenAtRole:
        return person.lastSeen ? double(person.lastSeen->sinceEpochMs) : 0.0;
    default:
        return {};
    }
}

QHash<int, QByteArray> PeopleList::roleNames() const
{
    return {{PersonRole, "person"}, {NameRole, "name"}, {WorksAsRole, "worksAs"}, {LastSeenRole, "lastSeen"},
        {SeenAtRole, "seenAt"}};
}

}
