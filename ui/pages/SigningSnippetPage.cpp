#include "SigningSnippetPage.h"

#include "CodeView.h"
#include "ComboBox.h"
#include "FormField.h"
#include "Narrow.h"
#include "Parts.h"
#include "ProteinPaintSnippet.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

namespace {

QString titleOfLanguage(const QString &id)
{
    const QHash<QString, QString> titles {
        {QStringLiteral("curl"), SigningSnippetPage::tr("curl, to ask the server")},
        {QStringLiteral("html"), SigningSnippetPage::tr("HTML, to embed it in a page")},
        {QStringLiteral("node"), SigningSnippetPage::tr("Node.js, on the portal’s server")},
        {QStringLiteral("python"), SigningSnippetPage::tr("Python, on the portal’s server")},
        {QStringLiteral("java"), SigningSnippetPage::tr("Java, on the portal’s server")},
        {QStringLiteral("php"), SigningSnippetPage::tr("PHP, on the portal’s server")}};
    return titles.value(id, id);
}

CodeHighlighter::Language highlightingOf(const QString &id)
{
    if (id == QLatin1String("python"))
        return CodeHighlighter::Language::Python;
    if (id == QLatin1String("node") || id == QLatin1String("html"))
        return CodeHighlighter::Language::JavaScript;
    return id == QLatin1String("java") ? CodeHighlighter::Language::Java : CodeHighlighter::Language::Shell;
}

} // namespace

SigningSnippetPage::SigningSnippetPage(const Profile &profile, QWidget *parent)
    : PageScroll(parent), m_profile(profile), m_language(new ComboBox),
      m_code(new CodeView(QStringLiteral("signingCode"), CodeHighlighter::Language::Shell)),
      m_why(parts::paragraph({}, false))
{
    setObjectName(QStringLiteral("signingSnippetPage"));
    for (const QString &id : proteinPaintLanguages())
        m_language->addItem(titleOfLanguage(id), id);
    auto *which = new FormField(tr("&Language or program"), QStringLiteral("signingLanguage"), m_language);
    which->setHint(tr("The secret stands in no code: it comes from the server’s environment, or from Lanyard."));
    auto *copy = parts::button(tr("Copy code"), QStringLiteral("copySigningCode"), parts::Look::Filled,
                               QStringLiteral("copy"));
    auto *row = new QHBoxLayout;
    row->addWidget(new Narrow(which, 420), 1);
    row->addWidget(copy, 0, Qt::AlignBottom);
    m_code->setAccessibleName(tr("Code"));
    column()->addLayout(row);
    column()->addWidget(m_why);
    column()->addWidget(m_code);
    column()->addStretch(1);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SigningSnippetPage::tell);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_code->toPlainText()); });
    tell();
}

void SigningSnippetPage::tell()
{
    const auto code = proteinPaintSnippet(m_profile, m_language->currentData().toString(), QStringLiteral("data"));
    m_code->setVisible(code.has_value());
    m_why->setVisible(!code);
    if (!code) {
        m_why->setText(code.error().message + QLatin1Char(' ') + code.error().hint);
        return;
    }
    m_code->setLanguage(highlightingOf(m_language->currentData().toString()));
    m_code->setPlainText(*code);
    m_code->fitToText();
}

} // namespace lanyard
