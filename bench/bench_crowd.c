/*
 * Many logins at once on a device with 1,024 VTY lines: half of them over Telnet, half over SSH, each of which types a
 * command every second. How long the answers take, and the private memory of a session. Ends with an error if one is
 * refused.
 */
#include "bench/device.h"

#include <math.h>
#include <sys/mman.h>

#define EACH 250   /* logins of each kind */
#define WORKERS 10 /* client processes of each kind */
#define MINE (EACH / WORKERS)
#define ROUNDS 10      /* commands that each login types */
#define ROUND_TIME 1.0 /* seconds from one of them to the next */

static const char *const commands[] = {"display clock\r", "display history-command\r", "display version\r"};

/* Shared by all processes. */
struct board {
	double took[2][WORKERS][MINE * ROUNDS]; /* seconds */
	int refused;
	int ready, go, done; /* how many workers are logged in; may they type; how many have typed all */
};

struct place {
	int fd;
	struct ssh_shell shell;
};

static bool enter(const struct bench_device *d, bool ssh, struct place *p)
{
	if (!ssh)
		return (p->fd = telnet_connect(d->telnet)) >= 0;
	p->shell = ssh_shell_open(d->ssh, BENCH_USER, NULL, BENCH_PROMPT);
	return p->shell.session != NULL;
}

static void type(const struct place *p, bool ssh, const char *text)
{
	if (ssh ? ssh_channel_write(p->shell.channel, text, (uint32_t)strlen(text)) < 0 ||
				ssh_until(&p->shell, BENCH_PROMPT) < 0
		: write(p->fd, text, strlen(text)) < 0 || telnet_until(p->fd, BENCH_PROMPT) < 0)
		exit(1);
}

static void sleep_until(double when)
{
	double left = when - bench_now();
	struct timespec t = {.tv_sec = (time_t)left, .tv_nsec = (long)(fmod(left, 1) * 1e9)};

	if (left > 0)
		nanosleep(&t, NULL);
}

static void wait_for(const int *flag, int value)
{
	while (__atomic_load_n(flag, __ATOMIC_SEQ_CST) < value)
		sleep_until(bench_now() + 0.02);
}

static void work(const struct bench_device *d, bool ssh, int worker, struct board *b)
{
	struct place p[MINE] = {0};
	double start;

	for (int i = 0; i < MINE; i++)
		if (!enter(d, ssh, &p[i])) {
			__atomic_add_fetch(&b->refused, 1, __ATOMIC_SEQ_CST);
			exit(1);
		}
	__atomic_add_fetch(&b->ready, 1, __ATOMIC_SEQ_CST);
	wait_for(&b->go, 1);
	start = bench_now() + ROUND_TIME * worker / WORKERS / MINE;
	for (int r = 0; r < ROUNDS; r++)
		for (int i = 0; i < MINE; i++) {
			double begin;
			sleep_until(start + ROUND_TIME * (r + (double)i / MINE));
			begin = bench_now();
			type(&p[i], ssh, commands[(r + i) % 3]);
			b->took[ssh][worker][r * MINE + i] = bench_now() - begin;
		}
	__atomic_add_fetch(&b->done, 1, __ATOMIC_SEQ_CST);
	wait_for(&b->go, 2);
	exit(0);
}

/* Lets the logins of one kind in; how many of the workers are there then. */
static void let_in(const struct bench_device *d, bool ssh, struct board *b)
{
	int before = b->ready;

	for (int i = 0; i < WORKERS; i++)
		if (fork() == 0)
			work(d, ssh, i, b);
	while (__atomic_load_n(&b->ready, __ATOMIC_SEQ_CST) < before + WORKERS && !b->refused)
		sleep_until(bench_now() + 0.05);
}

/* Median and largest private memory of the processes that are not among the `known` first ones. */
static void memory(const char *name, const struct bench_device *d, const pid_t *known, size_t knowns)
{
	pid_t pid[2 * EACH + 8];
	double kb[2 * EACH + 8];
	size_t n = bench_sessions(d, pid, 2 * EACH + 8), count = 0;

	for (size_t i = 0; i < n; i++) {
		bool old = false;
		for (size_t k = 0; k < knowns; k++)
			old |= known[k] == pid[i];
		if (!old)
			kb[count++] = (double)bench_private(pid[i]);
	}
	if (count)
		printf("%-8s %zu sessions, private memory: median %.0f kB, largest %.0f kB\n", name, count,
			bench_quantile(kb, count, 0.5), bench_quantile(kb, count, 1));
}

static void answers(const char *name, double *took)
{
	size_t n = (size_t)EACH * ROUNDS;
	double median = bench_quantile(took, n, 0.5), late = bench_quantile(took, n, 0.99);

	printf("%-8s %zu commands: median %.1f ms, p99 %.1f ms, longest %.1f ms\n", name, n, median * 1e3, late * 1e3,
		took[n - 1] * 1e3);
}

int main(void)
{
	struct bench_device d = bench_start("bench");
	struct board *b = mmap(NULL, sizeof *b, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	pid_t telnet[2 * EACH + 8];
	size_t telnets;

	assert(b != MAP_FAILED);
	let_in(&d, false, b);
	telnets = bench_sessions(&d, telnet, 2 * EACH + 8);
	let_in(&d, true, b);
	if (!b->refused) {
		b->go = 1;
		wait_for(&b->done, 2 * WORKERS);
		answers("telnet", b->took[0][0]);
		answers("ssh", b->took[1][0]);
		pid_t all[2 * EACH + 8], ssh[2 * EACH + 8];
		size_t n = bench_sessions(&d, all, 2 * EACH + 8), sshs = 0;
		for (size_t i = 0; i < n; i++) {
			bool is_telnet = false;
			for (size_t k = 0; k < telnets; k++)
				is_telnet |= telnet[k] == all[i];
			if (!is_telnet)
				ssh[sshs++] = all[i];
		}
		memory("telnet", &d, ssh, sshs);
		memory("ssh", &d, telnet, telnets);
	} else {
		puts("SOME REFUSED");
	}
	b->go = 2;
	while (wait(NULL) > 0 && bench_sessions(&d, telnet, 1))
		;
	return bench_stop(&d) || b->refused;
}
