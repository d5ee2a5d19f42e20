"""Where a few words are looked for before a long pattern, they hide nothing that the pattern knows."""

import pytest

from gd_pipeline.extract.english.goals import goals
from gd_pipeline.extract.english.ranks import ranks
from gd_pipeline.extract.policy.goals import rewards
from gd_pipeline.extract.scope import Sentence

REWARDS = (
    "对新设外资企业给予50万元奖励",
    "按照投资额的2%予以补助",
    "最高可获资助300万元",
    "补贴不超过10万元",
    "一次性发放奖补20万元",
    "按贷款利率的50%贴息",
    "扶持资金最高5000万元",
    "奖金3万元",
    "Firms get a SUBSIDY of up to 5 million yuan",
    "subsidies of 30 yuan",
    "grants of up to 200,000 yuan",
    "Rewards of 1 million yuan",
    "a bonus of 8,000 yuan",
    "They are subsidised with 5 yuan",
    "Each was rewarded 3,000 yuan",
)


@pytest.mark.parametrize("text", REWARDS)
def test_what_is_paid(text: str) -> None:
    assert rewards(text, (0, len(text)))


@pytest.mark.parametrize(
    "aim",
    [
        "Aims to", "is aiming for", "has set a goal of", "strives to", "striving for", "plans to", "hopes to",
        "is hoping to", "seeks to", "is seeking to", "intends to", "vowed to", "pledges to", "wants to",
        "expects exports to", "targets", "is expected to", "is set to", "are projected to", "was forecast to",
        "is slated to", "was planned to", "is also estimated to",
    ],
)  # fmt: skip
def test_what_is_aimed_at(aim: str) -> None:
    assert goals(f"The city {aim} reach 3 trillion yuan", None).start is not None


@pytest.mark.parametrize(
    "told",
    [
        "ranked third", "Ranking 5th", "was placed second", "took the top spot", "held the second position",
        "stands in first place", "topped the country",
    ],
)  # fmt: skip
def test_what_ranks(told: str) -> None:
    text = f"Its exports {told} in the nation"
    assert len(list(ranks(text, Sentence(0, len(text), [], [], [])))) == 1
