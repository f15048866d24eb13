#!/usr/bin/env python3
"""Writes StopWords+Lists.swift beside it, from the Snowball project's stop lists as Debian's postgresql-15 has them.

apt-get install postgresql-15 && cd Sources/Core/Search/Data && python3 stopwords.py
"""
import textwrap

FOLDER = "/usr/share/postgresql/15/tsearch_data"
# PostgreSQL's lists for Nepali and Turkish are not Snowball's.
LANGUAGES = [
    ("danish", "da dan"), ("dutch", "nl nld"), ("english", "en eng"), ("finnish", "fi fin"), ("french", "fr fra"),
    ("german", "de deu"), ("hungarian", "hu hun"), ("italian", "it ita"), ("norwegian", "no nb nn nor nob nno"),
    ("portuguese", "pt por"), ("russian", "ru rus"), ("spanish", "es spa"), ("swedish", "sv swe"),
]
HEAD = """\
/// The Snowball project's stop lists (https://snowballstem.org/algorithms/, each language's stop.txt), as PostgreSQL
/// 15.18 has them (Debian's package postgresql-15 15.18-0+deb12u1, /usr/share/postgresql/15/tsearch_data/*.stop),
/// without Nepali and Turkish, which are not Snowball's. Its English list differs from Snowball's: it adds "can",
/// "will", "just", "now", "don", "s" and "t", and has no contractions, "could", "ought", "would" nor "cannot".
/// Written by stopwords.py beside this file.
///
/// Copyright (c) 2001, Dr Martin Porter. Copyright (c) 2002, Richard Boulton. All rights reserved.
///
/// Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
/// following conditions are met:
///
/// 1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following
/// disclaimer.
///
/// 2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the
/// following disclaimer in the documentation and/or other materials provided with the distribution.
///
/// 3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote
/// products derived from this software without specific prior written permission.
///
/// THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES,
/// INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
/// DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
/// SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
/// SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY,
/// WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
/// OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
extension StopWords {
    /// Each list's primary language subtags of ISO 639-1 and 639-3, and its words in lower case with their accents,
    /// parted by spaces.
    static let lists: [(tags: String, words: String)] = [
"""

with open("StopWords+Lists.swift", "w", encoding="utf-8") as out:
    out.write(HEAD)
    for name, tags in LANGUAGES:
        with open(f"{FOLDER}/{name}.stop", encoding="utf-8") as file:
            words = dict.fromkeys(word.rstrip(".") for word in file.read().split())
        lines = textwrap.wrap(" ".join(words), 116 - 12, break_on_hyphens=False)
        out.write(f'        (\n            "{tags}",\n            """\n')
        out.write(" \\\n".join(" " * 12 + line for line in lines))
        out.write('\n            """\n        ),\n')
    out.write("    ]\n}\n")
