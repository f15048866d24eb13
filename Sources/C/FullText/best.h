/* What the files of this target share. */
#ifndef READOUT_BEST_H
#define READOUT_BEST_H

#include "CFullText.h"

#define READOUT_BEST_TYPE "readout_best"

struct readout_scored {
    int64_t id;
    double score;
};

struct readout_best {
    int64_t capacity, count, total;
    int everything;
    /* A heap with the worst on top; sorted once the statement has ended. */
    struct readout_scored *rows;
    int64_t room;

    /* What the rank function knows about the query, once it has seen a row. */
    int phrases;
    /* By phrase. */
    double *idf;
    /* Of a row, in tokens. */
    double average;
    int64_t table_rows;
    /* Whether scores lack their idf, because the number of rows with the only phrase is known when all are seen. */
    int deferred;
};

/* Returns 0 where memory is short. */
int readout_best_offer(struct readout_best *best, int64_t id, double score);

/* The words of an article, 0 where that is not known. */
uint32_t readout_lengths_get(readout_lengths *lengths, int64_t id);
/* Notes them; with `over` even where they are known. */
void readout_lengths_set(readout_lengths *lengths, int64_t id, uint32_t words, int over);
void readout_lengths_retain(readout_lengths *lengths);

double readout_idf(int64_t table_rows, int64_t rows);

#endif
