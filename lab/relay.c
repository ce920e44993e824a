/*
 * The relay of a disturbed wire.
 * Knows frames as bytes behind the kernel's header (checksums and segments that the sender left to the link are passed
 * on as they are); knows nothing of who sends them.
 */
#include "lab/relay.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <sys/queue.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define FRAME_MAX 70000	 /* a segment that the kernel would cut up later, and headers */
#define WAITING_MAX 2000 /* frames of one direction that are under way; more are lost, as in any queue */
#define AT_ONCE 64	 /* frames taken before others have their turn */
#define SECOND 1000000000

struct frame {
	STAILQ_ENTRY(frame) next;
	int64_t due; /* CLOCK_MONOTONIC, ns */
	size_t len;
	unsigned char bytes[];
};

struct direction {
	struct relay *relay;
	int from, to;
	struct relay_rule rule;
	struct event *readable, *timer;
	STAILQ_HEAD(frames, frame) waiting;
	size_t count;
};

struct relay {
	int fd[WIRE_ENDS];
	struct direction way[WIRE_ENDS]; /* by the end that frames come in at */
};

static int64_t now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * SECOND + t.tv_nsec;
}

static bool is_lost(const struct direction *d)
{
	uint32_t dice;

	if (!d->rule.loss)
		return false;
	if (getrandom(&dice, sizeof dice, 0) != sizeof dice)
		return false;
	return dice % 1000000 < d->rule.loss;
}

/* A frame that the other end does not take now is one more that is lost. */
static void put_down(struct direction *d, const void *bytes, size_t len)
{
	if (send(d->to, bytes, len, MSG_DONTWAIT | MSG_NOSIGNAL) < 0)
		return;
}

static void set_timer(struct direction *d)
{
	const struct frame *f = STAILQ_FIRST(&d->waiting);
	int64_t left = f ? f->due - now() : 0;
	struct timeval tv;

	if (!f)
		return;
	left = left > 0 ? left : 0;
	tv = (struct timeval){.tv_sec = left / SECOND, .tv_usec = left % SECOND / 1000};
	evtimer_add(d->timer, &tv);
}

static void on_due(evutil_socket_t fd, short what, void *ctx)
{
	struct direction *d = ctx;
	struct frame *f;
	int64_t t = now();

	(void)fd;
	(void)what;
	while ((f = STAILQ_FIRST(&d->waiting)) && f->due <= t) {
		STAILQ_REMOVE_HEAD(&d->waiting, next);
		d->count--;
		put_down(d, f->bytes, f->len);
		free(f);
	}
	set_timer(d);
}

static void keep(struct direction *d, const unsigned char *bytes, size_t len)
{
	struct frame *f;

	if (d->count >= WAITING_MAX)
		return;
	f = malloc(sizeof *f + len);
	assert(f);
	f->due = now() + d->rule.delay;
	f->len = len;
	memcpy(f->bytes, bytes, len);
	STAILQ_INSERT_TAIL(&d->waiting, f, next);
	if (d->count++ == 0)
		set_timer(d);
}

static void on_readable(evutil_socket_t fd, short what, void *ctx)
{
	static unsigned char bytes[FRAME_MAX]; /* holds nothing between two calls */
	struct direction *d = ctx;
	ssize_t n;

	(void)what;
	for (int i = 0; i < AT_ONCE && (n = recv(fd, bytes, sizeof bytes, MSG_DONTWAIT)) > 0; i++) {
		if (is_lost(d))
			continue;
		if (d->rule.delay || d->count)
			keep(d, bytes, (size_t)n);
		else
			put_down(d, bytes, (size_t)n);
	}
}

struct relay *relay_new(struct event_base *events, const int fd[WIRE_ENDS])
{
	struct relay *r = calloc(1, sizeof *r);

	assert(r);
	for (int i = 0; i < WIRE_ENDS; i++) {
		struct direction *d = &r->way[i];
		r->fd[i] = fd[i];
		*d = (struct direction){.relay = r, .from = fd[i], .to = fd[!i]};
		STAILQ_INIT(&d->waiting);
		d->readable = event_new(events, fd[i], EV_READ | EV_PERSIST, on_readable, d);
		d->timer = evtimer_new(events, on_due, d);
		assert(d->readable && d->timer);
		event_add(d->readable, NULL);
	}
	return r;
}

void relay_free(struct relay *r)
{
	struct frame *f;

	if (!r)
		return;
	for (int i = 0; i < WIRE_ENDS; i++) {
		struct direction *d = &r->way[i];
		event_free(d->readable);
		event_free(d->timer);
		while ((f = STAILQ_FIRST(&d->waiting))) {
			STAILQ_REMOVE_HEAD(&d->waiting, next);
			free(f);
		}
		close(r->fd[i]);
	}
	free(r);
}

void relay_set(struct relay *r, int from, struct relay_rule rule)
{
	r->way[from].rule = rule;
}

struct relay_rule relay_get(const struct relay *r, int from)
{
	return r->way[from].rule;
}
