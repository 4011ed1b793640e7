// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/gallery_screen.h"

#include "qml/pictures/picture_provider.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bakery::office {

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
    , m_office(std::make_unique<BackOffice>(
          *m_nowhere, *m_nowhere, "main", u"backoffice"_s, m_folder.path(), BackOffice::More{}))
    , m_engine(std::make_unique<QQmlApplicationEngine>())
{
    if (m_translator.load(u":/i18n/backoffice_en.qm"_s))
        QCoreApplication::installTranslator(&m_translator);
    m_engine->addImportPath(u"qrc:/qt/qml"_s);
    m_engine->addImageProvider(u"icon"_s, new PictureProvider);
    m_engine->setInitialProperties(
        {{u"office"_s, QVariant::fromValue(m_office.get())}, {u"width"_s, size.width()}, {u"height"_s, size.height()}});
    m_engine->load(QUrl(u"qrc:/qt/qml/Bakery/BackOffice/gallery/Gallery.qml"_s));
}

GalleryScreen::~GalleryScreen() { QCoreApplication::removeTranslator(&m_translator); }

QQuickWindow *GalleryScreen::window() const
{
    const auto roots = m_engine->rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.constFirst());
}

}
