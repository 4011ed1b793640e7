// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/accounts.h"

#include "apps/cli/operator_account.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/trouble.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// 256 bits: the broker's password hash is a weak one.
QString longPassword()
{
    QByteArray bytes(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

struct KindWord {
    broker::AccountKind kind;
    QLatin1StringView word;
};

constexpr KindWord kindWords[] = {{broker::AccountKind::Service, "service"_L1},
    {broker::AccountKind::Kiosk, "kiosk"_L1}, {broker::AccountKind::App, "app"_L1},
    {broker::AccountKind::Monitor, "monitor"_L1}, {broker::AccountKind::BackOffice, "backoffice"_L1},
    {broker::AccountKind::Operator, "operator"_L1}};

QString wordOf(broker::AccountKind kind)
{
    for (const KindWord &known : kindWords)
        if (known.kind == kind)
            return known.word;
    throw Trouble(u"an account of a kind that has no word"_s);
}

broker::AccountKind kindOf(const QString &word)
{
    for (const KindWord &known : kindWords)
        if (known.word == word)
            return known.kind;
    throw Trouble(u"broker/accounts.json names a kind of account that this program does not know: %1"_s.arg(word));
}

QString registerFile(const ShopSettings &shop) { return shop.path(u"broker/accounts.json"_s); }
QString passwordFile(const ShopSettings &shop) { return shop.path(u"broker/passwords"_s); }

}

Accounts::Accounts(const ShopSettings &shop) : m_shop(shop)
{
    if (QFile::exists(registerFile(shop)))
        load();
}

void Accounts::load()
{
    const QJsonDocument all = QJsonDocument::fromJson(orTrouble(readFile(registerFile(m_shop))));
    for (const QJsonValue &value : all.array())
        m_accounts.append(
            {value["username"_L1].toString(), kindOf(value["kind"_L1].toString()), value["service"_L1].toString()});
    for (const QByteArray &line : orTrouble(readFile(passwordFile(m_shop))).split('\n'))
        if (!line.isEmpty())
            m_passwordLines.append(line);
}

bool Accounts::has(const QString &username) const
{
    return std::any_of(m_accounts.begin(), m_accounts.end(),
        [&](const broker::Account &account) { return account.username == username; });
}

void Accounts::add(const broker::Account &account)
{
    if (has(account.username))
        return;
    const QString password = longPassword();
    m_accounts.append(account);
    m_passwordLines.append(broker::passwordLine(account.username, password).trimmed());
    const Credentials credentials{
        m_shop.host, m_shop.port, account.username, password, account.username, m_shop.certificateAuthority()};
    orTrouble(credentials.save(m_shop.accountFile(account.username)));
}

void Accounts::save() const
{
    QJsonArray all;
    for (const broker::Account &account : m_accounts) {
        all.append(QJsonObject{
            {u"username"_s, account.username}, {u"kind"_s, wordOf(account.kind)}, {u"service"_s, account.service}});
        Credentials credentials = orTrouble(Credentials::load(m_shop.accountFile(account.username)));
        if (credentials.host == m_shop.host && credentials.port == m_shop.port
            && credentials.certificateAuthority == m_shop.certificateAuthority())
            continue;
        credentials.host = m_shop.host;
        credentials.port = m_shop.port;
        credentials.certificateAuthority = m_shop.certificateAuthority();
        orTrouble(credentials.save(m_shop.accountFile(account.username)));
    }
    orTrouble(writeFile(passwordFile(m_shop), m_passwordLines.join('\n') + '\n'));
    orTrouble(writeFile(m_shop.path(u"broker/acl"_s), broker::accessRules(m_shop.site.toUtf8(), m_accounts)));
    orTrouble(writeFile(configurationFile(m_shop),
        broker::brokerConfiguration({m_shop.path(u"broker"_s), m_shop.listen, m_shop.port,
            m_shop.usesTls() ? m_shop.path(u"keys/tls"_s) : QString()})));
    orTrouble(writeFile(registerFile(m_shop), QJsonDocument(all).toJson()));
}

void addStandingAccounts(Accounts &accounts, const ShopSettings &shop)
{
    for (const QString &service : serviceNames())
        for (int number = 1; number <= shop.instances; ++number)
            accounts.add({u"%1-%2"_s.arg(service).arg(number), broker::AccountKind::Service, service});
    accounts.add({keeperName, broker::AccountKind::Operator, {}});
    for (int number = 1; number <= OperatorAccount::count; ++number) {
        accounts.add({OperatorAccount::name(number), broker::AccountKind::Operator, {}});
        accounts.add({OperatorAccount::name(number, OperatorAccount::For::Watching), broker::AccountKind::Monitor, {}});
    }
}

}
