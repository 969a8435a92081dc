#pragma once

#include "ApiDraft.h"

#include <QWidget>

class QPlainTextEdit;

namespace lanyard {

class ComboBox;
class FormField;

/// The fields of any other portal in the form for a new one.
class ApiForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ApiForm(QWidget *parent = nullptr);
    void start(); ///< as most portals are

Q_SIGNALS:
    void changed(const lanyard::ApiDraft &draft);

private:
    void tell();

    ApiDraft m_draft;
    FormField *m_request;
    ComboBox *m_method;
    FormField *m_expected;
    FormField *m_pointer;
    FormField *m_header;
    FormField *m_prefix;
    QPlainTextEdit *m_body;
    FormField *m_bodyField;
};

} // namespace lanyard
