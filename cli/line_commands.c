/*
 * Commands about the terminal lines of the device and who is on them: ending a login, sending a message.
 * Knows how lines are named; who is there is the device's to tell.
 */
#include "cli/line_commands.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "cli/editor.h"
#include "cli/handlers.h"
#include "cli/input.h"
#include "cli/internal.h"
#include "cli/output.h"

#define MESSAGE_MAX 512

/* ---- names of lines ---- */

static int refuse(struct session *s, const char *why)
{
	output_line(s->output, why);
	s->failed = true;
	return -1;
}

/* "vty0", "VTY 0", "con0", "console0": type and number in one word. */
static int index_of_name(const struct session *s, const char *name)
{
	size_t letters = strcspn(name, "0123456789");
	const char *digits = name + letters;

	if (!*digits || digits[strspn(digits, "0123456789")])
		return -1;
	int number = atoi(digits);
	if (letters == 3 && strncasecmp(name, "vty", letters) == 0)
		return number < (int)image_vtys(s->image) ? VTY_INDEX + number : -1;
	if ((letters == 3 || letters == 7) && strncasecmp(name, "console", letters) == 0)
		return number == 0 ? 0 : -1;
	return -1;
}

int line_index(const struct session *s, const struct match *m)
{
	const char *absolute = match_get(m, "ui-number"), *relative = match_get(m, "ui-number1"),
		   *name = match_get(m, "ui-name");
	char text[32];

	if (name)
		return index_of_name(s, name);
	if (relative) {
		snprintf(text, sizeof text, "%s%s",
			match_has(m, "vty")	  ? "vty"
			: match_has(m, "console") ? "con"
						  : "-",
			relative);
		return index_of_name(s, text);
	}
	int index = absolute ? atoi(absolute) : -1;
	return index == 0 || (index >= VTY_INDEX && index < VTY_INDEX + (int)image_vtys(s->image)) ? index : -1;
}

void line_name(int index, const char *between, char *buf, size_t len)
{
	if (index == 0)
		snprintf(buf, len, "CON%s0", between);
	else
		snprintf(buf, len, "VTY%s%d", between, index - VTY_INDEX);
}

/* ---- kill user-interface ---- */

static int run_kill(struct session *s, const struct match *m)
{
	char name[32], line[32], question[96];
	int index = line_index(s, m);

	if (index < 0)
		return refuse(s, "Error: The user interface does not exist.");
	line_name(index, "", name, sizeof name);
	line_name(index, " ", line, sizeof line);
	snprintf(question, sizeof question, "Warning: User interface %s will be freed. Continue? [Y/N]:", name);
	if (session_ask(s, question, "YN") != 'Y')
		return 0;
	if (session_do(s, rpc_document("kill", "line", line, NULL)) < 0)
		return -1;
	out_line(s, "Info: User interface %s is free.", name);
	return 0;
}

/* ---- send ---- */

/* Reads up to Enter or Ctrl+Z. False for Ctrl+C, or if nobody is there any more. */
static bool read_message(struct session *s, char *text, size_t len)
{
	size_t n = 0;
	int key;

	out_raw(s, "Enter message, end with CTRL+Z or Enter; abort with CTRL+C:\n");
	while ((key = input_key(s)) != '\r' && key != CTRL_KEY('Z')) {
		if (key == INPUT_END || key == CTRL_KEY('C')) {
			out_raw(s, "\n");
			return false;
		}
		if (key == CTRL_KEY('H') || key == 127) {
			if (n > 0)
				out_raw(s, "\b \b");
			n -= n > 0;
		} else if (key < ' ' || n + 1 == len) {
			out_raw(s, "\a");
		} else {
			text[n++] = (char)key;
			out_bytes(s, text + n - 1, 1);
		}
	}
	out_raw(s, "\n");
	text[n] = '\0';
	return true;
}

/* Bytes above 127 are of no known encoding, and the socket speaks UTF-8. */
static void make_plain(char *text)
{
	for (; *text; text++)
		if ((unsigned char)*text >= 127)
			*text = '?';
}

static int run_send(struct session *s, const struct match *m)
{
	const char *type = match_get(m, "ui-type"), *number = match_text(m, "ui-number");
	char name[32], line[32] = "", text[MESSAGE_MAX];

	if (type) {
		snprintf(name, sizeof name, "%s%s", type, number);
		int index = index_of_name(s, name);
		if (index < 0)
			return refuse(s, "Error: The user interface does not exist.");
		line_name(index, " ", line, sizeof line);
	}
	if (!read_message(s, text, sizeof text) || session_ask(s, "Send message? [Y/N]:", "YN") != 'Y')
		return 0;
	make_plain(text);
	return session_do(s, rpc_document("send", "line", line, "text", text, NULL));
}

void session_show_message(struct session *s, const xmlNode *notification)
{
	char *text;

	if (asprintf(&text, "***\n***\n*** Message from %s to %s\n***\n%s", rpc_attribute(notification, "from"),
		    rpc_attribute(notification, "to"), rpc_attribute(notification, "message")) < 0)
		abort();
	session_show_log(s, text);
	free(text);
}

const struct handler line_handlers[] = {
	{"kill-user-interface", run_kill},
	{"send", run_send},
	{NULL, NULL},
};
