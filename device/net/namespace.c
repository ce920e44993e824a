/*
 * Network namespaces: entering, making, and sockets in them. The device's own thread goes into a
 * namespace and comes back within one call; others work with sockets that they were given. Knows nothing of links or of
 * what an instance is for.
 */
#include "device/net/net.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "device/net/private.h"

int net_enter(const struct net *n, int *back)
{
	*back = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
	if (*back < 0)
		return -1;
	if (setns(n->fd, CLONE_NEWNET) < 0) {
		int e = errno;
		close(*back);
		errno = e;
		return -1;
	}
	return 0;
}

/* Keeps errno. A process that cannot come back would go on in the wrong network: it must not. */
void net_leave(int back)
{
	int e = errno;

	if (setns(back, CLONE_NEWNET) < 0)
		abort();
	close(back);
	errno = e;
}

/* A struct net for the namespace the process is in; takes fd. */
static struct net *net_here(int fd)
{
	struct net *n = calloc(1, sizeof *n);

	if (!n)
		abort();
	n->fd = fd;
	n->nl = nl_open();
	if (!n->nl) {
		net_free(n);
		return NULL;
	}
	return n;
}

struct net *net_current(void)
{
	int fd = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);

	return fd < 0 ? NULL : net_here(fd);
}

struct net *net_open(int fd)
{
	struct net other = {.fd = fcntl(fd, F_DUPFD_CLOEXEC, 0)}, *n;
	int back;

	if (other.fd < 0)
		return NULL;
	if (net_enter(&other, &back) < 0) {
		int e = errno;
		close(other.fd);
		errno = e;
		return NULL;
	}
	n = net_here(other.fd);
	net_leave(back);
	return n;
}

struct net *net_new(void)
{
	int back = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC), e;
	struct net *n;

	if (back < 0)
		return NULL;
	if (unshare(CLONE_NEWNET) < 0) {
		e = errno;
		close(back);
		errno = e;
		return NULL;
	}
	n = net_current();
	net_leave(back);
	if (n)
		net_furnish(n);
	return n;
}

void net_free(struct net *n)
{
	int e = errno;

	if (!n)
		return;
	nl_close(n->nl);
	close(n->fd);
	free(n);
	errno = e;
}

void net_furnish(struct net *n)
{
	struct nl_link lo;

	if (nl_link_get(n->nl, "lo", 0, &lo) == 0)
		nl_link_up(n->nl, lo.index, true);
	net_sysctl(n, "ipv4/ip_default_ttl", "255");
}

void net_forward(struct net *n)
{
	net_sysctl(n, "ipv4/ip_forward", "1");
	net_sysctl(n, "ipv6/conf/all/forwarding", "1");
	net_sysctl(n, "ipv6/conf/default/forwarding", "1");
}

int net_sysctl(const struct net *n, const char *path, const char *value)
{
	char file[128];
	int back, fd, rc;

	snprintf(file, sizeof file, "/proc/sys/net/%s", path);
	if (net_enter(n, &back) < 0)
		return -1;
	fd = open(file, O_WRONLY | O_CLOEXEC);
	rc = fd < 0 || write(fd, value, strlen(value)) < 0 ? -1 : 0;
	if (fd >= 0) {
		int e = errno;
		close(fd);
		errno = e;
	}
	net_leave(back);
	return rc;
}

int net_descriptor(const struct net *n)
{
	return n->fd;
}

static int end_up(struct net *n, const char *name)
{
	struct nl_link l;

	return nl_link_get(n->nl, name, 0, &l) < 0 ? -1 : nl_link_up(n->nl, l.index, true);
}

int net_wire(struct net *a, const char *name_a, struct net *b, const char *name_b)
{
	if (nl_pair_add(a->nl, name_a, name_b, b->fd, false) < 0 || end_up(a, name_a) < 0)
		return -1;
	return end_up(b, name_b);
}

int net_route_add(struct net *n, const struct net_route *r)
{
	return nl_route_add(n->nl, r);
}

int net_route_delete(struct net *n, const struct net_route *r)
{
	return nl_route_delete(n->nl, r);
}

int net_run(struct net *n, void (*run)(void *ctx), void *ctx)
{
	int back;

	if (net_enter(n, &back) < 0)
		return -1;
	run(ctx);
	net_leave(back);
	return 0;
}

int net_socket(struct net *n, int family, int type, int protocol)
{
	int back, fd;

	if (net_enter(n, &back) < 0)
		return -1;
	fd = socket(family, type | SOCK_CLOEXEC | SOCK_NONBLOCK, protocol);
	net_leave(back);
	return fd;
}
