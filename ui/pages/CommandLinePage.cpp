#include "CommandLinePage.h"

#include "Parts.h"
#include "Profile.h"
#include "Snippet.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace lanyard {

CommandLinePage::CommandLinePage(const Profile &profile, QWidget *parent) : PageScroll(parent)
{
    setObjectName(QStringLiteral("commandLinePage"));
    auto *card = parts::card(QStringLiteral("commandLineCard"));
    auto *inner = parts::columnOf(card);
    inner->addWidget(parts::label(tr("Lanyard serves this portal on the command line"), Type::CardHeading));
    inner->addWidget(parts::paragraph(
        tr("%1 takes tokens that Lanyard signs itself. In a terminal:").arg(titleOf(profile.kind)), false));
    const auto name = shellQuoted(profile.name);
    const std::pair<QString, QString> lines[] {
        {tr("Take in the signing key"), QStringLiteral("lanyard key add %1 FILE").arg(name)},
        {tr("Make a token"), QStringLiteral("lanyard token %1").arg(name)},
        {tr("Ask the server about each dataset"), QStringLiteral("lanyard test %1").arg(name)},
        {tr("Find out why it refuses"), QStringLiteral("lanyard doctor %1").arg(name)},
    };
    for (const auto &[words, command] : lines) {
        auto *line = parts::label(command, Type::Body);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        inner->addWidget(parts::paragraph(words));
        inner->addWidget(line);
    }
    column()->addWidget(card);
    column()->addStretch(1);
}

} // namespace lanyard
