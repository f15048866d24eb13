#ifndef READOUT_ICU_H
#define READOUT_ICU_H

#include <stddef.h>
#include <stdint.h>

// Charset conversion through ICU (unicode/ucnv.h), whose own headers do not compile beside Swift's Glibc. ICU's tables
// are in its shared library: no file is opened.

/// A converter of one charset into UTF-8, used by one thread.
typedef struct readout_icu readout_icu;

/// Opens a converter; NULL where ICU has no charset of that name, or there is no memory.
readout_icu *readout_icu_open(const char *charset);

/// Frees a converter.
void readout_icu_close(readout_icu *converter);

/// Converts some of the `*count` bytes at `*bytes`, and moves both on. `is_last` tells that no more follow these.
/// What the charset does not have becomes U+FFFD and is counted in `*faults`. Gives the count of UTF-8 bytes written,
/// at most `room` (at least 64); fewer than all bytes are taken where there is no more room. Call again until none are
/// left, and with `is_last` until it gives 0.
size_t readout_icu_convert(
    readout_icu *converter, const uint8_t **bytes, size_t *count, int is_last, uint8_t *utf8, size_t room,
    size_t *faults);

#endif
