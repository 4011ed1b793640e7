// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/catalogue.h"

#include "shared/contracts/codec.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::hidden_fields_test {

using namespace Qt::StringLiterals;

namespace {

// Field names by which tokens, codes and passwords go. What is called so and is no secret is listed below.
const QSet<QByteArray> suspicious{
    "password", "pin", "old", "code", "claim", "key", "refresh", "access", "token", "secret"};

// A receipt's code is printed for everybody to verify it with; auth's key for sealing is published.
const QSet<QByteArray> known{"orders/do/place.code", "orders/do/change-items.code", "orders/do/order-cart.code",
    "orders/do/verify-receipt.code", "orders/ask/verify-receipt.code"};

template <typename T>
constexpr bool isText = std::is_convertible_v<T, const QString &>;

template <typename T>
void look(const QByteArray &request, const QByteArray &field, QByteArrayList &open, int &hidden)
{
    if constexpr (isHidden<T>) {
        ++hidden;
    } else if constexpr (requires { typename T::value_type; }) {
        look<typename T::value_type>(request, field, open, hidden);
    } else if constexpr (Described<T>) {
        boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) {
            using Field = std::remove_cvref_t<decltype(std::declval<T>().*member.pointer)>;
            look<Field>(request, member.name, open, hidden);
        });
    } else if constexpr (isText<T>) {
        if (suspicious.contains(field) && !known.contains(request + '.' + field))
            open.append(request + '.' + field);
    }
}

}

// What a monitor is told of requests depends on the types of their fields, so none may be forgotten.
class HiddenFieldsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areAllThatSoundLikeSecrets()
    {
        QByteArrayList open;
        int hidden = 0;
        forEach(Catalogue{}, [&]<typename Contract>() {
            forEach(typename Contract::Requests{}, [&]<typename R>() {
                const QByteArray name =
                    QByteArray(Contract::service) + (R::route.verb == Verb::Do ? "/do/" : "/ask/") + R::route.name;
                look<R>(name, {}, open, hidden);
                look<typename R::Answer>(name, {}, open, hidden);
            });
        });
        QVERIFY2(open.isEmpty(), open.join('\n').constData());
        QVERIFY2(hidden > 40, "the fields were not found");
    }

    // An event or a state is seen by everybody.
    void areInNoEventAndNoState()
    {
        int secrets = 0;
        const auto count = [&]<typename T>() {
            QByteArrayList open;
            int hidden = 0;
            look<T>({}, {}, open, hidden);
            secrets += hidden;
        };
        forEach(Catalogue{}, [&]<typename Contract>() { forEach(typename Contract::States{}, count); });
        QCOMPARE(secrets, 0);
    }

    void areHiddenOnlyWhereItIsSaid()
    {
        const auth::LogIn logIn{{u"zoe"_s}, QString(64, u'x')};
        QVERIFY(encode(logIn).contains("zoe") && encode(logIn).contains("xxx"));
        const QByteArray copy = [&] {
            const HidingPersonal hiding;
            return encode(logIn);
        }();
        QCOMPARE(copy, QByteArray(R"json({"name":"(hidden)","password":"(hidden)"})json"));
        QVERIFY(!decode<auth::LogIn>(*JsonDocument::parse(copy)));
        const ReadingSealed reading;
        QVERIFY(bool(decode<auth::LogIn>(*JsonDocument::parse(copy))));
    }
};

BAKERY_TEST(HiddenFieldsTest)

}

#include "hidden_fields_test.moc"
