/*
 * What a running lab answers on FOLDER/lab.sock: frames as on a device's socket (device/rpc.h), one request after the
 * other. Knows requests; what they do is done elsewhere.
 *
 *   <status memory="1"/>       -> <data name= seconds=><node name= kind= state= .../>...</data>
 *   <links/>                   -> <data name= file=><link node-a= a= node-b= b= cut=/>...</data>
 *   <enter node=/>             -> <ok/> with a descriptor of the node's process (pidfd)
 *   <fault .../> and <faults/> -> see fault_answer.c
 *   <down/>                    -> <ok/>, then the lab ends
 */
#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include "device/clock.h"
#include "device/rpc.h"
#include "lab/folder.h"
#include "lab/private.h"

#define REQUEST_MAX 65536
#define ANSWER_SECONDS 5 /* who takes none for so long is dropped */

struct asker {
	struct running *lab;
	int fd;
	struct event *readable;
	size_t len;
	char buf[REQUEST_MAX];
};

/* ---- requests ---- */

/* Memory that no other process shares, kB; -1 if it cannot be told. */
static long private_memory(pid_t pid)
{
	char path[64], line[128];
	long sum = -1, kb;
	FILE *f;

	snprintf(path, sizeof path, "/proc/%d/smaps_rollup", (int)pid);
	f = fopen(path, "re");
	while (f && fgets(line, sizeof line, f)) {
		if (sscanf(line, "Private_%*[CleanDirty]: %ld", &kb) == 1)
			sum = (sum < 0 ? 0 : sum) + kb;
	}
	if (f)
		fclose(f);
	return sum;
}

static void describe(const struct node *n, xmlNode *data, bool memory)
{
	xmlNode *x = xmlNewChild(data, NULL, BAD_CAST "node", NULL);
	char text[32];

	xmlNewProp(x, BAD_CAST "name", BAD_CAST n->is->name);
	xmlNewProp(x, BAD_CAST "kind", BAD_CAST(n->is->kind == LAB_DEVICE ? "lyrebird" : "linux"));
	xmlNewProp(x, BAD_CAST "state", BAD_CAST node_state_text(n, text, sizeof text));
	rpc_put(x, "seconds", "%lld", (long long)((clock_boot() - n->since) / 1000000000));
	rpc_put(x, "starts", "%d", n->starts);
	if (n->telnet >= 0)
		rpc_put(x, "telnet", "%d", n->telnet_port);
	if (n->ssh >= 0)
		rpc_put(x, "ssh", "%d", n->ssh_port);
	if (memory && n->pid > 0)
		rpc_put(x, "memory", "%ld", private_memory(n->pid));
}

static xmlDoc *status(struct running *r, const xmlNode *ask, int *fd)
{
	xmlDoc *doc = rpc_document("data", "name", r->file->name, NULL);
	xmlNode *data = xmlDocGetRootElement(doc);

	(void)fd;
	rpc_put(data, "seconds", "%lld", (long long)((clock_boot() - r->began) / 1000000000));
	for (size_t i = 0; i < r->file->nodes; i++)
		describe(&r->node[i], data, *rpc_attribute(ask, "memory"));
	return doc;
}

static xmlDoc *links(struct running *r, const xmlNode *ask, int *fd)
{
	const char *slash = strrchr(r->file->path, '/');
	char *path = lab_folder_path(r->file->folder, slash ? slash + 1 : r->file->path);
	xmlDoc *doc = rpc_document("data", "name", r->file->name, "file", path, NULL);

	(void)ask;
	(void)fd;
	for (size_t i = 0; i < r->file->links; i++) {
		const struct lab_end *end = r->file->link[i].end;
		xmlNode *n = xmlNewChild(xmlDocGetRootElement(doc), NULL, BAD_CAST "link", NULL);
		rpc_put(n, "node-a", "%zu", end[0].node);
		rpc_put(n, "node-b", "%zu", end[1].node);
		rpc_put(n, "cut", "%d", r->wire[i].cut);
		xmlNewProp(n, BAD_CAST "a", BAD_CAST end[0].interface);
		xmlNewProp(n, BAD_CAST "b", BAD_CAST end[1].interface);
	}
	free(path);
	return doc;
}

static xmlDoc *refuse(const char *format, const char *what)
{
	struct fault f;

	fault_set(&f, FAULT_INTERNAL, "", format, what);
	return rpc_fault(&f);
}

static xmlDoc *enter(struct running *r, const xmlNode *ask, int *fd)
{
	const struct lab_node *is = lab_file_node(r->file, rpc_attribute(ask, "node"));
	const struct node *n = is ? &r->node[is - r->file->node] : NULL;

	if (!n)
		return refuse("the lab has no node %s", rpc_attribute(ask, "node"));
	*fd = n->pid > 0 ? (int)syscall(SYS_pidfd_open, n->pid, 0) : -1;
	if (*fd < 0)
		return refuse("%s does not run", is->name);
	return rpc_document("ok", NULL);
}

static xmlDoc *down(struct running *r, const xmlNode *ask, int *fd)
{
	(void)ask;
	(void)fd;
	stop_lab(r);
	return rpc_document("ok", NULL);
}

static const struct {
	const char *name;
	xmlDoc *(*answer)(struct running *r, const xmlNode *ask, int *fd);
} requests[] = {
	{"status", status},
	{"links", links},
	{"enter", enter},
	{"down", down},
	{"fault", answer_fault},
	{"faults", answer_faults},
};

static xmlDoc *answer(struct running *r, const xmlNode *ask, int *fd)
{
	for (size_t i = 0; i < sizeof requests / sizeof *requests; i++) {
		if (!strcmp(requests[i].name, (const char *)ask->name))
			return requests[i].answer(r, ask, fd);
	}
	return refuse("no request %s", (const char *)ask->name);
}

/* ---- who asks ---- */

static int send_all(int to, const char *buf, size_t len, int pass)
{
	union {
		struct cmsghdr align;
		char room[CMSG_SPACE(sizeof(int))];
	} control = {.align = {.cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS, .cmsg_len = CMSG_LEN(sizeof(int))}};

	memcpy(CMSG_DATA(&control.align), &pass, sizeof pass);
	for (size_t done = 0; done < len;) {
		struct iovec iov = {.iov_base = (char *)buf + done, .iov_len = len - done};
		struct msghdr m = {.msg_iov = &iov, .msg_iovlen = 1};
		if (pass >= 0 && done == 0) {
			m.msg_control = &control;
			m.msg_controllen = sizeof control;
		}
		ssize_t n = sendmsg(to, &m, MSG_NOSIGNAL);
		if (n <= 0)
			return -1;
		done += (size_t)n;
	}
	return 0;
}

static int reply(struct asker *a, xmlDoc *ask)
{
	int fd = -1, rc;
	xmlDoc *doc = answer(a->lab, xmlDocGetRootElement(ask), &fd);
	char *buf = NULL;
	size_t len = 0;

	xmlFreeDoc(ask);
	rc = rpc_encode(doc, &buf, &len);
	xmlFreeDoc(doc);
	if (rc == 0)
		rc = send_all(a->fd, buf, len, fd);
	free(buf);
	if (fd >= 0)
		close(fd);
	return rc;
}

static void drop(struct asker *a)
{
	event_free(a->readable);
	close(a->fd);
	free(a);
}

static void on_readable(evutil_socket_t fd, short what, void *ctx)
{
	struct asker *a = ctx;
	ssize_t n = recv(fd, a->buf + a->len, sizeof a->buf - a->len, MSG_DONTWAIT);
	xmlDoc *ask = NULL;
	size_t used;
	int rc;

	(void)what;
	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		return;
	a->len += n > 0 ? (size_t)n : 0;
	rc = n > 0 ? rpc_decode(a->buf, a->len, &ask, &used) : -1;
	if (rc > 0) {
		memmove(a->buf, a->buf + used, a->len - used);
		a->len -= used;
		rc = reply(a, ask);
	} else if (rc == 0 && a->len == sizeof a->buf) {
		rc = -1;
	}
	if (rc < 0)
		drop(a);
}

static void on_asker(evutil_socket_t fd, short what, void *ctx)
{
	struct timeval limit = {.tv_sec = ANSWER_SECONDS};
	struct running *r = ctx;
	struct ucred who;
	socklen_t len = sizeof who;
	struct asker *a;
	int new = accept4(fd, NULL, NULL, SOCK_CLOEXEC);

	(void)what;
	if (new < 0)
		return;
	if (getsockopt(new, SOL_SOCKET, SO_PEERCRED, &who, &len) < 0 || (who.uid != geteuid() && who.uid != 0)) {
		close(new);
		return;
	}
	setsockopt(new, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
	a = calloc(1, sizeof *a);
	assert(a);
	a->lab = r;
	a->fd = new;
	a->readable = event_new(r->events, new, EV_READ | EV_PERSIST, on_readable, a);
	assert(a->readable);
	event_add(a->readable, NULL);
}

/* Bound from inside the folder: a socket's address is short. The process stays there. */
static int bind_in_folder(const char *folder, int fd)
{
	struct sockaddr_un sun = {.sun_family = AF_UNIX, .sun_path = "lab.sock"};
	mode_t mask = umask(0177);
	int rc = chdir(folder);

	unlink("lab.sock");
	if (rc == 0)
		rc = bind(fd, (struct sockaddr *)&sun, sizeof sun);
	umask(mask);
	return rc;
}

int answer_open(struct running *r)
{
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);

	if (fd < 0 || bind_in_folder(r->folder, fd) < 0 || listen(fd, 64) < 0)
		return -1;
	r->asked = event_new(r->events, fd, EV_READ | EV_PERSIST, on_asker, r);
	assert(r->asked);
	event_add(r->asked, NULL);
	return 0;
}

void answer_close(struct running *r)
{
	if (!r->asked)
		return;
	event_del(r->asked);
	unlink("lab.sock");
}
