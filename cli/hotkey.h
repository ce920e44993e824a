/*
 * The device's hot keys: they discard what was typed and run a command, which the history shows under its own name.
 */
#ifndef LYREBIRD_CLI_HOTKEY_H
#define LYREBIRD_CLI_HOTKEY_H

/* The command of a key, NULL if it has none. */
const char *hotkey_command(int key);

#endif
