/* HTML and XML through libxml2's SAX2 interface, into flat arrays in document order: no tree of pointers, no
   recursion, bounded in depth and size, no network, no files, no entities but the predefined ones. */
#ifndef READOUT_CMARKUP_H
#define READOUT_CMARKUP_H

#include <stddef.h>
#include <stdint.h>

/* An element, or (name 0) a run of text. Node 0 is the document. The descendants of node i are i + 1 ..< end. */
struct readout_markup_node {
    uint32_t name;      /* an atom; 0 for text */
    uint32_t parent;    /* a node before this one; of node 0: 0 */
    uint32_t end;       /* the node after the last descendant */
    uint32_t start;     /* text: its first byte in `text`; element: its first attribute */
    uint32_t count;     /* text: bytes; element: attributes */
    uint32_t space;     /* XML: the atom of the namespace's address, else 0 */
};

struct readout_markup_attribute {
    uint32_t name;      /* an atom; XML: the local name */
    uint32_t start;     /* the value's first byte in `text` */
    uint32_t count;     /* the value's bytes */
};

/* Elements deeper than this are left out; what is in them stays. */
#define READOUT_MARKUP_DEPTH 512
/* A document with more nodes is refused. */
#define READOUT_MARKUP_NODES 4000000

enum readout_markup_result {
    READOUT_MARKUP_OK = 0,
    READOUT_MARKUP_MALFORMED = 1, /* XML: not well-formed; what comes before the fault is there */
    READOUT_MARKUP_TOO_LARGE = 2,
    READOUT_MARKUP_NO_MEMORY = 3,
    READOUT_MARKUP_STOPPED = 4,   /* the callback wanted no more */
};

struct readout_markup {
    const struct readout_markup_node *nodes;
    uint32_t node_count;
    const struct readout_markup_attribute *attributes;
    uint32_t attribute_count;
    const uint8_t *text;
    size_t text_count;
    /* Where MALFORMED: the line from 1, and what is wrong (without a newline). */
    int fault_line;
    char fault[160];
    /* HTML: the address that a comment of the program that saved the page tells ("saved from url=", SingleFile's
       "url:", HTTrack's "Mirrored from"); "" where none does. */
    char saved_from[1024];
};

/* `names` get the atoms 1...count; what else occurs gets further ones. NULL: no memory. */
struct readout_markup *readout_markup_new(const char *const *names, uint32_t count);
void readout_markup_free(struct readout_markup *markup);

/* The text of an atom; "" for 0 and for atoms that do not exist. */
const char *readout_markup_name(const struct readout_markup *markup, uint32_t atom);

/* Parses a whole document of UTF-8 without NUL bytes; what was there before is gone. Any HTML gives a tree. */
enum readout_markup_result readout_markup_parse_html(struct readout_markup *markup, const uint8_t *bytes, size_t count);
enum readout_markup_result readout_markup_parse_xml(struct readout_markup *markup, const uint8_t *bytes, size_t count);

/* Parses XML in pieces. At the end of each element whose name is one of `entries` (atoms) and that is in no other such,
   `entry` is called with its node; then the element is forgotten, so that a document of any length takes little memory.
   `entry` returns 0 to stop. `begin`, `feed` until it is not OK, `finish`. */
typedef int (*readout_markup_entry)(void *context, uint32_t node);
enum readout_markup_result readout_markup_begin_xml(struct readout_markup *markup, const uint32_t *entries,
                                                    uint32_t entry_count, readout_markup_entry entry, void *context);
enum readout_markup_result readout_markup_feed_xml(struct readout_markup *markup, const uint8_t *bytes, size_t count);
enum readout_markup_result readout_markup_finish_xml(struct readout_markup *markup);

#endif
