"""Chinese prose that counts things and people of no code of their own; facts typed by hand."""

import pytest
from texts import told, unread

Y = "2021-01/2021-12"


def zh(text: str) -> list[str]:
    return told(text, "zh", published="2022-01-20")


def test_talent_and_its_stations_are_counted():
    text = (
        "截至2021年底，深圳累计引进高层次人才2.1万人。全市现有博士后科研工作站150个，院士工作站30家。"
        "去年，深圳新引进领军人才20名，新认定创新团队12个。"
    )
    assert zh(text) == [
        "other:high_level_talent ..2021-12 CN-440300 level 21000 PERSON",
        "other:postdoctoral_stations ..2021-12 CN-440300 level 150 COUNT",
        "other:academician_workstations ..2021-12 CN-440300 level 30 COUNT",
        f"other:leading_talent {Y} CN-440300 level 20 PERSON",
        f"other:innovation_teams {Y} CN-440300 level 12 COUNT",
    ]


def test_the_noun_right_behind_a_number_is_what_it_counts():
    text = "目前，深圳有5个国家级孵化器和20家总部企业，与200多个国家和地区有贸易往来。"
    assert zh(text) == [
        "other:incubators ..2022-01 CN-440300 level 5 COUNT",
        "other:headquarters_enterprises ..2022-01 CN-440300 level 20 COUNT",
        "other:trading_partner_countries ..2022-01 CN-440300 level 200 COUNT",
    ]


def test_the_fortune_500_are_counted_and_so_is_what_they_set_up():
    text = "在穗投资的世界500强企业累计达360家。去年，70个世界500强企业在广州投资设立80家企业。"
    assert zh(text) == [
        "other:fortune_500_companies ..2022-01 CN-440100 level 360 COUNT",
        f"other:fortune_500_companies {Y} CN-440100 level 70 COUNT",
        f"other:fortune_500_projects {Y} CN-440100 level 80 COUNT",
    ]


def test_trains_are_counted_and_what_they_carry():
    text = "2021年，广州开行中欧班列130列，增长15%，发送1.1万标箱。"
    assert zh(text) == [
        f"other:china_europe_freight_trains {Y} CN-440100 level 130 TRAIN",
        f"other:china_europe_freight_trains {Y} CN-440100 yoy 15 PCT",
        f"other:china_europe_freight_trains {Y} CN-440100 level 11000 TEU",
    ]


def test_firms_that_are_there_are_no_new_ones():
    text = "截至2021年底，在横琴注册的澳门投资企业累计超过4000家。东莞拥有1万多家外资企业。"
    assert zh(text) == [
        "companies MO ..2021-12 CN-GD/hengqin level 4000 COUNT",
        "companies foreign ..2021-12 CN-441900 level 10000 COUNT",
    ]


def test_firms_of_outsourcing_are_counted():
    text = "2021年，广州服务外包执行额90亿美元。全市登记服务外包企业1200家，增长10%。"
    assert zh(text)[1:] == [
        f"other:outsourcing_enterprises {Y} CN-440100 level 1200 COUNT",
        f"other:outsourcing_enterprises {Y} CN-440100 yoy 10 PCT",
    ]


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        ("2021年，深圳总部企业进出口增长5%。", "5%", "unknown_row"),
        ("2021年，深圳有总部企业20家，实现进出口500亿元。", "500亿元", "ambiguous"),
        ("2021年，深圳院士团队10个。", "10个", "unknown_row"),
        ("2021年，深圳进出口增长5%，44家企业入选世界500强企业供应商。", "44家", "no_indicator"),
    ],
)
def test_a_thing_is_nothing_but_what_its_number_counts(text, number, reason):
    assert (number, reason) in unread(text, "zh", published="2022-01-20")


def test_what_a_plan_was_to_bring_is_a_goal():
    text = "根据计划，深圳将引进50个以上海外高层次人才团队和1000名以上海外高层次人才。"
    assert zh(text) == [
        "other:overseas_talent_teams ? CN-440300 target 50 COUNT",
        "foreign_talent ? CN-440300 target 1000 PERSON",
    ]


def test_a_place_in_the_name_of_a_thing_is_not_where_it_is_counted():
    text = "截至2021年底，深圳已引进“孔雀团队”和广东省创新科研团队共80个，包括60个“孔雀团队”。"
    assert zh(text) == [
        "other:innovation_teams ..2021-12 CN-440300 level 80 COUNT",
        "other:peacock_teams ..2021-12 CN-440300 level 60 COUNT",
    ]


def test_projects_that_were_signed_and_their_amount():
    text = "2021年，中山签约招商项目320个，签约投资额1500亿元，增长20%。"
    assert zh(text) == [
        f"other:signed_projects {Y} CN-442000 level 320 COUNT",
        f"other:signed_investment {Y} CN-442000 level 1.5e+11 CNY",
        f"other:signed_investment {Y} CN-442000 yoy 20 PCT",
    ]


def test_those_of_a_certain_size_are_not_all():
    text = "2021年，广东新设外资企业1000家，其中投资额超1亿美元的项目20个。"
    assert zh(text) == [f"fdi_firms {Y} level 1000 COUNT"]
    assert ("20个", "unknown_row") in unread(text, "zh", published="2022-01-20")


def test_permits_by_class_of_talent():
    text = "2021年，深圳办理外国人来华工作许可1.2万件，其中A类3000件，B类9000件。"
    assert zh(text) == [
        f"work_permits {Y} CN-440300 level 12000 COUNT",
        f"work_permits category_a {Y} CN-440300 level 3000 COUNT",
        f"work_permits category_b {Y} CN-440300 level 9000 COUNT",
    ]


def test_what_years_brought_is_not_of_one_of_them():
    text = "2021年，广州进出口增长5%。\n过去五年，全市新引进世界500强投资项目120个。"
    assert zh(text)[1:] == ["other:fortune_500_projects ? CN-440100 level 120 COUNT"]


def test_firms_named_anew_behind_what_is_not_collected():
    text = "前海地区生产总值2000亿元。截至2021年底，前海累计注册港资企业7000家。"
    assert zh(text) == ["companies HK ..2021-12 CN-GD/qianhai level 7000 COUNT"]


def test_new_firms_with_capital_from_hong_kong_macao_and_taiwan():
    text = "2021年，广东新增8000家港澳台资企业。深圳拥有5个国家级电子商务示范基地。"
    assert zh(text) == [
        f"fdi_firms HK_MO_TW {Y} level 8000 COUNT",
        "other:ecommerce_demonstration_bases ..2022-01 CN-440300 level 5 COUNT",
    ]


def test_what_was_asked_for_as_a_reward_does_not_hide_what_follows():
    text = "2021年，罗湖区3家企业申报利用外资奖励，推动实际利用外资2.1亿美元。"
    assert ("2.1亿美元", "reward_rule") not in unread(text, "zh", published="2022-01-20")


def test_contracts_firms_and_people_of_outsourcing():
    text = (
        "2021年，广州签订服务外包合同1600份，合同金额90亿美元。服务外包新增从业人员6万人，增长8%。"
        "截至2021年底，服务外包企业2700家，从业人员59万人。"
    )
    assert zh(text) == [
        f"other:outsourcing_contracts {Y} CN-440100 level 1600 COUNT",
        f"outsourcing_contracted {Y} CN-440100 level 9e+09 USD",
        f"other:outsourcing_employees {Y} CN-440100 level 60000 PERSON",
        f"other:outsourcing_employees {Y} CN-440100 yoy 8 PCT",
        "other:outsourcing_enterprises ..2021-12 CN-440100 level 2700 COUNT",
        "other:outsourcing_employees ..2021-12 CN-440100 level 590000 PERSON",
    ]


def test_firms_that_sell_goods_are_no_quantity_of_them():
    text = "上半年，广东出口玩具20亿美元，有玩具出口实绩的企业1400家，出口玩具900万个。"
    assert told(text, "zh", published="2022-07-20") == [
        "exports toys 2022-01/2022-06 level 2e+09 USD",
        "export_volume toys 2022-01/2022-06 level 9e+06 COUNT",
    ]


def test_people_in_numerals_and_of_the_origin_that_their_name_tells():
    text = "目前，在粤港澳居民逾三十万人，其中吸纳就业的港澳青年六千五百多人。三千多名港澳居民取得证书。"
    assert told(text, "zh", published="2024-06-12") == [
        "hm_tw_talent ..2024-06 level 300000 PERSON",
        "hm_tw_talent ..2024-06 level 6500 PERSON",
    ]


def test_countries_whose_investors_came_and_what_they_set_up():
    text = "前三季度，深圳实际使用外资50亿美元。共有70个国家和地区的客商来深投资，新设企业5000家。"
    assert told(text, "zh")[1:] == [
        "other:investing_source_countries 2024-01/2024-09 CN-440300 level 70 COUNT",
        "fdi_firms 2024-01/2024-09 CN-440300 level 5000 COUNT",
    ]


def test_firms_of_a_kind_that_traded():
    text = "2024年，广东有进出口实绩的民营企业10万家，增长9%，其进出口占比提升2个百分点至60%。"
    assert told(text, "zh", published="2025-01-20") == [
        "trading_firms private 2024-01/2024-12 level 100000 COUNT",
        "trading_firms private 2024-01/2024-12 yoy 9 PCT",
        "trade private 2024-01/2024-12 pp 2 PP",
        "trade private 2024-01/2024-12 share 60 PCT",
    ]


def test_those_who_live_there_are_no_talent():
    text = "截至2021年底，在横琴工作的澳门居民4800人，在横琴居住的澳门居民2万人，同比增长20%。"
    assert zh(text) == [
        "hm_tw_talent MO ..2021-12 CN-GD/hengqin level 4800 PERSON",
        "other:hm_tw_residents MO ..2021-12 CN-GD/hengqin level 20000 PERSON",
        "other:hm_tw_residents MO ..2021-12 CN-GD/hengqin yoy 20 PCT",
    ]


def test_new_firms_behind_things_that_were_counted_are_no_such_things():
    text = "2023年，南沙区总部企业累计落户103家；新设企业22736家，增长60%。"
    assert told(text, "zh", published="2024-02-20") == [
        "other:headquarters_enterprises 2023-01/2023-12 CN-440115 level 103 COUNT",
        "other:new_firms 2023-01/2023-12 CN-440115 level 22736 COUNT",
        "other:new_firms 2023-01/2023-12 CN-440115 yoy 60 PCT",
    ]
