// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// One more batch: of what, how many, in which oven, when.
OverSheet {
    id: root

    required property OvenBoard board
    required property BakingDesk desk
    property string sku
    property string oven
    property string programme
    property int inMinutes: 0
    readonly property bool needsProgramme: root.sku !== "" && !root.desk.hasPlan(root.sku)
    readonly property int pieces: Number(many.text)

    function begin(sku: string): void {
        root.oven = "";
        root.programme = "";
        root.inMinutes = 0;
        root.choose(sku);
        root.visible = true;
        const row = root.board.products.rowOf(sku);
        products.forceLayout();
        if (row >= 0)
            products.positionViewAtIndex(row, ListView.Center);
    }
    function choose(sku: string): void {
        root.sku = sku;
        many.text = sku === "" ? "12" : String(root.desk.batchSizeOf(sku));
    }

    sheetWidth: 860
    title: qsTr("Add a batch")

    Row {
        width: parent.width
        spacing: 28

        ListView {
            id: products

            width: 300
            height: Math.min(440, root.height - 260)
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.board.products

            delegate: ProductChoice {
                width: products.width
                isChosen: root.sku === sku
                onPicked: key => root.choose(key)
            }
        }
        Flickable {
            width: parent.width - 328
            height: products.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            contentHeight: choices.height

            Column {
                id: choices

                width: parent.width
                spacing: 10

                Words {
                    color: Theme.inkSoft
                    font.pixelSize: Theme.textSmall
                    text: qsTr("Pieces")
                }
                Row {
                    spacing: 10

                    RoundButton {
                        autoRepeat: true
                        iconName: "minus"
                        label: qsTr("One less")
                        onClicked: many.text = String(Math.max(1, root.pieces - 1))
                    }
                    Field {
                        id: many

                        width: 96
                        implicitHeight: 56
                        label: ""
                        Accessible.name: qsTr("Pieces")
                        horizontalAlignment: TextInput.AlignHCenter
                        inputMethodHints: Qt.ImhDigitsOnly
                        validator: IntValidator {
                            bottom: 1
                            top: 1000
                        }
                    }
                    RoundButton {
                        autoRepeat: true
                        iconName: "plus"
                        label: qsTr("One more")
                        onClicked: many.text = String(Math.min(1000, root.pieces + 1))
                    }
                }
                PillRow {
                    width: parent.width
                    title: qsTr("When")
                    keys: ["0", "30", "60", "120"]
                    names: [qsTr("as soon as there is room"), qsTr("in 30 min"), qsTr("in 1 h"), qsTr("in 2 h")]
                    chosen: String(root.inMinutes)
                    onPicked: key => root.inMinutes = Number(key)
                }
                OvenPills {
                    width: parent.width
                    title: qsTr("Oven")
                    rows: root.board.ovens
                    nobody: qsTr("the first with room")
                    chosen: root.oven
                    onPicked: key => root.oven = key
                }
                OvenPills {
                    width: parent.width
                    visible: root.needsProgramme
                    title: qsTr("How it is baked")
                    rows: root.board.programmes
                    nobody: ""
                    chosen: root.programme
                    onPicked: key => root.programme = key
                }
            }
        }
    }
    Row {
        anchors.right: parent.right
        spacing: 12

        OfficeButton {
            text: qsTr("Leave it")
            onClicked: root.done()
        }
        OfficeButton {
            kind: OfficeButton.Action
            enabled: root.sku !== "" && many.acceptableInput && (!root.needsProgramme || root.programme !== "")
            text: qsTr("Add the batch")
            onClicked: {
                root.desk.add(root.sku, root.pieces, root.oven, root.inMinutes, root.needsProgramme ? root.programme : "", 12);
                root.done();
            }
        }
    }
}
