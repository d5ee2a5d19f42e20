"""gd_pipeline: Guangdong's trade, investment and talent figures, read out of published releases.

The rooms follow the data: crawl -> read -> extract -> check -> publish, all speaking ``model``.
``defs``, ``components``, ``definitions`` and ``cli`` assemble them and decide nothing.
"""
