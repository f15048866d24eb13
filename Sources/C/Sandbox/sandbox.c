#define _GNU_SOURCE
#include "CSandbox.h"
#include "layers.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

/* Pages of data and stack that the process has, proc_pid_statm(5); 0 where that cannot be told. */
static int64_t data_in_use(void) {
    FILE *file = fopen("/proc/self/statm", "re");
    if (!file) return 0;
    long long data = 0;
    if (fscanf(file, "%*s %*s %*s %*s %*s %lld", &data) != 1) data = 0;
    fclose(file);
    return data * sysconf(_SC_PAGESIZE);
}

static int set_limit(int resource, rlim_t limit) {
    struct rlimit now;
    if (getrlimit(resource, &now) < 0) return -1;
    if (now.rlim_max != RLIM_INFINITY && limit > now.rlim_max) limit = now.rlim_max;
    struct rlimit wanted = {.rlim_cur = limit, .rlim_max = limit};
    return setrlimit(resource, &wanted);
}

/* What a process says to a file that it may not write is lost. Nothing fails for it, and errno still tells of what went
   wrong before: see `crashed`. */
static void silence_file(int fd) {
    struct stat status;
    if (fstat(fd, &status) < 0 || !S_ISREG(status.st_mode)) return;
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere < 0) return;
    dup2(nowhere, fd);
    close(nowhere);
}

struct readout_confined readout_confine(struct readout_confinement wanted) {
    struct readout_confined confined = {0};
    confined.bounded = set_limit(RLIMIT_DATA, (rlim_t)(data_in_use() + wanted.memory)) == 0;
    set_limit(RLIMIT_CORE, 0);
    set_limit(RLIMIT_NOFILE, 64);
    set_limit(RLIMIT_MEMLOCK, 0);
    /* A program that writes what it found into a file of its user's must be able to. */
    if (wanted.handed_files_only) {
        set_limit(RLIMIT_FSIZE, 0);
        signal(SIGXFSZ, SIG_IGN); /* EFBIG is enough */
        silence_file(STDERR_FILENO);
    }
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0) return confined;
    confined.landlock = readout_landlock(wanted.handed_files_only);
    confined.filtered = readout_filter_calls() == 0;
    return confined;
}

void readout_serve_parent(void) {
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    int fd = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (fd >= 0) {
        if (write(fd, "900", 3) < 0) { /* the kernel chooses without the hint */
        }
        close(fd);
    }
    if (setpriority(PRIO_PROCESS, 0, getpriority(PRIO_PROCESS, 0) + 5) < 0) { /* the service has its own */
    }
}

static int exhausted_status;

static void crashed(int signal) {
    (void)signal;
    /* malloc(3) and mmap(2) leave it behind, and whoever gives up for it does nothing else in between. */
    if (errno == ENOMEM) _exit(exhausted_status);
    /* SA_RESETHAND: the fault comes again, or abort(3) raises it again, and ends the process. */
}

void readout_exit_when_exhausted(int status) {
    exhausted_status = status;
    static char stack[1 << 14]; /* the usual one may be what has run out */
    stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&alternate, NULL);
    struct sigaction action = {.sa_handler = crashed, .sa_flags = SA_RESETHAND | SA_ONSTACK};
    int signals[] = {SIGABRT, SIGBUS, SIGILL, SIGSEGV, SIGTRAP};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) sigaction(signals[i], &action, NULL);
}

void readout_alarm(int seconds) { alarm((unsigned)seconds); }

void readout_return_large_blocks(void) {
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
    mallopt(M_TRIM_THRESHOLD, 8 << 20);
}
