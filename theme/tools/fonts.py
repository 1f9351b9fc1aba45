#!/usr/bin/env python3
"""Makes theme/assets/fonts from Source Serif 4 (npm: @fontsource-variable/source-serif-4, OFL).

    npm pack @fontsource-variable/source-serif-4 && tar xzf fontsource-variable-source-serif-4-*.tgz
    apt-get install python3-fonttools python3-brotli
    python3 theme/tools/fonts.py package/files theme/assets/fonts

The latin file is variable in weight, and its optical size travels with the weight: 400 is the text cut (18 pt), 600 the
display cut (40 pt). One file of 28 KB thus sets both text and headlines. The rest are single cuts that a page loads only when it
needs their characters. The name "Source" is reserved, so that the subsets are called Briefing Serif.
"""
import os, sys
from fontTools import subset
from fontTools.designspaceLib import AxisDescriptor, DesignSpaceDocument, SourceDescriptor
from fontTools.ttLib import TTFont
from fontTools.varLib import build, instancer

TEXT, DISPLAY = {"wght": 400, "opsz": 18}, {"wght": 600, "opsz": 40}
LATIN = {*range(0x20, 0x7F), *range(0xA0, 0x100), 0x131, 0x152, 0x153, 0x2BC, 0x2C6, 0x2DA, 0x2DC, 0x2002, 0x2003, 0x2009, 0x200A, 0x202F,
         *range(0x2010, 0x2016), *range(0x2018, 0x201F), 0x2020, 0x2021, 0x2022, 0x2026, 0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x2044,
         0x20AC, 0x2122, 0x2190, 0x2191, 0x2192, 0x2193, 0x2212}
ITALIC = LATIN - {0xA4, 0xA6, 0xA8, 0xAA, 0xAC, 0xAF, 0xB1, 0xB2, 0xB3, 0xB4, 0xB5, 0xB8, 0xB9, 0xBA, 0xBC, 0xBD, 0xBE, 0x2C6, 0x2DA, 0x2DC, 0x2021, 0x2030,
                  0x2044, 0x20AC, 0x2122, 0x2190, 0x2191, 0x2192, 0x2193, 0x2212}
LATIN_EXT = {*range(0x100, 0x131), *range(0x132, 0x149), *range(0x14A, 0x152), *range(0x154, 0x17F), *range(0x218, 0x21C), 0x1E9E}
CYRILLIC = {*range(0x400, 0x460), 0x490, 0x491, 0x2116}


def cut(source, characters, at, features=("kern", "liga")):
    font = TTFont(source)
    options = subset.Options(layout_features=list(features), hinting=False, notdef_outline=True, name_IDs=["*"], glyph_names=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters & set(font.getBestCmap()))
    subsetter.subset(font)
    return instancer.instantiateVariableFont(font, at)


def named(font, style):
    table = font["name"]
    keep = {r.nameID: str(r) for r in table.names if r.nameID in (0, 13, 14)}
    table.names = []
    for number, text in {**keep, 1: "Briefing Serif", 2: style, 3: f"BriefingSerif-{style}-4.004", 4: f"Briefing Serif {style}",
                         5: "Version 4.004", 6: f"BriefingSerif-{style}"}.items():
        table.setName(text, number, 3, 1, 0x409)
    if "fvar" in font:
        table.setName("Weight", 256, 3, 1, 0x409)
        font["fvar"].axes[0].axisNameID = 256
        font["fvar"].instances = []
    if "STAT" in font:
        del font["STAT"]
    return font


def travelling(source, characters):
    document = DesignSpaceDocument()
    document.axes = [AxisDescriptor(tag="wght", name="Weight", minimum=400, default=400, maximum=600)]
    for at in (TEXT, DISPLAY):
        font = cut(source, characters, at, ("kern", "liga", "tnum"))
        document.sources.append(SourceDescriptor(font=font, name=str(at["wght"]), location={"Weight": at["wght"]}))
    return build(document)[0]


def save(font, path, style):
    named(font, style).flavor = "woff2"
    font.save(path)
    print(os.path.getsize(path), path)


if __name__ == "__main__":
    package, out = sys.argv[1:3]
    roman, italic = (lambda s: f"{package}/source-serif-4-{s}-opsz-normal.woff2"), (lambda s: f"{package}/source-serif-4-{s}-opsz-italic.woff2")
    save(travelling(roman("latin"), LATIN), f"{out}/serif-latin.woff2", "Roman")
    save(cut(italic("latin"), ITALIC, TEXT), f"{out}/serif-latin-italic.woff2", "Italic")
    for subset_name, characters in (("latin-ext", LATIN_EXT), ("cyrillic", CYRILLIC)):
        save(cut(roman(subset_name), characters, TEXT), f"{out}/serif-{subset_name}.woff2", "Roman")
        save(cut(roman(subset_name), characters, DISPLAY), f"{out}/serif-{subset_name}-bold.woff2", "Bold")
        save(cut(italic(subset_name), characters, TEXT), f"{out}/serif-{subset_name}-italic.woff2", "Italic")
