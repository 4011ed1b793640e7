// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever was erased: no service that has heard of it has a key left.
#include "checker/checks.h"
#include "checker/row_stream.h"
#include "shared/persistence/statement.h"

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

const auto eraser = u"users"_s; // who decides it

bool hasHeardOfAll(Judgement &judgement, const QString &service)
{
    if (service == eraser)
        return true;
    Statement following(judgement.cut.store(service), u"select position from following where service = 'users'"_s);
    const auto handled = following.one<qint64>();
    return handled && std::get<0>(*handled) == judgement.cut.journal(eraser).head;
}

void checkKeys(Judgement &judgement, const QString &service)
{
    const QString &teller = hasHeardOfAll(judgement, service) ? eraser : service;
    Statement key(judgement.cut.store(service), u"select person from person_keys where person = ?"_s);
    RowStream erased(judgement.cut.store(teller), u"select person from erased_people order by person"_s);
    while (erased.next())
        if (key.one<QString>(erased.text(0)))
            judgement.report.found(
                Rule::PersonRemembered, erased.text(0), u"was erased, and %1 still has the key"_s.arg(service));
}

}

void checkPeople(Judgement &judgement)
{
    if (!judgement.cut.stores().contains(eraser))
        return;
    for (const auto &[service, store] : judgement.cut.stores())
        checkKeys(judgement, service);
}

}
