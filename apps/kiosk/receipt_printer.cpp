// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/receipt_printer.h"

#include <QDebug>
#include <QRegularExpression>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

constexpr Milliseconds printedWithin = 20s;
constexpr Milliseconds askEvery = 1s;

void stop(QProcess &program)
{
    if (program.state() == QProcess::NotRunning)
        return;
    program.kill();
    program.waitForFinished(1000);
}

}

ReceiptPrinter::ReceiptPrinter(const Clock &clock) : m_clock(clock)
{
    for (QProcess *program : {&m_lp, &m_lpstat, &m_looking}) {
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(u"LC_ALL"_s, u"C"_s); // what they say is read here
        program->setProcessEnvironment(surroundings);
    }
    connect(&m_lp, &QProcess::started, this, [this] {
        m_lp.write(m_document);
        m_lp.closeWriteChannel();
    });
    connect(&m_lp, &QProcess::finished, this, &ReceiptPrinter::taken);
    connect(&m_lp, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart && m_state == Printing) {
            qWarning() << "no receipt is printed: `lp` (cups-client) is not installed";
            end(NoAnswer);
        }
    });
    connect(&m_lpstat, &QProcess::finished, this, &ReceiptPrinter::listed);
    connect(&m_looking, &QProcess::finished, this, [this](int exitCode) {
        if (exitCode == 0)
            m_known = QString::fromUtf8(m_looking.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        Q_EMIT changed();
    });
}

ReceiptPrinter::~ReceiptPrinter()
{
    for (QProcess *program : {&m_lp, &m_lpstat, &m_looking}) {
        program->disconnect(this);
        stop(*program);
    }
}

void ReceiptPrinter::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    Q_EMIT changed();
}

QString ReceiptPrinter::nextAfter(const QString &name) const
{
    return m_known.value(name.isEmpty() ? 0 : int(m_known.indexOf(name)) + 1);
}

void ReceiptPrinter::look()
{
    if (m_looking.state() == QProcess::NotRunning)
        m_looking.start(u"lpstat"_s, {u"-e"_s});
}

void ReceiptPrinter::print(const ReceiptText &receipt)
{
    if (!isThere() || state() == Printing)
        return;
    callOff(); // what nobody waits for any more
    m_document = receipt.isRightToLeft ? drawn(receipt) : laidOut(receipt).toUtf8();
    m_state = Printing;
    m_isForgotten = false;
    m_until = m_clock.now() + printedWithin;
    m_lp.start(u"lp"_s, {u"-d"_s, m_name, u"-t"_s, u"receipt"_s});
    Q_EMIT changed();
}

// CUPS has taken it: "request id is counter-12 (0 file(s))".
void ReceiptPrinter::taken(int exitCode)
{
    static const QRegularExpression named(u"request id is (\\S+)"_s);
    if (m_state != Printing)
        return;
    m_job = exitCode == 0 ? named.match(QString::fromUtf8(m_lp.readAllStandardOutput())).captured(1) : QString();
    m_askAt = m_clock.now();
    if (!m_job.isEmpty())
        return;
    qWarning().noquote() << "no receipt is printed:" << QString::fromUtf8(m_lp.readAllStandardError()).trimmed();
    end(NoAnswer);
}

// What is printed is not waited for any more.
void ReceiptPrinter::listed(int exitCode)
{
    if (m_state != Printing || exitCode != 0)
        return;
    for (const QString &line : QString::fromUtf8(m_lpstat.readAllStandardOutput()).split(u'\n'))
        if (line.section(u' ', 0, 0) == m_job)
            return;
    m_job.clear();
    end(Printed);
}

void ReceiptPrinter::end(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void ReceiptPrinter::callOff()
{
    m_state = Idle;
    stop(m_lp);
    stop(m_lpstat);
    if (!m_job.isEmpty())
        QProcess::startDetached(u"cancel"_s, {std::exchange(m_job, QString())});
}

void ReceiptPrinter::forget()
{
    m_isForgotten = true;
    Q_EMIT changed();
}

void ReceiptPrinter::beat()
{
    if (m_state != Printing)
        return;
    if (m_clock.now() >= m_until) {
        qWarning().noquote() << "the printer" << m_name << "has not printed a receipt; it is called off";
        callOff();
        return end(NoAnswer);
    }
    if (!m_job.isEmpty() && m_lpstat.state() == QProcess::NotRunning && m_clock.now() >= m_askAt) {
        m_askAt = m_clock.now() + askEvery;
        m_lpstat.start(u"lpstat"_s, {u"-o"_s, m_name});
    }
}

}
