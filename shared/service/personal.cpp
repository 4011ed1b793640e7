// SPDX-License-Identifier: GPL-3.0-or-later
// What tells something of a person: the keys that seal it, forgetting them, and reading what another service has sealed
// in a journal that we follow, which only that one can.
#include "shared/service/service.h"

#include "shared/contracts/topics.h"
#include "shared/core/check.h"
#include "shared/core/mutation.h"

using namespace Qt::StringLiterals;

namespace bakery {

// What is told of somebody who was erased is sealed with a key that nobody keeps.
PersonalKey Service::keyOf(const Id &person)
{
    if (auto key = knownKeyOf(person))
        return *key;
    PersonalKey key = PersonalKey::make();
    if (!isErased(person))
        m_personKeys.insert({person, key.bytes()});
    return key;
}

std::optional<PersonalKey> Service::knownKeyOf(const Id &person)
{
    const PersonKeyRow *row = m_personKeys.find(person);
    if (!row)
        return std::nullopt;
    auto key = PersonalKey::fromBytes(row->secret);
    BAKERY_INVARIANT(key);
    return key;
}

std::optional<QString> Service::opened(const Id &person, const QString &sealed)
{
    if (sealed.isEmpty())
        return std::nullopt;
    const auto key = knownKeyOf(person);
    return key ? key->open(sealed) : std::nullopt;
}

Instant Service::toldAt() const
{
    const auto told =
        m_current && m_current->view ? Instant::parse(m_current->view->time().toStdString()) : std::nullopt;
    return told.value_or(m_context.clock.wallNow());
}

void Service::loadErased()
{
    Statement erased(m_context.store, u"select person from erased_people limit 1"_s);
    m_mustForgetLog = erased.one<Id>().has_value(); // a crash may have come between the commit and the log
}

void Service::followErasures() { on<users::PersonErased>(&Service::hearErased, FromSnapshot::Yes); }

void Service::hearErased(const users::PersonErased &event) { erasePerson(event.person); }

// Where a key lay must not tell it either: SQLite leaves copies of rows behind where it has moved them between pages,
// so the table is written anew, which overwrites all pages that it had. (On PostgreSQL that would only make more of
// them.)
void Service::erasePerson(const Id &person)
{
    if (isErased(person))
        return;
    m_erasedPeople.insert({person, m_context.clock.wallNow()});
    m_context.store.overwriteDeleted();
    forgetPerson(person);
    if (m_personKeys.find(person) && !isPlanted(Mutation::KeyOfErasedKept))
        m_personKeys.remove(person);
    m_context.store.flush();
    if (m_context.store.dialect() == Dialect::Sqlite)
        writeKeysAnew();
    forgetRequestsOf(person.text());
    m_mustForgetLog = true;
}

void Service::writeKeysAnew()
{
    Statement all(m_context.store, u"select person, secret from person_keys"_s);
    Statement remove(m_context.store, u"delete from person_keys"_s);
    Statement keep(m_context.store, u"insert into person_keys (person, secret) values (?, ?)"_s);
    const auto rows = all.all<Id, QByteArray>();
    remove.run();
    for (const auto &[person, secret] : rows)
        keep.run(person, secret);
}

// That something was asked for stays where it created something; what was said and answered does not, nor the hash by
// which somebody could guess at it. A repetition is told what came of it.
void Service::forgetRequestsOf(const QString &person)
{
    Statement remove(m_context.store, u"delete from requests where status > 0 and about = '' and subject = ?"_s);
    Statement empty(m_context.store,
        u"update requests set body_hash = '', body = '' where about <> '' and (subject = ? or about = ?)"_s);
    remove.run(person);
    empty.run(person, person);
}

void Service::forgetLogWhenErased()
{
    if (m_mustForgetLog && m_context.store.forgetLog())
        m_mustForgetLog = false;
}

void Service::askToOpen(const QByteArray &owner, const std::vector<SealedOf> &texts)
{
    const QByteArray question = m_context.chance.nextId(now()).bytes();
    m_sealedAsked[owner] = question;
    m_context.bus.publish({topics::sealed(m_context.site, owner, m_context.instance), encode(AskSealed{texts}),
        Quality::AtMostOnce, Retention::Transient,
        topics::replies(m_context.site, m_context.instance) + "/sealed/" + owner, question, {}});
}

// Only the answer to the latest question is heeded, and once.
void Service::learnOpened(const QByteArray &owner, const Message &message)
{
    const auto asked = m_sealedAsked.find(owner);
    if (asked == m_sealedAsked.end() || asked->second != message.correlationData)
        return;
    m_sealedAsked.erase(asked);
    auto texts = readAs<OpenedTexts>(message.payload);
    if (texts)
        m_arrivedOpened.push_back(std::make_shared<const OpenedTexts>(std::move(*texts)));
}

void Service::gatherOpened(std::vector<TurnItem> &items)
{
    for (; !m_arrivedOpened.empty(); m_arrivedOpened.pop_front())
        items.push_back({.kind = TurnItem::Kind::Opened, .decoded = m_arrivedOpened.front(), .cause = "opened"});
}

// Whoever publishes under `sealed/` as a follower is one: the broker sees to it. It is told at its own address only.
void Service::answerSealedQuestions()
{
    for (; !m_arrivedSealedQuestions.empty(); m_arrivedSealedQuestions.pop_front()) {
        const Message &question = m_arrivedSealedQuestions.front();
        const QByteArray follower = question.topic.sliced(question.topic.lastIndexOf('/') + 1);
        if (!topics::isReplyAddress(m_context.site, question.responseTopic)
            || topics::clientOf(question.responseTopic) != follower)
            continue;
        const auto asked = readAs<AskSealed>(question.payload);
        if (!asked)
            continue;
        OpenedTexts answer;
        for (const SealedOf &sealed : asked->texts) {
            OpenedText text{sealed.person, sealed.text, {}};
            if (const auto readable = opened(sealed.person, sealed.text))
                text.opened = Personal<SealedText>{*readable};
            answer.texts.push_back(std::move(text));
        }
        m_context.bus.publish({question.responseTopic, encode(answer), Quality::AtMostOnce, Retention::Transient, {},
            question.correlationData, {}});
        m_context.store.endReading();
    }
}

}
