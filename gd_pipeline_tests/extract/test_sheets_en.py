"""Lines of fact sheets: units in the brackets of labels, growths by their labels, notes; facts typed by hand."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import document, fact

from gd_pipeline.extract.document import extract

Y = "2017-01/2017-12"
ZS = "CN-442000"

SHEETS = {
    "what a place is known for is not what its figures are of": (
        "Zhongshan, home of lamps\nFacts about Zhongshan\nForeign trade (2017): US$38.6 billion\nExports of lamps topped US$2 billion in 2017.\nActual foreign investment (2017): US$509 million",
        [
            f"trade {Y} {ZS} level 3.86e+10 USD",
            f"exports lamps_lighting {Y} {ZS} level 2e+09 USD",
            f"fdi_used {Y} {ZS} level 5.09e+08 USD",
        ],
    ),
    "the bracket of the label has the unit": (
        "Zhongshan at a glance\nKey figures (2017)\nTotal exports (USD billion): 30.3\nForeign trade (in RMB bn): 258.04\nImports, US$ million: 8,300\nFDI utilized in 2017 (US$ mn) | 509",
        [
            f"exports {Y} {ZS} level 3.03e+10 USD",
            f"trade {Y} {ZS} level 2.5804e+11 CNY",
            f"imports {Y} {ZS} level 8.3e+09 USD",
            f"fdi_used {Y} {ZS} level 5.09e+08 USD",
        ],
    ),
    "growths and shares by their labels": (
        "Zhongshan at a glance\nKey figures (2017)\nExports: US$30.3 billion (growth: 13.7%)\nImports: US$8.3 billion (year-on-year change: -1.2%)\nContracted foreign investment: US$1.2 billion (decline: 5%)\nShare of private enterprises in exports (%): 38.6",
        [
            f"exports {Y} {ZS} level 3.03e+10 USD",
            f"exports {Y} {ZS} yoy 13.7 PCT",
            f"imports {Y} {ZS} level 8.3e+09 USD",
            f"imports {Y} {ZS} yoy -1.2 PCT",
            f"fdi_contracted {Y} {ZS} level 1.2e+09 USD",
            f"fdi_contracted {Y} {ZS} yoy -5 PCT",
            f"exports private {Y} {ZS} share 38.6 PCT",
        ],
    ),
    "a list of shares by its label": (
        "Zhongshan at a glance\nExports (2017): US$30.3 billion\nMajor export markets (share of total exports): US (24.3%), Hong Kong (17.6%) and the EU (15%)\nMain import sources (% share): Japan (20.5%), Taiwan (10.2%)",
        [
            f"exports {Y} {ZS} level 3.03e+10 USD",
            f"exports US {Y} {ZS} share 24.3 PCT",
            f"exports HK {Y} {ZS} share 17.6 PCT",
            f"exports EU {Y} {ZS} share 15 PCT",
            f"imports JP {Y} {ZS} share 20.5 PCT",
            f"imports TW {Y} {ZS} share 10.2 PCT",
        ],
    ),
    "counts behind the colon of their label": (
        "Zhongshan: talent and firms\nForeign experts in Zhongshan: 2,300 at the end of 2017\nWork permits issued to foreigners: 1,040 in 2017\nNewly established foreign-invested enterprises: 312 in 2017",
        [
            f"foreign_talent ..2017-12 {ZS} level 2300 PERSON",
            f"work_permits {Y} {ZS} level 1040 COUNT",
            f"fdi_firms {Y} {ZS} level 312 COUNT",
        ],
    ),
    "a note dates the lines that bear its mark": (
        "Zhongshan profile\nMajor indicators (2018)\nValue of exports* | RMB205.2 billion\nValue of imports*: RMB52.8 billion\nForeign direct investment (US$ bn): 0.5#\nForeign trade: RMB234.2 billion\n* 2017 data\n# Figures for 2016",
        [
            f"exports {Y} {ZS} level 2.052e+11 CNY",
            f"imports {Y} {ZS} level 5.28e+10 CNY",
            f"fdi_used 2016-01/2016-12 {ZS} level 5e+08 USD",
            f"trade 2018-01/2018-12 {ZS} level 2.342e+11 CNY",
        ],
    ),
    "a point that opens with a star is no note": (
        "Zhongshan profile\nExports: US$30.3 billion in 2017\n* Imports: US$8.3 billion",
        [f"exports {Y} {ZS} level 3.03e+10 USD", f"imports {Y} {ZS} level 8.3e+09 USD"],
    ),
}


@pytest.mark.parametrize("text, wanted", SHEETS.values(), ids=SHEETS.keys())
def test_lines_of_fact_sheets(text, wanted):
    read = extract(document(text, "en", published="2018-12-02", area="CN-GD"))
    assert [fact(o) for o in read.observations] == wanted
