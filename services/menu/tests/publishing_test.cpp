// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/menu/menu_service.h"
#include "shared/contracts/topics.h"
#include "shared/service/tests/bare_context.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::publishing_test {

using namespace bakery::menu;
using namespace Qt::StringLiterals;

namespace {

constexpr auto topic = "bakery/main/menu/state/menu/";

// A menu by itself, whose turns are counted.
struct MenuAlone {
    BareContext bare;
    std::optional<MenuService> menu;

    MenuAlone()
    {
        bare.store.migrate(u"journal"_s, u":/migrations/journal"_s);
        bare.store.migrate(u"menu"_s, u":/migrations/menu"_s);
        menu.emplace(bare.context);
        menu->begin();
        menu->busConnected();
    }

    // Which languages were published in that turn.
    QStringList turn()
    {
        menu->runTurn();
        QStringList languages;
        for (const QString &message : bare.bus.takePublished())
            if (message.startsWith(QLatin1StringView(topic)))
                languages.append(message.mid(qstrlen(topic), 2));
        return languages;
    }
};

}

class PublishingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void publishesOneLanguageInATurn()
    {
        MenuAlone alone;
        QStringList published;
        for (qsizetype turns = 1; turns <= menuLanguages().size(); ++turns) {
            published += alone.turn();
            QCOMPARE(published.size(), turns);
        }
        QCOMPARE(QSet<QString>(published.begin(), published.end()).size(), menuLanguages().size());
        QVERIFY(alone.turn().isEmpty());
    }
};

BAKERY_TEST(PublishingTest)

}

#include "publishing_test.moc"
