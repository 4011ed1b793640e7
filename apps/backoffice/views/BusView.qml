// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What goes over the bus: the topics with their rates, the latest messages, one message against its contract.
OfficeView {
    id: root

    readonly property BusMonitor bus: root.office.bus
    readonly property int inset: root.width < 1200 ? 20 : 32
    readonly property int gap: root.width < 1200 ? 12 : 20
    readonly property bool hasRoom: root.width >= 1500 // for all three beside each other
    readonly property int treeWidth: Math.max(340, Math.min(480, root.width * 0.32))
    readonly property int pageWidth: root.hasRoom ? Math.min(560, root.width * 0.3) : root.width - 2 * root.inset - root.treeWidth - root.gap

    function close(): void {
        root.bus.page.close();
    }
    function search(): void {
        tools.search();
    }
    function figure(value: double): string {
        return Number(value).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0);
    }

    isOpen: root.bus.page.isOpen
    isCovered: sending.visible
    Component.onCompleted: if (root.visible)
        root.bus.look()
    onVisibleChanged: root.visible ? root.bus.look() : root.bus.lookAway()

    BusWords {
        id: words
    }
    ViewHeader {
        id: header

        x: root.inset
        width: parent.width - 2 * root.inset
        office: root.office
        title: qsTr("Bus")
        caption: root.bus.state === BusMonitor.Watching || root.bus.state === BusMonitor.Lost ? qsTr("%1 messages, %2 a second, %3 topics").arg(root.figure(root.bus.total)).arg(root.figure(root.bus.perSecond)).arg(root.figure(root.bus.topics)) : qsTr("Connecting…")
    }
    Nothing {
        anchors.centerIn: parent
        visible: root.bus.state === BusMonitor.NoAccount
        iconName: "lock"
        text: qsTr("This computer may not listen to the bus")
        detail: qsTr("Start it with ./bakery backoffice, which gives it an account for that.")
    }
    BusTools {
        id: tools

        x: root.inset
        anchors.top: header.bottom
        anchors.topMargin: 8
        width: parent.width - 2 * root.inset
        visible: root.bus.state !== BusMonitor.NoAccount
        bus: root.bus
        words: words
        onWantsRequest: sending.visible = true
    }
    Card {
        id: topics

        x: root.LayoutMirroring.enabled ? parent.width - width - root.inset : root.inset
        anchors.top: tools.bottom
        anchors.topMargin: 14
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        width: root.treeWidth
        visible: tools.visible
        title: qsTr("Topics")
        aside: root.bus.violations > 0 ? qsTr("%n against the contract", "", root.bus.violations) : ""

        ListView {
            id: tree

            x: -19
            width: parent.width + 38
            height: parent.height + 12
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.bus.tree
            reuseItems: true
            activeFocusOnTab: true

            delegate: TopicRow {
                width: tree.width
                isChosen: path === root.bus.under || (path !== "" && path === root.bus.page.topic)
                onPicked: (key, isTopic, wasOpen) => {
                    if (isTopic)
                        return root.bus.open(key);
                    root.bus.tree.toggle(key);
                    root.bus.under = wasOpen ? "" : key;
                }
            }
        }
        Words {
            anchors.centerIn: tree
            visible: tree.count === 0
            color: Theme.inkSoft
            text: root.bus.search === "" ? qsTr("Listening…") : qsTr("No topic fits")
        }
    }
    StreamCard {
        id: stream

        x: root.LayoutMirroring.enabled ? (root.hasRoom && root.isOpen ? panel.x + panel.width + root.gap : root.inset) : topics.x + topics.width + root.gap
        anchors.top: topics.top
        anchors.bottom: topics.bottom
        width: root.width - 2 * root.inset - root.treeWidth - root.gap - (root.hasRoom && root.isOpen ? root.pageWidth + root.gap : 0)
        visible: topics.visible && (root.hasRoom || !root.isOpen)
        bus: root.bus
        words: words
    }
    MessagePanel {
        id: panel

        x: root.LayoutMirroring.enabled ? root.inset : root.width - width - root.inset
        anchors.top: topics.top
        anchors.bottom: topics.bottom
        width: root.pageWidth
        visible: topics.visible && root.isOpen
        page: root.bus.page
        words: words
        onDone: root.close()
        onWantsOrder: order => {
            root.close();
            root.bus.follow(order);
        }
    }
    RequestSheet {
        id: sending

        anchors.fill: parent
        desk: root.office.requests
        person: root.office.staff.name
        onDone: visible = false
    }
}
