/* The filter of system calls: seccomp(2), with a program for the kernel's classic BPF machine. It denies what no reader
   needs and lets the rest through, because libraries call many things; what it denies fails with EPERM, because some of
   them only try. Files are Landlock's to guard; without it this keeps a process from changing any. */
#define _GNU_SOURCE
#include "layers.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined __x86_64__
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined __aarch64__
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#ifdef ARCHITECTURE

/* Newer than some C libraries' headers; the same on every architecture. */
enum {
    PIDFD_SEND_SIGNAL = 424, IO_URING_SETUP = 425, IO_URING_ENTER = 426, IO_URING_REGISTER = 427, OPEN_TREE = 428,
    MOVE_MOUNT = 429, FSOPEN = 430, FSCONFIG = 431, FSMOUNT = 432, FSPICK = 433, CLONE3 = 435, OPENAT2 = 437,
    PIDFD_GETFD = 438, PROCESS_MADVISE = 440, MOUNT_SETATTR = 442, QUOTACTL_FD = 443, MEMFD_SECRET = 447,
    PROCESS_MRELEASE = 448, SET_MEMPOLICY_HOME_NODE = 450, FCHMODAT2 = 452, SETXATTRAT = 463, REMOVEXATTRAT = 466,
    OPEN_TREE_ATTR = 467, FILE_SETATTR = 469,
};

static const int denied[] = {
    /* The network, and talking to other processes. */
    SYS_socket, SYS_socketpair, SYS_bind, SYS_connect, SYS_listen, SYS_accept, SYS_accept4, SYS_shmget, SYS_shmat,
    SYS_shmctl, SYS_semget, SYS_semctl, SYS_msgget, SYS_msgctl, SYS_mq_open, SYS_mq_unlink,
    /* Other processes. */
    SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, PROCESS_MADVISE, PROCESS_MRELEASE, SYS_kcmp, PIDFD_GETFD,
    PIDFD_SEND_SIGNAL, SYS_tkill, SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo, SYS_setpriority, SYS_ioprio_set,
    SYS_sched_setaffinity, SYS_sched_setattr, SYS_sched_setparam, SYS_sched_setscheduler, SYS_migrate_pages,
    SYS_move_pages, SYS_set_mempolicy, SET_MEMPOLICY_HOME_NODE, SYS_mbind, SYS_capset, SYS_perf_event_open,
    /* Another user, root, or name space. */
    SYS_setuid, SYS_setgid, SYS_setreuid, SYS_setregid, SYS_setresuid, SYS_setresgid, SYS_setfsuid, SYS_setfsgid,
    SYS_setgroups, SYS_unshare, SYS_setns, SYS_chroot, SYS_pivot_root, SYS_mount, SYS_umount2, MOVE_MOUNT, OPEN_TREE,
    OPEN_TREE_ATTR, FSOPEN, FSCONFIG, FSMOUNT, FSPICK, MOUNT_SETATTR, SYS_personality,
    /* The kernel's wide doors. */
    SYS_bpf, SYS_userfaultfd, IO_URING_SETUP, IO_URING_ENTER, IO_URING_REGISTER, SYS_add_key, SYS_request_key,
    SYS_keyctl, SYS_fanotify_init, SYS_fanotify_mark, SYS_name_to_handle_at, SYS_open_by_handle_at, SYS_quotactl,
    QUOTACTL_FD, SYS_acct, SYS_swapon, SYS_swapoff, SYS_reboot, SYS_kexec_load, SYS_init_module, SYS_finit_module,
    SYS_delete_module, SYS_syslog, SYS_sethostname, SYS_setdomainname, SYS_settimeofday, SYS_clock_settime,
    SYS_clock_adjtime, SYS_adjtimex, SYS_vhangup,
    /* Programs that are no files. */
    SYS_execveat, SYS_memfd_create, MEMFD_SECRET,
    /* Changing files. Writing them needs one that is open for it. */
    SYS_truncate, SYS_ftruncate, SYS_fallocate, SYS_mkdirat, SYS_mknodat, SYS_unlinkat, SYS_symlinkat, SYS_linkat,
    SYS_renameat2, SYS_fchmod, SYS_fchmodat, FCHMODAT2, SYS_fchown, SYS_fchownat, SYS_utimensat, SYS_setxattr,
    SYS_lsetxattr, SYS_fsetxattr, SETXATTRAT, SYS_removexattr, SYS_lremovexattr, SYS_fremovexattr, REMOVEXATTRAT,
    FILE_SETATTR,
#ifdef SYS_renameat
    SYS_renameat,
#endif
#ifdef SYS_kexec_file_load
    SYS_kexec_file_load,
#endif
#ifdef __x86_64__
    SYS_creat, SYS_mkdir, SYS_rmdir, SYS_mknod, SYS_unlink, SYS_symlink, SYS_link, SYS_rename, SYS_chmod, SYS_chown,
    SYS_lchown, SYS_utime, SYS_utimes, SYS_futimesat, SYS_iopl, SYS_ioperm, SYS_modify_ldt, SYS_uselib, SYS_ustat,
#endif
};

enum {
    NAME_SPACES = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID
        | CLONE_NEWNET,
    /* No reader opens anything to write: where there is no Landlock, /proc/PID/mem of the daemon would be open to it. */
    CHANGING = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_TMPFILE | O_APPEND,
    X32_CALLS = 0x40000000,
};

#define DENIED (SECCOMP_RET_ERRNO | EPERM)
#define MISSING (SECCOMP_RET_ERRNO | ENOSYS)

struct program {
    struct sock_filter at[512];
    unsigned short count;
};

static void add(struct program *program, uint16_t code, uint32_t value, uint8_t yes, uint8_t no) {
    program->at[program->count++] = (struct sock_filter){.code = code, .jt = yes, .jf = no, .k = value};
}

static void give(struct program *program, uint32_t verdict) { add(program, BPF_RET | BPF_K, verdict, 0, 0); }

/* The low half of argument `index`, where ints and flags are. */
static void load_argument(struct program *program, int index) {
    add(program, BPF_LD | BPF_W | BPF_ABS, (uint32_t)(offsetof(struct seccomp_data, args) + 8 * (size_t)index), 0, 0);
}

static void load_call(struct program *program) {
    add(program, BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr), 0, 0);
}

static void if_call(struct program *program, int call, uint32_t verdict) {
    add(program, BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)call, 0, 1);
    give(program, verdict);
}

/* `call` is denied where argument `index` has one of the bits `flags`. */
static void if_flags(struct program *program, int call, int index, uint32_t flags) {
    add(program, BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)call, 0, 4);
    load_argument(program, index);
    add(program, BPF_JMP | BPF_JSET | BPF_K, flags, 0, 1);
    give(program, DENIED);
    give(program, SECCOMP_RET_ALLOW);
}

/* `call` is denied where argument `index` is `value`. */
static void if_value(struct program *program, int call, int index, uint32_t value) {
    add(program, BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)call, 0, 4);
    load_argument(program, index);
    add(program, BPF_JMP | BPF_JEQ | BPF_K, value, 0, 1);
    give(program, DENIED);
    load_call(program);
}

/* `call` is denied unless argument `index` is `one` or `other`. */
static void unless_value(struct program *program, int call, int index, uint32_t one, uint32_t other) {
    add(program, BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)call, 0, 5);
    load_argument(program, index);
    add(program, BPF_JMP | BPF_JEQ | BPF_K, one, 2, 0);
    add(program, BPF_JMP | BPF_JEQ | BPF_K, other, 1, 0);
    give(program, DENIED);
    give(program, SECCOMP_RET_ALLOW);
}

int readout_filter_calls(void) {
    struct program program = {.count = 0};
    add(&program, BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch), 0, 0);
    add(&program, BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0);
    give(&program, DENIED);
    load_call(&program);
#ifdef __x86_64__
    add(&program, BPF_JMP | BPF_JGE | BPF_K, X32_CALLS, 0, 1);
    give(&program, DENIED);
#endif
    for (size_t i = 0; i < sizeof denied / sizeof *denied; i++) if_call(&program, denied[i], DENIED);
    /* Their flags are behind a pointer, where no filter can look. The C library does without them. */
    if_call(&program, CLONE3, MISSING);
    if_call(&program, OPENAT2, MISSING);
    if_flags(&program, SYS_clone, 0, NAME_SPACES);
    if_flags(&program, SYS_openat, 2, CHANGING & ~(uint32_t)O_DIRECTORY);
#ifdef SYS_open
    if_flags(&program, SYS_open, 1, CHANGING & ~(uint32_t)O_DIRECTORY);
#endif
    /* Signals: to itself (abort(3)) and to single processes but the one that started it. Landlock's scope leaves those
       that it started. */
    unless_value(&program, SYS_tgkill, 0, (uint32_t)getpid(), (uint32_t)getpid());
    for (int i = 0; i < 3; i++) {
        uint32_t groups[] = {0, 1, (uint32_t)getppid()};
        if_value(&program, SYS_kill, 0, groups[i]);
    }
    if_flags(&program, SYS_kill, 0, 1U << 31);
    /* Bounds of other processes. */
    unless_value(&program, SYS_prlimit64, 0, 0, (uint32_t)getpid());
    /* Typing on the terminal that it was started from. */
    if_value(&program, SYS_ioctl, 1, TIOCSTI);
    if_value(&program, SYS_ioctl, 1, TIOCLINUX);
    give(&program, SECCOMP_RET_ALLOW);
    struct sock_fprog loaded = {.len = program.count, .filter = program.at};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &loaded, 0, 0);
}

#else

int readout_filter_calls(void) {
    errno = ENOSYS;
    return -1;
}

#endif
