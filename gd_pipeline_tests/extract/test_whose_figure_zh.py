"""Chinese prose: whose a figure is: a yardstick's, a zone's without a name, unknown goods'; by hand."""

import pytest
from texts import document, fact, told, unread

from gd_pipeline.extract.document import extract

JAN = "2015-01/2015-01"
H1 = "2018-01/2018-06"
Q3 = "2016-01/2016-09"
QIANHAI = "CN-GD/qianhai"


def zh(text: str, published: str = "2015-02-16") -> list[str]:
    return told(text, "zh", published=published)


def test_a_rate_of_exchange_in_a_bracket_is_no_growth():
    text = "1月，广东进出口4800亿元人民币(6.1538, -0.0006, -0.01%)，下降8%。"
    assert zh(text) == [f"trade {JAN} level 4.8e+11 CNY", f"trade {JAN} yoy -8 PCT"]
    assert ("-0.01%", "ambiguous") in unread(text, "zh", published="2015-02-16")


def test_although_names_nothing():
    text = "1月，广东一般贸易进出口2000亿元，虽然下降2%，但好于往年。"
    assert zh(text) == [f"trade general {JAN} level 2e+11 CNY", f"trade general {JAN} yoy -2 PCT"]


def test_goods_that_no_list_knows_are_not_all_exports():
    text = "1月，广东出口海洋钻探装备近30亿元，增长5倍；出口高技术产品300亿元。"
    assert zh(text) == [f"exports high_tech {JAN} level 3e+10 CNY"]


def test_a_growth_that_narrows_is_a_growth_and_stands_in_its_own_quarter():
    text = "2014年，广东外贸从第一季度的大幅增长37%，到第二季度收窄至7%。"
    assert zh(text) == ["trade 2014-01/2014-03 yoy 37 PCT", "trade 2014-04/2014-06 yoy 7 PCT"]


@pytest.mark.parametrize("moves, points", [("收窄", "4"), ("扩大", "-4")])
def test_a_fall_that_narrows_gains_points(moves, points):
    text = f"1月，广东对香港进出口下降33%，比上月{moves}4个百分点。"
    assert zh(text) == [f"trade HK {JAN} yoy -33 PCT", f"trade HK {JAN} pp {points} PP"]


def test_equipment_imported_as_foreign_investment_is_no_kind_of_firm():
    text = "1月，广东租赁贸易和外商投资进口设备分别进出口86亿元和90亿元。"
    assert zh(text) == [
        f"trade leasing {JAN} level 8.6e+09 CNY",
        f"trade investment_equipment {JAN} level 9e+09 CNY",
    ]


# -- zones without a name -----------------------------------------------------------------------------------


@pytest.mark.parametrize("before", ["", "其中，", "上半年，", "我省"])
def test_the_free_trade_zone_of_a_text_on_the_province_is_its_own(before):
    first = "上半年，广东实际利用外资790亿元。"
    text = f"{first}{before}自贸试验区新设外商投资项目2800个、增长40%，实际外资35亿美元。"
    assert zh(text, "2018-08-01")[1:] == [
        f"fdi_projects {H1} CN-GD/ftz level 2800 COUNT",
        f"fdi_projects {H1} CN-GD/ftz yoy 40 PCT",
        f"fdi_used {H1} CN-GD/ftz level 3.5e+09 USD",
    ]


@pytest.mark.parametrize("zone", ["上海自贸试验区", "全国自贸试验区", "中国—东盟自贸区", "湖北自贸片区"])
def test_other_free_trade_zones_are_not_the_provinces(zone):
    text = f"上半年，广东实际利用外资790亿元。{zone}实际利用外资35亿美元。"
    assert zh(text, "2018-08-01") == [f"fdi_used {H1} level 7.9e+10 CNY"]


def test_contracted_and_actual_capital_share_their_noun():
    text = (
        "前三季度，前海完成固定资产投资300亿元，增长5%；"
        "合同和实际利用外资分别为400亿美元和30亿美元，同比增长17%和6%。"
    )
    assert zh(text, "2016-12-01") == [
        f"fdi_contracted {Q3} {QIANHAI} level 4e+10 USD",
        f"fdi_used {Q3} {QIANHAI} level 3e+09 USD",
        f"fdi_contracted {Q3} {QIANHAI} yoy 17 PCT",
        f"fdi_used {Q3} {QIANHAI} yoy 6 PCT",
    ]


def test_a_share_of_firms_is_none_of_capital():
    text = (
        "前三季度，深圳成功吸引合同外资60亿美元，新设外商投资企业1600家。"
        "外商投资企业仅占深圳全部商事主体的约2%。"
    )
    assert zh(text, "2016-12-01") == [
        f"fdi_contracted {Q3} CN-440300 level 6e+09 USD",
        f"fdi_firms {Q3} CN-440300 level 1600 COUNT",
    ]


@pytest.mark.parametrize("firms", ["澳企总量达到6200户", "澳资企业总量达到6200户", "澳企累计6200家"])
def test_firms_of_an_origin_by_their_short_name(firms):
    text = f"截至今年4月，横琴{firms}，同比增长12%，比合作区成立时增长33%。"
    assert zh(text, "2024-06-11") == [
        "companies MO ..2024-04 CN-GD/hengqin level 6200 COUNT",
        "companies MO ..2024-04 CN-GD/hengqin yoy 12 PCT",
        "companies MO ..2024-04 CN-GD/hengqin growth 33 PCT",
    ]


def test_firms_from_so_many_countries():
    text = "上半年，深圳实际使用外资40亿美元。共有62个国家和地区外商来深投资新设企业6900个。"
    assert zh(text, "2018-08-06") == [
        f"fdi_used {H1} CN-440300 level 4e+09 USD",
        f"other:investing_source_countries {H1} CN-440300 level 62 COUNT",
        f"fdi_firms {H1} CN-440300 level 6900 COUNT",
    ]


def test_people_among_those_who_pass_are_no_part_of_talent():
    assert zh("目前，港澳居民占横琴通关人数约25%。", "2024-06-11") == []


def test_goods_named_before_their_total_are_not_all_trade():
    text = "前三季度，珠海进出口2000亿元。其中，进出口园林材料总值34亿元，增长23%。"
    assert zh(text, "2016-12-01") == [f"trade {Q3} CN-440400 level 2e+11 CNY"]


def test_projects_of_industries_that_no_list_knows_are_not_all():
    text = "上半年，广东制造业实际外资增长24%，IAB和NEM产业合计新设外商投资项目178个，增长1.1倍。"
    assert zh(text, "2018-08-01") == [f"fdi_used manufacturing {H1} yoy 24 PCT"]


def test_what_a_partner_invests_in_a_city_comes_in():
    text = "上半年，“一带一路”沿线国家对佛山的实际投资2亿美元；越南对珠海投资3亿美元，珠海对越南投资1亿美元。"
    assert zh(text, "2018-07-20") == [
        f"fdi_used BRI {H1} CN-440600 level 2e+08 USD",
        f"fdi_used VN {H1} CN-440400 level 3e+08 USD",
        f"odi VN {H1} CN-440400 level 1e+08 USD",
    ]


def test_a_zone_without_a_name_is_told_together_with_one_that_has_one():
    text = "上半年，横琴连同两个国家级高新区，实际使用外资合计6亿美元，占全市的30%。"
    assert zh(text, "2018-07-20") == []
    assert ("6亿美元", "unknown_area") in unread(text, "zh", published="2018-07-20")
    known = "上半年，横琴和前海片区实际使用外资分别为6亿美元、8亿美元。"
    assert zh(known, "2018-07-20") == [
        f"fdi_used {H1} CN-GD/hengqin level 6e+08 USD",
        f"fdi_used {H1} {QIANHAI} level 8e+08 USD",
    ]


@pytest.mark.parametrize("these", ["这两个市场加起来，占", "上述两个市场，合计占"])
def test_a_sum_named_before_a_comma_is_none_of_its_members(these):
    text = f"1月，广东对美国、日本出口分别增长3%和5%，{these}全省出口的30%。"
    assert len(zh(text)) == 2
    assert ("30%", "ambiguous") in unread(text, "zh", published="2015-02-16")


def test_these_projects_are_those_that_were_told():
    text = "1月，广州新设外资企业300家，这9个项目共引进外资8亿美元。"
    assert zh(text) == [f"fdi_firms {JAN} CN-440100 level 300 COUNT"]


# -- the whole of a share, told before it --------------------------------------------------------------------


def test_goods_among_goods_are_no_part_of_a_partners():
    text = "1月，广东自东盟进口80亿元，其中自越南进口20亿元；商品当中，农产品进口15亿元。"
    assert zh(text)[2:] == [f"imports agricultural {JAN} level 1.5e+09 CNY"]


def test_an_inclusion_before_a_name_leaves_the_name():
    text = "1月，广东出口防疫物资80亿元，其中包括口罩的纺织品增长12%。"
    assert zh(text)[1:] == [f"exports textiles {JAN} yoy 12 PCT"]


def test_behind_both_flows_of_a_part_trade_is_spoken_of_again():
    text = (
        "1月，广东一般贸易进出口2000亿元。其中，出口1200亿元；进口800亿元。"
        "东盟、美国为前两大贸易伙伴，分别增长8%和3%。"
    )
    assert zh(text)[3:] == [f"trade ASEAN {JAN} yoy 8 PCT", f"trade US {JAN} yoy 3 PCT"]


def test_names_before_a_semicolon_are_no_parts_of_what_is_told_behind_it():
    text = "1月，广东自东盟进口80亿元，与美国的往来更多；农产品进口15亿元。"
    assert zh(text) == [
        f"imports ASEAN {JAN} level 8e+09 CNY",
        f"imports agricultural {JAN} level 1.5e+09 CNY",
    ]


@pytest.mark.parametrize(
    "words, points",
    [
        ("降幅收窄2", "2"),
        ("跌幅比全国小2", "2"),
        ("降幅扩大2", "-2"),
        ("增幅收窄2", "-2"),
        ("增速缩小2", "-2"),
        ("增速加快2", "2"),
        ("比重下滑2", "-2"),
    ],
)
def test_points_have_the_sign_of_the_growth_that_they_change(words, points):
    assert f"trade {JAN} pp {points} PP" in zh(f"1月，广东进出口4800亿元，{words}个百分点。")


def test_once_more_as_much_is_a_growth_in_words():
    text = "1月，广东跨境电商增长一倍，一般贸易进出口又掉头下降2%。"
    assert zh(text) == [f"ecommerce_trade {JAN} yoy 100 PCT", f"trade general {JAN} yoy -2 PCT"]


def test_goods_of_a_partner_go_on_to_the_end_of_their_list():
    text = (
        "1月，广东自东盟集成电路进口额增长12%、煤炭进口额增长42%；"
        "对东盟出口电脑5亿元，手机3亿元。此外，出口玩具8亿元。"
    )
    assert zh(text) == [
        f"imports ASEAN integrated_circuits {JAN} yoy 12 PCT",
        f"imports ASEAN coal {JAN} yoy 42 PCT",
        f"exports ASEAN computers {JAN} level 5e+08 CNY",
        f"exports ASEAN mobile_phones {JAN} level 3e+08 CNY",
        f"exports toys {JAN} level 8e+08 CNY",
    ]


@pytest.mark.parametrize("firms", ["澳企", "澳资企业", "台资企业", "港澳企业"])
def test_the_trade_of_firms_from_a_partner_is_none_with_it(firms):
    text = f"1月，广东{firms}进出口30亿元。"
    assert zh(text) == []
    assert ("30亿元", "unknown_row") in unread(text, "zh", published="2015-02-16")


@pytest.mark.parametrize("place", ["大铲港", "珠海港", "中山港口岸", "惠州某某工业园", "中德示范区"])
def test_the_figure_of_a_harbour_or_a_zone_is_none_of_its_city(place):
    text = f"1月，深圳进出口2000亿元，{place}出口200亿元，增长3%。"
    assert zh(text) == [f"trade {JAN} CN-440300 level 2e+11 CNY"]


def test_the_harbour_of_short_names_is_hong_kong():
    text = "1月，深圳对港出口50亿元；粤港进出口300亿元。"
    assert zh(text) == [
        f"exports HK {JAN} CN-440300 level 5e+09 CNY",
        f"trade HK {JAN} level 3e+10 CNY",
    ]


def test_what_moves_with_a_cause_is_not_the_cause():
    text = "1月，随着制造业升级、民营企业壮大，一般贸易进出口20亿元，增长3%。"
    assert zh(text) == [f"trade general {JAN} level 2e+09 CNY", f"trade general {JAN} yoy 3 PCT"]


def test_a_part_of_the_free_trade_zone_is_no_district():
    text = (
        "上半年，南沙自贸片区实际使用外资8亿美元，南沙区9亿美元；南沙、前海、横琴出口分别为3亿、2亿和1亿元。"
    )
    assert zh(text, "2018-07-20") == [
        f"fdi_used {H1} CN-GD/nansha level 8e+08 USD",
        f"fdi_used {H1} CN-440115 level 9e+08 USD",
        f"exports {H1} CN-GD/nansha level 3e+08 CNY",
        f"exports {H1} {QIANHAI} level 2e+08 CNY",
        f"exports {H1} CN-GD/hengqin level 1e+08 CNY",
    ]


def test_a_port_has_figures_of_its_own():
    text = "上半年，深圳出口2万亿元；经南沙港进出口3000亿元，从大铲港区出口500亿元。"
    assert zh(text, "2018-07-20") == [
        f"exports {H1} CN-440300 level 2e+12 CNY",
        f"trade {H1} CN-GD/nansha_port level 3e+11 CNY",
    ]
    assert ("500亿元", "unknown_area") in unread(text, "zh", published="2018-07-20")


def test_the_cities_of_a_customs_office_are_its_district():
    text = "上半年，汕头海关辖区五市进出口900亿元，其中汕头400亿元。"
    assert zh(text, "2018-07-20") == [
        f"trade {H1} CN-GD/shantou_customs level 9e+10 CNY",
        f"trade {H1} CN-440500 level 4e+10 CNY",
    ]


def test_a_blank_in_a_title_ends_what_was_told_of_a_part():
    title = "民企进出口占六成 广东外贸首月增5%"
    found = extract(document(f"{title}\n1月，广东进出口4800亿元。", "zh", "2015-02-16")).observations
    assert fact(found[0]) == f"trade {JAN} yoy 5 PCT"


@pytest.mark.parametrize("rank", ["全国外贸第一大省", "全国进出口规模最大的省份", "全国外贸大省"])
def test_a_place_that_is_ranked_in_the_nation_is_what_is_told_of(rank):
    text = f"1月，进出口首次越过5000亿元，作为{rank}，广东开局平稳。\n手机出口增长5%。"
    assert zh(text) == [f"trade {JAN} level 5e+11 CNY", f"exports mobile_phones {JAN} yoy 5 PCT"]


def test_the_nation_that_trades_so_much_for_the_first_time_is_told_of():
    assert zh("1月，全国进出口第一次超过2万亿元，广东形势平稳。") == [f"trade {JAN} CN level 2e+12 CNY"]


def test_where_a_company_sits_is_not_what_a_release_is_about():
    company = "在佛山，某某家具有限公司的车间里灯火通明，公司订单增长20%。"
    assert zh(f"{company}\n1月，进出口5000亿元，增长3%。") == [
        f"trade {JAN} level 5e+11 CNY",
        f"trade {JAN} yoy 3 PCT",
    ]
    city = company.replace("某某家具有限公司的车间里灯火通明，公司订单", "工厂灯火通明，出口")
    assert f"trade {JAN} CN-440600 yoy 3 PCT" in zh(f"{city}\n1月，进出口5000亿元，增长3%。")


@pytest.mark.parametrize("members", ["即汕头市、潮州市和揭阳市", "即汕头、潮州、揭阳", ""])
def test_an_area_whose_members_are_told_is_the_one_that_is_spoken_of(members):
    text = f"1月，粤东地区{members}一般贸易进出口40亿元，增长5%。其中，出口30亿元。"
    assert zh(text) == [
        f"trade general {JAN} CN-GD/east_guangdong level 4e+09 CNY",
        f"trade general {JAN} CN-GD/east_guangdong yoy 5 PCT",
        f"exports general {JAN} CN-GD/east_guangdong level 3e+09 CNY",
    ]


def test_cities_that_are_told_together_are_no_area():
    assert zh("1月，汕头市、潮州市和揭阳市进出口40亿元，增长5%。") == []


def test_firms_that_rank_as_the_largest_traders_are_no_count_of_traders():
    text = "1月，广东民营企业进出口2000亿元，仍是最大的外贸经营主体；外商投资企业增长3%。"
    assert zh(text) == [f"trade private {JAN} level 2e+11 CNY", f"trade foreign {JAN} yoy 3 PCT"]
    assert zh("1月，广东有实绩的外贸经营主体5万家。") == [f"trading_firms {JAN} level 50000 COUNT"]


@pytest.mark.parametrize(
    "clause, kind",
    [
        ("按加工贸易方式计", "processing "),
        ("加工贸易走低", ""),
        ("以人民币计", ""),
        ("对共建“一带一路”国家", "BRI "),
        ("对共建“一带一路”国家走势平稳", ""),
    ],
)
def test_a_clause_that_says_by_what_is_taken_is_of_the_next(clause, kind):
    text = f"1月，{clause}，东莞进出口400亿元，减少6%。"
    assert zh(text) == [
        f"trade {kind}{JAN} CN-441900 level 4e+10 CNY",
        f"trade {kind}{JAN} CN-441900 yoy -6 PCT",
    ]


def test_those_countries_are_the_one_group_of_partners_told_before():
    text = "1月，广东对RCEP成员国进出口900亿元，增长5%。同期，自这些国家进口400亿元。广东进口1500亿元。"
    assert zh(text) == [
        f"trade RCEP {JAN} level 9e+10 CNY",
        f"trade RCEP {JAN} yoy 5 PCT",
        f"imports RCEP {JAN} level 4e+10 CNY",
        f"imports {JAN} level 1.5e+11 CNY",
    ]


@pytest.mark.parametrize("before", ["东盟出口300亿元，对欧盟出口200亿元", "日本出口300亿元"])
def test_those_countries_behind_several_partners_or_one_country_stay_unread(before):
    text = f"1月，广东对{before}。对这些国家出口共600亿元。"
    assert not any("6e+10" in f for f in zh(text))
    assert ("600亿元", "ambiguous") in unread(text, "zh", published="2015-02-16")


def test_the_former_and_the_latter_are_the_two_told_last():
    text = (
        "1月，广东进出口4800亿元，其中国有企业、民营企业分别进出口300亿元和2000亿元，前者下降5%，后者增长8%。"
        "一般贸易出口900亿元，加工贸易出口800亿元。前者进口400亿元，后者占出口的40%。"
    )
    assert zh("1月，广东一般贸易进出口900亿元，首次赶上加工贸易，后者进出口890亿元。") == [
        f"trade general {JAN} level 9e+10 CNY",
        f"trade processing {JAN} level 8.9e+10 CNY",
    ]
    assert zh(text)[3:5] == [f"trade state {JAN} yoy -5 PCT", f"trade private {JAN} yoy 8 PCT"]
    assert zh(text)[7:] == [
        f"imports general {JAN} level 4e+10 CNY",
        f"exports processing {JAN} share 40 PCT",
    ]


def test_what_a_partner_takes_from_a_place_is_its_exports_to_it():
    text = "1月，香港接纳东莞出口货物150亿元，微降2%，在全市出口中占25%。"
    exports = f"exports HK {JAN} CN-441900"
    assert zh(text) == [f"{exports} level 1.5e+10 CNY", f"{exports} yoy -2 PCT", f"{exports} share 25 PCT"]
