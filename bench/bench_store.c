/*
 * What the datastore costs at 10,000, 30,000 and 100,000 lines: loading text, committing one line, aborting one,
 * printing. Figures only; nothing here passes or fails.
 */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bench/text.h"
#include "datastore/text.h"

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void report(void *ctx, int number, const char *line, enum match_status why)
{
	(void)ctx;
	fprintf(stderr, "line %d (%d): %s\n", number, why, line);
	exit(1);
}

static void apply_or_die(struct txn *t, const xmlNode *edit)
{
	struct fault f = {0};
	char text[600];

	if (!txn_apply_read(t, edit, &f))
		return;
	fault_text(&f, text, sizeof text);
	fprintf(stderr, "%s: %s\n", f.line, text);
	exit(1);
}

static double one_line(struct store *s, bool commit, int rounds)
{
	double start = now();

	for (int i = 0; i < rounds; i++) {
		struct fault f;
		struct txn *t = txn_begin(s);
		txn_line(t, NULL, i % 2 ? "undo ntp refclock-master 127.127.1.1" : "ntp refclock-master 127.127.1.1 5",
			&f);
		if (commit)
			txn_commit(t);
		else
			txn_abort(t);
	}
	return (now() - start) / rounds;
}

/* Undo forms that leave the next hop open, each of another route, taken back. */
static double open_undo(struct store *s, int rounds)
{
	double start = now();

	for (int i = 0; i < rounds; i++) {
		char text[80];
		struct fault f;
		struct txn *t = txn_begin(s);
		snprintf(text, sizeof text, "undo ip route-static 172.0.%d.0 255.255.255.0", i % 200);
		txn_line(t, NULL, text, &f);
		if (txn_changes(t) != 1)
			exit(1);
		txn_abort(t);
	}
	return (now() - start) / rounds;
}

static void run(int lines)
{
	const struct image *im = image_builtin();
	struct grammar_env env = {.level = -1};
	struct store *s = store_new(im);
	char *text = text_make(lines);
	FILE *in = fmemopen(text, strlen(text), "r"), *null = fopen("/dev/null", "w");
	bool complete;
	double at[5];

	at[0] = now();
	xmlDoc *edit = config_read(im, &env, in, report, NULL, &complete);
	at[1] = now();
	struct txn *t = txn_begin(s);
	apply_or_die(t, xmlDocGetRootElement(edit));
	txn_commit(t);
	at[2] = now();
	config_print(im, store_root(s), 0, null);
	at[3] = now();
	xmlFreeDoc(store_select(s, NULL));
	at[4] = now();
	printf("%7d lines: read %7.1f ms, apply %7.1f ms, print %6.1f ms, copy %6.1f ms, commit a line %6.2f us, abort "
	       "one %6.2f us, an undo with an open key %6.2f us\n",
		lines, (at[1] - at[0]) * 1e3, (at[2] - at[1]) * 1e3, (at[3] - at[2]) * 1e3, (at[4] - at[3]) * 1e3,
		one_line(s, true, 2000) * 1e6, one_line(s, false, 2000) * 1e6, open_undo(s, 1000) * 1e6);
	fclose(in);
	fclose(null);
	free(text);
	xmlFreeDoc(edit);
	store_free(s);
}

int main(void)
{
	run(10000);
	run(30000);
	run(100000);
	return 0;
}
