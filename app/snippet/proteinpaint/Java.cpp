#include "ProteinPaintSnippet.h"

namespace lanyard {

const char *const javaTemplate = R"(// Signs tokens for ProteinPaint at @PORTAL@. For the portal's server.
// @KEY@
import static java.nio.charset.StandardCharsets.UTF_8;

@IMPORTS@import java.time.Instant;
import java.util.Base64;

public class DatasetAccessToken {
    static String make(String email, String ip) throws Exception {
        long now = Instant.now().getEpochSecond(); // seconds: in milliseconds the token would never end
        String result = @RESULT@;
        StringBuilder payload = new StringBuilder("{\"datasets\":").append(@DATASETS@);
        payload.append(",\"iat\":").append(now).append(",\"exp\":").append(now + @LIFETIME@);
        if (!email.isEmpty())
            payload.append(",\"email\":").append(quoted(email));
        if (!ip.isEmpty()) // as ProteinPaint sees the person's browser
            payload.append(",\"ip\":").append(quoted(ip));
        if (!result.isEmpty())
            payload.append(",\"clientAuthResult\":").append(result);
        String input = encoded("{\"alg\":\"@ALGORITHM@\",\"typ\":\"JWT\"}".getBytes(UTF_8)) + "."
            + encoded(payload.append("}").toString().getBytes(UTF_8));
@SIGNING@    }

    static String encoded(byte[] octets) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c < 0x20)
                json.append(String.format("\\u%04x", (int) c));
            else
                json.append(c == '"' || c == '\\' ? "\\" : "").append(c);
        }
        return json.append('"').toString();
    }

    public static void main(String[] arguments) throws Exception {
        System.out.println(make(arguments.length > 0 ? arguments[0] : @EMAIL@,
                                arguments.length > 1 ? arguments[1] : @IP@));
    }
}
)";

} // namespace lanyard
