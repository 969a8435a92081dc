#include "FormEncoding.h"

#include "SecretBuffer.h"

namespace lanyard {

QByteArray formEncoded(const QList<QPair<QByteArray, QByteArray>> &fields)
{
    qsizetype most = 0;
    for (const auto &[name, value] : fields)
        most += 3 * (name.size() + value.size()) + 2;
    QByteArray text;
    text.reserve(most); // growing would leave copies of a secret behind
    for (const auto &[name, value] : fields) {
        if (!text.isEmpty())
            text += '&';
        auto encoded = value.toPercentEncoding();
        text += name.toPercentEncoding() + '=';
        text += encoded;
        wipe(encoded);
    }
    return text;
}

std::optional<QHash<QString, QString>> formDecoded(QByteArrayView text)
{
    const auto decoded
        = [](QByteArray part) { return QString::fromUtf8(QByteArray::fromPercentEncoding(part.replace('+', ' '))); };
    QHash<QString, QString> fields;
    for (const auto &field : text.toByteArray().split('&')) {
        if (field.isEmpty())
            continue;
        const auto equals = field.indexOf('=');
        const auto name = decoded(equals < 0 ? field : field.left(equals));
        if (fields.contains(name))
            return std::nullopt;
        fields.insert(name, equals < 0 ? QString() : decoded(field.mid(equals + 1)));
    }
    return fields;
}

} // namespace lanyard
