// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/product_names.h"
#include "apps/backoffice/reports/report_period.h"
#include "apps/backoffice/reports/report_topics.h"
#include "apps/backoffice/table_rows.h"
#include "apps/report-writer/report_sheets.h"
#include "qml/shop/staff_session.h"

namespace bakery::office {

// The report of a day, a week, a month or any days against those before: figures, bars and tables, in the words and the
// products' names of the chosen language. The tables are those of the printed report.
class ReportStore : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(bakery::office::ReportTopics::Topic topic READ topic WRITE setTopic NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString against READ against NOTIFY changed)
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(QString warning READ warning NOTIFY changed)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY changed)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed)
    Q_PROPERTY(Column column READ column NOTIFY changed)
    Q_PROPERTY(QString from READ from NOTIFY changed)
    Q_PROPERTY(QString to READ to NOTIFY changed)
    Q_PROPERTY(bakery::office::TableRows *figures READ figures CONSTANT)
    Q_PROPERTY(bakery::office::TableRows *columns READ columns CONSTANT)
    Q_PROPERTY(bakery::office::TableRows *bars READ bars CONSTANT)
    Q_PROPERTY(bakery::office::TableRows *moreBars READ moreBars CONSTANT)
    Q_PROPERTY(QVariantList tables READ tables NOTIFY tablesChanged)
public:
    enum State { Loading, Loaded, Refused, NotReached };
    Q_ENUM(State)
    enum Kind { Day, Week, Month, Range };
    Q_ENUM(Kind)
    enum Column { Hours, Days, Months }; // what stands side by side in time
    Q_ENUM(Column)

    ReportStore(ShopLine &line, StaffSession &staff, const ProductNames &names, const LocalForm &form);

    State state() const { return m_state; }
    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    ReportTopics::Topic topic() const { return m_topic; }
    void setTopic(ReportTopics::Topic topic);
    QString title() const { return m_document.period; }
    QString against() const { return m_report && m_report->before.days > 0 ? m_document.against : QString(); }
    QString standing() const { return m_document.standing; }
    QString warning() const { return m_document.warning; }
    bool hasNext() const { return m_period.to < m_today; }
    bool isEmpty() const { return m_report && m_report->period.days == 0; }
    Column column() const;
    QString from() const { return m_period.from.toString(Qt::ISODate); }
    QString to() const { return m_period.to.toString(Qt::ISODate); }
    TableRows *figures() { return &m_figures; }
    TableRows *columns() { return &m_columns; }
    TableRows *bars() { return &m_bars; }
    TableRows *moreBars() { return &m_moreBars; }
    const QVariantList &tables() const { return m_tables; }
    const std::optional<reports::Report> &report() const { return m_report; } // products by their names of here

    Q_INVOKABLE void step(int steps); // to the period before or after
    Q_INVOKABLE void showDays(const QString &from, const QString &to); // as 2026-11-20; nothing where one is no day
    Q_INVOKABLE void sortTable(const QString &title, int column); // again: the other way; once more: as it is printed
    Q_INVOKABLE void openColumn(int column); // the day or month that it stands for
    QString spelt(ReportTopics::Form form, std::optional<qint64> value) const;
    QString wordOf(const QString &word) const { return m_words ? m_words->word(word) : word; }

    void beat();
    void clear();

Q_SIGNALS:
    void changed();
    void tablesChanged();
    void periodChanged();

private:
    void goTo(const ReportPeriod &period);
    void ask();
    void askDays(std::optional<Cursor> after);
    void show();
    void showFigures();
    void showColumns();
    std::vector<TableRows::Row> rowsOf(const ReportTopics::Bars &bars) const;
    QVariantMap sortedSheet(QVariantMap sheet) const;
    void showTables();

    ShopLine &m_line;
    StaffSession &m_staff;
    const ProductNames &m_names;
    const LocalForm &m_form;
    std::optional<ReportWords> m_words; // of the chosen language
    State m_state = Loading;
    Kind m_kind = Day;
    ReportTopics::Topic m_topic = ReportTopics::Sales;
    QDate m_today;
    ReportPeriod m_period;
    std::optional<reports::Report> m_told; // as reports has it
    std::optional<reports::Report> m_report;
    ReportDocument m_document;
    std::map<QString, reports::DayLine> m_days;
    struct Sorted {
        int column = -1;
        bool isDescending = false;
    };
    QVariantList m_tables;
    std::map<QString, Sorted> m_sorted; // by title
    TableRows m_figures{{"measure", "value", "change", "isGood", "before", "behind"}};
    TableRows m_columns{{"key", "hour", "orders", "gross", "usual", "money", "isNow"}};
    TableRows m_bars{{"word", "name", "picture", "category", "isProduct", "value", "count", "share", "beforeShare",
        "beforeValue", "behind"}};
    TableRows m_moreBars{{"word", "name", "picture", "category", "isProduct", "value", "count", "share", "beforeShare",
        "beforeValue", "behind"}};
    bool m_isAsking = false;
    int m_asked = 0; // answers to an earlier question do not count
    Instant m_askAgainAt;
};

}
