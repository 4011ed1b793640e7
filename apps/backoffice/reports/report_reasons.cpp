// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/reports/report_reasons.h"

using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr int reasonsOnAPage = 100;

}

ReportReasons::ReportReasons(
    ShopLine &line, StaffSession &staff, const ReportStore &report, const ProductNames &names, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_report(report)
    , m_names(names)
    , m_form(form)
{
    connect(&m_report, &ReportStore::periodChanged, this, &ReportReasons::close); // it was of other days
    connect(&m_names, &ProductNames::changed, this, &ReportReasons::show);
    connect(&m_form, &LocalForm::changed, this, &ReportReasons::show);
}

void ReportReasons::open(ReportTopics::Behind behind, const QString &word, const QString &name)
{
    close();
    if (behind == ReportTopics::Nothing)
        return;
    m_behind = behind;
    m_of = name;
    m_question = {};
    m_question.figure = reports::Figure(behind); // in the same order
    m_question.from = LocalDate(m_report.from());
    m_question.to = LocalDate(m_report.to());
    m_question.limit = reasonsOnAPage;
    if (!word.isEmpty() && m_report.report()) {
        const auto bars = ReportTopics::barsOf(m_report.topic(), m_report.report()->period, m_report.report()->before);
        for (const ReportTopics::Bars &each : bars) {
            if (each.behind != behind)
                continue;
            const bool isThere = std::any_of(
                each.bars.begin(), each.bars.end(), [&word](const ReportTopics::Bar &bar) { return bar.word == word; });
            if (!isThere)
                continue;
            if (each.narrow == ReportTopics::Narrow::Product)
                m_question.sku = Sku(word);
            if (each.narrow == ReportTopics::Narrow::Means)
                m_question.method = reports::Word(word);
            if (each.narrow == ReportTopics::Narrow::Reason)
                m_question.reason = reports::Word(word);
            break;
        }
    }
    m_state = Loading;
    Q_EMIT changed();
    ask();
}

void ReportReasons::more()
{
    if (m_state == Loaded && hasMore())
        ask();
}

void ReportReasons::close()
{
    ++m_asked;
    m_evidence.clear();
    m_next.reset();
    m_rows.show({});
    m_state = Closed;
    Q_EMIT changed();
}

void ReportReasons::ask()
{
    m_question.after = m_next;
    m_line.send(m_question, m_staff.token(), [this, asked = ++m_asked](const Reply &reply) {
        if (asked != m_asked)
            return;
        const auto page = reply.isGood() ? reply.as<reports::EvidencePage>() : std::nullopt;
        if (!page) {
            m_state = NotReached;
            return Q_EMIT changed();
        }
        m_evidence.insert(m_evidence.end(), page->evidence.begin(), page->evidence.end());
        m_next = page->next;
        m_state = Loaded;
        show();
        if (page->evidence.empty() && m_next)
            ask(); // a page may hold nothing and still name the next
    });
}

void ReportReasons::show()
{
    std::vector<TableRows::Row> rows;
    for (size_t i = 0; i < m_evidence.size(); ++i)
        rows.push_back(rowOf(m_evidence[i], i));
    m_rows.show(rows);
    Q_EMIT changed();
}

TableRows::Row ReportReasons::rowOf(const reports::Evidence &evidence, size_t place) const
{
    const bool isOneDay = m_report.from() == m_report.to();
    QStringList what, detail;
    if (evidence.sku)
        what << QString(m_form.number(std::max<qint64>(1, evidence.pieces)) + u" × "_s + m_names.nameOf(*evidence.sku));
    else if (evidence.pieces > 0)
        what << m_form.number(evidence.pieces) + u" ×"_s;
    for (const reports::UnitBehind &unit : evidence.units)
        if (unit.age)
            detail << m_report.spelt(ReportTopics::Form::Minutes, unit.age->value);
    if (detail.size() > 4)
        detail = detail.mid(0, 4) << u"…"_s;
    if (evidence.method)
        detail << m_report.wordOf(*evidence.method);
    if (evidence.reason)
        detail << m_report.wordOf(*evidence.reason);
    if (evidence.drawer && evidence.drawer->value != "main"_L1)
        detail << evidence.drawer->value;
    if (evidence.note)
        detail << evidence.note->value;
    if (evidence.difference)
        detail << m_form.money(evidence.difference->amount);
    if (evidence.until)
        detail << m_form.clockTime(*evidence.until);
    return {int(place), isOneDay ? m_form.clockTime(evidence.at) : m_form.dayAndTime(evidence.at),
        evidence.number ? evidence.number->value : QString(), evidence.order ? evidence.order->text() : QString(),
        what.join(u" · "_s), detail.join(u" · "_s),
        evidence.amount ? m_form.money(evidence.amount->amount) : QString()};
}

}
