#include "RoleNewsBanner.h"

#include "FailureBanner.h"
#include "ProfileContext.h"

#include <QVBoxLayout>

namespace lanyard {

RoleNewsBanner::RoleNewsBanner(ProfileContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_banner(new FailureBanner(QStringLiteral("roleNewsBanner")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    m_banner->setFirstFilled(false); // the next step for the credential comes before it
    connect(m_banner, &FailureBanner::actionWanted, this, [this](const QString &name) {
        m_context.roleHistory().markRead(m_context.profile().id);
        tell();
        if (name == QLatin1String("findOut"))
            Q_EMIT doctorWanted();
    });
    connect(&context, &ProfileContext::changed, this, &RoleNewsBanner::tell);
    tell();
}

void RoleNewsBanner::tell()
{
    const auto entry = m_context.roleHistory().of(m_context.profile().id);
    setVisible(entry && entry->hasUnread());
    if (isHidden())
        return;
    QStringList sentences;
    bool isLoss = false;
    for (const auto &change : entry->changes) {
        if (change.isRead)
            continue;
        sentences.append(change.inWords(m_context.profile().name, m_context.now()));
        isLoss = isLoss || !change.lost.isEmpty();
    }
    FailureBanner::Actions actions {{QStringLiteral("hide"), tr("Hide this")}};
    if (isLoss)
        actions.prepend({QStringLiteral("findOut"), tr("Find out why")});
    m_banner->say(isLoss ? State::EndsSoon : State::Fine, tr("Your roles have changed"),
                  sentences.join(QLatin1Char(' ')), actions);
    m_banner->setIconName(QStringLiteral("user"));
}

} // namespace lanyard
