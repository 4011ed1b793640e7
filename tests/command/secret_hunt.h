// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

namespace bakery {

// Looks for what must stay secret in places where strangers look.
class SecretHunt {
public:
    // Knows the passwords and private keys that lie in a shop's folder, and what a token looks like.
    explicit SecretHunt(const QString &shopFolder);

    void alsoFor(const QByteArray &secret) { m_secrets.append(secret); }
    qsizetype count() const { return m_secrets.size(); }

    bool isIn(const QByteArray &text) const;

    // A line for each place that tells a secret. Nothing but the shop's own processes is searched for tokens.
    QByteArrayList inProcesses() const; // arguments and environments
    QByteArrayList inFiles() const; // beside those that are there to hold them

    // A line for each file, and the folder itself, that others than its owner may touch.
    QByteArrayList filesForOthers() const;

private:
    bool isKnownIn(const QByteArray &text) const;

    const QString m_folder;
    QByteArrayList m_secrets;
};

}
