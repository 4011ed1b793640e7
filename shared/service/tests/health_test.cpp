// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/health.h"
#include "shared/testing/test_program.h"

#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace bakery::health_test {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 40ms;

// What systemd is to a service: a socket of datagrams.
class Manager {
public:
    Manager() : m_descriptor(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray path = m_folder.filePath(QStringLiteral("notify")).toLocal8Bit();
        std::copy(path.begin(), path.end(), address.sun_path);
        if (::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("no socket");
        qputenv("NOTIFY_SOCKET", path);
        qputenv("WATCHDOG_PID", QByteArray::number(::getpid()));
        qputenv("WATCHDOG_USEC", QByteArray::number(qint64(std::chrono::microseconds(patience).count())));
    }
    ~Manager() { ::close(m_descriptor); }

    QByteArrayList heard()
    {
        char text[256];
        QByteArrayList all;
        for (ssize_t bytes; (bytes = ::recv(m_descriptor, text, sizeof text, 0)) >= 0;)
            all.append(QByteArray(text, bytes));
        return all;
    }
    bool hears(const QByteArray &state)
    {
        m_heard += heard();
        return m_heard.contains(state);
    }
    QByteArrayList heardInAll() { return std::exchange(m_heard, {}); }

private:
    QTemporaryDir m_folder;
    int m_descriptor;
    QByteArrayList m_heard;
};

}

class HealthTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysReadyOnceItIs()
    {
        Manager systemd;
        Health health{.storeAnswers = true, .words = "starts"};
        int looks = 0;
        HealthTeller teller(ServiceManager::ofEnvironment(), [&] { return ++looks, health; });
        teller.begin();
        QTRY_VERIFY(looks >= 2);
        QCOMPARE(systemd.heard(), QByteArrayList{"STATUS=starts"});
        health = {true, true, "stands by"};
        QTRY_VERIFY(systemd.hears("WATCHDOG=1"));
        QCOMPARE(systemd.heardInAll().first(3), (QByteArrayList{"STATUS=stands by", "READY=1", "WATCHDOG=1"}));
        health.words = "leads";
        QTRY_VERIFY(systemd.hears("STATUS=leads"));
        QVERIFY(!systemd.heardInAll().contains("READY=1"));
        systemd.heard();
        teller.end();
        QCOMPARE(systemd.heard(), QByteArrayList{"STOPPING=1\nSTATUS=stops"});
    }

    void givesNoSignOfLifeWithoutAStore()
    {
        Manager systemd;
        Health health{true, true, "leads"};
        int looks = 0;
        HealthTeller teller(ServiceManager::ofEnvironment(), [&] { return ++looks, health; });
        teller.begin();
        QTRY_VERIFY(systemd.hears("WATCHDOG=1"));
        health = {.words = "the store does not answer"};
        looks = 0;
        QTRY_VERIFY(looks >= 3);
        QCOMPARE(systemd.heard(), QByteArrayList{"STATUS=the store does not answer"});
        health = {true, true, "leads"};
        systemd.heardInAll();
        QTRY_VERIFY(systemd.hears("WATCHDOG=1"));
    }

    // The sign of life comes from the loop in which the turns run.
    void givesNoSignOfLifeWhileATurnHangs()
    {
        Manager systemd;
        HealthTeller teller(ServiceManager::ofEnvironment(), [] { return Health{true, true, "leads"}; });
        teller.begin();
        QTRY_VERIFY(systemd.hears("WATCHDOG=1"));
        QByteArrayList heardMeanwhile{"nothing yet"};
        QTimer::singleShot(0, this, [&] {
            systemd.hears({});
            systemd.heardInAll();
            for (const QDeadlineTimer turn(5 * patience); !turn.hasExpired();) { }
            heardMeanwhile = systemd.heard();
        });
        QTRY_COMPARE(heardMeanwhile, QByteArrayList());
        QTRY_VERIFY(systemd.hears("WATCHDOG=1"));
    }

    void leavesNothingForItsChildren()
    {
        Manager systemd;
        QVERIFY(ServiceManager::ofEnvironment().isThere());
        QVERIFY(!qEnvironmentVariableIsSet("NOTIFY_SOCKET"));
        QVERIFY(!qEnvironmentVariableIsSet("WATCHDOG_USEC"));
        QVERIFY(!ServiceManager::ofEnvironment().isThere());
    }

    void heedsNoPatienceThatIsMeantForAnother()
    {
        Manager systemd;
        qputenv("WATCHDOG_PID", "1");
        QVERIFY(!ServiceManager::ofEnvironment().patience());
    }
};

BAKERY_TEST(HealthTest)

}

#include "health_test.moc"
