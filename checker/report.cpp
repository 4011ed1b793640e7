// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr size_t mostKept = 1000;

QJsonObject objectOf(const std::map<QString, qint64> &numbers)
{
    QJsonObject object;
    for (const auto &[name, number] : numbers)
        object[name] = number;
    return object;
}

}

void Report::found(Rule rule, const QString &subject, const QString &detail)
{
    ++m_total;
    ++m_byRule[rule];
    if (m_findings.size() < mostKept)
        m_findings.push_back({rule, subject, detail});
}

void Report::add(const Report &other)
{
    for (const Finding &finding : other.m_findings)
        found(finding.rule, finding.subject, finding.detail);
    for (const auto &[what, number] : other.m_counts)
        count(what, number);
}

Report Report::only(Rule rule) const
{
    Report report;
    report.m_counts = m_counts;
    report.m_heads = m_heads;
    for (const Finding &finding : m_findings)
        if (finding.rule == rule)
            report.found(finding.rule, finding.subject, finding.detail);
    return report;
}

QByteArray Report::json() const
{
    QJsonArray violations;
    for (const Finding &finding : m_findings)
        violations.append(QJsonObject{
            {u"rule"_s, enumText(finding.rule)}, {u"subject"_s, finding.subject}, {u"detail"_s, finding.detail}});
    return QJsonDocument(
        QJsonObject{{u"clean"_s, isClean()}, {u"violations"_s, violations}, {u"violationsInAll"_s, m_total},
            {u"counted"_s, objectOf(m_counts)}, {u"heads"_s, objectOf(m_heads)}})
        .toJson(QJsonDocument::Compact);
}

QString Report::text() const
{
    QStringList lines;
    for (const auto &[what, number] : m_counts)
        lines.append(QString::number(number).rightJustified(12) + u"  "_s + what);
    for (const auto &[service, head] : m_heads)
        lines.append(QString::number(head).rightJustified(12) + u"  journal of "_s + service);
    for (const Finding &finding : m_findings)
        lines.append(enumText(finding.rule) + u": "_s + finding.subject + u": "_s + finding.detail);
    if (m_total > qint64(m_findings.size()))
        lines.append(u"… and %1 more"_s.arg(m_total - qint64(m_findings.size())));
    lines.append(isClean() ? u"clean"_s : u"%1 violations"_s.arg(m_total));
    return lines.join(u'\n');
}

}
