/*
 * Two devices that know each other, in one true time.
 */
#ifndef LYREBIRD_TESTS_NTP_PAIR_H
#define LYREBIRD_TESTS_NTP_PAIR_H

#include "ntp_world.h"

#define A "10.0.0.1"
#define B "10.0.0.2"

static const struct ntp_settings pair_usual = {.max_dynamic = 100};

/* Two devices, each with the other in its network under `name`. */
struct pair {
	struct world a, b;
	struct world *both[2];
	struct server *b_of_a, *a_of_b;
};

static inline struct server *connect_to(struct world *w, const char *address, struct world *other, const char *as)
{
	struct server *s = world_add(w, address);

	s->other = other;
	s->as = as;
	return s;
}

static inline void pair_begin(struct pair *p, double ahead)
{
	world_begin(&p->a, 0, 10);
	world_begin(&p->b, ahead, -20);
	p->b.seed = 999;
	p->both[0] = &p->a;
	p->both[1] = &p->b;
	p->b_of_a = connect_to(&p->a, B, &p->b, A);
	p->a_of_b = connect_to(&p->b, A, &p->a, B);
	ntp_engine_set(p->a.engine, &pair_usual);
	ntp_engine_set(p->b.engine, &pair_usual);
}

static inline void pair_run(struct pair *p, int seconds)
{
	worlds_until(p->both, 2, p->a.truth + seconds * NS);
}

static inline void pair_end(struct pair *p)
{
	world_end(&p->a);
	world_end(&p->b);
}

static inline struct ntp_association *add(struct world *w, enum ntp_kind kind, const char *address)
{
	struct ntp_source s = world_source(address);

	s.kind = kind;
	return ntp_engine_add(w->engine, &s, NULL);
}

static inline double apart(const struct pair *p)
{
	return fabs((double)(world_device(&p->a) - world_device(&p->b)) / NS);
}

#endif
