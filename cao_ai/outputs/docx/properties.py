"""Writes what the file says about itself: title, parties, date, source and rule base."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.outputs.docx.markup import escape
from cao_ai.outputs.docx.parts import core_properties, custom_properties, extended_properties

if TYPE_CHECKING:
    from cao_ai.document import Properties
    from cao_ai.outputs.docx.parts import Part

_PACKAGE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/"
_VALUE_TYPES = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_FIRST_ID = 2  # Word keeps 0 and 1 for itself


def properties_parts(properties: Properties) -> tuple[Part, ...]:
    """Return the three parts with properties."""
    return (
        core_properties(_core(properties)),
        extended_properties(
            f'<Properties xmlns="{_OFFICE}extended-properties"><Application>cao-ai</Application></Properties>'
        ),
        custom_properties(_custom(properties)),
    )


def _core(properties: Properties) -> str:
    moment = f"{properties.date.isoformat()}T00:00:00Z"
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(properties.title)}</dc:title>"
        f"<dc:creator>{escape('; '.join(properties.parties))}</dc:creator>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified>'
        f"<cp:contentStatus>{escape(properties.status)}</cp:contentStatus>"
        "<dc:language>nl-NL</dc:language></cp:coreProperties>"
    )


def _custom(properties: Properties) -> str:
    values = (
        ("Bronhash", properties.source_hash),
        ("Regelbasis", properties.rule_base),
        ("Peildatum", properties.date.isoformat()),
    )
    content = "".join(
        f'<property fmtid="{_VALUE_TYPES}" pid="{number}" name="{name}">'
        f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(values, _FIRST_ID)
    )
    return (
        f'<Properties xmlns="{_OFFICE}custom-properties" xmlns:vt="{_OFFICE}docPropsVTypes">'
        f"{content}</Properties>"
    )
