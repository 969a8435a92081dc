#pragma once

#include "Profile.h"

#include <QCoreApplication>

namespace lanyard {

/// What the form for any other portal holds: the header that takes the token, and the request that a test makes.
class ApiDraft
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ApiDraft)
public:
    QString request = Profile().testRequest;
    QString method = Profile().testMethod;
    QString expected = QString::number(Profile().expectedStatus);
    QString namePointer;
    QString header = Profile().headerName;
    QString prefix = Profile().headerPrefix;
    QString body; ///< JSON; of a POST

    QString whyNot() const; ///< what does not fit, a sentence; empty: nothing
    void applyTo(Profile &profile) const;
};

} // namespace lanyard
