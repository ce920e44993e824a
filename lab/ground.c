/*
 * What the nodes of a lab stand on, made before the first of them starts: listening sockets, folders, shared pages,
 * passwords, network namespaces and wires.
 * Knows what is made in which order and how failures are told; knows nothing of processes.
 */
#include <arpa/inet.h>
#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "device/listen.h"
#include "device/password.h"
#include "device/secret.h"
#include "lab/folder.h"
#include "lab/private.h"

static int failed(struct running *r, const char *what, const char *which)
{
	give_up(r, "%s %s: %s", what, which, strerror(errno));
	return -1;
}

/* ---- doors ---- */

static int open_door(struct node *n, const char *service, uint16_t wanted, int *fd, uint16_t *port)
{
	struct address_option a = {.address = {htonl(INADDR_LOOPBACK)}, .port = wanted, .given = true};
	struct sockaddr_in at;
	char which[128];

	*fd = listen_open(&a, SOCK_STREAM, &at);
	*port = *fd < 0 ? 0 : ntohs(at.sin_port);
	if (*fd >= 0)
		return 0;
	snprintf(which, sizeof which, "%s on 127.0.0.1:%u", service, wanted);
	give_up(n->lab, "%s: cannot listen for %s: %s", n->is->name, which, strerror(errno));
	return -1;
}

int ground_open_doors(struct running *r)
{
	for (size_t i = 0; i < r->file->nodes; i++) {
		struct node *n = &r->node[i];
		if (n->is->kind != LAB_DEVICE)
			continue;
		if (open_door(n, "telnet", n->is->telnet_port, &n->telnet, &n->telnet_port) < 0 ||
			open_door(n, "ssh", n->is->ssh_port, &n->ssh, &n->ssh_port) < 0)
			return -1;
	}
	return 0;
}

/* ---- folders, identities ---- */

static int open_key(struct running *r)
{
	char *path = lab_folder_path(r->folder, "secret.key"), note[SECRET_NOTE];
	struct secret *s = secret_open(path, note);

	if (!s)
		failed(r, "key", path);
	free(path);
	secret_free(s);
	return s ? 0 : -1;
}

/* One for all devices of the same identity. */
static const struct forked_parent *parent_of(struct running *r, const struct node *n)
{
	char *play;
	const struct forked_parent *p;

	for (const struct node *other = r->node; other < n; other++) {
		const char *a = other->is->identity, *b = n->is->identity;
		if (other->parent && (a == b || (a && b && !strcmp(a, b))))
			return other->parent;
	}
	play = lab_folder_path(r->folder, "rehearsal");
	p = forked_parent_new(n->is->identity, play);
	free(play);
	if (!p)
		give_up(r, "%s: its identity cannot be used", n->is->name);
	return p;
}

static int prepare_node(struct running *r, struct node *n)
{
	const char *startup = "";

	n->folder = lab_folder_path(r->folder, n->is->name);
	if (n->is->kind == LAB_DEVICE) {
		n->parent = parent_of(r, n);
		if (!n->parent)
			return -1;
		startup = strrchr(n->parent->identity->startup_file, '/');
		startup = startup ? startup + 1 : n->parent->identity->startup_file;
	}
	if (lab_folder_prepare(r->folder, n->is, startup, r->fresh) < 0)
		return failed(r, "folder", n->folder);
	return 0;
}

/* ---- passwords: a hash takes 60 ms on purpose, so each is made once and kept for the next start ---- */

struct known {
	char user[256], written[PASSWORD_TEXT];
};

static bool find_known(FILE *file, const char *user, const char *password, char written[PASSWORD_TEXT])
{
	struct known k;

	rewind(file);
	while (fscanf(file, "%255s %159s", k.user, k.written) == 2) {
		if (!strcmp(k.user, user) && password_verify(k.written, password)) {
			memcpy(written, k.written, PASSWORD_TEXT);
			return true;
		}
	}
	return false;
}

static char *write_password(struct running *r, const char *user, const char *password)
{
	char *path = lab_folder_path(r->folder, "admin"), written[PASSWORD_TEXT] = "";
	int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	FILE *file = fd < 0 ? NULL : fdopen(fd, "r+");

	free(path);
	if (file && !find_known(file, user, password, written) && password_hash(password, NULL, written) == 0) {
		fseek(file, 0, SEEK_END);
		fprintf(file, "%s %s\n", user, written);
	}
	if (file)
		fclose(file);
	return written[0] ? strdup(written) : NULL;
}

static int give_admin(struct running *r, struct node *n)
{
	const char *password = r->admin ? r->password : n->is->password;

	n->admin = r->admin ? r->admin : n->is->admin;
	for (const struct node *other = r->node; n->admin && other < n; other++) {
		const char *known = r->admin ? r->password : other->is->password;
		if (other->admin && !strcmp(other->admin, n->admin) && !strcmp(known, password)) {
			n->admin_written = other->admin_written;
			return 0;
		}
	}
	if (!n->admin)
		return 0;
	n->admin_written = write_password(r, n->admin, password);
	return n->admin_written ? 0 : failed(r, "password of", n->admin);
}

int ground_prepare(struct running *r)
{
	if (open_key(r) < 0)
		return -1;
	for (size_t i = 0; i < r->file->nodes; i++) {
		if (prepare_node(r, &r->node[i]) < 0)
			return -1;
		if (r->node[i].is->kind == LAB_DEVICE && give_admin(r, &r->node[i]) < 0)
			return -1;
	}
	return 0;
}

/* ---- namespaces and wires ---- */

static int new_namespace(struct running *r, const char *what)
{
	int fd = unshare(CLONE_NEWNET) < 0 ? -1 : open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		failed(r, "network namespace of", what);
	return fd;
}

static void note_port(struct node *n, const struct lab_end *e)
{
	n->port = reallocarray(n->port, n->ports + 1, sizeof *n->port);
	assert(n->port);
	n->port[n->ports++] = e->interface;
}

void ground_ends(const struct running *r, size_t link, struct wire_end end[WIRE_ENDS])
{
	for (int i = 0; i < WIRE_ENDS; i++) {
		const struct lab_end *e = &r->file->link[link].end[i];
		end[i].ns = r->node[e->node].net;
		if (r->node[e->node].is->kind == LAB_DEVICE)
			link_kernel_name(e->interface, end[i].name);
		else
			snprintf(end[i].name, sizeof end[i].name, "%s", e->interface);
	}
}

static int lay_wire(struct running *r, size_t link)
{
	struct wire_end end[WIRE_ENDS];

	ground_ends(r, link, end);
	for (int i = 0; i < WIRE_ENDS; i++) {
		const struct lab_end *e = &r->file->link[link].end[i];
		note_port(&r->node[e->node], e);
	}
	if (wire_add(r->middle, (unsigned)link, end) == 0)
		return 0;
	give_up(r, "%s:%d: the link cannot be made: %s", r->file->path, r->file->link[link].line, strerror(errno));
	return -1;
}

static int set_up_linux(struct running *r, struct node *n)
{
	struct net *net = n->is->kind == LAB_LINUX ? net_open(n->net) : NULL;
	int rc = 0;

	if (n->is->kind != LAB_LINUX)
		return 0;
	if (!net || net_link_up(net, "lo") < 0)
		rc = -1;
	for (size_t i = 0; rc == 0 && i < n->ports; i++)
		rc = net_link_up(net, n->port[i]);
	if (rc < 0)
		failed(r, "interfaces of", n->is->name);
	net_free(net);
	return rc;
}

int ground_wire(struct running *r)
{
	int fd;

	for (size_t i = 0; i < r->file->nodes; i++) {
		r->node[i].net = new_namespace(r, r->node[i].is->name);
		if (r->node[i].net < 0)
			return -1;
	}
	fd = new_namespace(r, "the wires");
	if (fd < 0)
		return -1;
	close(fd);
	r->middle = net_current();
	if (!r->middle)
		return failed(r, "network of", "the wires");
	wire_middle(r->middle);
	for (size_t i = 0; i < r->file->links; i++) {
		if (lay_wire(r, i) < 0)
			return -1;
	}
	for (size_t i = 0; i < r->file->nodes; i++) {
		if (set_up_linux(r, &r->node[i]) < 0)
			return -1;
	}
	return 0;
}
