// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/tokens/key_folder.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace bakery {

QString KeyFolder::keyFile(const QString &kid) const { return m_path + u'/' + kid + u".pem"_s; }

QString KeyFolder::named(const QString &pointer) const
{
    const auto content = readFile(m_path + u'/' + pointer);
    return content ? QString::fromLatin1(content->trimmed()) : QString();
}

Result<Done, QString> KeyFolder::prepare() const
{
    if (!QDir().mkpath(m_path))
        return Failure{u"cannot make the folder %1"_s.arg(m_path)};
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!named(u"current"_s).isEmpty())
        return Done{};
    const auto made = rotate();
    if (!made)
        return Failure{made.error()};
    return Done{};
}

Result<SigningKey, QString> KeyFolder::current() const
{
    const QString kid = named(u"current"_s);
    if (kid.isEmpty())
        return Failure{u"there is no signing key in %1"_s.arg(m_path)};
    return SigningKey::load(keyFile(kid));
}

Result<std::vector<VerifyingKey>, QString> KeyFolder::publicKeys() const
{
    const auto signing = current();
    if (!signing)
        return Failure{signing.error()};
    std::vector<VerifyingKey> keys{signing->publicHalf()};
    if (const QString kid = named(u"previous"_s); !kid.isEmpty()) {
        const auto previous = SigningKey::load(keyFile(kid));
        if (!previous)
            return Failure{previous.error()};
        keys.push_back(previous->publicHalf());
    }
    return keys;
}

Result<SigningKey, QString> KeyFolder::rotate() const
{
    const SigningKey next = SigningKey::make();
    const QString kid = QString::fromLatin1(next.kid());
    const QString before = named(u"current"_s);
    // In this order a crash leaves a folder that is valid: the pointer moves only to a key that is there.
    if (const auto saved = next.save(keyFile(kid)); !saved)
        return Failure{saved.error()};
    if (!before.isEmpty())
        if (const auto kept = writeFile(m_path + u"/previous"_s, before.toLatin1() + '\n'); !kept)
            return Failure{kept.error()};
    if (const auto moved = writeFile(m_path + u"/current"_s, kid.toLatin1() + '\n'); !moved)
        return Failure{moved.error()};
    removeAllBut({kid, before});
    return next;
}

void KeyFolder::removeAllBut(const QStringList &kids) const
{
    const QDir folder(m_path);
    for (const QString &file : folder.entryList({u"*.pem"_s}, QDir::Files))
        if (!kids.contains(file.chopped(4)))
            QFile::remove(folder.filePath(file));
}

}
