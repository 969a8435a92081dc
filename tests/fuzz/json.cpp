// JSON read strictly: what is accepted means the same to Qt's reader, and once written it reads back as itself.
#include "Fuzzing.h"
#include "StrictJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

using namespace lanyard;

namespace {

/// Qt sorts an object's names by octets or by UTF-16 units, as each was spelled, and compares objects in that order:
/// {"\uFEFF", "\uD83D\uDE00"} is not equal to itself with the names spelled without escapes. As maps they are.
bool meanTheSame(const QJsonValue &one, const QJsonValue &other)
{
    return one.toVariant() == other.toVariant();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto text = octetsOf(data, size);
    const auto read = StrictJson::parse(text);
    if (!read.isGood()) {
        MUST(!read.cause().isEmpty() && !read.explanation().isEmpty());
        MUST(read.offset >= 0 && read.offset <= text.size());
        return 0;
    }
    const QJsonArray list {read.value}; // Qt reads and writes no bare value
    auto spelled = text.toByteArray(); // Qt drops U+FEFF where a string begins, unless it is escaped
    spelled.replace("\xef\xbb\xbf", "\\ufeff");
    MUST(meanTheSame(QJsonDocument::fromJson('[' + spelled + ']').array(), list));
    const auto written = QJsonDocument(list).toJson(QJsonDocument::Compact);
    const auto again = StrictJson::parse(QByteArrayView(written).sliced(1).chopped(1));
    MUST(again.isGood() && meanTheSame(again.value, read.value));
    return 0;
}
