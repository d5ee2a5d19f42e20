"""How the web is met: live, or as a replica on disk that stands in for it; the code above cannot tell.

The replica ``data/sample/visits/`` holds one folder per visit, named by the visit's time on China's clock
(+08:00), oldest first::

    visits/2024-04-10T0200/                    the visit's time, YYYY-MM-DDTHHMM
        _web.yaml                              optional: answers that are no plain 200 (below)
        gdfs.customs.gov.cn/                   one folder per host, lower case, no scheme, no port
            robots.txt                         without this file robots.txt answers 404, so all is allowed
            customs/list/index.html            https://gdfs.customs.gov.cn/customs/list/  or  .../index.html
            customs/list/index_2.html
        www.gd.gov.cn/
            gkmlpt/index                       a name without extension is a file like any other
            gkmlpt/api/all/5__page=1&sid=2     https://www.gd.gov.cn/gkmlpt/api/all/5?page=1&sid=2
    visits/2024-05-12T0200/                    holds only what differs from the visits before it

*From URL to file.* ``http`` and ``https`` are alike. The path is percent-decoded (UTF-8); a path that ends
in ``/`` stands for ``index.html`` in that folder; the fragment is dropped. A query is appended to the last
name as ``__`` and the query exactly as the URL has it (``/`` in it written ``%2F``). A path that names a
folder without its final slash is answered by 301 to the path with it.

*Which visit answers.* During a visit its own folder is asked first, then the earlier ones, newest first; the
first that has a rule or a file for the URL decides. So a later visit holds only new, changed and gone pages.
Within one visit folder a rule goes before a file. Nothing found: 404. A host without folder or rule in this
and all earlier visits: the connection fails, as for a name that does not resolve.

*The file's bytes* are sent unchanged, status 200, ``Content-Type`` from the extension of the path and
without charset (``.html .htm .shtml`` text/html, ``.json``, ``.txt``, ``.csv``, ``.xls``, ``.xlsx``,
``.pdf``); for any other name from the first byte: ``{`` or ``[`` application/json, ``<`` text/html, else
application/octet-stream. ``ETag`` is the start of the bytes' SHA-256; ``If-None-Match`` with it gives 304.

*_web.yaml* maps ``host/path`` or ``host/path?query`` (path percent-decoded as above; a final ``*`` matches
any rest of path and query) to a rule; all of a rule's keys are optional::

    gdfs.customs.gov.cn/customs/list/2021/index.html: {gone: true}      # 404, whatever earlier visits hold
    www.gd.gov.cn/old.html: {redirect: https://www.gd.gov.cn/new.html}  # 302 unless status is given too
    www.sz.gov.cn/*: {status: 412, file: challenge.html}                # every answer of the host
    com.gd.gov.cn/zwgk/a.html: {content_type: text/html; charset=gb2312, headers: {Last-Modified: "..."}}
    www.sz.gov.cn/cn/b.html: {}                                         # a plain answer again

``status`` (200), ``headers``, ``content_type``; ``file``: the body is that file, named from the visit's
folder (keep it outside the host folders); without ``file`` the body is the URL's file of this visit or the
nearest earlier one, empty if there is none (then an empty rule gives 404). An exact key goes before one with
``*``, a longer one with ``*`` before a shorter. A rule holds in later visits until a later visit has a rule
or a file for the URL.
"""
