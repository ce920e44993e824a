/*
 * Reads files of answers and finds the one to a command. Knows the grammar and the files; nothing of devices.
 */
#include "cli/grammar/outputs.h"

#include <dirent.h>
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define FILE_MAX (4u << 20)
#define NAME_MAX_BYTES 64

const char *const outputs_facts[] = {"sysname", "time", "date", "clock", NULL};

struct output_word {
	char *text; /* as the command has it in its canonical form */
	char *name; /* {{NAME=...}}: any value will do, and is called so in the answer; NULL: this one only */
};

struct output_file {
	char *path;
	uint32_t command;
	struct output_word *word;
	size_t words;
	char *body;
};

struct outputs {
	const struct image *image;
	struct output_file *file;
	size_t files;
	size_t mistakes;
	FILE *errors;
};

static void *checked(void *p)
{
	if (!p)
		abort();
	return p;
}

static void mistake(struct outputs *o, const char *path, size_t line, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

static void mistake(struct outputs *o, const char *path, size_t line, const char *format, ...)
{
	va_list ap;

	o->mistakes++;
	fprintf(o->errors, line ? "%s:%zu: " : "%s: ", path, line);
	va_start(ap, format);
	vfprintf(o->errors, format, ap);
	va_end(ap);
	fputc('\n', o->errors);
}

/* ---- {{name}} and {{name=value}} ---- */

struct mark {
	const char *start, *end; /* of the whole mark */
	const char *name, *value;
	size_t name_len, value_len; /* value: NULL where there is none */
};

/* The first mark at or behind text; false if there is none. */
static bool find_mark(const char *text, struct mark *m)
{
	const char *start = strstr(text, "{{"), *end = start ? strstr(start, "}}") : NULL;

	if (!end)
		return false;
	const char *equals = memchr(start, '=', (size_t)(end - start));
	*m = (struct mark){.start = start,
		.end = end + 2,
		.name = start + 2,
		.name_len = (size_t)((equals ? equals : end) - start - 2),
		.value = equals ? equals + 1 : NULL,
		.value_len = equals ? (size_t)(end - equals - 1) : 0};
	return true;
}

static bool named(const struct mark *m, const char *name)
{
	return name && strlen(name) == m->name_len && strncmp(name, m->name, m->name_len) == 0;
}

/* ---- the command ---- */

struct sample { /* the first line of a file with its values in place */
	char line[LINE_LIMIT + 2];
	struct {
		uint32_t at;
		char name[NAME_MAX_BYTES];
	} value[MATCH_VALUES];
	size_t values;
};

/* -1: a mark without a value, or a line that is too long. */
static int read_sample(const char *text, struct sample *s)
{
	struct mark m;
	size_t len = 0;

	s->values = 0;
	for (;;) {
		bool found = find_mark(text, &m);
		size_t plain = found ? (size_t)(m.start - text) : strlen(text);
		if (len + plain + (found ? m.value_len : 0) > LINE_LIMIT)
			return -1;
		memcpy(s->line + len, text, plain);
		len += plain;
		s->line[len] = '\0';
		if (!found)
			return 0;
		if (!m.value || !m.name_len || m.name_len >= NAME_MAX_BYTES || s->values == MATCH_VALUES)
			return -1;
		s->value[s->values].at = (uint32_t)len;
		snprintf(s->value[s->values++].name, NAME_MAX_BYTES, "%.*s", (int)m.name_len, m.name);
		memcpy(s->line + len, m.value, m.value_len);
		len += m.value_len;
		text = m.end;
	}
}

static const char *name_at(const struct sample *s, uint32_t at)
{
	for (size_t i = 0; i < s->values; i++)
		if (s->value[i].at == at)
			return s->value[i].name;
	return NULL;
}

/* Commands that have no model stand in the user view, most of them in all others as well. */
static bool match_somewhere(const struct image *im, const char *line, struct match *m)
{
	static const char *const views[] = {"user", "system"};

	for (size_t i = 0; i < sizeof views / sizeof *views; i++) {
		grammar_match(im, NULL, image_view(im, views[i]), line, m);
		if (m->status == MATCH_OK)
			return true;
	}
	return false;
}

static void take_words(struct output_file *f, const struct sample *s, const struct match *m)
{
	f->command = m->command;
	f->words = m->count;
	f->word = checked(calloc(m->count + 1, sizeof *f->word));
	for (uint32_t i = 0; i < m->count; i++) {
		const char *name = name_at(s, m->values[i].at);
		bool variable = name && m->values[i].kind == VALUE_PARAMETER;
		f->word[i].text = checked(strdup(m->values[i].text));
		f->word[i].name = variable ? checked(strdup(name)) : NULL;
	}
}

static int read_command(struct outputs *o, struct output_file *f, const char *text)
{
	struct sample *s = checked(malloc(sizeof *s));
	struct match *m = checked(malloc(sizeof *m));
	int result = -1;

	if (read_sample(text, s) < 0)
		mistake(o, f->path, 1, "a value is written {{NAME=EXAMPLE}}: %s", text);
	else if (!match_somewhere(o->image, s->line, m))
		mistake(o, f->path, 1, "no command of the user view or the system view: %s", s->line);
	else {
		struct command c = image_command(o->image, m->command);
		if (command_unmodelled(&c)) {
			take_words(f, s, m);
			result = 0;
		} else {
			mistake(o, f->path, 1, "the device answers this command itself: %s", s->line);
		}
	}
	free(m);
	free(s);
	return result;
}

/* ---- the answer ---- */

static bool is_fact(const struct mark *m)
{
	for (size_t i = 0; outputs_facts[i]; i++)
		if (named(m, outputs_facts[i]))
			return true;
	return false;
}

static const struct output_word *word_named(const struct output_file *f, const struct mark *m)
{
	for (size_t i = 0; i < f->words; i++)
		if (named(m, f->word[i].name))
			return &f->word[i];
	return NULL;
}

static void check_body(struct outputs *o, const struct output_file *f)
{
	const char *counted = f->body;
	size_t line = 2;
	struct mark m;

	for (const char *p = f->body; find_mark(p, &m); p = m.end) {
		for (; counted < m.start; counted++)
			line += *counted == '\n';
		if (m.value || (!is_fact(&m) && !word_named(f, &m)))
			mistake(o, f->path, line,
				"{{%.*s}} is neither a value of the command nor sysname, time, date or clock",
				(int)m.name_len, m.name);
	}
}

static bool same_words(const struct output_file *a, const struct output_file *b)
{
	if (a->command != b->command || a->words != b->words)
		return false;
	for (size_t i = 0; i < a->words; i++)
		if (!a->word[i].name != !b->word[i].name ||
			(!a->word[i].name && strcmp(a->word[i].text, b->word[i].text)))
			return false;
	return true;
}

/* ---- files ---- */

/* ASCII without control characters but line ends and tabs; a CR before a line end is dropped. */
static bool plain(char *text, size_t n)
{
	char *to = text;

	for (size_t i = 0; i < n; i++) {
		if ((text[i] < ' ' || text[i] > '~') && (!text[i] || !strchr("\t\r\n", text[i])))
			return false;
		if (text[i] != '\r')
			*to++ = text[i];
	}
	*to = '\0';
	return true;
}

static char *slurp(const char *path)
{
	FILE *in = fopen(path, "re");
	struct stat st;

	if (!in)
		return NULL;
	bool good = fstat(fileno(in), &st) == 0 && S_ISREG(st.st_mode) && st.st_size <= FILE_MAX;
	char *text = checked(calloc(1, (good ? (size_t)st.st_size : 0) + 1));
	size_t n = good ? fread(text, 1, (size_t)st.st_size, in) : 0;
	fclose(in);
	if (good && plain(text, n))
		return text;
	free(text);
	errno = EINVAL;
	return NULL;
}

static void file_clear(struct output_file *f)
{
	for (size_t i = 0; i < f->words; i++) {
		free(f->word[i].text);
		free(f->word[i].name);
	}
	free(f->word);
	free(f->body);
	free(f->path);
}

static void add(struct outputs *o, struct output_file *f)
{
	check_body(o, f);
	for (size_t i = 0; i < o->files; i++)
		if (same_words(&o->file[i], f))
			mistake(o, f->path, 1, "%s answers the same command", o->file[i].path);
	o->file = checked(reallocarray(o->file, o->files + 1, sizeof *o->file));
	o->file[o->files++] = *f;
}

static void read_output(struct outputs *o, char *path)
{
	struct output_file f = {.path = path};
	char *text = slurp(path);

	if (!text) {
		mistake(o, path, 0, "%s",
			errno == EINVAL ? "is no file of ASCII text of at most 4 MB" : strerror(errno));
		file_clear(&f);
		return;
	}
	size_t len = strcspn(text, "\n");
	f.body = checked(strdup(text[len] ? text + len + 1 : ""));
	text[len] = '\0';
	if (read_command(o, &f, text) == 0)
		add(o, &f);
	else
		file_clear(&f);
	free(text);
}

static int is_visible(const struct dirent *e)
{
	return e->d_name[0] != '.';
}

struct outputs *outputs_read(const char *folder, const struct image *im, FILE *errors)
{
	struct outputs *o = checked(calloc(1, sizeof *o));
	struct dirent **entry;
	int n = scandir(folder, &entry, is_visible, alphasort);

	*o = (struct outputs){.image = im, .errors = errors};
	if (n < 0)
		mistake(o, folder, 0, "%s", strerror(errno));
	for (int i = 0; i < n; i++) {
		char *path;
		if (asprintf(&path, "%s/%s", folder, entry[i]->d_name) < 0)
			abort();
		read_output(o, path);
		free(entry[i]);
	}
	if (n >= 0)
		free(entry);
	if (o->mistakes == 0)
		return o;
	outputs_free(o);
	return NULL;
}

void outputs_free(struct outputs *o)
{
	if (!o)
		return;
	for (size_t i = 0; i < o->files; i++)
		file_clear(&o->file[i]);
	free(o->file);
	free(o);
}

/* ---- answering ---- */

/* How many words agree because they are the very same; -1 if the file is not about this command. */
static int agreement(const struct output_file *f, uint32_t command, const char *const *word, size_t words)
{
	int same = 0;

	if (f->command != command || f->words != words)
		return -1;
	for (size_t i = 0; i < words; i++) {
		bool equal = !f->word[i].name && strcmp(f->word[i].text, word[i]) == 0;
		if (!equal && !f->word[i].name)
			return -1;
		same += equal;
	}
	return same;
}

/* The value of a mark: a word that was typed, or a fact. */
static const char *value_of(
	const struct output_file *f, const struct mark *m, const char *const *word, const struct outputs_fact *facts)
{
	const struct output_word *w = word_named(f, m);

	if (w)
		return word[w - f->word];
	for (; facts->name; facts++)
		if (named(m, facts->name))
			return facts->value;
	return "";
}

static char *filled(const struct output_file *f, const char *const *word, const struct outputs_fact *facts)
{
	const char *p = f->body;
	char *made = NULL;
	size_t size;
	FILE *out = checked(open_memstream(&made, &size));

	for (struct mark m; find_mark(p, &m); p = m.end) {
		fwrite(p, 1, (size_t)(m.start - p), out);
		fputs(value_of(f, &m, word, facts), out);
	}
	fputs(p, out);
	fclose(out);
	return made;
}

char *outputs_answer(const struct outputs *o, uint32_t command, const char *const *word, size_t words,
	const struct outputs_fact *facts)
{
	const struct output_file *best = NULL;
	int most = -1;

	for (size_t i = 0; i < o->files; i++) {
		int same = agreement(&o->file[i], command, word, words);
		if (same > most) {
			most = same;
			best = &o->file[i];
		}
	}
	return best ? filled(best, word, facts) : NULL;
}

size_t outputs_count(const struct outputs *o, uint32_t command)
{
	size_t n = 0;

	for (size_t i = 0; i < o->files; i++)
		n += o->file[i].command == command;
	return n;
}
