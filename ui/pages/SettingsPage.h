#pragma once

#include "Autostart.h"
#include "PageScroll.h"
#include "ProgramList.h"

class QCheckBox;
class QLabel;
class QListWidget;

namespace lanyard {

class ComboBox;
class FormField;
class Settings;
class Workspace;

/// What holds for Lanyard as a whole. Every choice takes effect at once; there is nothing to save.
class SettingsPage final : public PageScroll
{
    Q_OBJECT
public:
    struct Kept
    {
        Settings &settings;
        Workspace &workspace;
        Autostart autostart;
        ProgramList programs;
    };
    explicit SettingsPage(Kept kept, QWidget *parent = nullptr);
    void start(); ///< with what holds now: another program may have changed it

Q_SIGNALS:
    void staysAfterClosing(bool stays); ///< whether Lanyard runs on without a window
    void left();

private:
    QWidget *looks();
    QWidget *starting();
    QWidget *clipboard();
    QWidget *newProfiles();
    QWidget *programs();
    void takeProxy();
    void takeCaFile();
    void chooseCaFile();
    void setAutostart(bool on);
    void setAsks(const QString &profileId, bool asks);

    Kept m_kept;
    ComboBox *m_appearance;
    ComboBox *m_language;
    ComboBox *m_copied;
    ComboBox *m_vault;
    FormField *m_proxy;
    FormField *m_caFile;
    QCheckBox *m_atLogin;
    QLabel *m_atLoginFault;
    QWidget *m_programsCard = nullptr;
    QListWidget *m_programs;
    QLabel *m_programsFault;
};

} // namespace lanyard
