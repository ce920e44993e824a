/*
 * The manual's whole command reference: every syntax line compiles, and sentences made from the lines match. Skipped
 * where the reference is not at hand (LYREBIRD_REFERENCE names its folder).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <ctype.h>
#include <time.h>

#include "tests/unit/grammar_sentence.h"

#define LINES_WANTED 14480
#define LINES_ALL 14485
#define SPEED_LINES 20000

static FILE *reference_open(void)
{
	const char *folder = getenv("LYREBIRD_REFERENCE");
	char path[4096];

	snprintf(path, sizeof path, "%s/ce-commands.jsonl", folder ? folder : "../shared/reference");
	return fopen(path, "r");
}

/* ---- just enough JSON: strings, and the place of a member ---- */

static const char *json_string(const char *s, char *out, size_t len)
{
	size_t n = 0;

	for (s++; *s && *s != '"'; s++) {
		if (*s == '\\' && s[1])
			s++;
		if (n + 1 < len)
			out[n++] = *s;
	}
	out[n] = '\0';
	return *s ? s + 1 : s;
}

static const char *json_member(const char *record, const char *name)
{
	char key[64];

	snprintf(key, sizeof key, "\"%s\":", name);
	const char *s = strstr(record, key);
	return s ? s + strlen(key) : NULL;
}

/* Calls each() with every string of the array at s. */
static void json_strings(const char *s, void (*each)(void *ctx, const char *text), void *ctx)
{
	static char text[8192];

	while (s && *s && *s != ']') {
		if (*s != '"') {
			s++;
			continue;
		}
		s = json_string(s, text, sizeof text);
		each(ctx, text);
	}
}

/* ---- a record of the reference -> a page of a command file ---- */

struct page_text {
	FILE *out;
	int lines;
	char names[256][64];
	size_t count;
	char views[2048];
};

static bool known_by_name(const char *name, size_t n)
{
	static const char *const known[] = {"interface-name", "interface-type", "interface-number"};

	for (size_t i = 0; i < 3; i++)
		if (strlen(known[i]) == n && strncmp(known[i], name, n) == 0)
			return true;
	return false;
}

static void note_name(struct page_text *p, const char *name, size_t n)
{
	assert_true(n < sizeof p->names[0] && p->count < 256);
	if (known_by_name(name, n))
		return;
	for (size_t i = 0; i < p->count; i++)
		if (strlen(p->names[i]) == n && strncmp(p->names[i], name, n) == 0)
			return;
	snprintf(p->names[p->count++], sizeof p->names[0], "%.*s", (int)n, name);
}

static void add_syntax(void *ctx, const char *text)
{
	struct page_text *p = ctx;

	fprintf(p->out, "%s\n", text);
	p->lines++;
	for (const char *s = text; (s = strchr(s, '<')); s++)
		if (s == text || s[-1] != '&')
			note_name(p, s + 1, strcspn(s + 1, ">"));
}

static void view_slug(const char *title, char *out, size_t len)
{
	size_t n = 0;

	for (; *title && n + 1 < len; title++)
		if (isalnum((unsigned char)*title))
			out[n++] = (char)tolower((unsigned char)*title);
		else if (n && out[n - 1] != '-')
			out[n++] = '-';
	out[n] = '\0';
	if (strncmp(out, "all-view", 8) == 0)
		snprintf(out, len, "all");
	else if (strcmp(out, "user-view") == 0 || strcmp(out, "system-view") == 0)
		*strchr(out, '-') = '\0';
}

static void add_view(void *ctx, const char *title)
{
	struct page_text *p = ctx;
	char slug[200];
	size_t n = strlen(p->views);

	view_slug(title, slug, sizeof slug);
	snprintf(p->views + n, sizeof p->views - n, " %s", slug);
}

/* Type of a parameter as far as the record tells it. */
static void add_row(struct page_text *p, const char *record, const char *name)
{
	char key[96];
	long long min = 1, max = 0;

	snprintf(key, sizeof key, "<%s>\",\"range\":{\"kind\":\"", name);
	const char *s = strstr(record, key);
	s = s ? s + strlen(key) : "";
	const char *type = strncmp(s, "int\"", 4) == 0 ? "integer" : "string";
	if (strncmp(s, "ipv4\"", 5) == 0 || strncmp(s, "ipv6\"", 5) == 0) {
		fprintf(p->out, "\t<%s> %.4s\n", name, s);
	} else if (sscanf(s, "%*[a-z]\",\"min\":%lld,\"max\":%lld", &min, &max) == 2 && min <= max) {
		fprintf(p->out, "\t<%s> %s %lld..%lld\n", name, type, min, max);
	} else {
		fprintf(p->out, "\t<%s> string 1..255\n", name);
	}
}

static int write_page(FILE *out, const char *record)
{
	static struct page_text p;

	p = (struct page_text){.out = out};
	json_strings(json_member(record, "syntax"), add_syntax, &p);
	json_strings(json_member(record, "views"), add_view, &p);
	fprintf(out, "\tviews%s\n\tunstored\n", *p.views ? p.views : " system");
	for (size_t i = 0; i < p.count; i++)
		add_row(&p, record, p.names[i]);
	fputc('\n', out);
	return p.lines;
}

struct titles {
	FILE *out;
	char seen[512][200];
	size_t count;
};

static void define_view(void *ctx, const char *title)
{
	struct titles *t = ctx;
	char slug[200];

	view_slug(title, slug, sizeof slug);
	if (!strcmp(slug, "all") || !strcmp(slug, "user") || !strcmp(slug, "system"))
		return;
	for (size_t i = 0; i < t->count; i++)
		if (strcmp(t->seen[i], slug) == 0)
			return;
	assert_true(t->count < 512);
	snprintf(t->seen[t->count++], sizeof slug, "%s", slug);
	fprintf(t->out, "view %s : %s\n\tparent system\n\n", slug, title);
}

/* ---- the test ---- */

static int notation_mistakes(const char *messages)
{
	int lines = 0;

	for (const char *s = messages; (s = strchr(s, '\n')); s++)
		lines++;
	return lines;
}

/* Compiles all pages; those with a mistake (a misprint of the manual) are left out. */
static struct compiler *compile_reference(FILE *in, int *all, int *good)
{
	static struct titles titles;
	struct compiler *c = compiler_new();
	char *line = NULL, *views = NULL, *page = NULL;
	size_t room = 0, n;

	titles = (struct titles){.out = open_memstream(&views, &n)};
	while (getline(&line, &room, in) > 0)
		json_strings(json_member(line, "views"), define_view, &titles);
	fclose(titles.out);
	assert_int_equal(compiler_text(c, "small", SMALL_VIEWS, stderr), 0);
	assert_int_equal(compiler_text(c, "views", views, stderr), 0);
	rewind(in);
	while (getline(&line, &room, in) > 0) {
		char *messages = NULL;
		FILE *out = open_memstream(&page, &n);
		int lines = write_page(out, line);
		fclose(out);
		struct compiler *alone = compiler_new();
		FILE *errors = open_memstream(&messages, &n);
		int mistakes = compiler_text(alone, "page", page, errors);
		fclose(errors);
		compiler_free(alone);
		*all += lines;
		*good += lines - (mistakes ? notation_mistakes(messages) : 0);
		if (mistakes)
			print_message("%s", messages);
		else
			compiler_text(c, "reference", page, stderr);
		free(messages);
		free(page);
	}
	free(line);
	free(views);
	return c;
}

/* A view for every command. */
static view_id *views_of(const struct image *im)
{
	view_id *view = calloc(image_command_count(im), sizeof *view);

	assert_non_null(view);
	for (view_id v = 0; v < image_view_count(im); v++)
		for (uint32_t a = 0; a < view_row(im, (uint32_t)v)->audiences.count; a++) {
			uint32_t audience = image_list(im, view_row(im, (uint32_t)v)->audiences.first + a);
			struct span s = audience_row(im, audience)->commands;
			for (uint32_t i = 0; i < s.count; i++)
				view[image_list(im, s.first + i)] = v;
		}
	return view;
}

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

struct tally {
	unsigned made, matched, other, stable;
	char *line[SPEED_LINES]; /* to be timed together */
	view_id view[SPEED_LINES];
};

static double lines_a_second(const struct image *im, struct tally *t)
{
	static struct match m;
	unsigned n = t->made < SPEED_LINES ? t->made : SPEED_LINES;
	double start = now();

	for (unsigned i = 0; i < n; i++)
		grammar_match(im, NULL, t->view[i], t->line[i], &m);
	double seconds = now() - start;
	for (unsigned i = 0; i < n; i++)
		free(t->line[i]);
	return n / seconds;
}

static void try_sentence(const struct image *im, view_id v, const struct sentence *s, uint32_t id, struct tally *t)
{
	static struct match m, again;
	char printed[MATCH_TEXT], twice[MATCH_TEXT];

	grammar_match(im, NULL, v, s->text, &m);
	if (t->made < SPEED_LINES) {
		t->line[t->made] = strdup(s->text);
		t->view[t->made] = v;
	}
	t->made++;
	if (m.status != MATCH_OK) {
		if (t->made - t->matched < 25)
			print_message("status %d at %u: %.200s\n", m.status, m.at, s->text);
		return;
	}
	t->matched++;
	t->other += m.command != id;
	match_print(&m, printed, sizeof printed);
	grammar_match(im, NULL, v, printed, &again);
	match_print(&again, twice, sizeof twice);
	bool same = again.status == MATCH_OK && strcmp(printed, twice) == 0;
	t->stable += same;
	if (!same)
		print_message("printed %.150s\nagain   %.150s\n", printed, twice);
}

static void the_whole_reference_compiles_and_its_sentences_match(void **state)
{
	FILE *in = reference_open();
	int all = 0, good = 0;
	static struct tally t;
	static struct sentence s;
	void *bytes;
	size_t len;

	(void)state;
	if (!in)
		skip();
	double start = now();
	struct compiler *c = compile_reference(in, &all, &good);
	fclose(in);
	assert_int_equal(compiler_finish(c, stderr, &bytes, &len), 0);
	compiler_free(c);
	const struct image *im = image_open(bytes, len);
	assert_non_null(im);
	print_message("%d of %d syntax lines compile; %u in the image of %zu bytes; %.2f s\n", good, all,
		image_command_count(im), len, now() - start);
	assert_int_equal(all, LINES_ALL);
	assert_true(good >= LINES_WANTED);
	view_id *view = views_of(im);
	for (uint32_t id = 0; id < image_command_count(im); id += 3)
		for (unsigned seed = 1; seed <= 3; seed++)
			if (sentence_make(&s, im, id, seed))
				try_sentence(im, view[id], &s, id, &t);
	free(view);
	print_message("%u sentences: %u match (%u as another line), %u print and parse the same; %.0f lines/s\n",
		t.made, t.matched, t.other, t.stable, lines_a_second(im, &t));
	free(bytes);
	assert_true(t.made > 10000);
	assert_true(t.matched >= t.made - t.made / 1000);
	assert_int_equal(t.stable, t.matched);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_whole_reference_compiles_and_its_sentences_match),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
