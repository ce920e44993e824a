/*
 * display ftp server: ports, times and lists as they are configured. The product has no FTP server, so none is enabled.
 */
#include <stdio.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/show.h"

/* Of IPv4 and IPv6. */
static const struct {
	const char *words, *label, *otherwise;
} rows[][2] = {
	{{"timeout", "Timeout value (mins)", "10"}, {"timeout", "IPv6 Timeout value (mins)", "10"}},
	{{"port", "Listen port", "21"}, {"port", "IPv6 listen port", "21"}},
	{{"acl", "ACL name", ""}, {"acl", "IPv6 ACL name", ""}},
	{{"acl", "ACL number", ""}, {"acl", "IPv6 ACL number", ""}},
};
static const char *const servers[] = {"ftp server ", "ftp ipv6 server "};

/* The value of such a line, a name if `named`, else a number; false if there is none. */
static bool find_value(struct session *s, xmlDoc *doc, const char *words, bool named, char *value, size_t len)
{
	char text[256];
	bool found = false;

	for (const xmlNode *n = show_first(doc); n && !found; n = show_next(n)) {
		const char *rest;
		if (strncmp((const char *)n->name, "ftp-", 4) != 0)
			continue;
		line_print(s->image, image_view(s->image, "system"), n, text, sizeof text);
		rest = show_behind(text, words);
		found = rest && (strspn(rest, "0123456789") == strlen(rest)) != named;
		if (found)
			snprintf(value, len, "%s", rest);
	}
	return found;
}

static void print_value(struct session *s, xmlDoc *doc, size_t row, size_t server)
{
	bool named = !strcmp(rows[row][server].label + (server ? 5 : 0), "ACL name");
	char words[64], value[64];

	snprintf(words, sizeof words, "%s%s", servers[server], rows[row][server].words);
	snprintf(value, sizeof value, "%s", rows[row][server].otherwise);
	find_value(s, doc, words, named, value, sizeof value);
	out_line(s, "%-26s:%s%s", rows[row][server].label, *value ? " " : "", value);
}

static int display_server(struct session *s, const struct match *m)
{
	xmlDoc *doc = show_running(s, NULL);
	char most[16] = "15";

	(void)m;
	if (!doc)
		return -1;
	out_line(s, "%-26s: Disabled", "Server state");
	out_line(s, "%-26s: Disabled", "IPv6 server state");
	for (size_t row = 0; row < sizeof rows / sizeof *rows; row++) {
		for (size_t server = 0; server < 2; server++)
			print_value(s, doc, row, server);
	}
	find_value(s, doc, "ftp server max-sessions", false, most, sizeof most);
	out_line(s, "%-26s: 0", "Current user count");
	out_line(s, "%-26s: %s", "Max user number", most);
	xmlFreeDoc(doc);
	return 0;
}

const struct handler ftp_handlers[] = {
	{"display-ftp-server", display_server},
	{NULL, NULL},
};
