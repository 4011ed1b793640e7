// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/shop/key_rows.h"

using namespace Qt::StringLiterals;

namespace bakery {

QStringList keyRowsOf(const QString &language)
{
    if (language == "de"_L1)
        return {u"qwertzuiopü"_s, u"asdfghjklöä"_s, u"yxcvbnmß"_s};
    if (language == "fr"_L1)
        return {u"azertyuiop"_s, u"qsdfghjklm"_s, u"wxcvbn'-"_s};
    if (language == "uk"_L1)
        return {u"йцукенгшщзхї"_s, u"фівапролджєґ"_s, u"ячсмитьбю'"_s};
    if (language == "ar"_L1)
        return {u"ضصثقفغعهخحجد"_s, u"شسيبلاتنمكط"_s, u"ذئءؤرىةوزظ"_s};
    return {u"qwertyuiop"_s, u"asdfghjkl"_s, u"zxcvbnm'-"_s};
}

QString alphabetOf(const QString &language)
{
    return language == "uk"_L1 ? u"абв"_s : language == "ar"_L1 ? u"أ ب ت"_s : u"abc"_s;
}

bool hasOwnLetters(const QString &language) { return language == "uk"_L1 || language == "ar"_L1; }

}
