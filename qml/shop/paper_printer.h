// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/clock.h"

#include <QObject>
#include <QProcess>
#include <QtQml/qqmlregistration.h>

namespace bakery {

// Gives a document to CUPS, by its own `lp`, and says what became of it. Nothing waits for it. What a
// printer has not taken within 20 seconds is called off, so that it does not come out for somebody else.
class PaperPrinter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool isThere READ isThere NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QStringList known READ known NOTIFY changed)
public:
    enum State { Idle, Printing, Printed, NoAnswer };
    Q_ENUM(State)

    explicit PaperPrinter(const Clock &clock);
    ~PaperPrinter() override;

    const QString &name() const { return m_name; } // as CUPS knows it; empty: none is set
    void setName(const QString &name);
    bool isThere() const { return !m_name.isEmpty(); }
    State state() const { return m_isForgotten ? Idle : m_state; }
    const QStringList &known() const { return m_known; } // all that CUPS has
    Q_INVOKABLE QString nextAfter(const QString &name) const; // of these, then none
    Q_INVOKABLE void look(); // for all that CUPS has

    void printDocument(const QByteArray &document, const QString &title);
    void forget(); // nobody is told any more; paper that is on its way comes
    void beat();

Q_SIGNALS:
    void changed();

private:
    void taken(int exitCode);
    void listed(int exitCode);
    void end(State state);
    void callOff();

    const Clock &m_clock;
    QString m_name;
    QStringList m_known;
    State m_state = Idle;
    bool m_isForgotten = false;
    QString m_job; // CUPS's name for it, once it has it
    QByteArray m_document;
    Instant m_until, m_askAt;
    QProcess m_lp, m_lpstat, m_looking;
};

}
