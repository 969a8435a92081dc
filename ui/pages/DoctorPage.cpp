#include "DoctorPage.h"

#include "DiffView.h"
#include "FailureBanner.h"
#include "FailureWords.h"
#include "FoldingRow.h"
#include "IssuerWords.h"
#include "Parts.h"
#include "ProfileContext.h"
#include "WaitRow.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

namespace {

void copyAndSaySo(QPushButton *button, const QString &text)
{
    const auto title = button->text();
    const auto copied = DoctorPage::tr("Copied");
    QGuiApplication::clipboard()->setText(text);
    if (title == copied)
        return;
    button->setMinimumWidth(button->width()); // so that nothing moves under the pointer
    button->setText(copied);
    QTimer::singleShot(std::chrono::seconds(2), button, [button, title] { button->setText(title); });
}

/// The path at which Lanyard looks; the portal's own is for its administrator to change.
bool isProfilesPath(const Finding &finding)
{
    return finding.setting && finding.setting->name == QLatin1String("rolePath");
}

QHBoxLayout *rowIn(QWidget *place, int gap)
{
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    return row;
}

} // namespace

DoctorPage::DoctorPage(ProfileContext &context, QWidget *parent)
    : PageScroll(parent), m_context(context), m_heading(parts::label({}, Type::CardHeading)),
      m_second(parts::paragraph({})),
      m_check(parts::button({}, QStringLiteral("checkPortal"), parts::Look::Filled, QStringLiteral("refresh"))),
      m_copy(parts::button(tr("&Copy for the administrator"), QStringLiteral("copyReport"), parts::Look::Filled,
                           QStringLiteral("copy"))),
      m_banner(new FailureBanner(QStringLiteral("doctorBanner"))), m_wait(new WaitRow(QStringLiteral("doctorWait"))),
      m_findings(new QVBoxLayout), m_fine(fineCard()), m_settingsHeading(parts::label({}, Type::Strong)),
      m_settingsWords(parts::paragraph({})),
      m_chooseSettings(parts::button(tr("Check a settings &file…"), QStringLiteral("chooseSettings"))),
      m_leaveSettings(parts::button(tr("Leave it out"), QStringLiteral("leaveSettings"), parts::Look::Link)),
      m_patchPlace(new QWidget), m_patch(new DiffView(QStringLiteral("settingsPatch"))),
      m_namesPerson(new QCheckBox(tr("&Put my e-mail address into the report"))),
      m_saved(parts::label({}, Type::Second, true))
{
    setObjectName(QStringLiteral("doctorPage"));
    column()->setSpacing(12);
    m_findings->setSpacing(12);
    column()->addWidget(topRow());
    column()->addWidget(m_banner);
    column()->addWidget(m_wait);
    column()->addWidget(m_fine);
    column()->addLayout(m_findings);
    column()->addWidget(settingsCard());
    m_footer = footer();
    column()->addWidget(m_footer);
    column()->addStretch(1);

    auto *doctor = context.doctor();
    connect(m_check, &QPushButton::clicked, this, &DoctorPage::findOut);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyAndSaySo(m_copy, m_context.doctor()->report()); });
    connect(m_wait, &WaitRow::cancelled, doctor, &DoctorController::cancel);
    connect(m_banner, &FailureBanner::actionWanted, this, &DoctorPage::act);
    connect(m_chooseSettings, &QPushButton::clicked, this, &DoctorPage::chooseSettings);
    connect(m_leaveSettings, &QPushButton::clicked, doctor, &DoctorController::leaveSettings);
    connect(m_namesPerson, &QCheckBox::toggled, doctor, &DoctorController::setNamesPerson);
    connect(doctor, &DoctorController::changed, this, &DoctorPage::tell);
    tell();
}

QWidget *DoctorPage::topRow()
{
    m_heading->setObjectName(QStringLiteral("doctorHeading"));
    parts::wrap(m_heading);
    m_second->setObjectName(QStringLiteral("doctorSecondLine"));
    auto *words = new QWidget;
    auto *wordColumn = new QVBoxLayout(words);
    wordColumn->setContentsMargins(0, 0, 0, 0);
    wordColumn->setSpacing(4);
    wordColumn->addWidget(m_heading);
    wordColumn->addWidget(m_second);
    auto *buttons = new QWidget;
    auto *buttonRow = rowIn(buttons, 12);
    buttonRow->addWidget(m_check);
    buttonRow->addWidget(m_copy);
    buttons->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *row = new FoldingRow(640, 16);
    row->setStackedGap(8);
    row->add(words, 1);
    row->add(buttons, 0);
    return row;
}

QWidget *DoctorPage::fineCard()
{
    auto *card = parts::card(QStringLiteral("nothingWrong"));
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(parts::iconLabel(QStringLiteral("state-fine"), Tone::Fine, 24));
    row->addWidget(parts::paragraph(tr("Lanyard looked at your token and at what %1 does with it, and found nothing "
                                       "that keeps anything closed.")
                                        .arg(hostOf(m_context.profile().portal.toString())),
                                    false),
                   1);
    parts::columnOf(card)->addLayout(row);
    return card;
}

QWidget *DoctorPage::settingsCard()
{
    auto *card = parts::card(QStringLiteral("settingsCard"));
    m_settingsHeading->setObjectName(QStringLiteral("settingsHeading"));
    parts::wrap(m_settingsHeading);
    m_settingsWords->setObjectName(QStringLiteral("settingsWords"));
    auto *words = new QWidget;
    auto *wordColumn = new QVBoxLayout(words);
    wordColumn->setContentsMargins(0, 0, 0, 0);
    wordColumn->setSpacing(4);
    wordColumn->addWidget(m_settingsHeading);
    wordColumn->addWidget(m_settingsWords);
    auto *buttons = new QWidget;
    auto *buttonRow = rowIn(buttons, 8);
    buttonRow->addWidget(m_leaveSettings);
    buttonRow->addWidget(m_chooseSettings);
    buttons->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *row = new FoldingRow(560, 16);
    row->setStackedGap(8);
    row->add(words, 1);
    row->add(buttons, 0);
    parts::columnOf(card)->addWidget(row);

    auto *copy
        = parts::button(tr("Copy patch"), QStringLiteral("copyPatch"), parts::Look::Link, QStringLiteral("copy"));
    connect(copy, &QPushButton::clicked, this, [this, copy] { copyAndSaySo(copy, m_context.doctor()->patch()); });
    m_patch->setAccessibleName(tr("The corrected lines, as a patch"));
    auto *patchColumn = new QVBoxLayout(m_patchPlace);
    patchColumn->setContentsMargins(0, 4, 0, 0);
    patchColumn->setSpacing(4);
    patchColumn->addWidget(parts::label(tr("The corrected lines, as a patch"), Type::Strong, true));
    patchColumn->addWidget(m_patch);
    patchColumn->addWidget(copy);
    parts::columnOf(card)->addWidget(m_patchPlace);
    return card;
}

QWidget *DoctorPage::footer()
{
    auto *save = parts::button(tr("&Save report as…"), QStringLiteral("saveReport"), parts::Look::Link);
    connect(save, &QPushButton::clicked, this, &DoctorPage::chooseReport);
    m_namesPerson->setObjectName(QStringLiteral("namesPerson"));
    m_saved->setObjectName(QStringLiteral("reportSaved"));
    m_saved->hide();
    auto *row = new FoldingRow(760, 16);
    row->setStackedGap(4);
    row->add(m_namesPerson, 0);
    row->add(parts::label(tr("The report never holds a token or a signature."), Type::Second, true), 0);
    row->addSpace();
    row->add(m_saved, 0);
    row->add(save, 0);
    return row;
}

void DoctorPage::findOut()
{
    m_context.doctor()->check();
}

void DoctorPage::act(const QString &name)
{
    if (name == QLatin1String("signIn"))
        Q_EMIT signInWanted();
    else if (name == QLatin1String("tokenFile"))
        Q_EMIT tokenFileWanted();
    else if (name == QLatin1String("unlock"))
        m_context.unlock();
    else if (name == QLatin1String("useRolePath"))
        useRolePath();
    else
        findOut();
}

void DoctorPage::useRolePath()
{
    const auto &findings = m_context.doctor()->findings();
    const auto finding = std::find_if(findings.begin(), findings.end(), isProfilesPath);
    if (finding == findings.end()) // another check has found otherwise since
        return;
    auto *token = m_context.token();
    token->useRolePath(finding->setting->value);
    if (token->failure())
        m_banner->say(*token->failure(), {});
    else
        findOut();
}

void DoctorPage::chooseSettings()
{
    auto *dialog = new QFileDialog(this, tr("Check a settings file"));
    dialog->setObjectName(QStringLiteral("settingsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("The portal’s settings (*.properties *.yml *.yaml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_context.doctor(), &DoctorController::readSettings);
    dialog->open();
}

void DoctorPage::chooseReport()
{
    auto *dialog = new QFileDialog(this, tr("Save report"));
    dialog->setObjectName(QStringLiteral("reportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("md"));
    dialog->setNameFilters({tr("Text for a mail or an issue (*.md)"), tr("Web page (*.html)"), tr("Data (*.json)")});
    dialog->selectFile(QStringLiteral("doctor-%1.md").arg(m_context.profile().portal.host()));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        for (const auto *suffix : {"md", "html", "json"}) {
            if (filter.contains(QStringLiteral("*.%1").arg(QLatin1String(suffix))))
                dialog->setDefaultSuffix(QLatin1String(suffix));
        }
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        if (!m_context.doctor()->saveReport(fileName))
            return;
        m_saved->setText(tr("Saved as %1.").arg(QFileInfo(fileName).fileName()));
        m_saved->show();
    });
    dialog->open();
}

void DoctorPage::tell()
{
    const auto *doctor = m_context.doctor();
    const bool isChecking = doctor->phase() == DoctorController::Phase::Checking;
    const auto portal = hostOf(m_context.profile().portal.toString());
    const auto issuer = hostOf(m_context.profile().issuer);
    if (isChecking && !m_wait->isWaiting())
        m_wait->start(issuer.isEmpty() ? tr("Asking %1").arg(portal) : tr("Asking %1 and %2").arg(issuer, portal),
                      tr("A host that does not answer takes up to half a minute."));
    else if (!isChecking)
        m_wait->stop();
    tellBanner();
    tellFindings();
    tellTop();
    tellSettings();
    m_footer->setVisible(doctor->hasFindings());
    m_namesPerson->setVisible(doctor->knowsPerson());
}

void DoctorPage::tellTop()
{
    const auto *doctor = m_context.doctor();
    const bool isChecking = doctor->phase() == DoctorController::Phase::Checking;
    const bool isKnown = doctor->hasFindings();
    m_check->setEnabled(!isChecking);
    m_check->setText(isKnown ? tr("Check again") : tr("Check now"));
    m_check->setShortcut(QKeySequence(Qt::Key_F5)); // a new text takes it away
    m_copy->setVisible(isKnown);
    if (!isKnown) {
        m_heading->setText(isChecking ? tr("Checking") : tr("Not checked yet"));
        m_second->setText(tr("A check takes some seconds and changes nothing."));
        parts::setLook(m_check, m_banner->isVisibleTo(widget()) ? parts::Look::Outlined : parts::Look::Filled,
                       QStringLiteral("refresh"));
        return;
    }
    m_heading->setText(doctor->headline());
    m_second->setText(doctor->checkedWhen());
    // What one can do oneself comes before what one can only ask for.
    const bool isForOthers = doctor->errors() > 0 && actionFor(doctor->findings().constFirst()).name.isEmpty();
    parts::setLook(m_check, parts::Look::Outlined, QStringLiteral("refresh"));
    parts::setLook(m_copy, isForOthers ? parts::Look::Filled : parts::Look::Outlined, QStringLiteral("copy"));
}

void DoctorPage::tellBanner()
{
    const auto *doctor = m_context.doctor();
    const auto phase = doctor->phase();
    if (phase == DoctorController::Phase::Failed)
        m_banner->say(*doctor->failure());
    else if (doctor->failure()) // of a file: another one can be chosen where this one was
        m_banner->say(*doctor->failure(), {});
    else if (phase == DoctorController::Phase::Cancelled)
        m_banner->say(State::Offline, tr("Cancelled. Nothing was changed."), {});
    else if (doctor->isSpared()) {
        m_banner->say(State::Offline, tr("The portal was not asked"),
                      tr("This realm lets a credential be used once, and a question to %1 would use it up. So Lanyard "
                         "looked at the token and at the issuer alone.")
                          .arg(hostOf(m_context.profile().portal.toString())));
        m_banner->setIconName(QStringLiteral("info"));
    } else {
        m_banner->hide();
    }
}

void DoctorPage::tellFindings()
{
    auto *doctor = m_context.doctor();
    m_fine->setVisible(doctor->hasFindings() && doctor->findings().isEmpty());
    if (m_round == doctor->round())
        return; // what the person opened stays open
    m_round = doctor->round();
    m_saved->hide(); // of the report before
    while (auto *item = m_findings->takeAt(0)) {
        parts::discard(item->widget());
        delete item;
    }
    for (const Finding &finding : doctor->findings()) {
        auto *card = new FindingCard(finding, doctor->who(finding), actionFor(finding));
        connect(card, &FindingCard::actionWanted, this, &DoctorPage::act, Qt::QueuedConnection);
        card->setOpen(m_findings->count() == 0);
        m_findings->addWidget(card);
    }
    if (!doctor->hasFindings() || !isVisible())
        return;
    QAccessibleEvent event(m_heading, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void DoctorPage::tellSettings()
{
    const auto *doctor = m_context.doctor();
    const auto *settings = doctor->settings();
    m_leaveSettings->setVisible(settings);
    m_patchPlace->setVisible(false);
    if (!settings) {
        m_settingsHeading->setText(tr("Do you have the portal’s settings file?"));
        m_settingsWords->setText(tr("With application.properties, or the compose file that starts the portal, Lanyard "
                                    "names the lines to change. It stays on this computer, and its secrets are not "
                                    "shown."));
        return;
    }
    auto patch = doctor->patch();
    m_settingsHeading->setText(tr("Settings of the portal: %1").arg(settings->name()));
    m_settingsWords->setText(tr("%n settings are read. What is wrong with them stands among the findings.", nullptr,
                                int(settings->settings().size())));
    if (patch.isEmpty())
        return;
    patch.chop(1); // the last line's end
    m_patch->setLines(patch);
    m_patchPlace->setVisible(true);
}

FindingCard::Action DoctorPage::actionFor(const Finding &finding) const
{
    static const QStringList signInMends {QStringLiteral("no-token"),      QStringLiteral("malformed-token"),
                                          QStringLiteral("pasted-prefix"), QStringLiteral("session-ended"),
                                          QStringLiteral("replayed"),      QStringLiteral("token-expired")};
    const Profile &profile = m_context.profile();
    const bool canSignIn = !profile.issuer.isEmpty() && !profile.clientId.isEmpty();
    const bool isFirst = &finding == &m_context.doctor()->findings().constFirst();
    if (finding.cause == nameOf(FailureKind::VaultLocked))
        return {QStringLiteral("unlock"), tr("Unlock"), isFirst};
    if (isProfilesPath(finding))
        return {QStringLiteral("useRolePath"), tr("Use this role path"), isFirst};
    if (!signInMends.contains(finding.cause))
        return {};
    if (!canSignIn)
        return {QStringLiteral("tokenFile"), tr("Take in a token file"), isFirst};
    const bool isNew = finding.cause == QLatin1String("no-token");
    return {QStringLiteral("signIn"), isNew ? tr("Sign in") : tr("Sign in again"), isFirst};
}

} // namespace lanyard
