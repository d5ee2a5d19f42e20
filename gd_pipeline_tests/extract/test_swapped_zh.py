"""Copies of Chinese releases whose words were swapped for synonyms; facts typed by hand."""

from texts import told

from gd_pipeline.extract.chinese.swapped import unswapped

Q3 = "2024-01/2024-09"


def test_a_copy_with_swapped_words_is_read_like_its_release():
    text = (
        "前三季度，广东一般交易进出口4万亿元，同比添加6%。其间，出口3万亿元，增长5%；进口1万亿元，增长9%。"
        "同期，东盟、美国为前2大交易同伴，别离添加8%和3%，占全省交易总值的比重别离为17%、12%。"
    )
    assert told(text, "zh") == [
        f"trade general {Q3} level 4e+12 CNY",
        f"trade general {Q3} yoy 6 PCT",
        f"exports general {Q3} level 3e+12 CNY",
        f"exports general {Q3} yoy 5 PCT",
        f"imports general {Q3} level 1e+12 CNY",
        f"imports general {Q3} yoy 9 PCT",
        f"trade ASEAN {Q3} yoy 8 PCT",
        f"trade US {Q3} yoy 3 PCT",
        f"trade ASEAN {Q3} share 17 PCT",
        f"trade US {Q3} share 12 PCT",
    ]


def test_words_stay_where_nothing_was_swapped():
    text = "前三季度，广交会交易额200亿元，双方坚持合作，出口到达东盟"
    assert unswapped(text) == text


def test_the_places_of_a_text_stay():
    text = "归纳保税区一般交易进出口别离添加5%、6%，新动力轿车出口到达7亿元"
    assert len(unswapped(text)) == len(text)
    assert "综合保税区一般贸易" in unswapped(text)
