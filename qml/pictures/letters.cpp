// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/pictures/letters.h"

#include <QDir>
#include <QFont>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace bakery {

// Who stands in for a letter that is missing is said here, because QML names one family only.
void bringLetters()
{
    for (const QString &font : QDir(u":/fonts"_s).entryList())
        QFontDatabase::addApplicationFont(u":/fonts/"_s + font);
    QFont::insertSubstitutions(u"Fraunces"_s, {u"Vollkorn"_s, u"Noto Sans Arabic"_s});
    QFont::insertSubstitutions(u"Inter"_s, {u"Noto Sans Arabic"_s});
}

}
