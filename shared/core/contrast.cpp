// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/contrast.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bakery {
namespace {

using Parts = std::array<double, 3>; // red, green, blue: 0 … 1

Parts partsOf(const QString &colour)
{
    const auto part = [&](qsizetype at) { return double(QStringView(colour).sliced(at, 2).toInt(nullptr, 16)) / 255; };
    return {part(1), part(3), part(5)};
}

QString textOf(const Parts &parts)
{
    QString text = QStringLiteral("#");
    for (const double part : parts)
        text += QString::number(int(std::lround(part * 255)), 16).rightJustified(2, u'0');
    return text;
}

QString scaled(const QString &colour, double by)
{
    Parts parts = partsOf(colour);
    for (double &part : parts)
        part *= by;
    return textOf(parts);
}

double luminance(const QString &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const Parts parts = partsOf(colour);
    return 0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2]);
}

}

double contrast(const QString &one, const QString &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QString darkenedFor(const QString &colour, const QString &ground)
{
    for (int hundredths = 100; hundredths > 0; --hundredths)
        if (const QString darkened = scaled(colour, hundredths / 100.0); contrast(darkened, ground) >= readable)
            return darkened;
    return QStringLiteral("#000000");
}

QString darker(const QString &colour) { return scaled(colour, 0.78); }

}
