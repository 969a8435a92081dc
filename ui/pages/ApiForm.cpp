#include "ApiForm.h"

#include "ComboBox.h"
#include "FoldingRow.h"
#include "FormField.h"
#include "Parts.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lanyard {

ApiForm::ApiForm(QWidget *parent)
    : QWidget(parent), m_request(new FormField(tr("Test re&quest"), QStringLiteral("apiRequest"))),
      m_method(new ComboBox), m_expected(new FormField(tr("E&xpected status"), QStringLiteral("apiExpected"))),
      m_pointer(new FormField(tr("Where a name stan&ds"), QStringLiteral("apiPointer"))),
      m_header(new FormField(tr("Header"), QStringLiteral("apiHeader"))),
      m_prefix(new FormField(tr("Before &the token"), QStringLiteral("apiPrefix"))), m_body(new QPlainTextEdit),
      m_bodyField(new FormField(tr("What it sends (JSON)"), QStringLiteral("apiBody"), m_body))
{
    for (const auto *method : {"GET", "HEAD", "POST"})
        m_method->addItem(QLatin1String(method));
    auto *methodField = new FormField(tr("Meth&od"), QStringLiteral("apiMethod"), m_method);
    m_request->setHint(tr("A path that only a good token opens, such as /api/me."));
    m_pointer->setHint(tr("In the answer, as in /data/0/name; empty: nowhere."));
    m_prefix->setHint(tr("With the space at its end, if there is one."));
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(5 * fontMetrics().lineSpacing());
    m_body->setLayoutDirection(Qt::LeftToRight);
    for (auto *code : std::initializer_list<QWidget *> {m_request->edit(), m_pointer->edit(), m_body})
        setType(code, Type::Code);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto *pair = new FoldingRow(420, 16);
    pair->add(methodField, 1);
    pair->add(m_expected, 1);
    column->addWidget(m_request);
    column->addWidget(pair);
    column->addWidget(m_bodyField);
    column->addWidget(m_pointer);
    column->addWidget(m_header);
    column->addWidget(m_prefix);

    const auto follow = [this](FormField *field, QString ApiDraft::*value) {
        connect(field->edit(), &QLineEdit::textEdited, this, [this, value](const QString &text) {
            m_draft.*value = text;
            Q_EMIT changed(m_draft);
        });
    };
    follow(m_request, &ApiDraft::request);
    follow(m_expected, &ApiDraft::expected);
    follow(m_pointer, &ApiDraft::namePointer);
    follow(m_header, &ApiDraft::header);
    follow(m_prefix, &ApiDraft::prefix);
    connect(m_method, &QComboBox::currentTextChanged, this, [this](const QString &method) {
        m_draft.method = method;
        m_bodyField->setVisible(method == QLatin1String("POST"));
        Q_EMIT changed(m_draft);
    });
    connect(m_body, &QPlainTextEdit::textChanged, this, [this] {
        m_draft.body = m_body->toPlainText();
        Q_EMIT changed(m_draft);
    });
    start();
}

void ApiForm::start()
{
    m_draft = ApiDraft();
    tell();
}

void ApiForm::tell()
{
    m_request->edit()->setText(m_draft.request);
    m_expected->edit()->setText(m_draft.expected);
    m_pointer->edit()->setText(m_draft.namePointer);
    m_header->edit()->setText(m_draft.header);
    m_prefix->edit()->setText(m_draft.prefix);
    const QSignalBlocker quietMethod(m_method);
    const QSignalBlocker quietBody(m_body);
    m_method->setCurrentIndex(0);
    m_body->setPlainText(m_draft.body);
    m_bodyField->hide();
    Q_EMIT changed(m_draft);
}

} // namespace lanyard
