/*
 * Which links have the program, and what it is told: rules after each change of the configuration or of the kernel's
 * routes, the time once a second and whenever the clock or the state of the device changes. Rules, time and the fact
 * that something is answered at all change together, by a version that is odd in between.
 * Knows the links and the clock; the listening rules are its owner's, what the kernel knows is host.c's.
 */
#include "ntp/xdp/xdp.h"

#include <arpa/inet.h>
#include <assert.h>
#include <endian.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "device/interfaces.h"
#include "ntp/xdp/host.h"
#include "ntp/xdp/link.h"

#define SECOND 1000000000ll
#define RATE_ONE 4294967296.0
#define RATE_MAX 0.005 /* a clock that runs worse than that is the responder's */
#define WHY 128
#define TRIES 4
#define INSTANT 5000 /* ns between two looks at a clock that are one */

struct port { /* an interface that plays on a link of the host */
	struct ntp_xdp *xdp;
	const char *ifname;
	struct xdp_link *link; /* NULL = there is none now */
	struct net *net;
	unsigned index;
	struct event *changed;	     /* of the instance's links, addresses and routes */
	char why[WHY];		     /* there is none: as it was logged */
	bool answers;		     /* something */
	uint64_t past[NTP_FAMILIES]; /* answers of links that it had before */
	uint64_t from[NTP_FAMILIES]; /* where the count of the interface began, */
	uint64_t all[NTP_FAMILIES];  /* and that of the family */
};

struct ntp_xdp {
	struct device *device;
	ntp_xdp_answers *answers;
	void *ctx;
	struct ntp_state state;
	struct event *again, *tick;
	struct clock_listener clock;
	uint64_t spread;
	size_t ports;
	struct port *port;
};

/* ---- the shared version ---- */

/* Before something is written. The program looks at the version before it reads and when it has decided. */
static void shut(struct xdp_shared *s)
{
	if (!(s->version & 1))
		__atomic_store_n(&s->version, s->version + 1, __ATOMIC_RELAXED);
	__atomic_thread_fence(__ATOMIC_SEQ_CST);
}

static void open_again(struct xdp_shared *s)
{
	if (s->version & 1)
		__atomic_store_n(&s->version, s->version + 1, __ATOMIC_RELEASE);
}

/* ---- time ---- */

static uint64_t dispersion_of(const struct ntp_state *s, const struct ntp_now *now)
{
	int64_t ns = ntp_state_root_dispersion(s, now);
	unsigned __int128 units = (unsigned __int128)(ns > 0 ? ns : 0) << 32;

	units /= (unsigned)SECOND;
	return units >> 48 ? (uint64_t)UINT32_MAX << 16 : (uint64_t)units;
}

/* What answers say from `now` on; since: ns from the instant at which the rest of the time holds. */
static struct xdp_said said_of(const struct ntp_state *s, const struct ntp_now *now, uint64_t since)
{
	struct ntp_system y = ntp_state_system(s, now);
	uint64_t grown = xdp_grown(since), all = dispersion_of(s, now);
	uint32_t stratum = y.stratum < NTP_STRATUM_MAX ? y.stratum : 0;

	return (struct xdp_said){
		.dispersion = all > grown ? all - grown : 0,
		.head = (uint32_t)y.leap << 30 | (uint32_t)NTP_MODE_SERVER << 24 | stratum << 16 | (uint8_t)y.precision,
		.delay = y.root_delay,
		.refid = y.refid,
		.reference = htobe64(y.reference),
		.grows = s->stratum != NTP_STRATUM_MAX,
	};
}

/* ns until a state that is made anew from time to time is. */
static uint64_t turn_of(const struct ntp_state *s, const struct ntp_now *now)
{
	if (!s->period || now->host < s->at)
		return XDP_NEVER;
	return (uint64_t)(s->period - (now->host - s->at) % s->period);
}

/* TAI is the host's clock and whole seconds. */
static uint64_t tai_of_host(void)
{
	struct timespec tai, host;

	clock_gettime(CLOCK_REALTIME, &host);
	clock_gettime(CLOCK_TAI, &tai);
	return (uint64_t)((tai.tv_sec - host.tv_sec - (tai.tv_nsec < host.tv_nsec)) * SECOND);
}

/* Both of the host's clocks at one instant, as far as nobody interrupts. Returns the one that the device's follows. */
static int64_t read_clocks(const struct clock *c, int64_t *boot)
{
	int64_t host = 0;

	for (int i = 0; i < TRIES; i++) {
		host = c->host(c);
		*boot = clock_boot();
		if (c->host(c) - host < INSTANT)
			break;
	}
	return host;
}

/* False for a clock that is left to the responder. */
static bool time_of(const struct ntp_xdp *x, struct xdp_time *t)
{
	struct clock c = clock_copy(device_clock(x->device));
	double rate = c.frequency + c.drift;
	struct ntp_now now, then;
	int64_t host = read_clocks(&c, &now.host);

	now.device = clock_from_host(&c, host);
	if (now.device < 0 || host < 0 || rate > RATE_MAX || rate < -RATE_MAX)
		return false;
	*t = (struct xdp_time){.host = (uint64_t)host,
		.tai = tai_of_host(),
		.second = (uint32_t)((uint64_t)(now.device / SECOND) + NTP_EPOCH),
		.rest = (uint32_t)(now.device % SECOND),
		.rate = (int64_t)(rate * RATE_ONE),
		.turn = turn_of(&x->state, &now)};
	t->said[0] = t->said[1] = said_of(&x->state, &now, 0);
	if (t->turn > XDP_HORIZON)
		return true;
	then = (struct ntp_now){.device = now.device + (int64_t)t->turn, .host = now.host + (int64_t)t->turn};
	t->said[1] = said_of(&x->state, &then, t->turn);
	return true;
}

/* Whoever answers now goes on with the new time. */
static void write_time(struct ntp_xdp *x)
{
	struct xdp_time t;
	bool good = time_of(x, &t);

	for (struct port *p = x->port; p < x->port + x->ports; p++) {
		struct xdp_shared *s = p->link ? xdp_link_shared(p->link) : NULL;

		if (!s || !p->answers)
			continue;
		shut(s);
		if (!good)
			continue;
		s->time = t;
		open_again(s);
	}
}

/* ---- rules ---- */

static bool asks(const struct ntp_xdp *x, const struct port *p, enum ntp_family family, const void *address)
{
	struct ntp_xdp_asked a = {.net = p->net, .index = p->index, .ifname = p->ifname, .family = family};

	memcpy(&a.to, address, family == NTP_IPV6 ? sizeof a.to : sizeof(struct in_addr));
	return x->answers(x->ctx, &a);
}

/* Of the addresses of the link those stay that are answered. */
static bool keep_answered(const struct ntp_xdp *x, const struct port *p, struct xdp_rules *r)
{
	uint8_t n = 0;

	for (uint8_t i = 0; i < r->answers[NTP_IPV4]; i++)
		if (asks(x, p, NTP_IPV4, &r->address4[i]))
			r->address4[n++] = r->address4[i];
	r->answers[NTP_IPV4] = n;
	n = 0;
	for (uint8_t i = 0; i < r->answers[NTP_IPV6]; i++)
		if (asks(x, p, NTP_IPV6, r->address6[i]))
			memmove(r->address6[n++], r->address6[i], sizeof r->address6[i]);
	r->answers[NTP_IPV6] = n;
	return r->answers[NTP_IPV4] || r->answers[NTP_IPV6];
}

static void write_rules(struct ntp_xdp *x, struct port *p, const char *name)
{
	struct xdp_shared *s = xdp_link_shared(p->link);

	shut(s);
	s->spread = x->spread;
	xdp_host_read(p->net, name, &s->rules);
	p->answers = keep_answered(x, p, &s->rules);
}

/* ---- links ---- */

static uint64_t answered(const struct port *p, enum ntp_family family)
{
	const struct xdp_shared *s = p->link ? xdp_link_shared(p->link) : NULL;
	uint64_t sum = p->past[family];

	for (int i = 0; s && i < XDP_CPUS; i++)
		sum += __atomic_load_n(&s->count[i].answered[family], __ATOMIC_RELAXED);
	return sum;
}

static void detach(struct port *p)
{
	int fd = p->changed ? event_get_fd(p->changed) : -1;
	uint64_t sum;

	if (p->link)
		shut(xdp_link_shared(p->link));
	for (enum ntp_family f = NTP_IPV4; f < NTP_FAMILIES; f++) {
		sum = answered(p, f);
		p->past[f] = sum;
	}
	xdp_link_close(p->link);
	p->link = NULL;
	p->answers = false;
	if (p->changed)
		event_free(p->changed);
	if (fd >= 0)
		close(fd);
	p->changed = NULL;
}

static void on_change(evutil_socket_t fd, short what, void *arg)
{
	char room[8192];
	struct port *p = arg;

	(void)what;
	while (recv(fd, room, sizeof room, MSG_DONTWAIT | MSG_TRUNC) > 0)
		continue;
	ntp_xdp_rest(p->xdp);
}

/* Without it nobody would tell that a route is gone. */
static bool watch(struct port *p)
{
	int fd = xdp_host_watch(p->net);

	p->changed = fd < 0 ? NULL : event_new(device_events(p->xdp->device), fd, EV_READ | EV_PERSIST, on_change, p);
	if (p->changed && event_add(p->changed, NULL) == 0)
		return true;
	if (!p->changed && fd >= 0)
		close(fd);
	return false;
}

static void attach(struct ntp_xdp *x, struct port *p, const struct interface_place *at)
{
	char why[WHY] = "its routes cannot be watched";

	p->net = at->net;
	p->index = at->index;
	if (watch(p))
		p->link = xdp_link_open(at->net, at->index, at->name, device_ntp_xdp(x->device), why, sizeof why);
	if (p->link) {
		p->why[0] = '\0';
		device_log(x->device, "NTP/6/XDP: Requests on %s are answered in the kernel (%s).", p->ifname,
			xdp_link_native(p->link) ? "native" : "generic");
		return;
	}
	detach(p);
	if (strcmp(p->why, why))
		device_log(x->device, "NTP/4/XDP: Requests on %s are not answered in the kernel: %s.", p->ifname, why);
	memcpy(p->why, why, sizeof why);
}

static void renew(struct ntp_xdp *x, struct port *p)
{
	struct interface_place at = {0};
	bool there = interface_place(x->device, p->ifname, &at);

	if (p->link && (!there || at.net != p->net || at.index != p->index))
		detach(p);
	if (there && !p->link)
		attach(x, p, &at);
	if (p->link)
		write_rules(x, p, at.name);
}

static void on_again(evutil_socket_t fd, short what, void *arg)
{
	struct ntp_xdp *x = arg;

	(void)fd;
	(void)what;
	for (struct port *p = x->port; p < x->port + x->ports; p++)
		renew(x, p);
	write_time(x);
}

static void on_tick(evutil_socket_t fd, short what, void *arg)
{
	(void)fd;
	(void)what;
	write_time(arg);
}

static void on_clock(void *ctx)
{
	write_time(ctx);
}

void ntp_xdp_rest(struct ntp_xdp *x)
{
	if (!x)
		return;
	for (struct port *p = x->port; p < x->port + x->ports; p++) {
		p->answers = false;
		if (p->link)
			shut(xdp_link_shared(p->link));
	}
	event_active(x->again, EV_TIMEOUT, 0);
}

void ntp_xdp_set_state(struct ntp_xdp *x, const struct ntp_state *s)
{
	if (!x)
		return;
	x->state = *s;
	write_time(x);
}

/* ---- counts ---- */

uint64_t ntp_xdp_count(const struct ntp_xdp *x, const char *interface, enum ntp_family family)
{
	uint64_t sum = 0;

	for (size_t i = 0; x && i < x->ports; i++) {
		const struct port *p = &x->port[i];

		if (!interface || !strcmp(interface, p->ifname))
			sum += answered(p, family) - (interface ? p->from : p->all)[family];
	}
	return sum;
}

void ntp_xdp_reset(struct ntp_xdp *x, const char *interface, enum ntp_family family)
{
	for (size_t i = 0; x && i < x->ports; i++) {
		struct port *p = &x->port[i];

		if (!interface)
			p->all[family] = answered(p, family);
		else if (!strcmp(interface, "all") || !strcmp(interface, p->ifname))
			p->from[family] = answered(p, family);
	}
}

void ntp_xdp_each(const struct ntp_xdp *x, void (*seen)(void *ctx, const struct net *net, unsigned index), void *ctx)
{
	for (size_t i = 0; x && i < x->ports; i++) {
		const struct port *p = &x->port[i];

		if (p->link && (answered(p, NTP_IPV4) || answered(p, NTP_IPV6)))
			seen(ctx, p->net, p->index);
	}
}

/* ---- life ---- */

static void add_ports(struct ntp_xdp *x)
{
	const struct identity *id = device_identity(x->device);

	x->port = calloc(id->ports ? id->ports : 1, sizeof *x->port);
	assert(x->port);
	for (size_t i = 0; i < id->ports; i++) {
		if (device_linux_interface(x->device, id->port[i]))
			x->port[x->ports++] = (struct port){.xdp = x, .ifname = id->port[i]};
	}
}

static uint64_t spread_of(long processors)
{
	uint64_t spread = 1;

	while (spread < XDP_CPUS && (long)spread < processors)
		spread *= 2;
	return spread;
}

struct ntp_xdp *ntp_xdp_new(struct device *d, ntp_xdp_answers *answers, void *ctx)
{
	static const struct timeval second = {1, 0};
	const char *why;
	struct ntp_xdp *x;

	if (device_ntp_xdp(d) == NTP_XDP_OFF || !device_events(d))
		return NULL;
	why = xdp_link_absent();
	if (why) {
		device_log(d, "NTP/4/XDP: Requests are not answered in the kernel: %s.", why);
		return NULL;
	}
	x = calloc(1, sizeof *x);
	assert(x);
	*x = (struct ntp_xdp){.device = d, .answers = answers, .ctx = ctx};
	x->spread = spread_of(sysconf(_SC_NPROCESSORS_CONF));
	add_ports(x);
	x->again = event_new(device_events(d), -1, 0, on_again, x);
	x->tick = event_new(device_events(d), -1, EV_PERSIST, on_tick, x);
	assert(x->again && x->tick);
	event_add(x->tick, &second);
	x->clock = (struct clock_listener){.changed = on_clock, .ctx = x};
	clock_listen(device_clock(d), &x->clock);
	ntp_xdp_rest(x);
	return x;
}

void ntp_xdp_free(struct ntp_xdp *x)
{
	if (!x)
		return;
	clock_leave(device_clock(x->device), &x->clock);
	for (struct port *p = x->port; p < x->port + x->ports; p++)
		detach(p);
	event_free(x->again);
	event_free(x->tick);
	free(x->port);
	free(x);
}
