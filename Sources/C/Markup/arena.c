#include "arena.h"

#include <stdlib.h>
#include <string.h>

#define LEFT_OUT UINT32_MAX
#define MOST_TEXT ((size_t)256 << 20)
#define MOST_NAMES 100000

static int fail(struct arena *arena, enum readout_markup_result result) {
    if (arena->result == READOUT_MARKUP_OK) arena->result = result;
    return 0;
}

/* Makes room for `wanted` items of `size` bytes; false where there is none. */
static int grow(struct arena *arena, void **items, size_t size, size_t wanted, size_t *capacity) {
    if (wanted <= *capacity) return 1;
    size_t room = *capacity ? *capacity : 256;
    while (room < wanted) room *= 2;
    void *moved = realloc(*items, room * size);
    if (!moved) return fail(arena, READOUT_MARKUP_NO_MEMORY);
    *items = moved;
    *capacity = room;
    return 1;
}

static int grow32(struct arena *arena, void **items, size_t size, size_t wanted, uint32_t *capacity) {
    size_t room = *capacity;
    if (!grow(arena, items, size, wanted, &room)) return 0;
    *capacity = (uint32_t)room;
    return 1;
}

/* What readers see of the arrays, which may have moved. */
static void show(struct arena *arena) {
    arena->face.nodes = arena->nodes;
    arena->face.attributes = arena->attributes;
    arena->face.text = arena->text;
}

static uint32_t hash(const char *name) {
    uint32_t value = 2166136261u; /* FNV-1a */
    for (; *name; name++) value = (value ^ (uint8_t)*name) * 16777619u;
    return value;
}

static int rehash(struct arena *arena, uint32_t slot_count) {
    uint32_t *slots = calloc(slot_count, sizeof *slots);
    if (!slots) return fail(arena, READOUT_MARKUP_NO_MEMORY);
    for (uint32_t atom = 1; atom < arena->name_count; atom++) {
        uint32_t at = hash(arena->names[atom]) & (slot_count - 1);
        while (slots[at]) at = (at + 1) & (slot_count - 1);
        slots[at] = atom;
    }
    free(arena->slots);
    arena->slots = slots;
    arena->slot_count = slot_count;
    return 1;
}

uint32_t readout_arena_atom(struct arena *arena, const char *name) {
    if (arena->name_count * 2 >= arena->slot_count && !rehash(arena, arena->slot_count ? arena->slot_count * 2 : 1024))
        return 0;
    uint32_t at = hash(name) & (arena->slot_count - 1);
    for (; arena->slots[at]; at = (at + 1) & (arena->slot_count - 1))
        if (strcmp(arena->names[arena->slots[at]], name) == 0) return arena->slots[at];
    if (arena->name_count > MOST_NAMES) return arena->other; /* a hostile document */
    if (!grow32(arena, (void **)&arena->names, sizeof *arena->names, arena->name_count + 1, &arena->name_capacity))
        return 0;
    char *copy = strdup(name);
    if (!copy) return fail(arena, READOUT_MARKUP_NO_MEMORY);
    arena->names[arena->name_count] = copy;
    arena->slots[at] = arena->name_count;
    return arena->name_count++;
}

struct readout_markup *readout_markup_new(const char *const *names, uint32_t count) {
    struct arena *arena = calloc(1, sizeof *arena);
    if (!arena) return NULL;
    int ok = grow32(arena, (void **)&arena->names, sizeof *arena->names, 1, &arena->name_capacity);
    if (ok) {
        arena->names[0] = NULL;
        arena->name_count = 1;
        for (uint32_t i = 0; ok && i < count; i++) ok = readout_arena_atom(arena, names[i]) == i + 1;
        arena->other = readout_arena_atom(arena, "?");
        ok = ok && arena->other;
    }
    if (!ok) {
        readout_markup_free(&arena->face);
        return NULL;
    }
    return &arena->face;
}

void readout_markup_free(struct readout_markup *markup) {
    if (!markup) return;
    readout_markup_finish_xml(markup);
    struct arena *arena = (struct arena *)markup;
    for (uint32_t atom = 1; atom < arena->name_count; atom++) free(arena->names[atom]);
    free(arena->names);
    free(arena->slots);
    free(arena->nodes);
    free(arena->attributes);
    free(arena->text);
    free(arena->open);
    free(arena);
}

const char *readout_markup_name(const struct readout_markup *markup, uint32_t atom) {
    const struct arena *arena = (const struct arena *)markup;
    return atom && atom < arena->name_count ? arena->names[atom] : "";
}

/* A new node, the last; NULL where there is no room. */
static struct readout_markup_node *add(struct arena *arena) {
    if (arena->face.node_count >= READOUT_MARKUP_NODES) {
        fail(arena, READOUT_MARKUP_TOO_LARGE);
        return NULL;
    }
    if (!grow32(arena, (void **)&arena->nodes, sizeof *arena->nodes, (size_t)arena->face.node_count + 1,
                &arena->node_capacity))
        return NULL;
    struct readout_markup_node *node = &arena->nodes[arena->face.node_count++];
    show(arena);
    *node = (struct readout_markup_node){.parent = arena->parent, .end = arena->face.node_count};
    return node;
}

void readout_arena_reset(struct arena *arena) {
    arena->face.node_count = arena->face.attribute_count = 0;
    arena->face.text_count = 0;
    arena->face.fault_line = 0;
    arena->face.fault[0] = 0;
    arena->face.saved_from[0] = 0;
    arena->open_count = arena->depth = arena->parent = 0;
    arena->entry_count = arena->entry_node = 0;
    arena->result = READOUT_MARKUP_OK;
    add(arena);
}

int readout_arena_append(struct arena *arena, const void *bytes, size_t count) {
    if (arena->face.text_count + count > MOST_TEXT) return fail(arena, READOUT_MARKUP_TOO_LARGE);
    if (!grow(arena, (void **)&arena->text, 1, arena->face.text_count + count, &arena->text_capacity)) return 0;
    if (count) memcpy(arena->text + arena->face.text_count, bytes, count);
    arena->face.text_count += count;
    show(arena);
    return 1;
}

static int push(struct arena *arena, uint32_t node) {
    if (!grow32(arena, (void **)&arena->open, sizeof *arena->open, (size_t)arena->open_count + 1, &arena->open_capacity))
        return 0;
    arena->open[arena->open_count++] = node;
    return 1;
}

void readout_arena_open(struct arena *arena, uint32_t name, uint32_t space, int is_void) {
    if (arena->result != READOUT_MARKUP_OK) return;
    if (arena->depth >= READOUT_MARKUP_DEPTH) {
        push(arena, LEFT_OUT);
        return;
    }
    struct readout_markup_node *node = add(arena);
    if (!node) return;
    uint32_t index = arena->face.node_count - 1;
    node->name = name;
    node->space = space;
    node->start = arena->face.attribute_count;
    if (is_void) {
        push(arena, LEFT_OUT); /* what follows is no child of it */
        return;
    }
    if (!push(arena, index)) return;
    arena->depth++;
    arena->parent = index;
    if (!arena->entry_node)
        for (uint32_t i = 0; i < arena->entry_count; i++)
            if (arena->entries[i] == name) arena->entry_node = index;
}

/* To be called right after the element was opened. */
void readout_arena_attribute(struct arena *arena, uint32_t name, const void *bytes, size_t count) {
    if (arena->result != READOUT_MARKUP_OK || !name || arena->depth >= READOUT_MARKUP_DEPTH) return;
    if (!arena->nodes[arena->face.node_count - 1].name) return; /* a text has none */
    struct readout_markup_attribute value = {name, (uint32_t)arena->face.text_count, (uint32_t)count};
    if (!readout_arena_append(arena, bytes, count)) return;
    if (!grow32(arena, (void **)&arena->attributes, sizeof *arena->attributes,
                (size_t)arena->face.attribute_count + 1, &arena->attribute_capacity))
        return;
    arena->attributes[arena->face.attribute_count++] = value;
    show(arena);
    arena->nodes[arena->face.node_count - 1].count++;
}

void readout_arena_text(struct arena *arena, const void *bytes, size_t count) {
    if (arena->result != READOUT_MARKUP_OK || !count) return;
    struct readout_markup_node *last = &arena->nodes[arena->face.node_count - 1];
    /* The parser gives text in pieces: a run that goes on stays one node. */
    int goes_on = arena->face.node_count > 1 && last->name == 0 && last->parent == arena->parent &&
                  (size_t)last->start + last->count == arena->face.text_count;
    size_t start = arena->face.text_count;
    if (!readout_arena_append(arena, bytes, count)) return;
    if (goes_on) {
        last->count += (uint32_t)count;
        return;
    }
    struct readout_markup_node *node = add(arena);
    if (!node) return;
    node->start = (uint32_t)start;
    node->count = (uint32_t)count;
}

void readout_arena_close(struct arena *arena) {
    if (!arena->open_count) return;
    uint32_t index = arena->open[--arena->open_count];
    if (index == LEFT_OUT) return;
    arena->depth--;
    struct readout_markup_node *node = &arena->nodes[index];
    node->end = arena->face.node_count;
    arena->parent = node->parent;
    if (index != arena->entry_node || !index) return;
    arena->entry_node = 0;
    if (arena->result == READOUT_MARKUP_OK && !arena->entry(arena->context, index)) fail(arena, READOUT_MARKUP_STOPPED);
    uint32_t text = UINT32_MAX;
    for (uint32_t i = index; i < node->end && text == UINT32_MAX; i++) {
        if (!arena->nodes[i].name) text = arena->nodes[i].start;
        else if (arena->nodes[i].count) text = arena->attributes[arena->nodes[i].start].start;
    }
    if (text != UINT32_MAX) arena->face.text_count = text;
    arena->face.attribute_count = node->start;
    arena->face.node_count = index;
}
