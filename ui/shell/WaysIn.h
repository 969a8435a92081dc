#pragma once

#include "AddPortalController.h"
#include "LazyPage.h"
#include "NewProfiles.h"
#include "ProfileFileController.h"

namespace lanyard {

class AddPortalPage;
class PortalCatalogue;
class ProfileFilePage;
class StartPage;
class Workspace;

/// The pages by which a profile comes into the list: start, the form for a new portal, and a look at a profile file.
class WaysIn final : public QObject
{
    Q_OBJECT
public:
    /// The pages live in `pages`. All must outlive this object.
    WaysIn(Workspace &workspace, const NewProfiles &newProfiles, QStackedWidget &pages);

    StartPage &startPage();
    void showStart();
    void addPortal();
    void chooseFile();
    void sayAnew(); ///< after another language was chosen
    void openFile(const QString &path); ///< shows what is in it, and asks

Q_SIGNALS:
    void shown(); ///< another page is in view
    void sandboxWanted();
    void left(); ///< back to what was there
    void added(const QString &profileId);
    void signInWanted(const QString &profileId); ///< after `added`
    void tokenFileWanted(const QString &profileId); ///< the same

private:
    StartPage *makeStart();
    AddPortalPage *makeForm();
    ProfileFilePage *makeFilePage();
    PortalCatalogue catalogue() const;
    void showForm();
    void showFile();
    void take(const Profile &profile, AddPortalController::WayIn wayIn);

    Workspace &m_workspace;
    const NewProfiles &m_newProfiles;
    QStackedWidget &m_pages;
    ProfileFileController m_file;
    LazyPage<StartPage> m_start;
    LazyPage<AddPortalPage> m_form;
    LazyPage<ProfileFilePage> m_filePage;
};

} // namespace lanyard
