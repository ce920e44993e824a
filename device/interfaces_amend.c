/*
 * What goes together with something else: bindings and addresses of a VPN instance or an address family that is gone,
 * IPv6 addresses without IPv6, the sub-interfaces of a trunk. Adds deletions to the transaction; lines that the same
 * transaction sets are the user's wish and stay. (An interface that changes its instance loses its addresses in the
 * candidate already, interfaces_show.c: a transaction cannot tell an address that stays from one entered again.)
 */
#include <stdlib.h>
#include <string.h>

#include "device/interfaces_private.h"

struct amendment {
	struct txn *txn;
	struct store *store;
	const xmlNode **set; /* lines that the edit itself set, sorted by place in memory */
	size_t count;
};

static int by_place(const void *a, const void *b)
{
	const char *x = *(const char *const *)a, *y = *(const char *const *)b;

	return x < y ? -1 : x > y;
}

static bool is_set(const struct amendment *a, const xmlNode *line)
{
	return a->count && bsearch(&line, a->set, a->count, sizeof *a->set, by_place);
}

static void amendment_begin(struct amendment *a, struct txn *t)
{
	size_t n = txn_changes(t);

	*a = (struct amendment){.txn = t, .store = txn_store(t)};
	a->set = calloc(n + 1, sizeof *a->set);
	if (!a->set)
		abort();
	for (size_t i = 0; i < n; i++) {
		struct change c = txn_change(t, i);
		if (c.after)
			a->set[a->count++] = c.after;
	}
	qsort(a->set, a->count, sizeof *a->set, by_place);
}

static int delete_line(const struct amendment *a, const xmlNode *place, const xmlNode *line, struct fault *f)
{
	char text[512];

	line_print_undo(store_image(a->store), store_view_of(a->store, line), line, text, sizeof text);
	return txn_line(a->txn, place, text, f);
}

/* Deletes the lines of that element below an interface, except those the edit set. */
static int delete_lines(const struct amendment *a, const xmlNode *place, const char *element, struct fault *f)
{
	const xmlNode *next;

	for (const xmlNode *l = first_line(place, element); l; l = next) {
		next = next_line(l, element);
		if (!is_set(a, l) && delete_line(a, place, l, f) < 0)
			return -1;
	}
	return 0;
}

static const char *const ipv4_lines[] = {SUB_ADDRESS, "ip-address", NULL};
static const char *const ipv6_lines[] = {"ipv6-address", "ipv6-enable", NULL};
static const char *const ipv6_addresses[] = {"ipv6-address", NULL};

static int delete_all(const struct amendment *a, const xmlNode *place, const char *const *elements, struct fault *f)
{
	for (; *elements; elements++) {
		if (delete_lines(a, place, *elements, f) < 0)
			return -1;
	}
	return 0;
}

/* ---- VPN instances that change: all interfaces bound to them ---- */

static const char *vpn_of(const xmlNode *line)
{
	return line_is(line, "ip-vpn-instance") ? line_get(line, "vpn-instance-name") : NULL;
}

/* With `binding` also the binding itself. */
static int unbind(
	const struct amendment *a, const char *vpn, const char *const *elements, bool binding, struct fault *f)
{
	const xmlNode *root = store_root(a->store), *n = root->children, *next;
	const char *name;

	for (; n; n = next) {
		next = n->next;
		name = interface_of(n);
		if (!name || strcmp(interface_vpn(a->store, name), vpn) != 0)
			continue;
		if (delete_all(a, n, elements, f) < 0 ||
			(binding && delete_lines(a, n, "ip-binding-vpn-instance", f) < 0))
			return -1;
	}
	return 0;
}

static int vpn_changed(const struct amendment *a, const struct change *c, struct fault *f)
{
	const char *vpn = vpn_of(c->before), *outer = vpn_of(c->parent);

	if (vpn && !c->after)
		return unbind(a, vpn, ipv4_lines, false, f) < 0 ? -1 : unbind(a, vpn, ipv6_lines, true, f);
	if (outer && c->before && !c->after && line_is(c->before, "ipv4-family"))
		return unbind(a, outer, ipv4_lines, false, f);
	if (outer && c->before && !c->after && line_is(c->before, "ipv6-family"))
		return unbind(a, outer, ipv6_lines, false, f);
	return 0;
}

/* ---- interfaces ---- */

/* Sub-interfaces end with their interface. Only a created one can go, so this walk is rare. */
static int delete_subs(const struct amendment *a, const char *ifname, struct fault *f)
{
	const xmlNode *root = store_root(a->store), *next;
	size_t len = strlen(ifname);

	for (const xmlNode *n = root->children; n; n = next) {
		const char *name = interface_of(n);
		next = n->next;
		if (name && !strncmp(name, ifname, len) && name[len] == '.' && !is_set(a, n) &&
			delete_line(a, NULL, n, f) < 0)
			return -1;
	}
	return 0;
}

static int interface_changed(const struct amendment *a, const struct change *c, struct fault *f)
{
	const xmlNode *line = c->after ? c->after : c->before;

	if (interface_of(line) && !c->after)
		return delete_subs(a, interface_of(line), f);
	if (!interface_of(c->parent))
		return 0;
	if (line_is(line, "ipv6-enable") && !c->after)
		return delete_all(a, c->parent, ipv6_addresses, f);
	return 0;
}

int interfaces_amend(void *state, struct txn *t, struct fault *f)
{
	size_t n = txn_changes(t);
	struct amendment a;
	int rc = 0;

	(void)state;
	amendment_begin(&a, t);
	for (size_t i = 0; i < n && rc == 0; i++) {
		struct change c = txn_change(t, i);
		rc = vpn_changed(&a, &c, f) < 0 || interface_changed(&a, &c, f) < 0 ? -1 : 0;
	}
	free(a.set);
	return rc;
}
