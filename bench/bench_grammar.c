/*
 * What the command set costs: opening the image, its size, matching the lines of the reference's dialogues in the views
 * that their prompts tell, `?` and TAB at every word of them, and libcli itself on the lines of the system view, with
 * the leading keywords of the same commands. Figures only; nothing here passes or fails.
 */
#include <libcli.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cli/grammar/compile.h"
#include "cli/grammar/image.h"

#define LINES_MAX 20000
#define ROUNDS 10

struct typed {
	view_id view;
	char *line;
};

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* ---- the image ---- */

static void report_image(const struct image *im)
{
	const volatile char *byte = (const volatile char *)im;
	double at[4];
	int sum = 0;

	at[0] = now();
	image_builtin();
	at[1] = now();
	for (size_t i = 0; i < im->size; i += 4096)
		sum += byte[i];
	at[2] = now();
	bool good = image_open(im, im->size) != NULL;
	at[3] = now();
	printf("image: %.2f MB read-only, %u syntax lines, %d views; open %.3f ms, touch every page %.2f ms (%d), "
	       "check every row %.2f ms (%s)\n",
		im->size / 1e6, image_command_count(im), image_view_count(im), (at[1] - at[0]) * 1e3,
		(at[2] - at[1]) * 1e3, sum, (at[3] - at[2]) * 1e3, good ? "good" : "bad");
}

/* ---- prompts ---- */

/* Does the text look like the pattern, in which <...> is any text and %parent any beginning? */
static bool looks_like(const char *pattern, const char *text)
{
	const char *rest;

	if (*pattern == '<' && (rest = strchr(pattern, '>'))) {
		for (const char *t = text + 1; *text && t <= text + strlen(text); t++)
			if (looks_like(rest + 1, t))
				return true;
		return false;
	}
	if (strncmp(pattern, "%parent", 7) == 0) {
		for (const char *t = text; t <= text + strlen(text); t++)
			if (looks_like(pattern + 7, t))
				return true;
		return false;
	}
	return *pattern ? *pattern == *text && looks_like(pattern + 1, text + 1) : !*text;
}

static bool matches(const struct image *im, view_id v, const char *line)
{
	struct match m;

	grammar_match(im, NULL, v, line, &m);
	return m.status == MATCH_OK;
}

/* Several views may have one prompt: the one that knows the line is meant, else the first. */
static view_id view_of(const struct image *im, const char *suffix, const char *line)
{
	view_id first = -1;

	for (view_id v = 0; v < image_view_count(im); v++) {
		const char *prompt = image_string(im, view_row(im, (uint32_t)v)->prompt);
		if (!prompt || !looks_like(prompt, suffix))
			continue;
		if (matches(im, v, line))
			return v;
		first = first < 0 ? v : first;
	}
	return first >= 0 ? first : image_view(im, "system");
}

/* "[~HUAWEI-bgp] peer 10.1.1.1 as-number 100" */
static bool read_typed(const struct image *im, char *text, struct typed *t)
{
	char *end = strchr(text, *text == '<' ? '>' : ']'), *suffix;

	if ((*text != '<' && *text != '[') || !end || strchr(text, '?') || strstr(text, "//"))
		return false;
	*end = '\0';
	t->line = strdup(end + 1 + strspn(end + 1, " "));
	suffix = strchr(text, '-');
	if (*text == '<')
		t->view = image_view(im, "user");
	else if (!suffix)
		t->view = image_view(im, "system");
	else
		t->view = view_of(im, suffix, t->line);
	return *t->line != '\0';
}

/* The strings of the records' `lines`, in which only \" and \\ occur. */
static size_t read_lines(const struct image *im, FILE *in, struct typed *typed)
{
	char *record = NULL;
	size_t room = 0, n = 0;

	while (getline(&record, &room, in) > 0) {
		char *s = strstr(record, "\"lines\":");
		for (s = s ? s + 8 : NULL; s && *s && *s != ']' && n < LINES_MAX; s++) {
			char *to, *text;
			if (*s != '"')
				continue;
			for (text = to = ++s; *s && *s != '"'; *to++ = *s++)
				s += *s == '\\' && s[1];
			*to = '\0';
			n += read_typed(im, text, &typed[n]);
		}
	}
	free(record);
	return n;
}

/* ---- lines ---- */

static void report_match(const struct image *im, const struct typed *t, size_t n)
{
	static struct match m;
	size_t ok = 0;
	double start = now();

	for (int round = 0; round < ROUNDS; round++)
		for (size_t i = 0; i < n; i++) {
			grammar_match(im, NULL, t[i].view, t[i].line, &m);
			ok += m.status == MATCH_OK;
		}
	double spent = now() - start;
	printf("match: %zu lines, %.1f %% of them accepted, %.0f lines a second\n", n,
		100.0 * (double)ok / ROUNDS / (double)n, (double)n * ROUNDS / spent);
}

/* Asked at an empty line and behind every word; half a word is completed. */
static void report_help(const struct image *im, const struct typed *t, size_t n, bool completing)
{
	double total = 0, worst = 0;
	char text[4096], hardest[4096] = "";
	size_t asked = 0;

	for (size_t i = 0; i < n; i += 7) {
		for (size_t len = 0; len <= strlen(t[i].line) && len < sizeof text; len++) {
			bool boundary = len == 0 || t[i].line[len - 1] == ' ';
			struct help h = {0};
			if (completing ? boundary : !boundary)
				continue;
			snprintf(text, sizeof text, "%.*s", (int)len, t[i].line);
			double start = now();
			(completing ? grammar_complete : grammar_help)(im, NULL, t[i].view, text, &h);
			double spent = now() - start;
			help_clear(&h);
			total += spent;
			asked++;
			if (spent > worst) {
				worst = spent;
				snprintf(hardest, sizeof hardest, "%s", text);
			}
		}
	}
	printf("%s: asked %zu times, %.3f ms each, worst %.3f ms (\"%s\")\n", completing ? "TAB" : "?", asked,
		total / (double)asked * 1e3, worst * 1e3, hardest);
}

/* ---- libcli ---- */

static size_t reached;

static int reach(struct cli_def *cli, const char *command, char **argv, int argc)
{
	(void)cli, (void)command, (void)argv, (void)argc;
	reached++;
	return CLI_OK;
}

static void print_nothing(struct cli_def *cli, const char *text)
{
	(void)cli, (void)text;
}

/* One path of keywords, as far as it is not there yet. A command with more behind it takes any words, as libcli knows
 * no parameters. */
static void register_run(struct cli_def *cli, struct cli_command **top, const char *run)
{
	struct cli_command *parent = NULL;
	char words[1024], *rest;

	snprintf(words, sizeof words, "%s", run);
	for (char *word = strtok_r(words, " ", &rest); word; word = strtok_r(NULL, " ", &rest)) {
		struct cli_command *c = parent ? parent->children : *top;
		while (c && strcmp(c->command, word) != 0)
			c = c->next;
		if (!c)
			c = cli_register_command(cli, parent, word, reach, PRIVILEGE_UNPRIVILEGED, MODE_EXEC, "");
		if (!parent && !*top)
			*top = c;
		parent = c;
	}
}

static struct cli_def *libcli_new(const struct image *im, view_id v, double *spent)
{
	struct cli_def *cli = cli_init();
	struct cli_command *top = NULL;
	double start = now();

	/* its own commands (`help`, `quit`, ...) stand in front: a search for ours begins with the first one */
	for (int i = 0, id; (id = view_command(im, v, i)) >= 0; i++)
		register_run(cli, &top, image_command(im, (uint32_t)id).run);
	*spent = now() - start;
	cli_print_callback(cli, print_nothing);
	return cli;
}

static void report_libcli(const struct image *im, const struct typed *t, size_t n)
{
	static struct match m;
	view_id v = image_view(im, "system");
	size_t lines = 0, ok = 0;
	double built, at[3];
	struct cli_def *cli = libcli_new(im, v, &built);

	at[0] = now();
	for (size_t i = 0; i < n; i++)
		if (t[i].view == v) {
			grammar_match(im, NULL, v, t[i].line, &m);
			ok += m.status == MATCH_OK;
			lines++;
		}
	at[1] = now();
	for (size_t i = 0; i < n; i++)
		if (t[i].view == v)
			cli_run_command(cli, t[i].line);
	at[2] = now();
	printf("libcli: commands of the system view registered in %.0f ms; of %zu lines it reaches %zu at %.0f lines a "
	       "second, our matcher takes %zu at %.0f\n",
		built * 1e3, lines, reached, (double)lines / (at[2] - at[1]), ok, (double)lines / (at[1] - at[0]));
	cli_done(cli);
}

int main(void)
{
	const struct image *im = image_builtin();
	const char *folder = getenv("LYREBIRD_REFERENCE");
	struct typed *typed = calloc(LINES_MAX, sizeof *typed);
	char path[4096];

	report_image(im);
	snprintf(path, sizeof path, "%s/ce-dialogues.jsonl", folder ? folder : "../shared/reference");
	FILE *in = fopen(path, "r");
	if (!in || !typed) {
		printf("no dialogues in %s: lines are not measured\n", path);
		return 0;
	}
	size_t n = read_lines(im, in, typed);
	fclose(in);
	report_match(im, typed, n);
	report_help(im, typed, n, false);
	report_help(im, typed, n, true);
	report_libcli(im, typed, n);
	for (size_t i = 0; i < n; i++)
		free(typed[i].line);
	free(typed);
	return 0;
}
