// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/contracts-document/schema.h"

namespace bakery {

Tree Schemas::idSchema()
{
    return {{"type", "string"}, {"format", "uuid"},
        {"pattern", "^(?!0{8}-0{4}-0{4}-0{4}-0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"},
        {"description", "A uuid; we write it in lower case."}};
}

Tree Schemas::instantSchema()
{
    return {{"type", "string"}, {"format", "date-time"},
        {"pattern", "^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,3})?Z$"},
        {"description", "A time in UTC with at most milliseconds."}};
}

}
