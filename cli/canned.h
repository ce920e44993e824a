/*
 * Answers from the files of `lyrebird run --outputs`.
 */
#ifndef LYREBIRD_CLI_CANNED_H
#define LYREBIRD_CLI_CANNED_H

#include "cli/session.h"

/* Prints what a file of the device has for the command that runs, if one has. 0, or -1 and said why. */
int canned_output(struct session *s, const struct match *m);

#endif
