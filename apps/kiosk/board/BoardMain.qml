// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// The screen above the counter, to be read from across the room: what can be fetched, and what is being prepared.
Window {
    id: root

    required property Board board
    property int fixedWidth: 0
    property int fixedHeight: 0
    readonly property bool isWide: root.width > root.height
    readonly property int inset: Math.round(Math.min(root.width, root.height) * 0.045)
    readonly property bool isEmpty: root.board.newest === "" && root.board.preparing.length === 0

    width: root.fixedWidth > 0 ? root.fixedWidth : Screen.width
    height: root.fixedHeight > 0 ? root.fixedHeight : Screen.height
    visible: true
    visibility: root.fixedWidth > 0 ? Window.Windowed : Window.FullScreen
    flags: root.fixedWidth > 0 ? Qt.Window : Qt.Window | Qt.FramelessWindowHint // some compositors grant less than the whole screen
    color: Theme.oat
    title: qsTr("Bakery board")
    LayoutMirroring.enabled: root.board.form.isRightToLeft
    LayoutMirroring.childrenInherit: true

    Item {
        id: header

        x: root.inset
        y: root.inset
        width: root.width - 2 * x
        height: Math.round(root.inset * 1.3)

        Image {
            id: brand

            anchors.left: parent.left
            width: parent.height
            height: parent.height
            sourceSize.width: width
            sourceSize.height: height
            source: "qrc:/pictures/brand.svg"
        }
        Words {
            anchors.left: brand.right
            anchors.leftMargin: root.inset / 2
            anchors.verticalCenter: parent.verticalCenter
            isHeading: true
            wrapMode: Text.NoWrap
            font.pixelSize: parent.height * 0.72
            text: root.board.shopName
        }
        Words {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.NoWrap
            font.pixelSize: parent.height * 0.72
            font.weight: Font.DemiBold
            color: Theme.inkSoft
            text: root.board.clockTime
        }
    }
    Item {
        id: content

        x: root.inset
        anchors.top: header.bottom
        anchors.topMargin: root.inset
        anchors.bottom: lost.visible ? lost.top : parent.bottom
        anchors.bottomMargin: root.inset
        width: root.width - 2 * x
        visible: !root.isEmpty

        Rectangle {
            id: readySide

            anchors.left: parent.left
            anchors.top: parent.top
            width: root.isWide ? content.width * 0.58 : content.width
            height: root.isWide ? content.height : content.height * 0.6
            radius: Theme.radiusSheet
            color: "#E5EDD8"

            BoardTitle {
                id: readyTitle

                inset: root.inset * 0.8
                iconName: "check"
                tint: Theme.sage
                text: qsTr("Ready")
            }
            Rectangle {
                id: newest

                anchors.top: readyTitle.bottom
                anchors.topMargin: root.inset * 0.6
                x: root.inset * 0.8
                visible: root.board.newest !== ""
                width: parent.width - 2 * x
                height: Math.min(parent.height * 0.42, width * 0.42)
                radius: Theme.radiusSheet
                color: Theme.sage

                Words {
                    anchors.centerIn: parent
                    isHeading: true
                    wrapMode: Text.NoWrap
                    font.pixelSize: Math.round(newest.height * 0.8)
                    color: Theme.onDark
                    text: root.board.newest
                }
            }
            BoardNumbers {
                anchors.top: newest.bottom
                anchors.topMargin: root.inset * 0.6
                anchors.bottom: parent.bottom
                anchors.bottomMargin: root.inset * 0.8
                x: root.inset * 0.8
                width: parent.width - 2 * x
                isReady: true
                unit: root.inset
                numbers: root.board.ready
            }
            Words {
                anchors.centerIn: parent
                visible: root.board.newest === ""
                width: parent.width - 2 * root.inset
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: root.inset
                color: Theme.inkSoft
                text: qsTr("Soon.")
            }
        }
        Item {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: root.isWide ? content.width - readySide.width - root.inset : content.width
            height: root.isWide ? content.height : content.height - readySide.height - root.inset

            BoardTitle {
                id: preparingTitle

                inset: root.isWide ? root.inset * 0.4 : root.inset * 0.8
                y: readyTitle.y // on one line
                iconName: "clock"
                tint: Theme.inkSoft
                text: qsTr("Being prepared")
            }
            BoardNumbers {
                anchors.top: preparingTitle.bottom
                anchors.topMargin: root.inset * 0.6
                anchors.bottom: parent.bottom
                x: preparingTitle.inset
                width: parent.width - 2 * x
                unit: root.inset
                numbers: root.board.preparing
            }
        }
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 4 * root.inset
        visible: root.isEmpty
        spacing: root.inset * 0.7

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.board.isLoaded ? "cup" : root.board.isConnected ? "clock" : "offline"
            size: root.inset * 3
            tint: Theme.crust
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            isHeading: true
            font.pixelSize: root.inset * 1.6
            text: root.board.isLoaded ? qsTr("Your number appears here") : qsTr("Looking for the bakery…")
        }
        Words {
            width: parent.width
            visible: root.board.isLoaded
            horizontalAlignment: Text.AlignHCenter
            color: Theme.inkSoft
            font.pixelSize: root.inset * 0.9
            text: qsTr("It stands on your receipt.")
        }
    }
    Notice {
        id: lost

        x: root.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.inset / 2
        width: root.width - 2 * x
        text: root.board.isLoaded && !root.board.isConnected ? qsTr("The connection is lost: this may not be the latest. Please listen for your number.") : ""
    }
    Binding {
        target: Theme
        property: "isMirrored"
        value: root.board.form.isRightToLeft
    }
}
