/*
 * What the kernel counts of packets in a namespace, by protocol and not by link: /proc/net/snmp and snmp6.
 * Knows the form of these files; refuses to know what the counts mean.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "device/net/net.h"

#define NET "/proc/thread-self/net/"
#define LINE_LENGTH 2048

struct reading {
	void (*each)(void *ctx, const char *name, uint64_t value);
	void *ctx;
};

/* A line of names and one of values: "Icmp: InMsgs InErrors", "Icmp: 5 0". */
static void tell_pairs(const struct reading *r, char *names, char *values)
{
	char *more_names, *more_values, *word = strtok_r(names, " :\n", &more_names);
	char name[64], protocol[32];
	const char *value = strtok_r(values, " :\n", &more_values);

	snprintf(protocol, sizeof protocol, "%s", word ? word : "");
	if (!word || !value || strcmp(value, protocol) != 0)
		return;
	while ((word = strtok_r(NULL, " :\n", &more_names)) && (value = strtok_r(NULL, " :\n", &more_values))) {
		snprintf(name, sizeof name, "%s%s", protocol, word);
		r->each(r->ctx, name, strtoull(value, NULL, 10));
	}
}

static void read_ipv4(const struct reading *r)
{
	FILE *f = fopen(NET "snmp", "re");
	char names[LINE_LENGTH], values[LINE_LENGTH];

	while (f && fgets(names, sizeof names, f) && fgets(values, sizeof values, f))
		tell_pairs(r, names, values);
	if (f)
		fclose(f);
}

static void read_ipv6(const struct reading *r)
{
	FILE *f = fopen(NET "snmp6", "re");
	char name[64];
	uint64_t value;

	while (f && fscanf(f, "%63s %" SCNu64, name, &value) == 2)
		r->each(r->ctx, name, value);
	if (f)
		fclose(f);
}

static void read_all(void *ctx)
{
	read_ipv4(ctx);
	read_ipv6(ctx);
}

int net_counts(struct net *n, void (*each)(void *ctx, const char *name, uint64_t value), void *ctx)
{
	struct reading r = {.each = each, .ctx = ctx};

	return net_run(n, read_all, &r);
}
