#include "arena.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

/* libxml2's parser keeps whom it tells in its user data: the arena. */

static int is_void(const char *name) {
    /* Of HTML's void elements those that libxml2 2.9 takes for containers. */
    return !strcmp(name, "source") || !strcmp(name, "track") || !strcmp(name, "wbr");
}

static void stop_if_failed(struct arena *arena) {
    if (arena->result != READOUT_MARKUP_OK && arena->parser) xmlStopParser(arena->parser);
}

static void html_start(void *data, const xmlChar *name, const xmlChar **attributes) {
    struct arena *arena = data;
    readout_arena_open(arena, readout_arena_atom(arena, (const char *)name), 0, is_void((const char *)name));
    for (; attributes && *attributes; attributes += 2) {
        const char *value = attributes[1] ? (const char *)attributes[1] : "";
        readout_arena_attribute(arena, readout_arena_atom(arena, (const char *)attributes[0]), value, strlen(value));
    }
    stop_if_failed(arena);
}

static void html_end(void *data, const xmlChar *name) {
    (void)name;
    readout_arena_close(data);
}

static void text(void *data, const xmlChar *bytes, int count) {
    if (count > 0) readout_arena_text(data, bytes, (size_t)count);
}

/* Copies the address that follows `mark`, up to white space. */
static void note_address(struct arena *arena, const char *comment, const char *mark, const char *prefix) {
    const char *start = strstr(comment, mark);
    if (!start) return;
    start += strlen(mark);
    if (*start == '(') { /* Internet Explorer's count of characters: "(0042)https://" */
        start += strspn(start, "(0123456789)");
    }
    start += strspn(start, " ");
    size_t length = strcspn(start, " \t\r\n");
    if (!length || length + strlen(prefix) >= sizeof arena->face.saved_from) return;
    strcpy(arena->face.saved_from, prefix);
    strncat(arena->face.saved_from, start, length);
}

static void html_comment(void *data, const xmlChar *value) {
    struct arena *arena = data;
    const char *comment = (const char *)value;
    if (!comment || arena->face.saved_from[0] || arena->face.node_count > 64) return;
    note_address(arena, comment, "saved from url=", "");
    if (!arena->face.saved_from[0] && strstr(comment, "SingleFile")) note_address(arena, comment, "url: ", "");
    if (!arena->face.saved_from[0] && strstr(comment, "HTTrack")) note_address(arena, comment, "Mirrored from ", "http://");
}

static void xml_start(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *space, int space_count,
                      const xmlChar **spaces, int count, int defaulted, const xmlChar **attributes) {
    (void)prefix, (void)space_count, (void)spaces, (void)defaulted;
    struct arena *arena = data;
    uint32_t space_atom = space ? readout_arena_atom(arena, (const char *)space) : 0;
    readout_arena_open(arena, readout_arena_atom(arena, (const char *)name), space_atom, 0);
    for (int i = 0; i < count; i++, attributes += 5)
        readout_arena_attribute(arena, readout_arena_atom(arena, (const char *)attributes[0]), attributes[3],
                                (size_t)(attributes[4] - attributes[3]));
    stop_if_failed(arena);
}

static void xml_end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *space) {
    (void)name, (void)prefix, (void)space;
    readout_arena_close(data);
    stop_if_failed(data);
}

/* Only the predefined entities are known, whatever the document declares (CVE-2003-1564 and its kin). */
static xmlEntityPtr predefined(void *data, const xmlChar *name) {
    (void)data;
    return xmlGetPredefinedEntity(name);
}

static void fault(void *data, xmlErrorPtr error) {
    struct arena *arena = data;
    if (!error || error->level < XML_ERR_FATAL || arena->face.fault_line) return;
    arena->face.fault_line = error->line > 0 ? error->line : 1;
    if (!error->message) return;
    strncpy(arena->face.fault, error->message, sizeof arena->face.fault - 1);
    arena->face.fault[strcspn(arena->face.fault, "\n")] = 0;
}

static void end_all(struct arena *arena) {
    while (arena->open_count) readout_arena_close(arena);
    arena->nodes[0].end = arena->face.node_count;
}

enum readout_markup_result readout_markup_parse_html(struct readout_markup *markup, const uint8_t *bytes, size_t count) {
    struct arena *arena = (struct arena *)markup;
    readout_markup_finish_xml(markup);
    readout_arena_reset(arena);
    if (!count || arena->result != READOUT_MARKUP_OK) return arena->result;
    if (count > INT32_MAX) return READOUT_MARKUP_TOO_LARGE;
    htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt((const char *)bytes, (int)count);
    if (!parser) return READOUT_MARKUP_NO_MEMORY;
    htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                   HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD);
    xmlCharEncodingHandlerPtr utf8 = xmlFindCharEncodingHandler("UTF-8");
    if (utf8) xmlSwitchToEncoding(parser, utf8);
    memset(parser->sax, 0, sizeof *parser->sax);
    parser->sax->startElement = html_start;
    parser->sax->endElement = html_end;
    parser->sax->characters = text;
    parser->sax->ignorableWhitespace = text;
    parser->sax->cdataBlock = text;
    parser->sax->comment = html_comment;
    parser->userData = arena;
    arena->parser = parser;
    htmlParseDocument(parser);
    arena->parser = NULL;
    xmlFreeDoc(parser->myDoc);
    htmlFreeParserCtxt(parser);
    end_all(arena);
    return arena->result;
}

enum readout_markup_result readout_markup_begin_xml(struct readout_markup *markup, const uint32_t *entries,
                                                    uint32_t entry_count, readout_markup_entry entry, void *context) {
    struct arena *arena = (struct arena *)markup;
    readout_markup_finish_xml(markup);
    readout_arena_reset(arena);
    for (uint32_t i = 0; i < entry_count && i < READOUT_ENTRY_NAMES; i++) arena->entries[arena->entry_count++] = entries[i];
    arena->entry = entry;
    arena->context = context;
    xmlSAXHandler handler = {
        .initialized = XML_SAX2_MAGIC,
        .startElementNs = xml_start,
        .endElementNs = xml_end,
        .characters = text,
        .ignorableWhitespace = text,
        .cdataBlock = text,
        .getEntity = predefined,
        .serror = fault,
    };
    xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, arena, NULL, 0, NULL);
    if (!parser) return READOUT_MARKUP_NO_MEMORY;
    xmlCtxtUseOptions(parser, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_COMPACT);
    xmlCtxtResetPush(parser, NULL, 0, NULL, "UTF-8");
    arena->parser = parser;
    return arena->result;
}

enum readout_markup_result readout_markup_feed_xml(struct readout_markup *markup, const uint8_t *bytes, size_t count) {
    struct arena *arena = (struct arena *)markup;
    xmlParserCtxtPtr parser = arena->parser;
    while (parser && count && arena->result == READOUT_MARKUP_OK) {
        int piece = count > (1 << 20) ? 1 << 20 : (int)count;
        xmlParseChunk(parser, (const char *)bytes, piece, 0);
        bytes += piece;
        count -= (size_t)piece;
    }
    return arena->result;
}

enum readout_markup_result readout_markup_finish_xml(struct readout_markup *markup) {
    struct arena *arena = (struct arena *)markup;
    xmlParserCtxtPtr parser = arena->parser;
    if (!parser) return arena->result;
    if (arena->result == READOUT_MARKUP_OK) {
        xmlParseChunk(parser, NULL, 0, 1);
        if (!parser->wellFormed && arena->result == READOUT_MARKUP_OK) arena->result = READOUT_MARKUP_MALFORMED;
    }
    arena->parser = NULL;
    xmlFreeDoc(parser->myDoc);
    xmlFreeParserCtxt(parser);
    end_all(arena);
    return arena->result;
}

enum readout_markup_result readout_markup_parse_xml(struct readout_markup *markup, const uint8_t *bytes, size_t count) {
    enum readout_markup_result result = readout_markup_begin_xml(markup, NULL, 0, NULL, NULL);
    if (result == READOUT_MARKUP_OK) readout_markup_feed_xml(markup, bytes, count);
    return readout_markup_finish_xml(markup);
}
