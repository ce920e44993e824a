/*
 * Secrets of the whole command set: whatever line has a password in clear text, nothing of it is stored or printed, and
 * what is printed is read back as the same line.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <unistd.h>

#include "device/secret.h"
#include "tests/unit/grammar_sentence.h"
#include "tests/unit/store_fixture.h"

#define SEEDS 400

static struct secret *key;

static int make_key(void **state)
{
	char folder[] = "/tmp/lyrebird-secrets-XXXXXX", path[64], note[SECRET_NOTE];

	(void)state;
	assert_non_null(mkdtemp(folder));
	snprintf(path, sizeof path, "%s/secret.key", folder);
	key = secret_open(path, note);
	unlink(path);
	rmdir(folder);
	return key ? 0 : -1;
}

static int forget_key(void **state)
{
	(void)state;
	secret_free(key);
	return 0;
}

/* Hashing takes its time; a hash of the right form does. */
static int seal(void *ctx, enum secret_kind kind, const char *before, const char *clear, char *out, size_t len)
{
	unsigned char salt[SECRET_SALT];

	assert_null(ctx);
	assert_true(len >= SECRET_TEXT);
	if (kind == SECRET_CIPHER)
		return secret_seal(key, before, clear, out);
	if (secret_salt(key, before, clear, salt) < 0)
		return -1;
	snprintf(out, len, "$1d$%02x%02x%02x%02x%02x%02x$%02x%02x%02x%02x$", salt[0], salt[1], salt[2], salt[3],
		salt[4], salt[5], salt[6], salt[7], salt[8], salt[9]);
	return 0;
}

static const struct grammar_env env = {.level = -1, .seal = seal};

static bool has_password(const struct image *im, uint32_t id)
{
	const struct image_command *c = command_row(im, id);

	for (uint32_t i = 0; i < c->code.count; i++) {
		const struct image_code *k = code_row(im, c->code.first + i);
		if (k->op == OP_PARAMETER && parameter_row(im, k->a)->type == TYPE_PASSWORD)
			return true;
	}
	return false;
}

static view_id view_of(const struct image *im, uint32_t id)
{
	for (view_id v = 0; v < image_view_count(im); v++)
		if (view_list_of(im, v, id) >= 0)
			return v;
	return -1;
}

/* A line with a secret in clear text in s->text, and how it is read (maybe as another command that has the same lines);
 * false if there is none in so many walks. */
static bool secret_line(const struct image *im, view_id v, uint32_t id, struct sentence *s, struct match *m)
{
	for (unsigned seed = 0; seed < SEEDS; seed++) {
		if (!sentence_begin(s, im, id, seed, true))
			continue;
		grammar_match(im, &env, v, s->text, m);
		if (m->status == MATCH_OK && match_has_clear(m) && strstr(s->text, SENTENCE_SECRET))
			return true;
	}
	return false;
}

static void check_command(const struct image *im, view_id v, const struct command *c, struct match *m)
{
	static struct sentence s;
	static struct match again;
	char first[2 * LINE_LIMIT], text[2 * LINE_LIMIT];

	if (!secret_line(im, v, c->id, &s, m))
		fail_msg("%s:%u: no line with a secret: %s", c->file, c->line, c->syntax);
	assert_int_equal(match_seal(&env, m), 0);
	match_print(m, text, sizeof text);
	if (strstr(text, SENTENCE_SECRET))
		fail_msg("%s shows its secret: %s", s.text, text);
	if (!image_command(im, m->command).element)
		return;
	xmlNode *line = line_new(im, m);
	line_print(im, v, line, first, sizeof first);
	xmlFreeNode(line);
	grammar_match(im, &env, v, first, &again);
	if (again.status != MATCH_OK || again.command != m->command || match_has_clear(&again))
		fail_msg("%s: is not read back: %s", s.text, first);
	line = line_new(im, &again);
	line_print(im, v, line, text, sizeof text);
	xmlFreeNode(line);
	assert_string_equal(first, text);
	/* And typed once more it is the same line. */
	grammar_match(im, &env, v, s.text, &again);
	assert_int_equal(match_seal(&env, &again), 0);
	line = line_new(im, &again);
	line_print(im, v, line, text, sizeof text);
	xmlFreeNode(line);
	assert_string_equal(first, text);
}

static void no_line_of_the_command_set_shows_its_secret(void **state)
{
	const struct image *im = image_builtin();
	static struct match m;
	int stored = 0, other = 0;

	(void)state;
	for (uint32_t id = 0; id < image_command_count(im); id++) {
		struct command c = image_command(im, id);
		if (!has_password(im, id) || !(c.flags & COMMAND_CONFIG))
			continue;
		check_command(im, view_of(im, id), &c, &m);
		stored += c.element != NULL;
		other += !c.element;
	}
	print_message("%d stored lines and %d undo forms with a secret\n", stored, other);
	assert_true(stored >= 100);
}

/* What stands behind `cipher` in a line that is stored is a password, whatever its file calls it. */
static void what_follows_cipher_is_a_password(void **state)
{
	const struct image *im = image_builtin();

	(void)state;
	for (uint32_t id = 0; id < image_command_count(im); id++) {
		const struct image_command *c = command_row(im, id);
		if (!(c->flags & COMMAND_CONFIG))
			continue;
		for (uint32_t i = 0; i + 1 < c->code.count; i++) {
			const struct image_code *k = code_row(im, c->code.first + i);
			if (k->op != OP_KEYWORD || strcmp(image_string(im, k->a), "cipher") != 0 ||
				k[1].op != OP_PARAMETER)
				continue;
			if (parameter_row(im, k[1].a)->type != TYPE_PASSWORD)
				fail_msg("%s:%u: %s", image_string(im, c->file), c->line, image_string(im, c->syntax));
		}
	}
}

static struct fault fault_of(struct store *s, xmlDoc *edit)
{
	struct txn *t = txn_begin(s);
	struct fault f = {0};

	assert_int_equal(txn_apply(t, xmlDocGetRootElement(edit), &f), -1);
	txn_abort(t);
	xmlFreeDoc(edit);
	return f;
}

static const char clear_line[] = "<edit><radius-server-template><template-name>a</template-name><view>"
				 "<radius-server-shared-key-cipher op='set'><key-string>Zq7@Zq7@</key-string>"
				 "</radius-server-shared-key-cipher></view></radius-server-template></edit>";

/* Whoever sends it: a store has no place for a clear text, and the fault does not repeat it. */
static void a_store_takes_no_clear_text(void **state)
{
	struct store *s = store_of_text(image_builtin(), "radius-server template a\n");
	struct fault f = fault_of(s, document(clear_line));

	(void)state;
	assert_string_equal(f.detail, "a secret in clear text");
	assert_null(strstr(f.line, SENTENCE_SECRET));
	store_free(s);
}

static int lines_left_out;

static void count_line(void *ctx, int number, const char *line, enum match_status why)
{
	(void)ctx, (void)number, (void)line, (void)why;
	lines_left_out++;
}

static char *read_and_print(const struct grammar_env *e, const char *text)
{
	FILE *in = fmemopen((void *)text, strlen(text), "r");
	bool complete;
	xmlDoc *edit = config_read(image_builtin(), e, in, count_line, NULL, &complete);
	struct store *s = store_new(image_builtin());

	fclose(in);
	commit_edit(s, edit);
	xmlFreeDoc(edit);
	char *printed = text_of_store(s);
	store_free(s);
	return printed;
}

static const char startup[] = "radius-server template a\n radius-server shared-key cipher Zq7@Zq7@\n"
			      "#\nntp authentication-keyid 1 authentication-mode md5 Zq7@Zq7@Zq7@\n"
			      "#\naaa\n local-user zq password irreversible-cipher Zq7@Zq7@\n#\nreturn\n";

static void a_startup_file_is_sealed_while_it_is_read(void **state)
{
	(void)state;
	lines_left_out = 0;
	char *printed = read_and_print(&env, startup), *again = read_and_print(&env, printed);

	assert_int_equal(lines_left_out, 0);
	assert_null(strstr(printed, SENTENCE_SECRET));
	assert_non_null(strstr(printed, " radius-server shared-key cipher %^%#"));
	assert_non_null(strstr(printed, "ntp authentication-keyid 1 authentication-mode md5 cipher %+%#"));
	assert_non_null(strstr(printed, " local-user zq password irreversible-cipher $1d$"));
	assert_string_equal(printed, again);
	free(printed);
	free(again);
}

static void without_a_key_lines_with_clear_texts_are_left_out(void **state)
{
	static const struct grammar_env keyless = {.level = -1};
	(void)state;
	lines_left_out = 0;
	char *printed = read_and_print(&keyless, startup);

	assert_int_equal(lines_left_out, 3);
	assert_null(strstr(printed, SENTENCE_SECRET));
	free(printed);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(no_line_of_the_command_set_shows_its_secret),
		cmocka_unit_test(what_follows_cipher_is_a_password),
		cmocka_unit_test(a_store_takes_no_clear_text),
		cmocka_unit_test(a_startup_file_is_sealed_while_it_is_read),
		cmocka_unit_test(without_a_key_lines_with_clear_texts_are_left_out),
	};

	return cmocka_run_group_tests_name("secrets", tests, make_key, forget_key);
}
