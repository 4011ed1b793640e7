// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/kiosk/browser_menu.h"

#include "tests/bench/kiosk/watched_process.h"
#include "tests/bench/orders/process_cost.h"
#include "tests/bench/orders/shop_under_test.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery::bench {
namespace {

constexpr int patienceMs = 20'000;

// What is below is fetched and drawn when it is scrolled to, as a grid of the kiosk does it.
const char *const head = R"(<!doctype html><html lang=en><meta charset=utf-8><title>Menu</title><style>
body { margin: 0; background: #f4ecdf; font: 22px sans-serif; color: #2b1d12; height: 100vh; overflow: hidden }
main { height: 100vh; overflow: auto; display: grid; grid-template-columns: repeat(4, 1fr); gap: 24px; padding: 24px;
  box-sizing: border-box; width: 1400px }
article { background: #fffaf2; border-radius: 22px; box-shadow: 0 4px 14px #0002; padding: 12px; height: 330px;
  content-visibility: auto }
figure { margin: 0; height: 182px; background: #f1dfc4; border-radius: 16px; text-align: center }
img { height: 100% } b { display: block; margin: 10px 0 4px } small { color: #6b5747 } p { margin: 8px 0; font-weight: 600 }
aside { position: fixed; right: 0; top: 0; bottom: 0; width: 480px; background: #fffaf2 }
</style><main>)";
const char *const tail = R"(</main><aside></aside><script>
const tell = (name, value) => fetch('/told?name=' + name + '&value=' + value);
const menu = document.querySelector('main');
function flick() {
  const frames = [];
  let speed = 4000, last = performance.now();
  const step = now => {
    const passed = now - last;
    frames.push(passed);
    last = now;
    menu.scrollTop += speed * passed / 1000;
    speed -= 1500 * passed / 1000;
    if (speed > 0)
      return requestAnimationFrame(step);
    frames.shift();
    frames.sort((a, b) => a - b);
    tell('frames', frames.length).then(() => tell('frame-p95', frames[Math.floor(frames.length * 0.95)]));
  };
  requestAnimationFrame(step);
}
addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(() => {
  tell('first-menu', 1);
  setTimeout(flick, 1000);
})));
</script></html>)";

QByteArray pageOf(int products)
{
    const QStringList pictures = QDir(u":/pictures/products"_s).entryList();
    QByteArray page = head;
    for (int i = 0; i < products; ++i)
        page += "<article><figure><img loading=lazy src=/pictures/" + pictures[i % pictures.size()].toLatin1()
            + "></figure><b>Product " + QByteArray::number(1000 + i)
            + "</b><small>baked just now</small><p>\u20ac3.20</p></article>"_ba;
    return page + tail;
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<qint64> withChildren(qint64 pid)
{
    QList<qint64> all{pid};
    for (const QString &task : QDir(u"/proc/%1/task"_s.arg(pid)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QByteArray &child :
            contentOf(u"/proc/%1/task/%2/children"_s.arg(pid).arg(task)).simplified().split(' '))
            if (!child.isEmpty())
                all += withChildren(child.toLongLong());
    return all;
}

}

MenuPage::MenuPage(int products) : m_page(pageOf(products))
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        QTcpSocket *caller = m_server.nextPendingConnection();
        QObject::connect(caller, &QTcpSocket::readyRead, caller, [this, caller] { answer(*caller); });
        QObject::connect(caller, &QTcpSocket::disconnected, caller, &QObject::deleteLater);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        throw BenchFailed(u"the menu's page has no port"_s);
}

QString MenuPage::address() const { return u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort()); }

// A browser's request ends with an empty line and fits into one packet of this machine.
void MenuPage::answer(QTcpSocket &caller)
{
    const QUrl asked(QString::fromLatin1(caller.readAll().split(' ').value(1)));
    QByteArray body, type = "text/html; charset=utf-8", keep = "max-age=3600";
    if (asked.path() == u"/told"_s) {
        m_heardAt = sharedNow();
        keep = "no-store"; // at the next start it would not be told again
        const QUrlQuery query(asked);
        m_told[query.queryItemValue(u"name"_s).toLatin1()] = query.queryItemValue(u"value"_s).toDouble();
    } else if (asked.path().startsWith(u"/pictures/"_s)) {
        body = contentOf(u":/pictures/products/"_s + asked.fileName());
        type = "image/svg+xml";
    } else if (asked.path() == u"/"_s) {
        body = m_page;
    }
    caller.write("HTTP/1.1 200 OK\r\nCache-Control: " + keep + "\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

double MenuPage::next(const QByteArray &name, int patience)
{
    const QDeadlineTimer until(patience);
    while (!m_told.contains(name)) {
        if (until.hasExpired())
            throw BenchFailed(u"the browser does not tell "_s + QString::fromLatin1(name));
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    }
    return m_told.extract(name).mapped();
}

QString Browser::program()
{
    const QString chromium = QStandardPaths::findExecutable(u"chromium"_s);
    return chromium.isEmpty() ? QStandardPaths::findExecutable(u"google-chrome"_s) : chromium;
}

Browser::Browser(const QString &address, const QString &folder, QSize size)
{
    QStringList arguments{u"--kiosk"_s, u"--no-first-run"_s, u"--no-default-browser-check"_s, u"--disable-gpu"_s,
        u"--disable-sync"_s, u"--disable-background-networking"_s, u"--disable-component-update"_s,
        u"--password-store=basic"_s, u"--user-data-dir="_s + folder, u"--window-position=0,0"_s,
        u"--window-size=%1,%2"_s.arg(size.width()).arg(size.height())};
    if (::geteuid() == 0)
        arguments << u"--no-sandbox"_s; // it does not start otherwise
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program(), arguments << address);
}

Browser::~Browser()
{
    m_process.terminate();
    if (!m_process.waitForFinished(patienceMs))
        m_process.kill();
    m_process.waitForFinished();
}

double Browser::pssMegabytes() const
{
    double sum = 0;
    for (const qint64 pid : withChildren(m_process.processId()))
        sum += bench::pssMegabytes(pid);
    return sum;
}

BrowserFigures measureBrowser(int products, int starts, QSize size)
{
    MenuPage page(products);
    const QTemporaryDir folder;
    std::vector<double> took;
    BrowserFigures figures;
    for (int i = 0; i <= starts; ++i) { // the first one makes its folder, and is not counted
        const qint64 startedAt = sharedNow();
        const Browser browser(page.address(), folder.path(), size);
        page.next("first-menu");
        if (i > 0)
            took.push_back(double(page.heardAt() - startedAt) / 1e6);
        if (i < starts)
            continue;
        figures.frames = page.next("frames");
        figures.frameP95Ms = page.next("frame-p95");
        figures.megabytes = browser.pssMegabytes();
    }
    std::sort(took.begin(), took.end());
    figures.firstMenuMs = took[took.size() / 2];
    return figures;
}

}
