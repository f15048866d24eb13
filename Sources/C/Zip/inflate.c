#include "CZip.h"

#include <limits.h>
#include <string.h>
#include <zlib.h>

enum readout_inflate_result readout_inflate(const uint8_t *input, size_t input_count, uint8_t *output, size_t room,
                                            size_t *count) {
    *count = 0;
    if (input_count > UINT_MAX || room > UINT_MAX) return READOUT_INFLATE_TOO_LARGE;
    z_stream stream;
    memset(&stream, 0, sizeof stream);
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return READOUT_INFLATE_NO_MEMORY;
    stream.next_in = (Bytef *)input;
    stream.avail_in = (uInt)input_count;
    stream.next_out = output;
    stream.avail_out = (uInt)room;
    int result = inflate(&stream, Z_FINISH);
    *count = stream.total_out;
    inflateEnd(&stream);
    if (result == Z_STREAM_END) return READOUT_INFLATE_OK;
    if (result == Z_MEM_ERROR) return READOUT_INFLATE_NO_MEMORY;
    return result == Z_BUF_ERROR && stream.avail_out == 0 ? READOUT_INFLATE_TOO_LARGE : READOUT_INFLATE_BROKEN;
}
