// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace bakery::kiosk {

// Scripts in place of programs of the machine: they come first in PATH, and write down beside them what they were told.
class StandInPrograms {
public:
    StandInPrograms() { qputenv("PATH", QByteArray(m_folder.path().toLocal8Bit() + ':' + m_pathBefore)); }
    ~StandInPrograms() { qputenv("PATH", m_pathBefore); }

    void write(const QString &name, const QByteArray &does) const
    {
        QFile file(pathOf(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray("#!/bin/sh\ncd \"${0%/*}\"\n" + does + '\n')) < 0)
            qFatal("no %s", qPrintable(name));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString read(const QString &name) const
    {
        QFile file(pathOf(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
    }
    bool exists(const QString &name) const { return QFile::exists(pathOf(name)); }
    QString pathOf(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    const QByteArray m_pathBefore = qgetenv("PATH");
};

}
