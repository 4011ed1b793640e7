#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the fonts beside this file anew: make.sh FOLDER, where FOLDER/fraunces is the unpacked npm package
# @fontsource/fraunces and FOLDER/debian holds the unpacked packages fonts-inter, fonts-vollkorn and fonts-noto-core.
# Needs Debian's python3-fonttools and python3-brotli.
set -eu
from=$1
here=$(cd "$(dirname "$0")" && pwd)
debian=$from/debian/usr/share/fonts
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

subset() { # SOURCE TARGET CHARACTERS FEATURES
    /usr/bin/python3 -m fontTools.subset "$1" --output-file="$2" --unicodes="$3" --layout-features="$4" \
        --name-IDs='*' --notdef-outline --glyph-names --recalc-bounds
}

latin=U+0020-007E,U+00A0-024F,U+02C6-02DD,U+0300-0304,U+0306-030C,U+0323,U+0326-0328,U+1E80-1E85,U+1E9E,U+1EF2-1EF3
cyrillic=U+0400-045F,U+0462-0463,U+0472-0475,U+0490-0491,U+20B4,U+2116
signs=U+2010-2027,U+202F-2030,U+2032-2033,U+2039-203A,U+2044,U+2070,U+2074-2079,U+2080-2089,U+20AC,U+2122,U+2190-2199,U+2212,U+2248,U+2260,U+2264-2265,U+25CF,U+2713

# Fraunces: npm has Latin and Latin Extended in two files; here they are one again.
for part in latin latin-ext; do
    subset "$from/fraunces/files/fraunces-$part-600-normal.woff2" "$work/$part.ttf" '*' kern,liga,lnum,tnum,mark,mkmk,ccmp,locl
done
(cd "$work" && /usr/bin/python3 -m fontTools.merge latin.ttf latin-ext.ttf && mv merged.ttf "$here/Fraunces-SemiBold.ttf")

# Inter: digits of one width by default, for Qt 6.4 cannot ask a font for a feature.
# It has no letter apostrophe; the sign looks the same.
for weight in Regular SemiBold; do
    subset "$debian/opentype/inter/Inter-$weight.otf" "$work/inter.otf" "$latin,$cyrillic,$signs" \
        kern,liga,calt,ccmp,locl,mark,mkmk,tnum,lnum,case,frac,numr,dnom,sups,subs
    /usr/bin/python3 - "$work/inter.otf" "$here/Inter-$weight.otf" <<'PYTHON'
import sys
from fontTools.ttLib import TTFont
font = TTFont(sys.argv[1])
rules = font["GSUB"].table
tabular = {}
for feature in rules.FeatureList.FeatureRecord:
    if feature.FeatureTag == "tnum":
        for index in feature.Feature.LookupListIndex:
            for table in rules.LookupList.Lookup[index].SubTable:
                tabular.update(getattr(table, "ExtSubTable", table).mapping)
for table in font["cmap"].tables:
    for digit in range(ord("0"), ord("9") + 1):
        if digit in table.cmap:
            table.cmap[digit] = tabular.get(table.cmap[digit], table.cmap[digit])
    if 0x2019 in table.cmap:
        table.cmap.setdefault(0x02BC, table.cmap[0x2019])  # the apostrophe of Ukrainian words
font.save(sys.argv[2])
PYTHON
done

# Vollkorn: the Cyrillic beside Fraunces, and nothing that Fraunces has itself.
subset "$debian/truetype/vollkorn/Vollkorn-SemiBold.ttf" "$here/Vollkorn-SemiBold-Cyrillic.ttf" \
    "U+0020,U+00A0,$cyrillic,U+0301,U+02BC,U+2019" kern,liga,ccmp,locl,mark,mkmk,case

# Noto Sans Arabic: every character and every rule of joining; only the instructions for old screens are left out.
for weight in Regular SemiBold; do
    /usr/bin/python3 -m fontTools.subset "$debian/truetype/noto/NotoSansArabic-$weight.ttf" \
        --output-file="$here/NotoSansArabic-$weight.ttf" --unicodes='*' --layout-features='*' --name-IDs='*' \
        --notdef-outline --glyph-names --no-hinting
done
