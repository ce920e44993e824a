/*
 * How many requests a second a server answers, and how fast: a load generator. Requests leave by a schedule, whatever
 * the server does; a rate holds if less than 1 % of them stay without an answer.
 * Knows rates and how to search; the packets are crowd.c's, the link is wire.c's.
 */
#include <arpa/inet.h>
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bench/ntp/crowd.h"

#define SECOND 1000000000ll
#define LOSS 0.01
#define BEHIND 0.02  /* of a step: the generator could not keep the rate, so it is the limit */
#define STEP 0.25    /* s that a rate is tried */
#define TRIES 3	     /* a rate that does not hold may have met other work of the machine */
#define AFTERMATH 30 /* ms in which late answers still count */
#define QUIET 300    /* likewise, after the last one, for whoever has it stopped: he counts them all */
#define GROWTH 1.4   /* of the rate while it holds */
#define HALVINGS 4   /* of the distance between a rate that holds and one that does not */
#define FIRST 20000  /* requests a second */
#define HIGHEST 3000000
#define LOOK 1000000 /* ns between two looks for a signal */

struct load {
	struct wire *wire;
	struct crowd *crowd;
};

struct outcome {
	struct crowd_figures f;
	double rate;	/* requests a second that left */
	double answers; /* a second */
	bool kept, holds;
};

static int64_t now_ns(clockid_t clock)
{
	struct timespec ts;

	clock_gettime(clock, &ts);
	return ts.tv_sec * SECOND + ts.tv_nsec;
}

static void send_batch(struct load *l, int64_t count)
{
	int64_t at = now_ns(CLOCK_REALTIME);
	struct wire_datagram d;

	for (int64_t i = 0; i < count; i++) {
		crowd_ask(l->crowd, at, &d);
		wire_put(l->wire, &d);
	}
	wire_flush(l->wire);
}

static int64_t in_ms(int64_t ms)
{
	return now_ns(CLOCK_MONOTONIC) + ms * 1000000;
}

/* Takes answers until the time is over, or until none has come for that long. */
static void collect(struct load *l, int64_t ms, bool all)
{
	int64_t until = in_ms(ms);

	while (now_ns(CLOCK_MONOTONIC) < until) {
		wire_wait(l->wire, 1);
		if (wire_drain(l->wire, crowd_take, l->crowd) && all)
			until = in_ms(ms);
	}
}

/* Asked to stop (SIGTERM, which is blocked), it says what there was so far. */
static bool must_stop(void)
{
	sigset_t pending;

	sigpending(&pending);
	return sigismember(&pending, SIGTERM);
}

static void block_stop(void)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGTERM);
	sigprocmask(SIG_BLOCK, &set, NULL);
}

/* Sends at a rate for some seconds. What was missed while the generator did not run is not made up for in one go: a
 * crowd has no such pauses. */
static struct outcome hold(struct load *l, double rate, double seconds)
{
	int64_t start = now_ns(CLOCK_MONOTONIC), end = start + (int64_t)(seconds * SECOND), now, due, sent = 0,
		skipped = 0, look = start;
	struct outcome o = {.rate = rate};
	bool stopped = false;

	while (!stopped && (now = now_ns(CLOCK_MONOTONIC)) < end) {
		if (now > look) {
			look = now + LOOK;
			stopped = must_stop();
		}
		due = (int64_t)((double)(now - start) * rate / SECOND) - sent - skipped;
		if (due > 4 * WIRE_BATCH) {
			skipped += due - WIRE_BATCH;
			due = WIRE_BATCH;
		}
		if (due > 0) {
			due = due < WIRE_BATCH ? due : WIRE_BATCH;
			send_batch(l, due);
			sent += due;
		}
		wire_drain(l->wire, crowd_take, l->crowd);
	}
	collect(l, stopped ? QUIET : AFTERMATH, stopped);
	o.f = crowd_figures(l->crowd);
	o.f.answered += wire_others(l->wire);
	seconds = (double)(now - start) / SECOND;
	o.rate = (double)sent / seconds;
	o.answers = (double)o.f.answered / seconds;
	o.kept = (double)skipped <= BEHIND * rate * seconds;
	o.holds = !o.f.wrong && (double)o.f.answered >= (1 - LOSS) * (double)o.f.asked;
	return o;
}

/* The best of a few tries. */
static struct outcome try(struct load *l, double rate)
{
	struct outcome best = {0}, o;

	for (int i = 0; i < TRIES; i++) {
		o = hold(l, rate, STEP);
		if (o.kept && o.holds)
			return o;
		if (!i || o.answers > best.answers)
			best = o;
	}
	return best;
}

/* Raises the rate until it does not hold, then halves the distance a few times. *limited: it was the generator that
 * could no more. near: what held before, so that fewer rates need a try; 0 = unknown. */
static struct outcome seek(struct load *l, double near, bool *limited)
{
	double low = 0, high = near > 2 * FIRST ? near / 2 : FIRST;
	struct outcome best = {0}, o;

	*limited = false;
	while (high < HIGHEST) {
		o = try(l, high);
		if (!o.kept || !o.holds)
			break;
		best = o;
		low = high;
		high *= GROWTH;
	}
	for (int i = 0; i < HALVINGS; i++) {
		o = try(l, (low + high) / 2);
		if (o.kept && o.holds) {
			best = o;
			low = (low + high) / 2;
		} else {
			*limited = !o.kept && o.holds;
			high = (low + high) / 2;
		}
	}
	return best;
}

/* ---- the command line ---- */

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

struct arguments {
	const char *link;
	uint8_t mac[6];
	struct in_addr server, network;
	struct crowd_options crowd;
	struct ntp_key key;
};

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

static int on_server(struct arguments *a, const char *text)
{
	return inet_pton(AF_INET, text, &a->server) == 1 ? 0 : -1;
}

static int on_network(struct arguments *a, const char *text)
{
	return inet_pton(AF_INET, text, &a->network) == 1 ? 0 : -1;
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
};
#define ROWS (sizeof rows / sizeof *rows)

static int read_options(struct arguments *a, int argc, char **argv)
{
	struct option table[ROWS + 1] = {0};
	int i, index;

	for (size_t r = 0; r < ROWS; r++)
		table[r] = (struct option){.name = rows[r].name, .has_arg = required_argument, .val = 1};
	while ((i = getopt_long(argc, argv, "", table, &index)) != -1)
		if (i != 1 || rows[index].read(a, optarg) < 0)
			return -1;
	a->crowd.network = ntohl(a->network.s_addr);
	return a->link && optind < argc ? 0 : -1;
}

static void print(const struct outcome *o, bool limited)
{
	printf("{\"rate\": %.0f, \"answers\": %.0f, \"asked\": %llu, \"answered\": %llu, \"wrong\": %llu, \"kept\": "
	       "%d, "
	       "\"p50\": %.2f, \"p99\": %.2f, \"generator\": %d}\n",
		o->rate, o->answers, (unsigned long long)o->f.asked, (unsigned long long)o->f.answered,
		(unsigned long long)o->f.wrong, o->kept, o->f.p50, o->f.p99, limited);
}

static int usage(void)
{
	fputs("usage: load --link IF --mac MAC --server A --network A --clients N [--stratum N] [--key ID:HEX] "
	      "[--echo yes] seek [NEAR] | hold RATE SECONDS\n",
		stderr);
	return 2;
}

int main(int argc, char **argv)
{
	struct arguments a = {.crowd = {.version = 4, .stratum = -1, .clients = 10}};
	struct outcome o = {0};
	bool limited = false;
	struct load l = {0};

	if (read_options(&a, argc, argv) < 0)
		return usage();
	block_stop();
	l.wire = wire_open(a.link, a.mac, ntohl(a.server.s_addr));
	if (!l.wire) {
		perror(a.link);
		return 1;
	}
	l.crowd = crowd_new(&a.crowd);
	if (!strcmp(argv[optind], "seek"))
		o = seek(&l, optind + 1 < argc ? atof(argv[optind + 1]) : 0, &limited);
	else if (!strcmp(argv[optind], "hold") && optind + 2 < argc)
		o = hold(&l, atof(argv[optind + 1]), atof(argv[optind + 2]));
	print(&o, limited);
	crowd_free(l.crowd);
	wire_close(l.wire);
	return 0;
}
