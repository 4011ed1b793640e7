// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk

// What a screen tells by itself, said aloud for whoever wants it so: nothing of it has the focus.
QtObject {
    id: root

    required property Kiosk kiosk
    required property string text // empty: nothing now

    onTextChanged: root.kiosk.voice.say(root.text, root.kiosk.form.language)
}
