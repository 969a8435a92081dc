#include "State.h"

namespace lanyard {

QString iconNameOf(State state)
{
    switch (state) {
    case State::Fine:
        return QStringLiteral("state-fine");
    case State::EndsSoon:
        return QStringLiteral("state-ends-soon");
    case State::Ended:
        return QStringLiteral("state-ended");
    case State::Offline:
        return QStringLiteral("state-offline");
    case State::NeedsSignIn:
        break;
    }
    return QStringLiteral("state-needs-sign-in");
}

} // namespace lanyard
