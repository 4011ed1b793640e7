// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/result.h"

#include <QByteArray>

#include <simdjson.h>

#include <memory>

namespace bakery {

// A parsed JSON text, which may outlive the text. Refused: what is not UTF-8, no object or array at the top, more than
// 64 levels, a NUL character or half a surrogate pair in a string (no database could hold it).
class JsonDocument {
public:
    static Result<JsonDocument, QByteArray> parse(QByteArrayView text); // or the reason, in words

    simdjson::dom::element root() const { return m_document->root(); }

private:
    JsonDocument() : m_document(std::make_shared<simdjson::dom::document>()) { }
    std::shared_ptr<simdjson::dom::document> m_document;
};

}
