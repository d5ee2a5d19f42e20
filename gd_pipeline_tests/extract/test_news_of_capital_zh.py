"""How Chinese news tell capital and services: short names of contracts, vague words, yardsticks; by hand."""

from texts import read, told, unread

Y = "2021-01/2021-12"
GZ = "CN-440100"


def zh(text: str) -> list[str]:
    return told(text, "zh", published="2022-02-20")


def test_a_contracts_amount_is_that_of_the_capital_that_is_spoken_of():
    text = "到2020年6月，日本来粤投资的项目累计900宗，合同金额合起来30亿美元，实际投资合起来20亿美元。"
    assert zh(text) == [
        "fdi_projects JP ..2020-06 level 900 COUNT",
        "fdi_contracted JP ..2020-06 level 3e+09 USD",
        "fdi_used JP ..2020-06 level 2e+09 USD",
    ]
    assert zh("2021年，全省服务外包合同额30亿元，执行额20亿元。") == [
        f"outsourcing_contracted {Y} level 3e+09 CNY",
        f"outsourcing_executed {Y} level 2e+09 CNY",
    ]
    assert zh("2021年，某楼盘合同金额30亿元。") == []


def test_a_sum_of_several_partners_stays_unread():
    text = "2021年，日本来粤投资3亿美元，韩国来粤投资2亿美元，合计5亿美元。"
    assert ("5亿美元", "ambiguous") in unread(text, "zh", published="2022-02-20")


def test_projects_of_the_fortune_500_that_were_counted_before():
    text = "截至2021年底，来穗投资的世界500强累计120家，项目累计400个。"
    assert [f.split()[0] for f in zh(text)] == [
        "other:fortune_500_companies",
        "other:fortune_500_projects",
    ]


def test_a_bracket_says_exactly_what_was_said_vaguely():
    assert zh("2021年，全省服务业实际使用外资70亿元，占比近八成（79.4%）。") == [
        f"fdi_used services {Y} level 7e+09 CNY",
        f"fdi_used services {Y} share 79.4 PCT",
    ]
    assert zh("2021年，全省出口70亿元，增长近五成（48%）。") == [
        f"exports {Y} level 7e+09 CNY",
        f"exports {Y} yoy 48 PCT",
    ]
    assert zh("2021年，全省出口70亿元，形势喜人（48%）。") == [f"exports {Y} level 7e+09 CNY"]


def test_distances_from_several_yardsticks_are_of_each():
    text = (
        "2021年，广州合同外资9亿元，下降3%；实际使用外资7亿元，增长6%，增速分别高于全国、全省2和1.5个百分点。"
    )
    points = [o for o in read(text, "zh", published="2022-02-20").observations if o.measure == "pp"]
    assert [(o.indicator, o.ref_area, o.value, o.of) for o in points] == [
        ("fdi_used", GZ, 2, "CN_growth"),
        ("fdi_used", GZ, 1.5, "CN-GD_growth"),
    ]


def test_a_part_that_is_given_to_a_whole_is_a_share_of_it():
    assert zh("2021年，广州外资企业贡献了全市出口总额的35%。") == [f"exports foreign {Y} {GZ} share 35 PCT"]
    assert zh("2021年，广州实际使用外资8亿元。外资企业占全市进出口总额的35%。") == [
        f"fdi_used {Y} {GZ} level 8e+08 CNY",
        f"trade foreign {Y} {GZ} share 35 PCT",
    ]
    text = "2021年，广东出口70亿元，外资企业对全省出口增长贡献40%。"
    assert zh(text)[1:] == [f"exports foreign {Y} contribution 40 PCT"]


def test_the_deficit_of_services_is_theirs():
    text = (
        "2021年，广东服务出口50亿元，服务进口70亿元，逆差20亿元。运输服务进出口10亿元，占服务进出口总额的8%。"
    )
    assert zh(text) == [
        f"service_exports {Y} level 5e+09 CNY",
        f"service_imports {Y} level 7e+09 CNY",
        f"service_balance {Y} level -2e+09 CNY",
        f"service_trade transport_services {Y} level 1e+09 CNY",
        f"service_trade transport_services {Y} share 8 PCT",
    ]
    share = read(text, "zh", published="2022-02-20").observations[-1]
    assert share.of == "service_trade"


def test_a_share_is_that_of_where_it_comes_from():
    assert zh("2021年，全省实际使用外资的62%来自香港，近15%投向制造业。") == [
        f"fdi_used HK {Y} share 62 PCT",
        f"fdi_used manufacturing {Y} share 15 PCT",
    ]
    text = "2021年，广东实际引资8亿美元。亚洲资金占广东实际引资的70%。"
    assert zh(text)[1:] == [f"fdi_used ASIA {Y} share 70 PCT"]
    assert zh("2021年，全省实际使用外资增长8%，来自香港的增长6%。") == [
        f"fdi_used {Y} yoy 8 PCT",
        f"fdi_used HK {Y} yoy 6 PCT",
    ]


def test_shares_of_as_many_things_as_the_sentence_before_told():
    text = (
        "2021年，来自亚洲的实际利用外资16亿美元，合同外资20亿美元，分别增长9%和4%。"
        "占同期全省总额的比重分别为70%和80%。"
    )
    assert zh(text)[-2:] == [
        f"fdi_used ASIA {Y} share 70 PCT",
        f"fdi_contracted ASIA {Y} share 80 PCT",
    ]
    text = "2021年，来自亚洲的实际利用外资16亿美元。占比分别为70%和80%。"
    assert ("80%", "ambiguous") in unread(text, "zh", published="2022-02-20")


def test_what_was_agreed_is_of_the_capital_told_before():
    assert zh("2021年，新批外资项目9个，协议投资额3亿美元。") == [
        f"fdi_projects {Y} level 9 COUNT",
        f"fdi_contracted {Y} level 3e+08 USD",
    ]
    assert zh("2021年，引进内外资项目9个，协议投资额3亿元，实际投资1亿元。") == []
    assert (
        zh("2021年，境外投资项目9个，协议投资额3亿美元。")[1] == f"other:contracted_odi {Y} level 3e+08 USD"
    )


def test_the_stock_of_investment_abroad_stands_at_the_end():
    assert zh("2021年，广东对外直接投资流量14亿美元，存量230亿美元。") == [
        f"odi {Y} level 1.4e+09 USD",
        "other:odi_stock ..2021-12 level 2.3e+10 USD",
    ]


def test_plans_steps_and_sizes_are_no_figures_of_what_was():
    assert zh("今年，广州计划实际使用外资56亿美元。") == [f"fdi_used ? {GZ} target 5.6e+09 USD"]
    assert zh('2021年，广州实际使用外资连上"10亿美元"台阶，跨过8个"1亿美元"台阶。') == [
        f"fdi_used {Y} {GZ} level 1e+09 USD"
    ]
    assert zh("2021年，广州实际外资上1亿美元的大项目占全市的大半。") == []
    text = "2021年，广东新设外资企业1.6万家，较上年多出3000家，增长23%。"
    assert zh(text) == [f"fdi_firms {Y} level 16000 COUNT", f"fdi_firms {Y} yoy 23 PCT"]


def test_capital_of_projects_of_a_size_is_not_that_of_all():
    text = "2021年，总投资1亿美元以上的项目新设93个，实际外资合计75亿元，占全省的40%；全省实际外资180亿元。"
    assert zh(text) == [f"fdi_used {Y} level 1.8e+10 CNY"]
    assert ("75亿元", "unknown_row") in unread(text, "zh", published="2022-02-20")


def test_a_sum_goes_on_up_to_the_day_of_the_sentence_before():
    text = "截至2021年底，全省累计批准港资项目900个。澳门来粤投资项目累计80个，实际投资3亿美元。"
    assert zh(text)[1:] == [
        "fdi_projects MO ..2021-12 level 80 COUNT",
        "fdi_used MO ..2021-12 level 3e+08 USD",
    ]
    assert zh("去年，广州累计实际使用外资3亿美元。") == [f"fdi_used {Y} {GZ} level 3e+08 USD"]


def test_capital_actually_put_in_where_projects_were_told_first():
    text = "今年上半年，江门新签外商直接投资项目200宗。\n按来源看，港澳资实际投入3亿美元，占比78%。"
    assert told(text, "zh", published="2014-07-22")[1:] == [
        "fdi_used HK_MO 2014-01/2014-06 CN-440700 level 3e+08 USD",
        "fdi_used HK_MO 2014-01/2014-06 CN-440700 share 78 PCT",
    ]
