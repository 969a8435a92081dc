#pragma once

#include "Outcome.h"
#include "Profile.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace lanyard {

/// The options of `profile add` for a portal of the kind `api`: the header of its tokens and the request of a test.
class ApiOptions
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ApiOptions)
public:
    void addTo(CLI::App &command);
    Outcome<void> apply(Profile &profile) const;
    static Outcome<QByteArray> readBody(const QString &name); ///< a file of JSON

private:
    std::string m_header = "Authorization", m_prefix = "Bearer ", m_request = "/", m_method = "GET", m_bodyFile,
                m_namePointer;
    int m_expect = 200;
};

} // namespace lanyard
