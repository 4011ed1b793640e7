// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// How long ago something came from the oven.
QtObject {
    function baked(minutes: int): string {
        if (minutes === 0)
            return qsTr("Baked just now");
        if (minutes < 90)
            return qsTr("Baked %n minute(s) ago", "", minutes);
        return qsTr("Baked %n hour(s) ago", "", Math.round(minutes / 60));
    }
}
