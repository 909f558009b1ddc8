"""Prints, as JSON, every text of a file that another reader than ours finds in it: read-back.py FORMAT FILE."""
import csv
import json
import sys


def leaves(value):
    if isinstance(value, dict):
        return [text for one in value.values() for text in leaves(one)]
    if isinstance(value, list):
        return [text for one in value for text in leaves(one)]
    return [value] if isinstance(value, str) else []


def by_toolkit(path, module, name, bilingual, **options):
    store_class = getattr(__import__(f"translate.storage.{module}", fromlist=[name]), name)
    with open(path, "rb") as file:
        store = store_class(file, **options)
    texts = []
    for unit in store.units:
        text = unit.target if bilingual else (unit.target or unit.source)
        texts += [str(one) for one in getattr(text, "strings", [text]) if one is not None]
    return texts


def by_json(path):
    with open(path, encoding="utf-8-sig") as file:
        lines = [line for line in file if not line.lstrip().startswith("//")]
    return leaves(json.loads("".join(lines)))


def by_csv(path):
    with open(path, encoding="utf-8", newline="") as file:
        first = file.readline()
        file.seek(0)
        rows = csv.reader(file, delimiter=";" if ";" in first else ",")
        return [cell for row in rows for cell in row]


READERS = {
    "json": by_json,
    "arb": by_json,
    "chrome": by_json,
    "xcstrings": by_json,
    "csv": by_csv,
    "po": lambda path: by_toolkit(path, "pypo", "pofile", True),
    "xliff": lambda path: by_toolkit(path, "xliff", "xlifffile", True),
    "android": lambda path: by_toolkit(path, "aresource", "AndroidResourceFile", False),
    "resx": lambda path: by_toolkit(path, "resx", "RESXFile", False),
    "properties": lambda path: by_toolkit(path, "properties", "javautf8file", False),
    "strings": lambda path: by_toolkit(path, "properties", "stringsutf8file", False),
    "yaml": lambda path: by_toolkit(path, "yaml", "YAMLFile", False),
}

print(json.dumps(READERS[sys.argv[1]](sys.argv[2])))
