/*
 * Lines in force by default: what a page may say about them, and every one of the built-in command set in its view:
 * shown once, gone when another state is stored, back after its undo form, and never shown unasked.
 */
#include "tests/unit/line_generator.h"

/* ---- a small set ---- */

#define SET                                                                                                            \
	"section 10\nview user : User view\nview system : System view\n\tparent user\n"                                \
	"view 10ge : Routed view\n\tparent system\nview l2-10ge : Layer 2 view\n\tparent system\n"                     \
	"view group : Group view\n\tparent system\n\tmembers member\n"                                                 \
	"view ring : Ring view\n\tparent system\n"                                                                     \
	"interface-type 10GE\n\tnumber slot/card/port\n\tview 10ge\n\tswitched l2-10ge\n\torder 40\n\n"                \
	"interface <interface-name>\nundo interface <interface-name>\n\tviews system\n\tlevel 2\n\tsection 20\n"       \
	"\tenters interface\n\n"                                                                                       \
	"group <name>\nundo group <name>\n\tviews system\n\tlevel 2\n\tsection 30\n\tenters group\n\t<name>  name\n\n" \
	"portswitch\nundo portswitch\n\tviews 10ge l2-10ge\n\tlevel 2\n\tnegative\n\tdefault l2-10ge : portswitch\n\n" \
	"channel <n> name <s>\nundo channel <n>\n\tviews system\n\tlevel 2\n"                                          \
	"\tdefault channel 0 name console\n\tdefault channel 1 name monitor\n"                                         \
	"\t<n>  integer 0..9\n\t<s>  name\n\n"                                                                         \
	"type access\ntype trunk\nundo type\n\tviews l2-10ge group\n\tlevel 2\n\tdefault type access\n\n"              \
	"vlan <n>\nundo vlan\n\tviews l2-10ge group\n\tlevel 2\n\tdefault with type access : vlan 1\n"                 \
	"\tdefault with type trunk : vlan 9\n\t<n>  integer 1..99\n\n"                                                 \
	"mtu <n>\nundo mtu\n\tviews 10ge l2-10ge\n\tlevel 2\n\tdefault 10ge : mtu 1500\n\t<n>  integer 1..9600\n\n"    \
	"ring <n>\nundo ring <n>\n\tviews system\n\tlevel 2\n\tsection 40\n\tenters ring\n\t<n>  integer 1..9\n\n"     \
	"policy route\nundo policy route\n\tviews ring\n\tlevel 2\n\tnegative\n\tshown\n\tdefault policy route\n\n"    \
	"six on\nundo six on\n\tviews ring\n\tlevel 2\n\tsection 60\n\tenclosed\n\n"                                   \
	"six cost <n>\nundo six cost\n\tviews ring\n\tlevel 2\n\tsection 60\n\tenclosed\n\t<n>  integer 1..9\n\n"      \
	"tag <n>\nundo tag\n\tviews ring\n\tlevel 2\n\tsection 70\n\t<n>  integer 1..9\n\n"                            \
	"trap enable\nundo trap enable\n\tviews system\n\tlevel 2\n\tnegative\n\tdefault trap enable\n\n"              \
	"spy { enable | disable }\nundo spy { enable | disable }\n\tviews system\n\tlevel 2\n\tdefault spy enable\n\n" \
	"learn { on | off }\nundo learn { on | off }\n\tviews system\n\tlevel 2\n\tdefault learn on\n\n"

static void *set_bytes;

static const struct image *the_set(void)
{
	static const struct image *im;

	return im ? im : (im = image_of_text(SET, &set_bytes));
}

static void assert_in_force(const char *config, const char *expected)
{
	struct store *s = store_of_text(the_set(), config);
	char *text = text_of_tree(the_set(), store_root(s), PRINT_DEFAULTS);

	assert_string_equal(text, expected);
	free(text);
	store_free(s);
}

static void a_page_has_several_defaults(void **state)
{
	(void)state;
	assert_in_force("", "#\n~channel 0 name console\n~channel 1 name monitor\n~trap enable\n~spy enable\n~learn "
			    "on\n#\nreturn\n");
	assert_in_force("channel 1 name x\nchannel 2 name y\n",
		"#\n~channel 0 name console\nchannel 1 name x\nchannel 2 name "
		"y\n~trap enable\n~spy enable\n~learn on\n#\nreturn\n");
}

static void a_stored_state_hides_its_default(void **state)
{
	(void)state;
	assert_in_force("undo trap enable\nlearn off\n", "#\n~channel 0 name console\n~channel 1 name monitor\nundo "
							 "trap enable\n~spy enable\nlearn off\n#\nreturn\n");
	/* a line that equals the default is shown as it was typed */
	assert_in_force("channel 0 name console\nlearn on\n",
		"#\nchannel 0 name console\n~channel 1 name monitor\n~trap enable\n~spy enable\nlearn on\n#\nreturn\n");
}

#define SYSTEM "#\n~channel 0 name console\n~channel 1 name monitor\n~trap enable\n~spy enable\n~learn on\n"

static void a_default_stands_in_the_views_that_it_names(void **state)
{
	(void)state;
	assert_in_force("interface 10GE1/0/1\n undo portswitch\n",
		SYSTEM "#\ninterface 10GE1/0/1\n undo portswitch\n~ mtu 1500\n#\nreturn\n");
	assert_in_force("interface 10GE1/0/1\n undo portswitch\n mtu 9\n",
		SYSTEM "#\ninterface 10GE1/0/1\n undo portswitch\n mtu 9\n#\nreturn\n");
}

static void a_default_may_need_another_line(void **state)
{
	(void)state;
	assert_in_force("interface 10GE1/0/1\n",
		SYSTEM "#\ninterface 10GE1/0/1\n~ portswitch\n~ type access\n~ vlan 1\n#\nreturn\n");
	assert_in_force("interface 10GE1/0/1\n type access\n",
		SYSTEM "#\ninterface 10GE1/0/1\n~ portswitch\n type access\n~ vlan 1\n#\nreturn\n");
	assert_in_force("interface 10GE1/0/1\n type trunk\n",
		SYSTEM "#\ninterface 10GE1/0/1\n~ portswitch\n type trunk\n~ vlan 9\n#\nreturn\n");
	assert_in_force("interface 10GE1/0/1\n type trunk\n vlan 3\n",
		SYSTEM "#\ninterface 10GE1/0/1\n~ portswitch\n type trunk\n vlan 3\n#\nreturn\n");
}

static void a_default_may_be_shown_like_a_stored_line(void **state)
{
	(void)state;
	struct store *s = store_of_text(the_set(), "ring 1\nring 2\n undo policy route\n");

	assert_store_prints(s, "#\nring 1\n policy route\n#\nring 2\n undo policy route\n#\nreturn\n");
	store_free(s);
	assert_in_force("ring 1\n", SYSTEM "#\nring 1\n policy route\n#\nreturn\n");
}

static void an_enclosed_block_stands_between_two_marks(void **state)
{
	(void)state;
	struct store *s = store_of_text(the_set(), "ring 1\n six cost 3\n six on\n tag 5\nring 2\n six on\n");

	assert_store_prints(s, "#\nring 1\n policy route\n #\n six on\n six cost 3\n #\n tag 5\n"
			       "#\nring 2\n policy route\n #\n six on\n #\n#\nreturn\n");
	store_free(s);
}

/* Typed in the order given, one after the other. */
static void assert_typed(const char *const lines[], const char *expected)
{
	struct store *s = store_new(the_set());
	struct fault f = {0};

	for (; *lines; lines++) {
		struct txn *t = txn_begin(s);
		assert_int_equal(txn_line(t, NULL, *lines, &f), 0);
		txn_commit(t);
	}
	assert_store_prints(s, expected);
	store_free(s);
}

static void undo_of_what_is_on_by_default_is_its_other_state(void **state)
{
	(void)state;
	assert_typed((const char *const[]){"undo spy enable", NULL}, "#\nspy disable\n#\nreturn\n");
	assert_typed((const char *const[]){"spy enable", "undo spy enable", NULL}, "#\nspy disable\n#\nreturn\n");
	assert_typed((const char *const[]){"undo spy enable", "undo spy disable", NULL}, "#\nreturn\n");
	assert_typed((const char *const[]){"undo spy enable", "spy enable", NULL}, "#\nspy enable\n#\nreturn\n");
	/* the default has no `enable`: nothing but the line that stands is taken back */
	assert_typed((const char *const[]){"undo learn on", NULL}, "#\nreturn\n");
	/* a configuration file says it in the same way */
	struct store *s = store_of_text(the_set(), "undo spy enable\n");
	assert_store_prints(s, "#\nspy disable\n#\nreturn\n");
	store_free(s);
}

static void a_view_whose_lines_go_to_its_members_has_none(void **state)
{
	(void)state;
	assert_in_force("group a\n", SYSTEM "#\ngroup a\n#\nreturn\n");
}

/* ---- the built-in set ---- */

#define STEPS 4

struct path { /* lines that open a view, from the system view on */
	char line[STEPS][LINE_LIMIT + 1];
	size_t steps;
};

/* Lines by which a view of interfaces is reached: its interface, and what makes it a Layer 3 port. */
static bool interface_path(const struct image *im, view_id v, struct path *p)
{
	for (int i = 0; i < image_interface_types(im); i++) {
		struct interface_type t = image_interface_type(im, i);
		const char *number = !strcmp(t.numbers, "integer") ? "1" : "1/0/1";
		const char *end = v == t.sub ? ".7" : v == t.sub_l2 ? ".7 mode l2" : "";
		if (v != t.view && v != t.switched && !*end)
			continue;
		snprintf(p->line[0], sizeof p->line[0], "interface %s%s%s", t.name,
			!strcmp(t.name, "NULL") || !strcmp(t.name, "MEth") ? "0" : number, end);
		if (!strcmp(t.name, "MEth"))
			strcpy(p->line[0], "interface MEth0/0/0");
		p->steps = 1;
		if (v == t.view && t.switched >= 0)
			strcpy(p->line[p->steps++], "undo portswitch");
		return true;
	}
	return false;
}

static bool find_path(const struct image *im, view_id v, struct path *p, int depth)
{
	struct match m;

	if (v == image_view(im, "system") || interface_path(im, v, p))
		return true;
	for (view_id from = 0; depth < STEPS - 1 && from < image_view_count(im); from++)
		for (int i = 0, id; (id = view_command(im, from, i)) >= 0; i++) {
			struct command c = image_command(im, (uint32_t)id);
			if (c.enters != v || !c.element || from == v || !strcmp(view_name(im, from), "user"))
				continue;
			p->steps = 0;
			if (!find_path(im, from, p, depth + 1) || !generate_sentence(im, from, &c, &m))
				continue;
			match_print(&m, p->line[p->steps++], sizeof p->line[0]);
			return true;
		}
	return false;
}

struct site { /* a store with one view of the kind that is tested */
	struct store *s;
	view_id v;
	const xmlNode *place; /* NULL = the system view */
	int indent;
};

static void type(struct site *site, const char *text)
{
	struct fault f = {0};
	struct txn *t = txn_begin(site->s);

	if (txn_line(t, site->place, text, &f) < 0)
		fail_msg("view %s: '%s' is refused: %s", view_name(store_image(site->s), site->v), text, f.detail);
	txn_commit(t);
}

static const xmlNode *stored(struct site *site, view_id v, const char *text)
{
	xmlNode *like = line_of_text(store_image(site->s), view_name(store_image(site->s), v), text);
	const xmlNode *line = store_find(site->s, site->place, like);

	xmlFreeNode(like);
	return line;
}

static bool site_open(struct site *site, const struct image *im, view_id v)
{
	static struct path p;
	view_id at = image_view(im, "system");

	p.steps = 0;
	if (!find_path(im, v, &p, 0))
		return false;
	*site = (struct site){.s = store_new(im), .v = v};
	for (size_t i = 0; i < p.steps; i++) {
		type(site, p.line[i]);
		const xmlNode *line = stored(site, at, p.line[i]);
		if (!strcmp(p.line[i], "undo portswitch"))
			continue;
		site->place = line;
		site->indent++;
		at = line ? line_enters(im, at, line) : -1;
	}
	if (site->place && store_view_of(site->s, site->place) >= 0)
		at = line_enters(im, store_view_of(site->s, site->place), site->place);
	return at == v;
}

static bool is_shown(const struct site *site, const char *line)
{
	struct view_default d;

	for (int i = 0; view_default(store_image(site->s), site->v, i, &d); i++)
		if (d.shown && !strcmp(d.line, line))
			return true;
	return false;
}

/* How often the line stands in the view, marked as a default or, where it is always shown, as if it were stored. */
static int shown(const struct site *site, const char *line)
{
	char *text = text_of_tree(store_image(site->s), store_root(site->s), PRINT_DEFAULTS), wanted[LINE_LIMIT + 64];
	int count = 0;

	snprintf(wanted, sizeof wanted, "\n%s%*s%s\n", is_shown(site, line) ? "" : "~", site->indent, "", line);
	for (const char *p = text; (p = strstr(p, wanted)); p++)
		count++;
	free(text);
	return count;
}

static bool shown_unasked(const struct site *site)
{
	char *text = text_of_store(site->s);
	bool found = strchr(text, '~');

	free(text);
	return found;
}

/* Another state of what the default is about. */
static bool other_state(const struct site *site, const struct view_default *d, char *other, size_t len)
{
	const struct image *im = store_image(site->s);
	static struct match m, line;

	grammar_match(im, &any_level, site->v, d->line, &m);
	struct command mine = image_command(im, m.command);
	if (!mine.element)
		mine = image_command(im, (uint32_t)command_target(im, m.command, 0));
	for (int i = 0, id; (id = view_command(im, site->v, i)) >= 0; i++) {
		struct command c = image_command(im, (uint32_t)id);
		if (!c.element || (c.id != mine.id && !(c.item && mine.item && !strcmp(c.item, mine.item))))
			continue;
		for (int n = 0; n < 400 && generate_sentence(im, site->v, &c, &line); n++) {
			char a[1024], b[1024];
			xmlNode *x = line_new(im, &line), *y = mine.id == m.command ? line_new(im, &m) : NULL;
			if (y) {
				line_identity(im, site->v, x, a, sizeof a);
				line_identity(im, site->v, y, b, sizeof b);
			}
			bool fits = y ? !strcmp(a, b) : line_undone_by(im, site->v, x, &m);
			match_print(&line, other, len);
			xmlFreeNode(x);
			xmlFreeNode(y);
			if (fits && strcmp(other, d->line) != 0 && !match_has_clear(&line))
				return true;
		}
	}
	return false;
}

static void undo(struct site *site, const char *line)
{
	char text[LINE_LIMIT + 64];
	const xmlNode *at = stored(site, site->v, line);

	assert_non_null(at);
	line_print_undo(store_image(site->s), site->v, at, text, sizeof text);
	type(site, text);
}

/* The two states of which one is always there have no undo form: the default is typed. */
static bool is_lasting(const char *line)
{
	return strstr(line, "server source-interface all");
}

/* NULL, or what goes wrong. */
static const char *check_default(struct site *site, const struct view_default *d, char *other, size_t len)
{
	if (d->needs && !shown(site, d->needs))
		type(site, d->needs);
	if (shown(site, d->line) != 1)
		return "is not shown once";
	if (!other_state(site, d, other, len))
		return "has no other state";
	type(site, other);
	if (shown(site, d->line))
		return "is not hidden";
	if (shown_unasked(site))
		return "is shown unasked";
	if (is_lasting(d->line))
		return NULL;
	undo(site, other);
	return shown(site, d->line) == 1 ? NULL : "does not come back";
}

static void every_default_comes_and_goes(void **state)
{
	const struct image *im = image_builtin();
	unsigned count = 0, views = 0, wrong = 0;
	struct view_default d;

	(void)state;
	for (view_id v = 0; v < image_view_count(im); v++) {
		for (int i = 0; view_default(im, v, i, &d); i++, count++) {
			char other[LINE_LIMIT + 64] = "";
			struct site site;
			bool open = site_open(&site, im, v);
			const char *told = open ? check_default(&site, &d, other, sizeof other) : "is not reached";
			if (told)
				print_message("view %s: '%s' %s (%s)\n", view_name(im, v), d.line, told, other);
			wrong += told != NULL;
			if (open)
				store_free(site.s);
		}
		views += view_default(im, v, 0, &d);
	}
	print_message("%u defaults in %u views\n", count, views);
	assert_int_equal(wrong, 0);
	assert_true(count > 100);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_page_has_several_defaults),
		cmocka_unit_test(a_stored_state_hides_its_default),
		cmocka_unit_test(a_default_stands_in_the_views_that_it_names),
		cmocka_unit_test(a_default_may_need_another_line),
		cmocka_unit_test(a_default_may_be_shown_like_a_stored_line),
		cmocka_unit_test(an_enclosed_block_stands_between_two_marks),
		cmocka_unit_test(undo_of_what_is_on_by_default_is_its_other_state),
		cmocka_unit_test(a_view_whose_lines_go_to_its_members_has_none),
		cmocka_unit_test(every_default_comes_and_goes),
	};
	int failed = cmocka_run_group_tests(tests, NULL, NULL);

	free(set_bytes);
	return failed;
}
