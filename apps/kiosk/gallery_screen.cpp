// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/gallery_screen.h"

#include "qml/pictures/picture_provider.h"
#include "qml/pictures/qr_provider.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {

// No shop, and always the same time.
struct GalleryScreen::Nowhere final : Bus, Clock {
    void open(BusListener &, std::vector<Subscription>, std::optional<Message>) override { }
    void close() override { }
    bool isConnected() const override { return false; }
    PublishOutcome publish(Message) override { return PublishOutcome::NotConnected; }
    void subscribe(Subscription) override { }

    Instant wallNow() const override { return noon; }
    Instant now() const override { return noon; }
    Instant shopNow() const override { return noon; }

    const Instant noon = *Instant::parse("2026-11-20T12:00:00Z");
};

GalleryScreen::GalleryScreen(QSize size)
    : m_nowhere(std::make_unique<Nowhere>())
    , m_kiosk(std::make_unique<Kiosk>(*m_nowhere, *m_nowhere, "main", u"kiosk-1"_s, m_folder.path()))
    , m_engine(std::make_unique<QQmlApplicationEngine>())
{
    if (m_translator.load(u":/i18n/kiosk_en.qm"_s))
        QCoreApplication::installTranslator(&m_translator);
    m_engine->addImportPath(u"qrc:/qt/qml"_s);
    m_engine->addImageProvider(u"icon"_s, new PictureProvider);
    m_engine->addImageProvider(u"qr"_s, new QrProvider);
    m_engine->setInitialProperties(
        {{u"kiosk"_s, QVariant::fromValue(m_kiosk.get())}, {u"width"_s, size.width()}, {u"height"_s, size.height()}});
    m_engine->load(QUrl(u"qrc:/qt/qml/Bakery/Kiosk/gallery/Gallery.qml"_s));
}

GalleryScreen::~GalleryScreen() { QCoreApplication::removeTranslator(&m_translator); }

QQuickWindow *GalleryScreen::window() const
{
    const auto roots = m_engine->rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.constFirst());
}

}
