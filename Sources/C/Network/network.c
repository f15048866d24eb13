#include "CNetwork.h"

#include <math.h>
#include <string.h>

// Each function is compiled for processors with AVX2 and without; the loader takes the one that fits. Both do the same
// operations in the same order; multiplications that are fused with additions may differ in the last bit.
#if defined(__x86_64__) && defined(__linux__)
#define FAST __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define FAST
#endif

#define INLINE static inline __attribute__((always_inline))

typedef float vector __attribute__((vector_size(32), aligned(4)));
typedef int32_t integers __attribute__((vector_size(32), aligned(4)));
typedef int8_t bytes __attribute__((vector_size(8), aligned(1)));

// Eight numbers from anywhere, and one number eight times. Macros, because functions would hand vectors over in
// registers that the other compilation has not.
#define LOAD(at) (*(const vector *)(at))
#define STORE(at, value) (*(vector *)(at) = (value))
#define ALL(number) ((vector){0} + (number))

// e to the power of `x`, in place: 2^n times a polynomial (Cephes, expf), right to about 2 in the last place.
#define EXPONENTIAL(x)                                                                          \
  do {                                                                                          \
    vector low = ALL(-87.0f), high = ALL(87.0f);                                                \
    integers under = x < low, over = x > high;                                                  \
    x = (vector)(((integers)x & ~(under | over)) | ((integers)low & under) | ((integers)high & over)); \
    vector n = (x * 1.44269504088896341f + 12582912.0f) - 12582912.0f;                          \
    vector r = x - n * 0.693359375f - n * -2.12194440e-4f;                                      \
    vector p = ALL(1.9875691500e-4f);                                                           \
    p = p * r + 1.3981999507e-3f;                                                               \
    p = p * r + 8.3334519073e-3f;                                                               \
    p = p * r + 4.1665795894e-2f;                                                               \
    p = p * r + 1.6666665459e-1f;                                                               \
    p = p * r + 5.0000001201e-1f;                                                               \
    p = p * r * r + r + 1.0f;                                                                   \
    integers power = (__builtin_convertvector(n, integers) + 127) << 23;                        \
    x = p * (vector)power;                                                                      \
  } while (0)

FAST void network_embed(const int8_t *rows, const float *scales, long size, const uint32_t *numbers, long each,
                        long count, float *out) {
  for (long word = 0; word < count; word++) {
    float *to = out + word * size;
    for (long at = 0; at < size; at += 8) {
      vector sum = {0};
      for (long number = 0; number < each; number++) {
        uint32_t row = numbers[word * each + number];
        sum += __builtin_convertvector(*(const bytes *)(rows + (long)row * size + at), vector) * scales[row];
      }
      STORE(to + at, sum);
    }
  }
}

FAST void network_layer(const float *gates, long count, long hidden, float *out) {
  for (int direction = 0; direction < 2; direction++) {
    for (long at = 0; at < hidden; at += 8) {
      vector state = {0};
      for (long step = 0; step < count; step++) {
        long word = direction ? count - 1 - step : step;
        const float *gate = gates + word * 6 * hidden + direction * hidden + at;
        vector z = LOAD(gate) * -2.0f, f = LOAD(gate + 2 * hidden) * -1.0f, o = LOAD(gate + 4 * hidden) * -1.0f;
        EXPONENTIAL(z);
        EXPONENTIAL(f);
        EXPONENTIAL(o);
        // tanh z = (1 - e^-2z) / (1 + e^-2z); what is kept is 1 / (1 + e^-f), what is new the rest.
        state = (state + f * ((1.0f - z) / (1.0f + z))) / (1.0f + f);
        STORE(out + word * 2 * hidden + direction * hidden + at, state / (1.0f + o));
      }
    }
  }
}

INLINE long clamped(long value, long limit) { return value < -limit ? -limit : value > limit ? limit : value; }

/// The class of a distance in words, 1 to 39.
INLINE long distance_class(long difference) {
  long size = difference < 0 ? -difference : difference;
  if (size >= 12) {
    size = 11 + (size >= 14) + (size >= 18) + (size >= 24) + (size >= 32) + (size >= 44) + (size >= 64) + (size >= 96);
  }
  return 20 + (difference < 0 ? -size : size);
}

FAST void network_point(const float *words, long stride, long size, const float *fixed,
                        const struct network_anchor *anchors, long anchor_count, struct network_places places,
                        const float *weights, long from, long count, float *scores) {
  for (long index = 0; index < count; index++) {
    long word = from + index;
    const float *tables[8];
    for (long number = 0; number < anchor_count; number++) {
      const struct network_anchor *anchor = anchors + number;
      long step = 0, border = 0;
      if (anchor->first >= 0) {
        long there = word < anchor->first ? anchor->first : word < anchor->last ? word : anchor->last;
        step = distance_class(word - there);
        long sentences = clamped(places.sentences[word] - places.sentences[there], 2) + 2;
        long commas = clamped(places.commas[word] - places.commas[there], 3) + 3;
        long quotes = clamped(places.quotes[word] - places.quotes[there], 3) + 3;
        border = 1 + (sentences * 7 + commas) * 7 + quotes;
      }
      tables[2 * number] = anchor->distances + step * size;
      tables[2 * number + 1] = anchor->borders + border * size;
    }
    vector total = {0};
    for (long at = 0; at < size; at += 8) {
      vector sum = LOAD(words + word * stride + at) + LOAD(fixed + at);
      for (long number = 0; number < 2 * anchor_count; number++) sum += LOAD(tables[number] + at);
      sum = (vector)((integers)sum & (sum > 0.0f));
      total += sum * LOAD(weights + at);
    }
    float score = weights[size];
    for (int lane = 0; lane < 8; lane++) score += total[lane];
    scores[index] = score;
  }
}

FAST float network_log_sum(const float *values, long count) {
  float largest = values[0];
  for (long index = 1; index < count; index++) largest = values[index] > largest ? values[index] : largest;
  vector sum = {0};
  long index = 0;
  for (; index + 8 <= count; index += 8) {
    vector x = LOAD(values + index) - largest;
    EXPONENTIAL(x);
    sum += x;
  }
  float total = 0;
  for (int lane = 0; lane < 8; lane++) total += sum[lane];
  for (; index < count; index++) total += expf(values[index] - largest);
  return largest + logf(total);
}

float network_exponential(float value) { return expf(value); }
