// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/orders/order_export.h"

#include "apps/report-writer/csv.h"
#include "shared/core/enum_text.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr int mostTries = 3; // of one page

// In units of the currency with a point, as the report's CSV has it.
QString amountOf(qint64 minorUnits, qint64 wholeUnit)
{
    return QString::number(double(minorUnits) / double(wholeUnit), 'f', wholeUnit == 1 ? 0 : 2);
}

QByteArray orderLine(const orders::OrderView &order, const LocalForm &form)
{
    QStringList what;
    for (const orders::PricedLine &line : order.lines)
        what << QString::number(qint64(line.quantity)) + u' ' + line.sku.value;
    const qint64 whole = form.wholeUnit();
    return csvLine({order.number.value, order.date.value, QString::fromLatin1(order.placedAt.text()),
        enumText(order.status), enumText(order.method), amountOf(order.total.amount, whole),
        amountOf(order.refunded.amount, whole), what.join(u"; "_s), order.order.text()});
}

}

OrderExport::OrderExport(ShopLine &line, StaffSession &staff, const OrderList &list, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_list(list)
    , m_form(form)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation))
{
    connect(&m_staff, &StaffSession::signedOut, this, &OrderExport::stop);
}

void OrderExport::begin()
{
    if (m_state == Working)
        return;
    ++m_run;
    m_written = m_tries = 0;
    m_question = m_list.question();
    m_file = std::make_unique<QSaveFile>(m_folder + u"/orders-"_s
        + m_form.localTime(m_line.clock().shopNow()).toString(u"yyyy-MM-dd-HHmmss"_s) + u".csv"_s);
    if (!m_file->open(QIODevice::WriteOnly))
        return end(Failed, m_file->errorString());
    m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_file->write(csvLine({u"number"_s, u"date"_s, u"placedAt"_s, u"status"_s, u"method"_s, u"total"_s, u"refunded"_s,
        u"what"_s, u"order"_s}));
    m_state = Working;
    Q_EMIT changed();
    ask();
}

void OrderExport::ask()
{
    m_line.send(m_question, m_staff.token(), [this, run = m_run](const Reply &reply) {
        if (run != m_run || m_state != Working)
            return;
        if (const auto page = reply.isGood() ? reply.as<orders::OrderPage>() : std::nullopt)
            return write(*page);
        if (reply.status == 0 && ++m_tries < mostTries)
            return ask();
        end(reply.status == 0 ? NotReached : Failed, reply.refusal());
    });
}

void OrderExport::write(const orders::OrderPage &page)
{
    m_tries = 0;
    for (const orders::OrderView &order : page.orders)
        m_file->write(orderLine(order, m_form));
    m_written += int(page.orders.size());
    m_question.after = page.next;
    if (page.next) {
        Q_EMIT changed();
        return ask();
    }
    const QString path = m_file->fileName();
    end(m_file->commit() ? Kept : Failed, path);
}

void OrderExport::stop()
{
    if (m_state == Working)
        end(Stopped);
}

// What was not committed leaves no file.
void OrderExport::end(State state, const QString &where)
{
    m_state = state;
    m_where = where;
    m_file.reset();
    Q_EMIT changed();
}

}
