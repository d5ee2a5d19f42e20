"""The statements as SDMX: a structure file (concepts, code lists, data structure, dataflow) and SDMX-CSV.

Every statement is an SDMX observation of its own, told from others of the same figure by the dimension
``STATEMENT``; ``VERDICT`` says which one was chosen. SDMX wants a period: statements without one stand only
in the table ``observations``.
"""

from __future__ import annotations

from pathlib import Path

import duckdb
import pandas as pd
from pysdmx.io import write_sdmx
from pysdmx.io.format import Format
from pysdmx.io.pd import PandasDataset
from pysdmx.model import (
    Agency,
    Code,
    Codelist,
    Component,
    Components,
    Concept,
    ConceptScheme,
    Dataflow,
    DataStructureDefinition,
    DataType,
    Role,
)
from pysdmx.model.dataflow import Schema
from pysdmx.model.message import Header

from gd_pipeline.model.codes import codes
from gd_pipeline.model.tables import OBSERVATIONS
from gd_pipeline.publish.citations import PREFIX

AGENCY, FLOW = "GD_PIPELINE", "GD_FIGURES"
NOT_APPLICABLE = "_Z"

_CODED = {
    "INDICATOR": "indicator",
    "REF_AREA": "ref_area",
    "COUNTERPART_AREA": "counterpart_area",
    "PRODUCT": "product",
    "CUSTOMS_PROC": "customs_procedure",
    "ENTERPRISE_TYPE": "enterprise_type",
    "MEASURE_TYPE": "measure",
    "UNIT_MEASURE": "unit",
}
"""SDMX dimension -> the code list, which is the column's name too."""

_OWN = {
    "FREQ": {
        "M": "month",
        "Q": "quarter",
        "S": "half-year",
        "A": "year",
        "YTD": "from January on",
        "P": "point in time, the month's end",
        "X": "another span",
    },
    "VERDICT": {
        "chosen": "the figure quoted for its key",
        "agrees": "agrees with the chosen one within the printed precision",
        "differs": "differs from it",
        "none": "takes no part: an older version of its release",
    },
}

_SELECT = f"""
SELECT freq AS "FREQ", indicator AS "INDICATOR", ref_area AS "REF_AREA",
    counterpart_area AS "COUNTERPART_AREA", product AS "PRODUCT", customs_procedure AS "CUSTOMS_PROC",
    enterprise_type AS "ENTERPRISE_TYPE", measure AS "MEASURE_TYPE", unit AS "UNIT_MEASURE",
    coalesce("of", '{NOT_APPLICABLE}') AS "BASE", '{PREFIX}' || observation_id AS "STATEMENT",
    CASE freq
        WHEN 'M' THEN strftime(period_start, '%Y-%m')
        WHEN 'Q' THEN concat(year(period_end), '-Q', quarter(period_end))
        WHEN 'S' THEN concat(year(period_end), '-S', if(month(period_end) = 6, 1, 2))
        WHEN 'A' THEN concat(year(period_end))
        WHEN 'P' THEN strftime(period_end, '%Y-%m-%d')
        ELSE concat(period_start, '/P', datediff('month', period_start, period_end) + 1, 'M')
    END AS "TIME_PERIOD",
    value AS "OBS_VALUE", "precision" AS "PRECISION", if(approx, 'true', 'false') AS "APPROX",
    coalesce(verdict, 'none') AS "VERDICT", publisher AS "PUBLISHER", release_id AS "RELEASE",
    strftime(published_at AT TIME ZONE 'UTC', '%Y-%m-%dT%H:%M:%SZ') AS "PUBLISHED"
FROM observations LEFT JOIN agreements USING (observation_id)
WHERE freq IS NOT NULL
ORDER BY observations.rowid
"""

_TYPED = {
    "BASE": (Role.DIMENSION, DataType.STRING, OBSERVATIONS.column("of").doc),
    "STATEMENT": (Role.DIMENSION, DataType.STRING, "citation token of the statement"),
    "TIME_PERIOD": (Role.DIMENSION, DataType.PERIOD, "the period, or the day for a point in time"),
    "OBS_VALUE": (Role.MEASURE, DataType.DOUBLE, OBSERVATIONS.column("value").doc),
    "PRECISION": (Role.ATTRIBUTE, DataType.DOUBLE, OBSERVATIONS.column("precision").doc),
    "APPROX": (Role.ATTRIBUTE, DataType.STRING, OBSERVATIONS.column("approx").doc),
    "PUBLISHER": (Role.ATTRIBUTE, DataType.STRING, OBSERVATIONS.column("publisher").doc),
    "RELEASE": (Role.ATTRIBUTE, DataType.STRING, OBSERVATIONS.column("release_id").doc),
    "PUBLISHED": (Role.ATTRIBUTE, DataType.STRING, "when it was published, UTC"),
}
"""The components without a code list: role, type, meaning."""


def sdmx_id(code: str) -> str:
    """A code of ours as SDMX allows it: ``/`` becomes ``@``, ``:`` becomes ``$``."""
    return code.replace("/", "@").replace(":", "$")


def write_sdmx_files(con: duckdb.DuckDBPyConnection, folder: Path) -> int:
    """Write ``structure.xml`` (SDMX-ML 2.1) and ``observations.csv`` (SDMX-CSV 2.0); the number of rows."""
    data = con.execute(_SELECT).df()
    for component in _CODED:
        data[component] = data[component].map({c: sdmx_id(c) for c in data[component].unique()})
    lists = {name: _codelist(name, data) for name in (*_OWN, *_CODED)}
    concepts = ConceptScheme(
        id="CS_GD",
        name="Concepts",
        agency=AGENCY,
        version="1.0",
        items=[Concept(id=name, name=_meaning(name)) for name in data.columns],
    )
    components = Components([_component(name, lists) for name in data.columns])
    structure = DataStructureDefinition(
        id=FLOW, name="Figures stated in releases", agency=AGENCY, version="1.0", components=components
    )
    flow = Dataflow(
        id=FLOW, name="Figures stated in releases", agency=AGENCY, version="1.0", structure=structure
    )
    header = Header(id=FLOW, sender=Agency(id=AGENCY, name="gd_pipeline"))
    write_sdmx(
        [*lists.values(), concepts, structure, flow],
        Format.STRUCTURE_SDMX_ML_2_1,
        str(folder / "structure.xml"),
        header=header,
    )
    schema = Schema(
        context="dataflow", agency=AGENCY, id=FLOW, components=components, version="1.0", name=structure.name
    )
    dataset = PandasDataset(structure=schema, data=data)
    write_sdmx([dataset], Format.DATA_SDMX_CSV_2_0_0, str(folder / "observations.csv"))
    return len(data)


def _meaning(component: str) -> str:
    if component in _TYPED:
        return _TYPED[component][2]
    if component in _CODED:
        return OBSERVATIONS.column(_CODED[component]).doc
    return {"FREQ": OBSERVATIONS.column("freq").doc, "VERDICT": "the statement against the chosen one"}[
        component
    ]


def _codelist(component: str, data: pd.DataFrame) -> Codelist:
    """The model's list, and behind it what the figures hold besides (commodity codes, other zones)."""
    if component in _OWN:
        items = [Code(id=c, name=name) for c, name in _OWN[component].items()]
    else:
        known = codes(_CODED[component])
        items = [Code(id=sdmx_id(c.code), name=c.name_en, description=c.name_zh) for c in known.values()]
        listed = {item.id for item in items}
        items += [Code(id=c, name=c) for c in sorted(set(data[component]) - listed)]
    return Codelist(id=f"CL_{component}", name=component, agency=AGENCY, version="1.0", items=items)


def _component(name: str, lists: dict[str, Codelist]) -> Component:
    role, kind, _ = _TYPED.get(name, (Role.DIMENSION, DataType.STRING, ""))
    if name == "VERDICT":
        role = Role.ATTRIBUTE
    return Component(
        id=name,
        required=role is not Role.ATTRIBUTE,
        role=role,
        concept=Concept(
            id=name,
            name=_meaning(name),
            urn=f"urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept={AGENCY}:CS_GD(1.0).{name}",
        ),
        local_dtype=kind,
        local_codes=lists.get(name),
        attachment_level="O" if role is Role.ATTRIBUTE else None,
    )
