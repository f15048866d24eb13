#!/usr/bin/env python3
"""Makes models/sources/cldr-states.tsv: names of states and territories in other languages, of the Unicode CLDR (Unicode
License v3) as the Python package Babel has it. Run by hand for a new CLDR; what it writes is committed."""
import os, re
import babel
from babel import Locale
import sources

LANGUAGES = [l for l in sources.LANGUAGES if l not in ("en", "other")]
names = {language: Locale(language).territories for language in LANGUAGES}
with open(os.path.join(sources.FOLDER, "cldr-states.tsv"), "w", encoding="utf-8") as file:
    file.write("# Names of states in other languages, made by models/build/cldr.py of the Unicode CLDR (Unicode License v3;\n"
               f"# Babel {babel.__version__}). Code, {', '.join(LANGUAGES)}.\n")
    for code in sources.usual_names():
        if code.startswith("-"): continue
        row = [re.sub(r" \(.*\)", "", names[l].get(code, "")).replace("’", "'") for l in LANGUAGES]
        if any(row): file.write("\t".join([code] + row) + "\n")
