#!/usr/bin/env python3
"""Writes Sources/Terminal/UnicodeWidthTable.swift, the widths that are not one column.

Run it again when a new version of Unicode is out:

    python3 -m pip install --upgrade wcwidth
    python3 Tests/Generators/unicode-width.py

The tables come from the newest Unicode version that the installed `wcwidth` package knows (it takes
them from EastAsianWidth.txt, DerivedGeneralCategory.txt and emoji data of that version). The one
difference: a spacing combining mark (category Mc, as in Devanagari) takes a column of its own here,
because a cluster is as wide as the sum of its scalars, at most two.
"""
import pathlib
import wcwidth
from wcwidth.table_mc import CATEGORY_MC
from wcwidth.table_wide import WIDE_EASTASIAN
from wcwidth.table_zero import ZERO_WIDTH

TARGET = pathlib.Path(__file__).resolve().parents[2] / "Sources/Terminal/UnicodeWidthTable.swift"


def scalars(table):
    return {scalar for first, last in table for scalar in range(first, last + 1)}


def ranges(members):
    found = []
    for scalar in sorted(members):
        if found and scalar == found[-1][1] + 1:
            found[-1][1] = scalar
        else:
            found.append([scalar, scalar])
    return found


def declaration(name, comment, found):
    lines = [f"  /// {comment}", f"  static let {name}: [UInt32] = ["]
    pairs = [f"0x{first:04X}, 0x{last:04X}," for first, last in found]
    row = "   "
    for pair in pairs:
        if len(row) + 1 + len(pair) > 100:
            lines.append(row)
            row = "   "
        row += " " + pair
    return lines + [row, "  ]"]


def main():
    version = max(ZERO_WIDTH, key=lambda text: [int(part) for part in text.split(".")])
    zero = scalars(ZERO_WIDTH[version]) - scalars(CATEGORY_MC[version])
    wide = scalars(WIDE_EASTASIAN[version])
    if zero & wide:
        raise SystemExit("a scalar is both of no width and wide")
    lines = [
        f"// Unicode {version}, by Tests/Generators/unicode-width.py from wcwidth {wcwidth.__version__}.",
        "// Do not edit: run the generator again.",
        "",
        "/// The scalars that do not take one column.",
        "///",
        "/// Each table is a list of pairs, first and last scalar of a range, ascending and disjoint.",
        "enum UnicodeWidthTable {",
        "  /// The version of Unicode that the tables come from.",
        f'  static let unicodeVersion = "{version}"',
        "",
    ]
    lines += declaration("zeroWidth", "Scalars that take no column: marks, joiners, jamo that join.", ranges(zero))
    lines += [""]
    lines += declaration("wide", "Scalars that take two columns: East Asian wide and full width, emoji.", ranges(wide))
    lines += ["}", ""]
    TARGET.write_text("\n".join(lines), encoding="utf-8")
    print(f"{TARGET.name}: Unicode {version}, {len(ranges(zero))} + {len(ranges(wide))} ranges")


if __name__ == "__main__":
    main()
