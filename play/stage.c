/*
 * Finds or starts the devices of a session file, wires two of them, and keeps the logins on them. Knows names and
 * descriptors; nothing of what is typed.
 */
#include "play/stage.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "device/namespace.h"
#include "device/net/net.h"
#include "play/device.h"
#include "play/lines.h"
#include "play/wire.h"

#define OWN_DEVICES 2 /* the ends of a wire */

struct seat { /* one login */
	char *login;
	struct screen *screen;
};

struct site { /* one device */
	const char *name;
	struct own_device *own;	       /* NULL: it runs at `address` */
	const struct address *address; /* borrowed */
	struct net *net;	       /* NULL: where we are */
	int ns;
};

struct stage {
	const struct session_file *file;
	const struct stage_options *options;
	struct site site[FILE_DEVICES];
	struct wire *wire;  /* between the two devices of its own, if there are two */
	size_t sites, here; /* here: of the login that was turned to last */
	struct seat *seat;
	size_t seats;
};

/* ---- devices that run already ---- */

static const struct address *address_of(const struct stage_options *o, const char *name)
{
	for (size_t i = 0; i < o->ons; i++)
		if (strcmp(o->on[i].name, name) == 0)
			return o->on[i].address;
	return NULL;
}

const char *stage_refuses(const struct session_file *f, const struct stage_options *o)
{
	bool missing = !f->devices && !address_of(o, "");

	if (o->ons == 0)
		return NULL;
	for (size_t i = 0; i < f->devices; i++)
		missing |= !address_of(o, f->device[i]);
	if (missing)
		return f->devices ? "needs an address for each device: --on NAME=ADDRESS"
				  : "plays on one device: --on ADDRESS";
	for (size_t i = 0; i < f->parts; i++)
		if (f->part[i].restart)
			return "restarts the device, which must be one of its own";
	if (f->delay)
		return "delays a wire, which must be one of its own";
	return NULL;
}

static void find_running(struct stage *s)
{
	const struct session_file *f = s->file;

	s->sites = f->devices ? f->devices : 1;
	for (size_t i = 0; i < s->sites; i++) {
		const char *name = f->devices ? f->device[i] : "";
		s->site[i] = (struct site){.name = name, .address = address_of(s->options, name), .ns = -1};
	}
}

/* ---- devices of its own ---- */

static void add_option(struct lines *l, const char *folder, const char *option)
{
	const char *mark = strstr(option, "SESSIONS");

	lines_take(l, mark ? lines_text("%.*s%s%s", (int)(mark - option), option, folder, mark + 8)
			   : lines_text("%s", option));
}

static char *start_site(struct stage *s, size_t i, const char *name)
{
	static const char *const wired[] = {"--net", "host", "--interface", ("100GE1/0/1=" WIRE_LINK)};
	struct site *p = &s->site[i];
	struct lines options = {0};
	char *why;

	if (*name) {
		lines_add(&options, "--name");
		lines_add(&options, name);
		for (size_t k = 0; k < sizeof wired / sizeof *wired; k++)
			lines_add(&options, wired[k]);
	}
	for (size_t k = 0; k < s->file->options.count; k++)
		add_option(&options, s->file->folder, s->file->options.line[k]);
	p->name = name;
	p->own = own_device_start(&options, p->ns, s->options->limits.wait, &why);
	lines_clear(&options);
	return why;
}

/* A namespace for each of two devices, and a wire between them. */
static char *make_wire(struct stage *s)
{
	struct device here = {.host_ns = -1};

	if (geteuid() != 0 && namespace_enter(&here) < 0)
		return lines_text("two devices need a network namespace each");
	namespace_leave(&here);
	for (size_t i = 0; i < OWN_DEVICES; i++) {
		s->site[i].net = net_new();
		if (!s->site[i].net)
			return lines_text("no network namespace for a device: %s", strerror(errno));
		s->site[i].ns = net_descriptor(s->site[i].net);
	}
	s->wire = wire_new(s->site[0].net, s->site[1].net, s->file->delay);
	if (!s->wire)
		return lines_text("no wire between two devices: %s", strerror(errno));
	return NULL;
}

static char *start_own(struct stage *s)
{
	const struct session_file *f = s->file;
	char *why = NULL;

	s->sites = f->devices ? f->devices : 1;
	for (size_t i = 0; i < s->sites; i++)
		s->site[i].ns = -1;
	if (f->devices > OWN_DEVICES)
		why = lines_text("more than two devices must run already: --on NAME=ADDRESS");
	else if (f->devices)
		why = make_wire(s);
	for (size_t i = 0; i < s->sites && !why; i++)
		why = start_site(s, i, f->devices ? f->device[i] : "");
	return why;
}

/* ---- both ---- */

struct stage *stage_open(const struct session_file *f, const struct stage_options *o, char **why)
{
	struct stage *s = calloc(1, sizeof *s);

	if (!s)
		abort();
	*s = (struct stage){.file = f, .options = o};
	*why = NULL;
	if (o->ons)
		find_running(s);
	else
		*why = start_own(s);
	if (!*why)
		return s;
	free(stage_close(s));
	return NULL;
}

static void end_logins(struct stage *s)
{
	for (size_t i = 0; i < s->seats; i++) {
		screen_free(s->seat[i].screen);
		free(s->seat[i].login);
	}
	free(s->seat);
	s->seat = NULL;
	s->seats = 0;
}

char *stage_close(struct stage *s)
{
	char *problem = NULL;

	if (!s)
		return NULL;
	end_logins(s);
	for (size_t i = 0; i < s->sites; i++) {
		char *why = own_device_end(s->site[i].own);
		if (problem)
			free(why);
		else
			problem = why;
		net_free(s->site[i].net);
	}
	wire_free(s->wire);
	free(s);
	return problem;
}

/* ---- logins ---- */

struct reach {
	const struct address *address;
	const struct file_user *user;
	struct link *link;
	char why[LINK_WHY];
};

static void reach(void *ctx)
{
	struct reach *r = ctx;

	r->link = address_reach(r->address, r->user ? r->user->user : NULL, r->user ? r->user->password : NULL,
		LINK_WIDTH, LINK_HEIGHT, r->why);
}

static const struct file_user *user_of(const struct stage *s, const char *login)
{
	for (size_t i = 0; i < s->file->users; i++)
		if (strcmp(s->file->user[i].login, login) == 0)
			return &s->file->user[i];
	return NULL;
}

static struct screen *log_in(struct stage *s, const struct site *p, const char *login, char **why)
{
	struct address own = {.way = ADDRESS_TELNET,
		.host = (char *)"127.0.0.1",
		.port = p->own ? own_device_port(p->own) : 0,
		.user = (char *)DEVICE_USER,
		.password = (char *)DEVICE_PASSWORD};
	struct reach r = {.address = p->own ? &own : p->address, .user = user_of(s, login)};

	if (p->net && net_run(p->net, reach, &r) < 0)
		snprintf(r.why, sizeof r.why, "%s", strerror(errno));
	else if (!p->net)
		reach(&r);
	struct screen *made = r.link ? screen_new(r.link, &s->options->limits) : NULL;
	if (made && screen_login(made, r.user ? r.user->user : r.address->user,
			    r.user ? r.user->password : r.address->password, r.why) < 0) {
		screen_free(made);
		made = NULL;
	}
	if (!made)
		*why = lines_text("no login%s%s: %s", *login ? " " : "", login, r.why);
	return made;
}

/* A login may name a device first; if it does not, it is one on the device that was turned to last. */
static void find_site(struct stage *s, const char *login)
{
	size_t len = strcspn(login, " ");

	for (size_t i = 0; i < s->sites; i++)
		if (len && strlen(s->site[i].name) == len && strncmp(s->site[i].name, login, len) == 0)
			s->here = i;
}

struct screen *stage_turn(struct stage *s, const char *login, char **why)
{
	struct screen *made;
	char *name;

	find_site(s, login);
	const struct site *p = &s->site[s->here];
	size_t len = strlen(p->name);
	bool named = len && strncmp(login, p->name, len) == 0 && (login[len] == ' ' || !login[len]);
	name = named || !len ? lines_text("%s", login) : lines_text("%s%s%s", p->name, *login ? " " : "", login);
	for (size_t i = 0; i < s->seats; i++)
		if (strcmp(s->seat[i].login, name) == 0) {
			free(name);
			return s->seat[i].screen;
		}
	made = log_in(s, p, login, why);
	if (!made) {
		free(name);
		return NULL;
	}
	s->seat = reallocarray(s->seat, s->seats + 1, sizeof *s->seat);
	if (!s->seat)
		abort();
	s->seat[s->seats++] = (struct seat){name, made};
	return made;
}

int stage_restart(struct stage *s, char **why)
{
	end_logins(s);
	return own_device_restart(s->site[s->here].own, why);
}
