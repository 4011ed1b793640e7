// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// What staff can see and do at the kiosk itself.
Column {
    id: root

    required property ServiceMenu service
    required property DeviceSettings settings
    required property ReceiptPrinter printer
    required property bool isConnected

    spacing: 14

    Grid {
        width: parent.width
        columns: 2
        columnSpacing: 24
        rowSpacing: 6

        Words {
            color: Theme.inkSoft
            text: qsTr("Version")
        }
        Words {
            text: root.service.version
        }
        Words {
            color: Theme.inkSoft
            text: qsTr("Connection")
        }
        Words {
            text: root.isConnected ? qsTr("Connected") : qsTr("Not connected")
        }
        Words {
            color: Theme.inkSoft
            text: qsTr("Account")
        }
        Words {
            text: root.service.account
        }
    }
    LevelRow {
        width: parent.width
        iconName: "speaker"
        label: qsTr("Volume")
        level: root.settings.volume
        onWanted: level => root.settings.volume = level
    }
    LevelRow {
        width: parent.width
        iconName: "contrast"
        label: qsTr("Brightness")
        level: root.settings.brightness
        onWanted: level => root.settings.brightness = level
    }
    PrinterRow {
        width: parent.width
        visible: root.printer.known.length > 0 || root.printer.isThere
        printer: root.printer.name
        onWantsNext: root.settings.printer = root.printer.nextAfter(root.printer.name)
    }
    Grid {
        id: actions

        readonly property real half: (root.width - 14) / 2

        columns: 2
        spacing: 14

        PrimaryButton {
            width: actions.half
            isQuiet: true
            text: qsTr("Test the touch")
            onClicked: root.service.calibrate()
        }
        PrimaryButton {
            width: actions.half
            isQuiet: true
            text: qsTr("Restart")
            onClicked: root.service.restart()
        }
        PrimaryButton {
            width: actions.half
            visible: root.service.isManager
            isQuiet: true
            text: qsTr("Pair again")
            onClicked: root.service.pairAgain()
        }
        PrimaryButton {
            width: actions.half
            visible: root.service.isManager
            isQuiet: true
            text: qsTr("End the program")
            onClicked: root.service.end()
        }
    }
    PrimaryButton {
        width: parent.width
        text: qsTr("Done")
        onClicked: root.service.close()
    }
}
