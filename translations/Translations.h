#pragma once

namespace lanyard {

/// Lets the application speak the language of the person's system, else English. After the application object is there.
void installTranslations();

} // namespace lanyard
