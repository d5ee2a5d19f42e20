"""The words that tell in which time a Chinese figure stands: kept, moved, summed up, of another time.

Only words and patterns stand here, for text folded by ``fold``; what follows from them is decided in
``times``.
"""

from __future__ import annotations

import re

from gd_pipeline.extract.chinese import words

IN_ALL = re.compile(r"(?:总量|总数|存量)[^,，;]{0,6}$|拥有[^,，;]{0,10}$")
"""Right before what is kept: how much there is at the end of a period."""
DONE_THIS_YEAR = re.compile(r"今年(?:以来)?[^,，;]*(?:办理|签发|发放|核发|引进|新增|认定)[^,，;\d]*$")
"""Right before what is kept: what came to it in the year so far."""
THERE_ARE = re.compile(r"(?:企业?|共|现|已|拥)有(?:约|近|超过?|逾)?$|(?:拥有|现有|共有|实有)[^,，;\d]{2,12}$")
"""Right before firms or people: so many there were at its end."""
FROM_YEAR = re.compile(r"[由从超过出于比较与而继]上年(?:全年|度)?$")
"""The year before that of the text, from where something came or with which it is compared."""
CAME_TO = re.compile(
    r"[由从][^,，;\d]*(?:\d{4}年)?[^,，;\d]*(?:成|[多过]半|一半|数|位|足)[^,，;\d]{0,2}[升提增扩跃降减跌回][^,，;\d]{0,3}[至到为]约?$"
)
RATE_OF_THEN = re.compile(r"的?(?:同比)?(?:[增降跌升涨]幅|增速)(?:则|还|仅|只)*[为是达]约?$")
THAN_RATE_OF = re.compile(
    r"[比较](?P<when>[^,，;]{2,12}?)(?:整体|总体|全[国省市]|同期)*(?:的?(?:[增降跌升涨]幅|增速)的?|的)约?$"
)
"""Behind another time: its rate, told for comparison, 而1至7月的降幅为3%."""

ALONE = ("当月", "单月")
"""What ends the name of a month that is told beside the months up to it."""
MONTHLY = re.compile(r"[单各逐每分]月|月度|当月|个月")
QUARTERLY = re.compile(r"[各逐每分]个?季|个季度|[至到-]第?[二三四2-4]季度")
"""In the words before a list of figures: one for each month, each quarter."""
SAME_YEARS = re.compile(rf"(?:{words.THAN})同期")
"""A distance from another growth of the years just told."""
KEPT_FOR_YEARS = re.compile(r"连续\S{1,3}年\S{0,4}保持在")
LAST_YEARS = re.compile(
    r"(?:^|[,，;:(])\s*(?:而|但|[高低多少大小]于|超过)?(?:去年|上年|(?P<year>(?:19|20)\d\d)年)的?同期(?:,|，|则|仅|只)?"
)
"""At the begin of a clause: the same months of an earlier year, in which what follows stands."""
IN_PASSING = re.compile(
    r"(?:^|[,，;])继(?:去年|上年|(?:19|20)\d\d年)[^,，;]*$"
    r"|[,，;]\s*(?:而|但)?(?:去年|上年|(?:19|20)\d\d年)(?:全年|度)?(?:则|仅|只|还)?(?:为|是|达|有)约?$"
)
"""An earlier year's figure told between those of the text's own period."""
SINCE_THE_FIRST = re.compile(r"截[至止]|计至|(?:^|[,，])(?:到(?:20\d\d年|去年|上年)|至\S{0,8}[底末])")
ALREADY = re.compile(r"累计|已(?:经|在|有|设|办|投|开)")
GROWN_BEHIND = re.compile(r"[\d.]+[万亿]*(?:美元|元)(?:人民币)?[,，](?:同比|比(?:去年|上年)同期)[增下升]")
"""An amount with a growth on the year behind it is one of the year so far, whatever 累计 says."""
OF_THIS_YEAR = re.compile(r"(?<![至止到])今年|本年|同比|增长|下降|完成")
"""A sum up to a day is one since the first of all, unless the sentence says that it is this year's."""
AT_THE_END = re.compile(r"[期月年][末底]")
A_YEAR = re.compile(r"年均|复合增长")
"""An average over several years, which are not the one year that the text speaks of."""
