// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/merchant/look.h"

#include "shared/core/contrast.h"

#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// The darkest of the light grounds that an accent lies on (qml/theme): what can be read there can be read on the
// others.
const QString ground = u"#faf3e7"_s;

int percent(double ratio) { return int(std::floor(ratio * 100)); }

// url(#a) is a part of it, url(file:a) is not.
bool refersOutside(QStringView text)
{
    const QString plain = text.toString().remove(u' ').remove(u'"').remove(u'\'').toLower();
    for (qsizetype at = plain.indexOf("url("_L1); at >= 0; at = plain.indexOf("url("_L1, at + 1))
        if (plain.mid(at + 4, 1) != "#"_L1)
            return true;
    return plain.contains("@import"_L1);
}

}

std::optional<merchant::PoorContrast> poorContrastOf(const merchant::Colour &accent)
{
    const double ratio = contrast(accent, ground);
    if (ratio >= readable)
        return std::nullopt;
    return merchant::PoorContrast{
        accent, percent(ratio), percent(readable), merchant::Colour(darkenedFor(accent, ground))};
}

bool isAlone(const QString &svg)
{
    QXmlStreamReader xml(svg);
    xml.setEntityExpansionLimit(0);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::ProcessingInstruction
            || (token == QXmlStreamReader::Characters && refersOutside(xml.text())))
            return false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "script"_L1 || xml.name() == "foreignObject"_L1)
            return false;
        for (const QXmlStreamAttribute &attribute : xml.attributes())
            if ((attribute.name() == "href"_L1 && !attribute.value().startsWith(u'#'))
                || refersOutside(attribute.value()))
                return false;
    }
    return !xml.hasError();
}

}
