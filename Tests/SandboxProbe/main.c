/* Confines itself as a reader does, tries what a reader must not do, and what it must be able to, and prints a line for
   each try: its name, and "done" or the error. Its arguments: a folder that it could write to, a file in it that could
   be read and written, and the path of a program that could be started. */
#define _GNU_SOURCE
#include "CSandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static void tell(const char *what, long result) {
    printf("%s: %s\n", what, result < 0 ? strerrorname_np(errno) : "done");
    fflush(stdout);
}

static int start(const char *program) {
    pid_t child;
    char *arguments[] = {(char *)program, "-v", NULL};
    int output[2];
    if (pipe(output) < 0) return -1;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output[1], 1);
    posix_spawn_file_actions_adddup2(&actions, output[1], 2);
    int code = posix_spawn(&child, program, &actions, NULL, arguments, environ);
    errno = code;
    if (code) return -1;
    int status;
    waitpid(child, &status, 0);
    errno = ECHILD;
    return WIFEXITED(status) && WEXITSTATUS(status) != 127 ? 0 : -1;
}

int main(int count, char **arguments) {
    if (count != 5) return 2;
    int whole = strcmp(arguments[1], "serve") == 0;
    const char *folder = arguments[2], *file = arguments[3], *program = arguments[4];
    int handed = open(file, O_RDONLY);
    int writable = open(file, O_WRONLY);
    char path[4096];
    struct readout_confined confined =
        readout_confine((struct readout_confinement){.memory = 64 << 20, .handed_files_only = whole});
    printf("landlock: %d\nfiltered: %d\nbounded: %d\n", confined.landlock, confined.filtered, confined.bounded);
    snprintf(path, sizeof path, "%s/new", folder);
    tell("make a file", open(path, O_WRONLY | O_CREAT, 0600));
    tell("make a folder", mkdir(path, 0700));
    tell("make a link", symlink("x", path));
    tell("open a file to write", open(file, O_WRONLY));
    tell("open a file to read and write", open(file, O_RDWR));
    tell("empty a file", truncate(file, 0));
    tell("empty an open file", ftruncate(writable, 0));
    tell("remove a file", unlink(file));
    tell("rename a file", rename(file, path));
    tell("change a file's mode", chmod(file, 0777));
    tell("read another file", open(file, O_RDONLY));
    char byte;
    tell("read the handed file", read(handed, &byte, 1));
    if (whole) tell("write an open file", write(writable, "x", 1));
    tell("read a library", open("/usr/lib/os-release", O_RDONLY));
    tell("TCP", socket(AF_INET, SOCK_STREAM, 0));
    tell("UDP", socket(AF_INET6, SOCK_DGRAM, 0));
    tell("a Unix socket", socket(AF_UNIX, SOCK_STREAM, 0));
    tell("netlink", socket(AF_NETLINK, SOCK_RAW, 0));
    tell("ptrace", ptrace(PTRACE_ATTACH, getppid(), 0, 0));
    tell("kill the parent", kill(getppid(), 0));
    tell("kill everybody", kill(-1, 0));
    tell("kill process 1", kill(1, 0));
    struct rlimit limit = {.rlim_cur = 1, .rlim_max = 1};
    tell("bound the parent", prlimit(getppid(), RLIMIT_NOFILE, &limit, NULL));
    tell("a user name space", unshare(CLONE_NEWUSER));
    tell("bpf", syscall(SYS_bpf, 0, NULL, 0));
    tell("io_uring", syscall(425, 1, NULL));
    tell("keyctl", syscall(SYS_keyctl, 0, 0, 0, 0, 0));
    tell("userfaultfd", syscall(SYS_userfaultfd, 0));
    tell("a program without a file", memfd_create("x", 0));
    tell("start another program", start(program));
    if (access("/usr/bin/pdftotext", X_OK) == 0) tell("start pdftotext", start("/usr/bin/pdftotext"));
    fflush(stdout);
    readout_exit_when_exhausted(12);
    for (int i = 0; i < 100; i++) {
        void *block = malloc(4 << 20);
        if (!block) abort();
        memset(block, i, 4 << 20);
    }
    return 0;
}
