/*
 * Who may ask by SNMP, and who is told: display snmp-agent community, usm-user, target-host, mib-view, local-engineid.
 * Knows layouts; everything comes from the running configuration and the identity. No agent runs.
 */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/show.h"

static bool begins(const xmlNode *line, const char *element)
{
	return strncmp((const char *)line->name, element, strlen(element)) == 0;
}

static const char *or_dash(const char *text)
{
	return text && *text ? text : "-";
}

/* The first of these values that the line has; NULL if it has none. */
static const char *one_of(const xmlNode *line, const char *a, const char *b)
{
	const char *value = line_get(line, a);

	return value ? value : line_get(line, b);
}

/* ---- display snmp-agent local-engineid ---- */

/* As configured, else enterprise 2011, form 3, and the MAC address of the system. */
static void engine_of(struct session *s, xmlDoc *doc, char *text, size_t len)
{
	xmlDoc *board = NULL;
	size_t used;

	for (const xmlNode *n = show_first(doc); n; n = show_next(n)) {
		const char *id = begins(n, "snmp-agent-local-engineid") ? line_get(n, "engineid") : NULL;
		if (id) {
			snprintf(text, len, "%s", id);
			return;
		}
	}
	board = session_status(s, "board", NULL);
	used = (size_t)snprintf(text, len, "800007DB03");
	for (const char *c = board ? rpc_attribute(show_first(board), "mac") : ""; *c && used + 1 < len; c++) {
		if (*c != '-')
			text[used++] = (char)toupper((unsigned char)*c);
	}
	text[used] = '\0';
	xmlFreeDoc(board);
}

/* Any line about it switches the agent on. */
static bool is_enabled(xmlDoc *doc)
{
	for (const xmlNode *n = show_first(doc); n; n = show_next(n)) {
		if (begins(n, "snmp-agent"))
			return true;
	}
	return false;
}

static int display_engine(struct session *s, const struct match *m)
{
	xmlDoc *doc = show_running(s, NULL);
	char engine[80];

	(void)m;
	if (!doc)
		return -1;
	engine_of(s, doc, engine, sizeof engine);
	if (is_enabled(doc))
		out_line(s, "SNMP local EngineID: %s", engine);
	else
		out_line(s, "Error: SNMP agent is not enabled.");
	xmlFreeDoc(doc);
	return 0;
}

/* ---- display snmp-agent community ---- */

static void print_community(struct session *s, const xmlNode *line)
{
	const char *name = line_get(line, "host-string"), *acl = one_of(line, "acl-number", "acl-name"),
		   *alias = line_get(line, "alias-name");

	out_line(s, "   Community name: %s", name);
	out_line(s, "       Group name: %s", name);
	if (acl)
		out_line(s, "       Acl: %s", acl);
	if (alias)
		out_line(s, "       Alias name: %s", alias);
	out_line(s, "       Storage-type: nonVolatile");
	out_line(s, "%s", "");
}

static int display_community(struct session *s, const struct match *m)
{
	bool all = !match_has(m, "read") && !match_has(m, "write");
	xmlDoc *doc = show_running(s, NULL);

	if (!doc)
		return -1;
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		if (begins(n, "snmp-agent-community") && line_get(n, "host-string") &&
			(all || line_get(n, match_has(m, "read") ? "read" : "write")))
			print_community(s, n);
	}
	xmlFreeDoc(doc);
	return 0;
}

/* ---- display snmp-agent usm-user ---- */

struct user {
	const char *name, *engine, *group, *acl, *authentication, *privacy; /* NULL = not said; engine NULL = the own */
};

static bool is_of(const xmlNode *line, const struct user *u)
{
	const char *name = begins(line, "snmp-agent") ? line_get(line, "user-name") : NULL,
		   *engine = line_get(line, "engine-Id");

	return name && !strcmp(name, u->name) && !strcmp(engine ? engine : "", u->engine ? u->engine : "");
}

static void take(const char **to, const char *value)
{
	*to = value ? value : *to;
}

/* A user has a line for each thing that is said of him. False if `line` is not the first of them. */
static bool read_user(xmlDoc *doc, const xmlNode *line, struct user *u)
{
	const xmlNode *first = NULL;

	*u = (struct user){.name = line_get(line, "user-name"), .engine = line_get(line, "engine-Id")};
	for (const xmlNode *n = show_first(doc); n; n = show_next(n)) {
		if (!is_of(n, u))
			continue;
		first = first ? first : n;
		take(&u->group, line_get(n, "group-name"));
		take(&u->acl, one_of(n, "acl-number", "aclName"));
		take(&u->authentication, line_get(n, "authen-protocol"));
		take(&u->privacy, line_get(n, "privacy-protocol"));
	}
	return first == line;
}

static bool fits(const char *wanted, const char *value)
{
	return !wanted || (value && !strcmp(wanted, value));
}

static void print_user(struct session *s, const struct user *u, const char *engine)
{
	out_line(s, "   User name: %s", u->name);
	out_line(s, "       Engine ID: %s active", engine);
	if (u->authentication)
		out_line(s, "       Authentication Protocol: %s", u->authentication);
	if (u->privacy)
		out_line(s, "       Privacy Protocol: %s", u->privacy);
	if (u->group)
		out_line(s, "       Group name: %s", u->group);
	if (u->acl)
		out_line(s, "       Acl: %s", u->acl);
	out_line(s, "       State: Active");
	out_line(s, "%s", "");
}

static int display_users(struct session *s, const struct match *m)
{
	xmlDoc *doc = show_running(s, NULL);
	char own[80];

	if (!doc)
		return -1;
	engine_of(s, doc, own, sizeof own);
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		struct user u;
		const char *engine;
		if (!begins(n, "snmp-agent") || !line_get(n, "user-name") || !read_user(doc, n, &u))
			continue;
		engine = u.engine ? u.engine : own;
		if (fits(match_parameter(m, "user-name"), u.name) && fits(match_parameter(m, "group-name"), u.group) &&
			fits(match_parameter(m, "engineid"), engine))
			print_user(s, &u, engine);
	}
	xmlFreeDoc(doc);
	return 0;
}

/* ---- display snmp-agent target-host ---- */

static const char target_dashes[] = "---------------------------------------------------------------------------";

static const char *level_of(const xmlNode *line)
{
	return line_get(line, "privacy")	  ? "Privacy"
	       : line_get(line, "authentication") ? "Authentication"
						  : "No authentication and privacy";
}

static const char *version_of(const xmlNode *line)
{
	return !line_get(line, "cipher-name") ? "v3" : line_get(line, "v2c") ? "v2c" : "v1";
}

static const char *port_of(const xmlNode *line, const char *own)
{
	const char *port = line_get(line, own), *both = one_of(line, "port-number", "server-port");

	return port ? port : both ? both : "162";
}

static void print_target(struct session *s, const xmlNode *line, unsigned number)
{
	char text[512];

	line_print(s->image, image_view(s->image, "system"), line, text, sizeof text);
	out_line(s, "Target host NO. %u", number);
	out_line(s, "%s", target_dashes);
	out_line(s, "  Host name                        : %s", or_dash(line_get(line, "host-name")));
	out_line(s, "  IP address                       : %s", one_of(line, "ip-address", "ipv6-address"));
	out_line(s, "  Source interface                 : %s", or_dash(line_get(line, "interface-name")));
	out_line(s, "  VPN instance                     : %s", or_dash(line_get(line, "vpn-instance-name")));
	out_line(s, "  Security name                    : %s", one_of(line, "cipher-name", "security-name"));
	out_line(s, "  Alarm Port                       : %s", port_of(line, "alarm-port-number"));
	out_line(s, "  Event Port                       : %s", port_of(line, "event-port-number"));
	out_line(s, "  Type                             : %s", strstr(text, " inform ") ? "inform" : "trap");
	out_line(s, "  Version                          : %s", version_of(line));
	out_line(s, "  Level                            : %s", level_of(line));
	out_line(s, "  NMS type                         : %s", line_get(line, "private-netmanager") ? "HW NMS" : "NMS");
	out_line(s, "  With ext vb                      : %s", line_get(line, "ext-vb") ? "Yes" : "No");
	out_line(s, "  Notification filter profile name : %s", or_dash(line_get(line, "profile-name")));
	out_line(s, "  Heart beat required              : %s", line_get(line, "heart-beat") ? "Yes" : "No");
	out_line(s, "%s", target_dashes);
}

static int display_targets(struct session *s, const struct match *m)
{
	xmlDoc *doc = show_running(s, NULL);
	unsigned number = 0;

	(void)m;
	if (!doc)
		return -1;
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		if (begins(n, "snmp-agent-target-host") && one_of(n, "ip-address", "ipv6-address"))
			print_target(s, n, ++number);
	}
	xmlFreeDoc(doc);
	return 0;
}

/* ---- display snmp-agent mib-view ---- */

/* Names of the tree that stand at a known depth. */
static const struct {
	const char *name;
	unsigned depth;
} subtrees[] = {
	{"iso", 1},
	{"org", 2},
	{"dod", 3},
	{"internet", 4},
	{"mgmt", 5},
	{"mib-2", 6},
	{"private", 5},
	{"enterprises", 6},
	{"huawei", 7},
	{"huaweiUtility", 8},
	{"snmpV2", 5},
	{"snmpModules", 6},
	{"snmpUsmMIB", 7},
	{"snmpVacmMIB", 7},
	{"snmpCommunityMIB", 7},
};

/* A bit for each number of the subtree ("80" = iso, "FF80" = huaweiUtility.7). "" if its depth is not known. */
static void mask_of(const char *tree, char *text, size_t len)
{
	size_t head = strcspn(tree, "."), used = 0;
	unsigned depth = isdigit((unsigned char)*tree) ? 1 : 0;

	for (size_t i = 0; i < sizeof subtrees / sizeof *subtrees; i++) {
		if (strlen(subtrees[i].name) == head && !strncmp(subtrees[i].name, tree, head))
			depth = subtrees[i].depth;
	}
	for (const char *c = tree + head; depth && (c = strchr(c, '.')); c++)
		depth++;
	*text = '\0';
	for (; depth && used + 3 < len; depth -= depth < 8 ? depth : 8)
		used += (size_t)snprintf(
			text + used, len - used, "%02X", depth < 8 ? 0xFF & (0xFF << (8 - depth)) : 0xFF);
}

static void print_view(struct session *s, const char *name, const char *tree, const char *type)
{
	char mask[256];

	mask_of(tree, mask, sizeof mask);
	out_line(s, "   View name: %s", name);
	out_line(s, "       MIB Subtree: %s", tree);
	if (*mask)
		out_line(s, "       Subtree mask: %s(Hex)", mask);
	out_line(s, "       Storage-type: nonVolatile");
	out_line(s, "       View Type: %s", type);
	out_line(s, "       View status: active");
	out_line(s, "%s", "");
}

struct views {
	const char *name, *type; /* that are asked for; NULL = any */
};

static void show_view(
	struct session *s, const struct views *asked, const char *name, const char *tree, const char *type)
{
	if (name && tree && type && fits(asked->name, name) && fits(asked->type, type))
		print_view(s, name, tree, type);
}

/* The view that is there without any line. */
static void show_default_view(struct session *s, const struct views *asked)
{
	static const char *const without[] = {"snmpCommunityMIB", "snmpUsmMIB", "snmpVacmMIB"};

	show_view(s, asked, "ViewDefault", "internet", "included");
	for (size_t i = 0; i < sizeof without / sizeof *without; i++)
		show_view(s, asked, "ViewDefault", without[i], "excluded");
}

static int display_views(struct session *s, const struct match *m)
{
	struct views asked = {.name = match_parameter(m, "view-name"),
		.type = match_has(m, "exclude")	  ? "excluded"
			: match_has(m, "include") ? "included"
						  : NULL};
	xmlDoc *doc = show_running(s, NULL);

	if (!doc)
		return -1;
	if (is_enabled(doc))
		show_default_view(s, &asked);
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		if (begins(n, "snmp-agent-mib-view"))
			show_view(s, &asked, line_get(n, "view-name"), line_get(n, "oid-tree"), line_get(n, "type"));
	}
	xmlFreeDoc(doc);
	return 0;
}

const struct handler snmp_users_handlers[] = {
	{"display-snmp-agent-local-engineid", display_engine},
	{"display-snmp-agent-community", display_community},
	{"display-snmp-agent-usm-user", display_users},
	{"display-snmp-agent-target-host", display_targets},
	{"display-snmp-agent-mib-view", display_views},
	{NULL, NULL},
};
