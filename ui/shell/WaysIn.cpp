#include "WaysIn.h"

#include "AddPortalPage.h"
#include "Deliver.h"
#include "PortalCatalogue.h"
#include "ProfileFilePage.h"
#include "StartPage.h"
#include "Workspace.h"

#include <QFileDialog>

namespace lanyard {

WaysIn::WaysIn(Workspace &workspace, const NewProfiles &newProfiles, QStackedWidget &pages)
    : m_workspace(workspace), m_newProfiles(newProfiles), m_pages(pages),
      m_file([this](Profile profile) { return m_workspace.add(m_newProfiles.begun(std::move(profile)), {}); }),
      m_start(pages, [this] { return makeStart(); }), m_form(pages, [this] { return makeForm(); }),
      m_filePage(pages, [this] { return makeFilePage(); })
{
    connect(&m_newProfiles, &NewProfiles::httpChanged, this, [this] {
        if (m_form.made())
            m_form->setHttp(m_newProfiles.http());
    });
    connect(&m_file, &ProfileFileController::added, this, &WaysIn::added);
}

StartPage *WaysIn::makeStart()
{
    auto *start = new StartPage;
    start->showKnownPortals(catalogue());
    connect(start, &StartPage::sandboxWanted, this, &WaysIn::sandboxWanted);
    connect(start, &StartPage::addPortalWanted, this, &WaysIn::addPortal);
    connect(start, &StartPage::profileFileWanted, this, &WaysIn::chooseFile);
    connect(start, &StartPage::knownPortalChosen, this, [this](const KnownPortal &known) {
        addPortal();
        m_form->fill(known);
    });
    return start;
}

AddPortalPage *WaysIn::makeForm()
{
    auto *form = new AddPortalPage(m_newProfiles.http());
    form->setKnownPortals(catalogue().all());
    connect(form, &AddPortalPage::cancelled, this, &WaysIn::left);
    connect(form, &AddPortalPage::profileReady, this, &WaysIn::take);
    return form;
}

ProfileFilePage *WaysIn::makeFilePage()
{
    auto *page = new ProfileFilePage(m_file);
    connect(page, &ProfileFilePage::otherFileWanted, this, &WaysIn::chooseFile);
    connect(page, &ProfileFilePage::left, this, &WaysIn::left);
    return page;
}

PortalCatalogue WaysIn::catalogue() const
{
    return PortalCatalogue(m_workspace.folder() + QStringLiteral("/portals.json"));
}

void WaysIn::sayAnew()
{
    const bool isStart = m_start.isInView();
    const bool isForm = m_form.isInView();
    const bool isFile = m_filePage.isInView();
    m_start.discard();
    m_form.discard();
    m_filePage.discard();
    if (isStart)
        showStart();
    else if (isForm)
        showForm();
    else if (isFile)
        showFile();
}

StartPage &WaysIn::startPage()
{
    return *m_start.get();
}

void WaysIn::showStart()
{
    m_start.show();
    Q_EMIT shown();
}

void WaysIn::showForm()
{
    m_form.show();
    Q_EMIT shown();
}

void WaysIn::showFile()
{
    m_filePage.show();
    Q_EMIT shown();
}

void WaysIn::addPortal()
{
    m_form->start(m_newProfiles.vault());
    showForm();
}

void WaysIn::chooseFile()
{
    const QString path
        = QFileDialog::getOpenFileName(&m_pages, tr("Open a profile file"), QString(), tr("Profile files (*.lanyard)"));
    if (!path.isEmpty())
        openFile(path);
}

void WaysIn::openFile(const QString &path)
{
    m_file.open(path);
    showFile();
}

void WaysIn::take(const Profile &profile, AddPortalController::WayIn wayIn)
{
    m_form->setEnabled(false); // once: a client's secret may wait for the vault
    auto whole = m_newProfiles.begun(profile);
    whole.vault = profile.vault; // the form asks for it
    deliver(m_workspace.add(std::move(whole), m_form->takeClientSecret()), this,
            [this, profileId = profile.id, wayIn](const Outcome<void> &done) {
                m_form->setEnabled(true);
                if (!done) {
                    m_form->showFailure(done.error());
                    return;
                }
                Q_EMIT added(profileId);
                if (wayIn == AddPortalController::WayIn::Browser)
                    Q_EMIT signInWanted(profileId);
                else
                    Q_EMIT tokenFileWanted(profileId);
            });
}

} // namespace lanyard
