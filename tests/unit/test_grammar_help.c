/*
 * `?` and TAB: what is listed, in which order, and what stays unlisted.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "tests/unit/grammar_sentence.h"

static const char commands[] =
	"words\n\tntp : Time\n\tserver : Give time\n\n"
	"ntp server disable\n\tviews system\n\n"
	"ntp server source { <interface-name> | <interface-type> <interface-number> } [ <prio> ]\n\tviews system\n"
	"\t<prio> integer 1..9 : Priority\n\n"
	"ntp refclock [ <ip> ] [ <stratum> ]\n\tviews system\n\tntp : Own text\n\t<ip> ipv4 : Address of the clock\n"
	"\t<stratum> integer 1..15 : Stratum\n\n"
	"ntp service\n\tviews system\n\n"
	"nqa test-instance <test-name>\n\tviews system\n\t<test-name> string 1..32\n\n"
	"no-show me\n\tviews system\n\thidden\n\n"
	"secret x\n\tviews system\n\tlevel 3\n\n"
	"mode { fast | slow } [ speed <enum> ]\n\tviews system\n\t<enum> enum ten|twenty : Speed\n\n"
	"say <text>\n\tviews system\n\t<text> text 1..20 : What to say\n\n";

static struct small set;

static int compile(void **state)
{
	(void)state;
	set = small_compile(commands);
	if (set.mistakes)
		print_error("%s", set.messages);
	return set.im ? 0 : -1;
}

static int forget(void **state)
{
	(void)state;
	small_free(&set);
	return 0;
}

/* The tokens with blanks between; or "!status at". */
static void tokens(const struct help *h, char *out, size_t len)
{
	size_t n = 0;

	out[0] = '\0';
	if (h->status != MATCH_OK)
		snprintf(out, len, "!%d at %u", h->status, h->at);
	for (size_t i = 0; i < h->count && n < len; i++)
		n += (size_t)snprintf(out + n, len - n, "%s%s", i ? " " : "", h->items[i].token);
}

static void help(const char *text, const char *wanted)
{
	struct grammar_env env = {.level = 2};
	char got[1024];
	struct help h;

	grammar_help(set.im, &env, image_view(set.im, "system"), text, &h);
	tokens(&h, got, sizeof got);
	if (strcmp(got, wanted) != 0)
		print_error("'%s?'\n", text);
	assert_string_equal(got, wanted);
	help_clear(&h);
	help_clear(&h); /* again is harmless */
}

static void complete(const char *text, const char *wanted)
{
	struct grammar_env env = {.level = 2};
	char got[1024];
	struct help h;

	grammar_complete(set.im, &env, image_view(set.im, "system"), text, &h);
	tokens(&h, got, sizeof got);
	if (strcmp(got, wanted) != 0)
		print_error("'%s' TAB\n", text);
	assert_string_equal(got, wanted);
	help_clear(&h);
}

static void after_a_blank_all_that_may_come_is_listed(void **state)
{
	(void)state;
	help("", "mode nqa ntp say");
	help("  ", "mode nqa ntp say");
	help("ntp ", "refclock server service");
	help("ntp server ", "disable source");
	help("ntp server disable ", "<cr>");
	help("ntp refclock ", "INTEGER<1-15> X.X.X.X <cr>");
	help("ntp refclock 1.1.1.1 ", "INTEGER<1-15> <cr>");
	help("ntp refclock 3 ", "<cr>");
	help("ntp server source ", "100GE 10GE LoopBack");
	help("ntp server source 10GE ", "X/X/X");
	help("ntp server source lo ", "INTEGER<0-1023>");
	help("ntp server source lo 3 ", "INTEGER<1-9> <cr>");
	help("mode ", "fast slow");
	help("mode fast ", "speed <cr>");
	help("mode fast speed ", "ten twenty");
	help("say ", "STRING<1-20>");
	help("say a b ", "STRING<1-20> <cr>");
}

static void a_word_begun_lists_what_begins_so(void **state)
{
	(void)state;
	help("n", "nqa ntp");
	help("N", "nqa ntp");
	help("ntp ser", "server service");
	help("ntp server", "server");
	help("ntp refclock 1", "INTEGER<1-15> X.X.X.X");
	help("ntp refclock 1.", "X.X.X.X");
	help("ntp server source 1", "100GE 10GE");
	help("say hel", "STRING<1-20>");
}

static void what_is_wrong_before_is_an_error(void **state)
{
	(void)state;
	help("x", "!2 at 0");
	help("ntp x", "!2 at 4");
	help("x ", "!2 at 0");
	help("n s ", "!4 at 2");
	help("ntp refclock 16 ", "!5 at 13");
	help("ntp refclock x", "!5 at 13");
	help("ntp server disable x", "!2 at 19");
	help("ntp server disable x ", "!6 at 19");
	help("# x", "!1 at 0");
}

static void hidden_and_higher_commands_are_not_listed(void **state)
{
	static struct match m;

	(void)state;
	help("no", "!2 at 0");
	help("se", "!2 at 0");
	complete("no", "");
	grammar_match(set.im, NULL, image_view(set.im, "system"), "no me", &m);
	assert_int_equal(m.status, MATCH_OK);
}

static void tab_offers_words_in_full(void **state)
{
	(void)state;
	complete("nt", "ntp");
	complete("n", "nqa ntp");
	complete("ntp server s", "source");
	complete("ntp refclock 1", "");
	complete("ntp server source lo", "LoopBack");
	complete("mode f", "fast");
	complete("say x", "");
	complete("zzz", "");
	complete("zzz y", "!2 at 0");
}

static const char *text_of(const struct help *h, const char *token)
{
	for (size_t i = 0; i < h->count; i++)
		if (strcmp(h->items[i].token, token) == 0)
			return h->items[i].text;
	return NULL;
}

static void texts_come_from_page_dictionary_or_the_word(void **state)
{
	view_id v = image_view(set.im, "system");
	struct help h;

	(void)state;
	grammar_help(set.im, NULL, v, "", &h);
	assert_string_equal(text_of(&h, "ntp"), "Own text");
	help_clear(&h);
	grammar_help(set.im, NULL, v, "ntp ", &h);
	assert_string_equal(text_of(&h, "server"), "Give time");
	assert_string_equal(text_of(&h, "service"), "Service");
	help_clear(&h);
	grammar_help(set.im, NULL, v, "nqa ", &h);
	assert_string_equal(text_of(&h, "test-instance"), "Test instance");
	help_clear(&h);
	grammar_help(set.im, NULL, v, "nqa test-instance ", &h);
	assert_string_equal(text_of(&h, "STRING<1-32>"), "Test name");
	assert_string_equal(h.items[0].text, "Test name");
	help_clear(&h);
	grammar_help(set.im, NULL, v, "ntp server disable ", &h);
	assert_string_equal(text_of(&h, "<cr>"), "");
	help_clear(&h);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(after_a_blank_all_that_may_come_is_listed),
		cmocka_unit_test(a_word_begun_lists_what_begins_so),
		cmocka_unit_test(what_is_wrong_before_is_an_error),
		cmocka_unit_test(hidden_and_higher_commands_are_not_listed),
		cmocka_unit_test(tab_offers_words_in_full),
		cmocka_unit_test(texts_come_from_page_dictionary_or_the_word),
	};

	return cmocka_run_group_tests(tests, compile, forget);
}
