/*
 * From this login on to another host: what `telnet` and `stelnet` share. Sockets are the device's, which opens them in
 * the instance's namespace; protocols are access's.
 */
#include "cli/remote_host.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/input.h"
#include "cli/output.h"

#define PATIENCE 75000 /* ms that a connection may take */
#define PIECE 4096
#define ABORT CTRL_KEY('K') /* while it connects */
#define LEAVE CTRL_KEY(']') /* while it is connected */

bool host_address(struct session *s, int family, const char *text, const char *vpn, char address[INET6_ADDRSTRLEN])
{
	struct in6_addr any;
	xmlDoc *reply;

	if (inet_pton(family, text, &any) == 1) {
		snprintf(address, INET6_ADDRSTRLEN, "%s", text);
		return true;
	}
	reply = session_call(s, rpc_document("resolve-name", "name", text, "vpn", vpn, "family",
					family == AF_INET6 ? "ipv6" : "ipv4", NULL));
	snprintf(address, INET6_ADDRSTRLEN, "%s", reply ? rpc_attribute(xmlDocGetRootElement(reply), "address") : "");
	xmlFreeDoc(reply);
	return *address;
}

static bool read_address(struct remote_host *h, int family, const char *text, unsigned long port)
{
	struct sockaddr_in *v4 = (struct sockaddr_in *)&h->at;
	struct sockaddr_in6 *v6 = (struct sockaddr_in6 *)&h->at;
	bool six = family == AF_INET6;

	*h = (struct remote_host){.text = text, .family = family, .len = six ? sizeof *v6 : sizeof *v4};
	h->at.ss_family = (sa_family_t)family;
	if (six)
		v6->sin6_port = htons((uint16_t)port);
	else
		v4->sin_port = htons((uint16_t)port);
	return inet_pton(family, text, six ? (void *)&v6->sin6_addr : (void *)&v4->sin_addr) == 1;
}

/* The one of these parameters that the line has, "" if it has none. */
static const char *any_of(const struct match *m, const char *const *names)
{
	for (; *names; names++)
		if (match_get(m, *names))
			return match_get(m, *names);
	return "";
}

static const char *const vpns[] = {"vpn-instance-name", "ipv6-vpn-name", NULL};

bool remote_host_read(struct session *s, const struct match *m, struct remote_host *h, int family, const char *text,
	unsigned long port)
{
	char address[INET6_ADDRSTRLEN];
	bool known = host_address(s, family, text, any_of(m, vpns), address) && read_address(h, family, address, port);

	h->text = text;
	if (!known && !s->over)
		out_line(s, "Error: Invalid IP address or host %s.", text);
	return known;
}

/* A socket of the device, bound to what the line says. -1 with the reason printed. */
static int open_socket(struct session *s, const struct match *m, const struct remote_host *to)
{
	static const char *const sources[] = {"source-ip-address", "source-ipv6-address", NULL};
	static const char *const interfaces[] = {"interface-name", NULL};
	const char *source = any_of(m, sources);
	xmlDoc *request = rpc_document("action", "name", "open-socket", "type", "stream", "family",
		to->family == AF_INET6 ? "ipv6" : "ipv4", "vpn", any_of(m, vpns), "interface", any_of(m, interfaces),
		NULL);
	struct fault f = {0};
	struct remote_host from;
	int fd = -1;
	xmlDoc *reply = rpc_call(s->rpc, request, &fd, &f);

	if (!reply || fd < 0)
		out_fault(s, &f);
	xmlFreeDoc(reply);
	if (fd < 0 || !*source)
		return fd;
	if (read_address(&from, to->family, source, 0) && bind(fd, (struct sockaddr *)&from.at, from.len) == 0)
		return fd;
	out_line(s, "Error: The source address %s is not an address of this device.", source);
	close(fd);
	return -1;
}

/* Waits for the socket or a key, at most so many ms. False if the login ends meanwhile; *ready: the socket is. */
static bool wait_for(struct session *s, int fd, short events, int ms, bool *ready)
{
	struct pollfd p[] = {
		{.fd = fd, .events = events},
		{.fd = rpc_fd(s->rpc), .events = POLLRDHUP},
		{.fd = s->terminal->fd, .events = POLLIN},
	};
	int n;

	out_flush(s);
	n = input_pending(s) ? poll(p, 2, 0) : poll(p, 3, ms);
	*ready = n > 0 && p[0].revents;
	s->over |= n > 0 && p[1].revents;
	return !s->over;
}

/* 1 = connected, 0 = the user has had enough or the login ends, -1 = it failed. */
static int connect_to(struct session *s, int fd, const struct remote_host *to)
{
	int error = 0, left = PATIENCE;
	socklen_t len = sizeof error;
	bool ready = false;

	if (connect(fd, (const struct sockaddr *)&to->at, to->len) == 0)
		return 1;
	if (errno != EINPROGRESS)
		return -1;
	for (; !ready && left > 0; left -= 1000) {
		if (!wait_for(s, fd, POLLOUT, 1000, &ready))
			return 0;
		while (!ready && input_pending(s)) {
			int key = input_key(s);
			if (key == ABORT || key == INPUT_END)
				return 0;
		}
	}
	return ready && getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &len) == 0 && !error ? 1 : -1;
}

/* The keys that are there. False: the user leaves, or the other end has. */
static bool pass_keys(struct session *s, struct link *l)
{
	char keys[PIECE];
	size_t n = 0;
	bool stays = true;

	while (stays && n < sizeof keys && input_pending(s)) {
		int key = input_key(s);
		stays = key != LEAVE && key != INPUT_END;
		s->over |= key == INPUT_END && s->terminal->interactive;
		if (stays)
			keys[n++] = (char)key;
	}
	return (n == 0 || l->write(l, keys, n) == 0) && stays;
}

/* Passes bytes on until one end leaves. True: it was the other one. */
static bool relay(struct session *s, struct link *l)
{
	int idle = s->idle_timeout ? s->idle_timeout * 1000 : -1;
	char text[PIECE];
	bool ready;
	ssize_t n;

	for (;;) {
		while ((n = l->read(l, text, sizeof text)) != 0) { /* what the protocol holds shows on no socket */
			if (n < 0)
				return true;
			out_bytes(s, text, (size_t)n);
		}
		if (!wait_for(s, l->fd, POLLIN, idle, &ready))
			return false;
		if (!ready && !input_pending(s)) { /* idle for too long */
			s->over = true;
			return false;
		}
		if (input_pending(s) && !pass_keys(s, l))
			return false;
	}
}

int remote_host_reach(struct session *s, const struct match *m, const struct remote_host *to)
{
	int fd = open_socket(s, m, to), state;

	if (fd < 0)
		return -1;
	out_line(s, "Trying %s ...", to->text);
	out_line(s, "Press CTRL+K to abort");
	state = connect_to(s, fd, to);
	if (state > 0) {
		out_line(s, "Connected to %s ...", to->text);
		return fd;
	}
	if (state < 0)
		out_line(s, "Error: Failed to connect to the remote host.");
	close(fd);
	return -1;
}

void remote_host_talk(struct session *s, struct link *l)
{
	if (relay(s, l))
		out_line(s, "Info: The connection was closed by the remote host.");
	else if (!s->over)
		out_raw(s, "\n");
	link_drop(l);
}
