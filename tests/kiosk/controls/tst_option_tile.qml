// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Bakery.Controls

Item {
    width: 600
    height: 400

    OptionTile {
        id: one

        text: "Large"
        detail: "+ €0.60"
    }
    OptionTile {
        id: several

        y: 120
        isOneOf: false
        text: "Oat milk"
        checked: true
    }
    OptionTile {
        id: wordy

        y: 240
        width: 220
        text: "With an extra shot of espresso and a little more of everything that there is"
    }
    SignalSpy {
        id: clicks

        target: one
        signalName: "clicked"
    }

    TestCase {
        name: "OptionTile"
        when: windowShown

        function test_leavesItToOthersWhetherItIsChosen() {
            mouseClick(one);
            compare(clicks.count, 1);
            verify(!one.checked);
        }
        function test_saysWhatItIs() {
            compare(one.Accessible.role, Accessible.RadioButton);
            compare(one.Accessible.name, "Large, + €0.60");
            compare(several.Accessible.role, Accessible.CheckBox);
            verify(several.Accessible.checked);
        }
        function test_growsWithItsWords() {
            verify(wordy.height > one.height);
        }
    }
}
