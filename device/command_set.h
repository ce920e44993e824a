/*
 * The command set of a device: the built-in one, or one with the user's files on top. That one lies in the state folder
 * as an image, which the device and all its clients map read-only.
 */
#ifndef LYREBIRD_DEVICE_COMMAND_SET_H
#define LYREBIRD_DEVICE_COMMAND_SET_H

#include "cli/grammar/grammar.h"

/* Compiles the folder's files (NULL = none) on top of the built-in ones, for so many VTY lines, and leaves the image in
 * the state folder; where the image that is built in will do, takes away what a device before left there. 0, or -1
 * after saying why on stderr. */
int command_set_make(const char *state, const char *folder, unsigned vtys);

/* The set that the device on this state folder has: lives as long as the process. NULL after saying why on stderr. */
const struct image *command_set_open(const char *state);

#endif
