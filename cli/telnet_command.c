/*
 * `telnet`: from this login on to another host. The protocol is access/telnet_client.c's.
 */
#include <stdlib.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "cli/remote_host.h"

#define PORT 23

static int run_telnet(struct session *s, const struct match *m)
{
	const struct terminal *t = s->terminal;
	bool six = match_get(m, "ipv6-address") != NULL;
	const char *port = match_get(m, "port-number");
	struct remote_host to;
	int fd;

	if (!remote_host_read(s, m, &to, six ? AF_INET6 : AF_INET,
		    match_get(m, six ? "ipv6-address" : "host-ip-address"), port ? strtoul(port, NULL, 10) : PORT))
		return -1;
	fd = remote_host_reach(s, m, &to);
	if (fd < 0)
		return s->over ? 0 : -1;
	remote_host_talk(
		s, telnet_client(fd, t->width ? t->width : REMOTE_WIDTH, t->height ? t->height : REMOTE_HEIGHT));
	return 0;
}

const struct handler telnet_handlers[] = {{"telnet", run_telnet}, {NULL, NULL}};
