"""What the dashboard, the static page and their charts call things, in English and Chinese."""

from __future__ import annotations

from typing import Literal

from gd_pipeline.publish.marks import name_of

Lang = Literal["en", "zh"]

_WORDS = {
    "title": ("Guangdong: trade, investment, talent", "广东：外贸、外资、人才"),
    "overview": ("Overview", "概览"),
    "trade": ("Trade", "外贸"),
    "investment": ("Investment", "外资"),
    "talent": ("Talent", "人才"),
    "policy": ("Policy goals", "政策目标"),
    "health": ("Data health", "数据质量"),
    "figure": ("Look up a figure", "查证数据"),
    "language": ("Language", "语言"),
    "territory": ("Territory", "地区"),
    "indicator": ("Indicator", "指标"),
    "split": ("Split by", "细分"),
    "year": ("Year", "年份"),
    "all": ("all", "全部"),
    "period": ("Period", "时期"),
    "name": ("Name", "名称"),
    "value": ("Value", "数值"),
    "growth": ("Growth on the year, %", "同比，%"),
    "growth_short": ("on the year", "同比"),
    "sentence": ("Sentence or table row", "原文"),
    "release": ("Release", "发布稿"),
    "publisher": ("Publisher", "发布者"),
    "published": ("Published", "发布时间"),
    "cite": ("Where it stands", "出处"),
    "token": ("Citation", "引用号"),
    "original": ("Original page", "原网页"),
    "sources": ("Sources", "来源数"),
    "publishers": ("Publishers", "来源"),
    "disagreeing": ("Differing", "不一致"),
    "cumulative": ("From January on", "累计"),
    "single": ("Single months", "当月"),
    "cumulative_chart": ("Cumulative value by month", "累计值（按月）"),
    "single_chart": ("Value of single months", "当月值"),
    "growth_chart": ("Cumulative growth on the year", "累计同比增速"),
    "split_chart": ("The newest figure of each", "各项最新数据"),
    "partners_chart": ("Growth of trade with partners, newest figure", "与主要伙伴贸易的最新同比"),
    "month": ("Month", "月份"),
    "newest_release": ("newest period", "最新时期"),
    "before": ("before it", "上期"),
    "year_before": ("a year before", "上年同期"),
    "counterpart_area": ("Partner", "贸易伙伴"),
    "product": ("Product or sector", "商品或行业"),
    "customs_procedure": ("Trade mode", "贸易方式"),
    "enterprise_type": ("Kind of enterprise", "企业类型"),
    "ref_area": ("City or zone", "市、区"),
    "no_data": ("Nothing is known here yet.", "暂无数据。"),
    "no_file": (
        "Nothing is published yet. `gd-pipeline run` makes the tables.",
        "尚未发布数据。请先运行 `gd-pipeline run`。",
    ),
    "about": ("about ", "约"),
    "goal": ("Goal", "目标值"),
    "latest": ("Latest known level", "最新已知数值"),
    "progress": ("Progress", "进度"),
    "not_known": ("no level is known yet", "暂无实际数据"),
    "at_least": ("at least", "不少于"),
    "at_most": ("at most", "不超过"),
    "about_goal": ("about", "约"),
    "exactly": ("", ""),
    "deadline": ("by", "截止"),
    "label": ("What is done", "举措"),
    "measures": ("Numbered measures", "政策措施"),
    "number": ("No.", "序号"),
    "heading": ("Heading", "标题"),
    "field": ("Field", "领域"),
    "tables": ("Rows", "行数"),
    "published_file": ("The tables were published", "数据发布于"),
    "checks": ("Checks", "检查"),
    "check": ("Check", "检查项"),
    "outcome": ("Outcome", "结果"),
    "failing": ("Failing", "不符"),
    "checked": ("Looked at", "已检"),
    "message": ("What was found", "说明"),
    "status": ("Status", "状态"),
    "crawled": ("Last crawl", "最近采集"),
    "newest": ("Newest release", "最新发布"),
    "detail": ("Detail", "说明"),
    "releases": ("Releases", "发布稿数"),
    "observations": ("Figures", "观测值"),
    "unread": ("Unread numbers", "未读数字"),
    "unread_share": ("Unread numbers", "未读数字占比"),
    "reason": ("Reason", "原因"),
    "count": ("Count", "数量"),
    "revisions": ("Releases that were changed after publication", "发布后被改动的发布稿"),
    "version": ("Version", "版本"),
    "section": ("Show", "查看"),
    "age": ("Days between them", "相隔天数"),
    "due": ("Due and not come", "应发未发"),
    "series": ("Series", "系列"),
    "due_on": ("Due by", "应发日期"),
    "days_late": ("Days late", "逾期天数"),
    "missing": ("overdue", "逾期"),
    "awaited": ("awaited", "待发布"),
    "as_printed": ("As printed", "原文数字"),
    "revised": ("Figures that were restated", "被修订的数据"),
    "said_on": ("Said on", "发布日"),
    "was": ("From", "原值"),
    "became_value": ("To", "新值"),
    "change": ("Change, %", "变动，%"),
    "stands": ("Stands now", "现为准"),
    "token_before": ("Citation before", "原引用号"),
    "disagreements": ("Statements that differ from the chosen figure", "与采用值不一致的表述"),
    "chosen": ("Chosen", "采用值"),
    "token_chosen": ("Citation of the chosen", "采用值引用号"),
    "withheld": ("A newer run was withheld", "最近一次运行未发布"),
    "verdict": ("Verdict", "判定"),
    "others": ("Other statements of the same figure", "同一数据的其他表述"),
    "archived": ("Archived bytes", "存档字节"),
    "became": ("What became of every number of the release", "该发布稿每个数字的去向"),
    "token_help": ("A citation token, GD-...", "引用号，GD-…"),
    "unknown_token": ("No figure was ever published under this token.", "没有以此引用号发布过的数据。"),
    "data_note": (
        "Every figure is quoted from a public release; its sentence and address stand beside it.",
        "所有数据均引自公开发布稿，原文与网址列于其旁。",
    ),
    "billion": ("billion yuan", "亿元"),
    "figures": ("The figures and where they stand", "数据与出处"),
}


def word(name: str, lang: Lang) -> str:
    """A word or heading of the interface. KeyError when there is none of this name."""
    return _WORDS[name][lang == "zh"]


def scale(lang: Lang) -> float:
    """What values in yuan are divided by in charts and tables: billions in English, 亿 in Chinese."""
    return 1e8 if lang == "zh" else 1e9


def code_name(dimension: str, code: str, lang: Lang) -> str:
    """The name of a code of one of the model's dimensions."""
    return name_of((dimension,), code, lang)
