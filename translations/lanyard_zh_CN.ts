<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>lanyard::AccessModel</name>
    <message>
        <source>%1: your role promises it, the portal refuses it</source>
        <translation>%1：您的角色许可访问，门户却拒绝</translation>
    </message>
    <message>
        <source>%1: the portal refuses it</source>
        <translation>%1：门户拒绝访问</translation>
    </message>
    <message>
        <source>%1: open, though no role promises it</source>
        <translation>%1：可访问，虽然没有角色许可</translation>
    </message>
    <message>
        <source>%1 is open to you</source>
        <translation>%1 对您开放</translation>
    </message>
    <message>
        <source>%1 was not asked for</source>
        <translation>未查询 %1</translation>
    </message>
    <message>
        <source>It answered %1 in %2.</source>
        <translation>它答复了 %1，用时 %2。</translation>
    </message>
    <message>
        <source>Your role %1 promises it; the portal did not see the role. %2</source>
        <translation>您的角色 %1 许可访问；门户没有看到此角色。%2</translation>
    </message>
    <message>
        <source>The portal accepts your token but refuses this study. None of your roles opens it. %1</source>
        <translation>门户接受您的令牌，但拒绝访问此研究。您没有任何角色能打开它。%1</translation>
    </message>
    <message>
        <source>None of your roles names this study, and the portal opens it all the same. %1</source>
        <translation>您的角色都没有提到此研究，门户仍允许访问。%1</translation>
    </message>
    <message>
        <source>Your role %1 promises it, and the portal opens it. %2</source>
        <translation>您的角色 %1 许可访问，门户也允许访问。%2</translation>
    </message>
    <message>
        <source>The portal opens it. %1</source>
        <translation>门户允许访问。%1</translation>
    </message>
    <message>
        <source>The portal lists it. Whether it opens shows when Lanyard asks for it.</source>
        <translation>门户列出了它。能否打开，要等 Lanyard 查询后才知道。</translation>
    </message>
    <message>
        <source>The portal does not list it.</source>
        <translation>门户没有列出它。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>许可角色</translation>
    </message>
    <message>
        <source>Portal lists it</source>
        <translation>门户列出</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Public study</source>
        <translation>公开研究</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>已列出</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>未列出</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未查询</translation>
    </message>
    <message>
        <source>Refused, though promised</source>
        <translation>有许可却被拒</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>what a study is to the person</comment>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Open, not promised</source>
        <translation>可访问，无许可</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>what a study is to the person</comment>
        <translation>可访问</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>%1: the portal could not answer</source>
        <translation>%1：门户无法答复</translation>
    </message>
    <message>
        <source>That says nothing about your token. Ask again later. %1</source>
        <translation>这不能说明您的令牌是否有效。稍后再次查询。%1</translation>
    </message>
    <message>
        <source>The portal accepts your token but refuses this one. %1</source>
        <translation>门户接受您的令牌，但拒绝访问此项。%1</translation>
    </message>
</context>
<context>
    <name>lanyard::AccessPage</name>
    <message>
        <source>Ask the portal</source>
        <translation>查询门户</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>查看处理办法</translation>
    </message>
    <message>
        <source>Search studies and roles</source>
        <translation>搜索研究和角色</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>另存为 CSV</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>Asking the portal</source>
        <translation>正在查询门户</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>被拒 %1</translation>
    </message>
    <message>
        <source>Surprising %1</source>
        <translation>意外 %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>This realm lets a credential be used only once</source>
        <translation>此领域的凭据只能使用一次</translation>
    </message>
    <message>
        <source>A test would use it up. You would have to sign in again afterwards.</source>
        <translation>测试会用掉它，之后您得重新登录。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>do not test</comment>
        <translation>不测试</translation>
    </message>
    <message>
        <source>Test anyway</source>
        <translation>仍要测试</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。没有任何更改。</translation>
    </message>
    <message>
        <source>The portal did not accept the token</source>
        <translation>门户不接受该令牌</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>查明原因</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>%1: what each source says</source>
        <comment>studies, spaces ...</comment>
        <translation>%1：各来源的说法</translation>
    </message>
    <message>
        <source>Where there is much to ask for it takes a while.</source>
        <translation>要查询的内容多时，需要一些时间。</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2. Go on asks for the others.</source>
        <translation>已在查询 %2 项中的 %1 项后取消。“继续”会查询其余各项。</translation>
    </message>
</context>
<context>
    <name>lanyard::AccessTest</name>
    <message>
        <source>The portal answers without a token too, so its answers say nothing about yours.</source>
        <translation>不带令牌时门户也会答复，因此它的答复不能说明您的令牌是否有效。</translation>
    </message>
</context>
<context>
    <name>lanyard::AccountConsent</name>
    <message>
        <source>%1 does not take Lanyard&apos;s sign-in for your account page: its tokens lack the audience “account”.</source>
        <translation>%1 不接受用 Lanyard 的登录访问您的账户页面：其令牌缺少受众“account”。</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator to add that audience to Lanyard&apos;s client, or end “%1” in your account page at %2.</source>
        <translation>请提供方的管理员为 Lanyard 的客户端添加该受众，或在 %2 的账户页面中结束“%1”。</translation>
    </message>
    <message>
        <source>%1 does not let Lanyard&apos;s sign-in change what you allowed: its tokens lack the role manage-account of the client “account”.</source>
        <translation>%1 不允许用 Lanyard 的登录更改您的授权：其令牌缺少客户端“account”的角色 manage-account。</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator for that role in the tokens of Lanyard&apos;s client, or end “%1” in your account page at %2.</source>
        <translation>请提供方的管理员把该角色加入 Lanyard 客户端的令牌，或在 %2 的账户页面中结束“%1”。</translation>
    </message>
    <message>
        <source>%1 cannot answer at the moment: it answered %2.</source>
        <translation>%1 暂时无法答复：它答复了 %2。</translation>
    </message>
    <message>
        <source>Try again later. Nothing was changed.</source>
        <translation>稍后重试。没有任何更改。</translation>
    </message>
    <message>
        <source>%1 offers no way to withdraw what you allowed “%2”: it answered %3.</source>
        <translation>%1 没有提供撤回对“%2”的授权的办法：它答复了 %3。</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator to end the sessions of “%1”.</source>
        <translation>请提供方的管理员结束“%1”的会话。</translation>
    </message>
</context>
<context>
    <name>lanyard::ActivityLog</name>
    <message>
        <source>The list of calls could not be deleted from %1: %2.</source>
        <translation>无法从 %1 删除调用列表：%2。</translation>
    </message>
    <message>
        <source>Make the folder writable.</source>
        <translation>将该文件夹设为可写。</translation>
    </message>
</context>
<context>
    <name>lanyard::ActivityModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>无配置方案</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>被拒（%1）</translation>
    </message>
    <message>
        <source>Failed there (%1)</source>
        <translation>对方出错（%1）</translation>
    </message>
    <message>
        <source>Answered (%1)</source>
        <translation>已答复（%1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>lanyard::ActivityPage</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing yet. Every call that Lanyard makes is listed here, without secrets.</source>
        <translation>尚无记录。Lanyard 发出的每次调用都列在这里，不含机密。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动记录</translation>
    </message>
    <message>
        <source>Calls that Lanyard made, the newest first</source>
        <translation>Lanyard 发出的调用，最新的在前</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>另存为 CSV</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>无法写入文件</translation>
    </message>
</context>
<context>
    <name>lanyard::AddPortalController</name>
    <message>
        <source>Asking %1</source>
        <translation>正在查询 %1</translation>
    </message>
    <message>
        <source>Waits for the address</source>
        <translation>等待地址</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>门户</translation>
    </message>
    <message>
        <source>The address does not answer</source>
        <translation>该地址没有答复</translation>
    </message>
    <message>
        <source>The address answers</source>
        <translation>该地址有答复</translation>
    </message>
    <message>
        <source>No kind that Lanyard knows</source>
        <translation>不是 Lanyard 认识的类型</translation>
    </message>
    <message>
        <source>It answered %1. Any portal that takes a token works as “API”.</source>
        <translation>它答复了 %1。凡是接受令牌的门户都可用作“API”。</translation>
    </message>
    <message>
        <source>It is a %1</source>
        <translation>这是 %1</translation>
    </message>
    <message>
        <source>It is a %1 %2</source>
        <translation>这是 %1 %2</translation>
    </message>
    <message>
        <source>It says so itself</source>
        <translation>它自己的说明</translation>
    </message>
    <message>
        <source>It asks for a login</source>
        <translation>它要求登录</translation>
    </message>
    <message>
        <source>%1 without a token</source>
        <translation>不带令牌时 %1</translation>
    </message>
    <message>
        <source>It answers without a login</source>
        <translation>不登录也有答复</translation>
    </message>
    <message>
        <source>%1 without a token. You may need none.</source>
        <translation>不带令牌时 %1。您可能不需要令牌。</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发方</translation>
    </message>
    <message>
        <source>Waits for the token file, which names it</source>
        <translation>等待令牌文件，其中写有签发方</translation>
    </message>
    <message>
        <source>Waits for the issuer’s address</source>
        <translation>等待签发方的地址</translation>
    </message>
    <message>
        <source>Issuer not found</source>
        <translation>未找到签发方</translation>
    </message>
    <message>
        <source>The issuer answers</source>
        <translation>签发方有答复</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Waits for the issuer</source>
        <translation>等待签发方</translation>
    </message>
    <message>
        <source>Waits for its name</source>
        <translation>等待客户端名称</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>客户端 %1</translation>
    </message>
    <message>
        <source>Whether it may sign you in shows at sign-in</source>
        <translation>能否让您登录，登录时才知道</translation>
    </message>
    <message>
        <source>The portal’s address</source>
        <translation>门户的地址</translation>
    </message>
    <message>
        <source>The issuer’s address</source>
        <translation>签发方的地址</translation>
    </message>
    <message>
        <source>It answered</source>
        <translation>它已答复</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 已答复</translation>
    </message>
    <message>
        <source>%1 %2 answered</source>
        <translation>%1 %2 已答复</translation>
    </message>
    <message>
        <source>%1 The portal itself sends people to %2.</source>
        <translation>%1门户自己会把人转到 %2。</translation>
    </message>
    <message>
        <source>Type the portal’s address first.</source>
        <translation>先输入门户的地址。</translation>
    </message>
    <message>
        <source>To go on, mend the portal’s address.</source>
        <translation>要继续，先改正门户的地址。</translation>
    </message>
    <message>
        <source>Give the portal a name in your list.</source>
        <translation>给门户起一个列表中用的名称。</translation>
    </message>
    <message>
        <source>To sign in, say who the issuer is.</source>
        <translation>要登录，先指明签发方。</translation>
    </message>
    <message>
        <source>To sign in, mend the issuer’s address.</source>
        <translation>要登录，先改正签发方的地址。</translation>
    </message>
    <message>
        <source>Lanyard is asking the issuer.</source>
        <translation>Lanyard 正在查询签发方。</translation>
    </message>
    <message>
        <source>To sign in, name the client.</source>
        <translation>要登录，先指明客户端。</translation>
    </message>
    <message>
        <source>A known portal: %1</source>
        <translation>已知门户：%1</translation>
    </message>
    <message>
        <source>Written down on %1 from %2</source>
        <translation>记录于 %1，来源：%2</translation>
    </message>
    <message>
        <source>It makes the tokens itself</source>
        <translation>它自己创建令牌</translation>
    </message>
    <message>
        <source>You sign in there, and Lanyard keeps the token</source>
        <translation>您在那里登录，Lanyard 保存令牌</translation>
    </message>
    <message>
        <source>It takes tokens that Lanyard signs</source>
        <translation>它接受由 Lanyard 签名的令牌</translation>
    </message>
    <message>
        <source>The signing key is asked for next, and kept in the vault</source>
        <translation>下一步会要求提供签名密钥，并存入保管库</translation>
    </message>
    <message>
        <source>It is an openBIS %1</source>
        <translation>这是 openBIS %1</translation>
    </message>
</context>
<context>
    <name>lanyard::AddPortalPage</name>
    <message>
        <source>Portal &amp;address</source>
        <translation>门户地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name in your list</source>
        <translation>列表中的名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>签发方(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;lient</source>
        <translation>客户端(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>作用域(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Role path</source>
        <translation>角色路径(&amp;R)</translation>
    </message>
    <message>
        <source>W&amp;here the credential is kept</source>
        <translation>凭据的保存位置(&amp;H)</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>客户端密钥(&amp;E)</translation>
    </message>
    <message>
        <source>I sign in in the &amp;browser</source>
        <translation>我在浏览器中登录(&amp;B)</translation>
    </message>
    <message>
        <source>The portal hands out a token &amp;file</source>
        <translation>门户发放令牌文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;More settings</source>
        <translation>更多设置(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Kind of portal</source>
        <translation>门户类型(&amp;K)</translation>
    </message>
    <message>
        <source>Type an address, and Lanyard looks.</source>
        <translation>输入地址，Lanyard 会去查看。</translation>
    </message>
    <message>
        <source>– the service that signs you in</source>
        <translation>– 让您登录的服务</translation>
    </message>
    <message>
        <source>The portal’s name at the issuer. Your institution tells you; most cBioPortals use cbioportal_api.</source>
        <translation>门户在签发方处的名称。由您所在机构告知；多数 cBioPortal 使用 cbioportal_api。</translation>
    </message>
    <message>
        <source>Add my portal</source>
        <translation>添加我的门户</translation>
    </message>
    <message>
        <source>Type the address; Lanyard asks the portal for the rest. Nothing is saved until you go on.</source>
        <translation>输入地址；其余信息由 Lanyard 向门户查询。在您继续之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>scopes, role path, client secret, vault</source>
        <translation>作用域、角色路径、客户端密钥、保管库</translation>
    </message>
    <message>
        <source>How you get in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Without offline_access the credential lasts only as long as the sign-in.</source>
        <translation>没有 offline_access，凭据只能维持到本次登录结束。</translation>
    </message>
    <message>
        <source>Where the roles stand in the token, with :: between. Empty: the usual place of this kind.</source>
        <translation>角色在令牌中的位置，用 :: 分隔。留空：此类门户的常用位置。</translation>
    </message>
    <message>
        <source>Only where your institution gave you one. It goes straight into the vault.</source>
        <translation>仅在您所在机构给了您密钥时填写。它会直接存入保管库。</translation>
    </message>
    <message>
        <source>Keychain of this computer</source>
        <translation>本机的钥匙串</translation>
    </message>
    <message>
        <source>Encrypted file, with a passphrase</source>
        <translation>加密文件，带口令</translation>
    </message>
    <message>
        <source>The encrypted file is for computers without a keychain. Lanyard asks for its passphrase once per start.</source>
        <translation>加密文件用于没有钥匙串的计算机。Lanyard 每次启动后会要求输入一次口令。</translation>
    </message>
    <message>
        <source>What Lanyard found</source>
        <translation>Lanyard 的查询结果</translation>
    </message>
    <message>
        <source>These checks send no name, no password and no token.</source>
        <translation>这些检查不发送姓名、密码和令牌。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Use …/realms/%1</source>
        <translation>使用 …/realms/%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>保管库</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>添加密钥</translation>
    </message>
</context>
<context>
    <name>lanyard::AddressCheck</name>
    <message>
        <source>An address looks like https://portal.example.org.</source>
        <translation>地址的形式如 https://portal.example.org。</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>“%1”不是网址。</translation>
    </message>
    <message>
        <source>a name or password must not stand in an address.</source>
        <translation>地址中不能包含用户名或密码。</translation>
    </message>
    <message>
        <source>Leave out what stands before the @.</source>
        <translation>去掉 @ 之前的内容。</translation>
    </message>
    <message>
        <source>“%1” has a part behind ? or # that does not belong there.</source>
        <translation>“%1”在 ? 或 # 之后有不该出现的部分。</translation>
    </message>
    <message>
        <source>Give the address without what stands behind ? or #.</source>
        <translation>只给出 ? 或 # 之前的地址。</translation>
    </message>
    <message>
        <source>%1 is reached without encryption (http), so that anybody on the way could take the token.</source>
        <translation>%1 的连接没有加密（http），途中任何人都可能取走令牌。</translation>
    </message>
    <message>
        <source>Use https://, or allow http for this one profile with --allow-http.</source>
        <translation>使用 https://，或用 --allow-http 只为这一个配置方案允许 http。</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy.</source>
        <translation>“%1”不是代理服务器的地址。</translation>
    </message>
    <message>
        <source>It looks like http://host:port or socks5://host:port.</source>
        <translation>形式如 http://host:port 或 socks5://host:port。</translation>
    </message>
    <message>
        <source>The address of the proxy holds a name or a password, which would stand in a file.</source>
        <translation>代理服务器的地址中有用户名或密码，它们会保存在文件中。</translation>
    </message>
    <message>
        <source>Leave out what stands before the @. A proxy that wants a password is set for the whole system, and Lanyard uses it from there.</source>
        <translation>去掉 @ 之前的内容。需要密码的代理服务器应在整个系统中设置，Lanyard 会从那里取用。</translation>
    </message>
</context>
<context>
    <name>lanyard::AddressRules</name>
    <message>
        <source>The portal cannot exchange a token for the roles of its owner: every request with a token ends at the login page.</source>
        <translation>门户无法用令牌换取其所有者的角色：每个带令牌的请求都会落到登录页面。</translation>
    </message>
    <message>
        <source>Whoever asks the portal for a token is sent to a page that is not there.</source>
        <translation>向门户索取令牌的人会被转到一个不存在的页面。</translation>
    </message>
    <message>
        <source>Tokens work all the same: the portal checks none by this setting. It misleads whoever reads it.</source>
        <translation>令牌仍然可用：门户不用此设置检查令牌。它只会误导看到它的人。</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 写的是：%2</translation>
    </message>
    <message>
        <source>The issuer of the token is %1</source>
        <translation>令牌的签发方是 %1</translation>
    </message>
    <message>
        <source>%1 has /auth before /realms, and the provider has none there.</source>
        <translation>%1 在 /realms 之前有 /auth，而提供方没有。</translation>
    </message>
    <message>
        <source>%1 lacks the /auth that the provider has before /realms.</source>
        <translation>%1 在 /realms 之前缺少提供方所用的 /auth。</translation>
    </message>
    <message>
        <source>Take /auth away; Keycloak has it no more since version 17.</source>
        <translation>去掉 /auth；Keycloak 从版本 17 起不再使用它。</translation>
    </message>
    <message>
        <source>Put /auth before /realms, as the provider has it.</source>
        <translation>像提供方那样在 /realms 之前加上 /auth。</translation>
    </message>
    <message>
        <source>%1 reaches the provider by another scheme or port than its own.</source>
        <translation>%1 访问提供方所用的协议或端口与提供方自己的不同。</translation>
    </message>
    <message>
        <source>%1 names the host %2, and the provider calls itself %3.</source>
        <translation>%1 写的主机是 %2，而提供方自称 %3。</translation>
    </message>
    <message>
        <source>That can be right inside a network. A Keycloak that does not know its name from outside then refuses its own tokens, because another issuer stands in them.</source>
        <translation>在内部网络中这可能没有问题。但不知道自己对外名称的 Keycloak 会因此拒绝自己的令牌，因为令牌中写的是另一个签发方。</translation>
    </message>
    <message>
        <source>Take over the address that the provider publishes, or tell Keycloak its name from outside (hostname).</source>
        <translation>采用提供方公布的地址，或把对外名称告诉 Keycloak（hostname）。</translation>
    </message>
    <message>
        <source>%1 does not fit the issuer in the same file.</source>
        <translation>%1 与同一文件中的签发方不一致。</translation>
    </message>
    <message>
        <source>Open the issuer&apos;s address with /.well-known/openid-configuration behind it, and take over what it says.</source>
        <translation>打开签发方地址加上 /.well-known/openid-configuration 的页面，采用其中所写的内容。</translation>
    </message>
    <message>
        <source>%1 does not end with %2.</source>
        <translation>%1 不以 %2 结尾。</translation>
    </message>
    <message>
        <source>Take over the address that the provider publishes.</source>
        <translation>采用提供方公布的地址。</translation>
    </message>
    <message>
        <source>%1 is not the address that the provider publishes.</source>
        <translation>%1 不是提供方公布的地址。</translation>
    </message>
    <message>
        <source>%1 is no web address.</source>
        <translation>%1 不是网址。</translation>
    </message>
    <message>
        <source>The issuer differs from the provider&apos;s name in the slash at its end.</source>
        <translation>签发方与提供方的名称只差末尾的斜杠。</translation>
    </message>
    <message>
        <source>The issuer is not the name that the provider has.</source>
        <translation>签发方与提供方的名称不同。</translation>
    </message>
    <message>
        <source>The provider&apos;s name is %1</source>
        <translation>提供方的名称是 %1</translation>
    </message>
    <message>
        <source>Write it letter by letter as the provider does.</source>
        <translation>逐字照提供方的写法填写。</translation>
    </message>
    <message>
        <source>The portal is at %1</source>
        <translation>门户位于 %1</translation>
    </message>
    <message>
        <source>After the login people do not come back to the portal&apos;s page for tokens.</source>
        <translation>登录之后，用户回不到门户的令牌页面。</translation>
    </message>
    <message>
        <source>Whoever wants to download a token is refused by the provider, or ends up elsewhere. Tokens that are out already work on.</source>
        <translation>想下载令牌的人会被提供方拒绝，或被转到别处。已发放的令牌仍然可用。</translation>
    </message>
    <message>
        <source>Write the portal&apos;s address as people see it, with %1 behind it, and allow the same address for the client at the provider.</source>
        <translation>写用户所见的门户地址，后接 %1，并在提供方处为该客户端允许同一地址。</translation>
    </message>
    <message>
        <source>The portal talks to %1 without encryption.</source>
        <translation>门户与 %1 的通信没有加密。</translation>
    </message>
    <message>
        <source>The client&apos;s secret and everybody&apos;s tokens can be read on the way.</source>
        <translation>途中可以读到客户端密钥和所有人的令牌。</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>使用 https。</translation>
    </message>
</context>
<context>
    <name>lanyard::AgentCommand</name>
    <message>
        <source>No agent is running. Start one with lanyard agent start, or open the window.</source>
        <translation>没有正在运行的代理程序。用 lanyard agent start 启动，或打开窗口。</translation>
    </message>
    <message>
        <source>The window is the agent since %1 (process %2).</source>
        <translation>自 %1 起由窗口充当代理程序（进程 %2）。</translation>
    </message>
    <message>
        <source>The agent runs since %1 (process %2).</source>
        <translation>代理程序自 %1 起运行（进程 %2）。</translation>
    </message>
    <message>
        <source>It is running already.</source>
        <translation>它已经在运行。</translation>
    </message>
    <message>
        <source>The agent did not start.</source>
        <translation>代理程序没有启动。</translation>
    </message>
    <message>
        <source>lanyard agent start --foreground shows why.</source>
        <translation>lanyard agent start --foreground 会显示原因。</translation>
    </message>
    <message>
        <source>No agent is running.</source>
        <translation>没有正在运行的代理程序。</translation>
    </message>
    <message>
        <source>The agent has ended.</source>
        <translation>代理程序已结束。</translation>
    </message>
    <message>
        <source>The agent was asked to end and still runs.</source>
        <translation>已要求代理程序结束，但它仍在运行。</translation>
    </message>
    <message>
        <source>lanyard agent status names its process, which you can end.</source>
        <translation>lanyard agent status 会给出它的进程，您可以结束该进程。</translation>
    </message>
    <message>
        <source>Keeps access tokens ready for other programs</source>
        <translation>为其他程序备好访问令牌</translation>
    </message>
    <message>
        <source>Start the agent without a window</source>
        <translation>启动不带窗口的代理程序</translation>
    </message>
    <message>
        <source>Stay in this terminal, until it is ended</source>
        <translation>留在此终端中，直到被结束</translation>
    </message>
    <message>
        <source>End the agent</source>
        <translation>结束代理程序</translation>
    </message>
    <message>
        <source>Whether an agent is running</source>
        <translation>代理程序是否在运行</translation>
    </message>
</context>
<context>
    <name>lanyard::AgentServer</name>
    <message>
        <source>There is no folder for the agent&apos;s socket that is yours alone: %1.</source>
        <translation>没有只属于您的文件夹来存放代理程序的套接字：%1。</translation>
    </message>
    <message>
        <source>Log in so that the system makes your runtime folder, or name a short folder of mode 0700 in XDG_RUNTIME_DIR.</source>
        <translation>登录系统，让它建立您的运行时文件夹；或在 XDG_RUNTIME_DIR 中指定一个路径较短、权限为 0700 的文件夹。</translation>
    </message>
    <message>
        <source>There is an agent already.</source>
        <translation>已有一个代理程序。</translation>
    </message>
    <message>
        <source>lanyard agent status says which; lanyard agent stop ends it.</source>
        <translation>lanyard agent status 显示是哪一个；lanyard agent stop 将它结束。</translation>
    </message>
    <message>
        <source>The agent cannot listen at %1: %2.</source>
        <translation>代理程序无法在 %1 监听：%2。</translation>
    </message>
    <message>
        <source>Make the folder writable, then try again.</source>
        <translation>将该文件夹设为可写，然后重试。</translation>
    </message>
</context>
<context>
    <name>lanyard::AgentService</name>
    <message>
        <source>The window is the agent at this moment.</source>
        <translation>目前由窗口充当代理程序。</translation>
    </message>
    <message>
        <source>Close the window to end it.</source>
        <translation>关闭窗口即可结束它。</translation>
    </message>
    <message>
        <source>The agent does not know this question.</source>
        <translation>代理程序不认识此请求。</translation>
    </message>
    <message>
        <source>Update Lanyard, then start the agent again.</source>
        <translation>更新 Lanyard，然后重新启动代理程序。</translation>
    </message>
    <message>
        <source>openBIS takes its token inside the request, in no header.</source>
        <translation>openBIS 的令牌放在请求体里，不放在请求头中。</translation>
    </message>
    <message>
        <source>Ask for the token itself.</source>
        <translation>改为索取令牌本身。</translation>
    </message>
    <message>
        <source>The agent does not hand out the long-lived credential of “%1”.</source>
        <translation>代理程序不交出“%1”的长期凭据。</translation>
    </message>
    <message>
        <source>Allow it with: lanyard profile set &apos;%1&apos; agent-hands-credential=yes</source>
        <translation>用此命令允许：lanyard profile set &apos;%1&apos; agent-hands-credential=yes</translation>
    </message>
</context>
<context>
    <name>lanyard::ApiDraft</name>
    <message>
        <source>The expected answer is a status between 100 and 599.</source>
        <translation>预期的答复是 100 到 599 之间的状态码。</translation>
    </message>
    <message>
        <source>Say what the POST sends.</source>
        <translation>指明 POST 发送的内容。</translation>
    </message>
    <message>
        <source>What the POST sends %1.</source>
        <translation>POST 发送的内容%1。</translation>
    </message>
</context>
<context>
    <name>lanyard::ApiForm</name>
    <message>
        <source>Test re&amp;quest</source>
        <translation>测试请求(&amp;Q)</translation>
    </message>
    <message>
        <source>E&amp;xpected status</source>
        <translation>预期状态码(&amp;X)</translation>
    </message>
    <message>
        <source>Where a name stan&amp;ds</source>
        <translation>名称所在的位置(&amp;D)</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Before &amp;the token</source>
        <translation>令牌之前的文字(&amp;T)</translation>
    </message>
    <message>
        <source>What it sends (JSON)</source>
        <translation>发送的内容（JSON）</translation>
    </message>
    <message>
        <source>Meth&amp;od</source>
        <translation>方法(&amp;O)</translation>
    </message>
    <message>
        <source>A path that only a good token opens, such as /api/me.</source>
        <translation>只有有效令牌才能打开的路径，如 /api/me。</translation>
    </message>
    <message>
        <source>In the answer, as in /data/0/name; empty: nowhere.</source>
        <translation>在答复中的位置，如 /data/0/name；留空：无。</translation>
    </message>
    <message>
        <source>With the space at its end, if there is one.</source>
        <translation>末尾如有空格，一并写上。</translation>
    </message>
</context>
<context>
    <name>lanyard::ApiOptions</name>
    <message>
        <source>api: </source>
        <translation>api: </translation>
    </message>
    <message>
        <source>the header that takes the token</source>
        <translation>接收令牌的请求头</translation>
    </message>
    <message>
        <source>what stands before the token</source>
        <translation>令牌之前的文字</translation>
    </message>
    <message>
        <source>the path that a test asks for</source>
        <translation>测试时请求的路径</translation>
    </message>
    <message>
        <source>GET, HEAD or POST</source>
        <translation>GET、HEAD 或 POST</translation>
    </message>
    <message>
        <source>a JSON file that a POST sends</source>
        <translation>POST 发送的 JSON 文件</translation>
    </message>
    <message>
        <source>the status it should answer</source>
        <translation>应当答复的状态码</translation>
    </message>
    <message>
        <source>where a name stands in the answer, as in /data/0/name</source>
        <translation>答复中名称所在的位置，如 /data/0/name</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Name a JSON file.</source>
        <translation>指定一个 JSON 文件。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a file, and what is wrong with it</comment>
        <translation>%1 %2。</translation>
    </message>
</context>
<context>
    <name>lanyard::ApiPortal</name>
    <message>
        <source>%1 answered %2, but with no JSON in which %3 could stand.</source>
        <translation>%1 答复了 %2，但没有可以包含 %3 的 JSON。</translation>
    </message>
    <message>
        <source>%1 answered %2, but no name stands at %3 in the answer; what is there goes as far as “%4”.</source>
        <translation>%1 答复了 %2，但答复中 %3 处没有名称；实际内容只到“%4”为止。</translation>
    </message>
</context>
<context>
    <name>lanyard::ApiRequest</name>
    <message>
        <source>“%1” is no path at the portal.</source>
        <translation>“%1”不是门户上的路径。</translation>
    </message>
    <message>
        <source>Let it begin with a slash, as in /api/me.</source>
        <translation>以斜杠开头，如 /api/me。</translation>
    </message>
    <message>
        <source>A POST sends a body, and nothing else does.</source>
        <translation>POST 要发送请求体，其他方法都不发送。</translation>
    </message>
    <message>
        <source>Give --test-method POST and --test-body FILE together, or none of them.</source>
        <translation>同时给出 --test-method POST 和 --test-body FILE，或都不给。</translation>
    </message>
    <message>
        <source>The answer to HEAD has no body in which a name could stand.</source>
        <translation>HEAD 的答复没有可以存放名称的正文。</translation>
    </message>
    <message>
        <source>Leave out --name-pointer, or ask by GET.</source>
        <translation>去掉 --name-pointer，或改用 GET。</translation>
    </message>
    <message>
        <source>That is no name of a header.</source>
        <translation>请求头的名称不合规。</translation>
    </message>
    <message>
        <source>It holds letters, digits and dashes, as in X-Auth-Token.</source>
        <translation>它由字母、数字和连字符组成，如 X-Auth-Token。</translation>
    </message>
    <message>
        <source>A line break or another control character stands in the prefix.</source>
        <translation>前缀中有换行符或其他控制字符。</translation>
    </message>
    <message>
        <source>It is plain text on one line, as in “Bearer ”.</source>
        <translation>它是单行纯文本，如“Bearer ”。</translation>
    </message>
</context>
<context>
    <name>lanyard::AuthorizationParameter</name>
    <message>
        <source>An authorization parameter is KEY=VALUE, not “%1”.</source>
        <translation>授权参数是 KEY=VALUE，而不是“%1”。</translation>
    </message>
    <message>
        <source>For example kc_idp_hint=university.</source>
        <translation>例如 kc_idp_hint=university。</translation>
    </message>
    <message>
        <source>Lanyard itself sets “%1” with every sign-in, and relies on it.</source>
        <translation>Lanyard 每次登录时都会自行设置“%1”，并依赖它。</translation>
    </message>
    <message>
        <source>Leave it out; such as kc_idp_hint, prompt or resource may be set.</source>
        <translation>去掉它；可以设置 kc_idp_hint、prompt 或 resource 之类的参数。</translation>
    </message>
</context>
<context>
    <name>lanyard::AuthorizationResponse</name>
    <message>
        <source>The answer in the browser does not come from %1. It was not used.</source>
        <translation>浏览器中的答复不是来自 %1，没有采用。</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, tell your institution: somebody may be interfering.</source>
        <translation>重新登录。如果再次发生，告诉您所在机构：可能有人在干扰。</translation>
    </message>
    <message>
        <source>%1 sent you back without a code, so that the sign-in cannot be finished.</source>
        <translation>%1 把您转了回来，却没有给出授权码，因此登录无法完成。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>重新登录。</translation>
    </message>
</context>
<context>
    <name>lanyard::Autostart</name>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>无法删除 %1。</translation>
    </message>
    <message>
        <source>Make the folder writable, or delete the file.</source>
        <translation>将该文件夹设为可写，或删除该文件。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Make the folder writable.</source>
        <translation>将该文件夹设为可写。</translation>
    </message>
</context>
<context>
    <name>lanyard::CallbackReceiver</name>
    <message>
        <source>The browser cannot come back to Lanyard: of the profile&apos;s redirect ports (%1) none is free.</source>
        <translation>浏览器无法回到 Lanyard：配置方案的重定向端口（%1）都被占用。</translation>
    </message>
    <message>
        <source>End the program that holds the port, or add another --redirect-port.</source>
        <translation>结束占用端口的程序，或再添加一个 --redirect-port。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. Nothing was changed.</source>
        <translation>登录已取消。没有任何更改。</translation>
    </message>
    <message>
        <source>Sign in again when you like.</source>
        <translation>需要时再登录。</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody came back from the browser within %1. Lanyard has stopped waiting and listens no more.</source>
        <translation>%1内没有人从浏览器返回。Lanyard 已停止等待，不再监听。</translation>
    </message>
    <message>
        <source>Sign in again. If the browser showed an error page, send its text to your institution.</source>
        <translation>重新登录。如果浏览器显示了错误页面，把其中的文字发给您所在机构。</translation>
    </message>
    <message>
        <source>Lanyard is not waiting for this page</source>
        <translation>Lanyard 没有在等待此页面</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close this page.</source>
        <translation>没有任何更改。您可以关闭此页面。</translation>
    </message>
    <message>
        <source>The sign-in was not finished</source>
        <translation>登录没有完成</translation>
    </message>
    <message>
        <source>Go back to Lanyard: it says why. You can close this page.</source>
        <translation>回到 Lanyard：那里说明了原因。您可以关闭此页面。</translation>
    </message>
    <message>
        <source>Go back to Lanyard</source>
        <translation>回到 Lanyard</translation>
    </message>
    <message>
        <source>Lanyard has heard from your browser and goes on by itself. You can close this page.</source>
        <translation>Lanyard 已收到浏览器的答复，会自行继续。您可以关闭此页面。</translation>
    </message>
</context>
<context>
    <name>lanyard::CbioPortal</name>
    <message>
        <source>%1 answered with something that is no list of studies: the address may be wrong.</source>
        <translation>%1 答复的内容不是研究列表：地址可能有误。</translation>
    </message>
</context>
<context>
    <name>lanyard::CbioPortalCredentials</name>
    <message>
        <source>%1 did not accept the token, so it does not show the list. It does not say why.</source>
        <translation>%1 不接受该令牌，因此不显示列表。它没有说明原因。</translation>
    </message>
    <message>
        <source>lanyard doctor &apos;%1&apos; finds out why.</source>
        <translation>lanyard doctor &apos;%1&apos; 可查明原因。</translation>
    </message>
    <message>
        <source>%1 keeps no list of tokens: it hands out those of the login service (its method is oauth2), or signs them and forgets them (jwt).</source>
        <translation>%1 不保存令牌列表：它发放登录服务的令牌（方式为 oauth2），或签发后不作记录（jwt）。</translation>
    </message>
    <message>
        <source>Sign in, or take in the file that the portal hands out: lanyard import &apos;%1&apos; --watch</source>
        <translation>登录，或导入门户发放的文件：lanyard import &apos;%1&apos; --watch</translation>
    </message>
    <message>
        <source>%1 could not make a token: it answered 500. Either its table of users does not hold your address (users-foreign-key), or it sets no limit of tokens per user, without which its first one fails (uuid-limit-bug).</source>
        <translation>%1 无法创建令牌：它答复了 500。可能是它的用户表中没有您的邮箱地址（users-foreign-key），或它没有设置每位用户的令牌上限，以致第一个令牌就会失败（uuid-limit-bug）。</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to add you to the table users, and to set dat.uuid.max_number_per_user.</source>
        <translation>请门户的管理员把您加入 users 表，并设置 dat.uuid.max_number_per_user。</translation>
    </message>
    <message>
        <source>%1 cannot answer at the moment: it answered %2.</source>
        <translation>%1 暂时无法答复：它答复了 %2。</translation>
    </message>
    <message>
        <source>Try again later. Nothing was changed here.</source>
        <translation>稍后重试。这里没有任何更改。</translation>
    </message>
    <message>
        <source>%1 has no list of tokens: it answered 404. Its method may be none, or the address is wrong.</source>
        <translation>%1 没有令牌列表：它答复了 404。它的方式可能是 none，或地址有误。</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator how people get a token there.</source>
        <translation>询问门户的管理员，在那里如何取得令牌。</translation>
    </message>
    <message>
        <source>%1 answered with something that is no list of tokens: it answered %2.</source>
        <translation>%1 答复的内容不是令牌列表：它答复了 %2。</translation>
    </message>
    <message>
        <source>Look at the portal&apos;s address.</source>
        <translation>检查门户的地址。</translation>
    </message>
    <message>
        <source>%1 has no token %2 of yours: it is gone already, or never was.</source>
        <translation>%1 没有您的令牌 %2：它已经不在，或从未有过。</translation>
    </message>
    <message>
        <source>lanyard credential list &apos;%1&apos; shows those that there are.</source>
        <translation>lanyard credential list &apos;%1&apos; 列出现有的令牌。</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not say how many tokens it lets you have. You have %n: where that is the most, a new one ends the oldest at once.</source>
        <translation>
            <numerusform>%1 没有说明您可以有多少个令牌。您有 %n 个：如果已达上限，新建一个会让最早的立即失效。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ClaimModel</name>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>用户编号</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发方</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>面向</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>请求方</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>签发时间</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>登录时间</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Bearer access token</source>
        <translation>Bearer 访问令牌</translation>
    </message>
    <message>
        <source>Token kind</source>
        <translation>令牌类型</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lanyard::ClientRules</name>
    <message>
        <source>%1 is not set.</source>
        <translation>未设置 %1。</translation>
    </message>
    <message>
        <source>%1 is not set, and oauth2 needs it.</source>
        <translation>未设置 %1，而 oauth2 需要它。</translation>
    </message>
    <message>
        <source>With oauth2 and without it the portal does not start, or takes no token.</source>
        <translation>使用 oauth2 而缺少它时，门户不会启动，或不接受任何令牌。</translation>
    </message>
    <message>
        <source>Make a client for the portal at the provider, and put its name and its secret into these settings.</source>
        <translation>在提供方处为门户建立一个客户端，把其名称和密钥填到那里。</translation>
    </message>
    <message>
        <source>Add the line.</source>
        <translation>添加这一行。</translation>
    </message>
    <message>
        <source>The client&apos;s secret is empty.</source>
        <translation>客户端密钥是空的。</translation>
    </message>
    <message>
        <source>The client&apos;s secret is too short for one that a provider made.</source>
        <translation>客户端密钥太短，不像是提供方生成的。</translation>
    </message>
    <message>
        <source>If it is wrong, the provider exchanges no token, and every request with one ends at the login page. Of a public client the provider reads no secret: then any text will do.</source>
        <translation>如果它有误，提供方不会兑换任何令牌，每个带令牌的请求都会落到登录页面。对于公开客户端，提供方不读取密钥：此时任何文字都可以。</translation>
    </message>
    <message>
        <source>Compare it with the client&apos;s secret at the provider; at Keycloak it stands on the client&apos;s page Credentials.</source>
        <translation>与提供方处的客户端密钥比对；在 Keycloak 中，它位于该客户端的 Credentials 页面。</translation>
    </message>
    <message>
        <source>Your token is one for “%1”; the portal takes those for “%2”.</source>
        <translation>您的令牌属于“%1”；门户接受的是“%2”的令牌。</translation>
    </message>
    <message>
        <source>The portal sends a token for another client to the login page.</source>
        <translation>令牌属于其他客户端时，门户会转到登录页面。</translation>
    </message>
    <message>
        <source>Sign in with the portal&apos;s client if that is a public one, or take the file that the portal hands out.</source>
        <translation>如果门户的客户端是公开客户端，就用它登录；否则取用门户发放的文件。</translation>
    </message>
</context>
<context>
    <name>lanyard::ClockSkew</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 behind %2</source>
        <translation>本机时钟比 %2 慢 %1</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 ahead of %2</source>
        <translation>本机时钟比 %2 快 %1</translation>
    </message>
</context>
<context>
    <name>lanyard::CodeCard</name>
    <message>
        <source>Use the browser instead</source>
        <translation>改用浏览器</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open this page, on any device</source>
        <translation>在任一设备上打开此页面</translation>
    </message>
    <message>
        <source>Enter this code there</source>
        <translation>在那里输入此代码</translation>
    </message>
    <message>
        <source>The page: %1</source>
        <translation>页面：%1</translation>
    </message>
    <message>
        <source>The code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>The code is good for another %1.</source>
        <translation>代码的有效时间还剩 %1。</translation>
    </message>
    <message>
        <source>Or read the picture with a telephone’s camera: it holds both.</source>
        <translation>或用手机摄像头扫描图片：两者都在其中。</translation>
    </message>
</context>
<context>
    <name>lanyard::CommandLine</name>
    <message>
        <source>Token manager for research portals: sign in once, and let curl, R and Python have what they need.</source>
        <translation>研究门户的令牌管理器：登录一次，即可供 curl、R 和 Python 使用。</translation>
    </message>
    <message>
        <source>Print the documented JSON instead of words</source>
        <translation>输出有文档说明的 JSON，而不是文字</translation>
    </message>
    <message>
        <source>No progress on standard error</source>
        <translation>不在标准错误中显示进度</translation>
    </message>
    <message>
        <source>Read the encrypted file&apos;s passphrase from this file descriptor</source>
        <translation>从此文件描述符读取加密文件的口令</translation>
    </message>
    <message>
        <source>There is a word too many on the command line.</source>
        <translation>命令行上多了一个词。</translation>
    </message>
    <message>
        <source>This command does not take %1.</source>
        <translation>此命令不接受 %1。</translation>
    </message>
    <message>
        <source>lanyard COMMAND --help shows how a command is used.</source>
        <translation>lanyard COMMAND --help 显示命令的用法。</translation>
    </message>
    <message>
        <source>Print the versions and end</source>
        <translation>打印版本信息后结束</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>lanyard --help lists them all.</source>
        <translation>lanyard --help 会列出全部命令。</translation>
    </message>
    <message>
        <source>There is no profile yet. Add one with lanyard profile add.</source>
        <translation>还没有配置方案。用 lanyard profile add 添加一个。</translation>
    </message>
</context>
<context>
    <name>lanyard::CommandLineWords</name>
    <message>
        <source>A word is missing: what to do.</source>
        <translation>缺少一个词：要做什么。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 goes only together with %2.</source>
        <translation>%1 只能与 %2 一起使用。</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 与 %2 不能一起使用。</translation>
    </message>
    <message>
        <source>%1 lacks its value.</source>
        <translation>%1 缺少取值。</translation>
    </message>
    <message>
        <source>%1 takes one of: %2.</source>
        <translation>%1 的取值为以下之一：%2。</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation>%1 的取值为 %2 到 %3 之间的数。</translation>
    </message>
    <message>
        <source>%1 takes a number.</source>
        <translation>%1 的取值应为数字。</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Print this help and end</source>
        <translation>打印此帮助后结束</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>%1 takes a positive number.</source>
        <translation>%1 的取值应为正数。</translation>
    </message>
</context>
<context>
    <name>lanyard::CompactSerialization</name>
    <message>
        <source>There is no token: the text is empty.</source>
        <translation>没有令牌：文本是空的。</translation>
    </message>
    <message>
        <source>The token is %1 octets long; Lanyard reads at most %2.</source>
        <translation>令牌长 %1 字节；Lanyard 最多读取 %2 字节。</translation>
    </message>
    <message>
        <source>Check that this is a token: none is that long.</source>
        <translation>确认这是令牌：没有这么长的令牌。</translation>
    </message>
    <message>
        <source>This is a token in JSON serialization, or some other JSON; Lanyard reads the compact serialization only.</source>
        <translation>这是 JSON 序列化形式的令牌，或其他 JSON；Lanyard 只读取紧凑序列化形式。</translation>
    </message>
    <message>
        <source>If the JSON holds a token (such as a member access_token), copy only its value.</source>
        <translation>如果 JSON 中有令牌（例如成员 access_token），只复制它的值。</translation>
    </message>
    <message>
        <source>Other text stands before the token, which begins at octet %1.</source>
        <translation>令牌之前有其他文字，令牌从第 %1 字节开始。</translation>
    </message>
    <message>
        <source>Leave out words such as “Bearer” or “token:”, quotation marks and spaces.</source>
        <translation>去掉“Bearer”或“token:”之类的词、引号和空格。</translation>
    </message>
    <message>
        <source>This is an encrypted token (JWE): it has five parts, and only its recipient can read it.</source>
        <translation>这是加密的令牌（JWE）：它有五个部分，只有接收方能读取。</translation>
    </message>
    <message>
        <source>Ask the issuer for a signed token.</source>
        <translation>向签发方索取签名的令牌。</translation>
    </message>
    <message>
        <source>This is no JSON Web Token: it has no dots. It may be a token that only its server can read, such as a cBioPortal data access token.</source>
        <translation>这不是 JSON Web Token：其中没有点号。它可能是只有其服务器能读取的令牌，例如 cBioPortal 的数据访问令牌。</translation>
    </message>
    <message>
        <source>A signed token has three parts with dots between them; this text has %1.</source>
        <translation>签名的令牌有三个部分，以点号分隔；此文本有 %1 个部分。</translation>
    </message>
    <message>
        <source>The header, the first part of the token, is empty.</source>
        <translation>令牌的第一部分，即头部，是空的。</translation>
    </message>
    <message>
        <source>header (first part)</source>
        <translation>头部（第一部分）</translation>
    </message>
    <message>
        <source>payload (second part)</source>
        <translation>载荷（第二部分）</translation>
    </message>
    <message>
        <source>signature (third part)</source>
        <translation>签名（第三部分）</translation>
    </message>
    <message>
        <source>White space or a line break stands in the %1, at octet %2.</source>
        <translation>%1中有空白或换行，位于第 %2 字节。</translation>
    </message>
    <message>
        <source>The %1 has base64 padding (“=”), at octet %2; a token has none.</source>
        <translation>%1带有 base64 填充（“=”），位于第 %2 字节；令牌中不会有填充。</translation>
    </message>
    <message>
        <source>The %1 has a character that is not base64url, at octet %2 of the token.</source>
        <translation>%1中有不属于 base64url 的字符，位于令牌的第 %2 字节。</translation>
    </message>
    <message>
        <source>The %1 ends in the middle of a base64url group, at octet %2: something is missing, or one character too many.</source>
        <translation>%1在第 %2 字节处断在一组 base64url 中间：缺了内容，或多了一个字符。</translation>
    </message>
    <message>
        <source>The last character of the %1, at octet %2, is not what base64url writes there: the token was changed or cut off.</source>
        <translation>%1的最后一个字符，位于第 %2 字节，不是 base64url 会写出的字符：令牌被改动或截断了。</translation>
    </message>
    <message>
        <source>White space stands between the parts of this text, so it is more than one token, or one with something else beside it.</source>
        <translation>此文本的各部分之间有空白，因此它不止一个令牌，或是令牌旁边还有别的内容。</translation>
    </message>
    <message>
        <source>Give one token alone.</source>
        <translation>只给出一个令牌。</translation>
    </message>
</context>
<context>
    <name>lanyard::CompareStrip</name>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Choose a token</source>
        <translation>选择令牌</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>关闭比较</translation>
    </message>
    <message>
        <source>Compared w&amp;ith</source>
        <translation>比较对象(&amp;I)</translation>
    </message>
    <message>
        <source>A token from the clipboard</source>
        <translation>剪贴板中的令牌</translation>
    </message>
    <message>
        <source>Its issuer answers slowly.</source>
        <translation>其签发方的答复很慢。</translation>
    </message>
    <message numerus="yes">
        <source>%n gained</source>
        <translation>
            <numerusform>增加 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>减少 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Says which roles this token has gained and lost. Nothing of the other token is kept.</source>
        <translation>说明此令牌增加和减少了哪些角色。不会保存另一个令牌的任何内容。</translation>
    </message>
    <message>
        <source>Neither token holds a role at this path.</source>
        <translation>两个令牌在此路径处都没有角色。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing gained, nothing lost: %n the same.</source>
        <translation>
            <numerusform>没有增加，没有减少：%n 个相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n 个相同</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile before %1, %2</source>
        <comment>date, time of day</comment>
        <translation>此配置方案（%1 %2 之前）</translation>
    </message>
    <message>
        <source>The roles of this profile are the same since %1, when Lanyard first saw them.</source>
        <translation>自 Lanyard 于 %1 首次看到此配置方案的角色以来，这些角色没有变化。</translation>
    </message>
    <message>
        <source>No earlier token of this profile is remembered.</source>
        <translation>没有此配置方案早先令牌的记录。</translation>
    </message>
    <message>
        <source>Asking for the other profile’s token</source>
        <translation>正在索取另一配置方案的令牌</translation>
    </message>
</context>
<context>
    <name>lanyard::CompleteCommand</name>
    <message>
        <source>For the shells&apos; completion scripts: what may stand at the end of these words</source>
        <translation>供 shell 补全脚本使用：这些词的末尾可以接什么</translation>
    </message>
</context>
<context>
    <name>lanyard::Console</name>
    <message>
        <source>%1 Type “%2” to agree:</source>
        <translation>%1输入“%2”表示同意：</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Name the file that the portal handed out, or - for standard input.</source>
        <translation>指定门户发放的文件，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>The result could not be written: %1.</source>
        <translation>无法写入结果：%1。</translation>
    </message>
    <message>
        <source>Make room, or write it somewhere else.</source>
        <translation>腾出空间，或写入其他位置。</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialCommand</name>
    <message>
        <source>“%1” is of the kind %2, which keeps no list of tokens that Lanyard knows.</source>
        <translation>“%1”的类型是 %2，Lanyard 不知道此类门户有令牌列表。</translation>
    </message>
    <message>
        <source>lanyard status &apos;%1&apos; tells of the credential that Lanyard holds.</source>
        <translation>lanyard status &apos;%1&apos; 显示 Lanyard 所存凭据的情况。</translation>
    </message>
    <message>
        <source>To a token, openBIS shows only that token. All of yours: --user NAME</source>
        <translation>用令牌查询时，openBIS 只显示该令牌本身。查看您的全部令牌：--user NAME</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>no end stated</source>
        <translation>未说明到期时间</translation>
    </message>
    <message>
        <source>the one that Lanyard holds</source>
        <translation>Lanyard 所存的那个</translation>
    </message>
    <message>
        <source>Not due yet: the token %1 is good for longer than openBIS&apos;s time of warning.</source>
        <translation>还没有到时间：令牌 %1 的剩余有效期长于 openBIS 的提前警告时间。</translation>
    </message>
    <message>
        <source>The portal made the token %1. It is kept in: %2.</source>
        <translation>门户创建了令牌 %1。它保存在：%2。</translation>
    </message>
    <message>
        <source>The portal made the token %1 for %2. It is kept nowhere: hand it over.</source>
        <translation>门户为 %2 创建了令牌 %1。它没有保存在任何地方：把它交给对方。</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>The portal takes it, and no longer has the one before it, %1.</source>
        <translation>门户接受它，之前的那个 %1 已不在门户上。</translation>
    </message>
    <message>
        <source>Deleted at the portal: it was the one that Lanyard holds.</source>
        <translation>已在门户上删除：它就是 Lanyard 所存的那个。</translation>
    </message>
    <message>
        <source>Deleted at the portal.</source>
        <translation>已在门户上删除。</translation>
    </message>
    <message>
        <source>The portal&apos;s own list of long-lived tokens</source>
        <translation>门户自己的长期令牌列表</translation>
    </message>
    <message>
        <source>openBIS: whose password, or session token, comes by prompt or standard input</source>
        <translation>openBIS：用户名，其密码或会话令牌由提示或标准输入给出</translation>
    </message>
    <message>
        <source>The tokens that the portal has of you; never the secrets</source>
        <translation>门户上属于您的令牌；从不显示机密</translation>
    </message>
    <message>
        <source>Have the portal make another one, and keep that</source>
        <translation>让门户另建一个令牌并保存</translation>
    </message>
    <message>
        <source>The same, and delete the one before it when the new one works</source>
        <translation>同上，新令牌可用后删除之前的那个</translation>
    </message>
    <message>
        <source>openBIS: the name of what uses the token; its tokens share one session</source>
        <translation>openBIS：使用令牌的程序名称；其令牌共用一个会话</translation>
    </message>
    <message>
        <source>openBIS: how long; else as long as the server allows</source>
        <translation>openBIS：有效多久；否则取服务器允许的最长时间</translation>
    </message>
    <message>
        <source>openBIS, for instance administrators: print one for another user</source>
        <translation>openBIS，供实例管理员使用：为另一用户输出一个令牌</translation>
    </message>
    <message>
        <source>Delete one at the portal</source>
        <translation>删除门户上的一个令牌</translation>
    </message>
    <message>
        <source>As the list names it</source>
        <translation>按列表中的名称</translation>
    </message>
    <message>
        <source>Why, for portals that want to be told</source>
        <translation>供要求说明原因的门户使用</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起有效</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>上次使用：%1</translation>
    </message>
    <message>
        <source>%1 makes a token for “%2” only when you are an instance administrator there. Whoever has the token acts as “%2”.</source>
        <translation>只有您是 %1 的实例管理员时，它才会为“%2”创建令牌。持有该令牌的人即以“%2”的身份操作。</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialExchange</name>
    <message>
        <source>“%1” names no issuer, so that Lanyard cannot sign in or make access tokens for it.</source>
        <translation>“%1”没有指定签发方，因此 Lanyard 无法为它登录或取得访问令牌。</translation>
    </message>
    <message>
        <source>Add the profile with --issuer and --client-id, or take in a token file with lanyard import.</source>
        <translation>用 --issuer 和 --client-id 添加配置方案，或用 lanyard import 导入令牌文件。</translation>
    </message>
    <message>
        <source>%1 has replaced the credential of “%2”, and the new one could not be stored: %3 It is in this program&apos;s memory only.</source>
        <translation>%1 更换了“%2”的凭据，但新凭据无法存储：%3它只在此程序的内存中。</translation>
    </message>
    <message>
        <source>While this program runs: make the vault ready, then try again. A program that ends loses it; then sign in again: lanyard login &apos;%1&apos;</source>
        <translation>趁此程序还在运行：让保管库可用，然后重试。程序一结束凭据就会丢失；那时要重新登录：lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 answered with tokens of another person or client. They were not used, and not stored.</source>
        <translation>%1 答复的令牌属于另一个人或另一客户端。没有采用，也没有存储。</translation>
    </message>
    <message>
        <source>Sign in again, and tell the provider&apos;s administrator.</source>
        <translation>重新登录，并告诉提供方的管理员。</translation>
    </message>
    <message>
        <source>%1 lets this credential be used once only, and Lanyard itself used it on %2: that refresh was interrupted before the new credential arrived. The whole session has been ended.</source>
        <translation>%1 只允许此凭据使用一次，而 Lanyard 自己已于 %2 使用过它：那次刷新在新凭据到达之前中断了。整个会话已结束。</translation>
    </message>
    <message>
        <source>Sign in again: lanyard login &apos;%1&apos;</source>
        <translation>重新登录：lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Try again. If %1 then says that the credential was used before, the new one was lost on its way: sign in again.</source>
        <translation>重试。如果 %1 说凭据以前用过，那么新凭据已在途中丢失：重新登录。</translation>
    </message>
    <message numerus="yes">
        <source>Lanyard last used it %n days ago.</source>
        <translation>
            <numerusform>Lanyard 上次使用它是在 %n 天前。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made it itself, and it lives there until it ends.</source>
        <translation>它由 %1 自己创建，会在那里一直存在到失效为止。</translation>
    </message>
    <message>
        <source>Delete it on the portal&apos;s page.</source>
        <translation>在门户的页面上删除它。</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>已退出登录。</translation>
    </message>
    <message>
        <source>It is a signing key, which nothing revokes: what it has signed holds until its own end.</source>
        <translation>这是签名密钥，无法吊销：它签过的内容会一直有效到各自到期。</translation>
    </message>
    <message>
        <source>Let the server&apos;s administrator set another key if it may be in other hands.</source>
        <translation>如果它可能已落入他人之手，请服务器的管理员另设一个密钥。</translation>
    </message>
    <message>
        <source>It was made for the portal&apos;s own client “%1”, in whose name Lanyard cannot revoke it.</source>
        <translation>它是为门户自己的客户端“%1”签发的，Lanyard 不能以该客户端的名义吊销它。</translation>
    </message>
    <message>
        <source>End it in your account page at the issuer, or ask the portal&apos;s administrator.</source>
        <translation>在签发方的账户页面中结束它，或询问门户的管理员。</translation>
    </message>
    <message>
        <source>%1 lets this credential be used once only. Lanyard gave it out on %2, for a test or a program, and a portal that is shown it uses it up. The whole session has been ended.</source>
        <translation>%1 只允许此凭据使用一次。Lanyard 已于 %2 将它交给一次测试或某个程序，而门户一经收到就会将其用掉。整个会话已结束。</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialIndex</name>
    <message>
        <source>Make room, or make the folder writable, then try again.</source>
        <translation>腾出空间，或将该文件夹设为可写，然后重试。</translation>
    </message>
    <message>
        <source>The list of stored credentials %1 could not be locked.</source>
        <translation>无法锁定已存凭据的列表 %1。</translation>
    </message>
    <message>
        <source>The list of stored credentials could not be written to %1: %2.</source>
        <translation>无法把已存凭据的列表写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialLife</name>
    <message>
        <source>Ended</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Fine for %1</source>
        <translation>正常，还有 %1</translation>
    </message>
    <message>
        <source>Fine, no date known</source>
        <translation>正常，日期未知</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>%1后到期</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialList</name>
    <message>
        <source>You deleted it at the portal.</source>
        <translation>您已在门户上删除它。</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialModel</name>
    <message>
        <source>Token %1</source>
        <translation>令牌 %1</translation>
    </message>
    <message>
        <source>%1, token %2</source>
        <translation>%1，令牌 %2</translation>
    </message>
    <message>
        <source>Lanyard on this computer holds it.</source>
        <translation>本机的 Lanyard 保存着它。</translation>
    </message>
    <message>
        <source>Valid from %1 to %2.</source>
        <translation>有效期：%1 至 %2。</translation>
    </message>
    <message>
        <source>Valid to %1.</source>
        <translation>有效期至：%1。</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>上次使用：%1。</translation>
    </message>
    <message>
        <source>It stands for %1.</source>
        <translation>它代表 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, on this computer</source>
        <translation>，在本机</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1（本机）</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>在别处</translation>
    </message>
    <message>
        <source>No date known</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>已失效：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialRenewal</name>
    <message>
        <source>%1 made the token %2, and it could not be stored: %3</source>
        <translation>%1 创建了令牌 %2，但无法存储：%3</translation>
    </message>
    <message>
        <source>It is stored, and could not be tried: %1 The one before it was not deleted.</source>
        <translation>它已存储，但无法试用：%1之前的那个没有删除。</translation>
    </message>
    <message>
        <source>Replaced by a newer one.</source>
        <translation>已被较新的令牌取代。</translation>
    </message>
    <message>
        <source>The one before it is still at the portal: %1</source>
        <translation>之前的那个仍在门户上：%1</translation>
    </message>
    <message>
        <source>%1 made a token but does not take it, nor the one before it. The new one is stored.</source>
        <translation>%1 创建了令牌，却既不接受它，也不接受之前的那个。新令牌已存储。</translation>
    </message>
    <message>
        <source>lanyard doctor &apos;%1&apos; finds out why.</source>
        <translation>lanyard doctor &apos;%1&apos; 可查明原因。</translation>
    </message>
    <message>
        <source>The portal does not take it.</source>
        <translation>门户不接受它。</translation>
    </message>
    <message>
        <source>%1 made a token but does not take it. The one before it still works, and is kept.</source>
        <translation>%1 创建了令牌，却不接受它。之前的那个仍可用，予以保留。</translation>
    </message>
    <message>
        <source>Tell the portal&apos;s administrator.</source>
        <translation>告诉门户的管理员。</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialRules</name>
    <message>
        <source>Sign in again, or fetch a new token file from the portal and take it in.</source>
        <translation>重新登录，或从门户另取一个令牌文件并导入。</translation>
    </message>
    <message>
        <source>The portal refuses every request.</source>
        <translation>门户拒绝所有请求。</translation>
    </message>
    <message>
        <source>There is nothing to show to the portal.</source>
        <translation>没有可以出示给门户的内容。</translation>
    </message>
    <message>
        <source>There is no token for this portal yet</source>
        <translation>此门户还没有令牌</translation>
    </message>
    <message>
        <source>The token cannot be read from where it is kept</source>
        <translation>无法从保存位置读取令牌</translation>
    </message>
    <message>
        <source>Something was pasted along with the token</source>
        <translation>粘贴令牌时混入了别的内容</translation>
    </message>
    <message>
        <source>This is no whole token: it was cut, or something was mixed in</source>
        <translation>这不是完整的令牌：它被截断，或混入了别的内容</translation>
    </message>
    <message>
        <source>Send the token alone, without “token:”, “Bearer” or blanks around it.</source>
        <translation>只发送令牌本身，前后不带“token:”、“Bearer”或空格。</translation>
    </message>
    <message>
        <source>Fetch it from the portal again, and take the file in as it is.</source>
        <translation>从门户重新取得令牌，原样导入文件。</translation>
    </message>
    <message>
        <source>An access token is sent where the offline token belongs</source>
        <translation>在需要离线令牌的地方发送了访问令牌</translation>
    </message>
    <message>
        <source>The token that is sent calls itself “%1”.</source>
        <translation>所发送的令牌自称“%1”。</translation>
    </message>
    <message>
        <source>Let the profile send the offline token: a cBioPortal exchanges it by itself.</source>
        <translation>让配置方案发送离线令牌：cBioPortal 会自己兑换它。</translation>
    </message>
    <message>
        <source>Take in the offline token that the portal hands out, not an access token.</source>
        <translation>导入门户发放的离线令牌，而不是访问令牌。</translation>
    </message>
    <message>
        <source>The credential ends with the browser&apos;s session</source>
        <translation>凭据会随浏览器会话结束</translation>
    </message>
    <message>
        <source>It is an ordinary one: it calls itself “%1”, not “Offline”.</source>
        <translation>它是普通凭据：它自称“%1”，而不是“Offline”。</translation>
    </message>
    <message>
        <source>It works now, and dies when the session at the issuer has been idle, often within half an hour.</source>
        <translation>它现在可用，但签发方的会话空闲一段时间后就会失效，往往不到半小时。</translation>
    </message>
    <message>
        <source>Sign in with the scope offline_access among the profile&apos;s scopes.</source>
        <translation>在配置方案的作用域中加入 offline_access 后登录。</translation>
    </message>
    <message>
        <source>The portal hands out a kind of token that it does not take itself</source>
        <translation>门户发放了一种它自己并不接受的令牌</translation>
    </message>
    <message>
        <source>The token is one of the method “jwt”: signed by the portal alone, without an issuer.</source>
        <translation>该令牌属于“jwt”方式：只由门户签名，没有签发方。</translation>
    </message>
    <message>
        <source>cBioPortal 6.4.5 and later give such tokens out and accept none of them.</source>
        <translation>cBioPortal 6.4.5 及更高版本会发放这种令牌，却一个也不接受。</translation>
    </message>
    <message>
        <source>Set the method to oauth2, or to uuid where no Keycloak is there, and restart the portal.</source>
        <translation>把方式设为 oauth2；如果那里没有 Keycloak，则设为 uuid，然后重启门户。</translation>
    </message>
    <message>
        <source>The token was issued somewhere else</source>
        <translation>该令牌是在别处签发的</translation>
    </message>
    <message>
        <source>The token says %1.</source>
        <translation>令牌中写的是 %1。</translation>
    </message>
    <message>
        <source>The profile says %1.</source>
        <translation>配置方案中写的是 %1。</translation>
    </message>
    <message>
        <source>The token has ended</source>
        <translation>令牌已失效</translation>
    </message>
    <message>
        <source>It was good until %1.</source>
        <translation>它的有效期到 %1 为止。</translation>
    </message>
    <message>
        <source>There are no access tokens for the portal.</source>
        <translation>无法为门户取得访问令牌。</translation>
    </message>
    <message>
        <source>The credential was used twice, and its session was ended for it</source>
        <translation>凭据被使用了两次，会话因此被结束</translation>
    </message>
    <message>
        <source>An older copy of the credential was used again, and its session was ended for it</source>
        <translation>凭据的旧副本再次被使用，会话因此被结束</translation>
    </message>
    <message>
        <source>The time of the credential is over</source>
        <translation>凭据的有效期已过</translation>
    </message>
    <message>
        <source>Your account is disabled at %1</source>
        <translation>您在 %1 的账户已停用</translation>
    </message>
    <message>
        <source>%1 no longer knows the credential</source>
        <translation>%1 不再认识该凭据</translation>
    </message>
    <message>
        <source>The credential was made for another client</source>
        <translation>凭据是为另一个客户端签发的</translation>
    </message>
    <message>
        <source>%1 does not take the profile&apos;s client as it is set up</source>
        <translation>%1 不接受配置方案中的客户端设置</translation>
    </message>
    <message>
        <source>%1 gave no access token</source>
        <translation>%1 没有给出访问令牌</translation>
    </message>
    <message>
        <source>The issuer lets a credential be used once, and this portal uses it with every request</source>
        <translation>签发方只允许凭据使用一次，而此门户每次请求都会使用它</translation>
    </message>
    <message>
        <source>The token says that each use replaces it.</source>
        <translation>令牌表明，每次使用都会更换它。</translation>
    </message>
    <message>
        <source>A cBioPortal exchanges it for each request and throws the replacement away.</source>
        <translation>cBioPortal 每次请求都会兑换它，并丢弃换来的新凭据。</translation>
    </message>
    <message>
        <source>Lanyard did not ask the portal, because that would use it up.</source>
        <translation>Lanyard 没有查询门户，因为那样会用掉它。</translation>
    </message>
    <message>
        <source>The first request works, every further one is refused, and the credential is dead.</source>
        <translation>第一次请求可用，之后的每次都被拒绝，凭据随即失效。</translation>
    </message>
    <message>
        <source>Switch off “Revoke Refresh Token” in the realm, under Realm settings, Tokens; or give the portal a realm of its own. Then sign in again.</source>
        <translation>在领域的 Realm settings、Tokens 中关闭“Revoke Refresh Token”；或给门户一个单独的领域。然后重新登录。</translation>
    </message>
    <message>
        <source>%1 gives an access token for the credential.</source>
        <translation>%1 可用该凭据给出访问令牌。</translation>
    </message>
    <message>
        <source>The access token does not say whom it belongs to: “sub” is missing.</source>
        <translation>访问令牌没有写明它属于谁：缺少“sub”。</translation>
    </message>
    <message>
        <source>The portal finds nobody in it and refuses every request.</source>
        <translation>门户在其中找不到人，拒绝所有请求。</translation>
    </message>
    <message>
        <source>The access token does not say who you are</source>
        <translation>访问令牌没有写明您是谁</translation>
    </message>
    <message>
        <source>Add the client scope “basic” to the client %1 as a default one. Keycloak has put “sub” there since version 25; the portal&apos;s older documentation takes it away.</source>
        <translation>把客户端作用域“basic”作为默认作用域加到客户端 %1。自版本 25 起 Keycloak 把“sub”放在其中；门户的旧文档会让人去掉它。</translation>
    </message>
    <message>
        <source>The access token holds almost nothing</source>
        <translation>访问令牌几乎没有内容</translation>
    </message>
    <message>
        <source>It holds no roles either.</source>
        <translation>它也不含任何角色。</translation>
    </message>
    <message>
        <source>Switch off “Always use lightweight access token” in the advanced settings of the client %1.</source>
        <translation>在客户端 %1 的高级设置中关闭“Always use lightweight access token”。</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialsController</name>
    <message>
        <source>It answers.</source>
        <translation>它有答复。</translation>
    </message>
    <message>
        <source>openBIS %1 answers.</source>
        <translation>openBIS %1 有答复。</translation>
    </message>
    <message>
        <source>It says that it makes no personal access tokens.</source>
        <translation>它说自己不创建个人访问令牌。</translation>
    </message>
    <message>
        <source>Lanyard waits no longer.</source>
        <translation>Lanyard 不再等待。</translation>
    </message>
    <message>
        <source>The portal may have done it all the same: look at the list again.</source>
        <translation>门户可能仍然完成了操作：再看一下列表。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>The portal no longer has that token.</source>
        <translation>该令牌已不在门户上。</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>还没有到时间</translation>
    </message>
    <message>
        <source>%1 is made for %2</source>
        <translation>已为 %2 创建 %1</translation>
    </message>
    <message>
        <source>%1 is made and kept on this computer</source>
        <translation>已创建 %1，并保存在本机</translation>
    </message>
    <message>
        <source>The one that is there is good for longer than the portal’s time of warning.</source>
        <translation>现有令牌的剩余有效期长于门户的提前警告时间。</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>到期时间：%1。</translation>
    </message>
    <message>
        <source>The portal states no end.</source>
        <translation>门户没有写明到期时间。</translation>
    </message>
    <message>
        <source>The portal no longer has the one before it.</source>
        <translation>之前的那个已不在门户上。</translation>
    </message>
</context>
<context>
    <name>lanyard::CredentialsPage</name>
    <message>
        <source>Asking whether %1 is there</source>
        <translation>正在查询 %1 是否可以连接</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>正在登录 %1</translation>
    </message>
    <message>
        <source>%1 makes a token</source>
        <translation>%1 正在创建令牌</translation>
    </message>
    <message>
        <source>%1 renews the token</source>
        <translation>%1 正在为令牌续期</translation>
    </message>
    <message>
        <source>%1 deletes the token</source>
        <translation>%1 正在删除令牌</translation>
    </message>
    <message>
        <source>Asking %1 for your tokens</source>
        <translation>正在向 %1 查询您的令牌</translation>
    </message>
    <message>
        <source>Ask the portal</source>
        <translation>查询门户</translation>
    </message>
    <message>
        <source>Make a token…</source>
        <translation>创建令牌…</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>Your tokens at the portal</source>
        <translation>您在门户上的令牌</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Session &amp;name</source>
        <translation>会话名称(&amp;N)</translation>
    </message>
    <message>
        <source>What uses the token: one name per program. Tokens of one name share one session there.</source>
        <translation>使用令牌的程序：每个程序一个名称。同名的令牌在那里共用一个会话。</translation>
    </message>
    <message>
        <source>&amp;Valid for days</source>
        <translation>有效天数(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;For another user</source>
        <translation>为其他用户创建(&amp;F)</translation>
    </message>
    <message>
        <source>Empty: for yourself. Only an instance administrator may; Lanyard does not keep such a token.</source>
        <translation>留空：为您自己。只有实例管理员可以为他人创建；Lanyard 不保存这种令牌。</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>创建令牌</translation>
    </message>
    <message>
        <source>Hand this token over now</source>
        <translation>现在就交出此令牌</translation>
    </message>
    <message>
        <source>It was made for somebody else. Lanyard keeps it nowhere and cannot show it again; when it gets lost, delete it and make another one.</source>
        <translation>它是为他人创建的。Lanyard 不在任何地方保存它，也无法再次显示；如果丢失，删除它并另建一个。</translation>
    </message>
    <message>
        <source>Make another token?</source>
        <translation>另建一个令牌？</translation>
    </message>
    <message>
        <source>Lanyard on this computer uses it. Whatever sends it to %1 afterwards is refused.</source>
        <translation>本机的 Lanyard 正在使用它。此后把它发给 %1 的请求都会被拒绝。</translation>
    </message>
    <message>
        <source>Whatever still sends it to %1 is refused from then on.</source>
        <translation>此后仍把它发给 %1 的请求都会被拒绝。</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>%1 keeps it in its records.</source>
        <translation>%1 会把它留在记录中。</translation>
    </message>
    <message>
        <source>%1 answers slowly.</source>
        <translation>%1 的答复很慢。</translation>
    </message>
    <message>
        <source>One token at %1. The secret itself is not shown.</source>
        <translation>%1 上有一个令牌。不显示机密本身。</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens at %1. The secrets themselves are not shown.</source>
        <translation>
            <numerusform>%1 上有 %n 个令牌。不显示机密本身。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet. %1 keeps the list; Lanyard shows no secret of it.</source>
        <translation>尚未查询。列表由 %1 保存；Lanyard 不显示其中的机密。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>您尚未登录</translation>
    </message>
    <message>
        <source>%1 shows the list to who signs in there.</source>
        <translation>%1 只向在那里登录的人显示列表。</translation>
    </message>
    <message>
        <source>To make, renew or delete a token, sign in to %1</source>
        <translation>要创建、续期或删除令牌，先登录 %1</translation>
    </message>
    <message>
        <source>A token itself may not do that, and shows no other token than itself. Your password goes to %1 and is kept nowhere.</source>
        <translation>令牌本身不能这样做，也只能显示它自己。您的密码发给 %1，不在任何地方保存。</translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n days at most, and cuts what is longer.</source>
        <translation>
            <numerusform>%1 最多允许 %n 天，超出的部分会被截去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: as long as %1 allows.</source>
        <translation>留空：取 %1 允许的最长时间。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>do not go on</comment>
        <translation>放弃</translation>
    </message>
    <message numerus="yes">
        <source>Copy for %n seconds</source>
        <translation>
            <numerusform>复制，保留 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DateWords</name>
    <message>
        <source>HH:mm</source>
        <extracomment>How a time of day is written: the letters of QLocale::toString, text of your own between single quotes</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <extracomment>How a time of day with its seconds is written</extracomment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>How a day of this year is written</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>How a day of this year with its weekday is written</extracomment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day</comment>
        <extracomment>A day, such as “Thursday 26 November”, and a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>lanyard::DecodeCommand</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Name a file, or - for standard input.</source>
        <translation>指定一个文件，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>The issuer&apos;s address</source>
        <translation>签发方的地址</translation>
    </message>
    <message>
        <source>No key was named: --issuer, --jwks or --key says where to find one.</source>
        <translation>没有指定密钥：用 --issuer、--jwks 或 --key 说明在哪里可以找到。</translation>
    </message>
    <message>
        <source>The address of the key set</source>
        <translation>密钥集的地址</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>头部：</translation>
    </message>
    <message>
        <source>Claims:</source>
        <translation>声明：</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>签发：%1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation>到期：%1</translation>
    </message>
    <message numerus="yes">
        <source>Content: %n bytes that are no claims.</source>
        <translation>
            <numerusform>内容：%n 字节，不是声明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signature: %1. %2</source>
        <translation>签名：%1。%2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>The signature was not verified: %1</source>
        <translation>没有验证签名：%1</translation>
    </message>
    <message>
        <source>What stands in the token is shown, not proved.</source>
        <translation>令牌的内容只是显示出来，未经证实。</translation>
    </message>
    <message>
        <source>The signature is good; the token is not.</source>
        <translation>签名正确；令牌却不可用。</translation>
    </message>
    <message>
        <source>Header, claims and signature of any token</source>
        <translation>任一令牌的头部、声明和签名</translation>
    </message>
    <message>
        <source>A file, or - for standard input</source>
        <translation>一个文件，或用 - 表示标准输入</translation>
    </message>
    <message>
        <source>Address or file of a published key set</source>
        <translation>已公布密钥集的地址或文件</translation>
    </message>
    <message>
        <source>Your own key: PEM, JWK, JWK set, or a raw secret</source>
        <translation>您自己的密钥：PEM、JWK、JWK 集或原始密钥</translation>
    </message>
    <message>
        <source>The issuer that the token should come from</source>
        <translation>令牌应当来自的签发方</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>文件名是空的。</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB, as no token and no key is.</source>
        <translation>%1 大于 1 MiB，任何令牌或密钥都没有这么大。</translation>
    </message>
    <message>
        <source>Use https://, or a key set in a file that you trust: --jwks FILE</source>
        <translation>使用 https://，或使用您信任的文件中的密钥集：--jwks FILE</translation>
    </message>
</context>
<context>
    <name>lanyard::DesktopBrowser</name>
    <message>
        <source>No browser could be started on this computer.</source>
        <translation>无法在本机启动浏览器。</translation>
    </message>
    <message>
        <source>Copy the address into a browser yourself, or set BROWSER to the command that starts one.</source>
        <translation>自己把地址复制到浏览器，或把 BROWSER 设为启动浏览器的命令。</translation>
    </message>
</context>
<context>
    <name>lanyard::DeviceAuthorization</name>
    <message>
        <source>The sign-in was cancelled. Nothing was changed.</source>
        <translation>登录已取消。没有任何更改。</translation>
    </message>
    <message>
        <source>Sign in again when you like.</source>
        <translation>需要时再登录。</translation>
    </message>
    <message>
        <source>%1 offers no sign-in with a code.</source>
        <translation>%1 不提供用代码登录。</translation>
    </message>
    <message>
        <source>Sign in with the browser on this computer.</source>
        <translation>用本机的浏览器登录。</translation>
    </message>
    <message>
        <source>%1 names no safe address at which you could enter the code.</source>
        <translation>%1 没有给出可供您输入代码的安全地址。</translation>
    </message>
    <message>
        <source>Sign in with the browser on this computer, and tell the provider&apos;s administrator.</source>
        <translation>用本机的浏览器登录，并告诉提供方的管理员。</translation>
    </message>
</context>
<context>
    <name>lanyard::DoctorCommand</name>
    <message>
        <source>  What it causes: %1</source>
        <translation>  后果：%1</translation>
    </message>
    <message>
        <source>  What to do: %1</source>
        <translation>  处理办法：%1</translation>
    </message>
    <message>
        <source>  Who can do it: %1</source>
        <translation>  谁能处理：%1</translation>
    </message>
    <message>
        <source>The doctor reads the settings of a cBioPortal.</source>
        <translation>诊断读取的是 cBioPortal 的设置。</translation>
    </message>
    <message>
        <source>Hold a token against a serverconfig.json: lanyard token &apos;%1&apos; | lanyard lint - --properties FILE</source>
        <translation>用 serverconfig.json 核对令牌：lanyard token &apos;%1&apos; | lanyard lint - --properties FILE</translation>
    </message>
    <message>
        <source>Asking the issuer and the portal. This takes some seconds and changes nothing …</source>
        <translation>正在查询签发方和门户。这需要几秒钟，不会更改任何内容 …</translation>
    </message>
    <message>
        <source>The corrected lines, as a patch:</source>
        <translation>改正后的各行，以补丁形式：</translation>
    </message>
    <message>
        <source>Find out why the portal refuses, and who can mend it</source>
        <translation>查明门户拒绝的原因，以及谁能解决</translation>
    </message>
    <message>
        <source>The portal&apos;s application.properties, portal.properties or compose file</source>
        <translation>门户的 application.properties、portal.properties 或 compose 文件</translation>
    </message>
    <message>
        <source>Examine the token in this file (- for standard input) in place of the stored one, as an administrator does with a user&apos;s token file; it is not stored</source>
        <translation>检查此文件中的令牌（- 表示标准输入），而不是已存的令牌，如同管理员检查用户的令牌文件；它不会被存储</translation>
    </message>
    <message>
        <source>Write it to a file that ends in .md, .html or .json, to be handed on</source>
        <translation>写入以 .md、.html 或 .json 结尾的文件，以便转交</translation>
    </message>
    <message>
        <source>Put your name or e-mail address into the report</source>
        <translation>在报告中加入您的姓名或邮箱地址</translation>
    </message>
</context>
<context>
    <name>lanyard::DoctorController</name>
    <message>
        <source>Checked today at %1, in %2.</source>
        <translation>今天 %1 检查，用时 %2。</translation>
    </message>
    <message>
        <source>Checked on %1 at %2, in %3.</source>
        <translation>于 %1 %2 检查，用时 %3。</translation>
    </message>
</context>
<context>
    <name>lanyard::DoctorPage</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>&amp;Copy for the administrator</source>
        <translation>复制给管理员(&amp;C)</translation>
    </message>
    <message>
        <source>Check a settings &amp;file…</source>
        <translation>检查设置文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>去掉它</translation>
    </message>
    <message>
        <source>&amp;Put my e-mail address into the report</source>
        <translation>在报告中加入我的邮箱地址(&amp;P)</translation>
    </message>
    <message>
        <source>Lanyard looked at your token and at what %1 does with it, and found nothing that keeps anything closed.</source>
        <translation>Lanyard 检查了您的令牌以及 %1 对它的处理，没有发现任何阻止访问的问题。</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>复制补丁</translation>
    </message>
    <message>
        <source>The corrected lines, as a patch</source>
        <translation>改正后的各行，以补丁形式</translation>
    </message>
    <message>
        <source>&amp;Save report as…</source>
        <translation>报告另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>The report never holds a token or a signature.</source>
        <translation>报告从不包含令牌或签名。</translation>
    </message>
    <message>
        <source>Check a settings file</source>
        <translation>检查设置文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text for a mail or an issue (*.md)</source>
        <translation>用于邮件或 issue 的文本 (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>数据 (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已另存为 %1。</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>正在查询 %1</translation>
    </message>
    <message>
        <source>Asking %1 and %2</source>
        <translation>正在查询 %1 和 %2</translation>
    </message>
    <message>
        <source>A host that does not answer takes up to half a minute.</source>
        <translation>主机没有答复时，最多需要半分钟。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>A check takes some seconds and changes nothing.</source>
        <translation>检查需要几秒钟，不会更改任何内容。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。没有任何更改。</translation>
    </message>
    <message>
        <source>The portal was not asked</source>
        <translation>没有查询门户</translation>
    </message>
    <message>
        <source>This realm lets a credential be used once, and a question to %1 would use it up. So Lanyard looked at the token and at the issuer alone.</source>
        <translation>此领域的凭据只能使用一次，向 %1 查询会用掉它。因此 Lanyard 只检查了令牌和签发方。</translation>
    </message>
    <message>
        <source>With application.properties, or the compose file that starts the portal, Lanyard names the lines to change. It stays on this computer, and its secrets are not shown.</source>
        <translation>有了 application.properties 或启动门户的 compose 文件，Lanyard 就能指出要改哪些行。文件留在本机，其中的密钥不会显示。</translation>
    </message>
    <message>
        <source>Settings of the portal: %1</source>
        <translation>门户的设置：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are read. What is wrong with them stands among the findings.</source>
        <translation>
            <numerusform>已读取 %n 项设置。其中的问题列在诊断结果中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Take in a token file</source>
        <translation>导入令牌文件</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>The portal’s settings (*.properties *.yml *.yaml)</source>
        <translation>门户的设置 (*.properties *.yml *.yaml)</translation>
    </message>
    <message>
        <source>Do you have the portal’s settings file?</source>
        <translation>您有门户的设置文件吗？</translation>
    </message>
    <message>
        <source>Use this role path</source>
        <translation>使用此角色路径</translation>
    </message>
</context>
<context>
    <name>lanyard::DoctorReport</name>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>The administrator of %1</source>
        <translation>%1 的管理员</translation>
    </message>
    <message>
        <source>The administrator of the sign-in service</source>
        <translation>登录服务的管理员</translation>
    </message>
    <message>
        <source>One thing keeps studies closed</source>
        <translation>有一个问题使研究无法访问</translation>
    </message>
    <message numerus="yes">
        <source>%n things keep the portal closed</source>
        <translation>
            <numerusform>有 %n 个问题使门户无法访问</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Nothing is closed, but there is something to know</source>
        <translation>访问没有受阻，但有一点需要了解</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>门户</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发方</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Sent to the portal</source>
        <translation>发送给门户的内容</translation>
    </message>
    <message>
        <source>a token that Lanyard signed</source>
        <translation>由 Lanyard 签名的令牌</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>%1 without a token, %2 with it</source>
        <translation>不带令牌 %1，带令牌 %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查时间</translation>
    </message>
    <message>
        <source>Why we think so</source>
        <translation>判断依据</translation>
    </message>
    <message>
        <source>What it causes:</source>
        <translation>后果：</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>处理办法：</translation>
    </message>
    <message>
        <source>Who can do it:</source>
        <translation>谁能处理：</translation>
    </message>
    <message>
        <source>Made by Lanyard. It holds no token and no signature.</source>
        <translation>由 Lanyard 生成。不含令牌和签名。</translation>
    </message>
    <message>
        <source>“%1” has an ending that is no kind of report.</source>
        <translation>“%1”的扩展名不是任何一种报告。</translation>
    </message>
    <message>
        <source>Let it end in .md, .html or .json.</source>
        <translation>使用扩展名 .md、.html 或 .json。</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>无法把报告写入 %1：%2。</translation>
    </message>
    <message>
        <source>Name a file that you may write.</source>
        <translation>指定一个您可以写入的文件。</translation>
    </message>
</context>
<context>
    <name>lanyard::DownloadWatch</name>
    <message>
        <source>%1 was passed over: it is a link, or cannot be read.</source>
        <translation>跳过了 %1：它是链接，或无法读取。</translation>
    </message>
    <message>
        <source>%1 was passed over: it is no regular file.</source>
        <translation>跳过了 %1：它不是普通文件。</translation>
    </message>
    <message>
        <source>%1 was passed over: it is larger than any token.</source>
        <translation>跳过了 %1：它比任何令牌都大。</translation>
    </message>
    <message>
        <source>Nobody waits for the file any more. Nothing was stored.</source>
        <translation>已不再等待该文件。没有存储任何内容。</translation>
    </message>
    <message>
        <source>No token file came into %1.</source>
        <translation>%1 中没有出现令牌文件。</translation>
    </message>
    <message>
        <source>Fetch it in the browser, and name the file: lanyard import NAME FILE</source>
        <translation>在浏览器中取得它，再指定该文件：lanyard import NAME FILE</translation>
    </message>
</context>
<context>
    <name>lanyard::DsCredentials</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Name the serverconfig.json of the ProteinPaint server.</source>
        <translation>指定 ProteinPaint 服务器的 serverconfig.json。</translation>
    </message>
    <message>
        <source>%1 is no JSON object: %2 at byte %3.</source>
        <translation>%1 不是 JSON 对象：%2，位于第 %3 字节。</translation>
    </message>
    <message>
        <source>The server reads it as strictly: mend it first.</source>
        <translation>服务器的读取同样严格：先改正它。</translation>
    </message>
    <message>
        <source>The settings protect no dataset: there is no dsCredentials.</source>
        <translation>这些设置没有保护任何数据集：没有 dsCredentials。</translation>
    </message>
    <message>
        <source>Name the serverconfig.json that the server itself reads.</source>
        <translation>指定服务器自己读取的 serverconfig.json。</translation>
    </message>
</context>
<context>
    <name>lanyard::EncryptedFileStore</name>
    <message>
        <source>Encrypted file</source>
        <translation>加密文件</translation>
    </message>
    <message>
        <source>Lanyard is asking for the encrypted vault&apos;s passphrase.</source>
        <translation>Lanyard 正在等待输入加密保管库的口令。</translation>
    </message>
    <message>
        <source>Type it there, then try again.</source>
        <translation>在那里输入，然后重试。</translation>
    </message>
    <message>
        <source>another Lanyard has been writing it for too long</source>
        <translation>另一个 Lanyard 占用写入的时间太久</translation>
    </message>
    <message>
        <source>The encrypted vault %1 cannot be read: %2.</source>
        <translation>无法读取加密保管库 %1：%2。</translation>
    </message>
    <message>
        <source>Make the file readable for you alone, then try again.</source>
        <translation>将该文件设为仅您可读，然后重试。</translation>
    </message>
    <message>
        <source>The encrypted vault opens, and holds no list of credentials.</source>
        <translation>加密保管库可以打开，但其中没有凭据列表。</translation>
    </message>
    <message>
        <source>Move the file %1 away and sign in again.</source>
        <translation>移走文件 %1，然后重新登录。</translation>
    </message>
    <message>
        <source>what was written does not read back</source>
        <translation>写入的内容读回时不一致</translation>
    </message>
    <message>
        <source>The encrypted vault %1 could not be written: %2.</source>
        <translation>无法写入加密保管库 %1：%2。</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable, then try again. The old vault is as it was.</source>
        <translation>腾出空间，或将该文件夹设为可写，然后重试。原有的保管库没有变化。</translation>
    </message>
</context>
<context>
    <name>lanyard::EndpointAnswer</name>
    <message>
        <source>%1 cannot answer at the moment: it answered %2.</source>
        <translation>%1 暂时无法答复：它答复了 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds. The credential is kept.</source>
        <translation>
            <numerusform>%n 秒后重试。凭据已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in some minutes. The credential is kept.</source>
        <translation>几分钟后重试。凭据已保留。</translation>
    </message>
    <message>
        <source>Something between Lanyard and the provider may be answering in its place: a proxy, or a network&apos;s login page. The credential is kept.</source>
        <translation>可能是 Lanyard 与提供方之间的某个环节代为答复：代理服务器，或网络的登录页面。凭据已保留。</translation>
    </message>
</context>
<context>
    <name>lanyard::Examination</name>
    <message>
        <source>The realm of this token lets it be used once: to look at it would end it.</source>
        <translation>该令牌所在的领域只允许使用它一次：查看就会用掉它。</translation>
    </message>
    <message>
        <source>Ask the person for a report of their own Lanyard: lanyard doctor NAME --report FILE</source>
        <translation>请对方用自己的 Lanyard 生成报告：lanyard doctor NAME --report FILE</translation>
    </message>
</context>
<context>
    <name>lanyard::FailureWords</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>查明原因</translation>
    </message>
</context>
<context>
    <name>lanyard::FileLock</name>
    <message>
        <source>Lanyard cannot make its lock %1: %2.</source>
        <translation>Lanyard 无法建立锁文件 %1：%2。</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable, then try again.</source>
        <translation>腾出空间，或将该文件夹设为可写，然后重试。</translation>
    </message>
    <message>
        <source>Lanyard may not write its lock %1.</source>
        <translation>Lanyard 无权写入锁文件 %1。</translation>
    </message>
    <message>
        <source>Make the folder writable, then try again.</source>
        <translation>将该文件夹设为可写，然后重试。</translation>
    </message>
</context>
<context>
    <name>lanyard::FileRules</name>
    <message>
        <source>The portal could not make a token: it does not know the person, or has no limit set</source>
        <translation>门户无法创建令牌：它不认识此人，或没有设置上限</translation>
    </message>
    <message>
        <source>From here the two cannot be told apart: the portal&apos;s table users lacks the person&apos;s e-mail address (users-foreign-key), or dat.uuid.max_number_per_user is not set (uuid-limit-bug). Its settings file can tell the second.</source>
        <translation>从这里分辨不出是哪一种：门户的 users 表中缺少此人的邮箱地址（users-foreign-key），或没有设置 dat.uuid.max_number_per_user（uuid-limit-bug）。后者从设置文件中可以看出。</translation>
    </message>
    <message>
        <source>Where Keycloak or another provider signs people in, set dat.method to oauth2, which needs neither. To stay with uuid, set dat.uuid.max_number_per_user to 1 or more, and enter every person by e-mail address into the tables users and authorities.</source>
        <translation>如果由 Keycloak 或其他提供方负责登录，把 dat.method 设为 oauth2，它不需要这两项。要继续用 uuid，就把 dat.uuid.max_number_per_user 设为 1 或更大，并把每个人的邮箱地址录入 users 和 authorities 表。</translation>
    </message>
    <message>
        <source>The portal could not fetch a token from its issuer</source>
        <translation>门户无法从签发方取得令牌</translation>
    </message>
    <message>
        <source>Log in to the portal and fetch the token anew, because its page may have been open for too long. If that fails too, check the portal&apos;s client secret and its address of the token endpoint.</source>
        <translation>登录门户并重新取得令牌，因为它的页面可能打开得太久了。如果仍然失败，检查门户的客户端密钥和它的令牌端点地址。</translation>
    </message>
    <message>
        <source>There is nothing to show to the portal.</source>
        <translation>没有可以出示给门户的内容。</translation>
    </message>
    <message>
        <source>This is an access token, and the portal takes the offline token</source>
        <translation>这是访问令牌，而门户接受的是离线令牌</translation>
    </message>
    <message>
        <source>The token was issued somewhere else</source>
        <translation>该令牌是在别处签发的</translation>
    </message>
    <message>
        <source>This file holds no whole token</source>
        <translation>此文件中没有完整的令牌</translation>
    </message>
</context>
<context>
    <name>lanyard::FindingCard</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>供了解</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>由您处理</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Why we think so</source>
        <translation>判断依据</translation>
    </message>
    <message>
        <source>What it causes</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Who can do it</source>
        <translation>谁能处理</translation>
    </message>
    <message>
        <source>In order: %1</source>
        <translation>正常：%1</translation>
    </message>
    <message>
        <source>Speaks for it: %1</source>
        <translation>可作证据：%1</translation>
    </message>
    <message>
        <source>The line as it is and as it should be</source>
        <translation>该行的现状和应有的写法</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>复制该行</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show why, and what to do</source>
        <translation>显示原因和处理办法</translation>
    </message>
    <message>
        <source>Fold: %1</source>
        <translation>收起：%1</translation>
    </message>
    <message>
        <source>Show why, and what to do: %1</source>
        <translation>显示原因和处理办法：%1</translation>
    </message>
    <message>
        <source>For the portal’s administrator</source>
        <translation>由门户的管理员处理</translation>
    </message>
    <message>
        <source>For the issuer’s administrator</source>
        <translation>由签发方的管理员处理</translation>
    </message>
</context>
<context>
    <name>lanyard::HeaderCommand</name>
    <message>
        <source>openBIS takes its token inside the request, in no header.</source>
        <translation>openBIS 的令牌放在请求体里，不放在请求头中。</translation>
    </message>
    <message>
        <source>lanyard snippet &apos;%1&apos; shows how a program hands it over.</source>
        <translation>lanyard snippet &apos;%1&apos; 显示程序如何出示它。</translation>
    </message>
    <message>
        <source>Only a ProteinPaint server has a header of its own for data routes.</source>
        <translation>只有 ProteinPaint 服务器的数据路由有自己的请求头。</translation>
    </message>
    <message>
        <source>Leave out --data-route.</source>
        <translation>去掉 --data-route。</translation>
    </message>
    <message>
        <source>Print the whole header, for curl --config -</source>
        <translation>输出整个请求头，供 curl --config - 使用</translation>
    </message>
    <message>
        <source>curl-config, plain, or value: what follows the header&apos;s name</source>
        <translation>curl-config、plain 或 value：请求头名称之后的内容</translation>
    </message>
    <message>
        <source>proteinpaint: what a data route takes, which is the token in base64</source>
        <translation>proteinpaint：数据路由接受的内容，即 base64 形式的令牌</translation>
    </message>
</context>
<context>
    <name>lanyard::HelpCommand</name>
    <message>
        <source>Topics of lanyard help:</source>
        <translation>lanyard help 的主题：</translation>
    </message>
    <message>
        <source>There is no command and no topic “%1”.</source>
        <translation>没有“%1”这个命令或主题。</translation>
    </message>
    <message>
        <source>lanyard help lists both.</source>
        <translation>lanyard help 列出这两者。</translation>
    </message>
    <message>
        <source>Explain a command or a topic</source>
        <translation>解释一个命令或主题</translation>
    </message>
    <message>
        <source>A command, or one of the topics that lanyard help lists</source>
        <translation>一个命令，或 lanyard help 列出的某个主题</translation>
    </message>
</context>
<context>
    <name>lanyard::HelpTopics</name>
    <message>
        <source>What the words mean</source>
        <translation>用词的含义</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>One portal as one person: addresses, client, role path. It holds no secret.</source>
        <translation>以一个人的身份使用一个门户：地址、客户端、角色路径。不含任何机密。</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>The long-lived secret of a profile. It stands in the vault.</source>
        <translation>配置方案的长期机密，存放在保管库中。</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>A short-lived token got from the credential. It lives in memory only.</source>
        <translation>用凭据取得的短期令牌，只存在于内存中。</translation>
    </message>
    <message>
        <source>bearer</source>
        <translation>bearer 令牌</translation>
    </message>
    <message>
        <source>What the portal takes: the access token at most portals, the offline token itself at cBioPortal.</source>
        <translation>门户所接受的内容：多数门户接受访问令牌，cBioPortal 接受离线令牌本身。</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>保管库</translation>
    </message>
    <message>
        <source>Where credentials live: the keychain of the operating system, or an encrypted file.</source>
        <translation>存放凭据的地方：操作系统的钥匙串，或加密文件。</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>门户</translation>
    </message>
    <message>
        <source>The system that is called.</source>
        <translation>被访问的系统。</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>签发方</translation>
    </message>
    <message>
        <source>The service that signs you in, as its address.</source>
        <translation>让您登录的服务，以其地址表示。</translation>
    </message>
    <message>
        <source>role path</source>
        <translation>角色路径</translation>
    </message>
    <message>
        <source>Where the roles stand in the token, as in realm_access::roles.</source>
        <translation>角色在令牌中的位置，如 realm_access::roles。</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>诊断结果</translation>
    </message>
    <message>
        <source>One cause that the doctor found, with its evidence, the line to change, and who can change it.</source>
        <translation>诊断找到的一个原因，连同证据、要改的行，以及谁能修改。</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>A provider and portals on this computer, to try and to learn without an account.</source>
        <translation>本机上的提供方和门户，无需账户即可试用和学习。</translation>
    </message>
    <message>
        <source>Exit statuses</source>
        <translation>退出状态</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>A check ran and says no.</source>
        <translation>检查已执行，结果为否。</translation>
    </message>
    <message>
        <source>The command was used wrongly.</source>
        <translation>命令用法有误。</translation>
    </message>
    <message>
        <source>A sign-in is needed: there was none yet, or it ended, or was cancelled.</source>
        <translation>需要登录：尚未登录，或登录已失效或被取消。</translation>
    </message>
    <message>
        <source>The network or a server did not answer as it should. The credential is kept.</source>
        <translation>网络或服务器没有正常答复。凭据已保留。</translation>
    </message>
    <message>
        <source>The vault is locked, absent or silent.</source>
        <translation>保管库已锁定、不存在或没有反应。</translation>
    </message>
    <message>
        <source>The provider refused the sign-in, or the portal refused the call.</source>
        <translation>提供方拒绝了登录，或门户拒绝了请求。</translation>
    </message>
    <message>
        <source>The configuration is wrong: an address, issuer, client, secret, or scope.</source>
        <translation>配置有误：地址、签发方、客户端、密钥或作用域。</translation>
    </message>
    <message>
        <source>Files and environment</source>
        <translation>文件与环境变量</translation>
    </message>
    <message>
        <source>The profiles, and a list of which credentials are stored. No secret is in it. With the vault “file”, the encrypted file stands there too.</source>
        <translation>配置方案，以及已存凭据的列表。其中没有机密。保管库为“file”时，加密文件也在那里。</translation>
    </message>
    <message>
        <source>Another folder in its place.</source>
        <translation>改用另一个文件夹。</translation>
    </message>
    <message>
        <source>The file descriptor that the encrypted file&apos;s passphrase is read from.</source>
        <translation>读取加密文件口令的文件描述符。</translation>
    </message>
    <message>
        <source>The browser that a sign-in opens; else the desktop&apos;s.</source>
        <translation>登录时打开的浏览器；否则用桌面的默认浏览器。</translation>
    </message>
    <message>
        <source>Keeping a token secret</source>
        <translation>令牌保密</translation>
    </message>
    <message>
        <source>The header goes through a pipe. In curl -H &quot;… $(lanyard token NAME)&quot; every program on the computer could read the token in the list of processes.</source>
        <translation>请求头通过管道传递。若用 curl -H &quot;… $(lanyard token NAME)&quot;，本机的任何程序都能在进程列表中读到令牌。</translation>
    </message>
    <message>
        <source>Let a script ask for the token each time it runs; do not write it into a file or a notebook.</source>
        <translation>让脚本每次运行时索取令牌；不要把它写进文件或 notebook。</translation>
    </message>
    <message>
        <source>For a command that reads its token from a variable. Whatever it starts gets the variable too, and programs of the same user can read it while the command runs.</source>
        <translation>供从变量读取令牌的命令使用。它启动的一切程序都会得到该变量，命令运行期间，同一用户的程序也能读到它。</translation>
    </message>
    <message>
        <source>Revokes a credential that somebody else may have seen, and deletes it.</source>
        <translation>吊销可能被他人看到的凭据，并将其删除。</translation>
    </message>
</context>
<context>
    <name>lanyard::IdToken</name>
    <message>
        <source>%1 did not prove who signed in: %2. Nothing was stored.</source>
        <translation>%1 没有证明登录的是谁：%2。没有存储任何内容。</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, tell the provider&apos;s administrator this sentence.</source>
        <translation>重新登录。如果再次发生，把这句话告诉提供方的管理员。</translation>
    </message>
    <message>
        <source>%1 did not prove who signed in: %2; %3. Nothing was stored.</source>
        <translation>%1 没有证明登录的是谁：%2；%3。没有存储任何内容。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, then sign in again. If it is right, tell the provider&apos;s administrator.</source>
        <translation>校准本机时钟，然后重新登录。如果时钟没有问题，告诉提供方的管理员。</translation>
    </message>
    <message>
        <source>its identity token was issued by “%1”</source>
        <translation>其身份令牌由“%1”签发</translation>
    </message>
    <message>
        <source>its identity token was made for another client</source>
        <translation>其身份令牌是为另一个客户端签发的</translation>
    </message>
    <message>
        <source>its identity token names several clients and not which one asked</source>
        <translation>其身份令牌列出了多个客户端，却没有写明是哪一个请求的</translation>
    </message>
    <message>
        <source>its identity token was asked for by the client “%1”</source>
        <translation>其身份令牌由客户端“%1”请求</translation>
    </message>
    <message>
        <source>its identity token names nobody</source>
        <translation>其身份令牌没有写明是谁</translation>
    </message>
    <message>
        <source>its identity token does not say from when until when it is good</source>
        <translation>其身份令牌没有写明有效期的起止时间</translation>
    </message>
    <message>
        <source>its identity token has ended</source>
        <translation>其身份令牌已失效</translation>
    </message>
    <message>
        <source>this computer&apos;s clock may be ahead</source>
        <translation>本机时钟可能偏快</translation>
    </message>
    <message>
        <source>its identity token was issued in the future</source>
        <translation>其身份令牌的签发时间在未来</translation>
    </message>
    <message>
        <source>this computer&apos;s clock may be behind</source>
        <translation>本机时钟可能偏慢</translation>
    </message>
    <message>
        <source>its identity token belongs to another sign-in</source>
        <translation>其身份令牌属于另一次登录</translation>
    </message>
    <message>
        <source>%1 did not say who signed in: its answer holds no identity token. Nothing was stored.</source>
        <translation>%1 没有说明登录的是谁：它的答复中没有身份令牌。没有存储任何内容。</translation>
    </message>
    <message>
        <source>The scope openid must be among the profile&apos;s scopes.</source>
        <translation>配置方案的作用域中必须有 openid。</translation>
    </message>
    <message>
        <source>The identity token of %1 cannot be read: %2</source>
        <translation>无法读取 %1 的身份令牌：%2</translation>
    </message>
    <message>
        <source>The identity token of %1 could not be checked: %2 Nothing was stored.</source>
        <translation>无法检查 %1 的身份令牌：%2没有存储任何内容。</translation>
    </message>
    <message>
        <source>Sign in again in some minutes. A credential from before is kept.</source>
        <translation>几分钟后重新登录。以前的凭据已保留。</translation>
    </message>
    <message>
        <source>The identity token of %1 does not verify: %2 Nothing was stored.</source>
        <translation>%1 的身份令牌未通过验证：%2没有存储任何内容。</translation>
    </message>
    <message>
        <source>The identity token of %1 holds no claims.</source>
        <translation>%1 的身份令牌中没有声明。</translation>
    </message>
    <message>
        <source>The identity token of %1 does not belong to the access token that came with it. Nothing was stored.</source>
        <translation>%1 的身份令牌与一同收到的访问令牌不相符。没有存储任何内容。</translation>
    </message>
</context>
<context>
    <name>lanyard::ImportCommand</name>
    <message>
        <source>Issuer: %1</source>
        <translation>签发方：%1</translation>
    </message>
    <message>
        <source>Client: %1, the portal&apos;s own (Lanyard signs in with %2)</source>
        <translation>客户端：%1，门户自己的客户端（Lanyard 用 %2 登录）</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>客户端：%1</translation>
    </message>
    <message>
        <source>User number: %1</source>
        <translation>用户编号：%1</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>签发：%1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>Its realm lets a credential be used once: the portal itself will use it up with the first call.</source>
        <translation>其领域只允许凭据使用一次：门户自己第一次调用就会用掉它。</translation>
    </message>
    <message>
        <source>The portal signed it itself (its method is jwt): cBioPortal 6.4.5 and later hand out such tokens and accept none of them.</source>
        <translation>由门户自己签名（方式为 jwt）：cBioPortal 6.4.5 及更高版本会发放这种令牌，却一个也不接受。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>Name the browser&apos;s download folder: --folder FOLDER</source>
        <translation>指定浏览器的下载文件夹：--folder FOLDER</translation>
    </message>
    <message>
        <source>Fetch the token at: %1</source>
        <translation>在此处取得令牌：%1</translation>
    </message>
    <message>
        <source>Log in at the portal first if it asks for it. Waiting for the file in %1 …</source>
        <translation>如果门户要求，先登录门户。正在等待文件出现在 %1 …</translation>
    </message>
    <message>
        <source>Keep this token for “%1”?</source>
        <translation>为“%1”保存此令牌？</translation>
    </message>
    <message>
        <source>You did not want it. Nothing was stored.</source>
        <translation>您没有同意。没有存储任何内容。</translation>
    </message>
    <message>
        <source>Delete the file, or take it in later: lanyard import NAME FILE</source>
        <translation>删除该文件，或稍后导入：lanyard import NAME FILE</translation>
    </message>
    <message>
        <source>Taken in, and kept in: %1.</source>
        <translation>已导入，保存在：%1。</translation>
    </message>
    <message>
        <source>“%1” is no cBioPortal, which hands out files.</source>
        <translation>“%1”不是发放文件的 cBioPortal。</translation>
    </message>
    <message>
        <source>Sign in: lanyard login &apos;%1&apos;</source>
        <translation>登录：lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>There is no terminal to ask whether the token is to be kept.</source>
        <translation>没有终端可以询问是否保存令牌。</translation>
    </message>
    <message>
        <source>Say it beforehand with --accept.</source>
        <translation>用 --accept 预先同意。</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Delete the file? It still holds the token.</source>
        <translation>删除该文件？其中仍有令牌。</translation>
    </message>
    <message>
        <source>The file still holds the token: delete it when you need it no more.</source>
        <translation>文件中仍有令牌：不再需要时将其删除。</translation>
    </message>
    <message>
        <source>The file is deleted.</source>
        <translation>文件已删除。</translation>
    </message>
    <message>
        <source>%1 could not be deleted. Delete it by hand: it holds the token.</source>
        <translation>无法删除 %1。手动删除它：其中有令牌。</translation>
    </message>
    <message>
        <source>Name the file to take in, or let --watch fetch one: one of the two.</source>
        <translation>要导入的是一个文件，或用 --watch 取得的文件，二者选一。</translation>
    </message>
    <message>
        <source>lanyard import &apos;%1&apos; FILE, or lanyard import &apos;%1&apos; --watch</source>
        <translation>lanyard import &apos;%1&apos; FILE，或 lanyard import &apos;%1&apos; --watch</translation>
    </message>
    <message>
        <source>Take in a token file that a portal handed out</source>
        <translation>导入门户发放的令牌文件</translation>
    </message>
    <message>
        <source>The file, or - for standard input</source>
        <translation>该文件，或用 - 表示标准输入</translation>
    </message>
    <message>
        <source>Open the portal&apos;s page in the browser, and take in what it downloads</source>
        <translation>在浏览器中打开门户的页面，并导入其下载的文件</translation>
    </message>
    <message>
        <source>The browser&apos;s download folder</source>
        <translation>浏览器的下载文件夹</translation>
    </message>
    <message>
        <source>Seconds to wait for the file</source>
        <translation>等待文件的秒数</translation>
    </message>
    <message>
        <source>Keep it without asking</source>
        <translation>不询问，直接保存</translation>
    </message>
    <message>
        <source>Delete the file when it is kept</source>
        <translation>保存后删除文件</translation>
    </message>
    <message>
        <source>Ends: the file says “%1”, which Lanyard cannot place: it does not know the time zone.</source>
        <translation>到期：文件中写的是“%1”，Lanyard 不认识其中的时区，无法确定具体时间。</translation>
    </message>
    <message>
        <source>This token has ended: %1. Nothing was stored.</source>
        <translation>此令牌已失效：%1。没有存储任何内容。</translation>
    </message>
    <message>
        <source>Fetch a new one from the portal.</source>
        <translation>从门户另取一个新的。</translation>
    </message>
</context>
<context>
    <name>lanyard::IssuerWords</name>
    <message>
        <source>From Lanyard’s own sign-in at %1. The portal’s client may see other roles.</source>
        <translation>来自 Lanyard 自己在 %1 的登录。门户的客户端看到的角色可能不同。</translation>
    </message>
    <message>
        <source>%1, realm %2</source>
        <translation>%1，领域 %2</translation>
    </message>
</context>
<context>
    <name>lanyard::JsonPointer</name>
    <message>
        <source>“%1” is no place in a JSON text.</source>
        <translation>“%1”不是 JSON 文本中的位置。</translation>
    </message>
    <message>
        <source>It looks like /data/0/name: a slash before each key or number, ~1 for a slash in a key and ~0 for a tilde.</source>
        <translation>形式如 /data/0/name：每个键或数字前有一个斜杠，键中的斜杠写作 ~1，波浪号写作 ~0。</translation>
    </message>
</context>
<context>
    <name>lanyard::Jwk</name>
    <message>
        <source>It is no JSON object.</source>
        <translation>它不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Its alg %1 does not go with its type or its curve.</source>
        <translation>其 alg %1 与其类型或曲线不符。</translation>
    </message>
    <message>
        <source>Its member %1 is no string.</source>
        <translation>其成员 %1 不是字符串。</translation>
    </message>
    <message>
        <source>Its type (kty) “%1” is none that Lanyard knows.</source>
        <translation>Lanyard 不认识其类型（kty）“%1”。</translation>
    </message>
    <message>
        <source>It is for encryption (use is enc), not for signatures.</source>
        <translation>它用于加密（use 为 enc），不用于签名。</translation>
    </message>
    <message>
        <source>Its use “%1” is not for signatures.</source>
        <translation>其 use“%1”不是用于签名。</translation>
    </message>
    <message>
        <source>It is for the algorithm “%1”, which is no signature that Lanyard knows.</source>
        <translation>它用于算法“%1”，而 Lanyard 不知道这种签名算法。</translation>
    </message>
    <message>
        <source>Its key_ops is not a list of different strings.</source>
        <translation>其 key_ops 不是由不同字符串组成的列表。</translation>
    </message>
    <message>
        <source>Its key_ops do not allow it to verify.</source>
        <translation>其 key_ops 不允许用它验证。</translation>
    </message>
    <message>
        <source>It is no key that Lanyard can read.</source>
        <translation>Lanyard 无法读取此密钥。</translation>
    </message>
    <message>
        <source>Its member %1 is missing, or is not base64url.</source>
        <translation>其成员 %1 缺失，或不是 base64url。</translation>
    </message>
    <message>
        <source>It is an empty secret, with which anyone can sign.</source>
        <translation>它是空密钥，任何人都能用它签名。</translation>
    </message>
    <message numerus="yes">
        <source>It is a secret of %n octets, shorter than the hash of any algorithm.</source>
        <translation>
            <numerusform>它是 %n 字节的密钥，比任何算法的散列都短。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is of another type than %1 takes.</source>
        <translation>该密钥的类型与 %1 所需的不同。</translation>
    </message>
    <message>
        <source>The key is for %1 only, not for %2.</source>
        <translation>该密钥只用于 %1，不用于 %2。</translation>
    </message>
    <message>
        <source>The key&apos;s curve %1 does not go with %2.</source>
        <translation>该密钥的曲线 %1 与 %2 不符。</translation>
    </message>
    <message>
        <source>The key is for RSASSA-PSS only, not for %1.</source>
        <translation>该密钥只用于 RSASSA-PSS，不用于 %1。</translation>
    </message>
    <message numerus="yes">
        <source>It is a secret of %n octets, shorter than the hash of %1.</source>
        <translation>
            <numerusform>它是 %n 字节的密钥，比 %1 的散列短。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::JwkSet</name>
    <message>
        <source>Check the address of the key set: it is the jwks_uri of the issuer&apos;s metadata.</source>
        <translation>检查密钥集的地址：它是签发方元数据中的 jwks_uri。</translation>
    </message>
    <message>
        <source>The key set is longer than Lanyard reads (1 MiB).</source>
        <translation>密钥集超过了 Lanyard 的读取上限（1 MiB）。</translation>
    </message>
    <message>
        <source>The key set %1.</source>
        <translation>密钥集%1。</translation>
    </message>
    <message>
        <source>This is no key set: it has no list “keys”.</source>
        <translation>这不是密钥集：其中没有列表“keys”。</translation>
    </message>
    <message numerus="yes">
        <source>The key set holds %n keys, more than Lanyard reads.</source>
        <translation>
            <numerusform>密钥集中有 %n 个密钥，超过了 Lanyard 的读取上限。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::Jws</name>
    <message>
        <source>The payload (second part) is not encoded, and has a character at octet %1 that is not printable ASCII.</source>
        <translation>载荷（第二部分）未经编码，且第 %1 字节处的字符不是可打印的 ASCII 字符。</translation>
    </message>
    <message>
        <source>Copy the whole token once more, and nothing but the token.</source>
        <translation>重新复制整个令牌，且只复制令牌。</translation>
    </message>
    <message>
        <source>Do not trust this token; tell whoever issued it.</source>
        <translation>不要信任此令牌；告诉签发它的人。</translation>
    </message>
</context>
<context>
    <name>lanyard::JwtStatus</name>
    <message>
        <source>It found no token in the header.</source>
        <translation>它在请求头中没有找到令牌。</translation>
    </message>
    <message>
        <source>What it found in the header is no token.</source>
        <translation>它在请求头中找到的不是令牌。</translation>
    </message>
    <message>
        <source>What it found in the header is no token, or has words before it.</source>
        <translation>它在请求头中找到的不是令牌，或前面有别的文字。</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>令牌已过期。</translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation>令牌尚未生效。</translation>
    </message>
    <message>
        <source>The token&apos;s end (exp) is no number.</source>
        <translation>令牌的到期时间（exp）不是数字。</translation>
    </message>
    <message>
        <source>The token&apos;s beginning (nbf) is no number.</source>
        <translation>令牌的生效时间（nbf）不是数字。</translation>
    </message>
    <message>
        <source>It was signed with another key than the server&apos;s, or changed since.</source>
        <translation>它是用服务器以外的密钥签名的，或签名后被改动。</translation>
    </message>
    <message>
        <source>The token is not signed.</source>
        <translation>令牌没有签名。</translation>
    </message>
    <message>
        <source>The token&apos;s algorithm does not go with the server&apos;s key.</source>
        <translation>令牌的算法与服务器的密钥不符。</translation>
    </message>
    <message>
        <source>The token does not list a dataset that it must.</source>
        <translation>令牌没有列出必须包含的数据集。</translation>
    </message>
    <message>
        <source>The token names another address than it came from.</source>
        <translation>令牌写明的地址与其来源地址不同。</translation>
    </message>
    <message>
        <source>The token names no address, and the server checks it strictly.</source>
        <translation>令牌没有写明地址，而服务器严格检查地址。</translation>
    </message>
    <message>
        <source>The request did not say which portal embeds it.</source>
        <translation>请求没有说明由哪个门户嵌入。</translation>
    </message>
    <message>
        <source>The server has no secret to check tokens with.</source>
        <translation>服务器没有用来检查令牌的密钥。</translation>
    </message>
    <message>
        <source>The request brought no session that the server knows.</source>
        <translation>请求没有带服务器认识的会话。</translation>
    </message>
    <message>
        <source>This dataset takes a password and no token.</source>
        <translation>此数据集使用密码，不使用令牌。</translation>
    </message>
    <message>
        <source>The server knows no dataset of this label.</source>
        <translation>服务器不认识此标签的数据集。</translation>
    </message>
    <message>
        <source>The server said “ok” without looking at the token: nothing was checked.</source>
        <translation>服务器没有查看令牌就答复“ok”：没有作任何检查。</translation>
    </message>
    <message>
        <source>A ProteinPaint server does not answer like this.</source>
        <translation>该答复不像来自 ProteinPaint 服务器。</translation>
    </message>
    <message>
        <source>The server&apos;s settings name no dataset (dsnames), so it refuses every token that lists one.</source>
        <translation>服务器的设置没有列出数据集（dsnames），因此它拒绝所有列出数据集的令牌。</translation>
    </message>
    <message>
        <source>The token does not list %1, spelled just so.</source>
        <translation>令牌没有列出与此写法完全相同的 %1。</translation>
    </message>
    <message>
        <source>It answered %1, and not as a ProteinPaint server does.</source>
        <translation>它答复了 %1，但不是 ProteinPaint 服务器的答复方式。</translation>
    </message>
    <message>
        <source>It answered %1: “%2”.</source>
        <translation>它答复了 %1：“%2”。</translation>
    </message>
</context>
<context>
    <name>lanyard::KeyCommand</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Name the file with the key, or - for standard input.</source>
        <translation>指定密钥文件，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>Name the file whose first line is the key&apos;s passphrase.</source>
        <translation>指定一个文件，其首行是密钥的口令。</translation>
    </message>
    <message>
        <source>Passphrase of the key: </source>
        <translation>密钥的口令： </translation>
    </message>
    <message>
        <source>The profile signs by %1, which this key does not.</source>
        <translation>配置方案用 %1 签名，此密钥做不到。</translation>
    </message>
    <message>
        <source>This key signs by: %1.</source>
        <translation>此密钥可用的签名算法：%1。</translation>
    </message>
    <message>
        <source>The key signs by %1, and is kept in: %2.</source>
        <translation>该密钥用 %1 签名，保存在：%2。</translation>
    </message>
    <message>
        <source>The file still holds the key: delete it when you need it no more.</source>
        <translation>文件中仍有密钥：不再需要时将其删除。</translation>
    </message>
    <message>
        <source>There is no signing key. Add one with lanyard key add.</source>
        <translation>没有签名密钥。用 lanyard key add 添加。</translation>
    </message>
    <message>
        <source>“%1” has no signing key.</source>
        <translation>“%1”没有签名密钥。</translation>
    </message>
    <message>
        <source>Sign out with lanyard logout.</source>
        <translation>用 lanyard logout 退出登录。</translation>
    </message>
    <message>
        <source>Deleted, and no longer found in: %1. What it has signed holds until its own end, and a session that it bought for 16 hours: nothing revokes them.</source>
        <translation>已删除，在 %1 中已找不到。它签过的内容会一直有效到各自到期，用这些内容换得的会话有效 16 小时：无法吊销。</translation>
    </message>
    <message>
        <source>The key that signs a ProteinPaint portal&apos;s tokens</source>
        <translation>为 ProteinPaint 门户签名令牌的密钥</translation>
    </message>
    <message>
        <source>Take a signing key into the vault</source>
        <translation>把签名密钥存入保管库</translation>
    </message>
    <message>
        <source>A private key as PEM, or a secret for HMAC; - for standard input</source>
        <translation>PEM 形式的私钥，或 HMAC 的密钥；- 表示标准输入</translation>
    </message>
    <message>
        <source>A file whose first line opens the key; else it is asked for</source>
        <translation>其首行可打开该密钥的文件；否则会要求输入</translation>
    </message>
    <message>
        <source>Show what the key is, and nothing of it</source>
        <translation>显示密钥的属性，不显示其内容</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>删除密钥</translation>
    </message>
    <message>
        <source>Its own day to be replaced is not known yet: lanyard profile set &apos;%1&apos; rotate-key-on=YYYY-MM-DD</source>
        <translation>它的更换日期尚不清楚：lanyard profile set &apos;%1&apos; rotate-key-on=YYYY-MM-DD</translation>
    </message>
    <message>
        <source>The day on which to replace it, as in 2027-01-31</source>
        <translation>更换它的日期，如 2027-01-31</translation>
    </message>
</context>
<context>
    <name>lanyard::KeyFile</name>
    <message>
        <source>Choose a PEM file, a JWK, a JWK set, or the secret itself.</source>
        <translation>选择 PEM 文件、JWK、JWK 集，或密钥本身。</translation>
    </message>
    <message>
        <source>The key file is empty.</source>
        <translation>密钥文件是空的。</translation>
    </message>
    <message>
        <source>The key file is longer than any key (1 MiB).</source>
        <translation>密钥文件比任何密钥都大（1 MiB）。</translation>
    </message>
    <message>
        <source>The key file holds an SSH key.</source>
        <translation>密钥文件中是 SSH 密钥。</translation>
    </message>
    <message>
        <source>Convert it first: ssh-keygen -e -m PKCS8 -f FILE writes it as PEM.</source>
        <translation>先转换：ssh-keygen -e -m PKCS8 -f FILE 会把它写成 PEM。</translation>
    </message>
    <message>
        <source>The key file holds a key that is damaged or encrypted.</source>
        <translation>密钥文件中的密钥已损坏或已加密。</translation>
    </message>
    <message>
        <source>Choose a file with a public key or a certificate, complete and unchanged.</source>
        <translation>选择包含公钥或证书的文件，须完整且未经改动。</translation>
    </message>
    <message>
        <source>Choose a file with a JWK or a JWK set.</source>
        <translation>选择包含 JWK 或 JWK 集的文件。</translation>
    </message>
    <message>
        <source>The key file %1.</source>
        <translation>密钥文件%1。</translation>
    </message>
    <message>
        <source>The key file is PEM, but holds no key that can be read.</source>
        <translation>密钥文件是 PEM，但其中没有可读取的密钥。</translation>
    </message>
    <message>
        <source>Choose a PEM file with a public key or a certificate, complete and unchanged.</source>
        <translation>选择包含公钥或证书的 PEM 文件，须完整且未经改动。</translation>
    </message>
    <message>
        <source>The key file holds a private key that is encrypted.</source>
        <translation>密钥文件中的私钥已加密。</translation>
    </message>
    <message>
        <source>Give the public key instead; it is all that a check needs.</source>
        <translation>改为给出公钥；检查只需要公钥。</translation>
    </message>
    <message>
        <source>The key file holds a JWK that is not written in UTF-8.</source>
        <translation>密钥文件中的 JWK 不是以 UTF-8 编写的。</translation>
    </message>
</context>
<context>
    <name>lanyard::KeychainStore</name>
    <message numerus="yes">
        <source>The keychain has not answered for %n seconds. It may be asking for its password in another window.</source>
        <translation>
            <numerusform>钥匙串已有 %n 秒没有反应。它可能正在另一个窗口中要求输入密码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for the keychain&apos;s own window and answer it, then try again. Nothing is lost.</source>
        <translation>找到钥匙串自己的窗口并作答，然后重试。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The keychain&apos;s password window was closed, so Lanyard cannot reach the credential.</source>
        <translation>钥匙串的密码窗口被关闭，因此 Lanyard 无法取得凭据。</translation>
    </message>
    <message>
        <source>Try again, and type the keychain&apos;s password there. Nothing is lost.</source>
        <translation>重试，并在那里输入钥匙串的密码。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The keychain does not let Lanyard in: %1.</source>
        <translation>钥匙串不让 Lanyard 访问：%1。</translation>
    </message>
    <message>
        <source>Allow Lanyard the entry “lanyard” in the keychain&apos;s own program, then try again.</source>
        <translation>在钥匙串自己的程序中允许 Lanyard 访问条目“lanyard”，然后重试。</translation>
    </message>
    <message>
        <source>The keychain could not do its work: %1.</source>
        <translation>钥匙串无法完成操作：%1。</translation>
    </message>
    <message>
        <source>Start a keychain such as GNOME Keyring or KWallet in your session, then try again.</source>
        <translation>在您的会话中启动 GNOME Keyring 或 KWallet 之类的钥匙串，然后重试。</translation>
    </message>
    <message>
        <source>The keychain said that it keeps the credential, and does not give it back.</source>
        <translation>钥匙串说它存有凭据，却不交出来。</translation>
    </message>
    <message>
        <source>Try again. If it goes on, look at the entry “lanyard” in the keychain&apos;s own program.</source>
        <translation>重试。如果仍然如此，在钥匙串自己的程序中查看条目“lanyard”。</translation>
    </message>
    <message>
        <source>The keychain said that it deleted the credential, but still holds it.</source>
        <translation>钥匙串说它已删除凭据，实际仍然存有。</translation>
    </message>
    <message>
        <source>Delete the entry “lanyard” in the keychain&apos;s own program.</source>
        <translation>在钥匙串自己的程序中删除条目“lanyard”。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>Keychain (Windows credentials)</source>
        <translation>钥匙串（Windows 凭据）</translation>
    </message>
    <message>
        <source>Keychain (Secret Service)</source>
        <translation>钥匙串（Secret Service）</translation>
    </message>
</context>
<context>
    <name>lanyard::KindWords</name>
    <message>
        <source>Spaces and projects</source>
        <translation>空间和项目</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>测试请求</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>token from the portal</source>
        <translation>来自门户的令牌</translation>
    </message>
    <message>
        <source>None. openBIS takes the personal access token itself, which holds no roles.</source>
        <translation>无。openBIS 接受个人访问令牌本身，其中没有角色。</translation>
    </message>
    <message>
        <source>None. Lanyard signs a new token with your key each time something asks.</source>
        <translation>无。每次需要时，Lanyard 用您的密钥签发新的令牌。</translation>
    </message>
    <message>
        <source>Space or project</source>
        <translation>空间或项目</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Not asked yet. Lanyard asks for each space and project once, six at a time.</source>
        <translation>尚未查询。Lanyard 对每个空间和项目只查询一次，每次同时查六个。</translation>
    </message>
    <message>
        <source>Not asked yet. Lanyard asks for each dataset once, six at a time.</source>
        <translation>尚未查询。Lanyard 对每个数据集只查询一次，每次同时查六个。</translation>
    </message>
    <message>
        <source>Not asked yet. Lanyard sends the profile’s test request once.</source>
        <translation>尚未查询。Lanyard 只发送一次配置方案的测试请求。</translation>
    </message>
    <message>
        <source>Not asked yet. Lanyard asks for each study once, six at a time.</source>
        <translation>尚未查询。Lanyard 对每项研究只查询一次，每次同时查六项。</translation>
    </message>
</context>
<context>
    <name>lanyard::KnownPortals</name>
    <message>
        <source>Known portals</source>
        <translation>已知门户</translation>
    </message>
    <message>
        <source>A click fills in the form.</source>
        <translation>单击即可填入表单。</translation>
    </message>
    <message numerus="yes">
        <source>Search %n portals</source>
        <translation>
            <numerusform>搜索 %n 个门户</numerusform>
        </translation>
    </message>
    <message>
        <source>No known portal matches “%1”.</source>
        <translation>没有与“%1”相符的已知门户。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1. Written down on %2 from %3.</source>
        <translation>%1。记录于 %2，来源：%3。</translation>
    </message>
</context>
<context>
    <name>lanyard::LeftPane</name>
    <message>
        <source>Search profiles</source>
        <translation>搜索配置方案</translation>
    </message>
    <message>
        <source>Add a portal</source>
        <translation>添加门户</translation>
    </message>
    <message>
        <source>Add my portal</source>
        <translation>添加我的门户</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>试用沙盒</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>No profile matches “%1”.</source>
        <translation>没有与“%1”相符的配置方案。</translation>
    </message>
    <message>
        <source>Open a profile file…</source>
        <translation>打开配置方案文件…</translation>
    </message>
    <message>
        <source>Show the token in the clipboard</source>
        <translation>显示剪贴板中的令牌</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>活动记录(&amp;V)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>lanyard::Lifetime</name>
    <message>
        <source>The profile says when the key is to be replaced.</source>
        <translation>配置方案写明了何时更换密钥。</translation>
    </message>
    <message>
        <source>The server says so.</source>
        <translation>服务器是这样说明的。</translation>
    </message>
    <message numerus="yes">
        <source>The issuer forgets a credential that nobody uses for %n days.</source>
        <translation>
            <numerusform>凭据 %n 天无人使用，签发方就会忘记它。</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile does not say when the key is to be replaced.</source>
        <translation>配置方案没有写明何时更换密钥。</translation>
    </message>
    <message>
        <source>Neither the token nor the server says when it ends.</source>
        <translation>令牌和服务器都没有说明它何时到期。</translation>
    </message>
    <message>
        <source>The portal&apos;s file says “%1”, in a time zone that Lanyard does not know: this is the earliest that it can mean.</source>
        <translation>门户的文件中写的是“%1”，Lanyard 不认识其中的时区：这里给出的是它可能表示的最早时间。</translation>
    </message>
    <message>
        <source>The portal&apos;s file says “%1”, which Lanyard cannot read as a time.</source>
        <translation>门户的文件中写的是“%1”，Lanyard 无法将其读作时间。</translation>
    </message>
</context>
<context>
    <name>lanyard::LintCommand</name>
    <message>
        <source>whoever makes the token</source>
        <translation>生成令牌的人</translation>
    </message>
    <message>
        <source>the administrator of the ProteinPaint server</source>
        <translation>ProteinPaint 服务器的管理员</translation>
    </message>
    <message>
        <source>  What was seen: %1</source>
        <translation>  所见情况：%1</translation>
    </message>
    <message>
        <source>  What the server does: %1</source>
        <translation>  服务器的反应：%1</translation>
    </message>
    <message>
        <source>  What to do: %1</source>
        <translation>  处理办法：%1</translation>
    </message>
    <message>
        <source>  Who can do it: %1</source>
        <translation>  谁能处理：%1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Name a file with the token, or - for standard input.</source>
        <translation>指定令牌文件，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>A ProteinPaint server would refuse this token: %1.</source>
        <translation>ProteinPaint 服务器会拒绝此令牌：%1。</translation>
    </message>
    <message>
        <source>Hold a portal&apos;s token against what a ProteinPaint server does with it</source>
        <translation>对照 ProteinPaint 服务器的处理方式检查门户的令牌</translation>
    </message>
    <message>
        <source>A file, or - for standard input</source>
        <translation>一个文件，或用 - 表示标准输入</translation>
    </message>
    <message>
        <source>The server&apos;s serverconfig.json</source>
        <translation>服务器的 serverconfig.json</translation>
    </message>
    <message>
        <source>The dataset that it should open, else those that it lists</source>
        <translation>它应当打开的数据集，否则为它列出的数据集</translation>
    </message>
    <message>
        <source>Host of the embedding web portal</source>
        <translation>嵌入它的网站门户的主机</translation>
    </message>
</context>
<context>
    <name>lanyard::LoginCommand</name>
    <message>
        <source>Open this page, on any device: %1</source>
        <translation>在任一设备上打开此页面：%1</translation>
    </message>
    <message>
        <source>Enter this code there: %1</source>
        <translation>在那里输入此代码：%1</translation>
    </message>
    <message>
        <source>Waiting for you until %1 …</source>
        <translation>等待您操作，直到 %1 …</translation>
    </message>
    <message>
        <source>Sign in at: %1</source>
        <translation>在此处登录：%1</translation>
    </message>
    <message>
        <source>No browser on this computer? lanyard login &apos;%1&apos; --device gives you a code for another device.</source>
        <translation>本机没有浏览器？lanyard login &apos;%1&apos; --device 会给您一个供另一设备使用的代码。</translation>
    </message>
    <message>
        <source>Waiting for you in the browser …</source>
        <translation>正在等待您在浏览器中操作 …</translation>
    </message>
    <message>
        <source>Checking who answered, and the signature …</source>
        <translation>正在检查答复方和签名 …</translation>
    </message>
    <message>
        <source>Signed in as %1. The credential is kept in: %2.</source>
        <translation>已以 %1 的身份登录。凭据保存在：%2。</translation>
    </message>
    <message>
        <source>It is an ordinary one: it ends with the session at the issuer. The scope offline_access gives one that lasts.</source>
        <translation>它是普通凭据：会随签发方的会话结束。作用域 offline_access 可得到长期凭据。</translation>
    </message>
    <message>
        <source>Sign in with a browser, here or on another device</source>
        <translation>用浏览器登录，在本机或另一设备上</translation>
    </message>
    <message>
        <source>Show a code to enter in a browser on any device</source>
        <translation>显示代码，供在任一设备的浏览器中输入</translation>
    </message>
    <message>
        <source>Only print the address</source>
        <translation>只输出地址</translation>
    </message>
    <message>
        <source>Seconds to wait for you</source>
        <translation>等待您的秒数</translation>
    </message>
</context>
<context>
    <name>lanyard::LoginRules</name>
    <message>
        <source>The portal does not run with the settings of this file.</source>
        <translation>门户运行时用的不是此文件的设置。</translation>
    </message>
    <message>
        <source>The portal refuses a request without a token (401).</source>
        <translation>门户拒绝不带令牌的请求（401）。</translation>
    </message>
    <message>
        <source>The portal answers a request without a token with data (200).</source>
        <translation>门户对不带令牌的请求答复数据（200）。</translation>
    </message>
    <message>
        <source>The portal demands a token, and takes one.</source>
        <translation>门户要求令牌，并接受了一个令牌。</translation>
    </message>
    <message>
        <source>What is changed in this file may change nothing.</source>
        <translation>对此文件的改动可能不起任何作用。</translation>
    </message>
    <message>
        <source>Find the file, the command line or the environment that the portal was started with, and check that one. A portal reads its settings only when it starts.</source>
        <translation>找到启动门户所用的文件、命令行或环境变量，检查那一处。门户只在启动时读取设置。</translation>
    </message>
    <message>
        <source>The portal&apos;s interface for programs asks nobody who they are.</source>
        <translation>门户的程序接口不要求任何人表明身份。</translation>
    </message>
    <message>
        <source>Every study is open to everybody, with any token or none; an answer proves nothing about a token. The portal hands out no tokens either.</source>
        <translation>所有研究都对所有人开放，有没有令牌都一样；得到答复也不能证明令牌有效。门户也不发放令牌。</translation>
    </message>
    <message>
        <source>If the studies are meant for some people only, demand a login; a login that people may leave out protects nothing. If they are public, leave it: no token is needed.</source>
        <translation>如果研究只供部分人使用，就要求登录；可以不登录的登录方式起不到保护作用。如果研究是公开的，保持原样：不需要令牌。</translation>
    </message>
    <message>
        <source>If the studies are meant for some people only, demand a login. If they are public, leave it: no token is needed.</source>
        <translation>如果研究只供部分人使用，就要求登录。如果研究是公开的，保持原样：不需要令牌。</translation>
    </message>
    <message>
        <source>“%1” is no way of logging in that cBioPortal 6 or 7 knows.</source>
        <translation>“%1”不是 cBioPortal 6 或 7 所知的登录方式。</translation>
    </message>
    <message>
        <source>A portal of that age then protects nothing, or does not start.</source>
        <translation>这一代的门户会因此不起保护作用，或不能启动。</translation>
    </message>
    <message>
        <source>Say oauth2 or saml. Older portals had further ways; if yours is older, leave it.</source>
        <translation>写 oauth2 或 saml。更早的门户还有其他方式；如果您的门户更早，则保持原样。</translation>
    </message>
    <message>
        <source>Roles come from two places: in the browser from SAML, for tokens from the token.</source>
        <translation>角色有两个来源：浏览器中来自 SAML，使用令牌时来自令牌。</translation>
    </message>
    <message>
        <source>A study that opens in the browser can stay closed to the same person&apos;s token, and the other way round.</source>
        <translation>在浏览器中能打开的研究，用同一个人的令牌可能打不开，反之亦然。</translation>
    </message>
    <message>
        <source>Let people log in by oauth2 with the same provider, or see to it that the provider puts the same roles into the SAML assertion and into access tokens.</source>
        <translation>让用户通过 oauth2 用同一提供方登录，或确保提供方把相同的角色写入 SAML 断言和访问令牌。</translation>
    </message>
    <message>
        <source>Every study is open to everybody who can log in.</source>
        <translation>凡能登录的人都可访问所有研究。</translation>
    </message>
    <message>
        <source>The group in this setting is given to everybody, and “ALL” opens every study, so that roles decide nothing.</source>
        <translation>此设置中的组会赋给所有人，而“ALL”可打开所有研究，角色因此不起作用。</translation>
    </message>
    <message>
        <source>Name the group of the public studies.</source>
        <translation>写公开研究所用的组。</translation>
    </message>
</context>
<context>
    <name>lanyard::LogoutCommand</name>
    <message>
        <source>It lives on at %1 until %2: delete it there, or sign out with --user NAME.</source>
        <translation>它在 %1 上仍然有效，直到 %2：在那里删除它，或用 --user NAME 退出登录。</translation>
    </message>
    <message>
        <source>It lives on at %1: delete it there, or sign out with --user NAME.</source>
        <translation>它在 %1 上仍然有效：在那里删除它，或用 --user NAME 退出登录。</translation>
    </message>
    <message>
        <source>There was no token to delete.</source>
        <translation>没有可删除的令牌。</translation>
    </message>
    <message>
        <source>Deleted, and no longer found in: %1. %2</source>
        <translation>已删除，在 %1 中已找不到。%2</translation>
    </message>
    <message>
        <source>Deleted at %1, and no longer found in: %2.</source>
        <translation>已在 %1 删除，在 %2 中已找不到。</translation>
    </message>
    <message>
        <source>Withdrawing at %1 what you allowed the client “%2”: this ends all tokens that you have of it, those on other computers too.</source>
        <translation>正在 %1 撤回您对客户端“%2”的授权：这会结束您从该客户端取得的所有令牌，包括其他计算机上的。</translation>
    </message>
    <message>
        <source>All tokens of “%1” that you had have ended.</source>
        <translation>您从“%1”取得的所有令牌都已失效。</translation>
    </message>
    <message>
        <source>There was no credential to revoke or delete.</source>
        <translation>没有可吊销或删除的凭据。</translation>
    </message>
    <message>
        <source>Revoked, deleted, and no longer found in: %1.</source>
        <translation>已吊销并删除，在 %1 中已找不到。</translation>
    </message>
    <message>
        <source>Deleted, and no longer found in: %1. It was not revoked. %2</source>
        <translation>已删除，在 %1 中已找不到。它没有被吊销。%2</translation>
    </message>
    <message>
        <source>Revoke the credential, delete it, and prove it</source>
        <translation>吊销凭据，删除它，并加以证实</translation>
    </message>
    <message>
        <source>openBIS: whose password, or session token, comes by prompt or standard input</source>
        <translation>openBIS：用户名，其密码或会话令牌由提示或标准输入给出</translation>
    </message>
    <message>
        <source>Delete it also when it cannot be revoked</source>
        <translation>即使无法吊销也删除它</translation>
    </message>
    <message>
        <source>Also end all tokens that you have of the portal&apos;s own client</source>
        <translation>同时结束您从门户自己的客户端取得的所有令牌</translation>
    </message>
</context>
<context>
    <name>lanyard::MainWindow</name>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>%1 – Lanyard</source>
        <translation>%1 – Lanyard</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>以 %1 登录</translation>
    </message>
</context>
<context>
    <name>lanyard::ManualCommand</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>With no arguments on a desktop lanyard opens its window. A failure says what happened, why, and on its hint line what to do next.</source>
        <translation>在桌面环境中，不带参数的 lanyard 会打开其窗口。失败时会说明发生了什么、原因，并在提示行中说明下一步怎么做。</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>另见</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>lanyard help lists them.</source>
        <translation>lanyard help 列出所有命令。</translation>
    </message>
    <message>
        <source>For packages: the manual page of a command</source>
        <translation>供软件包使用：命令的手册页</translation>
    </message>
</context>
<context>
    <name>lanyard::MemoryStore</name>
    <message>
        <source>Memory, until Lanyard ends</source>
        <translation>内存，直到 Lanyard 结束</translation>
    </message>
</context>
<context>
    <name>lanyard::MethodRules</name>
    <message>
        <source>Tokens are switched off.</source>
        <translation>令牌功能已关闭。</translation>
    </message>
    <message>
        <source>The portal hands out no tokens, and sends every program that brings one to the login page.</source>
        <translation>门户不发放令牌，凡带令牌的程序都会被转到登录页面。</translation>
    </message>
    <message>
        <source>Choose oauth2 and give the dat.oauth2 settings of your provider.</source>
        <translation>选择 oauth2，并给出您的提供方的 dat.oauth2 设置。</translation>
    </message>
    <message>
        <source>If another file, such as security.properties, has the settings for tokens, check that one. Else choose oauth2 and give the dat.oauth2 settings of your provider.</source>
        <translation>如果令牌的设置在另一个文件中，例如 security.properties，检查那个文件。否则选择 oauth2，并给出您的提供方的 dat.oauth2 设置。</translation>
    </message>
    <message>
        <source>The portal hands out tokens of the kind jwt, and takes none of them.</source>
        <translation>门户发放 jwt 类型的令牌，却一个也不接受。</translation>
    </message>
    <message>
        <source>People can download a token, and every use of it ends at the login page. That was seen with 6.4.5 and is so in later versions.</source>
        <translation>用户可以下载令牌，但每次使用都会落到登录页面。这在 6.4.5 中得到证实，更高版本也是如此。</translation>
    </message>
    <message>
        <source>Choose oauth2 where a provider such as Keycloak signs people in, else uuid.</source>
        <translation>如果由 Keycloak 之类的提供方负责登录，选择 oauth2，否则选择 uuid。</translation>
    </message>
    <message>
        <source>“%1” is no kind of token that the portal knows.</source>
        <translation>“%1”不是门户所知的令牌类型。</translation>
    </message>
    <message>
        <source>No token is handed out and none is taken.</source>
        <translation>不发放令牌，也不接受令牌。</translation>
    </message>
    <message>
        <source>People of this portal are signed in by %1.</source>
        <translation>此门户的用户由 %1 负责登录。</translation>
    </message>
    <message>
        <source>Tokens of the kind uuid know only people who stand in the portal&apos;s own table users.</source>
        <translation>uuid 类型的令牌只认得门户自己的 users 表中的人。</translation>
    </message>
    <message>
        <source>Whoever is known to the sign-in service alone gets an error (500) instead of a token. Whoever gets one sees with it what the table authorities gives their e-mail address, not what their roles at the service give.</source>
        <translation>只有登录服务认识的人得到的是错误（500），而不是令牌。得到令牌的人，用它看到的是 authorities 表为其邮箱地址授予的内容，而不是其在该服务的角色所授予的内容。</translation>
    </message>
    <message>
        <source>Where Keycloak or another provider signs people in, use oauth2: it takes users and roles from there. To stay with uuid, enter every person by e-mail address into users and authorities.</source>
        <translation>如果由 Keycloak 或其他提供方负责登录，使用 oauth2：它从那里取得用户和角色。要继续用 uuid，把每个人的邮箱地址录入 users 和 authorities。</translation>
    </message>
    <message>
        <source>How many tokens a person may have is not set to a number above zero.</source>
        <translation>每人可有的令牌数没有设为大于零的数字。</translation>
    </message>
    <message>
        <source>The documentation calls 1 the default; up to 6.4.5 it is -1, and the first person who asks for a token gets an error (500, IndexOutOfBounds).</source>
        <translation>文档说默认值为 1；直到 6.4.5 实际为 -1，第一个索取令牌的人会得到错误（500，IndexOutOfBounds）。</translation>
    </message>
    <message>
        <source>Set the number.</source>
        <translation>设置该数字。</translation>
    </message>
    <message>
        <source>How long a token lives is not set to a whole number of seconds above zero.</source>
        <translation>令牌的有效期没有设为大于零的整秒数。</translation>
    </message>
    <message>
        <source>The portal does not start, or its tokens have ended when they are made.</source>
        <translation>门户不会启动，或令牌一创建就已失效。</translation>
    </message>
    <message>
        <source>The documentation calls 30 days the default; in the portal it is -1, so that a token has ended when it is made.</source>
        <translation>文档说默认值为 30 天；门户中实际为 -1，因此令牌一创建就已失效。</translation>
    </message>
    <message>
        <source>Set the number; 2592000 is 30 days.</source>
        <translation>设置该数字；2592000 即 30 天。</translation>
    </message>
    <message>
        <source>How long a token lives is decided by the provider, not by this setting.</source>
        <translation>令牌的有效期由提供方决定，不由此设置决定。</translation>
    </message>
    <message>
        <source>Tokens can live longer or shorter than the line says.</source>
        <translation>令牌的有效期可能比该行所写的长或短。</translation>
    </message>
    <message>
        <source>Set how long offline sessions may be idle, and live at most, at the provider; the line can go.</source>
        <translation>在提供方处设置离线会话的空闲时限和最长期限；该行可以去掉。</translation>
    </message>
    <message>
        <source>The list of people who may have no token has no effect.</source>
        <translation>不得持有令牌的人员列表不起作用。</translation>
    </message>
    <message>
        <source>The portal reads the list too late to use it, up to 6.4.5 and in later versions: these people can get tokens.</source>
        <translation>无论是 6.4.5 及以前的版本，还是更高版本，门户读取该列表都太晚，来不及使用：这些人仍能取得令牌。</translation>
    </message>
    <message>
        <source>Give a role to those who may have tokens, and name it in dat.filter_user_role; or take the right to offline tokens away from these people at the provider.</source>
        <translation>给可以持有令牌的人一个角色，并写入 dat.filter_user_role；或在提供方处取消这些人取得离线令牌的权利。</translation>
    </message>
    <message>
        <source>The role that people need for a token is not spelled as the portal spells roles.</source>
        <translation>取得令牌所需的角色，其写法与门户的角色写法不同。</translation>
    </message>
    <message>
        <source>The portal writes ROLE_ before each role of the provider and compares letter by letter, so that nobody can download a token (401). Tokens that are out already work on: the setting guards the download only.</source>
        <translation>门户在提供方的每个角色前加 ROLE_，并逐字比较，因此没有人能下载令牌（401）。已发放的令牌仍然可用：该设置只管下载。</translation>
    </message>
    <message>
        <source>Write ROLE_ before the name that the role has at the provider.</source>
        <translation>在该角色于提供方处的名称前写上 ROLE_。</translation>
    </message>
</context>
<context>
    <name>lanyard::NetworkHttpClient</name>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>CA 文件 %1 中没有证书。</translation>
    </message>
    <message>
        <source>Choose the PEM file that your institution gave you.</source>
        <translation>选择您所在机构给您的 PEM 文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered with more than %n MiB, which Lanyard does not read.</source>
        <translation>
            <numerusform>%1 答复的内容超过 %n MiB，Lanyard 不读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the address: this is not an answer to what Lanyard asked.</source>
        <translation>检查地址：这不是对 Lanyard 所查内容的答复。</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again when the host answers.</source>
        <translation>没有丢失任何内容。主机能答复时再试。</translation>
    </message>
    <message>
        <source>Try again when the host answers.</source>
        <translation>主机能答复时再试。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let Lanyard through: %2.</source>
        <translation>通往 %1 的代理服务器不让 Lanyard 通过：%2。</translation>
    </message>
    <message>
        <source>Check the proxy setting.</source>
        <translation>检查代理服务器设置。</translation>
    </message>
    <message>
        <source>Cannot find %1: no such host is known, or there is no network.</source>
        <translation>找不到 %1：没有这个主机，或没有网络。</translation>
    </message>
    <message>
        <source>Check the address and the network connection. Nothing was lost.</source>
        <translation>检查地址和网络连接。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Cannot reach %1: nothing listens at port %2.</source>
        <translation>无法连接 %1：端口 %2 上没有服务在监听。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 没有及时答复。</translation>
    </message>
    <message>
        <source>%1 ended the connection before its answer was complete.</source>
        <translation>%1 在答复完成之前断开了连接。</translation>
    </message>
    <message>
        <source>“%1” is no web address that Lanyard can call.</source>
        <translation>“%1”不是 Lanyard 可以访问的网址。</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>地址以 https:// 开头。</translation>
    </message>
    <message>
        <source>Cannot reach %1: %2.</source>
        <translation>无法连接 %1：%2。</translation>
    </message>
</context>
<context>
    <name>lanyard::NetworkRules</name>
    <message>
        <source>Without %1 there are no fresh access tokens, and the portal cannot check yours either.</source>
        <translation>没有 %1 就没有新的访问令牌，门户也无法检查您的令牌。</translation>
    </message>
    <message>
        <source>Nothing can be asked of %1.</source>
        <translation>无法向 %1 查询任何内容。</translation>
    </message>
    <message>
        <source>The certificate of %1 does not verify</source>
        <translation>%1 的证书未通过验证</translation>
    </message>
    <message>
        <source>The proxy does not let Lanyard through to %1</source>
        <translation>代理服务器不让 Lanyard 通往 %1</translation>
    </message>
    <message>
        <source>No host of the name %1 is known</source>
        <translation>没有名为 %1 的主机</translation>
    </message>
    <message>
        <source>%1, which signs you in, does not answer</source>
        <translation>让您登录的 %1 没有答复</translation>
    </message>
    <message>
        <source>The portal %1 does not answer</source>
        <translation>门户 %1 没有答复</translation>
    </message>
    <message>
        <source>Lanyard cannot sign in there or make access tokens.</source>
        <translation>Lanyard 无法在那里登录或取得访问令牌。</translation>
    </message>
    <message>
        <source>The issuer&apos;s address is not right</source>
        <translation>签发方的地址不正确</translation>
    </message>
    <message>
        <source>The issuer&apos;s address is spelled for another version of Keycloak</source>
        <translation>签发方的地址是另一版本 Keycloak 的写法</translation>
    </message>
    <message>
        <source>%1 answers as an issuer.</source>
        <translation>%1 以签发方的身份答复。</translation>
    </message>
    <message>
        <source>Use %1 as the profile&apos;s issuer. Keycloak has /auth before /realms up to version 16 only.</source>
        <translation>用 %1 作为配置方案的签发方。Keycloak 只到版本 16 为止在 /realms 之前有 /auth。</translation>
    </message>
    <message>
        <source>Something else answers in the place of %1</source>
        <translation>有别的程序代替 %1 作了答复</translation>
    </message>
    <message>
        <source>Where %1 should answer with data, a web page or another address came.</source>
        <translation>本应由 %1 答复数据，得到的却是网页或另一个地址。</translation>
    </message>
    <message>
        <source>Open any page in your browser: a network such as a guest network may want you to log in first. Else check the portal&apos;s address.</source>
        <translation>在浏览器中打开任一页面：访客网络之类的网络可能要求您先登录。否则检查门户的地址。</translation>
    </message>
    <message>
        <source>The token is too long for the portal</source>
        <translation>令牌对门户来说太长</translation>
    </message>
    <message numerus="yes">
        <source>The token has %n bytes.</source>
        <translation>
            <numerusform>令牌有 %n 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal&apos;s web server turns the request away before the portal sees it.</source>
        <translation>门户看到请求之前，门户的 Web 服务器就把它挡了回去。</translation>
    </message>
    <message>
        <source>Let the server take longer headers, or keep roles of other applications out of the token.</source>
        <translation>让服务器接受更长的请求头，或不把其他应用的角色放进令牌。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>本机时钟有误</translation>
    </message>
    <message numerus="yes">
        <source>It is %n minutes ahead of the servers&apos; clocks.</source>
        <translation>
            <numerusform>它比各服务器的时钟快 %n 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n minutes behind the servers&apos; clocks.</source>
        <translation>
            <numerusform>它比各服务器的时钟慢 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fresh tokens look as if they had ended or not begun, a sign-in may be refused, and reminders come at the wrong time.</source>
        <translation>新令牌看上去像已失效或尚未生效，登录可能被拒绝，提醒的时间也不对。</translation>
    </message>
    <message>
        <source>Let the system set the time from the network.</source>
        <translation>让系统通过网络校时。</translation>
    </message>
    <message>
        <source>Its answers cannot be believed, and nothing secret was sent there.</source>
        <translation>它的答复不可信，没有向那里发送任何机密。</translation>
    </message>
    <message>
        <source>%1 answers the test request otherwise than the profile expects</source>
        <translation>%1 对测试请求的答复与配置方案所预期的不同</translation>
    </message>
    <message>
        <source>%1 does not answer as a cBioPortal does</source>
        <translation>%1 的答复方式不像 cBioPortal</translation>
    </message>
    <message>
        <source>Asked for its studies, %1 answers %2.</source>
        <translation>向 %1 查询研究时，它答复了 %2。</translation>
    </message>
    <message>
        <source>It answers as %1 does.</source>
        <translation>它的答复方式与 %1 相同。</translation>
    </message>
    <message>
        <source>Nothing is known of your token, and nothing speaks against it.</source>
        <translation>令牌的情况无从得知，也没有迹象表明它有问题。</translation>
    </message>
    <message>
        <source>Compare the address, the path of the test request and the status that it expects with the portal&apos;s documentation: lanyard profile show &apos;%1&apos;. If they are right, tell the portal&apos;s administrator what it answered.</source>
        <translation>将地址、测试请求的路径和预期的状态与门户的文档核对：lanyard profile show &apos;%1&apos;。如果都没有问题，把它的答复告诉门户的管理员。</translation>
    </message>
    <message>
        <source>Compare the profile&apos;s address with the one in your browser: lanyard profile set &apos;%1&apos; portal=ADDRESS. If it is right, tell the portal&apos;s administrator what it answered.</source>
        <translation>将配置方案中的地址与浏览器中的地址核对：lanyard profile set &apos;%1&apos; portal=ADDRESS。如果地址没有问题，把它的答复告诉门户的管理员。</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisClient</name>
    <message>
        <source>%1 does not know this user with this password.</source>
        <translation>%1 上没有与此用户名和密码相符的用户。</translation>
    </message>
    <message>
        <source>Check both and try again. Where people sign in through their university, openBIS knows no password: take a session token instead.</source>
        <translation>检查这两项后重试。如果用户通过所在大学登录，openBIS 没有其密码：改用会话令牌。</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisCredentials</name>
    <message>
        <source>%1 lists no token %2.</source>
        <translation>%1 的列表中没有令牌 %2。</translation>
    </message>
    <message>
        <source>lanyard credential list &apos;%1&apos; shows those that are there.</source>
        <translation>lanyard credential list &apos;%1&apos; 列出现有的令牌。</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisFailure</name>
    <message>
        <source>Make another one with lanyard credential new.</source>
        <translation>用 lanyard credential new 另建一个。</translation>
    </message>
    <message>
        <source>The personal access token for %1 has expired.</source>
        <translation>%1 的个人访问令牌已过期。</translation>
    </message>
    <message>
        <source>%1 does not take the personal access token yet: its time begins later.</source>
        <translation>%1 尚不接受该个人访问令牌：它的生效时间未到。</translation>
    </message>
    <message>
        <source>Wait until then, check this computer&apos;s clock, or make another one.</source>
        <translation>等到生效时间，检查本机时钟，或另建一个令牌。</translation>
    </message>
    <message>
        <source>%1 lets no personal access token make or delete personal access tokens.</source>
        <translation>%1 不允许用个人访问令牌创建或删除个人访问令牌。</translation>
    </message>
    <message>
        <source>Sign in with your password or a session token for that.</source>
        <translation>此操作需用密码或会话令牌登录。</translation>
    </message>
    <message>
        <source>%1 has its personal access tokens switched off.</source>
        <translation>%1 关闭了个人访问令牌。</translation>
    </message>
    <message>
        <source>Ask its administrator for personal-access-tokens-enabled = true in service.properties.</source>
        <translation>请其管理员在 service.properties 中设置 personal-access-tokens-enabled = true。</translation>
    </message>
    <message>
        <source>%1 does not know this token: it was deleted, its session ended, or it belongs to another server.</source>
        <translation>%1 不认识此令牌：它已被删除、其会话已结束，或它属于另一台服务器。</translation>
    </message>
    <message>
        <source>%1 was asked without a token.</source>
        <translation>发给 %1 的请求不带令牌。</translation>
    </message>
    <message>
        <source>%1 lets only an instance administrator make a token for somebody else.</source>
        <translation>%1 只允许实例管理员为他人创建令牌。</translation>
    </message>
    <message>
        <source>%1 says that this token belongs to somebody else.</source>
        <translation>%1 说此令牌属于他人。</translation>
    </message>
    <message>
        <source>Only its owner or an instance administrator can delete it.</source>
        <translation>只有令牌的所有者或实例管理员能删除它。</translation>
    </message>
    <message>
        <source>%1 wants a reason for deleting.</source>
        <translation>%1 要求说明删除原因。</translation>
    </message>
    <message>
        <source>Give one with --reason.</source>
        <translation>用 --reason 给出原因。</translation>
    </message>
    <message>
        <source>%1 is an openBIS of another version: it does not know what Lanyard asked: “%2”.</source>
        <translation>%1 是另一版本的 openBIS：它不认识 Lanyard 的请求：“%2”。</translation>
    </message>
    <message>
        <source>Personal access tokens need openBIS 20.10.4 or later. Tell its administrator.</source>
        <translation>个人访问令牌需要 openBIS 20.10.4 或更高版本。告诉其管理员。</translation>
    </message>
    <message>
        <source>%1 refused it: “%2”</source>
        <translation>%1 拒绝了：“%2”</translation>
    </message>
    <message>
        <source>Change what it names, then try again.</source>
        <translation>改正它指出的内容，然后重试。</translation>
    </message>
    <message>
        <source>%1 cannot answer at the moment: it answered %2.</source>
        <translation>%1 暂时无法答复：它答复了 %2。</translation>
    </message>
    <message>
        <source>Try again later. Your token is kept.</source>
        <translation>稍后重试。您的令牌已保留。</translation>
    </message>
    <message>
        <source>There is no openBIS at this address of %1.</source>
        <translation>%1 的此地址上没有 openBIS。</translation>
    </message>
    <message>
        <source>Give the address before /openbis, as in https://openbis.example.org.</source>
        <translation>给出 /openbis 之前的地址，如 https://openbis.example.org。</translation>
    </message>
    <message>
        <source>%1 answered %2 with something that is no answer of openBIS.</source>
        <translation>%1 答复了 %2，内容不是 openBIS 的答复。</translation>
    </message>
    <message>
        <source>Check the portal&apos;s address, and whether a network&apos;s login page stands in between.</source>
        <translation>检查门户的地址，以及中间是否隔着网络的登录页面。</translation>
    </message>
    <message>
        <source>Ask an instance administrator to make it, or make one for yourself: leave the other user&apos;s name out.</source>
        <translation>请实例管理员创建它，或为您自己创建一个：去掉另一用户的名称。</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisPortal</name>
    <message>
        <source>openBIS shows nothing without a token.</source>
        <translation>没有令牌，openBIS 不显示任何内容。</translation>
    </message>
    <message>
        <source>%1 does not show %2 to this token.</source>
        <translation>%1 没有向此令牌显示 %2。</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisRules</name>
    <message>
        <source>openBIS refuses every request.</source>
        <translation>openBIS 拒绝所有请求。</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off at this server</source>
        <translation>此服务器关闭了个人访问令牌</translation>
    </message>
    <message>
        <source>The server does not know this token</source>
        <translation>服务器不认识此令牌</translation>
    </message>
    <message>
        <source>A server of 2023 loses the tokens of users with a dash in their name</source>
        <translation>2023 年版的服务器会丢失用户名带连字符者的令牌</translation>
    </message>
    <message>
        <source>The user name “%1” has a dash.</source>
        <translation>用户名“%1”带有连字符。</translation>
    </message>
    <message>
        <source>Install a newer openBIS, or use a user name without a dash. If the token was deleted, make another one.</source>
        <translation>安装较新的 openBIS，或使用不带连字符的用户名。如果令牌已被删除，另建一个。</translation>
    </message>
    <message>
        <source>The personal access token has expired</source>
        <translation>个人访问令牌已过期</translation>
    </message>
    <message>
        <source>The personal access token is not valid yet</source>
        <translation>个人访问令牌尚未生效</translation>
    </message>
    <message>
        <source>A personal access token cannot make or delete others</source>
        <translation>个人访问令牌不能创建或删除其他令牌</translation>
    </message>
    <message>
        <source>The server loses the tokens of users with a dash in their name</source>
        <translation>服务器会丢失用户名带连字符者的令牌</translation>
    </message>
    <message>
        <source>User name and password do not fit</source>
        <translation>用户名与密码不符</translation>
    </message>
    <message>
        <source>openBIS refuses the token</source>
        <translation>openBIS 拒绝该令牌</translation>
    </message>
    <message>
        <source>The token lives as long as this server lets a token live</source>
        <translation>令牌的有效期已达到此服务器允许的上限</translation>
    </message>
    <message numerus="yes">
        <source>The server says: %n days at most.</source>
        <translation>
            <numerusform>服务器说：最多 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>The token ends on %1.</source>
        <translation>令牌于 %1 到期。</translation>
    </message>
    <message>
        <source>A longer time that is asked for is cut without a word.</source>
        <translation>申请更长的时间会被截短，且没有任何提示。</translation>
    </message>
    <message>
        <source>Renew it before its end, or let the server allow more.</source>
        <translation>在到期前续期，或让服务器允许更长时间。</translation>
    </message>
    <message>
        <source>There is no token to show to openBIS</source>
        <translation>没有可出示给 openBIS 的令牌</translation>
    </message>
    <message>
        <source>Have openBIS make one: lanyard credential new &apos;%1&apos;</source>
        <translation>让 openBIS 创建一个：lanyard credential new &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisSettingsCheck</name>
    <message>
        <source>%1 says %2=%3.</source>
        <translation>%1 写的是 %2=%3。</translation>
    </message>
    <message>
        <source>The file switches personal access tokens off</source>
        <translation>该文件关闭了个人访问令牌</translation>
    </message>
    <message>
        <source>Nobody can make or use one.</source>
        <translation>没有人能创建或使用它。</translation>
    </message>
    <message>
        <source>Let it say true, then restart openBIS.</source>
        <translation>把它写成 true，然后重启 openBIS。</translation>
    </message>
    <message>
        <source>The file names no place to keep the tokens</source>
        <translation>该文件没有指定存放令牌的位置</translation>
    </message>
    <message>
        <source>openBIS cannot keep the tokens over a restart.</source>
        <translation>openBIS 重启后无法保留令牌。</translation>
    </message>
    <message>
        <source>Name a file that openBIS may write, or take the line out: the file then lies in openBIS&apos;s folder.</source>
        <translation>指定一个 openBIS 可写的文件，或去掉该行：这时它在 openBIS 的文件夹中。</translation>
    </message>
    <message>
        <source>The running server has another period than the file</source>
        <translation>运行中的服务器的时限与文件中的不同</translation>
    </message>
    <message>
        <source>A period is no number of seconds</source>
        <translation>某个时限不是秒数</translation>
    </message>
    <message>
        <source>The server says %1.</source>
        <translation>服务器说是 %1。</translation>
    </message>
    <message>
        <source>Tokens end, or are warned of, at another time than the file says.</source>
        <translation>令牌的到期或警告时间与文件所写不同。</translation>
    </message>
    <message>
        <source>Restart openBIS, or look whether this is the file that it reads.</source>
        <translation>重启 openBIS，或检查它读取的是否就是此文件。</translation>
    </message>
    <message>
        <source>Write seconds without a unit: 2592000 are 30 days.</source>
        <translation>写不带单位的秒数：2592000 即 30 天。</translation>
    </message>
    <message>
        <source>The time of warning is as long as a token&apos;s whole life</source>
        <translation>警告时间与令牌的整个有效期一样长</translation>
    </message>
    <message>
        <source>A token lives %1 s at most, and is warned of %2 s before its end.</source>
        <translation>令牌最多有效 %1 秒，在到期前 %2 秒发出警告。</translation>
    </message>
    <message>
        <source>Each token counts as about to end from its first moment, so that clients make one after the other, and their owners get mail for each.</source>
        <translation>每个令牌从一开始就算作即将到期，因此客户端会接连不断地创建令牌，其所有者每次都会收到邮件。</translation>
    </message>
    <message>
        <source>Let the time of warning be the shorter one.</source>
        <translation>让警告时间更短一些。</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisSignIn</name>
    <message>
        <source>User name at %1: </source>
        <translation>%1 的用户名： </translation>
    </message>
    <message>
        <source>Session token of %1: </source>
        <translation>%1 的会话令牌： </translation>
    </message>
    <message>
        <source>Password of %1 at %2, or a session token: </source>
        <translation>%1 在 %2 的密码，或会话令牌： </translation>
    </message>
    <message>
        <source>%1 wants a password or a session token for this, and none was given.</source>
        <translation>%1 的此操作需要密码或会话令牌，但没有给出。</translation>
    </message>
    <message>
        <source>Type it when asked, or pipe it in: lanyard … --user NAME &lt;FILE</source>
        <translation>在提示时输入，或用管道传入：lanyard … --user NAME &lt;FILE</translation>
    </message>
    <message>
        <source>What was given is no session token, and a password needs a name.</source>
        <translation>给出的不是会话令牌，而密码还需要用户名。</translation>
    </message>
    <message>
        <source>Say whose password it is with --user NAME.</source>
        <translation>用 --user NAME 说明是谁的密码。</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisSignInPage</name>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>%1 makes the token itself. What you type here goes there and nowhere else; Lanyard keeps no password.</source>
        <translation>%1 自己创建令牌。您在这里输入的内容只发往那里；Lanyard 不保存密码。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>您持有的是</translation>
    </message>
    <message>
        <source>A user name and a &amp;password</source>
        <translation>用户名和密码(&amp;P)</translation>
    </message>
    <message>
        <source>The token of a &amp;session, from openBIS’s own pages</source>
        <translation>openBIS 自己页面上的会话令牌(&amp;S)</translation>
    </message>
    <message>
        <source>A personal &amp;access token that was made already</source>
        <translation>已经创建的个人访问令牌(&amp;A)</translation>
    </message>
    <message>
        <source>Tok&amp;en</source>
        <translation>令牌(&amp;E)</translation>
    </message>
    <message>
        <source>Used once, for this sign-in, and forgotten.</source>
        <translation>只用于本次登录，用后不留。</translation>
    </message>
    <message>
        <source>For people who sign in to openBIS through their university. Lanyard does not store it; your session goes on.</source>
        <translation>适合通过所在大学登录 openBIS 的人。Lanyard 不存储它；您的会话继续有效。</translation>
    </message>
    <message>
        <source>It begins with $pat-. Lanyard keeps it in: %1. It makes and deletes no other token.</source>
        <translation>它以 $pat- 开头。Lanyard 把它保存在：%1。它不能创建或删除其他令牌。</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>保存令牌</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>正在查询 %1</translation>
    </message>
    <message>
        <source>%1 answers slowly.</source>
        <translation>%1 的答复很慢。</translation>
    </message>
</context>
<context>
    <name>lanyard::OpenBisTokens</name>
    <message>
        <source>Deleted by Lanyard on %1</source>
        <translation>由 Lanyard 于 %1 删除</translation>
    </message>
    <message>
        <source>%1 takes the token and does not list it.</source>
        <translation>%1 接受该令牌，却没有列出它。</translation>
    </message>
    <message>
        <source>Tell its administrator: this is not how an openBIS answers.</source>
        <translation>告诉其管理员：openBIS 不应这样答复。</translation>
    </message>
    <message>
        <source>It was deleted again.</source>
        <translation>它已再次删除。</translation>
    </message>
    <message>
        <source>%1 made a token for “%2” and does not recognize it: openBIS of 2023 loses the tokens of users with a “-” in their name. %3</source>
        <translation>%1 为“%2”创建了令牌，却不认识它：2023 年版的 openBIS 会丢失用户名带“-”者的令牌。%3</translation>
    </message>
    <message>
        <source>Ask its administrator for a newer openBIS, or for a user name without “-”.</source>
        <translation>请其管理员安装较新的 openBIS，或改用不带“-”的用户名。</translation>
    </message>
    <message>
        <source>%1 made a token and does not recognize it. %2</source>
        <translation>%1 创建了令牌，却不认识它。%2</translation>
    </message>
    <message>
        <source>Tell its administrator.</source>
        <translation>告诉其管理员。</translation>
    </message>
    <message>
        <source>%1 answered with something that is no personal access token.</source>
        <translation>%1 答复的内容不是个人访问令牌。</translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n days at most, and cut the token&apos;s life to that.</source>
        <translation>
            <numerusform>%1 最多允许 %n 天，并已把令牌的有效期截短到此。</numerusform>
        </translation>
    </message>
    <message>
        <source>An older token of the same name is still there: %1</source>
        <translation>同名的旧令牌仍在：%1</translation>
    </message>
</context>
<context>
    <name>lanyard::OverviewPage</name>
    <message>
        <source>Not signed in. Sign in to see how long it lasts.</source>
        <translation>未登录。登录后可查看有效期。</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Who you are here</source>
        <translation>您在此的身份</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发方</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>保管库</translation>
    </message>
    <message>
        <source>Open Access</source>
        <translation>打开“访问权限”</translation>
    </message>
    <message>
        <source>What you can see</source>
        <translation>您能看到的内容</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>how many studies are</comment>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>上次查询</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>正在退出登录</translation>
    </message>
    <message>
        <source>Lanyard asks %1 to forget the credential.</source>
        <translation>Lanyard 要求 %1 忘记该凭据。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>您尚未登录</translation>
    </message>
    <message>
        <source>%1 asks for your password in your browser; Lanyard keeps the credential.</source>
        <translation>%1 会在浏览器中要求您输入密码；Lanyard 保存凭据。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>I have a token file</source>
        <translation>我有令牌文件</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>还没有令牌</translation>
    </message>
    <message>
        <source>This portal hands out the token itself, as a file.</source>
        <translation>此门户以文件形式发放令牌本身。</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>取得令牌</translation>
    </message>
    <message>
        <source>This credential has ended</source>
        <translation>此凭据已失效</translation>
    </message>
    <message>
        <source>%1 no longer knows this credential: it was revoked, or nobody used it for 30 days.</source>
        <translation>%1 不再认识此凭据：它被吊销了，或 30 天无人使用。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>%1 forgets a credential that nobody uses. You last used this one on %2. Renewing needs no password.</source>
        <translation>凭据无人使用，%1 就会忘记它。您上次使用它是在 %2。续期不需要密码。</translation>
    </message>
    <message>
        <source>%1 says so. You can sign in again at any time before.</source>
        <translation>%1 是这样说明的。在此之前您可以随时重新登录。</translation>
    </message>
    <message>
        <source>This credential ends on %1</source>
        <translation>此凭据于 %1 到期</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>正在续期…</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>立即续期</translation>
    </message>
    <message>
        <source>There was nothing to sign out of</source>
        <translation>没有可退出的登录</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>您已退出登录</translation>
    </message>
    <message>
        <source>%1 has revoked the credential, and the vault no longer holds it.</source>
        <translation>%1 已吊销凭据，保管库中也不再有它。</translation>
    </message>
    <message>
        <source>You are signed out here, but not at %1</source>
        <translation>您已在本机退出登录，但在 %1 尚未退出</translation>
    </message>
    <message>
        <source>The vault no longer holds the credential. %1</source>
        <translation>保管库中不再有该凭据。%1</translation>
    </message>
    <message>
        <source>Signed out here, waiting to be revoked at %1</source>
        <translation>已在本机退出登录，等待在 %1 吊销</translation>
    </message>
    <message>
        <source>%1 could not be reached (%2). Until the credential is revoked it is kept, and serves for nothing else. Lanyard tries again every hour.</source>
        <translation>无法连接 %1（%2）。凭据在吊销之前予以保留，不作他用。Lanyard 每小时重试一次。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Delete without revoking</source>
        <translation>不吊销，直接删除</translation>
    </message>
    <message>
        <source>One until %1. Lanyard makes the next one when something asks.</source>
        <translation>有一个，到 %1 为止。需要时 Lanyard 会取得下一个。</translation>
    </message>
    <message>
        <source>None at the moment. Lanyard makes one when something asks.</source>
        <translation>目前没有。需要时 Lanyard 会取得一个。</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>没有人登录</translation>
    </message>
    <message>
        <source>Not known before there is a token</source>
        <translation>有了令牌才知道</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1 个，位于 %2</translation>
    </message>
    <message>
        <source>Shown with the token</source>
        <translation>与令牌一同显示</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%2 项中有 %1 项可访问</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 makes the token itself. Sign in there, and Lanyard keeps what it makes.</source>
        <translation>%1 自己创建令牌。在那里登录，Lanyard 保存它创建的令牌。</translation>
    </message>
    <message>
        <source>There is no signing key yet</source>
        <translation>还没有签名密钥</translation>
    </message>
    <message>
        <source>%1 takes tokens that Lanyard signs with the key that you share with it.</source>
        <translation>%1 接受 Lanyard 签名的令牌，所用密钥由您与它共享。</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>You are signed in again</source>
        <translation>您已重新登录</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>续期…</translation>
    </message>
    <message>
        <source>%1 says so, and makes another one for you, without a password.</source>
        <translation>%1 是这样说明的，它会为您另建一个，不需要密码。</translation>
    </message>
    <message>
        <source>%1 says so, and makes another one for your password.</source>
        <translation>%1 是这样说明的，它会凭您的密码另建一个。</translation>
    </message>
    <message>
        <source>The token says so. %1 hands out another one at any time.</source>
        <translation>令牌是这样说明的。%1 随时可以另发一个。</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>%1 自己</translation>
    </message>
    <message>
        <source>No email in the template</source>
        <translation>模板中没有邮箱地址</translation>
    </message>
    <message>
        <source>Lanyard, with your signing key</source>
        <translation>Lanyard，用您的签名密钥</translation>
    </message>
    <message>
        <source>The profile says so. Add the server’s new key before.</source>
        <translation>配置方案是这样说明的。在此之前添加服务器的新密钥。</translation>
    </message>
</context>
<context>
    <name>lanyard::PassphraseDialog</name>
    <message>
        <source>New &amp;passphrase</source>
        <translation>新口令(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再次输入(&amp;A)</translation>
    </message>
    <message>
        <source>Make the encrypted file</source>
        <translation>创建加密文件</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>Unlock the encrypted file</source>
        <translation>解锁加密文件</translation>
    </message>
    <message numerus="yes">
        <source>%n characters or more. Some words in a row are easy to keep in mind.</source>
        <translation>
            <numerusform>至少 %n 个字符。几个词连在一起容易记住。</numerusform>
        </translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Capital letters and the keyboard’s language count.</source>
        <translation>此口令打不开该文件。注意大小写和键盘的输入语言。</translation>
    </message>
    <message>
        <source>It encrypts the file in which Lanyard keeps your credentials. A forgotten passphrase cannot be recovered: you would sign in to every portal again.</source>
        <translation>它用于加密 Lanyard 保存凭据的文件。忘记的口令无法找回：您得重新登录每个门户。</translation>
    </message>
    <message>
        <source>Lanyard forgets it when it ends.</source>
        <translation>Lanyard 结束时会忘记它。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>输入口令。</translation>
    </message>
    <message numerus="yes">
        <source>This one has %n character(s). It needs %1 or more.</source>
        <translation>
            <numerusform>这个口令有 %n 个字符，至少需要 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
</context>
<context>
    <name>lanyard::PastedToken</name>
    <message>
        <source>This token says nothing of itself: only its portal can tell what it opens.</source>
        <translation>此令牌本身不含任何说明：它能打开什么，只有其门户知道。</translation>
    </message>
    <message>
        <source>Drop it on the profile of its portal to take it in.</source>
        <translation>把它拖到其门户的配置方案上即可导入。</translation>
    </message>
    <message>
        <source>none of your profiles has its issuer</source>
        <translation>您的配置方案都不使用其签发方</translation>
    </message>
</context>
<context>
    <name>lanyard::PastedTokenController</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>选择另一个文件。</translation>
    </message>
</context>
<context>
    <name>lanyard::PastedTokenPage</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>A pasted token</source>
        <translation>粘贴的令牌</translation>
    </message>
    <message>
        <source>Shown only, never stored</source>
        <translation>仅显示，从不存储</translation>
    </message>
    <message>
        <source>Look at the clipboard again</source>
        <translation>再次查看剪贴板</translation>
    </message>
    <message>
        <source>&amp;Take it in for %1…</source>
        <translation>导入到 %1(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>lanyard::Portal</name>
    <message>
        <source>It does not say why.</source>
        <translation>它没有说明原因。</translation>
    </message>
    <message>
        <source>%1 sent Lanyard to its login page: it did not accept the token. %2</source>
        <translation>%1 把 Lanyard 转到登录页面：它不接受该令牌。%2</translation>
    </message>
    <message>
        <source>%1 sent Lanyard to another address, which it does not follow with a token: it did not accept the token, or the portal&apos;s address has changed.</source>
        <translation>%1 把 Lanyard 转到另一个地址，Lanyard 不会带着令牌前往：它不接受该令牌，或门户的地址已改变。</translation>
    </message>
    <message>
        <source>%1 did not accept the token: it answered 401. %2</source>
        <translation>%1 不接受该令牌：它答复了 401。%2</translation>
    </message>
    <message>
        <source>%1 answered with a web page, not with data: the token was not accepted, it is the wrong address, or there is a login in between.</source>
        <translation>%1 答复的是网页，不是数据：令牌未被接受、地址有误，或中间隔着登录页面。</translation>
    </message>
    <message>
        <source>%1 cannot answer at the moment, which says nothing about your token: it answered %2</source>
        <translation>%1 暂时无法答复，这不能说明您的令牌是否有效：它答复了 %2</translation>
    </message>
    <message>
        <source>%1 accepts your token but refuses this request: it answered %2</source>
        <translation>%1 接受您的令牌，但拒绝此请求：它答复了 %2</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 答复了 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <comment>a sentence, and what the host said</comment>
        <translation>%1：“%2”。</translation>
    </message>
    <message>
        <source>%1 answered with something that is no data: the address may be wrong.</source>
        <translation>%1 答复的内容不是数据：地址可能有误。</translation>
    </message>
    <message>
        <source>Something else answers in its place, or the address is wrong. No token was sent there.</source>
        <translation>有别的程序代为答复，或地址有误。没有向那里发送令牌。</translation>
    </message>
    <message>
        <source>Open any page in your browser: a network such as a guest network may want you to log in first. Else check the portal&apos;s address.</source>
        <translation>在浏览器中打开任一页面：访客网络之类的网络可能要求您先登录。否则检查门户的地址。</translation>
    </message>
    <message>
        <source>Where %1 should answer with data, it leads to %2.</source>
        <translation>本应由 %1 答复数据，它却转到 %2。</translation>
    </message>
    <message>
        <source>Where %1 should answer with data, a web page came.</source>
        <translation>本应由 %1 答复数据，得到的却是网页。</translation>
    </message>
</context>
<context>
    <name>lanyard::PortalCatalogue</name>
    <message>
        <source>Mend the file, or move it away. The portals that ship with Lanyard stay.</source>
        <translation>修正该文件，或把它移走。Lanyard 自带的门户仍会保留。</translation>
    </message>
    <message>
        <source>Portal %1 in the list says something about “%2” that Lanyard does not know.</source>
        <translation>列表中的第 %1 个门户含有 Lanyard 不认识的“%2”。</translation>
    </message>
    <message>
        <source>Portal %1 in the list has no good “%2”.</source>
        <translation>列表中的第 %1 个门户没有合格的“%2”。</translation>
    </message>
    <message>
        <source>no login needed</source>
        <translation>不需要登录</translation>
    </message>
    <message>
        <source>sign-in in the browser</source>
        <translation>在浏览器中登录</translation>
    </message>
    <message>
        <source>token file after a login</source>
        <translation>登录后取得令牌文件</translation>
    </message>
    <message>
        <source>user name and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>The list of portals does not follow the schema “%1”.</source>
        <translation>门户列表的架构不是“%1”。</translation>
    </message>
</context>
<context>
    <name>lanyard::PortalRules</name>
    <message>
        <source>The portal asks nobody for a token</source>
        <translation>门户不要求任何人出示令牌</translation>
    </message>
    <message>
        <source>Without a token %1 answers with its studies.</source>
        <translation>不带令牌时，%1 会答复它的研究。</translation>
    </message>
    <message>
        <source>Everybody sees every study. No answer says anything about your token.</source>
        <translation>所有人都能看到所有研究。任何答复都不能说明您的令牌是否有效。</translation>
    </message>
    <message>
        <source>If the studies are not meant for everybody, let the portal demand a login.</source>
        <translation>如果研究不是供所有人使用，让门户要求登录。</translation>
    </message>
    <message>
        <source>The portal itself cannot exchange your token</source>
        <translation>门户自己无法兑换您的令牌</translation>
    </message>
    <message>
        <source>Nobody&apos;s token works there.</source>
        <translation>任何人的令牌在那里都不可用。</translation>
    </message>
    <message>
        <source>In the portal&apos;s log look for “Authentication server did not return an access token”. Then check its client secret, its address of the token endpoint, and whether it reaches %1.</source>
        <translation>在门户的日志中查找“Authentication server did not return an access token”。然后检查它的客户端密钥、它的令牌端点地址，以及它能否连接 %1。</translation>
    </message>
    <message>
        <source>The token was made for another client than the portal&apos;s</source>
        <translation>令牌不是为门户的客户端签发的</translation>
    </message>
    <message>
        <source>The portal exchanges only tokens of its own client and refuses every request.</source>
        <translation>门户只兑换自己客户端的令牌，拒绝所有请求。</translation>
    </message>
    <message>
        <source>Fetch the token from the portal&apos;s page and take the file in, or ask the portal&apos;s administrator for the client whose tokens it takes (dat.oauth2.clientId). It is not %1.</source>
        <translation>从门户的页面取得令牌并导入文件，或向门户的管理员询问它接受哪个客户端的令牌（dat.oauth2.clientId）。不是 %1。</translation>
    </message>
    <message>
        <source>%1 gives Lanyard an access token for the same credential, with your name in it.</source>
        <translation>%1 用同一凭据给了 Lanyard 一个写有您姓名的访问令牌。</translation>
    </message>
    <message>
        <source>From here the two cannot be told apart: the portal never says why it refuses.</source>
        <translation>从这里分辨不出是哪一种：门户从不说明拒绝的原因。</translation>
    </message>
    <message>
        <source>The portal cannot exchange your token, or takes those of another client only</source>
        <translation>门户无法兑换您的令牌，或只接受另一客户端的令牌</translation>
    </message>
    <message>
        <source>The token was made for another client than the portal&apos;s, or the portal cannot exchange it</source>
        <translation>令牌不是为门户的客户端签发的，或门户无法兑换它</translation>
    </message>
    <message>
        <source>The token belongs to the client %1.</source>
        <translation>令牌属于客户端 %1。</translation>
    </message>
    <message>
        <source>A newer token has ended this one, or somebody deleted it</source>
        <translation>此令牌已被较新的令牌取代，或有人删除了它</translation>
    </message>
    <message>
        <source>The portal no longer knows this token: its time is over, or it was deleted</source>
        <translation>门户不再认识此令牌：有效期已过，或已被删除</translation>
    </message>
    <message>
        <source>Its time is not over: it was made to last until %1.</source>
        <translation>有效期未过：它的有效期到 %1 为止。</translation>
    </message>
    <message>
        <source>The portal refuses every request.</source>
        <translation>门户拒绝所有请求。</translation>
    </message>
    <message>
        <source>Fetch a new one. A portal that allows one token per person ends the older one whenever a new one is made, which opening its download page does; its administrator can allow more.</source>
        <translation>取一个新的。如果门户只允许每人一个令牌，每次新建都会让旧的失效，打开其下载页面就会新建一个；其管理员可以放宽数量。</translation>
    </message>
    <message>
        <source>The token was revoked or unused for too long, or the portal cannot exchange it</source>
        <translation>令牌被吊销、太久未用，或门户无法兑换它</translation>
    </message>
    <message>
        <source>Your account works: %1 gives access tokens to Lanyard&apos;s own client.</source>
        <translation>您的账户可用：%1 会给 Lanyard 自己的客户端访问令牌。</translation>
    </message>
    <message>
        <source>Fetch a new token file from the portal and take it in.</source>
        <translation>从门户取得新的令牌文件并导入。</translation>
    </message>
    <message>
        <source>It cannot be ruled out from here: only the portal&apos;s own client may ask about this token. If a fresh token is refused too, it is this.</source>
        <translation>从这里无法排除：只有门户自己的客户端可以查询此令牌。如果新令牌也被拒绝，就是这个原因。</translation>
    </message>
    <message>
        <source>The token belongs to the client %1, and the profile names %2.</source>
        <translation>令牌属于客户端 %1，而配置方案写的是 %2。</translation>
    </message>
    <message>
        <source>Without a token %1 answers %2.</source>
        <translation>不带令牌时，%1 答复 %2。</translation>
    </message>
    <message numerus="yes">
        <source>The portal accepts the token and lists %n studies.</source>
        <translation>
            <numerusform>门户接受该令牌，列出 %n 项研究。</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal takes the token and forbids what every program asks first</source>
        <translation>门户接受令牌，却禁止每个程序首先要发的请求</translation>
    </message>
    <message>
        <source>No program gets as far as the data.</source>
        <translation>任何程序都访问不到数据。</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator whether a rule before the portal, or a role that you lack, closes it.</source>
        <translation>询问门户的管理员：是门户前面的某条规则挡住了它，还是您缺少某个角色。</translation>
    </message>
    <message>
        <source>The portal %1 cannot answer at the moment</source>
        <translation>门户 %1 暂时无法答复</translation>
    </message>
    <message>
        <source>Nothing can be said about your token until it does.</source>
        <translation>在它能够答复之前，无法判断您的令牌是否有效。</translation>
    </message>
    <message>
        <source>Try again later. If it lasts, tell the portal&apos;s administrator what it answered.</source>
        <translation>稍后重试。如果一直如此，把它的答复告诉门户的管理员。</translation>
    </message>
    <message>
        <source>The answer to the test request has no name where the profile looks for it</source>
        <translation>测试请求的答复中，配置方案所指的位置没有名称</translation>
    </message>
    <message>
        <source>It may be another answer than the one that is meant, and proves nothing.</source>
        <translation>它可能不是所要的那个答复，因此不能证明任何事情。</translation>
    </message>
    <message>
        <source>Look at what the portal answers, and set the place: lanyard profile set &apos;%1&apos; name-pointer=/KEY/KEY</source>
        <translation>查看门户的答复，然后设置该位置：lanyard profile set &apos;%1&apos; name-pointer=/KEY/KEY</translation>
    </message>
    <message>
        <source>%1 does not accept the token</source>
        <translation>%1 不接受该令牌</translation>
    </message>
    <message>
        <source>The token went out in the header %1.</source>
        <translation>令牌是在请求头 %1 中发送的。</translation>
    </message>
    <message>
        <source>Compare with the portal&apos;s documentation which header it reads, what stands there before the token, and which kind of token it takes (send): lanyard profile show &apos;%1&apos;. If all of that is right, get a new token.</source>
        <translation>与门户的文档核对：它读取哪个请求头、令牌之前有什么文字、接受哪种令牌（send）：lanyard profile show &apos;%1&apos;。如果都没有问题，取一个新的令牌。</translation>
    </message>
</context>
<context>
    <name>lanyard::PortalToken</name>
    <message>
        <source>A token lasts 1 to %1 seconds, not %2.</source>
        <translation>令牌的有效期为 1 到 %1 秒，不能是 %2。</translation>
    </message>
    <message>
        <source>Choose a short life: the session that it buys lasts 16 hours in any case.</source>
        <translation>选择较短的有效期：反正它换得的会话有效 16 小时。</translation>
    </message>
</context>
<context>
    <name>lanyard::PortalTokenController</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Choose the file with the key.</source>
        <translation>选择包含密钥的文件。</translation>
    </message>
    <message>
        <source>The profile signs by %1, which this key does not.</source>
        <translation>配置方案用 %1 签名，此密钥做不到。</translation>
    </message>
    <message>
        <source>This key signs by: %1.</source>
        <translation>此密钥可用的签名算法：%1。</translation>
    </message>
    <message>
        <source>A token lasts 1 to %1 seconds.</source>
        <translation>令牌的有效期为 1 到 %1 秒。</translation>
    </message>
    <message>
        <source>This is no network address, such as 192.0.2.7.</source>
        <translation>这不是网络地址；网络地址的形式如 192.0.2.7。</translation>
    </message>
    <message>
        <source>What stands there %1.</source>
        <translation>所填内容%1。</translation>
    </message>
    <message>
        <source>It is an object, such as {&quot;role&quot;: &quot;member&quot;}.</source>
        <translation>应为对象，如 {&quot;role&quot;: &quot;member&quot;}。</translation>
    </message>
    <message>
        <source>The server verified the token and opened a session of 16 hours with it.</source>
        <translation>服务器验证了令牌，并用它打开了 16 小时的会话。</translation>
    </message>
    <message>
        <source>Lanyard waits no longer.</source>
        <translation>Lanyard 不再等待。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
</context>
<context>
    <name>lanyard::PortalTokenPage</name>
    <message>
        <source>&amp;Datasets</source>
        <translation>数据集(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>邮箱地址(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Network address</source>
        <translation>网络地址(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Lifetime in seconds</source>
        <translation>有效期（秒）(&amp;L)</translation>
    </message>
    <message>
        <source>What the person &amp;may do (clientAuthResult)</source>
        <translation>此人的权限（clientAuthResult）(&amp;M)</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <source>Sign a token</source>
        <translation>签发令牌</translation>
    </message>
    <message>
        <source>Send it to the server</source>
        <translation>发给服务器</translation>
    </message>
    <message>
        <source>Hold it against serverconfig.json…</source>
        <translation>与 serverconfig.json 对照…</translation>
    </message>
    <message>
        <source>Nothing signed yet. The token lives in memory only, and goes when a field changes.</source>
        <translation>尚未签发任何令牌。令牌只在内存中，改动任一字段就会消失。</translation>
    </message>
    <message>
        <source>All datasets</source>
        <translation>所有数据集</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>Each dataset may have its own; until it is saved, that of all serves.</source>
        <translation>每个数据集可以有自己的模板；保存之前使用所有数据集的模板。</translation>
    </message>
    <message>
        <source>As the server spells them, with commas between. Capital letters count.</source>
        <translation>写法与服务器相同，以逗号分隔。区分大小写。</translation>
    </message>
    <message>
        <source>From where the token is used. A server that checks strictly refuses a token without it.</source>
        <translation>使用令牌的地址。严格检查的服务器会拒绝没有地址的令牌。</translation>
    </message>
    <message>
        <source>A short life is enough: the session that it buys lasts 16 hours in any case.</source>
        <translation>较短的有效期就够了：反正它换得的会话有效 16 小时。</translation>
    </message>
    <message>
        <source>A JSON object, such as {&quot;role&quot;: &quot;member&quot;}; empty where the dataset reads none.</source>
        <translation>JSON 对象，如 {&quot;role&quot;: &quot;member&quot;}；数据集不读取时留空。</translation>
    </message>
    <message>
        <source>What the token is to say</source>
        <translation>令牌要写明的内容</translation>
    </message>
    <message>
        <source>The token that came of it</source>
        <translation>签得的令牌</translation>
    </message>
    <message>
        <source>Header and content of the token</source>
        <translation>令牌的头部和内容</translation>
    </message>
    <message>
        <source>Choose the server’s serverconfig.json</source>
        <translation>选择服务器的 serverconfig.json</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>正在查询 %1</translation>
    </message>
    <message>
        <source>Reading the vault</source>
        <translation>正在读取保管库</translation>
    </message>
    <message>
        <source>%1 answers slowly.</source>
        <translation>%1 的答复很慢。</translation>
    </message>
    <message>
        <source>It may be asking for its password.</source>
        <translation>它可能正在要求输入密码。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>There is no key to sign with.</source>
        <translation>没有可用来签名的密钥。</translation>
    </message>
    <message>
        <source>It ends at %1.</source>
        <translation>它于 %1 到期。</translation>
    </message>
    <message>
        <source>%1: verified</source>
        <translation>%1：已验证</translation>
    </message>
    <message>
        <source>%1: nothing was checked</source>
        <translation>%1：未作检查</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1：被拒绝</translation>
    </message>
    <message>
        <source>whoever makes the token</source>
        <translation>生成令牌的人</translation>
    </message>
    <message>
        <source>the administrator of the ProteinPaint server</source>
        <translation>ProteinPaint 服务器的管理员</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileCommand</name>
    <message>
        <source>Lanyard knows no kind of portal “%1” yet.</source>
        <translation>Lanyard 尚不认识门户类型“%1”。</translation>
    </message>
    <message>
        <source>Use cbioportal, openbis, proteinpaint, or api for any portal that takes a bearer token.</source>
        <translation>使用 cbioportal、openbis、proteinpaint；凡接受 bearer 令牌的门户都可用 api。</translation>
    </message>
    <message>
        <source>The portal&apos;s address</source>
        <translation>门户的地址</translation>
    </message>
    <message>
        <source>An issuer and a client belong together, and one of them is missing.</source>
        <translation>签发方和客户端须成对给出，现在缺了一个。</translation>
    </message>
    <message>
        <source>Give both --issuer and --client-id, or none.</source>
        <translation>同时给出 --issuer 和 --client-id，或都不给。</translation>
    </message>
    <message>
        <source>The issuer&apos;s address</source>
        <translation>签发方的地址</translation>
    </message>
    <message>
        <source>--send is either offline-token or access-token.</source>
        <translation>--send 只能是 offline-token 或 access-token。</translation>
    </message>
    <message>
        <source>Leave it out to send what this kind of portal takes.</source>
        <translation>去掉它，即发送此类门户所接受的内容。</translation>
    </message>
    <message>
        <source>--vault is either keychain or file.</source>
        <translation>--vault 只能是 keychain 或 file。</translation>
    </message>
    <message>
        <source>Leave it out to keep the credential in the keychain.</source>
        <translation>去掉它，凭据即保存在钥匙串中。</translation>
    </message>
    <message>
        <source>The portal: %1</source>
        <translation>门户：%1</translation>
    </message>
    <message>
        <source>The portal: %1 answers, but not as a %2 does.</source>
        <translation>门户：%1 有答复，但不像 %2 的答复。</translation>
    </message>
    <message>
        <source>The portal: %1 answers.</source>
        <translation>门户：%1 有答复。</translation>
    </message>
    <message>
        <source>The portal: ProteinPaint %1.</source>
        <translation>门户：ProteinPaint %1。</translation>
    </message>
    <message>
        <source>The portal: a cBioPortal that asks for a login.</source>
        <translation>门户：要求登录的 cBioPortal。</translation>
    </message>
    <message>
        <source>The portal: a cBioPortal that asks for no login.</source>
        <translation>门户：不要求登录的 cBioPortal。</translation>
    </message>
    <message>
        <source>Whether it gives personal access tokens shows at the sign-in.</source>
        <translation>它是否发放个人访问令牌，登录时才知道。</translation>
    </message>
    <message>
        <source>Its personal access tokens are on.</source>
        <translation>它的个人访问令牌已开启。</translation>
    </message>
    <message>
        <source>Its personal access tokens are off.</source>
        <translation>它的个人访问令牌已关闭。</translation>
    </message>
    <message>
        <source>The portal: an openBIS of version %1. %2</source>
        <translation>门户：openBIS，版本 %1。%2</translation>
    </message>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>已有配置方案“%1”。</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one first.</source>
        <translation>换一个名称，或先移除那一个。</translation>
    </message>
    <message>
        <source>The issuer: %1 says how to sign in.</source>
        <translation>签发方：%1 说明了如何登录。</translation>
    </message>
    <message>
        <source>Without the scope offline_access the credential ends with the browser&apos;s session.</source>
        <translation>没有作用域 offline_access，凭据会随浏览器会话结束。</translation>
    </message>
    <message>
        <source>--client-secret-stdin was given, and standard input is empty.</source>
        <translation>给出了 --client-secret-stdin，但标准输入是空的。</translation>
    </message>
    <message>
        <source>Pipe the secret in: … | lanyard profile add …</source>
        <translation>用管道传入密钥：… | lanyard profile add …</translation>
    </message>
    <message>
        <source>The server&apos;s secret is kept in: %1.</source>
        <translation>服务器的密钥保存在：%1。</translation>
    </message>
    <message>
        <source>Added “%1”. Make a token with: lanyard credential new &apos;%1&apos;</source>
        <translation>已添加“%1”。创建令牌：lanyard credential new &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Added “%1”. Try it with: lanyard test &apos;%1&apos;</source>
        <translation>已添加“%1”。试用：lanyard test &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Added “%1”. Add its signing key with: lanyard key add &apos;%1&apos; FILE</source>
        <translation>已添加“%1”。添加其签名密钥：lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>Added “%1”. Sign in with: lanyard login &apos;%1&apos;</source>
        <translation>已添加“%1”。登录：lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>已移除“%1”。</translation>
    </message>
    <message>
        <source>Profiles: one portal as one person</source>
        <translation>配置方案：以一个人的身份使用一个门户</translation>
    </message>
    <message>
        <source>Add a profile and check its addresses</source>
        <translation>添加配置方案并检查其地址</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>您给它起的名称</translation>
    </message>
    <message>
        <source>cbioportal, openbis, proteinpaint or api</source>
        <translation>cbioportal、openbis、proteinpaint 或 api</translation>
    </message>
    <message>
        <source>The address of the service that signs you in</source>
        <translation>让您登录的服务的地址</translation>
    </message>
    <message>
        <source>The client at the issuer</source>
        <translation>签发方处的客户端</translation>
    </message>
    <message>
        <source>Read the client&apos;s secret from standard input</source>
        <translation>从标准输入读取客户端密钥</translation>
    </message>
    <message>
        <source>Replaces openid offline_access</source>
        <translation>取代 openid offline_access</translation>
    </message>
    <message>
        <source>Where the roles stand, as in realm_access::roles</source>
        <translation>角色所在的位置，如 realm_access::roles</translation>
    </message>
    <message>
        <source>offline-token or access-token</source>
        <translation>offline-token 或 access-token</translation>
    </message>
    <message>
        <source>keychain or file (encrypted, with a passphrase)</source>
        <translation>keychain 或 file（加密，带口令）</translation>
    </message>
    <message>
        <source>PEM file of a further certificate authority</source>
        <translation>另一个证书颁发机构的 PEM 文件</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://host:port 或 socks5://host:port</translation>
    </message>
    <message>
        <source>Ports the browser may come back to; else any free one</source>
        <translation>浏览器可以返回的端口；否则任一空闲端口</translation>
    </message>
    <message>
        <source>KEY=VALUE for the sign-in page</source>
        <translation>用于登录页面的 KEY=VALUE</translation>
    </message>
    <message>
        <source>Send the sign-in request to the issuer directly, ahead of the browser</source>
        <translation>先于浏览器，把登录请求直接发给签发方</translation>
    </message>
    <message>
        <source>Allow an address without encryption</source>
        <translation>允许不加密的地址</translation>
    </message>
    <message>
        <source>List the profiles</source>
        <translation>列出配置方案</translation>
    </message>
    <message>
        <source>Show one profile</source>
        <translation>显示一个配置方案</translation>
    </message>
    <message>
        <source>Sign out and remove a profile</source>
        <translation>退出登录并移除配置方案</translation>
    </message>
    <message>
        <source>Added “%1”. Take in the portal&apos;s token file with: lanyard import &apos;%1&apos; FILE</source>
        <translation>已添加“%1”。导入门户的令牌文件：lanyard import &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>Its credential was not revoked. %1</source>
        <translation>它的凭据未被吊销。%1</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileContext</name>
    <message>
        <source>A profile without a name cannot be told from others.</source>
        <translation>没有名称的配置方案无法与其他配置方案区分。</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>给它起一个名称。</translation>
    </message>
    <message>
        <source>That profile is gone.</source>
        <translation>该配置方案已不存在。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>另选一个。</translation>
    </message>
    <message>
        <source>That token holds no roles at %1.</source>
        <translation>该令牌在 %1 处没有角色。</translation>
    </message>
    <message>
        <source>Copy an access token to the clipboard, and choose it again.</source>
        <translation>把访问令牌复制到剪贴板，然后再次选择它。</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileFileCommand</name>
    <message>
        <source>Wrote %1. It holds addresses, client and role path, and no secret.</source>
        <translation>已写入 %1。其中有地址、客户端和角色路径，不含任何机密。</translation>
    </message>
    <message>
        <source>The file describes “%1” (%2).</source>
        <translation>该文件描述的是“%1”（%2）。</translation>
    </message>
    <message>
        <source>  The portal, which your token would go to:  %1</source>
        <translation>  门户，您的令牌会发往：  %1</translation>
    </message>
    <message>
        <source>  The issuer, which signs you in:            %1</source>
        <translation>  签发方，让您登录：      %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not taken over, because a file from somebody else must not set it: %1.</source>
        <translation>未采用，因为他人给的文件不得设置它：%1。</translation>
    </message>
    <message>
        <source>Do both belong together, and do you trust them?</source>
        <translation>这两者是否互相对应，您是否信任它们？</translation>
    </message>
    <message>
        <source>Nobody can be asked here whether both hosts may be trusted.</source>
        <translation>此处无法询问任何人这两个主机是否可信。</translation>
    </message>
    <message>
        <source>Look at them, then give --accept.</source>
        <translation>查看它们，然后给出 --accept。</translation>
    </message>
    <message>
        <source>The profile was not taken in.</source>
        <translation>配置方案未导入。</translation>
    </message>
    <message>
        <source>Ask who gave you the file which portal and issuer it should name.</source>
        <translation>询问给您文件的人，其中应写哪个门户和签发方。</translation>
    </message>
    <message>
        <source>Give it another name: lanyard profile import FILE --name NAME</source>
        <translation>给它另起名称：lanyard profile import FILE --name NAME</translation>
    </message>
    <message>
        <source>Added “%1”. Sign in with: lanyard login &apos;%1&apos;</source>
        <translation>已添加“%1”。登录：lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Write a profile into a file for others; no secret is in it</source>
        <translation>把配置方案写入文件供他人使用；其中不含机密</translation>
    </message>
    <message>
        <source>Standard output when left out</source>
        <translation>不指定则为标准输出</translation>
    </message>
    <message>
        <source>Add the profile that a file describes, after showing which hosts it names</source>
        <translation>显示文件所写的主机，然后添加它描述的配置方案</translation>
    </message>
    <message>
        <source>A profile file, or - for standard input</source>
        <translation>配置方案文件，或用 - 表示标准输入</translation>
    </message>
    <message>
        <source>Call it so, not as the file does</source>
        <translation>用此名称，不用文件中的名称</translation>
    </message>
    <message>
        <source>Take it in without a question</source>
        <translation>不询问，直接导入</translation>
    </message>
    <message>
        <source>  The portal gets the long-lived credential itself, not a token of minutes.</source>
        <translation>  门户得到的是长期凭据本身，而不是有效期几分钟的令牌。</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileFileController</name>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>选择另一个文件。</translation>
    </message>
    <message>
        <source>Give the portal a name in your list.</source>
        <translation>给门户起一个列表中用的名称。</translation>
    </message>
    <message>
        <source>Kind of portal</source>
        <translation>门户类型</translation>
    </message>
    <message>
        <source>Portal address</source>
        <translation>门户地址</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发方</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Role path</source>
        <translation>角色路径</translation>
    </message>
    <message>
        <source>What the portal gets</source>
        <translation>门户收到的内容</translation>
    </message>
    <message>
        <source>A short-lived access token</source>
        <translation>短期的访问令牌</translation>
    </message>
    <message>
        <source>The long-lived credential itself</source>
        <translation>长期凭据本身</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>测试请求</translation>
    </message>
    <message>
        <source>%1, which answers %2</source>
        <translation>%1，应答复 %2</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileFilePage</name>
    <message>
        <source>Do you trust these two?</source>
        <translation>您信任这两者吗？</translation>
    </message>
    <message>
        <source>&amp;Name in your list</source>
        <translation>列表中的名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Trust both, and add</source>
        <translation>信任两者并添加(&amp;T)</translation>
    </message>
    <message>
        <source>The portal</source>
        <translation>门户</translation>
    </message>
    <message>
        <source>Your token would go there.</source>
        <translation>您的令牌会发往那里。</translation>
    </message>
    <message>
        <source>The issuer</source>
        <translation>签发方</translation>
    </message>
    <message>
        <source>It would sign you in.</source>
        <translation>由它让您登录。</translation>
    </message>
    <message>
        <source>What else the file sets</source>
        <translation>文件设置的其他内容</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>放弃(&amp;L)</translation>
    </message>
    <message>
        <source>This file adds nothing</source>
        <translation>此文件没有添加任何内容</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>选择另一个文件…</translation>
    </message>
    <message>
        <source>%1 describes a portal. A stranger’s file could send your token to the stranger, so look at both hosts. Nothing has been sent to either, and nothing is until you say so.</source>
        <translation>%1 描述了一个门户。陌生人的文件可能把您的令牌发给陌生人，因此要看清这两个主机。尚未向任何一方发送内容，在您同意之前也不会发送。</translation>
    </message>
    <message>
        <source>None: the portal hands out a token file</source>
        <translation>无：门户发放令牌文件</translation>
    </message>
    <message>
        <source>Not taken over, because a file from somebody else must not set it: %1.</source>
        <translation>未采用，因为他人给的文件不得设置它：%1。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>do not go on</comment>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileJson</name>
    <message>
        <source>The file was left as it is. Mend it, or add the profile again.</source>
        <translation>该文件保持原样。修正它，或重新添加配置方案。</translation>
    </message>
    <message>
        <source>The profile file is no JSON: %1 at byte %2.</source>
        <translation>配置方案文件不是 JSON：%1，位于第 %2 字节。</translation>
    </message>
    <message>
        <source>The profile file has the schema “%1”; this Lanyard reads “%2”.</source>
        <translation>配置方案文件的架构是“%1”；此 Lanyard 读取“%2”。</translation>
    </message>
    <message>
        <source>The profile file lacks an id, a name or a kind of portal that this Lanyard knows.</source>
        <translation>配置方案文件缺少 id、名称或 Lanyard 认识的门户类型。</translation>
    </message>
    <message>
        <source>The profile file names a redirect port that does not exist: ports go from 1 to 65535.</source>
        <translation>配置方案文件中的重定向端口不是端口：端口从 1 到 65535。</translation>
    </message>
    <message>
        <source>The profile file&apos;s “%1” is no address.</source>
        <translation>配置方案文件的“%1”不是地址。</translation>
    </message>
    <message>
        <source>The profile file asks by “%1”, but a test asks by GET, HEAD or POST.</source>
        <translation>配置方案文件用“%1”请求，而测试只用 GET、HEAD 或 POST。</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileKeeping</name>
    <message>
        <source>%1 removed.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>%1 is still in the list. %2</source>
        <translation>%1 仍在列表中。%2</translation>
    </message>
    <message>
        <source>Save for others</source>
        <translation>保存供他人使用</translation>
    </message>
    <message>
        <source>Profile files (*.lanyard)</source>
        <translation>配置方案文件 (*.lanyard)</translation>
    </message>
    <message>
        <source>Wrote %1. It holds addresses, client and role path, and no secret.</source>
        <translation>已写入 %1。其中有地址、客户端和角色路径，不含任何机密。</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1 · waiting for you</source>
        <translation>%1 · 正在等待您</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未登录</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n profiles</source>
        <translation>
            <numerusform>%1，%n 个配置方案</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1，已折叠</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfilePage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>代码片段</translation>
    </message>
    <message>
        <source>Pages of this profile</source>
        <translation>此配置方案的页面</translation>
    </message>
    <message>
        <source>More for this profile</source>
        <translation>此配置方案的更多操作</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Take in a token file…</source>
        <translation>导入令牌文件…</translation>
    </message>
    <message numerus="yes">
        <source>Doctor, %n errors</source>
        <translation>
            <numerusform>诊断，%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>已以 %1 的身份登录</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>新名称(&amp;N)</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Enter takes the new name, Esc leaves the old one.</source>
        <translation>按 Enter 采用新名称，按 Esc 保留旧名称。</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>End consent at the provider…</source>
        <translation>在提供方处撤回授权…</translation>
    </message>
    <message>
        <source>End all your tokens of “%1”?</source>
        <translation>结束您从“%1”取得的所有令牌？</translation>
    </message>
    <message>
        <source>%1 forgets what you allowed this client. That ends all tokens that you have of it, those on other computers too, and Lanyard signs out. To go on, you get a new token from the portal.</source>
        <translation>%1 会忘记您对此客户端的授权。这会让您从它取得的所有令牌失效，包括其他计算机上的令牌，Lanyard 也会退出登录。要继续使用，需从门户取得新的令牌。</translation>
    </message>
    <message>
        <source>End them and sign out</source>
        <translation>结束并退出登录</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Save for others…</source>
        <translation>保存供他人使用…</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>移除配置方案</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileSetCommand</name>
    <message>
        <source>The issuer: %1 says how to sign in.</source>
        <translation>签发方：%1 说明了如何登录。</translation>
    </message>
    <message>
        <source>The portal: %1</source>
        <translation>门户：%1</translation>
    </message>
    <message>
        <source>The portal: %1 answers.</source>
        <translation>门户：%1 有答复。</translation>
    </message>
    <message>
        <source>The portal: %1 answers, but not as a %2 does.</source>
        <translation>门户：%1 有答复，但不像 %2 的答复。</translation>
    </message>
    <message>
        <source>The stored credential was made for the settings of before, and is void with these: it goes nowhere. Sign in again, or set them back.</source>
        <translation>已存的凭据是按先前的设置签发的，在现有设置下作废：它不会发往任何地方。重新登录，或改回设置。</translation>
    </message>
    <message>
        <source>The client&apos;s secret is void too. Give the new one: … | lanyard profile set &apos;%1&apos; --client-secret-stdin</source>
        <translation>客户端密钥也已作废。给出新的：… | lanyard profile set &apos;%1&apos; --client-secret-stdin</translation>
    </message>
    <message>
        <source>Nothing is to be set.</source>
        <translation>没有要设置的内容。</translation>
    </message>
    <message>
        <source>Give KEY=VALUE. There are: %1.</source>
        <translation>给出 KEY=VALUE。可用的有：%1。</translation>
    </message>
    <message>
        <source>--client-secret-stdin was given, and standard input is empty.</source>
        <translation>给出了 --client-secret-stdin，但标准输入是空的。</translation>
    </message>
    <message>
        <source>Pipe the secret in: … | lanyard profile set …</source>
        <translation>用管道传入密钥：… | lanyard profile set …</translation>
    </message>
    <message>
        <source>Changed “%1”.</source>
        <translation>已更改“%1”。</translation>
    </message>
    <message>
        <source>Change settings of a profile</source>
        <translation>更改配置方案的设置</translation>
    </message>
    <message>
        <source>KEY=VALUE, with the names of the options of profile add, and idle-days, keep-alive, remind-days, rotate-key-on, name</source>
        <translation>KEY=VALUE，名称与 profile add 的选项相同，另有 idle-days、keep-alive、remind-days、rotate-key-on、name</translation>
    </message>
    <message>
        <source>Read the client&apos;s new secret from standard input</source>
        <translation>从标准输入读取客户端的新密钥</translation>
    </message>
    <message>
        <source>It still lives at %1. This ends it there: lanyard logout &apos;%2&apos;</source>
        <translation>它在 %1 仍然有效。要在那里结束它：lanyard logout &apos;%2&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileSettings</name>
    <message>
        <source>“%1” is no number from %2 to %3.</source>
        <translation>“%1”不是 %2 到 %3 之间的数字。</translation>
    </message>
    <message>
        <source>Give one such number.</source>
        <translation>给出一个这样的数字。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”既不是 yes 也不是 no。</translation>
    </message>
    <message>
        <source>Give yes or no.</source>
        <translation>给出 yes 或 no。</translation>
    </message>
    <message>
        <source>The portal&apos;s address</source>
        <translation>门户的地址</translation>
    </message>
    <message>
        <source>“%1” is neither offline-token nor access-token.</source>
        <translation>“%1”既不是 offline-token 也不是 access-token。</translation>
    </message>
    <message>
        <source>Leave the value empty to send what this kind of portal takes.</source>
        <translation>值留空，即发送此类门户所接受的内容。</translation>
    </message>
    <message>
        <source>A ProteinPaint server is asked for a dataset, and none is named.</source>
        <translation>向 ProteinPaint 服务器查询时须指明数据集，现在没有指明。</translation>
    </message>
    <message>
        <source>Give its label, as in dataset=GDC.</source>
        <translation>给出其标签，如 dataset=GDC。</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>Write it as in 2027-01-31.</source>
        <translation>写成 2027-01-31 的形式。</translation>
    </message>
    <message>
        <source>A profile stays of its kind, because what it holds belongs to it.</source>
        <translation>配置方案的类型不能改变，因为它保存的内容属于该类型。</translation>
    </message>
    <message>
        <source>Add another profile with --kind.</source>
        <translation>用 --kind 另外添加一个配置方案。</translation>
    </message>
    <message>
        <source>The vault changes together with what is stored in it.</source>
        <translation>更换保管库须连同其中存储的内容一起。</translation>
    </message>
    <message>
        <source>Move it: lanyard vault move &apos;%1&apos; --to keychain|file</source>
        <translation>移动它：lanyard vault move &apos;%1&apos; --to keychain|file</translation>
    </message>
    <message>
        <source>A secret is not given as an argument, which other programs can read.</source>
        <translation>机密不能作为参数给出，其他程序能读到参数。</translation>
    </message>
    <message>
        <source>Pipe it in: … | lanyard profile set &apos;%1&apos; --client-secret-stdin</source>
        <translation>用管道传入：… | lanyard profile set &apos;%1&apos; --client-secret-stdin</translation>
    </message>
    <message>
        <source>A profile of the kind %1 has no setting of that name.</source>
        <translation>%1 类型的配置方案没有这个名称的设置。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>A profile has a name.</source>
        <translation>配置方案须有名称。</translation>
    </message>
    <message>
        <source>Give one, as in name=genie.</source>
        <translation>给出一个，如 name=genie。</translation>
    </message>
    <message>
        <source>An issuer and a client belong together, and one of them is missing.</source>
        <translation>签发方和客户端须成对给出，现在缺了一个。</translation>
    </message>
    <message>
        <source>Set both issuer and client-id, or make both empty.</source>
        <translation>issuer 和 client-id 都设置，或都留空。</translation>
    </message>
    <message>
        <source>The issuer&apos;s address</source>
        <translation>签发方的地址</translation>
    </message>
    <message>
        <source>A test asks by GET, HEAD or POST.</source>
        <translation>测试用 GET、HEAD 或 POST 请求。</translation>
    </message>
    <message>
        <source>Set test-method to one of them.</source>
        <translation>把 test-method 设为其中之一。</translation>
    </message>
    <message>
        <source>A setting is KEY=VALUE, and one of these is not.</source>
        <translation>设置的形式是 KEY=VALUE，其中有一项不是。</translation>
    </message>
    <message>
        <source>As in role-path=realm_access::roles.</source>
        <translation>如 role-path=realm_access::roles。</translation>
    </message>
    <message>
        <source>%1 is given twice, and holds one value.</source>
        <translation>%1 给出了两次，而它只能有一个值。</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>只给出一次。</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileStore</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>没有配置方案“%1”。</translation>
    </message>
    <message>
        <source>Add one with lanyard profile add.</source>
        <translation>用 lanyard profile add 添加一个。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>已有配置方案“%1”。</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one first.</source>
        <translation>换一个名称，或先移除那一个。</translation>
    </message>
    <message>
        <source>The profile could not be written to %1: %2.</source>
        <translation>无法把配置方案写入 %1：%2。</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable. Nothing was changed.</source>
        <translation>腾出空间，或将该文件夹设为可写。没有任何更改。</translation>
    </message>
    <message>
        <source>The profile&apos;s file %1 could not be deleted: %2.</source>
        <translation>无法删除配置方案文件 %1：%2。</translation>
    </message>
    <message>
        <source>Make the folder writable, then try again.</source>
        <translation>将该文件夹设为可写，然后重试。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1（副本 %2）</translation>
    </message>
    <message>
        <source>It may be one that cannot be read. %1</source>
        <translation>它可能是某个无法读取的配置方案。%1</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>配置方案需要名称。</translation>
    </message>
    <message>
        <source>Choose one that you will know again.</source>
        <translation>选择一个您以后能认出的名称。</translation>
    </message>
    <message>
        <source>Another Lanyard is writing a profile and does not come to its end.</source>
        <translation>另一个 Lanyard 正在写入配置方案，迟迟没有完成。</translation>
    </message>
    <message>
        <source>End that one, then try again. Nothing was changed.</source>
        <translation>结束那个 Lanyard，然后重试。没有任何更改。</translation>
    </message>
    <message>
        <source>Give another value. Nothing was changed.</source>
        <translation>给出另一个值。没有任何更改。</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfileTokens</name>
    <message>
        <source>“%1” is an openBIS, which hands out its tokens itself, without a browser.</source>
        <translation>“%1”是 openBIS，它自己发放令牌，不经过浏览器。</translation>
    </message>
    <message>
        <source>Have it make one in a terminal: lanyard credential new &apos;%1&apos;</source>
        <translation>在终端中让它创建一个：lanyard credential new &apos;%1&apos;</translation>
    </message>
    <message>
        <source>“%1” names no issuer and client to sign in with.</source>
        <translation>“%1”没有指定用于登录的签发方和客户端。</translation>
    </message>
    <message>
        <source>Add the profile with --issuer and --client-id, or take in a token file with lanyard import.</source>
        <translation>用 --issuer 和 --client-id 添加配置方案，或用 lanyard import 导入令牌文件。</translation>
    </message>
    <message>
        <source>This token was issued by %1, and “%2” belongs to %3. Nothing was stored.</source>
        <translation>此令牌由 %1 签发，而“%2”属于 %3。没有存储任何内容。</translation>
    </message>
    <message>
        <source>Take it into the profile of its own portal, or add one.</source>
        <translation>把它导入其所属门户的配置方案，或添加一个。</translation>
    </message>
    <message>
        <source>This is the token of a session: it ends with it. Nothing was stored.</source>
        <translation>这是会话令牌：它随会话结束。没有存储任何内容。</translation>
    </message>
    <message>
        <source>This is no personal access token of openBIS. Nothing was stored.</source>
        <translation>这不是 openBIS 的个人访问令牌。没有存储任何内容。</translation>
    </message>
    <message>
        <source>Have openBIS make one: lanyard credential new &apos;%1&apos;</source>
        <translation>让 openBIS 创建一个：lanyard credential new &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The personal access token of “%1” has ended, or ends too soon: %2.</source>
        <translation>“%1”的个人访问令牌已失效，或很快到期：%2。</translation>
    </message>
    <message>
        <source>Renew it: lanyard credential renew &apos;%1&apos;</source>
        <translation>续期：lanyard credential renew &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The credential of “%1” ended: %2, as its server said.</source>
        <translation>“%1”的凭据已失效：%2（由其服务器告知）。</translation>
    </message>
    <message>
        <source>Fetch a new one from the portal, and take it in: lanyard import &apos;%1&apos; FILE</source>
        <translation>从门户另取一个新的并导入：lanyard import &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>Sign in again: lanyard login &apos;%1&apos;</source>
        <translation>重新登录：lanyard login &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::ProgramDialog</name>
    <message>
        <source>A program asks for a token</source>
        <translation>有程序索取令牌</translation>
    </message>
    <message>
        <source>A program that the system does not name</source>
        <translation>系统没有给出名称的程序</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>%1 wants to use your access to “%2”.</source>
        <translation>%1 想使用您对“%2”的访问权限。</translation>
    </message>
    <message>
        <source>Lanyard knows a program by its file only: a shell or Python stands for every script that it runs.</source>
        <translation>Lanyard 只凭文件识别程序：一个 shell 或 Python 代表它运行的所有脚本。</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>从不允许(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>总是允许(&amp;A)</translation>
    </message>
    <message>
        <source>Allow &amp;once</source>
        <translation>允许一次(&amp;O)</translation>
    </message>
</context>
<context>
    <name>lanyard::ProgramGate</name>
    <message>
        <source>A program that the system does not name</source>
        <translation>系统没有给出名称的程序</translation>
    </message>
    <message>
        <source>%1 may not have the token of “%2”: nobody allowed it.</source>
        <translation>%1 不得取得“%2”的令牌：没有人允许过。</translation>
    </message>
    <message>
        <source>Allow it in Lanyard&apos;s window when it asks, or with: lanyard agent programs &apos;%1&apos; --allow PROGRAM</source>
        <translation>Lanyard 的窗口询问时允许它，或用此命令：lanyard agent programs &apos;%1&apos; --allow PROGRAM</translation>
    </message>
</context>
<context>
    <name>lanyard::ProgramList</name>
    <message>
        <source>%1 is damaged, so it was left as it is.</source>
        <translation>%1 已损坏，因此保持原样。</translation>
    </message>
    <message>
        <source>Delete it, then say anew which programs may ask.</source>
        <translation>删除它，然后重新指明哪些程序可以索取。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable. Nothing was changed.</source>
        <translation>腾出空间，或将该文件夹设为可写。没有任何更改。</translation>
    </message>
</context>
<context>
    <name>lanyard::ProgramsCommand</name>
    <message>
        <source>There is no program %1.</source>
        <translation>没有程序 %1。</translation>
    </message>
    <message>
        <source>Name its whole path, as in /usr/bin/Rscript.</source>
        <translation>给出完整路径，如 /usr/bin/Rscript。</translation>
    </message>
    <message>
        <source>“%1” asks before a program gets its token.</source>
        <translation>“%1”在程序取得其令牌之前会询问。</translation>
    </message>
    <message>
        <source>“%1” does not ask which program wants its token.</source>
        <translation>“%1”不询问是哪个程序索取其令牌。</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>“%1” asks before a program gets its token, and no Lanyard is open to ask you in.</source>
        <translation>“%1”在程序取得其令牌之前会询问，但没有打开的 Lanyard 可供询问您。</translation>
    </message>
    <message>
        <source>Open the window. Or switch it off: lanyard agent programs &apos;%1&apos; --ask no</source>
        <translation>打开窗口。或关闭询问：lanyard agent programs &apos;%1&apos; --ask no</translation>
    </message>
    <message>
        <source>Which programs may have a profile&apos;s token</source>
        <translation>哪些程序可以取得配置方案的令牌</translation>
    </message>
    <message>
        <source>yes or no: ask about every other program</source>
        <translation>yes 或 no：是否对其他任何程序都询问</translation>
    </message>
    <message>
        <source>A program that may have it</source>
        <translation>可以取得令牌的程序</translation>
    </message>
    <message>
        <source>A program that may not</source>
        <translation>不得取得令牌的程序</translation>
    </message>
    <message>
        <source>Forget what was allowed and forbidden</source>
        <translation>忘记以往的允许和禁止</translation>
    </message>
</context>
<context>
    <name>lanyard::PropertiesFile</name>
    <message>
        <source>Give the portal&apos;s application.properties, its older portal.properties, the --name=value lines that it is started with, or its docker-compose file.</source>
        <translation>给出门户的 application.properties、旧版的 portal.properties、启动它时所用的 --name=value 各行，或它的 docker-compose 文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is larger than any settings file of a portal.</source>
        <translation>%1 比任何门户的设置文件都大。</translation>
    </message>
    <message>
        <source>%1 is no plain text.</source>
        <translation>%1 不是纯文本。</translation>
    </message>
    <message>
        <source>If an editor wrote it as “Unicode” or UTF-16, save it as UTF-8: the portal cannot read it either.</source>
        <translation>如果编辑器把它写成了“Unicode”或 UTF-16，改存为 UTF-8：门户也读不了它。</translation>
    </message>
    <message>
        <source>No settings of a cBioPortal are in %1.</source>
        <translation>%1 中没有 cBioPortal 的设置。</translation>
    </message>
    <message>
        <source>%1 holds more settings than any portal has.</source>
        <translation>%1 中的设置比任何门户都多。</translation>
    </message>
</context>
<context>
    <name>lanyard::ProtectedHeader</name>
    <message>
        <source>The header of the token %1.</source>
        <translation>令牌的头部%1。</translation>
    </message>
    <message>
        <source>The header of the token is JSON, but no JSON object.</source>
        <translation>令牌的头部是 JSON，但不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The header of the token names no algorithm (alg), as every token must.</source>
        <translation>令牌的头部没有写明算法（alg），而每个令牌都必须写明。</translation>
    </message>
    <message>
        <source>The member %1 in the header of the token is no string.</source>
        <translation>令牌头部的成员 %1 不是字符串。</translation>
    </message>
    <message>
        <source>The member crit in the header of the token is not the list of extensions that it must be.</source>
        <translation>令牌头部的成员 crit 必须是扩展列表，但它不是。</translation>
    </message>
    <message>
        <source>The member b64 in the header of the token is neither true nor false.</source>
        <translation>令牌头部的成员 b64 既不是 true 也不是 false。</translation>
    </message>
    <message>
        <source>The header of the token says b64 without listing it in crit, as it must.</source>
        <translation>令牌的头部含有 b64，却没有按要求在 crit 中列出。</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintClaimRules</name>
    <message>
        <source>“datasets” is a text and no list</source>
        <translation>“datasets”是文本而不是列表</translation>
    </message>
    <message>
        <source>The documentation asks for a list of labels.</source>
        <translation>文档要求一个标签列表。</translation>
    </message>
    <message>
        <source>The server looks for its dataset anywhere in the text, so that “xABCx” opens ABC.</source>
        <translation>服务器在整段文本中查找其数据集，因此“xABCx”会打开 ABC。</translation>
    </message>
    <message>
        <source>Write a list: &quot;datasets&quot;:[&quot;LABEL&quot;].</source>
        <translation>写成列表：&quot;datasets&quot;:[&quot;LABEL&quot;]。</translation>
    </message>
    <message>
        <source>“datasets” is no list</source>
        <translation>“datasets”不是列表</translation>
    </message>
    <message>
        <source>The server cannot look a dataset up in it.</source>
        <translation>服务器无法在其中查找数据集。</translation>
    </message>
    <message>
        <source>The token names no dataset, and so opens every one</source>
        <translation>令牌没有指明数据集，这会打开每一个数据集</translation>
    </message>
    <message>
        <source>“datasets” is missing, which the documentation demands.</source>
        <translation>缺少“datasets”，而文档要求它。</translation>
    </message>
    <message>
        <source>“datasets” is an empty list.</source>
        <translation>“datasets”是空列表。</translation>
    </message>
    <message>
        <source>The server grants access to each dataset that shares the secret.</source>
        <translation>凡使用同一密钥的数据集，服务器都允许访问。</translation>
    </message>
    <message>
        <source>List the labels that the person may see: &quot;datasets&quot;:[&quot;LABEL&quot;].</source>
        <translation>列出此人可以查看的标签：&quot;datasets&quot;:[&quot;LABEL&quot;]。</translation>
    </message>
    <message>
        <source>Write a number of seconds since 1970, a few minutes from now: Math.floor(Date.now() / 1000) + 300.</source>
        <translation>写从 1970 年起的秒数，比现在晚几分钟：Math.floor(Date.now() / 1000) + 300。</translation>
    </message>
    <message>
        <source>The token never ends</source>
        <translation>令牌永不到期</translation>
    </message>
    <message>
        <source>“exp” is missing.</source>
        <translation>缺少“exp”。</translation>
    </message>
    <message>
        <source>The server takes it for ever, from whoever finds it.</source>
        <translation>服务器会永远接受它，不论是谁拿到。</translation>
    </message>
    <message>
        <source>The token&apos;s end is no number</source>
        <translation>令牌的到期时间不是数字</translation>
    </message>
    <message>
        <source>“exp” is a text or something else.</source>
        <translation>“exp”是文本或其他内容。</translation>
    </message>
    <message>
        <source>The server answers 401 “invalid exp value”.</source>
        <translation>服务器答复 401“invalid exp value”。</translation>
    </message>
    <message>
        <source>The token&apos;s end is in milliseconds</source>
        <translation>令牌的到期时间以毫秒为单位</translation>
    </message>
    <message>
        <source>“exp” is %1, which read as seconds is tens of thousands of years away.</source>
        <translation>“exp”是 %1，按秒计算是在数万年之后。</translation>
    </message>
    <message>
        <source>The server reads seconds, so the token never ends.</source>
        <translation>服务器按秒读取，因此令牌永不到期。</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>令牌已过期</translation>
    </message>
    <message>
        <source>It ended at %1; the server grants no second more.</source>
        <translation>它已于 %1 到期；服务器一秒也不宽限。</translation>
    </message>
    <message>
        <source>The server answers 401 “jwt expired”.</source>
        <translation>服务器答复 401“jwt expired”。</translation>
    </message>
    <message>
        <source>Make a new one for each visit.</source>
        <translation>每次访问都生成一个新的。</translation>
    </message>
    <message>
        <source>The token lasts longer than a day</source>
        <translation>令牌的有效期超过一天</translation>
    </message>
    <message>
        <source>It ends at %1.</source>
        <translation>它于 %1 到期。</translation>
    </message>
    <message>
        <source>Whoever finds it can open sessions until then.</source>
        <translation>在此之前，拿到它的人都能打开会话。</translation>
    </message>
    <message>
        <source>The token&apos;s beginning is no number</source>
        <translation>令牌的生效时间不是数字</translation>
    </message>
    <message>
        <source>“nbf” is a text or something else.</source>
        <translation>“nbf”是文本或其他内容。</translation>
    </message>
    <message>
        <source>The server answers 401 “invalid nbf value”.</source>
        <translation>服务器答复 401“invalid nbf value”。</translation>
    </message>
    <message>
        <source>Write a number of seconds since 1970, or leave it out.</source>
        <translation>写从 1970 年起的秒数，或去掉它。</translation>
    </message>
    <message>
        <source>The token is not valid yet</source>
        <translation>令牌尚未生效</translation>
    </message>
    <message>
        <source>“nbf” is %1.</source>
        <translation>“nbf”是 %1。</translation>
    </message>
    <message>
        <source>The server answers 401 “jwt not active”; it grants no second.</source>
        <translation>服务器答复 401“jwt not active”；它一秒也不宽限。</translation>
    </message>
    <message>
        <source>Leave “nbf” out, or set both clocks right.</source>
        <translation>去掉“nbf”，或校准两边的时钟。</translation>
    </message>
    <message>
        <source>The token does not say rightly when it was issued</source>
        <translation>令牌没有正确写明签发时间</translation>
    </message>
    <message>
        <source>“iat” lies in the future, or is in milliseconds.</source>
        <translation>“iat”在未来，或以毫秒为单位。</translation>
    </message>
    <message>
        <source>“iat” is missing or no number; the documentation shows it.</source>
        <translation>缺少“iat”或它不是数字，而文档中有它。</translation>
    </message>
    <message>
        <source>The server does not look at it; whoever reads its log later will.</source>
        <translation>服务器不查看它；日后阅读其日志的人会查看。</translation>
    </message>
    <message>
        <source>Write the present second: Math.floor(Date.now() / 1000).</source>
        <translation>写当前的秒数：Math.floor(Date.now() / 1000)。</translation>
    </message>
    <message>
        <source>The token names no address</source>
        <translation>令牌没有写明地址</translation>
    </message>
    <message>
        <source>“ip” is missing; the documentation calls it optional in one place and required in another.</source>
        <translation>缺少“ip”；文档在一处说它可选，在另一处说它必需。</translation>
    </message>
    <message>
        <source>A server that checks strictly, which is the default, answers 401 “Server error: missing ip address in saved session”.</source>
        <translation>默认严格检查的服务器会答复 401“Server error: missing ip address in saved session”。</translation>
    </message>
    <message>
        <source>Write the address from which the person&apos;s browser reaches the server, or let its administrator set ipCheck.</source>
        <translation>写此人的浏览器访问服务器所用的地址，或请其管理员设置 ipCheck。</translation>
    </message>
    <message>
        <source>The token names no person</source>
        <translation>令牌没有写明是谁</translation>
    </message>
    <message>
        <source>“email” is missing, which the documentation demands.</source>
        <translation>缺少“email”，而文档要求它。</translation>
    </message>
    <message>
        <source>The server works without it, but then writes down nobody for what is downloaded.</source>
        <translation>服务器不会因此拒绝，但下载记录中没有人名。</translation>
    </message>
    <message>
        <source>Write the person&apos;s e-mail address or id: &quot;email&quot;:&quot;…&quot;.</source>
        <translation>写此人的邮箱地址或 id：&quot;email&quot;:&quot;…&quot;。</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintDraft</name>
    <message>
        <source>Name a dataset, or read the server’s serverconfig.json.</source>
        <translation>指定一个数据集，或读取服务器的 serverconfig.json。</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintForm</name>
    <message>
        <source>&amp;Datasets</source>
        <translation>数据集(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Embedding portal</source>
        <translation>嵌入门户(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Genome</source>
        <translation>基因组(&amp;G)</translation>
    </message>
    <message>
        <source>Read serverconfig.json…</source>
        <translation>读取 serverconfig.json…</translation>
    </message>
    <message>
        <source>Their labels as the server spells them, with commas between.</source>
        <translation>它们的标签，写法与服务器相同，以逗号分隔。</translation>
    </message>
    <message>
        <source>Host of the web portal that shows ProteinPaint; empty: the server itself.</source>
        <translation>显示 ProteinPaint 的网站门户的主机；留空：服务器自身。</translation>
    </message>
    <message>
        <source>Choose the server’s serverconfig.json</source>
        <translation>选择服务器的 serverconfig.json</translation>
    </message>
    <message>
        <source>As the settings say. Their secret was not taken in.</source>
        <translation>与设置一致。其中的密钥没有导入。</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintOptions</name>
    <message>
        <source>proteinpaint: </source>
        <translation>proteinpaint: </translation>
    </message>
    <message>
        <source>the server&apos;s serverconfig.json, whose dsCredentials say the rest</source>
        <translation>服务器的 serverconfig.json，其余信息取自其中的 dsCredentials</translation>
    </message>
    <message>
        <source>proteinpaint: take the secret of --properties into the vault</source>
        <translation>proteinpaint：把 --properties 中的密钥存入保管库</translation>
    </message>
    <message>
        <source>a dataset&apos;s label, as the server spells it; may come several times</source>
        <translation>数据集的标签，写法与服务器相同；可以给出多次</translation>
    </message>
    <message>
        <source>what is protected: /** for all, or termdb for sample-level answers</source>
        <translation>受保护的内容：/** 表示全部，termdb 表示样本级的答复</translation>
    </message>
    <message>
        <source>host of the web portal that embeds ProteinPaint</source>
        <translation>嵌入 ProteinPaint 的网站门户的主机</translation>
    </message>
    <message>
        <source>the header that takes the token, else x-ds-access-token</source>
        <translation>接收令牌的请求头，否则为 x-ds-access-token</translation>
    </message>
    <message>
        <source>the genome of the data requests</source>
        <translation>数据请求的基因组</translation>
    </message>
    <message>
        <source>such as HS256 or ES256, else what the key usually signs with</source>
        <translation>如 HS256 或 ES256，否则为该密钥通常所用的算法</translation>
    </message>
    <message>
        <source>how many seconds a token lasts</source>
        <translation>令牌有效多少秒</translation>
    </message>
    <message>
        <source>the person in the token</source>
        <translation>令牌中的用户</translation>
    </message>
    <message>
        <source>the address that the token is used from</source>
        <translation>使用令牌的地址</translation>
    </message>
    <message>
        <source>a JSON file with what the person may do</source>
        <translation>写明此人权限的 JSON 文件</translation>
    </message>
    <message>
        <source>A ProteinPaint server is asked for a dataset, and none is named.</source>
        <translation>向 ProteinPaint 服务器查询时须指明数据集，现在没有指明。</translation>
    </message>
    <message>
        <source>Give --dataset LABEL, or the server&apos;s own settings: --properties serverconfig.json</source>
        <translation>给出 --dataset LABEL，或服务器自己的设置：--properties serverconfig.json</translation>
    </message>
    <message>
        <source>“%1” is no algorithm of signatures.</source>
        <translation>“%1”不是签名算法。</translation>
    </message>
    <message>
        <source>Give one such as HS256, RS256, PS256 or ES256.</source>
        <translation>给出一个算法，如 HS256、RS256、PS256 或 ES256。</translation>
    </message>
    <message>
        <source>“%1” is no network address.</source>
        <translation>“%1”不是网络地址。</translation>
    </message>
    <message>
        <source>Give it as the server sees it, such as 192.0.2.7.</source>
        <translation>按服务器所见的形式给出，如 192.0.2.7。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Name a JSON file.</source>
        <translation>指定一个 JSON 文件。</translation>
    </message>
    <message>
        <source>%1 holds no JSON object.</source>
        <translation>%1 中没有 JSON 对象。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a file, and what is wrong with it</comment>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>It looks like {&quot;role&quot;:&quot;member&quot;}.</source>
        <translation>形式如 {&quot;role&quot;:&quot;member&quot;}。</translation>
    </message>
    <message>
        <source>--keep-secret takes the secret from the server&apos;s settings.</source>
        <translation>--keep-secret 从服务器的设置中取得密钥。</translation>
    </message>
    <message>
        <source>Give --properties serverconfig.json too, or add the key later: lanyard key add</source>
        <translation>同时给出 --properties serverconfig.json，或稍后添加密钥：lanyard key add</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintPortal</name>
    <message>
        <source>“%1” names no dataset.</source>
        <translation>“%1”没有指定数据集。</translation>
    </message>
    <message>
        <source>Add the profile with --dataset, or from the server&apos;s serverconfig.json.</source>
        <translation>用 --dataset 添加配置方案，或从服务器的 serverconfig.json 添加。</translation>
    </message>
    <message>
        <source>%1 (sample level)</source>
        <translation>%1（样本级）</translation>
    </message>
    <message>
        <source>%1, dataset %2: %3</source>
        <translation>%1，数据集 %2：%3</translation>
    </message>
    <message>
        <source>The token holds, but the data did not come. %1</source>
        <translation>令牌有效，但没有取得数据。%1</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintRules</name>
    <message>
        <source>The server checks no token for %1</source>
        <translation>服务器不检查 %1 的令牌</translation>
    </message>
    <message>
        <source>Either the dataset is open to everybody, or its label or the embedding portal is not the one in the server&apos;s dsCredentials: compare both, letter by letter.</source>
        <translation>可能是数据集对所有人开放，也可能是其标签或嵌入门户与服务器 dsCredentials 中的不同：逐字比较这两项。</translation>
    </message>
    <message>
        <source>The server looks for the token for %1 in another header</source>
        <translation>服务器在另一个请求头中查找 %1 的令牌</translation>
    </message>
    <message>
        <source>Add the profile again with --header-key as the server&apos;s headerKey says.</source>
        <translation>重新添加配置方案，--header-key 与服务器的 headerKey 相同。</translation>
    </message>
    <message>
        <source>What was sent for %1 is no token</source>
        <translation>为 %1 发送的内容不是令牌</translation>
    </message>
    <message>
        <source>Look at it: lanyard token &apos;%1&apos; | lanyard lint -</source>
        <translation>查看它：lanyard token &apos;%1&apos; | lanyard lint -</translation>
    </message>
    <message>
        <source>Lanyard signs for %1 with another key than the server has</source>
        <translation>Lanyard 为 %1 签名的密钥与服务器的不同</translation>
    </message>
    <message>
        <source>Take in the key that the server checks with: lanyard key add &apos;%1&apos; FILE</source>
        <translation>导入服务器用来检查的密钥：lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>The algorithm of the token for %1 does not go with the server&apos;s key</source>
        <translation>%1 的令牌的算法与服务器的密钥不符</translation>
    </message>
    <message>
        <source>A server with a public key takes RS256, PS256 or ES256 by its private key, one with a secret HS256, HS384 or HS512 by the same secret: lanyard key add &apos;%1&apos; FILE</source>
        <translation>有公钥的服务器接受用其私钥签名的 RS256、PS256 或 ES256，有密钥的服务器接受用同一密钥签名的 HS256、HS384 或 HS512：lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>The token does not list what the server asks for before %1</source>
        <translation>令牌没有列出服务器在打开 %1 之前要求的内容</translation>
    </message>
    <message>
        <source>Add the profile again from the server&apos;s settings (--properties), or with every id of its dsnames as --dataset. Upper and lower case count.</source>
        <translation>从服务器的设置（--properties）重新添加配置方案，或把其 dsnames 的每个 id 都作为 --dataset。区分大小写。</translation>
    </message>
    <message>
        <source>The server&apos;s entry for %1 lacks dsnames</source>
        <translation>服务器的 %1 条目缺少 dsnames</translation>
    </message>
    <message>
        <source>Add to the entry in dsCredentials: &quot;dsnames&quot;:[{&quot;id&quot;:&quot;LABEL&quot;,&quot;label&quot;:&quot;LABEL&quot;}], with the dataset&apos;s label.</source>
        <translation>在 dsCredentials 的该条目中加入：&quot;dsnames&quot;:[{&quot;id&quot;:&quot;LABEL&quot;,&quot;label&quot;:&quot;LABEL&quot;}]，用数据集的标签。</translation>
    </message>
    <message>
        <source>The token for %1 names another address than it is used from</source>
        <translation>%1 的令牌写明的地址与使用它的地址不同</translation>
    </message>
    <message>
        <source>Add the profile again with --ip as the server sees this computer. Behind a proxy or a VPN that is another address than the computer&apos;s own.</source>
        <translation>用服务器所见的本机地址作为 --ip，重新添加配置方案。在代理服务器或 VPN 后面，它不是本机自己的地址。</translation>
    </message>
    <message>
        <source>The server wants an address in the token for %1</source>
        <translation>服务器要求 %1 的令牌写明地址</translation>
    </message>
    <message>
        <source>Add the profile again with --ip, or ask the server&apos;s administrator for &quot;ipCheck&quot;:&quot;loose&quot;.</source>
        <translation>用 --ip 重新添加配置方案，或请服务器的管理员设置 &quot;ipCheck&quot;:&quot;loose&quot;。</translation>
    </message>
    <message>
        <source>The request for %1 names no embedding portal</source>
        <translation>对 %1 的请求没有写明嵌入门户</translation>
    </message>
    <message>
        <source>Add the profile again with --embedder HOST.</source>
        <translation>用 --embedder HOST 重新添加配置方案。</translation>
    </message>
    <message>
        <source>The server has no secret for %1</source>
        <translation>服务器没有 %1 的密钥</translation>
    </message>
    <message>
        <source>Its entry in dsCredentials needs a “secret”.</source>
        <translation>dsCredentials 中的该条目需要“secret”。</translation>
    </message>
    <message>
        <source>The token for %1 is over on arrival</source>
        <translation>%1 的令牌到达时已失效</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock right, or give tokens a longer life with --lifetime.</source>
        <translation>校准本机时钟，或用 --lifetime 延长令牌的有效期。</translation>
    </message>
    <message>
        <source>The server refuses %1</source>
        <translation>服务器拒绝 %1</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator what its log says.</source>
        <translation>询问服务器的管理员，其日志是怎么写的。</translation>
    </message>
    <message>
        <source>Nothing is known of the token, and whoever finds the server may see the data.</source>
        <translation>令牌的情况无从得知，任何找到服务器的人都可能看到数据。</translation>
    </message>
    <message>
        <source>Nobody with such a token sees %1.</source>
        <translation>持有这种令牌的人都看不到 %1。</translation>
    </message>
    <message>
        <source>Lanyard can make no token for %1</source>
        <translation>Lanyard 无法为 %1 生成令牌</translation>
    </message>
    <message>
        <source>The server is asked for nothing.</source>
        <translation>没有向服务器查询任何内容。</translation>
    </message>
    <message>
        <source>The profile names no dataset</source>
        <translation>配置方案没有指定数据集</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintSettingsRules</name>
    <message>
        <source>The server has no secret for %1</source>
        <translation>服务器没有 %1 的密钥</translation>
    </message>
    <message>
        <source>Its entry in dsCredentials has no “secret”.</source>
        <translation>dsCredentials 中的该条目没有“secret”。</translation>
    </message>
    <message>
        <source>It answers 401 “no credentials set up for this embedder”.</source>
        <translation>它答复 401“no credentials set up for this embedder”。</translation>
    </message>
    <message>
        <source>Set “secret” to what the portal signs with, or to its public key.</source>
        <translation>把“secret”设为门户签名所用的密钥，或设为门户的公钥。</translation>
    </message>
    <message>
        <source>The algorithm %1 does not go with the server&apos;s key</source>
        <translation>算法 %1 与服务器的密钥不符</translation>
    </message>
    <message>
        <source>The server has a public key for %1.</source>
        <translation>服务器对 %1 使用公钥。</translation>
    </message>
    <message>
        <source>The server has an HMAC secret for %1.</source>
        <translation>服务器对 %1 使用 HMAC 密钥。</translation>
    </message>
    <message>
        <source>It answers 401 “invalid algorithm”.</source>
        <translation>它答复 401“invalid algorithm”。</translation>
    </message>
    <message>
        <source>Sign with the private key that belongs to it: RS256, PS256 or ES256.</source>
        <translation>用与之对应的私钥签名：RS256、PS256 或 ES256。</translation>
    </message>
    <message>
        <source>Sign by HS256, HS384 or HS512 with the same secret.</source>
        <translation>用同一密钥以 HS256、HS384 或 HS512 签名。</translation>
    </message>
    <message>
        <source>The token was signed with another key than the server&apos;s</source>
        <translation>令牌签名所用的密钥与服务器的不同</translation>
    </message>
    <message>
        <source>The server answers 401 “invalid signature”.</source>
        <translation>服务器答复 401“invalid signature”。</translation>
    </message>
    <message>
        <source>Sign with the very text of “secret” in the server&apos;s settings, without a line break.</source>
        <translation>用服务器设置中“secret”的原文签名，不带换行。</translation>
    </message>
    <message>
        <source>The server&apos;s key for %1 should not be used</source>
        <translation>服务器用于 %1 的密钥不宜使用</translation>
    </message>
    <message>
        <source>The server takes it; whoever guesses it can make tokens for everybody.</source>
        <translation>服务器接受它；猜出它的人能为任何人生成令牌。</translation>
    </message>
    <message>
        <source>Make a new secret at both sides: openssl rand -base64 48</source>
        <translation>在两边设置新的密钥：openssl rand -base64 48</translation>
    </message>
    <message>
        <source>With a public key, sessions end when the server restarts</source>
        <translation>使用公钥时，服务器一重启会话就结束</translation>
    </message>
    <message>
        <source>The server signs its sessions with the public key&apos;s text as HMAC secret.</source>
        <translation>服务器用公钥的文本作为 HMAC 密钥为其会话签名。</translation>
    </message>
    <message>
        <source>A session&apos;s token works as bearer at the process that made it only, and anyone who has the public key could make one.</source>
        <translation>会话令牌只在生成它的进程中可用作 bearer 令牌，而且任何有公钥的人都能生成它。</translation>
    </message>
    <message>
        <source>An HMAC secret of 256 bits or more has neither fault.</source>
        <translation>256 位或更长的 HMAC 密钥没有这两个缺陷。</translation>
    </message>
    <message>
        <source>The server&apos;s entry for %1 lacks dsnames</source>
        <translation>服务器的 %1 条目缺少 dsnames</translation>
    </message>
    <message>
        <source>Without dsnames it compares with nothing.</source>
        <translation>没有 dsnames 时，它无从比较。</translation>
    </message>
    <message>
        <source>A token that lists the dataset gets 401 “Missing access”, one that lists none passes.</source>
        <translation>列出该数据集的令牌得到 401“Missing access”，没有列出数据集的却能通过。</translation>
    </message>
    <message>
        <source>Add &quot;dsnames&quot;:[{&quot;id&quot;:&quot;%1&quot;,&quot;label&quot;:&quot;%1&quot;}] to the entry.</source>
        <translation>在该条目中加入 &quot;dsnames&quot;:[{&quot;id&quot;:&quot;%1&quot;,&quot;label&quot;:&quot;%1&quot;}]。</translation>
    </message>
    <message>
        <source>The token does not list the dataset %1</source>
        <translation>令牌没有列出数据集 %1</translation>
    </message>
    <message>
        <source>It lists: %1.</source>
        <translation>它列出了：%1。</translation>
    </message>
    <message>
        <source>It lists “%1”; upper and lower case count.</source>
        <translation>它列出了“%1”；区分大小写。</translation>
    </message>
    <message>
        <source>The server answers 401 “Missing access”: it wants every id of dsnames.</source>
        <translation>服务器答复 401“Missing access”：它要求 dsnames 的每个 id。</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to “datasets”.</source>
        <translation>把 &quot;%1&quot; 加入“datasets”。</translation>
    </message>
    <message>
        <source>The token names no address, and the server checks strictly</source>
        <translation>令牌没有写明地址，而服务器严格检查</translation>
    </message>
    <message>
        <source>The entry for %1 has no ipCheck, which is the strict check.</source>
        <translation>%1 的条目没有 ipCheck，即严格检查。</translation>
    </message>
    <message>
        <source>It answers 401 “Server error: missing ip address in saved session”.</source>
        <translation>它答复 401“Server error: missing ip address in saved session”。</translation>
    </message>
    <message>
        <source>Write “ip” as the server sees the person&apos;s browser, or set &quot;ipCheck&quot;:&quot;loose&quot;.</source>
        <translation>按服务器所见的浏览器地址写“ip”，或设置 &quot;ipCheck&quot;:&quot;loose&quot;。</translation>
    </message>
    <message>
        <source>The server&apos;s entry for %1 has no type that there is</source>
        <translation>服务器的 %1 条目的 type 不是有效类型</translation>
    </message>
    <message>
        <source>Its type is “%1”.</source>
        <translation>其 type 是“%1”。</translation>
    </message>
    <message>
        <source>The server does not start.</source>
        <translation>服务器不会启动。</translation>
    </message>
    <message>
        <source>Set &quot;type&quot;:&quot;jwt&quot;.</source>
        <translation>设置 &quot;type&quot;:&quot;jwt&quot;。</translation>
    </message>
    <message>
        <source>The server checks no token here</source>
        <translation>服务器在这里不检查令牌</translation>
    </message>
    <message>
        <source>No entry of the type jwt in dsCredentials is for this dataset and embedding portal.</source>
        <translation>dsCredentials 中没有用于此数据集和嵌入门户的 jwt 类型条目。</translation>
    </message>
    <message>
        <source>It answers “ok” to any token, also to rubbish: the data are open, or the dataset is another.</source>
        <translation>它对任何令牌都答复“ok”，乱写的也一样：数据是开放的，或不是这个数据集。</translation>
    </message>
    <message>
        <source>Compare the dataset&apos;s label and the embedding portal&apos;s host with dsCredentials.</source>
        <translation>对照 dsCredentials 检查数据集的标签和嵌入门户的主机。</translation>
    </message>
</context>
<context>
    <name>lanyard::ProteinPaintSnippet</name>
    <message>
        <source>There is no code for ProteinPaint in “%1”.</source>
        <translation>没有用“%1”编写的 ProteinPaint 代码。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>从中选择一个：%1。</translation>
    </message>
    <message>
        <source>Sign with a library of the language that knows %1, from the claims of: lanyard token &apos;%2&apos; | lanyard decode -</source>
        <translation>用该语言中支持 %1 的库签名，声明取自：lanyard token &apos;%2&apos; | lanyard decode -</translation>
    </message>
    <message>
        <source>PHP has no way of its own to sign by %2, which “%1” uses.</source>
        <translation>PHP 自身没有用 %2 签名的办法，而“%1”用它签名。</translation>
    </message>
    <message>
        <source>In “%1” the code signs its tokens itself.</source>
        <translation>在“%1”中，代码自行为令牌签名。</translation>
    </message>
    <message>
        <source>Leave out --env, or use --for curl.</source>
        <translation>去掉 --env，或使用 --for curl。</translation>
    </message>
</context>
<context>
    <name>lanyard::ProviderKeys</name>
    <message>
        <source>The keys of %1 could not be fetched: %2</source>
        <translation>无法取得 %1 的密钥：%2</translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation>它答复了 %1。</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>几分钟后重试。</translation>
    </message>
</context>
<context>
    <name>lanyard::ProviderMetadata</name>
    <message>
        <source>%1 cannot answer at the moment: it answered %2.</source>
        <translation>%1 暂时无法答复：它答复了 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>%n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>几分钟后重试。</translation>
    </message>
    <message>
        <source>A web page came where %1 should describe itself: something else answers in its place, or the address is wrong.</source>
        <translation>在 %1 应当说明自身的地方得到一个网页：有别的程序代为答复，或地址有误。</translation>
    </message>
    <message>
        <source>Open any page in your browser: your network may want you to log in first. Else check the issuer&apos;s address.</source>
        <translation>在浏览器中打开任一页面：您的网络可能要求先登录。否则检查签发方的地址。</translation>
    </message>
    <message>
        <source>%1 has no realm “%2”: it answered 404.</source>
        <translation>%1 没有领域“%2”：它答复了 404。</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address. Keycloak before version 17 has /auth before /realms.</source>
        <translation>检查签发方的地址。版本 17 之前的 Keycloak 在 /realms 之前有 /auth。</translation>
    </message>
    <message>
        <source>%1 does not say how to sign in there: it answered %2 where its description should be.</source>
        <translation>%1 没有说明如何登录：在应有说明的地方它答复了 %2。</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address.</source>
        <translation>检查签发方的地址。</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address with your institution.</source>
        <translation>向您所在机构核对签发方的地址。</translation>
    </message>
    <message>
        <source>%1 answered with something that is no description of a provider.</source>
        <translation>%1 答复的内容不是提供方的说明。</translation>
    </message>
    <message>
        <source>%1 calls itself “%2”, and the profile says “%3”. The two must be the same, letter by letter.</source>
        <translation>%1 自称“%2”，而配置方案写的是“%3”。两者必须逐字相同。</translation>
    </message>
    <message>
        <source>If you trust that address, use “%1” as the issuer.</source>
        <translation>如果您信任该地址，用“%1”作为签发方。</translation>
    </message>
    <message>
        <source>%1 names no safe address for its %2.</source>
        <translation>%1 没有给出安全的 %2 地址。</translation>
    </message>
    <message>
        <source>The provider&apos;s administrator can mend that.</source>
        <translation>提供方的管理员可以改正。</translation>
    </message>
    <message>
        <source>%1 wants every sign-in announced to it first, and names no safe address to do that at.</source>
        <translation>%1 要求每次登录都先行通报，却没有给出可以通报的安全地址。</translation>
    </message>
    <message>
        <source>%1 does not offer the protection that a desktop sign-in needs (PKCE with S256).</source>
        <translation>%1 不提供桌面登录所需的保护（PKCE，S256）。</translation>
    </message>
    <message>
        <source>The provider&apos;s administrator can switch it on.</source>
        <translation>提供方的管理员可以开启它。</translation>
    </message>
</context>
<context>
    <name>lanyard::PublicKey</name>
    <message>
        <source>It was made by a chip whose keys can be broken (ROCA, CVE-2017-15361).</source>
        <translation>生成它的芯片，其密钥可被破解（ROCA，CVE-2017-15361）。</translation>
    </message>
    <message numerus="yes">
        <source>Its modulus has %n bits; it must have 2048 or more.</source>
        <translation>
            <numerusform>其模数有 %n 位；必须有 2048 位或更长。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its modulus has %n bits; no signature is checked with more than 16384.</source>
        <translation>
            <numerusform>其模数有 %n 位；超过 16384 位的不检查签名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its modulus is even, so it is no RSA key.</source>
        <translation>其模数是偶数，因此不是 RSA 密钥。</translation>
    </message>
    <message>
        <source>Its modulus has a small factor, so that anyone can find its private half.</source>
        <translation>其模数有小因子，任何人都能求出私钥部分。</translation>
    </message>
    <message>
        <source>Its public exponent is 1 or less, so that anyone can sign for it.</source>
        <translation>其公开指数不大于 1，任何人都能用它签名。</translation>
    </message>
    <message>
        <source>Its public exponent is even, so it is no RSA key.</source>
        <translation>其公开指数是偶数，因此不是 RSA 密钥。</translation>
    </message>
    <message>
        <source>Its public exponent is not below its modulus, so it is no RSA key.</source>
        <translation>其公开指数不小于模数，因此不是 RSA 密钥。</translation>
    </message>
    <message>
        <source>Its public exponent is longer than 64 bits; no signature is checked with that.</source>
        <translation>其公开指数超过 64 位；不用这样的密钥检查签名。</translation>
    </message>
    <message>
        <source>Its point is not on the curve %1.</source>
        <translation>其点不在曲线 %1 上。</translation>
    </message>
    <message>
        <source>Its point has a small order on the curve %1, so that anyone can sign for it.</source>
        <translation>其点在曲线 %1 上的阶很小，任何人都能用它签名。</translation>
    </message>
    <message>
        <source>Its curve “%1” is none that signs a token.</source>
        <translation>其曲线“%1”不是用于令牌签名的曲线。</translation>
    </message>
    <message>
        <source>It is no RSA key that can be read.</source>
        <translation>它不是可读取的 RSA 密钥。</translation>
    </message>
    <message>
        <source>It brings its own curve parameters instead of naming a curve.</source>
        <translation>它自带曲线参数，而没有指明曲线名称。</translation>
    </message>
    <message>
        <source>It is no Edwards curve key that can be read.</source>
        <translation>它不是可读取的 Edwards 曲线密钥。</translation>
    </message>
    <message>
        <source>It lacks its modulus or its exponent.</source>
        <translation>它缺少模数或指数。</translation>
    </message>
    <message>
        <source>Its modulus or its exponent has a leading zero octet, which is forbidden.</source>
        <translation>其模数或指数以零字节开头，这是不允许的。</translation>
    </message>
    <message numerus="yes">
        <source>A coordinate of its point has not the %n octets of %1.</source>
        <translation>
            <numerusform>其点的一个坐标长度不是 %1 的 %n 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its curve %1 is for encryption, not for signatures.</source>
        <translation>其曲线 %1 用于加密，不用于签名。</translation>
    </message>
    <message numerus="yes">
        <source>Its point has not the %n octets of %1.</source>
        <translation>
            <numerusform>其点的长度不是 %1 的 %n 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a key of the type “%1”, which signs no token.</source>
        <translation>它是“%1”类型的密钥，不能为令牌签名。</translation>
    </message>
</context>
<context>
    <name>lanyard::PybisCommand</name>
    <message>
        <source>Nobody can be asked here whether that is wanted.</source>
        <translation>此处无法询问任何人是否要这样做。</translation>
    </message>
    <message>
        <source>Say it beforehand with --yes.</source>
        <translation>用 --yes 预先同意。</translation>
    </message>
    <message>
        <source>You did not want it. The file is as it was.</source>
        <translation>您没有同意。文件没有变化。</translation>
    </message>
    <message>
        <source>A script gets the token without a file: lanyard snippet &apos;%1&apos; --for python</source>
        <translation>脚本无需文件即可取得令牌：lanyard snippet &apos;%1&apos; --for python</translation>
    </message>
    <message>
        <source>It holds another token now, perhaps of another openBIS: that one is replaced.</source>
        <translation>该文件现在存有另一个令牌，可能属于另一个 openBIS：它会被替换。</translation>
    </message>
    <message>
        <source>Write the token into %1?</source>
        <translation>把令牌写入 %1？</translation>
    </message>
    <message>
        <source>pybis and obis find the token in %1. A new one takes its place there, and signing out deletes it; so does: lanyard credential pybis &apos;%2&apos; --delete</source>
        <translation>pybis 和 obis 会在 %1 中找到令牌。新令牌会取代那里的旧令牌，退出登录会删除它；此命令也会删除它：lanyard credential pybis &apos;%2&apos; --delete</translation>
    </message>
    <message>
        <source>%1 holds a token that is not the one of “%2”. Delete it?</source>
        <translation>%1 中的令牌不是“%2”的令牌。删除它？</translation>
    </message>
    <message>
        <source>There is no token in %1.</source>
        <translation>%1 中没有令牌。</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 已删除。</translation>
    </message>
    <message>
        <source>pybis is a client of openBIS, and “%1” is none.</source>
        <translation>pybis 是 openBIS 的客户端，而“%1”不是 openBIS。</translation>
    </message>
    <message>
        <source>Have Lanyard print the token: lanyard token &apos;%1&apos;</source>
        <translation>让 Lanyard 输出令牌：lanyard token &apos;%1&apos;</translation>
    </message>
    <message>
        <source>openBIS: write the token into the file that pybis and obis read, or delete it there</source>
        <translation>openBIS：把令牌写入 pybis 和 obis 读取的文件，或从中删除</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>删除文件</translation>
    </message>
    <message>
        <source>Do it without a question</source>
        <translation>不询问，直接执行</translation>
    </message>
</context>
<context>
    <name>lanyard::PybisFile</name>
    <message>
        <source>In %1 the token is in clear text: every program of yours can read it there, and copies of your files hold it too. Other people&apos;s programs cannot (mode 0600).</source>
        <translation>令牌在 %1 中是明文：您的任何程序都能在那里读到它，您的文件的副本中也有它。其他人的程序读不到（权限 0600）。</translation>
    </message>
    <message>
        <source>The file&apos;s name has the host and no port: for every openBIS at %1 pybis and obis take this one token.</source>
        <translation>该文件的名称含主机而不含端口：对 %1 上的每个 openBIS，pybis 和 obis 都使用这一个令牌。</translation>
    </message>
    <message>
        <source>obis puts its own session into the same file when it asks for your password.</source>
        <translation>obis 在询问您的密码后，会把自己的会话写入同一文件。</translation>
    </message>
    <message>
        <source>The token could not be written into %1: %2.</source>
        <translation>无法把令牌写入 %1：%2。</translation>
    </message>
    <message>
        <source>Make the folder writable for you.</source>
        <translation>将该文件夹设为您可写。</translation>
    </message>
    <message>
        <source>%1 could not be deleted: %2.</source>
        <translation>无法删除 %1：%2。</translation>
    </message>
    <message>
        <source>Delete it by hand: it holds a token.</source>
        <translation>手动删除它：其中有令牌。</translation>
    </message>
</context>
<context>
    <name>lanyard::QrCode</name>
    <message>
        <source>This text does not fit into a picture for a camera.</source>
        <translation>此文本太长，放不进供摄像头扫描的图片。</translation>
    </message>
    <message>
        <source>Copy the text instead.</source>
        <translation>改为复制文本。</translation>
    </message>
</context>
<context>
    <name>lanyard::QrView</name>
    <message>
        <source>The address as a picture for a telephone’s camera</source>
        <translation>地址的图片，供手机摄像头扫描</translation>
    </message>
</context>
<context>
    <name>lanyard::RemindCommand</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Name a file in a folder that you may write to.</source>
        <translation>指定一个位于您可写文件夹中的文件。</translation>
    </message>
    <message>
        <source>Wrote %1. It holds names and dates, and no secret.</source>
        <translation>已写入 %1。其中有名称和日期，不含任何机密。</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期事项。</translation>
    </message>
    <message>
        <source>What ends soon or needs doing, for a shell&apos;s start or cron</source>
        <translation>哪些即将到期或需要处理，供 shell 启动时或 cron 使用</translation>
    </message>
    <message>
        <source>Write every known end into a calendar file with alarms; - for standard output</source>
        <translation>把每个已知的到期时间写入带提醒的日历文件；- 表示标准输出</translation>
    </message>
    <message>
        <source>What ends within this many days, whatever the profiles say</source>
        <translation>在指定天数内到期的一切，不按各配置方案的设定</translation>
    </message>
    <message>
        <source>“%1” are no quiet hours.</source>
        <translation>“%1”不是静默时段。</translation>
    </message>
    <message>
        <source>Write them as in 22:00-7:00, or none.</source>
        <translation>写成 22:00-7:00 的形式，或 none。</translation>
    </message>
    <message>
        <source>A running Lanyard may notify you at any hour.</source>
        <translation>运行中的 Lanyard 可以随时通知您。</translation>
    </message>
    <message>
        <source>A running Lanyard keeps quiet: %1.</source>
        <translation>运行中的 Lanyard 在此时段不通知：%1。</translation>
    </message>
    <message>
        <source>From now on no notification between these, as in 22:00-7:00; none for any hour</source>
        <translation>从现在起在此时段不通知，如 22:00-7:00；none 表示随时可以通知</translation>
    </message>
</context>
<context>
    <name>lanyard::Reminder</name>
    <message>
        <source>Sign out once more, so that it ends at %1 too: lanyard logout &apos;%2&apos;</source>
        <translation>再次退出登录，让它在 %1 也结束：lanyard logout &apos;%2&apos;</translation>
    </message>
    <message>
        <source>Add the new signing key: lanyard key add &apos;%1&apos; FILE</source>
        <translation>添加新的签名密钥：lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>Renew the token: lanyard credential renew &apos;%1&apos;</source>
        <translation>为令牌续期：lanyard credential renew &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Sign in again: lanyard login &apos;%1&apos;</source>
        <translation>重新登录：lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Fetch a new token at %1, then: lanyard import &apos;%2&apos; FILE</source>
        <translation>在 %1 取得新令牌，然后：lanyard import &apos;%2&apos; FILE</translation>
    </message>
    <message>
        <source>Any use of it starts the days anew: lanyard roles &apos;%1&apos;</source>
        <translation>只要使用它，天数就重新计算：lanyard roles &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Any use of it starts the days anew: lanyard test &apos;%1&apos;</source>
        <translation>只要使用它，天数就重新计算：lanyard test &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1: the credential has ended</source>
        <translation>%1：凭据已失效</translation>
    </message>
    <message>
        <source>%1: a credential waits to be revoked</source>
        <translation>%1：有凭据等待吊销</translation>
    </message>
    <message>
        <source>%1: the credential ends</source>
        <translation>%1：凭据到期</translation>
    </message>
    <message>
        <source>It was signed out on this computer while %1 could not be reached.</source>
        <translation>在本机退出登录时无法连接 %1。</translation>
    </message>
</context>
<context>
    <name>lanyard::ReminderHistory</name>
    <message>
        <source>The record of shown reminders could not be written to %1: %2.</source>
        <translation>无法把已显示的提醒记录写入 %1：%2。</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation>腾出空间，或将该文件夹设为可写。</translation>
    </message>
</context>
<context>
    <name>lanyard::ReminderService</name>
    <message>
        <source>%1 has ended</source>
        <translation>%1 已失效</translation>
    </message>
    <message>
        <source>%1 ends within the hour</source>
        <translation>%1 一小时内到期</translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n hours</source>
        <translation>
            <numerusform>%1 将在 %n 小时后到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n days</source>
        <translation>
            <numerusform>%1 将在 %n 天后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>when it ends, and why</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>立即续期</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>打开</translation>
    </message>
    <message numerus="yes">
        <source>%n credentials end soon or have ended</source>
        <translation>
            <numerusform>%n 个凭据即将到期或已失效</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ReminderSettings</name>
    <message>
        <source>The settings of reminders could not be written to %1: %2.</source>
        <translation>无法把提醒设置写入 %1：%2。</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation>腾出空间，或将该文件夹设为可写。</translation>
    </message>
</context>
<context>
    <name>lanyard::Reminders</name>
    <message>
        <source>%1 is renewed</source>
        <translation>%1 已续期</translation>
    </message>
    <message>
        <source>It now ends %1.</source>
        <translation>现在的到期时间：%1。</translation>
    </message>
    <message>
        <source>%1: the token is copied</source>
        <translation>%1：令牌已复制</translation>
    </message>
    <message numerus="yes">
        <source>It leaves the clipboard in %n seconds.</source>
        <translation>
            <numerusform>%n 秒后从剪贴板清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no token was copied</source>
        <translation>%1：没有复制令牌</translation>
    </message>
</context>
<context>
    <name>lanyard::RemindersCard</name>
    <message>
        <source>Keep quiet between</source>
        <translation>静默时段</translation>
    </message>
    <message>
        <source>Hours without a notification</source>
        <translation>不通知的时段</translation>
    </message>
    <message>
        <source>What falls into them is said when they end.</source>
        <translation>这段时间内的提醒，会在时段结束时发出。</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>静默开始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>静默结束</translation>
    </message>
    <message>
        <source>and</source>
        <comment>Keep quiet between 22:00 and 7:00</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Days before an end at which to speak, as in 7, 1; empty: never.</source>
        <translation>在到期前几天提醒，如 7, 1；留空：从不提醒。</translation>
    </message>
    <message>
        <source>Numbers of days from 0 to %1, with commas between.</source>
        <translation>0 到 %1 之间的天数，以逗号分隔。</translation>
    </message>
</context>
<context>
    <name>lanyard::ReplacedCredential</name>
    <message>
        <source>The token before it came as a file, which may be in use elsewhere: it was not revoked.</source>
        <translation>之前的令牌来自文件，可能还在别处使用：没有吊销它。</translation>
    </message>
    <message>
        <source>The credential before it is of %1, and was not revoked at %2: nobody but that person can say that it is no longer needed.</source>
        <translation>之前的凭据属于 %1，没有在 %2 吊销：只有此人能确认不再需要它。</translation>
    </message>
    <message>
        <source>The credential before it was not revoked: %1 does not say whether that would end the new one too.</source>
        <translation>之前的凭据没有吊销：%1 没有说明这样做是否会让新凭据也失效。</translation>
    </message>
    <message>
        <source>It goes on with your session at %1, so that there was nothing to revoke.</source>
        <translation>它沿用您在 %1 的会话，因此没有需要吊销的内容。</translation>
    </message>
    <message>
        <source>%1 gave a new credential but does not take it: %2 The one before it was put back.</source>
        <translation>%1 给出了新凭据，却不接受它：%2已恢复之前的凭据。</translation>
    </message>
    <message>
        <source>The credential before it was not revoked, because the new one could not be tried: %1</source>
        <translation>之前的凭据没有吊销，因为无法试用新凭据：%1</translation>
    </message>
    <message>
        <source>The credential before it was revoked at %1.</source>
        <translation>之前的凭据已在 %1 吊销。</translation>
    </message>
    <message>
        <source>The credential before it still lives at %1, and could not be revoked: %2</source>
        <translation>之前的凭据在 %1 仍然有效，无法吊销：%2</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleChange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 和另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>You lost %1 in %2 %3.</source>
        <comment>roles, profile, day</comment>
        <translation>%3，您在“%2”中失去了 %1。</translation>
    </message>
    <message>
        <source>You gained %1 in %2 %3.</source>
        <comment>roles, profile, day</comment>
        <translation>%3，您在“%2”中获得了 %1。</translation>
    </message>
    <message>
        <source>You lost %1 and gained %2 in %3 %4.</source>
        <comment>roles, roles, profile, day</comment>
        <translation>%4，您在“%3”中失去了 %1，获得了 %2。</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleComparison</name>
    <message>
        <source>Give a profile&apos;s name, a file with an access token, or what lanyard roles --json printed.</source>
        <translation>给出配置方案的名称、含访问令牌的文件，或 lanyard roles --json 的输出。</translation>
    </message>
    <message>
        <source>%1 is not what lanyard roles --json prints.</source>
        <translation>%1 不是 lanyard roles --json 的输出。</translation>
    </message>
    <message>
        <source>%1 says nothing of roles at %2.</source>
        <translation>%1 中没有 %2 处的角色。</translation>
    </message>
    <message>
        <source>“%1” is neither a profile nor a file that can be read.</source>
        <translation>“%1”既不是配置方案，也不是可读取的文件。</translation>
    </message>
    <message>
        <source>The token in %1 holds no roles at %2.</source>
        <translation>%1 中的令牌在 %2 处没有角色。</translation>
    </message>
    <message>
        <source>In %1, against %2: %3 gained, %4 lost, %5 the same.</source>
        <translation>在 %1 中，与 %2 相比：增加 %3，减少 %4，相同 %5。</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleHistory</name>
    <message>
        <source>The history of roles could not be written to %1: %2.</source>
        <translation>无法把角色的历史记录写入 %1：%2。</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation>腾出空间，或将该文件夹设为可写。</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleNews</name>
    <message>
        <source>Lanyard has seen no roles of “%1” yet.</source>
        <translation>Lanyard 尚未见到“%1”的任何角色。</translation>
    </message>
    <message numerus="yes">
        <source>In %1 since %2: %n changes.</source>
        <translation>
            <numerusform>自 %2 起，%1 中有 %n 次变化。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::RoleNewsBanner</name>
    <message>
        <source>Hide this</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>查明原因</translation>
    </message>
    <message>
        <source>Your roles have changed</source>
        <translation>您的角色有变化</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleRules</name>
    <message numerus="yes">
        <source>%n of your roles stand in %1.</source>
        <translation>
            <numerusform>%1 中有您的 %n 个角色。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies that your roles name are refused, %1 first.</source>
        <translation>
            <numerusform>您的角色所写的研究中有 %n 项被拒，首先是 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>You see the public studies only. Those that your roles were meant to open stay closed.</source>
        <translation>您只能看到公开研究。您的角色本应打开的研究仍然无法访问。</translation>
    </message>
    <message>
        <source>The portal looks for your roles in the wrong place</source>
        <translation>门户查找您的角色的位置不对</translation>
    </message>
    <message>
        <source>At the portal&apos;s usual path %1 the token holds nothing: “%2” is missing.</source>
        <translation>在门户的常用路径 %1 处，令牌中没有内容：缺少“%2”。</translation>
    </message>
    <message>
        <source>Change this line in application.properties and restart the portal. Nobody needs to sign in again.</source>
        <translation>修改 application.properties 中的这一行并重启门户。任何人都不需要重新登录。</translation>
    </message>
    <message>
        <source>A role is spelled unlike its study</source>
        <translation>有角色的写法与其研究不同</translation>
    </message>
    <message>
        <source>Your role names “%1”; the portal has a study “%2”.</source>
        <translation>您的角色写的是“%1”；门户中的研究是“%2”。</translation>
    </message>
    <message>
        <source>Rename the role to “%1”. The portal compares whole names; only upper and lower case do not matter.</source>
        <translation>把角色改名为“%1”。门户比较整个名称；只有大小写无关紧要。</translation>
    </message>
    <message>
        <source>The roles stand at %1, where the portal looks.</source>
        <translation>角色位于 %1，门户正是在此查找。</translation>
    </message>
    <message>
        <source>The portal wants its own name before each role</source>
        <translation>门户要求每个角色前有它自己的名称</translation>
    </message>
    <message>
        <source>The portal wants its own name before each role, or has none of the studies that they name</source>
        <translation>门户要求每个角色前有它自己的名称，或没有角色所写的任何研究</translation>
    </message>
    <message>
        <source>From here the two cannot be told apart (missing-app-prefix, unknown-study): this version answers for a study that is not there as for one that is closed.</source>
        <translation>从这里分辨不出是哪一种（missing-app-prefix、unknown-study）：此版本对不存在的研究与无法访问的研究答复相同。</translation>
    </message>
    <message>
        <source>None of them begins with a name and a colon, as in app:study.</source>
        <translation>没有一个以名称加冒号开头，如 app:study。</translation>
    </message>
    <message>
        <source>Switch the filter off, or put the portal&apos;s app.name and a colon before each role. The filter is on unless it is switched off.</source>
        <translation>关闭该过滤，或在每个角色前写上门户的 app.name 和冒号。除非将其关闭，过滤都是开启的。</translation>
    </message>
    <message>
        <source>The name before your roles is not the portal&apos;s</source>
        <translation>您的角色前的名称不是门户的名称</translation>
    </message>
    <message>
        <source>They begin with a name and a colon, as in “%1”.</source>
        <translation>它们以名称加冒号开头，如“%1”。</translation>
    </message>
    <message>
        <source>Give app.name the value that stands before the colon.</source>
        <translation>把 app.name 设为冒号前的内容。</translation>
    </message>
    <message>
        <source>You were given no role for a study</source>
        <translation>没有给您任何研究的角色</translation>
    </message>
    <message>
        <source>The token holds the roles that everybody has, and no other.</source>
        <translation>令牌中是所有人都有的角色，没有其他角色。</translation>
    </message>
    <message>
        <source>You see the public studies only.</source>
        <translation>您只能看到公开研究。</translation>
    </message>
    <message>
        <source>Ask for the role of the study, or for the group that has it. It works with the next request; you need not sign in again.</source>
        <translation>申请该研究的角色，或申请加入拥有该角色的组。下一次请求就会生效；不需要重新登录。</translation>
    </message>
    <message>
        <source>The client leaves your roles out of the token</source>
        <translation>客户端没有把您的角色放进令牌</translation>
    </message>
    <message>
        <source>The token holds no roles at all, not even those that everybody has.</source>
        <translation>令牌中没有任何角色，连所有人都有的角色也没有。</translation>
    </message>
    <message>
        <source>Switch on “Full scope allowed” in the scope of the client %1, or map the studies&apos; roles there; and see that its client scope “roles” is a default one.</source>
        <translation>在客户端 %1 的作用域中开启“Full scope allowed”，或在那里映射研究的角色；并确保其客户端作用域“roles”是默认作用域。</translation>
    </message>
    <message>
        <source>Your roles name studies that the portal does not have</source>
        <translation>您的角色所写的研究，门户中没有</translation>
    </message>
    <message numerus="yes">
        <source>The portal has %n studies, and lists all of them.</source>
        <translation>
            <numerusform>门户有 %n 项研究，已全部列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>For “%1” the portal says that there is no such study.</source>
        <translation>对“%1”，门户说没有这项研究。</translation>
    </message>
    <message>
        <source>These roles open nothing.</source>
        <translation>这些角色打不开任何内容。</translation>
    </message>
    <message>
        <source>Compare the roles with the studies&apos; own ids, which stand in their addresses at the portal.</source>
        <translation>把角色与研究自己的 id 比较，id 见研究在门户中的地址。</translation>
    </message>
    <message>
        <source>The portal lists public studies only</source>
        <translation>门户只列出公开研究</translation>
    </message>
    <message>
        <source>Which roles you have cannot be seen from here: this token is exchanged by the portal alone.</source>
        <translation>从这里看不出您有哪些角色：此令牌只由门户兑换。</translation>
    </message>
    <message>
        <source>If you were given a role for a study, it does not arrive.</source>
        <translation>如果给过您某项研究的角色，它没有到达门户。</translation>
    </message>
    <message>
        <source>Ask the portal&apos;s administrator to check dat.oauth2.jwtRolesPath and your roles; or give this profile an issuer and a client of Lanyard&apos;s own, which shows them.</source>
        <translation>请门户的管理员检查 dat.oauth2.jwtRolesPath 和您的角色；或给此配置方案一个 Lanyard 自己的签发方和客户端，用它可以看到角色。</translation>
    </message>
    <message>
        <source>Lanyard looks for your roles in another place than the portal</source>
        <translation>Lanyard 查找您的角色的位置与门户不同</translation>
    </message>
    <message>
        <source>At the profile&apos;s role path %1 the token holds nothing: “%2” is missing.</source>
        <translation>在配置方案的角色路径 %1 处，令牌中没有内容：缺少“%2”。</translation>
    </message>
    <message>
        <source>The portal opens your studies; it is only that Lanyard&apos;s pages do not show which role promised them.</source>
        <translation>门户会打开您的研究；只是 Lanyard 的页面不显示由哪个角色许可。</translation>
    </message>
    <message>
        <source>Make %1 the role path of the profile.</source>
        <translation>把 %1 设为配置方案的角色路径。</translation>
    </message>
    <message>
        <source>In the token “%1” is missing on that path.</source>
        <translation>令牌的该路径上缺少“%1”。</translation>
    </message>
    <message>
        <source>In the token no role stands there that could open a study.</source>
        <translation>令牌的该处没有能打开研究的角色。</translation>
    </message>
    <message>
        <source>At %1 the token has: %2</source>
        <translation>令牌在 %1 处有：%2</translation>
    </message>
    <message>
        <source>The portal looks for the roles where the token has none.</source>
        <translation>在门户查找角色的位置，令牌中没有角色。</translation>
    </message>
    <message>
        <source>The portal says nothing and takes the person as one without roles: with a token they see the public studies only, whatever the browser shows.</source>
        <translation>门户不作任何提示，把此人当作没有角色：不论浏览器显示什么，用令牌只能看到公开研究。</translation>
    </message>
    <message>
        <source>Set the path to the one of these that holds the roles for studies.</source>
        <translation>把路径设为其中含有研究角色的那一个。</translation>
    </message>
    <message>
        <source>Set the path to %1.</source>
        <translation>把路径设为 %1。</translation>
    </message>
    <message>
        <source>The browser&apos;s login and tokens look for roles in different places.</source>
        <translation>浏览器登录和令牌在不同的位置查找角色。</translation>
    </message>
    <message>
        <source>One of the two can show studies that the other hides.</source>
        <translation>其中一方可能显示另一方隐藏的研究。</translation>
    </message>
    <message>
        <source>Set both to the path that holds the roles.</source>
        <translation>把两者都设为含有角色的路径。</translation>
    </message>
    <message>
        <source>The token has the roles: %1</source>
        <translation>令牌有这些角色：%1</translation>
    </message>
    <message>
        <source>The portal counts only roles that begin with “%1:”, and the token has none.</source>
        <translation>门户只认以“%1:”开头的角色，而令牌中没有。</translation>
    </message>
    <message>
        <source>The roles begin with “%1:”, and the portal does not strip this.</source>
        <translation>角色以“%1:”开头，门户却不去掉它。</translation>
    </message>
    <message>
        <source>No role of the token opens a study: with a token people see the public studies only.</source>
        <translation>令牌中没有角色能打开研究：用令牌只能看到公开研究。</translation>
    </message>
    <message>
        <source>Let the portal take the roles as they are; or, where several portals share one provider, put “%1:” before the roles&apos; names there.</source>
        <translation>让门户原样采用角色；或者，如果几个门户共用一个提供方，在提供方处的角色名称前加上“%1:”。</translation>
    </message>
    <message>
        <source>Let the portal filter roles by its name.</source>
        <translation>让门户按自己的名称过滤角色。</translation>
    </message>
    <message>
        <source>No role at the profile&apos;s role path %1 names a study that opens.</source>
        <translation>配置方案的角色路径 %1 处没有指明可访问研究的角色。</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleTreeModel</name>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n 个角色</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this is the role path</source>
        <translation>%1：这是角色路径</translation>
    </message>
</context>
<context>
    <name>lanyard::RoleWatch</name>
    <message numerus="yes">
        <source>You lost %n roles.</source>
        <translation>
            <numerusform>您失去了 %n 个角色。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You gained %n roles.</source>
        <translation>
            <numerusform>您获得了 %n 个角色。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: your roles have changed</source>
        <translation>%1：您的角色有变化</translation>
    </message>
    <message>
        <source>Lanyard shows which.</source>
        <translation>Lanyard 会显示是哪些。</translation>
    </message>
    <message numerus="yes">
        <source>Your roles have changed in %n profiles</source>
        <translation>
            <numerusform>您在 %n 个配置方案中的角色有变化</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>lanyard::RolesCommand</name>
    <message numerus="yes">
        <source>%n roles in %1.</source>
        <translation>
            <numerusform>%n 个角色，位于 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also: %n in %1.</source>
        <translation>
            <numerusform>另有 %n 个，位于 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The token holds no roles at %1: “%2” is missing.</source>
        <translation>令牌在 %1 处没有角色：缺少“%2”。</translation>
    </message>
    <message>
        <source>No claim in this token holds roles. Ask the provider&apos;s administrator for a roles scope.</source>
        <translation>此令牌的声明中都没有角色。请提供方的管理员提供角色作用域。</translation>
    </message>
    <message>
        <source>These hold something: %1.</source>
        <translation>有内容的是：%1。</translation>
    </message>
    <message>
        <source>The roles that the access token holds, and where</source>
        <translation>访问令牌中的角色及其位置</translation>
    </message>
    <message>
        <source>Look there instead of at the profile&apos;s role path</source>
        <translation>在此处查找，不用配置方案的角色路径</translation>
    </message>
    <message>
        <source>What was gained and lost against another profile, a token file, or the output of roles --json</source>
        <translation>与另一配置方案、令牌文件或 roles --json 的输出相比，增加和减少了什么</translation>
    </message>
    <message>
        <source>What was gained and lost since Lanyard looks, and when; asks no server</source>
        <translation>自 Lanyard 开始查看以来增加和减少了什么，以及时间；不查询任何服务器</translation>
    </message>
    <message>
        <source>The token holds no roles at %1: “%2” is no list of roles.</source>
        <translation>令牌中 %1 处没有角色：“%2”不是角色列表。</translation>
    </message>
</context>
<context>
    <name>lanyard::RunCommand</name>
    <message>
        <source>It is not clear where the command begins.</source>
        <translation>分不清命令从哪里开始。</translation>
    </message>
    <message>
        <source>Write -- before it, as in: lanyard run NAME -- COMMAND</source>
        <translation>在它前面写 --，如：lanyard run NAME -- COMMAND</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Check how it is written, and whether it is installed.</source>
        <translation>检查它的写法，以及是否已安装。</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation>无法启动“%1”：%2。</translation>
    </message>
    <message>
        <source>Check that it is a program that you may run.</source>
        <translation>确认它是您可以运行的程序。</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment, and only there</source>
        <translation>运行一条命令，令牌只放在其环境变量中</translation>
    </message>
    <message>
        <source>The variable that holds the token; else LANYARD_TOKEN</source>
        <translation>存放令牌的变量；否则为 LANYARD_TOKEN</translation>
    </message>
    <message>
        <source>What to run, after --, with its arguments</source>
        <translation>要运行的命令及其参数，写在 -- 之后</translation>
    </message>
</context>
<context>
    <name>lanyard::Sandbox</name>
    <message>
        <source>“%1” is no dat.method of cBioPortal.</source>
        <translation>“%1”不是 cBioPortal 的 dat.method。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>从中选择一个：%1。</translation>
    </message>
    <message>
        <source>The sandbox has no cBioPortal of version %1.</source>
        <translation>沙盒没有版本 %1 的 cBioPortal。</translation>
    </message>
    <message>
        <source>Choose version 6 or 7.</source>
        <translation>选择版本 6 或 7。</translation>
    </message>
    <message>
        <source>The sandbox portal would send its client&apos;s secret to the issuer, and %1 is no https address.</source>
        <translation>沙盒门户会把客户端密钥发给签发方，而 %1 不是 https 地址。</translation>
    </message>
    <message>
        <source>Give an issuer whose address begins with https://.</source>
        <translation>给出地址以 https:// 开头的签发方。</translation>
    </message>
</context>
<context>
    <name>lanyard::SandboxCommand</name>
    <message>
        <source>The issuer&apos;s address</source>
        <translation>签发方的地址</translation>
    </message>
    <message>
        <source>A portal in front of an issuer needs the client that it exchanges with.</source>
        <translation>使用签发方的门户需要有用来兑换的客户端。</translation>
    </message>
    <message>
        <source>Give --client-id, and --client-secret-stdin when the client has a secret.</source>
        <translation>给出 --client-id；客户端有密钥时再给出 --client-secret-stdin。</translation>
    </message>
    <message>
        <source>The sandbox cannot write ProteinPaint&apos;s settings to %1.</source>
        <translation>沙盒无法把 ProteinPaint 的设置写入 %1。</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder that you may write.</source>
        <translation>把 TMPDIR 设为您可写的文件夹。</translation>
    </message>
    <message>
        <source>The sandbox runs until you end it (Ctrl+C). What it made ends with it.</source>
        <translation>沙盒会一直运行，直到您结束它（Ctrl+C）。它创建的一切随之消失。</translation>
    </message>
    <message>
        <source>A provider and portals on this computer, to try and to learn</source>
        <translation>本机上的提供方和门户，供试用和学习</translation>
    </message>
    <message>
        <source>The provider&apos;s port; the portals take the next ones</source>
        <translation>提供方的端口；门户使用其后的端口</translation>
    </message>
    <message>
        <source>Put the portal in front of this issuer instead</source>
        <translation>改让门户使用此签发方</translation>
    </message>
    <message>
        <source>The portal&apos;s client at that issuer</source>
        <translation>门户在该签发方处的客户端</translation>
    </message>
    <message>
        <source>Read that client&apos;s secret from standard input</source>
        <translation>从标准输入读取该客户端的密钥</translation>
    </message>
    <message>
        <source>6 or 7</source>
        <translation>6 或 7</translation>
    </message>
    <message>
        <source>oauth2, uuid, jwt or none</source>
        <translation>oauth2、uuid、jwt 或 none</translation>
    </message>
    <message>
        <source>Where the portal reads the roles</source>
        <translation>门户读取角色的位置</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>A credential can be used once</source>
        <translation>凭据只能使用一次</translation>
    </message>
    <message>
        <source>The portal&apos;s own client has a secret</source>
        <translation>门户自己的客户端有密钥</translation>
    </message>
    <message>
        <source>Seconds that a personal access token of openBIS may last</source>
        <translation>openBIS 个人访问令牌最多有效的秒数</translation>
    </message>
    <message>
        <source>How many seconds before its end it should be renewed</source>
        <translation>到期前多少秒应当续期</translation>
    </message>
    <message>
        <source>openBIS without personal access tokens</source>
        <translation>没有个人访问令牌的 openBIS</translation>
    </message>
    <message>
        <source>openBIS never recognizes a token of a user with a dash in the name</source>
        <translation>openBIS 从不认识用户名带连字符者的令牌</translation>
    </message>
    <message>
        <source>Only roles that begin with “cbioportal:” count</source>
        <translation>只有以“cbioportal:”开头的角色有效</translation>
    </message>
    <message>
        <source>List studies too that the person may not read</source>
        <translation>同时列出此人不能查看的研究</translation>
    </message>
</context>
<context>
    <name>lanyard::SandboxHost</name>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>%1 (password %2)</source>
        <translation>%1（密码 %2）</translation>
    </message>
</context>
<context>
    <name>lanyard::SealedFile</name>
    <message>
        <source>The encrypted vault is damaged: its file was changed or cut off since Lanyard wrote it.</source>
        <translation>加密保管库已损坏：自 Lanyard 写入后，其文件被改动或截断。</translation>
    </message>
    <message>
        <source>Put a copy of it in its place if you have one, or move it away and sign in again.</source>
        <translation>如有副本就换上，否则移走它并重新登录。</translation>
    </message>
    <message>
        <source>The encrypted vault was written by another version of Lanyard (format %1), which this one cannot read.</source>
        <translation>加密保管库由另一版本的 Lanyard 写成（格式 %1），此版本无法读取。</translation>
    </message>
    <message>
        <source>Use the newer Lanyard. The file was left as it is.</source>
        <translation>使用较新的 Lanyard。该文件保持原样。</translation>
    </message>
    <message>
        <source>This passphrase does not open the encrypted vault.</source>
        <translation>此口令打不开加密保管库。</translation>
    </message>
    <message>
        <source>Try again. Capital letters and the keyboard&apos;s language count.</source>
        <translation>重试。注意大小写和键盘的输入语言。</translation>
    </message>
</context>
<context>
    <name>lanyard::SecretService</name>
    <message>
        <source>This computer has no keychain that Lanyard can reach.</source>
        <translation>本机没有 Lanyard 能使用的钥匙串。</translation>
    </message>
    <message>
        <source>Start a keychain such as GNOME Keyring or KWallet in your session, then try again.</source>
        <translation>在您的会话中启动 GNOME Keyring 或 KWallet 之类的钥匙串，然后重试。</translation>
    </message>
    <message numerus="yes">
        <source>The keychain has not answered for %n seconds. It may be asking for its password in another window.</source>
        <translation>
            <numerusform>钥匙串已有 %n 秒没有反应。它可能正在另一个窗口中要求输入密码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for its window, then try again. Nothing is lost.</source>
        <translation>找到它的窗口，然后重试。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The vault is locked, so Lanyard cannot reach the credential. Nothing is lost.</source>
        <translation>保管库已锁定，因此 Lanyard 无法取得凭据。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Unlock the keychain (log in to the desktop, or open its password window), then try again.</source>
        <translation>解锁钥匙串（登录桌面，或打开其密码窗口），然后重试。</translation>
    </message>
    <message>
        <source>The keychain&apos;s password window was closed, so the keychain is still locked. Nothing is lost.</source>
        <translation>钥匙串的密码窗口被关闭，因此钥匙串仍处于锁定状态。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Unlock again, and type the keychain&apos;s password there.</source>
        <translation>再次解锁，并在那里输入钥匙串的密码。</translation>
    </message>
</context>
<context>
    <name>lanyard::SelfRenewal</name>
    <message>
        <source>%1 did not accept the token, which therefore still ends.</source>
        <translation>%1 不接受该令牌，因此它仍会到期。</translation>
    </message>
    <message>
        <source>The doctor can find out why.</source>
        <translation>“诊断”可以查明原因。</translation>
    </message>
</context>
<context>
    <name>lanyard::ServerSettings</name>
    <message>
        <source>%1: no token is asked for when %2 embeds it.</source>
        <translation>%1：由 %2 嵌入时不要求令牌。</translation>
    </message>
    <message>
        <source>%1: the settings name no dataset (dsnames), so the server refuses every token that lists one.</source>
        <translation>%1：设置没有列出数据集（dsnames），因此服务器拒绝所有列出数据集的令牌。</translation>
    </message>
    <message>
        <source>The settings ask for no token for any dataset that they name.</source>
        <translation>设置对其中列出的数据集都不要求令牌。</translation>
    </message>
    <message>
        <source>Name the dataset with --dataset, and the embedding portal with --embedder.</source>
        <translation>用 --dataset 指定数据集，用 --embedder 指定嵌入它的门户。</translation>
    </message>
    <message>
        <source>These datasets take their tokens in different headers: %1.</source>
        <translation>这些数据集用不同的请求头接收令牌：%1。</translation>
    </message>
    <message>
        <source>Add a profile for each: name its datasets with --dataset.</source>
        <translation>为每个请求头各添加一个配置方案：用 --dataset 指定其数据集。</translation>
    </message>
    <message>
        <source>These datasets have different secrets.</source>
        <translation>这些数据集的密钥各不相同。</translation>
    </message>
    <message>
        <source>The settings hold no secret for these datasets.</source>
        <translation>设置中没有这些数据集的密钥。</translation>
    </message>
    <message>
        <source>Add the key by itself: lanyard key add &apos;%1&apos; FILE</source>
        <translation>单独添加密钥：lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>The settings hold a public key, which can check tokens and make none.</source>
        <translation>设置中是公钥，它能检查令牌，不能生成令牌。</translation>
    </message>
    <message>
        <source>Add the private key that belongs to it: lanyard key add &apos;%1&apos; FILE</source>
        <translation>添加与之对应的私钥：lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>%1: the server checks the address strictly, and the profile names none.</source>
        <translation>%1：服务器严格检查地址，而配置方案没有写明地址。</translation>
    </message>
</context>
<context>
    <name>lanyard::Session</name>
    <message>
        <source>“%1” is a ProteinPaint server, at which nobody signs in: Lanyard makes its tokens by a signing key.</source>
        <translation>“%1”是 ProteinPaint 服务器，不需要登录：Lanyard 用签名密钥生成其令牌。</translation>
    </message>
    <message>
        <source>Add the key: lanyard key add &apos;%1&apos; FILE</source>
        <translation>添加密钥：lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>A sign-in to “%1” is waiting already.</source>
        <translation>“%1”已有一次登录在等待完成。</translation>
    </message>
    <message>
        <source>Finish it in the browser, or cancel it.</source>
        <translation>在浏览器中完成它，或将其取消。</translation>
    </message>
    <message>
        <source>%1 signed you in but gave no credential that lasts.</source>
        <translation>%1 让您登录了，但没有给出长期凭据。</translation>
    </message>
    <message>
        <source>The scope offline_access must be among the profile&apos;s scopes, and allowed for you and this client.</source>
        <translation>配置方案的作用域中必须有 offline_access，且您和此客户端须获准使用它。</translation>
    </message>
    <message>
        <source>“%1” holds a token that its portal handed out, and that holds no roles itself. To see them, Lanyard needs a sign-in of its own beside it.</source>
        <translation>“%1”中是由其门户发放的令牌，令牌本身不含角色。要查看角色，Lanyard 还需另行登录。</translation>
    </message>
    <message>
        <source>Add the profile with --issuer and --client-id of a client that Lanyard may use.</source>
        <translation>用 --issuer 和 Lanyard 可用的客户端的 --client-id 添加配置方案。</translation>
    </message>
    <message>
        <source>Sign in: lanyard login &apos;%1&apos;, which leaves the portal&apos;s token as it is.</source>
        <translation>登录：lanyard login &apos;%1&apos;，门户的令牌保持原样。</translation>
    </message>
    <message>
        <source>The tokens of “%1” are Lanyard&apos;s own and hold no roles that an issuer gave.</source>
        <translation>“%1”的令牌由 Lanyard 自己生成，不含签发方给的角色。</translation>
    </message>
    <message>
        <source>Look at one with: lanyard token &apos;%1&apos; | lanyard decode -</source>
        <translation>查看一个令牌：lanyard token &apos;%1&apos; | lanyard decode -</translation>
    </message>
    <message>
        <source>“%1” is a ProteinPaint server, which hands out no token files.</source>
        <translation>“%1”是 ProteinPaint 服务器，不发放令牌文件。</translation>
    </message>
    <message>
        <source>Look at a token with lanyard lint, or add the signing key: lanyard key add &apos;%1&apos; FILE</source>
        <translation>用 lanyard lint 查看令牌，或添加签名密钥：lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>This realm lets a credential be used only once. A test would use it up.</source>
        <translation>此领域的凭据只能使用一次。测试会用掉它。</translation>
    </message>
    <message>
        <source>Test with --spend if you can sign in again, or ask the provider&apos;s administrator to switch rotation off for this portal.</source>
        <translation>如果您可以重新登录，用 --spend 测试；或请提供方的管理员为此门户关闭轮换。</translation>
    </message>
    <message>
        <source>%1 is not the portal of “%2”, so its token is not sent there.</source>
        <translation>%1 不是“%2”的门户，因此其令牌不会发往那里。</translation>
    </message>
    <message>
        <source>Ask for an address of the portal.</source>
        <translation>请求该门户的某个地址。</translation>
    </message>
    <message>
        <source>“%1” holds no token of a portal&apos;s own client, for which a consent could be withdrawn.</source>
        <translation>“%1”中没有门户自己客户端的令牌，因而没有可以撤回的授权。</translation>
    </message>
    <message>
        <source>Sign out without it: lanyard logout &apos;%1&apos;</source>
        <translation>不撤回授权，直接退出登录：lanyard logout &apos;%1&apos;</translation>
    </message>
    <message>
        <source>“%1” takes no signing key: only ProteinPaint servers do.</source>
        <translation>“%1”不使用签名密钥：只有 ProteinPaint 服务器使用。</translation>
    </message>
    <message>
        <source>Sign in with lanyard login, or add a profile with --kind proteinpaint.</source>
        <translation>用 lanyard login 登录，或用 --kind proteinpaint 添加配置方案。</translation>
    </message>
    <message>
        <source>Add the key that the server checks with: lanyard key add &apos;%1&apos; FILE</source>
        <translation>添加服务器用来检查的密钥：lanyard key add &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>There is no signing key for “%1”.</source>
        <translation>“%1”没有签名密钥。</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsPage</name>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理服务器(&amp;P)</translation>
    </message>
    <message>
        <source>Certificate &amp;authorities</source>
        <translation>证书颁发机构(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Start when I log in, without a window, and stay in the tray</source>
        <translation>登录系统时启动，不显示窗口，留在托盘中(&amp;S)</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>关闭设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>How Lanyard looks</source>
        <translation>Lanyard 的外观</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Only a Lanyard that runs can remind you before a credential ends.</source>
        <translation>只有运行中的 Lanyard 才能在凭据到期前提醒您。</translation>
    </message>
    <message>
        <source>Keychain of this computer</source>
        <translation>本机的钥匙串</translation>
    </message>
    <message>
        <source>Encrypted file, with a passphrase</source>
        <translation>加密文件，带口令</translation>
    </message>
    <message>
        <source>&amp;Where the credential is kept</source>
        <translation>凭据的保存位置(&amp;W)</translation>
    </message>
    <message>
        <source>It looks like http://host:port or socks5://host:port.</source>
        <translation>形式如 http://host:port 或 socks5://host:port。</translation>
    </message>
    <message>
        <source>A PEM file, where your institution signs its own certificates.</source>
        <translation>PEM 文件，用于您所在机构自行签发证书的情况。</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>What new profiles begin with</source>
        <translation>新配置方案的初始设置</translation>
    </message>
    <message>
        <source>The form for a new portal looks through the same proxy. Profiles that you have keep their own.</source>
        <translation>新门户的表单使用同一代理服务器。您已有的配置方案沿用各自的设置。</translation>
    </message>
    <message>
        <source>Ask before a program gets a token of</source>
        <translation>程序取得这些配置方案的令牌之前询问</translation>
    </message>
    <message>
        <source>Programs that ask for tokens</source>
        <translation>索取令牌的程序</translation>
    </message>
    <message>
        <source>Ask me before a program gets a token for the first time, of these profiles. Lanyard knows a program by its file only: a shell stands for every script that it runs.</source>
        <translation>程序首次取得以下配置方案的令牌之前询问我。Lanyard 只凭文件识别程序：一个 shell 代表它运行的所有脚本。</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>A copied token stays &amp;for</source>
        <translation>复制的令牌保留时间(&amp;F)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Then Lanyard takes it off the clipboard, and also when Lanyard ends. What you copied since stays.</source>
        <translation>之后 Lanyard 会把它从剪贴板清除，Lanyard 退出时也会清除。您此后复制的内容会保留。</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsSubject</name>
    <message>
        <source>%1 has no line %2.</source>
        <translation>%1 没有 %2 这一行。</translation>
    </message>
    <message>
        <source>%1 has no line %2; the portal then takes “%3”.</source>
        <translation>%1 没有 %2 这一行；门户于是取“%3”。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1: %2, a secret of length %3.</source>
        <translation>%1：%2，长度为 %3 的密钥。</translation>
    </message>
    <message>
        <source>%1: %2=%3</source>
        <translation>%1：%2=%3</translation>
    </message>
</context>
<context>
    <name>lanyard::SharedProfile</name>
    <message>
        <source>Ask who gave you the file. Nothing was changed.</source>
        <translation>询问给您文件的人。没有任何更改。</translation>
    </message>
    <message>
        <source>The file is too large for a profile.</source>
        <translation>该文件太大，不可能是配置方案。</translation>
    </message>
    <message>
        <source>The file is no profile of Lanyard&apos;s.</source>
        <translation>该文件不是 Lanyard 的配置方案。</translation>
    </message>
    <message>
        <source>The portal&apos;s address in the file</source>
        <translation>文件中的门户地址</translation>
    </message>
    <message>
        <source>An issuer and a client belong together, and the file holds one of them.</source>
        <translation>签发方和客户端须成对给出，文件中只有一个。</translation>
    </message>
    <message>
        <source>The issuer&apos;s address in the file</source>
        <translation>文件中的签发方地址</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Name a file in a folder that you may write to.</source>
        <translation>指定一个位于您可写文件夹中的文件。</translation>
    </message>
    <message>
        <source>The name in the file has characters that a name cannot have there.</source>
        <translation>文件中的名称含有名称里不允许的字符。</translation>
    </message>
    <message>
        <source>The header in the file is none that a ProteinPaint server takes a token in.</source>
        <translation>ProteinPaint 服务器不从文件中的这个请求头接收令牌。</translation>
    </message>
    <message>
        <source>A ProteinPaint server is asked for a dataset, and the file names none.</source>
        <translation>向 ProteinPaint 服务器查询时须指明数据集，文件中没有指明。</translation>
    </message>
    <message>
        <source>A name in the file is missing, or has characters that a name cannot have there.</source>
        <translation>文件中缺少某个名称，或某个名称含有其中不允许的字符。</translation>
    </message>
    <message>
        <source>The algorithm in the file is none that a ProteinPaint server takes.</source>
        <translation>ProteinPaint 服务器不接受文件中的算法。</translation>
    </message>
    <message>
        <source>The file has tokens last for no time that there is.</source>
        <translation>文件中的令牌有效期不是有效的时长。</translation>
    </message>
</context>
<context>
    <name>lanyard::SignIn</name>
    <message>
        <source>Careful: %1.</source>
        <translation>注意：%1。</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInController</name>
    <message>
        <source>No browser could be opened</source>
        <translation>无法打开浏览器</translation>
    </message>
    <message>
        <source>Asked %1 for its addresses</source>
        <translation>已向 %1 查询其地址</translation>
    </message>
    <message>
        <source>Ask %1 for its addresses</source>
        <translation>向 %1 查询其地址</translation>
    </message>
    <message>
        <source>Opened your browser</source>
        <translation>已打开您的浏览器</translation>
    </message>
    <message>
        <source>Open your browser</source>
        <translation>打开您的浏览器</translation>
    </message>
    <message>
        <source>Got a code for you</source>
        <translation>已为您取得代码</translation>
    </message>
    <message>
        <source>Get a code for you</source>
        <translation>为您取得代码</translation>
    </message>
    <message>
        <source>You sign in and allow access</source>
        <translation>您登录并允许访问</translation>
    </message>
    <message>
        <source>Check who answered, and the signature</source>
        <translation>检查答复方和签名</translation>
    </message>
    <message>
        <source>Keep the credential: %1</source>
        <translation>保存凭据：%1</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInPage</name>
    <message>
        <source>Waiting for you in the browser</source>
        <translation>正在等待您在浏览器中操作</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再次打开</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>%1 asks for your password in your browser. Lanyard never sees it.</source>
        <translation>%1 会在浏览器中要求您输入密码。Lanyard 看不到密码。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Time until Lanyard stops waiting</source>
        <translation>距 Lanyard 停止等待的时间</translation>
    </message>
    <message>
        <source>No browser window?</source>
        <translation>没有浏览器窗口？</translation>
    </message>
    <message>
        <source>Open the page again, or copy its address.</source>
        <translation>再次打开页面，或复制其地址。</translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>显示代码</translation>
    </message>
    <message>
        <source>The browser is on another device?</source>
        <translation>浏览器在另一设备上？</translation>
    </message>
    <message>
        <source>Show a short code, and type it in there.</source>
        <translation>显示一个短代码，在那里输入。</translation>
    </message>
    <message>
        <source>You can go on working in other profiles. When the sign-in is done, this profile shows it.</source>
        <translation>您可以继续使用其他配置方案。登录完成后，会在此配置方案中显示。</translation>
    </message>
    <message>
        <source>Waiting for you to enter the code</source>
        <translation>正在等待您输入代码</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>%1 so far. Lanyard stops waiting at %2.</source>
        <translation>已用 %1。到 %2 时 Lanyard 停止等待。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>无法打开浏览器</translation>
    </message>
    <message>
        <source>%1 Copy the address, and open it yourself, or show a code and enter it on another device; Lanyard goes on waiting.</source>
        <translation>%1复制地址，自己打开；或显示代码，在另一设备上输入。Lanyard 会继续等待。</translation>
    </message>
    <message>
        <source>The clocks do not agree</source>
        <translation>时钟不一致</translation>
    </message>
    <message>
        <source>%1 The sign-in may be refused. Let the system set the time from the network.</source>
        <translation>%1登录可能被拒绝。让系统通过网络校时。</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOut</name>
    <message>
        <source>“%1” is signed out on this computer, but its credential could not be revoked: %2 It is kept to be revoked, serves for nothing else, and Lanyard will try again.</source>
        <translation>“%1”已在本机退出登录，但其凭据无法吊销：%2它保留下来等待吊销，不作他用，Lanyard 会再次尝试。</translation>
    </message>
    <message>
        <source>Sign out again when %1 can be reached, or delete it without revoking: lanyard logout --forget &apos;%2&apos;</source>
        <translation>能连接 %1 时再次退出登录，或不吊销直接删除：lanyard logout --forget &apos;%2&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::Signer</name>
    <message>
        <source>The file holds a key in a form that Lanyard does not sign with.</source>
        <translation>Lanyard 不能用文件中这种形式的密钥签名。</translation>
    </message>
    <message>
        <source>Convert the private key to PEM first: openssl pkey -in FILE -out key.pem</source>
        <translation>先把私钥转换成 PEM：openssl pkey -in FILE -out key.pem</translation>
    </message>
    <message>
        <source>Lanyard does not sign with this secret. %1</source>
        <translation>Lanyard 不用此 HMAC 密钥签名。%1</translation>
    </message>
    <message>
        <source>Make a new one: openssl rand -base64 48. It must be set at the server too.</source>
        <translation>生成一个新的：openssl rand -base64 48。服务器上也须设置它。</translation>
    </message>
    <message>
        <source>The private key is encrypted, and no passphrase was given.</source>
        <translation>私钥已加密，但没有给出口令。</translation>
    </message>
    <message>
        <source>Give the passphrase that the key was made with.</source>
        <translation>给出生成该密钥时所用的口令。</translation>
    </message>
    <message>
        <source>This passphrase does not open the private key.</source>
        <translation>此口令打不开私钥。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>重试。</translation>
    </message>
    <message>
        <source>The file holds a public key, which can check signatures and make none.</source>
        <translation>文件中是公钥，它能检查签名，不能生成签名。</translation>
    </message>
    <message>
        <source>Choose the private key that belongs to it.</source>
        <translation>选择与之对应的私钥。</translation>
    </message>
    <message>
        <source>The key file is PEM, but holds no private key that can be read.</source>
        <translation>密钥文件是 PEM，但其中没有可读取的私钥。</translation>
    </message>
    <message>
        <source>Choose a PEM file with a private key, complete and unchanged.</source>
        <translation>选择包含私钥的 PEM 文件，须完整且未经改动。</translation>
    </message>
    <message>
        <source>Lanyard does not sign with this key. %1</source>
        <translation>Lanyard 不用此密钥签名。%1</translation>
    </message>
    <message>
        <source>Make a stronger one: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out key.pem</source>
        <translation>生成一个更强的：openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out key.pem</translation>
    </message>
    <message>
        <source>Lanyard does not sign with a key of this type.</source>
        <translation>Lanyard 不用此类型的密钥签名。</translation>
    </message>
    <message>
        <source>Choose an RSA or an EC key.</source>
        <translation>选择 RSA 或 EC 密钥。</translation>
    </message>
    <message>
        <source>This key does not sign by “%1”.</source>
        <translation>此密钥不能以“%1”签名。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>从中选择一个：%1。</translation>
    </message>
    <message>
        <source>This key itself does not allow “%1”.</source>
        <translation>此密钥本身不允许“%1”。</translation>
    </message>
    <message>
        <source>Choose another of: %1.</source>
        <translation>从中另选一个：%1。</translation>
    </message>
</context>
<context>
    <name>lanyard::SigningKeyCard</name>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>密钥的口令(&amp;P)</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>打开密钥</translation>
    </message>
    <message>
        <source>Choose the key, or the server’s serverconfig.json</source>
        <translation>选择密钥，或服务器的 serverconfig.json</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>更换密钥…</translation>
    </message>
    <message>
        <source>Choose the key…</source>
        <translation>选择密钥…</translation>
    </message>
    <message>
        <source>The key has a passphrase</source>
        <translation>密钥有口令</translation>
    </message>
    <message>
        <source>It opens the file once. In the vault the key stands under the vault’s own lock.</source>
        <translation>口令只用来打开文件一次。在保管库中，密钥由保管库自己的锁保护。</translation>
    </message>
    <message>
        <source>The signing key is in the vault</source>
        <translation>签名密钥在保管库中</translation>
    </message>
    <message>
        <source>The signing key signs by %1</source>
        <translation>签名密钥用 %1 签名</translation>
    </message>
    <message>
        <source>Taken in on %1; kept in: %2. Nothing revokes what it has signed.</source>
        <translation>导入于 %1；保存在：%2。它已签名的内容无法吊销。</translation>
    </message>
    <message>
        <source>There is no signing key yet</source>
        <translation>还没有签名密钥</translation>
    </message>
    <message>
        <source>Choose a private key (PEM), a file with the shared secret, or the server’s serverconfig.json, which holds the secret. It goes into: %1. Delete the file afterwards when you need it no more.</source>
        <translation>选择私钥（PEM）、含共享密钥的文件，或含有密钥的服务器 serverconfig.json。它会存入：%1。之后不再需要该文件时，将其删除。</translation>
    </message>
</context>
<context>
    <name>lanyard::SigningSnippetPage</name>
    <message>
        <source>curl, to ask the server</source>
        <translation>curl，用于查询服务器</translation>
    </message>
    <message>
        <source>HTML, to embed it in a page</source>
        <translation>HTML，用于嵌入页面</translation>
    </message>
    <message>
        <source>Node.js, on the portal’s server</source>
        <translation>Node.js，在门户的服务器上</translation>
    </message>
    <message>
        <source>Python, on the portal’s server</source>
        <translation>Python，在门户的服务器上</translation>
    </message>
    <message>
        <source>Java, on the portal’s server</source>
        <translation>Java，在门户的服务器上</translation>
    </message>
    <message>
        <source>PHP, on the portal’s server</source>
        <translation>PHP，在门户的服务器上</translation>
    </message>
    <message>
        <source>&amp;Language or program</source>
        <translation>语言或程序(&amp;L)</translation>
    </message>
    <message>
        <source>The secret stands in no code: it comes from the server’s environment, or from Lanyard.</source>
        <translation>代码中没有密钥：它来自服务器的环境，或来自 Lanyard。</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>lanyard::SlotLock</name>
    <message>
        <source>Another Lanyard has been using this credential for too long.</source>
        <translation>另一个 Lanyard 占用此凭据的时间太久。</translation>
    </message>
    <message>
        <source>Wait for it, or end it, then try again. Nothing is lost.</source>
        <translation>等它完成，或结束它，然后重试。没有丢失任何内容。</translation>
    </message>
</context>
<context>
    <name>lanyard::Snippet</name>
    <message>
        <source>Written by hand and not run by Lanyard&apos;s tests.</source>
        <translation>手工编写，Lanyard 的测试没有运行过它。</translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetCommand</name>
    <message>
        <source>A ProteinPaint server is asked for “data” or “jwt-status”.</source>
        <translation>向 ProteinPaint 服务器只能请求 data 或 jwt-status。</translation>
    </message>
    <message>
        <source>Use --request data or --request jwt-status.</source>
        <translation>使用 --request data 或 --request jwt-status。</translation>
    </message>
    <message>
        <source>Choose another language; lanyard snippet NAME --list shows them.</source>
        <translation>选择另一种语言；lanyard snippet NAME --list 列出可用的语言。</translation>
    </message>
    <message>
        <source>It is not said for which profile.</source>
        <translation>没有说明是哪个配置方案。</translation>
    </message>
    <message>
        <source>Name it, as in: lanyard snippet NAME --for curl</source>
        <translation>指明它，如：lanyard snippet NAME --for curl</translation>
    </message>
    <message>
        <source>Code that fetches its token when it runs</source>
        <translation>运行时才取得令牌的代码</translation>
    </message>
    <message>
        <source>The language or program, one of --list; else curl</source>
        <translation>语言或程序，取自 --list；否则为 curl</translation>
    </message>
    <message>
        <source>Show the languages and programs that there are for the profile, or for a cBioPortal</source>
        <translation>显示可用于此配置方案或 cBioPortal 的语言和程序</translation>
    </message>
    <message>
        <source>What a ProteinPaint server is sent is fixed.</source>
        <translation>发送给 ProteinPaint 服务器的内容是固定的。</translation>
    </message>
    <message>
        <source>Leave out --method, --data and --content-type.</source>
        <translation>去掉 --method、--data 和 --content-type。</translation>
    </message>
    <message>
        <source>%1 has no request like this one.</source>
        <translation>%1 没有这样的请求。</translation>
    </message>
    <message>
        <source>Run it by: lanyard run &apos;%1&apos; --env %2 -- PROGRAM</source>
        <translation>运行方法：lanyard run &apos;%1&apos; --env %2 -- PROGRAM</translation>
    </message>
    <message>
        <source>STUDIES, STUDY:ID, or an address of the portal such as /api/genes; openbis: a method such as getSessionInformation, for curl; proteinpaint: data or jwt-status, for curl</source>
        <translation>STUDIES、STUDY:ID，或门户的某个地址，如 /api/genes；openbis：方法，如 getSessionInformation，用于 curl；proteinpaint：data 或 jwt-status，用于 curl</translation>
    </message>
    <message>
        <source>Another than GET, such as POST</source>
        <translation>GET 以外的方法，如 POST</translation>
    </message>
    <message>
        <source>What the request sends: a text, or @FILE; openbis: the method&apos;s parameters, a JSON list without the token</source>
        <translation>请求发送的内容：文本，或 @FILE；openbis：方法的参数，即不含令牌的 JSON 列表</translation>
    </message>
    <message>
        <source>Of what it sends; else application/json</source>
        <translation>所发送内容的类型；否则为 application/json</translation>
    </message>
    <message>
        <source>Take the token from this variable, which lanyard run sets, in place of asking Lanyard</source>
        <translation>从 lanyard run 设置的此变量中取得令牌，而不是向 Lanyard 索取</translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetController</name>
    <message>
        <source>The test request</source>
        <translation>测试请求</translation>
    </message>
    <message>
        <source>List the spaces</source>
        <translation>列出空间</translation>
    </message>
    <message>
        <source>List the studies</source>
        <translation>列出研究</translation>
    </message>
    <message>
        <source>List the kinds of cancer</source>
        <translation>列出癌症类型</translation>
    </message>
    <message>
        <source>List the genes</source>
        <translation>列出基因</translation>
    </message>
    <message>
        <source>openBIS takes its token inside the request, so that this page cannot try it.</source>
        <translation>openBIS 的令牌放在请求体里，因此此页面无法试用。</translation>
    </message>
    <message>
        <source>Run the code in a terminal, or run this there: lanyard test &apos;%1&apos;</source>
        <translation>在终端中运行此代码，或在终端中运行：lanyard test &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The portal sent Lanyard to its login page: it did not accept the token.</source>
        <translation>门户把 Lanyard 转到登录页面：它不接受该令牌。</translation>
    </message>
    <message>
        <source>The portal did not accept the token: it answered 401.</source>
        <translation>门户不接受该令牌：它答复了 401。</translation>
    </message>
    <message>
        <source>The portal accepts your token but refuses this request: it answered 403.</source>
        <translation>门户接受您的令牌，但拒绝此请求：它答复了 403。</translation>
    </message>
    <message>
        <source>The portal knows no such address: it answered 404.</source>
        <translation>门户没有这个地址：它答复了 404。</translation>
    </message>
    <message>
        <source>The portal answered %1, not what was asked for.</source>
        <translation>门户答复了 %1，不是所请求的内容。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>
… and more: this is the first part of a long answer</source>
        <translation>
… 还有更多：这是一个长答复的开头部分</translation>
    </message>
    <message>
        <source>This page tries requests by GET only.</source>
        <translation>此页面只能试发 GET 请求。</translation>
    </message>
    <message>
        <source>Run the code in a terminal, or there: lanyard test &apos;%1&apos;</source>
        <translation>在终端中运行代码，或在终端中：lanyard test &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetLanguage</name>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Lanyard writes no code in “%1” for this kind of portal.</source>
        <translation>Lanyard 不为此类门户编写“%1”代码。</translation>
    </message>
    <message>
        <source>lanyard snippet NAME --list shows the languages and programs that there are.</source>
        <translation>lanyard snippet NAME --list 列出可用的语言和程序。</translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetPage</name>
    <message>
        <source>&amp;Copy code</source>
        <translation>复制代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try it here</source>
        <translation>在此试用(&amp;T)</translation>
    </message>
    <message>
        <source>Try it here to see the answer.</source>
        <translation>在此试用即可看到答复。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>&amp;Language or program</source>
        <translation>语言或程序(&amp;L)</translation>
    </message>
    <message>
        <source>Language or program</source>
        <translation>语言或程序</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>请求(&amp;R)</translation>
    </message>
    <message>
        <source>The code asks Lanyard for the token when it runs: always fresh, and no secret in the code.</source>
        <translation>代码在运行时向 Lanyard 索取令牌：总是最新的，代码中不含机密。</translation>
    </message>
    <message>
        <source>Where the token comes from</source>
        <translation>令牌的来源</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Asking the portal</source>
        <translation>正在查询门户</translation>
    </message>
    <message>
        <source>The portal answers slowly.</source>
        <translation>门户的答复很慢。</translation>
    </message>
    <message>
        <source>This realm lets a credential be used only once</source>
        <translation>此领域的凭据只能使用一次</translation>
    </message>
    <message>
        <source>To try it here would use it up. You would have to sign in again afterwards.</source>
        <translation>在此试用会用掉它，之后您得重新登录。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>do not test</comment>
        <translation>不测试</translation>
    </message>
    <message>
        <source>Test anyway</source>
        <translation>仍要测试</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>查明原因</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>200, understood</source>
        <translation>200，已识别</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1，被拒绝</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>From Lanyard</source>
        <translation>来自 Lanyard</translation>
    </message>
    <message>
        <source>From the variable %1</source>
        <translation>来自变量 %1</translation>
    </message>
    <message>
        <source>A terminal sets it for one program: lanyard run &apos;%1&apos; -- PROGRAM</source>
        <translation>终端可为单个程序设置它：lanyard run &apos;%1&apos; -- PROGRAM</translation>
    </message>
</context>
<context>
    <name>lanyard::SnippetRequest</name>
    <message>
        <source>Only a cBioPortal has studies, and “%1” is none.</source>
        <translation>只有 cBioPortal 有研究，而“%1”不是。</translation>
    </message>
    <message>
        <source>Name an address of the portal instead, as in --request /some/path</source>
        <translation>改为指定门户的某个地址，如 --request /some/path</translation>
    </message>
    <message>
        <source>No study is named.</source>
        <translation>没有指明研究。</translation>
    </message>
    <message>
        <source>Write its id, as in STUDY:msk_impact_2017</source>
        <translation>写它的 id，如 STUDY:msk_impact_2017</translation>
    </message>
    <message>
        <source>Lanyard knows no request “%1”.</source>
        <translation>Lanyard 不知道请求“%1”。</translation>
    </message>
    <message>
        <source>Use STUDIES, STUDY:ID, or an address of the portal that begins with a slash.</source>
        <translation>使用 STUDIES、STUDY:ID，或门户的某个以斜杠开头的地址。</translation>
    </message>
    <message>
        <source>“%1” is no method of openBIS&apos;s interface.</source>
        <translation>“%1”不是 openBIS 接口的方法。</translation>
    </message>
    <message>
        <source>Name one, as in --request getSessionInformation; what it wants beside the token goes into --data, as a JSON list.</source>
        <translation>指定一个，如 --request getSessionInformation；除令牌外所需的参数以 JSON 列表的形式写入 --data。</translation>
    </message>
    <message>
        <source>Lanyard writes no code for the method “%1”.</source>
        <translation>Lanyard 不为方法“%1”编写代码。</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>使用其中一个：%1。</translation>
    </message>
    <message>
        <source>To an openBIS everything goes by POST, as JSON.</source>
        <translation>发往 openBIS 的内容一律用 POST 以 JSON 发送。</translation>
    </message>
    <message>
        <source>Leave out --method and --content-type.</source>
        <translation>去掉 --method 和 --content-type。</translation>
    </message>
    <message>
        <source>%1 sends no body.</source>
        <translation>%1 不发送请求体。</translation>
    </message>
    <message>
        <source>Leave out --data, or use --method POST.</source>
        <translation>去掉 --data，或使用 --method POST。</translation>
    </message>
    <message>
        <source>The body is no text, or longer than the 32 KiB that fit into code.</source>
        <translation>请求体不是文本，或超过了代码能容纳的 32 KiB。</translation>
    </message>
    <message>
        <source>Write a short text into the code, and have the code read the file itself.</source>
        <translation>代码中只写入短文本；其他内容让代码自行从文件读取。</translation>
    </message>
    <message>
        <source>What an openBIS&apos;s method wants is a JSON list.</source>
        <translation>openBIS 的方法所需的参数是 JSON 列表。</translation>
    </message>
    <message>
        <source>Write it as in --data &apos;[{&quot;@type&quot;:&quot;…&quot;}]&apos;, without the token.</source>
        <translation>写成 --data &apos;[{&quot;@type&quot;:&quot;…&quot;}]&apos; 的形式，不含令牌。</translation>
    </message>
    <message>
        <source>“%1” is no type of content.</source>
        <translation>“%1”不是内容类型。</translation>
    </message>
    <message>
        <source>Write it as in --content-type application/json.</source>
        <translation>写成 --content-type application/json 的形式。</translation>
    </message>
</context>
<context>
    <name>lanyard::SplitEntries</name>
    <message>
        <source>The keychain no longer holds the whole credential: a part of it is missing or was changed.</source>
        <translation>钥匙串中的凭据已不完整：有一部分缺失或被改动。</translation>
    </message>
    <message>
        <source>Sign in again; that puts a new one in its place.</source>
        <translation>重新登录；新的凭据会取代它。</translation>
    </message>
</context>
<context>
    <name>lanyard::StartPage</name>
    <message>
        <source>&amp;Add my portal</source>
        <translation>添加我的门户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>试用沙盒(&amp;T)</translation>
    </message>
    <message>
        <source>Which portal do you want to reach?</source>
        <translation>您想访问哪个门户？</translation>
    </message>
    <message>
        <source>Sign in once in your browser. Lanyard keeps the credential in your keychain, shows what you may see, and speaks up before it ends.</source>
        <translation>在浏览器中登录一次。Lanyard 把凭据保存在钥匙串中，显示您可以查看的内容，并在它到期之前提醒您。</translation>
    </message>
    <message>
        <source>Add my portal</source>
        <translation>添加我的门户</translation>
    </message>
    <message>
        <source>You know the portal’s address. Lanyard finds out the rest and shows what it found.</source>
        <translation>您知道门户的地址，其余由 Lanyard 查出并显示。</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>试用沙盒</translation>
    </message>
    <message>
        <source>A practice portal inside Lanyard. No account, no network, nothing can break.</source>
        <translation>Lanyard 内置的练习门户。不需要账户和网络，也弄不坏任何东西。</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>正在启动沙盒…</translation>
    </message>
    <message>
        <source>&amp;Open a profile file…</source>
        <translation>打开配置方案文件(&amp;O)…</translation>
    </message>
    <message>
        <source>You can also drop a profile file, a token or a token file anywhere in this window, or paste a token.</source>
        <translation>也可以把配置方案文件、令牌或令牌文件拖到此窗口的任意位置，或粘贴令牌。</translation>
    </message>
    <message>
        <source>Open a profile file</source>
        <translation>打开配置方案文件</translation>
    </message>
    <message>
        <source>Your institution sent you a file that ends in .lanyard. It holds addresses, never a secret.</source>
        <translation>您所在机构给您发了以 .lanyard 结尾的文件。其中是地址，从不含机密。</translation>
    </message>
</context>
<context>
    <name>lanyard::StatusCommand</name>
    <message>
        <source>waiting to be revoked at %1 since %2: lanyard logout tries again</source>
        <translation>自 %2 起等待在 %1 吊销：lanyard logout 会再试</translation>
    </message>
    <message>
        <source>name the passphrase: --passphrase-fd</source>
        <translation>指定口令：--passphrase-fd</translation>
    </message>
    <message>
        <source>unlock the keychain</source>
        <translation>解锁钥匙串</translation>
    </message>
    <message>
        <source>renew the token: lanyard credential renew</source>
        <translation>为令牌续期：lanyard credential renew</translation>
    </message>
    <message>
        <source>make a token: lanyard credential new</source>
        <translation>创建令牌：lanyard credential new</translation>
    </message>
    <message>
        <source>add the signing key: lanyard key add</source>
        <translation>添加签名密钥：lanyard key add</translation>
    </message>
    <message>
        <source>take in a token file: lanyard import</source>
        <translation>导入令牌文件：lanyard import</translation>
    </message>
    <message>
        <source>sign in: lanyard login</source>
        <translation>登录：lanyard login</translation>
    </message>
    <message>
        <source>Every profile: who, until when, what needs doing</source>
        <translation>每个配置方案：谁、到何时为止、需要做什么</translation>
    </message>
</context>
<context>
    <name>lanyard::StatusLine</name>
    <message>
        <source>Vault: locked</source>
        <translation>保管库：已锁定</translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation>保管库：%1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>lanyard::StrictJson</name>
    <message>
        <source>is not JSON from octet %1 on</source>
        <translation>从第 %1 字节起不是 JSON</translation>
    </message>
    <message>
        <source>is not UTF-8 text at octet %1</source>
        <translation>在第 %1 字节处不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>has the member “%1” twice, the second time at octet %2</source>
        <translation>中成员“%1”出现了两次，第二次在第 %2 字节</translation>
    </message>
    <message numerus="yes">
        <source>is nested deeper than %n levels, at octet %1</source>
        <translation>
            <numerusform>的嵌套超过 %n 层，位于第 %1 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>begins with a byte order mark, which JSON must not</source>
        <translation>以字节顺序标记（BOM）开头，而 JSON 不允许这样</translation>
    </message>
</context>
<context>
    <name>lanyard::TerminalPassphrase</name>
    <message>
        <source>The encrypted vault is locked, and there is no terminal to ask for its passphrase.</source>
        <translation>加密保管库已锁定，也没有可用来输入口令的终端。</translation>
    </message>
    <message>
        <source>Name a file descriptor to read it from with --passphrase-fd or LANYARD_PASSPHRASE_FD.</source>
        <translation>用 --passphrase-fd 或 LANYARD_PASSPHRASE_FD 指定读取口令的文件描述符。</translation>
    </message>
    <message>
        <source>This passphrase does not open the encrypted vault.</source>
        <translation>此口令打不开加密保管库。</translation>
    </message>
    <message>
        <source>Try again with the passphrase that was chosen for %1. Nothing is lost.</source>
        <translation>用为 %1 设置的口令重试。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>A new passphrase needs %1 characters or more, and this one has fewer. No vault was made.</source>
        <translation>新口令至少需要 %1 个字符，这个不足。没有创建保管库。</translation>
    </message>
    <message>
        <source>Choose a longer one: some words in a row are easy to keep in mind.</source>
        <translation>换一个更长的：几个词连在一起容易记住。</translation>
    </message>
    <message>
        <source>The encrypted vault is locked, and file descriptor %1 cannot be read: %2.</source>
        <translation>加密保管库已锁定，文件描述符 %1 无法读取：%2。</translation>
    </message>
    <message>
        <source>Open it for the command, as in: lanyard … --passphrase-fd 3 3&lt;FILE</source>
        <translation>为命令打开它，如：lanyard … --passphrase-fd 3 3&lt;FILE</translation>
    </message>
    <message>
        <source>The encrypted vault is locked, and file descriptor %1 holds no passphrase.</source>
        <translation>加密保管库已锁定，文件描述符 %1 中没有口令。</translation>
    </message>
    <message>
        <source>Its first line must be the passphrase.</source>
        <translation>首行必须是口令。</translation>
    </message>
    <message>
        <source>New passphrase for %1 (it cannot be recovered): </source>
        <translation>%1 的新口令（无法找回）： </translation>
    </message>
    <message>
        <source>That was not it. Passphrase of %1: </source>
        <translation>口令不对。%1 的口令： </translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>%1 的口令： </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>再次输入： </translation>
    </message>
    <message>
        <source>No passphrase was typed, so the encrypted vault stays locked.</source>
        <translation>没有输入口令，加密保管库仍处于锁定状态。</translation>
    </message>
    <message>
        <source>Try again when you like. Nothing is lost.</source>
        <translation>需要时再试。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. No vault was made.</source>
        <translation>两次口令不一致。没有创建保管库。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>重试。</translation>
    </message>
</context>
<context>
    <name>lanyard::TestCommand</name>
    <message>
        <source>listed</source>
        <translation>已列出</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>未列出</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未查询</translation>
    </message>
    <message numerus="yes">
        <source>The portal answered %1 in %2 ms with %n entries; without a token it answers %3.</source>
        <translation>
            <numerusform>门户答复了 %1，用时 %2 毫秒，有 %n 个条目；不带令牌时它答复 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 studies asked.</source>
        <translation>已查询 %2 项研究中的 %1 项。</translation>
    </message>
    <message>
        <source>Let lanyard doctor &apos;%1&apos; say why, and who can mend it.</source>
        <translation>lanyard doctor &apos;%1&apos; 可查明原因，以及谁能解决。</translation>
    </message>
    <message>
        <source>Make another token with lanyard credential renew.</source>
        <translation>用 lanyard credential renew 另建一个令牌。</translation>
    </message>
    <message>
        <source>Look at the roles with lanyard roles, and at the token with lanyard decode.</source>
        <translation>用 lanyard roles 查看角色，用 lanyard decode 查看令牌。</translation>
    </message>
    <message>
        <source>The portal accepts your token but shows it no space or project of a name that was asked for.</source>
        <translation>门户接受您的令牌，但没有向它显示所查名称的空间或项目。</translation>
    </message>
    <message>
        <source>Look at the names above. The space&apos;s administrator gives the role that opens it.</source>
        <translation>查看上面的名称。能打开该空间的角色由其管理员授予。</translation>
    </message>
    <message>
        <source>The portal accepts your token but refuses a study that was asked for.</source>
        <translation>门户接受您的令牌，但拒绝访问所查的某项研究。</translation>
    </message>
    <message>
        <source>Look at your roles with lanyard roles. The study&apos;s administrator gives the role that opens it.</source>
        <translation>用 lanyard roles 查看您的角色。能打开该研究的角色由其管理员授予。</translation>
    </message>
    <message>
        <source>Call the portal and see what the token opens</source>
        <translation>访问门户，查看令牌能打开什么</translation>
    </message>
    <message>
        <source>Ask for this study too</source>
        <translation>同时查询此研究</translation>
    </message>
    <message>
        <source>Ask for every study that is listed</source>
        <translation>查询列出的每一项研究</translation>
    </message>
    <message>
        <source>Print the rows as comma-separated values</source>
        <translation>以逗号分隔值输出各行</translation>
    </message>
    <message>
        <source>Under rotation: use the credential up</source>
        <translation>有轮换时：用掉凭据</translation>
    </message>
    <message>
        <source>Try again later. Nothing is wrong with your token as far as anybody can tell.</source>
        <translation>稍后重试。就目前所知，您的令牌没有问题。</translation>
    </message>
    <message>
        <source>The portal answered %1 for “%2”, which says nothing about your token.</source>
        <translation>门户对“%2”答复了 %1，这不能说明您的令牌是否有效。</translation>
    </message>
    <message>
        <source>Look at the portal&apos;s address: lanyard profile show &apos;%1&apos;. Nothing is wrong with your token as far as anybody can tell.</source>
        <translation>检查门户的地址：lanyard profile show &apos;%1&apos;。就目前所知，您的令牌没有问题。</translation>
    </message>
</context>
<context>
    <name>lanyard::TimeWords</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>%1, in %2 min %3 s</source>
        <translation>%1，%2 分 %3 秒后</translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>How long it lasts. %1</source>
        <translation>有效期。%1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Ends if unused</source>
        <translation>不使用则到期</translation>
    </message>
    <message>
        <source>%1, reckoned</source>
        <translation>%1（推算）</translation>
    </message>
    <message>
        <source>Ends for good</source>
        <translation>最终到期</translation>
    </message>
    <message>
        <source>%1, stated</source>
        <translation>%1（已写明）</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>lanyard::TlsFailure</name>
    <message>
        <source>it ended on %1</source>
        <translation>它已于 %1 到期</translation>
    </message>
    <message>
        <source>If this computer&apos;s clock is right, tell the host&apos;s administrator to renew it.</source>
        <translation>如果本机时钟没有问题，请主机的管理员更新证书。</translation>
    </message>
    <message>
        <source>it begins on %1</source>
        <translation>它于 %1 生效</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>检查本机时钟。</translation>
    </message>
    <message>
        <source>it was made for %1</source>
        <translation>它是为 %1 签发的</translation>
    </message>
    <message>
        <source>Check the address. A network&apos;s login page may be answering in its place.</source>
        <translation>检查地址。可能是网络的登录页面在代为答复。</translation>
    </message>
    <message>
        <source>it is signed by nobody but itself (“%1”)</source>
        <translation>它只有自己的签名（“%1”）</translation>
    </message>
    <message>
        <source>If you know it to be genuine, name its file with --ca.</source>
        <translation>如果您知道它是真的，用 --ca 指定其文件。</translation>
    </message>
    <message>
        <source>this computer does not know the authority “%1” that signed it</source>
        <translation>本机不认识签署它的颁发机构“%1”</translation>
    </message>
    <message>
        <source>If it is your institution&apos;s own authority, name its file with --ca.</source>
        <translation>如果这是您所在机构自己的颁发机构，用 --ca 指定其文件。</translation>
    </message>
    <message>
        <source>Tell the host&apos;s administrator this sentence.</source>
        <translation>把这句话告诉主机的管理员。</translation>
    </message>
    <message>
        <source>%1 answers at port %2, but not in https. Nothing was sent.</source>
        <translation>%1 在端口 %2 有答复，但不是 https。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Check the address and its port.</source>
        <translation>检查地址及其端口。</translation>
    </message>
    <message>
        <source>No safe connection to %1 came about: %2. Nothing was sent.</source>
        <translation>没有建立到 %1 的安全连接：%2。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Send the host&apos;s administrator this sentence.</source>
        <translation>把这句话发给主机的管理员。</translation>
    </message>
    <message>
        <source>The certificate of %1 does not verify: %2. Nothing was sent.</source>
        <translation>%1 的证书未通过验证：%2。没有发送任何内容。</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenAnswer</name>
    <message>
        <source>%1 answered %2 with something that is no token.</source>
        <translation>%1 答复了 %2，内容不是令牌。</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenClient</name>
    <message>
        <source>%1 answered %2 with something that is no code to sign in with.</source>
        <translation>%1 答复了 %2，内容不是用于登录的代码。</translation>
    </message>
    <message>
        <source>%1 takes no sign-in request ahead of the browser, which the profile asks for.</source>
        <translation>%1 不接受先于浏览器的登录请求，而配置方案要求这样做。</translation>
    </message>
    <message>
        <source>Add the profile without --pushed-authorization.</source>
        <translation>不用 --pushed-authorization 添加配置方案。</translation>
    </message>
    <message>
        <source>%1 answered %2 with something that is no receipt of the sign-in request.</source>
        <translation>%1 答复了 %2，内容不是登录请求的回执。</translation>
    </message>
    <message>
        <source>%1 offers no way to revoke a credential.</source>
        <translation>%1 没有提供吊销凭据的办法。</translation>
    </message>
    <message>
        <source>End the session in your account page there.</source>
        <translation>在那里的账户页面中结束会话。</translation>
    </message>
    <message>
        <source>%1 does not let this client revoke the credential: it answered %2.</source>
        <translation>%1 不允许此客户端吊销凭据：它答复了 %2。</translation>
    </message>
    <message>
        <source>End the session in your account page there, or ask the portal&apos;s administrator.</source>
        <translation>在那里的账户页面中结束会话，或询问门户的管理员。</translation>
    </message>
    <message>
        <source>%1 did not revoke the credential: it answered %2.</source>
        <translation>%1 没有吊销凭据：它答复了 %2。</translation>
    </message>
    <message>
        <source>End the session in your account page there, or sign out again later.</source>
        <translation>在那里的账户页面中结束会话，或稍后再次退出登录。</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenCommand</name>
    <message>
        <source>Lanyard makes no tokens for “%1”: its issuer says how long one lasts.</source>
        <translation>“%1”的令牌不由 Lanyard 生成：有效期由其签发方决定。</translation>
    </message>
    <message>
        <source>Ask for one that still lasts a while: --min-validity SECONDS</source>
        <translation>索取还有一段有效期的令牌：--min-validity SECONDS</translation>
    </message>
    <message>
        <source>Print what the portal takes as bearer, and nothing else</source>
        <translation>输出门户接受的 bearer 令牌，不输出其他内容</translation>
    </message>
    <message>
        <source>Seconds that an access token must still last</source>
        <translation>访问令牌至少还须有效的秒数</translation>
    </message>
    <message>
        <source>proteinpaint: seconds that the token lasts, else the profile&apos;s</source>
        <translation>proteinpaint：令牌有效的秒数，否则取配置方案中的值</translation>
    </message>
    <message>
        <source>Ask the issuer for a new access token in any case</source>
        <translation>无论如何都向签发方索取新的访问令牌</translation>
    </message>
    <message>
        <source>offline-token or access-token</source>
        <translation>offline-token 或 access-token</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenFailure</name>
    <message>
        <source>Sign in again with lanyard login.</source>
        <translation>用 lanyard login 重新登录。</translation>
    </message>
    <message>
        <source>%1 lets this credential be used once only, and it was used before by someone else: another program of yours with a copy of it, or a thief. The whole session has been ended.</source>
        <translation>%1 只允许此凭据使用一次，而它已被他人用过：是您的另一个持有副本的程序，或是窃取者。整个会话已结束。</translation>
    </message>
    <message>
        <source>Sign in again. If you know of no second program, tell your institution.</source>
        <translation>重新登录。如果您不知道有第二个程序，告诉您所在机构。</translation>
    </message>
    <message>
        <source>%1 has ended the session of this credential. That happens when an older copy of the credential was used again, by another program of yours or by a thief.</source>
        <translation>%1 已结束此凭据的会话。凭据的旧副本再次被使用时会这样：被您的另一个程序或被窃取者使用。</translation>
    </message>
    <message>
        <source>%1 knows you, but does not let you sign in: your account is disabled.</source>
        <translation>%1 认识您，但不让您登录：您的账户已停用。</translation>
    </message>
    <message>
        <source>Ask your institution to enable it, then sign in again.</source>
        <translation>请您所在机构启用该账户，然后重新登录。</translation>
    </message>
    <message>
        <source>%1 says that your account is disabled.</source>
        <translation>%1 说您的账户已停用。</translation>
    </message>
    <message>
        <source>Ask your institution to enable it. The credential is kept and works again then.</source>
        <translation>请您所在机构启用该账户。凭据已保留，届时会恢复可用。</translation>
    </message>
    <message>
        <source>This credential was made for another client at %1.</source>
        <translation>此凭据是在 %1 为另一个客户端签发的。</translation>
    </message>
    <message>
        <source>Sign in again, or set the profile&apos;s client to the one that the credential was made for.</source>
        <translation>重新登录，或把配置方案的客户端设为签发凭据时的客户端。</translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in: it took too long, or was finished twice.</source>
        <translation>%1 不再接受此次登录：用时太久，或已完成过两次。</translation>
    </message>
    <message>
        <source>%1 says that the time of this credential is over.</source>
        <translation>%1 说此凭据的有效期已过。</translation>
    </message>
    <message>
        <source>%1 no longer knows this credential: it was revoked, or nobody used it for too long.</source>
        <translation>%1 不再认识此凭据：它被吊销了，或太久无人使用。</translation>
    </message>
    <message>
        <source>%1 cannot read this credential: it was damaged, or comes from another issuer or from before the issuer changed its keys.</source>
        <translation>%1 无法读取此凭据：它已损坏，或来自另一签发方，或来自签发方更换密钥之前。</translation>
    </message>
    <message>
        <source>%1 does not accept this credential: %2.</source>
        <translation>%1 不接受此凭据：%2。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>重新登录。</translation>
    </message>
    <message>
        <source>%1 says that you pressed Cancel, or may not use this client.</source>
        <translation>%1 说您按了“取消”，或不得使用此客户端。</translation>
    </message>
    <message>
        <source>%1 does not know a scope that the profile asks for: %2.</source>
        <translation>%1 不认识配置方案所要求的作用域：%2。</translation>
    </message>
    <message>
        <source>Check the profile&apos;s scopes with your institution.</source>
        <translation>向您所在机构核对配置方案的作用域。</translation>
    </message>
    <message>
        <source>%1 wants you to log in, and the profile says that it must not ask.</source>
        <translation>%1 要求您登录，而配置方案规定不得询问。</translation>
    </message>
    <message>
        <source>Take “prompt” out of the profile&apos;s authorization parameters.</source>
        <translation>从配置方案的授权参数中去掉“prompt”。</translation>
    </message>
    <message>
        <source>%1 wants to ask you something in the browser, and the profile says that it must not ask.</source>
        <translation>%1 要在浏览器中询问您，而配置方案规定不得询问。</translation>
    </message>
    <message>
        <source>%1 could not finish the sign-in: %2.</source>
        <translation>%1 未能完成登录：%2。</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>几分钟后重试。</translation>
    </message>
    <message>
        <source>%1 takes no sign-ins at the moment.</source>
        <translation>%1 目前不接受登录。</translation>
    </message>
    <message>
        <source>%1 takes this client&apos;s sign-in requests only ahead of the browser, from Lanyard itself.</source>
        <translation>%1 只接受此客户端先于浏览器、由 Lanyard 自己发送的登录请求。</translation>
    </message>
    <message>
        <source>Add the profile with --pushed-authorization.</source>
        <translation>用 --pushed-authorization 添加配置方案。</translation>
    </message>
    <message>
        <source>%1 does not let this client sign people in by the browser: %2.</source>
        <translation>%1 不允许此客户端通过浏览器让人登录：%2。</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator to switch on the standard flow for the client.</source>
        <translation>请提供方的管理员为该客户端开启标准流程。</translation>
    </message>
    <message>
        <source>%1 did not accept how the sign-in was asked for: %2.</source>
        <translation>%1 不接受登录请求的方式：%2。</translation>
    </message>
    <message>
        <source>Check the profile&apos;s authorization parameters, and show the provider&apos;s administrator this sentence.</source>
        <translation>检查配置方案的授权参数，并把这句话给提供方的管理员看。</translation>
    </message>
    <message>
        <source>%1 refused the sign-in: %2.</source>
        <translation>%1 拒绝了登录：%2。</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator about the client&apos;s settings.</source>
        <translation>向提供方的管理员询问该客户端的设置。</translation>
    </message>
    <message>
        <source>%1 does not let the browser come back to this computer: %2.</source>
        <translation>%1 不允许浏览器返回本机：%2。</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator to allow http://127.0.0.1/* as the client&apos;s redirect address.</source>
        <translation>请提供方的管理员把 http://127.0.0.1/* 设为该客户端允许的重定向地址。</translation>
    </message>
    <message>
        <source>%1 still waits for you to enter the code.</source>
        <translation>%1 仍在等待您输入代码。</translation>
    </message>
    <message>
        <source>Enter the code in a browser.</source>
        <translation>在浏览器中输入代码。</translation>
    </message>
    <message>
        <source>%1 was asked too often.</source>
        <translation>对 %1 的请求太频繁。</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in at %1 in time. The code is no longer good.</source>
        <translation>没有人及时在 %1 完成登录。代码不再有效。</translation>
    </message>
    <message>
        <source>Sign in again: that gives a new code.</source>
        <translation>重新登录：会得到新的代码。</translation>
    </message>
    <message>
        <source>%1 does not let this client sign in with a code: %2.</source>
        <translation>%1 不允许此客户端用代码登录：%2。</translation>
    </message>
    <message>
        <source>Sign in with the browser on this computer, or ask the provider&apos;s administrator to allow the device authorization grant for the client.</source>
        <translation>用本机的浏览器登录，或请提供方的管理员为该客户端允许 device authorization grant。</translation>
    </message>
    <message>
        <source>%1 does not accept the client&apos;s secret, or there is none: %2.</source>
        <translation>%1 不接受客户端密钥，或没有密钥：%2。</translation>
    </message>
    <message>
        <source>Ask for the client&apos;s secret and store it, or use a client that needs none.</source>
        <translation>索取客户端密钥并存储，或使用不需要密钥的客户端。</translation>
    </message>
    <message>
        <source>%1 does not know this client: %2.</source>
        <translation>%1 不认识此客户端：%2。</translation>
    </message>
    <message>
        <source>Check the profile&apos;s client with your institution.</source>
        <translation>向您所在机构核对配置方案的客户端。</translation>
    </message>
    <message>
        <source>%1 does not give you, or this client, a credential that outlives the browser session.</source>
        <translation>%1 不给您或此客户端在浏览器会话结束后仍有效的凭据。</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator for the role offline_access, or add the profile with --scope openid alone.</source>
        <translation>向提供方的管理员申请角色 offline_access，或只用 --scope openid 添加配置方案。</translation>
    </message>
    <message>
        <source>%1 refused to give a token: %2.</source>
        <translation>%1 拒绝给出令牌：%2。</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenFile</name>
    <message>
        <source>Nothing was stored.</source>
        <translation>没有存储任何内容。</translation>
    </message>
    <message>
        <source>This looks like a token, but it cannot be read: %1</source>
        <translation>这像是令牌，但无法读取：%1</translation>
    </message>
    <message>
        <source>Fetch it again; it may have been cut off.</source>
        <translation>重新取得它；它可能被截断了。</translation>
    </message>
    <message>
        <source>This is an access token: it dies within minutes, and is no credential. Nothing was stored.</source>
        <translation>这是访问令牌：它几分钟内就会失效，不是凭据。没有存储任何内容。</translation>
    </message>
    <message>
        <source>Take the file that the portal itself hands out, or sign in.</source>
        <translation>取用门户自己发放的文件，或登录。</translation>
    </message>
    <message>
        <source>Fetch the token from the portal again.</source>
        <translation>从门户重新取得令牌。</translation>
    </message>
    <message>
        <source>This file is larger than any token.</source>
        <translation>此文件比任何令牌都大。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>此文件是空的。</translation>
    </message>
    <message>
        <source>This file holds a web page, probably the portal&apos;s login page, not a token.</source>
        <translation>此文件是网页，很可能是门户的登录页面，不是令牌。</translation>
    </message>
    <message>
        <source>Log in to the portal in the browser first, then fetch the token.</source>
        <translation>先在浏览器中登录门户，然后取得令牌。</translation>
    </message>
    <message>
        <source>This file holds an error message of the portal, not a token.</source>
        <translation>此文件是门户的错误信息，不是令牌。</translation>
    </message>
    <message>
        <source>This file holds an error message of the portal, not a token: “%1”.</source>
        <translation>此文件是门户的错误信息，不是令牌：“%1”。</translation>
    </message>
    <message>
        <source>Tell the portal&apos;s administrator what it says, then fetch the token again.</source>
        <translation>把其中的内容告诉门户的管理员，然后重新取得令牌。</translation>
    </message>
    <message>
        <source>This file holds no token that Lanyard knows.</source>
        <translation>此文件中没有 Lanyard 认识的令牌。</translation>
    </message>
    <message>
        <source>Other text stands before the token.</source>
        <translation>令牌之前有其他文字。</translation>
    </message>
    <message>
        <source>Leave out words such as “Bearer” or “token:”, quotation marks and spaces.</source>
        <translation>去掉“Bearer”或“token:”之类的词、引号和空格。</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenFileController</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>选择另一个文件。</translation>
    </message>
    <message>
        <source>%1 could not be deleted: %2.</source>
        <translation>无法删除 %1：%2。</translation>
    </message>
    <message>
        <source>Delete it by hand: it holds your credential.</source>
        <translation>手动删除它：其中有您的凭据。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发方</translation>
    </message>
    <message>
        <source>The token does not say</source>
        <translation>令牌没有写明</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>%1, stated</source>
        <translation>%1（已写明）</translation>
    </message>
    <message>
        <source>The token states no end</source>
        <translation>令牌没有写明到期时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Signed by the portal itself: cBioPortal 6.4.5 and later hand these out and accept none</source>
        <translation>由门户自己签名：cBioPortal 6.4.5 及更高版本会发放这种令牌，却一个也不接受</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Once: this realm replaces it whenever it is used</source>
        <translation>一次：每次使用，此领域都会更换它</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenFilePage</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Delete the file</source>
        <translation>删除文件(&amp;D)</translation>
    </message>
    <message>
        <source>Get a token from the portal</source>
        <translation>从门户取得令牌</translation>
    </message>
    <message>
        <source>%1 hands out the token itself. Log in there, download it, and give the file to Lanyard.</source>
        <translation>%1 自己发放令牌。在那里登录，下载令牌，再把文件交给 Lanyard。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Let the browser fetch it, choose the file, or drop it here</source>
        <translation>让浏览器取得它、选择文件，或拖到此处</translation>
    </message>
    <message>
        <source>Log in at the portal if it asks for it. Lanyard waits for the file in your download folder, and shows what it holds before it takes anything in.</source>
        <translation>如果门户要求，先登录门户。Lanyard 等待文件出现在下载文件夹中，导入之前会先显示其内容。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>the token or the file, as it is</comment>
        <translation>保留不用</translation>
    </message>
    <message>
        <source>This is the token</source>
        <translation>就是这个令牌</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Lanyard sends it to %1 only.</source>
        <translation>尚未存储任何内容。Lanyard 只把它发给 %1。</translation>
    </message>
    <message>
        <source>Show the profile</source>
        <translation>显示配置方案</translation>
    </message>
    <message>
        <source>Lanyard keeps the token</source>
        <translation>Lanyard 已保存令牌</translation>
    </message>
    <message>
        <source>Choose a token file</source>
        <translation>选择令牌文件</translation>
    </message>
    <message>
        <source>Waiting for the file in Downloads</source>
        <translation>正在等待文件出现在下载文件夹中</translation>
    </message>
    <message>
        <source>Nothing came yet. Log in at the portal, then open its page again.</source>
        <translation>尚未收到文件。登录门户，然后再次打开其页面。</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>再次打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open the portal’s page</source>
        <translation>打开门户的页面(&amp;O)</translation>
    </message>
    <message>
        <source>The file is deleted. The token is in: %1.</source>
        <translation>文件已删除。令牌保存在：%1。</translation>
    </message>
    <message>
        <source>It is in: %1. The file %2 still holds it, for everybody who can read your files.</source>
        <translation>它保存在：%1。文件 %2 中仍有它，凡能读取您文件的人都能看到。</translation>
    </message>
    <message>
        <source>It is in: %1.</source>
        <translation>它保存在：%1。</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenInspection</name>
    <message>
        <source>The token is not signed (alg is %1): anyone can have written it.</source>
        <translation>令牌没有签名（alg 为 %1）：任何人都可能写出它。</translation>
    </message>
    <message>
        <source>The token demands extensions that Lanyard does not know (crit: %1) and must be rejected.</source>
        <translation>令牌要求使用 Lanyard 不认识的扩展（crit：%1），必须拒绝。</translation>
    </message>
    <message>
        <source>The header says that this is a “%1”, which is no access token.</source>
        <translation>头部说这是“%1”，不是访问令牌。</translation>
    </message>
    <message>
        <source>The payload is itself a token (cty is JWT); Lanyard shows and checks only the outer one.</source>
        <translation>载荷本身是一个令牌（cty 为 JWT）；Lanyard 只显示和检查外层的令牌。</translation>
    </message>
    <message>
        <source>The payload %1, so Lanyard does not read claims from it.</source>
        <translation>载荷%1，因此 Lanyard 不从中读取声明。</translation>
    </message>
    <message>
        <source>The header says JWT, but the payload is no JSON object.</source>
        <translation>头部写的是 JWT，但载荷不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The claim %1 is no string.</source>
        <translation>声明 %1 不是字符串。</translation>
    </message>
    <message>
        <source>The claim aud is neither a string nor a list of strings.</source>
        <translation>声明 aud 既不是字符串，也不是字符串列表。</translation>
    </message>
    <message>
        <source>The claim %1 is no number, so it is no time.</source>
        <translation>声明 %1 不是数字，因此不是时间。</translation>
    </message>
    <message>
        <source>The claim %1 lies before 1970.</source>
        <translation>声明 %1 早于 1970 年。</translation>
    </message>
    <message>
        <source>The claim %1 lies after the year 9999; it may count milliseconds instead of seconds.</source>
        <translation>声明 %1 晚于 9999 年；它可能以毫秒而不是秒为单位。</translation>
    </message>
    <message>
        <source>The token expired at %1.</source>
        <translation>令牌已于 %1 过期。</translation>
    </message>
    <message>
        <source>The token is not valid before %1.</source>
        <translation>令牌在 %1 之前尚未生效。</translation>
    </message>
    <message>
        <source>The token was issued in the future, at %1: the clock of this computer or of the issuer is wrong.</source>
        <translation>令牌的签发时间 %1 在未来：本机或签发方的时钟有误。</translation>
    </message>
    <message>
        <source>The token holds claims and says b64: false, which a JWT must not.</source>
        <translation>令牌含有声明，又写有 b64: false，JWT 不得这样。</translation>
    </message>
    <message>
        <source>The token names no issuer; %1 was expected.</source>
        <translation>令牌没有写明签发方；应为 %1。</translation>
    </message>
    <message>
        <source>The token comes from %1; %2 was expected.</source>
        <translation>令牌来自 %1；应为 %2。</translation>
    </message>
    <message>
        <source>The header brings or points to a key of its own (%1). Lanyard ignores it: a forger could put any key there.</source>
        <translation>头部自带密钥或指向密钥（%1）。Lanyard 忽略它：伪造者可以在那里放任何密钥。</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenLint</name>
    <message>
        <source>An accepted token buys a session of 16 hours</source>
        <translation>被接受的令牌可换得 16 小时的会话</translation>
    </message>
    <message>
        <source>The server gives a session its own end, 16 hours on, whatever the token&apos;s end is.</source>
        <translation>服务器给会话单独设定到期时间，即 16 小时之后，与令牌何时到期无关。</translation>
    </message>
    <message>
        <source>Whoever holds the session&apos;s token can use it until then, also after a log-out: the server forgets the session&apos;s number and takes the token all the same.</source>
        <translation>持有会话令牌的人到那时为止都能使用它，退出登录之后也一样：服务器忘记了会话编号，却照样接受令牌。</translation>
    </message>
    <message>
        <source>Nothing revokes it but another secret at the server. Do not let tokens lie about.</source>
        <translation>除非服务器更换密钥，否则无法吊销。不要让令牌随处散落。</translation>
    </message>
    <message>
        <source>This is no token</source>
        <translation>这不是令牌</translation>
    </message>
    <message>
        <source>Its content is no JSON object with each name once.</source>
        <translation>其内容不是每个名称只出现一次的 JSON 对象。</translation>
    </message>
    <message>
        <source>The server answers 401 “jwt malformed” or “invalid token”.</source>
        <translation>服务器答复 401“jwt malformed”或“invalid token”。</translation>
    </message>
    <message>
        <source>Sign a JSON object.</source>
        <translation>为 JSON 对象签名。</translation>
    </message>
    <message>
        <source>The token is not signed</source>
        <translation>令牌没有签名</translation>
    </message>
    <message>
        <source>Its algorithm is “%1”.</source>
        <translation>其算法是“%1”。</translation>
    </message>
    <message>
        <source>The server answers 401 “jwt signature is required”.</source>
        <translation>服务器答复 401“jwt signature is required”。</translation>
    </message>
    <message>
        <source>Sign it with the key that the server checks with.</source>
        <translation>用服务器检查时所用的密钥签名。</translation>
    </message>
    <message>
        <source>The server takes no token of this algorithm</source>
        <translation>服务器不接受使用此算法的令牌</translation>
    </message>
    <message>
        <source>The server answers 401 “invalid algorithm”.</source>
        <translation>服务器答复 401“invalid algorithm”。</translation>
    </message>
    <message>
        <source>Sign by HS256, HS384 or HS512 with the server&apos;s secret, or by RS256, PS256 or ES256 with the private key that belongs to its public key.</source>
        <translation>用服务器的密钥以 HS256、HS384 或 HS512 签名，或用与其公钥对应的私钥以 RS256、PS256 或 ES256 签名。</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenPage</name>
    <message>
        <source>No token at the moment.</source>
        <translation>目前没有令牌。</translation>
    </message>
    <message>
        <source>Lanyard makes one from the credential when something asks. It lives some minutes, in memory only.</source>
        <translation>需要时 Lanyard 用凭据取得一个。它只存在几分钟，且只在内存中。</translation>
    </message>
    <message>
        <source>Getting an access token</source>
        <translation>正在取得访问令牌</translation>
    </message>
    <message>
        <source>The issuer answers slowly.</source>
        <translation>签发方的答复很慢。</translation>
    </message>
    <message>
        <source>&amp;Get a new one</source>
        <translation>取一个新的(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>比较(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Get one now</source>
        <translation>立即取得(&amp;G)</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenPlaces</name>
    <message>
        <source>A session workspace belongs to the token’s session name, and outlives a restart.</source>
        <translation>会话工作区属于令牌的会话名称，重启后仍然保留。</translation>
    </message>
    <message>
        <source>The token stands in the address, which the server may write into its log.</source>
        <translation>令牌在地址中，服务器可能会把地址写入日志。</translation>
    </message>
    <message>
        <source>V3 API of the application server</source>
        <translation>应用服务器的 V3 API</translation>
    </message>
    <message>
        <source>The one to prefer: the token goes in the request’s body.</source>
        <translation>首选方式：令牌放在请求体中。</translation>
    </message>
    <message>
        <source>V3 API of the data store server</source>
        <translation>数据存储服务器的 V3 API</translation>
    </message>
    <message>
        <source>Files of data sets; pybis asks it by itself.</source>
        <translation>数据集的文件；pybis 会自行查询它。</translation>
    </message>
    <message>
        <source>Data set download</source>
        <translation>下载数据集</translation>
    </message>
    <message>
        <source>Session workspace, upload</source>
        <translation>会话工作区，上传</translation>
    </message>
    <message>
        <source>Session workspace, download</source>
        <translation>会话工作区，下载</translation>
    </message>
    <message>
        <source>Workspace of the application server, download</source>
        <translation>应用服务器的工作区，下载</translation>
    </message>
    <message>
        <source>SFTP</source>
        <translation>SFTP</translation>
    </message>
    <message>
        <source>openBIS’s documentation names SFTP and does not say how; ask its administrator for host and port. Have the token printed when the program asks for the password.</source>
        <translation>openBIS 的文档提到了 SFTP，但没有说明用法；向其管理员询问主机和端口。程序要求输入密码时，让 Lanyard 输出令牌。</translation>
    </message>
    <message>
        <source>pybis’s own file, and obis</source>
        <translation>pybis 自己的文件，obis 也使用它</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenPlacesCard</name>
    <message>
        <source>Where the token may be used</source>
        <translation>可以使用令牌的地方</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>%1 From openBIS’s documentation and sources; Lanyard’s tests did not run it.</source>
        <translation>%1取自 openBIS 的文档和源代码；Lanyard 的测试没有运行过它。</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>写入文件…</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>删除文件</translation>
    </message>
    <message>
        <source>The file is there already. What it holds is replaced.</source>
        <translation>该文件已经存在。其中的内容会被替换。</translation>
    </message>
    <message>
        <source>Write the token into a file?</source>
        <translation>把令牌写入文件？</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>do not go on</comment>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Delete the file?</source>
        <translation>删除文件？</translation>
    </message>
    <message>
        <source>pybis and obis then find no token in %1. If another program put its token there, that is gone too.</source>
        <translation>之后 pybis 和 obis 在 %1 中就找不到令牌。如果有其他程序在那里存放了令牌，该令牌也会一并删除。</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The file is there.</source>
        <translation>该文件存在。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这样的文件。</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenProblems</name>
    <message>
        <source>Mind the clocks: %1.</source>
        <translation>留意时钟：%1。</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenSheet</name>
    <message>
        <source>In &amp;words</source>
        <translation>文字说明(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation>原始内容(&amp;R)</translation>
    </message>
    <message>
        <source>What the token says</source>
        <translation>令牌的内容</translation>
    </message>
    <message>
        <source>Where the roles are</source>
        <translation>角色所在的位置</translation>
    </message>
    <message>
        <source>&amp;Use this role path</source>
        <translation>使用此角色路径(&amp;U)</translation>
    </message>
    <message>
        <source>Click a claim to see its name and raw value.</source>
        <translation>单击一项声明，可查看其名称和原始值。</translation>
    </message>
    <message>
        <source>Where your roles are</source>
        <translation>您的角色所在的位置</translation>
    </message>
    <message>
        <source>Where its roles are</source>
        <translation>它的角色所在的位置</translation>
    </message>
    <message>
        <source>Role path</source>
        <translation>角色路径</translation>
    </message>
    <message>
        <source>Possible role paths</source>
        <translation>可能的角色路径</translation>
    </message>
    <message>
        <source>Signature valid: %1 signed it</source>
        <translation>签名有效：由 %1 签名</translation>
    </message>
    <message>
        <source>Signature wrong: %1</source>
        <translation>签名有误：%1</translation>
    </message>
    <message>
        <source>Signature not checked: %1</source>
        <translation>签名未检查：%1</translation>
    </message>
    <message>
        <source>No claim in this token holds roles.</source>
        <translation>此令牌的声明中都没有角色。</translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n 个角色</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>The token’s header and claims</source>
        <translation>令牌的头部和声明</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenVariable</name>
    <message>
        <source>“%1” is no name of an environment variable.</source>
        <translation>“%1”不是环境变量的名称。</translation>
    </message>
    <message>
        <source>Letters, digits and _ make one, as in --env LANYARD_TOKEN.</source>
        <translation>由字母、数字和 _ 组成，如 --env LANYARD_TOKEN。</translation>
    </message>
    <message>
        <source>%1 decides which programs are started, so no token goes into it.</source>
        <translation>%1 决定启动哪些程序，因此不会写入令牌。</translation>
    </message>
    <message>
        <source>Choose another variable, as in --env LANYARD_TOKEN.</source>
        <translation>选择另一个变量，如 --env LANYARD_TOKEN。</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenWay</name>
    <message>
        <source>Its tokens are the login service&apos;s: sign in, where the portal&apos;s client lets you, else fetch the file that the portal hands out.</source>
        <translation>它的令牌是登录服务的令牌：如果门户的客户端允许，就登录，否则取得门户发放的文件。</translation>
    </message>
    <message>
        <source>No token is needed.</source>
        <translation>不需要令牌。</translation>
    </message>
    <message>
        <source>%1 answers without one.</source>
        <translation>%1 不带令牌也会答复。</translation>
    </message>
    <message>
        <source>Asked for a token, %1 leads to %2.</source>
        <translation>向 %1 索取令牌时，它转到 %2。</translation>
    </message>
    <message>
        <source>How it gives you a token shows only when there is one: sign in, or fetch the file that it hands out.</source>
        <translation>它如何向您发放令牌，要等有了令牌才知道：登录，或取得它发放的文件。</translation>
    </message>
    <message>
        <source>%1 asks for a login and shows nothing before.</source>
        <translation>%1 要求登录，登录之前不显示任何内容。</translation>
    </message>
    <message>
        <source>%1 takes your token and keeps no list of tokens: it answered 501.</source>
        <translation>%1 接受您的令牌，但没有令牌列表：它答复了 501。</translation>
    </message>
    <message>
        <source>It makes its tokens itself, and another one can replace yours before it ends.</source>
        <translation>它自己创建令牌，另一个令牌可能在您的令牌到期之前取代它。</translation>
    </message>
    <message>
        <source>%1 answered with its list of your tokens.</source>
        <translation>%1 答复了您的令牌列表。</translation>
    </message>
    <message>
        <source>How it gives people their tokens cannot be told.</source>
        <translation>无法得知它如何向人发放令牌。</translation>
    </message>
    <message>
        <source>Asked for its list of tokens, %1 answered %2.</source>
        <translation>向 %1 查询令牌列表时，它答复了 %2。</translation>
    </message>
</context>
<context>
    <name>lanyard::Tray</name>
    <message>
        <source>%1 has ended</source>
        <translation>%1 已失效</translation>
    </message>
    <message>
        <source>%1 ends %2</source>
        <translation>%1 到期：%2</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期事项。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Lanyard: %1</source>
        <translation>Lanyard：%1</translation>
    </message>
    <message>
        <source>Open Lanyard</source>
        <translation>打开 Lanyard</translation>
    </message>
    <message>
        <source>Start at login, and stay here</source>
        <translation>登录系统时启动，并留在此处</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Copy a token</source>
        <translation>复制令牌</translation>
    </message>
</context>
<context>
    <name>lanyard::UndoBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>lanyard::Vault</name>
    <message>
        <source>“%1” is signed out. Its credential is kept only to be revoked at %2, which could not be reached on %3.</source>
        <translation>“%1”已退出登录。其凭据仅为在 %2 吊销而保留；%3 时无法连接该主机。</translation>
    </message>
    <message>
        <source>Sign in: lanyard login &apos;%1&apos;, which revokes it first.</source>
        <translation>登录：lanyard login &apos;%1&apos;，它会先吊销该凭据。</translation>
    </message>
    <message>
        <source>Sign in: lanyard login &apos;%1&apos;</source>
        <translation>登录：lanyard login &apos;%1&apos;</translation>
    </message>
    <message>
        <source>“%1” is not signed in: there is no credential for it.</source>
        <translation>“%1”未登录：没有它的凭据。</translation>
    </message>
    <message>
        <source>The credential of “%1” was made for another issuer, client or portal address, so it is not sent.</source>
        <translation>“%1”的凭据是为另一个签发方、客户端或门户地址签发的，因此不会发送。</translation>
    </message>
    <message>
        <source>The encrypted file no longer holds the credential of “%1”.</source>
        <translation>加密文件中不再有“%1”的凭据。</translation>
    </message>
    <message>
        <source>The keychain is unlocked but no longer holds the credential of “%1”: another program deleted it.</source>
        <translation>钥匙串已解锁，但其中不再有“%1”的凭据：另一个程序删除了它。</translation>
    </message>
    <message>
        <source>“%1” took the credential and gives back another.</source>
        <translation>“%1”存入了凭据，交回的却是另一个。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>重试。</translation>
    </message>
    <message>
        <source>Take in the token file that the portal hands out: lanyard import &apos;%1&apos; FILE</source>
        <translation>导入门户发放的令牌文件：lanyard import &apos;%1&apos; FILE</translation>
    </message>
    <message>
        <source>Have openBIS make a token: lanyard credential new &apos;%1&apos;</source>
        <translation>让 openBIS 创建一个令牌：lanyard credential new &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>lanyard::VaultCommand</name>
    <message>
        <source>“%1” is no vault.</source>
        <translation>“%1”不是保管库。</translation>
    </message>
    <message>
        <source>Give --to keychain or --to file.</source>
        <translation>给出 --to keychain 或 --to file。</translation>
    </message>
    <message>
        <source>“%1” is kept there already: %2.</source>
        <translation>“%1”已经保存在那里：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Moved to “%1”, read back there, and deleted from “%2”: %n secret(s).</source>
        <translation>
            <numerusform>已移到“%1”，在那里读回核对，并已从“%2”删除：%n 项机密。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the credentials are kept</source>
        <translation>凭据的保存位置</translation>
    </message>
    <message>
        <source>Move a profile&apos;s credentials to the keychain or the encrypted file</source>
        <translation>把配置方案的凭据移到钥匙串或加密文件</translation>
    </message>
    <message>
        <source>keychain or file</source>
        <translation>keychain 或 file</translation>
    </message>
</context>
<context>
    <name>lanyard::VaultKey</name>
    <message>
        <source>This computer has not enough memory free to open the encrypted vault: it takes %1 MiB.</source>
        <translation>本机的可用内存不足以打开加密保管库：它需要 %1 MiB。</translation>
    </message>
    <message>
        <source>Close other programs, then try again. Nothing was changed.</source>
        <translation>关闭其他程序，然后重试。没有任何更改。</translation>
    </message>
</context>
<context>
    <name>lanyard::VaultMove</name>
    <message>
        <source>“%1” belongs to the sandbox, which keeps nothing.</source>
        <translation>“%1”属于沙盒，沙盒不保存任何内容。</translation>
    </message>
    <message>
        <source>Move a profile that you added yourself.</source>
        <translation>移动您自己添加的配置方案。</translation>
    </message>
    <message>
        <source>Nothing was moved: the credentials of “%1” are where they were, in: %2.</source>
        <translation>没有移动任何内容：“%1”的凭据仍在原处：%2。</translation>
    </message>
    <message>
        <source>The credentials of “%1” are kept in “%2”, but a copy may still be in “%3”. Move again to delete it.</source>
        <translation>“%1”的凭据保存在“%2”，但“%3”中可能仍有副本。再次移动即可删除它。</translation>
    </message>
</context>
<context>
    <name>lanyard::Verdict</name>
    <message>
        <source>The token is not signed (alg is %1), so anyone can have written it.</source>
        <translation>令牌没有签名（alg 为 %1），因此任何人都可能写出它。</translation>
    </message>
    <message>
        <source>The token demands extensions that Lanyard does not know (crit: %1), so it must be rejected.</source>
        <translation>令牌要求使用 Lanyard 不认识的扩展（crit：%1），因此必须拒绝。</translation>
    </message>
    <message>
        <source>Lanyard does not know the signature algorithm “%1”.</source>
        <translation>Lanyard 不认识签名算法“%1”。</translation>
    </message>
    <message>
        <source>The token has no signature, though its header says %1.</source>
        <translation>令牌没有签名，虽然其头部写的是 %1。</translation>
    </message>
    <message>
        <source>The signature has %1 octets; one of %2 has %3.</source>
        <translation>签名有 %1 字节；%2 的签名应有 %3 字节。</translation>
    </message>
    <message>
        <source>the key without an id</source>
        <translation>没有 id 的密钥</translation>
    </message>
    <message>
        <source>the key “%1”</source>
        <translation>密钥“%1”</translation>
    </message>
    <message>
        <source>The signature (%1) is right; a key without an id made it.</source>
        <translation>签名（%1）正确；由一个没有 id 的密钥签成。</translation>
    </message>
    <message>
        <source>The signature (%1) is right; the key “%2” made it.</source>
        <translation>签名（%1）正确；由密钥“%2”签成。</translation>
    </message>
    <message>
        <source>The signature (%1) is wrong for %2: the token was changed, or another key made it.</source>
        <translation>签名（%1）用%2验证不通过：令牌被改动，或由另一个密钥签成。</translation>
    </message>
    <message>
        <source>The payload is empty; if it was detached, the signature cannot be checked without it.</source>
        <translation>载荷是空的；如果载荷是分离存放的，没有它就无法检查签名。</translation>
    </message>
    <message>
        <source>The token is signed with a secret that only the issuer has (%1), so only the issuer can check it. This is no bad signature: Keycloak signs every offline token so.</source>
        <translation>令牌用只有签发方持有的密钥签名（%1），因此只有签发方能检查。这不是签名有误：Keycloak 的离线令牌都这样签名。</translation>
    </message>
    <message>
        <source>The header says %1, but %2 cannot have made that: %3</source>
        <translation>头部写的是 %1，但%2不可能签成它：%3</translation>
    </message>
    <message>
        <source>The key set publishes the secret of %1, so anyone could have made this signature; a key set that was fetched never serves %2.</source>
        <translation>密钥集公布了%1的密钥内容，任何人都可能签成此签名；下载得到的密钥集从不用于 %2。</translation>
    </message>
    <message>
        <source>Lanyard does not use %1, which the token names: %2</source>
        <translation>Lanyard 不使用令牌指明的%1：%2</translation>
    </message>
    <message>
        <source>The parameters of %1 do not allow %2.</source>
        <translation>%1的参数不允许用于 %2。</translation>
    </message>
    <message>
        <source>Lanyard does not use %1: %2</source>
        <translation>Lanyard 不使用%1：%2</translation>
    </message>
    <message>
        <source>the one key that goes with it</source>
        <translation>唯一匹配的密钥</translation>
    </message>
    <message numerus="yes">
        <source>each of the %n keys that go with it</source>
        <translation>
            <numerusform>全部 %n 个匹配的密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>The token names the key “%1”, which is not in the key set. Keys change: a fresh key set may have it.</source>
        <translation>令牌指明的密钥“%1”不在密钥集中。密钥会更换：重新取得的密钥集中可能有它。</translation>
    </message>
    <message>
        <source>None of the keys goes with the algorithm %1.</source>
        <translation>没有密钥与算法 %1 相符。</translation>
    </message>
    <message>
        <source>Several keys of the set have the id “%1” that the token names, so it is not known which one is meant.</source>
        <translation>密钥集中有多个密钥的 id 为令牌指明的“%1”，因此不知道指的是哪一个。</translation>
    </message>
    <message>
        <source>The key set publishes the private half of that key, so anyone can sign with it; tell the issuer.</source>
        <translation>密钥集公布了该密钥的私钥部分，任何人都可以用它签名；请告诉签发方。</translation>
    </message>
</context>
<context>
    <name>lanyard::WaitRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>lanyard::WaysIn</name>
    <message>
        <source>Open a profile file</source>
        <translation>打开配置方案文件</translation>
    </message>
    <message>
        <source>Profile files (*.lanyard)</source>
        <translation>配置方案文件 (*.lanyard)</translation>
    </message>
</context>
<context>
    <name>lanyard::WindowAgent</name>
    <message>
        <source>The window only comes forward when it is asked.</source>
        <translation>窗口只有在被要求时才来到前台。</translation>
    </message>
    <message>
        <source>Ask the agent for tokens.</source>
        <translation>向代理程序索取令牌。</translation>
    </message>
</context>
<context>
    <name>lanyard::WindowPassphrase</name>
    <message>
        <source>The encrypted file is locked, so Lanyard cannot reach the credential. Nothing is lost.</source>
        <translation>加密文件已锁定，因此 Lanyard 无法取得凭据。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase.</source>
        <translation>用其口令解锁。</translation>
    </message>
    <message>
        <source>No passphrase was typed, so the encrypted file stays locked.</source>
        <translation>没有输入口令，加密文件仍处于锁定状态。</translation>
    </message>
    <message>
        <source>Unlock it when you like. Nothing is lost.</source>
        <translation>需要时再解锁。没有丢失任何内容。</translation>
    </message>
</context>
<context>
    <name>lanyard::Words</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, just now</source>
        <translation>%1，刚刚</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The roles are seen through the client %1. The portal&apos;s own client may differ in scopes, full scope and mappers.</source>
        <translation>这些角色是通过客户端 %1 看到的。门户自己的客户端在作用域、full scope 和映射器上可能不同。</translation>
    </message>
</context>
<context>
    <name>lanyard::Workspace</name>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>已有配置方案“%1”。</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one first.</source>
        <translation>换一个名称，或先移除那一个。</translation>
    </message>
</context>
<context>
    <name>lanyard::WritingRules</name>
    <message>
        <source>“%1” is no setting of the portal; “%2” is.</source>
        <translation>“%1”不是门户的设置；“%2”才是。</translation>
    </message>
    <message>
        <source>“%1” is described in: %2.</source>
        <translation>“%1”的说明见：%2。</translation>
    </message>
    <message>
        <source>The line does nothing.</source>
        <translation>这一行不起作用。</translation>
    </message>
    <message>
        <source>The portal passes over the line without a word and runs as if it were not there.</source>
        <translation>门户略过这一行，不作提示，就像它不存在一样运行。</translation>
    </message>
    <message>
        <source>Take the dashes away: they belong before a setting on a command line, not in a file.</source>
        <translation>去掉连字符：它们用于命令行上的设置之前，不用于文件中。</translation>
    </message>
    <message>
        <source>Write the name as the portal has it, letter by letter, capitals too.</source>
        <translation>逐字照门户的写法填写名称，包括大小写。</translation>
    </message>
    <message>
        <source>“%1” is there more than once, with different values.</source>
        <translation>“%1”出现多次，且值不相同。</translation>
    </message>
    <message>
        <source>The portal takes all the values at once, with commas between them.</source>
        <translation>门户会同时取所有的值，以逗号分隔。</translation>
    </message>
    <message>
        <source>The last line counts, and the others mislead whoever reads them.</source>
        <translation>最后一行有效，其他各行只会误导看到它们的人。</translation>
    </message>
    <message>
        <source>Keep the line that is right.</source>
        <translation>保留正确的那一行。</translation>
    </message>
    <message>
        <source>The quotes around the value of “%1” are a part of it.</source>
        <translation>“%1”的值两边的引号也是值的一部分。</translation>
    </message>
    <message>
        <source>The blank behind the value of “%1” is a part of it.</source>
        <translation>“%1”的值后面的空格也是值的一部分。</translation>
    </message>
    <message>
        <source>They count as part of the value, which then fits nothing.</source>
        <translation>门户连同它们一起比较值，结果都不相符。</translation>
    </message>
    <message>
        <source>Take the quotes away: a properties file needs none.</source>
        <translation>去掉引号：properties 文件不需要引号。</translation>
    </message>
    <message>
        <source>Take the blank at the line&apos;s end away.</source>
        <translation>去掉行尾的空格。</translation>
    </message>
    <message>
        <source>The value of “%1” looks like an example&apos;s, not like your own.</source>
        <translation>“%1”的值像是示例中的，不像您自己的。</translation>
    </message>
    <message>
        <source>Nothing that depends on it works.</source>
        <translation>依赖它的功能都不可用。</translation>
    </message>
    <message>
        <source>Put the client&apos;s secret there; at Keycloak it stands on the client&apos;s page Credentials.</source>
        <translation>在那里填客户端密钥；在 Keycloak 中，它位于该客户端的 Credentials 页面。</translation>
    </message>
    <message>
        <source>Put the value of your own portal or provider there.</source>
        <translation>在那里填您自己的门户或提供方的值。</translation>
    </message>
</context>
<context>
    <name>lanyard::parts</name>
    <message>
        <source>Empty the field</source>
        <translation>清空字段</translation>
    </message>
</context>
<context>
    <name>lanyard::sandbox::LoginPage</name>
    <message>
        <source>Lanyard sandbox</source>
        <translation>Lanyard 沙盒</translation>
    </message>
    <message>
        <source>Nobody real lives here: log in as one of the people below.</source>
        <translation>这里没有真人：以下面某个人的身份登录。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Code that the device shows</source>
        <translation>设备显示的代码</translation>
    </message>
    <message>
        <source>Sign a device in</source>
        <translation>让设备登录</translation>
    </message>
    <message>
        <source>Only allow what you started yourself. Log in as one of the people below.</source>
        <translation>只允许您自己发起的登录。以下面某个人的身份登录。</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language that you translate to, such as &quot;de&quot;; it goes into HTML.</extracomment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>That user name and password do not belong together.</source>
        <translation>该用户名与密码不符。</translation>
    </message>
    <message>
        <source>No device waits with this code. It may have ended.</source>
        <translation>没有设备在用此代码等待。它可能已失效。</translation>
    </message>
    <message>
        <source>The device is signed in</source>
        <translation>设备已登录</translation>
    </message>
    <message>
        <source>The device was denied</source>
        <translation>设备被拒绝</translation>
    </message>
    <message>
        <source>Go back to it. You can close this page.</source>
        <translation>回到该设备。您可以关闭此页面。</translation>
    </message>
    <message>
        <source>This account is disabled. Contact your administrator.</source>
        <translation>此账户已停用。联系您的管理员。</translation>
    </message>
    <message>
        <source>No client of that name is known here.</source>
        <translation>这里没有此名称的客户端。</translation>
    </message>
    <message>
        <source>This redirect address is not allowed for the client. The sandbox redirects to http://127.0.0.1 only.</source>
        <translation>不允许此客户端使用此重定向地址。沙盒只重定向到 http://127.0.0.1。</translation>
    </message>
    <message>
        <source>This form is too old. Start the sign-in again.</source>
        <translation>此表单已过期。重新开始登录。</translation>
    </message>
    <message>
        <source>You are logged out.</source>
        <translation>您已退出登录。</translation>
    </message>
    <message>
        <source>We are sorry</source>
        <translation>很抱歉</translation>
    </message>
</context>
<context>
    <name>lanyard::sandbox::LoopbackServer</name>
    <message>
        <source>The sandbox cannot listen at port %1 of this computer: %2.</source>
        <translation>沙盒无法在本机的端口 %1 监听：%2。</translation>
    </message>
    <message>
        <source>Choose another port, or none to get a free one.</source>
        <translation>选择另一个端口，或不指定端口以取得空闲端口。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Token manager for research portals</source>
        <translation>研究门户的令牌管理器</translation>
    </message>
    <message>
        <source>Start the practice portal inside Lanyard, and open it.</source>
        <translation>启动 Lanyard 内置的练习门户并打开它。</translation>
    </message>
    <message>
        <source>Start without a window, for reminders and the tray.</source>
        <translation>不显示窗口启动，用于提醒和托盘。</translation>
    </message>
    <message>
        <source>A profile file (*.lanyard) to look at.</source>
        <translation>要查看的配置方案文件（*.lanyard）。</translation>
    </message>
</context>
</TS>
