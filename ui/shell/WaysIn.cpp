#include "WaysIn.h"

#include "AddPortalPage.h"
#include "Deliver.h"
#include "Parts.h"
#include "ProfileFilePage.h"
#include "StartPage.h"
#include "Workspace.h"

#include <QFileDialog>
#include <QStackedWidget>

namespace lanyard {

WaysIn::WaysIn(Workspace &workspace, const NewProfiles &newProfiles, QStackedWidget &pages)
    : m_workspace(workspace), m_newProfiles(newProfiles), m_pages(pages),
      m_file([this](Profile profile) { return m_workspace.add(m_newProfiles.begun(std::move(profile)), {}); })
{
    connect(&m_newProfiles, &NewProfiles::httpChanged, this, [this] { m_form->setHttp(m_newProfiles.http()); });
    connect(&m_file, &ProfileFileController::added, this, &WaysIn::added);
    build();
}

void WaysIn::build()
{
    m_start = new StartPage;
    m_form = new AddPortalPage(m_newProfiles.http());
    m_filePage = new ProfileFilePage(m_file);
    for (QWidget *page : QList<QWidget *> {m_start, m_form, m_filePage})
        m_pages.addWidget(page);
    const PortalCatalogue catalogue(m_workspace.folder() + QStringLiteral("/portals.json"));
    m_start->showKnownPortals(catalogue);
    m_form->setKnownPortals(catalogue.all());
    wire();
}

void WaysIn::sayAnew()
{
    const QList<QWidget *> before {m_start, m_form, m_filePage};
    const auto inView = before.indexOf(m_pages.currentWidget());
    for (QWidget *page : before)
        parts::discard(page);
    build();
    if (inView >= 0)
        show(QList<QWidget *> {m_start, m_form, m_filePage}.at(inView));
}

void WaysIn::wire()
{
    connect(m_start, &StartPage::sandboxWanted, this, &WaysIn::sandboxWanted);
    connect(m_start, &StartPage::addPortalWanted, this, &WaysIn::addPortal);
    connect(m_start, &StartPage::profileFileWanted, this, &WaysIn::chooseFile);
    connect(m_start, &StartPage::knownPortalChosen, this, [this](const KnownPortal &known) {
        addPortal();
        m_form->fill(known);
    });
    connect(m_form, &AddPortalPage::cancelled, this, &WaysIn::left);
    connect(m_form, &AddPortalPage::profileReady, this, &WaysIn::take);
    connect(m_filePage, &ProfileFilePage::otherFileWanted, this, &WaysIn::chooseFile);
    connect(m_filePage, &ProfileFilePage::left, this, &WaysIn::left);
}

void WaysIn::show(QWidget *page)
{
    m_pages.setCurrentWidget(page);
    Q_EMIT shown();
}

void WaysIn::showStart()
{
    show(m_start);
}

void WaysIn::addPortal()
{
    m_form->start(m_newProfiles.vault());
    show(m_form);
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
    show(m_filePage);
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
