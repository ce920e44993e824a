/*
 * display ssh server status, display ssh server session, display ssh user-information, display telnet server,
 * display telnet server status: the servers and SSH users as running has them, and who is in.
 * Knows layouts and what holds without a line; knows nothing of sockets or of the protocol. What the product does not
 * do (NETCONF, port forwarding, ...) is shown as disabled, whatever the configuration says.
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/show.h"

static const char dashes[] = "--------------------------------------------------------------------------------";

/* ---- the lines of the servers ---- */

struct settings {
	char **line;
	size_t count;
};

static bool is_of_servers(const xmlNode *n)
{
	static const char *const prefixes[] = {"ssh-", "stelnet-", "sftp-", "scp-", "telnet-"};

	for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
		if (!strncmp((const char *)n->name, prefixes[i], strlen(prefixes[i])))
			return true;
	}
	return false;
}

static void settings_free(struct settings *set)
{
	for (size_t i = 0; i < set->count; i++)
		free(set->line[i]);
	free(set->line);
}

static void settings_add(struct settings *set, const char *text)
{
	set->line = realloc(set->line, (set->count + 1) * sizeof *set->line);
	if (!set->line || !(set->line[set->count++] = strdup(text)))
		abort();
}

/* False: the device is gone (the fault was printed). */
static bool settings_read(struct session *s, struct settings *set)
{
	xmlDoc *doc = show_running(s, NULL);
	char text[1024];

	*set = (struct settings){0};
	for (const xmlNode *n = doc ? show_first(doc) : NULL; n; n = show_next(n)) {
		if (!is_of_servers(n))
			continue;
		line_print(s->image, image_view(s->image, "system"), n, text, sizeof text);
		settings_add(set, text);
	}
	xmlFreeDoc(doc);
	return doc != NULL;
}

/* What stands behind these words in the configuration, or what holds without such a line. */
static const char *value(const struct settings *set, const char *words, const char *otherwise)
{
	const char *rest = NULL;

	for (size_t i = 0; !rest && i < set->count; i++)
		rest = show_behind(set->line[i], words);
	return rest ? rest : otherwise;
}

static const char *enabled(bool on)
{
	return on ? "Enable" : "Disable";
}

/* A list of a server by its name or its number: the one that it is not is shown as absent. */
static const char *acl(const struct settings *set, const char *words, bool by_number, const char *absent)
{
	const char *text = value(set, words, NULL);

	return text && (isdigit((unsigned char)*text) != 0) == by_number ? text : absent;
}

/* ---- display ssh server status ---- */

static void status(struct session *s, const char *label, const char *text)
{
	out_line(s, "%-43s:%s%s", label, *text ? " " : "", text);
}

/* `SERVICE server enable` is for both families, `SERVICE ipv4 server enable` for one. */
static void status_service(struct session *s, const struct settings *set, const char *service, const char *label)
{
	static const char *const family[] = {"IPv4", "IPv6"}, *const word[] = {"ipv4", "ipv6"};
	char words[64], text[64];

	for (size_t i = 0; i < 2; i++) {
		snprintf(words, sizeof words, "%s server enable", service);
		bool on = value(set, words, NULL);
		snprintf(words, sizeof words, "%s %s server enable", service, word[i]);
		on |= value(set, words, NULL) != NULL;
		snprintf(text, sizeof text, "%s %s server", label, family[i]);
		status(s, text, enabled(on));
	}
}

static void status_absent(struct session *s, const char *const *labels)
{
	for (; *labels; labels++)
		status(s, *labels, enabled(false));
}

static void print_status(struct session *s, const struct settings *set)
{
	static const char *const old[] = {"SSH version 1.x compatibility", "SSH server keepalive", NULL};
	static const char *const others[] = {"SNETCONF IPv4 server", "SNETCONF IPv6 server",
		"SNETCONF IPv4 server port(830)", "SNETCONF IPv6 server port(830)", NULL};
	static const char *const forwarding[] = {"SSH port forwarding", NULL};
	const char *port = value(set, "ssh server port", "22");

	status(s, "SSH Version", "2.0");
	status(s, "SSH authentication timeout (Seconds)", value(set, "ssh server timeout", "60"));
	status(s, "SSH authentication retries (Times)", value(set, "ssh server authentication-retries", "3"));
	status(s, "SSH server key generating interval (Hours)", "0");
	status_absent(s, old);
	status_service(s, set, "sftp", "SFTP");
	status_service(s, set, "stelnet", "STELNET");
	status_absent(s, others);
	status_service(s, set, "scp", "SCP");
	status_absent(s, forwarding);
	status(s, "SSH IPv4 server port", value(set, "ssh ipv4 server port", port));
	status(s, "SSH IPv6 server port", value(set, "ssh ipv6 server port", port));
	status(s, "ACL name", acl(set, "ssh server acl", false, ""));
	status(s, "ACL number", acl(set, "ssh server acl", true, ""));
	status(s, "ACL6 name", acl(set, "ssh ipv6 server acl", false, ""));
	status(s, "ACL6 number", acl(set, "ssh ipv6 server acl", true, ""));
	status(s, "SSH server ip-block", enabled(!value(set, "ssh server ip-block disable", NULL)));
}

static int display_ssh_status(struct session *s, const struct match *m)
{
	struct settings set;

	(void)m;
	if (!settings_read(s, &set))
		return -1;
	print_status(s, &set);
	settings_free(&set);
	return 0;
}

/* ---- display telnet server ---- */

static void telnet_row(struct session *s, const char *label, const char *text)
{
	out_line(s, "%-24s: %s", label, text);
}

static int display_telnet(struct session *s, const struct match *m)
{
	struct settings set;

	(void)m;
	if (!settings_read(s, &set))
		return -1;
	telnet_row(s, "Telnet server", enabled(!value(&set, "telnet server disable", NULL)));
	telnet_row(s, "Telnet server port", value(&set, "telnet server port", "23"));
	telnet_row(s, "Telnet IPv6 server", enabled(!value(&set, "telnet ipv6 server disable", NULL)));
	telnet_row(s, "Telnet IPv6 server port", value(&set, "telnet ipv6 server port", "23"));
	telnet_row(s, "ACL name", acl(&set, "telnet server acl", false, "--"));
	telnet_row(s, "ACL number", acl(&set, "telnet server acl", true, "--"));
	telnet_row(s, "ACL6 name", acl(&set, "telnet ipv6 server acl", false, "--"));
	telnet_row(s, "ACL6 number", acl(&set, "telnet ipv6 server acl", true, "--"));
	settings_free(&set);
	return 0;
}

/* ---- sessions ---- */

static int index_of(const xmlNode *login)
{
	return atoi(rpc_attribute(login, "index"));
}

/* The login of that type on the next line behind `after` (NULL = the first one). */
static const xmlNode *next_login(xmlDoc *users, const char *type, const xmlNode *after)
{
	const xmlNode *found = NULL;

	for (const xmlNode *n = show_first(users); n; n = show_next(n)) {
		if (strcmp(rpc_attribute(n, "type"), type) != 0 || (after && index_of(n) <= index_of(after)))
			continue;
		if (!found || index_of(n) < index_of(found))
			found = n;
	}
	return found;
}

static void session_row(struct session *s, const char *label, const char *text)
{
	out_line(s, "%-40s: %s", label, text);
}

static const char *or_dash(const char *text)
{
	return *text ? text : "-";
}

/* What was agreed on when the connection began. */
static void print_algorithms(struct session *s, const xmlNode *login)
{
	static const struct {
		const char *label, *attribute;
	} rows[] = {
		{"Client to Server cipher", "cipher-in"},
		{"Server to Client cipher", "cipher-out"},
		{"Client to Server HMAC", "mac-in"},
		{"Server to Client HMAC", "mac-out"},
		{"Key exchange algorithm", "key-exchange"},
		{"User authentication public key", "user-key"},
		{"Service type", "name"},
	};
	const xmlNode *asked = xmlFirstElementChild((xmlNode *)login);
	char text[32];

	snprintf(text, sizeof text, "%d", atoi(rpc_attribute(asked, "refused")) + 1);
	session_row(s, "Retry", text);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		session_row(s, rows[i].label, or_dash(rpc_attribute(asked, rows[i].attribute)));
}

static void print_ssh_session(struct session *s, const struct settings *set, const xmlNode *login, unsigned number)
{
	int idle = atoi(rpc_attribute(login, "idle"));
	const char *port = value(set, "ssh server port", "22");
	char text[320];

	snprintf(text, sizeof text, "%u", number);
	session_row(s, "Session", text);
	session_row(s, "Connect type", rpc_attribute(login, "line"));
	session_row(s, "Version", "2.0");
	session_row(s, "State", "Started");
	session_row(s, "Username", rpc_attribute(login, "user"));
	print_algorithms(s, login);
	snprintf(text, sizeof text, "ssh user %s authentication-type", rpc_attribute(login, "user"));
	session_row(s, "Authentication type", value(set, text, "password"));
	session_row(s, "Connection port number", value(set, "ssh ipv4 server port", port));
	snprintf(text, sizeof text, "%02d:%02d:%02d", idle / 3600, idle / 60 % 60, idle % 60);
	session_row(s, "Idle time", text);
	snprintf(text, sizeof text, "%d", atoi(rpc_attribute(login, "age")) / 60);
	session_row(s, "Time after Session Established(Minute)", text);
	out_line(s, "%s", "");
	out_line(s, "%s", dashes);
}

static int display_ssh_session(struct session *s, const struct match *m)
{
	xmlDoc *users = session_status(s, "users", NULL);
	struct settings set;
	unsigned count = 0;

	(void)m;
	if (!users || !settings_read(s, &set)) {
		xmlFreeDoc(users);
		return -1;
	}
	for (const xmlNode *n = NULL; (n = next_login(users, "ssh", n)) && !out_stopped(s);) {
		if (!count)
			out_line(s, "%s", dashes);
		print_ssh_session(s, &set, n, ++count);
	}
	settings_free(&set);
	xmlFreeDoc(users);
	return 0;
}

static int display_telnet_status(struct session *s, const struct match *m)
{
	xmlDoc *users = session_status(s, "users", NULL);
	unsigned count = 0;

	(void)m;
	if (!users)
		return -1;
	for (const xmlNode *n = NULL; (n = next_login(users, "telnet", n)) && !out_stopped(s);) {
		const char *vty = show_behind(rpc_attribute(n, "line"), "VTY");
		out_line(s, "Session %u:", ++count);
		out_line(s, "Source ip address : %s", rpc_attribute(n, "from"));
		out_line(s, "VTY Index         : %s", vty ? vty : "");
		out_line(s, "%s", "");
	}
	if (count)
		out_line(s, "Current number of sessions : %u", count);
	xmlFreeDoc(users);
	return 0;
}

/* ---- display ssh user-information ---- */

struct ssh_person {
	const char *name;
	char authentication[32], services[64];
	const char *key, *key_type, *directory;
};

static const char *person_of(const xmlNode *line)
{
	return strncmp((const char *)line->name, "ssh-user", 8) ? NULL : line_get(line, "user-name");
}

/* The words that follow a keyword of the line, parted by bars. */
static void words_behind(const xmlNode *line, const char *keyword, char *buf, size_t len)
{
	const xmlNode *n = line->children;

	while (n && strcmp((const char *)n->name, keyword) != 0)
		n = n->next;
	if (n)
		*buf = '\0';
	for (n = n ? n->next : NULL; n; n = n->next) {
		size_t used = strlen(buf);
		snprintf(buf + used, len - used, "%s%s", used ? " | " : "", (const char *)n->name);
	}
}

static void read_services(const xmlNode *line, struct ssh_person *p)
{
	static const char *const services[] = {"stelnet", "sftp", "snetconf"};
	size_t used = 0;

	for (size_t i = 0; i < sizeof services / sizeof *services; i++) {
		if (line_get(line, services[i]) || line_get(line, "all"))
			used += (size_t)snprintf(
				p->services + used, sizeof p->services - used, "%s%s", used ? " | " : "", services[i]);
	}
}

static void read_key(const xmlNode *line, struct ssh_person *p)
{
	static const struct {
		const char *word, *type;
	} kinds[] = {{"rsa-key", "RSA"}, {"dsa-key", "DSA"}, {"ecc-key", "ECC"}, {"sm2-key", "SM2"}};

	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		if (!line_get(line, kinds[i].word) || !line_get(line, "key-name"))
			continue;
		p->key = line_get(line, "key-name");
		p->key_type = kinds[i].type;
	}
}

static struct ssh_person person_read(xmlDoc *doc, const char *name)
{
	struct ssh_person p = {.name = name, .authentication = "--", .key = "--", .key_type = "--", .directory = "--"};

	for (const xmlNode *n = show_first(doc); n; n = show_next(n)) {
		const char *whose = person_of(n), *directory = line_get(n, "directoryname");
		if (!whose || strcmp(whose, name) != 0)
			continue;
		words_behind(n, "authentication-type", p.authentication, sizeof p.authentication);
		if (line_get(n, "service-type"))
			read_services(n, &p);
		read_key(n, &p);
		if (directory)
			p.directory = directory;
	}
	return p;
}

static void print_person(struct session *s, xmlDoc *doc, const char *name)
{
	struct ssh_person p = person_read(doc, name);

	out_line(s, "User Name             : %s", p.name);
	out_line(s, "Authentication type   : %s", p.authentication);
	out_line(s, "User public key name  : %s", p.key);
	out_line(s, "User public key type  : %s", p.key_type);
	out_line(s, "Sftp directory        : %s", p.directory);
	out_line(s, "Service type          : %s", *p.services ? p.services : "--");
}

/* Is this the first line of its user, and is the user asked for? */
static bool begins_person(xmlDoc *doc, const xmlNode *line, const char *wanted)
{
	const char *name = person_of(line), *other;

	if (!name || (wanted && strcasecmp(name, wanted) != 0))
		return false;
	for (const xmlNode *n = show_first(doc); n != line; n = show_next(n)) {
		other = person_of(n);
		if (other && !strcmp(other, name))
			return false;
	}
	return true;
}

static int display_ssh_user(struct session *s, const struct match *m)
{
	const char *wanted = match_get(m, "user-name");
	xmlDoc *doc = show_running(s, NULL);
	unsigned count = 0;

	if (!doc)
		return -1;
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		if (!begins_person(doc, n, wanted))
			continue;
		out_line(s, "%s", count++ ? "" : dashes);
		print_person(s, doc, person_of(n));
	}
	if (count)
		out_line(s, "%s", dashes);
	if (count && !wanted)
		out_line(s, "Total %u, %u printed", count, count);
	xmlFreeDoc(doc);
	return 0;
}

const struct handler servers_handlers[] = {
	{"display-ssh-server-status", display_ssh_status},
	{"display-ssh-server-session", display_ssh_session},
	{"display-ssh-user-information", display_ssh_user},
	{"display-telnet-server", display_telnet},
	{"display-telnet-server-status", display_telnet_status},
	{NULL, NULL},
};
