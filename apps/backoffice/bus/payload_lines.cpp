// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/bus/payload_lines.h"

#include "shared/contracts/json_document.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr qsizetype longestValue = 2'000; // characters

QString readable(QByteArrayView text)
{
    QString value = QString::fromUtf8(text.first(std::min(text.size(), 4 * longestValue)));
    for (QChar &c : value)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    return value.size() > longestValue ? QString(value.left(longestValue) + u'…') : value;
}

class PayloadWalk {
public:
    explicit PayloadWalk(std::vector<PayloadLine> &lines) : m_lines(lines) { }

    void visit(JsonElement json, const QString &path, const QString &key, int depth)
    {
        if (m_lines.size() >= mostPayloadLines)
            return;
        if (json.is_object()) {
            const simdjson::dom::object object = json.get_object().value_unsafe();
            const int inside = heading(path, key, depth, u"{%1}"_s, object.size());
            for (const auto field : object) {
                const QString name = QString::fromUtf8(field.key.data(), qsizetype(field.key.size()));
                visit(field.value, path.isEmpty() ? name : QString(path + u'.' + name), name, inside);
            }
        } else if (json.is_array()) {
            const simdjson::dom::array array = json.get_array().value_unsafe();
            const int inside = heading(path, key, depth, u"[%1]"_s, array.size());
            qsizetype place = 0;
            for (const JsonElement item : array) {
                const QString name = u'[' + QString::number(place++) + u']';
                visit(item, path + name, name, inside);
            }
        } else {
            m_lines.push_back({path, depth, key, valueOf(json)});
        }
    }

private:
    // The whole message has none.
    int heading(const QString &path, const QString &key, int depth, const QString &form, size_t size)
    {
        if (path.isEmpty())
            return depth;
        m_lines.push_back({path, depth, key, form.arg(size), PayloadLine::Plain, {}, false});
        return depth + 1;
    }
    static QString valueOf(JsonElement json)
    {
        std::string_view text;
        if (json.get(text) == simdjson::SUCCESS)
            return readable(QByteArrayView(text.data(), qsizetype(text.size())));
        const std::string other = simdjson::minify(json);
        return readable(QByteArrayView(other.data(), qsizetype(other.size())));
    }

    std::vector<PayloadLine> &m_lines;
};

}

std::vector<PayloadLine> linesOfPayload(const QByteArray &payload)
{
    std::vector<PayloadLine> lines;
    if (payload.isEmpty())
        return lines;
    const auto document = JsonDocument::parse(payload);
    if (document)
        PayloadWalk(lines).visit(document->root(), {}, {}, 0);
    else
        lines.push_back({{}, 0, {}, readable(payload)});
    return lines;
}

QString orderIn(const std::vector<PayloadLine> &lines)
{
    for (const PayloadLine &line : lines)
        if (line.key == "order"_L1 && line.isLeaf && Id::parse(std::string_view(line.value.toStdString())))
            return line.value;
    return {};
}

QString whereAndWhat(const MaybeViolation &violation)
{
    if (!violation)
        return {};
    return violation->path.isEmpty() ? QString::fromUtf8(violation->problem)
                                     : QString::fromUtf8(violation->path + ": " + violation->problem);
}

void markViolation(std::vector<PayloadLine> &lines, const Violation &violation)
{
    if (violation.path.startsWith("properties."))
        return; // beside the payload
    const QString note = QString::fromUtf8(violation.problem);
    QString path = QString::fromUtf8(violation.path);
    const QString whole = path;
    while (!path.isEmpty()) {
        for (PayloadLine &line : lines)
            if (line.path == path) {
                line.mark = PayloadLine::Wrong;
                line.note = path == whole ? note : QString(whole + u": "_s + note);
                return;
            }
        path.truncate(std::max<qsizetype>(0, std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'['))));
    }
    lines.insert(lines.begin(), {{}, 0, whole, {}, PayloadLine::Wrong, note});
}

void markDifference(std::vector<PayloadLine> &lines, const std::vector<PayloadLine> &before)
{
    QHash<QString, const PayloadLine *> old;
    for (const PayloadLine &line : before)
        old[line.path] = &line;
    QSet<QString> present;
    for (PayloadLine &line : lines) {
        present.insert(line.path);
        if (!line.isLeaf || line.mark == PayloadLine::Wrong)
            continue;
        const auto found = old.constFind(line.path);
        if (found == old.constEnd()) {
            line.mark = PayloadLine::New;
        } else if (found.value()->value != line.value) {
            line.mark = PayloadLine::Changed;
            line.note = found.value()->value;
        }
    }
    for (const PayloadLine &line : before)
        if (line.isLeaf && !present.contains(line.path) && lines.size() < mostPayloadLines)
            lines.push_back({line.path, 0, line.path, line.value, PayloadLine::Gone, {}});
}

}
