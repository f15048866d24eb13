/* zlib's inflate for the members of ZIP archives. */
#ifndef READOUT_CZIP_H
#define READOUT_CZIP_H

#include <stddef.h>
#include <stdint.h>

enum readout_inflate_result {
    READOUT_INFLATE_OK = 0,
    READOUT_INFLATE_BROKEN = 1,    /* no deflate stream, or it ends before its end */
    READOUT_INFLATE_TOO_LARGE = 2, /* more than `room` bytes */
    READOUT_INFLATE_NO_MEMORY = 3,
};

/* Unpacks a raw deflate stream (RFC 1951) into `output`, which has room for `room` bytes; `*count` is how many it was. */
enum readout_inflate_result readout_inflate(const uint8_t *input, size_t input_count, uint8_t *output, size_t room,
                                            size_t *count);

#endif
