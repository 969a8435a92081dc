#pragma once

#include "Override.h"

/// A cBioPortal that lists one study to whoever brings a bearer. It answers honestly but for the one override.
class ScriptedPortal
{
public:
    explicit ScriptedPortal(Override &fault) : m_fault(fault) { }
    ServerAnswer answer(const ServerRequest &request);

private:
    Override &m_fault;
};
