/*
 * Candidates: merging of edits, what they hide, how they print, what a branch takes along.
 */
#include "tests/unit/store_fixture.h"

/* A place given by opening lines; the caller frees with leave(). */
static struct place enter(const char *first_view, ...)
{
	const struct image *im = small_image();
	struct place p = {.view[0] = image_view(im, "system")};
	va_list ap;

	va_start(ap, first_view);
	for (const char *view = first_view; view; view = va_arg(ap, const char *)) {
		const char *text = va_arg(ap, const char *);
		p.line[p.depth] = line_of_text(im, view_name(im, p.view[p.depth]), text);
		p.view[++p.depth] = image_view(im, view);
	}
	va_end(ap);
	return p;
}

static void leave(struct place *p)
{
	while (p->depth)
		xmlFreeNode((xmlNode *)p->line[--p->depth]);
}

static xmlNode *here(const struct place *p, const char *text)
{
	return line_of_text(small_image(), view_name(small_image(), p->view[p->depth]), text);
}

static void set(struct candidate *c, const struct place *p, const char *text)
{
	candidate_set(c, p, here(p, text));
}

static void delete (struct candidate *c, const struct place *p, const char *text)
{
	candidate_delete(c, p, here(p, text));
}

static void assert_prints(const struct candidate *c, const char *expected)
{
	char *text;
	size_t len;
	FILE *out = open_memstream(&text, &len);

	candidate_print(c, out);
	fclose(out);
	assert_string_equal(text, expected);
	free(text);
}

static const char *op_at(const struct candidate *c, const struct place *p, const char *text)
{
	xmlNode *like = here(p, text);
	const xmlNode *e = candidate_find(c, p, like);
	const xmlAttr *a = e ? xmlHasProp((xmlNode *)e, BAD_CAST "op") : NULL;

	xmlFreeNode(like);
	return a ? (const char *)a->children->content : NULL;
}

static void a_new_candidate_is_empty(void **state)
{
	struct candidate *c = candidate_new(small_image());
	struct place top = enter(NULL);

	(void)state;
	assert_true(candidate_empty(c));
	assert_null(candidate_at(c, &top));
	set(c, &top, "sysname a");
	assert_false(candidate_empty(c));
	candidate_clear(c);
	assert_true(candidate_empty(c));
	assert_prints(c, "");
	candidate_free(c);
	candidate_free(NULL);
}

static void the_last_edit_of_an_instance_counts(void **state)
{
	struct candidate *c = candidate_new(small_image());
	struct place top = enter(NULL);

	(void)state;
	set(c, &top, "sysname a");
	set(c, &top, "sysname b");
	set(c, &top, "listen all enable");
	set(c, &top, "listen all disable");
	set(c, &top, "zone a");
	delete (c, &top, "zone a");
	delete (c, &top, "zone b");
	set(c, &top, "zone b");
	assert_prints(c, "sysname b\nlisten all disable\nundo zone a\nzone b\n");
	assert_string_equal(op_at(c, &top, "zone a"), "delete");
	assert_string_equal(op_at(c, &top, "zone b"), "set");
	assert_null(op_at(c, &top, "zone c"));
	candidate_free(c);
}

static void lines_stand_below_their_opening_lines(void **state)
{
	struct candidate *c = candidate_new(small_image());
	struct place loop = enter("loopback", "interface LoopBack0", NULL);
	struct place port = enter("10ge", "interface 10GE1/0/1", NULL);

	(void)state;
	set(c, &port, "undo portswitch");
	set(c, &port, "address 10.0.0.1 255.0.0.0");
	set(c, &loop, "description far end");
	assert_prints(c, "interface 10GE1/0/1\n undo portswitch\n address 10.0.0.1 255.0.0.0\n"
			 "interface LoopBack0\n description far end\n");
	assert_false(candidate_hides(c, &port));
	port.depth = 0; /* the interface itself is not touched, only led to */
	assert_null(op_at(c, &port, "interface 10GE1/0/1"));
	port.depth = 1;
	leave(&loop);
	leave(&port);
	candidate_free(c);
}

static void deleting_a_line_takes_its_content_along(void **state)
{
	struct candidate *c = candidate_new(small_image());
	struct place top = enter(NULL), loop = enter("loopback", "interface LoopBack0", NULL);

	(void)state;
	set(c, &top, "interface LoopBack0");
	set(c, &loop, "description x");
	delete (c, &top, "interface LoopBack0");
	assert_true(candidate_hides(c, &loop));
	assert_null(candidate_at(c, &loop));
	assert_prints(c, "undo interface LoopBack0\n");
	set(c, &top, "interface LoopBack0");
	assert_string_equal(op_at(c, &top, "interface LoopBack0"), "replace");
	assert_true(candidate_hides(c, &loop));
	set(c, &loop, "description y");
	assert_prints(c, "undo interface LoopBack0\ninterface LoopBack0\n description y\n");
	leave(&loop);
	candidate_free(c);
}

static void an_edit_below_a_deletion_replaces(void **state)
{
	struct candidate *c = candidate_new(small_image());
	struct place top = enter(NULL), loop = enter("loopback", "interface LoopBack0", NULL);

	(void)state;
	delete (c, &top, "interface LoopBack0");
	set(c, &loop, "description y");
	assert_string_equal(op_at(c, &top, "interface LoopBack0"), "replace");
	leave(&loop);
	candidate_free(c);
}

static void a_changed_line_keeps_its_content(void **state)
{
	struct candidate *c = candidate_new(small_image());
	struct place top = enter(NULL), loop = enter("loopback", "interface LoopBack0", NULL);

	(void)state;
	set(c, &loop, "description y");
	set(c, &top, "interface LoopBack0");
	assert_string_equal(op_at(c, &loop, "description z"), "set");
	assert_string_equal(op_at(c, &top, "interface LoopBack0"), "set");
	leave(&loop);
	candidate_free(c);
}

static void an_undo_of_another_value_keeps_the_new_one(void **state)
{
	struct candidate *c = candidate_new(small_image());
	struct place loop = enter("loopback", "interface LoopBack0", NULL);

	(void)state;
	set(c, &loop, "address 10.0.0.1 255.0.0.0");
	delete (c, &loop, "address 10.0.0.2 255.0.0.0");
	assert_prints(c, "interface LoopBack0\n address 10.0.0.1 255.0.0.0\n");
	delete (c, &loop, "address 10.0.0.1 255.0.0.0");
	assert_prints(c, "interface LoopBack0\n undo address 10.0.0.1 255.0.0.0\n");
	leave(&loop);
	candidate_free(c);
}

static void a_port_that_changes_its_view_drops_edits_of_the_old_one(void **state)
{
	struct candidate *c = candidate_new(small_image());
	struct place l2 = enter("l2-10ge", "interface 10GE1/0/1", NULL);
	struct place l3 = enter("10ge", "interface 10GE1/0/1", NULL);

	(void)state;
	set(c, &l2, "link-type access");
	set(c, &l2, "description kept");
	set(c, &l2, "undo portswitch");
	assert_prints(c, "interface 10GE1/0/1\n description kept\n undo portswitch\n");
	set(c, &l3, "address 10.0.0.1 255.0.0.0");
	delete (c, &l3, "undo portswitch");
	assert_prints(c, "interface 10GE1/0/1\n description kept\n portswitch\n");
	leave(&l2);
	leave(&l3);
	candidate_free(c);
}

static void recording_does_not_slow_down(void **state)
{
	struct candidate *c = candidate_new(small_image());
	struct place top = enter(NULL);
	char text[64];

	(void)state;
	for (int i = 0; i < 20000; i++) {
		snprintf(text, sizeof text, "zone z%d", i);
		set(c, &top, text);
	}
	for (int i = 0; i < 20000; i += 7) {
		snprintf(text, sizeof text, "zone z%d", i);
		assert_string_equal(op_at(c, &top, text), "set");
	}
	candidate_free(c);
}

static char *branch_text(const struct candidate *c, const struct place *p, const char *text, bool remove)
{
	xmlNode *line = here(p, text);
	xmlBuffer *buf = xmlBufferCreate();

	if (remove)
		xmlNewProp(line, BAD_CAST "op", BAD_CAST "delete");
	xmlDoc *doc = candidate_branch(c, p, line);
	xmlNodeDump(buf, doc, xmlDocGetRootElement(doc), 0, 0);
	char *copy = strdup((const char *)xmlBufferContent(buf));
	xmlBufferFree(buf);
	xmlFreeDoc(doc);
	xmlFreeNode(line);
	return copy;
}

static void a_branch_holds_the_way_and_what_stands_beside(void **state)
{
	struct candidate *c = candidate_new(small_image());
	struct place top = enter(NULL), port = enter("10ge", "interface 10GE1/0/1", NULL);

	(void)state;
	set(c, &top, "zone a");
	set(c, &port, "undo portswitch");
	char *text = branch_text(c, &port, "address 10.0.0.1 255.0.0.0", false);
	assert_string_equal(text,
		"<edit><interface><interface-name>10GE1/0/1</interface-name><view><undo-portswitch op=\"set\"/>"
		"<address "
		"op=\"set\"><address>10.0.0.1</address><mask>255.0.0.0</mask></address></view></interface></edit>");
	free(text);
	text = branch_text(c, &top, "zone a", true);
	assert_string_equal(text, "<edit><zone op=\"delete\"><zone>a</zone></zone></edit>");
	free(text);
	leave(&port);
	candidate_free(c);
}

static void a_branch_holds_the_objects_that_the_line_names(void **state)
{
	struct candidate *c = candidate_new(small_image());
	struct place top = enter(NULL), loop = enter("loopback", "interface LoopBack0", NULL);

	(void)state;
	set(c, &top, "interface LoopBack0");
	set(c, &top, "interface LoopBack1");
	set(c, &loop, "description x");
	char *text = branch_text(c, &top, "zone LoopBack0", false);
	assert_string_equal(text,
		"<edit><zone op=\"set\"><zone>LoopBack0</zone></zone><interface op=\"set\">"
		"<interface-name>LoopBack0</interface-name><view><description op=\"set\"><text>x</text></description>"
		"</view></interface></edit>");
	free(text);
	leave(&loop);
	candidate_free(c);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_new_candidate_is_empty),
		cmocka_unit_test(the_last_edit_of_an_instance_counts),
		cmocka_unit_test(lines_stand_below_their_opening_lines),
		cmocka_unit_test(deleting_a_line_takes_its_content_along),
		cmocka_unit_test(an_edit_below_a_deletion_replaces),
		cmocka_unit_test(a_changed_line_keeps_its_content),
		cmocka_unit_test(an_undo_of_another_value_keeps_the_new_one),
		cmocka_unit_test(a_port_that_changes_its_view_drops_edits_of_the_old_one),
		cmocka_unit_test(recording_does_not_slow_down),
		cmocka_unit_test(a_branch_holds_the_way_and_what_stands_beside),
		cmocka_unit_test(a_branch_holds_the_objects_that_the_line_names),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
