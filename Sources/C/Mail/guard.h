#ifndef READOUT_MAIL_GUARD_H
#define READOUT_MAIL_GUARD_H

#include "include/CMail.h"

/* Checks and prepares a mail so that GMime needs bounded time, memory and stack for it. `start` gets where it starts
   now: fields that are left out are taken out of the first header by moving the others towards the body. */
enum readout_mail_result readout_mail_guard(uint8_t *bytes, size_t count, size_t *start);

#endif
