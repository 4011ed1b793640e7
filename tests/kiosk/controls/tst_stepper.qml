// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Bakery.Controls

Item {
    width: 400
    height: 300

    Stepper {
        id: stepper

        of: "bread"
        quantity: 2
        onChanged: quantity => stepper.quantity = quantity
    }
    Stepper {
        id: kept

        y: 100
        of: "bread"
        quantity: 1
        mayRemove: false
    }
    SignalSpy {
        id: changes

        target: kept
        signalName: "changed"
    }

    TestCase {
        name: "Stepper"
        when: windowShown

        function init() {
            stepper.quantity = 2;
            changes.clear();
        }

        function test_countsUpAtTheRightAndDownAtTheLeft() {
            mouseClick(stepper, stepper.width - 26, 26);
            compare(stepper.quantity, 3);
            mouseClick(stepper, 26, 26);
            mouseClick(stepper, 26, 26);
            compare(stepper.quantity, 1);
        }
        function test_takesOutTheLastOneWhereItMay() {
            stepper.quantity = 1;
            mouseClick(stepper, 26, 26);
            compare(stepper.quantity, 0);
        }
        function test_stopsAtOneWhereItMayNot() {
            mouseClick(kept, 26, 26);
            compare(changes.count, 0);
            mouseClick(kept, kept.width - 26, 26);
            compare(changes.count, 1);
            compare(changes.signalArguments[0][0], 2);
        }
    }
}
