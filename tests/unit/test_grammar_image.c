/*
 * image_open: cut and corrupted bytes are refused, or harmless to everything that reads an image.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "tests/unit/grammar_sentence.h"

static const char commands[] = "ntp { <a> | b } * [ c <d> ] &<1-3>\nundo ntp\n\tviews system\n\t<a> integer 1..9 "
			       "default 3\n\t<d> enum x|y|z\n\n"
			       "source { <interface-name> | <interface-type> <interface-number> }\n\tviews @g\n\n"
			       "route <p>/<l> [ [ x ] | [ y ] ] *\nundo route <p>/<l>\n\tviews all\n\t<p> ipv4 not "
			       "1.1.1.1\n\t<l> integer 0..32\n\n"
			       "group g system port\n\n";

/* Whatever an image says, asking it must be safe. */
static void ask(const struct image *im)
{
	static const char *const lines[] = {
		"ntp 1 b c x c y", "route 10.0.0.0/8 x y", "source 100GE1/0/1", "undo ntp", "source lo 1", "n", ""};
	static struct match m;
	char buf[256];

	for (view_id v = 0; v < image_view_count(im); v++) {
		view_parent(im, v);
		view_element(im, v, "ntp");
		view_prompt(im, v, NULL, "", buf, sizeof buf);
		for (int i = 0; i < 50 && view_command(im, v, i) >= 0; i++)
			;
		for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
			struct help h;
			grammar_match(im, NULL, v, lines[i], &m);
			match_print(&m, buf, sizeof buf);
			grammar_help(im, NULL, v, lines[i], &h);
			help_clear(&h);
		}
	}
	for (uint32_t i = 0; i < image_command_count(im); i++) {
		command_key(im, i, 0);
		command_target(im, i, 0);
		command_default(im, i, "a");
	}
}

static void cut_bytes_are_no_image(void **state)
{
	struct small s = small_compile(commands);

	(void)state;
	assert_string_equal(s.messages, "");
	assert_non_null(s.im);
	ask(s.im);
	for (size_t n = 0; n < s.len; n += n < 200 ? 1 : 97) {
		void *cut = malloc(n + 1);
		assert_non_null(cut);
		memcpy(cut, s.bytes, n);
		assert_null(image_open(cut, n));
		free(cut);
	}
	assert_null(image_open(NULL, 0));
	assert_null(image_open((char *)s.bytes + 4, s.len - 4));
	small_free(&s);
}

static void corrupted_bytes_are_refused_or_harmless(void **state)
{
	struct small s = small_compile(commands);
	uint32_t *copy = malloc(s.len);
	unsigned refused = 0, taken = 0, seed = 1;
	static const uint32_t evil[] = {
		0, 1, 7, 63, 64, 255, 4096, 65535, 0x7fffffff, 0x80000000, UINT32_MAX - 1, UINT32_MAX};

	(void)state;
	assert_non_null(copy);
	for (size_t i = 0; i < s.len / 4; i++)
		for (int n = 0; n < 2; n++) {
			seed = seed * 1103515245u + 12345u;
			memcpy(copy, s.bytes, s.len);
			copy[i] = evil[(seed >> 16) % (sizeof evil / sizeof *evil)];
			const struct image *im = image_open(copy, s.len);
			if (im)
				ask(im);
			im ? taken++ : refused++;
		}
	print_message("%u corrupted images refused, %u harmless\n", refused, taken);
	assert_true(refused > 500);
	free(copy);
	small_free(&s);
}

static void the_built_in_image_is_whole(void **state)
{
	const struct image *im = image_builtin();

	(void)state;
	assert_ptr_equal(image_open(im, im->size), im);
	assert_true(image_view(im, "user") >= 0 && image_view(im, "system") >= 0);
	assert_int_equal(image_view(im, "nowhere"), -1);
	assert_int_equal(view_parent(im, image_view(im, "user")), -1);
	assert_int_equal(view_parent(im, image_view(im, "system")), image_view(im, "user"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cut_bytes_are_no_image),
		cmocka_unit_test(corrupted_bytes_are_refused_or_harmless),
		cmocka_unit_test(the_built_in_image_is_whole),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
