#pragma once

#include "StudyPermissions.h"
#include "WebMessage.h"

#include <tl/expected.hpp>

namespace lanyard::sandbox {

/// `/api/studies` and below, with what v6 and v7 do differently (measured on cBioPortal 6.4.5).
class StudyService
{
public:
    explicit StudyService(const SandboxSettings &settings);

    /// `path` is what follows `/api/studies`: empty, `/{id}` or `/{id}/samples`. Any other is nothing.
    std::optional<WebAnswer> answer(const WebRequest &request, const QString &path, const QStringList &roles) const;

private:
    struct Page
    {
        QString projection;
        int size = 0;
        int number = 0;
    };
    static tl::expected<Page, WebAnswer> pageOf(const WebRequest &request);
    WebAnswer list(const WebRequest &request, const Page &page, const QStringList &roles) const;
    WebAnswer samples(const SandboxStudy &study, const Page &page) const;
    QJsonObject json(const SandboxStudy &study, const QString &projection, bool readable) const;
    QList<SandboxStudy> sorted(const WebRequest &request) const;

    bool m_isV7;
    bool m_showUnauthorized;
    QList<SandboxStudy> m_studies;
    StudyPermissions m_permissions;
};

} // namespace lanyard::sandbox
