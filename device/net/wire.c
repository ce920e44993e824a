/*
 * Wires between the nodes of a lab. Each node's end is a veth pair whose other end stands in a namespace of the lab's
 * own, where a bridge joins the two: there a wire can be cut, or its frames be taken up, without a node's links being
 * touched. Knows kernel names and numbers; knows nothing of nodes or of faults.
 */
#include "device/net/net.h"

#include <arpa/inet.h>
#include <errno.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "device/net/private.h"

static void bridge_name(unsigned number, char out[16])
{
	snprintf(out, 16, "w%u", number);
}

static void end_name(unsigned number, int end, char out[16])
{
	snprintf(out, 16, "w%u%c", number, "ab"[end]);
}

static int index_of(struct net *n, const char *name)
{
	struct nl_link l;

	return nl_link_get(n->nl, name, 0, &l) < 0 ? -1 : l.index;
}

int net_link_up(struct net *n, const char *name)
{
	int index = index_of(n, name);

	return index < 0 ? -1 : nl_link_up(n->nl, index, true);
}

/* Frames pass by; nothing here has anything to say itself. */
void wire_middle(struct net *n)
{
	net_sysctl(n, "ipv6/conf/default/disable_ipv6", "1");
	net_sysctl(n, "ipv6/conf/all/disable_ipv6", "1");
}

static int add_end(struct net *n, unsigned number, int which, const struct wire_end *end, int bridge)
{
	char name[16];
	int index;

	end_name(number, which, name);
	if (nl_pair_add(n->nl, name, end->name, end->ns, false) < 0)
		return -1;
	index = index_of(n, name);
	return index < 0 || nl_link_master(n->nl, index, bridge) < 0 ? -1 : nl_link_up(n->nl, index, true);
}

int wire_add(struct net *n, unsigned number, const struct wire_end end[WIRE_ENDS])
{
	char name[16];
	int bridge;

	bridge_name(number, name);
	if (nl_bridge_add(n->nl, name, "lyrebird lab") < 0)
		return -1;
	bridge = index_of(n, name);
	if (bridge < 0 || nl_link_up(n->nl, bridge, true) < 0)
		return -1;
	for (int i = 0; i < WIRE_ENDS; i++) {
		if (add_end(n, number, i, &end[i], bridge) < 0)
			return -1;
	}
	return 0;
}

/* The kernel takes its time to drop a namespace: what is left of the pair on our side goes first. */
int wire_mend(struct net *n, unsigned number, int which, const struct wire_end *end)
{
	struct net *there = net_open(end->ns);
	bool stands = there && index_of(there, end->name) >= 0;
	char bridge[16], name[16];
	int index;

	net_free(there);
	if (!there || stands)
		return there ? 0 : -1;
	bridge_name(number, bridge);
	end_name(number, which, name);
	index = index_of(n, name);
	if (index >= 0)
		nl_link_delete(n->nl, index);
	index = index_of(n, bridge);
	return index < 0 || add_end(n, number, which, end, index) < 0 ? -1 : 1;
}

int wire_plug(struct net *n, unsigned number, int end, bool in)
{
	char name[16];
	int index;

	end_name(number, end, name);
	index = index_of(n, name);
	return index < 0 ? -1 : nl_link_up(n->nl, index, in);
}

/* ---- frames ---- */

/* Frames that the kernel itself would have passed on: what is sent here must not be seen here again. */
static int packet_socket(struct net *n, int index)
{
	struct sockaddr_ll at = {.sll_family = AF_PACKET, .sll_protocol = htons(ETH_P_ALL), .sll_ifindex = index};
	int fd = net_socket(n, AF_PACKET, SOCK_RAW, 0), one = 1;

	if (fd < 0)
		return -1;
	setsockopt(fd, SOL_PACKET, PACKET_IGNORE_OUTGOING, &one, sizeof one);
	/* Checksums and segments that a sender has left to the link are told before each frame. */
	if (setsockopt(fd, SOL_PACKET, PACKET_VNET_HDR, &one, sizeof one) == 0 &&
		bind(fd, (struct sockaddr *)&at, sizeof at) == 0)
		return fd;
	int e = errno;
	close(fd);
	errno = e;
	return -1;
}

static int take_end(struct net *n, unsigned number, int end, int *fd)
{
	char name[16];
	int index;

	end_name(number, end, name);
	index = index_of(n, name);
	*fd = index < 0 ? -1 : packet_socket(n, index);
	if (*fd < 0)
		return -1;
	return nl_link_master(n->nl, index, 0);
}

int wire_split(struct net *n, unsigned number, int fd[WIRE_ENDS])
{
	fd[WIRE_A] = fd[WIRE_B] = -1;
	for (int i = 0; i < WIRE_ENDS; i++) {
		if (take_end(n, number, i, &fd[i]) < 0) {
			int e = errno;
			wire_join(n, number);
			for (int k = 0; k < WIRE_ENDS; k++)
				if (fd[k] >= 0)
					close(fd[k]);
			errno = e;
			return -1;
		}
	}
	return 0;
}

int wire_join(struct net *n, unsigned number)
{
	char name[16];
	int bridge, rc = 0;

	bridge_name(number, name);
	bridge = index_of(n, name);
	for (int i = 0; i < WIRE_ENDS; i++) {
		end_name(number, i, name);
		int index = index_of(n, name);
		if (bridge < 0 || index < 0 || nl_link_master(n->nl, index, bridge) < 0)
			rc = -1;
	}
	return rc;
}
