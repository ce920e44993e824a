/*
 * Names to addresses, through libevent's resolver. Its sockets are opened in the namespace of the instance.
 * Knows the lines of the configuration and the resolver; knows nothing of who asks.
 */
#include "device/names.h"

#include <arpa/inet.h>
#include <assert.h>
#include <event2/dns.h>
#include <stdlib.h>
#include <string.h>

#include "device/control.h"
#include "device/device.h"
#include "device/interfaces.h"
#include "device/net/net.h"
#include "device/rpc.h"

struct name_request {
	struct device *device;
	char *name, *vpn;
	name_found *found;
	void *ctx;
	struct event *known; /* the answer stands in the configuration; NULL while servers are asked */
	int wanted;	     /* family; AF_UNSPEC = either */
	int family;
	struct in6_addr address;
	struct evdns_base *dns;
	struct evdns_request *query; /* on its way; NULL = none */
	bool ipv6;		     /* is asked for now */
};

static bool is_line(const xmlNode *n, const char *element)
{
	return n->type == XML_ELEMENT_NODE && !strcmp((const char *)n->name, element);
}

static bool in_instance(const xmlNode *line, const char *vpn)
{
	const char *of = line_get(line, "vpn-instance-name");

	return !strcmp(of ? of : "", vpn);
}

static bool read_host(struct name_request *r, const xmlNode *n)
{
	bool ipv4 = is_line(n, "ip-host");
	const char *name = ipv4 || is_line(n, "ipv6-host") ? line_get(n, "host-name") : NULL;
	const char *address = name ? line_get(n, ipv4 ? "ip-address" : "ipv6-address") : NULL;

	int family = ipv4 ? AF_INET : AF_INET6;

	if (!address || (r->wanted != AF_UNSPEC && r->wanted != family) || strcasecmp(name, r->name) ||
		!in_instance(n, r->vpn) || inet_pton(family, address, &r->address) != 1)
		return false;
	r->family = family;
	return true;
}

/* ---- the end of a request ---- */

static void request_free(struct name_request *r)
{
	if (r->known)
		event_free(r->known);
	if (r->dns)
		evdns_base_free(r->dns, 0);
	free(r->name);
	free(r->vpn);
	free(r);
}

static void on_known(evutil_socket_t fd, short what, void *arg)
{
	struct name_request *r = arg;
	struct name_request end = *r;

	(void)fd;
	(void)what;
	request_free(r);
	if (end.found)
		end.found(end.ctx, end.family, &end.address);
}

/* The resolver is not freed from within: it still works on what it calls back for. */
static void finish(struct name_request *r)
{
	static const struct timeval at_once;

	r->known = event_new(device_events(r->device), -1, EV_TIMEOUT, on_known, r);
	assert(r->known);
	event_add(r->known, &at_once);
}

/* The resolver calls once for each question, also for one that is taken back, and its answer may be queued already: the
 * request stays until then. When the event loop has ended nothing is called any more. */
void name_cancel(struct name_request *r)
{
	if (!r)
		return;
	if (!r->query || event_base_got_break(device_events(r->device))) {
		request_free(r);
		return;
	}
	r->found = NULL;
	evdns_cancel_request(r->dns, r->query);
}

/* ---- name servers ---- */

static bool ask(struct name_request *r, bool ipv6);

static void on_answer(int result, char type, int count, int ttl, void *addresses, void *arg)
{
	struct name_request *r = arg;

	(void)ttl;
	r->query = NULL;
	if (r->found && result == DNS_ERR_NONE && count > 0) {
		r->family = type == DNS_IPv6_AAAA ? AF_INET6 : AF_INET;
		memcpy(&r->address, addresses, r->family == AF_INET6 ? 16 : 4);
	} else if (r->found && !r->ipv6 && r->wanted == AF_UNSPEC && ask(r, true)) {
		return;
	}
	finish(r);
}

static bool ask(struct name_request *r, bool ipv6)
{
	r->ipv6 = ipv6;
	r->query = ipv6 ? evdns_base_resolve_ipv6(r->dns, r->name, DNS_QUERY_NO_SEARCH, on_answer, r)
			: evdns_base_resolve_ipv4(r->dns, r->name, DNS_QUERY_NO_SEARCH, on_answer, r);
	return r->query != NULL;
}

static void add_servers(void *arg)
{
	struct name_request *r = arg;

	for (const xmlNode *n = store_root(device_running(r->device))->children; n; n = n->next) {
		const char *address = NULL;

		if (is_line(n, "dns-server"))
			address = line_get(n, "ip-address");
		else if (is_line(n, "dns-server-ipv6"))
			address = line_get(n, "ipv6-address");
		if (address && in_instance(n, r->vpn))
			evdns_base_nameserver_ip_add(r->dns, address);
	}
}

static bool ask_servers(struct name_request *r)
{
	struct net *net = vpn_net(r->device, r->vpn);

	if (!net || !store_get(device_running(r->device), NULL, "dns-resolve", NULL))
		return false;
	r->dns = evdns_base_new(device_events(r->device), 0);
	if (!r->dns || net_run(net, add_servers, r) < 0 || evdns_base_count_nameservers(r->dns) == 0)
		return false;
	return ask(r, r->wanted == AF_INET6);
}

struct name_request *name_resolve(
	struct device *d, const char *name, const char *vpn, int family, name_found *found, void *ctx)
{
	struct name_request *r = calloc(1, sizeof *r);
	const xmlNode *n = store_root(device_running(d))->children;

	assert(r);
	r->device = d;
	r->name = strdup(name);
	r->vpn = strdup(vpn);
	assert(r->name && r->vpn);
	r->wanted = family;
	r->found = found;
	r->ctx = ctx;
	while (n && !read_host(r, n))
		n = n->next;
	if (n || !ask_servers(r))
		finish(r);
	return r;
}

/* ---- for sessions ---- */

static void on_name(void *ctx, int family, const struct in6_addr *address)
{
	struct login *l = ctx;
	char text[INET6_ADDRSTRLEN] = "";

	l->asks = NULL;
	if (family != AF_UNSPEC)
		inet_ntop(family, address, text, sizeof text);
	control_answer(l->control, l->number, rpc_document("ok", "address", text, NULL));
}

xmlDoc *name_run(struct device *d, struct login *l, const xmlNode *request, int *fd)
{
	bool ipv6 = !strcmp(rpc_attribute(request, "family"), "ipv6");

	(void)fd;
	l->asks = name_resolve(d, rpc_attribute(request, "name"), rpc_attribute(request, "vpn"),
		ipv6 ? AF_INET6 : AF_INET, on_name, l);
	return NULL;
}
