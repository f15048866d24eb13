/* Ranking for FTS5 (https://www.sqlite.org/fts5.html): a function of its own instead of bm25(), several times as fast. */
#ifndef READOUT_CFULLTEXT_H
#define READOUT_CFULLTEXT_H

#include <stdint.h>

struct sqlite3;
struct sqlite3_stmt;

/* The number of words of every article, by its id, as far as they have been asked for. Shared by connections and threads. */
typedef struct readout_lengths readout_lengths;

/* Returns null where memory is short. */
readout_lengths *readout_lengths_new(void);
/* Takes one owner away; the connections that it was registered with are owners too. */
void readout_lengths_release(readout_lengths *lengths);

/* Registers the functions with a connection. Returns a SQLite result code.

   readout_rank(table, ?) offers the row's id and score to the readout_best that is bound to the parameter; gives 0.

   readout_measure(id, sz) notes an article's length anew, from its row in the table's _docsize; gives it. To be called
   after a commit that changed the article: searches note a length only where none is known, so that none of an older
   snapshot stays. */
int readout_full_text_register(struct sqlite3 *connection, readout_lengths *lengths);

/* The best of many scored rows, and how many there were. Not to be shared between threads. */
typedef struct readout_best readout_best;

/* Keeps `capacity` rows. `everything` says that the statement leaves out no row that the MATCH expression finds.
   Returns null where memory is short. */
readout_best *readout_best_new(int64_t capacity, int everything);
void readout_best_free(readout_best *best);

/* Binds `best` to the parameter of that number (counted from 1), and runs the statement to its end, and resets it.
   Returns SQLITE_OK, or the code of what failed. */
int readout_best_run(readout_best *best, struct sqlite3_stmt *statement, int parameter);

/* Rows offered. */
int64_t readout_best_total(const readout_best *best);
/* Rows kept, at most the capacity. */
int64_t readout_best_count(const readout_best *best);
/* The row at `place`, best first, those with equal scores by id. Scores are above 0, as -bm25(). */
int64_t readout_best_id(const readout_best *best, int64_t place);
double readout_best_score(const readout_best *best, int64_t place);

#endif
