// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import QtTest
import Bakery.Controls
import Bakery.Theme

Item {
    width: 800
    height: 600

    PrimaryButton {
        id: primary

        text: "Pay"
        detail: "€4.70"
    }
    RoundButton {
        id: round

        y: 120
        iconName: "close"
        label: "Close"
    }
    Pill {
        id: pill

        y: 240
        text: "Breads"
    }
    Item {
        id: elsewhere
    }
    SignalSpy {
        id: clicks

        signalName: "clicked"
    }

    TestCase {
        name: "Buttons"
        when: windowShown

        function initTestCase() {
            primary.Window.window.requestActivate();
            tryVerify(() => primary.Window.window.active);
        }
        function init() {
            clicks.target = null;
            clicks.clear();
        }

        function test_isClickedByTouchAndKey_data() {
            return [{tag: "primary", button: primary}, {tag: "round", button: round}, {tag: "pill", button: pill}];
        }
        function test_isClickedByTouchAndKey(data) {
            clicks.target = data.button;
            mouseClick(data.button);
            compare(clicks.count, 1);
            touchEvent(data.button).press(0, data.button).commit();
            touchEvent(data.button).release(0, data.button).commit();
            compare(clicks.count, 2);
            elsewhere.forceActiveFocus(); // who has the focus already keeps the reason for it
            data.button.forceActiveFocus(Qt.TabFocusReason);
            verify(data.button.visualFocus);
            keyClick(Qt.Key_Space);
            compare(clicks.count, 3);
        }

        function test_showsThatItIsPressed_data() {
            return test_isClickedByTouchAndKey_data();
        }
        function test_showsThatItIsPressed(data) {
            const before = String(data.button.background.color);
            mousePress(data.button);
            verify(data.button.down);
            verify(String(data.button.background.color) !== before);
            mouseRelease(data.button);
            compare(String(data.button.background.color), before);
        }

        function test_isNotClickedWhenItIsDisabled_data() {
            return test_isClickedByTouchAndKey_data();
        }
        function test_isNotClickedWhenItIsDisabled(data) {
            clicks.target = data.button;
            data.button.enabled = false;
            mouseClick(data.button);
            compare(clicks.count, 0);
            data.button.enabled = true;
        }

        function test_showsTheFocusOfKeysAlone_data() {
            return test_isClickedByTouchAndKey_data();
        }
        function test_showsTheFocusOfKeysAlone(data) {
            elsewhere.forceActiveFocus();
            data.button.forceActiveFocus(Qt.MouseFocusReason);
            verify(!data.button.visualFocus);
            elsewhere.forceActiveFocus(); // who has the focus already keeps the reason for it
            data.button.forceActiveFocus(Qt.TabFocusReason);
            verify(Qt.colorEqual(data.button.background.border.color, Theme.focus));
            compare(data.button.background.border.width, 4);
        }

        function test_isLargeEnoughForAFinger_data() {
            return test_isClickedByTouchAndKey_data();
        }
        function test_isLargeEnoughForAFinger(data) {
            verify(data.button.width >= 48 && data.button.height >= 48);
        }

        function test_growsWithItsLetters() {
            const before = primary.implicitWidth;
            Theme.largeText = true;
            verify(primary.implicitWidth > before);
            Theme.largeText = false;
        }
    }
}
