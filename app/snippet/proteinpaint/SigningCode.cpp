#include "SigningCode.h"

namespace lanyard {

namespace {

/// HMAC, RSA as in PKCS #1 v1.5, RSA-PSS, or ECDSA with r and s beside each other (RFC 7518 section 3).
enum class Way
{
    Hmac,
    Rsa,
    Pss,
    Ecdsa
};

Way wayOf(const QString &algorithm)
{
    if (algorithm.startsWith(QLatin1String("RS")))
        return Way::Rsa;
    if (algorithm.startsWith(QLatin1String("PS")))
        return Way::Pss;
    return algorithm.startsWith(QLatin1String("ES")) ? Way::Ecdsa : Way::Hmac;
}

SigningCode node(Way way)
{
    if (way == Way::Hmac)
        return {{},
                {},
                QStringLiteral("  const hmac = crypto.createHmac('sha@BITS@', process.env.PROTEINPAINT_SECRET)\n"
                               "  return input + '.' + hmac.update(input).digest('base64url')\n")};
    const auto options = way == Way::Pss
        ? QStringLiteral("{ key, padding: crypto.constants.RSA_PKCS1_PSS_PADDING,\n"
                         "                    saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST }")
        : way == Way::Ecdsa ? QStringLiteral("{ key, dsaEncoding: 'ieee-p1363' }")
                            : QStringLiteral("{ key }");
    return {{},
            QStringLiteral("const fs = require('node:fs')\n"),
            QStringLiteral("  const key = fs.readFileSync(process.env.PROTEINPAINT_KEY_FILE)\n"
                           "  const options = ")
                + options
                + QStringLiteral(
                    "\n  return input + '.' + crypto.sign('sha@BITS@', input, options).toString('base64url')\n")};
}

SigningCode python(Way way)
{
    if (way == Way::Hmac)
        return {{},
                QStringLiteral("import hmac\n"),
                QStringLiteral(
                    "    code = hmac.digest(os.environ[\"PROTEINPAINT_SECRET\"].encode(), signed, \"sha@BITS@\")\n")};
    const auto imports = QStringLiteral("from cryptography.hazmat.primitives import hashes, serialization\n");
    const auto load = QStringLiteral("    with open(os.environ[\"PROTEINPAINT_KEY_FILE\"], \"rb\") as file:\n"
                                     "        key = serialization.load_pem_private_key(file.read(), password=None)\n");
    if (way == Way::Ecdsa)
        return {
            {},
            imports
                + QStringLiteral("from cryptography.hazmat.primitives.asymmetric import ec\n"
                                 "from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature\n"),
            load
                + QStringLiteral("    size = (key.curve.key_size + 7) // 8\n"
                                 "    numbers = decode_dss_signature(key.sign(signed, ec.ECDSA(hashes.SHA@BITS@())))\n"
                                 "    code = b\"\".join(number.to_bytes(size, \"big\") for number in numbers)\n")};
    const auto padding = way == Way::Rsa
        ? QStringLiteral("padding.PKCS1v15()")
        : QStringLiteral("padding.PSS(padding.MGF1(hashes.SHA@BITS@()), hashes.SHA@BITS@.digest_size)");
    return {{},
            imports + QStringLiteral("from cryptography.hazmat.primitives.asymmetric import padding\n"),
            load + QStringLiteral("    code = key.sign(signed, %1, hashes.SHA@BITS@())\n").arg(padding)};
}

SigningCode java(Way way)
{
    if (way == Way::Hmac)
        return {
            {},
            QStringLiteral("import javax.crypto.Mac;\nimport javax.crypto.spec.SecretKeySpec;\n"),
            QStringLiteral("        Mac mac = Mac.getInstance(\"HmacSHA@BITS@\");\n"
                           "        mac.init(new SecretKeySpec(System.getenv(\"PROTEINPAINT_SECRET\").getBytes(UTF_8), "
                           "\"HmacSHA@BITS@\"));\n"
                           "        return input + \".\" + encoded(mac.doFinal(input.getBytes(UTF_8)));\n")};
    const auto name = way == Way::Pss ? QStringLiteral("RSASSA-PSS")
        : way == Way::Ecdsa           ? QStringLiteral("SHA@BITS@withECDSAinP1363Format")
                                      : QStringLiteral("SHA@BITS@withRSA");
    const auto parameter = way == Way::Pss
        ? QStringLiteral(
              "        signature.setParameter(new java.security.spec.PSSParameterSpec(\"SHA-@BITS@\", \"MGF1\",\n"
              "            java.security.spec.MGF1ParameterSpec.SHA@BITS@, @BITS@ / 8, 1));\n")
        : QString();
    return {{},
            QStringLiteral("import java.nio.file.Files;\nimport java.nio.file.Path;\nimport java.security.KeyFactory;\n"
                           "import java.security.Signature;\nimport java.security.spec.PKCS8EncodedKeySpec;\n"),
            QStringLiteral(
                "        String pem = Files.readString(Path.of(System.getenv(\"PROTEINPAINT_KEY_FILE\")));\n"
                "        byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll(\"-----[A-Z ]+-----\", \"\"));\n"
                "        Signature signature = Signature.getInstance(\"%1\");\n")
                    .arg(name)
                + parameter
                + QStringLiteral("        signature.initSign(KeyFactory.getInstance(\"%1\").generatePrivate(new "
                                 "PKCS8EncodedKeySpec(der)));\n"
                                 "        signature.update(input.getBytes(UTF_8));\n"
                                 "        return input + \".\" + encoded(signature.sign());\n")
                      .arg(way == Way::Ecdsa ? QStringLiteral("EC") : QStringLiteral("RSA"))};
}

std::optional<SigningCode> php(Way way)
{
    if (way == Way::Pss)
        return std::nullopt;
    if (way == Way::Hmac)
        return SigningCode {
            {},
            {},
            QStringLiteral(
                "    $secret = getenv('PROTEINPAINT_SECRET') ?: throw new RuntimeException('PROTEINPAINT_SECRET "
                "is not set');\n"
                "    return $input . '.' . $encode(hash_hmac('sha@BITS@', $input, $secret, true));\n")};
    auto lines = QStringLiteral("    $file = getenv('PROTEINPAINT_KEY_FILE') ?: throw new "
                                "RuntimeException('PROTEINPAINT_KEY_FILE is not set');\n"
                                "    $key = openssl_pkey_get_private(file_get_contents($file));\n"
                                "    if (!$key || !openssl_sign($input, $signature, $key, OPENSSL_ALGO_SHA@BITS@)) {\n"
                                "        throw new RuntimeException((string) openssl_error_string());\n"
                                "    }\n");
    if (way == Way::Ecdsa) // OpenSSL writes two numbers of their own lengths; a token has them side by side
        lines += QStringLiteral("    $size = intdiv(openssl_pkey_get_details($key)['bits'] + 7, 8);\n"
                                "    $at = ord($signature[1]) > 128 ? 3 : 2;\n"
                                "    $raw = '';\n"
                                "    for ($i = 0; $i < 2; ++$i) {\n"
                                "        $length = ord($signature[$at + 1]);\n"
                                "        $number = ltrim(substr($signature, $at + 2, $length), \"\\0\");\n"
                                "        $raw .= str_pad($number, $size, \"\\0\", STR_PAD_LEFT);\n"
                                "        $at += 2 + $length;\n"
                                "    }\n"
                                "    $signature = $raw;\n");
    return SigningCode {{}, {}, lines + QStringLiteral("    return $input . '.' . $encode($signature);\n")};
}

} // namespace

std::optional<SigningCode> SigningCode::of(const QString &language, const QString &algorithm)
{
    const auto way = wayOf(algorithm);
    std::optional<SigningCode> code = language == QLatin1String("node") ? node(way)
        : language == QLatin1String("python")                           ? python(way)
        : language == QLatin1String("java")                             ? java(way)
                                                                        : php(way);
    if (!code)
        return code;
    code->key = way == Way::Hmac
        ? QStringLiteral("The secret that both share comes from the environment: PROTEINPAINT_SECRET.")
        : QStringLiteral("The environment names the file of the private key (PEM): PROTEINPAINT_KEY_FILE.");
    const auto bits = algorithm.right(3);
    code->lines.replace(QLatin1String("@BITS@"), bits);
    return code;
}

} // namespace lanyard
