// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QRect>
#include <QtQml/qqmlregistration.h>

namespace bakery::office {

// How this computer likes the back office: kept on it, in a file of its own.
class OfficeSettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(bool isDark READ isDark WRITE setDark NOTIFY changed)
public:
    explicit OfficeSettings(QString file);

    bool isDark() const { return m_isDark; }
    void setDark(bool isDark);
    const QString &language() const { return m_language; } // empty: as the machine has it
    void setLanguage(const QString &language);
    QRect window() const { return m_window; } // null: never seen
    bool isMaximised() const { return m_isMaximised; }
    void setWindow(QRect window, bool isMaximised);
    QJsonObject table(const QString &name) const { return m_tables[name].toObject(); } // as it was left
    void setTable(const QString &name, const QJsonObject &table);

Q_SIGNALS:
    void changed();

private:
    void save() const;

    const QString m_file;
    bool m_isDark = false, m_isMaximised = false;
    QString m_language;
    QRect m_window;
    QJsonObject m_tables;
};

}
