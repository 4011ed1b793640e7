// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/testing/test_program.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <array>
#include <map>
#include <set>

namespace bakery::translations_test {

using namespace Qt::StringLiterals;

namespace {

QString root() { return qEnvironmentVariable("BAKERY_SOURCE_DIR"); }

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct App {
    QString name;
    QStringList folders; // in which its screens lie
};
const std::array apps{App{u"kiosk"_s, {u"/apps/kiosk"_s, u"/qml/controls"_s, u"/qml/shop"_s}},
    App{u"backoffice"_s, {u"/apps/backoffice"_s, u"/qml/shop"_s}}};

// What the screens say, as it stands in their sources.
std::set<QString> saidOnScreens(const App &app)
{
    static const QRegularExpression call(u"(?:qsTr\\(|QT_TRANSLATE_NOOP\\(\"\\w+\", )\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    std::set<QString> texts;
    for (const QString &folder : app.folders)
        for (QDirIterator walk(root() + folder, {u"*.qml"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
             walk.hasNext();) {
            const QString text = contentOf(walk.next());
            for (auto match = call.globalMatch(text); match.hasNext();)
                texts.insert(match.next().captured(1));
        }
    return texts;
}

struct Translated {
    QStringList forms;
    bool isFinished = true;
};

std::map<QString, Translated> translationsInto(const App &app, const QString &language)
{
    std::map<QString, Translated> found;
    QXmlStreamReader xml(contentOf(root() + u"/apps/%1/i18n/%1_%2.ts"_s.arg(app.name, language)));
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            found[source].isFinished = !xml.attributes().hasAttribute("type"_L1);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            found[source].forms << text.trimmed();
        }
    }
    return found;
}

}

class TranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysEverythingInEveryLanguage_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("language");
        for (int which = 0; which < int(apps.size()); ++which)
            for (const char *language : {"en", "de", "fr", "uk", "ar"})
                QTest::addRow("%s-%s", qPrintable(apps[size_t(which)].name), language)
                    << which << QString::fromLatin1(language);
    }
    void saysEverythingInEveryLanguage()
    {
        QFETCH(int, which);
        QFETCH(QString, language);
        const App &app = apps[size_t(which)];
        const auto said = saidOnScreens(app);
        const auto translated = translationsInto(app, language);
        QVERIFY(said.size() > 100);
        QStringList missing;
        for (const QString &text : said) {
            const auto found = translated.find(text);
            if (found == translated.end() || !found->second.isFinished || found->second.forms.join(QString()).isEmpty())
                missing << text;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        for (const auto &[text, forms] : translated)
            QVERIFY2(said.contains(text), qPrintable(u"nobody says any more: "_s + text));
    }
};

BAKERY_TEST(TranslationsTest)

}

#include "translations_test.moc"
