/*
 * `ping`: echo requests from the session over a raw socket that the device opens in the instance's namespace.
 * Knows ICMP, ICMPv6 and the layout of the display; refuses to know namespaces and interfaces.
 */
#include <arpa/inet.h>
#include <assert.h>
#include <errno.h>
#include <netinet/icmp6.h>
#include <netinet/ip.h>
#include <netinet/ip_icmp.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "cli/handlers.h"
#include "cli/input.h"
#include "cli/output.h"
#include "cli/remote_host.h"

#define DATA_MAX 9600
#define HEADER 8 /* of an echo message */

struct ping {
	struct session *session;
	bool ipv6, quiet, system_time;
	int fd;
	unsigned long count, size, timeout_ms, interval_ms;
	bool patterned;
	uint32_t pattern;
	union {
		struct sockaddr sa;
		struct sockaddr_in v4;
		struct sockaddr_in6 v6;
	} to;
	socklen_t to_len;
	char host[256];
	uint16_t id;

	unsigned long sent, received;
	long min_ms, max_ms, sum_ms;
};

/* ---- options ---- */

/* Value of the first parameter of these names that the line has. */
static const char *option(const struct match *m, const char *a, const char *b)
{
	const char *text = match_get(m, a);

	return text || !b ? text : match_get(m, b);
}

static unsigned long number(const struct match *m, const char *a, const char *b, unsigned long otherwise)
{
	const char *text = option(m, a, b);

	return text ? strtoul(text, NULL, 10) : otherwise;
}

static int read_address(struct ping *p, const char *text)
{
	if (p->ipv6) {
		p->to.v6.sin6_family = AF_INET6;
		p->to_len = sizeof p->to.v6;
		return inet_pton(AF_INET6, text, &p->to.v6.sin6_addr) == 1 ? 0 : -1;
	}
	p->to.v4.sin_family = AF_INET;
	p->to_len = sizeof p->to.v4;
	return inet_pton(AF_INET, text, &p->to.v4.sin_addr) == 1 ? 0 : -1;
}

static int read_host(struct ping *p, const struct match *m)
{
	const char *vpn = match_get(m, "vpn-instance-name");
	char address[INET6_ADDRSTRLEN];

	if (host_address(p->session, p->ipv6 ? AF_INET6 : AF_INET, p->host, vpn ? vpn : "", address) &&
		read_address(p, address) == 0) {
		if (strcmp(address, p->host) != 0)
			out_line(p->session, "  Resolved Host ( %s -> %s)", p->host, address);
		return 0;
	}
	if (!p->session->over)
		out_line(p->session, "Error: Invalid IP address or host %s.", p->host);
	return -1;
}

static int read_options(struct ping *p, const struct match *m)
{
	const char *host = option(m, "host", "destination-ipv6-address"), *pattern = match_get(m, "pattern");

	p->ipv6 = match_get(m, "destination-ipv6-address") != NULL;
	p->quiet = match_has(m, "-q");
	p->system_time = match_has(m, "-system-time");
	p->count = number(m, "count", "echo-number", 5);
	p->size = number(m, "packetsize", "byte-number", 56);
	p->timeout_ms = number(m, "timeout", NULL, 2000);
	p->interval_ms = number(m, "time", "wait-time", 500);
	p->patterned = pattern != NULL;
	p->pattern = pattern ? htonl((uint32_t)strtoul(pattern, NULL, 16)) : 0;
	snprintf(p->host, sizeof p->host, "%s", host ? host : "");
	assert(p->size <= DATA_MAX);
	return read_host(p, m);
}

/* ---- the socket ---- */

static int set_option(int fd, int level, int name, unsigned long value)
{
	int v = (int)value;

	return setsockopt(fd, level, name, &v, sizeof v);
}

static int set_ipv4(struct ping *p, const struct match *m)
{
	unsigned long tos =
		match_get(m, "dscp-value") ? number(m, "dscp-value", NULL, 0) << 2 : number(m, "tos-value", NULL, 0);

	if (set_option(p->fd, IPPROTO_IP, IP_TTL, number(m, "ttl-value", NULL, 255)) < 0 ||
		set_option(p->fd, IPPROTO_IP, IP_TOS, tos) < 0)
		return -1;
	return set_option(p->fd, IPPROTO_IP, IP_MTU_DISCOVER, match_has(m, "-f") ? IP_PMTUDISC_DO : IP_PMTUDISC_DONT);
}

static int set_ipv6(struct ping *p, const struct match *m)
{
	unsigned long class =
		match_get(m, "dscp") ? number(m, "dscp", NULL, 0) << 2 : number(m, "traffic-class-value", NULL, 0);
	struct icmp6_filter filter;

	ICMP6_FILTER_SETBLOCKALL(&filter);
	ICMP6_FILTER_SETPASS(ICMP6_ECHO_REPLY, &filter);
	if (setsockopt(p->fd, IPPROTO_ICMPV6, ICMP6_FILTER, &filter, sizeof filter) < 0 ||
		set_option(p->fd, IPPROTO_IPV6, IPV6_TCLASS, class) < 0 ||
		set_option(p->fd, IPPROTO_IPV6, IPV6_RECVHOPLIMIT, 1) < 0)
		return -1;
	return set_option(p->fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS, number(m, "hoplimit", NULL, 64));
}

static int bind_source(struct ping *p, const char *text)
{
	struct ping source = {.ipv6 = p->ipv6};

	if (!text)
		return 0;
	if (read_address(&source, text) == 0 && bind(p->fd, &source.to.sa, source.to_len) == 0)
		return 0;
	out_line(p->session, "Error: The source address %s is not an address of this device.", text);
	return -1;
}

static int open_socket(struct ping *p, const struct match *m)
{
	const char *vpn = match_get(m, "vpn-instance-name"), *ifname = match_get(m, "interface-name");
	xmlDoc *request = rpc_document("action", "name", "open-socket", "family", p->ipv6 ? "ipv6" : "ipv4", "vpn",
		vpn ? vpn : "", "interface", ifname ? ifname : "", NULL);
	struct fault f = {0};
	xmlDoc *reply = rpc_call(p->session->rpc, request, &p->fd, &f);

	if (!reply || p->fd < 0) {
		out_fault(p->session, &f);
		xmlFreeDoc(reply);
		return -1;
	}
	xmlFreeDoc(reply);
	if ((p->ipv6 ? set_ipv6(p, m) : set_ipv4(p, m)) < 0) {
		fault_set(&f, FAULT_INTERNAL, "", "%s", strerror(errno));
		out_fault(p->session, &f);
		return -1;
	}
	return bind_source(p, option(m, "source-ip-address", "source-ipv6-address"));
}

/* ---- messages ---- */

static uint16_t checksum(const unsigned char *data, size_t len)
{
	uint32_t sum = 0;

	for (size_t i = 0; i + 1 < len; i += 2)
		sum += (uint32_t)data[i] << 8 | data[i + 1];
	if (len & 1)
		sum += (uint32_t)data[len - 1] << 8;
	while (sum >> 16)
		sum = (sum & 0xffff) + (sum >> 16);
	return htons((uint16_t)~sum);
}

static void send_request(struct ping *p, uint16_t sequence)
{
	unsigned char packet[HEADER + DATA_MAX] = {0};
	struct icmphdr *h = (struct icmphdr *)packet; /* ICMPv6 has the same form */
	size_t len = HEADER + p->size;

	h->type = p->ipv6 ? ICMP6_ECHO_REQUEST : ICMP_ECHO;
	h->un.echo.id = p->id;
	h->un.echo.sequence = htons(sequence);
	for (size_t i = 0; i < p->size; i++)
		packet[HEADER + i] = p->patterned ? ((unsigned char *)&p->pattern)[i % 4] : (unsigned char)i;
	if (!p->ipv6)
		h->checksum = checksum(packet, len);
	/* What cannot be sent gets no reply: the user sees a time-out, as on the device. */
	if (sendto(p->fd, packet, len, 0, &p->to.sa, p->to_len) < 0)
		errno = 0;
}

struct reply {
	char from[INET6_ADDRSTRLEN];
	size_t bytes;
	int ttl;
};

static bool is_mine(const struct ping *p, const unsigned char *message, ssize_t len, uint16_t sequence)
{
	const struct icmphdr *h = (const struct icmphdr *)message;

	return len >= HEADER && h->type == (p->ipv6 ? ICMP6_ECHO_REPLY : ICMP_ECHOREPLY) && h->un.echo.id == p->id &&
	       h->un.echo.sequence == htons(sequence);
}

static int hop_limit(struct msghdr *msg)
{
	int v = 0;

	for (struct cmsghdr *c = CMSG_FIRSTHDR(msg); c; c = CMSG_NXTHDR(msg, c)) {
		if (c->cmsg_level == IPPROTO_IPV6 && c->cmsg_type == IPV6_HOPLIMIT)
			memcpy(&v, CMSG_DATA(c), sizeof v);
	}
	return v;
}

/* Takes one packet off the socket. True if it answers this request. */
static bool receive(struct ping *p, uint16_t sequence, struct reply *r)
{
	unsigned char buf[60 + HEADER + DATA_MAX + 64], control[256], *message = buf;
	struct sockaddr_storage from;
	struct iovec iov = {buf, sizeof buf};
	struct msghdr msg = {.msg_name = &from,
		.msg_namelen = sizeof from,
		.msg_iov = &iov,
		.msg_iovlen = 1,
		.msg_control = control,
		.msg_controllen = sizeof control};
	ssize_t len = recvmsg(p->fd, &msg, MSG_DONTWAIT);

	if (len < 0)
		return false;
	if (!p->ipv6) {
		const struct iphdr *ip = (const struct iphdr *)buf;
		ssize_t head = len >= (ssize_t)sizeof *ip ? ip->ihl * 4 : len;
		r->ttl = len >= (ssize_t)sizeof *ip ? ip->ttl : 0;
		message += head < len ? head : len;
		len -= head < len ? head : len;
	} else {
		r->ttl = hop_limit(&msg);
	}
	if (!is_mine(p, message, len, sequence))
		return false;
	r->bytes = (size_t)len - HEADER;
	inet_ntop(from.ss_family,
		p->ipv6 ? (void *)&((struct sockaddr_in6 *)&from)->sin6_addr
			: (void *)&((struct sockaddr_in *)&from)->sin_addr,
		r->from, sizeof r->from);
	return true;
}

/* ---- time ---- */

static double now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* Waits for the socket (if `fd` is one) or a key, at most until `until`. False if the user has had enough. */
static bool wait_for(struct ping *p, int fd, double until)
{
	struct session *s = p->session;
	double left = until - now_ms();
	/* A script's next lines are not keys. */
	struct pollfd poll_fd[2] = {{fd, POLLIN, 0}, {s->terminal->interactive ? s->terminal->fd : -1, POLLIN, 0}};

	out_flush(s);
	if (left > 0)
		poll(poll_fd, 2, (int)left + 1);
	/* Ctrl+C first: it ends the requests, and the statistics still come. */
	return !(s->terminal->interactive && input_interrupted(s)) && !s->over && !out_stopped(s);
}

/* ---- the dialogue ---- */

static void upper(char *text)
{
	for (; *text; text++) {
		if (*text >= 'a' && *text <= 'f')
			*text = (char)(*text - 'a' + 'A');
	}
}

static void print_reply(struct ping *p, const struct reply *r, unsigned long sequence, long ms)
{
	char stamp[64] = "", from[sizeof r->from];
	time_t t = time(NULL);
	struct tm tm;

	if (p->quiet)
		return;
	if (p->system_time)
		strftime(stamp, sizeof stamp, " %Y-%m-%d %H:%M:%S", gmtime_r(&t, &tm));
	memcpy(from, r->from, sizeof from);
	upper(from);
	if (!p->ipv6) {
		out_line(p->session, "    Reply from %s: bytes=%zu Sequence=%lu ttl=%d time=%ld ms%s", from, r->bytes,
			sequence, r->ttl, ms, stamp);
		return;
	}
	out_line(p->session, "    Reply from %s", from);
	out_line(p->session, "    bytes=%zu Sequence=%lu hop limit=%d time=%ld ms%s", r->bytes, sequence, r->ttl, ms,
		stamp);
}

static void count_reply(struct ping *p, long ms)
{
	if (p->received == 0 || ms < p->min_ms)
		p->min_ms = ms;
	if (ms > p->max_ms)
		p->max_ms = ms;
	p->sum_ms += ms;
	p->received++;
}

/* One request and what came of it. False if the user stopped it. */
static bool exchange(struct ping *p, unsigned long sequence)
{
	double start = now_ms(), until = start + (double)p->timeout_ms;
	struct reply r = {.bytes = 0};

	send_request(p, (uint16_t)sequence);
	p->sent++;
	do {
		bool go_on = wait_for(p, p->fd, until);
		if (receive(p, (uint16_t)sequence, &r)) {
			long ms = (long)(now_ms() - start + 0.5);
			print_reply(p, &r, sequence, ms > 0 ? ms : 1);
			count_reply(p, ms > 0 ? ms : 1);
			return go_on;
		}
		if (!go_on)
			return false;
	} while (now_ms() < until);
	if (!p->quiet)
		out_line(p->session, "    Request time out");
	return true;
}

static void print_statistics(const struct ping *p)
{
	double lost = p->sent ? 100.0 * (double)(p->sent - p->received) / (double)p->sent : 0;

	out_line(p->session, "%s", "");
	out_line(p->session, "  --- %s ping statistics ---", p->host);
	out_line(p->session, "    %lu packet(s) transmitted", p->sent);
	out_line(p->session, "    %lu packet(s) received", p->received);
	out_line(p->session, "    %.2f%% packet loss", lost);
	out_line(p->session, "    round-trip min/avg/max = %ld/%ld/%ld ms", p->min_ms,
		p->received ? p->sum_ms / (long)p->received : 0, p->max_ms);
}

static void run(struct ping *p)
{
	/* The two families print the colon of the first line differently. */
	out_line(p->session, "  PING %s%s: %lu  data bytes, press CTRL_C to break", p->host, p->ipv6 ? " " : "",
		p->size);
	for (unsigned long i = 1; i <= p->count; i++) {
		double next = now_ms() + (double)p->interval_ms;
		bool go_on = exchange(p, i);
		while (go_on && i < p->count && now_ms() < next)
			go_on = wait_for(p, -1, next);
		if (!go_on)
			break;
	}
	print_statistics(p);
	out_line(p->session, "%s", "");
}

static int ping(struct session *s, const struct match *m)
{
	struct ping p = {.session = s, .fd = -1};
	int rc = read_options(&p, m) < 0 || open_socket(&p, m) < 0 ? -1 : 0;

	if (getrandom(&p.id, sizeof p.id, 0) != sizeof p.id)
		p.id = (uint16_t)getpid();
	if (rc == 0)
		run(&p);
	if (p.fd >= 0)
		close(p.fd);
	return rc;
}

const struct handler ping_handlers[] = {{"ping", ping}, {NULL, NULL}};
