// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/office_settings.h"

#include "shared/core/private_file.h"

#include <QDebug>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bakery::office {

OfficeSettings::OfficeSettings(QString file) : m_file(std::move(file))
{
    const auto kept = QFile::exists(m_file) ? readFile(m_file) : Result<QByteArray, QString>(QByteArray());
    if (!kept)
        return;
    const QJsonObject settings = QJsonDocument::fromJson(*kept).object();
    m_isDark = settings["dark"_L1].toBool();
    m_isMaximised = settings["maximised"_L1].toBool();
    m_language = settings["language"_L1].toString();
    m_window = {settings["x"_L1].toInt(), settings["y"_L1].toInt(), settings["width"_L1].toInt(),
        settings["height"_L1].toInt()};
    m_tables = settings["tables"_L1].toObject();
}

void OfficeSettings::setDark(bool isDark)
{
    m_isDark = isDark;
    save();
    Q_EMIT changed();
}

void OfficeSettings::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    save();
}

void OfficeSettings::setWindow(QRect window, bool isMaximised)
{
    if (isMaximised == m_isMaximised && (isMaximised || window == m_window))
        return;
    if (!isMaximised)
        m_window = window; // what it goes back to
    m_isMaximised = isMaximised;
    save();
}

void OfficeSettings::setTable(const QString &name, const QJsonObject &table)
{
    m_tables[name] = table;
    save();
}

void OfficeSettings::save() const
{
    const QJsonObject settings{{u"dark"_s, m_isDark}, {u"maximised"_s, m_isMaximised}, {u"language"_s, m_language},
        {u"x"_s, m_window.x()}, {u"y"_s, m_window.y()}, {u"width"_s, m_window.width()},
        {u"height"_s, m_window.height()}, {u"tables"_s, m_tables}};
    if (const auto kept = writeFile(m_file, QJsonDocument(settings).toJson()); !kept)
        qWarning().noquote() << kept.error();
}

}
