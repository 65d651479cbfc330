#!/usr/bin/env python3
"""Writes the bill of materials of the bundle (CycloneDX 1.6, JSON) and validates it.

    python packaging/bundle/bill_of_materials.py FILE BUNDLE

Ends with an error when the file does not keep to the schema.
"""

import json
import os
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from license_expression import ExpressionError, get_spdx_licensing
from parts import Part, parts, version


def main(file: Path, bundle: Path) -> int:
    """Write the bill; 1 when it does not validate."""
    text = json.dumps(_bill(parts(bundle)), indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    if problem := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        sys.stderr.write(f"The bill of materials is not valid: {str(problem)[:500]}\n")
        return 1
    file.write_text(text, encoding="utf-8")
    return 0


def _bill(found: list[Part]) -> dict[str, Any]:
    own = f"pkg:generic/newsclip@{version()}"
    references = [part.purl for part in found]
    serial = uuid.uuid5(uuid.NAMESPACE_URL, "\n".join([own, *references]))
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "serialNumber": f"urn:uuid:{serial}",
        "metadata": {
            "timestamp": _time().strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "name": "newsclip",
                "version": version(),
                "bom-ref": own,
                "purl": own,
                "licenses": [{"license": {"id": "MIT"}}],
            },
        },
        "components": [_component(part) for part in found],
        "dependencies": [{"ref": own, "dependsOn": sorted(references)}],
    }


def _component(part: Part) -> dict[str, Any]:
    return {
        "type": "library",
        "name": part.name,
        "version": part.version,
        "bom-ref": part.purl,
        "purl": part.purl,
        "licenses": [_licence(part.licence)],
    }


def _licence(words: str) -> dict[str, Any]:
    """An expression of SPDX where the words are one, else a name."""
    try:
        known = get_spdx_licensing().parse(words, validate=True)
    except ExpressionError:
        return {"license": {"name": words}}
    return {"expression": str(known)}


def _time() -> datetime:
    """When it was built; a build that is to be repeated says so."""
    stated = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(stated), UTC) if stated else datetime.now(UTC)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
