// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/bus/bus_ledger.h"
#include "apps/backoffice/bus/payload_rows.h"
#include "qml/shop/local_form.h"

namespace bakery::office {

// One message, value by value: what is against its contract, and what the one before under the same topic said
// otherwise.
class MessagePage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(bakery::office::PayloadRows *lines READ lines CONSTANT)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString topic READ topic NOTIFY changed)
    Q_PROPERTY(QString time READ time NOTIFY changed)
    Q_PROPERTY(int kind READ kind NOTIFY changed)
    Q_PROPERTY(int bytes READ bytes NOTIFY changed)
    Q_PROPERTY(bool isRetained READ isRetained NOTIFY changed)
    Q_PROPERTY(bool isCut READ isCut NOTIFY changed)
    Q_PROPERTY(QString violation READ violation NOTIFY changed)
    Q_PROPERTY(QStringList properties READ properties NOTIFY changed)
    Q_PROPERTY(QString order READ order NOTIFY changed)
    Q_PROPERTY(int place READ place NOTIFY changed)
    Q_PROPERTY(int places READ places NOTIFY changed)
    Q_PROPERTY(bool showsDifference READ showsDifference WRITE setShowsDifference NOTIFY changed)
    Q_PROPERTY(int differences READ differences NOTIFY changed)
public:
    MessagePage(const BusLedger &ledger, const LocalForm &form) : m_ledger(ledger), m_form(form) { }

    PayloadRows *lines() { return &m_lines; }
    bool isOpen() const { return !m_message.seen.message.topic.isEmpty(); }
    QString topic() const { return QString::fromUtf8(m_message.seen.message.topic); }
    QString time() const;
    int kind() const { return int(m_message.seen.judged.declaration.kind); }
    int bytes() const { return int(m_message.seen.message.payload.size()); }
    bool isRetained() const;
    bool isCut() const { return m_message.isCut; } // there was no room to keep what it said
    QString violation() const; // "where: what"; empty: it fits
    QStringList properties() const; // "name=value"
    const QString &order() const { return m_order; } // that it is about; empty: it names none
    int place() const
    {
        return m_place;
    } // among those of its topic that are kept, the oldest is 1; 0: not kept any more
    int places() const { return m_places; }
    bool showsDifference() const { return m_showsDifference; }
    void setShowsDifference(bool shows);
    int differences() const { return m_lines.differences(); }

    void open(const QByteArray &topic, qint64 number); // of those kept; number 0: the latest
    Q_INVOKABLE void step(int by); // to an older or newer one of the same topic
    Q_INVOKABLE void close();
    void refresh(); // where it stands among the kept ones

Q_SIGNALS:
    void changed();

private:
    void show();

    const BusLedger &m_ledger;
    const LocalForm &m_form;
    KeptMessage m_message;
    std::optional<KeptMessage> m_before;
    PayloadRows m_lines;
    QString m_order;
    int m_place = 0, m_places = 0;
    bool m_showsDifference = true;
};

}
