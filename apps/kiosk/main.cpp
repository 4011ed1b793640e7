// SPDX-License-Identifier: GPL-3.0-or-later
// The screen that customers touch. `bakery kiosk` starts it with an account of its own.
#include "apps/kiosk/kiosk.h"
#include "qml/pictures/picture_provider.h"
#include "shared/messaging/paho_bus.h"
#include "shared/service/system_clock.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QTimer>
#include <QTranslator>

#include <cstdio>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::kiosk { namespace {

constexpr int exitUsage = 64;
constexpr int exitSoftware = 70;

int fail(const QString &reason)
{
    std::fprintf(stderr, "bakery-kiosk: %s\n", qPrintable(reason));
    return exitUsage;
}

// Whatever is touched, anywhere, says that somebody is there.
class TouchWatch final : public QObject {
public:
    explicit TouchWatch(Kiosk &kiosk) : m_kiosk(kiosk) { }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto type = event->type();
        if (type != QEvent::MouseButtonPress && type != QEvent::TouchBegin && type != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const bool wakes = m_kiosk.navigation()->screen() == Navigation::Attract || m_kiosk.secondsLeft() >= 0;
        m_kiosk.touched();
        return wakes; // it is not meant for what comes to lie under the finger
    }

private:
    Kiosk &m_kiosk;
};

// Text and direction follow the chosen language at once.
void speak(QGuiApplication &app, QQmlEngine &engine, QTranslator &translator, const LocalForm &form)
{
    app.removeTranslator(&translator);
    if (translator.load(u":/i18n/kiosk_"_s + form.language() + u".qm"_s))
        app.installTranslator(&translator);
    QLocale::setDefault(form.locale()); // the numbers in translations
    app.setLayoutDirection(form.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    engine.setUiLanguage(form.language());
    engine.retranslate();
}

int run(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"bakery-kiosk"_s);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(u"The screen that customers order at."_s);
    arguments.addHelpOption();
    arguments.addOptions({
        {u"account"_s, u"The kiosk's broker account, as `bakery credentials --role kiosk` prints it."_s, u"file"_s},
        {u"folder"_s, u"Where it keeps its session and an order that is under way."_s, u"folder"_s},
        {u"site"_s, u"The site that it stands in (main)."_s, u"site"_s, u"main"_s},
        {u"shop"_s, u"The data folder of a shop on this machine, whose clock it shares."_s, u"folder"_s},
        {u"window"_s, u"A window of that size, as 1280x800; without it the whole screen."_s, u"size"_s},
    });
    arguments.process(app);
    const auto account = Credentials::load(arguments.value(u"account"_s));
    if (!account)
        return fail(account.error());
    const QString folder = arguments.value(u"folder"_s);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return fail(u"--folder has to name a folder that can be written to"_s);
    const auto mapping = arguments.isSet(u"shop"_s) ? ClockMapping::load(arguments.value(u"shop"_s))
                                                    : Result<ClockMapping, QString>(ClockMapping());
    if (!mapping)
        return fail(mapping.error());

    for (const QString &font : QDir(u":/fonts"_s).entryList())
        QFontDatabase::addApplicationFont(u":/fonts/"_s + font);
    QFont::insertSubstitutions(u"Fraunces"_s, {u"Vollkorn"_s, u"Noto Sans Arabic"_s});
    QFont::insertSubstitutions(u"Inter"_s, {u"Noto Sans Arabic"_s});
    const SystemClock clock(*mapping, {QDateTime::currentMSecsSinceEpoch()});
    PahoBus bus(account->address());
    Kiosk kiosk(bus, clock, arguments.value(u"site"_s).toUtf8(), account->clientId, folder);

    QQmlApplicationEngine engine;
    QTranslator translator;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.addImageProvider(u"icon"_s, new PictureProvider);
    const auto change = [&] { speak(app, engine, translator, *kiosk.form()); };
    QObject::connect(kiosk.form(), &LocalForm::changed, &app, change);
    change();
    const QStringList size = arguments.value(u"window"_s).split(u'x');
    engine.setInitialProperties({{u"kiosk"_s, QVariant::fromValue(&kiosk)}, {u"fixedWidth"_s, size.value(0).toInt()},
        {u"fixedHeight"_s, size.value(1).toInt()}});
    engine.load(QUrl(u"qrc:/qt/qml/Bakery/Kiosk/Main.qml"_s));
    if (engine.rootObjects().isEmpty())
        return exitSoftware;

    TouchWatch watch(kiosk);
    engine.rootObjects().constFirst()->installEventFilter(&watch);
    kiosk.start();
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &kiosk, &Kiosk::beat);
    timer.start(250ms);
    return app.exec();
}

}}

int main(int argc, char **argv) { return bakery::kiosk::run(argc, argv); }
