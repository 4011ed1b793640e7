// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/freshness/sweeps.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr Milliseconds together = 60s; // of shop time
constexpr Milliseconds readSideTakes = 1s; // to have read what inventory has told
constexpr size_t mostEvidence = 2000;

}

std::vector<PastSweep> sweepsOf(const std::vector<reports::Evidence> &evidence, const PriceOf &priceOf)
{
    std::vector<reports::Evidence> inOrder = evidence;
    std::sort(inOrder.begin(), inOrder.end(), [](const auto &one, const auto &other) { return one.at > other.at; });
    std::vector<PastSweep> sweeps;
    for (const reports::Evidence &each : inOrder) {
        if (sweeps.empty() || sweeps.back().at - each.at > together)
            sweeps.push_back({each.at, 0, 0, {}});
        PastSweep &sweep = sweeps.back();
        sweep.units += int(each.pieces);
        if (!each.sku)
            continue;
        sweep.skus[*each.sku] += int(each.pieces);
        sweep.value += priceOf(*each.sku) * each.pieces;
    }
    return sweeps;
}

Sweeps::Sweeps(ShopLine &line, StaffSession &staff, Journals &journals, const ShelfStore &shelf,
    const ProductNames &names, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_shelf(shelf)
    , m_names(names)
    , m_form(form)
{
    m_line.watchState<inventory::Sweep>([this](const inventory::Sweep &sweep) {
        m_next = sweep.nextAt;
        Q_EMIT changed();
    });
    m_line.watchState<merchant::Today>([this](const merchant::Today &today) {
        m_isOld = m_isOld || !m_today || *m_today != today.date;
        m_today = today.date;
    });
    const auto grewOld = [this] {
        m_isOld = true;
        m_askAgainAt = m_line.clock().now() + readSideTakes;
    };
    journals.on<inventory::UnitsDiscarded>([grewOld](const inventory::UnitsDiscarded &) { grewOld(); });
    journals.on<inventory::DiscardUndone>([grewOld](const inventory::DiscardUndone &) { grewOld(); });
    connect(&m_names, &ProductNames::changed, this, [this] {
        if (!m_sweeps.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        Q_EMIT changed();
    });
}

void Sweeps::beat()
{
    if (const int seconds = secondsToNext(); seconds != m_shownSeconds) {
        m_shownSeconds = seconds;
        m_loss = m_next ? m_shelf.lostAt(*m_next) : ShelfStore::Loss();
        Q_EMIT changed();
    }
    if (m_isOld && !m_isAsking && m_today && m_staff.isSignedIn() && m_line.isConnected()
        && m_line.clock().now() >= m_askAgainAt) {
        m_evidence.clear();
        m_isOld = false;
        ask({});
    }
}

void Sweeps::ask(const std::optional<Cursor> &after)
{
    m_isAsking = true;
    reports::AskWhy question;
    question.figure = reports::Figure::Waste;
    question.from = question.to = *m_today;
    question.reason = reports::Word(u"stale"_s);
    question.after = after;
    question.limit = 100;
    m_line.send(question, m_staff.token(), [this](const Reply &reply) {
        m_isAsking = false;
        const auto page = reply.isGood() ? reply.as<reports::EvidencePage>() : std::nullopt;
        if (!page) {
            m_isOld = true;
            m_askAgainAt = m_line.clock().now() + askedAgainAfter;
            m_state = reply.status == 403 ? Refused : m_state;
            return Q_EMIT changed();
        }
        m_evidence.insert(m_evidence.end(), page->evidence.begin(), page->evidence.end());
        if (page->next && m_evidence.size() < mostEvidence)
            return ask(page->next);
        m_state = Loaded;
        show(sweepsOf(m_evidence, [this](const QString &sku) { return m_names.priceOf(sku); }));
    });
}

void Sweeps::show(const std::vector<PastSweep> &sweeps)
{
    turnInto(
        m_sweeps, sweeps, [](const PastSweep &sweep) { return sweep.at; },
        [](const PastSweep &one, const PastSweep &other) {
            return one.units == other.units && one.value == other.value && one.skus == other.skus;
        });
    Q_EMIT changed();
}

void Sweeps::clear()
{
    m_isOld = true;
    m_state = Waiting;
    show({});
}

int Sweeps::secondsToNext() const { return m_next ? std::max(0, int((*m_next - m_shelf.now()) / 1s)) : 0; }

int Sweeps::unitsToday() const
{
    int units = 0;
    for (const PastSweep &sweep : m_sweeps)
        units += sweep.units;
    return units;
}

QString Sweeps::valueToday() const
{
    qint64 value = 0;
    for (const PastSweep &sweep : m_sweeps)
        value += sweep.value;
    return m_form.money(value);
}

int Sweeps::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_sweeps.size()); }

QVariant Sweeps::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PastSweep &sweep = m_sweeps[size_t(index.row())];
    switch (role) {
    case TimeRole:
        return m_form.clockTime(sweep.at);
    case UnitsRole:
        return sweep.units;
    case ValueRole:
        return m_form.money(sweep.value);
    case WhatRole: {
        QStringList words;
        for (const auto &[sku, units] : sweep.skus)
            words << m_form.number(units) + u" × "_s + m_names.nameOf(sku);
        return words.join(u" · "_s);
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> Sweeps::roleNames() const
{
    return {{TimeRole, "time"}, {UnitsRole, "units"}, {ValueRole, "value"}, {WhatRole, "what"}};
}

}
