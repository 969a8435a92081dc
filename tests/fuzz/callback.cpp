// What arrives at the loopback address of a sign-in.
#include "CallbackRequest.h"
#include "FormEncoding.h"
#include "Fuzzing.h"

using namespace lanyard;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto state = QStringLiteral("S");
    const auto received = octetsOf(data, size);
    const auto isComplete = CallbackRequest::isComplete(received);
    const auto parameters = CallbackRequest::read(received, 4711, state);
    if (!parameters) {
        const auto status = parameters.error();
        MUST(status == 400 || status == 404 || status == 405 || status == 431);
        return 0;
    }
    MUST(isComplete && received.startsWith("GET /callback?") && received.contains("127.0.0.1:4711"));
    MUST(parameters->value(QStringLiteral("state")) == state);
    MUST(!CallbackRequest::read(received, 4711, QStringLiteral("other")));
    MUST(!CallbackRequest::read(received, 4712, state));

    QList<QPair<QByteArray, QByteArray>> fields;
    for (auto it = parameters->cbegin(); it != parameters->cend(); ++it)
        fields.append({it.key().toUtf8(), it.value().toUtf8()});
    MUST(formDecoded(formEncoded(fields)) == *parameters);
    return 0;
}
