// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/supervisor/metrics_targets.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bakery {

// The figures themselves say which service they are of.
quint16 MetricsTargets::add(const QString &instance)
{
    const auto port = quint16(m_shop.metricsPort + m_targets.size());
    m_targets.append(QJsonObject{{u"targets"_s, QJsonArray{u"127.0.0.1:%1"_s.arg(port)}},
        {u"labels"_s, QJsonObject{{u"site"_s, m_shop.site}, {u"instance"_s, instance}}}});
    return port;
}

Result<Done, QString> MetricsTargets::save() const
{
    return writeFile(m_shop.path(u"run/metrics.json"_s), QJsonDocument(m_targets).toJson(), FileAudience::Everybody);
}

}
