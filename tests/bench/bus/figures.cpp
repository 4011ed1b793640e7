// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bus/figures.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery {

void Figures::add(const QByteArray &name, double value, const char *unit)
{
    m_figures.append(
        QJsonObject{{u"name"_s, QString::fromUtf8(name)}, {u"value"_s, value}, {u"unit"_s, QLatin1StringView(unit)}});
}

void Figures::addPercentiles(const QByteArray &name, std::vector<double> values, const char *unit)
{
    std::sort(values.begin(), values.end());
    add(name + " p50", values[values.size() / 2], unit);
    add(name + " p99", values[values.size() * 99 / 100], unit);
}

QByteArray Figures::json() const { return QJsonDocument(QJsonObject{{u"figures"_s, m_figures}}).toJson(); }

double processSeconds(pid_t process)
{
    QFile stat(u"/proc/%1/stat"_s.arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = stat.readAll();
    const auto fields = text.mid(text.lastIndexOf(')') + 2).split(' '); // the name may hold anything
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / double(sysconf(_SC_CLK_TCK));
}

}
