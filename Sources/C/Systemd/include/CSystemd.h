/* libsystemd, as much of it as the daemon needs. Its own headers stay out of Swift's sight: they bring parts of libc
   along that Swift has from Glibc already. */
#ifndef READOUT_CSYSTEMD_H
#define READOUT_CSYSTEMD_H

#include <stddef.h>
#include <stdint.h>

/* sd_notify(3); without a service manager nothing happens. */
void readout_notify(const char *state);

/* sd_watchdog_enabled(3): microseconds between two signs of life, 0 where none are wanted. */
uint64_t readout_watchdog_interval(void);

/* sd_listen_fds_with_names(3), called once: how many sockets were handed over; the first has number 3. Their names,
   NULL where there are none, are the caller's to free, each and all. */
int readout_listen_sockets(char ***names);

/* sd_journal_sendv(3): fields NAME=VALUE of the given lengths in bytes. */
void readout_journal_send(const char *const *fields, const size_t *lengths, int count);

#endif
