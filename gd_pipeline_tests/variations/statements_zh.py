"""Chinese statements for releases made of phrases: titles, openings, and what may follow them."""

from __future__ import annotations

from gd_pipeline_tests.variations.releases import Bank

_TRADE, _FLOWS = ("trade",), ("trade", "exports", "imports")
_CAPITAL = ("fdi_used",)
_ANY = (*_FLOWS, *_CAPITAL)

TITLES = (
    Bank(
        "title",
        _ANY,
        (
            "{in full}{area}{main}{main:yoy:grow}",
            "{area}{in full}{main}{main:level}",
            "{in full}{area}{main}情况",
            "{area}{main}{main:yoy:grow}",
            "{in full}{area}{main}{main:level} {main:yoy:grow}",
            "{area}{main}稳步发展",
            "{in}{area}{main}{main:level}，{main:yoy:grow}",
            "{main:yoy:grow}！{in}{area}{main}{main:level}",
            "{in full}，{area}{main}{main:yoy:verb}",
        ),
    ),
)

OPENINGS = (
    Bank(
        "opening",
        _ANY,
        (
            "{in}，{area}{main}{reached}{main:level}{main:yoy:tail}。",
            "{area}{in}{main}{reached}{main:level}{main:yoy:tail}。",
            "{says}{in}，{area}{main}{reached}{main:level}{main:yoy:tail}。",
            "{says}{area}{in}{main}{reached}{main:level}{main:yoy:tail}。",
            "{says}{in}{area}{main}{main:yoy:verb}，达{main:level}。",
            "{in}，{area}的{main}{reached}{main:level}{main:yoy:tail}。",
            "{in}，{area}{main}{main:yoy:verb}，规模达{main:level}。",
            "{in}，{area}{main}{main:level}，与{last year}相比，{main:yoy:grow}。",
            "{in}，{area}{main}规模{reached}{main:level}{main:yoy:tail}。",
            "{says}{in}，{area}累计{main}{main:level}{main:yoy:tail}。",
            "{says}{in}，{area}{main}以{main:yoy:noun}达到{main:level}。",
            "{in}，{area}实现{main}{main:level}{main:yoy:tail}。",
            "{in}，{area}完成{main}{main:level}{main:yoy:tail}。",
            "{in}{area}{main}{main:level}，比{last year}（下同）{main:yoy:grow}。",
            "{says}{in}，{area}{main}{main:level}，同比（下同）{main:yoy:grow}。",
            "{in}，{area}{main}总体平稳，{main:yoy:grow}，达{main:level}。",
            "{in}，{area}{main}保持增长，{reached}{main:level}{main:yoy:tail}。",
            "{area}{main}{in}{main:yoy:verb}，总量为{main:level}。",
        ),
    ),
    Bank(
        "opening",
        _TRADE,
        (
            "{in}，{area}{trade}{reached}{trade:level}{trade:yoy:tail}。其中，出口{reached}{exports:level}{exports:yoy:tail}；进口{reached}{imports:level}{imports:yoy:tail}。",
            "{says}{in}，{area}{trade}{trade:level}{trade:yoy:tail}，其中出口{exports:level}{exports:yoy:tail}，进口{imports:level}{imports:yoy:tail}。",
            "{in}，{area}进出口、出口、进口分别为{trade:level}、{exports:level}和{imports:level}，{trade:yoy:grow}、{exports:yoy}和{imports:yoy}。",
            "{in}，{area}{trade}{trade:level}，其中出口{exports:level}，进口{imports:level}，分别{exports:yoy:grow}和{imports:yoy}。",
            "{in}，{area}外贸{trade:yoy:grow}至{trade:level}，其中出口{exports:yoy:grow}至{exports:level}，进口{imports:yoy:grow}至{imports:level}。",
            "{in}，{area}{trade}{trade:level}{trade:yoy:tail}，贸易顺差{balance:level}{balance:yoy:tail}。",
        ),
    ),
    Bank(
        "opening",
        _CAPITAL,
        (
            "{in}，{area}新设外商投资企业{fdi_firms:level}家{fdi_firms:yoy:tail}；实际使用外资{fdi_used:level}{fdi_used:yoy:tail}。",
            "{in}，{area}实际使用外资{fdi_used:level}{fdi_used:yoy:tail}（折合{fdi_used:usd}）。",
            "{in}，{area}利用外资{fdi_used:level}{fdi_used:yoy:tail}。",
            "{in}，{area}新设外资企业{fdi_firms:level}家，合同外资{fdi_contracted:level}，实际外资{fdi_used:level}，分别{fdi_firms:yoy:grow}、{fdi_contracted:yoy}和{fdi_used:yoy}。",
            "{in}，{area}合同外资金额{fdi_contracted:level}{fdi_contracted:yoy:tail}，实际使用外资金额{fdi_used:level}{fdi_used:yoy:tail}。",
        ),
    ),
)

STATEMENTS = (
    Bank(
        "right behind",
        ("exports", "imports"),
        (
            "增速{main:pp:faster}。",
            "增速{main:pp:pace}。",
            "这一增速{main:pp:faster}。",
            "增幅{main:pp:faster}。",
            "规模占全国的{main:share}。",
        ),
        first=True,
    ),
    Bank(
        "right behind",
        ("exports", "imports", "fdi_used"),
        (
            "{main}增速{main:pp:faster}。",
            "{main}增速{main:pp:pace}。",
            "{main}占全国{main}总值的{main:share}。",
        ),
        first=True,
    ),
    Bank(
        "right behind",
        _TRADE,
        (
            "其中，出口{reached}{exports:level}{exports:yoy:tail}；进口{reached}{imports:level}{imports:yoy:tail}。",
            "其中出口{exports:level}{exports:yoy:tail}，进口{imports:level}{imports:yoy:tail}。",
            "其中，进口{reached}{imports:level}{imports:yoy:tail}{while}出口{reached}{exports:level}{exports:yoy:tail}。",
            "其中，出口{exports:yoy:verb}{while}进口{imports:yoy:verb}。",
            "出口{reached}{exports:level}{exports:yoy:tail}{while}进口{reached}{imports:level}{imports:yoy:tail}。",
            "出口、进口分别为{exports:level}和{imports:level}，分别{exports:yoy:grow}和{imports:yoy}。",
            "出口和进口分别{exports:yoy:grow}和{imports:yoy}。",
            "出口与进口分别达{exports:level}、{imports:level}，同比分别{exports:yoy:grow}、{imports:yoy}。",
            "其中，出口{exports:level}，占{exports:share}，{exports:yoy:grow}；进口{imports:level}，占{imports:share}，{imports:yoy:grow}。",
            "其中：出口总值{exports:level}{exports:yoy:tail}；进口总值{imports:level}{imports:yoy:tail}；贸易顺差{balance:level}{balance:yoy:tail}。",
            "出口方面，{exports:yoy:grow}，达{exports:level}；进口方面，{imports:yoy:grow}，达{imports:level}。",
            "出口{exports:yoy:grow}至{exports:level}，进口{imports:yoy:grow}至{imports:level}。",
            "分进出口看，出口{exports:level}{exports:yoy:tail}；进口{imports:level}{imports:yoy:tail}。",
            "{place}出口{exports:level}{exports:yoy:tail}，{place}进口{imports:level}{imports:yoy:tail}。",
            "外贸增速{trade:pp:faster}。其中，出口{exports:level}{exports:yoy:tail}，进口{imports:level}{imports:yoy:tail}。",
            "{area}外贸出口{exports:level}，{exports:yoy:grow}，增速{exports:pp:faster}。",
            "出口总额{exports:level}（{exports:yoy:grow}），进口总额{imports:level}（{imports:yoy:grow}）。",
            "其中，出口规模为{exports:level}{exports:yoy:tail}，进口规模为{imports:level}{imports:yoy:tail}。",
            "出口增速为{exports:yoy}，进口增速为{imports:yoy}。",
        ),
        first=True,
    ),
    Bank(
        "surplus",
        _TRADE,
        (
            "{in}，{area}贸易顺差{reached}{balance:level}{balance:yoy:tail}。",
            "实现贸易顺差{balance:level}。",
            "{in}{area}外贸顺差为{balance:level}。",
            "进出口相抵，顺差{balance:level}{balance:yoy:tail}。",
        ),
    ),
    Bank(
        "month",
        _ANY,
        (
            "{in month}当月，{area}{main}{main@month:level}{main@month:yoy:tail}。{back}",
            "{month}单月，{main}{reached}{main@month:level}{main@month:yoy:tail}。{back}",
            "从单月看，{month}{area}{main}{main@month:level}{main@month:yoy:tail}。{back}",
            "具体到{month}，{area}{main}{main@month:level}{main@month:yoy:tail}。{back}",
            "{month}当月{area}{main}{main@month:yoy:verb}。{back}",
            "单{month}来看，{main}{main@month:level}{main@month:yoy:tail}。{back}",
        ),
        months=True,
    ),
    Bank(
        "before",
        _ANY,
        (
            "{in before}，{area}{main}为{main@before:level}。{back}",
            "{in before}{area}{main}{main@before:level}，{main@before:yoy:grow}。{back}",
            "{in before}，{main}同比{main@before:yoy:grow}。{back}",
        ),
    ),
    Bank(
        "nation",
        _ANY,
        (
            "{in}，全国{main}{main@nation:level}{main@nation:yoy:tail}。{back}",
            "同期，全国{main}{main@nation:level}{main@nation:yoy:tail}。{back}",
            "同期，全国{main}{main@nation:yoy:verb}。{back}",
            "{in}我国{main}{reached}{main@nation:level}{main@nation:yoy:tail}。{back}",
            "{area}{main}占全国的{main:share}。",
            "{place}{main}占全国比重为{main:share}，{main:pp:pace}。",
            "{area}{main}增速{main:pp:faster}。",
            "{its}{main}增幅{main:pp:faster}。",
            "{area}{main}占全国{main}总值的{main:share}{main:pp:share up}。",
        ),
    ),
    Bank(
        "other",
        _ANY,
        (
            "{in}，{other}{main}{main@other:level}{main@other:yoy:tail}。{back}",
            "同期，{other}{main}{reached}{main@other:level}{main@other:yoy:tail}。{back}",
            "{other}{main}为{main@other:level}，{main@other:yoy:grow}。{back}",
            "{other}同期{main}{main@other:yoy:verb}。{back}",
        ),
    ),
    Bank(
        "rank",
        _ANY,
        (
            "{area}{main}规模{ranked}{main:rank}。",
            "{place}{main}{ranked}{main:rank}位。",
            "{area}{main}总量{ranked}{main:rank}。",
        ),
    ),
    Bank(
        "contracted",
        _CAPITAL,
        (
            "合同外资{reached}{fdi_contracted:level}{fdi_contracted:yoy:tail}。",
            "{in}，{area}新设外商投资企业{fdi_firms:level}家{fdi_firms:yoy:tail}。",
            "新设立外商投资企业{fdi_firms:level}家{fdi_firms:yoy:tail}；合同外资金额{fdi_contracted:level}{fdi_contracted:yoy:tail}。",
            "新设外资企业数量达{fdi_firms:level}家{fdi_firms:yoy:tail}。",
            "{area}新增外商投资企业{fdi_firms:level}家，{fdi_firms:yoy:grow}，合同利用外资{fdi_contracted:level}，{fdi_contracted:yoy:grow}。",
            "{place}共设立外商投资企业{fdi_firms:level}家{fdi_firms:yoy:tail}。",
            "合同外资{fdi_contracted:yoy:verb}，达{fdi_contracted:level}。",
        ),
    ),
    Bank(
        "abroad",
        (*_CAPITAL, *_TRADE),
        (
            "{in}，{area}对外直接投资{odi:usd}{odi:yoy:tail}。",
            "{area}企业对外投资{odi:usd}{odi:yoy:tail}。",
            "{area}境外投资{reached}{odi:level}{odi:yoy:tail}。",
            "{area}对外实际投资{odi:yoy:verb}，达{odi:usd}。",
        ),
    ),
    Bank(
        "e-commerce",
        _TRADE,
        (
            "跨境电商进出口{reached}{ecommerce_trade:level}{ecommerce_trade:yoy:tail}。",
            "{place}跨境电商进出口{ecommerce_trade:level}，其中出口{ecommerce_exports:level}{ecommerce_exports:yoy:tail}，进口{ecommerce_imports:level}{ecommerce_imports:yoy:tail}。",
            "跨境电商出口{ecommerce_exports:level}{ecommerce_exports:yoy:tail}。",
            "跨境电商进出口{ecommerce_trade:yoy:verb}，规模达{ecommerce_trade:level}。",
            "市场采购出口{market_procurement_exports:level}{market_procurement_exports:yoy:tail}。",
        ),
    ),
    Bank(
        "services",
        _TRADE,
        (
            "{in}，{area}服务贸易进出口{service_trade:level}{service_trade:yoy:tail}。",
            "{area}服务进出口{service_trade:level}{service_trade:yoy:tail}，其中服务出口{service_exports:level}{service_exports:yoy:tail}，服务进口{service_imports:level}{service_imports:yoy:tail}。",
        ),
    ),
    Bank(
        "talent",
        _ANY,
        ("{in}，{area}办理外国人来华工作许可{work_permits:level}份{work_permits:yoy:tail}。",),
    ),
    Bank(
        "filler",
        _ANY,
        (
            "{area}地区生产总值同比增长5.3%。",
            "{area}一家家具企业有员工350人，今年订单增长40%。",
            "第136届广交会吸引境外采购商25.3万人到会，展览面积155万平方米。",
            "企业参加境外展会最高可获50万元补贴。",
            "咨询电话：020-83192233，时间为每日9时至17时。",
            "规模以上工业增加值增长4.6%，社会消费品零售总额8210亿元。",
            "固定资产投资下降3.2%，其中房地产开发投资下降9.7%。",
            "进口货物整体通关时间比2017年压缩62%。",
            "某机器人公司去年向42个国家销售设备1250台，营收3.8亿元。",
            "一般公共预算收入1320亿元，增长2.1%。",
            "港口货物吞吐量增长6.4%。",
            "{area}已建成26个产业园区、3个集装箱码头。",
        ),
    ),
)
