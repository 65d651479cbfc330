"""The words by which a risk's category, likelihood and severity are told; the first label that fits wins
in the last two tables. The second column has the words of other languages than English, some of which
mean something else in English: "brand", "war"."""

CATEGORIES = """
regulatory | regulat\\w* tariff\\w* dut(?:y|ies) type.approval approv\\w* licen[cs]\\w* permit
    permits homologation sanction\\w* compliance subsid(?:y|ies) export.controls? import.controls?
    legislation law laws ban bans banned ruling certif\\w* quotas? authori[sz]ation watchdog
    inspectorate agency antitrust customs.dut\\w* rules
    | zoll zölle regulierung zulassung genehmigung verbot auflagen gesetz behörde
    droits.de.douane réglement\\w* homologation agrément interdiction loi
    arancel\\w* regulación licencia homologación prohibición ley permiso
    关税 监管 法规 审批 许可 禁令 牌照 合规
safety | safety unsafe fire fires crash\\w* recall\\w* injur\\w* fatal\\w* accident\\w* explo\\w+
    defect\\w* killed kill kills die died dead deaths? drown\\w* collapse[sd]? dam dams
    passengers? pedestrians? evacuat\\w* poison\\w* toxic infect\\w* outbreak\\w* epidemic
    pandemic virus disease\\w* patients? hospital\\w* landslide\\w* earthquake\\w* quake avalanche\\w*
    electrocut\\w* derailment brakes? choking burns? casualt\\w* bridge wall roof medicine\\w*
    victims? rescue\\w* rubble danger.to.life lives radiation
    | unfall unfälle brand brände sicherheit verletz\\w* tote lebensgefahr einsturz explosion seuche
    accident\\w* sécurité incendie\\w* blessé\\w* mort morts effondrement épidémie
    seguridad incendio\\w* accidente\\w* heridos? muert\\w* derrumbe epidemia
    安全 起火 火灾 召回 事故 伤亡 爆炸 疫情 坍塌 溃坝
legal | lawsuit\\w* court\\w* litigation sued? suing liabilit\\w* infring\\w* breach.of.contract
    patent\\w* prosecut\\w* criminal charges indict\\w* damages compensation class.action trial
    jail prison fined? fines penalt\\w* plaintiff\\w* contract.dispute injunction
    | klage\\w* gericht strafe\\w* prozess haftung verfahren bußgeld\\w* schadenersatz
    procès tribunal plainte\\w* amende\\w* poursuites justice
    demanda\\w* tribunal multa\\w* juicio querella
    诉讼 起诉 法院 罚款 索赔 刑事
political | tension\\w* geopolitic\\w* retaliat\\w* election\\w* war wars conflict\\w* trade.war
    boycott\\w* diplomat\\w* coup uprising unrest protest\\w* riot\\w* invasion invade\\w* border
    borders referendum coalition government parliament troops ceasefire treaty alliance customs.union
    veto nationali[sz]\\w* embargo minister\\w* populis\\w* truce peace.talks hostage\\w*
    militia\\w* rebels? separatis\\w*
    | spannungen krieg wahl\\w* koalition regierung unruhen proteste
    tensions guerre élection\\w* gouvernement émeutes coalition
    tensiones guerra elecciones gobierno disturbios protestas
    政治 冲突 贸易战 战争 选举 抗议 局势
financial | margin\\w* cost\\w* debt\\w* loss(?:es)? losing.money insolven\\w* bankrupt\\w* liquidity
    currency credit funding default\\w* residual.value\\w* cash lender\\w* loans? bonds? bond.holders
    creditors? repay\\w* deficit\\w* budget\\w* profit\\w* earnings revenue\\w* dividends? shares?
    interest.rates? inflation write.?downs? investors? payout pension\\w* mortgage\\w* bank banks
    wages pay expens\\w* price.of money run.out.of.money rating downgrad\\w* recession
    | verlust\\w* kosten schulden insolvenz pleite kredit\\w* geld zinsen haushalt banken anleihe\\w*
    dette\\w* pertes coûts? faillite crédit trésorerie déficit banques renchérir
    deuda\\w* pérdidas costes? quiebra crédito déficit bancos encarec\\w*
    成本 亏损 债务 资金 残值 破产 贷款 利率 现金 赤字 融资
operational | suppl(?:y|ies|ier|iers) production scaling factor(?:y|ies) plant plants bottleneck\\w*
    shortage\\w* stoppage\\w* logistics after-sales service.network service.centres? staffing
    delay\\w* postpone\\w* strikes? walkout\\w* staff workers drivers crews? shipments?
    deliver(?:y|ies) capacity backlog\\w* construction tunnel schedule behind.schedule run.short
    short.of warehouse\\w* ports? rail\\w* flights? cancel\\w* raw.materials spare.parts parts
    harvest layoffs? jobs maintenance
    | lieferkette\\w* lieferung\\w* engpass engpässe produktion werk werke personal\\w* streik\\w*
    verzöger\\w* mangel ausfall ausfälle unterricht\\w* fachkräfte
    approvisionnement pénurie\\w* retard\\w* grève\\w* production usine\\w* personnel chantier
    suministro escasez retras\\w* huelga\\w* producción planta obras personal
    供应 停产 停工 产能 检修 售后 短缺 零件 延误 罢工 推迟
technical | software battery.degradation bugs? cyber\\w* outage\\w* hack\\w* malfunction\\w*
    assistance.system\\w* flaw flaws glitch\\w* servers? data.breach\\w* breach.of.data leak.of.data
    passwords? malware ransomware network.failure blackout\\w* power.cut power.failure batter(?:y|ies)
    cells? sensor\\w* firmware algorithm\\w* cracks? corrosion wear overheat\\w* compatib\\w*
    | softwarefehler datenleck störung akku technik hacker\\w* stromausfall
    panne\\w* logiciel faille\\w* piratage batterie
    fallo\\w* avería\\w* programa.informático ciberataque\\w* apagón batería
    软件 故障 漏洞 黑客 电池 泄露 断电
market | demand compet\\w+ price.war saturation market.share rivals? customers.away sales buyers
    consumers? customers? orders market.for shrinking.market prices.fall price.cuts? oversupply glut
    | nachfrage wettbewerb konkurrenz absatz marktanteil\\w* kunden
    concurrence demande ventes clients part.de.marché
    competencia demanda.de ventas clientes cuota.de.mercado
    需求 竞争 价格战 销量 市场份额 客户流失
reputational | reputation\\w* trust scandal\\w* brand.image credibility public.confidence
    embarrass\\w* backlash outrage image.of
    | ruf imageschaden vertrauen skandal réputation image.de.marque confiance scandale
    reputación confianza escándalo 口碑 声誉 信誉 丑闻
environmental | climate pollut\\w* emission\\w* flood\\w* drought\\w* spill\\w* contaminat\\w*
    reservoir rivers? rain rainfall forests? wildfire\\w* heatwave\\w* storm storms hurricane\\w*
    glacier\\w* sea.level\\w* species habitat\\w* groundwater wells? smog erosion
    biodiversity extinct\\w* coral
    | umwelt klima dürre hochwasser überschwemm\\w* verschmutz\\w* waldbr\\w*
    climat sécheresse inondation\\w* pollution environnement
    clima sequía inundaci\\w* contaminación medio.ambiente
    污染 气候 洪水 干旱 排放 生态
"""
LIKELIHOOD = """
unlikely | unlikely improbable remote not.expected.to low.risk small.risk little.chance
    | unwahrscheinlich kaum peu.probable improbable poco.probable 不太可能 可能性不大
certain | certain certainly inevitabl\\w* will won['’]t unavoidable bound.to doomed | wird werden
    sicher va vont inévitable sera seront inevitable\\w* será 必然 将会 势必
likely | likely probabl\\w+ expected.to set.to | wahrscheinlich vermutlich dürfte\\w*
    probable\\w* sans.doute probablemente 很可能 料将
possible | could may might can possibl\\w* potential\\w* risks? threat\\w* danger\\w* fear\\w*
    vulnerable if unless | könnte\\w* möglich\\w* droh\\w* gefahr pourrai\\w* risque\\w* peut menac\\w*
    podría\\w* puede\\w* riesgo\\w* amenaza\\w* 可能 或许 恐 一旦 或将 风险
"""
SEVERITY = """
critical | catastroph\\w* bankrupt\\w* insolven\\w* existential collapse\\w* fatal\\w* deadly kill\\w*
    wipe.out devastat\\w* disast\\w* lethal meltdown die death\\w* | katastroph\\w* tödlich insolvenz
    catastroph\\w* mortel\\w* faillite catástrof\\w* mortal\\w* quiebra 致命 破产 灾难
high | severe\\w* serious\\w* major halt\\w* grave significant\\w* breaks?.down massive huge
    drastic\\w* acute dramatic\\w* crippl\\w* thousands millions.of run.out | schwer\\w* erheblich\\w*
    ernst\\w* gravement importante\\w* graves? 严重 重大 巨大
medium | moderate considerabl\\w* complicat\\w* delay\\w* notabl\\w* | verzöger\\w* retard\\w*
    retras\\w* 推迟 延误
low | minor slight\\w* limited small marginal\\w* | gering\\w* leicht mineur\\w* léger\\w* leve\\w*
    轻微
"""
