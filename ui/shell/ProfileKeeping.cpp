#include "ProfileKeeping.h"

#include "SharedProfile.h"
#include "UndoBar.h"
#include "Workspace.h"

#include <QFileDialog>

namespace lanyard {

ProfileKeeping::ProfileKeeping(Workspace &workspace, UndoBar &bar, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_bar(bar),
      m_removal({[this](Profile profile) { return signOut(std::move(profile)); },
                 [this](const Profile &profile) { return m_workspace.profiles().remove(profile); }},
                std::chrono::seconds(10))
{
    connect(&m_removal, &RemovalController::changed, this, [this] {
        if (const auto &gone = m_removal.undoable())
            m_bar.say(tr("%1 removed.").arg(gone->name), tr("&Undo"));
        else
            m_bar.hide();
        Q_EMIT changed();
    });
    connect(&m_removal, &RemovalController::removed, this, &ProfileKeeping::removed);
    connect(&m_removal, &RemovalController::failed, this, [this](const Profile &profile, const Failure &failure) {
        say(tr("%1 is still in the list. %2").arg(profile.name, failure.message));
    });
    connect(&m_bar, &UndoBar::actionWanted, this, &ProfileKeeping::undo);
    connect(&m_bar, &UndoBar::heldOnto, &m_removal, &RemovalController::setPaused);
    connect(&m_bar, &UndoBar::closed, this, [this] {
        m_bar.hide();
        m_removal.finish();
    });
}

void ProfileKeeping::remove(const Profile &profile)
{
    if (!hides(profile.id))
        m_removal.begin(profile);
}

void ProfileKeeping::undo()
{
    if (const auto kept = m_removal.undoable()) {
        m_removal.undo();
        Q_EMIT showWanted(kept->id);
    }
}

void ProfileKeeping::finish(const std::function<void()> &then)
{
    m_removal.finish();
    if (isBusy())
        connect(&m_removal, &RemovalController::rested, this, then, Qt::SingleShotConnection);
    else
        then();
}

void ProfileKeeping::duplicate(const QString &profileId)
{
    const auto profile = m_workspace.profiles().byId(profileId);
    if (!profile)
        return;
    const auto copy = m_workspace.profiles().duplicate(*profile);
    if (copy)
        Q_EMIT showWanted(copy->id);
    else
        say(copy.error().message + QLatin1Char(' ') + copy.error().hint);
}

void ProfileKeeping::saveForOthers(const QString &profileId, QWidget *window)
{
    const auto profile = m_workspace.profiles().byId(profileId);
    if (!profile)
        return;
    QString name = profile->name;
    const QString path = QFileDialog::getSaveFileName(
        window, tr("Save for others"), name.replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".lanyard"),
        tr("Profile files (*.lanyard)"));
    if (path.isEmpty())
        return;
    const auto saved = SharedProfile::save(*profile, path);
    say(saved ? tr("Wrote %1. It holds addresses, client and role path, and no secret.").arg(path)
              : saved.error().message + QLatin1Char(' ') + saved.error().hint);
}

void ProfileKeeping::say(const QString &words)
{
    m_removal.finish(); // its bar is what this takes
    m_bar.say(words, {});
}

QCoro::Task<Outcome<void>> ProfileKeeping::signOut(Profile profile)
{
    const auto session = m_workspace.session(profile);
    if (!session)
        co_return unexpected(session.error());
    const auto report = co_await (*session)->signOut(false);
    if (!report)
        co_return unexpected(report.error());
    co_return Outcome<void>();
}

} // namespace lanyard
