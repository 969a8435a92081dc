#pragma once

#include "Algorithm.h"

#include <map>
#include <memory>
#include <mutex>
#include <string_view>

struct evp_md_ctx_st;
struct evp_pkey_st;

namespace lanyard {

/// OpenSSL's contexts for the signatures of one key, one for each algorithm that was asked for, made at the first need
/// and kept: to make one takes a fifth of the time in which an RSA signature is checked, to copy it next to none.
class PreparedChecks
{
public:
    using Context = std::shared_ptr<evp_md_ctx_st>;

    /// A context for one check; null where the key itself does not allow the algorithm.
    Context contextFor(const Algorithm &algorithm, evp_pkey_st *key);

private:
    std::mutex m_mutex; // copies of a key share this, and may be in several threads
    std::map<std::string_view, Context> m_contexts;
};

} // namespace lanyard
