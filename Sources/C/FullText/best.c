#include "best.h"

#include <sqlite3.h>
#include <stdlib.h>

readout_best *readout_best_new(int64_t capacity, int everything) {
    readout_best *best = calloc(1, sizeof *best);
    if (!best) return NULL;
    best->capacity = capacity > 0 ? capacity : 0;
    best->everything = everything;
    return best;
}

void readout_best_free(readout_best *best) {
    if (!best) return;
    free(best->rows);
    free(best->idf);
    free(best);
}

static int is_worse(const struct readout_scored *left, const struct readout_scored *right) {
    return left->score != right->score ? left->score < right->score : left->id > right->id;
}

static void sift_down(struct readout_scored *rows, int64_t count, int64_t place) {
    struct readout_scored row = rows[place];
    for (;;) {
        int64_t child = 2 * place + 1;
        if (child >= count) break;
        if (child + 1 < count && is_worse(&rows[child + 1], &rows[child])) child++;
        if (!is_worse(&rows[child], &row)) break;
        rows[place] = rows[child];
        place = child;
    }
    rows[place] = row;
}

int readout_best_offer(struct readout_best *best, int64_t id, double score) {
    struct readout_scored row = {id, score};
    best->total++;
    if (best->count == best->capacity) {
        if (best->capacity > 0 && is_worse(&best->rows[0], &row)) {
            best->rows[0] = row;
            sift_down(best->rows, best->count, 0);
        }
        return 1;
    }
    if (best->count == best->room) {
        int64_t room = best->room ? 2 * best->room : 32;
        struct readout_scored *rows = realloc(best->rows, (size_t)room * sizeof *rows);
        if (!rows) return 0;
        best->rows = rows;
        best->room = room;
    }
    int64_t place = best->count++;
    for (; place > 0 && is_worse(&row, &best->rows[(place - 1) / 2]); place = (place - 1) / 2)
        best->rows[place] = best->rows[(place - 1) / 2];
    best->rows[place] = row;
    return 1;
}

static int by_rank(const void *left, const void *right) {
    return is_worse(right, left) ? -1 : is_worse(left, right) ? 1 : 0;
}

int readout_best_run(readout_best *best, struct sqlite3_stmt *statement, int parameter) {
    int code = sqlite3_bind_pointer(statement, parameter, best, READOUT_BEST_TYPE, NULL);
    if (code == SQLITE_OK)
        while ((code = sqlite3_step(statement)) == SQLITE_ROW) {}
    /* Repeats the code of what failed, and keeps its message. */
    int reset = sqlite3_reset(statement);
    if (code != SQLITE_DONE) return reset != SQLITE_OK ? reset : code;
    sqlite3_bind_null(statement, parameter);
    if (best->deferred) {
        double idf = readout_idf(best->table_rows, best->total);
        for (int64_t place = 0; place < best->count; place++) best->rows[place].score *= idf;
    }
    if (best->count > 1) qsort(best->rows, (size_t)best->count, sizeof *best->rows, by_rank);
    return SQLITE_OK;
}

int64_t readout_best_total(const readout_best *best) { return best->total; }
int64_t readout_best_count(const readout_best *best) { return best->count; }
int64_t readout_best_id(const readout_best *best, int64_t place) { return best->rows[place].id; }
double readout_best_score(const readout_best *best, int64_t place) { return best->rows[place].score; }
