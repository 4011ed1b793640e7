// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/focus_keys.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QQuickItem>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

const char *const chosen = QT_TRANSLATE_NOOP("FocusKeys", "%1, chosen");

// In the order in which they are painted; stops below what is not to be seen.
template <typename F>
void forEachShown(QQuickItem *item, F &&f)
{
    if (!item->isVisible())
        return;
    f(item);
    for (QQuickItem *child : item->childItems())
        forEachShown(child, f);
}

QRectF placeOf(const QQuickItem *item) { return item->mapRectToScene(QRectF(0, 0, item->width(), item->height())); }

// How far it is that way, and aside of it twice; nothing where it does not lie there.
std::optional<qreal> distance(const QRectF &from, const QRectF &to, Qt::Key direction)
{
    const QPointF way = to.center() - from.center();
    const bool isAcross = direction == Qt::Key_Left || direction == Qt::Key_Right;
    const qreal sign = direction == Qt::Key_Left || direction == Qt::Key_Up ? -1 : 1;
    const qreal along = sign * (isAcross ? way.x() : way.y());
    const qreal reach = isAcross ? from.width() / 2 : from.height() / 2;
    if (along < std::min(reach, 8.0))
        return std::nullopt;
    const qreal aside = isAcross ? std::max({0.0, to.top() - from.bottom(), from.top() - to.bottom()})
                                 : std::max({0.0, to.left() - from.right(), from.left() - to.right()});
    return along + 4 * aside + 0.1 * std::abs(isAcross ? way.y() : way.x());
}

// Where it lies in something that can be pushed, that is pushed until it is seen.
void bringIntoSight(QQuickItem *item)
{
    for (QQuickItem *parent = item->parentItem(); parent; parent = parent->parentItem()) {
        if (!parent->inherits("QQuickFlickable"))
            continue;
        const QRectF place = item->mapRectToItem(parent, QRectF(0, 0, item->width(), item->height()));
        const auto push = [&](const char *axis, qreal from, qreal until, qreal room) {
            const qreal by = from < 0 ? from : until > room ? std::min(until - room, from) : 0;
            if (by != 0)
                parent->setProperty(axis, parent->property(axis).toReal() + by);
        };
        push("contentY", place.top(), place.bottom(), parent->height());
        push("contentX", place.left(), place.right(), parent->width());
    }
}

bool isWrittenInto(const QQuickItem *item)
{
    return item && item->metaObject()->indexOfProperty("cursorPosition") >= 0;
}

}

QQuickItem *FocusKeys::top() const
{
    QQuickItem *top = m_window.contentItem();
    forEachShown(m_window.contentItem(), [&](QQuickItem *item) {
        if (item->property("isModal").toBool())
            top = item;
    });
    return top;
}

std::vector<QQuickItem *> FocusKeys::reachable() const
{
    std::vector<QQuickItem *> items;
    forEachShown(top(), [&](QQuickItem *item) {
        if (item->activeFocusOnTab() && item->isEnabled())
            items.push_back(item);
    });
    return items;
}

QString FocusKeys::nameOf(QQuickItem *item)
{
    const QAccessibleInterface *face = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    return face ? face->text(QAccessible::Name) : QString();
}

QString FocusKeys::wordsOf(QQuickItem *item)
{
    const QAccessibleInterface *face = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    const QString name = nameOf(item);
    return face && (face->state().checked || face->state().selected) && !name.isEmpty()
        ? QCoreApplication::translate("FocusKeys", chosen).arg(name)
        : name;
}

bool FocusKeys::press(const QKeyEvent &event)
{
    const auto key = Qt::Key(event.key());
    switch (key) {
    case Qt::Key_Tab:
        return step(event.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    case Qt::Key_Backtab:
        return step(-1);
    case Qt::Key_Left:
    case Qt::Key_Right:
        return !isWrittenInto(focused()) && move(key);
    case Qt::Key_Up:
    case Qt::Key_Down:
        return move(key);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return act();
    case Qt::Key_Space: // a button does that by itself, and looks pressed meanwhile
        return focused() && !focused()->inherits("QQuickAbstractButton") && !isWrittenInto(focused()) && act();
    case Qt::Key_Escape:
        return leave();
    default:
        return false;
    }
}

QQuickItem *FocusKeys::focused() const
{
    const auto items = reachable();
    const auto found = std::find(items.begin(), items.end(), m_window.activeFocusItem());
    return found == items.end() ? nullptr : *found;
}

bool FocusKeys::step(int by)
{
    const auto items = reachable();
    if (items.empty())
        return true;
    const auto found = std::find(items.begin(), items.end(), m_window.activeFocusItem());
    const auto count = qsizetype(items.size());
    const qsizetype at = found == items.end() ? (by > 0 ? -1 : 0) : found - items.begin();
    focus(items[size_t((at + by + count) % count)]);
    return true;
}

bool FocusKeys::move(Qt::Key direction)
{
    QQuickItem *from = focused();
    if (!from)
        return step(1);
    QQuickItem *nearest = nullptr;
    qreal least = 0;
    for (QQuickItem *item : reachable()) {
        const auto far = item == from ? std::nullopt : distance(placeOf(from), placeOf(item), direction);
        if (far && (!nearest || *far < least)) {
            nearest = item;
            least = *far;
        }
    }
    if (nearest)
        focus(nearest);
    return true;
}

bool FocusKeys::act()
{
    QQuickItem *item = focused();
    QAccessibleInterface *face = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    if (!face || !face->actionInterface())
        return false;
    face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    return true;
}

// What lies on top says itself what becomes of it.
bool FocusKeys::leave()
{
    QQuickItem *item = top();
    return item != m_window.contentItem() && item->metaObject()->indexOfSignal("done()") >= 0
        && QMetaObject::invokeMethod(item, "done");
}

void FocusKeys::focus(QQuickItem *item)
{
    item->forceActiveFocus(Qt::TabFocusReason);
    bringIntoSight(item);
}

}
