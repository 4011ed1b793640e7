// SPDX-License-Identifier: GPL-3.0-or-later
// What callers were told, and what they still wait for, against orders and ledger as they are.
#include "checker/checks.h"
#include "checker/row_stream.h"
#include "shared/contracts/codec.h"

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// Of a receipt only what is compared.
struct ReceiptTotal {
    Id order;
    Price total;
};
BOOST_DESCRIBE_STRUCT(ReceiptTotal, (), (order, total))

const QStringList sold{u"completed"_s, u"refunded"_s};
const QStringList notSold{u"refused"_s, u"cancelled"_s};

struct Remembered {
    QString order;
    qint64 status;
    QByteArrayView body;
    QString orderStatus; // empty: there is no such order
    qint64 total;
};

// Why the answer to do/place is untrue; nothing when it is not.
std::optional<QString> untruth(const Remembered &answer)
{
    const QString is = answer.orderStatus.isEmpty() ? u"missing"_s : answer.orderStatus;
    if (answer.status == 200 ? !sold.contains(is) : !notSold.contains(is))
        return u"%1 was answered, and the order is %2"_s.arg(answer.status).arg(is);
    if (answer.status != 200 || answer.body.isEmpty())
        return std::nullopt; // an answer is forgotten after a day
    const auto document = JsonDocument::parse(answer.body);
    if (!document)
        return u"the remembered receipt is not JSON"_s;
    const auto receipt = decode<ReceiptTotal>(*document);
    if (!receipt || receipt->order.text() != answer.order || receipt->total.amount != answer.total)
        return u"the receipt names another order or another total"_s;
    return std::nullopt;
}

void checkPlaced(Judgement &judgement)
{
    RowStream rows(judgement.cut.store(u"orders"_s),
        u"select r.about, r.status, r.body, coalesce(o.status, ''), coalesce(o.total, 0) from requests r"
        " left join orders o on o.order_id = r.about where r.command in ('place', 'order-cart', 'change-items') and r.status > 0 and r.about <> ''"_s);
    qint64 &counted = judgement.report.counter(u"answers"_s);
    while (rows.next()) {
        ++counted;
        const auto why = untruth({rows.text(0), rows.number(1), rows.bytes(2), rows.text(3), rows.number(4)});
        if (why)
            judgement.report.found(Rule::AnswerUntrue, rows.text(0), *why);
    }
}

void checkCancelled(Judgement &judgement)
{
    RowStream rows(judgement.cut.store(u"orders"_s),
        u"select r.about, coalesce(o.status, 'missing') from requests r left join orders o on o.order_id = r.about"
        " where r.command = 'cancel' and r.status = 200 and r.about <> ''"_s);
    while (rows.next())
        if (rows.text(1) != u"cancelled"_s)
            judgement.report.found(Rule::AnswerUntrue, rows.text(0),
                u"its cancellation was confirmed, and the order is "_s + rows.text(1));
}

// The key of a top-up's answer stays for good, and names its booking.
void checkTopUps(Judgement &judgement)
{
    RowStream rows(judgement.cut.store(u"bank"_s),
        u"select r.about, e.kind from requests r left join entries e on e.entry = case when r.about <> '' then"
        " cast(r.about as bigint) end where r.command = 'top-up' and r.status = 200 and r.about <> ''"_s);
    while (rows.next())
        if (rows.bytes(1) != "top-up")
            judgement.report.found(
                Rule::AnswerUntrue, rows.text(0), u"a top-up was confirmed, and the ledger has no such booking"_s);
}

// The same of a refund, whose money the bank gave back.
void checkRefunded(Judgement &judgement)
{
    RowStream answers(judgement.cut.store(u"orders"_s),
        u"select about from requests where command = 'refund' and status = 200 and about <> '' order by about"_s);
    RowStream refunds(judgement.cut.store(u"bank"_s), u"select refund from refunds order by refund"_s);
    bool hasRefund = refunds.next();
    while (answers.next()) {
        const Key refund = answers.key(0);
        while (hasRefund && refunds.key(0) < refund)
            hasRefund = refunds.next();
        if (!hasRefund || refunds.key(0) != refund)
            judgement.report.found(
                Rule::AnswerUntrue, answers.text(0), u"a refund was confirmed, and the bank knows nothing of it"_s);
    }
}

// A turn that decides an order answers everybody who waits for it.
void checkPending(Judgement &judgement)
{
    RowStream rows(judgement.cut.store(u"orders"_s),
        u"select r.id, r.command, coalesce(o.status, 'missing') from requests r"
        " left join orders o on o.order_id = r.about where r.status = 0 and r.command in ('place', 'order-cart', 'change-items', 'cancel')"_s);
    qint64 &counted = judgement.report.counter(u"requests pending"_s);
    while (rows.next()) {
        ++counted;
        if (!QStringList{u"placed"_s, u"reserved"_s, u"paid"_s}.contains(rows.text(2)))
            judgement.report.found(Rule::RequestForgotten, rows.text(0),
                u"do/%1 still waits, and the order is %2"_s.arg(rows.text(1), rows.text(2)));
    }
}

}

void checkAnswers(Judgement &judgement)
{
    checkPlaced(judgement);
    checkCancelled(judgement);
    checkTopUps(judgement);
    checkRefunded(judgement);
    checkPending(judgement);
}

}
