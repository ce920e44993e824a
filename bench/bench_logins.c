/*
 * Logins a second over Telnet and SSH, four clients at a time, up to the first prompt and closed again; and the private
 * memory of a session process. Client and device share the machine.
 */
#include <assert.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <libssh/libssh.h>

#define CLIENTS 4
#define LOGINS 250 /* of each client */
#define USER "admin"
#define PASSWORD "Lyrebird@2026"

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Reads until the text stands in what has come. 0, or -1 at the end. */
static int read_until(int fd, const char *text)
{
	char buf[8192];
	size_t len = 0;

	while (len + 1 < sizeof buf) {
		ssize_t n = read(fd, buf + len, sizeof buf - 1 - len);
		if (n <= 0)
			return -1;
		len += (size_t)n;
		buf[len] = '\0';
		if (memmem(buf, len, text, strlen(text)))
			return 0;
	}
	return -1;
}

static int telnet_connect(int port)
{
	struct sockaddr_in at = {
		.sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	if (connect(fd, (struct sockaddr *)&at, sizeof at) < 0 || read_until(fd, "Username:") < 0 ||
		dprintf(fd, USER "\r") < 0 || read_until(fd, "Password:") < 0 || dprintf(fd, PASSWORD "\r") < 0 ||
		read_until(fd, "<HUAWEI>") < 0) {
		close(fd);
		return -1;
	}
	return fd;
}

static int telnet_login(int port)
{
	int fd = telnet_connect(port);

	if (fd < 0 || dprintf(fd, "quit\r") < 0)
		return -1;
	while (read_until(fd, "\1") == 0)
		;
	close(fd);
	return 0;
}

static ssh_session ssh_open(int port)
{
	ssh_session s = ssh_new();
	ssh_channel c;
	char buf[4096];
	int n;

	ssh_options_set(s, SSH_OPTIONS_HOST, "127.0.0.1");
	ssh_options_set(s, SSH_OPTIONS_PORT, &port);
	ssh_options_set(s, SSH_OPTIONS_USER, USER);
	ssh_options_set(s, SSH_OPTIONS_PROCESS_CONFIG, &(int){0});
	ssh_options_set(s, SSH_OPTIONS_NODELAY, &(int){1});
	if (ssh_connect(s) != SSH_OK || ssh_userauth_password(s, NULL, PASSWORD) != SSH_AUTH_SUCCESS)
		goto bad;
	c = ssh_channel_new(s);
	if (ssh_channel_open_session(c) != SSH_OK || ssh_channel_request_pty(c) != SSH_OK ||
		ssh_channel_request_shell(c) != SSH_OK)
		goto bad;
	for (size_t len = 0; (n = ssh_channel_read(c, buf + len, (uint32_t)(sizeof buf - 1 - len), 0)) > 0;) {
		len += (size_t)n;
		buf[len] = '\0';
		if (strstr(buf, "<HUAWEI>"))
			return s;
	}
bad:
	ssh_disconnect(s);
	ssh_free(s);
	return NULL;
}

static int ssh_login(int port)
{
	ssh_session s = ssh_open(port);

	if (!s)
		return -1;
	ssh_disconnect(s);
	ssh_free(s);
	return 0;
}

static void measure(const char *name, int (*login)(int port), int port)
{
	double start = now();
	int failed = 0, status;

	for (int i = 0; i < CLIENTS; i++) {
		if (fork() == 0) {
			int bad = 0;
			for (int k = 0; k < LOGINS; k++)
				bad += login(port) < 0;
			_exit(bad ? 1 : 0);
		}
	}
	for (int i = 0; i < CLIENTS; i++) {
		wait(&status);
		failed += status != 0;
	}
	printf("%-8s %4.0f logins/s, %d at a time%s\n", name, CLIENTS * LOGINS / (now() - start), CLIENTS,
		failed ? ", SOME REFUSED" : "");
	fflush(stdout);
}

/* Private memory of the processes whose parent is the device, in kB, largest first. */
static void memory(const char *name, pid_t device)
{
	char command[256];

	snprintf(command, sizeof command,
		"for p in $(pgrep -P %d); do awk '/^Private/ {n += $2} END {print n}' /proc/$p/smaps_rollup; done | "
		"sort -n | awk '{print \"%-8s \" $1 \" kB private\"}' | tail -n 1",
		(int)device, name);
	fflush(stdout);
	if (system(command))
		printf("%-8s no figure\n", name);
}

static pid_t start(const char *binary, const char *state, int *telnet, int *ssh)
{
	int out[2];
	char line[512];
	pid_t pid;
	FILE *f;

	assert(pipe(out) == 0);
	pid = fork();
	if (pid == 0) {
		dup2(out[1], 1);
		if (!freopen("/dev/null", "w", stderr))
			_exit(126);
		execl(binary, binary, "run", "--state", state, "--telnet", "127.0.0.1:0", "--ssh", "127.0.0.1:0",
			"--ntp", "-", "--net", "host", "--admin", USER ":" PASSWORD, (char *)NULL);
		_exit(127);
	}
	close(out[1]);
	f = fdopen(out[0], "r");
	while (f && fgets(line, sizeof line, f))
		if (sscanf(line, "ready telnet=127.0.0.1:%d ssh=127.0.0.1:%d", telnet, ssh) == 2)
			return pid;
	fprintf(stderr, "bench_logins: no device\n");
	exit(1);
}

int main(void)
{
	const char *binary = getenv("LYREBIRD") ? getenv("LYREBIRD") : "build/lyrebird";
	char state[] = "/tmp/bench_loginsXXXXXX", command[64];
	int telnet = 0, ssh = 0, fd;
	ssh_session s;
	pid_t device;

	assert(mkdtemp(state));
	device = start(binary, state, &telnet, &ssh);
	sleep(2); /* the RSA key is being made */
	fd = telnet_connect(telnet);
	memory("telnet", device);
	close(fd);
	sleep(1);
	s = ssh_open(ssh);
	memory("ssh", device);
	ssh_disconnect(s);
	measure("telnet", telnet_login, telnet);
	measure("ssh", ssh_login, ssh);
	kill(device, SIGTERM);
	waitpid(device, NULL, 0);
	snprintf(command, sizeof command, "rm -rf %s", state);
	return system(command) ? 1 : 0;
}
