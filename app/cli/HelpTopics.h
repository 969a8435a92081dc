#pragma once

#include <QString>

#include <vector>

namespace lanyard {

/// What `lanyard help` explains beside the commands, and the manual page ends with.
struct HelpTopic
{
    QString name; ///< as on the command line
    QString title;
    std::vector<std::pair<QString, QString>> rows; ///< a word and its meaning
};

std::vector<HelpTopic> helpTopics();

} // namespace lanyard
