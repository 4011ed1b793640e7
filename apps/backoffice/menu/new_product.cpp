// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/menu/new_product.h"

#include "apps/backoffice/menu/product_card.h"

using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr qint64 minutesOfAnHour = 60, longestShelfLife = 525'600;
constexpr qsizetype longestWord = 64;

}

QString wordFrom(const QString &name)
{
    QString word;
    for (const QChar letter :
        QString(name.toLower()).replace(u"ß"_s, u"ss"_s).normalized(QString::NormalizationForm_KD)) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            word += letter;
        else if (!letter.isMark() && !word.isEmpty() && !word.endsWith(u'-'))
            word += u'-';
    }
    word.truncate(longestWord);
    while (word.endsWith(u'-'))
        word.chop(1);
    return word;
}

NewProduct::NewProduct(ShopLine &line, StaffSession &staff, MenuList &list, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_list(list)
    , m_form(form)
{
}

void NewProduct::begin()
{
    m_name.clear();
    m_word.clear();
    m_price.clear();
    m_category.clear();
    m_faulty.clear();
    m_shelfHours = u"24"_s;
    m_isMadeToOrder = m_hasTypedWord = false;
    m_outcome = None;
    Q_EMIT changed();
}

void NewProduct::setName(const QString &typed)
{
    if (!m_hasTypedWord)
        m_word = wordFrom(typed);
    type(m_name, typed);
}

void NewProduct::setWord(const QString &typed)
{
    m_hasTypedWord = !typed.isEmpty();
    type(m_word, typed);
}

void NewProduct::setMadeToOrder(bool isMadeToOrder)
{
    m_isMadeToOrder = isMadeToOrder;
    Q_EMIT changed();
}

void NewProduct::type(QString &field, const QString &typed)
{
    if (field == typed)
        return;
    field = typed;
    m_faulty.clear();
    m_outcome = m_outcome == Asking ? Asking : None;
    Q_EMIT changed();
}

std::optional<menu::PutProduct> NewProduct::read()
{
    const QString name = m_name.trimmed();
    const auto price = minorUnitsOf(m_price, m_form.locale(), m_form.wholeUnit());
    const auto shelf = minorUnitsOf(m_shelfHours, m_form.locale(), minutesOfAnHour);
    m_faulty = name.isEmpty()                               ? u"name"_s
        : !SkuRule::admits(m_word)                          ? u"word"_s
        : !price                                            ? u"price"_s
        : !shelf || *shelf < 1 || *shelf > longestShelfLife ? u"shelfHours"_s
                                                            : QString();
    if (!m_faulty.isEmpty())
        return std::nullopt;
    menu::PutProduct product;
    product.sku = Sku(m_word);
    product.name = name.left(80);
    product.price = {*price, m_form.currency()};
    product.shelfLifeMinutes = *shelf;
    if (!m_category.isEmpty())
        product.category = Sku(m_category);
    if (m_isMadeToOrder)
        product.kind = menu::ProductKind::MadeToOrder;
    product.expectedRevision = 0; // it must be new
    return product;
}

void NewProduct::make()
{
    if (m_outcome == Asking)
        return;
    const auto product = read();
    if (product) {
        m_outcome = Asking;
        m_line.send(*product, m_staff.token(), [this](const Reply &reply) { conclude(reply); });
    }
    Q_EMIT changed();
}

void NewProduct::conclude(const Reply &reply)
{
    m_outcome = reply.isGood()               ? Made
        : reply.status == 0                  ? NotReached
        : reply.status == 403                ? NotAllowed
        : reply.is<menu::ChangedMeanwhile>() ? WordTaken
        : reply.is<menu::MenuFull>()         ? MenuFull
                                             : Refused;
    if (const auto product = reply.isGood() ? reply.as<menu::Product>() : std::nullopt) {
        m_list.take(*product);
        Q_EMIT made(product->sku.value);
    }
    Q_EMIT changed();
}

}
