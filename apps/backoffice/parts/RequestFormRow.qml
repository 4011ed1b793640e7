// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// One value of a request, to be filled in as its contract wants it.
Item {
    id: root

    required property string path
    required property int depth
    required property string key
    required property int kind
    required property string value
    required property var choices
    required property string hint
    required property bool isThere
    required property bool mayGrow
    required property bool mayGo
    required property bool isWrong
    readonly property bool isTyped: root.isThere && (root.kind === RequestRows.Text || root.kind === RequestRows.Number)
    readonly property var words: root.kind === RequestRows.Truth ? ["false", "true"] : root.choices
    readonly property int indent: Math.min(root.depth, 6) * 18

    signal typed(string value)
    signal wanted
    signal unwanted

    implicitHeight: Math.max(56, options.visible ? options.height + 8 : 0)

    Rectangle {
        visible: root.isWrong
        x: root.LayoutMirroring.enabled ? parent.width - width : 0
        y: 6
        width: 4
        height: parent.height - 12
        color: Theme.berry
    }
    Words {
        id: title

        x: root.LayoutMirroring.enabled ? parent.width - width - root.indent - 14 : root.indent + 14
        y: (56 - height) / 2
        width: 190 - root.indent
        color: root.isWrong ? Theme.berry : root.isThere ? Theme.ink : Theme.inkSoft
        font.pixelSize: Theme.textSmall
        font.weight: root.isThere ? Font.DemiBold : Font.Normal
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: root.key + (root.kind === RequestRows.List && root.isThere ? " (" + root.value + ")" : "")
    }
    Field {
        id: line

        x: root.LayoutMirroring.enabled ? buttons.x + buttons.width + 8 : 214
        y: 4
        width: root.width - 214 - buttons.width - 12
        implicitHeight: 48
        visible: root.isTyped
        label: root.hint
        Accessible.name: root.path
        text: root.value
        inputMethodHints: root.kind === RequestRows.Number ? Qt.ImhFormattedNumbersOnly : Qt.ImhNone
        onTextEdited: root.typed(line.text)
    }
    Flow {
        id: options

        x: root.LayoutMirroring.enabled ? buttons.x + buttons.width + 8 : 214
        y: 4
        width: line.width
        spacing: 6
        visible: root.isThere && root.words.length > 0 && (root.kind === RequestRows.Truth || root.kind === RequestRows.Choice)

        Repeater {
            model: options.visible ? root.words : []

            Pill {
                id: option

                required property string modelData

                implicitHeight: 48
                font.pixelSize: Theme.textSmall
                text: option.modelData
                checked: option.modelData === root.value
                onClicked: root.typed(option.modelData)
            }
        }
    }
    Row {
        id: buttons

        x: root.LayoutMirroring.enabled ? 4 : parent.width - width - 4
        y: 4
        spacing: 4

        RoundButton {
            width: 48
            height: 48
            visible: !root.isThere || root.mayGrow
            iconName: "plus"
            label: root.isThere ? qsTr("One more in %1").arg(root.path) : qsTr("Say %1").arg(root.path)
            onClicked: root.wanted()
        }
        RoundButton {
            width: 48
            height: 48
            visible: root.mayGo
            iconName: "close"
            label: qsTr("Leave out %1").arg(root.path)
            onClicked: root.unwanted()
        }
    }
}
