/*
 * Help texts of the built-in set: every keyword and every parameter has one, short, and not the word again.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <ctype.h>

#include "tests/unit/grammar_sentence.h"

#define LONGEST 50

/* Letters and digits only, small. */
static void bare(const char *s, char *out, size_t len)
{
	size_t n = 0;

	for (; *s && n + 1 < len; s++)
		if (isalnum((unsigned char)*s))
			out[n++] = (char)tolower((unsigned char)*s);
	out[n] = '\0';
}

static const char *fault_of(const char *word, const char *text)
{
	char a[128], b[128];
	size_t n = text ? strlen(text) : 0;

	if (!n)
		return "has no text";
	bare(word, a, sizeof a);
	bare(text, b, sizeof b);
	return strcmp(a, b) == 0 ? "has no text but itself"
	       : n > LONGEST	 ? "has a text that is too long"
	       : text[n - 1] == '.' || isspace((unsigned char)text[n - 1])
		       ? "has a text with a stop or blank at its end"
	       : islower((unsigned char)text[0]) ? "has a text that begins with a small letter"
						 : NULL;
}

struct tally {
	const struct image *im;
	unsigned words, faults;
};

static void look_at(struct tally *t, const char *kind, uint32_t word, uint32_t text)
{
	const char *w = image_string(t->im, word), *s = image_string(t->im, text), *fault = fault_of(w, s);

	t->words++;
	if (!fault)
		return;
	print_error("%s '%s' %s: '%s'\n", kind, w, fault, s ? s : "");
	t->faults++;
}

static void every_keyword_has_a_text(void **state)
{
	const struct image *im = image_builtin();
	struct tally t = {.im = im};

	(void)state;
	for (uint32_t i = 0; i < im->table[TABLE_NODES].count; i++)
		if (node_row(im, i)->word != NONE)
			look_at(&t, "keyword", node_row(im, i)->word, node_row(im, i)->help);
	for (uint32_t i = 0; i < im->table[TABLE_CODE].count; i++)
		if (code_row(im, i)->op == OP_KEYWORD)
			look_at(&t, "keyword", code_row(im, i)->a, code_row(im, i)->b);
	print_message("%u keywords in their places, %u without a good text\n", t.words, t.faults);
	assert_int_equal(t.faults, 0);
}

static void every_parameter_has_a_text(void **state)
{
	const struct image *im = image_builtin();
	struct tally t = {.im = im};

	(void)state;
	for (uint32_t i = 0; i < im->table[TABLE_PARAMETERS].count; i++) {
		const struct image_parameter *p = parameter_row(im, i);
		look_at(&t, "parameter", p->source, p->help);
		for (uint32_t j = 0; j < p->texts.count; j++)
			look_at(&t, "keyword", image_list(im, p->words.first + j), image_list(im, p->texts.first + j));
	}
	print_message("%u parameters of pages, %u without a good text\n", t.words, t.faults);
	assert_int_equal(t.faults, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_keyword_has_a_text),
		cmocka_unit_test(every_parameter_has_a_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
