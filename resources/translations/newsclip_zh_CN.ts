<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>What was done until then is kept.</source>
        <translation>此前完成的内容会保留。</translation>
    </message>
    <message>
        <source>Made as {label}</source>
        <translation>创建为{label}</translation>
    </message>
    <message>
        <source>Nothing that shows</source>
        <translation>没有可见变化</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Kind: {label} → {label2}</source>
        <translation>类型：{label} → {label2}</translation>
    </message>
    <message>
        <source>Tagged {tag}</source>
        <translation>已添加标签 {tag}</translation>
    </message>
    <message>
        <source>Tag {tag} taken off</source>
        <translation>已移除标签 {tag}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>笔记：{words}</translation>
    </message>
    <message>
        <source>Quote: “{exact}” → “{exact2}”</source>
        <translation>引文：“{exact}”→“{exact2}”</translation>
    </message>
    <message>
        <source>Moved with its text</source>
        <translation>随文本移动</translation>
    </message>
    <message>
        <source>Another part of the image</source>
        <translation>图片的另一部分</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>In what capacity</source>
        <translation>以何种身份</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What the figure is about</source>
        <translation>数据所指的对象</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>What is measured: range, orders, price</source>
        <translation>衡量的内容：续航、订单、价格</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>700, &gt; 700, 700–830, ≈ 700, ≤ 35.3</source>
        <translation>700, &gt; 700, 700–830, ≈ 700, ≤ 35.3</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>km, %, EUR, s</source>
        <translation>km, %, EUR, s</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定词</translation>
    </message>
    <message>
        <source>The words that bound it: over, up to, about</source>
        <translation>限定数值的词：超过、至多、大约</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Under what conditions: WLTP, per year</source>
        <translation>在何种条件下：WLTP、每年</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>The date the figure holds for</source>
        <translation>数据适用的日期</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Affected party</source>
        <translation>受影响方</translation>
    </message>
    <message>
        <source>Who or what would be hit</source>
        <translation>会波及的人或事物</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>反驳</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>同于</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>得到支持</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>得到回应</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Part of an image</source>
        <translation>图片的一部分</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the window; articles may be in any. It changes at the next start.</source>
        <translation>窗口的语言；文章可以是任何语言。下次启动时生效。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Follow the system, or always light or dark.</source>
        <translation>跟随系统，或始终使用浅色或深色。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Follow the system, or always as usual or high.</source>
        <translation>跟随系统，或始终使用默认或高对比度。</translation>
    </message>
    <message>
        <source>Interface text</source>
        <translation>界面文字</translation>
    </message>
    <message>
        <source>Of menus, lists and buttons, in per cent; holds from the next start on.</source>
        <translation>菜单、列表和按钮的文字，以百分比计；下次启动时生效。</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减弱动态效果</translation>
    </message>
    <message>
        <source>Let nothing fade or move. Where the system asks for it, that holds in any case.</source>
        <translation>不使用淡入淡出或移动效果。若系统有此要求，则始终生效。</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>阅读字体</translation>
    </message>
    <message>
        <source>One of the families on this machine.</source>
        <translation>本机安装的字体之一。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Of the reading column, in pixels.</source>
        <translation>阅读栏的字号，以像素计。</translation>
    </message>
    <message>
        <source>Characters to a line.</source>
        <translation>每行字符数。</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>行长</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>As a multiple of the size.</source>
        <translation>字号的倍数。</translation>
    </message>
    <message>
        <source>Keep images</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Fetch the images of a page when it is imported.</source>
        <translation>导入页面时下载其中的图片。</translation>
    </message>
    <message>
        <source>Obey robots.txt</source>
        <translation>遵守 robots.txt</translation>
    </message>
    <message>
        <source>Fetch only what sites let programs fetch; you can always save a page in the browser.</source>
        <translation>只下载网站允许程序下载的内容；您随时可以在浏览器中保存页面。</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Import what is put into the folder below; nothing in it is changed.</source>
        <translation>导入放入下方文件夹的内容；不会更改其中任何文件。</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>被监视的文件夹</translation>
    </message>
    <message>
        <source>Files are taken once they are complete.</source>
        <translation>文件完整后才会导入。</translation>
    </message>
    <message>
        <source>Folders inside it too</source>
        <translation>包括子文件夹</translation>
    </message>
    <message>
        <source>Links are never followed.</source>
        <translation>绝不跟随链接。</translation>
    </message>
    <message>
        <source>Suggest passages</source>
        <translation>建议片段</translation>
    </message>
    <message>
        <source>Look for claims, figures and risks, and propose them for marking.</source>
        <translation>查找说法、数据和风险，并建议标注。</translation>
    </message>
    <message>
        <source>Check for changes</source>
        <translation>检查更改</translation>
    </message>
    <message>
        <source>Look at the addresses of articles again while the window is open, and keep what changed.</source>
        <translation>窗口打开时重新查询文章的网址，并保留变化。</translation>
    </message>
    <message>
        <source>Group exports by</source>
        <translation>导出分组依据</translation>
    </message>
    <message>
        <source>How exported highlights are grouped.</source>
        <translation>导出标注的分组方式。</translation>
    </message>
    <message>
        <source>Export template</source>
        <translation>导出模板</translation>
    </message>
    <message>
        <source>A Markdown template of your own, or ours.</source>
        <translation>您自己的 Markdown 模板，或我们的模板。</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>保留的备份数</translation>
    </message>
    <message>
        <source>How many copies of the library are kept.</source>
        <translation>保留多少份资料库副本。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Changed keys, by action.</source>
        <translation>按操作列出更改过的按键。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Where the library is, when not in the usual place.</source>
        <translation>资料库不在默认位置时的所在位置。</translation>
    </message>
    <message>
        <source>Version seen</source>
        <translation>已查看的版本</translation>
    </message>
    <message>
        <source>The newest version whose news were told.</source>
        <translation>已显示新功能的最新版本。</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Corroborated</source>
        <translation>已佐证</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>已证伪</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Regulatory</source>
        <translation>监管</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>法律</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>政治</translation>
    </message>
    <message>
        <source>Reputational</source>
        <translation>声誉</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>极高</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>不太可能</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>必然</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
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
        <source>Usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>实线</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>点线</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>虚线</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>细线</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>橄榄绿</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>蓝灰</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>There is no export format “{format_id}”.</source>
        <translation>没有名为“{format_id}”的导出格式。</translation>
    </message>
    <message>
        <source>The formats are: {words}.</source>
        <translation>可用格式：{words}。</translation>
    </message>
    <message>
        <source>The template {name} could not be read: {words}.</source>
        <translation>无法读取模板 {name}：{words}。</translation>
    </message>
    <message>
        <source>Choose another template in the settings, or leave it empty to use ours.</source>
        <translation>请在设置中选择其他模板，或留空以使用自带模板。</translation>
    </message>
    <message>
        <source>The template {name} is not a UTF-8 text.</source>
        <translation>模板 {name} 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and export again.</source>
        <translation>请将其存为 UTF-8 后重新导出。</translation>
    </message>
    <message>
        <source>The template {name} is longer than {MAX_TEMPLATE:,} characters.</source>
        <translation>模板 {name} 超过 {MAX_TEMPLATE:,} 个字符。</translation>
    </message>
    <message>
        <source>The template {name} does not work{where}: {why}.</source>
        <translation>模板 {name} 无法使用{where}：{why}。</translation>
    </message>
    <message>
        <source>Correct that line, or leave the template empty in the settings to use ours.</source>
        <translation>请更正该行，或在设置中将模板留空以使用自带模板。</translation>
    </message>
    <message>
        <source>“{name}” lists {count:,} addresses; NewsClip takes {most:,} at once.</source>
        <translation>“{name}”列出了 {count:,} 个网址；NewsClip 一次最多处理 {most:,} 个。</translation>
    </message>
    <message>
        <source>Split the list.</source>
        <translation>请拆分该列表。</translation>
    </message>
    <message>
        <source>“{name}” names no address of a page.</source>
        <translation>“{name}”中没有页面网址。</translation>
    </message>
    <message>
        <source>Write one address to a line, each beginning with https://.</source>
        <translation>请每行写一个网址，以 https:// 开头。</translation>
    </message>
    <message>
        <source>holds more than {count:,} files</source>
        <translation>包含的文件超过 {count:,} 个</translation>
    </message>
    <message>
        <source>unpacks to more than {words} MB</source>
        <translation>解压后超过 {words} MB</translation>
    </message>
    <message>
        <source>“{name}” holds links, or files whose names lead out of it, and nothing else that could be read.</source>
        <translation>“{name}”只含链接或名称指向外部的文件，没有其他可读取的内容。</translation>
    </message>
    <message>
        <source>Such a file may be meant to do harm. Get it again from a source you trust.</source>
        <translation>此类文件可能带有恶意。请从可信的来源重新获取。</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>“{name}”受密码保护。</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save a copy without password.</source>
        <translation>请在原程序中打开，并保存一份不带密码的副本。</translation>
    </message>
    <message>
        <source>unpacks to absurdly more than it holds, as archive bombs do</source>
        <translation>解压后异常膨胀，类似压缩炸弹</translation>
    </message>
    <message>
        <source>compression method {compress_type}</source>
        <translation>压缩方法 {compress_type}</translation>
    </message>
    <message>
        <source>If you trust it, unpack it yourself and import the part you need.</source>
        <translation>如果您信任它，请自行解压并导入所需部分。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete.</source>
        <translation>“{name}”已损坏或不完整。</translation>
    </message>
    <message>
        <source>Download or copy it again, or open it in the program it was made with and save it anew.</source>
        <translation>请重新下载或复制，或在原程序中打开并另行保存。</translation>
    </message>
    <message>
        <source>“{name}” is {kind} without any article that NewsClip can read.</source>
        <translation>“{name}”是{kind}，其中没有 NewsClip 能读取的文章。</translation>
    </message>
    <message>
        <source>Check that it was saved completely, or save the page anew and import that.</source>
        <translation>请检查是否完整保存，或重新保存页面后导入。</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice, save a copy without password, and import that.</source>
        <translation>请在 Word 或 LibreOffice 中打开，保存一份不带密码的副本并导入。</translation>
    </message>
    <message>
        <source>There is no text in “{name}”.</source>
        <translation>“{name}”中没有文本。</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>请检查是否选对了文件。</translation>
    </message>
    <message>
        <source>“{name}” is an encrypted message.</source>
        <translation>“{name}”是加密邮件。</translation>
    </message>
    <message>
        <source>Open it in your mail program, then copy its text and paste that.</source>
        <translation>请在邮件程序中打开，复制其文本后粘贴。</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>一封邮件</translation>
    </message>
    <message>
        <source>“{name}” is a message without text; attached is “{attached}”.</source>
        <translation>“{name}”是没有正文的邮件；附件为“{attached}”。</translation>
    </message>
    <message>
        <source>Save what is attached from your mail program, and import that.</source>
        <translation>请在邮件程序中保存附件，然后导入。</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>一本电子书</translation>
    </message>
    <message>
        <source>“{name}” holds more text than NewsClip can read in one book.</source>
        <translation>“{name}”的文本超出了 NewsClip 单本书的读取上限。</translation>
    </message>
    <message>
        <source>Split it, or import the chapters you need.</source>
        <translation>请拆分，或只导入所需章节。</translation>
    </message>
    <message>
        <source>Ask the publisher for a copy without protection, or paste the passages you need.</source>
        <translation>请向发布者索取无保护的副本，或粘贴所需的片段。</translation>
    </message>
    <message>
        <source>“{name}” is an e-book without a table of its parts.</source>
        <translation>“{name}”是缺少组成目录的电子书。</translation>
    </message>
    <message>
        <source>Download it again, or open it in a reader and save it anew.</source>
        <translation>请重新下载，或在阅读器中打开并另行保存。</translation>
    </message>
    <message>
        <source>redirects in a circle</source>
        <translation>循环重定向</translation>
    </message>
    <message>
        <source>Open it in a browser and save the page.</source>
        <translation>请在浏览器中打开并保存页面。</translation>
    </message>
    <message>
        <source>redirects more than {count} times</source>
        <translation>重定向超过 {count} 次</translation>
    </message>
    <message>
        <source>Open it in a browser and save it.</source>
        <translation>请在浏览器中打开并保存。</translation>
    </message>
    <message>
        <source>the last try returns or raises</source>
        <translation>最后一次尝试返回或失败</translation>
    </message>
    <message>
        <source>{source} does not lead to a web page: only http and https addresses can be fetched.</source>
        <translation>{source} 不是网页：只能下载 http 和 https 网址。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查网址。</translation>
    </message>
    <message>
        <source>The address contains a user name or password.</source>
        <translation>网址中含有用户名或密码。</translation>
    </message>
    <message>
        <source>Remove them; a page behind a login can be saved from the browser and imported.</source>
        <translation>请将其删除；需登录的页面可从浏览器保存后导入。</translation>
    </message>
    <message>
        <source>names no valid host</source>
        <translation>未指定有效的主机</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>状态 {status}</translation>
    </message>
    <message>
        <source>{host} is busy ({status}) and asks to be asked again {seconds}.</source>
        <translation>{host} 正忙（{status}），请{seconds}再试。</translation>
    </message>
    <message>
        <source>Retry then.</source>
        <translation>请届时重试。</translation>
    </message>
    <message>
        <source>“{name}” is a list of {count:,} feeds, not an article.</source>
        <translation>“{name}”是 {count:,} 个订阅源的列表，不是文章。</translation>
    </message>
    <message>
        <source>Subscribe to them: File, Feeds, Import a list.</source>
        <translation>请订阅它们：“文件”“订阅源”“导入订阅源列表”。</translation>
    </message>
    <message>
        <source>a feed</source>
        <translation>一个订阅源</translation>
    </message>
    <message>
        <source>The entry “{url}” of “{name}” has no text of its own.</source>
        <translation>“{name}”的条目“{url}”没有正文。</translation>
    </message>
    <message>
        <source>Fetch its page instead.</source>
        <translation>请改为下载其页面。</translation>
    </message>
    <message>
        <source>no list of items</source>
        <translation>没有项目列表</translation>
    </message>
    <message>
        <source>“{name}” offers {count:,} entries; NewsClip takes {most:,} at once.</source>
        <translation>“{name}”提供了 {count:,} 个条目；NewsClip 一次最多处理 {most:,} 个。</translation>
    </message>
    <message>
        <source>Split the file, or subscribe to the feed.</source>
        <translation>请拆分文件，或订阅该源。</translation>
    </message>
    <message>
        <source>“{name}” begins as a feed but is damaged.</source>
        <translation>“{name}”开头像订阅源，但已损坏。</translation>
    </message>
    <message>
        <source>Fetch it anew; if that does not help, the site has to mend it.</source>
        <translation>请重新下载；若仍无效，须由网站修复。</translation>
    </message>
    <message>
        <source>“{name}” lists {count:,} feeds; NewsClip takes {most:,} at once.</source>
        <translation>“{name}”列出了 {count:,} 个订阅源；NewsClip 一次最多处理 {most:,} 个。</translation>
    </message>
    <message>
        <source>“{name}” is a list of feeds without any feed in it.</source>
        <translation>“{name}”是空的订阅源列表。</translation>
    </message>
    <message>
        <source>Export the list of your feed reader anew, as OPML.</source>
        <translation>请从订阅阅读器重新导出 OPML 列表。</translation>
    </message>
    <message>
        <source>{url} is not a page of text but {media_type}.</source>
        <translation>{url} 不是文本页面，而是 {media_type}。</translation>
    </message>
    <message>
        <source>Download it and import the file, if NewsClip reads its format.</source>
        <translation>若 NewsClip 支持其格式，请下载文件后导入。</translation>
    </message>
    <message>
        <source>{url} is not an image NewsClip can keep.</source>
        <translation>{url} 不是 NewsClip 能保存的图片。</translation>
    </message>
    <message>
        <source>PNG, JPEG, GIF and WebP are kept.</source>
        <translation>可保存 PNG、JPEG、GIF 和 WebP。</translation>
    </message>
    <message>
        <source>was not found ({status})</source>
        <translation>未找到（{status}）</translation>
    </message>
    <message>
        <source>may not be read without permission ({status})</source>
        <translation>未经许可无法读取（{status}）</translation>
    </message>
    <message>
        <source>is asked too often (429)</source>
        <translation>请求过于频繁（429）</translation>
    </message>
    <message>
        <source>Wait some minutes and retry.</source>
        <translation>请等几分钟后重试。</translation>
    </message>
    <message>
        <source>has a fault on its server ({status})</source>
        <translation>服务器出错（{status}）</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>answered with {status} instead of a page</source>
        <translation>返回了 {status} 而不是页面</translation>
    </message>
    <message>
        <source>“{name}” holds more than NewsClip can show in one article.</source>
        <translation>“{name}”的内容超出了 NewsClip 单篇文章的显示上限。</translation>
    </message>
    <message>
        <source>Save the part you need and import that.</source>
        <translation>请保存所需部分后导入。</translation>
    </message>
    <message>
        <source>No article was found in “{name}”.</source>
        <translation>在“{name}”中未找到文章。</translation>
    </message>
    <message>
        <source>No article was found in “{name}”: {instead}.</source>
        <translation>在“{name}”中未找到文章：{instead}。</translation>
    </message>
    <message>
        <source>“{name}” is too long: {count:,} characters.</source>
        <translation>“{name}”太长：{count:,} 个字符。</translation>
    </message>
    <message>
        <source>Split it into smaller files and import those.</source>
        <translation>请拆分为较小的文件后导入。</translation>
    </message>
    <message>
        <source>“{name}” is not text.</source>
        <translation>“{name}”不是文本。</translation>
    </message>
    <message>
        <source>Choose a saved web page, an e-mail, an e-book, a document or a text file.</source>
        <translation>请选择保存的网页、电子邮件、电子书、文档或文本文件。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off.</source>
        <translation>“{name}”已损坏或被截断。</translation>
    </message>
    <message>
        <source>Export it anew from the program it came from.</source>
        <translation>请从来源程序重新导出。</translation>
    </message>
    <message>
        <source>“{name}” lists {count:,} articles; NewsClip takes {most:,} at once.</source>
        <translation>“{name}”列出了 {count:,} 篇文章；NewsClip 一次最多处理 {most:,} 篇。</translation>
    </message>
    <message>
        <source>Export it in several parts.</source>
        <translation>请分成几部分导出。</translation>
    </message>
    <message>
        <source>“{name}” lists no articles.</source>
        <translation>“{name}”中没有文章。</translation>
    </message>
    <message>
        <source>Check that the right file was exported.</source>
        <translation>请检查是否导出了正确的文件。</translation>
    </message>
    <message>
        <source>“{name}” says nothing of the article but its address.</source>
        <translation>“{name}”除网址外没有文章的任何内容。</translation>
    </message>
    <message>
        <source>no list of articles</source>
        <translation>没有文章列表</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>一个邮箱文件</translation>
    </message>
    <message>
        <source>“{name}” holds {count:,} messages; NewsClip takes {most:,} at once.</source>
        <translation>“{name}”包含 {count:,} 封邮件；NewsClip 一次最多处理 {most:,} 封。</translation>
    </message>
    <message>
        <source>Export it from your mail program in several smaller files.</source>
        <translation>请从邮件程序中分成几个较小的文件导出。</translation>
    </message>
    <message>
        <source>a saved page</source>
        <translation>一个保存的页面</translation>
    </message>
    <message>
        <source>{source} leads to {host}, which is a private or reserved network address.</source>
        <translation>{source} 指向 {host}，这是专用或保留的网络地址。</translation>
    </message>
    <message>
        <source>NewsClip visits public addresses only; open it in a browser and save the page.</source>
        <translation>NewsClip 只访问公开网址；请在浏览器中打开并保存页面。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>The name {host} is not known.</source>
        <translation>找不到主机名 {host}。</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation>请检查网址和网络连接。</translation>
    </message>
    <message>
        <source>Open it in LibreOffice, save a copy without password, and import that.</source>
        <translation>请在 LibreOffice 中打开，保存一份不带密码的副本并导入。</translation>
    </message>
    <message>
        <source>“{name}” holds only pictures of its pages, as a scanner makes them, and no text.</source>
        <translation>“{name}”只有扫描仪生成的页面图片，没有文本。</translation>
    </message>
    <message>
        <source>Let a program recognise its text (OCR), save it with that text, and import that.</source>
        <translation>请用程序识别其文字（OCR），连同文字保存后导入。</translation>
    </message>
    <message>
        <source>Check that the right file was chosen, and that it was downloaded completely.</source>
        <translation>请检查是否选对了文件，以及是否完整下载。</translation>
    </message>
    <message>
        <source>Page {words} cannot be shown.</source>
        <translation>无法显示第 {words} 页。</translation>
    </message>
    <message>
        <source>Its text is beside it; the original can be opened in another program.</source>
        <translation>其文本在旁边；原件可在其他程序中打开。</translation>
    </message>
    <message>
        <source>has {count:,} pages; NewsClip reads up to {most:,}</source>
        <translation>有 {count:,} 页；NewsClip 最多读取 {most:,} 页</translation>
    </message>
    <message>
        <source>“{name}” is a PDF that is damaged or incomplete.</source>
        <translation>“{name}”是损坏或不完整的 PDF。</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>请重新下载或复制。</translation>
    </message>
    <message>
        <source>Give its password, or save a copy without one from a PDF reader.</source>
        <translation>请输入密码，或用 PDF 阅读器保存一份不带密码的副本。</translation>
    </message>
    <message>
        <source>Print the pages you need into a PDF of their own and import that.</source>
        <translation>请将所需页面打印为单独的 PDF 后导入。</translation>
    </message>
    <message>
        <source>holds more text than NewsClip can show in one article</source>
        <translation>的文本超出了 NewsClip 单篇文章的显示上限</translation>
    </message>
    <message>
        <source>takes longer than {seconds:.0f} seconds to read</source>
        <translation>读取时间超过 {seconds:.0f} 秒</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}”是空的。</translation>
    </message>
    <message>
        <source>Check that it was saved or downloaded completely.</source>
        <translation>请检查是否完整保存或下载。</translation>
    </message>
    <message>
        <source>is larger than {words} MB</source>
        <translation>大于 {words} MB</translation>
    </message>
    <message>
        <source>“{name}” looks like {likely}, which NewsClip does not read.</source>
        <translation>“{name}”看起来是{likely}，NewsClip 无法读取。</translation>
    </message>
    <message>
        <source>{source} was not fetched: the rules of {hostname} for programs (robots.txt) could not be had. {what}</source>
        <translation>未下载 {source}：无法获取 {hostname} 的程序访问规则（robots.txt）。{what}</translation>
    </message>
    <message>
        <source>Retry later, or turn “Obey robots.txt” off in the settings.</source>
        <translation>请稍后重试，或在设置中关闭“遵守 robots.txt”。</translation>
    </message>
    <message>
        <source>{source} was not fetched: {hostname} does not let programs fetch it (robots.txt).</source>
        <translation>未下载 {source}：{hostname} 不允许程序下载（robots.txt）。</translation>
    </message>
    <message>
        <source>Open it in a browser and save the page, or turn “Obey robots.txt” off in the settings.</source>
        <translation>请在浏览器中打开并保存页面，或在设置中关闭“遵守 robots.txt”。</translation>
    </message>
    <message>
        <source>It answered with {status}.</source>
        <translation>返回了 {status}。</translation>
    </message>
    <message>
        <source>“{name}” is nested too deep.</source>
        <translation>“{name}”嵌套过深。</translation>
    </message>
    <message>
        <source>Open it in a word processor and save it anew.</source>
        <translation>请在文字处理软件中打开并另行保存。</translation>
    </message>
    <message>
        <source>{source} could not be reached.</source>
        <translation>无法访问 {source}。</translation>
    </message>
    <message>
        <source>{source} came only in part.</source>
        <translation>{source} 只收到一部分。</translation>
    </message>
    <message>
        <source>{source} is larger than {words} MB.</source>
        <translation>{source} 大于 {words} MB。</translation>
    </message>
    <message>
        <source>Save the part you need from the browser and import that.</source>
        <translation>请从浏览器保存所需部分后导入。</translation>
    </message>
    <message>
        <source>a web capture</source>
        <translation>一个网页采集文件</translation>
    </message>
    <message>
        <source>only a question about cookies and consent</source>
        <translation>只有关于 Cookie 和同意的询问</translation>
    </message>
    <message>
        <source>only a check whether the visitor is a person</source>
        <translation>只有验证访问者是否为真人的页面</translation>
    </message>
    <message>
        <source>only an offer to subscribe</source>
        <translation>只有订阅提示</translation>
    </message>
    <message>
        <source>its text is loaded by a script</source>
        <translation>其文本由脚本加载</translation>
    </message>
    <message>
        <source>Open it in a browser, answer the question about cookies there, then save the page from there or paste the text.</source>
        <translation>请在浏览器中打开，处理 Cookie 提示，然后保存页面或粘贴文本。</translation>
    </message>
    <message>
        <source>Open it in a browser, pass the check there, then save the page from there or paste the text.</source>
        <translation>请在浏览器中打开，通过验证，然后保存页面或粘贴文本。</translation>
    </message>
    <message>
        <source>Open it in a browser, log in there if you have a subscription, then save the page from there or paste the text.</source>
        <translation>请在浏览器中打开，如有订阅请登录，然后保存页面或粘贴文本。</translation>
    </message>
    <message>
        <source>Open it in a browser and wait until the text shows, then save the page from there or paste the text.</source>
        <translation>请在浏览器中打开，等文本显示后保存页面或粘贴文本。</translation>
    </message>
    <message>
        <source>a Safari web archive</source>
        <translation>一个 Safari 网页归档</translation>
    </message>
    <message>
        <source>{claimed} objects</source>
        <translation>{claimed} 个对象</translation>
    </message>
    <message>
        <source>“{name}” is a Safari web archive that is damaged or incomplete.</source>
        <translation>“{name}”是损坏或不完整的 Safari 网页归档。</translation>
    </message>
    <message>
        <source>Copy it again, or save the page anew.</source>
        <translation>请重新复制，或重新保存页面。</translation>
    </message>
    <message>
        <source>NewsClip could not make sense of “{name}”.</source>
        <translation>NewsClip 无法识别“{name}”。</translation>
    </message>
    <message>
        <source>Try to save it in another format, or copy its text and paste that.</source>
        <translation>请尝试另存为其他格式，或复制其文本后粘贴。</translation>
    </message>
    <message>
        <source>no element</source>
        <translation>没有元素</translation>
    </message>
    <message>
        <source>A part of “{name}” is damaged or not well-formed.</source>
        <translation>“{name}”的一部分已损坏或格式不正确。</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save it anew.</source>
        <translation>请在原程序中打开并另行保存。</translation>
    </message>
    <message>
        <source>An article has no field {words}.</source>
        <translation>文章没有字段 {words}。</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>编辑详细信息</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>编辑笔记</translation>
    </message>
    <message>
        <source>Move to {place}</source>
        <translation>移到“{place}”</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message numerus="yes">
        <source>{n} word added</source>
        <comment>{n} words added</comment>
        <translation>
            <numerusform>新增 {n} 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken out</source>
        <comment>{n} taken out</comment>
        <translation>
            <numerusform>删除 {n} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} word taken out</source>
        <comment>{n} words taken out</comment>
        <translation>
            <numerusform>删除 {n} 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passage moved</source>
        <comment>{n} passages moved</comment>
        <translation>
            <numerusform>移动 {n} 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} became {other}</source>
        <translation>{one} 变为 {other}</translation>
    </message>
    <message numerus="yes">
        <source>{numbers} and {n} more number</source>
        <comment>{numbers} and {n} more numbers</comment>
        <translation>
            <numerusform>{numbers}，另有 {n} 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>A row needs a measure.</source>
        <translation>行需要有度量。</translation>
    </message>
    <message>
        <source>Say what the figures measure.</source>
        <translation>请说明数据衡量的内容。</translation>
    </message>
    <message>
        <source>Name row</source>
        <translation>命名行</translation>
    </message>
    <message>
        <source>Reset row</source>
        <translation>重置行</translation>
    </message>
    <message>
        <source>“{name}” could not be written in {parent}.</source>
        <translation>无法在 {parent} 中写入“{name}”。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space, or choose another place.</source>
        <translation>请检查文件夹的权限和可用空间，或选择其他位置。</translation>
    </message>
    <message numerus="yes">
        <source>{n} article</source>
        <comment>{n} articles</comment>
        <translation>
            <numerusform>{n} 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>{quote} in {place}</source>
        <translation>{place}：{quote}</translation>
    </message>
    <message>
        <source>There is no feed at {url}, and the page names none.</source>
        <translation>{url} 没有订阅源，页面也未列出。</translation>
    </message>
    <message>
        <source>Look on the page for a link called RSS, Atom or feed, and give its address.</source>
        <translation>请在页面上查找名为 RSS、Atom 或 feed 的链接，并填入其网址。</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>A feed needs a name.</source>
        <translation>订阅源需要名称。</translation>
    </message>
    <message>
        <source>Rename feed</source>
        <translation>重命名订阅源</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>取消订阅</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>It was in the Trash and has been restored.</source>
        <translation>它原在回收站中，现已还原。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message numerus="yes">
        <source>{n} image could not be kept.</source>
        <comment>{n} images could not be kept.</comment>
        <translation>
            <numerusform>{n} 张图片无法保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>That highlight is no longer in the library.</source>
        <translation>该标注已不在资料库中。</translation>
    </message>
    <message>
        <source>There are no words in that selection.</source>
        <translation>所选内容中没有文字。</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>请先选择文本。</translation>
    </message>
    <message>
        <source>Mark {label}</source>
        <translation>标注{label}</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>Edit highlight</source>
        <translation>编辑标注</translation>
    </message>
    <message>
        <source>A highlight needs at least one word.</source>
        <translation>标注至少需要一个词。</translation>
    </message>
    <message>
        <source>Move highlight</source>
        <translation>移动标注</translation>
    </message>
    <message>
        <source>That highlight is over text, not over an image.</source>
        <translation>该标注针对文本，而非图片。</translation>
    </message>
    <message numerus="yes">
        <source>Delete highlight</source>
        <comment>Delete {n} highlights</comment>
        <translation>
            <numerusform>删除 {n} 条标注</numerusform>
        </translation>
    </message>
    <message>
        <source>That state is no longer in the history.</source>
        <translation>该状态已不在历史中。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>恢复</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight taken over.</source>
        <comment>{n} highlights taken over.</comment>
        <translation>
            <numerusform>已带入 {n} 条标注。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be found in the text and is in the article&apos;s note.</source>
        <comment>{n} could not be found in the text and are in the article&apos;s note.</comment>
        <translation>
            <numerusform>{n} 条未在正文中找到，已放入文章笔记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import article</source>
        <comment>Import {n} articles</comment>
        <translation>
            <numerusform>导入 {n} 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Add kind {label}</source>
        <translation>添加类型“{label}”</translation>
    </message>
    <message>
        <source>Change kind {label}</source>
        <translation>更改类型“{label}”</translation>
    </message>
    <message>
        <source>Order kinds</source>
        <translation>调整类型顺序</translation>
    </message>
    <message>
        <source>There is no kind of your own called “{name}”.</source>
        <translation>没有名为“{name}”的自定义类型。</translation>
    </message>
    <message>
        <source>A kind needs a name of at most {count} letters.</source>
        <translation>类型需要名称，最多 {count} 个字符。</translation>
    </message>
    <message>
        <source>There is a kind called {label} already.</source>
        <translation>已有名为“{label}”的类型。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>The letter {letter} is that of {taken}.</source>
        <translation>字母 {letter} 已用于“{taken}”。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>The key {key} is that of {taken}.</source>
        <translation>按键 {key} 已用于“{taken}”。</translation>
    </message>
    <message>
        <source>That is no colour for a kind.</source>
        <translation>该颜色不能用于类型。</translation>
    </message>
    <message>
        <source>A built-in kind cannot be changed.</source>
        <translation>内置类型无法更改。</translation>
    </message>
    <message>
        <source>Each field needs a name.</source>
        <translation>每个字段都需要名称。</translation>
    </message>
    <message>
        <source>Remove the empty one.</source>
        <translation>请移除空字段。</translation>
    </message>
    <message>
        <source>There are two fields called {label}.</source>
        <translation>有两个名为“{label}”的字段。</translation>
    </message>
    <message>
        <source>The field {label} has nothing to choose from.</source>
        <translation>字段“{label}”没有可选项。</translation>
    </message>
    <message>
        <source>Choose one of: {words}.</source>
        <translation>请从中选择：{words}。</translation>
    </message>
    <message>
        <source>Settle conflict</source>
        <translation>处理矛盾</translation>
    </message>
    <message>
        <source>Reset conflict</source>
        <translation>重置矛盾</translation>
    </message>
    <message>
        <source>A highlight cannot be linked to itself.</source>
        <translation>标注不能与自身关联。</translation>
    </message>
    <message>
        <source>One of the two highlights is no longer in the library.</source>
        <translation>两条标注之一已不在资料库中。</translation>
    </message>
    <message>
        <source>The two are linked already: {words}.</source>
        <translation>两者已经关联：{words}。</translation>
    </message>
    <message>
        <source>Link as {words}</source>
        <translation>关联为“{words}”</translation>
    </message>
    <message>
        <source>That link is no longer in the library.</source>
        <translation>该关联已不在资料库中。</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>移除关联</translation>
    </message>
    <message>
        <source>A {what} needs a name.</source>
        <translation>{what}需要名称。</translation>
    </message>
    <message>
        <source>The original of this version is no longer here.</source>
        <translation>此版本的原件已不在。</translation>
    </message>
    <message>
        <source>Its text is complete.</source>
        <translation>其文本完整。</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Not a pair</source>
        <translation>不是配对</translation>
    </message>
    <message>
        <source>The settings could not be saved in {parent}.</source>
        <translation>无法将设置保存到 {parent}。</translation>
    </message>
    <message>
        <source>They hold until NewsClip is closed. Check the folder&apos;s permissions and space.</source>
        <translation>设置在 NewsClip 关闭前有效。请检查文件夹的权限和空间。</translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation>没有名为 {name} 的设置。</translation>
    </message>
    <message>
        <source>{setting} cannot be “{value}”.</source>
        <translation>{setting} 不能设为“{value}”。</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>请从中选择：{choices}。</translation>
    </message>
    <message>
        <source>Choose a number from {low} to {high}.</source>
        <translation>请选择 {low} 到 {high} 之间的数字。</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>无法读取“{name}”。</translation>
    </message>
    <message>
        <source>Check that it is there and that you may open it.</source>
        <translation>请检查它是否存在，以及您是否有权打开。</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB or more; NewsClip reads up to {most} MB.</source>
        <translation>“{name}”达到或超过 {size} MB；NewsClip 最多读取 {most} MB。</translation>
    </message>
    <message>
        <source>Split it, or save only the article.</source>
        <translation>请拆分，或只保存文章。</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Check the name and whether its disk is connected.</source>
        <translation>请检查名称以及磁盘是否已连接。</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>没有读取权限</translation>
    </message>
    <message>
        <source>Ask for permission to read it, or copy it elsewhere first.</source>
        <translation>请申请读取权限，或先复制到其他位置。</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>Use “Import folder”.</source>
        <translation>请使用“导入文件夹”。</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Check its disk, then try again.</source>
        <translation>请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>Its page could not be fetched ({reason}); this is what the list said of it.</source>
        <translation>无法下载其页面（{reason}）；以下是列表中的描述。</translation>
    </message>
    <message>
        <source>That image is not in the library.</source>
        <translation>该图片不在资料库中。</translation>
    </message>
    <message>
        <source>“Fetch missing pictures” gets what is still there.</source>
        <translation>“下载缺失的图片”可获取仍存在的图片。</translation>
    </message>
    <message>
        <source>There is no image at that place.</source>
        <translation>该处没有图片。</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>没有要搜索的内容。</translation>
    </message>
    <message>
        <source>Type something first.</source>
        <translation>请先输入内容。</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Edit saved search</source>
        <translation>编辑已存搜索</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>删除已存搜索</translation>
    </message>
    <message>
        <source>Restore saved search</source>
        <translation>还原已存搜索</translation>
    </message>
    <message>
        <source>That saved search is no longer in the library.</source>
        <translation>该已存搜索已不在资料库中。</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>新建选题</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>重命名选题</translation>
    </message>
    <message>
        <source>Edit story</source>
        <translation>编辑选题</translation>
    </message>
    <message>
        <source>Delete story</source>
        <translation>删除选题</translation>
    </message>
    <message>
        <source>Restore story</source>
        <translation>还原选题</translation>
    </message>
    <message>
        <source>Add to story</source>
        <translation>添加到选题</translation>
    </message>
    <message>
        <source>Remove from story</source>
        <translation>移出选题</translation>
    </message>
    <message>
        <source>That story is no longer in the library.</source>
        <translation>该选题已不在资料库中。</translation>
    </message>
    <message>
        <source>There is already a story called “{name}”.</source>
        <translation>已有名为“{name}”的选题。</translation>
    </message>
    <message>
        <source>That version is no longer in the library.</source>
        <translation>该版本已不在资料库中。</translation>
    </message>
    <message numerus="yes">
        <source>Accept suggestion</source>
        <comment>Accept {n} suggestions</comment>
        <translation>
            <numerusform>接受 {n} 条建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss suggestion</source>
        <comment>Dismiss {n} suggestions</comment>
        <translation>
            <numerusform>忽略 {n} 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>That suggestion is no longer open.</source>
        <translation>该建议已不可用。</translation>
    </message>
    <message>
        <source>There is no tag called “{name}”.</source>
        <translation>没有名为“{name}”的标签。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>标签需要名称。</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>“{colour}” is no colour for a tag.</source>
        <translation>“{colour}”不能用作标签颜色。</translation>
    </message>
    <message>
        <source>The colours are: {words}.</source>
        <translation>可用颜色：{words}。</translation>
    </message>
    <message>
        <source>Colour tag</source>
        <translation>设置标签颜色</translation>
    </message>
    <message>
        <source>Of your highlights, {words}: look at them.</source>
        <translation>您的标注中有{words}：请查看。</translation>
    </message>
    <message>
        <source>A new version: {words}.</source>
        <translation>新版本：{words}。</translation>
    </message>
    <message>
        <source>only its form changed</source>
        <translation>仅形式有变</translation>
    </message>
    <message>
        <source>The headline was “{before}”.</source>
        <translation>原标题为“{before}”。</translation>
    </message>
    <message numerus="yes">
        <source>{n} moved</source>
        <comment>{n} moved</comment>
        <translation>
            <numerusform>{n} 条移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reworded</source>
        <comment>{n} reworded</comment>
        <translation>
            <numerusform>{n} 条改写</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>No highlight of an older version is to be carried forward.</source>
        <translation>旧版本中没有需要沿用的标注。</translation>
    </message>
    <message>
        <source>Carry forward</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>Accept new words</source>
        <translation>接受新文字</translation>
    </message>
    <message>
        <source>Keep old words</source>
        <translation>保留原文字</translation>
    </message>
    <message>
        <source>Mark again</source>
        <translation>再次标注</translation>
    </message>
    <message>
        <source>Change version</source>
        <translation>更改版本</translation>
    </message>
    <message>
        <source>The watched folder {folder} is not there.</source>
        <translation>被监视的文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <source>Plug its drive in, or choose another folder in the settings.</source>
        <translation>请连接其驱动器，或在设置中选择其他文件夹。</translation>
    </message>
    <message>
        <source>That article is no longer in the library.</source>
        <translation>该文章已不在资料库中。</translation>
    </message>
    <message>
        <source>Another program is writing to the library in {folder}.</source>
        <translation>另一个程序正在写入 {folder} 中的资料库。</translation>
    </message>
    <message>
        <source>Wait for it to finish, or close it, and try again. Nothing was changed.</source>
        <translation>请等它完成或将其关闭，然后重试。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The disk did not answer while the library in {folder} was used.</source>
        <translation>使用 {folder} 中的资料库时，磁盘没有响应。</translation>
    </message>
    <message>
        <source>Check the disk and its connection, then open the library again.</source>
        <translation>请检查磁盘及其连接，然后重新打开资料库。</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds the library in {folder}.</source>
        <translation>资料库 {folder} 所在的磁盘已无可用空间。</translation>
    </message>
    <message>
        <source>Free some space and try again; everything up to the last change is safe.</source>
        <translation>请腾出空间后重试；最后一次更改之前的内容都已保存。</translation>
    </message>
    <message>
        <source>The library in {folder} cannot be written.</source>
        <translation>无法写入 {folder} 中的资料库。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or open a library in another place with --library.</source>
        <translation>请检查文件夹权限，或用 --library 打开其他位置的资料库。</translation>
    </message>
    <message>
        <source>The library in {folder} is damaged.</source>
        <translation>{folder} 中的资料库已损坏。</translation>
    </message>
    <message>
        <source>Run “newsclip doctor --restore” to go back to the newest backup; the damaged file is kept beside it.</source>
        <translation>运行“newsclip doctor --restore”可恢复到最新备份；损坏的文件会保留在旁边。</translation>
    </message>
    <message>
        <source>That feed is no longer in the library.</source>
        <translation>该订阅源已不在资料库中。</translation>
    </message>
    <message>
        <source>Another program is upgrading or restoring the library in {folder}.</source>
        <translation>另一个程序正在升级或还原 {folder} 中的资料库。</translation>
    </message>
    <message>
        <source>Wait for it to finish and try again.</source>
        <translation>请等它完成后重试。</translation>
    </message>
    <message>
        <source>The library in {folder} is open in a window.</source>
        <translation>{folder} 中的资料库已在窗口中打开。</translation>
    </message>
    <message>
        <source>Close that window and try again.</source>
        <translation>请关闭该窗口后重试。</translation>
    </message>
    <message>
        <source>Another program is at that import.</source>
        <translation>另一个程序正在进行该导入。</translation>
    </message>
    <message>
        <source>Wait for it to finish.</source>
        <translation>请等它完成。</translation>
    </message>
    <message>
        <source>{count} rows refer to nothing</source>
        <translation>{count} 行没有指向任何内容</translation>
    </message>
    <message>
        <source>There is no usable backup of the library in {folder}.</source>
        <translation>{folder} 中的资料库没有可用的备份。</translation>
    </message>
    <message>
        <source>The originals are still in its “originals” folder; import them into a new library.</source>
        <translation>原件仍在其“originals”文件夹中；请导入到新的资料库。</translation>
    </message>
    <message>
        <source>The library in {folder} was made by a newer NewsClip.</source>
        <translation>{folder} 中的资料库由更新版本的 NewsClip 创建。</translation>
    </message>
    <message>
        <source>Install the newest NewsClip to open it. It was not touched.</source>
        <translation>请安装最新的 NewsClip 来打开。它未被改动。</translation>
    </message>
    <message>
        <source>The text of that version is no longer in the library.</source>
        <translation>该版本的文本已不在资料库中。</translation>
    </message>
    <message>
        <source>The text of that article is no longer in the library.</source>
        <translation>该文章的文本已不在资料库中。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Arti&amp;cle</source>
        <translation>文章(&amp;C)</translation>
    </message>
    <message>
        <source>Hi&amp;ghlight</source>
        <translation>标注(&amp;G)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比较(&amp;M)</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>证据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>选题(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Se&amp;lect</source>
        <translation>选择(&amp;L)</translation>
    </message>
    <message>
        <source>Adjust &amp;Edges</source>
        <translation>调整边界(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>建议(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>分组方式(&amp;G)</translation>
    </message>
    <message>
        <source>Import &amp;Files…</source>
        <translation>导入文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Import files from disk</source>
        <translation>从磁盘导入文件</translation>
    </message>
    <message>
        <source>Import F&amp;older…</source>
        <translation>导入文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Import everything in a folder</source>
        <translation>导入文件夹中的所有内容</translation>
    </message>
    <message>
        <source>Import &amp;Address…</source>
        <translation>从网址导入(&amp;A)…</translation>
    </message>
    <message>
        <source>Fetch and import the page at an address</source>
        <translation>下载并导入某个网址的页面</translation>
    </message>
    <message>
        <source>&amp;Feeds…</source>
        <translation>订阅源(&amp;R)…</translation>
    </message>
    <message>
        <source>Subscribe to feeds and import what they offer</source>
        <translation>订阅来源并导入其中的内容</translation>
    </message>
    <message>
        <source>&amp;Paste Article</source>
        <translation>粘贴文章(&amp;P)</translation>
    </message>
    <message>
        <source>Import the text, page or address on the clipboard</source>
        <translation>导入剪贴板中的文本、网页或网址</translation>
    </message>
    <message>
        <source>&amp;Export Highlights…</source>
        <translation>导出标注(&amp;E)…</translation>
    </message>
    <message>
        <source>Export highlights with their sources to Markdown</source>
        <translation>将标注连同来源导出为 Markdown</translation>
    </message>
    <message>
        <source>Open &amp;Library…</source>
        <translation>打开资料库(&amp;L)…</translation>
    </message>
    <message>
        <source>Open another library folder</source>
        <translation>打开另一个资料库文件夹</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Story</source>
        <translation>打开示例选题(&amp;S)</translation>
    </message>
    <message>
        <source>Add the sample story to this library</source>
        <translation>将示例选题添加到此资料库</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close NewsClip; everything is saved</source>
        <translation>关闭 NewsClip；所有内容均已保存</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>重做已撤销的操作</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Move the selected articles to the Trash; in the Trash, delete them for good</source>
        <translation>将所选文章移到回收站；在回收站中则永久删除</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select everything in the current view</source>
        <translation>选择当前视图中的全部内容</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>搜索资料库(&amp;S)</translation>
    </message>
    <message>
        <source>Search articles, highlights and tags</source>
        <translation>搜索文章、标注和标签</translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation>在文章中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find words in the article being read</source>
        <translation>在正在阅读的文章中查找文字</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next place where the words stand</source>
        <translation>转到下一处匹配</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the place before where the words stand</source>
        <translation>转到上一处匹配</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Read one article</source>
        <translation>阅读单篇文章</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare articles side by side</source>
        <translation>并排比较文章</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>See every highlight as a table</source>
        <translation>以表格查看所有标注</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>侧边栏(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>显示或隐藏侧边栏</translation>
    </message>
    <message>
        <source>Article &amp;List</source>
        <translation>文章列表(&amp;L)</translation>
    </message>
    <message>
        <source>Show or hide the article list</source>
        <translation>显示或隐藏文章列表</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>显示或隐藏检查器</translation>
    </message>
    <message>
        <source>&amp;Pages of the Original</source>
        <translation>原件页面(&amp;P)</translation>
    </message>
    <message>
        <source>Show the pages of a PDF beside its text</source>
        <translation>在文本旁显示 PDF 的页面</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>将键盘焦点移到下一窗格</translation>
    </message>
    <message>
        <source>More &amp;Room for This Pane</source>
        <translation>加宽此窗格(&amp;R)</translation>
    </message>
    <message>
        <source>Widen the pane that the keyboard is in</source>
        <translation>加宽键盘所在的窗格</translation>
    </message>
    <message>
        <source>Less Roo&amp;m for This Pane</source>
        <translation>收窄此窗格(&amp;M)</translation>
    </message>
    <message>
        <source>Narrow the pane that the keyboard is in</source>
        <translation>收窄键盘所在的窗格</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Make the reading text larger</source>
        <translation>放大阅读文字</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>Make the reading text smaller</source>
        <translation>缩小阅读文字</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>默认文字大小(&amp;U)</translation>
    </message>
    <message>
        <source>Give the reading text its usual size</source>
        <translation>恢复阅读文字的默认大小</translation>
    </message>
    <message>
        <source>&amp;Wider Column</source>
        <translation>加宽版心(&amp;W)</translation>
    </message>
    <message>
        <source>Put more characters on a line</source>
        <translation>每行显示更多字符</translation>
    </message>
    <message>
        <source>&amp;Narrower Column</source>
        <translation>收窄版心(&amp;N)</translation>
    </message>
    <message>
        <source>Put fewer characters on a line</source>
        <translation>每行显示更少字符</translation>
    </message>
    <message>
        <source>&amp;Reading Settings…</source>
        <translation>阅读设置(&amp;R)…</translation>
    </message>
    <message>
        <source>Set the font, size, measure and line height</source>
        <translation>设置字体、字号、行宽和行高</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Be light or dark as the system is</source>
        <translation>随系统切换浅色或深色</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Always be light</source>
        <translation>始终使用浅色</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Always be dark</source>
        <translation>始终使用深色</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>占满整个屏幕</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>下一篇文章(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next article of the list</source>
        <translation>转到列表中的下一篇文章</translation>
    </message>
    <message>
        <source>Pre&amp;vious Article</source>
        <translation>上一篇文章(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the article before in the list</source>
        <translation>转到列表中的上一篇文章</translation>
    </message>
    <message>
        <source>Move to &amp;Inbox</source>
        <translation>移到收件箱(&amp;I)</translation>
    </message>
    <message>
        <source>Move the article to the inbox</source>
        <translation>将文章移到收件箱</translation>
    </message>
    <message>
        <source>Move to &amp;Reading</source>
        <translation>移到“阅读”(&amp;R)</translation>
    </message>
    <message>
        <source>Move the article to what is being read</source>
        <translation>将文章移到“阅读”中</translation>
    </message>
    <message>
        <source>Move to &amp;Archive</source>
        <translation>移到归档(&amp;A)</translation>
    </message>
    <message>
        <source>Move the article to the archive</source>
        <translation>将文章移到归档</translation>
    </message>
    <message>
        <source>Add to &amp;Story…</source>
        <translation>添加到选题(&amp;S)…</translation>
    </message>
    <message>
        <source>Add the article to a story</source>
        <translation>将文章添加到选题</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Change the article&apos;s tags</source>
        <translation>更改文章的标签</translation>
    </message>
    <message>
        <source>Edit &amp;Details…</source>
        <translation>编辑详细信息(&amp;D)…</translation>
    </message>
    <message>
        <source>Edit the title, author, publisher and dates</source>
        <translation>编辑标题、作者、发布者和日期</translation>
    </message>
    <message>
        <source>Compare the selected articles side by side</source>
        <translation>并排比较所选文章</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>Open the article&apos;s address in the browser</source>
        <translation>在浏览器中打开文章的网址</translation>
    </message>
    <message>
        <source>Chec&amp;k for Changes</source>
        <translation>检查更改(&amp;K)</translation>
    </message>
    <message>
        <source>Fetch the article again, and keep a new version if it changed</source>
        <translation>重新下载文章，若有变化则保留新版本</translation>
    </message>
    <message>
        <source>&amp;What Changed…</source>
        <translation>更改内容(&amp;W)…</translation>
    </message>
    <message>
        <source>Compare the versions of the article, and decide on highlights that changed</source>
        <translation>比较文章的各个版本，并处理有变动的标注</translation>
    </message>
    <message>
        <source>Cop&amp;y Citation</source>
        <translation>复制出处(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy author, title, publisher, date and address</source>
        <translation>复制作者、标题、发布者、日期和网址</translation>
    </message>
    <message>
        <source>Fetch &amp;Missing Pictures</source>
        <translation>下载缺失的图片(&amp;M)</translation>
    </message>
    <message>
        <source>Fetch the pictures of the article that are not in the library</source>
        <translation>下载文章中尚未收入资料库的图片</translation>
    </message>
    <message>
        <source>Dro&amp;p Original…</source>
        <translation>丢弃原件(&amp;P)…</translation>
    </message>
    <message>
        <source>Free the room that the article&apos;s original file takes; its text and images stay</source>
        <translation>释放文章原始文件占用的空间；文本和图片会保留</translation>
    </message>
    <message>
        <source>Move to Tras&amp;h</source>
        <translation>移到回收站(&amp;H)</translation>
    </message>
    <message>
        <source>Move the article to the Trash</source>
        <translation>将文章移到回收站</translation>
    </message>
    <message>
        <source>R&amp;estore from Trash</source>
        <translation>从回收站还原(&amp;E)</translation>
    </message>
    <message>
        <source>Take the article out of the Trash</source>
        <translation>将文章移出回收站</translation>
    </message>
    <message>
        <source>Delete &amp;for Good…</source>
        <translation>永久删除(&amp;F)…</translation>
    </message>
    <message>
        <source>Delete what is selected in the Trash for good</source>
        <translation>永久删除回收站中选中的内容</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>说法(&amp;C)</translation>
    </message>
    <message>
        <source>Mark the selection as a claim</source>
        <translation>将所选内容标为说法</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>数据(&amp;F)</translation>
    </message>
    <message>
        <source>Mark the selection as a figure</source>
        <translation>将所选内容标为数据</translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation>风险(&amp;R)</translation>
    </message>
    <message>
        <source>Mark the selection as a risk</source>
        <translation>将所选内容标为风险</translation>
    </message>
    <message>
        <source>Plain &amp;Highlight</source>
        <translation>普通标注(&amp;H)</translation>
    </message>
    <message>
        <source>Mark the selection without a kind</source>
        <translation>标注所选内容，不设类型</translation>
    </message>
    <message>
        <source>Own Kind {number}</source>
        <translation>自定义类型 {number}</translation>
    </message>
    <message>
        <source>Mark the selection with a kind of your own</source>
        <translation>用自定义类型标注所选内容</translation>
    </message>
    <message>
        <source>Mark &amp;Sentence</source>
        <translation>标注句子(&amp;S)</translation>
    </message>
    <message>
        <source>Mark the sentence at the caret with the kind used last</source>
        <translation>用上次的类型标注光标所在的句子</translation>
    </message>
    <message>
        <source>Mark &amp;Again</source>
        <translation>再次标注(&amp;A)</translation>
    </message>
    <message>
        <source>Mark the selection with the kind used last</source>
        <translation>用上次的类型标注所选内容</translation>
    </message>
    <message>
        <source>Tag the highlight</source>
        <translation>为标注加标签</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>笔记(&amp;N)…</translation>
    </message>
    <message>
        <source>Write a note on the highlight</source>
        <translation>为标注写笔记</translation>
    </message>
    <message>
        <source>Copy &amp;Quote with Source</source>
        <translation>复制引文和来源(&amp;Q)</translation>
    </message>
    <message>
        <source>Copy the quote together with its source</source>
        <translation>连同来源一起复制引文</translation>
    </message>
    <message>
        <source>Ne&amp;xt Highlight</source>
        <translation>下一条标注(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next highlight</source>
        <translation>转到下一条标注</translation>
    </message>
    <message>
        <source>&amp;Previous Highlight</source>
        <translation>上一条标注(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the highlight before</source>
        <translation>转到上一条标注</translation>
    </message>
    <message>
        <source>Step Through &amp;Overlapping</source>
        <translation>逐个查看重叠标注(&amp;O)</translation>
    </message>
    <message>
        <source>Step through the highlights under the cursor</source>
        <translation>依次查看光标处的标注</translation>
    </message>
    <message>
        <source>Move End Right</source>
        <translation>终点右移</translation>
    </message>
    <message>
        <source>Move the end of the highlight one word right</source>
        <translation>将标注终点右移一个词</translation>
    </message>
    <message>
        <source>Move End Left</source>
        <translation>终点左移</translation>
    </message>
    <message>
        <source>Move the end of the highlight one word left</source>
        <translation>将标注终点左移一个词</translation>
    </message>
    <message>
        <source>Move Start Right</source>
        <translation>起点右移</translation>
    </message>
    <message>
        <source>Move the start of the highlight one word right</source>
        <translation>将标注起点右移一个词</translation>
    </message>
    <message>
        <source>Move Start Left</source>
        <translation>起点左移</translation>
    </message>
    <message>
        <source>Move the start of the highlight one word left</source>
        <translation>将标注起点左移一个词</translation>
    </message>
    <message>
        <source>&amp;Delete Highlight</source>
        <translation>删除标注(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the highlight</source>
        <translation>删除此标注</translation>
    </message>
    <message>
        <source>&amp;Kinds of Highlight…</source>
        <translation>标注类型(&amp;K)…</translation>
    </message>
    <message>
        <source>Add kinds of highlight of your own, and change them</source>
        <translation>添加并修改自定义的标注类型</translation>
    </message>
    <message>
        <source>&amp;Expand Selection</source>
        <translation>扩大选区(&amp;E)</translation>
    </message>
    <message>
        <source>Select the word at the caret, then its sentence, then its paragraph</source>
        <translation>依次选择光标处的词、句子和段落</translation>
    </message>
    <message>
        <source>&amp;Shrink Selection</source>
        <translation>缩小选区(&amp;S)</translation>
    </message>
    <message>
        <source>Select less: the sentence, the word, nothing</source>
        <translation>缩小选择：句子、词，直至不选</translation>
    </message>
    <message>
        <source>To End of Sentence</source>
        <translation>到句末</translation>
    </message>
    <message>
        <source>Extend the selection to the end of the sentence, then the next</source>
        <translation>将选区扩展到句末，再到下一句</translation>
    </message>
    <message>
        <source>To Start of Sentence</source>
        <translation>到句首</translation>
    </message>
    <message>
        <source>Extend the selection back to the start of the sentence</source>
        <translation>将选区扩展到句首</translation>
    </message>
    <message>
        <source>To End of Paragraph</source>
        <translation>到段末</translation>
    </message>
    <message>
        <source>Extend the selection to the end of the paragraph</source>
        <translation>将选区扩展到段末</translation>
    </message>
    <message>
        <source>To Start of Paragraph</source>
        <translation>到段首</translation>
    </message>
    <message>
        <source>Extend the selection back to the start of the paragraph</source>
        <translation>将选区扩展到段首</translation>
    </message>
    <message>
        <source>Caret to Next Sentence</source>
        <translation>光标移到下一句</translation>
    </message>
    <message>
        <source>Put the caret at the next sentence</source>
        <translation>将光标放到下一句</translation>
    </message>
    <message>
        <source>Caret to Previous Sentence</source>
        <translation>光标移到上一句</translation>
    </message>
    <message>
        <source>Put the caret at the start of the sentence, then the one before</source>
        <translation>将光标放到句首，再到上一句</translation>
    </message>
    <message>
        <source>Caret to Next Paragraph</source>
        <translation>光标移到下一段</translation>
    </message>
    <message>
        <source>Put the caret at the next paragraph</source>
        <translation>将光标放到下一段</translation>
    </message>
    <message>
        <source>Caret to Previous Paragraph</source>
        <translation>光标移到上一段</translation>
    </message>
    <message>
        <source>Put the caret at the start of the paragraph, then the one before</source>
        <translation>将光标放到段首，再到上一段</translation>
    </message>
    <message>
        <source>Ne&amp;xt Suggestion</source>
        <translation>下一条建议(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next suggestion</source>
        <translation>转到下一条建议</translation>
    </message>
    <message>
        <source>&amp;Previous Suggestion</source>
        <translation>上一条建议(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the suggestion before</source>
        <translation>转到上一条建议</translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation>接受建议(&amp;A)</translation>
    </message>
    <message>
        <source>Make a highlight of the suggestion</source>
        <translation>将建议变为标注</translation>
    </message>
    <message>
        <source>&amp;Dismiss Suggestion</source>
        <translation>忽略建议(&amp;D)</translation>
    </message>
    <message>
        <source>Propose this no more; Backspace does the same</source>
        <translation>不再提出此建议；按 Backspace 效果相同</translation>
    </message>
    <message>
        <source>&amp;Add Column…</source>
        <translation>添加栏(&amp;A)…</translation>
    </message>
    <message>
        <source>Add an article to the comparison</source>
        <translation>将文章添加到比较中</translation>
    </message>
    <message>
        <source>&amp;Remove Column</source>
        <translation>移除栏(&amp;R)</translation>
    </message>
    <message>
        <source>Take this article out of the comparison</source>
        <translation>将此文章移出比较</translation>
    </message>
    <message>
        <source>&amp;Scroll Together</source>
        <translation>同步滚动(&amp;S)</translation>
    </message>
    <message>
        <source>Scroll all columns together</source>
        <translation>同步滚动所有栏</translation>
    </message>
    <message>
        <source>Only &amp;Conflicts</source>
        <translation>只看矛盾(&amp;C)</translation>
    </message>
    <message>
        <source>Show only the rows where sources disagree</source>
        <translation>只显示来源不一致的行</translation>
    </message>
    <message>
        <source>Most &amp;Disputed First</source>
        <translation>分歧最大的在前(&amp;D)</translation>
    </message>
    <message>
        <source>Sort the rows by how far the sources disagree</source>
        <translation>按来源分歧的程度排序</translation>
    </message>
    <message>
        <source>Su&amp;ggested Figures Too</source>
        <translation>包括建议的数据(&amp;G)</translation>
    </message>
    <message>
        <source>Show figures too that are suggested, in a fainter ink</source>
        <translation>同时以较浅颜色显示建议的数据</translation>
    </message>
    <message>
        <source>&amp;All Articles of the Story</source>
        <translation>选题的所有文章(&amp;L)</translation>
    </message>
    <message>
        <source>Give every article of the story a column in the table</source>
        <translation>让选题中的每篇文章在表中各占一列</translation>
    </message>
    <message>
        <source>&amp;Next Conflict</source>
        <translation>下一处矛盾(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next row where sources disagree</source>
        <translation>转到下一个来源不一致的行</translation>
    </message>
    <message>
        <source>&amp;Previous Conflict</source>
        <translation>上一处矛盾(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the row before where sources disagree</source>
        <translation>转到上一个来源不一致的行</translation>
    </message>
    <message>
        <source>&amp;Find in the Others</source>
        <translation>在其他栏中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Show what the other columns say of the selected passage</source>
        <translation>显示其他栏对所选片段的说法</translation>
    </message>
    <message>
        <source>Confirm &amp;Pair</source>
        <translation>确认配对(&amp;M)</translation>
    </message>
    <message>
        <source>Link the two claims of this row as they seem to be</source>
        <translation>按推断的关系关联此行的两条说法</translation>
    </message>
    <message>
        <source>N&amp;ot a Pair</source>
        <translation>不是配对(&amp;O)</translation>
    </message>
    <message>
        <source>Propose these two claims as a pair no more</source>
        <translation>不再建议将这两条说法配对</translation>
    </message>
    <message>
        <source>&amp;Name Row…</source>
        <translation>命名行(&amp;W)…</translation>
    </message>
    <message>
        <source>Say what the figures of this row are called; rows with one name are one</source>
        <translation>指定此行数据的名称；同名的行合为一行</translation>
    </message>
    <message>
        <source>Copy &amp;Table as Markdown</source>
        <translation>将表格复制为 Markdown(&amp;T)</translation>
    </message>
    <message>
        <source>Put the rows that are shown on the clipboard as a Markdown table</source>
        <translation>将显示的行作为 Markdown 表格复制到剪贴板</translation>
    </message>
    <message>
        <source>Copy Table as CS&amp;V</source>
        <translation>将表格复制为 CSV(&amp;V)</translation>
    </message>
    <message>
        <source>Put the rows that are shown on the clipboard for a spreadsheet</source>
        <translation>将显示的行复制到剪贴板，供电子表格使用</translation>
    </message>
    <message>
        <source>Save Table as P&amp;icture…</source>
        <translation>将表格存为图片(&amp;I)…</translation>
    </message>
    <message>
        <source>Save the rows that are shown as a PNG picture</source>
        <translation>将显示的行保存为 PNG 图片</translation>
    </message>
    <message>
        <source>&amp;Jump to Passage</source>
        <translation>跳到片段(&amp;J)</translation>
    </message>
    <message>
        <source>Show the highlight in its article</source>
        <translation>在文章中显示此标注</translation>
    </message>
    <message>
        <source>&amp;Edit Cell</source>
        <translation>编辑单元格(&amp;E)</translation>
    </message>
    <message>
        <source>Edit the current cell of the table</source>
        <translation>编辑表格的当前单元格</translation>
    </message>
    <message>
        <source>&amp;Delete Highlights</source>
        <translation>删除标注(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected highlights</source>
        <translation>删除所选标注</translation>
    </message>
    <message>
        <source>&amp;No Groups</source>
        <translation>不分组(&amp;N)</translation>
    </message>
    <message>
        <source>Show one plain table</source>
        <translation>显示为单一表格</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>Group highlights by article</source>
        <translation>按文章对标注分组</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Group highlights by kind</source>
        <translation>按类型对标注分组</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>列(&amp;M)…</translation>
    </message>
    <message>
        <source>Sort by the current column, widen, move or hide it, show others</source>
        <translation>按当前列排序，调整其宽度、移动或隐藏，显示其他列</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Show every highlight of the scope</source>
        <translation>显示范围内的所有标注</translation>
    </message>
    <message>
        <source>E&amp;xport Selection…</source>
        <translation>导出所选(&amp;X)…</translation>
    </message>
    <message>
        <source>Export the selected highlights to Markdown</source>
        <translation>将所选标注导出为 Markdown</translation>
    </message>
    <message>
        <source>&amp;New Story…</source>
        <translation>新建选题(&amp;N)…</translation>
    </message>
    <message>
        <source>Start a story: a working set of articles</source>
        <translation>新建选题：一组工作用的文章</translation>
    </message>
    <message>
        <source>&amp;Rename Story…</source>
        <translation>重命名选题(&amp;R)…</translation>
    </message>
    <message>
        <source>Rename the story</source>
        <translation>重命名选题</translation>
    </message>
    <message>
        <source>&amp;Delete Story</source>
        <translation>删除选题(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the story; its articles stay in the library</source>
        <translation>删除选题；其中的文章仍保留在资料库中</translation>
    </message>
    <message>
        <source>&amp;Check Story for Changes</source>
        <translation>检查选题的更改(&amp;C)</translation>
    </message>
    <message>
        <source>Fetch the story&apos;s articles again, and keep what changed</source>
        <translation>重新下载选题中的文章，并保留变化</translation>
    </message>
    <message>
        <source>&amp;Save Search…</source>
        <translation>保存搜索(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>将此搜索保留在侧边栏中</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>Open the guide at the page for this screen</source>
        <translation>打开指南中关于此界面的页面</translation>
    </message>
    <message>
        <source>Show Me &amp;Round</source>
        <translation>导览(&amp;R)</translation>
    </message>
    <message>
        <source>Five steps through the window; Esc leaves them</source>
        <translation>五步了解窗口；按 Esc 退出</translation>
    </message>
    <message>
        <source>&amp;What’s New</source>
        <translation>新功能(&amp;W)</translation>
    </message>
    <message>
        <source>Show what has changed in this version</source>
        <translation>显示此版本的变化</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Show every action and its key</source>
        <translation>显示所有操作及其按键</translation>
    </message>
    <message>
        <source>&amp;About NewsClip</source>
        <translation>关于 NewsClip(&amp;A)</translation>
    </message>
    <message>
        <source>Show the version and where the library is</source>
        <translation>显示版本和资料库的位置</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>正在打开资料库…</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>没有打开的资料库。</translation>
    </message>
    <message>
        <source>Restore newest backup</source>
        <translation>还原最新备份</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>“{word}” is nothing that NewsClip can open.</source>
        <translation>NewsClip 无法打开“{word}”。</translation>
    </message>
    <message>
        <source>The article that was asked for is not in this library.</source>
        <translation>所请求的文章不在此资料库中。</translation>
    </message>
    <message>
        <source>Links between the columns</source>
        <translation>各栏之间的连线</translation>
    </message>
    <message>
        <source>Hold the versions of the article against each other</source>
        <translation>对照文章的各个版本</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>移除栏</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight awaits a decision</source>
        <comment>{n} highlights await a decision</comment>
        <translation>
            <numerusform>{n} 条标注待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove column {name}</source>
        <translation>移除 {name} 栏</translation>
    </message>
    <message>
        <source>More for column {name}</source>
        <translation>{name} 栏的更多操作</translation>
    </message>
    <message>
        <source>{share:.0%} shared with {name}</source>
        <translation>{share:.0%} 与 {name} 相同</translation>
    </message>
    <message>
        <source>another article</source>
        <translation>另一篇文章</translation>
    </message>
    <message>
        <source>{words} · likely the origin</source>
        <translation>{words} · 可能是源头</translation>
    </message>
    <message>
        <source>{words} · same origin</source>
        <translation>{words} · 同一源头</translation>
    </message>
    <message>
        <source>Open in Read</source>
        <translation>在“阅读”中打开</translation>
    </message>
    <message>
        <source>Compare Its Versions…</source>
        <translation>比较其各版本…</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Remove Column</source>
        <translation>移除栏</translation>
    </message>
    <message>
        <source>At most {count} articles are compared at a time.</source>
        <translation>一次最多比较 {count} 篇文章。</translation>
    </message>
    <message>
        <source>Remove a column first.</source>
        <translation>请先移除一栏。</translation>
    </message>
    <message>
        <source>Linked.</source>
        <translation>已关联。</translation>
    </message>
    <message>
        <source>Not proposed again.</source>
        <translation>不会再次建议。</translation>
    </message>
    <message>
        <source>Merge Into</source>
        <translation>合并到</translation>
    </message>
    <message>
        <source>Take Out of This Row…</source>
        <translation>移出此行…</translation>
    </message>
    <message>
        <source>As Found</source>
        <translation>按原样</translation>
    </message>
    <message>
        <source>Take out of the row</source>
        <translation>移出此行</translation>
    </message>
    <message>
        <source>What rows are called is kept with a story.</source>
        <translation>行的名称随选题保存。</translation>
    </message>
    <message>
        <source>Put these articles into a story first: select them in the list and press Ctrl+Shift+S.</source>
        <translation>请先将这些文章放入选题：在列表中选中它们，然后按 Ctrl+Shift+S。</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>all figures</source>
        <translation>所有数据</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>What is shown over the columns</source>
        <translation>各栏上方显示的内容</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>没有文章</translation>
    </message>
    <message>
        <source>+ Add column</source>
        <translation>+ 添加栏</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>同步滚动</translation>
    </message>
    <message>
        <source>Only conflicts</source>
        <translation>只看矛盾</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>显示：{what}</translation>
    </message>
    <message>
        <source>Scroll together ✓</source>
        <translation>同步滚动 ✓</translation>
    </message>
    <message>
        <source>Go to Column</source>
        <translation>转到栏</translation>
    </message>
    <message>
        <source>No rows that are shown are in conflict.</source>
        <translation>显示的行中没有矛盾。</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>各来源的说法</translation>
    </message>
    <message>
        <source>Why they may differ</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>处理状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已解释</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>{standing} again: something new was said</source>
        <translation>重新{standing}：有新说法</translation>
    </message>
    <message>
        <source>{standing} by what they say</source>
        <translation>据其内容{standing}</translation>
    </message>
    <message>
        <source>Conflicts of the story</source>
        <translation>选题中的矛盾</translation>
    </message>
    <message>
        <source>No figures are marked in these articles yet. Select a number in a column and press 2 to compare it.</source>
        <translation>这些文章中还没有标注数据。在某一栏中选择一个数字并按 2 即可比较。</translation>
    </message>
    <message>
        <source>No claims are marked in these articles yet. Select a statement and press 1.</source>
        <translation>这些文章中还没有标注说法。选择一句陈述并按 1。</translation>
    </message>
    <message>
        <source>No risks are marked in these articles yet. Select a passage and press 3.</source>
        <translation>这些文章中还没有标注风险。选择一个片段并按 3。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Nothing that is marked in these articles is in conflict.</source>
        <translation>这些文章中的标注没有矛盾。</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>有矛盾</translation>
    </message>
    <message>
        <source>Different for a reason</source>
        <translation>差异有原因</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>In agreement</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Told by one source</source>
        <translation>单一来源</translation>
    </message>
    <message>
        <source>Told by none</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Show in the columns</source>
        <translation>在各栏中显示</translation>
    </message>
    <message numerus="yes">
        <source>{names} went to the Trash; its column was closed.</source>
        <comment>{names} went to the Trash; their columns were closed.</comment>
        <translation>
            <numerusform>{names} 已移到回收站；其栏已关闭。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} is no longer in the library; its column was closed.</source>
        <comment>{names} are no longer in the library; their columns were closed.</comment>
        <translation>
            <numerusform>{names} 已不在资料库中；其栏已关闭。</numerusform>
        </translation>
    </message>
    <message>
        <source>These two seem to say the same</source>
        <translation>这两条似乎说的是同一件事</translation>
    </message>
    <message>
        <source>These two seem to contradict each other</source>
        <translation>这两条似乎相互矛盾</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>{words} ({more} more)</source>
        <translation>{words}（另有 {more} 条）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>添加一栏</translation>
    </message>
    <message>
        <source>Find an article to compare</source>
        <translation>查找要比较的文章</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>没有文章包含这些文字。</translation>
    </message>
    <message>
        <source>No other articles.</source>
        <translation>没有其他文章。</translation>
    </message>
    <message>
        <source>Nothing to plot</source>
        <translation>没有可绘制的数据</translation>
    </message>
    <message>
        <source>Rows with the same subject and measure are one row.</source>
        <translation>对象和度量相同的行合为一行。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>from {ends:g} to {ends2:g} {unit}</source>
        <translation>{ends:g} 至 {ends2:g} {unit}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>One article so far</source>
        <translation>目前只有一篇文章</translation>
    </message>
    <message>
        <source>Add another to see where the two agree and where they do not.</source>
        <translation>再添加一篇，看看两者哪里一致、哪里不一致。</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>添加文章</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>还没有可比较的内容</translation>
    </message>
    <message>
        <source>Choose two to four articles about one subject, or drag them here from the list.</source>
        <translation>选择两到四篇同一主题的文章，或从列表中拖到这里。</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>选择文章</translation>
    </message>
    <message>
        <source>Select a passage in a column first.</source>
        <translation>请先在某一栏中选择一个片段。</translation>
    </message>
    <message>
        <source>Nothing like it in {words}.</source>
        <translation>{words} 中没有类似内容。</translation>
    </message>
    <message>
        <source>Found in every other column.</source>
        <translation>在其他各栏中均已找到。</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>表格已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已存为 {name}。</translation>
    </message>
    <message>
        <source>“{name}” could not be written in {folder}.</source>
        <translation>无法在 {folder} 中写入“{name}”。</translation>
    </message>
    <message>
        <source>What was said when</source>
        <translation>何时说了什么</translation>
    </message>
    <message>
        <source>No measure is told of more than one time.</source>
        <translation>没有哪项度量涉及多个时间点。</translation>
    </message>
    <message>
        <source>{when} · tells of · {said} ({source})</source>
        <translation>{when} · 提及 · {said}（{source}）</translation>
    </message>
    <message>
        <source>One version only</source>
        <translation>仅有一个版本</translation>
    </message>
    <message>
        <source>“{title}” was saved once.</source>
        <translation>“{title}”只保存过一次。</translation>
    </message>
    <message>
        <source>Choose a column whose article has several versions; F5 checks it for changes.</source>
        <translation>请选择文章有多个版本的栏；按 F5 检查更改。</translation>
    </message>
    <message>
        <source>Open the article in Read to mark a passage again.</source>
        <translation>在“阅读”中打开文章以重新标注片段。</translation>
    </message>
    <message>
        <source>Version {numbers}</source>
        <translation>版本 {numbers}</translation>
    </message>
    <message>
        <source>in conflict with another source</source>
        <translation>与另一来源矛盾</translation>
    </message>
    <message>
        <source>differs from another source, and what they say explains it</source>
        <translation>与另一来源不同，但其内容可以解释差异</translation>
    </message>
    <message>
        <source>agrees with another source</source>
        <translation>与另一来源一致</translation>
    </message>
    <message>
        <source>only source</source>
        <translation>单一来源</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>未提及</translation>
    </message>
    <message>
        <source>seems to contradict another source</source>
        <translation>似乎与另一来源矛盾</translation>
    </message>
    <message>
        <source>seems to say what another source says</source>
        <translation>似乎与另一来源说法相同</translation>
    </message>
    <message numerus="yes">
        <source>{n} conflict</source>
        <comment>{n} conflicts</comment>
        <translation>
            <numerusform>{n} 处矛盾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agree</source>
        <comment>{n} agree</comment>
        <translation>
            <numerusform>{n} 处一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} single-source</source>
        <comment>{n} single-source</comment>
        <translation>
            <numerusform>{n} 处单一来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} explained</source>
        <comment>{n} explained</comment>
        <translation>
            <numerusform>{n} 处已解释</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unclear</source>
        <comment>{n} unclear</comment>
        <translation>
            <numerusform>{n} 处无法比较</numerusform>
        </translation>
    </message>
    <message>
        <source> against </source>
        <translation> 对 </translation>
    </message>
    <message numerus="yes">
        <source>{n} origin</source>
        <comment>{n} origins</comment>
        <translation>
            <numerusform>{n} 个源头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source, {told}</source>
        <comment>{n} sources, {told}</comment>
        <translation>
            <numerusform>{n} 个来源，{told}</numerusform>
        </translation>
    </message>
    <message>
        <source>{sources}, not confirmed</source>
        <translation>{sources}，未确认</translation>
    </message>
    <message>
        <source>told by more than one source</source>
        <translation>有多个来源</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage</source>
        <comment>{n} passages</comment>
        <translation>
            <numerusform>{n} 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be compared: no value, or units that do not convert</source>
        <translation>无法比较：没有数值，或单位无法换算</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>About NewsClip</source>
        <translation>关于 NewsClip</translation>
    </message>
    <message>
        <source>A desktop desk for evidence.</source>
        <translation>桌面上的证据工作台。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>NewsClip {version}</source>
        <translation>NewsClip {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>采用 MIT 许可证的自由软件。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the library&apos;s folder</source>
        <translation>复制资料库文件夹的位置</translation>
    </message>
    <message>
        <source>This desktop did not open the folder.</source>
        <translation>桌面环境未能打开该文件夹。</translation>
    </message>
    <message>
        <source>Copy its name and open it in your file manager.</source>
        <translation>请复制其名称，并在文件管理器中打开。</translation>
    </message>
    <message>
        <source>The library&apos;s folder is on the clipboard.</source>
        <translation>资料库文件夹的位置已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>详细信息已复制到剪贴板。</translation>
    </message>
    <message>
        <source>{qVersion} (PySide6 {version})</source>
        <translation>{qVersion} (PySide6 {version})</translation>
    </message>
    <message>
        <source>Import from an address</source>
        <translation>从网址导入</translation>
    </message>
    <message>
        <source>The page is fetched once and kept in your library. Put several on lines of their own.</source>
        <translation>页面只下载一次并保存在您的资料库中。多个网址请各占一行。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Import</source>
        <comment>Import {n} pages</comment>
        <translation>
            <numerusform>导入 {n} 个页面</numerusform>
        </translation>
    </message>
    <message>
        <source>“{item}” is not an http or https address.</source>
        <translation>“{item}”不是 http 或 https 网址。</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>从文件导入</translation>
    </message>
    <message>
        <source>Fetched from its address</source>
        <translation>从网址下载</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>示例文章</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>采集</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>复制 SHA-256</translation>
    </message>
    <message>
        <source>CAPTURE</source>
        <translation>采集</translation>
    </message>
    <message>
        <source>{number} of {versions} · {words:,} words</source>
        <translation>{number}/{versions} · {words:,} 词</translation>
    </message>
    <message>
        <source>original dropped {dropped}</source>
        <translation>原件已于 {dropped} 丢弃</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>文章详细信息</translation>
    </message>
    <message>
        <source>Every change is saved as you leave a field.</source>
        <translation>离开字段时会自动保存更改。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>作者姓名</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>由谁发布</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>2025-08-02, 2025-08 or 2025</source>
        <translation>2025-08-02、2025-08 或 2025</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日期</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>the page&apos;s structured data</source>
        <translation>页面的结构化数据</translation>
    </message>
    <message>
        <source>the page&apos;s metadata</source>
        <translation>页面的元数据</translation>
    </message>
    <message>
        <source>the file&apos;s front matter</source>
        <translation>文件的前置元数据</translation>
    </message>
    <message>
        <source>the text itself</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>the first sentence</source>
        <translation>首句</translation>
    </message>
    <message>
        <source>Proposed — confirm or change it.</source>
        <translation>建议值——请确认或更改。</translation>
    </message>
    <message>
        <source>Corrected by hand.</source>
        <translation>已手动更正。</translation>
    </message>
    <message>
        <source>Found in {place}.</source>
        <translation>取自{place}。</translation>
    </message>
    <message>
        <source>Not found in the source.</source>
        <translation>来源中未找到。</translation>
    </message>
    <message>
        <source>Export highlights</source>
        <translation>导出标注</translation>
    </message>
    <message>
        <source>Options of the export</source>
        <translation>导出选项</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>还没有可导出的内容</translation>
    </message>
    <message>
        <source>There is no highlight here. Select words in an article and choose Claim, Figure, Risk or Highlight beside them; then export again.</source>
        <translation>这里没有标注。请在文章中选择文字，并在旁边选择“说法”“数据”“风险”或“标注”，然后再导出。</translation>
    </message>
    <message>
        <source>Copy Markdown</source>
        <translation>复制 Markdown</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Use NewsClip&apos;s template</source>
        <translation>使用 NewsClip 的模板</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight copied as Markdown.</source>
        <comment>{n} highlights copied as Markdown.</comment>
        <translation>
            <numerusform>已将 {n} 条标注复制为 Markdown。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the export</source>
        <translation>正在保存导出</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>已存为“{name}”。</translation>
    </message>
    <message>
        <source>It is in {parent}.</source>
        <translation>位于 {parent}。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>选择其他位置</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight</source>
        <comment>{n} highlights</comment>
        <translation>
            <numerusform>{n} 条标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{highlights} from {n} article</source>
        <comment>{highlights} from {n} articles</comment>
        <translation>
            <numerusform>{highlights}，来自 {n} 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in conflict</source>
        <comment>{n} in conflict</comment>
        <translation>
            <numerusform>{n} 处矛盾</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the export</source>
        <translation>正在准备导出</translation>
    </message>
    <message>
        <source>Save highlights</source>
        <translation>保存标注</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Templates (*.j2 *.jinja *.md *.txt);;All files (*)</source>
        <translation>模板 (*.j2 *.jinja *.md *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose an export template</source>
        <translation>选择导出模板</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>分组依据(&amp;G)</translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <translation>模板(&amp;M)</translation>
    </message>
    <message>
        <source>A template is a Markdown file that says how highlights are laid out.</source>
        <translation>模板是一个 Markdown 文件，规定标注的版式。</translation>
    </message>
    <message>
        <source>Preview of the export</source>
        <translation>导出预览</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown of the export</source>
        <translation>导出的 Markdown</translation>
    </message>
    <message>
        <source>The first {share} % is shown here; the file and the copy are whole.</source>
        <translation>此处显示前 {share}%；文件和副本是完整的。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Take the usual export template</source>
        <translation>使用默认导出模板</translation>
    </message>
    <message>
        <source>NewsClip&apos;s own</source>
        <translation>NewsClip 自带</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name}（不存在）</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>未选文件夹</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Go back to this state</source>
        <translation>恢复到此状态</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>正在读取历史</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>已导入。</translation>
    </message>
    <message>
        <source>Kept as a new version.</source>
        <translation>已保留为新版本。</translation>
    </message>
    <message>
        <source>Was in the library already.</source>
        <translation>已在资料库中。</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>导入完成</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>Some addresses lead into a private network.</source>
        <translation>有些网址指向专用网络。</translation>
    </message>
    <message>
        <source>NewsClip does not go there by itself. Fetch them only if you know them.</source>
        <translation>NewsClip 不会自行访问。请仅在您了解这些网址时下载。</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>下载</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, in the copied report</source>
        <comment>and {n} more, in the copied report</comment>
        <translation>
            <numerusform>另有 {n} 项，见复制的报告</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>打开 {title}</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>导入内容</translation>
    </message>
    <message>
        <source>It could not be imported.</source>
        <translation>无法导入。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详细信息</translation>
    </message>
    <message numerus="yes">
        <source>{n} imported</source>
        <comment>{n} imported</comment>
        <translation>
            <numerusform>已导入 {n} 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept as a new version</source>
        <comment>{n} kept as a new version</comment>
        <translation>
            <numerusform>{n} 篇存为新版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} already in the library</source>
        <comment>{n} already in the library</comment>
        <translation>
            <numerusform>{n} 篇已在资料库中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <comment>{n} failed</comment>
        <translation>
            <numerusform>{n} 项失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未导入任何内容</translation>
    </message>
    <message>
        <source> Cancelled before the rest; what was done is kept.</source>
        <translation>其余部分已取消；已完成的会保留。</translation>
    </message>
    <message>
        <source>Rivals needed three years to build one.</source>
        <translation>竞争对手花了三年才造出一辆。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Number or interval</source>
        <translation>数值或区间</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Choices, with commas</source>
        <translation>选项，以逗号分隔</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>移除字段</translation>
    </message>
    <message>
        <source>For several</source>
        <translation>复数名称</translation>
    </message>
    <message>
        <source>Letter, key</source>
        <translation>字母、按键</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Name for several</source>
        <translation>复数名称</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>字段的内容</translation>
    </message>
    <message>
        <source>Kinds of your own are offered beside Claim, Figure and Risk, in every view.</source>
        <translation>自定义类型会在所有视图中与“说法”“数据”“风险”一同提供。</translation>
    </message>
    <message>
        <source>Kinds of highlight</source>
        <translation>标注类型</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>新建类型</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>{label} (retired)</source>
        <translation>{label}（已停用）</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Link to another highlight</source>
        <translation>关联到另一条标注</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Words of the other passage</source>
        <translation>另一片段中的文字</translation>
    </message>
    <message>
        <source>Search highlights</source>
        <translation>搜索标注</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Choose what to import</source>
        <translation>选择要导入的内容</translation>
    </message>
    <message numerus="yes">
        <source>{n} thing in {files}.</source>
        <comment>{n} things in {files}.</comment>
        <translation>
            <numerusform>{files}中有 {n} 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only what contains</source>
        <translation>只显示包含以下文字的内容</translation>
    </message>
    <message>
        <source>Show only what contains these words</source>
        <translation>只显示包含这些文字的内容</translation>
    </message>
    <message>
        <source>What the files hold</source>
        <translation>文件中的内容</translation>
    </message>
    <message>
        <source>Fetch the pages of links; else take what the file says of them</source>
        <translation>下载链接的页面；否则采用文件中的描述</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>Import {n}</source>
        <comment>Import {n}</comment>
        <translation>
            <numerusform>导入 {n} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the files only</source>
        <translation>仅导入文件</translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation>
            <numerusform>{n} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the password. </source>
        <translation>密码不正确。</translation>
    </message>
    <message>
        <source>{wrong}“{name}” is locked. NewsClip uses its password once and does not keep it.</source>
        <translation>{wrong}“{name}”已锁定。NewsClip 只使用一次密码，不会保存。</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Words are all to be found; “quotes” keep a phrase together. Filters: kind:claim, status:unverified, tag:exports, publisher:&quot;Harbour Ledger&quot;, state:inbox, language:en, story:…, is:conflicting.</source>
        <translation>须包含所有词语；用“引号”保持词组完整。筛选：kind:claim、status:unverified、tag:exports、publisher:&quot;Harbour Ledger&quot;、state:inbox、language:en、story:…、is:conflicting。</translation>
    </message>
    <message>
        <source>Edit search</source>
        <translation>编辑搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Every change holds at once and is kept.</source>
        <translation>更改立即生效并自动保存。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>快捷键…</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>That holds from the next start on.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>立即重新启动</translation>
    </message>
    <message>
        <source>Every setting has its default again.</source>
        <translation>所有设置已恢复默认值。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>“We will ship the first cars in spring,” the chief executive said on Tuesday. Analysts doubt it: of 1,250 orders, fewer than a third are paid for. 7 October 2026, § 3, 35.3 %.</source>
        <translation>“首批汽车将于春季发货，”这位首席执行官周二表示。分析师对此存疑：1,250 份订单中，已付款的不到三分之一。2026 年 10 月 7 日，§ 3，35.3%。</translation>
    </message>
    <message>
        <source>Best serif on this machine</source>
        <translation>本机最佳衬线字体</translation>
    </message>
    <message>
        <source>{family} (not installed)</source>
        <translation>{family}（未安装）</translation>
    </message>
    <message>
        <source>Sample of the reading text</source>
        <translation>阅读文字示例</translation>
    </message>
    <message>
        <source>{family}, {reader_size} pixels</source>
        <translation>{family}，{reader_size} 像素</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Enter or a double click on an action waits for its new keys.</source>
        <translation>在操作上按 Enter 或双击后，按下新的按键。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>没有操作</translation>
    </message>
    <message>
        <source>No action, menu or key has these words.</source>
        <translation>没有包含这些文字的操作、菜单或按键。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>再添加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>{native} opens the {menu} menu.</source>
        <translation>{native} 用于打开 {menu} 菜单。</translation>
    </message>
    <message>
        <source>Choose other keys.</source>
        <translation>请选择其他按键。</translation>
    </message>
    <message>
        <source>{native} belongs to “{other}” in the {replace} menu.</source>
        <translation>{native} 已用于 {replace} 菜单中的“{other}”。</translation>
    </message>
    <message>
        <source>Choose other keys for “{action_id}”, or take these from “{other}”.</source>
        <translation>请为“{action_id}”选择其他按键，或从“{other}”取用这些按键。</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>阅读器</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>文章正文</translation>
    </message>
    <message>
        <source>Article list</source>
        <translation>文章列表</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>请按下新的按键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Changed. Usually: {told}</source>
        <translation>已更改。默认：{told}</translation>
    </message>
    <message>
        <source>New keys for {action_id}</source>
        <translation>{action_id} 的新按键</translation>
    </message>
    <message>
        <source>Type to find a story, or to name a new one.</source>
        <translation>输入文字以查找选题，或为新选题命名。</translation>
    </message>
    <message numerus="yes">
        <source>Add article to a story</source>
        <comment>Add {n} articles to a story</comment>
        <translation>
            <numerusform>将 {n} 篇文章添加到选题</numerusform>
        </translation>
    </message>
    <message>
        <source>Story</source>
        <translation>选题</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>选题</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>New story “{text}”</source>
        <translation>新建选题“{text}”</translation>
    </message>
    <message>
        <source>Begin story</source>
        <translation>开始选题</translation>
    </message>
    <message>
        <source>Type a tag and press Enter. A slash nests: markets/gulf.</source>
        <translation>输入标签并按 Enter。用斜杠分级：市场/海湾。</translation>
    </message>
    <message>
        <source>Tag {what}</source>
        <translation>为{what}加标签</translation>
    </message>
    <message>
        <source>Tags of {what}</source>
        <translation>{what}的标签</translation>
    </message>
    <message>
        <source>Some also have: {words}</source>
        <translation>部分还有：{words}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>the highlight</source>
        <comment>{n} highlights</comment>
        <translation>
            <numerusform>{n} 条标注</numerusform>
        </translation>
    </message>
    <message>
        <source>Set {field} of {kinds}</source>
        <translation>设置{kinds}的{field}</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Delete highlights</source>
        <translation>删除标注</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Speaker / subject</source>
        <translation>说话人 / 对象</translation>
    </message>
    <message>
        <source>Status / value</source>
        <translation>状态 / 数值</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Group by: none</source>
        <translation>分组：无</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Group by: {value}</source>
        <translation>分组：{value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen</source>
        <comment>{n} chosen</comment>
        <translation>
            <numerusform>已选 {n} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>没有可选项</translation>
    </message>
    <message>
        <source>No publisher</source>
        <translation>无发布者</translation>
    </message>
    <message>
        <source>No {value}</source>
        <translation>无{value}</translation>
    </message>
    <message>
        <source>Set Status</source>
        <translation>设置状态</translation>
    </message>
    <message>
        <source>Set Field</source>
        <translation>设置字段</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Change Kind</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>Link the First to the Second</source>
        <translation>将第一条关联到第二条</translation>
    </message>
    <message>
        <source>{label}, then Enter</source>
        <translation>{label}，然后按 Enter</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>要添加的标签</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>导出所选</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Find highlights</source>
        <translation>查找标注</translation>
    </message>
    <message>
        <source>{words} · {chosen:,} selected</source>
        <translation>{words} · 已选 {chosen:,} 条</translation>
    </message>
    <message>
        <source>Selection ({chosen:,})</source>
        <translation>所选内容（{chosen:,}）</translation>
    </message>
    <message>
        <source>Everything shown ({total:,})</source>
        <translation>显示的全部内容（{total:,}）</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No highlight of this scope passes these filters.</source>
        <translation>此范围内没有符合筛选条件的标注。</translation>
    </message>
    <message>
        <source>No highlights here yet</source>
        <translation>还没有标注</translation>
    </message>
    <message>
        <source>Open an article, select a passage and press 1, 2 or 3: it will stand here.</source>
        <translation>打开文章，选择一个片段并按 1、2 或 3，它就会出现在这里。</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Everything shown</source>
        <translation>显示的全部内容</translation>
    </message>
    <message>
        <source>Something went wrong inside NewsClip</source>
        <translation>NewsClip 内部出错</translation>
    </message>
    <message>
        <source>What you did last may not have happened. Nothing was lost: everything is saved as you make it.</source>
        <translation>您的上一步操作可能没有生效。没有丢失任何内容：一切都会随时保存。</translation>
    </message>
    <message>
        <source>NewsClip ended by a fault last time</source>
        <translation>NewsClip 上次因故障退出</translation>
    </message>
    <message>
        <source>Nothing was lost: everything is saved as you make it. You can go on where you were.</source>
        <translation>没有丢失任何内容：一切都会随时保存。您可以从上次的位置继续。</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong once more meanwhile.</source>
        <comment>Something went wrong {n} times more meanwhile.</comment>
        <translation>
            <numerusform>其间又出错 {n} 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation>隐藏报告</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>报告已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copy its name from above and open it in your file manager.</source>
        <translation>请复制上方的名称，并在文件管理器中打开。</translation>
    </message>
    <message>
        <source>The report could not be written to a file ({why_not}). You can copy it from here.</source>
        <translation>报告无法写入文件（{why_not}）。您可以从这里复制。</translation>
    </message>
    <message>
        <source>A report is in {path}</source>
        <translation>报告位于 {path}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Something went wrong inside NewsClip again.</source>
        <translation>NewsClip 内部再次出错。</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <translation>订阅源列表 (*.opml *.xml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>What the sites you follow offer. A feed is asked when you press Refresh.</source>
        <translation>您所关注网站的内容。按“刷新”时才会查询订阅源。</translation>
    </message>
    <message>
        <source>Address of a feed, or of a page that has one</source>
        <translation>订阅源的网址，或含有订阅源的页面网址</translation>
    </message>
    <message>
        <source>Address to subscribe to</source>
        <translation>要订阅的网址</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Import a list of feeds…</source>
        <translation>导入订阅源列表…</translation>
    </message>
    <message>
        <source>Export the list of feeds…</source>
        <translation>导出订阅源列表…</translation>
    </message>
    <message>
        <source>Rename feed…</source>
        <translation>重命名订阅源…</translation>
    </message>
    <message>
        <source>Fetch the pages; else take what the feed says</source>
        <translation>下载页面；否则采用订阅源中的内容</translation>
    </message>
    <message>
        <source>Offered articles</source>
        <translation>可导入的文章</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>正在订阅</translation>
    </message>
    <message>
        <source>Refreshing feeds</source>
        <translation>正在刷新订阅源</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more could not be refreshed.</source>
        <comment>{names} and {n} more could not be refreshed.</comment>
        <translation>
            <numerusform>{names} 及另外 {n} 个无法刷新。</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} could not be refreshed.</source>
        <translation>无法刷新 {names}。</translation>
    </message>
    <message>
        <source>What they offered before is kept.</source>
        <translation>之前的内容会保留。</translation>
    </message>
    <message numerus="yes">
        <source>{n} new.</source>
        <comment>{n} new.</comment>
        <translation>
            <numerusform>{n} 条新内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>没有新内容。</translation>
    </message>
    <message>
        <source>Import a list of feeds</source>
        <translation>导入订阅源列表</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>正在读取列表</translation>
    </message>
    <message numerus="yes">
        <source>{n} new feed, {known} already there.</source>
        <comment>{n} new feeds, {known} already there.</comment>
        <translation>
            <numerusform>新增 {n} 个订阅源，{known} 个已存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh asks them what they offer.</source>
        <translation>按“刷新”查询其内容。</translation>
    </message>
    <message>
        <source>Export the list of feeds</source>
        <translation>导出订阅源列表</translation>
    </message>
    <message>
        <source>“{path}” could not be written.</source>
        <translation>无法写入“{path}”。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>No feeds yet. Type an address above, or import the list of another reader.</source>
        <translation>还没有订阅源。请在上方输入网址，或导入其他阅读器的列表。</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected.</source>
        <comment>{n} selected.</comment>
        <translation>
            <numerusform>已选 {n} 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import</source>
        <comment>Import {n}</comment>
        <translation>
            <numerusform>导入 {n} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>所有订阅源</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>已在资料库</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} new</source>
        <comment>{name}, {n} new</comment>
        <translation>
            <numerusform>{name}，{n} 条新内容</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be refreshed</source>
        <translation>无法刷新</translation>
    </message>
    <message>
        <source>Select an article first.</source>
        <translation>请先选择一篇文章。</translation>
    </message>
    <message numerus="yes">
        <source>Article moved to {place}.</source>
        <comment>{n} articles moved to {place}.</comment>
        <translation>
            <numerusform>已将 {n} 篇文章移到“{place}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Article moved to the Trash.</source>
        <comment>{n} articles moved to the Trash.</comment>
        <translation>
            <numerusform>已将 {n} 篇文章移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Article restored.</source>
        <comment>{n} articles restored.</comment>
        <translation>
            <numerusform>已还原 {n} 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing {n} article</source>
        <comment>Changing {n} articles</comment>
        <translation>
            <numerusform>正在更改 {n} 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no web address.</source>
        <translation>此文章没有网址。</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>已复制出处。</translation>
    </message>
    <message>
        <source>An import was cut off: {left:,} of {total:,} are left.</source>
        <translation>导入被中断：{total:,} 项中还剩 {left:,} 项。</translation>
    </message>
    <message>
        <source>Dismiss this to be asked again at the next start.</source>
        <translation>忽略此消息，下次启动时会再次询问。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>“{title}” has changed. {words}</source>
        <translation>“{title}”有变化。{words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} article has changed; the new version is kept beside the old.</source>
        <comment>{n} articles have changed; the new versions are kept beside the old.</comment>
        <translation>
            <numerusform>{n} 篇文章有变化；新版本与旧版本一同保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them has highlights to look at.</source>
        <comment>{n} of them have highlights to look at.</comment>
        <translation>
            <numerusform>其中 {n} 篇有需要查看的标注。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in the library already; here it is. {notes}</source>
        <translation>“{title}”已在资料库中，就是这篇。{notes}</translation>
    </message>
    <message numerus="yes">
        <source>{n} is in the library already.</source>
        <comment>All {n} are in the library already.</comment>
        <translation>
            <numerusform>{n} 篇均已在资料库中。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these has an address to look at.</source>
        <translation>这些文章都没有可查询的网址。</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>请先选择一个选题。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>Checking for changes</source>
        <translation>正在检查更改</translation>
    </message>
    <message>
        <source>Articles (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.warc *.gz *.wacz *.eml *.mbox *.epub *.pdf *.docx *.odt *.fodt *.rtf *.md *.markdown *.txt *.text *.json *.csv *.ris *.bib *.xml *.opml *.url *.webloc *.zip);;All files (*)</source>
        <translation>文章 (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.warc *.gz *.wacz *.eml *.mbox *.epub *.pdf *.docx *.odt *.fodt *.rtf *.md *.markdown *.txt *.text *.json *.csv *.ris *.bib *.xml *.opml *.url *.webloc *.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Opening the sample story</source>
        <translation>正在打开示例选题</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed since and kept as a new version</source>
        <comment>{n} changed since and kept as a new version</comment>
        <translation>
            <numerusform>{n} 篇有变化，已存为新版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be imported</source>
        <comment>{n} could not be imported</comment>
        <translation>
            <numerusform>{n} 项无法导入</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest was cancelled</source>
        <translation>其余已取消</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>没有可导入的内容</translation>
    </message>
    <message>
        <source>No picture is missing that could be fetched.</source>
        <translation>没有可下载的缺失图片。</translation>
    </message>
    <message>
        <source>Fetching pictures</source>
        <translation>正在下载图片</translation>
    </message>
    <message numerus="yes">
        <source>{n} picture fetched</source>
        <comment>{n} pictures fetched</comment>
        <translation>
            <numerusform>已下载 {n} 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, {n} could not be had; the details say why</source>
        <comment>, {n} could not be had; the details say why</comment>
        <translation>
            <numerusform>，{n} 张未能获取；详见详细信息</numerusform>
        </translation>
    </message>
    <message>
        <source>; the rest was cancelled</source>
        <translation>；其余已取消</translation>
    </message>
    <message numerus="yes">
        <source>Marked.</source>
        <comment>{n} marked. Undo takes them back.</comment>
        <translation>
            <numerusform>已标注 {n} 条。撤销即可取消。</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>正在标注</translation>
    </message>
    <message numerus="yes">
        <source>Suggestion dismissed. Undo brings it back.</source>
        <comment>{n} suggestions dismissed. Undo brings them back.</comment>
        <translation>
            <numerusform>已忽略 {n} 条建议。撤销即可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissing</source>
        <translation>正在忽略</translation>
    </message>
    <message>
        <source>Looking for passages</source>
        <translation>正在查找片段</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Watching the folder</source>
        <translation>正在监视文件夹</translation>
    </message>
    <message>
        <source>The watched folder is back.</source>
        <translation>被监视的文件夹已恢复。</translation>
    </message>
    <message>
        <source>Watched folder: {report}</source>
        <translation>被监视的文件夹：{report}</translation>
    </message>
    <message>
        <source># The guide

The pages of the guide did not come with this copy of NewsClip.</source>
        <translation># 指南

此 NewsClip 副本未附带指南页面。</translation>
    </message>
    <message>
        <source>Guide — NewsClip</source>
        <translation>指南 — NewsClip</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>没有页面包含这些文字。</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退 (Alt+Left)</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>文章笔记</translation>
    </message>
    <message>
        <source>Write something about this article</source>
        <translation>写点关于此文章的内容</translation>
    </message>
    <message>
        <source>The text here has changed since this was marked. The quote is kept as it was.</source>
        <translation>标注之后，此处文本已更改。引文保持原样。</translation>
    </message>
    <message>
        <source>More about this highlight</source>
        <translation>关于此标注的更多信息</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <source>Paragraph {paragraph}</source>
        <translation>第 {paragraph} 段</translation>
    </message>
    <message>
        <source>Highlights of the article</source>
        <translation>文章的标注</translation>
    </message>
    <message>
        <source>{other} in {name}</source>
        <translation>{name}：{other}</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Tags of the article</source>
        <translation>文章的标签</translation>
    </message>
    <message>
        <source>STORIES</source>
        <translation>选题</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Tags: {words}</source>
        <translation>标签：{words}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>笔记：{note}</translation>
    </message>
    <message>
        <source>{help} as 2025-08-02, 2025-08 or 2025</source>
        <translation>{help}，如 2025-08-02、2025-08 或 2025</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Unsure: {doubt}</source>
        <translation>存疑：{doubt}</translation>
    </message>
    <message>
        <source>Nothing is marked yet</source>
        <translation>还没有标注</translation>
    </message>
    <message>
        <source>Select text in the article and press 1, 2 or 3.</source>
        <translation>在文章中选择文本，然后按 1、2 或 3。</translation>
    </message>
    <message>
        <source>Read highlights</source>
        <translation>读取标注</translation>
    </message>
    <message>
        <source>Look for conflicts</source>
        <translation>查找矛盾</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>关联到…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>Copy quote with source</source>
        <translation>复制引文和来源</translation>
    </message>
    <message>
        <source>Adjust edges: drag them in the text, or {words}</source>
        <translation>调整边界：在正文中拖动，或按 {words}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Highlights {count:,}</source>
        <translation>标注 {count:,}</translation>
    </message>
    <message>
        <source>Suggestions {count:,}</source>
        <translation>建议 {count:,}</translation>
    </message>
    <message>
        <source>Stories of the article</source>
        <translation>文章所属选题</translation>
    </message>
    <message>
        <source>+ story</source>
        <translation>+ 选题</translation>
    </message>
    <message>
        <source>Put into a story</source>
        <translation>放入选题</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>Accept: mark this (Enter)</source>
        <translation>接受：标注此处 (Enter)</translation>
    </message>
    <message>
        <source>Dismiss (Backspace)</source>
        <translation>忽略 (Backspace)</translation>
    </message>
    <message>
        <source>Why: {one}</source>
        <translation>理由：{one}</translation>
    </message>
    <message>
        <source>{label}, paragraph {paragraph}: {exact}</source>
        <translation>{label}，第 {paragraph} 段：{exact}</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>最佳在前</translation>
    </message>
    <message>
        <source>Order of suggestions</source>
        <translation>建议的顺序</translation>
    </message>
    <message>
        <source>Accept or dismiss all, or all of a kind</source>
        <translation>接受或忽略全部，或某一类型的全部</translation>
    </message>
    <message>
        <source>Show {weaker:,} weaker ones</source>
        <translation>显示 {weaker:,} 条较弱的</translation>
    </message>
    <message>
        <source>Suggestions are off</source>
        <translation>建议已关闭</translation>
    </message>
    <message>
        <source>Switch them on in the settings, under Reading.</source>
        <translation>可在设置的“阅读”中开启。</translation>
    </message>
    <message>
        <source>Looking for passages…</source>
        <translation>正在查找片段…</translation>
    </message>
    <message>
        <source>Claims, figures and risks appear here.</source>
        <translation>说法、数据和风险会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing to suggest</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>Claims, figures and risks that are found in an article appear here, each with the reason. Nothing is marked by itself.</source>
        <translation>在文章中找到的说法、数据和风险会连同理由显示在这里。不会自动标注任何内容。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>all {count:,} suggestions</source>
        <translation>全部 {count:,} 条建议</translation>
    </message>
    <message>
        <source>the one suggestion</source>
        <translation>仅有的一条建议</translation>
    </message>
    <message>
        <source>Image not kept</source>
        <translation>图片未保存</translation>
    </message>
    <message>
        <source>Export Highlights…</source>
        <translation>导出标注…</translation>
    </message>
    <message>
        <source>This title was proposed from the text. Confirm or change it under Details.</source>
        <translation>此标题由正文推测得出。请在“详细信息”中确认或更改。</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy-M-d</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>添加文章</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>打开示例选题</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>您的资料库是空的</translation>
    </message>
    <message>
        <source>Drop files, folders or links here, paste an article, or look at the sample story first.</source>
        <translation>将文件、文件夹或链接拖到这里，粘贴文章，或先看看示例选题。</translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation>收件箱是空的</translation>
    </message>
    <message>
        <source>What you import comes in here. Everything else is under Reading or Archive.</source>
        <translation>导入的内容会出现在这里。其余内容在“阅读”或“归档”中。</translation>
    </message>
    <message>
        <source>Nothing is being read</source>
        <translation>没有在读的内容</translation>
    </message>
    <message>
        <source>Move an article here from the inbox, by its menu or by dragging it.</source>
        <translation>通过菜单或拖动，将文章从收件箱移到这里。</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>归档是空的</translation>
    </message>
    <message>
        <source>Move articles here when you are done with them. They stay searchable.</source>
        <translation>处理完的文章可移到这里，仍可搜索。</translation>
    </message>
    <message>
        <source>No articles in this story yet</source>
        <translation>此选题中还没有文章</translation>
    </message>
    <message>
        <source>Drag articles onto the story&apos;s name, or add them by their menu.</source>
        <translation>将文章拖到选题名称上，或通过菜单添加。</translation>
    </message>
    <message>
        <source>Nothing has this tag</source>
        <translation>没有使用此标签的内容</translation>
    </message>
    <message>
        <source>Tag articles or highlights with it.</source>
        <translation>请将它加到文章或标注上。</translation>
    </message>
    <message>
        <source>No highlights of this kind yet</source>
        <translation>还没有此类型的标注</translation>
    </message>
    <message>
        <source>Select words in an article and choose what they are.</source>
        <translation>在文章中选择文字并指定其类型。</translation>
    </message>
    <message>
        <source>Nothing is found by this search now</source>
        <translation>此搜索目前没有结果</translation>
    </message>
    <message>
        <source>A saved search is live: what fits later shows up here by itself.</source>
        <translation>已存搜索是动态的：之后符合条件的内容会自动出现在这里。</translation>
    </message>
    <message>
        <source>No articles in the Trash</source>
        <translation>回收站中没有文章</translation>
    </message>
    <message>
        <source>What you delete can be fetched back from here.</source>
        <translation>删除的内容可以从这里找回。</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>这里没有文章</translation>
    </message>
    <message>
        <source>Choose another part of the library.</source>
        <translation>请选择资料库的其他部分。</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>未找到“{text}”</translation>
    </message>
    <message>
        <source>Look for fewer or other words, or search the whole library.</source>
        <translation>请减少或更换搜索词，或搜索整个资料库。</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最旧在前</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>最近添加</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>By publisher</source>
        <translation>按发布者</translation>
    </message>
    <message>
        <source>{words} · {selected} selected</source>
        <translation>{words} · 已选 {selected} 篇</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>排序：{order}</translation>
    </message>
    <message numerus="yes">
        <source>{n} article found</source>
        <comment>{n} articles found</comment>
        <translation>
            <numerusform>找到 {n} 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles found</source>
        <translation>未找到文章</translation>
    </message>
    <message numerus="yes">
        <source>Moving {n} article</source>
        <comment>Moving {n} articles</comment>
        <translation>
            <numerusform>正在移动 {n} 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of {item}</source>
        <translation>{item}的名称</translation>
    </message>
    <message>
        <source>the new story</source>
        <translation>新选题</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>KINDS</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>所有文章</translation>
    </message>
    <message>
        <source>Saved Search</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>New Story…</source>
        <translation>新建选题…</translation>
    </message>
    <message>
        <source>Compare Its Articles</source>
        <translation>比较其中的文章</translation>
    </message>
    <message>
        <source>Edit Search…</source>
        <translation>编辑搜索…</translation>
    </message>
    <message>
        <source>Rename {what}	F2</source>
        <translation>重命名{what}	F2</translation>
    </message>
    <message>
        <source>Delete {what}	Del</source>
        <translation>删除{what}	Del</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>清空回收站…</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} article for good?</source>
        <comment>Delete {n} articles for good?</comment>
        <translation>
            <numerusform>要永久删除 {n} 篇文章吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete everything in the Trash for good?</source>
        <translation>要永久删除回收站中的所有内容吗？</translation>
    </message>
    <message>
        <source>Their originals and highlights go with them. This cannot be undone.</source>
        <translation>其原件和标注会一并删除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>正在永久删除</translation>
    </message>
    <message>
        <source>Story: {name}</source>
        <translation>选题：{name}</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>已存搜索：{name}</translation>
    </message>
    <message>
        <source>Highlights, stories and searches in the Trash</source>
        <translation>回收站中的标注、选题和搜索</translation>
    </message>
    <message>
        <source>Highlights, stories and searches</source>
        <translation>标注、选题和搜索</translation>
    </message>
    <message>
        <source>This article has no pages: it did not come from a PDF, or its original was dropped.</source>
        <translation>此文章没有页面：它不是来自 PDF，或其原件已被丢弃。</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>转到页面</translation>
    </message>
    <message>
        <source>This is not part of the text: running heads and page numbers.</source>
        <translation>这不属于正文：页眉和页码。</translation>
    </message>
    <message>
        <source>Pages as wide as the view</source>
        <translation>页面适合宽度</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>缩小页面</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>放大页面</translation>
    </message>
    <message>
        <source>Reading the pages…</source>
        <translation>正在读取页面…</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>没有页面</translation>
    </message>
    <message>
        <source>Reading pages</source>
        <translation>正在读取页面</translation>
    </message>
    <message>
        <source>of {pages:,}</source>
        <translation>/ {pages:,}</translation>
    </message>
    <message>
        <source>This file is read otherwise now than when it was imported: its pages can be looked at, not marked. Import it again to mark on them.</source>
        <translation>此文件现在的读取方式与导入时不同：页面可以查看，但不能标注。请重新导入后再标注。</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Drawing a page</source>
        <translation>正在绘制页面</translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation>原件页面</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{title} (proposed title)</source>
        <translation>{title}（建议标题）</translation>
    </message>
    <message>
        <source>Captured {date_text}</source>
        <translation>采集于 {date_text}</translation>
    </message>
    <message>
        <source>version {number} of {versions}</source>
        <translation>版本 {number}/{versions}</translation>
    </message>
    <message>
        <source>offline copy</source>
        <translation>离线副本</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一处匹配 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一处匹配 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>{match:,} of {matches:,}</source>
        <translation>{match:,}/{matches:,}</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>Image not kept: {words}</source>
        <translation>图片未保存：{words}</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Suggested {label}: “{quote}”</source>
        <translation>建议的{label}：“{quote}”</translation>
    </message>
    <message>
        <source>Select some text first, then press a key to mark it.</source>
        <translation>请先选择文本，然后按键标注。</translation>
    </message>
    <message>
        <source>Select some text or a highlight first.</source>
        <translation>请先选择文本或标注。</translation>
    </message>
    <message>
        <source>There is no sentence here.</source>
        <translation>这里没有句子。</translation>
    </message>
    <message>
        <source>This sentence is marked already.</source>
        <translation>此句已标注。</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>已连同来源复制。</translation>
    </message>
    <message>
        <source>Highlight deleted. Undo brings it back.</source>
        <translation>标注已删除。撤销即可恢复。</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>未打开文章</translation>
    </message>
    <message>
        <source>Choose an article in the list to read it here.</source>
        <translation>在列表中选择一篇文章，即可在此阅读。</translation>
    </message>
    <message>
        <source>Carrying highlights forward</source>
        <translation>正在沿用标注</translation>
    </message>
    <message>
        <source>Image: {alt}</source>
        <translation>图片：{alt}</translation>
    </message>
    <message>
        <source>{kind}, current: {quote}</source>
        <translation>{kind}，当前：{quote}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Versions of the article</source>
        <translation>文章的版本</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Look for what is marked in older versions in the newest one</source>
        <translation>在最新版本中查找旧版本里标注的内容</translation>
    </message>
    <message>
        <source>Version {number} of {versions}</source>
        <translation>版本 {number}/{versions}</translation>
    </message>
    <message>
        <source>An older version.</source>
        <translation>旧版本。</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Version {number} · {at} · {words:,} words</source>
        <translation>版本 {number} · {at} · {words:,} 词</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight changed with the text.</source>
        <comment>{n} highlights changed with the text.</comment>
        <translation>
            <numerusform>{n} 条标注随正文变动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight is not in the newest version yet.</source>
        <comment>{n} highlights are not in the newest version yet.</comment>
        <translation>
            <numerusform>{n} 条标注尚未沿用到最新版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stands in the newest version</source>
        <comment>{n} stand in the newest version</comment>
        <translation>
            <numerusform>{n} 条在最新版本中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waits for a decision</source>
        <comment>{n} wait for a decision</comment>
        <translation>
            <numerusform>{n} 条待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>文章：{title}</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>没有打开的资料库</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>还原备份…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>打开其他资料库…</translation>
    </message>
    <message>
        <source>{error} The library is in {folder}.</source>
        <translation>{error} 资料库位于 {folder}。</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is from {at}.</source>
        <comment>The newest of {n} backups is from {at}.</comment>
        <translation>
            <numerusform>{n} 份备份中最新的一份来自 {at}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} · not readable</source>
        <translation>{at} · 无法读取</translation>
    </message>
    <message>
        <source>Open a library folder</source>
        <translation>打开资料库文件夹</translation>
    </message>
    <message>
        <source>Offline · {articles} · {marks}</source>
        <translation>离线 · {articles} · {marks}</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <translation>只看更改</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>{label} version</source>
        <translation>版本：{label}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Go to the change before (Alt+Up)</source>
        <translation>转到上一处更改 (Alt+Up)</translation>
    </message>
    <message>
        <source>Go to the next change (Alt+Down)</source>
        <translation>转到下一处更改 (Alt+Down)</translation>
    </message>
    <message>
        <source>Numbers, negations and names that changed</source>
        <translation>有变化的数字、否定词和名称</translation>
    </message>
    <message>
        <source>Difference of the two versions</source>
        <translation>两个版本的差异</translation>
    </message>
    <message>
        <source>Highlights that changed</source>
        <translation>有变动的标注</translation>
    </message>
    <message>
        <source>Show old place</source>
        <translation>显示原位置</translation>
    </message>
    <message>
        <source>Mark the selection instead</source>
        <translation>改为标注所选内容</translation>
    </message>
    <message>
        <source>Select the passage in the reader, then press this</source>
        <translation>在阅读器中选择片段，然后按此按钮</translation>
    </message>
    <message>
        <source>No word changed</source>
        <translation>文字没有变化</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight changed with the text</source>
        <comment>{n} highlights changed with the text</comment>
        <translation>
            <numerusform>{n} 条标注随正文变动</numerusform>
        </translation>
    </message>
    <message>
        <source>No highlight waits for a decision.</source>
        <translation>没有待处理的标注。</translation>
    </message>
    <message>
        <source>{first}
    no longer in the text</source>
        <translation>{first}
    已不在正文中</translation>
    </message>
    <message>
        <source>{first}
    now “{exact}”{altered}</source>
        <translation>{first}
    现为“{exact}”{altered}</translation>
    </message>
    <message>
        <source>{what}: {old} became {new}</source>
        <translation>{what}：{old} 变为 {new}</translation>
    </message>
    <message>
        <source>{what}: {old} taken out</source>
        <translation>{what}：删除 {old}</translation>
    </message>
    <message>
        <source>{what}: {new} put in</source>
        <translation>{what}：新增 {new}</translation>
    </message>
    <message>
        <source>Version {number}, {at}</source>
        <translation>版本 {number}，{at}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step}/{steps}</translation>
    </message>
    <message>
        <source>{title}, step {text}</source>
        <translation>{title}，步骤 {text}</translation>
    </message>
    <message>
        <source>Welcome to NewsClip</source>
        <translation>欢迎使用 NewsClip</translation>
    </message>
    <message>
        <source>Change where the library is</source>
        <translation>更改资料库的位置</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Put the sample story in, to try everything on</source>
        <translation>放入示例选题，以便试用各项功能</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Library: {folder}</source>
        <translation>资料库：{folder}</translation>
    </message>
    <message>
        <source>There is a library already. It is opened as it is.</source>
        <translation>该处已有资料库，将按原样打开。</translation>
    </message>
    <message>
        <source>One folder for everything. It is made when you begin.</source>
        <translation>所有内容都在一个文件夹中，开始时会创建。</translation>
    </message>
    <message>
        <source>System follows your desktop, day and night.</source>
        <translation>“系统”会随桌面切换日间和夜间外观。</translation>
    </message>
    <message>
        <source>Of the window. Articles may be in any.</source>
        <translation>窗口的语言。文章可以是任何语言。</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Move the library to another folder</source>
        <translation>将资料库移到另一个文件夹</translation>
    </message>
    <message>
        <source>Choose where the library goes</source>
        <translation>选择资料库的位置</translation>
    </message>
    <message>
        <source>Something is still under way in the library.</source>
        <translation>资料库中还有操作正在进行。</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it, and move the library then.</source>
        <translation>请等它完成或取消它，然后再移动资料库。</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>正在移动资料库</translation>
    </message>
    <message>
        <source>Everything is in this folder. Moving copies it, looks at the copy, and starts NewsClip again on it.</source>
        <translation>所有内容都在此文件夹中。移动时会复制它、检查副本，并用副本重新启动 NewsClip。</translation>
    </message>
    <message>
        <source>A library cannot be made in {folder}.</source>
        <translation>无法在 {folder} 中创建资料库。</translation>
    </message>
    <message>
        <source>A desktop desk for evidence. Everything stays on this machine: no account, no cloud, and no network but for what you fetch. All of this can be changed later.</source>
        <translation>桌面上的证据工作台。一切都保存在本机：无需账号，没有云端，只有在您下载内容时才联网。以下各项以后都可以更改。</translation>
    </message>
    <message>
        <source>NewsClip library</source>
        <translation>NewsClip 资料库</translation>
    </message>
    <message>
        <source>No library yet.</source>
        <translation>还没有资料库。</translation>
    </message>
    <message>
        <source>Bring articles in</source>
        <translation>导入文章</translation>
    </message>
    <message>
        <source>Drop files, folders or links on the window, or begin here. Each original is kept byte for byte, and everything can be read without a network.</source>
        <translation>将文件、文件夹或链接拖到窗口中，或从这里开始。每份原件都逐字节保存，所有内容均可离线阅读。</translation>
    </message>
    <message>
        <source>Read, and mark with a key</source>
        <translation>阅读，一键标注</translation>
    </message>
    <message>
        <source>Drag over words and press {claim} for a claim, {figure} for a figure, {risk} for a risk. Faint dots under the text are suggestions; Tab takes you to the next one.</source>
        <translation>拖选文字，按 {claim} 标为说法，按 {figure} 标为数据，按 {risk} 标为风险。文字下方的浅色圆点是建议；按 Tab 转到下一条。</translation>
    </message>
    <message>
        <source>Say what it means</source>
        <translation>说明含义</translation>
    </message>
    <message>
        <source>Each highlight has its fields here: who said it, what it measures, how sure it is. They are filled in as far as the text tells; correct them as you read.</source>
        <translation>每条标注的字段都在这里：谁说的、衡量什么、可信度如何。字段会根据正文尽量填好；请边读边更正。</translation>
    </message>
    <message>
        <source>Compare your sources</source>
        <translation>比较您的来源</translation>
    </message>
    <message>
        <source>{actions} puts up to four articles side by side, over a table of what they agree on, what they contradict each other in, and what only one has.</source>
        <translation>{actions} 可并排显示最多四篇文章，上方的表格列出哪些一致、哪些矛盾、哪些只有一篇提到。</translation>
    </message>
    <message>
        <source>Take it into your draft</source>
        <translation>用到您的稿件中</translation>
    </message>
    <message>
        <source>Exact quotes with their fields and numbered sources, shown before you save or copy. {actions} opens the guide wherever you are.</source>
        <translation>准确的引文连同字段和编号来源，在保存或复制前即可预览。随时按 {actions} 打开指南。</translation>
    </message>
    <message>
        <source>The list of changes did not come with this copy of NewsClip.</source>
        <translation>此 NewsClip 副本未附带更新记录。</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>新功能</translation>
    </message>
    <message>
        <source>This is NewsClip {version}.</source>
        <translation>这是 NewsClip {version}。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新功能</translation>
    </message>
    <message>
        <source>Something went wrong inside NewsClip.</source>
        <translation>NewsClip 内部出错。</translation>
    </message>
    <message>
        <source>Your library is safe.</source>
        <translation>您的资料库安全无恙。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>{what} {done:,} of {total:,}</source>
        <translation>{what} {done:,}/{total:,}</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>+ tag</source>
        <translation>+ 标签</translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation>标签 {tag}</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>按 Delete 移除</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>The open article has one version only.</source>
        <translation>打开的文章只有一个版本。</translation>
    </message>
    <message>
        <source>Select the passage in the newest version first.</source>
        <translation>请先在最新版本中选择该片段。</translation>
    </message>
    <message>
        <source>There is no original to drop.</source>
        <translation>没有可丢弃的原件。</translation>
    </message>
    <message numerus="yes">
        <source>Drop the original of this article, {size}?</source>
        <comment>Drop the originals of {n} articles, {size}?</comment>
        <translation>
            <numerusform>要丢弃 {n} 篇文章的原件（{size}）吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Text, highlights and images stay. This cannot be undone; importing the same file again brings it back.</source>
        <translation>文本、标注和图片会保留。此操作无法撤销；重新导入同一文件可恢复原件。</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>{freed} freed.</source>
        <translation>已释放 {freed}。</translation>
    </message>
    <message>
        <source>Dropping originals</source>
        <translation>正在丢弃原件</translation>
    </message>
    <message>
        <source>Search for something first, then save the search.</source>
        <translation>请先搜索，再保存搜索。</translation>
    </message>
    <message>
        <source>attribution verb “{verb}”</source>
        <translation>转述动词“{verb}”</translation>
    </message>
    <message>
        <source>a statement of fact without a source</source>
        <translation>没有来源的事实陈述</translation>
    </message>
    <message>
        <source>direct quote</source>
        <translation>直接引语</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>worth a check</source>
        <translation>值得核查</translation>
    </message>
    <message>
        <source>rather an opinion</source>
        <translation>更像是观点</translation>
    </message>
    <message>
        <source>attribution “{verb}”</source>
        <translation>转述“{verb}”</translation>
    </message>
    <message>
        <source>the quote goes on</source>
        <translation>引语未完</translation>
    </message>
    <message>
        <source>source “{name}”</source>
        <translation>来源“{name}”</translation>
    </message>
    <message>
        <source>named speaker “{name}”</source>
        <translation>具名说话人“{name}”</translation>
    </message>
    <message>
        <source>speaker “{name}”</source>
        <translation>说话人“{name}”</translation>
    </message>
    <message>
        <source>role “{role}”</source>
        <translation>身份“{role}”</translation>
    </message>
    <message>
        <source>the pronoun stands for the speaker before</source>
        <translation>代词指前一位说话人</translation>
    </message>
    <message>
        <source>perhaps rounded</source>
        <translation>可能经过四舍五入</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}；{other}</translation>
    </message>
    <message>
        <source>no value to compare in one of them</source>
        <translation>其中一方没有可比较的数值</translation>
    </message>
    <message>
        <source>per {one} told per {other}</source>
        <translation>按每{one}计与按每{other}计</translation>
    </message>
    <message>
        <source>{one} and {other} cannot be converted into each other</source>
        <translation>{one} 与 {other} 无法相互换算</translation>
    </message>
    <message>
        <source>no unit given in one ({unit} in the other)</source>
        <translation>一方未给出单位（另一方为 {unit}）</translation>
    </message>
    <message>
        <source>{one} converted to {other}</source>
        <translation>{one} 换算为 {other}</translation>
    </message>
    <message>
        <source>within what “about” allows</source>
        <translation>在“大约”允许的范围内</translation>
    </message>
    <message>
        <source>within rounding</source>
        <translation>在四舍五入的范围内</translation>
    </message>
    <message>
        <source>told in other words</source>
        <translation>用不同的话表述</translation>
    </message>
    <message>
        <source>“{one}” against “{other}”</source>
        <translation>“{one}”对“{other}”</translation>
    </message>
    <message>
        <source>“{words}” in one only</source>
        <translation>仅一方有“{words}”</translation>
    </message>
    <message>
        <source>{one} against {other}</source>
        <translation>{one} 对 {other}</translation>
    </message>
    <message>
        <source>both say {words}</source>
        <translation>双方都提到 {words}</translation>
    </message>
    <message>
        <source>no condition given in one ({told} in the other)</source>
        <translation>一方未给出条件（另一方为 {told}）</translation>
    </message>
    <message>
        <source>{words} in one only</source>
        <translation>仅一方有 {words}</translation>
    </message>
    <message>
        <source>per {words} in one only</source>
        <translation>仅一方按每 {words} 计</translation>
    </message>
    <message>
        <source>within one article</source>
        <translation>同一篇文章内</translation>
    </message>
    <message>
        <source>perhaps not the same measure</source>
        <translation>可能不是同一度量</translation>
    </message>
    <message>
        <source>no date given in one ({date} in the other)</source>
        <translation>一方未给出日期（另一方为 {date}）</translation>
    </message>
    <message>
        <source>the same source tells the other figure too</source>
        <translation>同一来源也提到了另一数据</translation>
    </message>
    <message>
        <source>{words} against published {published}</source>
        <translation>{words} 对 {published} 发布</translation>
    </message>
    <message>
        <source>unsure: {doubt}</source>
        <translation>存疑：{doubt}</translation>
    </message>
    <message>
        <source>measure “{measure}”</source>
        <translation>度量“{measure}”</translation>
    </message>
    <message>
        <source>subject “{subject}”</source>
        <translation>对象“{subject}”</translation>
    </message>
    <message>
        <source>condition {condition}</source>
        <translation>条件 {condition}</translation>
    </message>
    <message>
        <source>tells a {change}</source>
        <translation>表示变化：{change}</translation>
    </message>
    <message>
        <source>bound “{qualifier}”</source>
        <translation>界限“{qualifier}”</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>dated {date}</source>
        <translation>日期 {date}</translation>
    </message>
    <message>
        <source>amount of money “{words}”</source>
        <translation>金额“{words}”</translation>
    </message>
    <message>
        <source>share “{words}”</source>
        <translation>比例“{words}”</translation>
    </message>
    <message>
        <source>time “{words}”</source>
        <translation>时间“{words}”</translation>
    </message>
    <message>
        <source>value with unit “{words}”</source>
        <translation>带单位的数值“{words}”</translation>
    </message>
    <message>
        <source>count “{words}”</source>
        <translation>数量“{words}”</translation>
    </message>
    <message>
        <source>number “{words}”</source>
        <translation>数字“{words}”</translation>
    </message>
    <message>
        <source>warning “{warned}”</source>
        <translation>警告“{warned}”</translation>
    </message>
    <message>
        <source>harm “{bad}”</source>
        <translation>危害“{bad}”</translation>
    </message>
    <message>
        <source>hedged future “{hedge}”</source>
        <translation>不确定的将来“{hedge}”</translation>
    </message>
    <message>
        <source>obstacle “{obstacle}”</source>
        <translation>障碍“{obstacle}”</translation>
    </message>
    <message>
        <source>condition “{condition}”</source>
        <translation>条件“{condition}”</translation>
    </message>
    <message>
        <source>bad outlook “{future} … {bad}”</source>
        <translation>不利前景“{future} … {bad}”</translation>
    </message>
    <message>
        <source>a turn of phrase</source>
        <translation>修辞用语</translation>
    </message>
    <message>
        <source>what could have been</source>
        <translation>假设未发生之事</translation>
    </message>
    <message>
        <source>It says nothing of your articles, their addresses or your files, and was sent nowhere.</source>
        <translation>其中不含您的文章、网址或文件的任何内容，也未发送到任何地方。</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>What you wrote is kept in this window until it is saved.</source>
        <translation>您写的内容会保留在此窗口中，直到保存为止。</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>再次保存</translation>
    </message>
    <message>
        <source>Everything you wrote is saved.</source>
        <translation>您写的内容已全部保存。</translation>
    </message>
    <message>
        <source>What you wrote last could not be saved yet.</source>
        <translation>您最后写的内容尚未能保存。</translation>
    </message>
    <message>
        <source>Free some space and close the window again, or take the words with you on the clipboard.</source>
        <translation>请释放一些空间后再次关闭窗口，或将文字复制到剪贴板带走。</translation>
    </message>
    <message>
        <source>Copy and close</source>
        <translation>复制并关闭</translation>
    </message>
    <message>
        <source>NewsClip is made with these parts. Choose one to read its licence.</source>
        <translation>NewsClip 由以下组件构成。选择一项即可阅读其许可证。</translation>
    </message>
    <message>
        <source>The work of others</source>
        <translation>他人的成果</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>This part names its licence and brings no text of it.</source>
        <translation>此组件注明了许可证，但未附带其文本。</translation>
    </message>
    <message>
        <source>No font on this system has the letters of this article’s script ({name}).</source>
        <translation>此系统中没有字体包含本文所用文字（{name}）的字符。</translation>
    </message>
    <message>
        <source>Its text is whole. Install a font that has them ({package} on Debian and Ubuntu) and start NewsClip again.</source>
        <translation>文本是完整的。请安装含有这些字符的字体（Debian 和 Ubuntu 上为 {package}），然后重新启动 NewsClip。</translation>
    </message>
    <message>
        <source>SAME TEXT AS</source>
        <translation>与下列文本相同</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>未注明来源</translation>
    </message>
    <message>
        <source>Other risks</source>
        <translation>其他风险</translation>
    </message>
    <message>
        <source>Unverified claims</source>
        <translation>未核实的说法</translation>
    </message>
    <message>
        <source>Conflicting figures</source>
        <translation>相互矛盾的数据</translation>
    </message>
    <message>
        <source>The library cannot go there: {folder} is inside it, or around it.</source>
        <translation>资料库不能放在那里：{folder} 在资料库之内，或包含资料库。</translation>
    </message>
    <message>
        <source>Choose a folder beside it.</source>
        <translation>请选择旁边的文件夹。</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} 不是空的。</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation>请选择空文件夹或新文件夹。</translation>
    </message>
    <message>
        <source>A file was not copied as it is: {name}.</source>
        <translation>有文件未能原样复制：{name}。</translation>
    </message>
    <message>
        <source>Check the disk of {folder}, or choose another one.</source>
        <translation>请检查 {folder} 所在的磁盘，或另选一个。</translation>
    </message>
    <message>
        <source>The copy of the library in {folder} is damaged.</source>
        <translation>{folder} 中的资料库副本已损坏。</translation>
    </message>
    <message>
        <source>Check the disk it is on, and choose another one. The library stays where it was.</source>
        <translation>请检查其所在磁盘，并另选一个。资料库仍在原处。</translation>
    </message>
    <message>
        <source>The library is in {folder} now.</source>
        <translation>资料库现在位于 {folder}。</translation>
    </message>
    <message>
        <source>What is left in {folder} is not used any more.</source>
        <translation>{folder} 中留下的内容不再使用。</translation>
    </message>
    <message>
        <source>Put it in the trash</source>
        <translation>放入系统回收站</translation>
    </message>
    <message>
        <source>{folder} could not be put in the trash.</source>
        <translation>无法将 {folder} 放入系统回收站。</translation>
    </message>
    <message>
        <source>Nothing was removed. Delete it by hand if you do not need it.</source>
        <translation>没有删除任何内容。如不需要，请自行删除。</translation>
    </message>
    <message>
        <source>NewsClip was updated while it was open.</source>
        <translation>NewsClip 在打开期间已更新。</translation>
    </message>
    <message>
        <source>Start it again to go on with the new version; everything is saved.</source>
        <translation>请重新启动以使用新版本；所有内容都已保存。</translation>
    </message>
    <message>
        <source>Sort Up</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Sort Down</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>As They Stand in the Articles</source>
        <translation>按文章中的顺序</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>加宽</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>收窄</translation>
    </message>
    <message>
        <source>Move Towards the Beginning</source>
        <translation>向开头移动</translation>
    </message>
    <message>
        <source>Move Towards the End</source>
        <translation>向末尾移动</translation>
    </message>
</context>
</TS>
