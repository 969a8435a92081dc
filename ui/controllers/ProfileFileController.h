#pragma once

#include "SharedProfile.h"

#include <QCoroTask>
#include <QObject>

#include <functional>

namespace lanyard {

/// A profile that somebody else wrote down: read, shown, and added only when the person trusts both hosts in it.
/// Until then nothing is sent to either.
class ProfileFileController final : public QObject
{
    Q_OBJECT
public:
    /// Adds the profile; fails when the name is taken.
    using Add = std::function<QCoro::Task<Outcome<void>>(Profile)>;
    explicit ProfileFileController(Add add, QObject *parent = nullptr);

    static bool isProfileFile(const QString &path); ///< by its name, `*.lanyard`
    void open(const QString &path);
    void setName(const QString &name); ///< in one's own list
    void accept();
    void forget();

    QString fileName() const;
    bool hasProfile() const { return m_shared.has_value(); }
    bool isAdding() const { return m_isAdding; }
    QString name() const { return m_shared ? m_shared->profile.name : QString(); }
    QString
    portalHost() const; ///< as it goes over the wire, so that no letter of another script passes for a Latin one
    QString issuerHost() const; ///< empty: the file names none
    QList<QPair<QString, QString>> facts() const; ///< all else that the file sets, in words
    QString leftOut() const; ///< what the file wanted to set and must not; empty: nothing
    const std::optional<Failure> &failure() const { return m_failure; } ///< why the file cannot be read
    QString nameFault() const { return m_nameFault; }

Q_SIGNALS:
    void changed();
    void added(const QString &profileId);

private:
    Add m_add;
    QString m_path;
    std::optional<SharedProfile> m_shared;
    std::optional<Failure> m_failure;
    QString m_nameFault;
    bool m_isAdding = false;
};

} // namespace lanyard
