#include "CSystemd.h"

#include <systemd/sd-daemon.h>
#include <systemd/sd-journal.h>

void readout_notify(const char *state) { sd_notify(0, state); }

uint64_t readout_watchdog_interval(void) {
    uint64_t microseconds = 0;
    return sd_watchdog_enabled(0, &microseconds) > 0 ? microseconds : 0;
}

int readout_listen_sockets(char ***names) {
    *names = NULL;
    return sd_listen_fds_with_names(1, names);
}

void readout_journal_send(const char *const *fields, const size_t *lengths, int count) {
    struct iovec vectors[count > 0 ? count : 1];
    for (int i = 0; i < count; i++) vectors[i] = (struct iovec){(void *)fields[i], lengths[i]};
    sd_journal_sendv(vectors, count);
}
