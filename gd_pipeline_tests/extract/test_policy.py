"""Policy documents: card, references, measures with labels of our own, goals, and what is paid to whom.

The documents are written for these tests, in the structures in which authorities print theirs.
"""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from gd_pipeline.extract.document import extract
from gd_pipeline.extract.policy.goals import condition
from gd_pipeline.model.capture import Capture
from gd_pipeline.model.codes import codes
from gd_pipeline.read.reader import read

NOW = datetime(2024, 12, 20, tzinfo=UTC)
OPINION = (
    Path(__file__).resolve().parents[2]
    / "data/sample/visits/2024-11-20T0200/www.gd.gov.cn/gkmlpt/content/4/4401/post_4401222.html"
)

PROVINCE = """<html><body>
<table class="gkml-meta">
<tr><td>索引号：</td><td>006939748/2022-00009</td><td>分类：</td><td>对外经贸、通知</td></tr>
<tr><td>发布机构：</td><td>广东省人民政府办公厅</td><td>成文日期：</td><td>2022-03-15</td></tr>
<tr><td>文号：</td><td>粤府办〔2022〕9号</td><td>发布日期：</td><td>2022-03-18</td></tr></table>
<h1 class="title">广东省人民政府办公厅关于印发广东省培育外贸新动能若干措施的通知</h1>
<div class="article-content">
<p>粤府办〔2022〕9号</p>
<p>各地级以上市人民政府，省有关单位：</p>
<p>现将《广东省培育外贸新动能若干措施》印发给你们，请遵照办理。</p>
<p>广东省人民政府办公厅</p>
<p>2022年3月15日</p>
<p>广东省培育外贸新动能若干措施</p>
<p>为落实《国务院办公厅关于发展外贸新模式的意见》（国办发〔2021〕24号）（以下简称《意见》），结合实际制定本措施。
到2025年，外贸结构更优。力争全省跨境电商进出口额达到8000亿元以上。</p>
<p>一、加快海外仓布局。支持企业在主要市场建仓，到2025年建设300个左右海外仓。
对年进出口额超过1亿元的企业，给予最高500万元奖励。（省商务厅负责）</p>
<p>二、扩大服务外包规模。</p>
<p>到2023年，全省服务外包执行额不低于1500亿元。</p>
<p>三、加强金融支持。落实《关于扩大出口信用保险覆盖面的通知》，按新增实际使用外资金额的2%予以奖励，单个项目不超过1亿元。</p>
<p>四、引进外国专家。力争到2024年底，在粤外国专家达到5万人次。</p>
<p>五、本措施自2022年5月1日起施行，有效期3年。《广东省外贸转型若干意见》（粤府〔2017〕35号）同时废止。</p>
</div></body></html>"""

CITY = """<html><body><h1>深圳市商务局关于印发《深圳市外资奖励办法》的通知</h1><div class="news_cont_d_wrap">
<p>深商务规〔2022〕6号</p>
<p>各有关单位：</p>
<p>第一条 为贯彻粤府办〔2022〕9号文件精神，规范奖励资金，制定本办法。</p>
<p>第二条 奖励对象为在深注册的外商投资企业。</p>
<p>第三条 年实际使用外资超过5000万美元的，按2%给予奖励，最高1亿元。</p>
<p>第四条 根据商务部令2020年第3号和《外商投资信息报告办法》报送材料。</p>
<p>附件：1. 申请表</p>
<p>2022年6月30日</p></div></body></html>"""


def reading(page: str | bytes, area: str = "CN-GD"):
    payload = page if isinstance(page, bytes) else page.encode()
    capture = Capture(
        "t", "http://t.example/p.html", NOW, 200, "", "0" * 64, "", 0, False, "", "2022-03-18", "zh", area,
        "crawl", "", "",
    )  # fmt: skip
    document = read(payload, capture, None)
    return document, extract(document)


def test_the_opinion_of_the_sample_has_its_24_measures_each_in_its_field():
    _, found = reading(OPINION.read_bytes())
    assert [m.number for m in found.measures] == [str(n) for n in range(1, 25)]
    fields = ["trade"] * 5 + ["investment"] * 5 + ["outsourcing"] * 3 + ["cooperation"] * 3 + ["talent"] * 3
    assert [m.field for m in found.measures] == [*fields, *["general"] * 5]
    labels = {m.number: (m.label_en, m.label_zh) for m in found.measures}
    assert labels["3"] == ("Promote cross-border e-commerce", "推动跨境电商")
    assert labels["5"] == ("Expand imports", "扩大进口")
    assert labels["8"] == ("Attract R&D centres", "吸引研发中心")
    assert labels["16"] == ("Strengthen services for firms abroad", "加强海外综合服务")
    assert labels["21"] == ("Hold fairs and exhibitions", "举办展会")
    assert found.policy.number is None
    assert (found.policy.issued_on, found.policy.ref_area) == ("2024-04-09", "CN-GD")


def test_the_goals_of_the_opinion_are_those_of_its_third_measure():
    _, found = reading(OPINION.read_bytes())
    assert [(g.measure, g.condition, g.progress) for g in found.goals] == [
        ("3", "at_least", "level"),
        ("3", "exactly", "level"),
        ("3", "exactly", "level"),
        ("3", "exactly", "level"),
    ]
    assert [g.observation_id for g in found.goals] == [o.observation_id for o in found.observations]


def test_a_label_is_made_of_the_words_of_code_lists_alone():
    _, found = reading(OPINION.read_bytes())
    words = {
        c.name_zh for name in ("policy_action", "policy_topic", "policy_field") for c in codes(name).values()
    }
    for m in found.measures:
        rest = m.label_zh
        for word in sorted(words, key=len, reverse=True):
            rest = rest.replace(word, "")
        assert rest in ("", "和"), m.label_zh


def test_the_card_of_a_document_completed_from_its_text():
    document, found = reading(PROVINCE)
    policy = found.policy
    assert policy.number == "粤府办〔2022〕9号"
    assert (policy.issuer, policy.ref_area) == ("广东省人民政府办公厅", "CN-GD")
    assert (policy.issued_on, policy.effective_on, policy.valid_until) == (
        "2022-03-15",
        "2022-05-01",
        "2025-04-30",
    )
    assert {e.name: e.text for e in document.card}["文号"] == "粤府办〔2022〕9号"


def test_references_lead_up_and_back_each_with_what_is_done_to_it():
    _, found = reading(PROVINCE)
    assert [(r.measure, r.number, r.title, r.relation, r.ref_area) for r in found.references] == [
        (None, "国办发〔2021〕24号", "国务院办公厅关于发展外贸新模式的意见", "basis", "CN"),
        ("3", None, "关于扩大出口信用保险覆盖面的通知", "basis", None),
        (None, "粤府〔2017〕35号", "广东省外贸转型若干意见", "repeals", "CN-GD"),
    ]


def test_goals_have_deadline_condition_and_what_shows_their_progress():
    _, found = reading(PROVINCE)
    facts = [(o.indicator, o.value, o.unit, o.period, o.measure) for o in found.observations]
    assert facts == [
        ("ecommerce_trade", 8e11, "CNY", "..2025-12", "target"),
        ("warehouses", 300, "COUNT", "..2025-12", "target"),
        ("outsourcing_executed", 1.5e11, "CNY", "..2023-12", "target"),
        ("foreign_talent", 5e4, "PERSON", "..2024-12", "target"),
    ]
    assert [(g.measure, g.condition) for g in found.goals] == [
        (None, "at_least"),
        ("1", "about"),
        ("2", "at_least"),
        ("4", "exactly"),
    ]


def test_what_is_paid_to_whom_is_no_goal_and_no_figure():
    _, found = reading(PROVINCE)
    paid = [u.text for u in found.unread if u.reason == "reward_rule"]
    assert paid == ["1亿元", "500万元", "2%", "1亿元"]
    _, found = reading(CITY, "CN-440300")
    assert not found.observations
    assert [u.text for u in found.unread if u.reason == "reward_rule"] == ["5000万美元", "2%", "1亿元"]


def test_the_number_of_a_document_is_told_as_such():
    _, found = reading(PROVINCE)
    numbered = [u.text for u in found.unread if u.reason == "document_number"]
    assert numbered == ["2022", "9", "2021", "24", "2017", "35"]


def test_a_document_of_articles_that_cites_by_number_alone():
    _, found = reading(CITY, "CN-440300")
    assert (found.policy.number, found.policy.ref_area) == ("深商务规〔2022〕6号", "CN-440300")
    assert found.policy.issuer == "深圳市商务局"
    assert [m.number for m in found.measures] == ["1", "2", "3", "4"]
    assert {m.field for m in found.measures} == {"investment"}
    assert [(r.measure, r.number, r.title, r.relation, r.ref_area) for r in found.references] == [
        ("1", "粤府办〔2022〕9号", None, "basis", "CN-GD"),
        ("4", "商务部令2020年第3号", None, "basis", "CN"),
        ("4", None, "外商投资信息报告办法", "basis", None),
    ]


@pytest.mark.parametrize(
    ("lines", "numbers"),
    [
        (["一、外贸", "（一）做强出口。", "（二）进口。", "二、外资", "（一）引资。"], ["1.1", "1.2", "2.1"]),
        (["一、外贸", "（一）做强出口。", "二、外资", "（二）引进外资。", "（三）引才。"], ["1", "2", "3"]),
        (["一、外贸", *[f"{n}. 扩大进口。" for n in range(1, 7)]], ["1", "2", "3", "4", "5", "6"]),
        (["第一条 扩大进口。", "第二条 引进外资。", "第十一条 引才。"], ["1", "2", "11"]),
        (["一、扩大进口。", "二、引进外资。", "三、引才。", "附件：1. 表", "四、附表"], ["1", "2", "3"]),
        (["一、扩大进口。", "没有编号的一段。"], []),
    ],
    ids=["restarting", "counted through", "figures", "articles", "parts before an annex", "none"],
)  # fmt: skip
def test_each_way_of_numbering(lines, numbers):
    _, found = reading(
        "<h1>关于促进开放的若干措施</h1><div class=zw>" + "".join(f"<p>{x}</p>" for x in lines)
    )
    assert [m.number for m in found.measures] == numbers


@pytest.mark.parametrize(
    ("before", "behind", "said"),
    [
        ("达到", "以上", "at_least"), ("超过", "", "at_least"), ("不少于", "个", "at_least"),
        ("约", "家", "about"), ("达到", "左右", "about"), ("不超过", "", "at_most"),
        ("控制在", "以内", "at_most"), ("达到", "", "exactly"), 
        ("at least ", "", "at_least"), ("around ", "", "about"),
    ],
)  # fmt: skip
def test_how_a_value_is_meant(before, behind, said):
    assert condition(before, behind) == said


def test_news_of_a_policy_is_no_policy_document():
    _, found = reading(
        "<h1>广东稳外贸</h1><div class=zw><p>粤府办〔2022〕9号文提出，到2025年建300个海外仓。</p></div>"
    )
    assert found.policy is None
    assert not found.references
