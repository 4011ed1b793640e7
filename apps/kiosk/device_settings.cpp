// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/device_settings.h"

#include "shared/core/private_file.h"

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

constexpr int darkest = 20; // nobody dims a screen so far that it cannot be found again

}

DeviceSettings::DeviceSettings(QString file, QString lights) : m_file(std::move(file)), m_lights(std::move(lights))
{
    if (const auto kept = QFile::exists(m_file) ? readFile(m_file) : Result<QByteArray, QString>(QByteArray())) {
        const QJsonObject settings = QJsonDocument::fromJson(*kept).object();
        m_volume = std::clamp(settings["volume"_L1].toInt(m_volume), 0, 100);
        m_brightness = std::clamp(settings["brightness"_L1].toInt(m_brightness), darkest, 100);
        m_printer = settings["printer"_L1].toString();
    }
    dim();
}

void DeviceSettings::setVolume(int volume)
{
    m_volume = std::clamp(volume, 0, 100);
    save();
}

void DeviceSettings::setBrightness(int brightness)
{
    m_brightness = std::clamp(brightness, darkest, 100);
    dim();
    save();
}

void DeviceSettings::setPrinter(const QString &printer)
{
    m_printer = printer;
    save();
}

double DeviceSettings::shade() const { return m_hasLight ? 0 : (100 - m_brightness) / 100.0; }

void DeviceSettings::save()
{
    const QJsonObject settings{{u"volume"_s, m_volume}, {u"brightness"_s, m_brightness}, {u"printer"_s, m_printer}};
    if (const auto kept = writeFile(m_file, QJsonDocument(settings).toJson(QJsonDocument::Compact)); !kept)
        qWarning().noquote() << kept.error();
    Q_EMIT changed();
}

void DeviceSettings::dim()
{
    m_hasLight = false;
    const QDir lights(m_lights);
    for (const QString &name : lights.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile most(lights.filePath(name + u"/max_brightness"_s)), light(lights.filePath(name + u"/brightness"_s));
        const int full = most.open(QIODevice::ReadOnly) ? most.readAll().trimmed().toInt() : 0;
        if (full > 0 && light.open(QIODevice::WriteOnly)
            && light.write(QByteArray::number(std::max(1, full * m_brightness / 100))) > 0)
            m_hasLight = true;
    }
}

}
