#include "ProteinPaintSnippet.h"

namespace lanyard {

const char *const nodeTemplate
    = R"(// Signs tokens for ProteinPaint at @PORTAL@. For the portal's server, never for a page.
// @KEY@
const crypto = require('node:crypto')
@IMPORTS@
function datasetAccessToken(email = @EMAIL@, ip = @IP@) {
  const now = Math.floor(Date.now() / 1000) // seconds: in milliseconds the token would never end
  const payload = { datasets: JSON.parse(@DATASETS@), iat: now, exp: now + @LIFETIME@ }
  if (email) payload.email = email
  if (ip) payload.ip = ip // as ProteinPaint sees the person's browser
  const result = @RESULT@
  if (result) payload.clientAuthResult = JSON.parse(result)
  const encode = object => Buffer.from(JSON.stringify(object)).toString('base64url')
  const input = encode({ alg: '@ALGORITHM@', typ: 'JWT' }) + '.' + encode(payload)
@SIGNING@}

if (require.main === module)
  console.log(datasetAccessToken(...process.argv.slice(2)))

module.exports = { datasetAccessToken }
)";

} // namespace lanyard
