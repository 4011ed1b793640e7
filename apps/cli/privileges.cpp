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
#include <sys/wait.h>
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

bool isOfAShop(const QString &name)
{
    static const QStringList ours{u"stores"_s, u"keys"_s, u"accounts"_s, u"broker"_s, u"run"_s, u"postgres"_s,
        u"programs"_s, u"backups"_s, u"card-terminal"_s, u"kiosk"_s, u"board"_s, u"till"_s, u"shop.json"_s,
        u"clock.json"_s, u"demo-people-are-here"_s};
    return ours.contains(name) || name.startsWith("before-restore-"_L1);
}

// A word too little after --data, and root would give somebody's home to the account.
void requireOwnFolder(const QString &folder)
{
    if (QFileInfo::exists(folder + u"/shop.json"_s))
        return;
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
        if (!isOfAShop(name) && name != "lost+found"_L1)
            throw Trouble(u"%1 holds the folder %2, which is not of a shop: choose a folder of the shop's own "
                          "with --data"_s.arg(folder, name));
}

// Links are not followed: what they point to is not part of the shop.
void giveFolder(const QString &folder, Account account)
{
    const auto give = [account](const QString &path) {
        if (::lchown(QFile::encodeName(path).constData(), account.user, account.group) != 0)
            throw Trouble(u"%1 cannot be given to the account bakery: %2"_s.arg(path, systemError()));
    };
    constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QFileInfo &entry : QDir(folder).entryInfoList(everything)) {
        if (!isOfAShop(entry.fileName()))
            continue;
        give(entry.filePath());
        if (!entry.isDir() || entry.isSymLink())
            continue;
        QDirIterator inside(entry.filePath(), everything, QDirIterator::Subdirectories);
        while (inside.hasNext())
            give(inside.next());
    }
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

// Whether the account gets to a folder's place at all. Tried by a child, because nobody becomes root again.
bool canReach(const QString &folder, Account account)
{
    const QByteArray above = QFile::encodeName(QFileInfo(folder).absolutePath());
    const pid_t child = ::fork();
    if (child == 0) {
        const bool isOther =
            ::setgroups(0, nullptr) == 0 && ::setgid(account.group) == 0 && ::setuid(account.user) == 0;
        ::_exit(isOther && ::access(above.constData(), X_OK) == 0 ? 0 : 1);
    }
    int outcome = 1;
    return child > 0 && ::waitpid(child, &outcome, 0) == child && outcome == 0;
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
    const bool isNew = !QFileInfo::exists(dataFolder);
    makeFolder(dataFolder);
    requireOwnFolder(dataFolder);
    if (!isRoot()) {
        if (!canUse(dataFolder))
            throw Trouble(
                u"there is no right to write in %1: choose another folder with --data, or run this as its owner"_s.arg(
                    dataFolder));
        return builtPrograms();
    }
    const Account account = makeAccount();
    if (!canReach(dataFolder, account)) {
        if (isNew)
            QDir().rmdir(dataFolder);
        throw Trouble(u"the account bakery cannot reach %1, because a folder above is closed to it. Choose another one "
                      "with --data, outside of private homes; without --data it is /var/lib/bakery"_s.arg(dataFolder));
    }
    giveFolder(dataFolder, account);
    const Programs programs = openPrograms(builtPrograms());
    become(account);
    if (!canUse(dataFolder) || ::chdir(QFile::encodeName(dataFolder).constData()) != 0)
        throw Trouble(u"%1 cannot be used by the account bakery: %2"_s.arg(dataFolder, systemError()));
    QString target = dataFolder + u"/programs"_s;
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
