// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/bus/payload_rows.h"
#include "apps/backoffice/bus/request_rows.h"
#include "qml/shop/staff_session.h"
#include "shared/judging/judge.h"

namespace bakery::office {

// Any request that there is, sent with the rights of whoever has signed in. What it has to say is set out from the
// contract, and held against it before it is sent; so is the answer.
class RequestDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString wanted READ wanted WRITE setWanted NOTIFY changed)
    Q_PROPERTY(QStringList offered READ offered NOTIFY changed)
    Q_PROPERTY(QString request READ request NOTIFY changed)
    Q_PROPERTY(bool changesSomething READ changesSomething NOTIFY changed)
    Q_PROPERTY(QString body READ body WRITE setBody NOTIFY bodyChanged)
    Q_PROPERTY(bakery::office::RequestRows *form READ form CONSTANT)
    Q_PROPERTY(bool isForm READ isForm NOTIFY bodyChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY bodyChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(int status READ status NOTIFY changed)
    Q_PROPERTY(QString answerProblem READ answerProblem NOTIFY changed)
    Q_PROPERTY(bakery::office::PayloadRows *answer READ answer CONSTANT)
public:
    enum State { Idle, Asking, Answered, NotReached };
    Q_ENUM(State)

    RequestDesk(ShopLine &line, StaffSession &staff);

    const QString &wanted() const { return m_wanted; } // some letters of its name
    void setWanted(const QString &wanted);
    QStringList offered() const; // that have them, as orders/do/place
    const QString &request() const { return m_request; } // the chosen one
    bool changesSomething() const { return m_request.contains(QLatin1StringView("/do/")); }
    const QString &body() const { return m_body; }
    void setBody(const QString &body);
    RequestRows *form() { return &m_form; } // the same value by value
    bool isForm() const { return m_isForm; } // what was written can be shown so
    const QString &problem() const { return m_problem; } // why it is not sent: "where: what"
    State state() const { return m_state; }
    int status() const { return m_status; }
    const QString &answerProblem() const { return m_answerProblem; }
    PayloadRows *answer() { return &m_answer; }

    Q_INVOKABLE void choose(const QString &request);
    Q_INVOKABLE void send();
    void clear();

Q_SIGNALS:
    void changed();
    void bodyChanged();

private:
    void take(const Reply &reply);

    ShopLine &m_line;
    StaffSession &m_staff;
    const Judge m_judge;
    QString m_wanted, m_request, m_body, m_problem, m_answerProblem;
    State m_state = Idle;
    int m_status = 0, m_sent = 0;
    PayloadRows m_answer;
    RequestRows m_form;
    bool m_isForm = true;
};

}
