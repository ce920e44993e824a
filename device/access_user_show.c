/*
 * display access-user, cut access-user: the users that AAA has let in, which are the administrators on the terminal
 * lines. There are no others, so that what asks for MAC addresses, schemes or remote servers finds nobody.
 * Knows layouts and which words choose whom; knows nothing of sockets.
 */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/internal.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/show.h"

#define DEFAULT_DOMAIN "default_admin"

static const char list_rule[] =
	"------------------------------------------------------------------------------------------------------";
static const char detail_rule[] = "------------------------------------------------------------------------------";

/* ---- who is meant ---- */

static unsigned long id_of(const xmlNode *login)
{
	return strtoul(rpc_attribute(login, "session"), NULL, 10);
}

static const char *domain_of(const xmlNode *login)
{
	const char *at = strrchr(rpc_attribute(login, "user"), '@');

	return at ? at + 1 : DEFAULT_DOMAIN;
}

static bool is_address(const xmlNode *login, int family, const char *wanted)
{
	struct in6_addr a = {0}, b = {0};

	return inet_pton(family, wanted, &a) == 1 && inet_pton(family, rpc_attribute(login, "from"), &b) == 1 &&
	       !memcmp(&a, &b, sizeof a);
}

/* Of the words for kinds of access that a command has, the one that it was given; NULL = every kind. */
static const char *kind_asked(const struct match *m)
{
	static const char *const kinds[] = {"ssh", "telnet", "terminal", "ftp", "http", "md-cli", "snmp"};

	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (match_has(m, kinds[i]))
			return kinds[i];
	return NULL;
}

/* What none of them can have: a place, a scheme, a server that let them in. */
static bool asks_for_others(const struct match *m)
{
	static const char *const words[] = {"service-scheme", "access-slot", "mac-address", "interface", "vpn-instance",
		"hwtacacs", "radius", "ldap"};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (match_has(m, words[i]))
			return true;
	return false;
}

static const char *kind_of(const xmlNode *login)
{
	const char *type = rpc_attribute(login, "type");

	return !strcmp(type, "ssh") || !strcmp(type, "telnet") ? type : "terminal";
}

static bool is_in_range(const struct match *m, const xmlNode *login)
{
	const char *one = match_parameter(m, "user-id"), *first = match_parameter(m, "begin-number"),
		   *last = match_parameter(m, "end-number");

	if (!one && !first)
		return true;
	first = one ? one : first;
	last = last ? last : first;
	return id_of(login) >= strtoul(first, NULL, 10) && id_of(login) <= strtoul(last, NULL, 10);
}

static bool is_meant(const struct match *m, const xmlNode *login)
{
	const char *name = match_parameter(m, "user-name"), *domain = match_parameter(m, "domain-name");
	const char *ip = match_parameter(m, "ip-address"), *ipv6 = match_parameter(m, "ipv6-address"),
		   *kind = kind_asked(m);

	return *rpc_attribute(login, "user") && !asks_for_others(m) &&
	       (!name || !strcmp(rpc_attribute(login, "user"), name)) &&
	       (!domain || !strcmp(domain_of(login), domain)) && (!ip || is_address(login, AF_INET, ip)) &&
	       (!ipv6 || is_address(login, AF_INET6, ipv6)) && (!kind || !strcmp(kind_of(login), kind)) &&
	       is_in_range(m, login);
}

static int by_id(const void *a, const void *b)
{
	unsigned long x = id_of(*(const xmlNode *const *)a), y = id_of(*(const xmlNode *const *)b);

	return (x > y) - (x < y);
}

/* Those that are meant, by their numbers. Caller frees *chosen. */
static size_t choose(const struct match *m, xmlDoc *users, const xmlNode ***chosen)
{
	size_t count = 0;

	for (const xmlNode *n = show_first(users); n; n = show_next(n))
		count += is_meant(m, n);
	*chosen = calloc(count + 1, sizeof **chosen);
	if (!*chosen)
		abort();
	count = 0;
	for (const xmlNode *n = show_first(users); n; n = show_next(n))
		if (is_meant(m, n))
			(*chosen)[count++] = n;
	qsort(*chosen, count, sizeof **chosen, by_id);
	return count;
}

/* ---- display ---- */

static void print_list(struct session *s, const xmlNode *const *login, size_t count)
{
	out_line(s, " Total: %zu", count);
	out_line(s, " %s", list_rule);
	out_line(s, " %-8s%-23s%-41s%-15s%s", "UserID", "Username", "IP address", "MAC", "Status");
	out_line(s, " %s", list_rule);
	for (size_t i = 0; i < count && !out_stopped(s); i++) {
		const char *from = rpc_attribute(login[i], "from");
		out_line(s, " %-8lu%-22s %-40s %-15s%s", id_of(login[i]), rpc_attribute(login[i], "user"),
			*from ? from : "-", "-", "Success");
	}
	out_line(s, " %s", list_rule);
}

static void row(struct session *s, const char *label, const char *text)
{
	out_line(s, "   %-32s: %s", label, *text ? text : "-");
}

/* "2026-01-31 12:00:00+08:00": with slashes as long as there is no time zone, else with it. */
static void access_time(const char *since, char *buf, size_t len)
{
	bool local = strlen(since) > 19 && strcmp(since + 19, "+00:00") != 0;

	snprintf(buf, len, local ? "%.19s UTC%s" : "%.19s", since, since + (strlen(since) > 19 ? 19 : strlen(since)));
	for (char *p = buf; *p && *p != ' ' && !local; p++)
		*p = *p == '-' ? '/' : *p;
}

/* The group of a local user, "" = none. */
static const char *group_of(xmlDoc *aaa, const char *user)
{
	const xmlNode *line = show_first(aaa), *view = line ? line_view(line) : NULL;

	for (const xmlNode *n = view ? view->children : NULL; n; n = n->next) {
		const char *whose = n->type == XML_ELEMENT_NODE ? line_get(n, "user-name") : NULL;
		const char *group = whose && !strcmp(whose, user) ? line_get(n, "user-group-value") : NULL;
		if (group)
			return group;
	}
	return "";
}

static const char *kind_text(const char *kind)
{
	return !strcmp(kind, "ssh") ? "SSH" : !strcmp(kind, "telnet") ? "Telnet" : "Terminal";
}

static void print_detail(struct session *s, const xmlNode *login, xmlDoc *aaa)
{
	const char *from = rpc_attribute(login, "from"), *user = rpc_attribute(login, "user");
	bool six = strchr(from, ':');
	char since[64];

	access_time(rpc_attribute(login, "since"), since, sizeof since);
	out_line(s, "  %s", detail_rule);
	out_line(s, "%s", "");
	out_line(s, " Basic:");
	row(s, "User ID", rpc_attribute(login, "session"));
	row(s, "User name", user);
	row(s, "Domain-name", domain_of(login));
	row(s, "User MAC", "");
	row(s, "User IP address", six ? "" : from);
	row(s, "User IPv6 address", six ? from : "");
	row(s, "User access time", since);
	row(s, "User accounting session ID", "");
	row(s, "User access type", kind_text(kind_of(login)));
	row(s, "User Privilege", rpc_attribute(login, "level"));
	row(s, "User Group", group_of(aaa, user));
	out_line(s, "%s", "");
	out_line(s, " AAA:");
	row(s, "User authentication type", "Administrator authentication");
	row(s, "Current authentication method", "Local");
	row(s, "Current authorization method", "Local");
	row(s, "Current accounting method", "None");
	out_line(s, "%s", "");
	out_line(s, "  %s", detail_rule);
}

static int display_users(struct session *s, const struct match *m)
{
	xmlDoc *users = session_status(s, "users", NULL), *aaa = users ? show_running(s, "aaa") : NULL;
	bool detail = match_has(m, "detail") || match_parameter(m, "user-id");
	const xmlNode **chosen = NULL;
	size_t count = aaa ? choose(m, users, &chosen) : 0;

	if (aaa && !detail)
		print_list(s, chosen, count);
	for (size_t i = 0; detail && i < count && !out_stopped(s); i++)
		print_detail(s, chosen[i], aaa);
	free(chosen);
	xmlFreeDoc(users);
	xmlFreeDoc(aaa);
	return aaa ? 0 : -1;
}

/* ---- cut ---- */

static int cut(struct session *s, const xmlNode *login)
{
	return session_do(s, rpc_document("kill", "session", rpc_attribute(login, "session"), NULL));
}

/* One's own login goes last. */
static int cut_users(struct session *s, const struct match *m)
{
	xmlDoc *users = session_status(s, "users", NULL);
	const xmlNode **chosen = NULL, *own = NULL;
	size_t count = users ? choose(m, users, &chosen) : 0;
	int rc = users ? 0 : -1;

	for (size_t i = 0; i < count && rc == 0; i++) {
		if (!strcmp(rpc_attribute(chosen[i], "own"), "1"))
			own = chosen[i];
		else
			rc = cut(s, chosen[i]);
	}
	if (own && rc == 0)
		rc = cut(s, own);
	free(chosen);
	xmlFreeDoc(users);
	return rc;
}

const struct handler access_user_handlers[] = {
	{"display-access-user", display_users},
	{"cut-access-user", cut_users},
	{NULL, NULL},
};
