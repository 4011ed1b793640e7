// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>

#include <sys/types.h>
#include <vector>

namespace bakery {

// What was measured, as {"figures":[{"name","value","unit"}]}.
class Figures {
public:
    void add(const QByteArray &name, double value, const char *unit);
    void addPercentiles(const QByteArray &name, std::vector<double> values, const char *unit);
    QByteArray json() const;

private:
    QJsonArray m_figures;
};

double processSeconds(pid_t process); // of processor time so far

}
