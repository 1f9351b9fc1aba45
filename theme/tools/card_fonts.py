#!/usr/bin/env python3
"""Makes src/Briefing.Engine/Media/fonts, which social cards are set in, from the same package as fonts.py.

    python3 theme/tools/card_fonts.py package/files src/Briefing.Engine/Media/fonts

One TrueType file for each cut with Latin, Cyrillic and Greek: what paints the cards reads no WOFF2. It knows no OpenType features either, so
that the kerning is written as a kern table, the strongest pairs first.
"""
import os, sys, tempfile
from fontTools.merge import Merger
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0
from fonts import CYRILLIC, LATIN, LATIN_EXT, cut, named

GREEK = {*range(0x384, 0x3CF)}
SUBSETS = (("latin", LATIN), ("latin-ext", LATIN_EXT), ("cyrillic", CYRILLIC), ("greek", GREEK))
MOST_PAIRS = 4000


def pairs(font):
    found = {}
    if "GPOS" not in font:
        return found
    table = font["GPOS"].table
    kern = {i for record in table.FeatureList.FeatureRecord if record.FeatureTag == "kern" for i in record.Feature.LookupListIndex}
    letters = set(font.getBestCmap().values())
    for index in sorted(kern):
        for sub in table.LookupList.Lookup[index].SubTable:
            sub = getattr(sub, "ExtSubTable", sub)
            if sub.LookupType != 2:
                continue
            covered = [g for g in sub.Coverage.glyphs if g in letters]
            if sub.Format == 1:
                for left, records in zip(sub.Coverage.glyphs, sub.PairSet):
                    for record in records.PairValueRecord:
                        if left in letters and record.SecondGlyph in letters:
                            found.setdefault((left, record.SecondGlyph), getattr(record.Value1, "XAdvance", 0) if record.Value1 else 0)
            else:
                for left in covered:
                    row = sub.Class1Record[sub.ClassDef1.classDefs.get(left, 0)].Class2Record
                    for right in letters:
                        value = row[sub.ClassDef2.classDefs.get(right, 0)].Value1
                        found.setdefault((left, right), getattr(value, "XAdvance", 0) if value else 0)
    return {pair: value for pair, value in found.items() if abs(value) >= 8}


def make(package, at, path, style):
    names = []
    for name, characters in SUBSETS:
        font = cut(f"{package}/source-serif-4-{name}-opsz-normal.woff2", characters, at)
        font.flavor = None
        names.append(tempfile.mktemp(suffix=".ttf"))
        font.save(names[-1])
    kerning = {}
    for name in names:
        font = TTFont(name)
        cmap = {glyph: code for code, glyph in font.getBestCmap().items()}
        kerning.update({(cmap[a], cmap[b]): value for (a, b), value in pairs(font).items()})
        for tag in ("GPOS", "GSUB", "GDEF", "STAT"):
            if tag in font:
                del font[tag]
        font.save(name)
    font = Merger().merge(names)
    cmap = font.getBestCmap()
    best = sorted(kerning.items(), key=lambda item: (-abs(item[1]), item[0]))[:MOST_PAIRS]
    table = KernTable_format_0()
    table.coverage, table.version, table.apple = 1, 0, False
    table.kernTable = {(cmap[a], cmap[b]): value for (a, b), value in best if a in cmap and b in cmap}
    font["kern"] = newTable("kern")
    font["kern"].version, font["kern"].kernTables = 0, [table]
    named(font, style)
    font.flavor = None
    font.save(path)
    for name in names:
        os.remove(name)
    print(os.path.getsize(path), len(table.kernTable), path)


if __name__ == "__main__":
    package, out = sys.argv[1:3]
    make(package, {"wght": 400, "opsz": 24}, f"{out}/card.ttf", "Roman")
    make(package, {"wght": 600, "opsz": 60}, f"{out}/card-bold.ttf", "Bold")
