/*
 * display users, display user-interface: layouts of what the device tells about its terminal lines.
 * Knows how the screen looks; knows nothing of where the figures come from.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/line_commands.h"
#include "cli/output.h"

/* Absolute numbers end before it. */
static int lines_end(const struct session *s)
{
	return VTY_INDEX + (int)image_vtys(s->image);
}

static const xmlNode *first(xmlDoc *doc)
{
	return xmlFirstElementChild(xmlDocGetRootElement(doc));
}

static const xmlNode *next(const xmlNode *n)
{
	return xmlNextElementSibling((xmlNode *)n);
}

static int number(const xmlNode *n, const char *attribute)
{
	return atoi(rpc_attribute(n, attribute));
}

static bool is_own(const xmlNode *login)
{
	return !strcmp(rpc_attribute(login, "own"), "1");
}

/* The first login on each line, NULL = nobody is there. Caller frees. */
static const xmlNode **logins(const struct session *s, xmlDoc *users)
{
	const xmlNode **on = calloc((size_t)lines_end(s), sizeof *on);

	assert(on);
	for (const xmlNode *n = first(users); n; n = next(n)) {
		int index = number(n, "index");
		if (index >= 0 && index < lines_end(s) && !on[index])
			on[index] = n;
	}
	return on;
}

/* Consoles may have several logins: the next one on the same line. */
static const xmlNode *next_on_line(const xmlNode *login)
{
	int index = number(login, "index");
	const xmlNode *n = index == 0 ? next(login) : NULL;

	while (n && number(n, "index") != index)
		n = next(n);
	return n;
}

/* ---- display users ---- */

static void delay_text(int seconds, char *buf, size_t len)
{
	snprintf(buf, len, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

static const char *type_text(const char *type)
{
	if (!strcmp(type, "telnet"))
		return "TEL";
	return !strcmp(type, "ssh") ? "SSH" : "";
}

static void print_login(struct session *s, const xmlNode *l)
{
	const char *user = rpc_attribute(l, "user");
	char delay[32];

	delay_text(number(l, "idle"), delay, sizeof delay);
	out_line(s, "%c %-3s %-7s %s  %-3s    %-25s pass           no", is_own(l) ? '+' : ' ',
		rpc_attribute(l, "index"), rpc_attribute(l, "line"), delay, type_text(rpc_attribute(l, "type")),
		rpc_attribute(l, "from"));
	out_line(s, "  Username : %s", *user ? user : "Unspecified");
	out_line(s, "%s", "");
}

static int show_users(struct session *s, const struct match *m)
{
	xmlDoc *users = session_status(s, "users", NULL);
	bool all = match_has(m, "all");
	char name[32];

	if (!users)
		return -1;
	const xmlNode **on = logins(s, users);
	out_line(s, "  User-Intf    Delay    Type   Network Address     AuthenStatus    AuthorcmdFlag");
	for (int i = 0; i < lines_end(s); i = i ? i + 1 : VTY_INDEX) {
		const xmlNode *l = on[i];
		line_name(i, " ", name, sizeof name);
		if (!l && all)
			out_line(s, "  %-3d %s", i, name);
		for (; l; l = next_on_line(l))
			print_login(s, l);
	}
	free(on);
	xmlFreeDoc(users);
	return 0;
}

/* ---- display user-interface ---- */

static const char *const legend[] = {
	"  +    : Current UI is active.",
	"  F    : Current UI is active and work in async mode.",
	"  Idx  : Absolute index of UIs.",
	"  Type : Type and relative index of UIs.",
	"  Privi: The privilege of UIs.",
	"  ActualPrivi: The actual privilege of user-interface.",
	"  Auth : The authentication mode of UIs.",
	"      A: Authenticate use AAA.",
	"      N: Current UI need not authentication.",
	"      P: Authenticate use current UI's password.",
	"  Int  : The physical location of UIs.",
};

static void print_line(struct session *s, const xmlNode *const *on, const xmlNode *ui)
{
	int index = number(ui, "index");
	const xmlNode *l = on[index];
	char name[32];

	line_name(index, " ", name, sizeof name);
	out_line(s, "%c %-4d %-8s %-10s -     %-5s %-11s %-5s -", l ? '+' : ' ', index, name, index ? "" : "9600",
		rpc_attribute(ui, "level"), l ? rpc_attribute(l, "level") : "-", rpc_attribute(ui, "authentication"));
}

static void print_table(struct session *s, const xmlNode *const *on, xmlDoc *lines, int index)
{
	out_line(s, "  Idx  Type     Tx/Rx      Modem Privi ActualPrivi Auth  Int");
	for (const xmlNode *ui = first(lines); ui; ui = next(ui))
		if (index < 0 || number(ui, "index") == index)
			print_line(s, on, ui);
	for (size_t i = 0; i < sizeof legend / sizeof *legend; i++)
		out_line(s, "%s", legend[i]);
}

/* One letter for each line from `from` on: U = in use, X = not; blanks part groups of five. */
static int print_use(struct session *s, const xmlNode *const *on, const char *type, int from, int count)
{
	char text[VTY_LINES_MAX * 6 / 5 + 1];
	size_t n = 0;
	int used = 0;

	out_line(s, "  User interface type : [%s]", type);
	for (int i = 0; i < count; i++) {
		bool used_now = on[from + i] != NULL;
		used += used_now;
		if (i > 0 && i % 5 == 0)
			text[n++] = ' ';
		text[n++] = used_now ? 'U' : 'X';
	}
	text[n] = '\0';
	out_line(s, "%12d:%s", from, text);
	return used;
}

static void print_summary(struct session *s, const xmlNode *const *on, int index)
{
	int used = 0, vtys = index < 0 ? (int)image_vtys(s->image) : 1;

	if (index <= 0)
		used += print_use(s, on, "CON", 0, 1);
	if (index != 0)
		used += print_use(s, on, "VTY", index < 0 ? VTY_INDEX : index, vtys);
	out_line(s, "%s", "");
	out_line(s, "%3d character mode users.     (U)", used);
	out_line(s, "%3d UI never used.            (X)", (index < 0 ? 1 + vtys : 1) - used);
	out_line(s, "%3d total UI in use", used);
}

static bool names_a_line(const struct match *m)
{
	return match_get(m, "ui-number") || match_get(m, "ui-number1") || match_get(m, "ui-name");
}

static int show_user_interface(struct session *s, const struct match *m)
{
	int index = line_index(s, m);

	if (index < 0 && names_a_line(m)) {
		output_line(s->output, "Error: The user interface does not exist.");
		return -1;
	}
	xmlDoc *users = session_status(s, "users", NULL), *lines = session_status(s, "user-interfaces", NULL);
	int rc = users && lines ? 0 : -1;
	const xmlNode **on = rc == 0 ? logins(s, users) : NULL;
	if (rc == 0 && match_has(m, "summary"))
		print_summary(s, on, index);
	else if (rc == 0)
		print_table(s, on, lines, index);
	free(on);
	xmlFreeDoc(users);
	xmlFreeDoc(lines);
	return rc;
}

static int show_maximum(struct session *s, const struct match *m)
{
	xmlDoc *lines = session_status(s, "user-interfaces", NULL);

	(void)m;
	if (!lines)
		return -1;
	out_line(s, "Maximum of VTY user:%s", rpc_attribute(first(lines), "maximum-vty"));
	xmlFreeDoc(lines);
	return 0;
}

const struct handler lines_show_handlers[] = {
	{"display-users", show_users},
	{"display-user-interface", show_user_interface},
	{"display-user-interface-maximum-vty", show_maximum},
	{NULL, NULL},
};
