/*
 * Framing of the socket between a session and its device, and the session's blocking calls.
 * Knows frames, faults and passed descriptors; knows nothing of what the requests mean.
 */
#include "device/rpc.h"

#include <arpa/inet.h>
#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <libxml/parser.h>
#include <poll.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#define HEADER 4
#define CHUNK 65536

struct rpc {
	int fd;
	bool lost;
	char *buf; /* bytes received and not yet decoded */
	size_t len, room;
	xmlDoc **kept; /* notifications that arrived during a call, oldest first */
	size_t kept_count;
	void (*tick)(void *ctx);
	void *ctx;
};

/* ---- documents ---- */

xmlDoc *rpc_document(const char *root, ...)
{
	xmlDoc *doc = xmlNewDoc(BAD_CAST "1.0");
	xmlNode *n = xmlNewDocNode(doc, NULL, BAD_CAST root, NULL);
	const char *name;
	va_list ap;

	assert(doc && n);
	xmlDocSetRootElement(doc, n);
	va_start(ap, root);
	while ((name = va_arg(ap, const char *)))
		xmlNewProp(n, BAD_CAST name, BAD_CAST va_arg(ap, const char *));
	va_end(ap);
	return doc;
}

void rpc_put(xmlNode *n, const char *name, const char *format, ...)
{
	char *text;
	va_list ap;
	int len;

	va_start(ap, format);
	len = vasprintf(&text, format, ap);
	va_end(ap);
	assert(len >= 0);
	xmlNewProp(n, BAD_CAST name, BAD_CAST text);
	free(text);
}

const char *rpc_attribute(const xmlNode *n, const char *name)
{
	const xmlAttr *a;

	for (a = n && n->type == XML_ELEMENT_NODE ? n->properties : NULL; a; a = a->next) {
		if (!strcmp((const char *)a->name, name))
			return a->children && a->children->content ? (const char *)a->children->content : "";
	}
	return "";
}

unsigned long rpc_number(const xmlNode *n, const char *name)
{
	const char *text = rpc_attribute(n, name);
	size_t digits = strspn(text, "0123456789");

	return digits && digits <= 10 && !text[digits] ? strtoul(text, NULL, 10) : 0;
}

xmlDoc *rpc_fault(const struct fault *f)
{
	xmlDoc *doc = rpc_document("fault", "code", fault_name(f->code), "line", f->line, NULL);

	xmlNodeAddContent(xmlDocGetRootElement(doc), BAD_CAST f->detail);
	return doc;
}

static void read_fault(const xmlNode *n, struct fault *f)
{
	xmlChar *detail = xmlNodeGetContent(n);

	fault_set(f, fault_from_name(rpc_attribute(n, "code")), rpc_attribute(n, "line"), "%s",
		detail ? (const char *)detail : "");
	xmlFree(detail);
}

void rpc_forget(xmlDoc *doc)
{
	for (xmlAttr *a = xmlDocGetRootElement(doc)->properties; a; a = a->next)
		for (xmlNode *n = a->children; n; n = n->next)
			if (n->content)
				explicit_bzero(n->content, strlen((char *)n->content));
	xmlFreeDoc(doc);
}

/* ---- framing ---- */

/* Bytes that XML cannot carry: a document with them must not leave, it would end the connection at the other side. */
static bool sendable(const xmlChar *xml, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if (xml[i] < ' ' && xml[i] != '\t' && xml[i] != '\n' && xml[i] != '\r')
			return false;
	}
	return xmlCheckUTF8(xml);
}

int rpc_encode(const xmlDoc *doc, char **buf, size_t *len)
{
	xmlChar *xml = NULL;
	int n = 0;
	uint32_t head;
	char *grown;

	xmlDocDumpMemory((xmlDoc *)doc, &xml, &n);
	if (!xml || (uint32_t)n > RPC_FRAME_MAX || !sendable(xml, (size_t)n)) {
		errno = !xml ? ENOMEM : (uint32_t)n > RPC_FRAME_MAX ? EMSGSIZE : EILSEQ;
		xmlFree(xml);
		return -1;
	}
	grown = realloc(*buf, *len + HEADER + (size_t)n);
	assert(grown);
	head = htonl((uint32_t)n);
	memcpy(grown + *len, &head, HEADER);
	memcpy(grown + *len + HEADER, xml, (size_t)n);
	*buf = grown;
	*len += HEADER + (size_t)n;
	explicit_bzero(xml, (size_t)n);
	xmlFree(xml);
	return 0;
}

/* A document type is refused before the parser sees it: entities are the way to make a small frame large. */
static xmlDoc *parse(const char *xml, size_t len)
{
	xmlDoc *doc;

	if (memmem(xml, len, "<!DOCTYPE", 9))
		return NULL;
	doc = xmlReadMemory(xml, (int)len, NULL, "UTF-8",
		XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE | XML_PARSE_NOCDATA);
	if (doc && !xmlDocGetRootElement(doc)) {
		xmlFreeDoc(doc);
		doc = NULL;
	}
	return doc;
}

int rpc_decode(const char *buf, size_t len, xmlDoc **doc, size_t *used)
{
	uint32_t head, n;

	if (len < HEADER)
		return 0;
	memcpy(&head, buf, HEADER);
	n = ntohl(head);
	if (n == 0 || n > RPC_FRAME_MAX)
		return -1;
	if (len - HEADER < n)
		return 0;
	*doc = parse(buf + HEADER, n);
	*used = HEADER + (size_t)n;
	return *doc ? 1 : -1;
}

/* ---- session side ---- */

struct rpc *rpc_take(int fd)
{
	struct rpc *r = calloc(1, sizeof *r);

	assert(r);
	r->fd = fd;
	return r;
}

/* sun_path holds 107 bytes; a longer way is walked through a descriptor of its folder. */
static int connect_in_folder(int fd, const char *path)
{
	struct sockaddr_un sun = {.sun_family = AF_UNIX};
	const char *base = strrchr(path, '/');
	char folder[4096];
	int dir, rc;

	if (!base || (size_t)(base - path) >= sizeof folder) {
		errno = ENAMETOOLONG;
		return -1;
	}
	memcpy(folder, path, (size_t)(base - path));
	folder[base - path] = '\0';
	dir = open(folder[0] ? folder : "/", O_PATH | O_DIRECTORY | O_CLOEXEC);
	if (dir < 0)
		return -1;
	rc = snprintf(sun.sun_path, sizeof sun.sun_path, "/proc/self/fd/%d%s", dir, base);
	rc = rc < (int)sizeof sun.sun_path ? connect(fd, (struct sockaddr *)&sun, sizeof sun)
					   : (errno = ENAMETOOLONG, -1);
	close(dir);
	return rc;
}

struct rpc *rpc_connect(const char *path)
{
	struct sockaddr_un sun = {.sun_family = AF_UNIX};
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0), rc;

	if (fd < 0)
		return NULL;
	if (strlen(path) < sizeof sun.sun_path) {
		strcpy(sun.sun_path, path);
		rc = connect(fd, (struct sockaddr *)&sun, sizeof sun);
	} else {
		rc = connect_in_folder(fd, path);
	}
	if (rc < 0) {
		rc = errno;
		close(fd);
		errno = rc;
		return NULL;
	}
	return rpc_take(fd);
}

void rpc_close(struct rpc *r)
{
	if (!r)
		return;
	if (r->fd >= 0)
		close(r->fd);
	for (size_t i = 0; i < r->kept_count; i++)
		xmlFreeDoc(r->kept[i]);
	free(r->kept);
	free(r->buf);
	free(r);
}

int rpc_fd(const struct rpc *r)
{
	return r->fd;
}

bool rpc_lost(const struct rpc *r)
{
	return r->lost;
}

static int lose(struct rpc *r, int error)
{
	r->lost = true;
	errno = error;
	return -1;
}

static int send_all(struct rpc *r, const char *buf, size_t len)
{
	while (len > 0) {
		ssize_t n = send(r->fd, buf, len, MSG_NOSIGNAL);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return lose(r, errno);
		buf += n;
		len -= (size_t)n;
	}
	return 0;
}

/* Takes the descriptor out of a message; more than one, or one that nobody waits for, is closed. */
static void take_descriptor(struct msghdr *m, int *fd)
{
	for (struct cmsghdr *c = CMSG_FIRSTHDR(m); c; c = CMSG_NXTHDR(m, c)) {
		size_t n = c->cmsg_len > CMSG_LEN(0) ? (c->cmsg_len - CMSG_LEN(0)) / sizeof(int) : 0;

		if (c->cmsg_level != SOL_SOCKET || c->cmsg_type != SCM_RIGHTS)
			continue;
		for (size_t i = 0; i < n; i++) {
			int passed;

			memcpy(&passed, CMSG_DATA(c) + i * sizeof passed, sizeof passed);
			if (fd && *fd < 0)
				*fd = passed;
			else
				close(passed);
		}
	}
}

/* One read. 1 = bytes came, 0 = none there now (only with MSG_DONTWAIT), -1 = lost. */
static int receive(struct rpc *r, int flags, int *fd)
{
	union {
		struct cmsghdr align;
		char room[CMSG_SPACE(4 * sizeof(int))];
	} control;
	struct iovec iov;
	struct msghdr m = {.msg_iov = &iov, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
	ssize_t n;

	if (r->room - r->len < CHUNK) {
		r->room = r->room * 2 + CHUNK;
		r->buf = realloc(r->buf, r->room);
		assert(r->buf);
	}
	iov = (struct iovec){.iov_base = r->buf + r->len, .iov_len = r->room - r->len};
	do {
		n = recvmsg(r->fd, &m, flags | MSG_CMSG_CLOEXEC);
	} while (n < 0 && errno == EINTR);
	if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
		return 0;
	if (n <= 0)
		return lose(r, n < 0 ? errno : ECONNRESET);
	take_descriptor(&m, fd);
	r->len += (size_t)n;
	return 1;
}

void rpc_each_second(struct rpc *r, void (*tick)(void *ctx), void *ctx)
{
	r->tick = tick;
	r->ctx = ctx;
}

/* A read that waits. As receive. */
static int receive_in_time(struct rpc *r, int *fd)
{
	struct pollfd p = {.fd = r->fd, .events = POLLIN};

	while (r->tick && poll(&p, 1, 1000) == 0)
		r->tick(r->ctx);
	return receive(r, 0, fd);
}

/* Takes one document off what has been received. As rpc_decode. */
static int next_document(struct rpc *r, xmlDoc **doc)
{
	size_t used = 0;
	int rc = rpc_decode(r->buf, r->len, doc, &used);

	if (rc < 0)
		return lose(r, EPROTO);
	if (rc > 0) {
		r->len -= used;
		memmove(r->buf, r->buf + used, r->len);
	}
	return rc;
}

static bool is_root(const xmlDoc *doc, const char *name)
{
	return !strcmp((const char *)xmlDocGetRootElement((xmlDoc *)doc)->name, name);
}

static void keep(struct rpc *r, xmlDoc *doc)
{
	r->kept = realloc(r->kept, (r->kept_count + 1) * sizeof *r->kept);
	assert(r->kept);
	r->kept[r->kept_count++] = doc;
}

static int wait_reply(struct rpc *r, xmlDoc **reply, int *fd)
{
	for (;;) {
		int rc = next_document(r, reply);

		if (rc < 0 || (rc == 0 && receive_in_time(r, fd) < 0))
			return -1;
		if (rc > 0 && !is_root(*reply, "notify"))
			return 0;
		if (rc > 0)
			keep(r, *reply);
	}
}

static xmlDoc *call_failed(struct rpc *r, int *fd, struct fault *f)
{
	int error = errno;

	if (fd && *fd >= 0) {
		close(*fd);
		*fd = -1;
	}
	fault_set(f, FAULT_INTERNAL, "", "%s", r->lost ? "the connection to the device is lost" : strerror(error));
	errno = error;
	return NULL;
}

int rpc_tell(struct rpc *r, xmlDoc *doc)
{
	char *frame = NULL;
	size_t len = 0;
	int rc = rpc_encode(doc, &frame, &len);

	rpc_forget(doc);
	if (rc == 0)
		rc = r->lost ? lose(r, ECONNRESET) : send_all(r, frame, len);
	if (frame)
		explicit_bzero(frame, len);
	free(frame);
	return rc;
}

xmlDoc *rpc_call(struct rpc *r, xmlDoc *request, int *fd, struct fault *f)
{
	xmlDoc *reply = NULL;

	if (fd)
		*fd = -1;
	if (rpc_tell(r, request) < 0 || wait_reply(r, &reply, fd) < 0)
		return call_failed(r, fd, f);
	if (is_root(reply, "fault")) {
		read_fault(xmlDocGetRootElement(reply), f);
		xmlFreeDoc(reply);
		return NULL;
	}
	return reply;
}

static xmlDoc *take_kept(struct rpc *r)
{
	xmlDoc *doc = r->kept[0];

	memmove(r->kept, r->kept + 1, --r->kept_count * sizeof *r->kept);
	return doc;
}

xmlDoc *rpc_notification(struct rpc *r)
{
	xmlDoc *doc = NULL;

	if (r->kept_count > 0)
		return take_kept(r);
	while (!r->lost) {
		int rc = next_document(r, &doc);

		if (rc > 0 && is_root(doc, "notify"))
			return doc;
		if (rc > 0) {
			xmlFreeDoc(doc);
			lose(r, EPROTO);
		} else if (rc == 0 && receive(r, MSG_DONTWAIT, NULL) <= 0) {
			break;
		}
	}
	return NULL;
}
