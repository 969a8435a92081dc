#include "VaultKey.h"

#include <QCoroThread>
#include <QThread>

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>

namespace lanyard {

namespace {

constexpr quint64 s_mebibyte = 1024 * 1024;

quint64 memoryOf(const KeyParameters &parameters)
{
    return (quint64(128) * parameters.r) << parameters.logN; // RFC 7914 section 2
}

} // namespace

KeyParameters KeyParameters::salted() const
{
    auto parameters = *this;
    parameters.salt.resize(saltSize);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(parameters.salt.data()), saltSize) != 1)
        qFatal("The system gives no random numbers, without which nothing here is safe.");
    return parameters;
}

bool KeyParameters::isSane() const
{
    if (logN < 10 || logN > 20 || r < 1 || r > 32 || p < 1 || p > 4 || salt.size() != saltSize)
        return false;
    return memoryOf(*this) >= 16 * s_mebibyte && memoryOf(*this) <= 256 * s_mebibyte;
}

VaultKey::VaultKey(KeyParameters parameters, SecretBuffer output)
    : m_parameters(std::move(parameters)), m_output(std::move(output))
{ }

QCoro::Task<Outcome<VaultKey>> VaultKey::derive(KeyParameters parameters, SecretBuffer passphrase)
{
    auto output = SecretBuffer::ofSize(size + proofSize);
    auto isDerived = false;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto *salt = reinterpret_cast<const unsigned char *>(parameters.salt.constData());
        const auto most = memoryOf(parameters) + s_mebibyte * 32; // its own buffers beside the table
        isDerived = EVP_PBE_scrypt(passphrase.view().data(), static_cast<size_t>(passphrase.size()), salt,
                                   static_cast<size_t>(parameters.salt.size()), quint64(1) << parameters.logN,
                                   parameters.r, parameters.p, most, reinterpret_cast<unsigned char *>(output.data()),
                                   static_cast<size_t>(output.size()))
            == 1;
    }));
    thread->start();
    co_await qCoro(thread.get()).waitForFinished(std::chrono::minutes(5));
    thread->wait(); // nothing it works on may go before it
    if (!isDerived)
        co_return failure(FailureKind::VaultAbsent,
                          tr("This computer has not enough memory free to open the encrypted vault: it takes %1 MiB.")
                              .arg(memoryOf(parameters) / s_mebibyte),
                          tr("Close other programs, then try again. Nothing was changed."));
    co_return VaultKey(std::move(parameters), std::move(output));
}

} // namespace lanyard
