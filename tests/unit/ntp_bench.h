/*
 * One client and one server, for the cases of the reference: the tester plays the server.
 */
#ifndef LYREBIRD_TESTS_NTP_BENCH_H
#define LYREBIRD_TESTS_NTP_BENCH_H

#include "ntp_world.h"

#define SERVER "10.0.0.2"

struct bench {
	struct world w;
	struct server *s;
	struct ntp_association *a;
};

static inline void begin(struct bench *b)
{
	world_begin(&b->w, 0.05, 0);
	b->s = world_add(&b->w, SERVER);
	b->a = world_ask(&b->w, SERVER);
}

static inline void end(struct bench *b)
{
	world_end(&b->w);
}

/* With a key, and a server that has it. */
static inline void sign(struct world *w, struct server *s, uint8_t *reply, size_t *len)
{
	(void)s;
	*len += world_mac(w, 7, reply, *len, reply + *len);
}

static inline void begin_signed(struct bench *b, void (*change)(struct world *, struct server *, uint8_t *, size_t *))
{
	struct ntp_source s = world_source(SERVER);
	struct ntp_settings on = {.authentication = true};

	world_begin(&b->w, 0.05, 0);
	b->s = world_add(&b->w, SERVER);
	b->s->change = change;
	s.key = 7;
	ntp_engine_set(b->w.engine, &on);
	b->a = ntp_engine_add(b->w.engine, &s, NULL);
}

/* Nothing came of the first exchange but a reason. */
static inline void is_ignored(struct bench *b, enum ntp_drop drop)
{
	world_run(&b->w, 2);
	assert_int_equal(b->s->asked, 1);
	assert_int_equal(b->w.dropped, drop);
	assert_int_equal(world_view(&b->w, b->a).reach, 0);
	assert_false(world_system(&b->w).synchronized);
	assert_int_equal(world_system(&b->w).stratum, 16);
	assert_int_equal(b->w.events[NTP_EVENT_STEPPED], 0);
	end(b);
}

static inline void is_ignored_if(
	void (*change)(struct world *, struct server *, uint8_t *, size_t *), enum ntp_drop drop)
{
	struct bench b;

	begin(&b);
	b.s->change = change;
	is_ignored(&b, drop);
}

static inline void other_origin(struct world *w, struct server *s, uint8_t *reply, size_t *len)
{
	(void)w, (void)s, (void)len;
	reply[31] ^= 1;
}

#endif
