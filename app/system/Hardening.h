#pragma once

namespace lanyard {

/// Makes this process a poor source of secrets: no core dump, and no other process of the same user may attach to it or
/// read its memory; secrets lie on pages that are not swapped out. To be called first in every `main`. From then on no
/// log message of Qt or of Lanyard carries a secret either (`redacted`).
void hardenProcess();

} // namespace lanyard
