// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/till/line_words.h"

using namespace Qt::StringLiterals;

namespace bakery::kiosk {

QString choicesOf(const MenuStore &menu, const QString &sku, const std::optional<orders::Chosen> &chosen)
{
    const menu::PublishedProduct *product = menu.product(sku);
    QStringList names;
    if (product && product->options && chosen)
        for (const orders::ChosenOption &choice : *chosen)
            for (const menu::PublishedOption &option : *product->options)
                for (const menu::PublishedChoice &known : option.choices)
                    if (option.option == choice.option && known.choice == choice.choice)
                        names << known.name.value;
    return names.join(u" · "_s);
}

QString wordsOf(const MenuStore &menu, const LocalForm &form, const orders::PricedLine &line)
{
    const QString choices = choicesOf(menu, line.sku, line.options);
    QString words = form.number(line.quantity) + u" × "_s + menu.nameOf(line.sku);
    if (!choices.isEmpty())
        words += u" ("_s + choices + u')';
    return words;
}

QStringList wordsOf(const MenuStore &menu, const LocalForm &form, const std::vector<orders::PricedLine> &lines)
{
    QStringList words;
    for (const orders::PricedLine &line : lines)
        words << wordsOf(menu, form, line);
    return words;
}

}
