#include "ProteinPaintSnippet.h"

namespace lanyard {

const char *const pythonTemplate = R"("""Signs tokens for ProteinPaint at @PORTAL@. For the portal's server.

@KEY@
"""

import base64
import json
import os
import sys
import time
@IMPORTS@

def encoded(octets):
    return base64.urlsafe_b64encode(octets).rstrip(b"=")


def dataset_access_token(email=@EMAIL@, ip=@IP@):
    now = int(time.time())  # seconds: in milliseconds the token would never end
    payload = {"datasets": json.loads(@DATASETS@), "iat": now, "exp": now + @LIFETIME@}
    if email:
        payload["email"] = email
    if ip:
        payload["ip"] = ip  # as ProteinPaint sees the person's browser
    result = @RESULT@
    if result:
        payload["clientAuthResult"] = json.loads(result)
    parts = {"alg": "@ALGORITHM@", "typ": "JWT"}, payload
    signed = b".".join(encoded(json.dumps(part).encode()) for part in parts)
@SIGNING@    return (signed + b"." + encoded(code)).decode()


if __name__ == "__main__":
    print(dataset_access_token(*sys.argv[1:]))
)";

} // namespace lanyard
