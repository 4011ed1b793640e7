// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace bakery::bench {

// One measured figure, with the limit of the same run that it is compared with.
struct Figure {
    QString name;
    QString store;
    double value = 0;
    QString unit;
    std::optional<double> limit;
    std::optional<double> goal; // of value / limit where there is a limit, else of value
    bool goalIsLeast = false; // the figure must reach the goal; otherwise it must not exceed it

    std::optional<double> ratio() const;
    std::optional<bool> isMet() const;
};

// `limits` heads the column of the limits.
void printTable(const std::vector<Figure> &figures, const QString &limits = QStringLiteral("limit in the same run"));
void printJson(const std::vector<Figure> &figures);

}
