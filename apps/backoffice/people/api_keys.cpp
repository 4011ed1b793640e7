// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/people/api_keys.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr qsizetype mostRequests = 12;

}

ApiKeys::ApiKeys(ShopLine &line, StaffSession &staff, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_form(form)
{
    connect(&m_form, &LocalForm::changed, this, &ApiKeys::show);
}

void ApiKeys::ask()
{
    if (m_staff.role() != Role::Administrator)
        return;
    m_line.send(auth::AskApiKeys{}, m_staff.token(), [this](const Reply &reply) {
        const auto answer = reply.isGood() ? reply.as<auth::AskApiKeys::Answer>() : std::nullopt;
        if (answer)
            m_keys = answer->apiKeys;
        m_state = answer ? Loaded : reply.status == 403 ? Refused : m_keys.empty() ? NotReached : m_state;
        show();
    });
}

void ApiKeys::make(const QString &label, int role, const QString &requests)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    const QStringList names = requests.split(between, Qt::SkipEmptyParts);
    if (m_outcome == Working || label.trimmed().isEmpty() || names.isEmpty())
        return;
    m_unknown.clear();
    auth::MakeApiKey request;
    request.label = auth::DeviceLabel(label.trimmed().left(80));
    request.role = Role(role);
    for (const QString &name : names.mid(0, mostRequests))
        request.requests.push_back(auth::RequestName(name.left(80)));
    m_outcome = Working;
    Q_EMIT changed();
    m_line.send(request, m_staff.token(), [this](const Reply &reply) {
        const auto made = reply.isGood() ? reply.as<auth::MakeApiKey::Answer>() : std::nullopt;
        if (!made)
            return fail(reply);
        m_fresh = made->key.value;
        m_outcome = Made;
        ask();
        Q_EMIT changed();
    });
}

void ApiKeys::revoke(const QString &key)
{
    const auto id = Id::parse(key);
    if (!id || m_outcome == Working)
        return;
    m_outcome = Working;
    Q_EMIT changed();
    m_line.send(auth::RevokeApiKey{*id}, m_staff.token(), [this](const Reply &reply) {
        if (!reply.isGood())
            return fail(reply);
        m_outcome = Ended;
        ask();
        Q_EMIT changed();
    });
}

void ApiKeys::fail(const Reply &reply)
{
    if (const auto unknown = reply.is<auth::UnknownRequest>() ? reply.as<auth::UnknownRequest>() : std::nullopt)
        m_unknown = unknown->request.value;
    m_outcome = reply.is<auth::UnknownRequest>()   ? UnknownRequest
        : reply.is<auth::NotYoursToGive>()         ? NotYours
        : reply.status == 0 || reply.status == 503 ? NoAnswer
                                                   : NotDone;
    Q_EMIT changed();
}

void ApiKeys::copyFresh()
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::clipboard()->setText(m_fresh);
}

void ApiKeys::forget()
{
    m_fresh.fill(u'0');
    m_fresh.clear();
    m_outcome = None;
    Q_EMIT changed();
}

void ApiKeys::clear()
{
    m_keys.clear();
    m_state = Loading;
    forget();
    show();
}

void ApiKeys::show()
{
    std::vector<TableRows::Row> rows;
    for (const auth::ApiKey &key : m_keys) {
        QStringList requests;
        for (const auth::RequestName &request : key.requests)
            requests << request.value;
        rows.push_back({key.apiKey.text(), key.label.value, int(key.role), requests.join(u", "_s),
            m_form.dayAndTime(key.madeAt), key.revokedAt.has_value()});
    }
    m_rows.show(rows);
    Q_EMIT changed();
}

}
