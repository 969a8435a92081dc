#include "AddPortalPage.h"

#include "ApiForm.h"
#include "CheckList.h"
#include "ComboBox.h"
#include "Failure.h"
#include "FoldingRow.h"
#include "FormField.h"
#include "IssuerWords.h"
#include "PageScroll.h"
#include "Parts.h"
#include "ProteinPaintForm.h"

#include <QCompleter>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

namespace {

constexpr std::chrono::milliseconds pauseInTyping {400};
constexpr int formWidth = 520;

/// The column of a widget that has a greatest width. Qt asks for the height at the whole width that there is, also
/// where the widget may not be so wide: lines that wrap then have no room.
class BoundColumn final : public QVBoxLayout
{
public:
    using QVBoxLayout::QVBoxLayout;
    int heightForWidth(int width) const override { return QVBoxLayout::heightForWidth(bound(width)); }
    int minimumHeightForWidth(int width) const override { return QVBoxLayout::minimumHeightForWidth(bound(width)); }

private:
    int bound(int width) const { return std::min(width, parentWidget()->maximumWidth()); }
};

} // namespace

AddPortalPage::AddPortalPage(HttpClient &http, QWidget *parent)
    : QWidget(parent), m_controller(new AddPortalController(http, pauseInTyping, this)),
      m_address(new FormField(tr("Portal &address"), QStringLiteral("portalAddress"))),
      m_name(new FormField(tr("&Name in your list"), QStringLiteral("profileName"))), m_kind(new ComboBox),
      m_issuer(new FormField(tr("&Issuer"), QStringLiteral("issuer"))),
      m_clientId(new FormField(tr("C&lient"), QStringLiteral("clientId"))),
      m_scopes(new FormField(tr("&Scopes"), QStringLiteral("scopes"))),
      m_rolePath(new FormField(tr("&Role path"), QStringLiteral("rolePath"))), m_vault(new ComboBox),
      m_vaultField(new FormField(tr("W&here the credential is kept"), QStringLiteral("vaultKind"), m_vault)),
      m_clientSecret(new FormField(tr("Client s&ecret"), QStringLiteral("clientSecret"))), m_api(new ApiForm),
      m_proteinPaint(new ProteinPaintForm), m_byBrowser(new QRadioButton(tr("I sign in in the &browser"))),
      m_byFile(new QRadioButton(tr("The portal hands out a token &file"))),
      m_more(parts::button(tr("&More settings"), QStringLiteral("moreSettings"), parts::Look::Link,
                           QStringLiteral("chevron-right"))),
      m_moreWords(parts::paragraph({})), m_checks(new CheckList(QStringLiteral("portalChecks"), true)),
      m_whyNot(parts::label({}, Type::Body, true)),
      m_cancel(parts::button(tr("Cancel"), QStringLiteral("cancelAddPortal"))),
      m_signIn(parts::button({}, QStringLiteral("saveAndSignIn"), parts::Look::Filled,
                             QStringLiteral("state-needs-sign-in")))
{
    setObjectName(QStringLiteral("addPortalPage"));
    m_kindField = new FormField(tr("&Kind of portal"), QStringLiteral("portalKind"), m_kind);
    for (const PortalKind kind :
         {PortalKind::CBioPortal, PortalKind::OpenBis, PortalKind::ProteinPaint, PortalKind::Api})
        m_kind->addItem(titleOf(kind), int(kind));
    m_address->edit()->setPlaceholderText(QStringLiteral("https://genie.example.org"));
    m_address->edit()->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_address->setHint(tr("Type an address, and Lanyard looks."));
    m_issuer->setAside(tr("– the service that signs you in"));
    m_issuer->edit()->setPlaceholderText(QStringLiteral("https://login.example.org/realms/genie"));
    m_clientId->setHint(tr("The portal’s name at the issuer. Your institution tells you; most cBioPortals use "
                           "cbioportal_api."));

    auto *page = new PageScroll;
    auto *title = parts::label(tr("Add my portal"), Type::PageTitle);
    page->column()->addWidget(title);
    page->column()->addWidget(parts::paragraph(
        tr("Type the address; Lanyard asks the portal for the rest. Nothing is saved until you go on.")));
    auto *columns = new FoldingRow(832, 24);
    columns->add(form(), 5);
    columns->add(findings(), 4);
    columns->addSpace();
    page->column()->addWidget(columns);
    page->column()->addStretch(1);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(page, 1);
    whole->addWidget(footer());
    wire();
    tell();
}

QWidget *AddPortalPage::form()
{
    auto *form = new QWidget;
    form->setMaximumWidth(formWidth);
    auto *column = new BoundColumn(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto *pair = new FoldingRow(420, 16);
    pair->add(m_name, 1);
    pair->add(m_kindField, 1);
    column->addWidget(m_address);
    column->addWidget(pair);
    m_wayIn = wayInChoice();
    column->addWidget(m_wayIn);
    column->addWidget(m_api);
    column->addWidget(m_proteinPaint);
    column->addWidget(m_issuer);
    column->addWidget(m_clientId);
    auto *more = new QHBoxLayout;
    more->addWidget(m_more);
    more->addWidget(m_moreWords, 1);
    column->addLayout(more);
    column->addWidget(moreSettings());
    column->addStretch(1);
    return form;
}

QWidget *AddPortalPage::wayInChoice()
{
    m_byBrowser->setObjectName(QStringLiteral("wayInBrowser"));
    m_byFile->setObjectName(QStringLiteral("wayInFile"));
    m_byBrowser->setChecked(true);
    auto *choice = new QWidget;
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(parts::label(tr("How you get in"), Type::Label));
    column->addWidget(m_byBrowser);
    column->addWidget(m_byFile);
    return choice;
}

QWidget *AddPortalPage::moreSettings()
{
    m_moreSettings = new QWidget;
    m_moreSettings->setObjectName(QStringLiteral("moreSettingsPart"));
    auto *column = new QVBoxLayout(m_moreSettings);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_scopes->edit()->setText(Profile().scopes.join(QLatin1Char(' ')));
    m_scopes->setHint(tr("Without offline_access the credential lasts only as long as the sign-in."));
    m_rolePath->setHint(
        tr("Where the roles stand in the token, with :: between. Empty: the usual place of this kind."));
    setType(m_scopes->edit(), Type::Code);
    setType(m_rolePath->edit(), Type::Code);
    column->addWidget(m_scopes);
    column->addWidget(m_rolePath);
    m_clientSecret->edit()->setEchoMode(QLineEdit::Password);
    m_clientSecret->setHint(tr("Only where your institution gave you one. It goes straight into the vault."));
    m_vault->addItem(tr("Keychain of this computer"), int(VaultKind::Keychain));
    m_vault->addItem(tr("Encrypted file, with a passphrase"), int(VaultKind::File));
    m_vaultField->setHint(tr("The encrypted file is for computers without a keychain. Lanyard asks for its passphrase "
                             "once per start."));
    column->addWidget(m_clientSecret);
    column->addWidget(m_vaultField);
    m_moreSettings->hide();
    return m_moreSettings;
}

QWidget *AddPortalPage::findings()
{
    auto *side = new QWidget;
    side->setMinimumWidth(260);
    side->setMaximumWidth(480);
    auto *column = new BoundColumn(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *card = parts::card(QStringLiteral("findings"));
    parts::columnOf(card)->addWidget(parts::label(tr("What Lanyard found"), Type::Strong));
    parts::columnOf(card)->addSpacing(4);
    parts::columnOf(card)->addWidget(m_checks);
    column->addWidget(card);
    auto *promise = new QHBoxLayout;
    promise->setSpacing(8);
    auto *words = parts::paragraph(tr("These checks send no name, no password and no token."));
    setType(words, Type::Second);
    promise->addWidget(parts::iconLabel(QStringLiteral("shield-check"), Tone::Muted, 18), 0, Qt::AlignTop);
    promise->addWidget(words, 1);
    column->addLayout(promise);
    column->addStretch(1);
    return side;
}

QWidget *AddPortalPage::footer()
{
    auto *footer = new QFrame;
    footer->setProperty("kind", QStringLiteral("footer"));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(12);
    m_whyNot->setObjectName(QStringLiteral("whyNot"));
    parts::wrap(m_whyNot);
    row->addWidget(m_whyNot, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_signIn);
    return footer;
}

void AddPortalPage::wire()
{
    connect(m_address->edit(), &QLineEdit::textEdited, m_controller, &AddPortalController::setAddress);
    connect(m_name->edit(), &QLineEdit::textEdited, m_controller, &AddPortalController::setName);
    connect(m_issuer->edit(), &QLineEdit::textEdited, m_controller, &AddPortalController::setIssuer);
    connect(m_clientId->edit(), &QLineEdit::textEdited, m_controller, &AddPortalController::setClientId);
    connect(m_scopes->edit(), &QLineEdit::textEdited, m_controller, &AddPortalController::setScopes);
    connect(m_rolePath->edit(), &QLineEdit::textEdited, m_controller, &AddPortalController::setRolePath);
    connect(m_api, &ApiForm::changed, m_controller, &AddPortalController::setApi);
    connect(m_proteinPaint, &ProteinPaintForm::changed, m_controller, &AddPortalController::setProteinPaint);
    connect(m_kind, &QComboBox::activated, this,
            [this] { m_controller->setKind(PortalKind(m_kind->currentData().toInt())); });
    connect(m_vault, &QComboBox::currentIndexChanged, this,
            [this] { m_controller->setVault(VaultKind(m_vault->currentData().toInt())); });
    connect(m_byFile, &QRadioButton::toggled, this, [this](bool isFile) {
        m_controller->setWayIn(isFile ? AddPortalController::WayIn::File : AddPortalController::WayIn::Browser);
    });
    connect(m_issuer, &FormField::mendWanted, m_controller, &AddPortalController::useSuggestedIssuer);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_moreSettings->setVisible(m_moreSettings->isHidden());
        m_more->setIcon(
            icon(m_moreSettings->isHidden() ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"),
                 Tone::Accent));
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_controller->setAddress({}); // a form that was left asks nobody
        m_controller->setIssuer({});
        Q_EMIT cancelled();
    });
    const auto goOn = [this] {
        if (m_controller->isComplete())
            Q_EMIT profileReady(m_controller->profile(), m_controller->wayIn());
    };
    connect(m_signIn, &QPushButton::clicked, this, goOn);
    for (const FormField *field : {m_address, m_name, m_issuer, m_clientId})
        connect(field->edit(), &QLineEdit::returnPressed, this, goOn);
    connect(m_controller, &AddPortalController::changed, this, &AddPortalPage::tell);
}

void AddPortalPage::setHttp(HttpClient &http)
{
    m_controller->setHttp(http);
}

void AddPortalPage::start(VaultKind vault)
{
    for (const FormField *field : {m_address, m_name, m_issuer, m_clientId, m_rolePath, m_clientSecret})
        field->edit()->clear();
    m_vault->setCurrentIndex(m_vault->findData(int(vault)));
    m_scopes->edit()->setText(Profile().scopes.join(QLatin1Char(' ')));
    m_byBrowser->setChecked(true);
    m_api->start();
    m_proteinPaint->start();
    m_controller->setAddress({});
    m_controller->setName({});
    m_controller->setIssuer({});
    m_controller->setClientId({});
    m_controller->setScopes({});
    m_controller->setRolePath({});
    m_address->edit()->setFocus(Qt::OtherFocusReason);
}

void AddPortalPage::fill(const KnownPortal &known)
{
    m_controller->fill(known);
    m_address->edit()->setText(m_controller->address());
    m_name->edit()->setText(m_controller->name());
    m_clientId->edit()->setText(m_controller->clientId());
    (m_controller->wayIn() == AddPortalController::WayIn::File ? m_byFile : m_byBrowser)->setChecked(true);
}

void AddPortalPage::setKnownPortals(const QList<KnownPortal> &portals)
{
    auto *offers = new QStandardItemModel(this);
    for (const auto &known : portals) {
        auto *offer = new QStandardItem(tr("%1 · %2").arg(known.name, known.portal.host()));
        offer->setData(known.portal.toString(), Qt::UserRole); // what is compared with the text, and stands there then
        offers->appendRow(offer);
    }
    auto *completer = new QCompleter(offers, this);
    completer->setCompletionRole(Qt::UserRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_address->edit()->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this, portals](const QString &address) {
                const auto known = std::find_if(portals.begin(), portals.end(),
                                                [&](const auto &each) { return each.portal.toString() == address; });
                if (known != portals.end())
                    fill(*known);
            });
}

void AddPortalPage::showFailure(const Failure &failure)
{
    const auto words = failure.message + QLatin1Char(' ') + failure.hint;
    if (failure.kind != FailureKind::Misconfigured) { // the vault's: no field is to blame
        m_whyNot->setText(words);
        return;
    }
    m_name->showError(words);
    m_name->edit()->setFocus(Qt::OtherFocusReason);
}

SecretBuffer AddPortalPage::takeClientSecret()
{
    auto secret = m_clientSecret->edit()->text().trimmed();
    m_clientSecret->edit()->clear();
    return m_controller->wayIn() == AddPortalController::WayIn::Browser ? SecretBuffer::taking(std::move(secret))
                                                                        : SecretBuffer();
}

void AddPortalPage::tell()
{
    const auto show = [](FormField *field, const QString &error, const QString &fact, const QString &mend = {}) {
        if (!error.isEmpty())
            field->showError(error, mend);
        else if (!fact.isEmpty())
            field->showFact(fact);
        else
            field->showNothing();
    };
    const bool isFile = m_controller->wayIn() == AddPortalController::WayIn::File;
    const QString suggested = m_controller->suggestedIssuer();
    const QString mend = suggested.isEmpty() ? QString()
        : realmOf(suggested).isEmpty()       ? tr("Use %1").arg(hostOf(suggested))
                                             : tr("Use …/realms/%1").arg(realmOf(suggested));
    show(m_address, m_controller->addressError(), m_controller->addressFact());
    show(m_issuer, m_controller->issuerError(), m_controller->issuerFact(), mend);
    m_name->showNothing();
    if (!m_name->edit()->hasFocus())
        m_name->edit()->setText(m_controller->name());
    if (m_issuer->edit()->text().trimmed() != m_controller->issuer())
        m_issuer->edit()->setText(m_controller->issuer());
    m_kind->setCurrentIndex(m_kind->findData(int(m_controller->kind())));
    const bool hasIssuer = m_controller->hasIssuer();
    m_api->setVisible(m_controller->kind() == PortalKind::Api);
    m_proteinPaint->setVisible(m_controller->kind() == PortalKind::ProteinPaint);
    m_wayIn->setVisible(hasIssuer);
    m_issuer->setVisible(hasIssuer && !isFile);
    m_clientId->setVisible(hasIssuer && !isFile);
    m_clientSecret->setVisible(hasIssuer && !isFile);
    m_scopes->setVisible(hasIssuer);
    m_rolePath->setVisible(hasIssuer);
    m_moreWords->setText(hasIssuer ? tr("scopes, role path, client secret, vault") : tr("vault"));

    m_checks->show(m_controller->checks());
    m_whyNot->setText(m_controller->whyNot());
    m_signIn->setText(isFile                                                 ? tr("Save")
                          : m_controller->kind() == PortalKind::ProteinPaint ? tr("Add the key")
                                                                             : tr("Sign in"));
    m_signIn->setEnabled(m_controller->isComplete());
}

} // namespace lanyard
