// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringBuilder>

#include <initializer_list>
#include <utility>
#include <vector>

namespace bakery {

// A document in the making: a value, a list, or fields in the order in which they were set. It is small and slow; what
// goes over the bus never sees it.
class Tree {
public:
    using Fields = std::vector<std::pair<QByteArray, Tree>>;

    Tree() : Tree(Fields{}) { }
    Tree(Fields fields) : m_kind(Kind::Fields), m_fields(std::move(fields)) { }
    Tree(std::initializer_list<std::pair<QByteArray, Tree>> fields) : Tree(Fields(fields)) { }
    Tree(const char *text) : m_kind(Kind::Text), m_scalar(text) { }
    Tree(QByteArray text) : m_kind(Kind::Text), m_scalar(std::move(text)) { }
    Tree(const QString &text) : Tree(text.toUtf8()) { }
    template <typename A, typename B>
    Tree(const QStringBuilder<A, B> &joined) : Tree(QByteArray(joined))
    {
    }

    static Tree integer(qint64 value) { return raw(QByteArray::number(value)); }
    static Tree truth(bool value) { return raw(value ? "true" : "false"); }
    static Tree raw(QByteArray literal); // as it stands: a number, true, false or null
    static Tree list(std::vector<Tree> items);
    static Tree reference(const QByteArray &place) { return {{"$ref", place}}; }

    Tree &set(const QByteArray &name, Tree value); // replaces a field of that name
    Tree &add(Tree item);
    void remove(const QByteArray &name);
    bool has(const QByteArray &name) const;
    bool isEmpty() const { return m_fields.empty() && m_items.empty(); }

    QByteArray json() const;
    QByteArray yaml() const;

private:
    enum class Kind { Fields, List, Text, Raw };

    bool isScalar() const { return m_kind == Kind::Text || m_kind == Kind::Raw; }
    QByteArray yamlScalar() const;
    void appendYaml(QByteArray &out, int depth) const;

    Kind m_kind;
    QByteArray m_scalar;
    std::vector<Tree> m_items;
    Fields m_fields;
};

}
