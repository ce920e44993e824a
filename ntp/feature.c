/*
 * NTP as a feature of the device: what commits mean for listening rules, sockets and answers.
 * Knows the hooks and the order of things; refuses to know packets and how figures are shown.
 */
#include <arpa/inet.h>
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "device/device.h"
#include "device/feature.h"
#include "device/interfaces.h"
#include "device/rpc.h"
#include "ntp/client.h"
#include "ntp/edges.h"
#include "ntp/keys.h"
#include "ntp/policy.h"
#include "ntp/server.h"
#include "ntp/sources_check.h"
#include "ntp/status.h"

struct ntp {
	struct device *device;
	struct ntp_config *config; /* in force */
	struct ntp_config *next;   /* prepared; NULL if this commit leaves NTP alone */
	struct ntp_sources *sources, *next_sources;
	struct ntp_policy *policy, *next_policy;
	struct ntp_server *server;
	struct ntp_client *client;
	struct ntp_edges *edges; /* of the time ranges that the policy rests on */
};

static void ntp_stop(void *state)
{
	struct ntp *n = state;

	if (!n)
		return;
	ntp_edges_free(n->edges);
	ntp_client_free(n->client);
	ntp_server_free(n->server);
	ntp_config_free(n->config);
	ntp_config_free(n->next);
	ntp_sources_free(n->sources);
	ntp_sources_free(n->next_sources);
	ntp_policy_free(n->policy);
	ntp_policy_free(n->next_policy);
	free(n);
}

/* A range may have begun or ended. */
static void look_at_ranges(void *ctx)
{
	struct ntp_policy *stale;
	struct ntp *n = ctx;

	if (!n->policy || n->next || !ntp_policy_is_stale(n->policy, n->device, device_running(n->device)))
		return;
	stale = n->policy;
	n->policy = ntp_policy_new(n->device, device_running(n->device), n->config, n->sources);
	ntp_server_judge(n->server, ntp_policy_snapshot(n->policy));
	ntp_policy_free(stale);
}

static void *ntp_start(struct device *d)
{
	struct ntp *n = calloc(1, sizeof *n);

	assert(n);
	n->device = d;
	n->config = ntp_config_read(device_running(d));
	n->sources = ntp_sources_read(device_running(d));
	n->server = ntp_server_new(d);
	if (!n->server) {
		ntp_stop(n);
		return NULL;
	}
	n->client = ntp_client_new(d, n->server);
	ntp_client_apply(n->client, n->config, NULL, n->sources);
	n->edges = ntp_edges_new(d, look_at_ranges, n);
	return n;
}

static bool touched(const struct ntp *n, const struct txn *t)
{
	return ntp_config_touched(t) || ntp_sources_touched(n->sources, t) || ntp_policy_touched(t);
}

/* ---- amend: what the system itself adds and removes ---- */

static int remove_rule(struct txn *t, const struct ntp_rule *rule, struct fault *f)
{
	char line[192], undo[200];

	ntp_rule_print(rule, line, sizeof line);
	snprintf(undo, sizeof undo, "undo %s", line);
	return txn_line(t, NULL, undo, f);
}

/* Does what the rule hangs on still stand: interface, VPN instance, address family? */
static enum fault_code rule_broken(const struct device *d, const struct store *s, const struct ntp_rule *rule)
{
	const char *vpn = rule->name;

	if (rule->family == NTP_IPV4 || rule->isolated) {
		if (!interface_exists(d, s, rule->name))
			return FAULT_INTERFACE_MISSING;
		vpn = interface_vpn(s, rule->name);
	}
	if (!vpn[0])
		return FAULT_NONE;
	if (!vpn_exists(s, vpn))
		return FAULT_VPN_MISSING;
	return vpn_has_family(s, vpn, rule->family == NTP_IPV4 ? AF_INET : AF_INET6) ? FAULT_NONE : FAULT_VPN_FAMILY;
}

/* The address that a line `ipv6 address ...` gives its interface. */
static bool line_address(const xmlNode *line, struct in6_addr *address)
{
	char text[INET6_ADDRSTRLEN];
	const char *value;

	for (const xmlNode *n = line->children; n; n = n->next) {
		value = n->type == XML_ELEMENT_NODE ? line_get(line, (const char *)n->name) : NULL;
		if (!value || !value[0] || strcspn(value, "/") >= sizeof text)
			continue;
		snprintf(text, sizeof text, "%.*s", (int)strcspn(value, "/"), value);
		if (inet_pton(AF_INET6, text, address) == 1)
			return true;
	}
	return false;
}

/* Did this change take an IPv6 address away because its interface was deleted or lost IPv6? An address that was only
 * replaced or moved leaves the rule alone. */
static bool took_address(const struct store *s, const struct change *ch, struct in6_addr *address)
{
	const char *name = ch->before ? (const char *)ch->before->name : "";

	if (strncmp(name, "ipv6-address", strlen("ipv6-address")) || ch->after || !line_address(ch->before, address))
		return false;
	return !ch->parent || !interface_ipv6_enabled(s, line_get(ch->parent, "interface-name"));
}

/* Has the rule's address gone with an interface, or does its interface no longer speak IPv6? */
static bool rule_lost(const struct txn *t, const struct ntp_rule *rule)
{
	const struct store *s = txn_store(t);
	const char *owner =
		rule->family == NTP_IPV6 ? interface_by_address(s, rule->name, AF_INET6, &rule->address) : NULL;
	struct in6_addr taken;

	if (rule->family != NTP_IPV6)
		return false;
	if (rule->isolated)
		return !interface_ipv6_enabled(s, rule->name);
	if (owner)
		return !interface_ipv6_enabled(s, owner);
	for (size_t i = 0; i < txn_changes(t); i++) {
		struct change ch = txn_change(t, i);

		if (took_address(s, &ch, &taken) && !memcmp(&taken, &rule->address, sizeof taken))
			return true;
	}
	return false;
}

static bool is_line(const xmlNode *line, const char *element)
{
	return line && !strcmp((const char *)line->name, element);
}

/* Can this change take away what a rule hangs on? */
static bool takes_away(const struct change *ch)
{
	const xmlNode *line = ch->before ? ch->before : ch->after;

	return is_line(line, "interface") || is_line(line, "ip-vpn-instance") || is_line(line, "ipv6-enable") ||
	       is_line(line, "ip-binding-vpn-instance") || is_line(ch->parent, "ip-vpn-instance");
}

/* Removes the rules and associations in force (not those that this very commit asks for) whose ground is gone. */
static int drop_dependents(struct ntp *n, struct txn *t, struct fault *f)
{
	bool any = false;

	for (size_t i = 0; i < txn_changes(t) && !any; i++) {
		struct change ch = txn_change(t, i);

		any = takes_away(&ch);
	}
	if (!any)
		return 0;
	for (size_t i = 0; i < n->config->rules; i++) {
		const struct ntp_rule *rule = &n->config->rule[i];

		if ((rule_broken(n->device, txn_store(t), rule) || rule_lost(t, rule)) && remove_rule(t, rule, f) < 0)
			return -1;
	}
	return ntp_sources_amend(n->device, n->sources, t, f);
}

static const char *const auto_lines[][2] = {
	{"ntp server disable", "ntp-server-disable"},
	{"ntp ipv6 server disable", "ntp-ipv6-server-disable"},
};

static int add_auto_lines(struct txn *t, struct fault *f)
{
	for (size_t i = 0; i < sizeof auto_lines / sizeof *auto_lines; i++) {
		if (!txn_asked_delete(t, auto_lines[i][1]) && txn_line(t, NULL, auto_lines[i][0], f) < 0)
			return -1;
	}
	return 0;
}

static int remove_auto_lines(struct txn *t, struct fault *f)
{
	char undo[64];

	for (size_t i = 0; i < sizeof auto_lines / sizeof *auto_lines; i++) {
		snprintf(undo, sizeof undo, "undo %s", auto_lines[i][0]);
		if (txn_line(t, NULL, undo, f) < 0)
			return -1;
	}
	return 0;
}

/* With the first NTP line the server functions go off, with the last one they return to their default, which is on. */
static int ntp_amend(void *state, struct txn *t, struct fault *f)
{
	struct ntp *n = state;
	struct ntp_config *next;
	size_t before, after;

	if (drop_dependents(n, t, f) < 0)
		return -1;
	if (!touched(n, t))
		return 0;
	if (ntp_keys_amend(n->sources, t, f) < 0)
		return -1;
	next = ntp_config_next(n->config, t);
	before = ntp_config_counted(n->config);
	after = ntp_config_counted(next);
	ntp_config_free(next);
	if (!before && after)
		return add_auto_lines(t, f);
	if (before && !after)
		return remove_auto_lines(t, f);
	return 0;
}

/* ---- check ---- */

/* Is the address one that packets can be sent to, as far as the rule has one? */
static bool rule_address_good(const struct ntp_rule *rule)
{
	bool has_address = rule->family == NTP_IPV6 || rule->isolated;

	return !has_address || ntp_address_is_host(rule->family, &rule->address);
}

/* An interface, or an IPv6 address, is listened to by rules of one kind. */
static bool excluded(const struct ntp_config *c, const struct ntp_rule *rule)
{
	for (size_t i = 0; rule->isolated && i < c->rules; i++) {
		const struct ntp_rule *other = &c->rule[i];

		if (other->isolated || other->family != rule->family)
			continue;
		if (rule->family == NTP_IPV4 ? !strcmp(other->name, rule->name)
					     : !memcmp(&other->address, &rule->address, sizeof rule->address))
			return true;
	}
	return false;
}

static int check_rule(const struct ntp *n, const struct store *s, const struct ntp_config *c,
	const struct ntp_rule *rule, struct fault *f)
{
	enum fault_code broken = rule_broken(n->device, s, rule);
	char line[160];

	if (!broken && !rule_address_good(rule))
		broken = FAULT_ADDRESS_INVALID;
	if (!broken && rule->family == NTP_IPV6 && rule->isolated && !interface_ipv6_enabled(s, rule->name))
		broken = FAULT_IPV6_DISABLED;
	if (!broken && excluded(c, rule))
		broken = FAULT_RULE_CONFLICT;
	if (!broken)
		return 0;
	ntp_rule_print(rule, line, sizeof line);
	return fault_set(f, broken, line, "%s", rule->name);
}

static int ntp_check(void *state, const struct txn *t, struct fault *f)
{
	struct ntp *n = state;
	struct ntp_sources *sources;
	struct ntp_config *next;
	int rc = 0;

	if (!touched(n, t))
		return 0;
	next = ntp_config_next(n->config, t);
	for (size_t i = 0; i < next->rules && !rc; i++)
		rc = check_rule(n, txn_store(t), next, &next->rule[i], f);
	ntp_config_free(next);
	if (rc)
		return rc;
	sources = ntp_sources_next(n->sources, t);
	rc = ntp_sources_check(n->device, txn_store(t), sources, f);
	if (rc == 0)
		rc = ntp_keys_check(n->device, txn_store(t), n->sources, sources, f);
	ntp_sources_free(sources);
	return rc;
}

/* ---- prepare, apply, abandon ---- */

static void forget_next(struct ntp *n)
{
	ntp_config_free(n->next);
	ntp_sources_free(n->next_sources);
	ntp_policy_free(n->next_policy);
	n->next = NULL;
	n->next_sources = NULL;
	n->next_policy = NULL;
}

static int ntp_prepare(void *state, const struct txn *t, struct fault *f)
{
	struct ntp *n = state;
	const struct store *s = txn_store(t);
	struct ntp_place *place;
	const char *door = "";
	size_t places;
	int rc;

	device_ntp_door(n->device, &door);
	if (!touched(n, t))
		return 0;
	n->next = ntp_config_next(n->config, t);
	n->next_sources = ntp_sources_next(n->sources, t);
	n->next_policy = ntp_policy_new(n->device, s, n->next, n->next_sources);
	places = ntp_listening(n->next, s, &place);
	places = ntp_sources_places(n->next_sources, n->device, s, &place, places);
	rc = ntp_server_prepare(
		n->server, ntp_policy_snapshot(n->next_policy), !ntp_listens_on(n->next, s, door), place, places, f);
	free(place);
	if (rc == 0)
		return 0;
	forget_next(n);
	return -1;
}

static void put_in_force(struct ntp *n)
{
	ntp_server_apply(n->server);
	ntp_client_apply(n->client, n->next, n->sources, n->next_sources);
	ntp_config_free(n->config);
	ntp_sources_free(n->sources);
	ntp_policy_free(n->policy);
	n->config = n->next;
	n->sources = n->next_sources;
	n->policy = n->next_policy;
	n->next = NULL;
	n->next_sources = NULL;
	n->next_policy = NULL;
	ntp_edges_watch(n->edges, ntp_policy_has_ranges(n->policy));
}

/* One step for whoever asks: while a local clock takes the place of another, nobody is told that the device knows no
 * time. */
static void ntp_apply(void *state, const struct txn *t)
{
	struct ntp *n = state;

	(void)t;
	ntp_server_hold(n->server);
	ntp_server_look_again(n->server);
	ntp_client_look_again(n->client);
	if (n->next)
		put_in_force(n);
	ntp_server_release(n->server);
}

static void ntp_abandon(void *state)
{
	struct ntp *n = state;

	if (!n->next)
		return;
	ntp_server_abandon(n->server);
	forget_next(n);
}

/* ---- questions ---- */

static enum ntp_family asked_family(const xmlNode *ask)
{
	return strcmp(rpc_attribute(ask, "family"), "ipv6") ? NTP_IPV4 : NTP_IPV6;
}

static void status_fill(struct ntp *n, const xmlNode *ask, xmlNode *reply)
{
	(void)ask;
	ntp_status_fill(reply, ntp_client_engine(n->client));
}

static void fill_counters(struct ntp *n, xmlNode *reply, const char *interface, enum ntp_family family)
{
	struct ntp_counters c = ntp_server_count(n->server, interface, family);
	xmlNode *statistics = ntp_statistics_fill(reply, &c);

	if (interface)
		xmlNewProp(statistics, BAD_CAST "interface", BAD_CAST interface);
}

static void statistics_fill(struct ntp *n, const xmlNode *ask, xmlNode *reply)
{
	const char *interface = rpc_attribute(ask, "interface");

	enum ntp_family family = asked_family(ask);

	if (!*interface)
		fill_counters(n, reply, NULL, family);
	else if (strcmp(interface, "all"))
		fill_counters(n, reply, interface, family);
	else
		for (struct ntp_port *p = ntp_ports_first(ntp_server_ports(n->server)); p; p = p->next)
			fill_counters(n, reply, p->name, family);
}

static void peers_fill(struct ntp *n, const xmlNode *ask, xmlNode *reply)
{
	ntp_peers_fill(reply, ask, ntp_client_engine(n->client));
}

static void sessions_fill(struct ntp *n, const xmlNode *ask, xmlNode *reply)
{
	(void)ask;
	ntp_sessions_fill(reply, ntp_client_engine(n->client));
}

static void losses_fill(struct ntp *n, const xmlNode *ask, xmlNode *reply)
{
	(void)ask;
	ntp_losses_fill(reply, n->client, n->device);
}

static void slot_fill(struct ntp *n, const xmlNode *ask, xmlNode *reply)
{
	const struct ntp_config *c = n->config;
	bool serves = false;

	(void)ask;
	for (int i = 0; i < NTP_FAMILIES; i++)
		serves = serves || (!c->disabled[i] && !c->server_disabled[i] && (c->all[i] || c->rules));
	ntp_slot_fill(reply, ntp_client_engine(n->client), device_clock(n->device), serves);
}

static void trace_fill(struct ntp *n, const xmlNode *ask, xmlNode *reply)
{
	(void)ask;
	ntp_trace_fill(reply, ntp_client_engine(n->client), device_clock(n->device));
}

static const struct {
	const char *name;
	void (*fill)(struct ntp *n, const xmlNode *ask, xmlNode *reply);
} statuses[] = {
	{"ntp-status", status_fill},
	{"ntp-statistics", statistics_fill},
	{"ntp-peer-statistics", peers_fill},
	{"ntp-sessions", sessions_fill},
	{"ntp-events", losses_fill},
	{"ntp-slot", slot_fill},
	{"ntp-trace", trace_fill},
};

static int ntp_status(void *state, const xmlNode *ask, xmlNode *reply, struct fault *f)
{
	const char *name = rpc_attribute(ask, "status");

	for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++) {
		if (!strcmp(statuses[i].name, name)) {
			statuses[i].fill(state, ask, reply);
			return 0;
		}
	}
	return fault_set(f, FAULT_INTERNAL, "", "no status %s", name);
}

static int ntp_action(void *state, const xmlNode *ask, xmlNode *reply, int *fd, struct fault *f)
{
	const char *interface = rpc_attribute(ask, "interface");
	struct ntp *n = state;

	(void)reply;
	(void)fd;
	(void)f;
	if (!strcmp(rpc_attribute(ask, "name"), "reset-ntp-peer-statistics"))
		ntp_peers_reset(ask, ntp_client_engine(n->client));
	else
		ntp_server_reset(n->server, *interface ? interface : NULL, asked_family(ask));
	return 0;
}

static const char *const status_names[] = {"ntp-status", "ntp-statistics", "ntp-peer-statistics", "ntp-sessions",
	"ntp-events", "ntp-slot", "ntp-trace", NULL};
static const char *const action_names[] = {"reset-ntp-statistics", "reset-ntp-peer-statistics", NULL};

extern const struct feature ntp_feature;
const struct feature ntp_feature = {
	.name = "ntp",
	.start = ntp_start,
	.stop = ntp_stop,
	.amend = ntp_amend,
	.check = ntp_check,
	.prepare = ntp_prepare,
	.apply = ntp_apply,
	.abandon = ntp_abandon,
	.status_names = status_names,
	.status = ntp_status,
	.action_names = action_names,
	.action = ntp_action,
};
