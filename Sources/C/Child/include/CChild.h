/* A child process that turns bytes into bytes, bounded in time, memory and output. */
#ifndef READOUT_CCHILD_H
#define READOUT_CCHILD_H

#include <stddef.h>
#include <stdint.h>

enum readout_child_result {
    READOUT_CHILD_EXITED = 0,    /* `status` is its exit status */
    READOUT_CHILD_MISSING = 1,   /* there is no such program, or it may not be started; `status` is errno */
    READOUT_CHILD_TIMEOUT = 2,   /* killed, or out of CPU time */
    READOUT_CHILD_TOO_MUCH = 3,  /* it wrote more than `output_limit` */
    READOUT_CHILD_KILLED = 4,    /* it died of the signal `status` */
    READOUT_CHILD_SYSTEM = 5,    /* the system refused what is needed; `status` is errno */
};

struct readout_child {
    /* What it may take. */
    int milliseconds;           /* wall-clock time, then it is killed */
    int cpu_seconds;            /* RLIMIT_CPU */
    size_t memory;              /* RLIMIT_AS, in bytes */
    size_t output_limit;        /* bytes of standard output */
    /* What came of it. */
    int status;
    uint8_t *output;            /* standard output; free it with readout_child_free */
    size_t output_count;
    char complaint[512];        /* the start of standard error */
};

/* Runs `arguments` (the first is the program's absolute path, NULL ends them) with `input` in a pipe as its standard
   input, no other open file, and an environment of nothing but LC_ALL=C.UTF-8. */
enum readout_child_result readout_child_run(struct readout_child *child, const char *const *arguments,
                                            const uint8_t *input, size_t input_count);
void readout_child_free(struct readout_child *child);

#endif
