// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/reports/report_store.h"

namespace bakery::office {

// The orders, refunds, units and moments behind a figure of the report that is shown, the newest page by page.
class ReportReasons : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bakery::office::ReportTopics::Behind behind READ behind NOTIFY changed)
    Q_PROPERTY(QString of READ of NOTIFY changed)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)
    Q_PROPERTY(bakery::office::TableRows *rows READ rows CONSTANT)
public:
    enum State { Closed, Loading, Loaded, NotReached };
    Q_ENUM(State)

    ReportReasons(ShopLine &line, StaffSession &staff, const ReportStore &report, const ProductNames &names,
        const LocalForm &form);

    State state() const { return m_state; }
    ReportTopics::Behind behind() const { return m_behind; }
    QString of() const { return m_of; } // what it is narrowed down to; empty: nothing
    bool hasMore() const { return m_next.has_value() && m_evidence.size() < most; }
    TableRows *rows() { return &m_rows; }

    // `word`: the product, means or reason of a bar of the topic; empty: all.
    Q_INVOKABLE void open(bakery::office::ReportTopics::Behind behind, const QString &word, const QString &name);
    Q_INVOKABLE void more();
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();

private:
    static constexpr size_t most = 1000;
    void ask();
    void show();
    TableRows::Row rowOf(const reports::Evidence &evidence, size_t place) const;

    ShopLine &m_line;
    StaffSession &m_staff;
    const ReportStore &m_report;
    const ProductNames &m_names;
    const LocalForm &m_form;
    State m_state = Closed;
    ReportTopics::Behind m_behind = ReportTopics::Nothing;
    QString m_of;
    reports::AskWhy m_question;
    std::vector<reports::Evidence> m_evidence;
    std::optional<Cursor> m_next;
    TableRows m_rows{{"key", "time", "number", "order", "what", "detail", "amount"}};
    int m_asked = 0;
};

}
