// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/till/till_drawer.h"

#include <QDebug>

using namespace std::chrono_literals;

namespace bakery::kiosk {
namespace {

constexpr Milliseconds answeredWithin = 5s;

}

TillDrawer::TillDrawer(const Clock &clock) : m_clock(clock)
{
    m_opening.setStandardOutputFile(QProcess::nullDevice());
    connect(&m_opening, &QProcess::finished, this, [this](int exitCode, QProcess::ExitStatus status) {
        told(status == QProcess::NormalExit && exitCode == 0, QString::fromUtf8(m_opening.readAllStandardError()));
    });
    connect(&m_opening, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            told(false, m_opening.errorString());
    });
}

TillDrawer::~TillDrawer()
{
    m_opening.disconnect(this);
    m_opening.kill();
    m_opening.waitForFinished(1000);
}

void TillDrawer::equip(std::optional<Sku> drawer, const QString &command)
{
    m_drawer = std::move(drawer);
    m_command = QProcess::splitCommand(command);
    Q_EMIT changed();
}

void TillDrawer::open()
{
    if (!hasLock() || isOpening())
        return;
    m_until = m_clock.now() + answeredWithin;
    m_opening.start(m_command.first(), m_command.mid(1));
}

void TillDrawer::told(bool isOpen, const QString &why)
{
    if (!isOpen)
        qWarning().noquote() << "the drawer did not open:" << why.trimmed();
    if (std::exchange(m_isStuck, !isOpen) == isOpen)
        Q_EMIT changed();
}

void TillDrawer::beat()
{
    if (isOpening() && m_clock.now() >= m_until)
        m_opening.kill();
}

}
