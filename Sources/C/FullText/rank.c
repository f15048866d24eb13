/* BM25 as FTS5's own bm25() has it (https://www.sqlite.org/fts5.html#the_bm25_function):

     score(D) = Σ over phrases q of  idf(q) · f · (k1 + 1) / (f + k1 · (1 − b + b · |D| / average))
     idf(q)   = ln((N − n + 0.5) / (n + 0.5)), at least 10⁻⁶
     f        = occurrences of q in D, one in the title counting WEIGHT_TITLE times

   |D| is the words of title and text together, N all rows, n those with q (Robertson and Zaragoza, "The Probabilistic
   Relevance Framework: BM25 and Beyond", 2009). What makes it fast: it counts without building a list of instances,
   and lengths come from memory, not from a b-tree. */
#include "best.h"

#include <math.h>
#include <sqlite3.h>
#include <stdlib.h>

static const double K1 = 1.2, B = 0.75, WEIGHT_TITLE = 4;

double readout_idf(int64_t table_rows, int64_t rows) {
    double idf = log((double)(table_rows - rows + 0.5) / ((double)rows + 0.5));
    return idf > 0 ? idf : 1e-6;
}

static int count_row(const Fts5ExtensionApi *api, Fts5Context *fts, void *count) {
    (void)api, (void)fts;
    ++*(int64_t *)count;
    return SQLITE_OK;
}

/* What is the same for all rows of a query. */
static int prepare(readout_best *best, const Fts5ExtensionApi *api, Fts5Context *fts) {
    sqlite3_int64 rows = 0, words = 0;
    int phrases = api->xPhraseCount(fts);
    int code = api->xRowCount(fts, &rows);
    if (code == SQLITE_OK) code = api->xColumnTotalSize(fts, -1, &words);
    if (code != SQLITE_OK) return code;
    best->table_rows = rows;
    best->average = rows > 0 ? (double)words / (double)rows : 1;
    best->idf = calloc((size_t)phrases + 1, sizeof *best->idf);
    if (!best->idf) return SQLITE_NOMEM;
    best->phrases = phrases;
    best->deferred = phrases == 1 && best->everything;
    if (best->deferred) {
        best->idf[0] = 1;
        return SQLITE_OK;
    }
    for (int phrase = 0; phrase < phrases && code == SQLITE_OK; phrase++) {
        int64_t count = 0;
        code = api->xQueryPhrase(fts, phrase, &count, count_row);
        best->idf[phrase] = readout_idf(rows, count);
    }
    return code;
}

static int length(readout_lengths *lengths, const Fts5ExtensionApi *api, Fts5Context *fts, int64_t id, int *words) {
    *words = (int)readout_lengths_get(lengths, id);
    if (*words > 0) return SQLITE_OK;
    int code = api->xColumnSize(fts, -1, words);
    if (code == SQLITE_OK && *words > 0) readout_lengths_set(lengths, id, (uint32_t)*words, 0);
    return code;
}

static int rank_row(readout_best *best, const Fts5ExtensionApi *api, Fts5Context *fts) {
    int code = best->idf ? SQLITE_OK : prepare(best, api, fts);
    if (code != SQLITE_OK) return code;
    int64_t id = api->xRowid(fts);
    int words = 0;
    code = length(api->xUserData(fts), api, fts, id, &words);
    double norm = K1 * (1 - B + B * words / best->average), score = 0;
    for (int phrase = 0; phrase < best->phrases && code == SQLITE_OK; phrase++) {
        Fts5PhraseIter at;
        int column, word;
        double frequency = 0;
        code = api->xPhraseFirst(fts, phrase, &at, &column, &word);
        for (; code == SQLITE_OK && column >= 0; api->xPhraseNext(fts, &at, &column, &word))
            frequency += column == 0 ? WEIGHT_TITLE : 1;
        score += best->idf[phrase] * frequency * (K1 + 1) / (frequency + norm);
    }
    if (code == SQLITE_OK && !readout_best_offer(best, id, score)) code = SQLITE_NOMEM;
    return code;
}

static void rank(
    const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context, int count, sqlite3_value **values
) {
    readout_best *best = count == 1 ? sqlite3_value_pointer(values[0], READOUT_BEST_TYPE) : NULL;
    int code = best ? rank_row(best, api, fts) : SQLITE_MISUSE;
    if (code != SQLITE_OK) sqlite3_result_error_code(context, code);
    else sqlite3_result_int(context, 0);
}

/* readout_measure(id, sz): see CFullText.h. `sz` is an array of SQLite's varints, the words of each column
   (https://www.sqlite.org/fts5.html#fts5_data_structures, https://www.sqlite.org/fileformat2.html#varint). */
static void measure(sqlite3_context *context, int count, sqlite3_value **values) {
    (void)count;
    const unsigned char *at = sqlite3_value_blob(values[1]);
    const unsigned char *end = at + sqlite3_value_bytes(values[1]);
    uint64_t words = 0, column = 0;
    for (; at < end; at++) {
        column = column << 7 | (*at & 0x7F);
        if (*at & 0x80) continue;
        words += column;
        column = 0;
    }
    readout_lengths_set(sqlite3_user_data(context), sqlite3_value_int64(values[0]), (uint32_t)words, 1);
    sqlite3_result_int64(context, (sqlite3_int64)words);
}

static void release(void *lengths) { readout_lengths_release(lengths); }

/* https://www.sqlite.org/fts5.html#extending_fts5 */
static fts5_api *fts5(sqlite3 *connection) {
    fts5_api *api = NULL;
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, NULL) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", NULL);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

int readout_full_text_register(struct sqlite3 *connection, readout_lengths *lengths) {
    fts5_api *api = fts5(connection);
    if (!api) return SQLITE_ERROR;
    readout_lengths_retain(lengths);
    int code = api->xCreateFunction(api, "readout_rank", lengths, rank, release);
    if (code != SQLITE_OK) {
        readout_lengths_release(lengths);
        return code;
    }
    readout_lengths_retain(lengths);
    /* Calls `release` where it fails too. */
    return sqlite3_create_function_v2(
        connection, "readout_measure", 2, SQLITE_UTF8, lengths, measure, NULL, NULL, release);
}
