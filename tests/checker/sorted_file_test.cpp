// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker/key.h"
#include "checker/sorted_file.h"
#include "shared/testing/test_program.h"

#include <QTest>

#include <random>

namespace bakery::sorted_file_test {

using namespace Qt::StringLiterals;

namespace {

struct Record {
    quint64 key = 0;
    quint64 number = 0;
    friend bool operator<(const Record &a, const Record &b) { return a.key < b.key; }
};

}

class SortedFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void handsBackEverythingInOrder_data()
    {
        QTest::addColumn<int>("records");
        QTest::newRow("nothing") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("as many as fit into memory") << 256;
        QTest::newRow("one more") << 257;
        QTest::newRow("many runs, the last of them short") << 100'001;
    }
    void handsBackEverythingInOrder()
    {
        QFETCH(int, records);
        SortedFile<Record> file(256 * sizeof(Record));
        std::mt19937_64 random(1);
        quint64 sum = 0;
        for (int i = 0; i < records; ++i) {
            const Record record{random() % 1000, random()};
            sum ^= record.number;
            file.put(record);
        }
        file.sort();
        quint64 before = 0;
        int read = 0;
        while (file.next()) {
            QVERIFY(before <= file.current().key);
            before = file.current().key;
            sum ^= file.current().number;
            ++read;
        }
        QCOMPARE(read, records);
        QCOMPARE(sum, quint64(0));
        QVERIFY(!file.next());
    }

    void sortsKeysAsTheirTexts()
    {
        QStringList texts;
        for (int i = 0; i < 200; ++i)
            texts.append(QUuid::createUuid().toString(QUuid::WithoutBraces));
        texts.sort();
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const Key key = Key::of(texts[i].toLatin1());
            QCOMPARE(key.text(), texts[i]);
            QCOMPARE(key, Key::of(*Id::parse(QStringView(texts[i]))));
            QVERIFY(i == 0 || Key::of(texts[i - 1].toLatin1()) < key);
        }
        QVERIFY(Key::of(QByteArrayView("brick")).isNull());
        QCOMPARE(Key().text(), QString());
    }
};

BAKERY_TEST(SortedFileTest)

}

#include "sorted_file_test.moc"
