/*
 * The device's hot keys: they discard what was typed and run a command, which the history shows under its own name.
 */
#ifndef LYREBIRD_CLI_HOTKEY_H
#define LYREBIRD_CLI_HOTKEY_H

#include <stdbool.h>

#include "cli/session.h"

#define HOTKEYS "GLOU"	   /* CTRL_G, ... */
#define HOTKEY_COMMAND 256 /* room for the command of a key */

/* The command of a control key: that of a `hotkey` line of running, else the factory's. False if the key has none. */
bool hotkey_command(struct session *s, int key, char command[HOTKEY_COMMAND]);

#endif
