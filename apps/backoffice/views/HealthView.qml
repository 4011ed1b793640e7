// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// How the services, the broker and what they keep are.
OfficeView {
    id: root

    readonly property HealthStore health: root.office.health
    readonly property LetterDesk desk: root.office.letters
    readonly property int inset: root.width < 1200 ? 20 : 32
    readonly property int gap: root.width < 1200 ? 14 : 20
    readonly property real room: root.width - 2 * root.inset
    readonly property real main: Math.round((root.room - root.gap) * (root.width < 1000 ? 0.64 : 0.68))

    function close(): void {
        root.desk.close();
    }

    function showEnd(): void {
        pages.contentY = Math.max(0, pages.contentHeight - pages.height);
    }

    isOpen: root.desk.key !== ""
    isCovered: trying.visible || dropping.visible
    onVisibleChanged: {
        root.desk.forget();
        root.office.backups.forget();
    }

    ViewHeader {
        id: header

        x: root.inset
        width: root.room
        office: root.office
        title: qsTr("Health")
        caption: root.health.state === HealthStore.Waiting ? "" : root.health.troubles === 0 ? qsTr("All services are well") : qsTr("%n thing(s) to look at", "", root.health.troubles)
    }
    Nothing {
        anchors.centerIn: parent
        visible: root.health.state === HealthStore.Waiting
        iconName: "health"
        text: qsTr("No service has shown itself yet")
    }
    Flickable {
        id: pages

        x: root.inset
        anchors.top: header.bottom
        anchors.topMargin: 8
        anchors.bottom: parent.bottom
        width: root.room
        visible: root.health.state !== HealthStore.Waiting
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: columns.height + 24

        Row {
            id: columns

            spacing: root.gap

            Column {
                width: root.main
                spacing: root.gap

                ServicesCard {
                    width: parent.width
                    height: implicitHeight
                    health: root.health
                    sheet: root.office.tables.services
                }
                LettersCard {
                    width: parent.width
                    height: implicitHeight
                    health: root.health
                    desk: root.desk
                    onWantsTry: key => {
                        trying.key = key;
                        trying.visible = true;
                    }
                    onWantsDrop: key => {
                        dropping.key = key;
                        dropping.visible = true;
                    }
                }
                BackupsCard {
                    width: parent.width
                    height: implicitHeight
                    desk: root.office.backups
                }
            }
            Column {
                width: root.room - root.main - root.gap
                spacing: root.gap

                BrokerCard {
                    width: parent.width
                    health: root.health
                }
                RefusalsCard {
                    width: parent.width
                    height: implicitHeight
                    health: root.health
                }
            }
        }
    }
    LetterPanel {
        x: root.LayoutMirroring.enabled ? root.inset : root.width - width - root.inset
        anchors.top: header.bottom
        anchors.topMargin: 8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        width: Math.min(520, root.room)
        visible: root.isOpen
        desk: root.desk
        onWantsOrder: order => root.office.openOrder(order)
        onDone: root.close()
    }
    ConfirmSheet {
        id: trying

        property string key

        anchors.fill: parent
        title: qsTr("Try %1 again?").arg(trying.key)
        words: qsTr("The service handles it now as if it had just come, and after it what waits behind it. If it fails again, it stays here.")
        action: qsTr("Try again")
        onConfirmed: {
            root.desk.tryAgain(trying.key);
            visible = false;
        }
        onDone: visible = false
    }
    ConfirmSheet {
        id: dropping

        property string key

        anchors.fill: parent
        title: qsTr("Drop %1 for good?").arg(dropping.key)
        words: qsTr("The service goes on as if this message had never come; what it tells of money or units is not done by it any more. What waits behind it stays and can be tried again.")
        wantsReason: true
        action: qsTr("Drop it")
        onConfirmed: reason => {
            root.desk.dismiss(dropping.key, reason);
            visible = false;
        }
        onDone: visible = false
    }
}
