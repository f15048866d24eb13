/* Bounds that a process sets to itself before it meets files of strangers. Each is inherited by what it starts, and
   none can be taken back. */
#ifndef READOUT_CSANDBOX_H
#define READOUT_CSANDBOX_H

#include <stdint.h>

/* What is wanted. */
struct readout_confinement {
    /* Bytes that the process may take beyond what it has now: RLIMIT_DATA, setrlimit(2). Mapped files do not count. */
    int64_t memory;
    /* 1: no file may be opened by its name but the system's libraries and their data; nothing may grow, so that what
       is open cannot be written either, unless it is a pipe or a socket. 0: every file may be read. */
    int handed_files_only;
};

/* What is in force. */
struct readout_confined {
    /* The version of Landlock's interface, 0 where the kernel has none: landlock(7). */
    int landlock;
    /* Whether the filter of system calls is in force: seccomp(2). */
    int filtered;
    /* Whether memory is bounded. */
    int bounded;
};

/* Takes from the process: the network, writing and making files, starting programs but pdftotext, memory, and the ways
   into other processes and the kernel that no reader of files needs. What the kernel does not have is passed over. */
struct readout_confined readout_confine(struct readout_confinement wanted);

/* The process is to end when the thread that started it does, and before others where memory runs out:
   PR_SET_PDEATHSIG, oom_score_adj (proc(5)), nice. */
void readout_serve_parent(void);

/* A crash for want of memory ends the process with this exit status from now on, any other with its signal. Without
   threads. */
void readout_exit_when_exhausted(int status);

/* Bounds the time until the next call, in seconds, after which SIGALRM ends the process; 0: no bound. */
void readout_alarm(int seconds);

/* glibc's heap: large blocks go back to the system when they are freed, mallopt(3). */
void readout_return_large_blocks(void);

#endif
