#include "CommandLineWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lanyard {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::CommandLineWords)
};

/// CLI11 tells what is wrong as text alone; its versions 2.1 to 2.5 differ by brackets.
struct Known
{
    const char *pattern;
    const char *words; ///< `%1` and the rest are what the pattern captured
};

constexpr Known s_known[] = {
    {"^A subcommand is required$", QT_TRANSLATE_NOOP("lanyard::CommandLineWords", "A word is missing: what to do.")},
    {"^(.+) is required$", QT_TRANSLATE_NOOP("lanyard::CommandLineWords", "%1 is missing.")},
    {"^(.+) requires (.+)$", QT_TRANSLATE_NOOP("lanyard::CommandLineWords", "%1 goes only together with %2.")},
    {"^(.+) excludes (.+)$", QT_TRANSLATE_NOOP("lanyard::CommandLineWords", "%1 and %2 do not go together.")},
    {"^([^:]+): 1 required .+ missing$", QT_TRANSLATE_NOOP("lanyard::CommandLineWords", "%1 lacks its value.")},
    {"^([^:]+): .* not in \\{(.*)\\}$", QT_TRANSLATE_NOOP("lanyard::CommandLineWords", "%1 takes one of: %2.")},
    {"^([^:]+): .* not in range \\[?(\\d+) (?:to|-) (\\d{1,9})\\]?$",
     QT_TRANSLATE_NOOP("lanyard::CommandLineWords", "%1 takes a number from %2 to %3.")},
    {"^([^:]+): .* not in range .*$", QT_TRANSLATE_NOOP("lanyard::CommandLineWords", "%1 takes a positive number.")},
    {"^Could not convert: (.+?) = .*$", QT_TRANSLATE_NOOP("lanyard::CommandLineWords", "%1 takes a number.")},
};

QString optionsHeading() // here, because lupdate takes what stands in the class below for another class's words
{
    return W::tr("Options");
}

/// CLI11 names the group that each option is in at first itself, and each command's help among it.
class Help final : public CLI::Formatter
{
public:
    std::string make_group(std::string group, bool isPositional,
                           std::vector<const CLI::Option *> options) const override
    {
        return CLI::Formatter::make_group(group == "Options" ? optionsHeading().toStdString() : std::move(group),
                                          isPositional, std::move(options));
    }
};

} // namespace

void nameHeadings(CLI::App &top)
{
    const auto words = std::make_shared<Help>();
    const auto label = [&](const char *name, const QString &title) { words->label(name, title.toStdString()); };
    label("Usage", W::tr("Usage"));
    label("Positionals", W::tr("Arguments"));
    label("OPTIONS", W::tr("OPTIONS"));
    label("SUBCOMMAND", W::tr("COMMAND"));
    label("REQUIRED", W::tr("REQUIRED"));
    label("Needs", W::tr("Needs"));
    label("Excludes", W::tr("Excludes"));
    top.formatter(words);
    top.group(W::tr("Commands").toStdString()); // which those below inherit
    top.set_help_flag("-h,--help", W::tr("Print this help and end").toStdString());
}

QString usageInWords(const CLI::ParseError &error)
{
    const auto said = QString::fromUtf8(error.what());
    for (const auto &known : s_known) {
        const auto match = QRegularExpression(QLatin1String(known.pattern)).match(said);
        if (!match.hasMatch())
            continue;
        auto words = QCoreApplication::translate("lanyard::CommandLineWords", known.words);
        for (int part = 1; part <= match.lastCapturedIndex(); ++part)
            words.replace(QStringLiteral("%%1").arg(part), match.captured(part));
        return words;
    }
    return said;
}

} // namespace lanyard
