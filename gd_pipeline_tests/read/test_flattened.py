"""Tables whose cells each stand on a line of their own, and lines that only look like them."""

from gd_pipeline.read import flattened
from gd_pipeline.read.flattened import put_together


def test_labels_with_as_many_figures_below_headers_are_rows():
    text = "利用外资情况\n单位：万美元\n指标\n本月\n累计\n\n合同外资\n215\n2,548\n"
    text += "实际外资\n18.7\n-162\n以上为快报数。"
    assert put_together(text.split("\n")) == [
        "利用外资情况",
        "单位：万美元",
        "指标\t本月\t累计",
        "合同外资\t215\t2,548",
        "实际外资\t18.7\t-162",
        "以上为快报数。",
    ]


def test_a_table_may_have_no_header_of_its_labels():
    lines = ["情况", "累计", "同比", "合同外资", "215", "3.1%", "实际外资", "18", "--"]
    assert put_together(lines) == ["情况", "\t累计\t同比", "合同外资\t215\t3.1%", "实际外资\t18\t--"]


def test_fewer_rows_uneven_ones_and_those_without_headers_stay_lines():
    one = ["情况", "指标", "本月", "累计", "合同外资", "215", "2548", "实际外资18亿元。"]
    assert put_together(one) == one
    uneven = ["情况", "指标", "本月", "累计", "合同外资", "215", "2548", "实际外资", "18"]
    assert put_together(uneven) == uneven
    bare = ["合同外资", "215", "2548", "实际外资", "18", "19"]
    assert put_together(bare) == bare
    clicks = ["新闻", "", "浏览", "881", "转发", "12", "收藏", "7"]
    assert put_together(clicks) == clicks


def test_rows_without_headers_are_gone_through_once(monkeypatch):
    asked = []
    monkeypatch.setattr(
        flattened, "_figures", lambda lines, at, real=flattened._figures: asked.append(at) or real(lines, at)
    )
    lines = ["广州", "1", "2"] * 500
    assert put_together(lines) == lines
    assert len(asked) == 500
