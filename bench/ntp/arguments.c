/*
 * A table of options. Knows their texts; knows nothing of what is done with them.
 */
#include "bench/ntp/arguments.h"

#include <arpa/inet.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int hex(const char *text, uint8_t *to, size_t room)
{
	size_t n = strlen(text) / 2;

	if (n > room)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (sscanf(text + 2 * i, "%2hhx", &to[i]) != 1)
			return -1;
	return (int)n;
}

static int on_key(struct arguments *a, const char *text)
{
	char secret[2 * NTP_KEY_MAX + 1];
	int len;

	if (sscanf(text, "%u:%512s", &a->key.id, secret) != 2)
		return -1;
	len = hex(secret, a->key.secret, sizeof a->key.secret);
	a->key.algorithm = NTP_AES_128_CMAC;
	a->key.len = len > 0 ? (size_t)len : 0;
	a->crowd.key = &a->key;
	return a->key.len == 16 ? 0 : -1;
}

static int on_mac(struct arguments *a, const char *text)
{
	return sscanf(text, "%hhx:%hhx:%hhx:%hhx:%hhx:%hhx", &a->mac[0], &a->mac[1], &a->mac[2], &a->mac[3], &a->mac[4],
		       &a->mac[5]) == 6
		       ? 0
		       : -1;
}

static int on_link(struct arguments *a, const char *text)
{
	a->link = text;
	return 0;
}

static int read_address(const char *text, uint32_t *to)
{
	struct in_addr address;

	if (inet_pton(AF_INET, text, &address) != 1)
		return -1;
	*to = ntohl(address.s_addr);
	return 0;
}

static int on_server(struct arguments *a, const char *text)
{
	return read_address(text, &a->server);
}

static int on_network(struct arguments *a, const char *text)
{
	return read_address(text, &a->crowd.network);
}

static int on_clients(struct arguments *a, const char *text)
{
	a->crowd.clients = (uint32_t)strtoul(text, NULL, 10);
	return a->crowd.clients ? 0 : -1;
}

static int on_stratum(struct arguments *a, const char *text)
{
	a->crowd.stratum = atoi(text);
	return 0;
}

static int on_echo(struct arguments *a, const char *text)
{
	a->crowd.echo = !strcmp(text, "yes");
	return 0;
}

static int on_sample(struct arguments *a, const char *text)
{
	a->sample = !strcmp(text, "yes");
	return 0;
}

static const struct {
	const char *name;
	int (*read)(struct arguments *a, const char *text);
} rows[] = {
	{"link", on_link},
	{"mac", on_mac},
	{"server", on_server},
	{"network", on_network},
	{"clients", on_clients},
	{"stratum", on_stratum},
	{"key", on_key},
	{"echo", on_echo},
	{"sample", on_sample},
};
#define ROWS (sizeof rows / sizeof *rows)

int arguments_read(struct arguments *a, int argc, char **argv)
{
	struct option table[ROWS + 1] = {0};
	int i, index;

	*a = (struct arguments){.crowd = {.version = 4, .stratum = -1, .clients = 10}};
	for (size_t r = 0; r < ROWS; r++)
		table[r] = (struct option){.name = rows[r].name, .has_arg = required_argument, .val = 1};
	while ((i = getopt_long(argc, argv, "", table, &index)) != -1)
		if (i != 1 || rows[index].read(a, optarg) < 0)
			return -1;
	return a->link && optind < argc ? optind : -1;
}
