/*
 * A lab from outside: started in an enclosure, asked through its socket.
 * Knows processes and sockets; knows nothing of the command line.
 */
#include "lab/lab.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "device/rpc.h"
#include "device/state.h"
#include "lab/enclosure.h"
#include "lab/folder.h"
#include "lab/supervisor.h"

#define DYING 500    /* ms that a lab which was just killed may hold its folder */
#define ENDING 20000 /* that one which was told to end may take */
#define MOMENT 10    /* ms between two looks at nodes that start */

struct lab {
	char *folder, *name;
	struct rpc *rpc;
};

/* ---- up ---- */

static int told(FILE *errors, const char *name, const char *what)
{
	fprintf(errors, "lyrebird lab: %s: %s\n", name, what);
	return -1;
}

/* A line of the lab's report. 1: up, 0: go on, -1: it failed. */
static int take_line(const char *line, const char *name, const struct lab_options *o, FILE *errors)
{
	size_t up, nodes;

	if (!strcmp(line, "up"))
		return 1;
	if (!strncmp(line, "fail ", 5))
		return told(errors, name, line + 5);
	if (o->progress && sscanf(line, "progress %zu %zu", &up, &nodes) == 2)
		o->progress(o->ctx, up, nodes);
	return 0;
}

/* 0 when the lab is up; -1 after a message. */
static int follow(int report, const char *name, const struct lab_options *o, FILE *errors)
{
	FILE *in = fdopen(dup(report), "r");
	char line[1024];
	int rc = 0;

	assert(in);
	while (rc == 0 && fgets(line, sizeof line, in)) {
		line[strcspn(line, "\n")] = '\0';
		rc = take_line(line, name, o, errors);
	}
	if (rc == 0)
		told(errors, name, "the lab has ended while it was starting");
	if (rc < 0) { /* it takes itself down first */
		while (fgets(line, sizeof line, in))
			;
	}
	fclose(in);
	return rc > 0 ? 0 : -1;
}

static int forbidden(FILE *errors, const char *name)
{
	fprintf(errors, "lyrebird lab: %s: no namespaces of its own: %s%s\n", name, strerror(errno),
		errno == EPERM ? " (the system forbids user namespaces to this user)" : "");
	return -1;
}

struct starting {
	struct supervision s;
	int other; /* end of the report that is the caller's */
};

static int run(void *ctx)
{
	struct starting *st = ctx;

	close(st->other);
	return supervise(&st->s);
}

static int start(struct starting *st, const struct lab_options *o, FILE *errors)
{
	const char *name = st->s.file->name;
	int pair[2], rc;

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0)
		return told(errors, name, strerror(errno));
	st->other = pair[0];
	st->s.report = pair[1];
	fflush(NULL);
	rc = enclosure_start(run, st) < 0 ? forbidden(errors, name) : 0;
	close(pair[1]);
	if (rc == 0)
		rc = follow(pair[0], name, o, errors);
	if (rc == 0 && o->leash)
		*o->leash = pair[0];
	else
		close(pair[0]);
	return rc;
}

static int lock(char *folder, const char *name, FILE *errors)
{
	int fd = lab_folder_lock(folder, DYING);

	if (fd < 0 && errno == EWOULDBLOCK)
		told(errors, name, "a lab of this name is up already");
	else if (fd < 0)
		fprintf(errors, "lyrebird lab: %s: %s\n", folder, strerror(errno));
	return fd;
}

int lab_up(const struct lab_file *f, const struct lab_options *o, FILE *errors)
{
	struct starting st = {.s = {.file = f, .fresh = o->fresh, .leashed = o->leash}};
	char *folder = lab_folder(o->base, f->name), *admin = NULL, *password = NULL;
	const char *wrong = o->admin ? lab_admin_split(o->admin, &admin, &password) : NULL;
	int rc = -1;

	if (wrong)
		told(errors, "--admin", wrong);
	else
		st.s.lock = lock(folder, f->name, errors);
	if (!wrong && st.s.lock >= 0) {
		char *absolute = realpath(folder, NULL);
		assert(absolute);
		st.s.folder = absolute;
		st.s.admin = admin;
		st.s.password = password;
		rc = start(&st, o, errors);
		close(st.s.lock);
		free(absolute);
	}
	free(folder);
	free(admin);
	if (password)
		explicit_bzero(password, strlen(password));
	free(password);
	return rc;
}

/* ---- asking ---- */

struct lab *lab_open(const char *base, const char *name, FILE *errors)
{
	char *folder = lab_folder(base, name), *path = lab_folder_path(folder, "lab.sock");
	struct rpc *r = rpc_connect(path);
	struct lab *l = NULL;

	if (!r && (errno == ENOENT || errno == ECONNREFUSED)) {
		told(errors, name, "the lab is not up");
	} else if (!r) {
		fprintf(errors, "lyrebird lab: %s: %s\n", path, strerror(errno));
	} else {
		l = calloc(1, sizeof *l);
		assert(l);
		*l = (struct lab){folder, strdup(name), r};
		assert(l->name);
		folder = NULL;
	}
	free(folder);
	free(path);
	return l;
}

void lab_close(struct lab *l)
{
	if (!l)
		return;
	rpc_close(l->rpc);
	free(l->folder);
	free(l->name);
	free(l);
}

char *lab_node_folder(const struct lab *l, const char *node)
{
	return lab_folder_path(l->folder, node);
}

static void tell_fault(FILE *errors, const char *name, const struct fault *f)
{
	char text[512];

	if (!errors)
		return;
	fault_text(f, text, sizeof text);
	fprintf(errors, "lyrebird lab: %s: %s\n", name, f->detail[0] ? f->detail : text);
}

xmlDoc *lab_ask(struct lab *l, xmlDoc *request, int *fd, FILE *errors)
{
	struct fault f = {0};
	xmlDoc *answer = rpc_call(l->rpc, request, fd, &f);

	if (!answer)
		tell_fault(errors, l->name, &f);
	return answer;
}

struct patience {
	const char *node;
	bool lost;
};

static void say_waiting(void *ctx)
{
	struct patience *p = ctx;

	if (!p->lost)
		fprintf(stderr,
			"lyrebird lab: %s does not answer, waiting for it; `lab fault` tells what is the matter\n",
			p->node);
	p->lost = true;
}

xmlDoc *lab_ask_node(const struct lab *l, const char *node, xmlDoc *request, FILE *errors)
{
	char *folder = lab_node_folder(l, node), *path = lab_folder_path(folder, "control.sock");
	struct rpc *r = rpc_connect(path);
	struct patience patience = {.node = node};
	struct fault f = {0};
	xmlDoc *answer = NULL;

	if (r) {
		rpc_each_second(r, say_waiting, &patience);
		answer = rpc_call(r, request, NULL, &f);
	} else {
		fault_set(&f, FAULT_INTERNAL, "", "no device of that name runs");
		xmlFreeDoc(request);
	}
	if (!answer)
		tell_fault(errors, node, &f);
	rpc_close(r);
	free(folder);
	free(path);
	return answer;
}

int lab_enter(struct lab *l, const char *node, FILE *errors)
{
	int fd = -1, flags = CLONE_NEWNET | CLONE_NEWNS | CLONE_NEWUTS | CLONE_NEWPID, rc;
	xmlDoc *answer = lab_ask(l, rpc_document("enter", "node", node, NULL), &fd, errors);

	xmlFreeDoc(answer);
	if (!answer)
		return -1;
	/* A lab of a user has a user namespace, one of root has none. */
	rc = setns(fd, flags);
	if (rc < 0 && setns(fd, CLONE_NEWUSER) == 0)
		rc = setns(fd, flags);
	if (rc < 0)
		told(errors, node, strerror(errno));
	close(fd);
	return rc;
}

static bool starts(const xmlDoc *status)
{
	for (const xmlNode *n = xmlDocGetRootElement(status)->children; n; n = n->next)
		if (!strcmp(rpc_attribute(n, "state"), "starting"))
			return true;
	return false;
}

int lab_wait(struct lab *l, FILE *errors)
{
	bool waits = true;

	while (waits) {
		xmlDoc *status = lab_ask(l, rpc_document("status", NULL), NULL, errors);
		if (!status)
			return -1;
		waits = starts(status);
		xmlFreeDoc(status);
		if (waits)
			poll(NULL, 0, MOMENT);
	}
	return 0;
}

/* ---- down ---- */

/* The kernel ends what is left of a lab whose first process was killed; only the name of its socket stays. */
static int clean(const char *folder, const char *name, FILE *errors)
{
	char *path = lab_folder_path(folder, "lab.sock");
	int gone = unlink(path);

	free(path);
	return gone == 0 ? 0 : told(errors, name, "the lab is not up");
}

int lab_down(const char *base, const char *name, FILE *errors)
{
	char *folder = lab_folder(base, name), *path = lab_folder_path(folder, "lab.sock");
	struct rpc *r = rpc_connect(path);
	struct fault f = {0};
	int fd, rc = 0;

	if (r) {
		xmlFreeDoc(rpc_call(r, rpc_document("down", NULL), NULL, &f));
		rpc_close(r);
	} else {
		rc = clean(folder, name, errors);
	}
	fd = r ? lab_folder_lock(folder, ENDING) : -1; /* free when the last process is gone */
	if (fd >= 0)
		close(fd);
	else if (r)
		rc = told(errors, name, "the lab does not end");
	free(folder);
	free(path);
	return rc;
}
