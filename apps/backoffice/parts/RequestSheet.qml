// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Any request that there is, set out from its contract, and what comes back.
OverSheet {
    id: root

    required property RequestDesk desk
    required property string person
    property bool isWritten: false // as JSON, and not by the form
    readonly property bool hasForm: root.desk.isForm && !root.isWritten

    sheetWidth: 760
    title: qsTr("Send a request")

    Field {
        focus: true
        width: parent.width
        iconName: "search"
        label: qsTr("Which, as orders/ask/orders")
        text: root.desk.wanted
        onTextEdited: root.desk.wanted = text
        onAccepted: if (root.desk.offered.length > 0)
            root.desk.choose(root.desk.offered[0])
    }
    Flow {
        width: parent.width
        spacing: 8
        visible: root.desk.wanted !== root.desk.request || root.desk.request === ""

        Repeater {
            model: root.desk.offered

            Pill {
                id: name

                required property string modelData

                implicitHeight: 48
                font.pixelSize: Theme.textSmall
                text: name.modelData
                onClicked: root.desk.choose(name.modelData)
            }
        }
    }
    Row {
        spacing: 8
        visible: root.desk.request !== ""

        Pill {
            implicitHeight: 48
            enabled: root.desk.isForm
            font.pixelSize: Theme.textSmall
            text: qsTr("Form")
            checked: root.hasForm
            onClicked: root.isWritten = false
        }
        Pill {
            implicitHeight: 48
            font.pixelSize: Theme.textSmall
            text: qsTr("JSON")
            checked: !root.hasForm
            onClicked: root.isWritten = true
        }
    }
    RequestForm {
        width: parent.width
        visible: root.desk.request !== "" && root.hasForm
        rows: root.desk.form
    }
    Rectangle {
        width: parent.width
        height: 170
        visible: root.desk.request !== "" && !root.hasForm
        radius: Theme.radius
        color: Theme.oat
        border.width: body.activeFocus ? 2 : 1
        border.color: root.desk.problem !== "" ? Theme.berry : body.activeFocus ? Theme.crust : Theme.outline

        Flickable {
            anchors.fill: parent
            anchors.margins: 12
            clip: true
            contentHeight: body.height
            boundsBehavior: Flickable.StopAtBounds

            TextEdit {
                id: body

                width: parent.width
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                color: Theme.ink
                selectionColor: Theme.honey
                font.family: Theme.sans
                font.pixelSize: 15
                selectByMouse: true
                Accessible.name: qsTr("What it says")
                onTextChanged: if (body.text !== root.desk.body)
                    root.desk.body = body.text

                Connections {
                    target: root.desk

                    function onBodyChanged(): void {
                        if (body.text !== root.desk.body)
                            body.text = root.desk.body;
                    }
                }
            }
        }
    }
    Words {
        width: parent.width
        visible: text !== ""
        color: root.desk.problem !== "" ? Theme.berry : Theme.inkSoft
        font.pixelSize: Theme.textSmall
        font.weight: root.desk.problem !== "" ? Font.DemiBold : Font.Normal
        wrapMode: Text.WrapAnywhere
        text: root.desk.problem !== "" ? root.desk.problem : root.desk.changesSomething ? qsTr("This is done in the shop, in the name of %1.").arg(root.person) : ""
    }
    Words {
        width: parent.width
        visible: root.desk.state === RequestDesk.Answered || root.desk.state === RequestDesk.NotReached
        color: root.desk.status === 200 ? Theme.sage : Theme.berry
        font.weight: Font.DemiBold
        wrapMode: Text.WrapAnywhere
        text: root.desk.state === RequestDesk.NotReached ? qsTr("Nothing came back in time.") : root.desk.answerProblem === "" ? qsTr("Answered with %1").arg(root.desk.status) : qsTr("Answered with %1, against its contract: %2").arg(root.desk.status).arg(root.desk.answerProblem)
    }
    ListView {
        id: lines

        width: parent.width
        height: Math.min(220, contentHeight)
        visible: root.desk.state === RequestDesk.Answered
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.desk.answer

        delegate: PayloadRow {
            width: lines.width
        }
    }
    Row {
        anchors.right: parent.right
        spacing: 12

        OfficeButton {
            text: qsTr("Close")
            onClicked: root.done()
        }
        OfficeButton {
            kind: root.desk.changesSomething ? OfficeButton.Danger : OfficeButton.Action
            enabled: root.desk.request !== "" && root.desk.problem === "" && root.desk.state !== RequestDesk.Asking
            text: qsTr("Send")
            onClicked: root.desk.send()
        }
    }
}
