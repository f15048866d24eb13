#ifndef READOUT_LANGUAGE_H
#define READOUT_LANGUAGE_H

#ifdef __cplusplus
extern "C" {
#endif

/// What CLD2 (Compact Language Detector 2, Google 2013, Apache-2.0) makes of a text.
typedef struct readout_language {
    /// The language of most of it: ISO 639-1 or -2, or BCP 47 for a few ("zh-Hant"); "un" where it does not know.
    char code[16];
    /// How much of the text it is, in per cent.
    int percent;
    /// How many bytes of letters were looked at.
    int letters;
    /// Whether CLD2 is sure.
    int is_reliable;
    /// How well the text fits the language: its score in thousandths a byte of letters.
    double score;
} readout_language;

/// Identifies the language of `count` bytes of UTF-8 in plain text. Tables are in the shared library: no file is opened.
readout_language readout_language_identify(const char *utf8, int count);

#ifdef __cplusplus
}
#endif
#endif
