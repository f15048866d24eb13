/* MIME (RFC 2045 to 2049, 5322) through GMime 3: the parts of a mail as a flat array in document order. The headers of
   GMime and glib stay behind this one, and both are initialised when the first mail is parsed. What GMime is given is
   checked before (guard.c), because it has no limits of its own. A mail in the mail is a leaf: its content is parsed
   like any other. Header values are raw: charsets are not converted here. */
#ifndef READOUT_CMAIL_H
#define READOUT_CMAIL_H

#include <stddef.h>
#include <stdint.h>

/* Parts deeper than this, and those after as many, are left out. */
#define READOUT_MAIL_DEPTH 32
#define READOUT_MAIL_PARTS 1000
/* Of the first header, fields after as many, and longer ones, in bytes, are left out. */
#define READOUT_MAIL_FIELDS 2000
#define READOUT_MAIL_FIELD_BYTES (1 << 17)
/* A mail with more lines that may divide parts, or header fields in all of its parts, is refused. */
#define READOUT_MAIL_DIVIDERS 100000
#define READOUT_MAIL_ALL_FIELDS 200000

enum readout_mail_result {
    READOUT_MAIL_OK = 0,
    READOUT_MAIL_NO_HEADER = 1, /* it does not start with a header */
    READOUT_MAIL_TOO_MANY_PARTS = 2,
    READOUT_MAIL_HEADER_TOO_LONG = 3,
    READOUT_MAIL_NO_MEMORY = 4,
};

struct readout_mail_header {
    const char *name;
    const char *value; /* as it stands in the mail, folded, with any bytes but NUL */
};

/* The descendants of part i are i + 1 ..< end; the children of a part with `is_multipart` are its parts. Strings are
   NULL where the mail has none; parameters have been decoded (RFC 2231) to UTF-8. */
struct readout_mail_part {
    uint8_t is_multipart;
    uint8_t is_message;    /* message/rfc822 and its kin */
    uint8_t is_attachment; /* Content-Disposition: attachment */
    uint32_t parent;
    uint32_t end;
    uint32_t header; /* its first header in `headers` */
    uint32_t header_count;
    const char *type;      /* "text" */
    const char *subtype;   /* "html" */
    const char *charset;
    const char *format;    /* RFC 3676: "flowed" */
    const char *delsp;     /* RFC 3676: "yes" */
    const char *start;     /* RFC 2387: the Content-ID of the root of multipart/related */
    const char *name;      /* the file's */
    const char *content_id; /* without angle brackets */
    const char *prologue;  /* of a multipart without parts (no boundary, or none of its lines): what stands in it */
    void *object;
};

struct readout_mail {
    const struct readout_mail_part *parts; /* the first is the mail */
    uint32_t part_count;
    const struct readout_mail_header *headers;
    uint32_t header_count;
    int is_cut; /* whether parts were left out */
};

/* Parses a mail; NULL with `result` where it cannot. `bytes` is changed in a few places that do not matter and must
   live until the mail is freed. */
struct readout_mail *readout_mail_parse(uint8_t *bytes, size_t count, enum readout_mail_result *result);
void readout_mail_free(struct readout_mail *mail);

/* The content of a leaf with its transfer encoding undone: in the mail's bytes, or (`owned`) to be freed with
   readout_mail_free_content. NULL where it has none. */
uint8_t *readout_mail_content(const struct readout_mail *mail, uint32_t part, size_t *count, int *owned);
void readout_mail_free_content(uint8_t *content);

#endif
