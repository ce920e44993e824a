/*
 * Reads the settings of terminal lines out of a configuration.
 * Knows the user-interface lines and their defaults; knows nothing of logins, sockets or sessions.
 */
#include "device/user_interface.h"

#include <assert.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/line.h"
#include "device/rpc.h"

static int leaf(const xmlNode *line, const char *name, int absent)
{
	const char *text = line ? line_get(line, name) : NULL;

	return text ? atoi(text) : absent;
}

static bool is_line(const xmlNode *n, const char *element)
{
	return n->type == XML_ELEMENT_NODE && !strcmp((const char *)n->name, element);
}

/* How many VTYs an opening line covers; 0 if n is not among them. */
static int covers(const xmlNode *line, int n)
{
	int first = leaf(line, "first-ui-number", 0), last = leaf(line, "last-ui-number", first);

	return n >= first && n <= last ? last - first + 1 : 0;
}

/* The `user-interface vty` lines, found in one walk: running may hold 100,000 other lines. */
struct vty_lines {
	const struct store *store;
	const xmlNode **line;
	size_t count, room;
};

static void collect(const struct store *s, struct vty_lines *all)
{
	*all = (struct vty_lines){.store = s};
	for (const xmlNode *ui = store_root(s)->children; ui; ui = ui->next) {
		if (!is_line(ui, "user-interface-vty"))
			continue;
		if (all->count == all->room) {
			all->room = 2 * all->room + 8;
			all->line = realloc(all->line, all->room * sizeof *all->line);
			assert(all->line);
		}
		all->line[all->count++] = ui;
	}
}

/* The line of that name, and with that keyword (NULL = any), in the view that the line opens. */
static const xmlNode *line_in(const struct store *s, const xmlNode *opening, const char *element, const char *keyword)
{
	const xmlNode *view = line_view(opening), *n;

	if (!keyword)
		return store_get(s, opening, element, NULL);
	for (n = view ? view->children : NULL; n; n = n->next)
		if (is_line(n, element) && line_get(n, keyword))
			break;
	return n;
}

/* The line of that name in the narrowest `user-interface vty` that covers n and holds one; NULL if none does. */
static const xmlNode *setting_with(const struct vty_lines *all, int n, const char *element, const char *keyword)
{
	const xmlNode *best = NULL, *found;
	int narrowest = INT_MAX, width;

	for (size_t i = 0; i < all->count; i++) {
		width = covers(all->line[i], n);
		found = width && width < narrowest ? line_in(all->store, all->line[i], element, keyword) : NULL;
		if (found) {
			best = found;
			narrowest = width;
		}
	}
	return best;
}

static const xmlNode *setting(const struct vty_lines *all, int n, const char *element)
{
	return setting_with(all, n, element, NULL);
}

static const char *text_of(const xmlNode *line, const char *name)
{
	return line ? line_get(line, name) : NULL;
}

static int idle_seconds(const xmlNode *line, int absent)
{
	return line ? leaf(line, "minutes", 0) * 60 + leaf(line, "seconds", 0) : absent;
}

static struct user_interface vty(const struct vty_lines *all, int n)
{
	const xmlNode *mode = setting(all, n, "authentication-mode");
	const xmlNode *inbound = setting(all, n, "protocol-inbound");
	const xmlNode *acl = setting_with(all, n, "acl", "inbound"),
		      *acl6 = setting_with(all, n, "acl-ipv6", "inbound");
	bool every = !inbound || line_get(inbound, "all");

	return (struct user_interface){
		.aaa = mode && line_get(mode, "aaa"),
		.password = mode && line_get(mode, "password"),
		.shell = !setting(all, n, "undo-shell"),
		.telnet = every || line_get(inbound, "telnet"),
		.ssh = every || line_get(inbound, "ssh"),
		.idle_timeout = idle_seconds(setting(all, n, "idle-timeout"), 600),
		.screen_length = leaf(setting(all, n, "screen-length"), "screen-length", 24),
		.history = leaf(setting(all, n, "history-command-max-size"), "size-value", 10),
		.level = leaf(setting(all, n, "user-privilege-level"), "level", 0),
		.written = text_of(setting(all, n, "set-authentication-password-cipher"), "password"),
		.acl = acl ? text_of(acl, line_get(acl, "acl4num") ? "acl4num" : "acl4name") : NULL,
		.acl6 = acl6 ? text_of(acl6, line_get(acl6, "acl6num") ? "acl6num" : "acl6name") : NULL,
	};
}

struct user_interface user_interface_vty(const struct store *s, int n)
{
	struct vty_lines all;
	struct user_interface ui;

	collect(s, &all);
	ui = vty(&all, n);
	free(all.line);
	return ui;
}

int user_interface_vtys(const struct store *s)
{
	return (int)image_vtys(store_image(s));
}

struct user_interface user_interface_console(const struct store *s)
{
	const xmlNode *ui = store_get(s, NULL, "user-interface-console", "0");

	return (struct user_interface){
		.level = 3,
		.idle_timeout = idle_seconds(ui ? store_get(s, ui, "idle-timeout", NULL) : NULL, 300),
		.screen_length = leaf(ui ? store_get(s, ui, "screen-length", NULL) : NULL, "screen-length", 24),
		.history = leaf(ui ? store_get(s, ui, "history-command-max-size", NULL) : NULL, "size-value", 10),
	};
}

bool user_interface_admits(
	const struct store *s, const struct user_interface *ui, const char *service, const struct acl_source *from)
{
	bool ssh = !strcmp(service, "ssh");
	const char *list = from && from->family == AF_INET6 ? ui->acl6 : ui->acl;

	if (!ui->shell || !(ssh ? ui->ssh : ui->telnet) || !(ui->aaa || (!ssh && ui->password && ui->written)))
		return false;
	return !list || !from || acl_admits(s, list, from);
}

int user_interface_maximum_vty(const struct store *s)
{
	int all = user_interface_vtys(s);
	int n = leaf(store_get(s, NULL, "user-interface-maximum-vty", NULL), "number", all);

	return n > all ? all : n;
}

int user_interface_free_vty(const struct store *s, const bool *used, const char *service, const struct acl_source *from)
{
	int maximum = user_interface_maximum_vty(s), found = -1;
	struct vty_lines all;

	collect(s, &all);
	for (int i = 0; i < maximum && found < 0; i++) {
		struct user_interface ui;
		if (used[i])
			continue;
		ui = vty(&all, i);
		if (user_interface_admits(s, &ui, service, from))
			found = i;
	}
	free(all.line);
	return found;
}

static void describe(xmlNode *reply, int index, const struct user_interface *ui, int maximum)
{
	xmlNode *n = xmlNewChild(reply, NULL, BAD_CAST "user-interface", NULL);

	rpc_put(n, "index", "%d", index);
	rpc_put(n, "level", "%d", ui->level);
	rpc_put(n, "authentication", "%s", ui->aaa ? "A" : ui->password ? "P" : "N");
	rpc_put(n, "maximum-vty", "%d", maximum);
}

void user_interface_describe(const struct store *s, xmlNode *reply)
{
	struct user_interface ui = user_interface_console(s);
	int maximum = user_interface_maximum_vty(s);
	struct vty_lines all;

	describe(reply, 0, &ui, maximum);
	collect(s, &all);
	for (int i = 0; i < user_interface_vtys(s); i++) {
		ui = vty(&all, i);
		describe(reply, VTY_INDEX + i, &ui, maximum);
	}
	free(all.line);
}
