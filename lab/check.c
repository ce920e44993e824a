/*
 * Looks at a running lab as its scenario says: commands on devices, packets from nodes. Knows what a point is; nothing
 * of how it is mended.
 */
#include "lab/check.h"

#include <assert.h>
#include <ctype.h>
#include <errno.h>
#include <getopt.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "lab/lab.h"
#include "lab/probe.h"
#include "lab/scenario.h"
#include "play/lines.h"
#include "play/pattern.h"

#define WAIT 5.0  /* seconds that a point may take after the last command */
#define AGAIN 200 /* milliseconds between two looks */

struct check_options {
	const char *file, *state;
	bool json, hints;
	size_t hint; /* number of the point whose hint is wanted, 0 = of all */
	double wait;
};

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* ---- commands ---- */

/* Child: `lyrebird exec` of one command. */
static void __attribute__((noreturn)) be_command(char *state, char *command, int out)
{
	char program[] = "/proc/self/exe", verb[] = "exec", option[] = "--state";
	char *const argv[] = {program, verb, option, state, command, NULL};

	dup2(out, STDOUT_FILENO);
	execv(program, argv);
	_exit(127);
}

/* All lines that come, without blanks around them. */
static void read_lines(int fd, struct lines *out)
{
	FILE *in = fdopen(fd, "r");
	char *line = NULL;
	size_t room = 0;

	assert(in);
	for (ssize_t n; (n = getline(&line, &room, in)) > 0;) {
		while (n > 0 && isspace((unsigned char)line[n - 1]))
			line[--n] = '\0';
		lines_add(out, line + strspn(line, " \t"));
	}
	free(line);
	fclose(in);
}

static void run_command(struct lab *l, const struct scenario_check *c, struct lines *out)
{
	char *state = lab_node_folder(l, c->node);
	int ends[2];

	if (pipe(ends) == 0) {
		pid_t pid = fork();
		if (pid == 0)
			be_command(state, c->command, ends[1]);
		close(ends[1]);
		read_lines(ends[0], out);
		if (pid > 0)
			waitpid(pid, NULL, 0);
	}
	free(state);
}

static bool described(const char *pattern, const struct lines *out)
{
	for (size_t i = 0; i < out->count; i++)
		if (pattern_line(pattern, out->line[i]))
			return true;
	return false;
}

static bool check_command(struct lab *l, const struct scenario_check *c)
{
	struct lines out = {0};
	bool passed;

	run_command(l, c, &out);
	passed = out.count > 0; /* a device that does not answer lacks nothing */
	for (size_t i = 0; i < c->has.count && passed; i++)
		passed = described(c->has.text[i], &out);
	for (size_t i = 0; i < c->lacks.count && passed; i++)
		passed = !described(c->lacks.text[i], &out);
	lines_clear(&out);
	return passed;
}

/* ---- packets ---- */

/* Child: 0 if it is as expected. */
static int send_probe(struct lab *l, const struct scenario_check *c)
{
	int stratum;

	if (lab_enter(l, c->node, stderr) < 0)
		return 1;
	if (c->kind == CHECK_REACH)
		return probe_reach(c->address) == c->silent;
	stratum = probe_ntp(c->address);
	if (c->silent)
		return stratum >= 0;
	return stratum < 0 || stratum > 15 || (c->stratum && stratum != c->stratum);
}

static bool check_packet(struct lab *l, const struct scenario_check *c)
{
	pid_t pid = fork();
	int status = 1;

	if (pid == 0)
		_exit(send_probe(l, c));
	return pid > 0 && waitpid(pid, &status, 0) == pid && status == 0;
}

/* ---- points ---- */

static bool check_point(struct lab *l, const struct scenario_point *p)
{
	bool passed = true;

	for (size_t i = 0; i < p->checks && passed; i++)
		passed = p->check[i].kind == CHECK_COMMAND ? check_command(l, &p->check[i])
							   : check_packet(l, &p->check[i]);
	return passed;
}

/* All points must hold at the same time, so all are looked at again while one does not. */
static size_t look(struct lab *l, const struct scenario *s, bool *passed, double wait)
{
	double end = now() + wait;
	size_t count;

	for (;;) {
		count = 0;
		for (size_t i = 0; i < s->points; i++)
			count += passed[i] = check_point(l, &s->point[i]);
		if (count == s->points || now() >= end)
			return count;
		poll(NULL, 0, AGAIN);
	}
}

static bool hint_wanted(const struct check_options *o, size_t point, bool passed)
{
	return o->hints && !passed && (o->hint == 0 || o->hint == point);
}

static void print_hint(const char *hint)
{
	while (*hint) {
		size_t len = strcspn(hint, "\n");
		printf("            %.*s\n", (int)len, hint);
		hint += len + (hint[len] == '\n');
	}
}

static void print_plain(const struct check_options *o, const struct scenario *s, const bool *passed, size_t count)
{
	printf("%s\n", s->title);
	for (size_t i = 0; i < s->points; i++) {
		printf("%s %2zu  %s\n", passed[i] ? "passed " : "not yet", i + 1, s->point[i].name);
		if (hint_wanted(o, i + 1, passed[i]))
			print_hint(s->point[i].hint);
	}
	printf("%zu of %zu points\n", count, s->points);
}

static void print_string(const char *text)
{
	putchar('"');
	for (; *text; text++) {
		if (*text == '"' || *text == '\\')
			printf("\\%c", *text);
		else if ((unsigned char)*text < ' ')
			printf("\\u%04x", *text);
		else
			putchar(*text);
	}
	putchar('"');
}

static void print_json(
	const struct check_options *o, const char *lab, const struct scenario *s, const bool *passed, size_t count)
{
	printf("{\"lab\": ");
	print_string(lab);
	printf(", \"title\": ");
	print_string(s->title);
	printf(", \"passed\": %zu, \"of\": %zu, \"points\": [", count, s->points);
	for (size_t i = 0; i < s->points; i++) {
		printf("%s{\"number\": %zu, \"name\": ", i ? ", " : "", i + 1);
		print_string(s->point[i].name);
		printf(", \"passed\": %s", passed[i] ? "true" : "false");
		if (hint_wanted(o, i + 1, passed[i])) {
			printf(", \"hint\": ");
			print_string(s->point[i].hint);
		}
		putchar('}');
	}
	printf("]}\n");
}

/* ---- the verb ---- */

static int grade(const struct check_options *o, const struct lab_file *f, const struct scenario *s)
{
	struct lab *l = lab_open(o->state, f->name, stderr);
	bool *passed = calloc(s->points + 1, sizeof *passed);
	size_t count;

	assert(passed);
	if (!l) {
		free(passed);
		return 1;
	}
	count = look(l, s, passed, o->wait);
	if (o->json)
		print_json(o, f->name, s, passed, count);
	else
		print_plain(o, s, passed, count);
	lab_faults_missed(l, stderr, stderr); /* a task may be another one without its fault */
	free(passed);
	lab_close(l);
	return count == s->points ? 0 : 1;
}

static int usage(void)
{
	fputs("usage: lyrebird lab check [-f FILE | SCENARIO] [--hint[=POINT]] [--wait SECONDS] [--json]\n", stderr);
	return 2;
}

static int read_number(const char *text, double max, double *number)
{
	char *stop;

	*number = strtod(text, &stop);
	return *text && !*stop && *number >= 0 && *number <= max ? 0 : -1;
}

static int read_options(struct check_options *o, int argc, char **argv)
{
	static const struct option table[] = {
		{"file", required_argument, NULL, 'f'},
		{"state", required_argument, NULL, 's'},
		{"hint", optional_argument, NULL, 'h'},
		{"wait", required_argument, NULL, 'w'},
		{"json", no_argument, NULL, 'j'},
		{0},
	};
	double number = 0;
	int c;

	optind = 1;
	opterr = 0;
	while ((c = getopt_long(argc, argv, "f:", table, NULL)) != -1) {
		if (c == '?' || (c == 'w' && read_number(optarg, 3600, &o->wait) < 0) ||
			(c == 'h' && optarg && (read_number(optarg, 1000, &number) < 0 || number < 1)))
			return -1;
		o->file = c == 'f' ? optarg : o->file;
		o->state = c == 's' ? optarg : o->state;
		o->json |= c == 'j';
		o->hints |= c == 'h';
		o->hint = c == 'h' ? (size_t)number : o->hint;
	}
	if (optind < argc && !o->file)
		o->file = argv[optind++];
	return optind < argc ? -1 : 0;
}

int lab_check_verb(int argc, char **argv)
{
	struct check_options o = {.wait = WAIT};
	struct lab_file *f;
	struct scenario *s;
	char *found;
	int status = 2;

	if (read_options(&o, argc, argv) < 0)
		return usage();
	found = o.file && access(o.file, F_OK) < 0 ? scenario_find(o.file) : NULL;
	f = lab_file_read(found ? found : o.file ? o.file : "lab.yaml", stderr);
	s = f ? scenario_read(f, stderr) : NULL;
	if (s)
		status = grade(&o, f, s);
	scenario_free(s);
	lab_file_free(f);
	free(found);
	return status;
}
