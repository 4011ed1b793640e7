// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/judging/form_of.h"

namespace bakery {

FormField choiceOf(const EnumTable &words)
{
    FormField field{.kind = FormField::Choice};
    for (const auto &[value, word] : words.all())
        field.choices << word.toLatin1();
    return field;
}

FormField groupOf(std::span<const std::pair<const char *, FormField (*)()>> fields)
{
    FormField group{.kind = FormField::Group};
    for (const auto &[name, form] : fields) {
        group.inside.push_back(form());
        group.inside.back().name = name;
    }
    return group;
}

}
