// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Something that is typed, and done with a touch beside it.
Row {
    id: root

    required property string label
    required property string action
    property bool isBusy: false
    property bool isSecret: false

    signal entered(string typed)

    function enter(): void {
        if (field.text !== "" && !root.isBusy)
            root.entered(field.text);
        field.text = "";
    }

    spacing: 10

    Field {
        id: field

        width: root.width - button.width - root.spacing
        label: root.label
        echoMode: root.isSecret ? TextInput.Password : TextInput.Normal
        inputMethodHints: root.isSecret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText : Qt.ImhNone
        onAccepted: root.enter()
    }
    OfficeButton {
        id: button

        height: 52
        enabled: field.text !== "" && !root.isBusy
        text: root.action
        onClicked: root.enter()
    }
}
