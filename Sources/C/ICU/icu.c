#include "CICU.h"

#include <stdlib.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/utf16.h>

struct readout_icu {
    UConverter *converter;
    size_t faults;
    /// A high surrogate whose other half is still to come; 0 where there is none.
    UChar high;
};

// Notes each fault and writes U+FFFD for it.
static void U_CALLCONV note_fault(
    const void *context, UConverterToUnicodeArgs *arguments, const char *units, int32_t length,
    UConverterCallbackReason reason, UErrorCode *error) {
    if (reason > UCNV_IRREGULAR) return;
    (void)units, (void)length;
    ((readout_icu *)context)->faults++;
    // ICU's own substitution would be U+001A for some charsets.
    static const UChar replacement = 0xFFFD;
    *error = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(arguments, &replacement, 1, 0, error);
}

readout_icu *readout_icu_open(const char *charset) {
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(charset, &error);
    if (U_FAILURE(error)) return NULL;
    readout_icu *made = calloc(1, sizeof *made);
    if (!made) {
        ucnv_close(converter);
        return NULL;
    }
    made->converter = converter;
    UConverterToUCallback old;
    const void *old_context;
    ucnv_setToUCallBack(converter, note_fault, made, &old, &old_context, &error);
    return made;
}

void readout_icu_close(readout_icu *converter) {
    if (!converter) return;
    ucnv_close(converter->converter);
    free(converter);
}

static size_t put(uint8_t *out, UChar32 scalar) {
    if (scalar < 0x80) {
        out[0] = (uint8_t)scalar;
        return 1;
    }
    if (scalar < 0x800) {
        out[0] = (uint8_t)(0xC0 | scalar >> 6);
        out[1] = (uint8_t)(0x80 | (scalar & 0x3F));
        return 2;
    }
    if (scalar < 0x10000) {
        out[0] = (uint8_t)(0xE0 | scalar >> 12);
        out[1] = (uint8_t)(0x80 | (scalar >> 6 & 0x3F));
        out[2] = (uint8_t)(0x80 | (scalar & 0x3F));
        return 3;
    }
    out[0] = (uint8_t)(0xF0 | scalar >> 18);
    out[1] = (uint8_t)(0x80 | (scalar >> 12 & 0x3F));
    out[2] = (uint8_t)(0x80 | (scalar >> 6 & 0x3F));
    out[3] = (uint8_t)(0x80 | (scalar & 0x3F));
    return 4;
}

size_t readout_icu_convert(
    readout_icu *converter, const uint8_t **bytes, size_t *count, int is_last, uint8_t *utf8, size_t room,
    size_t *faults) {
    UChar units[2048];
    size_t written = 0;
    converter->faults = 0;
    // A unit is at most 3 bytes of UTF-8, and a lone half before it 3 more.
    while (room - written >= 16) {
        size_t most = (room - written) / 3 - 1;
        if (most > sizeof units / sizeof *units) most = sizeof units / sizeof *units;
        const char *from = (const char *)*bytes;
        UChar *to = units;
        UErrorCode error = U_ZERO_ERROR;
        ucnv_toUnicode(converter->converter, &to, units + most, &from, from + *count, NULL, is_last != 0, &error);
        size_t taken = (size_t)(from - (const char *)*bytes);
        *bytes += taken;
        *count -= taken;
        for (const UChar *unit = units; unit < to; unit++) {
            UChar32 scalar = *unit;
            if (converter->high) {
                UChar high = converter->high;
                converter->high = 0;
                if (U16_IS_TRAIL(scalar)) {
                    written += put(utf8 + written, U16_GET_SUPPLEMENTARY(high, scalar));
                    continue;
                }
                written += put(utf8 + written, 0xFFFD);
            }
            if (U16_IS_LEAD(scalar)) {
                converter->high = (UChar)scalar;
                continue;
            }
            written += put(utf8 + written, U16_IS_TRAIL(scalar) ? 0xFFFD : scalar);
        }
        if (error != U_BUFFER_OVERFLOW_ERROR) {
            if (U_FAILURE(error)) {
                // Nothing that the callback does not take; what is left is given up rather than asked for for ever.
                *bytes += *count;
                *count = 0;
                converter->faults++;
            }
            break;
        }
    }
    *faults += converter->faults;
    return written;
}
