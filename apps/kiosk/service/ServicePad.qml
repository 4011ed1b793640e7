// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Theme

// Letters of the language and Latin ones, or digits alone.
Column {
    id: root

    required property string language
    property bool isDigits: false
    property bool isLatin: false
    readonly property var alphabets: ({
            "de": ["qwertzuiopü", "asdfghjklöä", "yxcvbnmß-"],
            "fr": ["azertyuiopé", "qsdfghjklmè", "wxcvbnçà-"],
            "uk": ["йцукенгшщзхї", "фівапролджєґ", "ячсмитьбю'-"],
            "ar": ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظذ"]
        })
    readonly property var rows: {
        if (root.isDigits)
            return ["123", "456", "789"];
        const own = root.alphabets[root.language];
        return own && !root.isLatin ? own : ["qwertyuiop", "asdfghjkl", "zxcvbnm-"];
    }
    readonly property bool hasOwn: root.alphabets[root.language] !== undefined
    readonly property int longest: root.isDigits ? 3 : 12
    readonly property real keyWidth: Math.min(80, (root.width - 8 * (root.longest - 1)) / root.longest)

    signal typed(string key)
    signal erased

    spacing: 8

    Repeater {
        model: root.rows

        Row {
            id: row

            required property string modelData

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 8

            Repeater {
                model: row.modelData.split("")

                ServiceKey {
                    id: key

                    required property string modelData

                    width: root.keyWidth
                    text: key.modelData
                    onClicked: root.typed(key.modelData)
                }
            }
        }
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 8

        ServiceKey {
            visible: root.hasOwn && !root.isDigits
            width: 140
            text: root.isLatin && root.hasOwn ? root.alphabets[root.language][0].slice(0, 3) : "abc"
            label: qsTr("Other letters")
            onClicked: root.isLatin = !root.isLatin
        }
        ServiceKey {
            visible: !root.isDigits
            width: 220
            text: qsTr("Blank")
            onClicked: root.typed(" ")
        }
        ServiceKey {
            visible: root.isDigits
            width: root.keyWidth
            text: "0"
            onClicked: root.typed("0")
        }
        ServiceKey {
            width: root.isDigits ? 2 * root.keyWidth + 8 : 140
            text: qsTr("Erase")
            onClicked: root.erased()
        }
    }
}
