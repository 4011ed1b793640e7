// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/privileges.h"

#include "apps/cli/trouble.h"
#include "shared/core/private_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>

#include <cerrno>
#include <cstring>
#include <grp.h>
#include <map>
#include <memory>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr const char *accountName = "bakery";

struct Account {
    uid_t user;
    gid_t group;
};

QString systemError() { return QString::fromLocal8Bit(std::strerror(errno)); }

Account makeAccount()
{
    if (const passwd *entry = ::getpwnam(accountName))
        return {entry->pw_uid, entry->pw_gid};
    say(u"making the account %1, which the shop runs as"_s.arg(QLatin1StringView(accountName)));
    QProcess useradd;
    useradd.start(u"/usr/sbin/useradd"_s,
        {u"--system"_s, u"--user-group"_s, u"--no-create-home"_s, u"--home-dir"_s, u"/nonexistent"_s, u"--shell"_s,
            u"/usr/sbin/nologin"_s, QString::fromLatin1(accountName)});
    useradd.waitForFinished();
    const passwd *entry = ::getpwnam(accountName);
    if (!entry)
        throw Trouble(u"the account bakery could not be made: %1 Make it yourself with: useradd --system bakery"_s.arg(
            QString::fromLocal8Bit(useradd.readAllStandardError())));
    return {entry->pw_uid, entry->pw_gid};
}

// Links are not followed: what they point to is not part of the shop.
void giveFolder(const QString &folder, Account account)
{
    const auto give = [account](const QString &path) {
        if (::lchown(QFile::encodeName(path).constData(), account.user, account.group) != 0)
            throw Trouble(u"%1 cannot be given to the account bakery: %2"_s.arg(path, systemError()));
    };
    QDirIterator entries(
        folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext())
        give(entries.next());
    give(folder);
}

void become(Account account)
{
    if (::setgroups(0, nullptr) != 0 || ::setgid(account.group) != 0 || ::setuid(account.user) != 0)
        throw Trouble(u"root could not be given up: %1"_s.arg(systemError()));
    ::prctl(PR_SET_DUMPABLE, 1); // else our own /proc entries stay root's
    ::unsetenv("XDG_RUNTIME_DIR");
    ::unsetenv("XDG_CONFIG_HOME");
    ::setenv("HOME", "/nonexistent", 1);
    ::setenv("USER", accountName, 1);
}

bool canUse(const QString &folder) { return ::access(QFile::encodeName(folder).constData(), R_OK | W_OK | X_OK) == 0; }

void makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return;
    const mode_t before = ::umask(022);
    const bool isMade = QDir().mkpath(folder);
    ::umask(before);
    if (!isMade)
        throw Trouble(
            u"the folder %1 cannot be made: no right to write there? Choose another one with --data"_s.arg(folder));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

using Programs = std::map<QString, std::unique_ptr<QFile>>;

// Opened while we still may.
Programs openPrograms(const QString &folder)
{
    Programs programs;
    for (const QString &name : QDir(folder).entryList({u"bakery-*"_s}, QDir::Files | QDir::Executable)) {
        auto file = std::make_unique<QFile>(folder + u'/' + name);
        if (file->open(QIODevice::ReadOnly))
            programs.emplace(name, std::move(file));
    }
    return programs;
}

void installProgram(const QString &target, QFile &source)
{
    const QByteArray content = source.readAll();
    QFile installed(target);
    if (installed.size() == content.size() && installed.open(QIODevice::ReadOnly) && installed.readAll() == content)
        return;
    installed.close();
    orTrouble(writeFile(target, content, FileAudience::OwnerOnly));
    QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

}

bool isRoot() { return ::geteuid() == 0; }

QString builtPrograms() { return QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).absolutePath(); }

QString takeFolder(const QString &dataFolder)
{
    makeFolder(dataFolder);
    if (!isRoot()) {
        if (!canUse(dataFolder))
            throw Trouble(
                u"there is no right to write in %1: choose another folder with --data, or run this as its owner"_s.arg(
                    dataFolder));
        return builtPrograms();
    }
    const Account account = makeAccount();
    giveFolder(dataFolder, account);
    const Programs programs = openPrograms(builtPrograms());
    become(account);
    if (!canUse(dataFolder) || ::chdir(QFile::encodeName(dataFolder).constData()) != 0)
        throw Trouble(u"the account bakery cannot reach %1, because a folder above is closed to it. Choose another one "
                      "with --data, outside of private homes; without --data it is /var/lib/bakery"_s.arg(dataFolder));
    const QString target = dataFolder + u"/programs"_s;
    QDir().mkpath(target);
    for (const auto &[name, file] : programs)
        installProgram(target + u'/' + name, *file);
    return target;
}

void refreshPrograms(const QString &dataFolder)
{
    if (!isRoot())
        return;
    const Programs programs = openPrograms(builtPrograms());
    becomeOwnerOf(dataFolder);
    for (const auto &[name, file] : programs)
        installProgram(dataFolder + u"/programs/"_s + name, *file);
}

void becomeOwnerOf(const QString &dataFolder)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(dataFolder).constData(), &status) != 0)
        return; // whoever opens it says what is missing
    if (isRoot() && status.st_uid != 0) {
        become({status.st_uid, status.st_gid});
        if (::chdir("/") != 0)
            throw Trouble(u"cannot leave the current folder: %1"_s.arg(systemError()));
    }
    if (!canUse(dataFolder))
        throw Trouble(u"%1 belongs to another account: run this with sudo, or as its owner"_s.arg(dataFolder));
}

}
