#define _GNU_SOURCE
#include "CChild.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/close_range.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static void put(int *descriptor) {
    if (*descriptor >= 0) close(*descriptor);
    *descriptor = -1;
}

static void limit(int what, rlim_t most) {
    struct rlimit limit = {most, most};
    setrlimit(what, &limit);
}

/* After fork: only calls that are safe there. */
static void become(const struct readout_child *child, const char *const *arguments, int input, int output, int error,
                   int report) {
    static const char *environment[] = {"LC_ALL=C.UTF-8", NULL};
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    limit(RLIMIT_CPU, (rlim_t)child->cpu_seconds);
    limit(RLIMIT_AS, child->memory);
    limit(RLIMIT_CORE, 0);
    dup2(input, 0);
    dup2(output, 1);
    dup2(error, 2);
#ifdef CLOSE_RANGE_CLOEXEC
    close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
#endif
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    signal(SIGPIPE, SIG_DFL);
    execve(arguments[0], (char *const *)arguments, (char *const *)environment);
    int code = errno;
    (void)!write(report, &code, sizeof code);
    _exit(127);
}

/* One read of what is there; 0 at the end, -1 where it is more than is wanted or there is no memory. */
static ssize_t take(struct readout_child *child, int output, size_t *room) {
    if (*room - child->output_count < 1 << 15) {
        size_t more = *room ? *room * 2 : 1 << 17;
        uint8_t *moved = realloc(child->output, more);
        if (!moved) return -1;
        child->output = moved;
        *room = more;
    }
    ssize_t count = read(output, child->output + child->output_count, *room - child->output_count);
    if (count < 0) return errno == EINTR || errno == EAGAIN ? 1 : 0;
    child->output_count += (size_t)count;
    return child->output_count > child->output_limit ? -1 : count;
}

/* What the child is to read, as far as it is not written yet. */
struct input {
    int pipe;
    const uint8_t *bytes;
    size_t count;
};

/* Writes what the pipe takes; closes it at the end, and where the child reads no more. */
static void feed(struct input *input) {
    ssize_t written = write(input->pipe, input->bytes, input->count);
    if (written < 0 && (errno == EINTR || errno == EAGAIN)) return;
    if (written < 0) input->count = 0;
    if (written > 0) {
        input->bytes += written;
        input->count -= (size_t)written;
    }
    if (!input->count) put(&input->pipe);
}

/* Writes the input, and reads both pipes to their ends. READOUT_CHILD_EXITED where that went well. */
static enum readout_child_result talk_to(struct readout_child *child, struct input *input, int *output, int *error) {
    int64_t end = now() + child->milliseconds;
    size_t room = 0, complained = 0;
    while (*output >= 0 || *error >= 0) {
        struct pollfd sources[3] = {{*output, POLLIN, 0}, {*error, POLLIN, 0}, {input->pipe, POLLOUT, 0}};
        int64_t left = end - now();
        if (left <= 0) return READOUT_CHILD_TIMEOUT;
        if (poll(sources, 3, (int)left) < 0) {
            if (errno == EINTR) continue;
            return READOUT_CHILD_SYSTEM;
        }
        if (input->pipe >= 0 && sources[2].revents) feed(input);
        if (*output >= 0 && sources[0].revents) {
            ssize_t count = take(child, *output, &room);
            if (count < 0) return READOUT_CHILD_TOO_MUCH;
            if (count == 0) put(output);
        }
        if (*error >= 0 && sources[1].revents) {
            char text[1024];
            ssize_t count = read(*error, text, sizeof text);
            if (count <= 0 && !(count < 0 && errno == EINTR)) put(error);
            size_t space = sizeof child->complaint - 1 - complained;
            size_t kept = count <= 0 ? 0 : (size_t)count < space ? (size_t)count : space;
            memcpy(child->complaint + complained, text, kept);
            complained += kept;
        }
    }
    return READOUT_CHILD_EXITED;
}

static enum readout_child_result ended(struct readout_child *child, int status, int failure) {
    child->status = failure;
    if (failure) return READOUT_CHILD_MISSING;
    if (WIFSIGNALED(status)) {
        child->status = WTERMSIG(status);
        return child->status == SIGXCPU ? READOUT_CHILD_TIMEOUT : READOUT_CHILD_KILLED;
    }
    child->status = WEXITSTATUS(status);
    return READOUT_CHILD_EXITED;
}

/* Writing to a child that reads no more is no signal: SIGPIPE is held back, and taken where it has come. */
static void end_hold(const sigset_t *pipe, const sigset_t *before, int was_pending) {
    struct timespec none = {0, 0};
    if (!was_pending)
        while (sigtimedwait(pipe, NULL, &none) == SIGPIPE) {}
    pthread_sigmask(SIG_SETMASK, before, NULL);
}

enum readout_child_result readout_child_run(struct readout_child *child, const char *const *arguments,
                                            const uint8_t *input, size_t input_count) {
    child->output = NULL;
    child->output_count = 0;
    child->complaint[0] = 0;
    memset(child->complaint, 0, sizeof child->complaint);
    int feeding[2] = {-1, -1}, output[2] = {-1, -1}, error[2] = {-1, -1}, report[2] = {-1, -1};
    enum readout_child_result result = READOUT_CHILD_SYSTEM;
    sigset_t pipe_signal, before, pending;
    sigemptyset(&pipe_signal);
    sigaddset(&pipe_signal, SIGPIPE);
    sigpending(&pending);
    pthread_sigmask(SIG_BLOCK, &pipe_signal, &before);
    pid_t pid = -1;
    if (!pipe2(feeding, O_CLOEXEC) && !pipe2(output, O_CLOEXEC) && !pipe2(error, O_CLOEXEC)
        && !pipe2(report, O_CLOEXEC))
        pid = fork();
    if (pid == 0) become(child, arguments, feeding[0], output[1], error[1], report[1]);
    child->status = errno;
    put(&feeding[0]);
    put(&output[1]);
    put(&error[1]);
    put(&report[1]);
    if (pid > 0) {
        fcntl(feeding[1], F_SETFL, O_NONBLOCK);
        struct input rest = {feeding[1], input, input_count};
        result = talk_to(child, &rest, &output[0], &error[0]);
        if (result != READOUT_CHILD_EXITED) kill(pid, SIGKILL);
        put(&rest.pipe);
        feeding[1] = -1;
        int status = 0, failure = 0;
        while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {}
        if (read(report[0], &failure, sizeof failure) != sizeof failure) failure = 0;
        if (result == READOUT_CHILD_EXITED) result = ended(child, status, failure);
    }
    put(&feeding[1]);
    put(&output[0]);
    put(&error[0]);
    put(&report[0]);
    end_hold(&pipe_signal, &before, sigismember(&pending, SIGPIPE) == 1);
    return result;
}

void readout_child_free(struct readout_child *child) {
    free(child->output);
    child->output = NULL;
}
