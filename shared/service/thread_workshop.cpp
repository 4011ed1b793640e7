// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/thread_workshop.h"

#include <QThread>

namespace bakery {

ThreadWorkshop::ThreadWorkshop() { m_threads.setMaxThreadCount(std::max(1, QThread::idealThreadCount() / 2)); }

// What has not begun is dropped; whoever asked for it asks again.
ThreadWorkshop::~ThreadWorkshop()
{
    m_threads.clear();
    m_threads.waitForDone();
}

void ThreadWorkshop::take(std::function<void()> work, std::function<void()> done)
{
    m_threads.start([this, work = std::move(work), done = std::move(done)] {
        work();
        QMetaObject::invokeMethod(&m_owner, done, Qt::QueuedConnection);
    });
}

}
