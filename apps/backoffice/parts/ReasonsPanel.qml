// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What is behind a figure: each order, refund or unit that it consists of.
Rectangle {
    id: root

    required property ReportReasons reasons
    required property TopicWords words

    signal done
    signal wantsOrder(string order)

    function joined(one: string, other: string): string {
        return one === "" ? other : other === "" ? one : one + " · " + other;
    }

    radius: Theme.radiusLarge
    color: Theme.paper
    border.width: 1
    border.color: Theme.line

    Words {
        id: heading

        x: root.LayoutMirroring.enabled ? parent.width - width - 20 : 20
        y: 16
        width: parent.width - 96
        isHeading: true
        font.pixelSize: Theme.textLarge
        maximumLineCount: 2
        elide: Text.ElideRight
        text: root.words.behind(root.reasons.behind)
    }
    Words {
        id: narrowed

        x: root.LayoutMirroring.enabled ? parent.width - width - 20 : 20
        anchors.top: heading.bottom
        anchors.topMargin: 2
        width: Math.min(implicitWidth, parent.width - 96)
        color: Theme.inkSoft
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: root.reasons.of
    }
    RoundButton {
        x: root.LayoutMirroring.enabled ? 16 : parent.width - width - 16
        y: 14
        width: 48
        height: 48
        iconName: "close"
        label: qsTr("Close")
        onClicked: root.done()
    }
    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: 1
        anchors.topMargin: 84
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.reasons.rows
        onAtYEndChanged: if (list.atYEnd)
            root.reasons.more()

        delegate: T.AbstractButton {
            id: row

            required property string time
            required property string number
            required property string order
            required property string what
            required property string detail
            required property string amount

            width: list.width
            height: 68
            hoverEnabled: true
            enabled: row.order !== ""
            Accessible.name: row.number + " " + row.what + " " + row.amount
            Accessible.onPressAction: row.clicked()
            onClicked: root.wantsOrder(row.order)

            background: Rectangle {
                color: row.enabled && (row.hovered || row.down) ? Qt.alpha(Theme.sand, 0.6) : "transparent"
                border.width: row.visualFocus ? 3 : 0
                border.color: Theme.focus

                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
            }
            contentItem: Item {
                Words {
                    id: title

                    x: row.mirrored ? row.width - width - 20 : 20
                    y: 7
                    width: row.width - sum.implicitWidth - 52
                    font.weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    text: root.joined(row.number, row.what)
                }
                Words {
                    x: row.mirrored ? row.width - width - 20 : 20
                    anchors.top: title.bottom
                    anchors.topMargin: 2
                    width: title.width
                    color: Theme.inkSoft
                    font.pixelSize: 13
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    text: root.joined(row.time, row.detail)
                }
                Words {
                    id: sum

                    x: row.mirrored ? 20 : row.width - width - 20
                    anchors.verticalCenter: parent.verticalCenter
                    font.weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                    text: row.amount
                }
            }
        }
    }
    Nothing {
        anchors.centerIn: parent
        visible: list.count === 0
        iconName: root.reasons.state === ReportReasons.NotReached ? "offline" : "receipt"
        text: root.reasons.state === ReportReasons.NotReached ? qsTr("The bakery does not answer") : root.reasons.state === ReportReasons.Loading ? qsTr("Reading…") : qsTr("Nothing is behind it")
    }
}
