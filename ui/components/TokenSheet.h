#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace lanyard {

class CodeView;
class StateChip;
class TokenController;

/// A token to be read: who vouches for it, what it says and where its roles stand, in words or raw.
class TokenSheet final : public QWidget
{
    Q_OBJECT
public:
    enum class RolePaths
    {
        Chosen, ///< one of them is the profile's, and another can take its place
        Listed
    };
    TokenSheet(TokenController &token, RolePaths rolePaths, QWidget *parent = nullptr);

    void addAction(QWidget *button); ///< at the end of its first row
    void setNote(const QString &note); ///< below that row; empty: none
    /// Who signs such tokens, where that is not for the token itself to say.
    void setSigner(const QString &issuer);
    void tell();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *topRow();
    QWidget *claimsCard();
    QWidget *rolesCard();
    void choosePathOf(const QModelIndex &claim);
    void tellVerdict();
    void tellRolePaths();

    TokenController &m_token;
    RolePaths m_rolePaths;
    QString m_signer;
    StateChip *m_signature;
    QPushButton *m_inWords;
    QPushButton *m_inRaw;
    QWidget *m_top = nullptr;
    QHBoxLayout *m_actions = nullptr;
    QLabel *m_note;
    QLabel *m_problems; ///< beside the signature
    QStackedWidget *m_views;
    CodeView *m_raw;
    QTreeView *m_claims;
    QTreeView *m_tree;
    QVBoxLayout *m_paths = nullptr;
    QButtonGroup *m_pathGroup;
    QPushButton *m_usePath;
};

} // namespace lanyard
