#include "SettingsPage.h"

#include "AddressCheck.h"
#include "ComboBox.h"
#include "FormField.h"
#include "Narrow.h"
#include "NetworkHttpClient.h"
#include "Parts.h"
#include "RemindersCard.h"
#include "Settings.h"
#include "Translations.h"
#include "Workspace.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace lanyard {

namespace {

constexpr int cardWidth = 680;
constexpr int fieldWidth = 420;

QLabel *fault(const QString &name)
{
    auto *label = parts::paragraph({}, false);
    label->setObjectName(name);
    label->setProperty("kind", "fault");
    label->hide();
    return label;
}

void tellFault(QLabel *label, const Outcome<void> &outcome)
{
    label->setText(outcome ? QString() : outcome.error().message + QLatin1Char(' ') + outcome.error().hint);
    label->setVisible(!outcome);
}

QWidget *cardOf(const QString &name, const QString &heading, const QList<QWidget *> &content)
{
    auto *card = parts::card(name);
    auto *column = parts::columnOf(card);
    column->setSpacing(12);
    column->addWidget(parts::label(heading, Type::CardHeading));
    for (auto *part : content)
        column->addWidget(part);
    return card;
}

} // namespace

SettingsPage::SettingsPage(Kept kept, QWidget *parent)
    : PageScroll(parent), m_kept(std::move(kept)), m_appearance(new ComboBox), m_language(new ComboBox),
      m_copied(new ComboBox), m_vault(new ComboBox), m_proxy(new FormField(tr("&Proxy"), QStringLiteral("newProxy"))),
      m_caFile(new FormField(tr("Certificate &authorities"), QStringLiteral("newCaFile"))),
      m_atLogin(new QCheckBox(tr("&Start when I log in, without a window, and stay in the tray"))),
      m_atLoginFault(fault(QStringLiteral("startAtLoginFault"))), m_programs(new QListWidget),
      m_programsFault(fault(QStringLiteral("programsFault")))
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *close = parts::iconButton(QStringLiteral("close"), tr("Close the settings"), QStringLiteral("closeSettings"));
    close->setProperty("kind", "flat");
    auto *title = new QHBoxLayout;
    title->addWidget(parts::label(tr("Settings"), Type::PageTitle), 1);
    title->addWidget(close);
    column()->addLayout(title);
    auto *reminders = new RemindersCard(m_kept.workspace);
    for (auto *card : QList<QWidget *> {looks(), starting(), reminders, clipboard(), newProfiles(), programs()})
        column()->addWidget(new Narrow(card, cardWidth));
    column()->addStretch(1);
    connect(close, &QToolButton::clicked, this, &SettingsPage::left);
}

QWidget *SettingsPage::looks()
{
    m_appearance->addItem(tr("As the system"), QStringLiteral("system"));
    m_appearance->addItem(tr("Light"), QStringLiteral("light"));
    m_appearance->addItem(tr("Dark"), QStringLiteral("dark"));
    auto *appearance = new FormField(tr("&Appearance"), QStringLiteral("appearance"), m_appearance);
    m_language->addItem(tr("As the system"), QString());
    for (const auto &[code, name] : shippedLanguages())
        m_language->addItem(name, code);
    auto *language = new FormField(tr("&Language"), QStringLiteral("language"), m_language);
    connect(m_appearance, &QComboBox::activated, this,
            [this] { m_kept.settings.setAppearance(m_appearance->currentData().toString()); });
    connect(m_language, &QComboBox::activated, this,
            [this] { m_kept.settings.setLanguage(m_language->currentData().toString()); });
    return cardOf(QStringLiteral("looksCard"), tr("How Lanyard looks"),
                  {new Narrow(appearance, fieldWidth), new Narrow(language, fieldWidth)});
}

QWidget *SettingsPage::starting()
{
    m_atLogin->setObjectName(QStringLiteral("startAtLogin"));
    connect(m_atLogin, &QCheckBox::toggled, this, &SettingsPage::setAutostart);
    return cardOf(QStringLiteral("startingCard"), tr("Start"),
                  {m_atLogin, m_atLoginFault,
                   parts::paragraph(tr("Only a Lanyard that runs can remind you before a credential ends."))});
}

QWidget *SettingsPage::clipboard()
{
    for (const auto time : Settings::copiedTimes)
        m_copied->addItem(tr("%n seconds", nullptr, int(time.count())), QString::number(time.count()));
    auto *copied = new FormField(tr("A copied token stays &for"), QStringLiteral("copiedTime"), m_copied);
    connect(m_copied, &QComboBox::activated, this,
            [this] { m_kept.settings.setCopiedTime(std::chrono::seconds(m_copied->currentData().toInt())); });
    return cardOf(QStringLiteral("clipboardCard"), tr("Clipboard"),
                  {new Narrow(copied, fieldWidth),
                   parts::paragraph(tr("Then Lanyard takes it off the clipboard, and also when Lanyard ends. What you "
                                       "copied since stays."))});
}

QWidget *SettingsPage::newProfiles()
{
    m_vault->addItem(tr("Keychain of this computer"), QStringLiteral("keychain"));
    m_vault->addItem(tr("Encrypted file, with a passphrase"), QStringLiteral("file"));
    auto *vault = new FormField(tr("&Where the credential is kept"), QStringLiteral("newVault"), m_vault);
    m_proxy->edit()->setPlaceholderText(tr("As the system"));
    m_proxy->setHint(tr("It looks like http://host:port or socks5://host:port."));
    m_caFile->edit()->setPlaceholderText(tr("As the system"));
    m_caFile->setHint(tr("A PEM file, where your institution signs its own certificates."));
    auto *choose = parts::button(tr("&Choose a file…"), QStringLiteral("chooseCaFile"));
    connect(m_vault, &QComboBox::activated, this,
            [this] { m_kept.settings.setNewVault(m_vault->currentData().toString()); });
    connect(m_proxy->edit(), &QLineEdit::editingFinished, this, &SettingsPage::takeProxy);
    connect(m_caFile->edit(), &QLineEdit::editingFinished, this, &SettingsPage::takeCaFile);
    connect(choose, &QPushButton::clicked, this, &SettingsPage::chooseCaFile);
    return cardOf(QStringLiteral("newProfilesCard"), tr("What new profiles begin with"),
                  {parts::paragraph(tr("The form for a new portal looks through the same proxy. Profiles that you have "
                                       "keep their own.")),
                   new Narrow(vault, fieldWidth), new Narrow(m_proxy, fieldWidth), new Narrow(m_caFile, fieldWidth),
                   choose});
}

QWidget *SettingsPage::programs()
{
    m_programs->setObjectName(QStringLiteral("programsAsk"));
    m_programs->setAccessibleName(tr("Ask before a program gets a token of"));
    m_programs->setProperty("kind", "choices");
    m_programs->setUniformItemSizes(true);
    m_programs->setMaximumHeight(200);
    connect(m_programs, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        setAsks(item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked);
    });
    m_programsCard
        = cardOf(QStringLiteral("programsCard"), tr("Programs that ask for tokens"),
                 {parts::paragraph(
                      tr("Ask me before a program gets a token for the first time, of these profiles. Lanyard knows "
                         "a program by its file only: a shell stands for every script that it runs.")),
                  m_programs, m_programsFault});
    return m_programsCard;
}

void SettingsPage::start()
{
    const auto &settings = m_kept.settings;
    m_appearance->setCurrentIndex(std::max(0, m_appearance->findData(settings.appearance())));
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language())));
    m_copied->setCurrentIndex(m_copied->findData(QString::number(settings.copiedTime().count())));
    m_vault->setCurrentIndex(std::max(0, m_vault->findData(settings.newVault())));
    m_proxy->edit()->setText(settings.newProxy().toString());
    m_proxy->showNothing();
    m_caFile->edit()->setText(settings.newCaFile());
    m_caFile->showNothing();
    const QSignalBlocker quietLogin(m_atLogin);
    m_atLogin->setChecked(m_kept.autostart.isOn());
    m_atLoginFault->hide();

    const QSignalBlocker quietPrograms(m_programs);
    m_programs->clear();
    m_programsFault->hide();
    for (const auto &profile : m_kept.workspace.profiles().all()) {
        auto *item = new QListWidgetItem(profile.name, m_programs);
        item->setData(Qt::UserRole, profile.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_kept.programs.asks(profile.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_programsCard->setVisible(m_programs->count() > 0);
    m_appearance->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::takeProxy()
{
    const auto proxy = checkedProxy(m_proxy->edit()->text().trimmed());
    if (!proxy) {
        m_proxy->showError(proxy.error().message + QLatin1Char(' ') + proxy.error().hint);
        return;
    }
    m_proxy->showNothing();
    m_kept.settings.setNewProxy(*proxy);
}

void SettingsPage::takeCaFile()
{
    const auto file = m_caFile->edit()->text().trimmed();
    const auto read = NetworkHttpClient::make({file, {}});
    if (!read) {
        m_caFile->showError(read.error().message + QLatin1Char(' ') + read.error().hint);
        return;
    }
    m_caFile->showNothing();
    m_kept.settings.setNewCaFile(file);
}

void SettingsPage::chooseCaFile()
{
    const auto file = QFileDialog::getOpenFileName(this, tr("Choose a CA file"));
    if (file.isEmpty())
        return;
    m_caFile->edit()->setText(file);
    takeCaFile();
}

void SettingsPage::setAutostart(bool on)
{
    tellFault(m_atLoginFault, m_kept.autostart.set(on));
    const QSignalBlocker quiet(m_atLogin);
    m_atLogin->setChecked(m_kept.autostart.isOn());
    Q_EMIT staysAfterClosing(m_kept.autostart.isOn());
}

void SettingsPage::setAsks(const QString &profileId, bool asks)
{
    tellFault(m_programsFault, m_kept.programs.setAsks(profileId, asks));
}

} // namespace lanyard
