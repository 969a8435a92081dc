#pragma once

#include "Failure.h"

#include <QByteArrayView>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What must hold for every input; where it does not, libFuzzer keeps the input and the target has failed.
#define MUST(condition)                                                                                                \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            std::fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition);                        \
            std::abort();                                                                                              \
        }                                                                                                              \
    } while (false)

inline QByteArrayView octetsOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// A refusal says what happened and what to do next, in sentences that are fit for a terminal.
inline void mustSayWhy(const lanyard::Failure &failure)
{
    MUST(!failure.message.isEmpty());
    MUST(!failure.hint.isEmpty());
    for (const auto c : failure.message + failure.hint)
        MUST(c.unicode() >= 0x20 && (c.unicode() < 0x7f || c.unicode() > 0x9f));
}
