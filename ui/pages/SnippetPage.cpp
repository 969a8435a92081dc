#include "SnippetPage.h"

#include "AskingBanner.h"
#include "CodeView.h"
#include "ComboBox.h"
#include "ElidedLabel.h"
#include "FailureWords.h"
#include "FoldingRow.h"
#include "Parts.h"
#include "StateChip.h"
#include "WaitRow.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace lanyard {

namespace {

CodeHighlighter::Language coloursOf(SnippetLanguage::Family family)
{
    switch (family) {
    case SnippetLanguage::Family::Shell:
        return CodeHighlighter::Language::Shell;
    case SnippetLanguage::Family::Python:
        return CodeHighlighter::Language::Python;
    case SnippetLanguage::Family::R:
        return CodeHighlighter::Language::R;
    case SnippetLanguage::Family::JavaScript:
        return CodeHighlighter::Language::JavaScript;
    case SnippetLanguage::Family::Java:
        return CodeHighlighter::Language::Java;
    }
    Q_UNREACHABLE();
}

} // namespace

SnippetPage::SnippetPage(ProfileContext &context, QWidget *parent)
    : PageScroll(parent), m_context(context), m_languages(new QListWidget), m_request(new ComboBox),
      m_requestLine(new ElidedLabel(Type::Code)), m_source(new ComboBox), m_sourceWords(parts::paragraph({})),
      m_title(parts::label({}, Type::Strong)),
      m_code(new CodeView(QStringLiteral("snippetCode"), CodeHighlighter::Language::Shell)),
      m_copy(parts::button(tr("&Copy code"), QStringLiteral("copyCode"), parts::Look::Filled, QStringLiteral("copy"))),
      m_try(parts::button(tr("&Try it here"), QStringLiteral("tryIt"), parts::Look::Outlined, QStringLiteral("play"))),
      m_status(new StateChip), m_summary(parts::label({}, Type::Body, true)),
      m_empty(parts::paragraph(tr("Try it here to see the answer."))),
      m_answer(new CodeView(QStringLiteral("snippetAnswer"), CodeHighlighter::Language::Json)),
      m_banner(new FailureBanner(QStringLiteral("snippetBanner"))), m_wait(new WaitRow(QStringLiteral("snippetWait")))
{
    setObjectName(QStringLiteral("snippetPage"));
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(16);
    rightColumn->addWidget(codeCard());
    rightColumn->addWidget(answerCard(), 1);
    auto *columns = new FoldingRow(680, 24);
    columns->add(choices(), 0);
    columns->add(right, 1);
    column()->addWidget(columns, 1);

    connect(m_request, &QComboBox::activated, context.snippet(), &SnippetController::choose);
    connect(m_source, &QComboBox::activated, context.snippet(),
            [this](int source) { m_context.snippet()->setFromVariable(source == 1); });
    connect(m_languages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *now) {
        if (now)
            m_context.snippet()->chooseLanguage(now->data(Qt::UserRole).toString());
    });
    connect(m_try, &QPushButton::clicked, this, [this] { m_context.snippet()->tryIt(false); });
    connect(m_wait, &WaitRow::cancelled, context.snippet(), &SnippetController::cancel);
    connectAskingBanner(
        m_banner, this, context, [this] { m_context.snippet()->cancel(); },
        [this](bool maySpend) { m_context.snippet()->tryIt(maySpend); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_code->toPlainText());
        m_copy->setText(tr("Copied"));
        QTimer::singleShot(2000, m_copy, [this] { m_copy->setText(tr("&Copy code")); });
    });
    connect(context.snippet(), &SnippetController::changed, this, &SnippetPage::tell);
    tell();
}

QWidget *SnippetPage::choices()
{
    auto *choices = new QWidget;
    choices->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_languages->setObjectName(QStringLiteral("snippetLanguages"));
    m_languages->setProperty("kind", "choices");
    m_languages->setMinimumHeight(264);
    auto *languages = parts::label(tr("&Language or program"), Type::Label);
    languages->setBuddy(m_languages);
    m_languages->setAccessibleName(tr("Language or program"));
    auto *frame = parts::card(QStringLiteral("languagesCard"));
    parts::columnOf(frame)->setContentsMargins(4, 4, 4, 4);
    parts::columnOf(frame)->addWidget(m_languages);
    m_requestLine->setProperty("kind", "muted");
    m_request->setObjectName(QStringLiteral("snippetRequest"));
    for (const auto &request : m_context.snippet()->requests())
        m_request->addItem(request.title);
    auto *label = parts::label(tr("&Request"), Type::Label);
    label->setBuddy(m_request);
    m_source->setObjectName(QStringLiteral("snippetTokenSource"));
    m_source->addItems({tr("From Lanyard"), tr("From the variable %1").arg(SnippetController::variable())});
    auto *source = parts::label(tr("Where the token comes from"), Type::Label);
    m_source->setAccessibleName(source->text());
    setType(m_sourceWords, Type::Second);

    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addStrut(220);
    column->addWidget(languages);
    column->addWidget(frame);
    column->addSpacing(16);
    column->addWidget(label);
    column->addWidget(m_request);
    column->addWidget(m_requestLine);
    column->addSpacing(16);
    column->addWidget(source);
    column->addWidget(m_source);
    column->addWidget(m_sourceWords);
    column->addStretch(1);
    return choices;
}

QWidget *SnippetPage::codeCard()
{
    auto *card = parts::card(QStringLiteral("codeCard"));
    auto *column = parts::columnOf(card);
    column->setContentsMargins(1, 8, 1, 1);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 0, 8, 8);
    top->setSpacing(12);
    top->addWidget(m_title, 1);
    top->addWidget(m_try);
    top->addWidget(m_copy);
    column->addLayout(top);
    column->addWidget(parts::line());
    m_code->setAccessibleName(tr("Code"));
    column->addWidget(m_code);
    return card;
}

QWidget *SnippetPage::answerCard()
{
    auto *card = parts::card(QStringLiteral("answerCard"));
    auto *column = parts::columnOf(card);
    column->setContentsMargins(1, 8, 1, 1);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 4, 16, 10);
    top->setSpacing(12);
    m_status->setObjectName(QStringLiteral("answerStatus"));
    m_summary->setObjectName(QStringLiteral("answerSummary"));
    top->addWidget(parts::label(tr("Answer"), Type::Strong));
    top->addWidget(m_status);
    top->addWidget(m_summary);
    top->addStretch();
    m_beforeAnswer = new QWidget;
    auto *inner = new QVBoxLayout(m_beforeAnswer);
    inner->setContentsMargins(16, 12, 16, 12);
    inner->addWidget(m_empty);
    inner->addWidget(m_wait);
    inner->addWidget(m_banner);
    column->addLayout(top);
    column->addWidget(parts::line());
    column->addWidget(m_beforeAnswer);
    column->addWidget(m_answer, 1);
    m_answer->setMinimumHeight(200);
    m_answer->setAccessibleName(tr("Answer"));
    return card;
}

void SnippetPage::tellLanguages()
{
    const QSignalBlocker quiet(m_languages);
    const auto *snippet = m_context.snippet();
    QStringList ids;
    for (const auto &language : snippet->languages())
        ids.append(language.id);
    if (ids != m_shownLanguages) { // else the list would lose its place at each choice
        m_shownLanguages = ids;
        fillLanguages();
    }
    for (int row = 0; row < m_languages->count(); ++row) {
        if (m_languages->item(row)->data(Qt::UserRole).toString() == snippet->language().id)
            m_languages->setCurrentRow(row);
    }
}

void SnippetPage::fillLanguages()
{
    QString group;
    m_languages->clear();
    for (const auto &language : m_context.snippet()->languages()) {
        if (language.group() != group) {
            group = language.group();
            auto *heading = new QListWidgetItem(group, m_languages);
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(fontOf(Type::Second));
        }
        auto *item = new QListWidgetItem(QStringLiteral("    ") + language.title, m_languages);
        item->setData(Qt::UserRole, language.id);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(language.title, group));
    }
}

void SnippetPage::tell()
{
    const auto *snippet = m_context.snippet();
    const auto phase = snippet->phase();
    tellLanguages();
    m_title->setText(snippet->language().title);
    m_code->setLanguage(coloursOf(snippet->language().family));
    if (m_code->toPlainText() != snippet->code().trimmed()) {
        m_code->setPlainText(snippet->code().trimmed());
        m_code->fitToText();
    }
    m_requestLine->setText(snippet->requestLine());
    m_request->setCurrentIndex(snippet->chosen());
    m_source->setCurrentIndex(snippet->isFromVariable() ? 1 : 0);
    m_sourceWords->setText(
        snippet->isFromVariable()
            ? tr("A terminal sets it for one program: lanyard run '%1' -- PROGRAM").arg(m_context.profile().name)
            : tr("The code asks Lanyard for the token when it runs: always fresh, and no secret in the code."));

    if (phase == SnippetController::Phase::Trying && !m_wait->isWaiting())
        m_wait->start(tr("Asking the portal"), tr("The portal answers slowly."));
    else if (phase != SnippetController::Phase::Trying)
        m_wait->stop();
    // Of “leave it” and “test anyway” neither is what one would advise.
    m_banner->setFirstFilled(phase != SnippetController::Phase::MaySpend);
    if (phase == SnippetController::Phase::MaySpend) {
        m_banner->say(State::EndsSoon, tr("This realm lets a credential be used only once"),
                      tr("To try it here would use it up. You would have to sign in again afterwards."),

                      {{QStringLiteral("leaveIt"), tr("Leave it", "do not test")},
                       {QStringLiteral("testAnyway"), tr("Test anyway")}});
    } else if (phase == SnippetController::Phase::Failed) {
        m_banner->say(*snippet->failure(), failurewords::actionsWithDoctor(snippet->failure()->kind));
    } else if (phase == SnippetController::Phase::Answered && !snippet->refusal().isEmpty()) {
        m_banner->say(State::Ended, snippet->refusal(), {},
                      {{QStringLiteral("findOut"), tr("Find out why")}, {QStringLiteral("again"), tr("Try again")}});
    } else {
        m_banner->hide();
    }

    const bool isAnswered = phase == SnippetController::Phase::Answered;
    m_empty->setVisible(phase == SnippetController::Phase::NotTried);
    m_try->setEnabled(phase != SnippetController::Phase::Trying);
    m_beforeAnswer->setVisible(!isAnswered || !snippet->refusal().isEmpty());
    m_status->setVisible(isAnswered);
    m_summary->setVisible(isAnswered);
    m_answer->setVisible(isAnswered && !snippet->body().isEmpty());
    if (!isAnswered)
        return;
    const bool isGood = snippet->status() == 200;
    m_status->show(isGood ? State::Fine : State::Ended,
                   isGood ? tr("200, understood") : tr("%1, refused").arg(snippet->status()));
    m_summary->setText(snippet->summary());
    m_answer->setPlainText(snippet->body());
}

} // namespace lanyard
