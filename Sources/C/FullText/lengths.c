#include "best.h"

#include <stdatomic.h>
#include <stdlib.h>

/* Segment n holds FIRST << n ids, so that what has been handed out never moves. */
enum { FIRST = 4096, SEGMENTS = 24 };

struct readout_lengths {
    atomic_int owners;
    _Atomic(_Atomic(uint32_t) *) segments[SEGMENTS];
};

readout_lengths *readout_lengths_new(void) {
    readout_lengths *lengths = calloc(1, sizeof *lengths);
    if (lengths) atomic_init(&lengths->owners, 1);
    return lengths;
}

void readout_lengths_retain(readout_lengths *lengths) { atomic_fetch_add(&lengths->owners, 1); }

void readout_lengths_release(readout_lengths *lengths) {
    if (!lengths || atomic_fetch_sub(&lengths->owners, 1) != 1) return;
    for (int number = 0; number < SEGMENTS; number++) free((void *)atomic_load(&lengths->segments[number]));
    free(lengths);
}

/* Where the id's length stands; null where there is no room, or no segment yet and `make` is 0. */
static _Atomic(uint32_t) *slot(readout_lengths *lengths, int64_t id, int make) {
    if (id < 0 || id >= ((int64_t)FIRST << SEGMENTS) - FIRST) return NULL;
    uint64_t place = (uint64_t)id / FIRST + 1;
    int number = 63 - __builtin_clzll(place);
    uint64_t start = ((UINT64_C(1) << number) - 1) * FIRST;
    _Atomic(uint32_t) *segment = atomic_load_explicit(&lengths->segments[number], memory_order_acquire);
    if (!segment && make) {
        _Atomic(uint32_t) *fresh = calloc((size_t)FIRST << number, sizeof *fresh);
        if (!fresh) return NULL;
        if (atomic_compare_exchange_strong(&lengths->segments[number], &segment, fresh)) segment = fresh;
        else free((void *)fresh);
    }
    return segment ? &segment[(uint64_t)id - start] : NULL;
}

uint32_t readout_lengths_get(readout_lengths *lengths, int64_t id) {
    _Atomic(uint32_t) *length = slot(lengths, id, 0);
    return length ? atomic_load_explicit(length, memory_order_relaxed) : 0;
}

void readout_lengths_set(readout_lengths *lengths, int64_t id, uint32_t words, int over) {
    _Atomic(uint32_t) *length = slot(lengths, id, 1);
    uint32_t unknown = 0;
    if (!length) return;
    if (over) atomic_store_explicit(length, words, memory_order_relaxed);
    else
        atomic_compare_exchange_strong_explicit(
            length, &unknown, words, memory_order_relaxed, memory_order_relaxed);
}
