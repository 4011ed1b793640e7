// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/bus/request_rows.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

// What there has to be, with nothing filled in.
QJsonValue emptyOf(const FormField &field)
{
    switch (field.kind) {
    case FormField::Number:
        return std::max<qint64>(field.least, 0);
    case FormField::Truth:
        return false;
    case FormField::Choice:
        return QString::fromLatin1(field.choices.value(0));
    case FormField::Group: {
        QJsonObject group;
        for (const FormField &inside : field.inside)
            if (!inside.isOptional)
                group[QString::fromLatin1(inside.name)] = emptyOf(inside);
        return group;
    }
    case FormField::List: {
        QJsonArray items;
        for (qint64 i = 0; i < field.least; ++i)
            items.append(emptyOf(field.inside.front()));
        return items;
    }
    case FormField::Text:
        break;
    }
    return QString();
}

// lines[0].sku: lines, [0], sku
QStringList stepsOf(QString path) { return path.replace(u'[', ".["_L1).split(u'.', Qt::SkipEmptyParts); }

QJsonValue changedIn(const QJsonValue &whole, const QStringList &steps, const QJsonValue &value)
{
    if (steps.isEmpty())
        return value;
    const QString &step = steps.front();
    const QStringList rest = steps.sliced(1);
    if (step.startsWith(u'[')) {
        QJsonArray items = whole.toArray();
        const qsizetype place = step.sliced(1).chopped(1).toLongLong();
        const QJsonValue changed = changedIn(items.at(place), rest, value);
        if (changed.isUndefined())
            items.removeAt(place);
        else if (place < items.size())
            items.replace(place, changed);
        else
            items.append(changed);
        return items;
    }
    QJsonObject group = whole.toObject();
    const QJsonValue changed = changedIn(group.value(step), rest, value);
    if (changed.isUndefined())
        group.remove(step);
    else
        group[step] = changed;
    return group;
}

QString wordsOf(const QJsonValue &value)
{
    return value.isBool()  ? (value.toBool() ? u"true"_s : u"false"_s)
        : value.isDouble() ? QString::number(value.toInteger())
                           : value.toString();
}

QString hintOf(const FormField &field)
{
    const QString bounds = QString::number(field.least) + u'–' + QString::number(field.most);
    switch (field.kind) {
    case FormField::Number:
    case FormField::List:
        return bounds;
    case FormField::Text:
        return field.isSecret ? u"sealed"_s : field.pattern.isEmpty() ? bounds : QString::fromLatin1(field.pattern);
    default:
        return {};
    }
}

}

bool RequestRows::Row::isAt(const Row &other) const
{
    return path == other.path && field == other.field && isThere == other.isThere;
}

void RequestRows::begin(const FormField &form)
{
    clear();
    m_form = form;
    show(emptyOf(m_form).toObject(), {});
}

void RequestRows::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
    m_form = {};
    m_body = {};
    m_wrongPath.clear();
}

void RequestRows::addRows(std::vector<Row> &rows, const FormField &field, const QJsonValue &value, const Row &row) const
{
    const bool isWhole = row.path.isEmpty();
    if (!isWhole) {
        rows.push_back(row);
        Row &here = rows.back();
        here.field = &field;
        here.isThere = !value.isUndefined();
        here.isWrong = here.path == m_wrongPath;
        here.mayGo |= here.isThere && field.isOptional;
        here.mayGrow = field.kind == FormField::List && here.isThere && value.toArray().size() < field.most;
        here.value = field.kind == FormField::List ? QString::number(value.toArray().size()) : wordsOf(value);
        if (!here.isThere)
            return;
    }
    const int depth = isWhole ? 0 : row.depth + 1;
    if (field.kind == FormField::Group) {
        const QJsonObject group = value.toObject();
        for (const FormField &inside : field.inside) {
            const QString key = QString::fromLatin1(inside.name);
            addRows(rows, inside, group.value(key),
                {.path = isWhole ? key : QString(row.path + u'.' + key), .depth = depth, .key = key});
        }
    } else if (field.kind == FormField::List) {
        const QJsonArray items = value.toArray();
        for (qsizetype place = 0; place < items.size(); ++place) {
            const QString key = u'[' + QString::number(place) + u']';
            addRows(rows, field.inside.front(), items[place],
                {.path = row.path + key, .depth = depth, .key = key, .mayGo = items.size() > field.least});
        }
    }
}

// What is the same at the beginning and at the end stays, with the cursor in it.
void RequestRows::show(const QJsonObject &body, const QString &wrongPath)
{
    m_body = body;
    m_wrongPath = wrongPath;
    std::vector<Row> wanted;
    addRows(wanted, m_form, body, {});
    const auto isSame = [](const Row &one, const Row &other) { return one.isAt(other); };
    const auto head = std::mismatch(m_rows.begin(), m_rows.end(), wanted.begin(), wanted.end(), isSame);
    const int first = int(head.first - m_rows.begin());
    const auto tail = std::mismatch(m_rows.rbegin(), std::make_reverse_iterator(head.first), wanted.rbegin(),
        std::make_reverse_iterator(head.second), isSame);
    const int gone = int(tail.first.base() - head.first), come = int(tail.second.base() - head.second);
    if (gone > 0) {
        beginRemoveRows({}, first, first + gone - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, first, first + come - 1);
        m_rows.insert(m_rows.begin() + first, wanted.begin() + first, wanted.begin() + first + come);
        endInsertRows();
    }
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (!(m_rows[row] == wanted[row])) {
            m_rows[row] = wanted[row];
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
        }
}

const RequestRows::Row *RequestRows::rowAt(const QString &path) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&path](const Row &row) { return row.path == path; });
    return found == m_rows.end() ? nullptr : &*found;
}

void RequestRows::change(const QString &path, const QJsonValue &value)
{
    show(changedIn(m_body, stepsOf(path), value).toObject(), m_wrongPath);
    Q_EMIT edited();
}

void RequestRows::set(const QString &path, const QString &value)
{
    const Row *row = rowAt(path);
    if (!row || row->value == value)
        return;
    bool isNumber = row->field->kind == FormField::Number;
    const qint64 number = isNumber ? value.trimmed().toLongLong(&isNumber) : 0;
    change(path,
        isNumber                                   ? QJsonValue(number)
            : row->field->kind == FormField::Truth ? QJsonValue(value == "true"_L1)
                                                   : QJsonValue(value));
}

void RequestRows::put(const QString &path)
{
    const Row *row = rowAt(path);
    if (!row)
        return;
    if (!row->isThere)
        change(path, emptyOf(*row->field));
    else if (row->mayGrow)
        change(path + u'[' + row->value + u']', emptyOf(row->field->inside.front()));
}

void RequestRows::remove(const QString &path)
{
    if (const Row *row = rowAt(path); row && row->mayGo)
        change(path, QJsonValue(QJsonValue::Undefined));
}

int RequestRows::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant RequestRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case PathRole:
        return row.path;
    case DepthRole:
        return row.depth;
    case KeyRole:
        return row.key;
    case KindRole:
        return int(row.field->kind);
    case ValueRole:
        return row.value;
    case ChoicesRole: {
        QStringList words;
        for (const QByteArray &word : row.field->choices)
            words << QString::fromLatin1(word);
        return words;
    }
    case HintRole:
        return hintOf(*row.field);
    case IsThereRole:
        return row.isThere;
    case MayGrowRole:
        return row.mayGrow;
    case MayGoRole:
        return row.mayGo;
    case IsWrongRole:
        return row.isWrong;
    default:
        return {};
    }
}

QHash<int, QByteArray> RequestRows::roleNames() const
{
    return {{PathRole, "path"}, {DepthRole, "depth"}, {KeyRole, "key"}, {KindRole, "kind"}, {ValueRole, "value"},
        {ChoicesRole, "choices"}, {HintRole, "hint"}, {IsThereRole, "isThere"}, {MayGrowRole, "mayGrow"},
        {MayGoRole, "mayGo"}, {IsWrongRole, "isWrong"}};
}

}
