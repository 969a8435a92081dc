#pragma once

#include "ProgramGate.h"

#include <QDialog>

class QHBoxLayout;

namespace lanyard {

/// Asks whether a program may have a profile's token. Closed, or left alone for two minutes, it says not now.
class ProgramDialog final : public QDialog
{
    Q_OBJECT
public:
    ProgramDialog(const QString &profileName, const QString &program, QWidget *parent = nullptr);

    ProgramGate::Answer answer() const { return m_answer; }

private:
    void addAnswer(QHBoxLayout *row, const QString &text, const QString &name, ProgramGate::Answer answer);

    ProgramGate::Answer m_answer = ProgramGate::Answer::NotNow;
};

} // namespace lanyard
