// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace bakery::kiosk {

// What somebody types, on a keyboard, with a scanner or on the screen: a scanner is a fast keyboard that ends with
// Enter.
class TypedText : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(int length READ length NOTIFY changed)
public:
    enum class Admits { Text, Digits };
    explicit TypedText(Admits admits, int longest) : m_admits(admits), m_longest(longest) { }

    const QString &text() const { return m_text; }
    int length() const { return int(m_text.size()); }
    Q_INVOKABLE void type(const QString &text); // what is not admitted is left out
    Q_INVOKABLE void erase(); // the last letter
    Q_INVOKABLE void clear();
    Q_INVOKABLE void set(const QString &text);

Q_SIGNALS:
    void changed();

private:
    const Admits m_admits;
    const int m_longest;
    QString m_text;
};

// Money that somebody types, from the smallest coin on: 1, 2, 5, 0 is 12.50.
class TypedAmount : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(double amount READ amountForViews NOTIFY changed)
public:
    static constexpr qint64 most = 999'999'99;

    qint64 amount() const { return m_amount; }
    double amountForViews() const { return double(m_amount); } // they know no other whole numbers of that size
    Q_INVOKABLE void type(const QString &digits); // "00" too
    Q_INVOKABLE void erase();
    Q_INVOKABLE void clear() { set(0); }
    Q_INVOKABLE void set(qint64 amount);

Q_SIGNALS:
    void changed();

private:
    qint64 m_amount = 0;
};

}
