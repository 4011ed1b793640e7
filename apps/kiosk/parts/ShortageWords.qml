// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk

// What there was too little of, a sentence for each.
QtObject {
    id: root

    required property var shortages // as the checkout or the sale names them
    required property LocalForm form
    readonly property string text: {
        const sentences = [];
        for (const missing of root.shortages) {
            const asked = root.form.number(missing.asked);
            sentences.push(missing.left > 0 ? qsTr("%1: you asked for %2, and %n are left.", "", missing.left).arg(missing.name).arg(asked)
                                            : qsTr("%1: you asked for %2, and there are none left.").arg(missing.name).arg(asked));
        }
        return sentences.join("\n");
    }
}
