// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Bakery.BackOffice
import Bakery.Theme

// The window: a view at a time beside the rail, and what may lie over it.
Window {
    id: root

    required property BackOffice office
    readonly property int view: root.office.navigation.view
    readonly property bool isWorking: root.view !== OfficeNavigation.SignIn
    readonly property Views places: views
    readonly property bool isCovered: people.visible || languages.visible || keys.visible || finder.visible

    minimumWidth: 960
    minimumHeight: 640
    visible: true
    color: Theme.oat
    title: root.office.shopName === "" ? qsTr("Back office") : root.office.shopName
    LayoutMirroring.enabled: root.office.form.isRightToLeft
    LayoutMirroring.childrenInherit: true

    function openPalette(): void {
        root.closeSheets();
        commands.offer();
        finder.visible = true;
    }
    function closeSheets(): void {
        people.visible = false;
        languages.visible = false;
        keys.visible = false;
        finder.visible = false;
        signIn.focus = !root.isWorking;
    }

    SignInView {
        id: signIn

        anchors.fill: parent
        visible: !root.isWorking
        office: root.office
        onWantsLanguage: languages.visible = true
    }
    Rail {
        id: rail

        height: parent.height
        x: root.office.form.isRightToLeft ? parent.width - width : 0
        visible: root.isWorking
        isWide: root.width >= 1500
        office: root.office
        onWantsPeople: people.visible = true
        onWantsLanguage: languages.visible = true
    }
    Views {
        id: views

        x: root.office.form.isRightToLeft ? 0 : rail.width
        width: parent.width - rail.width
        height: parent.height
        visible: root.isWorking
        office: root.office
    }
    PeopleSheet {
        id: people

        anchors.fill: parent
        office: root.office
        onChosen: name => {
            visible = false;
            root.office.signOut();
            signIn.begin(name);
        }
        onDone: root.closeSheets()
    }
    LanguageSheet {
        id: languages

        anchors.fill: parent
        form: root.office.form
        onDone: root.closeSheets()
    }
    KeysSheet {
        id: keys

        anchors.fill: parent
        onDone: root.closeSheets()
    }

    PaletteSheet {
        id: finder

        anchors.fill: parent
        finder: root.office.palette
        onDone: root.closeSheets()
        onChosen: (kind, key) => {
            root.closeSheets();
            commands.run(kind, key);
        }
    }
    Commands {
        id: commands

        office: root.office
        onWantsLanguage: languages.visible = true
        onWantsPeople: people.visible = true
        onWantsKeys: keys.visible = true
    }

    Binding {
        target: Theme
        property: "isMirrored"
        value: root.office.form.isRightToLeft
    }
    Binding {
        target: Theme
        property: "isDark"
        value: root.office.settings.isDark
    }
    Repeater {
        model: 9

        PlaceKey {
            navigation: root.office.navigation
        }
    }
    Shortcut {
        sequence: "Ctrl+K"
        enabled: root.isWorking
        onActivated: root.openPalette()
    }
    Shortcut {
        sequence: "Ctrl+N"
        enabled: !root.isCovered && views.canAddBatch
        onActivated: views.addBatch()
    }
    Shortcut {
        sequence: "Ctrl+F"
        enabled: root.isWorking && views.canSearch
        onActivated: views.search()
    }
    Shortcut {
        sequence: "Ctrl+D"
        onActivated: root.office.settings.isDark = !root.office.settings.isDark
    }
    Shortcut {
        sequence: "Ctrl+L"
        enabled: root.isWorking
        onActivated: people.visible = true
    }
    Shortcut {
        sequences: ["Ctrl+?", "Ctrl+Shift+/", "F1"]
        onActivated: keys.visible = true
    }
    Shortcut {
        sequence: "Esc"
        enabled: root.isCovered || views.isOpen()
        onActivated: root.isCovered ? root.closeSheets() : views.close()
    }
}
