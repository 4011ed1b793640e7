// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// The views that this person is offered, at the side; who it is, below.
Rectangle {
    id: root

    required property BackOffice office
    required property bool isWide
    readonly property int views: root.office.navigation.offered.length
    readonly property bool isTight: !root.isWide && root.height < 350 + 78 * root.views
    readonly property int itemHeight: root.isWide ? 52 : root.isTight ? Math.max(48, Math.min(72, Math.floor((root.height - 270) / root.views) - 4)) : 72

    signal wantsPeople
    signal wantsLanguage

    ViewWords {
        id: words
    }

    width: root.isWide ? 240 : 100
    color: Theme.espresso

    Row {
        id: brand

        x: root.LayoutMirroring.enabled ? parent.width - width - (root.isWide ? 24 : 26) : (root.isWide ? 24 : 26)
        y: 22
        spacing: 14

        Image {
            width: 48
            height: 48
            sourceSize.width: 96
            sourceSize.height: 96
            source: Theme.logo
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.isWide
            width: 140
            isHeading: true
            maximumLineCount: 2
            elide: Text.ElideRight
            color: Theme.onDark
            font.pixelSize: Theme.text
            text: root.office.shopName
        }
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 96
        spacing: root.isTight ? 4 : 6

        Repeater {
            model: root.office.navigation.offered

            RailItem {
                id: item

                required property int modelData

                height: root.itemHeight
                isWide: root.isWide
                iconName: words.icon(item.modelData)
                text: words.name(item.modelData)
                checked: root.office.navigation.view === item.modelData
                onClicked: root.office.navigation.goTo(item.modelData)
            }
        }
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        spacing: root.isTight ? 2 : 6

        RailItem {
            height: root.isTight ? 48 : implicitHeight
            isWide: root.isWide
            isTight: root.isTight
            iconName: "globe"
            text: root.office.form.nativeName(root.office.form.language)
            Accessible.name: qsTr("Language")
            onClicked: root.wantsLanguage()
        }
        RailItem {
            height: root.isTight ? 48 : implicitHeight
            isWide: root.isWide
            isTight: root.isTight
            iconName: "moon"
            text: root.office.settings.isDark ? qsTr("Light") : qsTr("Dark")
            onClicked: root.office.settings.isDark = !root.office.settings.isDark
        }
        RailItem {
            height: root.isTight ? 48 : implicitHeight
            isWide: root.isWide
            isTight: root.isTight
            iconName: "account"
            text: root.office.staff.name
            Accessible.name: qsTr("%1: somebody else, or leave").arg(root.office.staff.name)
            onClicked: root.wantsPeople()
        }
    }
}
