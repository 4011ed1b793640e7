// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/thread_workshop.h"
#include "shared/testing/test_program.h"

#include <QSemaphore>
#include <QThread>
#include <QtTest>

namespace bakery::thread_workshop_test {

class ThreadWorkshopTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void worksElsewhereAndTellsHere()
    {
        ThreadWorkshop workshop;
        QThread *worker = nullptr, *told = nullptr;
        workshop.take([&] { worker = QThread::currentThread(); }, [&] { told = QThread::currentThread(); });
        QVERIFY(!told); // never from inside
        QTRY_VERIFY(told);
        QCOMPARE(told, QThread::currentThread());
        QVERIFY(worker && worker != told);
    }

    void doesNoMoreAtOnceThanHalfTheMachine()
    {
        const int most = std::max(1, QThread::idealThreadCount() / 2);
        QSemaphore begun, mayGoOn;
        std::atomic<int> atOnce = 0, mostAtOnce = 0;
        int done = 0;
        ThreadWorkshop workshop;
        for (int i = 0; i < most + 2; ++i)
            workshop.take(
                [&] {
                    mostAtOnce = std::max(mostAtOnce.load(), ++atOnce);
                    begun.release();
                    mayGoOn.acquire();
                    --atOnce;
                },
                [&] { ++done; });
        begun.acquire(most);
        mayGoOn.release(most + 2);
        QTRY_COMPARE(done, most + 2);
        QCOMPARE(mostAtOnce.load(), most);
    }

    void tellsNobodyOnceItIsGone()
    {
        bool isTold = false;
        {
            ThreadWorkshop workshop;
            workshop.take([] {}, [&] { isTold = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!isTold);
    }
};

BAKERY_TEST(ThreadWorkshopTest)

}

#include "thread_workshop_test.moc"
