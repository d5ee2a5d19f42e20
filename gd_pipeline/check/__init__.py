"""From statements to tables that one may quote: the candidate database, best values, checks on both.

Nothing here reads pages or puts a file before readers; that is done by ``gd_pipeline.extract`` and
``gd_pipeline.publish``.
"""
