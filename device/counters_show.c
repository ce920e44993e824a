/*
 * display interface counters, display interface counters errors: what went in and out of the interfaces, as the kernel
 * counts it. Knows the layout. The kernel counts groups of what came in; broadcasts, and groups of what went out, it
 * counts for no interface: these are `-`. Nobody measures rates.
 */
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "device/interfaces_text.h"
#include "device/show.h"

#define ROW "%-19s %13s %13s %15s %15s"

static const struct direction {
	const char *word, *title, *bytes, *packets, *multicasts; /* attributes; multicasts NULL = not counted */
} directions[] = {
	{"inbound", "Inbound", "in-bytes", "in-packets", "in-multicasts"},
	{"outbound", "Outbound", "out-bytes", "out-packets", NULL},
};

static void print_row(struct session *s, const struct direction *d, const xmlNode *n)
{
	const char *packets = rpc_attribute(n, d->packets), *groups = "-";
	char unicast[24];

	if (d->multicasts)
		groups = rpc_attribute(n, d->multicasts);
	snprintf(unicast, sizeof unicast, "%llu",
		strtoull(packets, NULL, 10) - (d->multicasts ? strtoull(groups, NULL, 10) : 0));
	out_line(s, ROW, rpc_attribute(n, "name"), rpc_attribute(n, d->bytes), unicast, groups, "-");
}

/* With a slot: its ports that are up. */
static bool is_shown(const xmlNode *n, const char *slot)
{
	return !slot || (in_slot(n, slot) && has(n, "physical", "up"));
}

static void print_direction(struct session *s, const struct direction *d, xmlDoc *doc, const char *slot)
{
	out_line(s, "%s", d->title);
	out_line(s, ROW, "Interface", "Octets(bytes)", "Unicast(pkts)", "Multicast(pkts)", "Broadcast(pkts)");
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		if (is_shown(n, slot))
			print_row(s, d, n);
	}
}

static int display_counters(struct session *s, const struct match *m)
{
	bool one_way = match_has(m, "inbound") || match_has(m, "outbound");
	xmlDoc *doc = interfaces_asked(s, m, "interfaces");

	if (!doc)
		return -1;
	for (size_t i = 0; i < sizeof directions / sizeof *directions && !match_has(m, "rate"); i++) {
		if (!one_way || match_has(m, directions[i].word))
			print_direction(s, &directions[i], doc, match_get(m, "slot-id"));
	}
	xmlFreeDoc(doc);
	return 0;
}

/* ---- display interface counters errors ---- */

#define PAIR " %-9s:%-21s%-11s:%s"

/* How long a bad frame was the kernel does not count. */
static void print_errors(struct session *s, const xmlNode *n)
{
	out_line(s, "%s", "");
	out_line(s, " interface %s Errors:", rpc_attribute(n, "name"));
	out_line(s, PAIR, "CRC", rpc_attribute(n, "in-crc"), "Giants", "-");
	out_line(s, PAIR, "Symbols", "-", "Alignments", rpc_attribute(n, "in-misaligned"));
	out_line(s, PAIR, "Runts", "-", "Jabbers", "-");
	out_line(s, PAIR, "Fragments", "-", "OutDiscards", rpc_attribute(n, "out-dropped"));
}

/* Ports alone: no management port, no logical interface, no sub-interface. */
static bool is_port(const xmlNode *n)
{
	const char *name = rpc_attribute(n, "name");

	return strchr(name, '/') && !strchr(name, '.') && strncmp(name, "MEth", 4) != 0;
}

static int display_errors(struct session *s, const struct match *m)
{
	const char *slot = match_get(m, "slot-id");
	xmlDoc *doc = session_status(s, "interfaces", "name", "", "type", "", NULL);

	if (!doc)
		return -1;
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		if (is_port(n) && (!slot || in_slot(n, slot)))
			print_errors(s, n);
	}
	xmlFreeDoc(doc);
	return 0;
}

const struct handler counters_handlers[] = {
	{"display-interface-counters-errors", display_errors},
	{"display-interface-counters", display_counters},
	{NULL, NULL},
};
