/*
 * The factory's hot keys. Ctrl+U is there for the user to define, and nobody has.
 */
#include "cli/hotkey.h"

#include <stddef.h>

#include "cli/input.h"

static const struct {
	int key;
	const char *command;
} hotkeys[] = {
	{CTRL_KEY('G'), "display current-configuration"},
	{CTRL_KEY('L'), "display ip routing-table"},
	{CTRL_KEY('O'), "undo debugging all"},
};

const char *hotkey_command(int key)
{
	for (size_t i = 0; i < sizeof hotkeys / sizeof *hotkeys; i++)
		if (hotkeys[i].key == key)
			return hotkeys[i].command;
	return NULL;
}
