#pragma once

/// Where the code of the snippets has its token from: it asks Lanyard, through a list of arguments and never through a
/// shell's text, and lets Lanyard's own message through when there is no token; or it reads a variable of its
/// environment, which `lanyard run` sets.
namespace lanyard::tokensources {

struct TokenSource
{
    const char *start = ""; ///< what stands first
    const char *ask = "";
    const char *value = ""; ///< what the header holds; where there is no header, the token
};
struct Sources
{
    TokenSource lanyard;
    TokenSource variable;
};

// A shell prints the variable by itself (printf is its own word), so that no argument list holds it.
inline constexpr auto shellStart = "test -n \"$@VARIABLE@\" || echo '@VARIABLE@ is not set: lanyard run sets it' >&2\n";

inline constexpr Sources curl {{"", "lanyard header @PROFILE curl-config@"},
                               {shellStart, R"(printf 'header = "%s%s"\n' @HEADER config@ "$@VARIABLE@")"}};
inline constexpr Sources httpie {{"", "lanyard header @PROFILE value@"},
                                 {shellStart, R"(printf '%s%s' @PREFIX@ "$@VARIABLE@")"}};
// Inside of single quotes; the first word after `wget` is $1.
inline constexpr Sources wget {{"", R"(lanyard header --format plain -- "$1")", "@PROFILE@"},
                               {shellStart, R"(printf "%s%s\n" "$1" "$@VARIABLE@")", "@HEADER plain@"}};
inline constexpr Sources openBisCurl {{"", "lanyard token @PROFILE ask@"},
                                      {shellStart, R"(printf '%s\n' "$@VARIABLE@")"}};

inline constexpr auto pythonStart = "import subprocess\nimport sys\n";
inline constexpr Sources python {{pythonStart, R"(
asked = subprocess.run(["lanyard", "header", "--format", "value", "--", @PROFILE@],
                       capture_output=True, encoding="utf-8")
if asked.returncode != 0:
    sys.exit(asked.stderr)
)",
                                  "asked.stdout.strip()"},
                                 {"import os\n", "", R"(@PREFIX@ + os.environ["@VARIABLE@"])"}};
inline constexpr Sources pythonToken {{pythonStart, R"(
asked = subprocess.run(["lanyard", "token", "--", @PROFILE@], capture_output=True, encoding="utf-8")
if asked.returncode != 0:
    sys.exit(asked.stderr)
)",
                                       "asked.stdout.strip()"},
                                      {"import os\n", "", R"(os.environ["@VARIABLE@"])"}};
inline constexpr Sources jupyter {
    {"import subprocess\n", R"(

def lanyard(request):
    asked = subprocess.run(["lanyard", "header", "--format", "value", "--", @PROFILE@],
                           capture_output=True, encoding="utf-8")
    if asked.returncode != 0:
        raise RuntimeError(asked.stderr)
    request.headers[@HEADER@] = asked.stdout.strip()
    return request
)",
     "portal.auth = lanyard"},
    {"import os\n", "", R"(portal.headers[@HEADER@] = @PREFIX@ + os.environ["@VARIABLE@"])"}};

inline constexpr Sources r {
    {"", R"(asked <- sys::exec_internal("lanyard", c("header", "--format", "value", "--", @PROFILE@),
                            error = FALSE)
if (asked$status != 0) stop(rawToChar(asked$stderr), call. = FALSE))",
     "trimws(rawToChar(asked$stdout))"},
    {"", R"(token <- Sys.getenv("@VARIABLE@")
if (token == "") stop("@VARIABLE@ is not set: lanyard run sets it", call. = FALSE))",
     "paste0(@PREFIX@, token)"}};
inline constexpr Sources rstudio {
    {"", R"(  asked <- sys::exec_internal("lanyard", c("header", "--format", "value", "--", @PROFILE@),
                              error = FALSE)
  if (asked$status != 0) stop(rawToChar(asked$stderr), call. = FALSE))",
     "trimws(rawToChar(asked$stdout))"},
    {"", R"(  token <- Sys.getenv("@VARIABLE@")
  if (token == "") stop("@VARIABLE@ is not set: lanyard run sets it", call. = FALSE))",
     "paste0(@PREFIX@, token)"}};
inline constexpr Sources rToken {{"",
                                  R"(asked <- sys::exec_internal("lanyard", c("token", "--", @PROFILE@), error = FALSE)
if (asked$status != 0) stop(rawToChar(asked$stderr), call. = FALSE))",
                                  "trimws(rawToChar(asked$stdout))"},
                                 {"", R"(token <- Sys.getenv("@VARIABLE@")
if (token == "") stop("@VARIABLE@ is not set: lanyard run sets it", call. = FALSE))",
                                  "token"}};

inline constexpr Sources fetch {
    {"import { execFileSync } from \"node:child_process\";\n\n",
     R"(const value = execFileSync("lanyard", ["header", "--format", "value", "--", @PROFILE@],
                           { encoding: "utf8" }).trim();)"},
    {"", R"(if (!process.env.@VARIABLE@) throw new Error("@VARIABLE@ is not set: lanyard run sets it");
const value = @PREFIX@ + process.env.@VARIABLE@;)"}};

inline constexpr Sources httpClient {
    {"", R"(        var lanyard = new ProcessBuilder("lanyard", "header", "--format", "value", "--", @PROFILE@)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var value = new String(lanyard.getInputStream().readAllBytes()).trim();
        if (lanyard.waitFor() != 0) System.exit(1);)"},
    {"", R"(        if (System.getenv("@VARIABLE@") == null) {
            System.err.println("@VARIABLE@ is not set: lanyard run sets it");
            System.exit(1);
        }
        var value = @PREFIX@ + System.getenv("@VARIABLE@");)"}};

} // namespace lanyard::tokensources
