/* The growing arrays behind a struct readout_markup, and the atoms. */
#ifndef READOUT_ARENA_H
#define READOUT_ARENA_H

#include "include/CMarkup.h"

#define READOUT_ENTRY_NAMES 8

struct arena {
    struct readout_markup face; /* first, so that a pointer to it is one to the arena */

    struct readout_markup_node *nodes;
    uint32_t node_capacity;
    struct readout_markup_attribute *attributes;
    uint32_t attribute_capacity;
    uint8_t *text;
    size_t text_capacity;

    /* Atoms: an open hash table of indexes into `names`. */
    char **names;
    uint32_t name_count, name_capacity;
    uint32_t *slots;
    uint32_t slot_count;
    uint32_t other; /* the atom of all names beyond the most that are kept: 0 would make text of an element */

    /* The open elements: nodes, or LEFT_OUT for those beyond the depth. */
    uint32_t *open;
    uint32_t open_count, open_capacity;
    uint32_t depth; /* recorded elements among them */
    uint32_t parent;

    enum readout_markup_result result;
    uint32_t entries[READOUT_ENTRY_NAMES];
    uint32_t entry_count;
    uint32_t entry_node; /* the open entry, 0 where none is */
    readout_markup_entry entry;
    void *context;
    void *parser; /* xmlParserCtxt */
};

void readout_arena_reset(struct arena *arena);
/* The atom of a name; 0 where there is no memory (and `result` says so, so that no node comes of it). */
uint32_t readout_arena_atom(struct arena *arena, const char *name);
/* Adds bytes to the text; false where there is no memory. */
int readout_arena_append(struct arena *arena, const void *bytes, size_t count);
void readout_arena_open(struct arena *arena, uint32_t name, uint32_t space, int is_void);
void readout_arena_attribute(struct arena *arena, uint32_t name, const void *bytes, size_t count);
void readout_arena_text(struct arena *arena, const void *bytes, size_t count);
void readout_arena_close(struct arena *arena);

#endif
