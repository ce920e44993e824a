/*
 * `lyrebird run`: the device process.
 */
#ifndef LYREBIRD_DEVICE_RUN_H
#define LYREBIRD_DEVICE_RUN_H

/* argv[0] is the verb. Returns the exit status: 0 after SIGTERM or SIGINT, 1 on a runtime error, 2 on wrong usage. */
int run_verb(int argc, char **argv);

#endif
