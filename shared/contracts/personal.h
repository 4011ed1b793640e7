// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>

namespace bakery {

// The key of one person. What is sealed with it can be read as long as the key exists; to erase a person is to forget
// the key, and every journal, answer and backup index stays as it was.
class PersonalKey {
public:
    static PersonalKey make();
    static std::optional<PersonalKey> fromBytes(const QByteArray &bytes);

    const QByteArray &bytes() const { return m_bytes; }
    QString seal(const QString &text) const; // "sealed:" and base64 (XChaCha20-Poly1305)
    std::optional<QString> open(const QString &sealed) const;

private:
    explicit PersonalKey(QByteArray bytes) : m_bytes(std::move(bytes)) { }
    QByteArray m_bytes;
};

// A text by which a name is found again without being readable: a keyed hash.
QString hashOfName(const QString &name, const QByteArray &secret);

// While it lives, Personal fields that this thread encodes are sealed with the key. Events are encoded so; answers go
// to the person who asked and are not.
class SealingPersonal {
public:
    explicit SealingPersonal(const PersonalKey &key) : m_before(s_current) { s_current = &key; }
    ~SealingPersonal() { s_current = m_before; }
    SealingPersonal(const SealingPersonal &) = delete;
    SealingPersonal &operator=(const SealingPersonal &) = delete;

    static const PersonalKey *current() { return s_current; }

private:
    static thread_local const PersonalKey *s_current;
    const PersonalKey *m_before;
};

// What stands in a copy for a monitor in place of a personal field or a secret.
inline const QString hiddenText = QStringLiteral("(hidden)");

// While it lives, what this thread encodes has that in place of every personal field and every secret.
class HidingPersonal {
public:
    HidingPersonal() : m_before(std::exchange(s_isOn, true)) { }
    ~HidingPersonal() { s_isOn = m_before; }
    HidingPersonal(const HidingPersonal &) = delete;
    HidingPersonal &operator=(const HidingPersonal &) = delete;

    static bool isOn() { return s_isOn; }

private:
    static thread_local bool s_isOn;
    bool m_before;
};

// While it lives, this thread reads what stands in a journal, where Personal fields are sealed and longer than their
// bound, or in a copy for a monitor, where these and secrets are hidden. In a request a text that looks so is a text
// like any other.
class ReadingSealed {
public:
    ReadingSealed() : m_before(std::exchange(s_isOn, true)) { }
    ~ReadingSealed() { s_isOn = m_before; }
    ReadingSealed(const ReadingSealed &) = delete;
    ReadingSealed &operator=(const ReadingSealed &) = delete;

    static bool isOn() { return s_isOn; }

private:
    static thread_local bool s_isOn;
    bool m_before;
};

}
