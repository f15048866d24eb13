#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

int readout_peer_credentials(int fd, struct readout_peer *peer) {
    struct ucred credentials;
    socklen_t length = sizeof credentials;
    if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &credentials, &length) < 0) return -1;
    peer->pid = credentials.pid;
    peer->uid = credentials.uid;
    peer->gid = credentials.gid;
    return 0;
}

#ifndef SO_PEERGROUPS
#define SO_PEERGROUPS 59
#endif

int readout_peer_groups(int fd, gid_t *groups, int capacity) {
    socklen_t length = (socklen_t)capacity * sizeof(gid_t);
    /* With too little room the kernel answers ERANGE and says in `length` how much is wanted. */
    if (getsockopt(fd, SOL_SOCKET, SO_PEERGROUPS, groups, &length) < 0 && errno != ERANGE) return -1;
    return (int)(length / sizeof(gid_t));
}

int readout_eventfd(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

int readout_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

int readout_is_being_written(const char *path) {
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW);
    if (fd < 0) return errno == EACCES ? 0 : -1;
    int granted = fcntl(fd, F_SETLEASE, F_RDLCK);
    int answer = granted == 0 ? 0 : errno == EAGAIN ? 1 : -1;
    close(fd); /* ends the lease */
    return answer;
}

int readout_rename_new(const char *from, const char *to) {
    return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
}

int64_t readout_birth_time(const char *path) {
    struct statx status;
    if (statx(AT_FDCWD, path, 0, STATX_BTIME, &status) < 0 || !(status.stx_mask & STATX_BTIME)) return 0;
    return status.stx_btime.tv_sec * 1000000000LL + status.stx_btime.tv_nsec;
}

void readout_return_blocks_from(int bytes) {
    mallopt(M_MMAP_THRESHOLD, bytes);
    mallopt(M_ARENA_MAX, 2);
}

int readout_spawn_close_from(void *actions, int first) {
    return posix_spawn_file_actions_addclosefrom_np(actions, first);
}
