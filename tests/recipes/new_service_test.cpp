// SPDX-License-Identifier: GPL-3.0-or-later
// "Add a service" as CONTRIBUTING.md tells it: in a copy of the sources, from the template to a running service.
#include "shared/contracts/auth.h"
#include "shared/contracts/codec.h"
#include "shared/messaging/paho_bus.h"
#include "shared/service/shop_settings.h"
#include "shared/testing/broker_process.h"
#include "shared/tokens/token.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// Runs to its end; answers what it printed when it failed.
QString run(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(300'000);
    return isDone && process.exitCode() == 0 ? QString()
                                             : program + u": "_s + QString::fromUtf8(process.readAll().right(4000));
}

class Listener final : public BusListener {
public:
    void busConnected() override { isConnected = true; }
    void busLost() override { isConnected = false; }
    void busArrived(std::vector<Message> messages) override
    {
        for (Message &message : messages)
            arrived.push_back(std::move(message));
    }
    const Message *about(const QByteArray &topic, const QByteArray &part) const
    {
        for (const Message &message : arrived)
            if (message.topic == topic && message.payload.contains(part))
                return &message;
        return nullptr;
    }

    bool isConnected = false;
    std::vector<Message> arrived;
};

}

class NewServiceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_copy;

private Q_SLOTS:
    // The copy is called and lies beside its build folder as the original does, so that the compiler cache knows most
    // of it already.
    void initTestCase()
    {
        m_copy = m_folder.filePath(u"bakery"_s);
        QVERIFY(QDir().mkpath(m_copy));
        const QDir source(qEnvironmentVariable("BAKERY_SOURCE_DIR"));
        QStringList what{u"-a"_s};
        for (const QString &name : {u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"cmake"_s, u"shared"_s, u"broker"_s,
                 u"services"_s, u"apps"_s, u"qml"_s, u"tests"_s, u"tools"_s, u"docs"_s})
            what.append(source.filePath(name));
        if (source.exists(u"checker"_s))
            what.append(source.filePath(u"checker"_s));
        QCOMPARE(run(m_copy, u"cp"_s, what + QStringList(u"."_s)), QString());
    }

    void theRecipeBuilds()
    {
        QCOMPARE(run(m_copy, u"tools/new-service.sh"_s, {u"ovens"_s}), QString());
        QCOMPARE(run(m_copy, u"cmake"_s, {u"--preset"_s, u"ci"_s}), QString());
        QCOMPARE(
            run(m_copy, u"cmake"_s, {u"--build"_s, u"--preset"_s, u"ci"_s, u"-j2"_s, u"--target"_s, u"bakery-ovens"_s}),
            QString());
    }

    void theRecipeMakesASecondServiceOfThatNameImpossible()
    {
        QVERIFY(run(m_copy, u"tools/new-service.sh"_s, {u"ovens"_s}).contains(u"already"_s));
        QVERIFY(run(m_copy, u"tools/new-service.sh"_s, {u"Not a name"_s}).contains(u"lower-case"_s));
    }

    void theNewServiceAnswers()
    {
        // The broker's rules are made from the contracts of this program, which do not know the new service.
        BrokerProcess broker("main",
            {{u"auth-1"_s, broker::AccountKind::Service, u"auth"_s}, {u"ovens-1"_s, broker::AccountKind::App, {}},
                {u"operator"_s, broker::AccountKind::Operator, {}}},
            "\nuser ovens-1\ntopic readwrite bakery/main/#\n\nuser auth-1\ntopic readwrite bakery/main/#\n");

        ShopSettings settings{.dataFolder = m_folder.filePath(u"data"_s), .shop = u"recipe00"_s, .port = broker.port()};
        for (const QString &folder : {u"stores"_s, u"keys/auth"_s, u"accounts"_s, u"run"_s})
            QVERIFY(QDir().mkpath(settings.path(folder)));
        QVERIFY(bool(settings.save()));
        const Credentials account{
            settings.host, broker.port(), u"ovens-1"_s, broker.passwordOf(u"ovens-1"_s), u"ovens-1"_s, {}};
        QVERIFY(bool(account.save(settings.accountFile(u"ovens-1"_s))));

        Listener listener;
        PahoBus bus({settings.host, broker.port(), u"auth-1"_s, broker.passwordOf(u"auth-1"_s), {}});
        bus.open(listener,
            {{"bakery/main/ovens/presence/+", Quality::AtLeastOnce},
                {"bakery/main/ovens/journal", Quality::AtLeastOnce},
                {"bakery/main/reply/auth-1/#", Quality::AtLeastOnce}},
            std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(listener.isConnected, 10'000);
        const SigningKey key = SigningKey::make();
        const auth::PublicKeys keys{{{{QString::fromLatin1(key.kid()), QString::fromLatin1(key.publicHalf().pem())}}}};
        bus.publish(
            {"bakery/main/auth/state/keys", encode(keys), Quality::AtLeastOnce, Retention::Retained, {}, {}, {}});

        QProcess service;
        service.setProcessChannelMode(QProcess::ForwardedChannels);
        service.start(m_copy + u"/build/ci/bin/bakery-ovens"_s,
            {u"--data"_s, settings.dataFolder, u"--instance"_s, u"ovens-1"_s});
        QTRY_VERIFY_WITH_TIMEOUT(listener.about("bakery/main/ovens/presence/ovens-1", R"("role":"leader")"), 20'000);

        SystemChance chance;
        const Caller baker{chance.nextId({1}), Role::Baker};
        const Instant now{QDateTime::currentMSecsSinceEpoch()};
        const QByteArray token = TokenSigner(key, "main").sign(baker, now);
        const auto ask = [&](const QByteArray &id) {
            bus.publish({"bakery/main/ovens/do/add-note", "{\"text\":\"hot\"}", Quality::AtLeastOnce,
                Retention::Transient, "bakery/main/reply/auth-1/answers", id, {{"authorization", "Bearer " + token}}});
        };
        // The keys may reach the service after the first request.
        int asked = 0;
        const auto isAnswered = [&] {
            ask(QByteArray::number(++asked));
            return listener.about("bakery/main/reply/auth-1/answers", R"("text":"hot")") != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(listener.about("bakery/main/ovens/journal", "NoteAdded"), 10'000);

        service.terminate();
        QVERIFY(service.waitForFinished(10'000));
        QCOMPARE(service.exitCode(), 0);
    }
};

}

QTEST_GUILESS_MAIN(bakery::NewServiceTest)
#include "new_service_test.moc"
