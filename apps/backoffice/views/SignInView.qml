// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Who is there: a name, and a password or PIN. Who was here before is one touch away.
Item {
    id: root

    required property BackOffice office
    readonly property bool isWide: root.width >= 1200

    signal wantsLanguage

    // Comes here to be asked for the secret of that person; of nobody: for the name first.
    function begin(name: string): void {
        person.text = name;
        secret.text = "";
        (name === "" ? person : secret).forceActiveFocus();
    }
    function enter(): void {
        if (person.text !== "" && secret.text !== "")
            root.office.signIn(person.text, secret.text);
        secret.text = "";
    }

    onVisibleChanged: if (root.visible)
        root.begin(root.office.lastName)

    TroubleWords {
        id: troubles

        staff: root.office.staff
    }
    Rectangle {
        id: poster

        width: root.isWide ? Math.round(root.width * 0.44) : 0
        height: parent.height
        x: root.LayoutMirroring.enabled ? parent.width - width : 0
        visible: root.isWide
        color: Theme.espresso

        Column {
            anchors.centerIn: parent
            width: parent.width - 112
            spacing: 28

            Row {
                spacing: 20

                Repeater {
                    model: [["sourdough", "breads"], ["croissant", "pastries"], ["cinnamon-bun", "rolls"]]

                    Picture {
                        id: picture

                        required property var modelData

                        width: Math.min(150, (poster.width - 152) / 3)
                        height: width
                        radius: Theme.radiusSheet
                        picture: picture.modelData[0]
                        category: picture.modelData[1]
                    }
                }
            }
            Words {
                width: parent.width
                isHeading: true
                color: Theme.onDark
                font.pixelSize: Theme.display
                text: root.office.shopName === "" ? qsTr("Back office") : root.office.shopName
            }
            Words {
                width: parent.width
                color: "#D9C7B4"
                font.pixelSize: Theme.textLarge
                text: qsTr("Every loaf by name: what is fresh, what sells, what waits.")
            }
        }
    }
    RoundButton {
        x: root.LayoutMirroring.enabled ? 24 : parent.width - width - 24
        y: 24
        iconName: "globe"
        label: qsTr("Language")
        onClicked: root.wantsLanguage()
    }
    Column {
        id: form

        readonly property real room: root.width - poster.width

        x: (root.LayoutMirroring.enabled ? 0 : poster.width) + (room - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(440, room - 64)
        spacing: 16

        Words {
            width: parent.width
            isHeading: true
            font.pixelSize: Theme.title
            text: root.office.isLocked ? qsTr("Locked") : qsTr("Who is there?")
        }
        Words {
            width: parent.width
            color: Theme.inkSoft
            text: root.office.isLocked ? qsTr("Nobody was here for ten minutes. Go on where you were.")
                : root.office.takesPins ? qsTr("Your name, and your badge PIN or password.") : qsTr("Your name and your password.")
        }
        PillRow {
            width: parent.width
            visible: root.office.sites.length > 1
            title: qsTr("Where")
            keys: root.office.sites
            names: root.office.sites
            chosen: root.office.sites[root.office.site] ?? ""
            onPicked: key => root.office.chooseSite(root.office.sites.indexOf(key))
        }
        Flow {
            width: parent.width
            spacing: 10
            visible: root.office.staff.known.length > 0

            Repeater {
                model: root.office.staff.known

                Pill {
                    id: known

                    required property string modelData

                    implicitHeight: 52
                    iconName: "account"
                    text: known.modelData
                    checked: person.text === known.modelData
                    onClicked: root.begin(known.modelData)
                }
            }
        }
        Field {
            id: person

            width: parent.width
            iconName: "account"
            label: qsTr("Name")
            onAccepted: secret.forceActiveFocus()
        }
        Field {
            id: secret

            width: parent.width
            iconName: "lock"
            label: root.office.takesPins ? qsTr("PIN or password") : qsTr("Password")
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            onAccepted: root.enter()
        }
        OfficeButton {
            width: parent.width
            height: 56
            kind: OfficeButton.Action
            enabled: person.text !== "" && secret.text !== "" && !root.office.staff.isAsking && root.office.isConnected
            text: root.office.staff.isAsking ? qsTr("One moment…") : root.office.isConnected ? qsTr("Sign in") : qsTr("Connecting…")
            onClicked: root.enter()
        }
        Words {
            width: parent.width
            visible: text !== ""
            color: Theme.berry
            font.weight: Font.DemiBold
            text: troubles.text
        }
        Rectangle {
            width: parent.width
            height: pairing.height + 28
            visible: !root.office.takesPins && root.office.pairingCode !== ""
            radius: Theme.radius
            color: Theme.sand

            Words {
                id: pairing

                x: 16
                y: 14
                width: parent.width - 32
                color: Theme.inkSoft
                font.pixelSize: Theme.textSmall
                text: qsTr("PINs work here once a manager has approved this computer, with the code %1.").arg(root.office.pairingCode)
            }
        }
    }
}
