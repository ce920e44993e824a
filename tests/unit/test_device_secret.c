/*
 * Cipher texts that the device reads again, and the file of their key in every state it may be found in.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "device/secret.h"

struct place {
	char folder[64], path[96], note[SECRET_NOTE];
	struct secret *s;
};

static int open_place(void **state)
{
	struct place *p = calloc(1, sizeof *p);

	strcpy(p->folder, "/tmp/lyrebird-secret-XXXXXX");
	assert_non_null(mkdtemp(p->folder));
	snprintf(p->path, sizeof p->path, "%s/secret.key", p->folder);
	p->s = secret_open(p->path, p->note);
	assert_non_null(p->s);
	*state = p;
	return 0;
}

static int close_place(void **state)
{
	struct place *p = *state;
	char command[128];

	secret_free(p->s);
	snprintf(command, sizeof command, "rm -r %s", p->folder);
	int rc = system(command);
	free(p);
	return rc;
}

static void reopen(struct place *p)
{
	secret_free(p->s);
	p->s = secret_open(p->path, p->note);
}

static void assert_reads(const struct place *p, const char *text, const char *clear)
{
	char got[SECRET_CLEAR_MAX + 1];

	assert_int_equal(secret_reveal(p->s, text, got), (int)strlen(clear));
	assert_string_equal(got, clear);
}

static void every_length_comes_back(void **state)
{
	struct place *p = *state;
	char clear[SECRET_CLEAR_MAX + 2] = "", text[SECRET_TEXT];

	for (size_t n = 1; n <= SECRET_CLEAR_MAX; n++) {
		clear[n - 1] = (char)(' ' + n % 95);
		assert_int_equal(secret_seal(p->s, "radius", clear, text), 0);
		assert_in_range(strlen(text), 48, SECRET_TEXT - 1);
		assert_true(!strncmp(text, "%^%#", 4) && !strcmp(text + strlen(text) - 4, "%^%#"));
		assert_null(strpbrk(text, " ?|\"<>[]\\"));
		assert_reads(p, text, clear);
	}
	strcat(clear, "x");
	assert_int_equal(secret_seal(p->s, "radius", clear, text), -1);
	assert_int_equal(secret_seal(p->s, "radius", "", text), -1);
}

static void ntp_keys_have_marks_of_their_own(void **state)
{
	struct place *p = *state;
	char text[SECRET_TEXT];

	assert_int_equal(secret_seal(p->s, "ntp authentication-keyid 1 authentication-mode md5", "Hello@123", text), 0);
	assert_true(!strncmp(text, "%+%#", 4) && !strcmp(text + strlen(text) - 4, "%+%#"));
	assert_reads(p, text, "Hello@123");
	memcpy(text, "%^%#", 4);
	assert_int_equal(secret_reveal(p->s, text, (char[SECRET_CLEAR_MAX + 1]){0}), -1);
	memcpy(text + strlen(text) - 4, "%^%#", 4);
	assert_reads(p, text, "Hello@123");
}

static void the_length_of_a_short_secret_does_not_show(void **state)
{
	struct place *p = *state;
	char one[SECRET_TEXT], sixteen[SECRET_TEXT];

	secret_seal(p->s, "radius", "a", one);
	secret_seal(p->s, "radius", "abcdefghijklmnop", sixteen);
	assert_int_equal(strlen(one), strlen(sixteen));
}

static void the_same_clear_text_gives_the_same_cipher_text(void **state)
{
	struct place *p = *state;
	char a[SECRET_TEXT], b[SECRET_TEXT], c[SECRET_TEXT];

	secret_seal(p->s, "radius", "Hello@123", a);
	secret_seal(p->s, "radius", "Hello@124", c);
	reopen(p);
	secret_seal(p->s, "radius", "Hello@123", b);
	assert_string_equal(a, b);
	assert_string_not_equal(a, c);
	assert_string_equal(p->note, "");
}

static void no_changed_text_is_read(void **state)
{
	struct place *p = *state;
	char text[SECRET_TEXT], clear[SECRET_CLEAR_MAX + 1];

	secret_seal(p->s, "radius", "Hello@123", text);
	for (size_t i = 0; text[i]; i++) {
		char was = text[i];
		text[i] = was == 'a' ? 'b' : 'a';
		assert_int_equal(secret_reveal(p->s, text, clear), -1);
		text[i] = was;
	}
	for (size_t n = strlen(text); n-- > 0;) {
		text[n] = '\0';
		assert_int_equal(secret_reveal(p->s, text, clear), -1);
	}
}

static void texts_of_others_are_not_read(void **state)
{
	static const char *const texts[] = {"", "Hello@123", "%^%#%^%#", "%^%##", "$1d$saltsalt$hashhash$",
		"%^%#c;\\wJ4Qi8I1FMGM}KmIK9rha/.D.!$\"~0(Ep66z~%^%#",
		"%^%#~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~%^%#", "%+%##!!!!!!!!!\"!!!!\"!!!!*!!!!SKvr${[Fs%+%#"};
	struct place *p = *state;
	char clear[SECRET_CLEAR_MAX + 1], text[SECRET_TEXT];

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		assert_int_equal(secret_reveal(p->s, texts[i], clear), -1);
	secret_seal(p->s, "radius", "Hello@123", text);
	unlink(p->path);
	reopen(p);
	assert_int_equal(secret_reveal(p->s, text, clear), -1);
}

static void a_salt_belongs_to_its_line_and_clear_text(void **state)
{
	struct place *p = *state;
	unsigned char a[SECRET_SALT], b[SECRET_SALT];

	secret_salt(p->s, "local-user a password", "x", a);
	secret_salt(p->s, "local-user a password", "x", b);
	assert_memory_equal(a, b, sizeof a);
	secret_salt(p->s, "local-user b password", "x", b);
	assert_memory_not_equal(a, b, sizeof a);
	secret_salt(p->s, "local-user a password", "y", b);
	assert_memory_not_equal(a, b, sizeof a);
}

static unsigned mode_of(const char *path)
{
	struct stat st;

	assert_int_equal(lstat(path, &st), 0);
	return st.st_mode & 07777;
}

static void nobody_else_may_read_the_key(void **state)
{
	struct place *p = *state;
	char a[SECRET_TEXT], b[SECRET_TEXT];

	assert_int_equal(mode_of(p->path), 0600);
	secret_seal(p->s, "radius", "Hello@123", a);
	chmod(p->path, 0644);
	reopen(p);
	assert_non_null(p->s);
	assert_int_equal(mode_of(p->path), 0600);
	assert_non_null(strstr(p->note, "0600"));
	secret_seal(p->s, "radius", "Hello@123", b);
	assert_string_equal(a, b);
}

/* A new key is made, the old file is kept, and the note says so. */
static void assert_kept_aside(struct place *p)
{
	char command[256];

	reopen(p);
	assert_non_null(p->s);
	assert_non_null(strstr(p->note, ".broken-"));
	snprintf(command, sizeof command, "ls -d %s.broken-* >%s/list", p->path, p->folder);
	assert_int_equal(system(command), 0);
	reopen(p);
	assert_string_equal(p->note, "");
}

static void a_cut_key_is_kept_aside(void **state)
{
	struct place *p = *state;

	assert_int_equal(truncate(p->path, 95), 0);
	assert_kept_aside(p);
}

static void a_long_key_is_kept_aside(void **state)
{
	struct place *p = *state;

	assert_int_equal(truncate(p->path, 97), 0);
	assert_kept_aside(p);
}

static void a_link_a_pipe_and_a_folder_are_no_keys(void **state)
{
	struct place *p = *state;

	unlink(p->path);
	assert_int_equal(symlink("/etc/passwd", p->path), 0);
	assert_kept_aside(p);
	unlink(p->path);
	assert_int_equal(mkfifo(p->path, 0600), 0);
	assert_kept_aside(p);
	unlink(p->path);
	assert_int_equal(mkdir(p->path, 0700), 0);
	assert_kept_aside(p);
}

static void a_folder_that_is_missing_gives_no_key(void **state)
{
	char note[SECRET_NOTE];

	(void)state;
	assert_null(secret_open("/nowhere/at/all/secret.key", note));
	assert_int_equal(errno, ENOENT);
}

#define TEST(NAME) cmocka_unit_test_setup_teardown(NAME, open_place, close_place)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(every_length_comes_back),
		TEST(ntp_keys_have_marks_of_their_own),
		TEST(the_length_of_a_short_secret_does_not_show),
		TEST(the_same_clear_text_gives_the_same_cipher_text),
		TEST(no_changed_text_is_read),
		TEST(texts_of_others_are_not_read),
		TEST(a_salt_belongs_to_its_line_and_clear_text),
		TEST(nobody_else_may_read_the_key),
		TEST(a_cut_key_is_kept_aside),
		TEST(a_long_key_is_kept_aside),
		TEST(a_link_a_pipe_and_a_folder_are_no_keys),
		TEST(a_folder_that_is_missing_gives_no_key),
	};

	return cmocka_run_group_tests_name("device secret", tests, NULL, NULL);
}
