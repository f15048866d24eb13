#ifndef READOUT_LAYERS_H
#define READOUT_LAYERS_H

/* Restricts the files that the process can reach. Returns Landlock's version, 0 where there is none. */
int readout_landlock(int handed_files_only);

/* Restricts the system calls that the process can make. Returns 0, or -1 with errno set. */
int readout_filter_calls(void);

#endif
