// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/shop/paper_printer.h"

#include <QDebug>
#include <QRegularExpression>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr Milliseconds untilCalledOff = 20s;
constexpr Milliseconds askEvery = 1s;

void stopProgram(QProcess &program)
{
    if (program.state() == QProcess::NotRunning)
        return;
    program.kill();
    program.waitForFinished(1000);
}

}

PaperPrinter::PaperPrinter(const Clock &clock) : m_clock(clock)
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
    connect(&m_lp, &QProcess::finished, this, &PaperPrinter::taken);
    connect(&m_lp, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart && m_state == Printing) {
            qWarning() << "nothing is printed: `lp` (cups-client) is not installed";
            end(NoAnswer);
        }
    });
    connect(&m_lpstat, &QProcess::finished, this, &PaperPrinter::listed);
    connect(&m_looking, &QProcess::finished, this, [this](int exitCode) {
        if (exitCode == 0)
            m_known = QString::fromUtf8(m_looking.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        Q_EMIT changed();
    });
}

PaperPrinter::~PaperPrinter()
{
    for (QProcess *program : {&m_lp, &m_lpstat, &m_looking}) {
        program->disconnect(this);
        stopProgram(*program);
    }
}

void PaperPrinter::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    Q_EMIT changed();
}

QString PaperPrinter::nextAfter(const QString &name) const
{
    return m_known.value(name.isEmpty() ? 0 : int(m_known.indexOf(name)) + 1);
}

void PaperPrinter::look()
{
    if (m_looking.state() == QProcess::NotRunning)
        m_looking.start(u"lpstat"_s, {u"-e"_s});
}

void PaperPrinter::printDocument(const QByteArray &document, const QString &title)
{
    if (!isThere() || state() == Printing)
        return;
    callOff(); // what nobody waits for any more
    m_document = document;
    m_state = Printing;
    m_isForgotten = false;
    m_until = m_clock.now() + untilCalledOff;
    m_lp.start(u"lp"_s, {u"-d"_s, m_name, u"-t"_s, title});
    Q_EMIT changed();
}

// CUPS has taken it: "request id is counter-12 (0 file(s))".
void PaperPrinter::taken(int exitCode)
{
    static const QRegularExpression named(u"request id is (\\S+)"_s);
    if (m_state != Printing)
        return;
    m_job = exitCode == 0 ? named.match(QString::fromUtf8(m_lp.readAllStandardOutput())).captured(1) : QString();
    m_askAt = m_clock.now();
    if (!m_job.isEmpty())
        return;
    qWarning().noquote() << "nothing is printed:" << QString::fromUtf8(m_lp.readAllStandardError()).trimmed();
    end(NoAnswer);
}

// What is printed is not waited for any more.
void PaperPrinter::listed(int exitCode)
{
    if (m_state != Printing || exitCode != 0)
        return;
    for (const QString &line : QString::fromUtf8(m_lpstat.readAllStandardOutput()).split(u'\n'))
        if (line.section(u' ', 0, 0) == m_job)
            return;
    m_job.clear();
    end(Printed);
}

void PaperPrinter::end(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void PaperPrinter::callOff()
{
    m_state = Idle;
    stopProgram(m_lp);
    stopProgram(m_lpstat);
    if (!m_job.isEmpty())
        QProcess::startDetached(u"cancel"_s, {std::exchange(m_job, QString())});
}

void PaperPrinter::forget()
{
    m_isForgotten = true;
    Q_EMIT changed();
}

void PaperPrinter::beat()
{
    if (m_state != Printing)
        return;
    if (m_clock.now() >= m_until) {
        qWarning().noquote() << "the printer" << m_name << "has not printed what it was given; it is called off";
        callOff();
        return end(NoAnswer);
    }
    if (!m_job.isEmpty() && m_lpstat.state() == QProcess::NotRunning && m_clock.now() >= m_askAt) {
        m_askAt = m_clock.now() + askEvery;
        m_lpstat.start(u"lpstat"_s, {u"-o"_s, m_name});
    }
}

}
