#pragma once

#include "RemovalController.h"

namespace lanyard {

class UndoBar;
class Workspace;

/// What is done to a profile as a whole: removed with a way back, duplicated, written into a file for others. Says at
/// the foot of the page what came of it.
class ProfileKeeping final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this object.
    ProfileKeeping(Workspace &workspace, UndoBar &bar, QObject *parent = nullptr);

    void remove(const Profile &profile);
    void undo(); ///< of the last removal, as long as there is a way back
    bool hides(const QString &profileId) const { return m_removal.hides(profileId); }
    void duplicate(const QString &profileId);
    void saveForOthers(const QString &profileId, QWidget *window); ///< asks where

    /// Ends the removals; `then` comes when nothing is on its way out any more.
    void finish(const std::function<void()> &then);
    bool isBusy() const { return m_removal.isBusy(); }

Q_SIGNALS:
    void changed(); ///< what is hidden
    void removed(const lanyard::Profile &profile);
    void showWanted(const QString &profileId);

private:
    QCoro::Task<Outcome<void>> signOut(Profile profile);
    void say(const QString &words);

    Workspace &m_workspace;
    UndoBar &m_bar;
    RemovalController m_removal;
};

} // namespace lanyard
