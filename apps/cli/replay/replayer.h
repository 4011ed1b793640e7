// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/cli/monitor/recording.h"
#include "apps/cli/replay/replayed_shop.h"

#include <QStringList>

namespace bakery {

// What a recording holds that can be done anew: how the shop stood when it began, and what happened then.
struct RecordedDay {
    struct Act {
        Instant at; // by the wall clock of that shop
        QByteArray service;
        QJsonObject event;
    };

    static RecordedDay read(const QString &path);

    RecordingHeader header;
    std::vector<Act> acts; // in the order of time; journals have none in common
    std::map<QString, QJsonObject> prices; // by product, as the menu showed them first
    std::map<QString, qint64> stock; // likewise, what could be sold of each
    Tally tally;
    std::set<QString> orders; // that can be placed anew
    int undecided = 0; // whose end was not recorded
    int changed = 0; // that took the place of another one, or were replaced

private:
    void take(const RecordedMessage &recorded);
    void takeState(const Message &message);
    void sortOut();
};

struct ReplayResult {
    Totals recorded;
    Totals replayed;
    QStringList failures; // what could not be done, in words; the first of each kind
    int done = 0;

    bool agrees() const { return recorded == replayed && failures.isEmpty(); }
};

// Makes the requests of a recorded day anew, one after the other, so that what came first comes first.
class Replayer {
public:
    using Progress = std::function<void(int done, int all, Instant at)>;

    Replayer(const RecordedDay &day, ReplayedShop &shop, Progress progress)
        : m_day(day)
        , m_shop(shop)
        , m_progress(std::move(progress))
    {
    }

    // `speed` 0: without any pause. Ends early when a stop signal arrives.
    ReplayResult run(double speed);

private:
    void prepare();
    void waitUntilDue(Instant at);
    void act(const RecordedDay::Act &act);
    void place(const QJsonObject &order);
    void refund(const QJsonObject &refund);
    void failed(const QString &what, const Reply &reply);

    const RecordedDay &m_day;
    ReplayedShop &m_shop;
    const Progress m_progress;
    double m_speed = 1;
    std::optional<std::pair<Instant, qint64>> m_began; // in the recording, and here
    std::map<QString, QString> m_orders; // recorded → placed anew
    std::set<QString> m_placed;
    ReplayResult m_result;
};

}
