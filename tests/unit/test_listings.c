/*
 * The manual's configurations come back as they were: loaded, committed and printed, every line stands where it stood;
 * the same lines typed shorter, in other letters, in another order and twice give the same text; and every line can be
 * undone. Skipped where the reference is not at hand (LYREBIRD_REFERENCE names its folder). LISTINGS_MISSES names a
 * file for what went wrong, LISTINGS_IMAGE a command set other than the built-in one.
 */
#include <ctype.h>
#include <strings.h>

#include "cli/grammar/types.h"
#include "tests/unit/listing.h"
#include "tests/unit/store_fixture.h"

#define LINES_WANTED 96.8 /* % that come back letter by letter */
#define LINES_FOLDED                                                                                                   \
	98.1		 /* % that come back but for the letters of IPv6 addresses, which a device prints in capitals */
#define LINES_REAL 100.0 /* % of those that a device prints so (tests/listing-slips.tsv) */
#define SLIPS_MOST 3.2	 /* % of all lines */
#define LINES_SPELLED 98.9 /* % that come back but for case and blanks */
#define IN_ORDER 95.0	   /* % of neighbours that stay in order */

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

static void miss(const struct listing *l, int i, const char *kind, const char *where, const char *line)
{
	if (misses)
		fprintf(misses, "%d\t%d\t%s\t%s\t%s\n", l->number, i + 1, kind, where, line);
}

/* ---- lines that no device prints so: tests/listing-slips.tsv ---- */

struct slip {
	int listing, line;
};

static struct slip slips[1024];
static size_t slip_count;

static void read_slips(void)
{
	FILE *in = fopen("tests/listing-slips.tsv", "r");
	char row[512];

	assert_non_null(in);
	while (fgets(row, sizeof row, in)) {
		struct slip s;
		char reason[256];
		if (sscanf(row, "%d\t%d\t%255[^\n]", &s.listing, &s.line, reason) != 3)
			continue;
		assert_true(slip_count < sizeof slips / sizeof *slips);
		slips[slip_count++] = s;
	}
	fclose(in);
}

static bool is_slip(const struct listing *l, int i)
{
	for (size_t k = 0; k < slip_count; k++)
		if (slips[k].listing == l->number && slips[k].line == i + 1)
			return true;
	return false;
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
		miss(ctx, number - 1, name[why], place, line);
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
	struct fault f = {0};
	struct txn *t = txn_begin(s);
	if (txn_apply(t, xmlDocGetRootElement(doc), &f) < 0) {
		if (l)
			miss(l, -1, "refused", "", f.line);
		txn_abort(t);
	} else {
		txn_commit(t);
	}
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
	int slips, lines, found, folded, spelled;
	int pairs, in_order; /* lines that follow each other in one block, and those that do so in print */
};

/* Line i of the listing came back as line j; *last is what was seen before in the block. */
struct seen {
	char place[2048];
	const char *line;
	int at;
};

static void count_order(struct figures *f, struct seen *last, const struct listing *l, int i, const char *place, int j)
{
	if (strcmp(last->place, place) == 0 && last->at >= 0) {
		f->pairs++;
		f->in_order += j > last->at;
		if (j <= last->at) {
			miss(l, i, "before", place, last->line);
			miss(l, i, "behind", place, l->line[i]);
		}
	}
	snprintf(last->place, sizeof last->place, "%s", place);
	last->line = l->line[i];
	last->at = j;
}

/* Is it hexadecimal digits with two or more colons between, and maybe a length? */
static bool is_ipv6(const char *word, size_t len)
{
	int colons = 0;

	for (size_t i = 0; i < len; i++) {
		colons += word[i] == ':';
		if (!isxdigit((unsigned char)word[i]) && !strchr(":./", word[i]))
			return false;
	}
	return colons > 1;
}

/* Writes the IPv6 addresses of the line in capitals. */
static const char *fold_addresses(const char *line, char *out, size_t len)
{
	snprintf(out, len, "%s", line);
	for (char *s = out; *(s += strspn(s, " "));) {
		size_t n = strcspn(s, " ");
		bool folds = is_ipv6(s, n);
		for (; n; n--, s++)
			*s = folds ? (char)toupper((unsigned char)*s) : *s;
	}
	return out;
}

static void compare(struct listing *l, const char *printed, struct figures *f)
{
	struct listing out = {.number = l->number};
	struct seen last = {.at = -1};
	char place[2048], folded[LISTING_TEXT];

	listing_split(&out, printed);
	bool *used = calloc((size_t)out.count + 1, sizeof *used);
	for (int i = 0; i < l->count; i++) {
		if (!listing_counts(l->line[i]))
			continue;
		listing_place(l, i, place, sizeof place);
		int j = listing_find(&out, place, l->line[i], used, false);
		f->lines++;
		f->found += j >= 0;
		f->folded += j >= 0 || listing_find(&out, place, fold_addresses(l->line[i], folded, sizeof folded),
					       used, false) >= 0;
		f->slips += is_slip(l, i);
		if (j >= 0 && is_slip(l, i))
			fail_msg("listing %d, line %d comes back: it is no slip", l->number, i + 1);
		if (j < 0) {
			j = listing_find(&out, place, l->line[i], used, true);
			f->spelled += j >= 0;
			if (!is_slip(l, i))
				miss(l, i, j < 0 ? "missing" : "spelled", place, l->line[i]);
		} else
			used[j] = true;
		if (j >= 0)
			count_order(f, &last, l, i, place, j);
	}
	for (int j = 0; misses && j < out.count; j++)
		if (listing_counts(out.line[j]) && !used[j]) {
			listing_place(&out, j, place, sizeof place);
			miss(l, -1, "extra", place, out.line[j]);
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
	read_slips();
	while (listing_read(in, &l)) {
		char *text;
		struct store *s = load_listing(&l, &text);
		compare(&l, text, &f);
		free(text);
		store_free(s);
		listing_clear(&l);
	}
	fclose(in);
	int same = f.found + f.spelled, real = f.lines - f.slips;
	print_message("listings: %d of %d lines come back (%.2f %%), %d but for their spelling (%.2f %%)\n", f.found,
		f.lines, 100.0 * f.found / f.lines, same, 100.0 * same / f.lines);
	print_message("listings: %d come back but for the case of IPv6 addresses (%.2f %%)\n", f.folded,
		100.0 * f.folded / f.lines);
	print_message("listings: %.2f %% come back once %d lines that no device prints so are set aside\n",
		100.0 * f.found / real, f.slips);
	print_message("listings: %d of %d neighbours stand in the order of the manual (%.2f %%)\n", f.in_order, f.pairs,
		100.0 * f.in_order / f.pairs);
	assert_true(f.in_order * 100.0 >= f.pairs * IN_ORDER);
	assert_true(f.found * 100.0 >= real * LINES_REAL);
	assert_true(f.slips * 100.0 <= f.lines * SLIPS_MOST && (size_t)f.slips == slip_count);
	assert_true(f.found * 100.0 >= f.lines * LINES_WANTED);
	assert_true(f.folded * 100.0 >= f.lines * LINES_FOLDED);
	assert_true(same * 100.0 >= f.lines * LINES_SPELLED);
}

/* ---- the same lines typed in another way ---- */

struct typist {
	const struct image *im;
	FILE *out;
	unsigned seed;
};

static unsigned typist_random(struct typist *t, unsigned n)
{
	t->seed = t->seed * 1103515245u + 12345u;
	return (t->seed >> 16) % n;
}

static void match(const struct image *im, view_id v, const char *text, struct match *m)
{
	static const struct grammar_env env = {.level = -1};

	grammar_match(im, &env, v, text, m);
}

/* Puts `word` in the place of len bytes at `at`, if the line still means the same. */
static bool try_word(const struct image *im, view_id v, char *line, uint32_t at, size_t len, const char *word)
{
	char text[LINE_LIMIT + 64], was[MATCH_TEXT], is[MATCH_TEXT];
	struct match m;

	match(im, v, line, &m);
	uint32_t command = m.command;
	match_print(&m, was, sizeof was);
	snprintf(text, sizeof text, "%.*s%s%s", (int)at, line, word, line + at + len);
	match(im, v, text, &m);
	if (m.status != MATCH_OK || m.command != command)
		return false;
	match_print(&m, is, sizeof is);
	if (strcmp(was, is) != 0)
		return false;
	strcpy(line, text);
	return true;
}

static void shorten_word(const struct image *im, view_id v, char *line, uint32_t at, size_t len)
{
	char word[256];

	for (size_t n = 1; n < len && n < sizeof word; n++) {
		snprintf(word, sizeof word, "%.*s", (int)n, line + at);
		for (char *s = word; *s; s++)
			*s = (char)(s - word) % 2 ? (char)toupper((unsigned char)*s) : (char)tolower((unsigned char)*s);
		if (try_word(im, v, line, at, len, word))
			return;
	}
}

static void retype_value(const struct image *im, view_id v, char *line, uint32_t at, size_t len)
{
	char word[256], name[128];
	uint32_t mask;

	if (len >= sizeof word - 4)
		return;
	snprintf(word, sizeof word, "%.*s", (int)len, line + at);
	if (ipv4_read((struct word){word, len}, &mask) && mask >> 24 == 255 && !(~mask & (~mask + 1))) {
		snprintf(word, sizeof word, "%d", __builtin_popcount(mask));
		try_word(im, v, line, at, len, word);
	} else if (interface_parse(im, word, name, sizeof name) >= 0 && strcspn(name, "/0123456789") > 1) {
		size_t n = len;
		while (n && strchr("0123456789/.:", name[n - 1]))
			n--;
		for (size_t i = 0; i < n; i++)
			name[i] = (char)tolower((unsigned char)name[i]);
		snprintf(word, sizeof word, "%.*s %s", (int)n, name, name + n);
		try_word(im, v, line, at, len, word);
	}
}

static void retype(struct typist *t, view_id v, const xmlNode *line, char *text)
{
	struct match m;

	line_print(t->im, v, line, text, LINE_LIMIT);
	match(t->im, v, text, &m);
	for (uint32_t i = m.status == MATCH_OK ? m.count : 0; i-- > 0;) {
		size_t len = strcspn(text + m.values[i].at, " ");
		if (m.values[i].kind == VALUE_KEYWORD)
			shorten_word(t->im, v, text, m.values[i].at, len);
		else
			retype_value(t->im, v, text, m.values[i].at, len);
	}
}

/* The lines of a view in any order, but for the one that decides which view it is. */
static void type_content(struct typist *t, view_id v, const xmlNode *content, int indent)
{
	const xmlNode *line[LISTING_LINES];
	char text[LINE_LIMIT + 64];
	size_t count = 0, first = 0;

	for (const xmlNode *n = content ? content->children : NULL; n && count < LISTING_LINES; n = n->next)
		line[count++] = n;
	for (size_t i = count; i > 1; i--) {
		size_t j = typist_random(t, (unsigned)i);
		const xmlNode *swap = line[i - 1];
		line[i - 1] = line[j];
		line[j] = swap;
	}
	for (size_t i = 0; i < count; i++)
		if (!strcmp((const char *)line[i]->name, "undo-portswitch")) {
			const xmlNode *swap = line[first];
			line[first++] = line[i];
			line[i] = swap;
		}
	for (size_t i = 0; i < count; i++) {
		if (!indent)
			fputs("#\n", t->out);
		retype(t, v, line[i], text);
		fprintf(t->out, "%*s%s\n", indent, "", text);
		if (line_view(line[i]))
			type_content(t, line_enters(t->im, v, line[i]), line_view(line[i]), indent + 1);
	}
}

static char *typed_again(const struct store *s, unsigned seed)
{
	char *text = NULL;
	size_t len;
	struct typist t = {.im = store_image(s), .seed = seed, .out = open_memstream(&text, &len)};

	type_content(&t, image_view(t.im, "system"), store_root(s), 0);
	fclose(t.out);
	return text;
}

/* 0 if the text of the store is `wanted`; else the lines of both that differ are told. */
static int differs(struct listing *l, const struct store *s, const char *wanted, const char *kind)
{
	struct listing out = {.number = l->number}, want = {.number = l->number};
	char *text = text_of_store(s), place[2048];
	int differ = strcmp(text, wanted) != 0;

	listing_split(&want, wanted);
	listing_split(&out, text);
	bool *used = calloc((size_t)out.count + 1, sizeof *used);
	for (int i = 0; differ && i < want.count; i++) {
		listing_place(&want, i, place, sizeof place);
		int j = listing_counts(want.line[i]) ? listing_find(&out, place, want.line[i], used, false) : -1;
		if (j >= 0)
			used[j] = true;
		else if (listing_counts(want.line[i]))
			miss(l, -1, kind, place, want.line[i]);
	}
	free(used);
	free(text);
	listing_clear(&out);
	listing_clear(&want);
	return differ;
}

static void test_lines_typed_in_another_way_print_the_same(void **state)
{
	int count = 0, other = 0, again = 0;
	struct listing l;
	FILE *in = listing_open();

	(void)state;
	if (!in)
		skip();
	while (listing_read(in, &l)) {
		char *text;
		struct store *first = load_listing(&l, &text), *s = store_new(the_image());
		char *typed = typed_again(first, (unsigned)l.number + 1);
		load(s, NULL, typed);
		other += differs(&l, s, text, "retyped");
		load(s, NULL, typed);
		again += differs(&l, s, text, "twice");
		count++;
		free(text);
		free(typed);
		store_free(first);
		store_free(s);
		listing_clear(&l);
	}
	fclose(in);
	print_message("listings: %d of %d typed in another way print the same, %d typed twice\n", count - other, count,
		count - again);
	assert_int_equal(other + again, 0);
}

/* ---- every line undone ---- */

/* Stands on every device, whatever is in it. */
static bool is_lasting(const char *line)
{
	return !strcmp(line, "aaa") || !strncmp(line, "user-interface ", 15);
}

static int undo_content(struct store *s, struct listing *l, view_id v, const xmlNode *parent, int *lines)
{
	int stuck = 0;

	for (;;) {
		const xmlNode *content = parent ? line_view(parent) : store_root(s);
		const xmlNode *line = content ? content->children : NULL;
		char text[LINE_LIMIT + 64], undo[LINE_LIMIT + 64];
		struct fault f = {0};

		for (int i = 0; line && i < stuck; i++)
			line = line->next;
		if (!line)
			return stuck;
		xmlNode *keys = line_copy(line);
		if (line_view(line))
			undo_content(s, l, line_enters(store_image(s), v, line), line, lines);
		line_print(store_image(s), v, keys, text, sizeof text);
		line_print_undo(store_image(s), v, keys, undo, sizeof undo);
		struct txn *t = txn_begin(s);
		int rc = txn_line(t, parent, undo, &f);
		txn_commit(t);
		++*lines;
		if (rc < 0 || store_find(s, parent, keys))
			stuck++;
		if ((rc < 0 || store_find(s, parent, keys)) && !is_lasting(text)) {
			struct command c =
				image_command(store_image(s), (uint32_t)line_command(store_image(s), v, keys));
			char where[200];
			snprintf(where, sizeof where, "%s:%u", c.file, c.line);
			miss(l, -1, "not-undone", where, text);
		}
		xmlFreeNode(keys);
	}
}

static void test_every_line_can_be_undone(void **state)
{
	int lines = 0, stuck = 0, left = 0;
	struct listing l;
	FILE *in = listing_open();

	(void)state;
	if (!in)
		skip();
	while (listing_read(in, &l)) {
		char *text;
		struct store *s = load_listing(&l, &text);
		undo_content(s, &l, image_view(the_image(), "system"), NULL, &lines);
		free(text);
		text = text_of_store(s);
		stuck += strcmp(text, "#\nreturn\n") != 0;
		struct listing rest = {.number = l.number};
		listing_split(&rest, text);
		for (int i = 0; i < rest.count; i++)
			left += listing_is_command(rest.line[i]) && !is_lasting(rest.line[i]);
		listing_clear(&rest);
		free(text);
		store_free(s);
		listing_clear(&l);
	}
	fclose(in);
	print_message("listings: %d lines undone, %d of them left in %d listings\n", lines, left, stuck);
	assert_int_equal(left, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_line_comes_back),
		cmocka_unit_test(test_lines_typed_in_another_way_print_the_same),
		cmocka_unit_test(test_every_line_can_be_undone),
	};
	const char *path = getenv("LISTINGS_MISSES");

	misses = path ? fopen(path, "w") : NULL;
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	if (misses)
		fclose(misses);
	return failed;
}
