// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <initializer_list>
#include <vector>

namespace bakery {

// An option without a value name is a flag.
struct Option {
    const char *name;
    const char *value;
    const char *help;
};

class Arguments;

struct Command {
    const char *name;
    const char *synopsis; // what comes after the name: "SERVICE [--from N]"
    const char *purpose;
    int positionals; // at most; too few is for the command itself to notice
    std::vector<Option> options; // beside --data and --help, which every command has
    int (*run)(const Arguments &);
    bool isInternal = false; // what other commands call; the manual does not tell it
};

// What was typed after a command's name, checked against what the command knows. Throws Trouble.
class Arguments {
public:
    Arguments(const Command &command, const QStringList &words);

    bool has(const char *option) const;
    QString value(const char *option, const QString &otherwise = {}) const;
    // A whole number within the bounds; says so if it is not.
    qint64 number(const char *option, qint64 otherwise, qint64 least, qint64 most) const;
    bool wantsHelp() const { return has("help"); }

    // The n-th word that is no option; throws with the synopsis when it is not there.
    QString positional(int index) const;
    qsizetype positionals() const { return m_positionals.size(); }

private:
    void takeOption(
        const QString &name, const QString &attached, bool isAttached, const QStringList &words, qsizetype &at);

    const Command &m_command;
    QHash<QString, QString> m_options;
    QStringList m_positionals;
};

QString helpOf(const Command &command);

// Blanks the passwords of URLs where they stand, so that a list of processes does not show them.
void hidePasswords(int argc, char *argv[]);

}
