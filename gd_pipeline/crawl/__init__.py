"""The network and the archive: listings, polite fetching, WARC files, the inbox, and how each crawl went.

What a page means is none of its business: it hands on bytes with where, when and under which listing entry.
"""
