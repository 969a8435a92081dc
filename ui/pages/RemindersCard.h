#pragma once

#include <QWidget>

class QCheckBox;
class QTimeEdit;
class QVBoxLayout;

namespace lanyard {

class FormField;
class Workspace;
struct Profile;

/// When Lanyard may notify: the hours in which it keeps quiet, and for each profile how long before an end it speaks.
class RemindersCard final : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` must outlive this widget.
    explicit RemindersCard(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *quietRow();
    void tell();
    void saveQuietHours();
    void saveDays(const Profile &profile, FormField *field);

    Workspace &m_workspace;
    QCheckBox *m_isQuiet;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    FormField *m_quiet;
    QVBoxLayout *m_profiles;
    bool m_isSaving = false;
};

} // namespace lanyard
