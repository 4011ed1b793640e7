// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/board/chime.h"
#include "apps/kiosk/till/till_navigation.h"
#include "apps/kiosk/till/typed_text.h"
#include "shared/testing/test_program.h"

#include <QTest>
#include <QtEndian>

namespace bakery::till_parts_test {

using namespace bakery::kiosk;
using namespace Qt::StringLiterals;

class TillPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesWhatIsTypedAndNothingElse()
    {
        TypedText pin(TypedText::Admits::Digits, 6);
        pin.type(u"12a3"_s);
        QCOMPARE(pin.text(), u"123"_s);
        pin.type(u"456789"_s);
        QCOMPARE(pin.text(), u"123456"_s);
        pin.erase();
        QCOMPARE(pin.length(), 5);
        TypedText name(TypedText::Admits::Text, 80);
        name.type(QString(QChar(u'\r')) + u"Zoë\t"_s + QChar(0x1b));
        QCOMPARE(name.text(), u"Zoë"_s);
        name.erase();
        name.clear();
        name.erase();
        QCOMPARE(name.text(), QString());
    }
    void takesMoneyFromTheSmallestCoinOn()
    {
        TypedAmount amount;
        for (const char *digit : {"1", "2", "5", "0"})
            amount.type(QString::fromLatin1(digit));
        QCOMPARE(amount.amount(), 1250);
        amount.type(u"00"_s);
        QCOMPARE(amount.amount(), 125'000);
        amount.erase();
        QCOMPARE(amount.amount(), 12'500);
        amount.set(-5);
        QCOMPARE(amount.amount(), 0);
        amount.type(u"99999999999"_s);
        QVERIFY(amount.amount() <= TypedAmount::most);
    }
    void letsNobodyPastTheSignIn()
    {
        using N = TillNavigation;
        QCOMPARE(N::after(N::Pairing, N::SignedIn), N::Pairing);
        QCOMPARE(N::after(N::Pairing, N::Paired), N::SignIn);
        QCOMPARE(N::after(N::SignIn, N::SignedIn), N::Sell);
        QCOMPARE(N::after(N::Drawer, N::SignedIn), N::Drawer);
        for (const auto screen : {N::Sell, N::Prepare, N::Cash, N::Orders, N::Drawer}) {
            QCOMPARE(N::after(screen, N::SignedOut), N::SignIn);
            QCOMPARE(N::after(screen, N::Unpaired), N::Pairing);
            QCOMPARE(N::after(screen, N::Paired), screen);
        }
        N navigation;
        navigation.goTo(N::Drawer);
        QCOMPARE(navigation.screen(), N::Pairing);
        navigation.happen(N::Paired);
        navigation.goTo(N::Drawer);
        QCOMPARE(navigation.screen(), N::SignIn);
        navigation.happen(N::SignedIn);
        navigation.goTo(N::Drawer);
        QCOMPARE(navigation.screen(), N::Drawer);
        navigation.goTo(N::Pairing);
        QCOMPARE(navigation.screen(), N::Drawer);
    }
    void makesASoundThatIsSoftAndEnds()
    {
        const QByteArray sound = chimeSound();
        QVERIFY(sound.startsWith("RIFF"));
        QCOMPARE(qFromLittleEndian<quint32>(sound.constData() + 4), quint32(sound.size() - 8));
        QCOMPARE(qFromLittleEndian<quint32>(sound.constData() + 40), quint32(sound.size() - 44));
        int loudest = 0;
        for (qsizetype at = 44; at < sound.size(); at += 2)
            loudest = std::max(loudest, std::abs(int(qFromLittleEndian<qint16>(sound.constData() + at))));
        QVERIFY(loudest > 5'000 && loudest < 20'000);
        QVERIFY(std::abs(int(qFromLittleEndian<qint16>(sound.constData() + sound.size() - 2))) < 200);
    }
};

BAKERY_TEST(TillPartsTest)

}

#include "till_parts_test.moc"
