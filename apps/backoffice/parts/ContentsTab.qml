// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What is in it, whom it suits, what can be chosen with it, and where it stands.
Column {
    id: root

    required property ProductPage page
    required property MenuList list
    required property bool mayEdit

    spacing: 14

    AllergenWords {
        id: allergenWords
    }
    OvenPills {
        width: parent.width
        enabled: root.mayEdit
        title: qsTr("Category")
        rows: root.list.categories
        nobody: qsTr("none")
        chosen: root.page.category
        onPicked: key => root.page.category = key
    }
    TogglePills {
        width: parent.width
        enabled: root.mayEdit
        title: qsTr("Allergens: what has to be told")
        keys: root.page.allAllergens
        chosen: root.page.allergens
        words: allergenWords
        onToggled: key => root.page.toggleAllergen(key)
    }
    TogglePills {
        width: parent.width
        enabled: root.mayEdit
        title: qsTr("Suits")
        keys: root.page.allDiets
        chosen: root.page.diets
        words: allergenWords
        areDiets: true
        onToggled: key => root.page.toggleDiet(key)
    }
    Words {
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        text: qsTr("What can be chosen")
    }
    Repeater {
        model: root.page.options

        Column {
            id: option

            required property string name
            required property string rule
            required property string choices

            width: root.width

            Words {
                width: parent.width
                font.weight: Font.DemiBold
                text: option.name + " · " + qsTr("%1 of these").arg(option.rule)
            }
            Words {
                width: parent.width
                color: Theme.inkSoft
                text: option.choices
            }
        }
    }
    Words {
        visible: root.page.options.count === 0
        text: qsTr("nothing")
    }
}
