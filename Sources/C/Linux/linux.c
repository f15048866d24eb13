#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <poll.h>
#include <semaphore.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
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

int readout_socket_pair(int ends[2]) { return socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends); }

/* Room for one descriptor in a message's ancillary data, aligned as cmsg(3) wants it. */
union one_file {
    char bytes[CMSG_SPACE(sizeof(int))];
    struct cmsghdr header;
};

int readout_memory_file(void) { return memfd_create("readout", MFD_CLOEXEC); }

int readout_send_file(int socket, const void *bytes, size_t count, int file) {
    union one_file control = {.bytes = {0}};
    struct iovec part = {.iov_base = (void *)bytes, .iov_len = count};
    struct msghdr message = {
        .msg_iov = &part, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof control.bytes};
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(header), &file, sizeof file);
    while (part.iov_len > 0) {
        ssize_t sent = sendmsg(socket, &message, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent < 0) return -1;
        part.iov_base = (char *)part.iov_base + sent;
        part.iov_len -= (size_t)sent;
        message.msg_control = NULL;
        message.msg_controllen = 0;
    }
    return 0;
}

ssize_t readout_receive_file(int socket, void *bytes, size_t count, int *file) {
    union one_file control;
    struct iovec part = {.iov_base = bytes, .iov_len = count};
    struct msghdr message = {
        .msg_iov = &part, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof control.bytes};
    *file = -1;
    ssize_t received;
    do {
        received = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    } while (received < 0 && errno == EINTR);
    if (received < 0) return -1;
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    if (header && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS)
        memcpy(file, CMSG_DATA(header), sizeof *file);
    return received;
}

int readout_await_end(pid_t pid, int milliseconds) {
    int descriptor = (int)syscall(434 /* pidfd_open, on every architecture */, pid, 0);
    if (descriptor < 0) return -1;
    struct pollfd polled = {.fd = descriptor, .events = POLLIN};
    int ready;
    do {
        ready = poll(&polled, 1, milliseconds);
    } while (ready < 0 && errno == EINTR);
    close(descriptor);
    return ready;
}

int readout_semaphore_wait(void *semaphore, int64_t milliseconds) {
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += milliseconds / 1000;
    until.tv_nsec += milliseconds % 1000 * 1000000;
    if (until.tv_nsec >= 1000000000) {
        until.tv_nsec -= 1000000000;
        until.tv_sec++;
    }
    int taken;
    do {
        taken = sem_clockwait(semaphore, CLOCK_MONOTONIC, &until);
    } while (taken < 0 && errno == EINTR);
    return taken;
}

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

int readout_rename_exchange(const char *one, const char *other) {
    return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
}

int64_t readout_birth_time(const char *path) {
    struct statx status;
    if (statx(AT_FDCWD, path, 0, STATX_BTIME, &status) < 0 || !(status.stx_mask & STATX_BTIME)) return 0;
    return status.stx_btime.tv_sec * 1000000000LL + status.stx_btime.tv_nsec;
}

void readout_return_free_memory(void) { malloc_trim(0); }

void readout_return_blocks_from(int bytes) {
    mallopt(M_MMAP_THRESHOLD, bytes);
    mallopt(M_ARENA_MAX, 2);
}

int readout_spawn_close_from(void *actions, int first) {
    return posix_spawn_file_actions_addclosefrom_np(actions, first);
}
