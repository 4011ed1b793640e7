// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Who asked for what the role may not do, since this was opened. The journals hold all of it.
Card {
    id: root

    required property HealthStore health
    readonly property var roles: [qsTr("Customer"), qsTr("Baker"), qsTr("Cashier"), qsTr("Manager"), qsTr("Administrator"), qsTr("Kiosk"), qsTr("Service")]

    implicitHeight: 54 + Math.max(64, list.height) + 20
    title: qsTr("Refused")
    aside: qsTr("since this was opened")

    Column {
        id: list

        width: parent.width

        Repeater {
            model: root.health.refusals

            Item {
                id: refusal

                required property string service
                required property string time
                required property int role
                required property string person
                required property string request
                required property double times

                width: list.width
                height: 56

                Words {
                    x: refusal.LayoutMirroring.enabled ? parent.width - width : 0
                    y: 7
                    width: parent.width - count.width - 12
                    font.weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    text: refusal.service + " · " + refusal.request
                }
                Words {
                    x: refusal.LayoutMirroring.enabled ? parent.width - width : 0
                    y: 31
                    width: parent.width
                    color: Theme.inkSoft
                    font.pixelSize: 13
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    text: refusal.time + " · " + root.roles[refusal.role] + " " + refusal.person.slice(-8)
                }
                Words {
                    id: count

                    x: refusal.LayoutMirroring.enabled ? 0 : parent.width - width
                    y: 7
                    wrapMode: Text.NoWrap
                    text: refusal.times > 1 ? "× " + Number(refusal.times).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0) : ""
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
            }
        }
    }
    Words {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        visible: root.health.refusals.count === 0
        color: Theme.inkSoft
        text: qsTr("Nobody was refused anything.")
    }
}
