"""The period that the words around a group of English numbers name.

Times that go back to one told before are resolved in ``again``, what a figure is compared with in ``scopes``.
"""

from __future__ import annotations

from gd_pipeline.extract.english import again, cues, openings, scopes, words
from gd_pipeline.extract.english.mentions import is_told
from gd_pipeline.extract.english.places import Places
from gd_pipeline.extract.periods import When, is_part
from gd_pipeline.extract.scope import Topic
from gd_pipeline.model.period import Period


class Dated(Places):
    """The words around a group of numbers, and the period that they name."""

    def _of_periods(self, context: Topic) -> list[Topic]:
        """The period that the words name last, or one for each number; "the month" is the context's last.

        What a figure is compared with stands in the period right behind it: "against 5 percent a year ago".
        """
        if self.told_before:
            before = again.earlier(self.text, self.told_before, context.period)
            return [context.at(before)] if before else [context.block("period_unknown", "another time")]
        if self.is_yardstick and not self.beaten and not self.place_compared:
            behind = scopes.told_behind(self.text, self.stop, self.whens)
            if (period := again.earlier(self.text, behind, context.period)) is not None:
                inside = behind is not None and behind.single and is_part(period, context.period)
                if inside and cues.FROM_BEFORE.search(self.head):
                    return [context.block("period_unknown", "a month or the months up to it")]
                return [context.at(period)]
            if behind is None and context.period and scopes.GREW_FROM.match(self.text, self.at, self.start):
                return [context.at(context.period.shift_years(-1))]
            return [context.block("period_unknown", "what the figure is compared with")]
        one_before = next((w for w in self.whens if again.IN_BEFORE.search(self.text, self.at, w.end)), None)
        if one_before and (period := again.earlier(self.text, one_before, context.period)) is not None:
            return [context.at(period)]
        named = [w for w in self.whens if is_told(self.text, w) and w.period]
        if named:
            one_each = len(named) == len(self.group) > 1
            each = one_each and words.RESPECTIVELY.search(self.text, self.at, self.sentence.end)
            return [context.at(w.period) for w in (named if each else named[-1:])]
        opens = self.at == self.sentence.start and openings.YEAR_AGO_OPENS.match(self.text, self.at)
        if opens and (before := again.earlier(self.text, self._opening_time, context.period)) is not None:
            return [context.at(before)]
        if any(w.role == "current" for w in self.whens) and context.period is not None:
            return [context.at(Period(context.period.last, context.period.last))]
        return [context]

    @property
    def _opening_time(self) -> When | None:
        """The time before the one told of that a sentence opens with: "a year earlier, it was 5"."""
        return next((w for w in self.sentence.whens if w.role == "prior"), None)
