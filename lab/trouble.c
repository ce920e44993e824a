/*
 * Faults on demand: what a running lab does to its wires and nodes when it is asked to.
 * Knows what is broken now and how to mend it; requests come from answer.c.
 */
#include <assert.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "lab/private.h"

#define SLICE 100	 /* ms in which a slow node runs for a part */
#define OFF_SECONDS 3600 /* at most */

/* ---- wires ---- */

static bool is_off(const struct running *r, const struct lab_end *e)
{
	return r->node[e->node].off;
}

/* A wire carries unless it is cut, or a node at one of its ends is without power. */
static int settle_wire(struct running *r, size_t link)
{
	const struct lab_link *l = &r->file->link[link];
	bool in = !r->wire[link].cut && !is_off(r, &l->end[WIRE_A]) && !is_off(r, &l->end[WIRE_B]);
	int rc = 0;

	for (int i = 0; i < WIRE_ENDS; i++) {
		if (wire_plug(r->middle, (unsigned)link, i, in) < 0)
			rc = -1;
	}
	return rc;
}

int trouble_cut(struct running *r, size_t link, bool cut)
{
	r->wire[link].cut = cut;
	return settle_wire(r, link);
}

static bool is_plain(const struct relay *relay)
{
	for (int i = 0; i < WIRE_ENDS; i++) {
		struct relay_rule rule = relay_get(relay, i);
		if (rule.delay || rule.loss)
			return false;
	}
	return true;
}

static void mend_relay(struct running *r, size_t link)
{
	relay_free(r->wire[link].relay);
	r->wire[link].relay = NULL;
	wire_join(r->middle, (unsigned)link);
}

/* After an end was made anew: the same rules for its frames. */
static int renew_relay(struct running *r, size_t link)
{
	struct relay_rule rule[WIRE_ENDS];
	int rc = 0;

	if (!r->wire[link].relay)
		return 0;
	for (int i = 0; i < WIRE_ENDS; i++)
		rule[i] = trouble_rule(r, link, i);
	mend_relay(r, link);
	for (int i = 0; i < WIRE_ENDS; i++) {
		if ((rule[i].delay || rule[i].loss) && trouble_relay(r, link, i, rule[i]) < 0)
			rc = -1;
	}
	return rc;
}

int trouble_relay(struct running *r, size_t link, int from, struct relay_rule rule)
{
	struct wire_state *w = &r->wire[link];
	int fd[WIRE_ENDS];

	if (!w->relay) {
		if (wire_split(r->middle, (unsigned)link, fd) < 0)
			return -1;
		w->relay = relay_new(r->events, fd);
	}
	relay_set(w->relay, from, rule);
	if (is_plain(w->relay))
		mend_relay(r, link);
	return 0;
}

struct relay_rule trouble_rule(const struct running *r, size_t link, int from)
{
	return r->wire[link].relay ? relay_get(r->wire[link].relay, from) : (struct relay_rule){0};
}

/* ---- a slow node: its processes, logins included, stand still for a part of the time ---- */

static void on_slice(evutil_socket_t fd, short what, void *ctx)
{
	struct node *n = ctx;
	int part = n->standing ? SLICE - n->slow * SLICE / 100 : n->slow * SLICE / 100;
	struct timeval tv = {.tv_usec = part * 1000};

	(void)fd;
	(void)what;
	n->standing = !n->standing;
	node_kill(n, n->standing ? SIGSTOP : SIGCONT);
	evtimer_add(n->slices, &tv);
}

void trouble_slow(struct node *n, int percent)
{
	n->slow = percent;
	if (!n->slices) {
		n->slices = evtimer_new(n->lab->events, on_slice, n);
		assert(n->slices);
	}
	evtimer_del(n->slices);
	n->standing = false;
	node_kill(n, SIGCONT);
	if (percent)
		on_slice(-1, 0, n);
}

/* ---- power ---- */

/* A port of the host that leads to a device without power lets nobody in. */
static void on_knock(evutil_socket_t fd, short what, void *ctx)
{
	int knocked = accept4(fd, NULL, NULL, SOCK_CLOEXEC);

	(void)what;
	(void)ctx;
	if (knocked >= 0)
		close(knocked);
}

static void watch_door(struct node *n, int fd, struct event **knock)
{
	if (fd < 0)
		return;
	*knock = event_new(n->lab->events, fd, EV_READ | EV_PERSIST, on_knock, n);
	assert(*knock);
	event_add(*knock, NULL);
}

static void leave_doors(struct node *n)
{
	for (size_t i = 0; i < sizeof n->knock / sizeof *n->knock; i++) {
		if (n->knock[i])
			event_free(n->knock[i]);
		n->knock[i] = NULL;
	}
}

static void settle_wires(struct node *n)
{
	struct running *r = n->lab;
	size_t index = (size_t)(n - r->node);
	struct wire_end end[WIRE_ENDS];

	for (size_t i = 0; i < r->file->links; i++) {
		const struct lab_link *l = &r->file->link[i];
		ground_ends(r, i, end);
		for (int e = 0; e < WIRE_ENDS; e++) {
			if (l->end[e].node != index)
				continue;
			int made = wire_mend(r->middle, (unsigned)i, e, &end[e]);
			if (made < 0 || (made > 0 && renew_relay(r, i) < 0) || settle_wire(r, i) < 0)
				fprintf(stderr, "wire %zu: %s\n", i, strerror(errno));
		}
	}
}

static void on_power(evutil_socket_t fd, short what, void *ctx)
{
	struct node *n = ctx;

	(void)fd;
	(void)what;
	event_free(n->power);
	n->power = NULL;
	n->off = false;
	leave_doors(n);
	settle_wires(n);
	if (node_start(n) < 0)
		fprintf(stderr, "%s: %s\n", n->is->name, strerror(errno));
}

/* Its process has ended after trouble_power: it stays off for the time that was asked for. */
void trouble_powered_off(struct node *n)
{
	struct timeval tv = {.tv_sec = n->off_seconds};

	watch_door(n, n->telnet, &n->knock[0]);
	watch_door(n, n->ssh, &n->knock[1]);
	n->power = evtimer_new(n->lab->events, on_power, n);
	assert(n->power);
	evtimer_add(n->power, &tv);
}

int trouble_power(struct node *n, unsigned seconds)
{
	struct running *r = n->lab;

	if (n->is->kind != LAB_DEVICE || n->off || seconds > OFF_SECONDS) {
		errno = n->off ? EALREADY : EINVAL;
		return -1;
	}
	trouble_slow(n, 0);
	n->off = true;
	n->off_seconds = seconds;
	for (size_t i = 0; i < r->file->links; i++) {
		const struct lab_link *l = &r->file->link[i];
		if (is_off(r, &l->end[WIRE_A]) || is_off(r, &l->end[WIRE_B]))
			settle_wire(r, i);
	}
	if (n->pid > 0)
		node_kill(n, SIGKILL);
	else
		trouble_powered_off(n);
	return 0;
}

/* ---- everything ---- */

void trouble_clear(struct running *r)
{
	for (size_t i = 0; i < r->file->links; i++) {
		if (r->wire[i].relay)
			mend_relay(r, i);
		if (r->wire[i].cut)
			trouble_cut(r, i, false);
	}
	for (size_t i = 0; i < r->file->nodes; i++) {
		if (r->node[i].slow)
			trouble_slow(&r->node[i], 0);
	}
}
