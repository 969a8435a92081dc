#pragma once

#include "CredentialLife.h"

#include <QAbstractListModel>
#include <QSet>

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
    QString group = {}; ///< under which heading it stands
};

/// The profiles in groups, each with a heading that folds it, where there is more than one group. What a row shows is
/// reckoned when rows are set, not when they are painted.
class ProfileListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        IdRole = Qt::UserRole, ///< empty for a heading
        SecondLineRole,
        TimeLeftRole,
        StateRole,
        ShareRole, ///< double; not valid when no end is known
        IsHeadingRole,
        IsFoldedRole,
    };

    using QAbstractListModel::QAbstractListModel;

    /// Rows of the same profiles change in place, so that selection and scrolling stay.
    void setRows(QList<ProfileRow> rows, const QDateTime &now);
    /// Those whose name, kind, group or person has `text` in it, folded groups too; empty: all.
    void setFilter(const QString &text);
    void setFolded(const QModelIndex &heading, bool isFolded);

    bool has(const QString &id) const; ///< also where it is not in view
    int rowOf(const QString &id) const; ///< -1: not there, or not in view
    int rowOfHeading(const QString &group) const; ///< -1: none
    QString firstProfile() const; ///< in view; empty: none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; ///< a heading is gone through, and never chosen

private:
    struct Line
    {
        qsizetype profile = -1; ///< in `m_rows`; -1: a heading
        QString group = {};
        qsizetype profiles = 0; ///< below a heading
    };
    struct Shown
    {
        QString secondLine;
        QString timeLeft;
        QString sentence;
        QVariant share;
    };
    QList<Line> lines() const;
    void layOut();
    QVariant heading(const Line &line, int role) const;

    QList<ProfileRow> m_rows; ///< by group, then as they came
    QList<Shown> m_shown; ///< beside `m_rows`
    QList<Line> m_lines;
    QString m_filter;
    QSet<QString> m_folded;
};

} // namespace lanyard
