// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Bakery.Controls

Item {
    width: 400
    height: 300

    Component {
        id: page

        Later {
            property int times: 0

            content: Item {
                implicitHeight: 40
                Component.onCompleted: parent.times += 1
            }
        }
    }
    Component {
        id: fromFile

        Later {
            width: 300
            height: 60
            file: "qrc:/qt/qml/Bakery/Controls/Badge.qml"
            given: ({text: "warm"})
        }
    }
    TestCase {
        name: "Later"
        when: windowShown

        function test_isMadeOnceAndKept() {
            const later = createTemporaryObject(page, this.parent);
            compare(later.times, 0);
            compare(later.implicitHeight, 0);
            later.isShown = true;
            compare(later.times, 1);
            verify(later.made.visible);
            compare(later.implicitHeight, 40);
            later.isShown = false;
            verify(!later.made.visible);
            later.isShown = true;
            compare(later.times, 1);
        }
        function test_fillsWithAFile() {
            const later = createTemporaryObject(fromFile, this.parent);
            compare(later.made, null);
            later.isShown = true;
            compare(later.made.text, "warm");
            compare(later.made.width, 300);
            later.height = 80;
            compare(later.made.height, 80);
        }
        function test_isMadeUnseenWhereThereIsTime() {
            const later = createTemporaryObject(page, this.parent, {hasTime: true});
            compare(later.times, 1);
            verify(!later.made.visible);
        }
    }
}
