/*
 * A device of its own for a bench, and clients that log in to it: over Telnet by hand, over SSH with libssh. Lean on
 * purpose, as they share the cores with what is measured.
 */
#ifndef LYREBIRD_BENCH_DEVICE_H
#define LYREBIRD_BENCH_DEVICE_H

#include <assert.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <libssh/libssh.h>

#define BENCH_USER "admin"
#define BENCH_PASSWORD "Lyrebird@2026"
#define BENCH_PROMPT "<HUAWEI>"

struct bench_device {
	char state[64];
	pid_t pid;
	int telnet, ssh; /* ports */
};

static inline double bench_now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static inline const char *bench_binary(void)
{
	return getenv("LYREBIRD") ? getenv("LYREBIRD") : "build/lyrebird";
}

static inline struct bench_device bench_start(const char *identity)
{
	struct bench_device d = {.state = "/tmp/bench_deviceXXXXXX"};
	int out[2];
	char line[512];
	FILE *f;

	assert(mkdtemp(d.state) && pipe(out) == 0);
	d.pid = fork();
	if (d.pid == 0) {
		dup2(out[1], 1);
		if (!freopen("/dev/null", "w", stderr))
			_exit(126);
		execl(bench_binary(), "lyrebird", "run", "--state", d.state, "--identity", identity, "--telnet",
			"127.0.0.1:0", "--ssh", "127.0.0.1:0", "--ntp", "-", "--net", "host", "--admin",
			BENCH_USER ":" BENCH_PASSWORD, (char *)NULL);
		_exit(127);
	}
	close(out[1]);
	f = fdopen(out[0], "r");
	while (f && fgets(line, sizeof line, f))
		if (sscanf(line, "ready telnet=127.0.0.1:%d ssh=127.0.0.1:%d", &d.telnet, &d.ssh) == 2) {
			sleep(2); /* the RSA key is being made */
			return d;
		}
	fprintf(stderr, "no device\n");
	exit(1);
}

static inline int bench_stop(const struct bench_device *d)
{
	char command[96];

	kill(d->pid, SIGTERM);
	waitpid(d->pid, NULL, 0);
	snprintf(command, sizeof command, "rm -rf %s", d->state);
	return system(command) ? 1 : 0;
}

/* ---- Telnet ---- */

/* Reads until the text stands at the end of what has come, blanks aside. 0, or -1 at the end. */
static inline int telnet_until(int fd, const char *text)
{
	char buf[65536];
	size_t len = 0, wanted = strlen(text);

	for (ssize_t n; (n = read(fd, buf + len, sizeof buf - len)) > 0;) {
		len += (size_t)n;
		if (len >= wanted && !memcmp(buf + len - wanted, text, wanted))
			return 0;
		if (len > sizeof buf / 2) {
			memmove(buf, buf + len - wanted, wanted);
			len = wanted;
		}
	}
	return -1;
}

static inline int telnet_connect(int port)
{
	struct sockaddr_in at = {
		.sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int fd = socket(AF_INET, SOCK_STREAM, 0), on = 1;

	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
	if (connect(fd, (struct sockaddr *)&at, sizeof at) < 0 || telnet_until(fd, "Username:") < 0 ||
		dprintf(fd, BENCH_USER "\r") < 0 || telnet_until(fd, "Password:") < 0 ||
		dprintf(fd, BENCH_PASSWORD "\r") < 0 || telnet_until(fd, BENCH_PROMPT) < 0) {
		close(fd);
		return -1;
	}
	return fd;
}

/* ---- SSH ---- */

struct ssh_shell {
	ssh_session session;
	ssh_channel channel;
};

static inline void ssh_shell_close(struct ssh_shell *s)
{
	if (s->session) {
		ssh_disconnect(s->session);
		ssh_free(s->session);
	}
	*s = (struct ssh_shell){0};
}

/* Reads until the text stands at the end of what has come; NULL = anything. */
static inline int ssh_until(const struct ssh_shell *s, const char *text)
{
	char buf[65536];
	size_t len = 0, wanted = text ? strlen(text) : 1;

	for (int n; (n = ssh_channel_read(s->channel, buf + len, (uint32_t)(sizeof buf - len), 0)) > 0;) {
		len += (size_t)n;
		if (len >= wanted && (!text || !memcmp(buf + len - wanted, text, wanted)))
			return 0;
		if (len > sizeof buf / 2) {
			memmove(buf, buf + len - wanted, wanted);
			len = wanted;
		}
	}
	return -1;
}

/* A login up to the prompt (NULL = the first output). key NULL = the password. The session is NULL if it fails. */
static inline struct ssh_shell ssh_shell_open(int port, const char *user, ssh_key key, const char *prompt)
{
	struct ssh_shell s = {.session = ssh_new()};

	ssh_options_set(s.session, SSH_OPTIONS_HOST, "127.0.0.1");
	ssh_options_set(s.session, SSH_OPTIONS_PORT, &port);
	ssh_options_set(s.session, SSH_OPTIONS_USER, user);
	ssh_options_set(s.session, SSH_OPTIONS_PROCESS_CONFIG, &(int){0});
	ssh_options_set(s.session, SSH_OPTIONS_NODELAY, &(int){1});
	if (ssh_connect(s.session) != SSH_OK ||
		(key ? ssh_userauth_publickey(s.session, NULL, key)
		     : ssh_userauth_password(s.session, NULL, BENCH_PASSWORD)) != SSH_AUTH_SUCCESS)
		goto bad;
	s.channel = ssh_channel_new(s.session);
	if (ssh_channel_open_session(s.channel) == SSH_OK &&
		(!prompt || ssh_channel_request_pty(s.channel) == SSH_OK) &&
		ssh_channel_request_shell(s.channel) == SSH_OK && ssh_until(&s, prompt) == 0)
		return s;
bad:
	ssh_shell_close(&s);
	return s;
}

/* ---- figures ---- */

static inline int bench_compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return x < y ? -1 : x > y;
}

/* The value below which that part of the n values lies; sorts them. */
static inline double bench_quantile(double *v, size_t n, double part)
{
	qsort(v, n, sizeof *v, bench_compare);
	return v[(size_t)(part * (double)(n - 1))];
}

/* Private memory of a process in kB, -1 if there is no figure. */
static inline long bench_private(pid_t pid)
{
	char path[64], line[256];
	long sum = 0, kb;
	FILE *f;

	snprintf(path, sizeof path, "/proc/%d/smaps_rollup", (int)pid);
	f = fopen(path, "r");
	if (!f)
		return -1;
	while (fgets(line, sizeof line, f))
		if (sscanf(line, "Private_%*[^:]: %ld", &kb) == 1)
			sum += kb;
	fclose(f);
	return sum;
}

/* The processes of the logins, without the one they are forked from. Returns how many; at most max are told. */
static inline size_t bench_sessions(const struct bench_device *d, pid_t *pid, size_t max)
{
	char command[128], line[64];
	size_t n = 0;
	FILE *f;

	snprintf(command, sizeof command, "pgrep -x lyrebird -P %d", (int)d->pid);
	f = popen(command, "r");
	while (f && n < max && fgets(line, sizeof line, f))
		pid[n++] = (pid_t)atoi(line);
	if (f)
		pclose(f);
	return n;
}

#endif
