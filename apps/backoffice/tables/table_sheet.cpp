// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/tables/table_sheet.h"

#include "apps/report-writer/csv.h"
#include "shared/core/private_file.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QJsonArray>
#include <QStandardPaths>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr double leastForTheRest = 180;

}

TableSheet::TableSheet(QString name, QAbstractItemModel &rows, std::vector<Column> columns, OfficeSettings &settings,
    const LocalForm &form)
    : m_name(std::move(name))
    , m_columns(std::move(columns))
    , m_settings(settings)
    , m_collator(form.locale())
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation))
{
    setSourceModel(&rows);
    setDynamicSortFilter(true);
    const QJsonObject kept = m_settings.table(m_name);
    const QJsonArray hidden = kept["hidden"_L1].toArray(), added = kept["added"_L1].toArray();
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const QString key = QString::fromLatin1(m_columns[i].key);
        m_wanted.push_back(m_columns[i].shown == OnWish ? added.contains(key) : !hidden.contains(key));
        if (kept["sorted"_L1].toString() == key)
            m_sorted = int(i);
    }
    m_isDescending = kept["descending"_L1].toBool();
    applySort();
    layOut();
    connect(&form, &LocalForm::changed, this, [this, &form] {
        m_collator.setLocale(form.locale());
        invalidate();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(this, signal, this, &TableSheet::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &TableSheet::countChanged);
}

void TableSheet::setTitles(const QStringList &titles)
{
    m_titles = titles;
    Q_EMIT laidOut();
}

void TableSheet::setWords(const QVariantMap &words)
{
    m_words = words;
    Q_EMIT laidOut();
}

void TableSheet::setWidth(double width)
{
    if (width == m_width)
        return;
    m_width = width;
    layOut();
}

QList<bool> TableSheet::wanted() const { return {m_wanted.begin(), m_wanted.end()}; }

void TableSheet::toggle(int column)
{
    if (!mayHide(column))
        return;
    m_wanted[size_t(column)] = !m_wanted[size_t(column)];
    remember();
    layOut();
}

// What may be hidden gives way, the last one first, where there is no room.
void TableSheet::layOut()
{
    m_widths.clear();
    double fixed = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        m_widths << (m_wanted[i] ? m_columns[i].width : 0);
        fixed += m_widths.back();
    }
    const auto rest =
        std::find_if(m_columns.begin(), m_columns.end(), [](const Column &column) { return column.width == 0; });
    const double least = rest == m_columns.end() ? 0 : leastForTheRest;
    for (qsizetype i = m_widths.size() - 1; i >= 0 && fixed + least > m_width; --i)
        if (m_columns[size_t(i)].shown != Always)
            fixed -= std::exchange(m_widths[i], 0);
    if (rest != m_columns.end())
        m_widths[rest - m_columns.begin()] = std::max(0.0, m_width - fixed);
    m_starts.clear();
    for (double start = 0; const double width : m_widths) {
        m_starts << start;
        start += width;
    }
    Q_EMIT laidOut();
}

void TableSheet::sortBy(int column)
{
    if (column != m_sorted) {
        m_sorted = column;
        m_isDescending = false;
    } else if (!m_isDescending) {
        m_isDescending = true;
    } else {
        m_sorted = -1;
        m_isDescending = false;
    }
    applySort();
    remember();
    Q_EMIT sortChanged();
}

void TableSheet::applySort()
{
    if (m_sorted < 0)
        return sort(-1);
    const Column &column = m_columns[size_t(m_sorted)];
    setSortRole(roleNames().key(column.sortKey.isEmpty() ? column.key : column.sortKey));
    sort(0, m_isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

bool TableSheet::lessThan(const QModelIndex &one, const QModelIndex &other) const
{
    const QVariant a = one.data(sortRole()), b = other.data(sortRole());
    if (a.userType() == QMetaType::QString && b.userType() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return a.toDouble() < b.toDouble();
}

void TableSheet::remember()
{
    QJsonArray hidden, added;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const QString key = QString::fromLatin1(m_columns[i].key);
        if (m_columns[i].shown == Usually && !m_wanted[i])
            hidden << key;
        if (m_columns[i].shown == OnWish && m_wanted[i])
            added << key;
    }
    m_settings.setTable(m_name,
        {{u"hidden"_s, hidden}, {u"added"_s, added},
            {u"sorted"_s, m_sorted < 0 ? QString() : QString::fromLatin1(m_columns[size_t(m_sorted)].key)},
            {u"descending"_s, m_isDescending}});
}

QStringList TableSheet::shownTitles() const
{
    QStringList titles;
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (m_wanted[i])
            titles << m_titles.value(qsizetype(i));
    return titles;
}

QStringList TableSheet::cellsOf(int row) const
{
    const QHash<int, QByteArray> roles = roleNames();
    QStringList cells;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (!m_wanted[i])
            continue;
        const QVariant value = index(row, 0).data(roles.key(m_columns[i].key));
        const QStringList words = m_words[QString::fromLatin1(m_columns[i].key)].toStringList();
        const QString text = words.isEmpty() ? value.toString() : words.value(value.toInt());
        cells << (m_columns[i].isNumber ? text : harmlessCell(text));
    }
    return cells;
}

QString TableSheet::text() const
{
    QStringList lines{shownTitles().join(u'\t')};
    for (int row = 0; row < count(); ++row)
        lines << cellsOf(row).replaceInStrings(u"\t"_s, u" "_s).join(u'\t');
    return lines.join(u'\n');
}

QByteArray TableSheet::csv() const
{
    QByteArray lines = csvLine(shownTitles());
    for (int row = 0; row < count(); ++row)
        lines += csvLine(cellsOf(row));
    return lines;
}

void TableSheet::copy()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return;
    QGuiApplication::clipboard()->setText(text());
    end(Copied, {});
}

void TableSheet::keep()
{
    const QString file =
        m_folder + u'/' + m_name + u'-' + QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmmss"_s) + u".csv"_s;
    const auto kept = writeFile(file, csv());
    end(kept ? Kept : Failed, kept ? file : kept.error());
}

void TableSheet::forget() { end(Idle, {}); }

void TableSheet::end(State state, const QString &where)
{
    m_state = state;
    m_where = where;
    Q_EMIT told();
}

}
