#pragma once

#include <QString>

namespace lanyard {

/// How a credential stands, as far as a person must act differently. Each has a shape of its own, so that the five
/// stay apart in grey.
enum class State
{
    Fine,
    EndsSoon,
    Ended,
    Offline,
    NeedsSignIn
};

QString iconNameOf(State state);

} // namespace lanyard
