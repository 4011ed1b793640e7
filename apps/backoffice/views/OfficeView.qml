// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice

// One of the places that the rail leads to, as keys know it.
Item {
    required property BackOffice office
    property bool isOpen: false // something that Escape closes
    property bool isCovered: false // a sheet lies over it

    function close(): void {}
    function search(): void {}
    function addBatch(): void {}
}
