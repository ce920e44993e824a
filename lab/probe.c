/*
 * A client of a few lines for NTP and for ICMP echo. Knows packets; nothing of labs.
 */
#include "lab/probe.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/icmp6.h>
#include <netinet/in.h>
#include <netinet/ip_icmp.h>
#include <poll.h>
#include <stdint.h>
#include <string.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "ntp/packet.h"

#define PACKET 1500

static long now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* A socket that speaks to the address only; -1 with errno. */
static int open_to(const char *address, uint16_t port, int type, int protocol4, int protocol6)
{
	struct sockaddr_in to4 = {.sin_family = AF_INET, .sin_port = htons(port)};
	struct sockaddr_in6 to6 = {.sin6_family = AF_INET6, .sin6_port = htons(port)};
	bool four = inet_pton(AF_INET, address, &to4.sin_addr) == 1;
	int fd, rc;

	if (!four && inet_pton(AF_INET6, address, &to6.sin6_addr) != 1)
		return -1;
	fd = socket(four ? AF_INET : AF_INET6, type | SOCK_CLOEXEC, four ? protocol4 : protocol6);
	if (fd < 0)
		return -1;
	rc = four ? connect(fd, (struct sockaddr *)&to4, sizeof to4) : connect(fd, (struct sockaddr *)&to6, sizeof to6);
	if (rc == 0)
		return fd;
	close(fd);
	return -1;
}

/* Next packet; its length, or -1 once the time is over or the way is closed. */
static ssize_t next_packet(int fd, uint8_t packet[PACKET], long end)
{
	struct pollfd p = {.fd = fd, .events = POLLIN};
	long left = end - now();

	if (left <= 0 || poll(&p, 1, (int)left) != 1)
		return -1;
	return recv(fd, packet, PACKET, MSG_DONTWAIT);
}

/* ---- NTP ---- */

static bool is_answer(const uint8_t *data, size_t len, uint64_t sent, struct ntp_packet *p)
{
	return ntp_packet_parse(data, len, p) == NTP_ANSWER && p->mode == NTP_MODE_SERVER && p->origin == sent;
}

int probe_ntp(const char *address)
{
	struct ntp_packet ask = {.version = 4, .mode = NTP_MODE_CLIENT, .poll = 6}, answer;
	uint8_t packet[PACKET];
	int fd = open_to(address, NTP_PORT, SOCK_DGRAM, 0, 0), stratum = -1;
	long end = now() + PROBE_WAIT;
	ssize_t n;

	if (fd < 0)
		return -1;
	if (getrandom(&ask.transmit, sizeof ask.transmit, 0) != sizeof ask.transmit)
		ask.transmit = (uint64_t)now();
	ntp_packet_build(packet, &ask);
	if (send(fd, packet, NTP_HEADER, 0) == NTP_HEADER)
		while (stratum < 0 && (n = next_packet(fd, packet, end)) >= 0)
			if (is_answer(packet, (size_t)n, ask.transmit, &answer))
				stratum = answer.leap == NTP_LEAP_UNSYNCHRONIZED || answer.stratum == 0 ||
							  answer.stratum > NTP_STRATUM_MAX
						  ? NTP_STRATUM_MAX
						  : answer.stratum;
	close(fd);
	return stratum;
}

/* ---- echo ---- */

#define ECHO_LENGTH 24 /* a header of 8 octets and what is sent along */

static uint16_t checksum(const uint8_t *data, size_t len)
{
	uint32_t sum = 0;

	for (size_t i = 0; i + 1 < len; i += 2)
		sum += (uint32_t)data[i] << 8 | data[i + 1];
	while (sum >> 16)
		sum = (sum & 0xffff) + (sum >> 16);
	return (uint16_t)~sum;
}

/* Raw IPv4 comes with its header. */
static bool is_echo(const uint8_t *packet, size_t len, bool four, const uint8_t *sent)
{
	size_t skip = four && len > 0 ? (size_t)(packet[0] & 15) * 4 : 0;
	uint8_t type = four ? ICMP_ECHOREPLY : ICMP6_ECHO_REPLY;

	return len >= skip + ECHO_LENGTH && packet[skip] == type &&
	       memcmp(packet + skip + 4, sent + 4, ECHO_LENGTH - 4) == 0;
}

bool probe_reach(const char *address)
{
	bool four = !strchr(address, ':'), answered = false;
	uint8_t echo[ECHO_LENGTH] = {four ? ICMP_ECHO : ICMP6_ECHO_REQUEST}, packet[PACKET];
	int fd = open_to(address, 0, SOCK_RAW, IPPROTO_ICMP, IPPROTO_ICMPV6);
	long end = now() + PROBE_WAIT;
	ssize_t n;

	if (fd < 0)
		return false;
	if (getrandom(echo + 4, ECHO_LENGTH - 4, 0) < 0)
		echo[4] = 1;
	uint16_t sum = four ? checksum(echo, sizeof echo) : 0; /* the kernel sums up ICMPv6 */
	echo[2] = (uint8_t)(sum >> 8);
	echo[3] = (uint8_t)sum;
	if (send(fd, echo, sizeof echo, 0) == sizeof echo)
		while (!answered && (n = next_packet(fd, packet, end)) >= 0)
			answered = is_echo(packet, (size_t)n, four, echo);
	close(fd);
	return answered;
}
