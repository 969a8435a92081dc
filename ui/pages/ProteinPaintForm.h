#pragma once

#include "ProteinPaintDraft.h"

#include <QWidget>

class QLabel;

namespace lanyard {

class FormField;

/// The fields of a ProteinPaint server in the form for a new portal.
class ProteinPaintForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ProteinPaintForm(QWidget *parent = nullptr);
    void start(); ///< empty
    void read(const QString &settingsFile);

Q_SIGNALS:
    void changed(const lanyard::ProteinPaintDraft &draft);

private:
    void chooseFile();
    void tell();

    ProteinPaintDraft m_draft;
    FormField *m_datasets;
    FormField *m_embedder;
    FormField *m_genome;
    QLabel *m_remarks;
};

} // namespace lanyard
