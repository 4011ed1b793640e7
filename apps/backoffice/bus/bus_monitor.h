// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/bus/bus_watch.h"
#include "apps/backoffice/bus/message_page.h"
#include "apps/backoffice/bus/message_stream.h"
#include "apps/backoffice/bus/topic_tree.h"
#include "shared/judging/bus_recorder.h"
#include "shared/judging/order_thread.h"

namespace bakery::office {

// The bus as somebody watches it. Every message is counted and judged; what is painted is a sample that says so.
class BusMonitor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(bakery::office::TopicTree *tree READ tree CONSTANT)
    Q_PROPERTY(bakery::office::MessageStream *stream READ stream CONSTANT)
    Q_PROPERTY(bakery::office::MessagePage *page READ page CONSTANT)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(double total READ total NOTIFY changed)
    Q_PROPERTY(double perSecond READ perSecond NOTIFY changed)
    Q_PROPERTY(double violations READ violations NOTIFY changed)
    Q_PROPERTY(int topics READ topics NOTIFY changed)
    Q_PROPERTY(double notPainted READ notPainted NOTIFY changed)
    Q_PROPERTY(double notHeard READ notHeard NOTIFY changed)
    Q_PROPERTY(int losses READ losses NOTIFY changed)
    Q_PROPERTY(bool isPaused READ isPaused WRITE setPaused NOTIFY filterChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged)
    Q_PROPERTY(QString under READ under WRITE setUnder NOTIFY filterChanged)
    Q_PROPERTY(Sort sort READ sort WRITE setSort NOTIFY filterChanged)
    Q_PROPERTY(QString order READ order NOTIFY filterChanged)
    Q_PROPERTY(bool wantsRequests READ wantsRequests WRITE setWantsRequests NOTIFY filterChanged)
    Q_PROPERTY(bool isRecording READ isRecording NOTIFY changed)
    Q_PROPERTY(QString recordedTo READ recordedTo NOTIFY changed)
    Q_PROPERTY(double recorded READ recorded NOTIFY changed)
    Q_PROPERTY(QString recordProblem READ recordProblem NOTIFY changed)
public:
    enum State { NoAccount, Off, Connecting, Watching, Lost };
    Q_ENUM(State)
    enum Sort { Everything, Journals, Events, States, Readings, Requests, Presences, Violations };
    Q_ENUM(Sort)

    // Recordings are put into `folder`.
    BusMonitor(bakery::office::Watching watching, const QByteArray &site, const Clock &clock, const LocalForm &form,
        QString folder);

    TopicTree *tree() { return &m_tree; }
    MessageStream *stream() { return &m_stream; }
    MessagePage *page() { return &m_page; }
    State state() const;
    double total() const { return double(m_ledger.total()); }
    double perSecond() const { return m_ledger.perSecond(); }
    double violations() const { return double(m_ledger.violations()); }
    int topics() const { return int(m_ledger.topics().size()); }
    double notPainted() const { return double(m_stream.leftOut()); } // of those that fit the filter
    double notHeard() const { return double(m_watch.dropped() + m_watch.untold()); }
    int losses() const { return m_watch.losses(); }
    bool isPaused() const { return m_isPaused; }
    void setPaused(bool isPaused);
    const QString &search() const { return m_search; } // in topics and payloads
    void setSearch(const QString &search);
    const QString &under() const { return m_under; } // one topic and those below it; empty: all
    void setUnder(const QString &under);
    Sort sort() const { return m_sort; }
    void setSort(Sort sort);
    const QString &order() const { return m_order; } // one order and what follows from it; empty: all
    bool wantsRequests() const { return m_wantsRequests; }
    void setWantsRequests(bool wants);
    bool isRecording() const { return m_recorder && m_recorder->problem().isEmpty(); }
    const QString &recordedTo() const { return m_recordedTo; }
    double recorded() const { return m_recorder ? double(m_recorder->messages()) : m_recorded; }
    const QString &recordProblem() const { return m_recordProblem; }

    Q_INVOKABLE void follow(const QString &order);
    Q_INVOKABLE void open(const QString &topic); // its latest message
    Q_INVOKABLE void openMessage(const QString &topic, qint64 number);
    Q_INVOKABLE void record();
    Q_INVOKABLE void stopRecording();

    Q_INVOKABLE void look(); // somebody looks at it: from now on it watches
    Q_INVOKABLE void lookAway(); // it goes on for a while, and as long as it records
    void close();
    void beat();

Q_SIGNALS:
    void changed();
    void filterChanged();

private:
    void take(const SeenMessage &seen);
    bool fits(const SeenMessage &seen);
    void refill();
    void showTree() { m_tree.show(m_ledger, m_search.toLower().toUtf8()); }

    const Clock &m_clock;
    const LocalForm &m_form;
    const QByteArray m_site;
    const QString m_folder;
    BusLedger m_ledger;
    TopicTree m_tree;
    MessageStream m_stream;
    MessagePage m_page;
    BusWatch m_watch;
    bool m_isPaused = false, m_wantsRequests = false, m_isLookedAt = false, m_wasConnected = false;
    QString m_search, m_under, m_order;
    QByteArray m_searched, m_underTopic; // as bytes
    Sort m_sort = Everything;
    std::optional<OrderThread> m_thread;
    std::unique_ptr<BusRecorder> m_recorder;
    QString m_recordedTo, m_recordProblem;
    double m_recorded = 0;
    Instant m_turnAt, m_leaveAt;
};

}
