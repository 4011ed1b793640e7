// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

namespace bakery {

enum class Quality { AtMostOnce, AtLeastOnce };
enum class Retention { Transient, Retained };

// One MQTT 5 message, as much of it as we use.
struct Message {
    QByteArray topic;
    QByteArray payload;
    Quality quality = Quality::AtMostOnce;
    Retention retention = Retention::Transient;
    QByteArray responseTopic;
    QByteArray correlationData;
    std::vector<std::pair<QByteArray, QByteArray>> userProperties;

    // The first user property of that name; null when there is none.
    QByteArray property(QByteArrayView name) const
    {
        for (const auto &[key, value] : userProperties)
            if (key == name)
                return value;
        return {};
    }
};

}
