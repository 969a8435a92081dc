#pragma once

#include "ApiDraft.h"
#include "Check.h"
#include "HttpClient.h"
#include "PortalCatalogue.h"
#include "PortalProbe.h"
#include "Profile.h"
#include "ProteinPaintDraft.h"
#include "ProviderMetadata.h"

#include <QObject>
#include <QTimer>

namespace lanyard {

/// The form for a new portal: asks portal and issuer while one types, and knows when there is enough to sign in.
/// An answer to what has been typed over since is dropped.
class AddPortalController final : public QObject
{
    Q_OBJECT
public:
    enum class WayIn
    {
        Browser, ///< Lanyard signs in with the client
        File ///< the portal hands out the token
    };
    /// `http` must outlive every question asked through it.
    AddPortalController(HttpClient &http, std::chrono::milliseconds pause, QObject *parent = nullptr);

    void setAddress(const QString &text);
    void setName(const QString &name);
    void setKind(PortalKind kind); ///< by hand: what the portal says no longer changes it
    void setIssuer(const QString &issuer);
    void setClientId(const QString &clientId);
    void setScopes(const QString &scopes);
    void setRolePath(const QString &rolePath);
    void setApi(const ApiDraft &draft);
    void setProteinPaint(const ProteinPaintDraft &draft);
    void setVault(VaultKind vault);
    void setWayIn(WayIn wayIn);
    void useSuggestedIssuer();
    void setHttp(HttpClient &http) { m_http = &http; }
    void fill(const KnownPortal &known);

    QString address() const { return m_address; }
    QString name() const { return m_name; }
    PortalKind kind() const { return m_kind; }
    QString issuer() const { return m_issuer; }
    QString clientId() const { return m_clientId; }
    WayIn wayIn() const { return hasIssuer() ? m_wayIn : WayIn::Browser; }
    /// Else the portal signs people in itself, or Lanyard signs the tokens.
    bool hasIssuer() const { return m_kind == PortalKind::CBioPortal || m_kind == PortalKind::Api; }

    QString addressFact() const; ///< empty: nothing found yet
    QString addressError() const;
    QString issuerFact() const;
    QString issuerError() const;
    QString suggestedIssuer() const; ///< where the portal itself sends people, when it differs from what stands there
    QList<Check> checks() const;

    bool isComplete() const { return whyNot().isEmpty(); }
    QString whyNot() const; ///< what is missing, a sentence
    Profile profile() const;

Q_SIGNALS:
    void changed();

private:
    void lookAtPortal();
    void lookAtIssuer();
    void takeProbe(Outcome<PortalProbe> answer);
    void takeMetadata(Outcome<ProviderMetadata> answer);
    QList<Check> portalChecks() const;
    Check issuerCheck() const;
    Check clientCheck() const;
    static QString withScheme(const QString &text);

    HttpClient *m_http;
    QTimer m_portalPause;
    QTimer m_issuerPause;
    QString m_address;
    std::optional<KnownPortal> m_known; ///< as long as the address is its
    QString m_name;
    QString m_issuer;
    QString m_clientId;
    QString m_scopes;
    QString m_rolePath;
    PortalKind m_kind = PortalKind::CBioPortal;
    ApiDraft m_api;
    ProteinPaintDraft m_proteinPaint;
    VaultKind m_vault = VaultKind::Keychain;
    WayIn m_wayIn = WayIn::Browser;
    bool m_isKindChosen = false;
    bool m_isNameChosen = false;
    int m_portalAttempt = 0;
    int m_issuerAttempt = 0;
    bool m_isPortalAsked = false; ///< a question is under way
    bool m_isIssuerAsked = false;
    QString m_addressFault; ///< the text is no address that Lanyard uses
    QString m_issuerFault;
    std::optional<Outcome<PortalProbe>> m_probe;
    std::optional<Outcome<ProviderMetadata>> m_metadata;
};

} // namespace lanyard
