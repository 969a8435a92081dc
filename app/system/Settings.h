#pragma once

#include <QObject>
#include <QSettings>
#include <QUrl>

#include <chrono>

namespace lanyard {

/// What a person chose for Lanyard as a whole, in `settings.ini` of the configuration folder. Holds no secret. What
/// stands at its default is not written.
class Settings final : public QObject
{
    Q_OBJECT
public:
    explicit Settings(const QString &folder, QObject *parent = nullptr);

    QString appearance() const; ///< `system`, `light` or `dark`
    void setAppearance(const QString &appearance);
    QString language() const; ///< such as `de`; empty: the system's
    void setLanguage(const QString &language);

    static constexpr std::chrono::seconds copiedTimes[] {std::chrono::seconds(30), std::chrono::seconds(45),
                                                         std::chrono::seconds(60), std::chrono::seconds(120)};
    std::chrono::seconds copiedTime() const; ///< how long a copied token stays on the clipboard; one of these
    void setCopiedTime(std::chrono::seconds time);

    /// What a profile that is new begins with.
    QString newVault() const; ///< `keychain` or `file`
    void setNewVault(const QString &vault);
    QUrl newProxy() const; ///< empty: what the system says
    void setNewProxy(const QUrl &proxy);
    QString newCaFile() const; ///< empty: the system's authorities alone
    void setNewCaFile(const QString &file);

Q_SIGNALS:
    void appearanceChanged(const QString &appearance);
    void languageChanged(const QString &language);
    void networkChanged(); ///< proxy or authorities

private:
    bool store(const QString &key, const QString &value, const QString &atFirst = {});

    QSettings m_stored;
};

} // namespace lanyard
