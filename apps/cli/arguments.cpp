// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/arguments.h"

#include "apps/cli/trouble.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

const Option dataOption{"data", "DIR", "the shop's data folder"};
const Option helpOption{"help", "", "says this"};

// As usual for programs, and told apart from what 1 means to `check` and `status`.
class Misuse : public Trouble {
public:
    explicit Misuse(const QString &sentence) : Trouble(sentence, 2) { }
};

const Option *find(const Command &command, const QString &name)
{
    for (const Option &option : command.options)
        if (name == QLatin1StringView(option.name))
            return &option;
    if (name == QLatin1StringView(dataOption.name))
        return &dataOption;
    return name == QLatin1StringView(helpOption.name) ? &helpOption : nullptr;
}

QString usage(const Command &command)
{
    return u"usage: ./bakery %1 %2"_s.arg(QLatin1StringView(command.name), QString::fromUtf8(command.synopsis))
        .trimmed();
}

}

Arguments::Arguments(const Command &command, const QStringList &words) : m_command(command)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == "-h"_L1) {
            m_options.insert(u"help"_s, {});
        } else if (word.startsWith("--"_L1) && word.size() > 2) {
            const qsizetype equals = word.indexOf(u'=');
            takeOption(word.mid(2, equals < 0 ? -1 : equals - 2), word.mid(equals + 1), equals >= 0, words, i);
        } else {
            m_positionals.append(word);
        }
    }
    if (m_positionals.size() > command.positionals)
        throw Misuse(u"what is %1? %2"_s.arg(m_positionals[command.positionals], usage(command)));
}

void Arguments::takeOption(
    const QString &name, const QString &attached, bool isAttached, const QStringList &words, qsizetype &at)
{
    const Option *option = find(m_command, name);
    const QString command = QString::fromLatin1(m_command.name);
    if (!option)
        throw Misuse(u"%1 has no option --%2; see ./bakery %1 --help"_s.arg(command, name));
    const bool isFlag = option->value[0] == '\0';
    if (isFlag && isAttached)
        throw Misuse(u"--%1 takes no value"_s.arg(name));
    if (!isFlag && !isAttached && at + 1 >= words.size())
        throw Misuse(u"--%1 needs a value: --%1 %2"_s.arg(name, QString::fromUtf8(option->value)));
    m_options.insert(name, isFlag ? QString() : isAttached ? attached : words[++at]);
}

bool Arguments::has(const char *option) const { return m_options.contains(QString::fromLatin1(option)); }

QString Arguments::value(const char *option, const QString &otherwise) const
{
    return m_options.value(QString::fromLatin1(option), otherwise);
}

qint64 Arguments::number(const char *option, qint64 otherwise, qint64 least, qint64 most) const
{
    if (!has(option))
        return otherwise;
    bool isNumber = false;
    const qint64 number = value(option).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        throw Misuse(
            u"--%1 must be a whole number from %2 to %3"_s.arg(QLatin1StringView(option)).arg(least).arg(most));
    return number;
}

QString Arguments::positional(int index) const
{
    if (index >= m_positionals.size())
        throw Misuse(usage(m_command));
    return m_positionals[index];
}

void hidePasswords(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        char *const scheme = std::strstr(argv[i], "://");
        char *const at = scheme ? std::strchr(scheme, '@') : nullptr;
        char *const colon = at ? static_cast<char *>(std::memchr(scheme + 3, ':', size_t(at - scheme - 3))) : nullptr;
        if (colon)
            std::fill(colon + 1, at, '*');
    }
}

QString helpOf(const Command &command)
{
    QString text = usage(command) + u"\n\n"_s + QString::fromUtf8(command.purpose) + u"\n\n"_s;
    std::vector<Option> options = command.options;
    options.push_back(dataOption);
    options.push_back(helpOption);
    for (const Option &option : options) {
        const QString name = u"--%1 %2"_s.arg(QLatin1StringView(option.name), QLatin1StringView(option.value));
        text += u"  "_s + name.leftJustified(26) + QString::fromUtf8(option.help) + u'\n';
    }
    return text;
}

}
