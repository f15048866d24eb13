// Matrix products of whole numbers: unsigned numbers of 7 bits times signed ones of 8, so that no instruction saturates
// and all processors find the same sums.

#include "CNetwork.h"

#include <string.h>

#if defined(__x86_64__) && defined(__linux__)
#include <immintrin.h>
#define HAS_X86 1
#define CLONED __attribute__((target_clones("arch=x86-64-v3", "default")))
#else
#define CLONED
#endif

/// Rows that are rounded at once.
#define BLOCK 48
#define MOST_INPUTS 512

/// Rounds a row to 1…127, with 64 for zero; what a step is worth.
CLONED static float rounded(const float *in, long inputs, uint8_t *out) {
  // Numbers without their signs stand in the order of their bits.
  int32_t bits = 0;
  for (long index = 0; index < inputs; index++) {
    int32_t own;
    memcpy(&own, in + index, 4);
    own &= 0x7FFFFFFF;
    bits = own > bits ? own : bits;
  }
  float most;
  memcpy(&most, &bits, 4);
  // Where one is no number, or there are only zeros, all are zeros.
  if (!(most > 1e-20f && most < 1e20f)) {
    memset(out, 64, (size_t)inputs);
    return 0;
  }
  float steps = 63.0f / most;
  for (long index = 0; index < inputs; index++) out[index] = (uint8_t)(int32_t)(in[index] * steps + 64.5f);
  return most / 63.0f;
}

/// The sums of a panel for one row.
static void sums_plain(const uint8_t *row, const int8_t *panel, long inputs, int32_t *sums) {
  for (int column = 0; column < 16; column++) sums[column] = 0;
  for (long k = 0; k < inputs; k += 4) {
    for (int column = 0; column < 16; column++) {
      const int8_t *w = panel + k * 16 + column * 4;
      sums[column] += row[k] * w[0] + row[k + 1] * w[1] + row[k + 2] * w[2] + row[k + 3] * w[3];
    }
  }
}

static void finish(const int32_t *sums, float step, const struct network_matrix *matrix, long column, float *out) {
  for (int index = 0; index < 16; index++) {
    float sum = (float)(sums[index] - matrix->offsets[column + index]);
    out[index] = sum * (step * matrix->scales[column + index]) + matrix->bias[column + index];
  }
}

static void block_plain(const uint8_t *rows, const float *steps, long count, const struct network_matrix *matrix,
                        float *out) {
  int32_t sums[16];
  for (long row = 0; row < count; row++) {
    for (long column = 0; column < matrix->outputs; column += 16) {
      sums_plain(rows + row * matrix->inputs, matrix->panels + column * matrix->inputs, matrix->inputs, sums);
      finish(sums, steps[row], matrix, column, out + row * matrix->outputs + column);
    }
  }
}

#ifdef HAS_X86

__attribute__((target("avx2,fma"))) static void block_avx2(const uint8_t *rows, const float *steps, long count,
                                                           const struct network_matrix *matrix, float *out) {
  const __m256i ones = _mm256_set1_epi16(1);
  long inputs = matrix->inputs;
  for (long column = 0; column < matrix->outputs; column += 16) {
    const int8_t *panel = matrix->panels + column * inputs;
    for (long row = 0; row < count; row += 4) {
      long lanes = count - row < 4 ? count - row : 4;
      __m256i left[4], right[4];
      for (int lane = 0; lane < 4; lane++) left[lane] = right[lane] = _mm256_setzero_si256();
      // Rows behind the last are the last again.
      const uint8_t *from[4];
      for (int lane = 0; lane < 4; lane++) from[lane] = rows + (row + (lane < lanes ? lane : lanes - 1)) * inputs;
      for (long k = 0; k < inputs; k += 4) {
        __m256i w = _mm256_loadu_si256((const __m256i *)(panel + k * 16));
        __m256i v = _mm256_loadu_si256((const __m256i *)(panel + k * 16 + 32));
#pragma clang loop unroll(full)
        for (int lane = 0; lane < 4; lane++) {
          int32_t four;
          memcpy(&four, from[lane] + k, 4);
          __m256i x = _mm256_set1_epi32(four);
          left[lane] = _mm256_add_epi32(left[lane], _mm256_madd_epi16(_mm256_maddubs_epi16(x, w), ones));
          right[lane] = _mm256_add_epi32(right[lane], _mm256_madd_epi16(_mm256_maddubs_epi16(x, v), ones));
        }
      }
      for (int lane = 0; lane < lanes; lane++) {
        int32_t sums[16];
        _mm256_storeu_si256((__m256i *)sums, left[lane]);
        _mm256_storeu_si256((__m256i *)(sums + 8), right[lane]);
        finish(sums, steps[row + lane], matrix, column, out + (row + lane) * matrix->outputs + column);
      }
    }
  }
}

__attribute__((target("avx2,fma,avx512f,avx512bw,avx512vl,avx512vnni"))) static void block_vnni(
    const uint8_t *rows, const float *steps, long count, const struct network_matrix *matrix, float *out) {
  long inputs = matrix->inputs;
  for (long column = 0; column < matrix->outputs; column += 16) {
    const int8_t *panel = matrix->panels + column * inputs;
    __m512i offsets = _mm512_loadu_si512(matrix->offsets + column);
    __m512 scales = _mm512_loadu_ps(matrix->scales + column), bias = _mm512_loadu_ps(matrix->bias + column);
    for (long row = 0; row < count; row += 8) {
      long lanes = count - row < 8 ? count - row : 8;
      __m512i sums[8];
      const uint8_t *from[8];
      for (int lane = 0; lane < 8; lane++) {
        sums[lane] = _mm512_setzero_si512();
        from[lane] = rows + (row + (lane < lanes ? lane : lanes - 1)) * inputs;
      }
      for (long k = 0; k < inputs; k += 4) {
        __m512i w = _mm512_loadu_si512(panel + k * 16);
#pragma clang loop unroll(full)
        for (int lane = 0; lane < 8; lane++) {
          int32_t four;
          memcpy(&four, from[lane] + k, 4);
          sums[lane] = _mm512_dpbusd_epi32(sums[lane], _mm512_set1_epi32(four), w);
        }
      }
      for (int lane = 0; lane < lanes; lane++) {
        __m512 sum = _mm512_cvtepi32_ps(_mm512_sub_epi32(sums[lane], offsets));
        __m512 scale = _mm512_mul_ps(scales, _mm512_set1_ps(steps[row + lane]));
        _mm512_storeu_ps(out + (row + lane) * matrix->outputs + column, _mm512_fmadd_ps(sum, scale, bias));
      }
    }
  }
}

#endif

void network_linear(const float *in, long count, const struct network_matrix *matrix, float *out) {
  if (matrix->inputs > MOST_INPUTS) return;
  uint8_t rows[BLOCK * MOST_INPUTS];
  float steps[BLOCK];
#ifdef HAS_X86
  int has_avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  int has_vnni = has_avx2 && __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512vl")
      && __builtin_cpu_supports("avx512bw");
#endif
  for (long start = 0; start < count; start += BLOCK) {
    long length = count - start < BLOCK ? count - start : BLOCK;
    for (long row = 0; row < length; row++) {
      steps[row] = rounded(in + (start + row) * matrix->inputs, matrix->inputs, rows + row * matrix->inputs);
    }
    float *to = out + start * matrix->outputs;
#ifdef HAS_X86
    if (has_vnni) {
      block_vnni(rows, steps, length, matrix, to);
    } else if (has_avx2) {
      block_avx2(rows, steps, length, matrix, to);
    } else {
      block_plain(rows, steps, length, matrix, to);
    }
#else
    block_plain(rows, steps, length, matrix, to);
#endif
  }
}
