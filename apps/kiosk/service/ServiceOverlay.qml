// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// The service menu, over everything else.
Rectangle {
    id: root

    required property Kiosk kiosk
    readonly property ServiceMenu service: root.kiosk.service
    readonly property bool isModal: true

    signal done

    visible: root.service.stage !== ServiceMenu.Closed
    color: Theme.shade
    onDone: root.service.close()

    MouseArea {
        anchors.fill: parent
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 40, root.service.stage === ServiceMenu.Open ? 640 : 960)
        height: (root.service.stage === ServiceMenu.Open ? panel.height : logIn.height) + title.height + 88
        radius: Theme.radiusSheet
        color: Theme.paper

        Words {
            id: title

            anchors.top: parent.top
            anchors.topMargin: 32
            x: 32
            width: parent.width - 64
            isHeading: true
            font.pixelSize: Theme.title
            text: qsTr("Service")
        }
        ServiceLogIn {
            id: logIn

            anchors.top: title.bottom
            anchors.topMargin: 20
            x: 32
            width: parent.width - 64
            visible: root.service.stage === ServiceMenu.AsksWho || root.service.stage === ServiceMenu.Checking
            service: root.service
            form: root.kiosk.form
        }
        ServicePanel {
            id: panel

            anchors.top: title.bottom
            anchors.topMargin: 20
            x: 32
            width: parent.width - 64
            visible: root.service.stage === ServiceMenu.Open
            service: root.service
            settings: root.kiosk.settings
            printer: root.kiosk.printer
            isConnected: root.kiosk.isConnected
        }
    }
    TouchTest {
        anchors.fill: parent
        visible: root.service.stage === ServiceMenu.Calibrating
        onDone: root.service.calibrate()
    }
}
