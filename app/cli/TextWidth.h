#pragma once

#include <QStringView>

namespace lanyard {

/// How many columns of a terminal a text takes: two for each character of Chinese, Japanese and Korean writing and for
/// full-width forms, none for marks that stand above or below another (Unicode Standard Annex 11).
qsizetype columnsOf(QStringView text);

} // namespace lanyard
