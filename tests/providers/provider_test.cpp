// SPDX-License-Identifier: GPL-3.0-or-later
// What every payment provider must pass: the terminal in this process, and its real program behind a socket.
#include "shared/service/shop_settings.h"
#include "tests/table_top/terminal_on_the_table.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace bakery;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto day = u"2026-11-20"_s;
const Price loaf{320, u"EUR"_s};

Id newId() { return Id(QUuid::createUuid()); }

// A provider on trial, and what makes it behave as they do in life.
class Trial {
public:
    virtual ~Trial() = default;
    virtual PaymentProvider &provider() = 0;
    virtual void behave(const char *as) = 0;
    virtual void tap() = 0;
    virtual void comesBack() = 0; // after it has died
};

class InThisProcess final : public Trial {
public:
    PaymentProvider &provider() override { return m_provider; }
    void behave(const char *as) override { m_terminal->behave(as); }
    void tap() override { m_terminal->tap(); }
    void comesBack() override { }

private:
    std::shared_ptr<TerminalOnTheTable> m_terminal = std::make_shared<TerminalOnTheTable>();
    CardTerminal m_provider{m_terminal};
};

class ProgramOfItsOwn final : public Trial {
public:
    ProgramOfItsOwn()
    {
        QDir(m_folder.path()).mkpath(u"run"_s);
        start();
    }
    ~ProgramOfItsOwn() override
    {
        m_program.kill();
        m_program.waitForFinished();
    }

    PaymentProvider &provider() override { return m_provider; }
    void behave(const char *as) override { control({u"behave"_s, QString::fromLatin1(as)}); }
    void tap() override { control({u"tap"_s}); }
    void comesBack() override
    {
        QVERIFY(m_program.waitForFinished());
        start();
    }

private:
    static QString file() { return qEnvironmentVariable("BAKERY_BUILD_DIR") + u"/bin/bakery-card-terminal"_s; }
    QStringList where() const { return {u"--data"_s, m_folder.path()}; }
    void control(const QStringList &words) { QCOMPARE(QProcess::execute(file(), where() + words), 0); }
    void start()
    {
        m_program.start(file(), where());
        QVERIFY(m_program.waitForStarted());
        QTRY_VERIFY(m_provider.recordOf(day));
    }

    QTemporaryDir m_folder;
    QProcess m_program;
    CardTerminal m_provider{std::make_shared<SocketLine>(ShopSettings::cardTerminalSocket(m_folder.path()), 500ms)};
};

std::unique_ptr<Trial> newTrial(const QString &kind)
{
    if (kind == "program"_L1)
        return std::make_unique<ProgramOfItsOwn>();
    return std::make_unique<InThisProcess>();
}

}

class ProviderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("in this process") << u"here"_s;
        QTest::newRow("a program of its own") << u"program"_s;
    }

    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_trial = newTrial(kind);
    }

    void chargesOnceHoweverOftenItIsAsked()
    {
        PaymentProvider &provider = m_trial->provider();
        const Id payment = newId();
        QCOMPARE(provider.ask(payment).state, CardState::Unheard);
        const CardStanding authorised = provider.authorise(payment, loaf, day);
        QCOMPARE(authorised.state, CardState::Authorised);
        QVERIFY(!authorised.reference.isEmpty());
        QVERIFY(provider.authorise(payment, loaf, day) == authorised);
        QVERIFY(provider.recordOf(day)->empty()); // set aside is not charged
        QCOMPARE(provider.capture(payment).state, CardState::Captured);
        QCOMPARE(provider.capture(payment).state, CardState::Captured);
        QCOMPARE(provider.authorise(payment, loaf, day).state, CardState::Captured);
        QVERIFY((*provider.recordOf(day) == std::vector<ProviderCharge>{{payment, 320, 0, u"EUR"_s}}));
    }

    void chargesNothingThatWasCancelled()
    {
        PaymentProvider &provider = m_trial->provider();
        const Id payment = newId();
        provider.authorise(payment, loaf, day);
        QCOMPARE(provider.cancel(payment).state, CardState::Cancelled);
        QCOMPARE(provider.cancel(payment).state, CardState::Cancelled);
        QCOMPARE(provider.capture(payment).state, CardState::Cancelled);
        const Id late = newId();
        QCOMPARE(provider.cancel(late).state, CardState::Cancelled); // what is on its way still
        QCOMPARE(provider.authorise(late, loaf, day).state, CardState::Cancelled);
        QCOMPARE(provider.capture(late).state, CardState::Cancelled);
        QVERIFY(provider.recordOf(day)->empty());
    }

    void doesNotCancelWhatIsCharged()
    {
        PaymentProvider &provider = m_trial->provider();
        const Id payment = newId();
        provider.authorise(payment, loaf, day);
        provider.capture(payment);
        QCOMPARE(provider.cancel(payment).state, CardState::Captured);
    }

    void givesBackOnceAndNeverMoreThanWasCharged()
    {
        PaymentProvider &provider = m_trial->provider();
        const Id payment = newId(), part = newId(), rest = newId();
        QCOMPARE(provider.refund(newId(), payment, {1, u"EUR"_s}).state, CardState::Refused);
        provider.authorise(payment, loaf, day);
        provider.capture(payment);
        QCOMPARE(provider.ask(part).state, CardState::Unheard);
        QCOMPARE(provider.refund(part, payment, {120, u"EUR"_s}).state, CardState::Refunded);
        QCOMPARE(provider.refund(part, payment, {120, u"EUR"_s}).state, CardState::Refunded);
        QCOMPARE(provider.ask(part).state, CardState::Refunded);
        QCOMPARE(provider.refund(newId(), payment, {201, u"EUR"_s}).state, CardState::Refused);
        QCOMPARE(provider.refund(rest, payment, {200, u"EUR"_s}).state, CardState::Refunded);
        QVERIFY((*provider.recordOf(day) == std::vector<ProviderCharge>{{payment, 320, 320, u"EUR"_s}}));
    }

    void saysWhyItRefuses()
    {
        m_trial->behave("refuse");
        PaymentProvider &provider = m_trial->provider();
        const Id payment = newId();
        const CardStanding refused = provider.authorise(payment, loaf, day);
        QCOMPARE(refused.state, CardState::Refused);
        QVERIFY(!refused.reason.isEmpty());
        m_trial->behave("approve");
        QCOMPARE(provider.authorise(payment, loaf, day).state, CardState::Refused); // that id stays so
        QCOMPARE(provider.capture(payment).state, CardState::Refused);
    }

    void canBeAskedWhatBecameOfACallWithoutAnAnswer()
    {
        m_trial->behave("time-out");
        PaymentProvider &provider = m_trial->provider();
        const Id payment = newId(), abandoned = newId();
        QCOMPARE(provider.authorise(payment, loaf, day).state, CardState::Unknown);
        QCOMPARE(provider.ask(payment).state, CardState::Waiting);
        QCOMPARE(provider.authorise(abandoned, loaf, day).state, CardState::Unknown);
        QCOMPARE(provider.cancel(abandoned).state, CardState::Cancelled);
        m_trial->tap();
        QCOMPARE(provider.ask(payment).state, CardState::Authorised);
        QCOMPARE(provider.ask(abandoned).state, CardState::Cancelled);
    }

    void remembersWhatItChargedBeforeItDied()
    {
        m_trial->behave("die-after-charging");
        PaymentProvider &provider = m_trial->provider();
        const Id payment = newId();
        QCOMPARE(provider.authorise(payment, loaf, day).state, CardState::Authorised);
        QCOMPARE(provider.capture(payment).state, CardState::Unknown);
        m_trial->comesBack();
        QCOMPARE(provider.ask(payment).state, CardState::Captured);
        QCOMPARE(provider.capture(payment).state, CardState::Captured);
        QCOMPARE(provider.recordOf(day)->size(), 1u);
    }

    void isNotConfusedByAnAnswerThatComesTwice()
    {
        m_trial->behave("answer-twice");
        PaymentProvider &provider = m_trial->provider();
        const Id first = newId(), second = newId();
        QCOMPARE(provider.authorise(first, loaf, day).state, CardState::Authorised);
        QCOMPARE(provider.ask(second).state, CardState::Unheard);
        QCOMPARE(provider.capture(first).state, CardState::Captured);
        QCOMPARE(provider.recordOf(day)->size(), 1u);
    }

    void cleanup() { m_trial.reset(); }

private:
    std::unique_ptr<Trial> m_trial;
};

QTEST_GUILESS_MAIN(ProviderTest)
#include "provider_test.moc"
