/* What Swift's Glibc module leaves out: functions that are variadic, behind _GNU_SOURCE, or macros. */
#ifndef READOUT_CLINUX_H
#define READOUT_CLINUX_H

#include <stdint.h>
#include <sys/types.h>

/* The peer of a Unix socket, as the kernel recorded it at connect(2). See unix(7). */
struct readout_peer {
    pid_t pid;
    uid_t uid;
    gid_t gid;
};

/* SO_PEERCRED. Returns 0, or -1 with errno set. */
int readout_peer_credentials(int fd, struct readout_peer *peer);

/* SO_PEERGROUPS: the peer's supplementary groups. Writes at most `capacity` and returns how many there are,
   or -1 with errno set. A result above `capacity` means: call again with more room. */
int readout_peer_groups(int fd, gid_t *groups, int capacity);

/* eventfd(2), close-on-exec and non-blocking. */
int readout_eventfd(void);

/* pipe2(2), close-on-exec. */
int readout_pipe(int ends[2]);

/* Whether somebody has the regular file `path` open for writing: 1 yes, 0 no, -1 the system does not tell us
   (a read lease, fcntl(2), is granted only to the file's owner and only while nobody writes). A file that may not be
   read has nothing to wait for: 0. */
int readout_is_being_written(const char *path);

/* When the file `path` was made, in nanoseconds since 1970: statx(2). 0 where the file system does not know. */
int64_t readout_birth_time(const char *path);

/* Lets glibc give blocks of this many bytes and more back to the system as soon as they are freed, and keep two heaps
   instead of eight a core: mallopt(3). */
void readout_return_blocks_from(int bytes);
/* Gives memory that is free within the heap back to the system: malloc_trim(3). */
void readout_return_free_memory(void);

/* posix_spawn_file_actions_addclosefrom_np(3): the child gets no descriptor from `first` on. `actions` is a
   posix_spawn_file_actions_t. Returns 0, or an error number. */
int readout_spawn_close_from(void *actions, int first);

/* socketpair(2) of stream sockets, close-on-exec. */
int readout_socket_pair(int ends[2]);

/* A file without a name, in memory, close-on-exec: memfd_create(2). Returns its descriptor, or -1 with errno set. */
int readout_memory_file(void);

/* Sends `count` bytes, one at least, and with the first of them the open file `file`: unix(7), SCM_RIGHTS. Returns 0,
   or -1 with errno set. */
int readout_send_file(int socket, const void *bytes, size_t count, int file);

/* Receives at most `count` bytes, and into `file` the open file that came with them, close-on-exec; -1 where none did.
   Returns how many bytes, 0 at the end, or -1 with errno set. */
ssize_t readout_receive_file(int socket, void *bytes, size_t count, int *file);

/* Waits until the child process `pid` has ended, which is then still to be waited for (waitpid(2)): at most so many
   milliseconds. Returns 1, 0 where it goes on, or -1 with errno set. */
int readout_await_end(pid_t pid, int milliseconds);

/* sem_clockwait(3): takes one of the semaphore, a sem_t, or gives up after so many milliseconds. Returns 0, or -1 with
   errno set. */
int readout_semaphore_wait(void *semaphore, int64_t milliseconds);

/* renameat2(2) with RENAME_NOREPLACE: fails with EEXIST where `to` exists. Returns 0, or -1 with errno set. */
int readout_rename_new(const char *from, const char *to);

/* renameat2(2) with RENAME_EXCHANGE: both exist, and each gets the other's name. Returns 0, or -1 with errno set; EINVAL
   where the file system cannot. */
int readout_rename_exchange(const char *one, const char *other);

#endif
