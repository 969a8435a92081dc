#pragma once

#include "PageScroll.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lanyard {

class FailureBanner;
class FormField;
class ProfileFileController;

/// What a profile file would add, its two hosts side by side, and the question whether both are trusted.
class ProfileFilePage final : public PageScroll
{
    Q_OBJECT
public:
    explicit ProfileFilePage(ProfileFileController &controller, QWidget *parent = nullptr);

Q_SIGNALS:
    void otherFileWanted();
    void left();

private:
    QWidget *host(const QString &iconName, const QString &what, QLabel *name, const QString &words);
    QWidget *shownPart();
    void tell();
    void tellFacts();

    ProfileFileController &m_controller;
    FailureBanner *m_banner;
    QLabel *m_title;
    QLabel *m_file;
    QLabel *m_portal;
    QLabel *m_issuer;
    QWidget *m_shown;
    QVBoxLayout *m_factsPlace = nullptr;
    QWidget *m_facts = nullptr;
    QLabel *m_leftOut;
    FormField *m_name;
    QPushButton *m_accept;
};

} // namespace lanyard
