#include "ProteinPaintSnippet.h"

namespace lanyard {

const char *const embeddingTemplate = R"(<script src="@SOURCE@" charset="utf-8"></script>
<div id="proteinpaint"></div>
<script>
  // The portal's own server makes the token, for the person who is logged in there: no key belongs into a page.
  fetch("/proteinpaint-token", { cache: "no-store" })
    .then(answer => answer.text())
    .then(token => runproteinpaint({
      host: @HOST@,
      holder: document.getElementById("proteinpaint"),
      mass: { state: { dslabel: @DATASET@, genome: @GENOME@ } },
      getDatasetAccessToken: () => token // called without await: it returns the text itself
    }))
</script>
)";

} // namespace lanyard
