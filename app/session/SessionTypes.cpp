#include "SessionTypes.h"

#include <algorithm>

namespace lanyard {

SecretBuffer Bearer::headerValue() const
{
    auto value = SecretBuffer::ofSize(headerPrefix.size() + token.size());
    std::copy(headerPrefix.begin(), headerPrefix.end(), value.data());
    const auto secret = token.view();
    std::copy(secret.begin(), secret.end(), value.data() + headerPrefix.size());
    return value;
}

} // namespace lanyard
