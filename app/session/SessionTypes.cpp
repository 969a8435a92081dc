#include "SessionTypes.h"

namespace lanyard {

SecretBuffer Bearer::headerValue() const
{
    return SecretBuffer::taking(QByteArray(headerPrefix + token.toByteArray()));
}

} // namespace lanyard
