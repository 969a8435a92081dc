#pragma once

#include "CredentialLife.h"

#include <QAbstractListModel>

namespace lanyard {

/// One profile as the list shows it.
struct ProfileRow
{
    QString id;
    QString name;
    QString kind; ///< `cBioPortal`
    QString identity; ///< who is signed in; empty: nobody
    CredentialLife lifetime = {};
    QDateTime waitingSince = {}; ///< of a sign-in that waits for the person
};

class ProfileListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        IdRole = Qt::UserRole,
        SecondLineRole,
        TimeLeftRole,
        StateRole,
        ShareRole, ///< double; not valid when no end is known
    };

    using QAbstractListModel::QAbstractListModel;

    /// Rows of the same profiles change in place, so that selection and scrolling stay.
    void setRows(QList<ProfileRow> rows, const QDateTime &now);
    int rowOf(const QString &id) const; ///< -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString secondLine(const ProfileRow &row) const;
    QString timeLeft(const ProfileRow &row) const;

    QList<ProfileRow> m_rows;
    QDateTime m_now;
};

} // namespace lanyard
