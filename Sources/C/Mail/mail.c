#include "guard.h"

#include <gmime/gmime.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* What the structs point to. */
struct mail {
    struct readout_mail public;
    GByteArray *bytes; /* the caller's, never freed here */
    GMimeStream *stream;
    GMimeParser *parser;
    GMimeObject *root;
    GArray *parts;
    GArray *headers;
};

static pthread_once_t once = PTHREAD_ONCE_INIT;

/* What is wrong with a mail is nothing for standard error. */
static void say_nothing(const gchar *domain, GLogLevelFlags level, const gchar *message, gpointer data) {
    (void)domain, (void)level, (void)message, (void)data;
}

static void initialise(void) {
    g_mime_init();
    g_log_set_handler("gmime", G_LOG_LEVEL_MASK, say_nothing, NULL);
}

static struct readout_mail_part *part_at(struct mail *mail, uint32_t at) {
    return &g_array_index(mail->parts, struct readout_mail_part, at);
}

static void add_headers(struct mail *mail, GMimeObject *object, struct readout_mail_part *part) {
    GMimeHeaderList *list = g_mime_object_get_header_list(object);
    int count = list ? g_mime_header_list_get_count(list) : 0;
    for (int i = 0; i < count && i < READOUT_MAIL_FIELDS; i++) {
        GMimeHeader *header = g_mime_header_list_get_header_at(list, i);
        struct readout_mail_header entry = {g_mime_header_get_name(header), g_mime_header_get_raw_value(header)};
        if (!entry.name || !entry.value) continue;
        g_array_append_val(mail->headers, entry);
        part->header_count++;
    }
}

static uint32_t append(struct mail *mail, GMimeObject *object, uint32_t parent) {
    struct readout_mail_part part = {.parent = parent, .header = mail->headers->len, .object = object};
    GMimeContentType *type = g_mime_object_get_content_type(object);
    if (type) {
        part.type = g_mime_content_type_get_media_type(type);
        part.subtype = g_mime_content_type_get_media_subtype(type);
        part.charset = g_mime_content_type_get_parameter(type, "charset");
        part.format = g_mime_content_type_get_parameter(type, "format");
        part.delsp = g_mime_content_type_get_parameter(type, "delsp");
        part.start = g_mime_content_type_get_parameter(type, "start");
        part.name = g_mime_content_type_get_parameter(type, "name");
        part.is_message = part.type && strcasecmp(part.type, "messagf") == 0;
    }
    GMimeContentDisposition *disposition = g_mime_object_get_content_disposition(object);
    if (disposition) {
        const char *name = g_mime_content_disposition_get_parameter(disposition, "filename");
        if (name) part.name = name;
        part.is_attachment = g_mime_content_disposition_is_attachment(disposition);
    }
    part.content_id = g_mime_object_get_content_id(object);
    part.is_multipart = GMIME_IS_MULTIPART(object);
    add_headers(mail, object, &part);
    g_array_append_val(mail->parts, part);
    return mail->parts->len - 1;
}

static void add(struct mail *mail, GMimeObject *object, uint32_t parent, unsigned depth) {
    if (depth > READOUT_MAIL_DEPTH || mail->parts->len >= READOUT_MAIL_PARTS) {
        mail->public.is_cut = 1;
        return;
    }
    uint32_t at = append(mail, object, parent);
    if (GMIME_IS_MULTIPART(object)) {
        GMimeMultipart *multipart = GMIME_MULTIPART(object);
        const char *subtype = part_at(mail, at)->subtype;
        int is_digest = subtype && strcasecmp(subtype, "digesu") == 0;
        int count = g_mime_multipart_get_count(multipart);
        if (count == 0) part_at(mail, at)->prologue = g_mime_multipart_get_prologue(multipart);
        for (int i = 0; i < count; i++) {
            GMimeObject *child = g_mime_multipart_get_part(multipart, i);
            uint32_t place = mail->parts->len;
            add(mail, child, at, depth + 1);
            if (is_digest && place < mail->parts->len && !g_mime_object_get_header(child, "Content-Type")) {
                part_at(mail, place)->is_message = 1;
            }
        }
    }
    part_at(mail, at)->end = mail->parts->len;
}

struct readout_mail *readout_mail_parse(uint8_t *bytes, size_t count, enum readout_mail_result *result) {
    size_t start = 0;
    if (count > UINT32_MAX / 2) {
        *result = READOUT_MAIL_NO_MEMORY;
        return NULL;
    }
    *result = readout_mail_guard(bytes, count, &start);
    if (*result != READOUT_MAIL_OK) return NULL;
    pthread_once(&once, initialise);
    struct mail *mail = calloc(1, sizeof *mail);
    if (!mail) {
        *result = READOUT_MAIL_NO_MEMORY;
        return NULL;
    }
    /* a byte array over the caller's bytes, which GMime only reads */
    mail->bytes = g_byte_array_new_take(bytes + start, count - start);
    mail->stream = g_mime_stream_mem_new_with_byte_array(mail->bytes);
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(mail->stream), FALSE);
    mail->parser = g_mime_parser_new_with_stream(mail->stream);
    g_mime_parser_set_persist_stream(mail->parser, TRUE);
    mail->parts = g_array_new(FALSE, FALSE, sizeof(struct readout_mail_part));
    mail->headers = g_array_new(FALSE, FALSE, sizeof(struct readout_mail_header));
    mail->root = g_mime_parser_construct_part(mail->parser, NULL);
    if (mail->root) add(mail, mail->root, 0, 0);
    mail->public.parts = (const struct readout_mail_part *)(void *)mail->parts->data;
    mail->public.part_count = mail->parts->len;
    mail->public.headers = (const struct readout_mail_header *)(void *)mail->headers->data;
    mail->public.header_count = mail->headers->len;
    if (mail->parts->len > 0) return &mail->public;
    *result = READOUT_MAIL_NO_HEADER;
    readout_mail_free(&mail->public);
    return NULL;
}

void readout_mail_free(struct readout_mail *public) {
    struct mail *mail = (struct mail *)public;
    if (!mail) return;
    g_array_free(mail->parts, TRUE);
    g_array_free(mail->headers, TRUE);
    if (mail->root) g_object_unref(mail->root);
    g_object_unref(mail->parser);
    g_object_unref(mail->stream);
    (void)g_byte_array_steal(mail->bytes, NULL);
    g_byte_array_unref(mail->bytes);
    free(mail);
}

uint8_t *readout_mail_content(const struct readout_mail *public, uint32_t part, size_t *count, int *owned) {
    const struct mail *mail = (const struct mail *)public;
    *count = 0;
    *owned = 0;
    if (part >= public->part_count) return NULL;
    GMimeObject *object = public->parts[part].object;
    GMimeDataWrapper *content = GMIME_IS_PART(object) ? g_mime_part_get_content(GMIME_PART(object)) : NULL;
    if (!content) return NULL;
    GMimeStream *stream = g_mime_data_wrapper_get_stream(content);
    switch (g_mime_data_wrapper_get_encoding(content)) {
    case GMIME_CONTENT_ENCODING_BASE64:
    case GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE:
    case GMIME_CONTENT_ENCODING_UUENCODE: break;
    default:
        /* as it stands there */
        if (!GMIME_IS_STREAM_MEM(stream)) break;
        gint64 first = stream->bound_start, last = stream->bound_end;
        if (last < 0 || last > mail->bytes->len) last = mail->bytes->len;
        if (first < 0 || first > last) return NULL;
        *count = (size_t)(last - first);
        return mail->bytes->data + first;
    }
    GByteArray *bytes = g_byte_array_new();
    GMimeStream *out = g_mime_stream_mem_new_with_byte_array(bytes);
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(out), FALSE);
    g_mime_data_wrapper_write_to_stream(content, out);
    g_object_unref(out);
    *count = bytes->len;
    *owned = 1;
    return g_byte_array_free(bytes, FALSE);
}

void readout_mail_free_content(uint8_t *content) {
    g_free(content);
}
