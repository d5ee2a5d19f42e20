"""Chinese prose of customs offices: lists, sums, goods by weight and by worth; facts typed by hand."""

import pytest
from texts import told, unread

Q3 = "2024-01/2024-09"


def zh(text: str, **about: str) -> list[str]:
    return told(text, "zh", **about)


def test_a_list_with_a_subject_of_its_own_is_not_of_what_was_told_last():
    text = "前三季度，广东对美国出口5000亿元，对日本出口2000亿元；德国、某国出口则分别下降3%、2%。"
    assert zh(text) == [f"exports US {Q3} level 5e+11 CNY", f"exports JP {Q3} level 2e+11 CNY"]


@pytest.mark.parametrize("together", ["三者合计占", "三者加起来占", "这三个市场合计占"])
def test_the_sum_of_so_many_is_none_of_the_whole(together):
    text = f"前三季度，广东对美国、日本、德国出口5000亿元、2000亿元、1000亿元，{together}全省出口的25%。"
    assert len(zh(text)) == 3
    assert ("25%", "ambiguous") in unread(text, "zh")


def test_the_value_of_goods_behind_their_quantity():
    text = "前三季度，广东进口原油3000万吨，增长5%，货值800亿元，增长9%。海关监管邮件货值70亿元。"
    assert zh(text) == [
        f"import_volume crude_oil {Q3} level 3e+07 TONNE",
        f"import_volume crude_oil {Q3} yoy 5 PCT",
        f"imports crude_oil {Q3} level 8e+10 CNY",
        f"imports crude_oil {Q3} yoy 9 PCT",
    ]


def test_how_much_a_day_blocks_nothing_behind_it():
    text = "前三季度，广东进出口6万亿元，平均每天进出口超200亿元；出口4万亿元。"
    assert zh(text) == [f"trade {Q3} level 6e+12 CNY", f"exports {Q3} level 4e+12 CNY"]


def test_what_is_bought_online_and_kept_in_bond():
    text = "前三季度，南沙综保区进出口900亿元，其中网购保税进口190亿元，增长40%。"
    place = "CN-GD/nansha_comprehensive_bonded_zone"
    assert zh(text)[1:] == [
        f"ecommerce_imports {Q3} {place} level 1.9e+10 CNY",
        f"ecommerce_imports {Q3} {place} yoy 40 PCT",
    ]


def test_the_members_of_a_list_whose_sum_was_told_are_told_one_by_one():
    text = (
        "前三季度，开平、恩平两市出口9亿元，进口2亿元，其中开平5亿元；"
        "台山、鹤山进出口80亿元，分别为30亿元、50亿元，分别增长3%、4%。"
    )
    assert zh(text) == [
        f"imports {Q3} CN-440783 level 5e+08 CNY",
        f"trade {Q3} CN-440781 level 3e+09 CNY",
        f"trade {Q3} CN-440784 level 5e+09 CNY",
        f"trade {Q3} CN-440781 yoy 3 PCT",
        f"trade {Q3} CN-440784 yoy 4 PCT",
    ]


def test_parts_of_a_place_that_is_not_known_are_not_known_either():
    text = "前三季度，经深圳口岸进口水果30万吨、货值60亿元，分别增长5%、6%，其中榴莲40亿元；深圳出口2万亿元。"
    assert zh(text) == [f"exports {Q3} CN-440300 level 2e+12 CNY"]


def test_the_worth_of_a_flow():
    text = "前三季度，深圳机场口岸跨境电商出口货值400亿元，增长6%；监管快件货值9亿元。"
    assert zh(text) == [
        f"ecommerce_exports {Q3} CN-GD/shenzhen_airport level 4e+10 CNY",
        f"ecommerce_exports {Q3} CN-GD/shenzhen_airport yoy 6 PCT",
    ]


def test_a_development_zone_and_the_district_that_it_is_one_with():
    text = "前三季度，广州开发区、黄埔区新设外资企业300家，实际使用外资20亿美元。"
    assert zh(text) == [
        f"fdi_firms {Q3} CN-440112 level 300 COUNT",
        f"fdi_used {Q3} CN-440112 level 2e+09 USD",
    ]


def test_parts_behind_a_semicolon_are_of_the_whole_before_its_part():
    text = "前三季度，民营企业进出口5万亿元，其中出口3万亿元，增长8%；外资企业2万亿元；国企1万亿元，下降3%。"
    assert zh(text)[2:] == [
        f"exports private {Q3} yoy 8 PCT",
        f"trade foreign {Q3} level 2e+12 CNY",
        f"trade state {Q3} level 1e+12 CNY",
        f"trade state {Q3} yoy -3 PCT",
    ]


def test_a_flow_behind_a_semicolon_is_of_the_same_part():
    text = "前三季度，广东进出口6万亿元，当中，对日本出口3000亿元，增长2%；进口4000亿元。"
    assert zh(text)[1:] == [
        f"exports JP {Q3} level 3e+11 CNY",
        f"exports JP {Q3} yoy 2 PCT",
        f"imports JP {Q3} level 4e+11 CNY",
    ]


def test_a_list_of_which_half_is_known_is_not_of_what_was_told_before():
    text = "前三季度，广东进口大豆50亿元，进口铁矿砂20亿元，某某合金、未锻轧铜进口分别为9亿元、8亿元。"
    assert zh(text)[2:] == [f"imports copper {Q3} level 8e+08 CNY"]


def test_so_many_areas_of_the_zone_have_names():
    text = "前三季度，南沙、前海两个片区出口分别为300亿元和200亿元。三个片区进口90亿元。"
    assert zh(text)[:2] == [
        f"exports {Q3} CN-GD/nansha level 3e+10 CNY",
        f"exports {Q3} CN-GD/qianhai level 2e+10 CNY",
    ]


def test_a_growth_that_is_below_zero():
    assert zh("前三季度，汕头出口增速为负0.8%，进口为3亿元。") == [
        f"exports {Q3} CN-440500 yoy -0.8 PCT",
        f"imports {Q3} CN-440500 level 3e+08 CNY",
    ]


def test_capital_summed_up_by_the_end_of_a_month():
    text = "至9月底，中山累计实际使用外资100亿美元，现存外资企业4000家。"
    assert zh(text) == [
        "fdi_used ..2024-09 CN-442000 level 1e+10 USD",
        "companies foreign ..2024-09 CN-442000 level 4000 COUNT",
    ]


def test_the_first_two_of_three_and_the_last():
    text = (
        "前三季度，广东外资企业、民营企业、国有企业进出口分别占38%、56%、6%，"
        "前两者分别下降1%、增长9%，后者增长3%。"
    )
    assert zh(text)[3:] == [
        f"trade foreign {Q3} yoy -1 PCT",
        f"trade private {Q3} yoy 9 PCT",
        f"trade state {Q3} yoy 3 PCT",
    ]


def test_the_rest_of_those_told_before_without_the_excepted():
    text = (
        "前三季度，广东对美国、日本、香港进出口分别为8000亿元、4000亿元、9000亿元。"
        "除日本下降3%外，其余分别增长1%和2%。"
    )
    assert zh(text)[3:] == [
        f"trade JP {Q3} yoy -3 PCT",
        f"trade US {Q3} yoy 1 PCT",
        f"trade HK {Q3} yoy 2 PCT",
    ]


def test_the_goods_above_one_by_one():
    text = "前三季度，潮州食品出口3亿元，鞋类出口2亿元，上述商品分别增长5%、4%。"
    assert zh(text)[2:] == [
        f"exports food {Q3} CN-445100 yoy 5 PCT",
        f"exports footwear {Q3} CN-445100 yoy 4 PCT",
    ]


def test_what_is_left_unread_takes_its_rates_with_it():
    text = "前三季度，深圳进出口3万亿元，增长8%；海关监管货车9万辆次、货运量36万吨，分别增长25%和12%。"
    assert zh(text) == [f"trade {Q3} CN-440300 level 3e+12 CNY", f"trade {Q3} CN-440300 yoy 8 PCT"]


def test_so_many_sectors_are_a_sum():
    text = "前三季度，深圳制造业实际使用外资40亿元，金融业30亿元，两大行业占全市的60%。"
    assert len(zh(text)) == 2
    assert ("60%", "ambiguous") in unread(text, "zh")


def test_new_firms_of_which_some_are_foreign():
    text = "自2015年4月21日挂牌以来至2018年3月底，前海新设企业5万家，其中外商投资企业4000家。"
    assert told(text, "zh", published="2018-04-20") == [
        "other:new_firms ..2018-03 CN-GD/qianhai level 50000 COUNT",
        "fdi_firms 2015-04/2018-03 CN-GD/qianhai level 4000 COUNT",
    ]


def test_the_three_kinds_of_foreign_firms_in_quotes():
    text = "前三季度，揭阳民营企业出口39亿美元；“三资”企业出口4亿美元。"
    assert zh(text)[1:] == [f"exports foreign {Q3} CN-445200 level 4e+08 USD"]


def test_goods_told_with_their_trade_are_not_exported_alone():
    text = "前三季度，深圳电脑、珠宝首饰进出口分别为30亿元和28亿元，其中珠宝首饰增幅达90%。"
    assert zh(text)[2:] == [f"trade jewelry {Q3} CN-440300 yoy 90 PCT"]


def test_the_rest_of_some_that_no_exception_names_is_not_those_told_last():
    text = "前三季度，梅州、河源出口分别增长4%、2%，其余两市分别下降5%和6%。"
    assert zh(text) == [f"exports {Q3} CN-441400 yoy 4 PCT", f"exports {Q3} CN-441600 yoy 2 PCT"]


def test_outsourcing_by_kinds_that_are_offshore_and_all_of_it():
    text = (
        "前三季度，广州服务外包离岸合同额70亿美元；全口径执行额80亿美元，其中离岸执行额50亿美元。"
        "信息技术外包（ITO）、业务流程外包（BPO）离岸执行额分别为21亿美元和12亿美元。"
    )
    assert zh(text) == [
        f"outsourcing_contracted offshore {Q3} CN-440100 level 7e+09 USD",
        f"outsourcing_executed {Q3} CN-440100 level 8e+09 USD",
        f"outsourcing_executed offshore {Q3} CN-440100 level 5e+09 USD",
        f"outsourcing_executed offshore_ito {Q3} CN-440100 level 2.1e+09 USD",
        f"outsourcing_executed offshore_bpo {Q3} CN-440100 level 1.2e+09 USD",
    ]


def test_certificates_of_foreign_experts_are_permits():
    text = "2016年，深圳核发外国专家证4500份，增长8%。"
    assert told(text, "zh", published="2017-01-10") == [
        "work_permits 2016-01/2016-12 CN-440300 level 4500 COUNT",
        "work_permits 2016-01/2016-12 CN-440300 yoy 8 PCT",
    ]


def test_the_market_procurement_of_a_city():
    text = "前三季度，佛山市场采购贸易出口900亿元，中山市市场采购出口90亿元。"
    assert zh(text) == [
        f"market_procurement_exports {Q3} CN-440600 level 9e+10 CNY",
        f"market_procurement_exports {Q3} CN-442000 level 9e+09 CNY",
    ]


def test_districts_whose_names_are_words_besides():
    text = "前三季度，南海、顺德、高明三区出口分别为900亿元、800亿元、90亿元。"
    assert zh(text) == [
        f"exports {Q3} CN-440605 level 9e+10 CNY",
        f"exports {Q3} CN-440606 level 8e+10 CNY",
        f"exports {Q3} CN-440608 level 9e+09 CNY",
    ]


def test_goods_that_do_not_drive_are_counted_in_pieces():
    text = "前5个月，广东出口空调1413.5万台，出口汽车59万台。"
    assert told(text, "zh", published="2024-06-20") == [
        "export_volume air_conditioners 2024-01/2024-05 level 1.4135e+07 PIECE",
        "export_volume motor_vehicles 2024-01/2024-05 level 590000 VEHICLE",
    ]
