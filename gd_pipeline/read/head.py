"""The lines around a page's title: where a page without known structure prints source and date.

What a date or a title looks like is told in ``gd_pipeline.read.dates`` and ``gd_pipeline.read.title``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from selectolax.lexbor import LexborHTMLParser, LexborNode

from gd_pipeline.read.layout import Block, Line, squeeze

_BLANKS = re.compile(r"\n\s*")
_ABOVE = 60
"""So many lines above the article are looked at: further up are menus."""
_INSIDE = 6
"""So many first lines of what was taken for the article may still be its head."""
_BELOW_TITLE = 15
"""So many lines may stand between a title and the text,"""
_SENTENCE = re.compile(r"[。！？]|[.!?](?= |$)")
"""which begins with a second sentence: one may sum up below the title."""


def raw_lines(text: str) -> list[str]:
    """The lines of a text without the blanks before them; squeezing costs and is left to who wants them."""
    return _BLANKS.split(text)


def lines_of(raw: Iterable[str]) -> list[str]:
    """The lines that are not blank, squeezed."""
    return [line for text in raw if (line := squeeze(text))]


class Head:
    """The lines above an article and its first ones; the page is looked at only when it is asked for them."""

    def __init__(self, tree: LexborHTMLParser, body: LexborNode | None, blocks: Sequence[Block]) -> None:
        self._tree = tree
        self._body = body
        self.inside: list[str] = []
        for block in blocks[:_INSIDE]:
            if not isinstance(block, Line):
                break
            self.inside.append(block.text)

    @cached_property
    def above(self) -> list[str]:
        """The last lines of the page before the article."""
        self._tree.strip_tags(["script", "style", "noscript", "template"])
        out: list[str] = []
        node = self._body
        while node is not None and node.tag != "body" and len(out) < _ABOVE:
            before = node.prev
            while before is not None and len(out) < _ABOVE:
                out.extend(reversed(lines_of(raw_lines(_text(before)))))
                before = before.prev
            node = node.parent
        return out[:_ABOVE][::-1]

    @property
    def lines(self) -> list[str]:
        """The lines above the article and its first ones."""
        return [*self.above, *self.inside]

    def titled(self, title: str) -> int:
        """How many of the article's first lines are its title and what stands above it."""
        return max((n + 1 for n, line in enumerate(self.inside) if _same(line, title)), default=0)

    def below(self, title: str) -> list[str]:
        """The lines between the title and the text, empty where the title is not printed near the article."""
        at = self.titled(title)
        lines = self.inside[at:]
        if not at:
            at = max((n + 1 for n, line in enumerate(self.above) if _same(line, title)), default=0)
            lines = [*self.above[at:][:_BELOW_TITLE], *self.inside] if at else []
        sentences = [n for n, line in enumerate(lines) if len(line) > 30 and _SENTENCE.search(line, 30, 400)]
        return lines[: sentences[1]] if len(sentences) > 1 else lines


def below_title(raw: Sequence[str], title: str) -> list[str]:
    """The few lines after the last one that is the title, where pages print a date without saying of what."""
    begins = title[:3]
    at = max(
        (n + 1 for n, r in enumerate(raw) if r.startswith(begins) and _same(squeeze(r), title)), default=0
    )
    return lines_of(raw[at : at + 6])[:4] if at else []


def _text(node: LexborNode) -> str:
    return (node.text_content or "") if node.tag == "-text" else node.text(separator="\n")


def _same(line: str, title: str) -> bool:
    return bool(title) and line.replace(" ", "") == title.replace(" ", "")
