#include "CLanguage.h"

#include <cstdio>  // which CLD2's header needs and does not include
#include <cstring>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

readout_language readout_language_identify(const char *utf8, int count) {
    readout_language found = {{'u', 'n', 0}, 0, 0, 0, 0};
    CLD2::Language languages[3];
    int percents[3] = {0, 0, 0};
    double scores[3] = {0, 0, 0};
    int letters = 0, valid = 0;
    bool is_reliable = false;
    const CLD2::CLDHints hints = {NULL, NULL, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language language = CLD2::ExtDetectLanguageSummaryCheckUTF8(
        utf8, count, true, &hints, 0, languages, percents, scores, NULL, &letters, &is_reliable, &valid);
    if (valid < count) return found;
    const char *code = CLD2::LanguageCode(language);
    if (code && std::strlen(code) < sizeof found.code) std::strcpy(found.code, code);
    found.percent = percents[0];
    found.letters = letters;
    found.is_reliable = is_reliable ? 1 : 0;
    found.score = scores[0];
    return found;
}
