// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Shop

// Why somebody could not be signed in, in words.
QtObject {
    id: root

    required property StaffSession staff
    readonly property string text: {
        switch (root.staff.trouble) {
        case StaffSession.WrongPin:
            return qsTr("Name and PIN do not go together.");
        case StaffSession.WrongPassword:
            return qsTr("Name and password do not go together.");
        case StaffSession.TooManyTries:
            return qsTr("Too many tries. Please wait %n second(s).", "", root.staff.secondsToWait);
        case StaffSession.NotReached:
            return qsTr("The bakery does not answer. Please try again.");
        case StaffSession.NoManager:
            return qsTr("This has to be a manager.");
        case StaffSession.NotStaff:
            return qsTr("Only staff may sign in here.");
        default:
            return "";
        }
    }
}
