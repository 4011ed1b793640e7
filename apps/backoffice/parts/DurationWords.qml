// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// How long something takes, as people say it.
QtObject {
    function number(value: int): string {
        return Number(value).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0);
    }
    function of(minutes: int): string {
        const whole = Math.abs(minutes);
        if (whole < 60)
            return qsTr("%1 min").arg(number(whole));
        if (whole < 24 * 60)
            return whole % 60 === 0 ? qsTr("%1 h").arg(number(whole / 60)) : qsTr("%1 h %2 min").arg(number(Math.floor(whole / 60))).arg(number(whole % 60));
        return qsTr("%n day(s)", "", Math.round(whole / 1440));
    }
    // Of what takes no minute: 3.4 s, 12 ms.
    function exact(milliseconds: int): string {
        if (milliseconds < 1000)
            return qsTr("%1 ms").arg(number(milliseconds));
        if (milliseconds < 60000)
            return qsTr("%1 s").arg(Number(milliseconds / 1000).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 1));
        return of(Math.round(milliseconds / 60000));
    }
}
