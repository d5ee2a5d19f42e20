"""English words and phrases for releases made of them; how they are written says ``releases``."""
# ruff: noqa: E501 - one line for one wording

from __future__ import annotations

from gd_pipeline_tests.variations import breakdowns_en as breakdowns
from gd_pipeline_tests.variations import names_en as names
from gd_pipeline_tests.variations import statements_en as statements
from gd_pipeline_tests.variations.releases import Language

_WORDS = {
    "reached": ("reached", "totaled", "totalled", "amounted to", "stood at", "came to", "hit", "came in at", "was worth", "added up to", "was valued at", "reached nearly", "exceeded", "surpassed", "was about", "reached a total of", "reached a record", "registered", "rose to", "climbed to a record", "totaled more than"),
    "counted": ("reached", "totaled", "stood at", "came to", "was", "hit", "rose to", "amounted to"),
    "recorded": ("recorded", "reported", "posted", "registered", "achieved", "saw", "logged", "notched up"),
    "said": ("according to {office}", "{office} said", "data from {office} showed", "{office} said on Tuesday", "figures released by {office} show", "statistics from {office} indicated", "according to data released by {office} on Monday"),
    "says": ("According to {office}, ", "Data released by {office} show that ", "Statistics from {office} showed that ", "{office} said on Thursday that ", "Figures published by {office} indicate that ", "As reported by {office}, ", "The latest data from {office} show "),
    "office": ("local customs", "the customs", "the local commerce bureau", "{area} Customs", "customs authorities", "the statistics bureau"),
    "while": (", while ", "; ", ", and ", ", with ", ", whereas "),
    "its": ("its", "{area}'s", "{place}'s", "the"),
    "back": (
        "In {area}, {main} {reached} {main:level} {in full}{main:yoy:tail}.",
        "{in full}, {area}'s {main} {main:yoy:verb}.",
        "{area}'s own {main} {main:yoy:move} to {main:level} {in full}.",
        "{area}'s {main} for {period in full} {reached} {main:level}{main:yoy:tail}.",
    ),
    "also": ("", "", " ({main/A:usd})", " (about {main/A:usd})", ", or {main/A:usd},", " (approximately {main/A:usd})"),
    "some": ("rose 5.3 percent", "reached 1.9 trillion yuan, up 5.2 percent", "grew by 4.8 percent to 620 billion yuan"),
    "led": ("led the way", "performed well", "remained the main driver", "stayed robust"),
}  # fmt: skip

_INDICATORS = {
    "trade": ("foreign trade", "foreign trade volume", "imports and exports", "total imports and exports", "total foreign trade", "import and export volume", "total import and export value", "foreign trade value", "exports and imports", "trade in goods"),
    "exports": ("exports", "total exports", "export value", "export volume", "goods exports"),
    "imports": ("imports", "total imports", "import value", "import volume", "goods imports"),
    "fdi_used": ("actually utilized foreign capital", "actual use of foreign capital", "actual use of foreign investment", "foreign direct investment", "FDI in actual use", "paid-in foreign investment", "foreign capital in actual use", "actual utilization of foreign capital", "utilized foreign investment"),
}  # fmt: skip

_SUBJECTS = {
    ("product", "exports"): ("exports of {A}", "{A} exports", "export value of {A}"),
    ("product", "imports"): ("imports of {A}", "{A} imports", "import value of {A}"),
    ("counterpart_area", "trade"): ("trade with {A}", "imports and exports with {A}", "foreign trade with {A}", "trade volume with {A}"),
    ("counterpart_area", "exports"): ("exports to {A}", "total exports to {A}", "export value to {A}"),
}  # fmt: skip

_PARTS = {
    ("ref_area", "trade"): ("{A}'s foreign trade", "the imports and exports of {A}", "foreign trade in {A}", "imports and exports in {A}"),
    ("ref_area", "exports"): ("{A}'s exports", "the exports of {A}", "exports from {A}"),
    ("ref_area", "imports"): ("{A}'s imports", "the imports of {A}"),
    ("ref_area", "fdi_used"): ("foreign capital used in {A}", "{A}'s actual use of foreign capital", "FDI in {A}"),
    ("counterpart_area", "trade"): ("trade with {A}", "imports and exports with {A}", "{place}'s trade with {A}", "foreign trade with {A}", "imports from and exports to {A}", "the value of trade with {A}", "bilateral trade with {A}", "two-way trade with {A}", "{area}'s imports and exports to {A}"),
    ("counterpart_area", "exports"): ("exports to {A}", "{place}'s exports to {A}", "shipments to {A}", "goods exported to {A}", "{area}'s exports to {A}", "the value of exports to {A}"),
    ("counterpart_area", "imports"): ("imports from {A}", "{place}'s imports from {A}", "goods imported from {A}", "{area}'s imports from {A}"),
    ("product", "exports"): ("exports of {A}", "the export of {A}", "{place}'s exports of {A}", "the export value of {A}", "{A} exports", "{area}'s exports of {A}", "export sales of {A}"),
    ("product", "imports"): ("imports of {A}", "the import of {A}", "{place}'s imports of {A}", "the import value of {A}", "{A} imports"),
    ("customs_procedure", "trade"): ("imports and exports under {A}", "imports and exports via {A}", "imports and exports by {A}", "trade through {A}", "{place}'s imports and exports in the form of {A}", "the import and export value of {A}"),
    ("customs_procedure", "exports"): ("exports under {A}", "exports via {A}", "exports by way of {A}", "{A} exports"),
    ("enterprise_type", "trade"): ("imports and exports by {A}", "trade by {A}", "the imports and exports of {A}", "foreign trade conducted by {A}", "the foreign trade of {A}", "the trade volume of {A}", "imports and exports from {A}"),
    ("enterprise_type", "exports"): ("exports by {A}", "exports of {A}", "exports from {A}", "the exports of {A}"),
    ("enterprise_type", "imports"): ("imports by {A}", "imports of {A}", "the imports of {A}"),
    ("product", "fdi_used"): ("foreign investment in {A}", "foreign capital used in {A}", "actual use of foreign capital in {A}", "FDI in {A}", "paid-in foreign investment in {A}", "foreign direct investment in {A}", "foreign capital flowing into {A}", "the foreign capital absorbed by {A}"),
    ("counterpart_area", "fdi_used"): ("investment from {A}", "foreign investment from {A}", "actual investment from {A}", "FDI from {A}", "paid-in capital from {A}", "actually used foreign capital from {A}"),
}  # fmt: skip

_GROWTHS = {
    "tail": (
        (", up {x}", ", up {x} year on year", ", up {x} year-on-year", ", an increase of {x}", ", a year-on-year increase of {x}", ", a rise of {x} from a year earlier", ", growing {x}", ", growing by {x} from {last year}", ", representing an increase of {x}", " (up {x})", ", {x} more than a year earlier", ", {x} higher than in the same period last year", ", marking a year-on-year growth of {x}", ", a {x} increase", ", a {x} year-on-year increase", ", with a growth of {x}", ", up by {x}", ", an annual increase of {x}", ", surging {x}", ", a jump of {x} compared with {last year}", ", reflecting {x} growth", ", which was up {x} on a yearly basis", ", rising {x} yoy", ", up {x} over {last year}", ", with year-on-year growth of {x}", ", an expansion of {x}", ", {x} up on a year earlier", ", a growth rate of {x}", ", growing at {x}", ", or {x} more than a year earlier", ", which represents an increase of {x}", ", {x} above the level of {last year}", ", up a robust {x}", ", rising by {x} on a year-on-year basis", ", increasing {x} compared to {last year}"),
        (", down {x}", ", down {x} year on year", ", a decrease of {x}", ", a year-on-year decline of {x}", ", falling {x}", ", a drop of {x} from a year earlier", " (down {x})", ", {x} less than a year earlier", ", {x} lower than in the same period last year", ", a {x} fall", ", dropping by {x}", ", decreasing by {x} compared with {last year}", ", shrinking {x}", ", off {x}", ", representing a decline of {x}"),
    ),
    "verb": (
        ("grew {x}", "grew by {x}", "rose {x}", "rose by {x} year on year", "increased {x}", "increased by {x} from a year earlier", "expanded {x} year-on-year", "was up {x}", "climbed {x}", "jumped {x} on a yearly basis", "surged {x}", "went up {x}", "went up by {x} compared with {last year}", "gained {x}", "saw growth of {x}", "saw a {x} increase", "registered a year-on-year increase of {x}", "advanced {x}", "soared {x}", "edged up {x}", "recorded an annual growth rate of {x}", "showed a growth of {x}", "picked up {x}", "enjoyed a rise of {x}", "maintained a growth rate of {x}", "posted a {x} year-on-year gain", "grew steadily by {x}", "rose sharply by {x}", "increased slightly by {x}", "registered double-digit growth of {x}", "rebounded by {x}", "accelerated to grow {x}", "grew at a rate of {x}", "swelled {x}", "experienced a {x} increase", "was {x} higher than a year earlier", "was {x} up on the same period last year"),
        ("fell {x}", "fell by {x} year on year", "declined {x}", "dropped {x}", "dropped by {x} from a year earlier", "decreased {x}", "shrank {x}", "was down {x}", "slipped {x}", "contracted by {x}", "saw a decrease of {x}", "registered a decline of {x}", "edged down {x}", "slid {x}", "went down by {x}", "tumbled {x}", "recorded a {x} drop", "dipped {x}"),
    ),
    "move": (
        ("grew {x}", "grew by {x}", "rose {x}", "rose by {x} year on year", "increased {x}", "increased by {x} from a year earlier", "expanded {x} year-on-year", "was up {x}", "climbed {x}", "jumped {x}", "surged {x} year on year", "went up {x}", "advanced {x}"),
        ("fell {x}", "fell by {x} year on year", "declined {x}", "dropped {x}", "dropped by {x} from a year earlier", "decreased {x}", "shrank {x}", "slipped {x}", "contracted by {x}", "slid {x}"),
    ),
    "bare": (
        ("grew {x}", "grew by {x}", "rose {x}", "rose by {x}", "increased {x}", "increased by {x}", "expanded {x}", "went up by {x}", "climbed {x}", "jumped by {x}", "surged {x}", "gained {x}"),
        ("fell {x}", "fell by {x}", "declined {x}", "dropped {x}", "decreased by {x}", "shrank {x}", "slid {x}", "went down by {x}"),
    ),
    "grow": (
        ("grow {x}", "grow by {x} year on year", "rise {x}", "increase by {x}", "expand {x} from a year earlier", "climb {x}", "surge {x}"),
        ("fall {x}", "drop by {x} year on year", "decline {x}", "shrink {x}", "decrease by {x} from a year earlier"),
    ),
    "growing": (
        ("up {x}", "rising {x}", "growing {x}", "increasing by {x}", "surging {x}", "climbing {x} year on year"),
        ("down {x}", "falling {x}", "declining {x}", "dropping by {x}", "shrinking {x} year on year"),
    ),
    "times": (("increased {x}", "grew {x}", "surged {x}", "rose by {x}", "jumped {x} year on year"), ()),
    "times tail": (("up {x}", "an increase of {x}", "surging {x} year on year", "a year-on-year increase of {x}", "rising {x} from a year earlier"), ()),
    "noun": (
        ("an increase of {x}", "a rise of {x}", "a {x} increase", "growth of {x}", "a growth rate of {x}", "a year-on-year growth of {x}", "a {x} rise", "a year-on-year increase of {x}", "an annual rise of {x}"),
        ("a decrease of {x}", "a decline of {x}", "a {x} drop", "a fall of {x}", "a year-on-year decline of {x}"),
    ),
    "faster": (("{x} faster than the national average", "{x} higher than the national average", "{x} above the national average", "{x} higher than that of the whole country", "{x} ahead of the national growth rate"),
               ("{x} slower than the national average", "{x} lower than the national average", "{x} below the national average")),
    "pace": (("{x} faster than in {last year}", "{x} higher than a year earlier", "up {x} from {last year}"), ("{x} slower than in {last year}", "{x} lower than a year earlier", "down {x} from {last year}")),
    "share up": (("up {x} from a year earlier", "an increase of {x} over {last year}", "{x} higher than in the same period last year", "{x} more than a year earlier"), ("down {x} from a year earlier", "a decrease of {x} from {last year}", "{x} lower than in the same period last year")),
    "accounting": ((", accounting for {x} of the total", ", making up {x} of the total", ", representing {x} of {place}'s total", ", or {x} of the total", ", taking up {x} of the total", ", which accounted for {x} of the total", " and accounted for {x} of the total", ", constituting {x} of the total", ", with a share of {x}", ", accounting for {x}", ", contributing {x} of the total", ", equal to {x} of the total", " ({x} of the total)"), ()),
}  # fmt: skip

LANGUAGE = Language(
    code="en", areas=names.AREAS, members=names.MEMBERS, words=_WORDS, indicators=_INDICATORS, subjects=_SUBJECTS,
    parts=_PARTS,
    growths=_GROWTHS, titles=statements.TITLES, openings=statements.OPENINGS, statements=(*statements.STATEMENTS, *breakdowns.BREAKDOWNS), context=names.context,
    number=names.number, listed=names.listed, sentence=names.sentence, between=" ",
)  # fmt: skip
