// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/sealed_input.h"

#include "apps/cli/trouble.h"
#include "shared/contracts/topics.h"
#include "shared/tokens/sealing.h"

#include <QJsonDocument>
#include <QTextStream>

#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int keyMs = 5000;

// Shows nothing of what is typed while it lives.
class UnseenTyping {
public:
    UnseenTyping()
    {
        m_isTerminal = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios unseen = m_before;
        unseen.c_lflag &= ~tcflag_t(ECHO);
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    }
    ~UnseenTyping()
    {
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    UnseenTyping(const UnseenTyping &) = delete;
    UnseenTyping &operator=(const UnseenTyping &) = delete;

    bool isTerminal() const { return m_isTerminal; }

private:
    termios m_before = {};
    bool m_isTerminal = false;
};

}

QString readSecret(const QString &prompt)
{
    static QTextStream input(stdin);
    const UnseenTyping typing;
    if (typing.isTerminal())
        say(prompt);
    const QString secret = input.readLine();
    if (secret.isEmpty())
        throw Trouble(u"%1 nothing was typed, nor came from standard input"_s.arg(prompt));
    return secret;
}

QString sealingKeyOf(const ShopSettings &shop, ConnectedShop &connected)
{
    QString key;
    connected.client().watch(topics::state(shop.site.toUtf8(), "auth", "sealing-key"),
        [&key](const Message &state) { key = QJsonDocument::fromJson(state.payload)["key"_L1].toString(); });
    waitUntil([&key] { return !key.isEmpty(); }, keyMs);
    if (!seal(QString(), key))
        throw Trouble(u"the service auth has published no key to seal to: does it run? See ./bakery status"_s);
    return key;
}

}
