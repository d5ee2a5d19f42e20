"""Prints how releases made of phrases are read, in all and by wording, the worst first."""

from __future__ import annotations

import argparse

from gd_pipeline_tests.variations import LANGUAGES, language
from gd_pipeline_tests.variations.judging import Tally, judge
from gd_pipeline_tests.variations.releases import releases


def main() -> None:
    """Draw releases, read them, print what fails."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lang", default="en", choices=LANGUAGES)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--worst", type=int, default=40, help="so many wordings are shown")
    parser.add_argument("--examples", type=int, default=1)
    at = parser.parse_args()
    total, by_wording = judge(releases(language(at.lang), at.count, at.seed), at.lang)
    failing = sorted(by_wording.items(), key=_failures, reverse=True)
    for wording, tally in [(w, t) for w, t in failing if t.missed or t.wrong][: at.worst]:
        print(f"{_told(tally)}  {wording}")
        for missed in tally.missed[: at.examples]:
            print(f"    - {missed}")
        for wrong in tally.wrong[: at.examples]:
            print(f"    + {wrong}")
    print(f"{at.lang}: {_told(total)}")


def _failures(item: tuple[str, Tally]) -> int:
    return len(item[1].missed) + len(item[1].wrong)


def _told(tally: Tally) -> str:
    return (
        f"recall {tally.recall:.3f} ({tally.right}/{tally.facts}) "
        f"precision {tally.precision:.3f} ({len(tally.wrong)} wrong)"
    )


if __name__ == "__main__":
    main()
