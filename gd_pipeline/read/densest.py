"""Where the article stands on a page that no selector knows: down from the page to what holds its paragraphs.

Each text weighs its length, short ones next to nothing, those in links and menus nothing. From the body the
way leads into the child that weighs most, until a node holds paragraphs of its own or several heavy children:
those are the parts of one article.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from gd_pipeline.read.layout import squeeze
from gd_pipeline.read.walk import share_of_furniture

_TEXTS = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre"))
_INLINE = frozenset((
    "span", "b", "strong", "i", "em", "font", "u", "s", "sub", "sup", "small", "big", "label", "ins", "del",
    "mark", "abbr", "cite", "q", "code", "o:p", "br", "a",
))  # fmt: skip
_CELLS = frozenset(("td", "th"))
_BETWEEN = frozenset((
    "li", "dd", "dt", "ul", "ol", "dl", "blockquote", "center", "table", "tbody", "thead", "tr",
))  # fmt: skip
"""What stands between a paragraph and the node whose paragraph it is."""
_PASSIVE = frozenset((
    "script", "style", "noscript", "template", "svg", "iframe", "select", "nav", "footer", "header", "aside",
    "head", "title", "button", "a",
))  # fmt: skip
_PROSE = 60
"""A text of so many bytes, 20 Chinese characters or ten English words, is prose;"""
_SHORT = 0.1
"""a shorter one weighs this much of its length: a label, a date, an entry of a menu."""
_LONG_CELL = 300
"""A shorter cell belongs to its table, a longer one is a part of a page laid out as a table."""
_ANOTHER = 0.5
"""A child that weighs so much of the heaviest one is another part of the article;"""
_ALIKE = 0.1
"""one of the same classes need weigh but this."""
_OWN = 0.1
"""A node whose own paragraphs weigh so much of the whole is the article;"""
_OWN_OF_BODY = 0.5
"""of the whole page more is asked."""


@dataclass(slots=True)
class _Place:
    """A node between a text and the body.

    ``above`` is its parent's key, ``below`` are its children's, ``block`` is that of the paragraph or
    container that its text belongs to. ``text`` weighs what stands in it and in no node within it, ``own``
    its own paragraphs, ``weight`` all of it, ``peak`` the most own paragraphs of one node in it.
    """

    node: LexborNode
    above: int
    key: int
    dead: bool
    block: int = 0
    text: float = 0.0
    weight: float = 0.0
    own: float = 0.0
    peak: float = 0.0
    below: list[int] = field(default_factory=list)


_Places = dict[int, _Place]
"""Nodes by their key, each behind its parent."""


def densest(tree: LexborHTMLParser, within: LexborNode | None = None) -> LexborNode | None:
    """The node that holds the article of a page or of a part of it; a table belongs to what holds it."""
    root = within if within is not None else tree.body
    if root is None:
        return None
    places: _Places = {root.mem_id: _Place(root, 0, root.mem_id, False, root.mem_id)}
    texts: defaultdict[int, int] = defaultdict(int)
    for text in root.traverse(include_text=True):
        if text.tag == "-text" and (content := text.text_content) and not content.isspace():
            texts[_block(text.parent, places)] += len(content.strip().encode("utf-8", "replace"))
    for key, length in texts.items():
        _weigh(places, key, length)
    _add_up(places)
    _leave_out_furniture(places, places[root.mem_id].weight)
    _add_up(places)
    at: int | None = root.mem_id
    while at is not None:
        place = places[at]
        at = _heaviest(places, place)
    return _with_table(place.node)


def _block(node: LexborNode | None, places: _Places) -> int:
    """The key of the paragraph or container that a text in a node stands in; the nodes there get places."""
    way: list[LexborNode] = []
    while node is not None and node.mem_id not in places:
        way.append(node)
        node = node.parent
    key = node.mem_id if node is not None else next(iter(places))
    for step in reversed(way):
        holder, tag = places[key], step.tag or ""
        key = step.mem_id
        places[key] = place = _Place(step, holder.key, key, holder.dead or tag in _PASSIVE)
        place.block = holder.block if tag in _INLINE and not place.dead else key
        holder.below.append(key)
    return places[key].block


def _weigh(places: _Places, key: int, length: int) -> None:
    """Give a text's weight to its block and to the node whose paragraph that is."""
    cell = places[key].node.tag in _CELLS and length < _LONG_CELL
    weight = length if length >= _PROSE or cell else length * _SHORT
    places[key].text += weight
    while places[key].above and (
        (tag := places[key].node.tag) in _TEXTS or tag in _BETWEEN or (cell and tag in _CELLS)
    ):
        key = places[key].above
    places[key].own += weight


def _add_up(places: _Places) -> None:
    """Each node's weight and peak, from the innermost to the outermost, without what is dead."""
    for place in places.values():
        place.weight, place.peak = (0.0, 0.0) if place.dead else (place.text, place.own)
    for place in reversed(places.values()):
        if place.above and not place.dead:
            holder = places[place.above]
            holder.weight += place.weight
            holder.peak = max(holder.peak, place.peak)


def _leave_out_furniture(places: _Places, whole: float) -> None:
    """Make dead what is named as no part of an article, with all in it."""
    for place in places.values():
        place.dead = (
            place.dead
            or (place.above != 0 and places[place.above].dead)
            or (place.weight > 0 and place.weight < share_of_furniture(place.node) * whole)
        )


def _heaviest(places: _Places, place: _Place) -> int | None:
    """The key of the child that holds the article of a node, None when the node itself does."""
    inner = [k for k in place.below if places[k].node.tag not in _TEXTS]
    heavy = sorted(inner, key=lambda k: -places[k].weight)[:2]
    if not place.weight or not heavy or place.own >= (_OWN if place.above else _OWN_OF_BODY) * place.weight:
        return None
    best, second = places[heavy[0]], places[heavy[-1]]
    if best is second or second.weight < _ALIKE * best.weight:
        return heavy[0]
    if best.node.tag == second.node.tag and _alike(_classes(best.node), _classes(second.node)):
        return None
    if second.weight < _ANOTHER * best.weight:
        return heavy[0]
    # a list of other articles has many paragraphs too, but each by itself
    first, then = sorted(heavy, key=lambda k: -places[k].peak)
    if places[then].peak < _ANOTHER * places[first].peak:
        return first
    return None if place.above else heavy[0]


def _classes(node: LexborNode) -> set[str]:
    return set((node.attributes.get("class") or "").split())


def _alike(one: set[str], other: set[str]) -> bool:
    """Whether nodes of these classes are parts of one kind: they share more than half of them."""
    return 2 * len(one & other) > len(one | other)


def _with_table(node: LexborNode) -> LexborNode:
    """What holds the whole table when the article is one; a page laid out as a table has its menus in it."""
    table: LexborNode | None = node
    while table is not None and table.tag in ("td", "th", "tr", "tbody", "thead"):
        table = table.parent
    if table is None or table.tag != "table" or table.parent is None:
        return node
    linked = sum(len(squeeze(a.text())) for a in table.css("a"))
    return table.parent if linked <= 0.1 * len(squeeze(table.text())) else node
