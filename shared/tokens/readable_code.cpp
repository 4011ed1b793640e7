// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/tokens/readable_code.h"

namespace bakery {
namespace {

constexpr char letters[] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
constexpr int groupOf = 4;
static_assert(sizeof letters == 32 + 1);

}

QString readableCode(const QByteArray &bytes)
{
    QString code;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (i > 0 && i % groupOf == 0)
            code += u'-';
        code += QLatin1Char(letters[uchar(bytes[i]) % 32]);
    }
    return code;
}

QString codeAsTyped(const QString &typed)
{
    QString code;
    for (const QChar c : typed.toUpper())
        if (c != u'-' && !c.isSpace())
            code += c;
    return code;
}

}
