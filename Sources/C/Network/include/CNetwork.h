// The arithmetic of small neural networks on one core: what has to run on whole vectors of the processor.
//
// All functions are pure: they read and write only what they are given. Arrays need no alignment. Widths (`outputs`,
// `hidden`, `size`) are multiples of 16.

#ifndef CNETWORK_H
#define CNETWORK_H

#include <stdint.h>

/// The sum of rows: for each of `count` words, of the `each` rows that `numbers` gives, every one times its scale.
void network_embed(const int8_t *rows, const float *scales, long size, const uint32_t *numbers, long each, long count,
                   float *out);

/// A matrix of whole numbers: `outputs` (a multiple of 16) × `inputs` (a multiple of 4, at most 512). Its numbers lie
/// in panels of 16 outputs: panel behind panel, in it for each 4 inputs 16 times the weights of those 4.
struct network_matrix {
  const int8_t *panels;
  /// For each output: what a weight is worth, 64 times the sum of its weights, and what is added in the end.
  const float *scales;
  const int32_t *offsets;
  const float *bias;
  long inputs, outputs;
};

/// `out` (count × outputs) = `in` (count × inputs) times a matrix. Each row of `in` is rounded to 127 steps between
/// its largest number and the negative of that, and the sums are those of whole numbers: they are the same on every
/// processor.
void network_linear(const float *in, long count, const struct network_matrix *matrix, float *out);

/// The recurrence of a quasi-recurrent layer in both directions. `gates` has, for each word, `hidden` numbers each for
/// what is new forwards and backwards, for how much is kept, and for how much is given; `out` gets `hidden` forwards
/// and `hidden` backwards.
void network_layer(const float *gates, long count, long hidden, float *out);

/// What a pointer has for one of the spans that it points from.
struct network_anchor {
  /// Its first and its last word; -1 where there is none.
  int32_t first, last;
  /// 40 rows, for how far a word is from it, and 246 for what lies between; row 0 of each for none.
  const float *distances, *borders;
};

/// For each word, which sentence it is in, and how many commas and quotation marks stand up to it.
struct network_places {
  const int32_t *sentences, *commas, *quotes;
};

/// Scores the words `from` to `from + count` as what a pointer means.
/// - words: a row of `stride` numbers for each word of the text, of which this pointer's `size` are the first.
/// - fixed: `size` numbers that are the same for all words.
/// - weights: `size`, and the bias behind them.
void network_point(const float *words, long stride, long size, const float *fixed, const struct network_anchor *anchors,
                   long anchor_count, struct network_places places, const float *weights, long from, long count,
                   float *scores);

/// The logarithm of the sum of the exponentials of `count` numbers, one at least.
float network_log_sum(const float *values, long count);

/// e to the power of a number.
float network_exponential(float value);

#endif
