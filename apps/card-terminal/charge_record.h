// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonObject>
#include <QString>

#include <map>

namespace bakery {

// A payment as the terminal keeps it.
struct Charge {
    QString state; // waiting, authorised, captured, cancelled, refused
    qint64 amount = 0;
    qint64 refunded = 0;
    QString currency;
    QString day;
    QString reference;
};

struct ChargeRefund {
    QString payment;
    qint64 amount = 0;
};

// The terminal's own memory: a line of JSON for each change, on the disk before anybody is told. A last line that a
// crash has torn was told to nobody, and is dropped.
class ChargeRecord {
public:
    explicit ChargeRecord(const QString &path); // made when it is not there

    bool isOpen() const { return m_file.isOpen(); }
    const std::map<QString, Charge> &charges() const { return m_charges; }
    const Charge *charge(const QString &payment) const;
    const ChargeRefund *refund(const QString &refund) const;

    bool put(const QString &payment, const Charge &charge); // false: it is not on the disk
    bool putRefund(const QString &refund, const ChargeRefund &given);

private:
    void read();
    void take(const QJsonObject &line);
    bool write(const QJsonObject &line);

    QFile m_file;
    std::map<QString, Charge> m_charges;
    std::map<QString, ChargeRefund> m_refunds;
};

}
