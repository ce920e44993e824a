/*
 * What a commit costs: 1, 10, 1,000 and 10,000 changed lines on configurations of 1,000, 10,000 and 100,000, with the
 * commit point on the disk; the rollback of the same; the displays of a candidate of that size. The disk's fsync is
 * measured apart: it is left out in the first figures and stands in a column of its own. Figures only.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "datastore/difference.h"
#include "datastore/text.h"
#include "device/commits.h"
#include "device/feature.h"
#include "device/rpc.h"
#include "device/system.h"

#define ROUNDS_MAX 200

static bool syncs;

/* Takes the C library's place: the disk is another column. */
int fsync(int fd)
{
	return syncs ? (int)syscall(SYS_fsync, fd) : 0;
}

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static int compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

struct times {
	double at[ROUNDS_MAX];
	size_t count;
};

static double quantile(struct times *t, double q)
{
	qsort(t->at, t->count, sizeof *t->at, compare);
	return t->at[(size_t)(q * (double)(t->count - 1) + 0.5)];
}

/* ---- a device without doors and kernel ---- */

extern const struct feature system_feature, limits_feature, commits_feature;
static const struct feature *const parts[] = {&system_feature, &limits_feature, &commits_feature, NULL};

static xmlDoc *read_edit(const struct device *d, const char *text)
{
	struct grammar_env env = {.level = -1};
	FILE *in = fmemopen((void *)text, strlen(text), "r");
	bool complete;
	xmlDoc *edit = config_read(d->image, &env, in, NULL, NULL, &complete);

	fclose(in);
	return edit;
}

/* Routes i = first, ..., first + count - 1 with that tag. */
static xmlDoc *routes(const struct device *d, int first, int count, int tag)
{
	char *text = NULL;
	size_t len;
	FILE *out = open_memstream(&text, &len);

	for (int i = first; i < first + count; i++)
		fprintf(out, "ip route-static 10.%d.%d.%d 255.255.255.255 NULL0 tag %d\n", i >> 16, i >> 8 & 255,
			i & 255, tag);
	fputs("return\n", out);
	fclose(out);
	xmlDoc *edit = read_edit(d, text);
	free(text);
	return edit;
}

static void commit(struct device *d, const xmlDoc *edit, const char *type)
{
	struct point note = {.user = "bench", .line = "CON 0"};
	struct fault f = {0};

	snprintf(note.type, sizeof note.type, "%s", type);
	commits_note(d, &note);
	if (engine_commit(&d->engine, xmlDocGetRootElement((xmlDoc *)edit), false, NULL, &f) < 0) {
		fprintf(stderr, "%s: %s\n", f.line, f.detail);
		exit(1);
	}
	commits_note(d, NULL);
}

static struct device *boot(const char *state, int lines)
{
	struct device *d = calloc(1, sizeof *d);

	d->options.state = (char *)state;
	d->options.name = (char *)"HUAWEI";
	d->image = image_builtin();
	d->running = store_new(d->image);
	clock_init(&d->clock);
	d->events = event_base_new();
	d->engine = (struct engine){.running = d->running, .features = features};
	for (size_t i = 0; features[i]; i++)
		for (size_t k = 0; parts[k]; k++)
			if (features[i] == parts[k])
				d->engine.state[i] = parts[k]->start ? parts[k]->start(d) : d;
	xmlDoc *edit = routes(d, 0, lines, 1);
	commit(d, edit, "CLI");
	xmlFreeDoc(edit);
	return d;
}

/* ---- what is measured ---- */

static void roll_back(struct device *d)
{
	xmlDoc *ask = rpc_document("rollback", "count", "1", NULL);
	struct point note = {.user = "bench", .line = "CON 0", .type = "ROLLBACK"};
	struct fault f = {0};
	bool changed;

	commits_note(d, &note);
	if (commits_rollback(d, xmlDocGetRootElement(ask), &changed, &f) < 0 || !changed)
		exit(1);
	commits_note(d, NULL);
	xmlFreeDoc(ask);
}

static void measure(struct device *d, int changed, int rounds, struct times *commits, struct times *rollbacks)
{
	commits->count = rollbacks->count = 0;
	for (int i = 0; i < rounds; i++) {
		xmlDoc *edit = routes(d, i * changed % 500, changed, 100 + i);
		double begin = now();
		commit(d, edit, "CLI");
		commits->at[commits->count++] = now() - begin;
		begin = now();
		roll_back(d);
		rollbacks->at[rollbacks->count++] = now() - begin;
		xmlFreeDoc(edit);
	}
}

/* `display configuration candidate changes`: what the candidate would change, printed. */
static double candidate_changes(struct device *d, int changed)
{
	xmlDoc *edit = routes(d, 0, changed, 4000000);
	double begin = now();
	struct fault f;
	struct txn *t = txn_begin(d->running);
	FILE *out = fopen("/dev/null", "w");

	if (txn_apply(t, xmlDocGetRootElement(edit), &f) < 0)
		exit(1);
	xmlDoc *difference = difference_of(t);
	txn_abort(t);
	difference_print(d->image, xmlDocGetRootElement(difference), out);
	fclose(out);
	double took = now() - begin;
	xmlFreeDoc(difference);
	xmlFreeDoc(edit);
	return took;
}

static void one_size(int lines)
{
	static const int sizes[] = {1, 10, 1000, 10000};
	char state[] = "/tmp/bench-commit-XXXXXX", command[64];
	struct times c, r;

	if (!mkdtemp(state))
		exit(1);
	struct device *d = boot(state, lines);
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		int rounds = sizes[i] >= 1000 ? 10 : ROUNDS_MAX;
		syncs = false;
		measure(d, sizes[i], rounds, &c, &r);
		double median = quantile(&c, 0.5), late = quantile(&c, 0.99), back = quantile(&r, 0.5),
		       back_late = quantile(&r, 0.99);
		syncs = true;
		measure(d, sizes[i], 10, &c, &r);
		printf("%9d lines %7d changed   commit %8.3f ms, p99 %8.3f   rollback %8.3f ms, p99 %8.3f   "
		       "changes shown %8.3f ms   fsync %7.3f ms\n",
			lines, sizes[i], median, late, back, back_late, candidate_changes(d, sizes[i]),
			quantile(&c, 0.5) - median);
	}
	snprintf(command, sizeof command, "rm -r %s", state);
	if (system(command))
		exit(1);
}

int main(void)
{
	one_size(1000);
	one_size(10000);
	one_size(100000);
	return 0;
}
