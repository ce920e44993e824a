/*
 * Lines for every command of a set, made by asking the grammar's own help what may come next; for a command whose
 * values are not found in a few tries, by walking its code.
 */
#ifndef LYREBIRD_TESTS_LINE_GENERATOR_H
#define LYREBIRD_TESTS_LINE_GENERATOR_H

#include "tests/unit/grammar_sentence.h"
#include "tests/unit/store_fixture.h"

static const struct grammar_env any_level = {.level = -1};

static unsigned generator_seed = 4711;

static inline unsigned generate_pick(unsigned n)
{
	generator_seed = generator_seed * 1103515245u + 12345u;
	return (generator_seed >> 16) % n;
}

static const char *const generate_samples[] = {"1", "2", "7", "10", "0", "100", "4096", "10.1.2.3", "255.255.255.0",
	"127.127.1.1", "24", "2001:DB8::1", "2001:DB8::1/64", "a1", "abcd", "abcdefgh", "100:1", "10GE1/0/1",
	"100GE1/0/1.7", "LoopBack0", "10GE", "1/0/1", "LoopBack", "00e0-fc12-3456", "12:00", "12:00:00", "2026-01-02",
	"0a0b", "two words", "\"two words\"", "%^%#<&>]]>'%^%#", "$1d$saltsalt$hashhash$", "Abcdef-1234"};
#define GENERATE_SAMPLES (sizeof generate_samples / sizeof *generate_samples)

/* Grows a line by what `?` offers, now and then by a value that fits. False if it came to a dead end. */
static inline bool generate_word(const struct image *im, view_id v, char *line, size_t len)
{
	struct help h;
	char token[256] = "";
	bool parameter = false;

	grammar_help(im, &any_level, v, line, &h);
	if (h.status == MATCH_OK && h.count) {
		const struct help_item *item = &h.items[generate_pick((unsigned)h.count)];
		snprintf(token, sizeof token, "%s", item->keyword ? item->token : "");
		parameter = !item->keyword && strcmp(item->token, "<cr>") != 0;
	}
	help_clear(&h);
	if (parameter)
		snprintf(token, sizeof token, "%s", generate_samples[generate_pick(GENERATE_SAMPLES)]);
	size_t n = strlen(line);
	snprintf(line + n, len - n, "%s ", token);
	return *token;
}

#define GENERATE_ATTEMPTS 60
#define GENERATE_WALKS 10 /* they cost more */

/* Walks the code of the command: finds values that `?` does not tell. */
static inline bool generate_sentence(const struct image *im, view_id v, const struct command *c, struct match *m)
{
	static struct sentence s;

	for (int attempt = 0; attempt < GENERATE_ATTEMPTS; attempt++)
		if (sentence_make(&s, im, c->id, generate_pick(65536))) {
			grammar_match(im, &any_level, v, s.text, m);
			if (m->status == MATCH_OK && m->command == c->id && !match_has_clear(m))
				return true;
		}
	return false;
}

/* Tries random continuations of the command's keywords until a line of it is found. */
static inline bool generate_line(const struct image *im, view_id v, const struct command *c, struct match *m)
{
	char line[LINE_LIMIT + 1];

	for (int attempt = 0; attempt < GENERATE_WALKS; attempt++) {
		snprintf(line, sizeof line, "%s ", c->run);
		for (int words = 0; words < 12; words++) {
			grammar_match(im, &any_level, v, line, m);
			if (m->status == MATCH_OK && m->command == c->id && !match_has_clear(m) && generate_pick(2))
				return true;
			if (m->status != MATCH_OK && m->status != MATCH_INCOMPLETE)
				break;
			if (!generate_word(im, v, line, sizeof line))
				break;
		}
	}
	return generate_sentence(im, v, c, m);
}

#endif
