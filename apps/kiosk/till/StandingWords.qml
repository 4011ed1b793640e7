// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk

// Where an order stands, in words.
QtObject {
    function of(standing: int): string {
        switch (standing) {
        case OrderDesk.NotSold:
            return qsTr("not sold");
        case OrderDesk.BeingPrepared:
            return qsTr("being prepared");
        case OrderDesk.ToFetch:
            return qsTr("ready");
        case OrderDesk.Fetched:
            return qsTr("collected");
        case OrderDesk.PartlyPaidBack:
            return qsTr("partly paid back");
        case OrderDesk.PaidBack:
            return qsTr("paid back");
        default:
            return qsTr("not paid yet");
        }
    }
}
