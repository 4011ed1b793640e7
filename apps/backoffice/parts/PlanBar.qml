// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// One batch on the plan. Its sign says how it stands, beside its colour.
T.AbstractButton {
    id: root

    required property BakingWords words
    required property double now
    required property bool isChosen
    required property Item view // in whose place a drag is told
    required property string batch
    required property int lane
    required property int track
    required property string name
    required property string picture
    required property string category
    required property int quantity
    required property int standing
    required property double from
    required property double minutes
    required property string startsAt
    required property string doneAt
    readonly property bool isMovable: root.standing === OvenBoard.Planned
    readonly property bool isBaking: root.standing === OvenBoard.InTheOven
    readonly property bool isOver: root.standing === OvenBoard.Baked || root.standing === OvenBoard.Skipped
    readonly property color sign: root.standing === OvenBoard.Failed ? Theme.berry : root.standing === OvenBoard.Baked ? Theme.sage : root.isBaking ? (Theme.isDark ? Theme.honey : Theme.crust) : Theme.inkSoft

    signal picked(string batch)
    signal dragged(real x, real y) // from where it was touched
    signal dropped
    signal gaveUp // the drag
    signal nudged(int minutes, int lanes)

    hoverEnabled: true
    opacity: hold.isDragging ? 0.4 : 1
    Keys.onPressed: event => {
        const isFar = (event.modifiers & Qt.AltModifier) !== 0;
        const along = event.key === Qt.Key_Right ? 1 : event.key === Qt.Key_Left ? -1 : 0;
        const across = event.key === Qt.Key_Down ? 1 : event.key === Qt.Key_Up ? -1 : 0;
        event.accepted = root.isMovable && isFar && (along !== 0 || across !== 0);
        if (event.accepted)
            root.nudged(5 * (root.mirrored ? -along : along), across);
    }
    Accessible.role: Accessible.ListItem
    Accessible.name: root.quantity + " × " + root.name + ", " + root.words.state(root.standing) + ", " + root.startsAt + "–" + root.doneAt
    Accessible.onPressAction: root.picked(root.batch)
    onClicked: root.picked(root.batch)

    background: Rectangle {
        radius: 10
        color: root.isBaking ? (Theme.isDark ? "#4A3512" : "#FCEBC6") : root.standing === OvenBoard.Failed ? (Theme.isDark ? "#3F1F26" : "#F8DEE0") : root.standing === OvenBoard.Baked ? (Theme.isDark ? "#24301D" : "#E5EDD8") : root.hovered ? Theme.sand : Theme.paper
        border.width: root.isChosen || root.visualFocus ? 3 : root.standing === OvenBoard.Planned ? 1.5 : 1
        border.color: root.visualFocus ? Theme.focus : root.isChosen ? Theme.ink : root.standing === OvenBoard.Planned ? Theme.outline : root.standing === OvenBoard.Skipped ? Theme.line : Qt.alpha(root.sign, 0.5)

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 4
            x: root.mirrored ? parent.width - width - 8 : 8
            visible: root.isBaking
            width: Math.max(0, (parent.width - 16) * Math.min(1, (root.now - root.from) / Math.max(1, root.minutes)))
            height: 4
            radius: 2
            color: Theme.honey
        }
    }
    contentItem: Item {
        clip: true

        Picture {
            id: well

            x: root.mirrored ? parent.width - width - 6 : 6
            y: 6
            width: 36
            height: 36
            picture: root.picture
            category: root.category
            isFaded: root.standing === OvenBoard.Skipped
        }
        Rectangle {
            x: well.x + (root.mirrored ? -4 : well.width - width + 4)
            y: well.y + well.height - height + 3
            width: 18
            height: 18
            radius: 9
            color: Theme.paper

            Icon {
                anchors.centerIn: parent
                size: 14
                name: root.words.icon(root.standing)
                tint: root.sign
            }
        }
        Words {
            id: title

            x: root.mirrored ? 6 : 52
            y: 5
            width: parent.width - 58
            visible: width > 24
            font.pixelSize: 14
            font.weight: Font.DemiBold
            font.strikeout: root.standing === OvenBoard.Skipped
            color: root.isOver || root.standing === OvenBoard.Failed ? Theme.inkSoft : Theme.ink
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.name
        }
        Words {
            x: title.x
            y: 23
            width: title.width
            visible: title.visible
            font.pixelSize: 13
            color: Theme.inkSoft
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: duration.number(root.quantity) + " · " + root.startsAt
        }
        DurationWords {
            id: duration
        }
    }

    MouseArea {
        id: hold

        property point begun
        property bool isDragging: false

        anchors.fill: parent
        enabled: root.isMovable
        preventStealing: true
        cursorShape: hold.isDragging ? Qt.ClosedHandCursor : Qt.OpenHandCursor
        onPressed: mouse => {
            hold.begun = Qt.point(mouse.x, mouse.y);
            root.forceActiveFocus(Qt.MouseFocusReason);
        }
        onPositionChanged: mouse => {
            hold.isDragging = hold.isDragging || Math.abs(mouse.x - hold.begun.x) + Math.abs(mouse.y - hold.begun.y) > 12;
            if (!hold.isDragging)
                return;
            const at = hold.mapToItem(root.view, mouse.x - hold.begun.x, mouse.y - hold.begun.y);
            root.dragged(at.x, at.y);
        }
        onReleased: {
            if (hold.isDragging)
                root.dropped();
            else
                root.picked(root.batch);
            hold.isDragging = false;
        }
        onCanceled: {
            hold.isDragging = false;
            root.gaveUp();
        }
    }
}
