/*
 * A bare UDP echo with the socket design of the NTP server: batches, kernel time stamps, the address that was asked as
 * source. What it cannot do, no server of this design can. Usage: echo ADDRESS PORT.
 */
#include <arpa/inet.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#define BATCH 32
#define ROOM 2048

static struct {
	struct mmsghdr message[BATCH];
	struct iovec part[BATCH];
	struct sockaddr_in peer[BATCH];
	union {
		char room[256];
		struct cmsghdr align;
	} control[BATCH];
	char datagram[BATCH][ROOM];
} batch;

static int listen_on(const char *address, const char *port)
{
	struct sockaddr_in sin = {.sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(port))};
	int fd = socket(AF_INET, SOCK_DGRAM, 0), on = 1;

	if (fd < 0 || inet_pton(AF_INET, address, &sin.sin_addr) != 1 ||
		setsockopt(fd, SOL_SOCKET, SO_TIMESTAMPNS, &on, sizeof on) < 0 ||
		setsockopt(fd, IPPROTO_IP, IP_PKTINFO, &on, sizeof on) < 0 ||
		bind(fd, (struct sockaddr *)&sin, sizeof sin) < 0)
		return -1;
	return fd;
}

static int receive(int fd)
{
	for (int i = 0; i < BATCH; i++) {
		batch.part[i] = (struct iovec){batch.datagram[i], ROOM};
		batch.message[i].msg_hdr = (struct msghdr){.msg_name = &batch.peer[i],
			.msg_namelen = sizeof batch.peer[i],
			.msg_iov = &batch.part[i],
			.msg_iovlen = 1,
			.msg_control = &batch.control[i],
			.msg_controllen = sizeof batch.control[i]};
	}
	return recvmmsg(fd, batch.message, BATCH, MSG_DONTWAIT, NULL);
}

/* The answer goes where it came from, from where it went to. */
static void turn(struct mmsghdr *m)
{
	struct in_pktinfo info = {0};

	for (struct cmsghdr *c = CMSG_FIRSTHDR(&m->msg_hdr); c; c = CMSG_NXTHDR(&m->msg_hdr, c))
		if (c->cmsg_level == IPPROTO_IP && c->cmsg_type == IP_PKTINFO)
			memcpy(&info, CMSG_DATA(c), sizeof info);
	info.ipi_ifindex = 0;
	info.ipi_spec_dst = info.ipi_addr;
	m->msg_hdr.msg_controllen = CMSG_SPACE(sizeof info);
	CMSG_FIRSTHDR(&m->msg_hdr)->cmsg_level = IPPROTO_IP;
	CMSG_FIRSTHDR(&m->msg_hdr)->cmsg_type = IP_PKTINFO;
	CMSG_FIRSTHDR(&m->msg_hdr)->cmsg_len = CMSG_LEN(sizeof info);
	memcpy(CMSG_DATA(CMSG_FIRSTHDR(&m->msg_hdr)), &info, sizeof info);
	m->msg_hdr.msg_iov->iov_len = m->msg_len;
}

int main(int argc, char **argv)
{
	int fd = argc == 3 ? listen_on(argv[1], argv[2]) : -1, n;
	struct pollfd p = {.fd = fd, .events = POLLIN};

	if (fd < 0) {
		perror("echo ADDRESS PORT");
		return 1;
	}
	puts("ready");
	fflush(stdout);
	for (;;) {
		n = receive(fd);
		if (n <= 0) {
			poll(&p, 1, -1);
			continue;
		}
		for (int i = 0; i < n; i++)
			turn(&batch.message[i]);
		(void)!sendmmsg(fd, batch.message, (unsigned)n, MSG_DONTWAIT);
	}
}
