"""The cue words that say what a Chinese figure measures, besides those that other rules ask for, too.

Only words and patterns stand here, for text folded by ``fold``; what follows from them is decided in
``measures``.
"""

from __future__ import annotations

import re

from gd_pipeline.extract.chinese import words

RISE_BEHIND = re.compile(rf"{words.AT_A_PACE}(?:{words.UP})")
FALL_BEHIND = re.compile(rf"{words.AT_A_PACE}(?:{words.DOWN})")
"""A movement told behind its figure: "7.2%的增长"."""

QUOTATION = re.compile(r"\(\s*-?\d+\.\d+\s*[,，]")
"""A bracket that begins with a bare number: a rate of exchange and its movement, which pages put in."""

LESS = re.compile(r"低|慢|放缓|落后|回落|下[降滑跌]|收[窄缩]|缩[小减]|小于|[小少]约?\s*$|降|跌|减")
OF_THEN = re.compile(rf"的(?:同比)?(?:(?P<down>{words.DOWN})|{words.UP})约?$")
"""Right before a rate of another time, by its own verb: 增速由6月的下降1%转为增长."""
NARROWS_TO = re.compile(r"(?<![增降涨跌减]幅)(?:收窄|回落|滑落|放缓)[至到为]约?\s*$")
OF_A_FALL = re.compile(r"收窄|缩小|扩大")
OF_ANOTHER = re.compile(r"[增降涨跌减]幅|增速|占|比重|顺差|逆差")
"""A fall just told that narrows gains points; something else may narrow, where it is named."""
THAN_MONTH = re.compile(r"[比较](?:去年|上年|今年)?(?P<month>\d{1,2})月(?!末|底|同期)")
MOM = re.compile(r"环比|比上月|较上月|与上月相比")
ROUND_MARK = re.compile(r"大关|关口")

OF_FIRMS = re.compile(r"占[^,，;]*(?:企业总[量数]|市场主体|商事主体|人口|经营主体|通关|客流|人次|旅客)")
GIVES = re.compile(
    r"贡献了?[^,，;]*(?:(?:总额|总值|总量|规模|进出口|出口|进口|外资|外贸)的(?:约|近|超过?|逾)?|全[国省市区](?:约|近|超过?|逾)?)$"
)
"""Right before a share: whose part of a whole something makes up, 贡献了全市出口总额的3%."""
SHARE_BEHIND = re.compile(r"的(?:份额|比重|占比)")
REACHES = re.compile(r"[至到达为]约?\s*$")
ONLY_REACHES = re.compile(
    r"\s*(?:分别|依次)?(?:逐年|逐步|稳步|持续|进一步)?"
    r"(?:[提上升高攀回落下降跌滑增减扩大缩小]{0,4}[至到为](?:(?:(?:19|20)\d\d|[今去上本])年[^,，;]{0,8}?的)?|达到?)?约?\s*"
)
VALUE_NAMED = re.compile(r"口|资|额|值|贸易")
"""Where a clause names none of these, a fall behind a share may be the share's: "占60%,比2008年下降28%"."""

MEASURED_BY = re.compile(
    rf"(?:占|贡献了)(?P<whole>.*)$|(?P<part>{words.PART_OF})|(?P<within>{words.WITHIN})"
    rf"|(?:{words.THAN}|较|比)(?P<yardstick>.*)$"
    r"|(?:拉动|带动|[拉推抬][升高]|[拉拖压拽]低|下拉|拖累)(?P<driven>.*)$"
)
DRIVE = re.compile(r"拉动|贡献|[带推]动|助推|[拉推抬][升低高]|[拖压拽]低|下拉|拖累")
MANY_YEARS = re.compile(
    r"(?<![\d第])(?:[两三四五六七八九十]|\d{1,2})年(?:来|间|里|内)?(?:累计|共|实现)?(?:增长|增加|增|提升|翻|扩大)|年均|平均增|平均下降|[两三四五]年平均|复合增长|年平均|翻了?.番|倍增"
)
YEAR_AND_MONTH = re.compile(r"同比[、和与及]环比|(?P<month>环比[、和与及]同比)")
"""A growth on the year and one on the month in one list, in this order or the other."""
DOUBLED = re.compile(r"翻了?.番|倍增")
THAN_SUM = re.compile(r"[比较][^,，;]{0,6}(?:前|此前|过去|以往)[^,，;]{1,12}(?:累计|总和|合计|之和|总数)")
"""A growth from the sum of years before is of no use beside others: 较前九年累计注册数增长."""
THAN_END = re.compile(r"[比较](?:(?P<end>(?:(?:19|20)\d\d年|去年|上年)年?[底末])|(?:今年)?年初)(?!同期)")
"""What is kept against the end of a year: at the end of the next it has grown on the year, before it not."""
WHOLE_YEAR = re.compile(r"全年")
"""Behind the year that a growth is measured from: that of some months is then none on the year."""
THAN_PLAN = re.compile(
    r"(?:比|较|与)[^,，;]*?(?:年初|期初|[上去]年[底末]|十[一二三四五]五|末年|(?:成立|设立|挂牌|启动|开通)(?:时|之初|前)|(?<!\d)(?:[三四五六七八九十]|\d{1,2})年前(?![三两\d一]个?[季月]))"
)
"""A growth from before a plan of five years, from years ago or since the year began is none on the year."""
OF_A_GOAL = re.compile(r"(?:目标|任务|计划)[^,，;]{0,4}的\s*(?:约|近|逾|超过?)?\s*$")
BEYOND_LAST_YEAR = re.compile(r"[是为]\s*$|超过去年")
"""A multiple of last year's figure, no growth: "是去年的2倍"."""

FORECAST = re.compile(r"(?:预计|预料|有望|可望|料将|或将)[^;]*$")
"""Before a figure that is not yet one."""

AVERAGE = re.compile(
    r"平均(?!增|下)|人均|户均|[日月季]均|(?<!季)(?<!度)(?<!月)(?<!份)(?<!半年)[每各]个?[日天月季](?![^,，;]*(?:分别|依次))|年均(?!增|下|递|复)|月度"
)
