// SPDX-License-Identifier: GPL-3.0-or-later
// Runs tst_*.qml of this folder: what can be touched, touched.
#include "qml/pictures/picture_provider.h"

#include <QQmlEngine>
#include <QtQuickTest>

using namespace Qt::StringLiterals;

class Setup : public QObject {
    Q_OBJECT
public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(u"qrc:/qt/qml"_s);
        engine->addImageProvider(u"icon"_s, new bakery::PictureProvider);
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QByteArray folder = qgetenv("BAKERY_SOURCE_DIR") + "/tests/kiosk/controls";
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "controls", folder.constData(), &setup);
}

#include "controls_test.moc"
