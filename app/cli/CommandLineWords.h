#pragma once

#include <CLI/CLI.hpp>
#include <QString>

namespace lanyard {

/// Says in the person's language what CLI11 says in English: the headings of its help, before there are commands.
void nameHeadings(CLI::App &top);

/// What is wrong with a command line, in a sentence that repeats no value: it may be a secret.
QString usageInWords(const CLI::ParseError &error);

} // namespace lanyard
