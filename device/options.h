/*
 * The command line of `lyrebird run`.
 */
#ifndef LYREBIRD_DEVICE_OPTIONS_H
#define LYREBIRD_DEVICE_OPTIONS_H

#include "device/private.h"

/* argv[0] is the verb. 0, or -1 with a message on standard error (wrong usage: exit status 2). */
int options_read(struct run_options *o, int argc, char **argv);
void options_clear(struct run_options *o);

/* State folder of a device by name: $XDG_STATE_HOME/lyrebird/NAME, as root /var/lib/lyrebird/NAME. Caller frees. */
char *options_state_folder(const char *name);

#define DEFAULT_NAME "HUAWEI"

#endif
