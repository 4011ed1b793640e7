// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/bus/request_desk.h"

#include "shared/contracts/services.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr qsizetype mostOfferedRequests = 7;

QString textOf(const QJsonObject &body) { return QString::fromUtf8(QJsonDocument(body).toJson()).trimmed(); }

}

RequestDesk::RequestDesk(ShopLine &line, StaffSession &staff) : m_line(line), m_staff(staff)
{
    connect(&m_form, &RequestRows::edited, this, [this] { setBody(textOf(m_form.body())); });
}

void RequestDesk::setWanted(const QString &wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    Q_EMIT changed();
}

QStringList RequestDesk::offered() const
{
    QStringList fitting;
    for (const QString &name : requestNames())
        if (fitting.size() < mostOfferedRequests && name.contains(m_wanted.trimmed(), Qt::CaseInsensitive))
            fitting << name;
    return fitting;
}

void RequestDesk::choose(const QString &request)
{
    m_request = request;
    m_wanted = request;
    m_state = Idle;
    m_answer.show({});
    const auto form = m_judge.formOf(request.section(u'/', 0, 0).toLatin1(), request.section(u'/', 1).toLatin1());
    m_form.begin(form.value_or(FormField{.kind = FormField::Group}));
    setBody(textOf(m_form.body()));
    Q_EMIT changed();
}

void RequestDesk::setBody(const QString &body)
{
    m_body = body;
    Message message{.topic = topics::service(m_line.site(), m_request.toLatin1()), .payload = body.toUtf8()};
    const MaybeViolation violation = m_request.isEmpty() ? std::nullopt : m_judge.judge(message).violation;
    m_problem = whereAndWhat(violation);
    const QJsonDocument document = QJsonDocument::fromJson(message.payload);
    m_isForm = document.isObject();
    if (m_isForm)
        m_form.show(document.object(), violation ? QString::fromUtf8(violation->path) : QString());
    Q_EMIT bodyChanged();
}

void RequestDesk::send()
{
    if (m_request.isEmpty() || !m_problem.isEmpty() || m_state == Asking)
        return;
    m_state = Asking;
    m_answerProblem.clear();
    m_answer.show({});
    Q_EMIT changed();
    m_line.sendText(topics::service(m_line.site(), m_request.toLatin1()), m_body.toUtf8(), m_staff.token(),
        [this, sent = ++m_sent](const Reply &reply) {
            if (sent == m_sent)
                take(reply);
        });
}

void RequestDesk::take(const Reply &reply)
{
    m_status = reply.status;
    m_state = reply.status == 0 ? NotReached : Answered;
    const QByteArray service = m_request.section(u'/', 0, 0).toLatin1(), name = m_request.section(u'/', 1).toLatin1();
    const Message copy{.topic = topics::copy(m_line.site(), service, "answer", name),
        .payload = reply.body,
        .userProperties = {{"status", QByteArray::number(reply.status)}}};
    const auto violation = reply.status == 0 ? std::nullopt : m_judge.judge(copy).violation;
    m_answerProblem = whereAndWhat(violation);
    std::vector<PayloadLine> lines = linesOfPayload(reply.body);
    if (violation)
        markViolation(lines, *violation);
    m_answer.show(std::move(lines));
    Q_EMIT changed();
}

void RequestDesk::clear()
{
    ++m_sent;
    m_wanted.clear();
    m_request.clear();
    m_state = Idle;
    m_answerProblem.clear();
    m_answer.show({});
    m_form.clear();
    setBody({});
    Q_EMIT changed();
}

}
