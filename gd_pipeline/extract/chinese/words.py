"""The cue words of Chinese releases: what tells a growth, a share, a part, a list, a group left unread.

Only words and patterns stand here, for text folded by ``fold``; what follows from them is decided in
``subjects``, ``figures`` and ``prose``. Names of things are the code lists'.
"""

from __future__ import annotations

import re

# -- movement ------------------------------------------------------------------------------------------------

UP = (
    "增长|增加|上升|提升|提高|上涨|攀升|激增|扩大|增幅|增速|涨幅|增势|劲增|大增|猛增|递增|回升|净增|成长"
    "|扩阔|上扬|攀高|走[高强]|扩张|上[浮行调]|多出|飙升|年增|扩增|多了?(?=约?$)|增(?![值资设])|升|涨"
)
DOWN = (
    "负增长|下降|减少|回落|下滑|下跌|跌幅|降幅|减幅|降低|收缩|缩减"
    "|萎缩|缩小|缩水|走[低弱]|滑[落坡]|下[探行]|倒退|回撤|衰退|年减|微降|下挫|拉低|下拉|[拖压拽]低|拖累|少了?(?=约?$)|跌|降|减"
)
DIRECTION = re.compile(
    r"(?P<noun>增速|增幅|涨幅|增长率|增势|升幅)|(?P<fall>降幅|跌幅|减幅|下降幅度)"
    rf"|(?P<down>{DOWN})|(?P<up>{UP})|(?P<narrow>收窄)"
)
"""Verbs of movement; the nouns that name a growth or a fall say its sign, whatever verb follows."""

_MANNER = "(?:较快|高速|两位数|同比|大幅|较[大深高]|小幅|明显|显著|快速|强劲)*"
AT_A_PACE = rf"(?:的(?:平均)?(?:高?速度?|幅度|增速))?的?{_MANNER}"
RATE_BEHIND = re.compile(r"的(?:增速|增幅|涨幅|升幅|增长率|降幅|跌幅|平均)")
"""Behind a figure that a comparison ends with: it is that of the yardstick."""
FALLS = re.compile(r"[降跌减]幅|下降幅度")
"""A fall by its noun: where it narrows, the growth gains points."""
INCREMENT = re.compile(r"(?:净增|新增加|增加|增收|增长|减少|下降|多|少|扩大|缩小)(?:了|约|近|超|超过)*\s*$")
"""An amount right behind these is how much more it is, no level."""

LEAD_OVER = re.compile(r"超出|高出|多出|大于|小于|超过(?=[^,，;]*(?:进出口|出口|进口|总额|总值))")
"""An amount behind these is by how much one exceeds the other."""

# -- shares, comparisons, contributions ----------------------------------------------------------------------

PART_OF = r"(?:[为是]|相当于)(?:全[国省市][^,，;\d]{0,10}|[^,，;\d]{0,10}总[值额量])的(?:约|近|逾|超过?)?$"
"""Right before a share, what it is a share of: 为全省的32%, 为出口总值的65%."""

SHARE = re.compile(rf"占(?!领|据主导|用)|比重|占比|份额|比例|{PART_OF}")
CAPITAL_SPOKEN_OF = re.compile(r"[外台港澳日韩美德]资|外商|直接投资|[来在对][粤深穗莞华].{0,4}投资")
"""Where these stand and outsourcing does not, a contract's amount is that of capital."""
ALSO_OF = re.compile(r"[,，、]占?(?P<whole>[^,，;、\d占]{2,8})的(?:约|近|超)?")
"""Behind a share: a further whole that it is a share of, 占全国的4%，全省的8%."""

THAN = "[高低快慢强弱好优逊大小]于|[高低快慢]过|[高低超]出"
_WHOLE = r"(?:\([^()]{0,8}\)|(?!中(?!国)|里|内(?!地))[^,，;()])"
WITHIN = (
    rf"(?:(?<![存现正所])在{_WHOLE}{{1,24}}[中里内]?|全[国省市](?:{_WHOLE}{{0,14}}[中里内]|(?=占比|份额)))"
    r"[的所]?(?=占|比重|份额)"
)
"""The whole of a share where it is told before: 在全省进出口总值中占, 在全国的份额."""

COMPARE = re.compile(rf"{THAN}|领先|高(?=\d|约|近)|低(?=\d|约|近)|快(?=\d)|慢(?=\d)|跑赢|落后")
YARDSTICK_ENDS = re.compile(
    r"的?(?:外贸|进出口|出口|进口|外资)?(?:整体|总体)?的?(?:增长率|增速|[增升涨降跌]幅|平均水平|水平|平均)?约?"
)
"""Between a yardstick's name and the bracket with its figure."""

COMPARE_OPEN = re.compile(rf"(?:{THAN}|较|比|于)[^,，;]*$")
"""A comparison that its yardstick ends: "高于全国" before a bracket with the nation's figure."""

TIMES_OF = re.compile(r"[是为][^,，;]*的$")
"""Before a multiple: what it is a multiple of, 是上海的1.9倍."""
DRIVEN = re.compile(
    r"(?:拉动|[带推]动|助推|[拉推抬][升高]|[拉拖压拽]低|下拉|拖累)[^,，;]*$|[将把使][^,，;]*[拉推抬][低高]了?$"
)
BASES = (
    ("全国", "CN"), ("我国", "CN"), ("全省", "CN-GD"), ("广东", "CN-GD"),
    ("服务进出口", "service_trade"), ("服务贸易", "service_trade"), ("服务出口", "service_exports"),
    ("服务进口", "service_imports"), ("跨境电商", "ecommerce_trade"),
    ("进出口", "trade"), ("出口", "exports"), ("进口", "imports"), ("外贸", "trade"),
)  # fmt: skip
"""What a share or a difference is measured against, looked for in this order behind its cue."""

RATE_OF = ("增速", "增幅", "涨幅", "降幅")
"""Behind a percentage, 的 and an indicator: the rate is that of the indicator ("2.5%的出口增速")."""

# -- times other than the one told ---------------------------------------------------------------------------

THAN_YEAR = re.compile(r"(?:比|较|与)(?P<year>(?:19|20)\d\d)年")
OTHER_BASE = re.compile(
    r"(?:[与跟同和]|相[比较]于?|对比|比起)(?:疫情前的?)?(?P<year>(?:19|20)\d\d)年(?:同期)?(?:相?[比较])?[,，]"
)
"""Told before a comma: the year that the growths of the rest of a sentence are measured from."""
OWN_BASE = re.compile(r"同比|环比|[比较](?:上年|去年|同期|上月)")
PREDICATE = re.compile(
    r"\s*(?:约?占(?!领|据主导)|比重|份额|同比|环比|按年|(?:大幅)?[增上][长升加速幅]|下[降跌滑]|降幅|[大激劲猛]增|[增升降跌](?:了|约|近)?\d"
    r"|[比较](?:去年|上年|上月)|[高低快慢][于出]|拉动|对[^,，;]*贡献率)"
)
"""At the begin of a sentence: it goes on with the subject of the last one, 占进出口总值的5%."""
SAME_TIME = re.compile(r"\s*同期")
"""At the begin of a sentence: it goes on in the years told before."""
SINCE = re.compile(
    r"(?:开通|成立|启动|回归|实施|运行|开行|设立|挂牌|揭牌|获批|建区|落地|开港|通车|改革开放)[^,，;]{0,8}(?:以来|至今)"
    r"|历年(?=累计|签|完成|合计)"
)
"""A beginning years ago."""
YARDSTICK_YEAR = re.compile(
    r"(?:超(?:过|出)?了?|[高低多少大]于)(?:去年|上年|20\d\d年)|[较比](?:去年|上年|20\d\d年)(?:全年)?的?约?$|(?:由|从)[^,，;]*?(?:年|同期)的?\s*$"
)
"""Another year's figure stands here for comparison: the text goes on in its own period."""

FROM = re.compile(r"(?:由|从)[^,，;由从]*$")
PRINTED_YEAR = re.compile(r"\s*\(((?:19|20)\d\d)年\)")
LEADS_TO = re.compile(
    rf"(?:{PRINTED_YEAR.pattern})?(?:的?水平)?[^\d,，;()]{{0,8}}?(?:[\d.]+个百分点[^\d,，;()]{{0,2}})?(?:至|到|为|上)"
)
"""An earlier figure ("从一季度的1.6%") and, behind it, the words that lead to the present one; either may
have its year in a bracket behind it."""

FROM_LAST_YEAR = re.compile(r"(?:由|从)[^,，;]*(?:去年|上年)同期的?\s*$")
# -- parts, lists, groups ------------------------------------------------------------------------------------

NESTED = re.compile(
    r"(?<![在于])其中|其内|这?里[头面](?=进出口|出口|进口)|(?<![\u4e00-\u9fff])当中|这当中|其(?=进出口|出口|进口|外贸)"
)
RESPECTIVELY = re.compile(r"分别|依次|依序|各(?:为|占|增)")
EACH = re.compile(r"(?<![平人年])均|都|各(?!类|地|国|市|种|项)|双双|同步|皆|齐")
TOGETHER = re.compile(r"合[计共]|[加合]起来|加在一起|相加|以上[^,，;]*$")
ENUMERATORS = re.compile(r"、|和|及(?!其)|与|以及")
ENUMERATION_COMMA = re.compile("、")
"""Alone between the members of a list where 和 stands within one: 机器人、船舶和海工装备分别."""
NAMES_JOINED = re.compile(r"\s*(?:进出口|出口|进口)?(?:[、,，和及与]|以及|及其)(?:对|自)?\s*")
FIGURES_JOINED = re.compile(rf"\s*(?:[、,，和及与;]|以及|,和)\s*(?P<verb>{UP}|{DOWN})?\s*(?:约|近|超|逾)?\s*")
"""Between the figures of a list; each may bring its own verb: 分别增长5%、下降3%."""

SHARES_JOINED = re.compile(r"\s*[、和及与]\s*占?[^,，;、\d]{1,8}的\s*(?:约|近|超|逾)?\s*")
SHARES_OF = re.compile(r"分别约?占[^,，;]*$")
"""Shares of different wholes in one list: "分别占出口的6%和进口的7%"."""

RANGE = re.compile(r"\s*(?:至|到|-+)\s*")
MOVES_FROM = re.compile(r"[由从][^,，;]*$")
"""Between the bounds of a value, and before them where it moves from one to the other."""

NEW_SUBJECT = re.compile(r";|此外|另外|同时|还")
"""Between figures: what follows does not go on with the list before."""
EXAMPLES = re.compile(r"(?:市|省|州)?等(?!额|级|值|[多各]?(?:方向|线路|路线|航线))")
ONE_OF_SOME = re.compile(r"(?:、[^,，;]*)?等")
TOP = re.compile(r"(?:排名)?前[一二三四五六七八九十\d]+(?:大|位|名|强|个国家)")
ORDINAL = re.compile(r"第|[前等这]$")

CARRIED_OUT = re.compile(r"[,，](?:共|合计|累计)?(?:实现|涉及|完成|贡献)")
"""Behind a number of firms or projects: what follows is theirs, not all that the text speaks of."""

CLOSED = re.compile(r"\([^()]*\)")
PLACE_AHEAD = re.compile(r"\s*\((?P<place>[^()]{2,12})\)")
"""A bracket that opens a sentence: where it holds the name of a place, the sentence is of that."""
CLAUSE = re.compile(r"[,，;:()]")
SENTENCE_END = re.compile(r"[。!?\n]")
CLAUSE_MARKS = ",，;:。"
HAN = re.compile(r"[\u4e00-\u9fff]")

# -- words that are no subject -------------------------------------------------------------------------------

_MEMBERS = r"[^,，;()]{2}市?(?:[、和及与][^,，;()]{2}市?)+"
BASE = re.compile(
    # the whole of a share, the yardstick of a comparison
    rf"{WITHIN}|{PART_OF}|占[^,，;\d]{{0,10}}(?:[成半]多?|之[一二三四])的"
    r"|占(?!(?:比重?|份额)[由从])(?:(?![成半] |[由从](?:\d|[去上前今]年))[^,，;])*"
    rf"|(?:{THAN}|领先|跑赢|落后)(?!(?:去年|上年|(?:19|20)\d\d年)(?:全年|同期)?的?约?$)[^,，;]*"
    r"|(?:较|(?<![同环占])比(?!重|例|亚|利))(?!(?:去年|上年|20\d\d年)(?:全年)?的?约?$)[^,，;]*?(?:相比|(?=增|下|提|上升|回|高|低|快|慢|扩|收|降|升|多|少|$))"
    r"|与[^,，;]*?相比|[跟同和](?:19|20)\d\d年(?:同期)?相?[比较]|(?:相[比较]于?|对比|比起)(?:19|20)\d\d年|环比\d{1,2}月份?"
    r"|^的[^,，;]{2,12}(?:增[速幅]|[降跌]幅|水平|平均)(?=[,，;])"
    # the figures of the part told before
    r"|(?:这|上述|以上)?[两二三四2-4]项(?:指标|数据)?(?=[则均各]|分别|依次|双双)"
    # a year that was surpassed
    r"|超(?:过|出)?了?(?:去年|上年)(?:全年)?的?(?:规模|水平|总量|总额)"
    r"|超(?:过|出)?了?20\d\d年(?:全年)?(?:的?(?:规模|水平|总量|总额)|(?=[,，;]|$))"
    # the members of an area: 粤东即汕头、汕尾
    rf"|(?<=[东西北部角区市群])即{_MEMBERS}"
    # the year that a goal is set for
    r"|(?:全年|年度)(?=[^,，;\d]{0,4}(?:目标|任务|计划))"
    # what goods are meant for
    r"|面向[^,，;]*?的"
    # where people come from
    r"|毕业于[^,，;]*"
    # what a place is known for
    r"|以[^,，;\d]{2,12}(?:闻名|著称|见长)[^,，;]*"
    # where something is so
    r"|在[^,，;()]*等(?:领域|行业|产业|方面|业态)[,，]"
    # exceptions
    r"|除[^,，;]*?外"
    # causes
    r"|因[^,，;]*?而|(?:^|(?<=[,，;。]))因(?!此)[^,，;。\d]{2,40}(?=[,，])|由于[^,，;]*|随着[^,，;]*|受[^,，;]*影响"
    r"|在[^,，;。\d]{2,20}(?:推动|带动|拉动|影响|支撑)下"
    # what is included, driven, contributed to
    r"|贡献了[^,，;]*|(?:包括|含)[^,，;]*?在内的?|包括[^,，;]{1,12}?的(?!进出口|出口|进口)|包括[^,，;]*?(?=进出口|出口|进口|外贸|实际|$)|(?:助推|推动|扭转|推向)[^,，;:]*(?=[,，;:])"
    r"|对[^,，;]*?(?:(?:增长)?的?(?:贡献|拉动)|贡献率)"
    # ranks
    r"|(?:在[^,，;]{1,20}?)?(?:(?<![家宜安旅侨])居(?![民住留])|(?<![班系序陈前下罗])列|(?<![减安编牛])排(?![放污气球])|排名|位居|稳居|成[为了]|作为|跃居|位列)[^,，;]*"
    r"|全[国省市](?:排名?|位[居列]|名列|[居列])?第[一二三四五六七八九十\d]{1,2}(?:[位名]|(?=[,，;、]))"
    r"|保持(?:在)?[^,，;]{0,6}(?:前列|第一|首位|领先)"
    # what it is to a wider area
    rf"|{PART_OF}"
    r"|(?<=[省市区州县])为[^,，;]*?的[^,，;\d]{0,6}(?:支柱|主力|引擎|重镇)"
    r"|是[^,，;\d]{2,20}的[^,，;\d]{0,6}(?:窗口|门户|通道|枢纽|桥头堡|支点|前沿|阵地)(?=[,，;])"
    # what a place lives on, and what is not counted in a growth
    r"|以[^,，;]{2,20}?为(?:主体?|主导|特色|支柱)的|(?:扣除|剔除|撇除|刨除|不计|不考虑)[^,，;]{1,10}?(?:因素(?:的?影响)?|影响)[后外]?"
)
"""Names in these phrases are what the subject is measured by, compared with or moved by."""

COMPANY = re.compile(
    r"有限公司|该公司|我们公司|公司出口|公司进口|该企业|集团股份|公司负责人|股份公司|我司|公司业绩"
    r"|总经理|副总|董事长|总裁|创始人|厂长|老板|店主|厂方|首席执行官|公司负责|企业负责人|公司(?:的)?(?:海外|外贸|销售|市场)"
)
WE = re.compile(r"我们(?!关区)")
"""Within quotes it is as often a company that speaks; a report of work speaks of the whole place."""
WE_SAID = re.compile(r"(?:说|称|表示|告诉|介绍)[^。]{0,6}[,，:][^。]*我们(?!关区)")
DISTRICT = re.compile(
    r"(广州|深圳|黄埔|拱北|汕头|江门|湛江)(?:海关)?(?:海关|关区|辖区)(?:[四五六七\d]市)?(?:货物|外贸|进出口贸易)?(?=进出口|出口|进口|、出口)"
)
"""A customs office right before a flow: the figure is of its district."""
OWN_DISTRICT = re.compile(
    r"(?<![关州圳埔北头门江])关区(?:所辖)?(?:[四五六七\d]{1,2}个?地?市)?(?:的|货物|外贸)*(?=总?进出口|出口|进口|外贸|、出口)"
)
"""A district without the name of its office, which stands before it."""
OFFICE = re.compile(r"(广州|深圳|黄埔|拱北|汕头|江门|湛江)海关")
DISTRICTS = {
    "广州": "CN-GD/guangzhou_customs", "深圳": "CN-GD/shenzhen_customs", "黄埔": "CN-GD/huangpu_customs",
    "拱北": "CN-GD/gongbei_customs", "汕头": "CN-GD/shantou_customs", "江门": "CN-GD/jiangmen_customs",
    "湛江": "CN-GD/zhanjiang_customs",
}  # fmt: skip

WHOLE_CITY = re.compile(r"[全我本]市(?!场)")
WHOLE_DISTRICT = re.compile(r"[全我本][区县](?!域)")
"""The city that a district or zone told before lies in."""

OWN_ZONE = re.compile(
    r"(?:(?<=[,，;:。])|(?<=其中)|(?<=上半年|季度内|前三季|三季度)|(?<=[月年])|(?<=[我全]省))"
    r"(?:自贸试验区|自由贸易试验区|自贸区|自贸片区|片区|试验区)(?=新设|新增|实际|合同|[吸利使引][收用引进]|进出口|出口|进口|外贸|货物|共|累计|完成|实现)"
)
"""A free trade zone without a name at the begin of a clause or behind its time."""
FREE_TRADE_ZONES = frozenset({"CN-GD/ftz", "CN-GD/nansha", "CN-GD/qianhai", "CN-GD/hengqin"})
"""Of these a zone without a name speaks where they are told of."""

_HARBOUR = "(?<=[\u4e00-\u9fff])(?<![对与和同自从输供往销赴经在向香粤深澳])港"
_ZONES = "综合保税区|综保区|保税港区|保税区|口岸|机场|港区|港口|码头|高新区|经开区|开发区|出口加工区|物流中心"
PLACE = re.compile(
    rf"(?:{_ZONES}|{_HARBOUR}|自贸试验区|自贸区|片区|监管区域|监管区|园区|产业园|工业园|合作区|示范区|综试区|新区)"
    r"(?:的|内)?(?:外贸|货物)?$"
)
"""Right before an indicator: a place that no code list knows, with figures of its own."""
ZONE = re.compile(rf"市?(?!海关)\w{{0,4}}?(?:{_ZONES}|关区|{_HARBOUR}(?=进出口|出口|进口|外贸|货物))")
"""Behind the name of an area: a place within it, with figures of its own."""

ZONE_JOINED = re.compile(
    r"(?:自贸)?(?:片区|区)?(?:连同|以及|、|和|与|及|加上)[^,，;、和与及]{0,10}?"
    r"(?:经开区|高新区|开发区|保税区|综保区|园区|片区|示范区|产业园)"
)
"""Behind the name of an area: a further place, whose figures are told together with it."""

TRANSPORT = re.compile(
    r"(?:班列|铁路|公路|航空|[空水海河江陆]运|水路|陆路|邮路|邮政|管道|联运)(?:\([^()]{1,8}\))?(?:运输)?(?:方式|渠道|通道)?[的向对自从]?(?:货物|外贸|总)*$"
)
"""Right before a flow: what goes that way, which is not all: 经中欧班列出口."""

OFFICE_ENDINGS = ("海关", "分署", "口岸", "港", "日报", "讯", "报")
NOT_A_SUBJECT = ("网", "社", "占", "据", "到")
PERSON_NAMED = re.compile(
    r"(?:[市省县区州镇厅局处科关院会部社校]长|书记|主任|主席|总裁|经理|专员|记者|教授)"
    r"[王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡魏叶余潘杜戴钟汪田方邱姚谭廖邹熊]$"
)
"""Before what looks like a place and is the name of one who holds an office, behind the surname."""
DATELINE = re.compile(r"\s*\d{1,2}月\d{1,2}日")
NATION_SPEAKS = re.compile(
    r"(?!(?:外贸|进出口|出口|进口)(?:总[量值额]|规模)?的?(?:第[一二三四五六七八九十\d]+(?![次季个])|最大|[大强][省市区县]))"
    r"(?:的)?(?:(?:民营|国有|外商投资)?企业|外贸|货物|承接|签订|累计|前|进出口|出口|进口|实际|合同|[吸使利引][收用引进]|外商|服务|共|对外|跨境|新[设增批]|[与对同和从自向][^,，;。\d]{2,16}?(?:双边|货物)*(?:进出口|出口|进口|贸易[额总])(?!的)|同比|增长|下降|增[速幅]|[降跌涨]幅|(?:平均|整体|总体)增|[、和]|\s*-?\d)"
)
"""The nation is the subject only right before what is counted or a partner; else a yardstick or a market.

Among the nation's places one is ranked (全国外贸第一大省): that says nothing of the nation.
"""

INVESTS_ABROAD = re.compile(r"对(?:外|[^,，;]*?)(?:的)?(?:实际|直接|累计)?投资")
"""Before a partner's name 对 turns an investment outwards: 对越南投资."""

ITS_AMOUNT = ("投资总额", "投资总额达", "投资总额为")
"""Behind investment abroad: how much it is."""

BY_WAY = re.compile(r"[^,，;、]{0,4}(?:方式|模式|平台|渠道|形式|途径)")
"""Between a kind of trade and its flow: 以跨境电商零售出口方式出口."""

OUTWARD = frozenset({"实际投资", "实际投资额", "实际投资金额", "直接投资", "累计投资"})
AGREED = frozenset({"协议投资额", "协议投资总额", "协议投资金额"})
"""What was agreed to be invested: abroad, or by foreign capital where that is told before."""
TO_PARTNER = re.compile(r"对(?![我华粤深穗莞内])[^,，;]*$")
"""What is invested in a partner named behind 对: 对东盟实际投资. Without it, or in an area of the nation, it
is what comes in."""

INFLOW = re.compile(
    r"(?:吸收|吸引|利用|引进|来自|来源于|源自|投向)[^,，;。]{1,30}?的?(?:资金|投资)(?!额|项目|企业|商)"
)
"""With a partner's name: the foreign capital from there, "吸收欧盟资金"."""

INTO_NATION = re.compile(r"对(?:华|我国)的?(?:直接|实际)?投资")
"""What is invested in the nation, whatever place was told of before."""

NEW_FIRMS = re.compile(r"新(?:设|增|添|批|成立|登记|注册|引进)|设立|成立")

KIND_OF_PEOPLE = re.compile(r"[\u4e00-\u9fff]{2,6}(?:(?<!各)类|系统|领域)的?$")
PEOPLE_FROM = re.compile(r"来自(?>[^,，;]*?(?:院校|高校|大学|企业|单位|机构))[^,，;]*的$")
"""Right before people: which of them are meant."""

KEPT_NOW = re.compile(
    r"(?<![没具所])有[港澳台外][资企]|现有|在册|现存|存续|实有|现已|已有|已建|累计|拥有|共有|已拥有|已达|已超|已突破|已经|增至|增加[至到]|常驻|总数|总量|企业?有(?:约|近|超过?|逾)?$"
)
"""Of what is kept: how much there is when the text appears."""

FIRMS_OF = re.compile(r"[商资]?企业?")
"""Behind a partner's name: the firms from there, whose trade is none with it."""

COUNTRIES = re.compile(r"(?:多|余)?国家(?:和|或|及|与)?地区|(?:多|余)?国家")

GOODS = re.compile(
    r"[\u4e00-\u9fff]{2,12}?(?:装备|设备|产品|商品|器材|材料|机械|仪器|用品|食品|船舶|整车|零部件|制品)"
    r"(?=(?:总值|总额|金额|货值|达到?|为|超过?|近|约|逾|突破|共)*$)"
)
"""Goods between a flow and its amount."""

VALUE_OF_GOODS = "货值"
"""Behind goods how much they are worth, else what passes a customs office."""

SECTORS = ("制造业", "服务业")
KIND_OF_SECTOR = re.compile(r"(?:(?![的中在向于是为对从以与和及])[\u4e00-\u9fff])+$")
"""Right before the name of a sector: a part of it, 陶瓷制造业."""

INVESTED = re.compile(r"投资(?!企业|者|商|品|项目|设备)[^,，;]{0,6}$")
"""Before a number: investment is told of, no trade."""

CONTRACTS = frozenset(
    {"合同金额", "合同签约金额", "合同签约额", "合同执行金额", "合同执行额", "执行金额", "执行额", "合同额"}
)
"""Short names of figures of contracts: those of outsourcing or of capital, where that is spoken of."""

SOME_OF_THEM = re.compile(
    r"[^,，;。]{0,10}?(?:荣?获|签[订约署]|达成|取得|拿到|考取|领取|入选|当选|被评|参加|参与|出席|受聘)"
)
"""Behind a number of people: it counts some of them, whom something befell."""

A_STEP = re.compile(r'[一两三几]个"?$')
"""Before an amount: so many steps of that size, 一年上一个"10亿元"台阶."""
OF_PROJECTS = re.compile(r"(?:以上|以下)?(?:的[^,，;。]{0,10}|大|外资|外商)?(?:项目|企业)[^;。]*$")
"""Behind a size: it is one of projects, up to the end of the thought."""
THRESHOLD = re.compile(
    r"(?:以上|以下|及以上)?(?:的[^,，;。]{0,10}|大|外资|外商)?(?:项目|企业)|(?:以上|以下)(?:的|有)|的\d+[个家宗]|的(?:有|共|达|国家|城市|行业|市场|商品|产品)"
)
"""Behind a vague amount: the size of the projects that are counted or rewarded."""
