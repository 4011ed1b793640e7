// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/palette/command_palette.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr int wholeBeginning = 4, wordBeginning = 3, somewhere = 2, lettersInOrder = 1;
constexpr int mostOrdersFound = 4;

// As it is compared: without case and accents, so that "cafe" finds "Café".
QString bareLetters(const QString &text)
{
    QString bare;
    for (const QChar c : text.normalized(QString::NormalizationForm_D))
        if (c.category() != QChar::Mark_NonSpacing)
            bare += c.toLower();
    return bare;
}

bool hasInOrder(const QString &text, const QString &wanted)
{
    qsizetype at = 0;
    for (const QChar c : text)
        if (at < wanted.size() && c == wanted[at])
            ++at;
    return at == wanted.size();
}

QStringList skusOf(const ProductNames &names)
{
    QStringList skus;
    if (const menu::PublishedMenu *menu = names.menu())
        for (const menu::PublishedProduct &product : menu->products)
            skus << product.sku;
    return skus;
}

bool isOrderNumber(const QString &words)
{
    static const QRegularExpression number(u"^[A-Za-z]?[0-9]{1,6}$"_s);
    return number.match(words).hasMatch();
}

}

int CommandPalette::fit(const QString &words, const QString &text)
{
    const QString wanted = bareLetters(words.trimmed()), full = bareLetters(text);
    if (wanted.isEmpty() || full.startsWith(wanted))
        return wholeBeginning;
    if (full.contains(u' ' + wanted) || full.contains(u'-' + wanted))
        return wordBeginning;
    if (full.contains(wanted))
        return somewhere;
    return wanted.size() > 1 && hasInOrder(full, wanted) ? lettersInOrder : 0;
}

void CommandPalette::begin()
{
    m_offered.clear();
    m_words.clear();
    find();
}

void CommandPalette::offer(
    Kind kind, const QString &key, const QString &text, const QString &icon, const QString &detail)
{
    m_offered.push_back({kind, key, text, icon, detail});
    find();
}

void CommandPalette::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    find();
}

void CommandPalette::find()
{
    std::vector<std::pair<int, Entry>> fitting;
    for (const Entry &entry : m_offered)
        if (const int how = fit(m_words, entry.text); how > 0)
            fitting.emplace_back(how, entry);
    if (!m_words.trimmed().isEmpty()) {
        for (const QString &sku : skusOf(m_names))
            if (const int how = std::max(fit(m_words, m_names.nameOf(sku)), fit(m_words, sku)); how > lettersInOrder)
                fitting.emplace_back(how, Entry{Product, sku, m_names.nameOf(sku), u"croissant"_s, {}});
        int orders = 0;
        for (int row = 0; row < m_orders.count() && orders < mostOrdersFound; ++row) {
            const QModelIndex place = m_orders.index(row);
            const QString number = m_orders.data(place, OrderList::NumberRole).toString();
            if (!bareLetters(number).startsWith(bareLetters(m_words.trimmed())))
                continue;
            ++orders;
            fitting.emplace_back(wholeBeginning,
                Entry{Order, m_orders.data(place, OrderList::OrderRole).toString(), number, u"receipt"_s,
                    m_orders.data(place, OrderList::WhatRole).toString()});
        }
        if (isOrderNumber(m_words.trimmed()))
            fitting.emplace_back(lettersInOrder,
                Entry{OrderNumber, m_words.trimmed().toUpper(), m_words.trimmed().toUpper(), u"search"_s, {}});
    }
    std::stable_sort(
        fitting.begin(), fitting.end(), [](const auto &one, const auto &other) { return one.first > other.first; });
    beginResetModel();
    m_found.clear();
    for (auto &[how, entry] : fitting)
        if (qsizetype(m_found.size()) < most)
            m_found.push_back(std::move(entry));
    endResetModel();
    Q_EMIT changed();
}

int CommandPalette::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant CommandPalette::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Entry &entry = m_found[size_t(index.row())];
    switch (role) {
    case KindRole:
        return int(entry.kind);
    case KeyRole:
        return entry.key;
    case TextRole:
        return entry.text;
    case DetailRole:
        return entry.detail;
    case IconRole:
        return entry.icon;
    default:
        return {};
    }
}

QHash<int, QByteArray> CommandPalette::roleNames() const
{
    return {{KindRole, "kind"}, {KeyRole, "key"}, {TextRole, "words"}, {DetailRole, "detail"}, {IconRole, "iconName"}};
}

}
