#include "Hardening.h"

#include "Redaction.h"

#include <QtGlobal>

#include <openssl/crypto.h>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#endif

namespace lanyard {

namespace {

constexpr size_t s_secureHeap = 512 * 1024; // some dozens of tokens; what does not fit lies on the ordinary heap

QtMessageHandler s_next = nullptr;

// Of every category: QtNetworkAuth logs whole authorization addresses at debug level, and QT_LOGGING_RULES would win
// over any filter rule that Lanyard sets.
void withoutSecrets(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    s_next(type, context, redacted(message));
}

} // namespace

void hardenProcess()
{
#if defined(Q_OS_UNIX)
    const rlimit none {0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) // the leak checker attaches to its own process
    prctl(PR_SET_DUMPABLE, 0);
#endif
    CRYPTO_secure_malloc_init(s_secureHeap, 32);
    s_next = qInstallMessageHandler(withoutSecrets);
}

} // namespace lanyard
