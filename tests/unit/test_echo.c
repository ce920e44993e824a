/*
 * A typed line on terminals of any width: a small terminal of our own reads what is sent, and must show the line with
 * the cursor in its place, however it was changed.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/echo.h"

#define ROWS 64
#define PROMPT "[~HUAWEI]"

/* Two kinds: one goes to the next row as soon as a row is full, the other when the next character comes. */
struct glass {
	size_t width, row, column;
	bool waits, full;
	char cell[ROWS][256];
};

static void new_row(struct glass *g)
{
	g->column = 0;
	g->full = false;
	g->row++;
	assert_true(g->row < ROWS);
}

static void show_character(struct glass *g, char c)
{
	if (g->full)
		new_row(g);
	g->cell[g->row][g->column] = c;
	if (++g->column < g->width)
		return;
	g->column = g->width - 1;
	g->full = true;
	if (!g->waits)
		new_row(g);
}

/* Steps never leave the screen, and never begin where a terminal would stand at its margin. */
static void take_steps(struct glass *g, size_t n, char direction)
{
	assert_false(g->full);
	switch (direction) {
	case 'A':
		assert_true(g->row >= n);
		g->row -= n;
		break;
	case 'C':
		assert_true(g->column + n < g->width);
		g->column += n;
		break;
	default:
		assert_int_equal(direction, 'D');
		assert_true(g->column >= n);
		g->column -= n;
	}
}

static void read_bytes(struct glass *g, const char *bytes, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if (bytes[i] == '\b')
			take_steps(g, 1, 'D');
		else if (bytes[i] == '\x1b') {
			char *end;
			size_t n = strtoul(bytes + i + 2, &end, 10);
			take_steps(g, n, *end);
			i = (size_t)(end - bytes);
		} else
			show_character(g, bytes[i]);
	}
}

struct desk {
	struct echo *echo;
	FILE *out;
	char *sent;
	size_t len, read;
};

static int set_up(void **state)
{
	struct desk *d = calloc(1, sizeof *d);

	d->out = open_memstream(&d->sent, &d->len);
	d->echo = echo_new(d->out);
	*state = d;
	return 0;
}

static int tear_down(void **state)
{
	struct desk *d = *state;

	echo_free(d->echo);
	fclose(d->out);
	free(d->sent);
	free(d);
	return 0;
}

/* What was sent since the last call. */
static const char *news(struct desk *d)
{
	fflush(d->out);
	size_t begin = d->read;
	d->read = d->len;
	return d->sent + begin;
}

static void a_full_row_is_followed_by_a_blank_and_a_step_back(void **state)
{
	struct desk *d = *state;
	char line[152], expected[256];

	memset(line, 'x', 151);
	line[151] = '\0';
	echo_width(d->echo, 80);
	echo_show(d->echo, PROMPT, line, 151);
	snprintf(expected, sizeof expected, PROMPT "%.71s \x1b[1D%.80s \x1b[1D", line, line);
	assert_string_equal(news(d), expected);
}

static void only_what_differs_is_sent(void **state)
{
	struct desk *d = *state;

	echo_width(d->echo, 80);
	echo_show(d->echo, "<H>", "displaz", 7);
	assert_string_equal(news(d), "<H>displaz");
	echo_show(d->echo, "<H>", "displa", 6);
	assert_string_equal(news(d), "\b \b");
	echo_show(d->echo, "<H>", "display", 7);
	assert_string_equal(news(d), "y");
	echo_show(d->echo, "<H>", "display", 7);
	assert_string_equal(news(d), "");
	echo_show(d->echo, "<H>", "display", 4);
	assert_string_equal(news(d), "\x1b[3D");
	echo_end(d->echo);
	assert_string_equal(news(d), "lay");
	echo_show(d->echo, "<H>", "", 0);
	assert_string_equal(news(d), "<H>");
}

static void rows_of_an_unknown_width_never_end(void **state)
{
	struct desk *d = *state;
	char line[3001];

	memset(line, 'x', 3000);
	line[3000] = '\0';
	echo_show(d->echo, "", line, 3000);
	assert_string_equal(news(d), line);
	echo_show(d->echo, "", line, 0);
	assert_string_equal(news(d), "\x1b[3000D");
}

/* One change of a line, as keys make it: something goes, something comes, the cursor moves. */
static void change(char *line, size_t room, size_t *at)
{
	size_t len = strlen(line), from = len ? (size_t)rand() % (len + 1) : 0;
	size_t gone = rand() % 3 ? 0 : (size_t)rand() % (len - from + 1), come = rand() % 3 ? (size_t)rand() % 40 : 0;

	memmove(line + from, line + from + gone, len - from - gone + 1);
	len -= gone;
	if (len + come >= room)
		come = 0;
	memmove(line + from + come, line + from, len - from + 1);
	for (size_t i = 0; i < come; i++)
		line[from + i] = (char)('a' + rand() % 26);
	len += come;
	*at = rand() % 2 ? len : (size_t)rand() % (len + 1);
}

static void compare(const struct glass *g, const char *text, size_t at)
{
	size_t len = strlen(text);

	assert_int_equal(g->row * g->width + g->column, at);
	for (size_t i = 0; i < ROWS * g->width; i++) {
		char seen = g->cell[i / g->width][i % g->width];
		if ((seen ? seen : ' ') != (i < len ? text[i] : ' '))
			fail_msg("width %zu: '%c' at %zu of \"%s\"", g->width, seen, i, text);
	}
}

static void edit_on_a_glass(struct desk *d, size_t width, bool waits)
{
	struct glass *g = calloc(1, sizeof *g);
	char line[400] = "", shown[500];
	size_t at = 0;

	assert_non_null(g);
	g->width = width;
	g->waits = waits;
	echo_width(d->echo, width);
	for (int i = 0; i < 300; i++) {
		echo_show(d->echo, PROMPT, line, at);
		const char *sent = news(d);
		read_bytes(g, sent, strlen(sent));
		snprintf(shown, sizeof shown, PROMPT "%s", line);
		compare(g, shown, strlen(PROMPT) + at);
		change(line, sizeof line, &at);
	}
	echo_end(d->echo);
	news(d);
	free(g);
}

static void any_edit_at_any_width_shows_the_line(void **state)
{
	struct desk *d = *state;

	srand(20);
	for (size_t width = 24; width <= 255; width += width < 90 ? 1 : 55) {
		edit_on_a_glass(d, width, false);
		edit_on_a_glass(d, width, true);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_full_row_is_followed_by_a_blank_and_a_step_back, set_up, tear_down),
		cmocka_unit_test_setup_teardown(only_what_differs_is_sent, set_up, tear_down),
		cmocka_unit_test_setup_teardown(rows_of_an_unknown_width_never_end, set_up, tear_down),
		cmocka_unit_test_setup_teardown(any_edit_at_any_width_shows_the_line, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
