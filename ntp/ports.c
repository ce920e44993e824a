/*
 * A list of interfaces and a cache in front of it.
 * Knows names and counters; who has which index is told by its owner.
 */
#include "ntp/ports.h"

#include <assert.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define CACHE 256

struct ntp_ports {
	ntp_ports_resolve *resolve;
	bool (*gone)(void *ctx, const char *name);
	void *ctx;
	struct ntp_port *first, **end;
	struct known {
		bool asked;
		const void *instance;
		unsigned index;
		struct ntp_port *port; /* NULL = none of ours */
	} known[CACHE];
};

struct ntp_ports *ntp_ports_new(ntp_ports_resolve *resolve, bool (*gone)(void *ctx, const char *name), void *ctx)
{
	struct ntp_ports *p = calloc(1, sizeof *p);

	assert(p);
	p->resolve = resolve;
	p->gone = gone;
	p->ctx = ctx;
	p->end = &p->first;
	return p;
}

static void free_all(struct ntp_port *port)
{
	while (port) {
		struct ntp_port *next = port->next;

		free(port);
		port = next;
	}
}

void ntp_ports_free(struct ntp_ports *p)
{
	if (!p)
		return;
	free_all(p->first);
	free(p);
}

static struct ntp_port *port_of(struct ntp_ports *p, const void *instance, unsigned index)
{
	struct ntp_port like = {0}, *port;

	if (!p->resolve(p->ctx, instance, index, &like))
		return NULL;
	port = ntp_ports_find(p, like.name);
	if (!port) {
		port = malloc(sizeof *port);
		assert(port);
		*port = like;
		*p->end = port;
		p->end = &port->next;
	}
	memcpy(port->disabled, like.disabled, sizeof port->disabled);
	return port;
}

static size_t slot_of(const void *instance, unsigned index)
{
	return (index ^ (uintptr_t)instance >> 6) % CACHE;
}

bool ntp_ports_knows(const struct ntp_ports *p, const void *instance, unsigned index)
{
	const struct known *k = &p->known[slot_of(instance, index)];

	return k->asked && k->index == index && k->instance == instance;
}

struct ntp_port *ntp_ports_at(struct ntp_ports *p, const void *instance, unsigned index)
{
	struct known *k = &p->known[slot_of(instance, index)];

	if (!ntp_ports_knows(p, instance, index))
		*k = (struct known){true, instance, index, port_of(p, instance, index)};
	return k->port;
}

static void forget_known(struct ntp_ports *p, bool at_once)
{
	for (struct known *k = p->known; k < p->known + CACHE; k++) {
		if (at_once && k->asked)
			k->port = port_of(p, k->instance, k->index);
		else
			k->asked = false;
	}
}

static void forget_gone(struct ntp_ports *p)
{
	struct ntp_port **at = &p->first, *port;

	while ((port = *at)) {
		if (p->gone(p->ctx, port->name)) {
			*at = port->next;
			free(port);
		} else {
			at = &port->next;
		}
	}
	p->end = at;
}

void ntp_ports_forget(struct ntp_ports *p, bool at_once)
{
	forget_gone(p);
	forget_known(p, at_once);
}

struct ntp_port *ntp_ports_find(const struct ntp_ports *p, const char *name)
{
	struct ntp_port *port = p->first;

	while (port && strcmp(port->name, name))
		port = port->next;
	return port;
}

void ntp_ports_reset(struct ntp_ports *p, const char *name, enum ntp_family family)
{
	for (struct ntp_port *port = p->first; port; port = port->next)
		if (!strcmp(name, "all") || !strcmp(name, port->name))
			port->counters[family] = (struct ntp_counters){0};
}

struct ntp_port *ntp_ports_first(const struct ntp_ports *p)
{
	return p->first;
}
