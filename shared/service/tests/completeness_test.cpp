// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/merchant_contract.h"
#include "shared/contracts/users_contract.h"
#include "shared/service/service.h"
#include "shared/service/tests/bare_context.h"
#include "shared/testing/test_program.h"

#include <QProcess>
#include <QtTest>

namespace bakery::completeness_test {

using namespace Qt::StringLiterals;

namespace {

// One that shows much and one that follows many. What finds the gap is the same template for each service, and every
// scenario starts all of them: to compile the whole catalogue here once more would find nothing else.
using Tried = Types<MerchantContract, UsersContract>;

// As a service calls what it misses.
template <typename R>
QByteArray requestName()
{
    return QByteArray(R::route.verb == Verb::Do ? "do/" : "ask/") + R::route.name;
}
template <typename E>
QByteArray eventName()
{
    return QByteArray(E::event.service) + ' ' + E::event.name;
}
template <typename S>
QByteArray stateName()
{
    return QByteArray("state/") + S::state.name;
}

// Forgetting a person's key is no handler that a service could forget.
template <typename E>
constexpr bool isHandledByItself = std::is_same_v<E, users::PersonErased>;

// Has a handler for all that a contract declares, but for what it forgets.
template <typename Contract>
class Forgetful final : public ServiceOf<Contract> {
public:
    Forgetful(Context &context, const QByteArray &forgotten) : ServiceOf<Contract>(context)
    {
        forEach(typename Contract::Requests{}, [&]<typename R>() {
            if (forgotten != requestName<R>())
                this->answer(&Forgetful::template refuse<R>);
        });
        forEach(typename Contract::Follows{}, [&]<typename E>() {
            if constexpr (!isHandledByItself<E>)
                if (forgotten != eventName<E>())
                    this->on(&Forgetful::template ignore<E>);
        });
        forEach(typename Contract::States{}, [&]<typename S>() {
            if (forgotten != stateName<S>())
                this->publish(&Forgetful::template nothing<S>, &Forgetful::nowhere);
        });
    }

private:
    template <typename R>
    Outcome<R> refuse(const R &, const Caller &)
    {
        return typename R::Answer{};
    }
    template <typename E>
    void ignore(const E &)
    {
    }
    template <typename S>
    std::optional<S> nothing(const QString &)
    {
        return std::nullopt;
    }
    QStringList nowhere() { return {}; }
};

// Begins that service; does not return when something was forgotten.
void begin(const QByteArray &name, const QByteArray &forgotten)
{
    BareContext bare;
    bare.store.migrate(u"journal"_s, u":/migrations/journal"_s);
    forEach(Tried{}, [&]<typename Contract>() {
        if (name == Contract::service)
            Forgetful<Contract>(bare.context, forgotten).begin();
    });
}

}

// A contract's message without a handler is found before a service takes anything.
class CompletenessTest : public QObject {
    Q_OBJECT

    // A refused start ends the process, so each one has a process of its own.
    static std::pair<bool, QByteArray> startOf(const QByteArray &service, const QByteArray &forgotten)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
            {u"completeness"_s, u"begin"_s, QString::fromLatin1(service), QString::fromLatin1(forgotten)});
        process.waitForFinished();
        return {
            process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, process.readAllStandardError()};
    }

private Q_SLOTS:
    void startsWithAHandlerForEverything()
    {
        forEach(Tried{}, []<typename Contract>() {
            const auto [isStarted, said] = startOf(Contract::service, "");
            QVERIFY2(isStarted, said.constData());
        });
    }
    void doesNotStartWithoutOne_data()
    {
        QTest::addColumn<QByteArray>("service");
        QTest::addColumn<QByteArray>("message");
        forEach(Tried{}, []<typename Contract>() {
            const auto row = [](const QByteArray &message) {
                QTest::addRow("%s forgets %s", Contract::service, message.constData())
                    << QByteArray(Contract::service) << message;
            };
            forEach(typename Contract::Requests{}, [&]<typename R>() { row(requestName<R>()); });
            forEach(typename Contract::Follows{}, [&]<typename E>() {
                if (!isHandledByItself<E>)
                    row(eventName<E>());
            });
            forEach(typename Contract::States{}, [&]<typename S>() { row(stateName<S>()); });
        });
    }
    void doesNotStartWithoutOne()
    {
        QFETCH(QByteArray, service);
        QFETCH(QByteArray, message);
        const auto [isStarted, said] = startOf(service, message);
        QVERIFY(!isStarted);
        QVERIFY2(said.contains(service) && said.contains(message) && said.contains("has no handler"), said.constData());
    }
};

int run(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && QByteArrayView(argv[1]) == "begin") {
        begin(argv[2], argv[3]);
        return 0;
    }
    CompletenessTest test;
    return QTest::qExec(&test, argc, argv);
}

BAKERY_TEST_RUN(run)

}

#include "completeness_test.moc"
