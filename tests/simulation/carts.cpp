// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/carts.h"

#include "shared/contracts/orders_carts.h"

using namespace Qt::StringLiterals;

namespace bakery::simulation {
namespace {

constexpr size_t mostErrands = 14;

template <typename Lines>
CartContent contentOf(const Lines &lines)
{
    CartContent content;
    for (const auto &line : lines)
        content[line.sku.value.toLatin1()] += line.quantity;
    return content;
}

CartContent with(CartContent content, const orders::PutInCart &some)
{
    const QByteArray sku = some.sku.value.toLatin1();
    content[sku] = some.quantity;
    if (some.quantity == 0)
        content.erase(sku);
    return content;
}

}

// The answers one after another. A cart that is picked on while it is being ordered holds one thing or the other.
struct Carts::Known {
    CartContent content;
    std::optional<CartContent> contentElse;
    std::optional<CartContent> sold; // what the receipt says
    bool isOrdered = false;
    bool isLookedAt = false;
    bool isWaiting = false; // for an answer
    QString wrong;

    void hear(const Errand &errand)
    {
        if (errand.request == "orders/do/put-in-cart")
            hearPut(errand);
        else if (errand.request == "orders/do/order-cart")
            hearOrder(errand);
        else if (errand.request == "orders/ask/cart")
            hearLook(*errand.answer);
        else if (errand.answer->status == 409)
            wrong = u"the cart is locked for nobody"_s;
    }

    void judgeReceipt()
    {
        if (sold && *sold != content && sold != contentElse)
            wrong = u"what was sold is not what was in the cart"_s;
    }

private:
    void hearPut(const Errand &errand)
    {
        if (errand.answer->status != 200) {
            if (!isOrdered)
                wrong = u"nothing can be put into the cart"_s;
            return;
        }
        const CartContent told = contentOf(mustReadAs<orders::Cart>(errand.answer->body).lines);
        if (isOrdered) {
            contentElse = told;
            return;
        }
        content = with(content, mustReadAs<orders::PutInCart>(errand.body));
        if (told != content)
            wrong = u"the cart holds something else than was put into it"_s;
    }

    void hearOrder(const Errand &errand)
    {
        isOrdered = true;
        isLookedAt = false;
        if (errand.answer->status != 200)
            return;
        if (sold)
            wrong = u"the cart was sold twice"_s;
        sold = contentOf(mustReadAs<orders::Receipt>(errand.answer->body).lines);
    }

    // Sold, it is gone; else it is as it was.
    void hearLook(const Answer &answer)
    {
        isOrdered = false;
        isLookedAt = true;
        if (sold) {
            if (answer.status != 404)
                wrong = u"the cart was sold and is still there"_s;
            return;
        }
        const auto cart = answer.status == 200 ? std::optional(mustReadAs<orders::Cart>(answer.body)) : std::nullopt;
        if (!cart || cart->state != orders::CartState::Active || contentOf(cart->lines) != content)
            wrong = u"the cart was not sold and is not as it was"_s;
    }
};

Carts::Carts(World &world, QByteArrayList skus)
    : m_world(world)
    , m_chance(world.chance.branch())
    , m_skus(std::move(skus))
{
}

void Carts::begin(Client &app, Person &customer)
{
    for (const CartVisit &visit : m_visits)
        if (visit.who == &customer && !visit.isOver)
            return;
    run(m_visits.emplace_back(CartVisit{&app, &customer}), "orders/do/empty-cart", "{}");
}

// Whoever waits for an answer goes on when it comes; for the others the visit is over.
void Carts::returnTo()
{
    ++m_restored;
    for (CartVisit &visit : m_visits)
        visit.isOver = !knownOf(visit).isWaiting;
}

void Carts::run(CartVisit &visit, const char *request, QByteArray body)
{
    Errand &errand = visit.app->run({.who = visit.who,
        .request = request,
        .id = "cart-" + QByteArray::number(++m_lastId),
        .body = std::move(body),
        .patience = m_chance.pause(300, 4000),
        .timeoutMs = int(m_chance.between(500, 9000)),
        .settled = [this, &visit](Errand &) { heard(visit); }});
    visit.errands.push_back(&errand);
}

void Carts::heard(CartVisit &visit)
{
    m_world.scheduler.callAfter(m_chance.pause(1, 1500), [this, &visit, restored = m_restored] {
        if (restored == m_restored && !visit.isOver)
            goOn(visit);
    });
}

void Carts::goOn(CartVisit &visit)
{
    Known known = knownOf(visit);
    if (known.isWaiting)
        return;
    known.judgeReceipt();
    if (!known.wrong.isEmpty())
        m_world.trouble(u"%1: %2"_s.arg(QString::fromLatin1(visit.errands.back()->id), known.wrong));
    if (known.isOrdered && !known.contentElse)
        return run(visit, "orders/ask/cart", "{}");
    visit.isOver = known.sold || known.contentElse || visit.errands.size() > mostErrands
        || (known.isLookedAt && m_chance.happens(500));
    if (visit.isOver)
        return;
    if (known.content.empty() || m_chance.happens(500))
        put(visit);
    else
        order(visit);
}

void Carts::put(CartVisit &visit)
{
    run(visit, "orders/do/put-in-cart",
        R"({"sku":")" + m_skus[m_chance.between(0, m_skus.size() - 1)] + R"(","quantity":)"
            + QByteArray::number(m_chance.between(0, 3)) + '}');
}

// Sometimes tapped twice, or picked on meanwhile; not both, for the second tap may order what was put into the next
// cart.
void Carts::order(CartVisit &visit)
{
    const QByteArray body =
        QByteArray(R"({"pay":{"method":")") + (m_chance.happens(250) ? "card" : "account") + R"("}})";
    ++m_world.tally.orders;
    run(visit, "orders/do/order-cart", body);
    if (m_chance.happens(300))
        run(visit, "orders/do/order-cart", body);
    else if (m_chance.happens(200))
        put(visit);
}

// In the order in which it was asked for, of what was not forgotten with a shop that was restored.
Carts::Known Carts::knownOf(const CartVisit &visit) const
{
    Known known;
    for (const Errand *errand : visit.errands) {
        if (errand->isForgotten)
            continue;
        known.isWaiting |= !errand->answer;
        if (errand->answer)
            known.hear(*errand);
    }
    return known;
}

}
