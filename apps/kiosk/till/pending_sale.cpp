// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/till/pending_sale.h"

#include "shared/core/private_file.h"

#include <QDebug>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {

std::optional<PendingSale::Sent> PendingSale::load() const
{
    if (!QFile::exists(m_file))
        return std::nullopt;
    const auto content = readFile(m_file);
    const QJsonObject kept = content ? QJsonDocument::fromJson(*content).object() : QJsonObject();
    const auto by = Id::parse(QStringView(kept["by"_L1].toString()));
    if (!by) {
        qWarning().noquote() << m_file << "cannot be read";
        return std::nullopt;
    }
    return Sent{kept["id"_L1].toString().toLatin1(), kept["body"_L1].toString().toUtf8(), kept["given"_L1].toInteger(),
        *by, kept["name"_L1].toString()};
}

bool PendingSale::keep(const Sent &sent)
{
    const QJsonObject kept{{u"id"_s, QString::fromLatin1(sent.id)}, {u"body"_s, QString::fromUtf8(sent.body)},
        {u"given"_s, sent.given}, {u"by"_s, sent.by.text()}, {u"name"_s, sent.name}};
    const auto written = writeFile(m_file, QJsonDocument(kept).toJson(QJsonDocument::Compact));
    if (!written)
        qWarning().noquote() << written.error();
    return bool(written);
}

void PendingSale::forget() { QFile::remove(m_file); }

}
