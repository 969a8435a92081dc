#pragma once

#include "AddPortalController.h"
#include "SecretBuffer.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QRadioButton;

namespace lanyard {

class ApiForm;
class CheckList;
class ComboBox;
class FormField;
class ProteinPaintForm;
struct Failure;

/// The form for a portal that Lanyard does not know yet, beside it what was found.
class AddPortalPage final : public QWidget
{
    Q_OBJECT
public:
    explicit AddPortalPage(HttpClient &http, QWidget *parent = nullptr);
    void start(VaultKind vault); ///< empty, and ready to type
    void setHttp(HttpClient &http); ///< as the controller's
    void fill(const KnownPortal &known); ///< after `start`
    void setKnownPortals(const QList<KnownPortal> &portals); ///< are offered while one types the address
    void showFailure(const Failure &failure); ///< of saving: most often the name is taken
    SecretBuffer takeClientSecret(); ///< empty: the client has none; the field is empty afterwards

Q_SIGNALS:
    void cancelled();
    void profileReady(const lanyard::Profile &profile, lanyard::AddPortalController::WayIn wayIn);

private:
    QWidget *form();
    QWidget *wayInChoice();
    QWidget *moreSettings();
    QWidget *findings();
    QWidget *footer();
    void wire();
    void tell();

    AddPortalController *m_controller;
    FormField *m_address;
    FormField *m_name;
    FormField *m_kindField;
    ComboBox *m_kind;
    FormField *m_issuer;
    FormField *m_clientId;
    FormField *m_scopes;
    FormField *m_rolePath;
    ComboBox *m_vault;
    FormField *m_vaultField;
    FormField *m_clientSecret;
    ApiForm *m_api;
    ProteinPaintForm *m_proteinPaint;
    QWidget *m_wayIn = nullptr;
    QRadioButton *m_byBrowser;
    QRadioButton *m_byFile;
    QPushButton *m_more;
    QLabel *m_moreWords;
    QWidget *m_moreSettings;
    CheckList *m_checks;
    QLabel *m_whyNot;
    QPushButton *m_cancel;
    QPushButton *m_signIn;
};

} // namespace lanyard
