/* Landlock, https://docs.kernel.org/userspace-api/landlock.html. The C library has no functions for it, and the headers
   may be older than the kernel: what is used of its interface stands here. */
#define _GNU_SOURCE
#include "layers.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* The same on every architecture (asm-generic/unistd.h). */
enum { CREATE_RULESET = 444, ADD_RULE = 445, RESTRICT_SELF = 446 };
enum { CREATE_RULESET_VERSION = 1, RULE_PATH_BENEATH = 1 };

enum {
    EXECUTE = 1 << 0,
    WRITE_FILE = 1 << 1,
    READ_FILE = 1 << 2,
    READ_DIR = 1 << 3,
    /* Up to here since version 1: removing and making of every kind. */
    ALL_1 = (1 << 13) - 1,
    REFER = 1 << 13,     /* 2 */
    TRUNCATE = 1 << 14,  /* 3 */
    IOCTL_DEV = 1 << 15, /* 5 */
};
enum { BIND_TCP = 1 << 0, CONNECT_TCP = 1 << 1 };                    /* 4 */
enum { SCOPE_ABSTRACT_UNIX_SOCKET = 1 << 0, SCOPE_SIGNAL = 1 << 1 }; /* 6 */

struct ruleset {
    uint64_t files, network, scoped;
};
struct path_beneath {
    uint64_t allowed;
    int32_t parent;
} __attribute__((packed));

struct rule {
    const char *path;
    uint64_t allowed;
};

/* Libraries and their data, and what they read of the system's settings. */
static const struct rule readable[] = {
    {"/usr", READ_FILE | READ_DIR},
    {"/lib", READ_FILE | READ_DIR},
    {"/lib64", READ_FILE | READ_DIR},
    {"/etc/ld.so.cache", READ_FILE},
    {"/etc/localtime", READ_FILE},
    {"/etc/ssl/openssl.cnf", READ_FILE},
    {"/etc/fonts", READ_FILE | READ_DIR},
    {"/var/cache/fontconfig", READ_FILE | READ_DIR},
    {"/dev/null", READ_FILE | WRITE_FILE},
    {"/dev/urandom", READ_FILE},
};
/* The one program that is started, and what loads it. */
static const struct rule startable[] = {
    {"/usr/bin/pdftotext", EXECUTE | READ_FILE},
    {"/lib64/ld-linux-x86-64.so.2", EXECUTE | READ_FILE},
    {"/lib/ld-linux-aarch64.so.1", EXECUTE | READ_FILE},
};

static void allow(int ruleset, const struct rule *rules, int count, uint64_t handled) {
    for (int i = 0; i < count; i++) {
        int fd = open(rules[i].path, O_PATH | O_CLOEXEC);
        if (fd < 0) continue;
        struct path_beneath rule = {.allowed = rules[i].allowed & handled, .parent = fd};
        if (rule.allowed) syscall(ADD_RULE, ruleset, RULE_PATH_BENEATH, &rule, 0);
        close(fd);
    }
}

int readout_landlock(int handed_files_only) {
    long version = syscall(CREATE_RULESET, NULL, 0, CREATE_RULESET_VERSION);
    if (version < 1) return 0;
    struct ruleset handled = {.files = ALL_1};
    if (version >= 2) handled.files |= REFER;
    if (version >= 3) handled.files |= TRUNCATE;
    if (version >= 4) handled.network = BIND_TCP | CONNECT_TCP;
    if (version >= 5) handled.files |= IOCTL_DEV;
    if (version >= 6) handled.scoped = SCOPE_ABSTRACT_UNIX_SOCKET | SCOPE_SIGNAL;
    if (!handed_files_only) handled.files &= ~(uint64_t)(READ_FILE | READ_DIR);
    /* A kernel takes the fields that it knows, and longer ones where they are 0. */
    int ruleset = (int)syscall(CREATE_RULESET, &handled, sizeof handled, 0);
    if (ruleset < 0) return 0;
    allow(ruleset, readable, sizeof readable / sizeof *readable, handled.files);
    allow(ruleset, startable, sizeof startable / sizeof *startable, handled.files);
    int restricted = (int)syscall(RESTRICT_SELF, ruleset, 0);
    close(ruleset);
    return restricted == 0 ? (int)version : 0;
}
