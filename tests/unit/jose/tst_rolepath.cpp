#include "RolePath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using lanyard::RolePath;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class RolePathTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splitsAtDoubleColons_data();
    void splitsAtDoubleColons();
    void readsRoles_data();
    void readsRoles();
    void keepsRolesAsTheyAre();
    void findsEveryPath();
    void findsOnlyPathsThatCanBeRead();
};

void RolePathTest::splitsAtDoubleColons_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("keys");
    const auto row
        = [](const char *path, const QStringList &keys) { QTest::newRow(path) << QString::fromUtf8(path) << keys; };
    row("roles", {QStringLiteral("roles")});
    row("realm_access::roles", {QStringLiteral("realm_access"), QStringLiteral("roles")});
    row("resource_access::cbioportal::roles",
        {QStringLiteral("resource_access"), QStringLiteral("cbioportal"), QStringLiteral("roles")});
    row("https://example.org/roles", {QStringLiteral("https://example.org/roles")});
    row("a:b::c", {QStringLiteral("a:b"), QStringLiteral("c")});
    row("a::", {QStringLiteral("a")});
    row("::a", {QString(), QStringLiteral("a")});
    row("", {});
}

void RolePathTest::splitsAtDoubleColons()
{
    QFETCH(QString, path);
    QFETCH(QStringList, keys);
    QCOMPARE(RolePath(path).keys(), keys);
    QCOMPARE(RolePath(path).text(), path);
}

void RolePathTest::readsRoles_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("roles"); // joined
    QTest::addColumn<QString>("missingKey"); // `-`: nothing is missing
    const auto row
        = [](const char *name, const char *claims, const char *path, const char *roles, const char *missing) {
              QTest::newRow(name) << QByteArray(claims) << QString::fromUtf8(path) << QString::fromUtf8(roles)
                                  << QString::fromUtf8(missing);
          };
    const auto keycloak = R"({"resource_access":{"cbioportal":{"roles":["a","b"]}},"realm_access":{"roles":[]}})";
    row("in their order", keycloak, "resource_access::cbioportal::roles", "a,b", "-");
    row("none, though the path is right", keycloak, "realm_access::roles", "", "-");
    row("the first key is missing", keycloak, "groups::roles", "", "groups");
    row("a key in the middle is missing", keycloak, "resource_access::other::roles", "", "other");
    row("the last key is missing", keycloak, "resource_access::cbioportal::groups", "", "groups");
    row("an object is no list", keycloak, "resource_access::cbioportal", "", "cbioportal");
    row("beyond a list there is nothing", keycloak, "realm_access::roles::x", "", "x");
    row("text that is JSON", R"({"extra":"{\"roles\":[\"a\"]}"})", "extra::roles", "a", "-");
    row("text that is a list", R"({"roles":"[\"a\",\"b\"]"})", "roles", "a,b", "-");
    row("text in text", R"({"x":"{\"y\":\"[\\\"a\\\"]\"}"})", "x::y", "a", "-");
    row("text that is no JSON", R"({"roles":"admin"})", "roles", "", "roles");
    row("a list with a number", R"({"roles":["a",1]})", "roles", "", "roles");
    row("a number", R"({"roles":1})", "roles", "", "roles");
    row("null", R"({"roles":null})", "roles", "", "roles");
    row("nothing at all", "{}", "realm_access::roles", "", "realm_access");
}

void RolePathTest::readsRoles()
{
    QFETCH(QByteArray, claims);
    QFETCH(QString, path);
    QFETCH(QString, roles);
    QFETCH(QString, missingKey);
    const auto reading = RolePath(path).read(object(claims));
    QCOMPARE(reading.roles.join(QLatin1Char(',')), roles);
    QCOMPARE(reading.missingKey.value_or(QStringLiteral("-")), missingKey);
}

void RolePathTest::keepsRolesAsTheyAre()
{
    const QStringList roles {QString::fromUtf8("Brustkrebs Zürich"),
                             QStringLiteral("a&b"),
                             QStringLiteral("50%"),
                             QStringLiteral("c+d=e"),
                             QString::fromUtf8("研究"),
                             QStringLiteral("A::B"),
                             QString(),
                             QStringLiteral("[x]")};
    const QJsonObject claims {{QStringLiteral("roles"), QJsonArray::fromStringList(roles)}};
    QCOMPARE(RolePath(QStringLiteral("roles")).read(claims).roles, roles);
}

void RolePathTest::findsEveryPath()
{
    const auto paths = RolePath::allIn(object(R"({"aud":["account"],"sub":"me","realm_access":{"roles":["r"]},
        "resource_access":{"cbioportal":{"roles":["a","b"]},"empty":{"roles":[]}},"extra":"{\"groups\":[\"g\"]}",
        "mixed":[1,"a"],"count":1})"));
    const QStringList expected {QStringLiteral("extra::groups"), QStringLiteral("realm_access::roles"),
                                QStringLiteral("resource_access::cbioportal::roles"),
                                QStringLiteral("resource_access::empty::roles")};
    QCOMPARE(paths.keys(), expected);
    QCOMPARE(paths.value(QStringLiteral("resource_access::cbioportal::roles")),
             (QStringList {QStringLiteral("a"), QStringLiteral("b")}));
}

void RolePathTest::findsOnlyPathsThatCanBeRead()
{
    const auto claims = object(R"({"a::b":["x"],"":["y"],"c:":{"d":["z"]},"e":{"":["v"],"f:g":["w"]}})");
    const auto paths = RolePath::allIn(claims);
    QCOMPARE(paths.keys(), QStringList {QStringLiteral("e::f:g")});
    for (auto it = paths.begin(); it != paths.end(); ++it)
        QCOMPARE(RolePath(it.key()).read(claims).roles, it.value());
}

QTEST_APPLESS_MAIN(RolePathTest)
#include "tst_rolepath.moc"
