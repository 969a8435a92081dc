#pragma once

/// The code of the snippets, with places for what is quoted into it (see `snippet()`). Where the token comes from
/// stands in TokenSources.h. A request by another method than GET has a part more, and one with a body another; `BODY
/// HEADER` is where code keeps its headers apart.
namespace lanyard::snippettemplates {

struct RequestParts
{
    const char *method = "";
    const char *body = "";
    const char *bodyHeader = "";
};

// `--config -` takes the header from the pipe: in `-H "… $(lanyard token)"` everybody's `ps` would show the token.
inline constexpr auto curl = R"(
@START@@ASK@ \
  | curl --config - --silent --show-error \
         --header 'Accept: application/json'@METHOD PART@@BODY PART@ \
         @ADDRESS@
)";
// Not --data, which reads a file where the text begins with @.
inline constexpr RequestParts curlParts {" \\\n         @METHOD curl@",
                                         " \\\n         --header @TYPE header@ --data-raw @BODY@"};

// `NAME:@FILE` takes the header's value from a file; `--ignore-stdin`, for else the same pipe would be the body.
inline constexpr auto httpie = R"(
@START@@ASK@ \
  | http --ignore-stdin --body @METHOD bare@ \
         @ADDRESS@ \
         Accept:application/json @HEADER ITEM@@BODY PART@
)";
inline constexpr RequestParts httpieParts {"", " \\\n         @TYPE item@ --raw=@BODY@"};

// wget reads its settings from files only, from no pipe. This one has lost its name before anything is in it.
inline constexpr auto wget = R"(
@START@sh -c 'file=$(mktemp) && exec 3>"$file" 4<"$file" && rm "$file" &&
       printf "header = " >&3 && @ASK@ >&3 && shift &&
       exec wget --config=/dev/fd/4 --no-verbose --output-document=- \
            --header="Accept: application/json" "$@"' \
   wget @VALUE@@METHOD PART@@BODY PART@ \
   @ADDRESS@
)";
inline constexpr RequestParts wgetParts {" --method=@METHOD bare@",
                                         " \\\n   --header=@TYPE header@ --body-data=@BODY@"};

inline constexpr auto requests = R"(
@START@
import requests
@ASK@
answer = requests.@METHOD verb@(@ADDRESS@,@BODY PART@
                      headers={"Accept": "application/json", @BODY HEADER@@HEADER@: @VALUE@},
                      allow_redirects=False, timeout=60)
answer.raise_for_status()
print(answer.content.decode())
)";
inline constexpr RequestParts requestsParts {"", "\n                      data=@BODY@.encode(),",
                                             "\"Content-Type\": @TYPE@, "};

inline constexpr auto jupyter = R"(
@START@
import requests
@ASK@

portal = requests.Session()
@VALUE@
portal.headers["Accept"] = "application/json"

answer = portal.@METHOD verb@(@ADDRESS@,@BODY PART@
                    allow_redirects=False, timeout=60)
answer.raise_for_status()
print(answer.content.decode())
)";
inline constexpr RequestParts jupyterParts {
    "", "\n                    data=@BODY@.encode(), headers={\"Content-Type\": @TYPE@},"};

inline constexpr auto bravado = R"(
@START@
from bravado.client import SwaggerClient
from bravado.requests_client import RequestsClient
@ASK@
http = RequestsClient()
http.set_api_key(@AUTHORITY@, @VALUE@, param_name=@HEADER@, param_in="header")
portal = SwaggerClient.from_url(@PORTAL@ + "/api/v2/api-docs", http_client=http,
                                config={"validate_requests": False, "validate_responses": False,
                                        "validate_swagger_spec": False})
print(@CALL@)
)";

// The package sys comes with httr2. R's own system2() would put a shell in between.
inline constexpr auto httr2 = R"(
library(httr2)

@ASK@

answer <- request(@ADDRESS@) |>@METHOD PART@@BODY PART@
  req_headers(Accept = "application/json", @HEADER@ = @VALUE@) |>
  req_options(followlocation = FALSE) |>
  req_perform()
if (length(answer$body) > 0) cat(resp_body_string(answer))
)";
inline constexpr RequestParts httr2Parts {"\n  req_method(@METHOD@) |>", "\n  req_body_raw(@BODY@, type = @TYPE@) |>"};

inline constexpr auto rstudio = R"(
lanyard_header <- function() {
@ASK@
  setNames(list(@VALUE@), @HEADER@)
}

lanyard_get <- function(address = @ADDRESS@) {
  httr2::request(address) |>@METHOD PART@@BODY PART@
    httr2::req_headers(Accept = "application/json", !!!lanyard_header()) |>
    httr2::req_options(followlocation = FALSE) |>
    httr2::req_perform()
}
)";
inline constexpr RequestParts rstudioParts {"\n    httr2::req_method(@METHOD@) |>",
                                            "\n    httr2::req_body_raw(@BODY@, type = @TYPE@) |>"};

inline constexpr auto cbioportalR = R"(
library(cbioportalR)

@ASK@
# What R starts from here on gets this variable too.
Sys.setenv(CBIOPORTAL_TOKEN = @VALUE@)

set_cbioportal_db(paste0(@PLACE@, "/api"))
@CALL@
)";

inline constexpr auto cBioPortalData = R"(
library(cBioPortalData)

@ASK@

portal <- cBioPortal(hostname = @PLACE@, protocol = @SCHEME@,
                     token = @VALUE@)
@CALL@
)";

// A module (.mjs): Node's fetch and its await need no package there.
inline constexpr auto fetch = R"(
@START@@ASK@

const answer = await fetch(@ADDRESS@, {@METHOD PART@
  headers: { Accept: "application/json", @BODY HEADER@[@HEADER@]: value },@BODY PART@
  redirect: "manual",
});
if (!answer.ok) throw new Error(`The portal answered ${answer.status}`);
console.log(await answer.text());
)";
inline constexpr RequestParts fetchParts {"\n  method: @METHOD@,", "\n  body: @BODY@,", "\"Content-Type\": @TYPE@, "};

inline constexpr auto httpClient = R"(
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Ask {
    public static void main(String[] arguments) throws Exception {
@ASK@

        var request = HttpRequest.newBuilder(URI.create(@ADDRESS@))@METHOD PART@@BODY PART@
                .header("Accept", "application/json").header(@HEADER@, value).build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(answer.body());
        if (answer.statusCode() / 100 != 2) System.exit(1);
    }
}
)";
inline constexpr RequestParts httpClientParts {
    "\n                .method(@METHOD@, HttpRequest.BodyPublishers.@BODY java@)",
    "\n                .header(\"Content-Type\", @TYPE@)"};

// openBIS takes the token inside the request. sed puts it there, `&`, from the pipe into the pipe.
inline constexpr auto openBisCurl = R"(
@START@@ASK@ \
  | sed @CALL sed@ \
  | curl --silent --show-error --header 'Content-Type: application/json' --data @- \
         @ADDRESS@
)";

inline constexpr auto pybis = R"(
@START@
from pybis import Openbis
@ASK@
openbis = Openbis(@PORTAL@@HTTP@)
openbis.set_token(@VALUE@)  # in memory only: save_token=True would write it into ~/.pybis
print(openbis.get_spaces().df[["code", "description"]])
)";

} // namespace lanyard::snippettemplates
