/*
 * Views: every view of the built-in set can be entered, by lines that are found by walking the set. With VIEW_CHAINS a
 * file gets the lines that lead to each: "VIEW TAB LINE TAB LINE ...".
 */
#include "tests/unit/line_generator.h"

#define CHAIN_TEXT 4096

/* Views that no line of the set enters. */
static const struct unreached {
	const char *view, *reason;
} unreached[] = {
	{"user", "it is where a login begins"},
	{"system", "system-view enters it"},
	{"interfaces", "it stands for the views of all interfaces"},
	{"sub-interface", "it stands for the views of all sub-interfaces"},
	{"l2-sub-interface", "it stands for the views of all Layer 2 sub-interfaces"},
	{"ftp", "the client of a file server is not modelled"},
	{"maintenance", "no page of the reference enters it"},
	{"trunk-member", "its lines are given to member ports by interface range"},
	{"keychain-key-daily", "the mode of the keychain decides, all key lines enter one view"},
	{"keychain-key-weekly", "the mode of the keychain decides, all key lines enter one view"},
	{"keychain-key-monthly", "the mode of the keychain decides, all key lines enter one view"},
	{"keychain-key-yearly", "the mode of the keychain decides, all key lines enter one view"},
};

static const char *reason_for(const char *view)
{
	for (size_t i = 0; i < sizeof unreached / sizeof *unreached; i++)
		if (!strcmp(unreached[i].view, view))
			return unreached[i].reason;
	return NULL;
}

struct search {
	const struct image *im;
	char **chain; /* lines that lead to a view, tabs between; NULL = not found yet */
	view_id *queue;
	size_t head, tail;
};

static void found(struct search *s, view_id v, const char *before, const char *line)
{
	if (v < 0 || s->chain[v])
		return;
	s->chain[v] = malloc(CHAIN_TEXT);
	snprintf(s->chain[v], CHAIN_TEXT, "%s%s%s", before, *before ? "\t" : "", line);
	s->queue[s->tail++] = v;
}

/* "100GE1/0/1", "Vlanif7". */
static void name_of(const struct interface_type *t, char *name, size_t len)
{
	unsigned number = t->min <= 7 && t->max >= 7 ? 7 : t->min;

	if (!strcmp(t->numbers, "integer"))
		snprintf(name, len, "%s%u", t->name, number);
	else
		snprintf(name, len, "%s%s", t->name, strcmp(t->name, "MEth") ? "1/0/1" : "0/0/0");
}

/* A switchable port is a Layer 2 port first; its sub-interfaces need it routed. */
static void find_interfaces(struct search *s)
{
	for (int i = 0; i < image_interface_types(s->im); i++) {
		struct interface_type t = image_interface_type(s->im, i);
		char name[64], line[128], before[128];
		name_of(&t, name, sizeof name);
		snprintf(line, sizeof line, "interface %s", name);
		snprintf(before, sizeof before, "%s", line);
		found(s, t.switched >= 0 ? t.switched : t.view, "", line);
		if (t.switched >= 0)
			found(s, t.view, before, "undo portswitch");
		snprintf(line, sizeof line, "interface %s.7", name);
		if (t.switched >= 0)
			snprintf(before, sizeof before, "interface %s\tundo portswitch", name);
		found(s, t.sub, t.switched >= 0 ? before : "", line);
		snprintf(line, sizeof line, "interface %s.8 mode l2", name);
		found(s, t.sub_l2, t.switched >= 0 ? before : "", line);
	}
}

static void find_from(struct search *s, view_id v)
{
	static struct match m;
	char text[LINE_LIMIT + 64];

	for (int i = 0, id; (id = view_command(s->im, v, i)) >= 0; i++) {
		struct command c = image_command(s->im, (uint32_t)id);
		if (c.enters < 0 || s->chain[c.enters] || c.flags & COMMAND_UNDO)
			continue;
		for (int attempt = 0; attempt < 20 && !s->chain[c.enters]; attempt++) {
			if (!generate_line(s->im, v, &c, &m))
				continue;
			match_print(&m, text, sizeof text);
			if (!strpbrk(text, "<>[]%$\"")) /* a prompt with such a name in it is hard to read */
				found(s, c.enters, s->chain[v], text);
		}
	}
}

static void write_chains(const struct search *s, const char *path)
{
	FILE *out = fopen(path, "w");

	assert_non_null(out);
	for (view_id v = 0; v < image_view_count(s->im); v++)
		if (s->chain[v] && *s->chain[v])
			fprintf(out, "%s\t%s\n", view_name(s->im, v), s->chain[v]);
	fclose(out);
}

static void every_view_can_be_entered(void **state)
{
	const struct image *im = image_builtin();
	size_t count = (size_t)image_view_count(im);
	struct search s = {.im = im, .chain = calloc(count, sizeof *s.chain), .queue = calloc(count, sizeof *s.queue)};
	int entered = 0, missing = 0;

	(void)state;
	view_id system = image_view(im, "system");
	found(&s, system, "", "");
	find_interfaces(&s);
	while (s.head < s.tail)
		find_from(&s, s.queue[s.head++]);
	for (view_id v = 0; v < image_view_count(im); v++) {
		const char *name = view_name(im, v), *reason = reason_for(name);
		bool is_entered = s.chain[v] && v != system;
		entered += is_entered;
		missing += !is_entered && !reason;
		if (!is_entered && !reason)
			print_message("no line enters view %s\n", name);
		if (is_entered && reason)
			fail_msg("view %s is entered by: %s", name, s.chain[v]);
	}
	print_message("views: %d of %zu entered by a line\n", entered, count);
	if (getenv("VIEW_CHAINS"))
		write_chains(&s, getenv("VIEW_CHAINS"));
	assert_int_equal(missing, 0);
	for (size_t i = 0; i < count; i++)
		free(s.chain[i]);
	free(s.chain);
	free(s.queue);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_view_can_be_entered),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
