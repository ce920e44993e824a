/*
 * Sources by domain name: a line waits until its name has an address.
 * Knows the device's name service; leaves the association to client.c.
 */
#include "ntp/client_private.h"

#include <assert.h>
#include <stdlib.h>

#include "device/names.h"
#include "ntp/sources_check.h"

#define NAME_RETRY 64 /* s between two questions */

struct waiting { /* a line whose domain name has no address yet */
	struct ntp_client *client;
	struct ntp_source_line line;
	struct name_request *request; /* NULL = it is asked again at the next retry */
	struct event *retry;
	struct waiting *next;
};

static void waiting_free(struct waiting *w)
{
	name_cancel(w->request);
	event_free(w->retry);
	free(w);
}

static void stop_waiting(struct ntp_client *c, struct waiting *w)
{
	struct waiting **at = &c->waiting;

	while (*at != w)
		at = &(*at)->next;
	*at = w->next;
	waiting_free(w);
}

/* Is it the source of another line? It does not get a second vote by a second name. */
static bool is_named(const struct ntp_client *c, const struct ntp_source *s)
{
	const struct ntp_association *a =
		ntp_engine_find(c->engine, s->family, &s->address, s->port ? s->port : NTP_PORT, s->vpn);

	return a && !ntp_association_source(a)->dynamic;
}

static void on_name(void *ctx, int family, const struct in6_addr *address)
{
	static const struct timeval later = {.tv_sec = NAME_RETRY};
	struct waiting *w = ctx;
	struct ntp_client *c = w->client;
	struct ntp_source s;

	w->request = NULL;
	s = client_source(&w->line);
	s.family = family == AF_INET6 ? NTP_IPV6 : NTP_IPV4;
	s.address = *address;
	if (family == AF_UNSPEC || !ntp_address_is_host(s.family, address) || is_named(c, &s)) {
		event_add(w->retry, &later);
		return;
	}
	if (!c->disabled[s.family])
		client_add(c, &s, &w->line);
	stop_waiting(c, w);
	client_wait(c);
}

static void on_retry(evutil_socket_t fd, short what, void *arg)
{
	struct waiting *w = arg;

	(void)fd;
	(void)what;
	w->request = name_resolve(w->client->device, w->line.domain, w->line.vpn, AF_UNSPEC, on_name, w);
}

void client_await_name(struct ntp_client *c, const struct ntp_source_line *l)
{
	struct waiting *w = c->waiting;

	while (w && !ntp_source_same(&w->line, l))
		w = w->next;
	if (w) {
		w->line = *l;
		return;
	}
	w = calloc(1, sizeof *w);
	assert(w);
	w->client = c;
	w->line = *l;
	w->retry = event_new(device_events(c->device), -1, 0, on_retry, w);
	assert(w->retry);
	w->next = c->waiting;
	c->waiting = w;
	on_retry(-1, 0, w);
}

void client_forget_names(struct ntp_client *c, const struct ntp_sources *next)
{
	struct waiting *w = c->waiting, *after;

	for (; w; w = after) {
		after = w->next;
		if (!next || !ntp_sources_find(next, &w->line))
			stop_waiting(c, w);
	}
}
