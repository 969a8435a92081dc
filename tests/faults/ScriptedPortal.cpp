#include "ScriptedPortal.h"

ServerAnswer ScriptedPortal::answer(const ServerRequest &request)
{
    ServerAnswer page;
    page.setHeader("Content-Type", "application/json");
    const auto hasBearer = request.head.toLower().contains("\r\nauthorization: bearer ");
    page.status = hasBearer ? 200 : 401;
    const auto isList = request.path == "/api/studies";
    page.body = isList ? QByteArray(R"([{"studyId":"study_es_0","name":"Study","readPermission":true}])")
                       : QByteArray(R"([{"sampleId":"s"}])");
    if (!hasBearer) {
        page.body = "{}";
        return m_fault.answer("portal-without-bearer", "portal", page);
    }
    return m_fault.answer(isList ? "studies" : "study", "portal", page);
}
