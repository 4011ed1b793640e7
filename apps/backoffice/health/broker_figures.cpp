// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/health/broker_figures.h"

namespace bakery::office {
namespace {

QByteArray ofTheBroker(const char *name) { return QByteArray("$SYS/broker/") + name; }

}

BrokerFigures::BrokerFigures(ShopLine &line, const LocalForm &form) : m_form(form)
{
    for (const char *name : {"version", "clients/connected", "load/messages/received/1min", "load/messages/sent/1min",
             "retained messages/count", "publish/messages/dropped", "heap/current"})
        line.watch(ofTheBroker(name), [this, name](const Message &message) {
            m_told[name] = message.payload.left(100);
            Q_EMIT changed();
        });
    connect(&m_form, &LocalForm::changed, this, &BrokerFigures::changed);
}

QString BrokerFigures::text(const char *name) const
{
    const auto found = m_told.find(name);
    return found == m_told.end() ? QString() : QString::fromUtf8(found->second);
}

QString BrokerFigures::number(const char *name) const
{
    const auto found = m_told.find(name);
    return found == m_told.end() ? QString() : m_form.number(qint64(found->second.toDouble()));
}

QString BrokerFigures::memory() const
{
    const auto found = m_told.find("heap/current");
    return found == m_told.end() ? QString() : m_form.locale().toString(found->second.toDouble() / 1'000'000, 'f', 1);
}

}
