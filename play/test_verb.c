/*
 * `lyrebird test`: reads the files, plays each in a process of its own, a few at a time, and reports in their order.
 */
#include "play/verbs.h"

#include <errno.h>
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "play/password.h"
#include "play/report.h"

#define WAIT 20.0 /* seconds */
#define SETTLE 30 /* milliseconds; the way to a device that is not our own may be long */
#define JOBS_MAX 64

struct job {
	struct session_file *file;
	pid_t pid;
	int text; /* memory that the process writes differences to */
	double began;
	bool done;
};

struct run {
	struct stage_options options;
	bool tap, accept;
	const char *junit, *password_file;
	size_t jobs_at_once;
	struct job *job;
	struct outcome *outcome;
	size_t count, reported;
};

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int wrong(const char *what, const char *which)
{
	fprintf(stderr, "lyrebird test: %s: %s\n", what, which);
	return -1;
}

/* ---- options ---- */

static int on_tap(struct run *r, const char *text)
{
	(void)text;
	r->tap = true;
	return 0;
}

static int on_accept(struct run *r, const char *text)
{
	(void)text;
	r->accept = true;
	return 0;
}

static int on_junit(struct run *r, const char *text)
{
	r->junit = text;
	return 0;
}

static int on_password_file(struct run *r, const char *text)
{
	r->password_file = text;
	return 0;
}

static int on_jobs(struct run *r, const char *text)
{
	char *stop;
	unsigned long n = strtoul(text, &stop, 10);

	if (*stop || n < 1 || n > JOBS_MAX)
		return wrong("-j takes 1 to 64", text);
	r->jobs_at_once = n;
	return 0;
}

static int on_limit(struct run *r, const char *text)
{
	char *stop;
	double seconds = strtod(text, &stop);

	if (*stop || !(seconds > 0 && seconds <= 3600))
		return wrong("--limit takes seconds, up to 3600", text);
	r->options.limits.wait = seconds;
	return 0;
}

/* `ADDRESS` or `NAME=ADDRESS`; a name has none of the characters of an address. */
static int on_on(struct run *r, const char *text)
{
	struct stage_options *o = &r->options;
	size_t len = strcspn(text, "=:/@");
	bool named = text[len] == '=' && len > 0;
	char why[LINK_WHY];
	struct address *a = address_read(named ? text + len + 1 : text, why);

	if (!a) {
		fprintf(stderr, "lyrebird test: --on: %s: %s\n", text, why);
		return -1;
	}
	o->on = reallocarray(o->on, o->ons + 1, sizeof *o->on);
	if (!o->on)
		abort();
	o->on[o->ons++] = (struct stage_address){strndup(text, named ? len : 0), a};
	o->limits.settle = SETTLE;
	return 0;
}

static const struct option_row {
	const char *name;
	int argument;
	int (*read)(struct run *r, const char *text);
} rows[] = {
	{"tap", no_argument, on_tap},
	{"junit", required_argument, on_junit},
	{"accept", no_argument, on_accept},
	{"on", required_argument, on_on},
	{"limit", required_argument, on_limit},
	{"password-file", required_argument, on_password_file},
	{"jobs", required_argument, on_jobs},
};
#define ROWS (sizeof rows / sizeof *rows)

static int read_options(struct run *r, int argc, char **argv)
{
	struct option table[ROWS + 1] = {0};
	int i, index;

	for (size_t k = 0; k < ROWS; k++)
		table[k] = (struct option){.name = rows[k].name, .has_arg = rows[k].argument, .val = 1};
	opterr = 0;
	optind = 1;
	while ((i = getopt_long(argc, argv, "j:", table, &index)) != -1) {
		if (i != 1 && i != 'j')
			return wrong("unknown option, or its value is missing", argv[optind - 1]);
		if ((i == 'j' ? on_jobs(r, optarg) : rows[index].read(r, optarg)) < 0)
			return -1;
	}
	return optind;
}

static int fill_passwords(struct run *r)
{
	char why[LINK_WHY];

	for (size_t i = 0; i < r->options.ons; i++)
		if (password_fill(r->options.on[i].address, r->password_file, why) < 0)
			return wrong("--password-file", why);
	return 0;
}

/* ---- playing ---- */

static void start(struct run *r, struct job *j)
{
	pid_t parent = getpid();

	j->text = memfd_create("differences", MFD_CLOEXEC);
	j->began = now();
	fflush(NULL);
	j->pid = j->text < 0 ? -1 : fork();
	if (j->pid < 0) {
		fprintf(stderr, "lyrebird test: %s\n", strerror(errno));
		exit(1);
	}
	if (j->pid > 0)
		return;
	prctl(PR_SET_PDEATHSIG, SIGTERM);
	FILE *out = getppid() == parent ? fdopen(j->text, "w") : NULL;
	if (!out)
		_exit(VERDICT_FAILED);
	enum verdict v = play(j->file, &r->options, r->accept, out);
	if (r->accept && v != VERDICT_SKIPPED && file_write(j->file) < 0) {
		fprintf(out, "%s: %s\n", j->file->path, strerror(errno));
		v = VERDICT_FAILED;
	}
	fclose(out);
	exit(v);
}

/* What a process has written, and what became of it. Caller frees. */
static char *text_of(const struct job *j, int status)
{
	char *made = NULL, piece[4096];
	size_t len = 0;
	ssize_t n;
	FILE *out = open_memstream(&made, &len);

	if (!out)
		abort();
	lseek(j->text, 0, SEEK_SET);
	while ((n = read(j->text, piece, sizeof piece)) > 0)
		fwrite(piece, 1, (size_t)n, out);
	if (WIFSIGNALED(status))
		fprintf(out, "ended by signal %d\n", WTERMSIG(status));
	else if (WEXITSTATUS(status) > VERDICT_SKIPPED)
		fprintf(out, "ended with status %d\n", WEXITSTATUS(status));
	fclose(out);
	return made;
}

static void finish(struct run *r, struct job *j, int status)
{
	struct outcome *o = &r->outcome[j - r->job];
	bool ended = WIFEXITED(status) && WEXITSTATUS(status) <= VERDICT_SKIPPED;

	*o = (struct outcome){.path = j->file->path,
		.verdict = ended ? (enum verdict)WEXITSTATUS(status) : VERDICT_FAILED,
		.text = text_of(j, status),
		.seconds = now() - j->began};
	close(j->text);
	j->done = true;
	while (r->reported < r->count && r->job[r->reported].done) {
		const struct outcome *next = &r->outcome[r->reported++];
		if (r->tap)
			report_tap(stdout, next, r->reported);
		else
			report_plain(stdout, next);
	}
}

static void collect(struct run *r)
{
	int status;
	pid_t pid = wait(&status);

	for (size_t i = 0; i < r->count; i++)
		if (pid > 0 && r->job[i].pid == pid)
			finish(r, &r->job[i], status);
}

static void play_all(struct run *r)
{
	size_t running = 0;

	for (size_t i = 0; i < r->count; i++) {
		if (running == r->jobs_at_once) {
			collect(r);
			running--;
		}
		start(r, &r->job[i]);
		running++;
	}
	for (; running > 0; running--)
		collect(r);
}

static int write_junit(const struct run *r)
{
	FILE *out = fopen(r->junit, "we");

	if (out)
		report_junit(out, r->outcome, r->count);
	return out && fclose(out) == 0 ? 0 : wrong(r->junit, strerror(errno));
}

static int run_files(struct run *r)
{
	int status = 0;

	if (r->tap)
		printf("TAP version 13\n1..%zu\n", r->count);
	play_all(r);
	if (!r->tap)
		report_sum(stdout, r->outcome, r->count);
	for (size_t i = 0; i < r->count; i++)
		status |= r->outcome[i].verdict == VERDICT_FAILED;
	if (r->junit && write_junit(r) < 0)
		status = 1;
	return status;
}

static void run_clear(struct run *r)
{
	for (size_t i = 0; i < r->count; i++) {
		file_free(r->job[i].file);
		free(r->outcome[i].text);
	}
	for (size_t i = 0; i < r->options.ons; i++) {
		free(r->options.on[i].name);
		address_free(r->options.on[i].address);
	}
	free(r->options.on);
	free(r->job);
	free(r->outcome);
}

static int usage(void)
{
	fputs("usage: lyrebird test [--on [NAME=]ADDRESS]... [--password-file FILE] [--limit SECONDS] [-j N]\n"
	      "                     [--tap] [--junit FILE] [--accept] FILE...\n",
		stderr);
	return 2;
}

int test_verb(int argc, char **argv)
{
	struct run r = {.options = {.limits = {.wait = WAIT}}, .jobs_at_once = 1};
	int first = read_options(&r, argc, argv), status = 2;

	r.count = first >= 0 && first < argc ? (size_t)(argc - first) : 0;
	r.job = calloc(r.count + 1, sizeof *r.job);
	r.outcome = calloc(r.count + 1, sizeof *r.outcome);
	if (!r.job || !r.outcome)
		abort();
	bool fine = r.count > 0 && fill_passwords(&r) == 0;
	for (size_t i = 0; i < r.count; i++)
		fine &= (r.job[i].file = file_read(argv[first + (int)i], stderr)) != NULL;
	if (fine)
		status = run_files(&r);
	else if (first == argc)
		usage();
	run_clear(&r);
	return status;
}
