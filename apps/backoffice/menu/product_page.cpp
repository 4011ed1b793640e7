// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/menu/product_page.h"

#include "shared/contracts/local_time.h"
#include "shared/contracts/users.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

Instant momentFrom(const QString &key) { return Instant{key.toLongLong()}; }

}

ProductPage::ProductPage(
    ShopLine &line, StaffSession &staff, MenuList &list, const ProductNames &names, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_list(list)
    , m_names(names)
    , m_form(form)
{
    connect(&m_list, &MenuList::told, this, [this](const QString &sku) {
        if (sku == m_sku)
            hear();
    });
    connect(&m_names, &ProductNames::changed, this, &ProductPage::changed); // the shelf may be empty now
    connect(&m_form, &LocalForm::changed, this, [this] {
        if (!m_now || !m_faulty.isEmpty())
            return;
        fillIn(); // numbers, as this language writes them
        showWords();
        showRest();
        showHistory();
        Q_EMIT changed();
    });
}

void ProductPage::open(const QString &sku)
{
    m_sku = sku;
    m_now.reset();
    m_draft = m_base = {};
    m_typed = {};
    m_entries.clear();
    m_moreHistory.reset();
    m_outcome = None;
    m_faulty.clear();
    if (const menu::Product *product = m_list.find(sku))
        begin(*product);
    if (!sku.isEmpty())
        askHistory({});
    showHistory();
    Q_EMIT changed();
}

void ProductPage::begin(const menu::Product &product)
{
    m_now = product;
    m_base = m_draft = product;
    m_revision = product.revision;
    m_faulty.clear();
    fillIn();
    showWords();
    showRest();
}

// What nobody here has touched follows; else both stand beside each other until somebody decides.
void ProductPage::hear()
{
    const menu::Product *product = m_list.find(m_sku);
    if (!product)
        return;
    const bool isUntouched = !m_now || changes().isEmpty();
    const bool isOther = !m_now || m_now->revision != product->revision;
    m_now = *product;
    if (isUntouched && m_faulty.isEmpty())
        begin(*product);
    else
        showRest();
    if (isOther)
        askHistory({});
    Q_EMIT changed();
}

QString ProductPage::until() const
{
    return m_now && m_now->availability.until ? m_form.clockTime(*m_now->availability.until) : QString();
}

QString ProductPage::reason() const
{
    return m_now && m_now->availability.reason ? m_now->availability.reason->value : QString();
}

QString ProductPage::priceNow() const
{
    return m_now ? m_form.money(m_now->priceNow ? m_now->priceNow->amount.value : m_now->price.amount.value)
                 : QString();
}

bool ProductPage::isLessNow() const
{
    return m_now && m_now->priceNow && m_now->priceNow->amount.value < m_now->price.amount.value;
}

QStringList ProductPage::changes() const { return differences(m_base, m_draft); }

QStringList ProductPage::theirChanges() const
{
    return m_now && m_now->revision != m_revision ? differences(m_base, *m_now) : QStringList();
}

QStringList ProductPage::contestedFields() const
{
    return theirChanges().isEmpty() ? QStringList() : contested(m_base, m_draft, *m_now);
}

void ProductPage::showRest()
{
    const auto wordIn = [this](const std::optional<menu::Labels> &labels, const QString &house) {
        for (const menu::Label &label : labels.value_or(menu::Labels()))
            if (label.language.value == m_form.language())
                return label.name.value;
        return house;
    };
    std::vector<TableRows::Row> options, schedule;
    for (const menu::Option &option : m_now->options.value_or(menu::Options())) {
        QStringList choices;
        for (const menu::Choice &choice : option.choices) {
            const qint64 effect = choice.priceEffect.value_or(0);
            choices << wordIn(choice.translations, choice.choice)
                    + (effect == 0 ? QString() : (effect > 0 ? u" +"_s : u" −"_s) + m_form.money(std::abs(effect)));
        }
        const QString rule = option.least.value == option.most.value
            ? m_form.number(option.most)
            : m_form.number(option.least) + u'–' + m_form.number(option.most);
        options.push_back(
            {option.option.value, wordIn(option.translations, option.option), rule, choices.join(u" · "_s), 0});
    }
    for (const menu::ScheduledPrice &price : m_now->scheduledPrices)
        schedule.push_back({QString::number(price.from.sinceEpochMs), m_form.dayAndTime(price.from),
            m_form.money(price.price.amount), who(price.by)});
    m_options.show(options);
    m_schedule.show(schedule);
}

void ProductPage::askHistory(const std::optional<Cursor> &after)
{
    menu::AskProductHistory question;
    question.sku = Sku(m_sku);
    question.after = after;
    m_line.send(question, m_staff.token(), [this, sku = m_sku, isFirst = !after](const Reply &reply) {
        const auto page = sku == m_sku && reply.isGood() ? reply.as<menu::ProductHistory>() : std::nullopt;
        if (!page)
            return;
        if (isFirst)
            m_entries.clear();
        m_entries.insert(m_entries.end(), page->entries.begin(), page->entries.end());
        m_moreHistory = page->next;
        showHistory();
        Q_EMIT changed();
    });
}

void ProductPage::readMoreHistory()
{
    if (const auto after = std::exchange(m_moreHistory, std::nullopt))
        askHistory(after);
}

// Who it was is asked of users once, and then known.
QString ProductPage::who(const std::optional<Id> &by)
{
    if (!by)
        return {};
    if (*by == m_staff.subject())
        return m_staff.name();
    const auto [known, isNew] = m_people.try_emplace(by->text());
    if (isNew)
        m_line.send(users::AskProfile{*by}, m_staff.token(), [this, person = by->text()](const Reply &reply) {
            const auto profile = reply.isGood() ? reply.as<users::Profile>() : std::nullopt;
            if (!profile || !(profile->name || profile->displayName))
                return;
            m_people[person] =
                profile->displayName ? QString(profile->displayName->value) : QString(profile->name->value);
            showHistory();
        });
    return known->second.isEmpty() ? u"…"_s : known->second; // not known, but somebody
}

void ProductPage::showHistory()
{
    std::vector<TableRows::Row> rows;
    for (const menu::HistoryEntry &entry : m_entries) {
        QStringList fields;
        for (const auto &field : entry.fields.value_or(List<Text<1, 40>, 0, 40>()))
            fields << field;
        QString price;
        if (entry.price)
            price = m_form.money(entry.price->amount);
        else if (entry.product && fields.contains(u"price"_s))
            price = m_form.money(entry.product->price.amount);
        rows.push_back({QString::number(entry.entry.value), m_form.dayAndTime(entry.at), who(entry.by),
            int(entry.change), fields, price, entry.from ? m_form.dayAndTime(*entry.from) : QString(),
            entry.reason ? entry.reason->value : QString()});
    }
    m_history.show(rows);
}

void ProductPage::schedulePrice(const QString &typed, int inDays, const QString &time)
{
    const auto amount = minorUnitsOf(typed, m_form.locale(), m_form.wholeUnit());
    if (!m_now || !amount || !isClockTime(time)) {
        m_faulty = u"schedule"_s;
        return Q_EMIT changed();
    }
    m_faulty.clear();
    const QDateTime local = m_form.localTime(m_line.clock().shopNow());
    const QDate day = local.date().addDays(inDays);
    const Instant from = momentsOf(local.timeZone(), day, QTime::fromString(time, u"HH:mm"_s)).first;
    ask(menu::SchedulePrice{Sku(m_sku), {*amount, m_now->price.currency}, from}, Scheduled);
}

void ProductPage::cancelSchedule(const QString &key)
{
    ask(menu::CancelScheduledPrice{Sku(m_sku), momentFrom(key)}, Unscheduled);
}

void ProductPage::withdraw(const QString &reason)
{
    if (!m_now || reason.trimmed().isEmpty())
        return;
    ask(menu::WithdrawProduct{Sku(m_sku), Reason(reason.trimmed().left(200)), m_now->revision}, Withdrawn);
}

void ProductPage::sellAgain()
{
    if (m_now && m_now->withdrawn)
        put(*m_now);
}

void ProductPage::save()
{
    if (m_now && m_faulty.isEmpty() && !changes().isEmpty())
        put(m_draft);
}

void ProductPage::put(const menu::ProductCard &card)
{
    menu::PutProduct request;
    static_cast<menu::ProductCard &>(request) = card;
    request.expectedRevision = m_revision;
    ask(request, Saved);
}

void ProductPage::takeTheirs()
{
    if (m_now)
        begin(*m_now);
    m_outcome = None;
    Q_EMIT changed();
}

void ProductPage::keepMine()
{
    if (!m_now)
        return;
    m_draft = putOn(*m_now, m_base, m_draft);
    m_base = *m_now;
    m_revision = m_now->revision;
    m_outcome = None;
    fillIn();
    showWords();
    showRest();
    Q_EMIT changed();
}

template <typename R>
void ProductPage::ask(const R &request, Outcome good)
{
    if (m_outcome == Saving)
        return;
    m_outcome = Saving;
    Q_EMIT changed();
    m_line.send(request, m_staff.token(), [this, good, sku = m_sku](const Reply &reply) {
        if (sku == m_sku)
            conclude(reply, good);
    });
}

void ProductPage::conclude(const Reply &reply, Outcome good)
{
    m_outcome = reply.isGood()               ? good
        : reply.status == 0                  ? NotReached
        : reply.status == 403                ? NotAllowed
        : reply.is<menu::ChangedMeanwhile>() ? SomebodyElse
        : reply.is<menu::InThePast>()        ? InThePast
        : reply.is<menu::Contradiction>()    ? Contradicts
                                             : Refused;
    if (m_outcome == SomebodyElse)
        m_list.refresh(m_sku);
    const auto contradiction = m_outcome == Contradicts ? reply.as<menu::Contradiction>() : std::nullopt;
    m_problem = contradiction ? contradiction->problem.value : QString();
    if (good == Saved || good == Withdrawn)
        if (const auto product = reply.isGood() ? reply.as<menu::Product>() : std::nullopt) {
            begin(*product);
            m_list.take(*product);
        }
    if (reply.isGood())
        askHistory({});
    Q_EMIT changed();
}

void ProductPage::forget()
{
    m_outcome = None;
    Q_EMIT changed();
}

}
