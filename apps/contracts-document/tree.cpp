// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/contracts-document/tree.h"

#include "shared/contracts/encode.h"

#include <QRegularExpression>

#include <algorithm>

namespace bakery {
namespace {

// Text that no YAML reader can take for something else; all other text is quoted.
QByteArray quotedUnlessPlain(const QByteArray &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z][A-Za-z0-9_./-]*( [A-Za-z0-9_./-]+)*$"));
    static const QRegularExpression word(
        QStringLiteral("^(true|false|null|yes|no|on|off|y|n)$"), QRegularExpression::CaseInsensitiveOption);
    const QString readable = QString::fromUtf8(text);
    if (plain.match(readable).hasMatch() && !word.match(readable).hasMatch())
        return text;
    QByteArray quoted;
    encodeText(quoted, QByteArrayView(text));
    return quoted;
}

}

Tree Tree::raw(QByteArray literal)
{
    Tree made;
    made.m_kind = Kind::Raw;
    made.m_scalar = std::move(literal);
    return made;
}

Tree Tree::list(std::vector<Tree> items)
{
    Tree made;
    made.m_kind = Kind::List;
    made.m_items = std::move(items);
    return made;
}

Tree &Tree::set(const QByteArray &name, Tree value)
{
    for (auto &[known, field] : m_fields)
        if (known == name) {
            field = std::move(value);
            return *this;
        }
    m_fields.emplace_back(name, std::move(value));
    return *this;
}

Tree &Tree::add(Tree item)
{
    m_items.push_back(std::move(item));
    return *this;
}

void Tree::remove(const QByteArray &name)
{
    std::erase_if(m_fields, [&](const auto &field) { return field.first == name; });
}

bool Tree::has(const QByteArray &name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [&](const auto &field) { return field.first == name; });
}

QByteArray Tree::json() const
{
    QByteArray out;
    if (m_kind == Kind::Raw)
        return m_scalar;
    if (m_kind == Kind::Text) {
        encodeText(out, QByteArrayView(m_scalar));
        return out;
    }
    const bool isList = m_kind == Kind::List;
    for (const Tree &item : m_items)
        out += (out.isEmpty() ? "" : ",") + item.json();
    for (const auto &[name, field] : m_fields) {
        out += out.isEmpty() ? "" : ",";
        encodeText(out, QByteArrayView(name));
        out += ':' + field.json();
    }
    return (isList ? '[' : '{') + out + (isList ? ']' : '}');
}

QByteArray Tree::yaml() const
{
    QByteArray out;
    appendYaml(out, 0);
    return out;
}

QByteArray Tree::yamlScalar() const
{
    if (m_kind == Kind::Raw)
        return m_scalar;
    if (m_kind == Kind::Text)
        return quotedUnlessPlain(m_scalar);
    return m_kind == Kind::List ? "[]" : "{}";
}

void Tree::appendYaml(QByteArray &out, int depth) const
{
    const auto appendValue = [&](const Tree &value) {
        if (value.isScalar() || value.isEmpty()) {
            out += ' ' + value.yamlScalar() + '\n';
            return;
        }
        out += '\n';
        value.appendYaml(out, depth + 1);
    };
    const QByteArray indent(depth * 2, ' ');
    for (const Tree &item : m_items) {
        out += indent + '-';
        appendValue(item);
    }
    for (const auto &[name, field] : m_fields) {
        out += indent + quotedUnlessPlain(name) + ':';
        appendValue(field);
    }
}

}
