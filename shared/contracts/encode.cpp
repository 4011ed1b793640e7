// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/encode.h"

namespace bakery {
namespace {

bool needsEscape(char c) { return uchar(c) < 0x20 || c == '"' || c == '\\'; }

void appendEscaped(QByteArray &out, char c)
{
    switch (c) {
    case '"':
        out.append("\\\"");
        break;
    case '\\':
        out.append("\\\\");
        break;
    case '\n':
        out.append("\\n");
        break;
    case '\t':
        out.append("\\t");
        break;
    case '\r':
        out.append("\\r");
        break;
    default:
        constexpr char digits[] = "0123456789abcdef";
        out.append("\\u00").append(digits[uchar(c) >> 4]).append(digits[uchar(c) & 15]);
    }
}

}

void encodeText(QByteArray &out, QByteArrayView utf8)
{
    out.append('"');
    qsizetype plainFrom = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (!needsEscape(utf8[i]))
            continue;
        out.append(utf8.sliced(plainFrom, i - plainFrom));
        appendEscaped(out, utf8[i]);
        plainFrom = i + 1;
    }
    out.append(utf8.sliced(plainFrom)).append('"');
}

void encodeText(QByteArray &out, const QString &text) { encodeText(out, QByteArrayView(text.toUtf8())); }

void encodeFields(QByteArray &out, const void *object, std::span<const FieldWriter> fields, bool isFirst)
{
    for (const FieldWriter &field : fields) {
        if (field.isThere && !field.isThere(object))
            continue;
        out.append(isFirst ? "\"" : ",\"").append(field.name).append("\":");
        isFirst = false;
        field.write(out, object);
    }
}

}
