// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/orders/figures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bakery::bench {
namespace {

QString shown(std::optional<double> number)
{
    return number ? QString::number(*number, 'f', *number < 10 ? 2 : *number < 100 ? 1 : 0) : u"–"_s;
}

QJsonValue json(std::optional<double> number) { return number ? QJsonValue(*number) : QJsonValue(); }

}

std::optional<double> Figure::ratio() const { return limit ? std::optional(value / *limit) : std::nullopt; }

std::optional<bool> Figure::isMet() const
{
    if (!goal)
        return std::nullopt;
    const double judged = ratio().value_or(value);
    return goalIsLeast ? judged >= *goal : judged <= *goal;
}

void printTable(const std::vector<Figure> &figures, const QString &limits)
{
    std::printf("| figure | store | measured | %s | ratio | goal | met |\n", qUtf8Printable(limits));
    std::puts("|---|---|---|---|---|---|---|");
    for (const Figure &figure : figures) {
        const QString goal = figure.goal ? (figure.goalIsLeast ? u"≥ "_s : u"≤ "_s) + shown(figure.goal) : u"–"_s;
        const auto met = figure.isMet();
        std::printf("| %s | %s | %s %s | %s | %s | %s | %s |\n", qUtf8Printable(figure.name),
            qUtf8Printable(figure.store), qUtf8Printable(shown(figure.value)), qUtf8Printable(figure.unit),
            qUtf8Printable(shown(figure.limit)), qUtf8Printable(shown(figure.ratio())), qUtf8Printable(goal),
            met ? (*met ? "yes" : "no") : "–");
    }
    std::fflush(stdout);
}

void printJson(const std::vector<Figure> &figures)
{
    QJsonArray array;
    for (const Figure &figure : figures) {
        const auto met = figure.isMet();
        array.append(QJsonObject{{u"name"_s, figure.name}, {u"store"_s, figure.store}, {u"value"_s, figure.value},
            {u"unit"_s, figure.unit}, {u"limit"_s, json(figure.limit)}, {u"ratio"_s, json(figure.ratio())},
            {u"goal"_s, json(figure.goal)}, {u"met"_s, met ? QJsonValue(*met) : QJsonValue()}});
    }
    std::puts(QJsonDocument(QJsonObject{{u"figures"_s, array}}).toJson(QJsonDocument::Compact).constData());
}

}
