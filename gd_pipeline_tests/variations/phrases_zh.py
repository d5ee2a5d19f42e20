"""Chinese words and phrases for releases made of them; how they are written says ``releases``."""
# ruff: noqa: E501 - one line for one wording

from __future__ import annotations

from gd_pipeline_tests.variations import breakdowns_zh as breakdowns
from gd_pipeline_tests.variations import names_zh as names
from gd_pipeline_tests.variations import statements_zh as statements
from gd_pipeline_tests.variations.releases import Language

_WORDS = {
    "reached": ("", "", "达", "达到", "为", "共", "累计", "累计达", "实现", "合计", "录得", "约", "共计", "总计", "约为", "累计为"),
    "says": ("据{office}统计，", "{office}发布的数据显示，", "据{office}消息，", "记者从{office}获悉，", "来自{office}的数据显示，", "{office}最新统计显示，", "从{office}了解到，", "根据{office}公布的数据，", "{office}对外发布：", "据{office}介绍，"),
    "office": ("海关", "{area}海关", "海关总署广东分署", "{area}商务部门", "当地海关", "统计部门"),
    "while": ("，", "；", "，而", "；同期，", "，同时", "。"),
    "its": ("{place}", "{ours}", "{area}"),
    "back": (
        "{in full}，{area}{main}{reached}{main:level}{main:yoy:tail}。",
        "{area}{in full}{main}{reached}{main:level}{main:yoy:tail}。",
        "{in full}，{area}{main}{main:yoy:verb}。",
        "{in full}{area}{main}为{main:level}{main:yoy:tail}。",
    ),
    "also": ("（{main/A:usd}）", "（折合{main/A:usd}）", "（约合{main/A:usd}）", "（折{main/A:usd}）", "，折合{main/A:usd}"),
}  # fmt: skip

_INDICATORS = {
    "trade": ("进出口", "外贸进出口", "进出口总值", "进出口总额", "外贸进出口总值", "货物贸易进出口总值", "外贸总值", "货物进出口总额", "对外贸易总额", "进出口贸易总额", "外贸进出口总额", "外贸总额", "进出口额"),
    "exports": ("出口", "外贸出口", "出口总值", "出口额", "货物出口", "出口总额", "外贸出口总值", "出口值"),
    "imports": ("进口", "外贸进口", "进口总值", "进口额", "货物进口", "进口总额", "进口值"),
    "fdi_used": ("实际使用外资", "实际利用外资", "实际吸收外资", "实际使用外资金额", "实际利用外资金额", "吸收外资", "实际外资金额", "实际利用外商直接投资", "实际吸收外商投资"),
}  # fmt: skip

_PARTS = {
    ("counterpart_area", "trade"): ("对{A}进出口", "{place}对{A}进出口", "与{A}贸易额", "对{A}贸易", "{area}与{A}贸易额", "与{A}的进出口总值", "对{A}进出口总值", "{ours}对{A}进出口额", "同{A}进出口", "与{A}双边贸易额", "{area}对{A}的进出口", "与{A}间贸易"),
    ("counterpart_area", "exports"): ("对{A}出口", "{place}对{A}出口", "出口{A}", "{area}对{A}出口额", "对{A}的出口", "向{A}出口", "输往{A}的商品"),
    ("counterpart_area", "imports"): ("自{A}进口", "{place}自{A}进口", "从{A}进口", "{area}自{A}进口额", "自{A}的进口"),
    ("product", "exports"): ("{A}出口", "出口{A}", "{A}出口额", "{place}{A}出口", "{area}出口{A}", "{A}出口值", "{place}出口{A}", "{A}的出口", "{A}出口总值"),
    ("product", "imports"): ("{A}进口", "进口{A}", "{A}进口额", "{place}{A}进口", "{place}进口{A}", "{A}的进口"),
    ("customs_procedure", "trade"): ("以{A}方式进出口", "{A}进出口", "{A}方式进出口", "{area}以{A}方式进出口", "{place}{A}进出口", "{A}项下进出口", "通过{A}方式进出口"),
    ("customs_procedure", "exports"): ("以{A}方式出口", "{A}出口", "{A}方式出口"),
    ("enterprise_type", "trade"): ("{A}进出口", "{A}进出口总值", "{place}{A}进出口", "{A}进出口额", "{A}外贸进出口", "{area}{A}进出口", "{A}的进出口"),
    ("enterprise_type", "exports"): ("{A}出口", "{place}{A}出口", "{A}出口额"),
    ("enterprise_type", "imports"): ("{A}进口", "{place}{A}进口", "{A}进口额"),
    ("product", "fdi_used"): ("{A}实际使用外资", "{A}实际利用外资", "{A}吸收外资", "{A}利用外资", "{place}{A}实际使用外资金额", "投向{A}的外资", "{A}领域实际使用外资", "{A}实际吸收外资"),
    ("counterpart_area", "fdi_used"): ("来自{A}的实际投资", "{A}实际投资", "来自{A}的外资", "实际使用{A}资金", "{A}实际投入外资", "来源于{A}的实际使用外资", "来自{A}的实际使用外资金额", "{A}在{area}实际投资", "来自{A}投资"),
}  # fmt: skip

_GROWTHS = {
    "tail": (
        ("，增长{x}", "，同比增长{x}", "，比去年同期增长{x}", "，较上年同期增长{x}", "（同比增长{x}）", "，增幅为{x}", "，增幅达{x}", "，同比增幅{x}", "，增速为{x}", "，同比增速达{x}", "，同比上升{x}", "，同比大增{x}", "，同比上涨{x}", "，与{last year}相比增长{x}", "，同比增{x}", "，同比增加{x}", "，比上年增长{x}", "，按年增长{x}", "，较{last year}增{x}", "，同比激增{x}", "，同比提高{x}", "，同比增速为{x}", "，比{last year}增加{x}", "，劲增{x}", "，猛增{x}", "，同比实现增长{x}", "（增长{x}）", " 同比增长{x}", "，同期增长{x}", "，同比扩大{x}", "，实现{x}的增长", "，保持{x}的增速", "，较{last year}大幅增长{x}", "，同比微增{x}", "，同比小幅增长{x}", "，同比快速增长{x}", "，同比逆势增长{x}"),
        ("，下降{x}", "，同比下降{x}", "，减少{x}", "，同比减少{x}", "，较上年同期下降{x}", "，比去年同期下降{x}", "（同比下降{x}）", "，降幅为{x}", "，同比降幅{x}", "，同比下滑{x}", "，同比微降{x}", "，同比下跌{x}", "，同比萎缩{x}", "，与{last year}相比下降{x}", "，同比降{x}", "，较{last year}减少{x}", "，同比负增长{x}", "，同比回落{x}", "，跌{x}", "，同比小幅下降{x}", "，比{last year}降低{x}"),
    ),
    "verb": (
        ("增长{x}", "同比增长{x}", "比{last year}增长{x}", "较{last year}增长{x}", "同比增速达{x}", "增幅达{x}", "实现增长{x}", "增速为{x}", "同比增{x}", "大增{x}", "劲增{x}", "飙升{x}", "同比上升{x}", "同比增加{x}", "同比增幅为{x}", "同比猛增{x}", "上涨{x}", "增长率为{x}", "同比增长率达{x}", "的增速为{x}", "增幅为{x}"),
        ("下降{x}", "同比下降{x}", "比{last year}下降{x}", "减少{x}", "同比减少{x}", "同比下滑{x}", "降幅为{x}", "同比下跌{x}", "降幅达{x}", "同比微降{x}", "萎缩{x}", "下挫{x}", "的降幅为{x}"),
    ),
    "grow": (
        ("增长{x}", "增{x}", "上升{x}", "增加{x}", "大增{x}", "激增{x}", "上涨{x}"),
        ("下降{x}", "降{x}", "减少{x}", "下滑{x}", "下跌{x}", "减{x}"),
    ),
    "times": (("，增长{x}", "，同比增长{x}", "，增{x}", "，同比猛增{x}", "，较{last year}增长{x}", "，同比激增{x}", "，增加{x}", "，增幅达{x}"), ()),
    "noun": (("{x}的增速", "{x}的增幅", "{x}的同比增速", "{x}的增长率", "同比{x}的增幅"), ("{x}的降幅", "{x}的跌幅", "同比{x}的降幅")),
    "faster": (("高于全国平均水平{x}", "高于全国{x}", "比全国平均水平高{x}", "高出全国{x}", "快于全国{x}", "高于全国整体增速{x}", "高于全国平均增速{x}", "跑赢全国{x}", "较全国平均水平高{x}"),
               ("低于全国平均水平{x}", "低于全国{x}", "比全国平均水平低{x}", "慢于全国{x}", "低于全国平均增速{x}")),
    "pace": (("比{last year}提高{x}", "较{last year}加快{x}", "比{last year}提升{x}", "较{last year}高{x}", "比{last year}快{x}"), ("比{last year}回落{x}", "较{last year}放缓{x}", "比{last year}下降{x}", "较{last year}低{x}")),
    "share up": (("，比重提升{x}", "，比{last year}提高{x}", "，较{last year}提升{x}", "，比重同比提高{x}", "，占比提高{x}", "，同比提升{x}", "，较{last year}增加{x}", "，占比较{last year}上升{x}", "，同比上升{x}"), ("，比重下降{x}", "，比{last year}下降{x}", "，较{last year}回落{x}", "，占比减少{x}", "，同比下降{x}", "，比重同比回落{x}")),
    "accounting": (("，占{x}", "，占比{x}", "，占比为{x}", "，占总值的{x}", "，占比达{x}", "，占{place}的{x}", "，占同期{place}{main}的{x}", "，占{place}{main}的{x}", "，占{place}{main}的比重为{x}", "，占{place}总额的{x}", "（占{x}）", "（占比{x}）", "，比重为{x}", "，约占{place}的{x}", "，占同期{area}{main}的{x}", "，占{place}{main}比重达{x}", "，所占比重为{x}", "，份额为{x}", "，比重达{x}", "，占{area}{main}比重{x}"), ()),
}  # fmt: skip

LANGUAGE = Language(
    code="zh", areas=names.AREAS, members=names.MEMBERS, words=_WORDS, indicators=_INDICATORS, parts=_PARTS,
    growths=_GROWTHS, titles=statements.TITLES, openings=statements.OPENINGS, statements=(*statements.STATEMENTS, *breakdowns.BREAKDOWNS), context=names.context,
    number=names.number, listed=names.listed, sentence=str, between="",
)  # fmt: skip
