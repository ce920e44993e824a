/*
 * display ntp trace: from server to server up to the one that follows nobody. Each is asked as a client asks, over a
 * socket that the device opens; its reference identifier names the next.
 * Knows the layout and the exchange; the device tells where it stands itself.
 */
#include <arpa/inet.h>
#include <inttypes.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "cli/handlers.h"
#include "cli/input.h"
#include "cli/output.h"
#include "ntp/packet.h"

#define HOPS 16
#define TRIES 3
#define PATIENCE 1000 /* ms for each try */
#define SECOND 1e9

struct hop {
	int stratum;
	double offset, distance; /* s */
	uint32_t refid;
};

struct trace {
	struct session *session;
	char vpn[64];
	int64_t ahead; /* ns: the device's clock over the host's */
	int fd;
};

static int64_t device_now(const struct trace *t)
{
	struct timespec ts;

	clock_gettime(CLOCK_REALTIME, &ts);
	return (int64_t)ts.tv_sec * 1000000000 + ts.tv_nsec + t->ahead;
}

static int open_socket(struct trace *t)
{
	struct fault f = {0};
	xmlDoc *reply = rpc_call(t->session->rpc,
		rpc_document("action", "name", "open-socket", "type", "datagram", "family", "ipv4", "vpn", t->vpn,
			"interface", "", NULL),
		&t->fd, &f);

	if (!reply || t->fd < 0) {
		out_fault(t->session, &f);
		xmlFreeDoc(reply);
		return -1;
	}
	xmlFreeDoc(reply);
	return 0;
}

static double seconds_of(uint32_t short_format)
{
	return short_format / 65536.0;
}

/* T1 and T4 are ours, T2 and T3 theirs (RFC 5905 section 8). */
static void measure(struct hop *h, const struct ntp_packet *p, int64_t sent, int64_t received)
{
	int64_t there = ntp_time_near(p->receive, sent) - sent, back = ntp_time_near(p->transmit, received) - received;
	double delay = (double)(there - back) / SECOND;

	h->stratum = p->stratum;
	h->refid = p->refid;
	h->offset = (double)(there + back) / 2 / SECOND;
	h->distance = seconds_of(p->root_delay) / 2 + seconds_of(p->root_dispersion) + (delay > 0 ? delay / 2 : 0);
}

static int64_t monotonic_ms(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (int64_t)ts.tv_sec * 1000 + ts.tv_nsec / 1000000;
}

/* Packets that are no answer do not make it wait longer. */
static bool await(struct trace *t, uint64_t asked, int64_t sent, struct hop *h)
{
	struct pollfd p = {.fd = t->fd, .events = POLLIN};
	int64_t end = monotonic_ms() + PATIENCE, left;
	uint8_t data[NTP_HEADER + 64];
	struct ntp_packet answer;
	ssize_t n;

	while ((left = end - monotonic_ms()) > 0 && poll(&p, 1, (int)left) == 1) {
		int64_t received = device_now(t);

		n = recv(t->fd, data, sizeof data, MSG_DONTWAIT);
		if (n < 0) /* refused */
			return false;
		if (ntp_packet_parse(data, (size_t)n, &answer) != NTP_ANSWER || answer.mode != NTP_MODE_SERVER ||
			answer.origin != asked)
			continue;
		measure(h, &answer, sent, received);
		return true;
	}
	return false;
}

static bool ask(struct trace *t, uint32_t address, struct hop *h)
{
	struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(NTP_PORT), .sin_addr.s_addr = htonl(address)};
	struct ntp_packet request = {.version = 3, .mode = NTP_MODE_CLIENT};
	uint8_t data[NTP_HEADER];
	int64_t sent;

	if (connect(t->fd, (struct sockaddr *)&to, sizeof to) < 0)
		return false;
	for (int i = 0; i < TRIES && !input_interrupted(t->session); i++) {
		if (getrandom(&request.transmit, sizeof request.transmit, 0) < 0)
			return false;
		ntp_packet_build(data, &request);
		sent = device_now(t);
		if (send(t->fd, data, sizeof data, MSG_DONTWAIT) == sizeof data && await(t, request.transmit, sent, h))
			return true;
	}
	return false;
}

static void address_text(uint32_t address, char buf[INET_ADDRSTRLEN])
{
	struct in_addr a = {.s_addr = htonl(address)};

	inet_ntop(AF_INET, &a, buf, INET_ADDRSTRLEN);
}

static bool is_local_clock(uint32_t refid)
{
	return refid >> 16 == 0x7f7f;
}

static void show_refid(struct session *s, int stratum, uint32_t refid)
{
	char text[INET_ADDRSTRLEN];

	if (stratum <= 1 && !is_local_clock(refid))
		snprintf(text, sizeof text, "%c%c%c%c", (char)(refid >> 24), (char)(refid >> 16), (char)(refid >> 8),
			(char)refid);
	else
		address_text(refid, text);
	for (char *c = text; *c; c++)
		*c = *c < ' ' || *c > '~' ? '.' : *c;
	out_line(s, "refid %s", text);
}

static void show_hop(struct session *s, const char *name, const struct hop *h)
{
	out_line(s, "server %s, stratum %d, offset %.6f s, synch distance %.5f", name, h->stratum, h->offset,
		h->distance);
}

static void follow(struct trace *t, struct hop h)
{
	char name[INET_ADDRSTRLEN];
	uint32_t next;

	for (int i = 0; i < HOPS && h.stratum > 1 && h.refid && !is_local_clock(h.refid); i++) {
		next = h.refid;
		address_text(next, name);
		if (!ask(t, next, &h)) {
			out_line(t->session, "%s: timed out", name);
			return;
		}
		show_hop(t->session, name, &h);
	}
	show_refid(t->session, h.stratum, h.refid);
}

static int show_trace(struct session *s, const struct match *m)
{
	struct trace t = {.session = s, .fd = -1};
	xmlDoc *doc = session_status(s, "ntp-trace", NULL);
	const xmlNode *n;
	struct hop own;

	(void)m;
	if (!doc)
		return -1;
	n = xmlFirstElementChild(xmlDocGetRootElement(doc));
	own.stratum = atoi(rpc_attribute(n, "stratum"));
	own.offset = strtod(rpc_attribute(n, "offset"), NULL);
	own.distance = strtod(rpc_attribute(n, "distance"), NULL);
	own.refid = (uint32_t)strtoul(rpc_attribute(n, "refid"), NULL, 10);
	t.ahead = strtoll(rpc_attribute(n, "ahead"), NULL, 10);
	snprintf(t.vpn, sizeof t.vpn, "%s", rpc_attribute(n, "vpn"));
	xmlFreeDoc(doc);
	show_hop(s, "127.0.0.1", &own);
	if (own.stratum > 15)
		return 0;
	if (open_socket(&t) < 0)
		return -1;
	follow(&t, own);
	close(t.fd);
	return 0;
}

const struct handler ntp_trace_handlers[] = {
	{"display-ntp-trace", show_trace},
	{NULL, NULL},
};
