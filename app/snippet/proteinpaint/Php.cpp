#include "ProteinPaintSnippet.h"

namespace lanyard {

const char *const phpTemplate = R"(<?php
// Signs tokens for ProteinPaint at @PORTAL@. For the portal's server.
// @KEY@
declare(strict_types=1);

function dataset_access_token(string $email = @EMAIL@, string $ip = @IP@): string
{
    $now = time(); // seconds: in milliseconds the token would never end
    $payload = ['datasets' => json_decode(@DATASETS@), 'iat' => $now, 'exp' => $now + @LIFETIME@];
    if ($email !== '') {
        $payload['email'] = $email;
    }
    if ($ip !== '') {
        $payload['ip'] = $ip; // as ProteinPaint sees the person's browser
    }
    $result = @RESULT@;
    if ($result !== '') {
        $payload['clientAuthResult'] = json_decode($result);
    }
    $encode = fn (string $octets): string => rtrim(strtr(base64_encode($octets), '+/', '-_'), '=');
    $json = fn (array $part): string => json_encode($part, JSON_THROW_ON_ERROR);
    $input = $encode($json(['alg' => '@ALGORITHM@', 'typ' => 'JWT'])) . '.' . $encode($json($payload));
@SIGNING@}

if (PHP_SAPI === 'cli' && realpath($argv[0]) === __FILE__) {
    echo dataset_access_token(...array_slice($argv, 1)), "\n";
}
)";

} // namespace lanyard
