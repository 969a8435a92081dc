#pragma once

/// The code of the snippets, with places for what is quoted into it (see `snippet()`). Each asks Lanyard through a list
/// of arguments, never through a shell's text, and lets Lanyard's own message through when it has no token.
namespace lanyard::snippettemplates {

// `--config -` takes the header from the pipe: in `-H "… $(lanyard token)"` everybody's `ps` would show the token.
inline constexpr auto curl = R"(
lanyard header @PROFILE curl-config@ \
  | curl --config - --silent --show-error \
         --header 'Accept: application/json' \
         @ADDRESS@
)";

// `NAME:@FILE` takes the header's value from a file; `--ignore-stdin`, for else the same pipe would be the body.
inline constexpr auto httpie = R"(
lanyard header @PROFILE value@ \
  | http --ignore-stdin --body GET \
         @ADDRESS@ \
         Accept:application/json @HEADER ITEM@
)";

// wget reads its settings from files only, from no pipe. This one has lost its name before anything is in it.
inline constexpr auto wget = R"(
sh -c 'file=$(mktemp) && exec 3>"$file" 4<"$file" && rm "$file" &&
       printf "header = " >&3 && lanyard header --format plain -- "$1" >&3 &&
       exec wget --config=/dev/fd/4 --no-verbose --output-document=- \
            --header="Accept: application/json" "$2"' \
   wget @PROFILE@ \
   @ADDRESS@
)";

inline constexpr auto requests = R"(
import subprocess
import sys

import requests

asked = subprocess.run(["lanyard", "header", "--format", "value", "--", @PROFILE@],
                       capture_output=True, encoding="utf-8")
if asked.returncode != 0:
    sys.exit(asked.stderr)

answer = requests.get(@ADDRESS@,
                      headers={"Accept": "application/json", @HEADER@: asked.stdout.strip()},
                      allow_redirects=False, timeout=60)
answer.raise_for_status()
print(answer.content.decode())
)";

inline constexpr auto jupyter = R"(
import subprocess

import requests


def lanyard(request):
    asked = subprocess.run(["lanyard", "header", "--format", "value", "--", @PROFILE@],
                           capture_output=True, encoding="utf-8")
    if asked.returncode != 0:
        raise RuntimeError(asked.stderr)
    request.headers[@HEADER@] = asked.stdout.strip()
    return request


portal = requests.Session()
portal.auth = lanyard
portal.headers["Accept"] = "application/json"

answer = portal.get(@ADDRESS@,
                    allow_redirects=False, timeout=60)
answer.raise_for_status()
print(answer.content.decode())
)";

inline constexpr auto bravado = R"(
import subprocess
import sys

from bravado.client import SwaggerClient
from bravado.requests_client import RequestsClient

asked = subprocess.run(["lanyard", "header", "--format", "value", "--", @PROFILE@],
                       capture_output=True, encoding="utf-8")
if asked.returncode != 0:
    sys.exit(asked.stderr)

http = RequestsClient()
http.set_api_key(@AUTHORITY@, asked.stdout.strip(), param_name=@HEADER@, param_in="header")
portal = SwaggerClient.from_url(@PORTAL@ + "/api/v2/api-docs", http_client=http,
                                config={"validate_requests": False, "validate_responses": False,
                                        "validate_swagger_spec": False})
print(@CALL@)
)";

// The package sys comes with httr2. R's own system2() would put a shell in between.
inline constexpr auto httr2 = R"(
library(httr2)

asked <- sys::exec_internal("lanyard", c("header", "--format", "value", "--", @PROFILE@),
                            error = FALSE)
if (asked$status != 0) stop(rawToChar(asked$stderr), call. = FALSE)

answer <- request(@ADDRESS@) |>
  req_headers(Accept = "application/json", @HEADER@ = trimws(rawToChar(asked$stdout))) |>
  req_options(followlocation = FALSE) |>
  req_perform()
cat(resp_body_string(answer))
)";

inline constexpr auto rstudio = R"(
lanyard_header <- function() {
  asked <- sys::exec_internal("lanyard", c("header", "--format", "value", "--", @PROFILE@),
                              error = FALSE)
  if (asked$status != 0) stop(rawToChar(asked$stderr), call. = FALSE)
  setNames(list(trimws(rawToChar(asked$stdout))), @HEADER@)
}

lanyard_get <- function(address = @ADDRESS@) {
  httr2::request(address) |>
    httr2::req_headers(Accept = "application/json", !!!lanyard_header()) |>
    httr2::req_options(followlocation = FALSE) |>
    httr2::req_perform()
}
)";

inline constexpr auto cbioportalR = R"(
library(cbioportalR)

asked <- sys::exec_internal("lanyard", c("token", "--", @PROFILE@), error = FALSE)
if (asked$status != 0) stop(rawToChar(asked$stderr), call. = FALSE)
# What R starts from here on gets this variable too.
Sys.setenv(CBIOPORTAL_TOKEN = trimws(rawToChar(asked$stdout)))

set_cbioportal_db(paste0(@PLACE@, "/api"))
@CALL@
)";

inline constexpr auto cBioPortalData = R"(
library(cBioPortalData)

asked <- sys::exec_internal("lanyard", c("token", "--", @PROFILE@), error = FALSE)
if (asked$status != 0) stop(rawToChar(asked$stderr), call. = FALSE)

portal <- cBioPortal(hostname = @PLACE@, protocol = @SCHEME@,
                     token = trimws(rawToChar(asked$stdout)))
@CALL@
)";

// A module (.mjs): Node's fetch and its await need no package there.
inline constexpr auto fetch = R"(
import { execFileSync } from "node:child_process";

const value = execFileSync("lanyard", ["header", "--format", "value", "--", @PROFILE@],
                           { encoding: "utf8" }).trim();

const answer = await fetch(@ADDRESS@, {
  headers: { Accept: "application/json", [@HEADER@]: value },
  redirect: "manual",
});
if (!answer.ok) throw new Error(`The portal answered ${answer.status}`);
console.log(await answer.text());
)";

inline constexpr auto httpClient = R"(
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Ask {
    public static void main(String[] arguments) throws Exception {
        var lanyard = new ProcessBuilder("lanyard", "header", "--format", "value", "--", @PROFILE@)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var value = new String(lanyard.getInputStream().readAllBytes()).trim();
        if (lanyard.waitFor() != 0) System.exit(1);

        var request = HttpRequest.newBuilder(URI.create(@ADDRESS@))
                .header("Accept", "application/json").header(@HEADER@, value).build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(answer.body());
        if (answer.statusCode() != 200) System.exit(1);
    }
}
)";

// openBIS takes the token inside the request. sed puts it there, `&`, from the pipe into the pipe.
inline constexpr auto openBisCurl = R"(
lanyard token @PROFILE ask@ \
  | sed 's/.*/{"jsonrpc":"2.0","id":"1","method":"searchSpaces","params":["&",{"@type":"as.dto.space.search.SpaceSearchCriteria"},{"@type":"as.dto.space.fetchoptions.SpaceFetchOptions"}]}/' \
  | curl --silent --show-error --header 'Content-Type: application/json' --data @- \
         @ADDRESS@
)";

inline constexpr auto pybis = R"(
import subprocess
import sys

from pybis import Openbis

asked = subprocess.run(["lanyard", "token", "--", @PROFILE@], capture_output=True, encoding="utf-8")
if asked.returncode != 0:
    sys.exit(asked.stderr)

openbis = Openbis(@PORTAL@@HTTP@)
openbis.set_token(asked.stdout.strip())  # in memory only: save_token=True would write it into ~/.pybis
print(openbis.get_spaces().df[["code", "description"]])
)";

} // namespace lanyard::snippettemplates
