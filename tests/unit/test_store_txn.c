/*
 * Transactions: what an edit does, what is told about it, and that an abort brings back exactly what stood before.
 */
#include "tests/unit/store_fixture.h"

static const char base_text[] = "#\n"
				"sysname a\n"
				"route 10.0.0.0 255.0.0.0 tag 5\n"
				"#\n"
				"interface 10GE1/0/1\n"
				" undo portswitch\n"
				" description up\n"
				" address 10.0.0.1 255.0.0.0\n"
				" address 10.0.0.2 255.0.0.0 sub\n"
				" inner 1\n"
				"  cost 5\n"
				"#\n"
				"interface 10GE1/0/2\n"
				" description flat\n"
				" link-type access\n"
				"#\n"
				"interface LoopBack0\n"
				"#\n"
				"zone a\n"
				"#\n"
				"return\n";

static struct store *base_store(void)
{
	struct store *s = store_of_text(small_image(), base_text);

	assert_store_prints(s, base_text);
	return s;
}

static const xmlNode *port(const struct store *s, const char *name)
{
	return store_get(s, NULL, "interface", name);
}

/* All changes as text: "view: before -> after; ". */
static char *changes_text(const struct txn *t)
{
	const struct image *im = store_image(txn_store(t));
	char *text, line[256];
	size_t len;
	FILE *out = open_memstream(&text, &len);

	for (size_t i = 0; i < txn_changes(t); i++) {
		struct change ch = txn_change(t, i);
		fprintf(out, "%s%s:", i ? "; " : "", view_name(im, ch.view));
		if (ch.before && line_print(im, ch.view, ch.before, line, sizeof line))
			fprintf(out, " -%s", line);
		if (ch.after && line_print(im, ch.view, ch.after, line, sizeof line))
			fprintf(out, " +%s", line);
	}
	fclose(out);
	return text;
}

static void apply_xml(struct txn *t, const char *xml)
{
	xmlDoc *doc = document(xml);
	struct fault f = {0};

	if (txn_apply(t, xmlDocGetRootElement(doc), &f) < 0)
		fail_msg("%s: %s", f.line, f.detail);
	xmlFreeDoc(doc);
}

static void assert_changes(const struct txn *t, const char *expected)
{
	char *text = changes_text(t);

	assert_string_equal(text, expected);
	free(text);
}

/* Applies one edit to the base, compares the changes, goes back, compares, applies it again for good. */
static struct store *after_edit(const char *xml, const char *changes)
{
	struct store *s = base_store();
	struct txn *t = txn_begin(s);

	apply_xml(t, xml);
	assert_changes(t, changes);
	txn_abort(t);
	assert_store_prints(s, base_text);
	assert_int_equal(store_version(s), 2);
	t = txn_begin(s);
	apply_xml(t, xml);
	assert_changes(t, changes);
	txn_commit(t);
	assert_int_equal(store_version(s), *changes ? 3 : 2);
	return s;
}

static void a_set_creates_or_replaces_values(void **state)
{
	(void)state;
	store_free(after_edit("<edit><zone op='set'><zone>b</zone></zone></edit>", "system: +zone b"));
	store_free(after_edit(
		"<edit><sysname op='set'><host-name>b</host-name></sysname></edit>", "system: -sysname a +sysname b"));
	store_free(after_edit("<edit><sysname op='set'><host-name>a</host-name></sysname></edit>", ""));
	struct store *s = after_edit(
		"<edit><interface op='set'><interface-name>10GE1/0/1</interface-name></interface></edit>", "");
	assert_non_null(store_get(s, port(s, "10GE1/0/1"), "description", NULL));
	store_free(s);
}

static void a_deletion_of_nothing_changes_nothing_but_is_remembered(void **state)
{
	struct store *s = base_store();
	struct txn *t = txn_begin(s);

	(void)state;
	assert_false(txn_asked_delete(t, "zone"));
	apply_xml(t, "<edit><zone op='delete'><zone>nowhere</zone></zone>"
		     "<interface><interface-name>LoopBack0</interface-name><view><description "
		     "op='delete'/></view></interface></edit>");
	assert_int_equal(txn_changes(t), 0);
	assert_true(txn_asked_delete(t, "zone"));
	assert_false(txn_asked_delete(t, "description"));
	assert_false(txn_asked_delete(t, "sysname"));
	assert_false(txn_asked_delete(t, "no-such-element"));
	txn_commit(t);
	assert_int_equal(store_version(s), 2);
	store_free(s);
}

static void deleting_a_line_tells_of_everything_below_it(void **state)
{
	(void)state;
	struct store *s =
		after_edit("<edit><interface op='delete'><interface-name>10GE1/0/1</interface-name></interface></edit>",
			"system: -interface 10GE1/0/1; 10ge: -undo portswitch; 10ge: -description up; "
			"10ge: -address 10.0.0.1 255.0.0.0; 10ge: -address 10.0.0.2 255.0.0.0 sub; 10ge: -inner 1; "
			"inner: -cost 5");
	assert_null(port(s, "10GE1/0/1"));
	assert_non_null(port(s, "10GE1/0/2"));
	store_free(s);
}

static void a_deletion_with_another_value_leaves_the_line(void **state)
{
	(void)state;
	store_free(after_edit("<edit><interface><interface-name>10GE1/0/1</interface-name><view><address op='delete'>"
			      "<address>10.9.9.9</address><mask>255.0.0.0</mask></address></view></interface></edit>",
		""));
	store_free(after_edit("<edit><interface><interface-name>10GE1/0/1</interface-name><view><address op='delete'>"
			      "<address>10.0.0.1</address><mask>255.0.0.0</mask></address></view></interface></edit>",
		"10ge: -address 10.0.0.1 255.0.0.0"));
}

static void replace_forgets_the_old_content(void **state)
{
	(void)state;
	struct store *s =
		after_edit("<edit><interface op='replace'><interface-name>10GE1/0/1</interface-name><view>"
			   "<address op='set'><address>10.0.0.1</address><mask>255.0.0.0</mask></address>"
			   "<inner op='set'><number>1</number><view><cost op='set'><cost>6</cost></cost></view></inner>"
			   "<undo-portswitch op='set'/></view></interface></edit>",
			"10ge: -description up; 10ge: -address 10.0.0.2 255.0.0.0 sub; inner: -cost 5 +cost 6");
	store_free(s);
}

static void states_of_an_item_replace_each_other(void **state)
{
	struct store *s = after_edit("<edit><listen-all-enable op='set'/></edit>", "system: +listen all enable");
	struct txn *t = txn_begin(s);

	(void)state;
	apply_xml(t, "<edit><listen-all-disable op='delete'/></edit>");
	assert_int_equal(txn_changes(t), 0);
	apply_xml(t, "<edit><listen-all-disable op='set'/></edit>");
	assert_changes(t, "system: -listen all enable +listen all disable");
	assert_null(store_get(s, NULL, "listen-all-enable", NULL));
	assert_non_null(store_get(s, NULL, "listen-all-disable", NULL));
	txn_abort(t);
	assert_non_null(store_get(s, NULL, "listen-all-enable", NULL));
	store_free(s);
}

static void the_order_within_an_edit_does_not_decide_the_view(void **state)
{
	(void)state;
	struct store *s = after_edit("<edit><interface><interface-name>10GE1/0/2</interface-name><view>"
				     "<address op='set'><address>11.0.0.1</address><mask>255.0.0.0</mask></address>"
				     "<undo-portswitch op='set'/></view></interface></edit>",
		"10ge: +undo portswitch; l2-10ge: -link-type access; 10ge: +address 11.0.0.1 255.0.0.0");
	assert_int_equal(store_view_of(s, store_get(s, port(s, "10GE1/0/2"), "description", NULL)),
		image_view(small_image(), "10ge"));
	store_free(s);
}

static void lines_of_the_other_view_go_with_the_view(void **state)
{
	(void)state;
	struct store *s = after_edit("<edit><interface><interface-name>10GE1/0/1</interface-name><view>"
				     "<undo-portswitch op='delete'/></view></interface></edit>",
		"10ge: -undo portswitch; 10ge: -address 10.0.0.1 255.0.0.0; 10ge: -address 10.0.0.2 255.0.0.0 sub; "
		"10ge: -inner 1; inner: -cost 5");
	assert_non_null(store_get(s, port(s, "10GE1/0/1"), "description", NULL));
	store_free(s);
}

static void a_line_that_comes_back_is_no_change(void **state)
{
	struct store *s = base_store();
	struct txn *t = txn_begin(s);

	(void)state;
	apply_xml(t, "<edit><interface op='delete'><interface-name>10GE1/0/1</interface-name></interface>"
		     "<zone op='set'><zone>new</zone></zone></edit>");
	apply_xml(t,
		"<edit><interface op='set'><interface-name>10GE1/0/1</interface-name><view><undo-portswitch op='set'/>"
		"<description op='set'><text>up</text></description></view></interface>"
		"<zone op='delete'><zone>new</zone></zone></edit>");
	assert_changes(t, "10ge: -address 10.0.0.1 255.0.0.0; 10ge: -address 10.0.0.2 255.0.0.0 sub; 10ge: -inner 1; "
			  "inner: -cost 5");
	txn_commit(t);
	assert_non_null(store_get(s, port(s, "10GE1/0/1"), "description", NULL));
	assert_null(store_get(s, port(s, "10GE1/0/1"), "address", NULL));
	store_free(s);
}

static void a_change_knows_its_place(void **state)
{
	struct store *s = base_store();
	struct txn *t = txn_begin(s);

	(void)state;
	apply_xml(t, "<edit><interface><interface-name>LoopBack0</interface-name><view>"
		     "<description op='set'><text>x</text></description></view></interface></edit>");
	assert_int_equal(txn_changes(t), 1);
	assert_ptr_equal(txn_change(t, 0).parent, port(s, "LoopBack0"));
	assert_ptr_equal(txn_store(t), s);
	apply_xml(t, "<edit><interface op='delete'><interface-name>LoopBack0</interface-name></interface></edit>");
	assert_int_equal(txn_changes(t), 1);
	assert_null(txn_change(t, 0).parent);
	assert_null(txn_change(t, 0).after);
	txn_abort(t);
	store_free(s);
}

/* ---- lines of text ---- */

static void text_lines(struct txn *t, const xmlNode *place, const char *const *lines)
{
	struct fault f = {0};

	for (; *lines; lines++)
		if (txn_line(t, place, *lines, &f) < 0)
			fail_msg("%s: %s", *lines, f.detail);
}

#define LINES(...) ((const char *const[]){__VA_ARGS__, NULL})

static void a_line_of_text_does_what_it_says(void **state)
{
	struct store *s = base_store();
	struct txn *t = txn_begin(s);

	(void)state;
	text_lines(t, NULL, LINES("undo zone a", "zone b", "undo sysname", "undo route 10.0.0.0 255.0.0.0"));
	text_lines(t, port(s, "10GE1/0/1"), LINES("undo address", "shutdown", "undo address 10.0.0.2 255.0.0.0 sub"));
	assert_changes(t,
		"system: -zone a; system: +zone b; system: -sysname a; "
		"system: -route 10.0.0.0 255.0.0.0 tag 5; 10ge: -address 10.0.0.1 255.0.0.0; 10ge: +shutdown; "
		"10ge: -address 10.0.0.2 255.0.0.0 sub");
	assert_true(txn_asked_delete(t, "sysname"));
	text_lines(t, port(s, "10GE1/0/1"), LINES("portswitch"));
	assert_int_equal(store_view_of(s, store_get(s, port(s, "10GE1/0/1"), "shutdown", NULL)),
		image_view(small_image(), "l2-10ge"));
	text_lines(t, port(s, "10GE1/0/2"), LINES("undo portswitch", "address 12.0.0.1 255.0.0.0"));
	txn_abort(t);
	assert_store_prints(s, base_text);
	store_free(s);
}

static void a_line_of_text_that_is_none_is_refused(void **state)
{
	static const char *const broken[] = {
		"", "#", "nonsense", "route 10.0.0.0", "cost 5", "address 10.0.0.1 255.0.0.0"};
	struct store *s = base_store();
	struct txn *t = txn_begin(s);

	(void)state;
	for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
		struct fault f = {0};
		assert_int_equal(txn_line(t, NULL, broken[i], &f), -1);
		assert_int_equal(f.code, FAULT_INTERNAL);
	}
	assert_int_equal(txn_changes(t), 0);
	txn_abort(t);
	store_free(s);
}

static void an_undo_that_names_no_instance_removes_all(void **state)
{
	struct store *s =
		store_of_text(small_image(), "hop 10.0.0.0 1.1.1.1\nhop 10.0.0.0 2.2.2.2\nhop 9.0.0.0 1.1.1.1\n"
					     "source 2001::1\nsource 2001::1 vpn-instance b\n");
	struct txn *t = txn_begin(s);

	(void)state;
	text_lines(t, NULL, LINES("undo hop 10.0.0.0", "undo source 2001::1"));
	assert_changes(t, "system: -hop 10.0.0.0 1.1.1.1; system: -hop 10.0.0.0 2.2.2.2; system: -source 2001::1");
	txn_abort(t);
	store_free(s);
}

/* ---- conflicts ---- */

static void an_edit_below_a_line_that_is_gone_is_a_conflict(void **state)
{
	struct store *s = base_store();
	struct txn *t = txn_begin(s);
	struct fault f = {0};
	xmlDoc *doc = document("<edit><interface><interface-name>LoopBack9</interface-name><view>"
			       "<description op='set'><text>x</text></description></view></interface></edit>");

	(void)state;
	assert_int_equal(txn_apply(t, xmlDocGetRootElement(doc), &f), -1);
	assert_int_equal(f.code, FAULT_CONFLICT);
	assert_string_equal(f.line, "interface LoopBack9");
	xmlFreeDoc(doc);
	txn_abort(t);
	t = txn_begin(s);
	apply_xml(t, "<edit><interface><interface-name>LoopBack9</interface-name><view>"
		     "<description op='delete'/></view></interface></edit>");
	assert_int_equal(txn_changes(t), 0);
	txn_abort(t);
	store_free(s);
}

static void a_line_of_the_other_mode_is_a_conflict(void **state)
{
	struct store *s = base_store();
	struct txn *t = txn_begin(s);
	struct fault f = {0};
	xmlDoc *doc = document("<edit><interface><interface-name>10GE1/0/1</interface-name><view>"
			       "<link-type op='set'><access/></link-type></view></interface></edit>");

	(void)state;
	assert_int_equal(txn_apply(t, xmlDocGetRootElement(doc), &f), -1);
	assert_int_equal(f.code, FAULT_CONFLICT);
	xmlFreeDoc(doc);
	txn_abort(t);
	assert_store_prints(s, base_text);
	store_free(s);
}

/* ---- random edits ---- */

static unsigned seed = 99;

static unsigned pick(unsigned n)
{
	seed = seed * 1103515245u + 12345u;
	return (seed >> 16) % n;
}

static const char *const ops[] = {"set", "delete", "replace", NULL};

static void random_line(FILE *out, const char *name, const char *words, const char *op)
{
	fprintf(out, "<%s%s%s%s>%s</%s>", name, op ? " op='" : "", op ? op : "", op ? "'" : "", words, name);
}

static void random_content(FILE *out, bool loopback)
{
	char words[128];

	for (unsigned i = pick(5); i; i--) {
		const char *op = ops[pick(2)];
		switch (pick(loopback ? 3 : 5)) {
		case 0:
			snprintf(words, sizeof words, "<text>t%u</text>", pick(3));
			random_line(out, "description", strcmp(op, "set") ? "" : words, op);
			break;
		case 1:
			snprintf(words, sizeof words, "<address>10.0.0.%u</address><mask>255.0.0.0</mask>", pick(3));
			random_line(out, "address", words, op);
			break;
		case 2:
			snprintf(words, sizeof words, "<address>10.0.1.%u</address><mask>255.0.0.0</mask><sub/>",
				pick(9));
			random_line(out, "address-sub", words, op);
			break;
		case 3:
			random_line(out, "undo-portswitch", "", op);
			break;
		case 4:
			fprintf(out, "<inner op='%s'><number>%u</number>", ops[pick(3) ? 0 : 2], pick(3));
			fprintf(out, "<view><cost op='%s'><cost>%u</cost></cost></view></inner>", op, pick(4) + 1);
			break;
		}
	}
}

static char *random_edit(void)
{
	char *text, words[128];
	size_t len;
	FILE *out = open_memstream(&text, &len);

	fputs("<edit>", out);
	for (unsigned i = pick(8) + 1; i; i--) {
		const char *op = ops[pick(4)];
		unsigned n = pick(4);
		switch (pick(4)) {
		case 0:
			snprintf(words, sizeof words, "<zone>z%u</zone>", pick(6));
			random_line(out, "zone", words, ops[pick(3)]);
			break;
		case 1:
			random_line(out, pick(2) ? "listen-all-enable" : "listen-all-disable", "", ops[pick(2)]);
			break;
		default:
			fprintf(out, "<interface%s%s%s><interface-name>%s%u</interface-name>", op ? " op='" : "",
				op ? op : "", op ? "'" : "", n < 2 ? "10GE1/0/" : "LoopBack", n % 2 + 1);
			if (!op || strcmp(op, "delete")) {
				fputs("<view>", out);
				random_content(out, n >= 2);
				fputs("</view>", out);
			}
			fputs("</interface>", out);
		}
	}
	fputs("</edit>", out);
	fclose(out);
	return text;
}

/* Every line can be found, and printing what was read gives the same text: index and tree agree. */
static void check_index(const struct store *s, const xmlNode *parent, const xmlNode *first)
{
	for (const xmlNode *n = first; n; n = n->next) {
		assert_ptr_equal(store_find(s, parent, n), n);
		const xmlNode *view = line_view(n);
		if (view)
			check_index(s, n, view->children);
	}
}

static void check_store(const struct store *s)
{
	char *text = text_of_store(s);
	struct store *copy = store_of_text(store_image(s), text);

	assert_store_prints(copy, text);
	check_index(s, NULL, store_root(s)->children);
	store_free(copy);
	free(text);
}

static void random_edits_abort_to_the_same_text(void **state)
{
	struct store *s = base_store();
	int applied = 0;

	(void)state;
	for (int round = 0; round < 3000; round++) {
		char *before = text_of_store(s);
		struct txn *t = txn_begin(s);
		bool ok = true;
		for (unsigned i = pick(3) + 1; ok && i; i--) {
			char *xml = random_edit();
			xmlDoc *doc = document(xml);
			ok = txn_apply(t, xmlDocGetRootElement(doc), NULL) == 0;
			xmlFreeDoc(doc);
			free(xml);
		}
		applied += ok;
		if (ok && !pick(3)) {
			txn_commit(t);
			check_store(s);
		} else {
			txn_abort(t);
			assert_store_prints(s, before);
			check_index(s, NULL, store_root(s)->children);
		}
		free(before);
	}
	assert_in_range(applied, 500, 3000);
	store_free(s);
}

/* The changes of a transaction lead from the text before to the text after. */
static void random_changes_lead_from_before_to_after(void **state)
{
	struct store *s = base_store();

	(void)state;
	for (int round = 0; round < 1000; round++) {
		char *before = text_of_store(s), *xml = random_edit();
		xmlDoc *doc = document(xml);
		struct txn *t = txn_begin(s);
		bool ok = txn_apply(t, xmlDocGetRootElement(doc), NULL) == 0;
		for (size_t i = 0; i < txn_changes(t); i++) {
			struct change ch = txn_change(t, i);
			assert_true(ch.before || ch.after);
			if (ch.after)
				assert_ptr_equal(store_find(s, ch.parent, ch.after), ch.after);
			if (ch.before && ch.after)
				assert_false(line_equal(ch.before, ch.after));
		}
		if (ok && !txn_changes(t))
			assert_store_prints(s, before);
		if (ok)
			txn_commit(t);
		else
			txn_abort(t);
		xmlFreeDoc(doc);
		free(xml);
		free(before);
	}
	store_free(s);
}

static void a_store_may_go_with_its_transaction_open(void **state)
{
	struct store *s = base_store();

	(void)state;
	apply_xml(txn_begin(s),
		"<edit><interface op='delete'><interface-name>10GE1/0/1</interface-name></interface></edit>");
	store_free(s);
	store_free(NULL);
	txn_abort(NULL);
}

/* ---- size ---- */

#define MANY 100000

static void one_hundred_thousand_lines_load_commit_and_print(void **state)
{
	const struct image *im = small_image();
	char *text, line[64];
	size_t len;
	FILE *out = open_memstream(&text, &len);

	(void)state;
	for (int i = 0; i < MANY; i++)
		fprintf(out, "zone z%06d\n", i);
	fclose(out);
	struct store *s = store_of_text(im, text);
	free(text);
	for (int i = 0; i < MANY; i += 991) {
		snprintf(line, sizeof line, "z%06d", i);
		assert_non_null(store_get(s, NULL, "zone", line));
	}
	struct txn *t = txn_begin(s);
	text_lines(t, NULL, LINES("undo zone z050000", "zone new"));
	assert_changes(t, "system: -zone z050000; system: +zone new");
	txn_commit(t);
	text = text_of_store(s);
	assert_non_null(strstr(text, "zone z049999\nzone z050001\n"));
	free(text);
	store_free(s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_set_creates_or_replaces_values),
		cmocka_unit_test(a_deletion_of_nothing_changes_nothing_but_is_remembered),
		cmocka_unit_test(deleting_a_line_tells_of_everything_below_it),
		cmocka_unit_test(a_deletion_with_another_value_leaves_the_line),
		cmocka_unit_test(replace_forgets_the_old_content),
		cmocka_unit_test(states_of_an_item_replace_each_other),
		cmocka_unit_test(the_order_within_an_edit_does_not_decide_the_view),
		cmocka_unit_test(lines_of_the_other_view_go_with_the_view),
		cmocka_unit_test(a_line_that_comes_back_is_no_change),
		cmocka_unit_test(a_change_knows_its_place),
		cmocka_unit_test(a_line_of_text_does_what_it_says),
		cmocka_unit_test(a_line_of_text_that_is_none_is_refused),
		cmocka_unit_test(an_undo_that_names_no_instance_removes_all),
		cmocka_unit_test(an_edit_below_a_line_that_is_gone_is_a_conflict),
		cmocka_unit_test(a_line_of_the_other_mode_is_a_conflict),
		cmocka_unit_test(random_edits_abort_to_the_same_text),
		cmocka_unit_test(random_changes_lead_from_before_to_after),
		cmocka_unit_test(a_store_may_go_with_its_transaction_open),
		cmocka_unit_test(one_hundred_thousand_lines_load_commit_and_print),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
