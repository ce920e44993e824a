/*
 * What a person feels: a real device with a long configuration, a real telnet login on it with many lines in its
 * candidate, and the time from a key or a line to the prompt after it. Also how long the device took to start and what
 * memory a login has for itself. Knows the telnet door and /proc; nothing of what is inside.
 */
#include <arpa/inet.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "bench/text.h"

#define RUNNING 90000
#define CANDIDATE 10000
#define ROUNDS 200

struct bench {
	char folder[64];
	pid_t device;
	int fd;		  /* the login */
	size_t len;	  /* of what came since the last key */
	char last[65536]; /* the end of it */
};

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void give_up(const char *what)
{
	perror(what);
	exit(1);
}

/* ---- the device ---- */

static const char *path_in(const struct bench *b, const char *name)
{
	static char path[128];

	snprintf(path, sizeof path, "%s/%s", b->folder, name);
	return path;
}

static void write_startup(const struct bench *b, int lines)
{
	FILE *out = fopen(path_in(b, "startup.cfg"), "w");
	char *text = text_make(lines);

	if (!out)
		give_up("startup file");
	fputs("user-interface vty 0 4\n protocol inbound all\n#\n", out);
	fputs(text, out);
	fclose(out);
	free(text);
}

/* The executable beside this one: build/bench/bench_session starts build/lyrebird. */
static void run_device(const struct bench *b, int out)
{
	char self[4096], path[4200], startup[128];
	ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);

	for (int up = 0; up < 2 && n > 0; up++)
		while (n > 0 && self[--n] != '/')
			;
	self[n > 0 ? n : 0] = '\0';
	snprintf(path, sizeof path, "%s/lyrebird", self);
	snprintf(startup, sizeof startup, "%s", path_in(b, "startup.cfg"));
	dup2(out, 1);
	dup2(out, 2);
	execl(path, path, "run", "--state", path_in(b, "state"), "--startup", startup, "--telnet", "127.0.0.1:0",
		"--ntp", "127.0.0.1:0=MEth0/0/0", "--admin", "bench:Bench-pass-1", (char *)NULL);
	_exit(127);
}

/* Port of the telnet door, from the ready line. */
static int start_device(struct bench *b)
{
	char line[4096];
	int ends[2], port = 0;

	if (pipe(ends) < 0)
		give_up("pipe");
	b->device = fork();
	if (b->device == 0)
		run_device(b, ends[1]);
	close(ends[1]);
	FILE *in = fdopen(ends[0], "r");
	while (!port && in && fgets(line, sizeof line, in))
		if (strstr(line, "LINE_IGNORED") || sscanf(line, "ready telnet=127.0.0.1:%d", &port) == 1)
			printf("%s", port ? "" : line);
	return port; /* `in` stays open: the device may log */
}

static void stop_device(const struct bench *b)
{
	char command[128];

	kill(b->device, SIGTERM);
	waitpid(b->device, NULL, 0);
	snprintf(command, sizeof command, "rm -rf %s", b->folder);
	if (system(command) != 0)
		fprintf(stderr, "%s stays\n", b->folder);
}

/* ---- the login ---- */

static void put(struct bench *b, const char *keys)
{
	if (send(b->fd, keys, strlen(keys), 0) < 0)
		give_up("send");
}

static bool ends_with(const struct bench *b, const char *tail)
{
	size_t n = strlen(tail);

	return b->len >= n && memcmp(b->last + b->len - n, tail, n) == 0;
}

/* Reads until the screen ends so. */
static void wait_for(struct bench *b, const char *tail)
{
	while (!ends_with(b, tail)) {
		if (b->len > sizeof b->last / 2) {
			memmove(b->last, b->last + b->len - 1024, 1024);
			b->len = 1024;
		}
		ssize_t n = recv(b->fd, b->last + b->len, sizeof b->last - b->len, 0);
		if (n <= 0) {
			fprintf(stderr, "waiting for '%s', got '%.*s'\n", tail, (int)b->len, b->last);
			exit(1);
		}
		b->len += (size_t)n;
	}
	b->len = 0;
}

static void type(struct bench *b, const char *keys, const char *tail)
{
	put(b, keys);
	wait_for(b, tail);
}

static void log_in(struct bench *b, int port)
{
	struct sockaddr_in sin = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
	struct timeval limit = {.tv_sec = 60};

	sin.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	b->fd = socket(AF_INET, SOCK_STREAM, 0);
	setsockopt(b->fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
	if (connect(b->fd, (struct sockaddr *)&sin, sizeof sin) < 0)
		give_up("connect");
	wait_for(b, "Username:");
	type(b, "bench\r", "Password:");
	type(b, "Bench-pass-1\r", ">");
	type(b, "system-view\r", "[~HUAWEI]");
}

/* Pastes lines of the candidate in pieces that socket buffers hold. */
static void paste(struct bench *b, int lines)
{
	char line[256];
	double start = now();

	for (int i = 0; i < lines; i += 50) {
		for (int k = 0; k < 50; k++) {
			snprintf(line, sizeof line, "ip route-static 180.%d.%d.0 255.255.255.0 10.1.1.1\r",
				(i + k) / 200, (i + k) % 200);
			put(b, line);
		}
		put(b, "aaa\r");
		wait_for(b, "-aaa]");
		type(b, "quit\r", "HUAWEI]");
	}
	printf("%d lines pasted into the candidate: %.0f a second\n", lines, lines / (now() - start));
}

static int by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

/* keys and what the screen ends with then; after and what it ends with, before the line is emptied. */
static const struct question {
	const char *name, *keys, *tail, *after, *after_tail;
} questions[] = {
	{"Enter", "\r", "[*HUAWEI]", NULL, NULL},
	{"a character", "x", "x", NULL, NULL},
	{"? at an empty line", "?", "---- More ----", "q", "[*HUAWEI]"},
	{"? behind `ip `", "ip ?", "---- More ----", "q", "[*HUAWEI]ip "},
	{"? behind `interface Vlanif `", "interface Vlanif ?", "]interface Vlanif ", NULL, NULL},
	{"TAB behind `ip rou`", "ip route-s\t", "ip route-static ", NULL, NULL},
	{"a line that stands already", "ip route-static 172.0.1.0 255.255.255.0 10.1.1.1\r", "[*HUAWEI]", NULL, NULL},
	{"a new line", "ip route-static 181.0.%d.0 255.255.255.0 10.1.1.1\r", "[*HUAWEI]", NULL, NULL},
	{"an undo of one of many", "undo ip route-static 180.1.%d.0 255.255.255.0\r", "[*HUAWEI]", NULL, NULL},
	{"a line with a mistake", "ip route-statik 1.1.1.1\r", "[*HUAWEI]", NULL, NULL},
	{"a view entered", "acl name a17 advance\r", "-a17]", "quit\r", "[*HUAWEI]"},
	{"a view made", "acl name new%d advance\r", "]", "quit\r", "[*HUAWEI]"},
};

/* In the view of one access list. */
static const struct question inner[] = {
	{"display this in a small view", "display this\r", "-a17]", NULL, NULL},
	{"? in that view", "?", "-a17]", NULL, NULL},
	{"? behind `rule 5 permit tcp `", "rule 5 permit tcp ?", "rule 5 permit tcp ", NULL, NULL},
	{"a rule", "rule 7 permit tcp source 10.1.%d.0 0.0.0.255\r", "-a17]", NULL, NULL},
};

static void report(const char *name, double *spent)
{
	qsort(spent, ROUNDS, sizeof *spent, by_value);
	printf("%-28s median %6.3f ms, nine of ten within %6.3f ms, worst %6.3f ms\n", name, spent[ROUNDS / 2] * 1e3,
		spent[ROUNDS * 9 / 10] * 1e3, spent[ROUNDS - 1] * 1e3);
}

static void ask(struct bench *b, const struct question *q, const char *prompt)
{
	double spent[ROUNDS];
	char keys[256];

	for (int i = 0; i < ROUNDS; i++) {
		snprintf(keys, sizeof keys, q->keys, i);
		double start = now();
		type(b, keys, q->tail);
		spent[i] = now() - start;
		if (q->after)
			type(b, q->after, q->after_tail);
		type(b, "\x15\r", prompt);
	}
	report(q->name, spent);
}

/* ---- memory ---- */

static long smaps_sum(pid_t pid, const char *key)
{
	char path[64], line[256];
	long kb = 0;

	snprintf(path, sizeof path, "/proc/%d/smaps_rollup", (int)pid);
	FILE *in = fopen(path, "r");
	while (in && fgets(line, sizeof line, in))
		if (strncmp(line, key, strlen(key)) == 0)
			kb += strtol(line + strlen(key), NULL, 10);
	if (in)
		fclose(in);
	return kb;
}

/* The youngest child of the device is the login. */
static pid_t login_process(const struct bench *b)
{
	char path[64];
	int pid = 0;

	snprintf(path, sizeof path, "/proc/%d/task/%d/children", (int)b->device, (int)b->device);
	FILE *in = fopen(path, "r");
	for (int next; in && fscanf(in, "%d", &next) == 1;)
		pid = next;
	if (in)
		fclose(in);
	return pid;
}

static void report_memory(const struct bench *b, const char *when)
{
	pid_t pid = login_process(b);

	if (pid)
		printf("memory of a login %s: %ld kB of its own (Private_Dirty), %ld kB resident\n", when,
			smaps_sum(pid, "Private_Dirty:"), smaps_sum(pid, "Rss:"));
}

int main(void)
{
	static struct bench b = {.folder = "/tmp/bench-session-XXXXXX"};
	double start;

	if (!mkdtemp(b.folder))
		give_up(b.folder);
	signal(SIGPIPE, SIG_IGN);
	write_startup(&b, RUNNING);
	start = now();
	int port = start_device(&b);
	if (!port) {
		printf("the device does not start here: sessions are not measured\n");
		stop_device(&b);
		return 0;
	}
	printf("startup file of %d lines: ready after %.2f s\n", RUNNING, now() - start);
	log_in(&b, port);
	report_memory(&b, "at its first prompt");
	paste(&b, CANDIDATE);
	report_memory(&b, "with 10,000 lines in its candidate");
	for (size_t i = 0; i < sizeof questions / sizeof *questions; i++)
		ask(&b, &questions[i], "[*HUAWEI]");
	type(&b, "acl name a17 advance\r", "-a17]");
	for (size_t i = 0; i < sizeof inner / sizeof *inner; i++)
		ask(&b, &inner[i], "-a17]");
	close(b.fd);
	stop_device(&b);
	return 0;
}
