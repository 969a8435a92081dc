#pragma once

#include "Jwk.h"
#include "Outcome.h"

#include <QList>

namespace lanyard {

/// The kinds of key file that JwkSet::fromKeyFile() takes, told apart by their content.
class KeyFile
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::KeyFile)
public:
    static Outcome<QList<Jwk>> read(QByteArrayView content);

private:
    static Outcome<QList<Jwk>> readJson(QByteArrayView json);
    static Outcome<QList<Jwk>> readPem(QByteArrayView pem);
    static QList<Jwk> readSecret(QByteArrayView content);
};

} // namespace lanyard
