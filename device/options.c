/*
 * Reads the command line of `lyrebird run` into a struct, with the defaults of docs and man page.
 * Knows forms (addresses, names); opens nothing and knows nothing of the device.
 */
#include "device/options.h"

#include <arpa/inet.h>
#include <assert.h>
#include <errno.h>
#include <getopt.h>
#include <pwd.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/grammar/grammar.h"

#define INTERFACE_NAME 64

static int wrong(const char *format, ...) __attribute__((format(printf, 1, 2)));

static int wrong(const char *format, ...)
{
	va_list ap;

	fputs("lyrebird run: ", stderr);
	va_start(ap, format);
	vfprintf(stderr, format, ap);
	va_end(ap);
	fputc('\n', stderr);
	return -1;
}

static void set(char **to, const char *value)
{
	free(*to);
	*to = strdup(value);
	assert(*to);
}

char *options_state_folder(const char *name)
{
	const char *base = getenv("XDG_STATE_HOME"), *home = getenv("HOME");
	const struct passwd *pw;
	char *path;
	int n;

	if (geteuid() == 0) {
		n = asprintf(&path, "/var/lib/lyrebird/%s", name);
	} else if (base && base[0] == '/') {
		n = asprintf(&path, "%s/lyrebird/%s", base, name);
	} else {
		pw = home && home[0] == '/' ? NULL : getpwuid(geteuid());
		n = asprintf(&path, "%s/.local/state/lyrebird/%s", pw ? pw->pw_dir : home ? home : "", name);
	}
	assert(n >= 0);
	return path;
}

/* ---- values ---- */

/* "ADDR:PORT" or "-". rest (may be NULL) gets what stands behind a '=' and must stand there then. */
static int read_address(struct address_option *a, const char *text, const char **rest)
{
	const char *end = rest ? strchr(text, '=') : text + strlen(text);
	const char *colon = end ? memrchr(text, ':', (size_t)(end - text)) : NULL;
	char host[INET_ADDRSTRLEN] = "", *stop;
	unsigned long port;

	if (!colon || (size_t)(colon - text) >= sizeof host || colon[1] < '0' || colon[1] > '9')
		return -1;
	memcpy(host, text, (size_t)(colon - text));
	port = strtoul(colon + 1, &stop, 10);
	if (stop != end || port > 65535 || inet_pton(AF_INET, host, &a->address) != 1)
		return -1;
	a->port = (uint16_t)port;
	a->given = true;
	if (rest)
		*rest = end + 1;
	return 0;
}

static int read_interface(char **to, const char *text)
{
	char canonical[INTERFACE_NAME];

	if (interface_parse(image_builtin(), text, canonical, sizeof canonical) < 0)
		return -1;
	set(to, canonical);
	return 0;
}

static int on_name(struct run_options *o, const char *text)
{
	size_t len = strlen(text);

	if (len < 1 || len > 246 || text[0] == '.' || strpbrk(text, "/?\" \t"))
		return wrong("--name takes 1 to 246 characters without blanks, '/', '?', '\"': %s", text);
	for (size_t i = 0; i < len; i++) {
		if (text[i] < '!' || text[i] > '~')
			return wrong("--name takes printable ASCII characters only");
	}
	set(&o->name, text);
	return 0;
}

static int on_state(struct run_options *o, const char *text)
{
	if (!*text)
		return wrong("--state needs a folder");
	set(&o->state, text);
	return 0;
}

static int on_startup(struct run_options *o, const char *text)
{
	set(&o->startup, text);
	return 0;
}

static int on_commands(struct run_options *o, const char *text)
{
	set(&o->commands, text);
	return 0;
}

static int on_outputs(struct run_options *o, const char *text)
{
	set(&o->outputs, text);
	return 0;
}

static int on_identity(struct run_options *o, const char *text)
{
	set(&o->identity, text);
	return 0;
}

static int read_door(struct address_option *a, const char *name, const char *text)
{
	if (!strcmp(text, "-")) {
		a->off = true;
		return 0;
	}
	return read_address(a, text, NULL) < 0 ? wrong("%s takes ADDR:PORT with an IPv4 address: %s", name, text) : 0;
}

static int on_telnet(struct run_options *o, const char *text)
{
	return read_door(&o->telnet, "--telnet", text);
}

static int on_ssh(struct run_options *o, const char *text)
{
	return read_door(&o->ssh, "--ssh", text);
}

static int on_ntp(struct run_options *o, const char *text)
{
	const char *ifname;

	if (!strcmp(text, "-")) {
		o->ntp.off = true;
		return 0;
	}
	if (read_address(&o->ntp, text, &ifname) < 0 || read_interface(&o->ntp_interface, ifname) < 0)
		return wrong("--ntp takes ADDR:PORT=IFNAME with an IPv4 address: %s", text);
	return 0;
}

/* The user name must fit a local-user line, so it has no blanks and no characters that such a line refuses. */
static int on_admin(struct run_options *o, const char *text)
{
	const char *colon = strchr(text, ':');
	size_t len = colon ? (size_t)(colon - text) : 0;

	if (len < 1 || len > 253 || !colon[1] || strlen(colon + 1) > 128)
		return wrong("--admin takes USER:PASSWORD, up to 253 and 128 characters");
	for (const char *p = text; *p; p++) {
		if (*p < ' ' || *p > '~' || (p < colon && strchr(" \"?*'/\\|<>@", *p)))
			return wrong("--admin: a character that a user name or password may not have");
	}
	set(&o->admin_user, text);
	o->admin_user[len] = '\0';
	set(&o->admin_password, colon + 1);
	return 0;
}

static int on_interface(struct run_options *o, const char *text)
{
	const char *equals = strchr(text, '=');
	char name[INTERFACE_NAME];
	struct takeover t = {0};

	if (!equals || (size_t)(equals - text) >= sizeof name || !equals[1] || strlen(equals + 1) > 15 ||
		strchr(equals + 1, '/'))
		return wrong("--interface takes IFNAME=LINUXIF: %s", text);
	snprintf(name, sizeof name, "%.*s", (int)(equals - text), text);
	if (read_interface(&t.ifname, name) < 0)
		return wrong("--interface: no interface name: %s", name);
	for (size_t i = 0; i < o->takeovers; i++) {
		if (!strcmp(o->takeover[i].ifname, t.ifname) || !strcmp(o->takeover[i].linux_name, equals + 1)) {
			free(t.ifname);
			return wrong("--interface: given twice: %s", text);
		}
	}
	set(&t.linux_name, equals + 1);
	o->takeover = realloc(o->takeover, (o->takeovers + 1) * sizeof *o->takeover);
	assert(o->takeover);
	o->takeover[o->takeovers++] = t;
	return 0;
}

static int on_net(struct run_options *o, const char *text)
{
	if (strcmp(text, "own") && strcmp(text, "host"))
		return wrong("--net takes own or host: %s", text);
	o->host_net = !strcmp(text, "host");
	return 0;
}

static int on_ntp_workers(struct run_options *o, const char *text)
{
	if (strspn(text, "0123456789") != 1 || text[1] || text[0] > '0' + NTP_WORKERS_MAX)
		return wrong("--ntp-workers takes 0 to %d: %s", NTP_WORKERS_MAX, text);
	o->ntp_workers = (unsigned)(text[0] - '0');
	return 0;
}

static int on_ntp_xdp(struct run_options *o, const char *text)
{
	static const char *const modes[] = {[NTP_XDP_OFF] = "off",
		[NTP_XDP_AUTO] = "auto",
		[NTP_XDP_NATIVE] = "native",
		[NTP_XDP_GENERIC] = "generic"};

	for (size_t i = 0; i < sizeof modes / sizeof *modes; i++) {
		if (!strcmp(text, modes[i])) {
			o->ntp_xdp = (enum ntp_xdp_mode)i;
			return 0;
		}
	}
	return wrong("--ntp-xdp takes off, auto, native or generic: %s", text);
}

/* ---- the options ---- */

static const struct option_row {
	const char *name;
	int (*read)(struct run_options *o, const char *text);
} rows[] = {
	{"name", on_name},
	{"state", on_state},
	{"startup", on_startup},
	{"identity", on_identity},
	{"commands", on_commands},
	{"outputs", on_outputs},
	{"telnet", on_telnet},
	{"ssh", on_ssh},
	{"admin", on_admin},
	{"interface", on_interface},
	{"ntp", on_ntp},
	{"ntp-workers", on_ntp_workers},
	{"ntp-xdp", on_ntp_xdp},
	{"net", on_net},
};
#define ROWS (sizeof rows / sizeof *rows)

static int read_all(struct run_options *o, int argc, char **argv)
{
	struct option table[ROWS + 1] = {0};
	int i, index;

	for (size_t r = 0; r < ROWS; r++)
		table[r] = (struct option){.name = rows[r].name, .has_arg = required_argument, .val = 1};
	opterr = 0;
	optind = 1;
	while ((i = getopt_long(argc, argv, "", table, &index)) != -1) {
		if (i != 1)
			return wrong("unknown option, or its value is missing: %s", argv[optind - 1]);
		if (rows[index].read(o, optarg) < 0)
			return -1;
	}
	return optind < argc ? wrong("unexpected argument: %s", argv[optind]) : 0;
}

int options_read(struct run_options *o, int argc, char **argv)
{
	*o = (struct run_options){0};
	on_name(o, DEFAULT_NAME);
	on_telnet(o, "127.0.0.1:2323");
	on_ssh(o, "127.0.0.1:2222");
	on_ntp(o, "127.0.0.1:1123=MEth0/0/0");
	on_ntp_workers(o, "1");
	o->telnet.given = o->ssh.given = o->ntp.given = false;
	if (read_all(o, argc, argv) < 0) {
		options_clear(o);
		return -1;
	}
	if (!o->state)
		o->state = options_state_folder(o->name);
	return 0;
}

void options_clear(struct run_options *o)
{
	for (size_t i = 0; i < o->takeovers; i++) {
		free(o->takeover[i].ifname);
		free(o->takeover[i].linux_name);
	}
	free(o->takeover);
	free(o->name);
	free(o->state);
	free(o->startup);
	free(o->commands);
	free(o->outputs);
	free(o->identity);
	free(o->admin_user);
	if (o->admin_password)
		explicit_bzero(o->admin_password, strlen(o->admin_password));
	free(o->admin_password);
	free(o->ntp_interface);
	free(o->admin_written);
	*o = (struct run_options){0};
}
