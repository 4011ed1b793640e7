// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/office_settings.h"
#include "qml/shop/local_form.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <vector>

namespace bakery::office {

// A list as a table: which columns are seen and how wide they are, by which it is sorted, and what of it is copied or
// kept as a file. Rows come, go and change place one by one. How it was left is kept on this computer.
class TableSheet : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QStringList titles READ titles WRITE setTitles NOTIFY laidOut)
    Q_PROPERTY(QVariantMap words READ words WRITE setWords NOTIFY laidOut)
    Q_PROPERTY(double width READ width WRITE setWidth NOTIFY laidOut)
    Q_PROPERTY(QList<double> starts READ starts NOTIFY laidOut)
    Q_PROPERTY(QList<double> widths READ widths NOTIFY laidOut)
    Q_PROPERTY(QList<bool> wanted READ wanted NOTIFY laidOut)
    Q_PROPERTY(int sorted READ sorted NOTIFY sortChanged)
    Q_PROPERTY(bool isDescending READ isDescending NOTIFY sortChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(State state READ state NOTIFY told)
    Q_PROPERTY(QString where READ where NOTIFY told)
public:
    enum State { Idle, Copied, Kept, Failed };
    Q_ENUM(State)
    enum Shown { Always, Usually, OnWish };
    struct Column {
        QByteArray key; // the role that is shown, and copied
        double width = 0; // 0: what is left; one column has that
        Shown shown = Always;
        bool isNumber = false;
        QByteArray sortKey = {}; // the role by which it is sorted, where that is another one
    };

    TableSheet(QString name, QAbstractItemModel &rows, std::vector<Column> columns, OfficeSettings &settings,
        const LocalForm &form);

    // In the language of the view: what the columns are called, and for a role that is a number what its values are.
    const QStringList &titles() const { return m_titles; }
    void setTitles(const QStringList &titles);
    const QVariantMap &words() const { return m_words; }
    void setWords(const QVariantMap &words);

    double width() const { return m_width; }
    void setWidth(double width);
    const QList<double> &starts() const { return m_starts; } // of each column
    const QList<double> &widths() const { return m_widths; } // 0: it is not seen
    QList<bool> wanted() const; // also where there is no room for it
    Q_INVOKABLE bool mayHide(int column) const { return m_columns[size_t(column)].shown != Always; }
    Q_INVOKABLE bool isNumber(int column) const { return m_columns[size_t(column)].isNumber; }
    Q_INVOKABLE void toggle(int column);

    int sorted() const { return m_sorted; } // the column; -1: as they come
    bool isDescending() const { return m_isDescending; }
    Q_INVOKABLE void sortBy(int column); // again: the other way round; once more: as they come

    int count() const { return rowCount(); }
    QString text() const; // as spreadsheets take it from the clipboard: what is seen, tabs between
    QByteArray csv() const; // RFC 4180
    Q_INVOKABLE void copy();
    Q_INVOKABLE void keep(); // as a file
    Q_INVOKABLE void forget();
    State state() const { return m_state; }
    const QString &where() const { return m_where; } // it lies; of a failure, why
    void setFolder(const QString &folder) { m_folder = folder; } // else that for downloads

Q_SIGNALS:
    void laidOut();
    void sortChanged();
    void countChanged();
    void told();

protected:
    bool lessThan(const QModelIndex &one, const QModelIndex &other) const override;

private:
    void layOut();
    void applySort();
    void remember();
    QStringList cellsOf(int row) const;
    QStringList shownTitles() const;
    void end(State state, const QString &where);

    const QString m_name;
    const std::vector<Column> m_columns;
    OfficeSettings &m_settings;
    QCollator m_collator;
    QStringList m_titles;
    QVariantMap m_words;
    std::vector<bool> m_wanted;
    QList<double> m_starts, m_widths;
    double m_width = 0;
    int m_sorted = -1;
    bool m_isDescending = false;
    State m_state = Idle;
    QString m_where, m_folder;
};

}
