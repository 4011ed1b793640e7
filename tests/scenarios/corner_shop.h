// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/envelope.h"
#include "shared/contracts/merchant_events.h"
#include "shared/persistence/statement.h"
#include "tests/table_top/table_top_shop.h"

// What the scenarios of a business day begin with.
namespace bakery::merchant {

const HoursOfWeek noHours; // always open

inline Instant at(const char *text) { return *Instant::parse(text); }

// A shop in Berlin, open from Monday to Saturday from seven to seven. It is Friday, 20 November, nine o'clock there.
struct CornerShop : TableTopShop {
    explicit CornerShop(const HoursOfWeek &hours = weekdays(QStringLiteral("07:00"), QStringLiteral("19:00")))
        : TableTopShop(BothStores::newStores())
    {
        if (request(
                administrator(), PutMerchant{.legalName = QStringLiteral("Bakery"), .currency = QStringLiteral("EUR")})
                .status
            != 200)
            qFatal("no merchant");
        keepsHours(hours);
    }

    static HoursOfWeek weekdays(const QString &opens, const QString &closes)
    {
        HoursOfWeek hours;
        for (const Weekday weekday : {Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday,
                 Weekday::Friday, Weekday::Saturday})
            hours.push_back({weekday, opens, closes});
        return hours;
    }
    void keepsHours(const HoursOfWeek &hours)
    {
        const PutSite corner{
            .name = QStringLiteral("Corner"), .timeZone = QStringLiteral("Europe/Berlin"), .hours = hours};
        if (const Answer answer = request(administrator(), corner); answer.status != 200)
            qFatal("%s", answer.body.constData());
    }

    Day day() { return request(manager(), AskDay{}).as<Day>(); }
    Day day(const QString &date) { return request(manager(), AskDay{LocalDate(date)}).as<Day>(); }

    // What merchant's journal tells of days: "opened 2026-11-20", in its order.
    QStringList told()
    {
        Store store(stores().at(QStringLiteral("merchant")), Store::Access::ReadOnly);
        Statement turns(store, QStringLiteral("select events from turns order by first_position"));
        QStringList said;
        for (const auto &[text] : turns.all<QString>()) {
            const QByteArray bytes = text.toUtf8();
            const auto events = readEvents(bytes);
            if (!events)
                qFatal("a turn of merchant is no array of events");
            for (const EventView &event : *events)
                if (event.type().startsWith("Day"))
                    said.append(QString::fromLatin1(event.type().sliced(3)).toLower() + u' ' + event.subject());
        }
        return said;
    }
};

}
