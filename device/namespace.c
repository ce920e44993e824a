/*
 * The device's own network namespace: made at start, with or without root.
 * Knows namespaces and who is whose user; knows nothing of addresses and of the device's interfaces.
 */
#include "device/namespace.h"

#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "device/net/net.h"

static int write_file(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC), error;
	ssize_t n;

	if (fd < 0)
		return -1;
	n = write(fd, text, strlen(text));
	error = errno;
	close(fd);
	errno = error;
	return n == (ssize_t)strlen(text) ? 0 : -1;
}

/* In a user namespace of its own a user is its root, over nothing but this device's network. */
static int unshare_as_user(void)
{
	unsigned uid = geteuid(), gid = getegid();
	char map[64];

	if (unshare(CLONE_NEWUSER | CLONE_NEWNET) < 0)
		return -1;
	if (write_file("/proc/self/setgroups", "deny") < 0 && errno != ENOENT)
		return -1;
	snprintf(map, sizeof map, "0 %u 1", uid);
	if (write_file("/proc/self/uid_map", map) < 0)
		return -1;
	snprintf(map, sizeof map, "0 %u 1", gid);
	return write_file("/proc/self/gid_map", map);
}

static int loopback_up(void)
{
	struct ifreq r = {.ifr_name = "lo"};
	int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0), rc = -1;

	if (fd >= 0 && ioctl(fd, SIOCGIFFLAGS, &r) == 0) {
		r.ifr_flags |= IFF_UP;
		rc = ioctl(fd, SIOCSIFFLAGS, &r);
	}
	if (fd >= 0)
		close(fd);
	return rc;
}

static int failed(const char *what)
{
	fprintf(stderr, "lyrebird run: %s: %s\n", what, strerror(errno));
	return -1;
}

static int forbidden(void)
{
	failed("no network namespace of its own");
	fputs("  The system forbids user namespaces to this user. Run it as root, or use --net host.\n", stderr);
	return -1;
}

int namespace_enter(struct device *d)
{
	bool root = geteuid() == 0;

	d->host_ns = -1;
	if (d->options.host_net)
		return 0;
	if (d->options.takeovers && !root) {
		fputs("lyrebird run: --interface needs root, or --net host\n", stderr);
		return -1;
	}
	d->host_ns = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
	if (d->host_ns < 0)
		return failed("/proc/self/ns/net");
	if ((root ? unshare(CLONE_NEWNET) : unshare_as_user()) < 0)
		return forbidden();
	return loopback_up() < 0 ? failed("loopback interface") : 0;
}

void namespace_leave(struct device *d)
{
	if (d->host_ns >= 0)
		close(d->host_ns);
	d->host_ns = -1;
}
