// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/card-terminal/charge_record.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery {

ChargeRecord::ChargeRecord(const QString &path) : m_file(path)
{
    QDir().mkpath(QFileInfo(path).path());
    if (m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        read();
}

const Charge *ChargeRecord::charge(const QString &payment) const
{
    const auto found = m_charges.find(payment);
    return found == m_charges.end() ? nullptr : &found->second;
}

const ChargeRefund *ChargeRecord::refund(const QString &refund) const
{
    const auto found = m_refunds.find(refund);
    return found == m_refunds.end() ? nullptr : &found->second;
}

void ChargeRecord::read()
{
    const QByteArray text = m_file.readAll();
    qsizetype whole = 0;
    for (qsizetype end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', whole)) {
        take(QJsonDocument::fromJson(text.mid(whole, end - whole)).object());
        whole = end + 1;
    }
    m_file.resize(whole);
    m_file.seek(whole);
}

void ChargeRecord::take(const QJsonObject &line)
{
    const QString payment = line["payment"_L1].toString();
    const qint64 amount = line["amount"_L1].toInteger();
    if (line.contains("refund"_L1)) {
        if (m_refunds.insert({line["refund"_L1].toString(), {payment, amount}}).second)
            m_charges[payment].refunded += amount;
        return;
    }
    const qint64 refunded = m_charges[payment].refunded;
    m_charges[payment] = {line["state"_L1].toString(), amount, refunded, line["currency"_L1].toString(),
        line["day"_L1].toString(), line["reference"_L1].toString()};
}

bool ChargeRecord::put(const QString &payment, const Charge &charge)
{
    return write({{u"payment"_s, payment}, {u"state"_s, charge.state}, {u"amount"_s, charge.amount},
        {u"currency"_s, charge.currency}, {u"day"_s, charge.day}, {u"reference"_s, charge.reference}});
}

bool ChargeRecord::putRefund(const QString &refund, const ChargeRefund &given)
{
    return write({{u"refund"_s, refund}, {u"payment"_s, given.payment}, {u"amount"_s, given.amount}});
}

bool ChargeRecord::write(const QJsonObject &line)
{
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (m_file.write(text) != text.size() || ::fsync(m_file.handle()) != 0)
        return false;
    take(line);
    return true;
}

}
