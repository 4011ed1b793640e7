// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls

Pill {
    id: root

    required property string modelData

    signal picked(string key)

    onClicked: root.picked(root.modelData)
}
