// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/remote_report.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMetaEnum>

#include <cmath>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

constexpr Milliseconds atMostEvery = 1s;
constexpr Milliseconds feelEvery = 30s;
constexpr int worthTelling = 3; // degrees
constexpr Milliseconds ofLate = 1h;
constexpr size_t mostKept = 1000; // troubles of an hour

QString nameOf(Navigation::Screen screen)
{
    return QString::fromLatin1(QMetaEnum::fromType<Navigation::Screen>().valueToKey(screen)).toLower();
}

}

RemoteReport::RemoteReport(ShopLine &line, const DeviceSession &session, const Navigation &navigation,
    const QString &instance, QString thermal)
    : m_line(line)
    , m_session(session)
    , m_navigation(navigation)
    , m_instance(instance)
    , m_thermal(std::move(thermal))
    , m_since(line.clock().wallNow())
    , m_screenSince(m_since)
{
    KioskPresence gone = presence();
    gone.isAlive = false;
    m_line.setWill({topics::presence(m_line.site(), KioskPresence::state.service, m_instance.toUtf8()), encode(gone),
        Quality::AtLeastOnce, Retention::Retained, {}, {}, {}});
    connect(&m_navigation, &Navigation::screenChanged, this, [this] { m_screenSince = m_line.clock().wallNow(); });
    connect(&m_line, &ShopLine::connectionChanged, this, [this] { m_told.clear(); });
}

RemoteReport::~RemoteReport()
{
    KioskPresence gone = presence();
    gone.isAlive = false;
    tell(gone);
}

void RemoteReport::note(const QString &trouble)
{
    if (trouble.isEmpty())
        return;
    m_troubles.push_back({m_line.clock().wallNow(), trouble.left(200)});
    if (m_troubles.size() > mostKept)
        m_troubles.pop_front();
}

// Told when it has become another, at most once a second, and anew at each connection.
void RemoteReport::beat()
{
    const Instant now = m_line.clock().now();
    if (!m_line.isConnected() || now < m_toldAt + atMostEvery)
        return;
    while (!m_troubles.empty() && m_troubles.front().at + ofLate < m_line.clock().wallNow())
        m_troubles.pop_front();
    if (m_feltAt == Instant{} || now >= m_feltAt + feelEvery) {
        m_feltAt = now;
        if (const auto felt = warmth();
            felt.has_value() != m_celsius.has_value() || (felt && std::abs(*felt - *m_celsius) >= worthTelling))
            m_celsius = felt;
    }
    const KioskPresence present = presence();
    if (encode(present) == m_told)
        return;
    m_toldAt = now;
    tell(present);
}

void RemoteReport::tell(const KioskPresence &presence)
{
    m_told = encode(presence);
    m_line.publish({topics::presence(m_line.site(), KioskPresence::state.service, m_instance.toUtf8()), m_told,
        Quality::AtLeastOnce, Retention::Retained, {}, {}, {}});
}

KioskPresence RemoteReport::presence() const
{
    const QString version = QCoreApplication::applicationVersion();
    KioskPresence presence{.instance = m_instance.left(64),
        .isAlive = true,
        .kiosk = m_session.device(),
        .version = version.isEmpty() ? u"unknown"_s : version.left(32),
        .since = m_since,
        .screen = nameOf(m_navigation.screen()),
        .screenSince = m_screenSince,
        .troublesInHour = qint64(m_troubles.size())};
    const size_t shown = std::min<size_t>(m_troubles.size(), 5);
    presence.troubles.assign(m_troubles.end() - ptrdiff_t(shown), m_troubles.end());
    if (m_celsius)
        presence.celsius = *m_celsius;
    return presence;
}

std::optional<int> RemoteReport::warmth() const
{
    std::optional<int> warmest;
    const QDir zones(m_thermal);
    for (const QString &zone : zones.entryList({u"thermal_zone*"_s}, QDir::AllEntries)) {
        QFile file(zones.filePath(zone + u"/temp"_s));
        bool isNumber = false;
        const int thousandths = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt(&isNumber) : 0;
        const int degrees = int(std::lround(thousandths / 1000.0));
        if (isNumber && degrees >= -100 && degrees <= 300)
            warmest = std::max(warmest.value_or(degrees), degrees);
    }
    return warmest;
}

}
