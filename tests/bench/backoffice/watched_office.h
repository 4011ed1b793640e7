// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/office_screen.h"
#include "shared/messaging/paho_bus.h"
#include "shared/service/system_clock.h"
#include "tests/bench/kiosk/watched_process.h"

#include <QTimer>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace bakery::bench {

struct WatchedOfficeOptions {
    QString account, folder;
    QString part; // start, orders, bus, shelf or look
    QString name, password;
    quint16 floodedPort = 0; // of the broker that the bus view listens to
    qint64 wanted = 0; // how many orders or units, or the view to look at
    QSize size;
    qint64 startedAt = 0; // on the shared clock
    bool becomesIdle = false; // once it looks: it takes what nobody else wants of the processor
};

// A back office that measures itself. It signs in by itself, does one part and goes on showing it until its input ends.
class WatchedOffice : public QObject {
public:
    explicit WatchedOffice(const WatchedOfficeOptions &options);
    ~WatchedOffice() override;

private:
    void frameShown();
    void signIn();
    void begin();
    void orders();
    void filterNext();
    void loadAll();
    void flick();
    void bus();
    void tellBus();
    void pressFromOutside();
    void shelf();
    void lookAtView();
    // `then` when it is so, looked at with each beat and frame.
    void when(std::function<bool()> isSo, std::function<void()> then);
    void look();
    bool eventFilter(QObject *watched, QEvent *event) override;

    const WatchedOfficeOptions m_options;
    SystemClock m_clock;
    PahoBus m_bus;
    office::BackOffice m_office;
    std::optional<office::OfficeScreen> m_screen;
    QTimer m_beat, m_telling;
    std::function<bool()> m_isSo;
    std::function<void()> m_then;
    bool m_isFlicking = false;
    int m_filter = 0;
    qint64 m_askedAt = 0, m_lastFrame = 0;
    std::vector<double> m_frames, m_filters, m_inputs; // ms
    std::thread m_fingers;
    std::mutex m_ending;
    std::condition_variable m_ended;
    bool m_isDone = false; // behind m_ending
    std::atomic<qint64> m_pressedAt = 0; // not seen on the screen yet
    bool m_isPressSeen = false;
};

}
