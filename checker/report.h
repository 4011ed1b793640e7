// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checker/rule.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace bakery {

// What a check found and what it counted. Findings beyond a number are counted and not kept.
class Report {
public:
    void found(Rule rule, const QString &subject, const QString &detail);
    // Printed, also when it stays 0.
    qint64 &counter(const QString &what) { return m_counts[what]; }
    void count(const QString &what, qint64 number = 1) { m_counts[what] += number; }
    void add(const Report &other);
    Report only(Rule rule) const; // its findings, and what was counted
    void head(const QString &service, qint64 position) { m_heads[service] = position; }

    bool isClean() const { return m_total == 0; }
    bool has(Rule rule) const { return m_byRule.contains(rule); }
    const std::vector<Finding> &findings() const { return m_findings; }
    qint64 total() const { return m_total; }
    qint64 counted(const QString &what) const { return m_counts.contains(what) ? m_counts.at(what) : 0; }

    QByteArray json() const;
    QString text() const; // for people

private:
    std::vector<Finding> m_findings;
    std::map<Rule, qint64> m_byRule;
    std::map<QString, qint64> m_counts;
    std::map<QString, qint64> m_heads;
    qint64 m_total = 0;
};

}
