// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QProcess>
#include <QSize>
#include <QTcpServer>

#include <map>

namespace bakery::bench {

// A menu of that many products as a page, on a port of its own: cards with picture, name, age and price. The page tells
// when it is painted, and how long the frames take while it is flicked through.
class MenuPage {
public:
    explicit MenuPage(int products);

    QString address() const;
    double next(const QByteArray &name, int patienceMs = 60'000); // the next value of that name
    qint64 heardAt() const { return m_heardAt; } // when that was told

private:
    void answer(QTcpSocket &caller);

    QTcpServer m_server;
    const QByteArray m_page;
    std::map<QByteArray, double> m_told;
    qint64 m_heardAt = 0;
};

// Chromium in its kiosk mode, without a GPU as the kiosk is.
class Browser {
public:
    static QString program(); // empty: none is installed

    Browser(const QString &address, const QString &folder, QSize size);
    ~Browser();

    double pssMegabytes() const; // of all its processes

private:
    QProcess m_process;
};

struct BrowserFigures {
    double firstMenuMs = 0; // the median, from the start of its process
    double megabytes = 0;
    double frames = 0;
    double frameP95Ms = 0;
};
BrowserFigures measureBrowser(int products, int starts, QSize size);

}
