// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/service/shop_settings.h"

namespace bakery {

// A backup is a tar file: manifest.json, shop.json, clock.json, stores/<service>.copy and, because a restored shop
// shall sell to the same kiosks, keys/, accounts/ and broker/. So it is as secret as the shop itself.

// A file that the person who typed the command may write or read, opened before this process becomes the shop's
// account.
class ArchiveFile {
public:
    static ArchiveFile create(const QString &path); // must not exist yet; mode 0600
    static ArchiveFile open(const QString &path);
    ArchiveFile(ArchiveFile &&other) noexcept : m_path(other.m_path), m_file(std::exchange(other.m_file, -1)) { }
    ~ArchiveFile();

    void packFrom(const QString &folder); // durable when this returns; throws Trouble
    void unpackInto(const QString &folder);
    qint64 bytes() const;
    const QString &path() const { return m_path; }
    void discard() const;

private:
    ArchiveFile(QString path, int file) : m_path(std::move(path)), m_file(file) { }
    void runTar(const QStringList &arguments, int standardFile);

    QString m_path;
    int m_file;
};

// A folder beside the data that is removed at the end of its scope.
class Staging {
public:
    explicit Staging(const QString &path);
    ~Staging();
    Staging(const Staging &) = delete;
    Staging &operator=(const Staging &) = delete;

    QString path(const QString &relative) const { return m_path + QLatin1Char('/') + relative; }
    const QString &path() const { return m_path; }

private:
    QString m_path;
};

inline QString copyOf(const QString &service) { return QStringLiteral("stores/%1.copy").arg(service); }
constexpr int archiveFormat = 1;

}
