"""English statements for releases made of phrases: titles, openings, and what may follow them."""
# ruff: noqa: E501 - one line for one wording

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
            "{area}'s {main} {main:yoy:growing} {in title}",
            "{area}: {main} {in title}",
            "{main} of {area} {main:yoy:move} {in title}",
            "{area} sees {main} {main:yoy:grow} {in title}",
            "{area}'s {main} {in title}",
            "{area}'s {main} top {main:level} {in title}",
            "{area}'s {main} {main:yoy:growing} to {main:level} {in title}",
        ),
    ),
)

OPENINGS = (
    Bank(
        "opening",
        _ANY,
        (
            "{in}, {area}'s {main} {reached} {main:level}{main:yoy:tail}.",
            "{in}, the {main} of {area} {reached} {main:level}{main:yoy:tail}.",
            "{area}'s {main} {reached} {main:level} {in}{main:yoy:tail}.",
            "{area}'s {main} {reached} {main:level} {in}{main:yoy:tail}, {said}.",
            "{says}{in}, {area}'s {main} {reached} {main:level}{main:yoy:tail}.",
            "{says}{area}'s {main} {reached} {main:level} {in}{main:yoy:tail}.",
            "{says}{area}'s {main} {main:yoy:move} to {main:level} {in}.",
            "{area} {recorded} {main} of {main:level} {in}{main:yoy:tail}.",
            "{area} {recorded} {main:level} in {main} {in}{main:yoy:tail}, {said}.",
            "{area} saw its {main} {main:yoy:grow} to {main:level} {in}, {said}.",
            "{area}'s {main} {main:yoy:verb} {in}, {said}. The total {reached} {main:level}.",
            "{area}'s {main} {main:yoy:verb} {in} to {main:level}.",
            "{in}, {area}'s {main} {main:yoy:move} to {main:level}.",
            "{in}, {main} in {area} {main:yoy:move} to reach {main:level}.",
            "With {main:yoy:noun}, {area}'s {main} {reached} {main:level} {in}.",
            "{area} {recorded} {main:yoy:noun} in {main} {in}, with the total reaching {main:level}.",
            "{in}, {area}'s {main} {main:yoy:verb}, with the total value standing at {main:level}.",
            "The {main} of {area} {in} {reached} {main:level}{main:yoy:tail}.",
            "{main} in {area} {reached} {main:level} {in}{main:yoy:tail}.",
            "{in}, {area} registered a total of {main:level} in {main}{main:yoy:tail}.",
            "From a year earlier, {area}'s {main} {main:yoy:move} {in}, {said}.",
            "{area}'s {main} maintained steady growth {in}, reaching {main:level}{main:yoy:tail}.",
        ),
    ),
    Bank(
        "opening",
        _TRADE,
        (
            "{in}, {area} {recorded} {trade:level} in foreign trade{trade:yoy:tail}. Exports {reached} {exports:level}{exports:yoy:tail}, while imports {reached} {imports:level}{imports:yoy:tail}.",
            "{area}'s foreign trade {reached} {trade:level} {in}, of which exports accounted for {exports:level}{exports:yoy:tail}, and imports {imports:level}{imports:yoy:tail}.",
            "{area}'s imports and exports {trade:yoy:move} to {trade:level} {in}, with exports {exports:yoy:growing} to {exports:level} and imports {imports:yoy:growing} to {imports:level}.",
            "{area} imported and exported goods worth {trade:level} {in}{trade:yoy:tail}.",
        ),
    ),
    Bank(
        "opening",
        ("exports",),
        (
            "{area} exported goods worth {exports:level} {in}{exports:yoy:tail}.",
            "{area} exported {exports:level} worth of goods {in}{exports:yoy:tail}, {said}.",
        ),
    ),
    Bank("opening", ("imports",), ("{area} imported goods worth {imports:level} {in}{imports:yoy:tail}.",)),
    Bank(
        "opening",
        _CAPITAL,
        (
            "{area} actually utilized {fdi_used:level} of foreign capital {in}{fdi_used:yoy:tail}.",
            "{area} attracted {fdi_used:level} in foreign direct investment {in}{fdi_used:yoy:tail}.",
            "{in}, {area} absorbed {fdi_used:level} in paid-in foreign investment{fdi_used:yoy:tail}, {said}.",
            "{in}, {area} made actual use of {fdi_used:level} of foreign investment{fdi_used:yoy:tail}.",
            "{area} drew {fdi_used:level} of foreign direct investment {in}{fdi_used:yoy:tail}.",
        ),
    ),
)

STATEMENTS = (
    Bank(
        "right behind",
        ("exports", "imports", "fdi_used"),
        (
            "The growth was {main:pp:faster}.",
            "The growth rate was {main:pp:pace}.",
            "The pace was {main:pp:faster}.",
            "That was {main:pp:faster}.",
        ),
        first=True,
    ),
    Bank(
        "right behind",
        _TRADE,
        (
            "Of this total, exports {reached} {exports:level}{exports:yoy:tail}, and imports {reached} {imports:level}{imports:yoy:tail}.",
            "Of the total, exports {reached} {exports:level}{exports:yoy:tail}, and imports {imports:level}{imports:yoy:tail}.",
            "Among them, exports {reached} {exports:level}{exports:yoy:tail}; imports {reached} {imports:level}{imports:yoy:tail}.",
            "Among this, exports {exports:yoy:verb} to {exports:level} and imports {imports:yoy:verb} to {imports:level}.",
            "Exports accounted for {exports:level} of the total{exports:yoy:tail}, while imports made up {imports:level}{imports:yoy:tail}.",
            "Exports contributed {exports:level}{exports:yoy:tail}, and imports {imports:level}{imports:yoy:tail}.",
            "It exported {exports:level} worth of goods{exports:yoy:tail}, and imported {imports:level}{imports:yoy:tail}.",
            "Exports {reached} {exports:level}{exports:yoy:tail}, and imports {reached} {imports:level}{imports:yoy:tail}. This resulted in a trade surplus of {balance:level}{balance:yoy:tail}.",
        ),
        first=True,
    ),
    Bank(
        "right behind",
        _TRADE,
        (
            "Exports {reached} {exports:level}{exports:yoy:tail}{while}imports {reached} {imports:level}{imports:yoy:tail}.",
            "Exports {exports:yoy:move} to {exports:level}{while}imports {imports:yoy:move} to {imports:level}.",
            "Imports {imports:yoy:move} to {imports:level}, while exports {exports:yoy:move} to {exports:level}.",
            "Exports were {exports:level} and imports {imports:level}, {exports:yoy:growing} and {imports:yoy} respectively.",
            "Exports and imports {reached} {exports:level} and {imports:level}, respectively.",
            "Imports and exports stood at {imports:level} and {exports:level} respectively.",
            "The export value was {exports:level}{exports:yoy:tail}. The import value was {imports:level}{imports:yoy:tail}.",
            "The growth of {place}'s foreign trade was {trade:pp:faster}.",
            "{its} exports {exports:yoy:verb} to {exports:level}. Imports came to {imports:level}{imports:yoy:tail}.",
            "At {exports:level}, exports {exports:yoy:move}; imports, at {imports:level}, {imports:yoy:move}.",
            "{its} exports during the period {reached} {exports:level}{exports:yoy:tail}, with imports at {imports:level}{imports:yoy:tail}.",
            "Specifically, exports {exports:yoy:verb} to {exports:level} and imports {imports:yoy:verb} to {imports:level}.",
            "Exports {exports:yoy:verb}, while imports {imports:yoy:verb}.",
        ),
        first=True,
    ),
    Bank(
        "surplus",
        _TRADE,
        (
            "The trade surplus {reached} {balance:level}.",
            "{area} had a trade surplus of {balance:level} {in}.",
            "The surplus in trade {reached} {balance:level}.",
            "{its} trade surplus {balance:yoy:move} to {balance:level}.",
        ),
    ),
    Bank(
        "month",
        _ANY,
        (
            "{in month} alone, {area}'s {main} {reached} {main@month:level}{main@month:yoy:tail}. {back}",
            "{in month} alone, {main} {reached} {main@month:level}{main@month:yoy:tail}. {back}",
            "For {month} alone, {main} {main@month:yoy:move} to {main@month:level}. {back}",
            "{area}'s {main} {reached} {main@month:level} {in month} alone{main@month:yoy:tail}. {back}",
            "{in month} alone, {main} {main@month:yoy:move}. {back}",
        ),
        months=True,
    ),
    Bank(
        "before",
        _ANY,
        (
            "{in before}, {area}'s {main} {reached} {main@before:level}. {back}",
            "By comparison, {main} {reached} {main@before:level} {in before}. {back}",
            "{in before}, {main} {main@before:yoy:verb}. {back}",
        ),
    ),
    Bank(
        "nation",
        _ANY,
        (
            "Nationwide, {main} {main@nation:yoy:move} to {main@nation:level} {in}. {back}",
            "China's {main} {reached} {main@nation:level} {in}{main@nation:yoy:tail}. {back}",
            "{in}, China's {main} {reached} {main@nation:level}{main@nation:yoy:tail}. {back}",
            "The growth rate of {place}'s {main} was {main:pp:faster}.",
            "{place}'s {main} accounted for {main:share} of the national total.",
            "{area}'s {main} made up {main:share} of China's total.",
            "{its} {main} represented {main:share} of the country's total, {main:pp:share up}.",
        ),
    ),
    Bank(
        "other",
        _ANY,
        (
            "{in}, {other}'s {main} {reached} {main@other:level}{main@other:yoy:tail}. {back}",
            "{other} {recorded} {main} of {main@other:level} {in}{main@other:yoy:tail}. {back}",
            "By contrast, {other} saw its {main} {main@other:yoy:grow} to {main@other:level} {in}. {back}",
        ),
    ),
    Bank(
        "rank",
        _ANY,
        (
            "{area}'s {main} ranked {main:rank} {rank among}.",
            "{its} {main} ranked {main:rank} {rank among}.",
            "{area} ranked {main:rank} {rank among} in terms of {main}.",
            "{area} came in {main:rank} {rank among} by {main}.",
            "In terms of {main}, {area} ranked {main:rank} {rank among}.",
        ),
    ),
    Bank(
        "dollars",
        _CAPITAL,
        (
            "{area} {recorded} {fdi_used:usd} in {main} {in}{fdi_used:yoy:tail}.",
            "The foreign capital actually used {reached} {fdi_used:usd}.",
        ),
    ),
    Bank(
        "contracted",
        _CAPITAL,
        (
            "Contracted foreign investment {reached} {fdi_contracted:level}{fdi_contracted:yoy:tail}.",
            "{area} approved {fdi_firms:level} new foreign-invested enterprises {in}{fdi_firms:yoy:tail}.",
            "A total of {fdi_firms:level} foreign-invested enterprises were newly established {in}{fdi_firms:yoy:tail}.",
            "{fdi_firms:level} new foreign-funded enterprises were set up{fdi_firms:yoy:tail}, with contracted foreign capital of {fdi_contracted:level}{fdi_contracted:yoy:tail}.",
            "{in}, {area} added {fdi_firms:level} foreign-invested enterprises{fdi_firms:yoy:tail}.",
            "The number of newly established foreign-invested enterprises {reached} {fdi_firms:level}{fdi_firms:yoy:tail}.",
            "The contractual value of foreign investment {fdi_contracted:yoy:move} to {fdi_contracted:level}.",
        ),
    ),
    Bank(
        "abroad",
        (*_CAPITAL, *_TRADE),
        (
            "{area}'s outbound direct investment {reached} {odi:level} {in}{odi:yoy:tail}.",
            "{area}'s companies invested {odi:usd} abroad {in}{odi:yoy:tail}.",
            "{area}'s overseas investment {odi:yoy:move} to {odi:usd} {in}.",
        ),
    ),
    Bank(
        "e-commerce",
        _TRADE,
        (
            "Cross-border e-commerce imports and exports {reached} {ecommerce_trade:level}{ecommerce_trade:yoy:tail}.",
            "{its} imports and exports through cross-border e-commerce {ecommerce_trade:yoy:move} to {ecommerce_trade:level}.",
            "Cross-border e-commerce exports {reached} {ecommerce_exports:level}{ecommerce_exports:yoy:tail}.",
        ),
    ),
    Bank(
        "services",
        _TRADE,
        (
            "{area}'s trade in services {reached} {service_trade:level} {in}{service_trade:yoy:tail}.",
            "{in}, {area}'s service trade {service_trade:yoy:move} to {service_trade:level}, with exports of services reaching {service_exports:level}{service_exports:yoy:tail} and imports of services {service_imports:level}{service_imports:yoy:tail}.",
        ),
    ),
    Bank(
        "talent",
        _ANY,
        (
            "{area} issued {work_permits:level} work permits to foreigners {in}{work_permits:yoy:tail}.",
            "{area} issued {work_permits:level} foreigner's work permits {in}{work_permits:yoy:tail}.",
        ),
    ),
    Bank(
        "filler",
        _ANY,
        (
            "{area}'s GDP {some} in the same period, the statistics bureau said.",
            "A furniture maker in {area}, which has 350 workers, said its orders grew by 40 percent this year.",
            "The 12th China International Import Expo drew 3,200 exhibitors to its 360,000 square meters.",
            "Officials said companies that take part in fairs abroad can get up to 500,000 yuan in subsidies.",
            "For inquiries, call 020-8319 2233 between 9 am and 5 pm.",
            "{area} has 26 industrial parks and 3 container terminals.",
            "Customs clearance time has been cut by 62 percent since 2017.",
            "A local robot company sold 1,250 machines to 42 countries last year, earning 380 million yuan.",
            "{area}'s industrial output {some}.",
            "Retail sales of consumer goods {some}.",
            "Analysts expect the yuan to trade at around 7.1 to the dollar.",
            "Fixed-asset investment {some}, and real estate development investment fell 9.7 percent.",
        ),
    ),
)
