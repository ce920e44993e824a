/*
 * What a terminal waits for, over Telnet and SSH: lines of a configuration that arrive in one write, and commands typed
 * one after the other. Ends with an error if a pasted line is lost. Each figure is the median of several runs.
 */
#include "bench/device.h"

#define LINES 5000 /* of a paste */
#define COMMANDS 1000
#define RUNS 5

/* One open login, whatever the way in. */
struct door {
	const char *name;
	int fd; /* Telnet; -1 = SSH */
	struct ssh_shell shell;
};

static struct door open_door(const struct bench_device *d, bool ssh)
{
	struct door r = {.name = ssh ? "ssh" : "telnet", .fd = -1};

	if (ssh)
		r.shell = ssh_shell_open(d->ssh, BENCH_USER, NULL, BENCH_PROMPT);
	else
		r.fd = telnet_connect(d->telnet);
	if (r.fd < 0 && !r.shell.session) {
		fprintf(stderr, "bench_terminal: no login over %s\n", r.name);
		exit(1);
	}
	return r;
}

static void close_door(struct door *r)
{
	if (r->fd >= 0)
		close(r->fd);
	else
		ssh_shell_close(&r->shell);
}

static void until(const struct door *r, const char *text)
{
	if ((r->fd >= 0 ? telnet_until(r->fd, text) : ssh_until(&r->shell, text)) == 0)
		return;
	fprintf(stderr, "bench_terminal: %s: the connection ended\n", r->name);
	exit(1);
}

static void type(const struct door *r, const char *text)
{
	if (r->fd >= 0 ? write(r->fd, text, strlen(text)) < 0
		       : ssh_channel_write(r->shell.channel, text, (uint32_t)strlen(text)) < 0)
		perror("bench_terminal");
}

static void command(const struct door *r, const char *text, const char *prompt)
{
	type(r, text);
	until(r, prompt);
}

/* ---- pasting ---- */

/* Interfaces with descriptions and addresses, static routes and rules by turns: %1$d is the number of the round. */
static const char *const round_lines[] = {"interface LoopBack %1$d\r", "description link number %1$d\r",
	"ip address 10.%2$d.%3$d.1 32\r", "quit\r", "ip route-static 172.%2$d.%3$d.0 24 NULL0 tag %4$d\r",
	"acl number %4$d\r", "rule %5$d permit ip source 10.1.%3$d.0 0.0.0.255\r", "quit\r"};
#define ROUND ((int)(sizeof round_lines / sizeof *round_lines))

static char *paste_text(void)
{
	char *text;
	size_t len;
	FILE *out = open_memstream(&text, &len);

	for (int i = 0; i < LINES; i++) {
		int n = i / ROUND;
		fprintf(out, round_lines[i % ROUND], n, n / 200, n % 200, 3000 + n % 900, 5 * n);
	}
	fputs("sysname Pasted\r", out);
	fclose(out);
	return text;
}

/* Sends it all, and reads the echo meanwhile: neither end may wait for the other. */
static void paste(const struct door *r, const char *text)
{
	if (fork() == 0) {
		if (r->fd >= 0)
			_exit(write(r->fd, text, strlen(text)) < 0);
		_exit(0);
	}
	if (r->fd < 0)
		type(r, text);
	until(r, "sysname Pasted\r\n[*HUAWEI]");
	wait(NULL);
}

/* How many interfaces, routes and rules the candidate has. */
static int lines_that_came(const struct bench_device *d)
{
	char line[256], *run;
	int n = 0;
	FILE *f;

	assert(asprintf(&run, "%s exec --state %s 'display current-configuration'", bench_binary(), d->state) > 0);
	f = popen(run, "r");
	while (f && fgets(line, sizeof line, f))
		n += !strncmp(line, "interface LoopBack", 18) || !strncmp(line, " description link", 17) ||
		     !strncmp(line, " ip address 10.", 15) || !strncmp(line, "ip route-static 172.", 20) ||
		     strstr(line, " permit ip source 10.1.") != NULL;
	pclose(f);
	free(run);
	return n;
}

static int bench_paste(const struct bench_device *d, bool ssh)
{
	const int stored = LINES / ROUND * 5;
	char *text = paste_text();
	double rate[RUNS], median;
	int came = 0;

	for (int i = 0; i < RUNS; i++) {
		struct door r = open_door(d, ssh);
		command(&r, "system-view\r", "[~HUAWEI]");
		double start = bench_now();
		paste(&r, text);
		rate[i] = (LINES + 1) / (bench_now() - start);
		if (i == 0) {
			command(&r, "undo sysname\r", "[*HUAWEI]");
			command(&r, "commit\r", "[~HUAWEI]");
			came = lines_that_came(d);
			command(&r, "return\r", BENCH_PROMPT);
			command(&r, "rollback configuration last 1\rY\r", BENCH_PROMPT);
		}
		close_door(&r);
	}
	median = bench_quantile(rate, RUNS, 0.5);
	printf("%-8s %d lines in one write: %6.0f lines/s (%.0f to %.0f), %d of %d stored\n", ssh ? "ssh" : "telnet",
		LINES, median, rate[0], rate[RUNS - 1], came, stored);
	fflush(stdout);
	free(text);
	return came == stored ? 0 : 1;
}

/* ---- commands ---- */

static void bench_commands(const struct bench_device *d, bool ssh)
{
	struct door r = open_door(d, ssh);
	double time[RUNS], median;

	command(&r, "screen-length 0 temporary\r", BENCH_PROMPT);
	for (int i = 0; i < RUNS; i++) {
		double start = bench_now();
		for (int k = 0; k < COMMANDS; k++)
			command(&r, "display version\r", BENCH_PROMPT);
		time[i] = bench_now() - start;
	}
	close_door(&r);
	median = bench_quantile(time, RUNS, 0.5);
	printf("%-8s %d times display version: %.3f s (%.3f to %.3f)\n", ssh ? "ssh" : "telnet", COMMANDS, median,
		time[0], time[RUNS - 1]);
	fflush(stdout);
}

int main(void)
{
	struct bench_device d = bench_start("default");
	int lost = 0;

	for (int ssh = 0; ssh < 2; ssh++)
		lost |= bench_paste(&d, ssh);
	for (int ssh = 0; ssh < 2; ssh++)
		bench_commands(&d, ssh);
	return bench_stop(&d) || lost;
}
