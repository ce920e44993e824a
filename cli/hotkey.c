/*
 * What the hot keys stand for. Ctrl+U is there for the user to define; the others have a command from the factory.
 */
#include "cli/hotkey.h"

#include <stdio.h>
#include <string.h>

#include "cli/input.h"
#include "cli/internal.h"

static const struct {
	char letter;
	const char *command;
} factory[] = {
	{'G', "display current-configuration"},
	{'L', "display ip routing-table"},
	{'O', "undo debugging all"},
	{'U', ""},
};

/* Takes quotes off. */
static void take(const char *text, char command[HOTKEY_COMMAND])
{
	size_t len = strlen(text);
	bool quoted = len >= 2 && text[0] == '"' && text[len - 1] == '"';

	snprintf(command, HOTKEY_COMMAND, "%.*s", (int)(quoted ? len - 2 : len), quoted ? text + 1 : text);
}

/* The command that running says; nothing where it says none. */
static void look_up(struct session *s, char letter, char command[HOTKEY_COMMAND])
{
	char element[] = "hotkey-CTRL_X";

	element[sizeof element - 2] = letter;
	xmlDoc *data = session_get(s, "running", xmlNewNode(NULL, (const xmlChar *)element));
	const xmlNode *line = data ? xmlFirstElementChild(xmlDocGetRootElement(data)) : NULL;
	const char *text = line ? line_get(line, "command-text") : NULL;
	if (text)
		take(text, command);
	xmlFreeDoc(data);
}

bool hotkey_command(struct session *s, int key, char command[HOTKEY_COMMAND])
{
	*command = '\0';
	for (size_t i = 0; i < sizeof factory / sizeof *factory; i++) {
		if (CTRL_KEY(factory[i].letter) != key)
			continue;
		if (s->rpc) /* none in front of a session that has no device */
			look_up(s, factory[i].letter, command);
		if (!*command)
			snprintf(command, HOTKEY_COMMAND, "%s", factory[i].command);
	}
	return *command;
}
