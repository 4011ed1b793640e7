// SPDX-License-Identifier: GPL-3.0-or-later
// Where each follower says it stands, against the journal that it follows.
#include "checker/checks.h"
#include "shared/journal/journal.h"
#include "shared/persistence/statement.h"

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// The hash of the last turn that ends at or before a position, which is what a follower keeps: in the middle of a turn
// it still has the one before. Nothing where that turn was pruned.
std::optional<QString> hashAt(Cut &cut, const QString &service, qint64 position)
{
    Statement turn(cut.store(service),
        u"select hash from turns where first_position <= ? and last_position <= ?"
        " order by first_position desc limit 1"_s);
    if (const auto found = turn.one<QString>(position, position))
        return std::get<0>(*found);
    const JournalFacts &facts = cut.journal(service);
    if (facts.prunedTo == 0)
        return QString();
    return position == facts.prunedTo ? std::optional(facts.prunedHash) : std::nullopt;
}

void checkFollower(Judgement &judgement, const QString &follower, const QString &service, const QString &incarnation,
    qint64 position, const QString &hash)
{
    Report &report = judgement.report;
    const QString who = follower + u" follows "_s + service;
    const JournalFacts &facts = judgement.cut.journal(service);
    if (incarnation != facts.incarnation)
        return report.found(Rule::FollowerOfAnotherIncarnation, who, u"it follows incarnation "_s + incarnation);
    if (position > facts.head)
        return report.found(
            Rule::FollowerAhead, who, u"it has handled %1, but the journal ends at %2"_s.arg(position).arg(facts.head));
    const auto expected = hashAt(judgement.cut, service, position);
    if (expected && *expected != hash)
        return report.found(
            Rule::FollowerHashDiffers, who, u"at %1 it remembers another turn than is written"_s.arg(position));
    report.count(u"events pending at followers"_s, facts.head - position);
}

}

void checkFollowers(Judgement &judgement)
{
    for (const auto &[follower, store] : judgement.cut.stores()) {
        Statement following(*store, u"select service, incarnation, position, hash from following"_s);
        for (const auto &[service, incarnation, position, hash] : following.all<QString, QString, qint64, QString>())
            if (judgement.cut.stores().contains(service))
                checkFollower(judgement, follower, service, incarnation, position, hash);
        Statement letters(*store, u"select count(*) from dead_letters"_s);
        judgement.report.count(u"dead letters"_s, std::get<0>(*letters.one<qint64>()));
    }
}

}
