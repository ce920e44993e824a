/*
 * The lock between the event loop and a thread, and which sockets go from one to the other. A thread takes what the
 * device has to judge (packets of associations, the first one of an interface) to the loop in a queue.
 * Knows the event loop and threads; knows nothing of what a packet says or of how a socket is opened.
 */
#include "ntp/lane.h"

#include <assert.h>
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#define HOT 16		  /* sockets that a thread serves */
#define WINDOW 100000000  /* ns over which a socket of the loop is watched */
#define MUCH 500	  /* datagrams in it that are worth a thread */
#define SECOND 1000000000 /* over which a socket of a thread is watched, */
#define LITTLE 1000	  /* datagrams in it that are not worth one */
#define WAITING 32	  /* datagrams on their way to the loop */
#define STACK (128 << 10) /* octets */
#define TIMEOUT 1000	  /* ms: a thread looks at least so often how much there is to do */

struct seat { /* a socket of the lane */
	struct ntp_lane *lane;
	struct ntp_endpoint *endpoint;
	struct event *event; /* added while the loop serves it */
	bool hot, cold;	     /* the thread serves it, and would rather not */
	int64_t since;	     /* of the window */
	unsigned served;     /* datagrams in it */
	struct seat *next;
};

struct ntp_lane {
	struct ntp_lane_setup setup;
	pthread_mutex_t gate; /* whoever waits for the lock waits here, and so nobody is overtaken */
	pthread_mutex_t lock; /* of all that follows */
	unsigned held;	      /* by the device's thread, how often */
	struct ntp_responder *responder;
	struct ntp_ports *ports;
	struct ntp_counters counters[NTP_FAMILIES];
	const struct ntp_snapshot *snapshot;
	struct ntp_state state;
	struct seat *seats;
	unsigned hot;
	/* of the thread */
	bool running, stop;
	unsigned version; /* of the set of hot seats */
	int wake, word;	  /* to the thread, to the loop */
	struct event *on_word;
	pthread_t thread;
	struct ntp_later *queue;
	unsigned queued;
};

/* ---- one at a time ---- */

static void enter(struct ntp_lane *l)
{
	pthread_mutex_lock(&l->gate);
	pthread_mutex_lock(&l->lock);
	pthread_mutex_unlock(&l->gate);
}

void ntp_lane_hold(struct ntp_lane *l)
{
	if (l->held++ == 0)
		enter(l);
}

void ntp_lane_release(struct ntp_lane *l)
{
	if (--l->held == 0)
		pthread_mutex_unlock(&l->lock);
}

static int serve(struct ntp_lane *l, const struct ntp_endpoint *e)
{
	struct clock clock = clock_copy(l->setup.clock);

	return ntp_responder_serve(l->responder, e, l->snapshot, &l->state, &clock, &l->counters[e->family]);
}

int ntp_lane_serve(struct ntp_lane *l, const struct ntp_endpoint *e)
{
	int taken;

	ntp_lane_hold(l);
	taken = serve(l, e);
	ntp_lane_release(l);
	return taken;
}

static void signal_to(int fd)
{
	uint64_t one = 1;

	(void)!write(fd, &one, sizeof one);
}

static void clear(int fd)
{
	uint64_t count;

	(void)!read(fd, &count, sizeof count);
}

/* ---- in the thread ---- */

/* For the loop: false if too many wait already. */
static bool defer(void *ctx, const struct ntp_later *w)
{
	struct ntp_lane *l = ctx;

	if (l->queued == WAITING)
		return false;
	memcpy(&l->queue[l->queued++], w, offsetof(struct ntp_later, data) + w->len);
	return true;
}

struct watch { /* what a thread waits for: the loop, then sockets */
	struct pollfd poll[HOT + 1];
	struct seat *seat[HOT + 1];
	nfds_t count;
	unsigned version;
	int64_t since;
};

static void gather(const struct ntp_lane *l, struct watch *w)
{
	w->poll[0] = (struct pollfd){.fd = l->wake, .events = POLLIN};
	w->count = 1;
	w->version = l->version;
	for (struct seat *s = l->seats; s; s = s->next) {
		if (!s->hot || s->cold)
			continue;
		w->poll[w->count] = (struct pollfd){.fd = s->endpoint->fd, .events = POLLIN};
		w->seat[w->count++] = s;
	}
}

/* True if the loop should take sockets back. */
static bool watch_load(struct watch *w, bool eager)
{
	int64_t now = clock_boot();
	bool cold = false;

	if (now - w->since < SECOND || eager)
		return false;
	w->since = now;
	for (nfds_t i = 1; i < w->count; i++) {
		cold |= w->seat[i]->cold = w->seat[i]->served < LITTLE;
		w->seat[i]->served = 0;
	}
	return cold;
}

/* One turn with the lane in hand; true if the loop should know of it. */
static bool turn(struct ntp_lane *l, struct watch *w)
{
	if (w->poll[0].revents)
		clear(l->wake);
	if (w->version != l->version) {
		gather(l, w);
		return false;
	}
	ntp_responder_defer(l->responder, defer, l);
	for (nfds_t i = 1; i < w->count; i++)
		if (w->poll[i].revents)
			w->seat[i]->served += (unsigned)serve(l, w->seat[i]->endpoint);
	ntp_responder_defer(l->responder, NULL, NULL);
	return watch_load(w, l->setup.eager) || l->queued;
}

static void *work(void *arg)
{
	struct ntp_lane *l = arg;
	struct watch w = {.poll[0] = {.fd = l->wake, .events = POLLIN}, .count = 1, .since = clock_boot()};
	bool stop = false, tell;

	while (!stop) {
		poll(w.poll, w.count, TIMEOUT);
		enter(l);
		tell = turn(l, &w);
		stop = l->stop;
		pthread_mutex_unlock(&l->lock);
		if (tell)
			signal_to(l->word);
	}
	return NULL;
}

/* ---- a thread begins and ends ---- */

static void on_word(evutil_socket_t fd, short what, void *arg);

static void thread_close(struct ntp_lane *l)
{
	if (l->on_word)
		event_free(l->on_word);
	if (l->wake >= 0)
		close(l->wake);
	if (l->word >= 0)
		close(l->word);
	free(l->queue);
	l->on_word = NULL;
	l->queue = NULL;
	l->wake = l->word = -1;
}

/* Signals are the event loop's. */
static int start_thread(struct ntp_lane *l)
{
	pthread_attr_t attributes;
	sigset_t all, before;
	int rc;

	sigfillset(&all);
	pthread_attr_init(&attributes);
	pthread_attr_setstacksize(&attributes, STACK);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	rc = pthread_create(&l->thread, &attributes, work, l);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	pthread_attr_destroy(&attributes);
	return rc ? -1 : 0;
}

/* -1 if there is none to be had: then the loop goes on alone. */
static int thread_open(struct ntp_lane *l)
{
	l->wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	l->word = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	l->queue = calloc(WAITING, sizeof *l->queue);
	l->on_word = l->word < 0 ? NULL : event_new(l->setup.events, l->word, EV_READ | EV_PERSIST, on_word, l);
	l->stop = false;
	if (l->wake >= 0 && l->queue && l->on_word && event_add(l->on_word, NULL) == 0 && start_thread(l) == 0) {
		l->running = true;
		return 0;
	}
	thread_close(l);
	return -1;
}

static void drain(struct ntp_lane *l)
{
	struct clock clock = clock_copy(l->setup.clock);

	for (unsigned i = 0; i < l->queued; i++) {
		const struct ntp_later *w = &l->queue[i];

		ntp_responder_resume(
			l->responder, w, l->snapshot, &l->state, &clock, &l->counters[w->endpoint->family]);
	}
	l->queued = 0;
}

/* Without the lane in hand. */
static void thread_end(struct ntp_lane *l)
{
	ntp_lane_hold(l);
	l->stop = true;
	ntp_lane_release(l);
	signal_to(l->wake);
	pthread_join(l->thread, NULL);
	l->running = false;
	drain(l);
	thread_close(l);
}

/* ---- sockets between loop and thread ---- */

static void heat(struct seat *s)
{
	struct ntp_lane *l = s->lane;

	if (!l->setup.threads || l->hot == HOT)
		return;
	ntp_lane_hold(l);
	s->hot = true;
	s->cold = false;
	s->served = 0;
	l->hot++;
	l->version++;
	if (l->running || thread_open(l) == 0) {
		event_del(s->event);
		signal_to(l->wake);
	} else {
		s->hot = false;
		l->hot--;
	}
	ntp_lane_release(l);
}

static void cool(struct seat *s)
{
	s->hot = s->cold = false;
	s->served = 0;
	s->since = 0;
	s->lane->hot--;
	s->lane->version++;
}

static void on_word(evutil_socket_t fd, short what, void *arg)
{
	struct ntp_lane *l = arg;

	(void)what;
	clear(fd);
	ntp_lane_hold(l);
	drain(l);
	for (struct seat *s = l->seats; s; s = s->next) {
		if (s->cold) {
			cool(s);
			event_add(s->event, NULL);
		}
	}
	ntp_lane_release(l);
	if (!l->hot)
		thread_end(l);
}

static void on_packets(evutil_socket_t fd, short what, void *arg)
{
	struct seat *s = arg;
	int64_t now = clock_boot();

	(void)fd;
	(void)what;
	if (now - s->since > WINDOW) {
		s->since = now;
		s->served = 0;
	}
	s->served += (unsigned)ntp_lane_serve(s->lane, s->endpoint);
	if (s->served >= MUCH || s->lane->setup.eager)
		heat(s);
}

int ntp_lane_join(struct ntp_lane *l, struct ntp_endpoint *e)
{
	struct seat *s = calloc(1, sizeof *s);

	assert(s);
	*s = (struct seat){.lane = l, .endpoint = e};
	s->event = event_new(l->setup.events, e->fd, EV_READ | EV_PERSIST, on_packets, s);
	if (!s->event || event_add(s->event, NULL) < 0) {
		if (s->event)
			event_free(s->event);
		free(s);
		return -1;
	}
	ntp_lane_hold(l);
	e->ports = l->ports;
	s->next = l->seats;
	l->seats = s;
	ntp_lane_release(l);
	return 0;
}

/* What the thread took from it before and has not handed on yet is judged while it is still there. */
void ntp_lane_leave(struct ntp_lane *l, struct ntp_endpoint *e)
{
	struct seat **at = &l->seats, *s;

	ntp_lane_hold(l);
	drain(l);
	while (*at && (*at)->endpoint != e)
		at = &(*at)->next;
	s = *at;
	if (s) {
		if (s->hot)
			cool(s);
		*at = s->next;
		event_free(s->event);
		free(s);
	}
	if (l->running)
		signal_to(l->hot ? l->wake : l->word);
	ntp_lane_release(l);
}

unsigned ntp_lane_hot(const struct ntp_lane *l)
{
	return l->hot;
}

/* ---- what holds ---- */

void ntp_lane_set_snapshot(struct ntp_lane *l, const struct ntp_snapshot *s)
{
	ntp_lane_hold(l);
	l->snapshot = s;
	if (!ntp_access_limits(s->access))
		ntp_responder_forget_rates(l->responder);
	ntp_lane_release(l);
}

void ntp_lane_set_state(struct ntp_lane *l, const struct ntp_state *s)
{
	ntp_lane_hold(l);
	l->state = *s;
	ntp_lane_release(l);
}

/* Who sends all the time is looked up at once, so that his packets need not go through the queue. */
void ntp_lane_look_again(struct ntp_lane *l)
{
	ntp_lane_hold(l);
	ntp_ports_forget(l->ports, l->running);
	ntp_lane_release(l);
}

/* ---- counters ---- */

void ntp_lane_count(struct ntp_lane *l, const char *interface, enum ntp_family family, struct ntp_counters *sum)
{
	const struct ntp_port *port;

	ntp_lane_hold(l);
	port = interface ? ntp_ports_find(l->ports, interface) : NULL;
	if (!interface)
		ntp_counters_add(sum, &l->counters[family]);
	else if (port)
		ntp_counters_add(sum, &port->counters[family]);
	ntp_lane_release(l);
}

void ntp_lane_reset(struct ntp_lane *l, const char *interface, enum ntp_family family)
{
	ntp_lane_hold(l);
	if (interface)
		ntp_ports_reset(l->ports, interface, family);
	else
		l->counters[family] = (struct ntp_counters){0};
	ntp_lane_release(l);
}

/* ---- life ---- */

/* Asked in the device's thread only: another one has its packets deferred. */
static bool resolve(void *ctx, const void *instance, unsigned index, struct ntp_port *port)
{
	const struct ntp_lane *l = ctx;
	const struct ntp_port *known = ntp_ports_at(l->setup.names, instance, index);

	if (!known)
		return false;
	memcpy(port->name, known->name, sizeof port->name);
	memcpy(port->disabled, known->disabled, sizeof port->disabled);
	return true;
}

static bool is_gone(void *ctx, const char *name)
{
	return !ntp_ports_find(((const struct ntp_lane *)ctx)->setup.names, name);
}

struct ntp_lane *ntp_lane_new(const struct ntp_lane_setup *setup)
{
	struct ntp_lane *l = calloc(1, sizeof *l);

	assert(l);
	l->setup = *setup;
	l->wake = l->word = -1;
	pthread_mutex_init(&l->gate, NULL);
	pthread_mutex_init(&l->lock, NULL);
	l->responder = ntp_responder_new();
	ntp_responder_on_stray(l->responder, setup->stray, setup->ctx);
	ntp_responder_be_one_of(l->responder, setup->number, setup->lanes);
	l->ports = ntp_ports_new(resolve, is_gone, l);
	return l;
}

void ntp_lane_free(struct ntp_lane *l)
{
	if (!l)
		return;
	if (l->running)
		thread_end(l);
	ntp_responder_free(l->responder);
	ntp_ports_free(l->ports);
	pthread_mutex_destroy(&l->gate);
	pthread_mutex_destroy(&l->lock);
	free(l);
}
