// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/shop/clean_text.h"

namespace bakery {
namespace {

constexpr int mostMarks = 4; // on one letter: as many as any writing has

bool turnsDirection(char16_t unit) { return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069); }

bool isOdd(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF;
}

// Half of a pair without the other.
bool isHalf(const QString &text, qsizetype i)
{
    if (text[i].isHighSurrogate())
        return i + 1 == text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

}

QString cleanText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        marks = c.isMark() ? marks + 1 : 0;
        if (turnsDirection(c.unicode()) || marks > mostMarks)
            continue;
        if (isHalf(text, i))
            clean += QChar(QChar::ReplacementCharacter);
        else
            clean += isOdd(c) ? QChar(u' ') : c;
    }
    return clean;
}

}
