/*
 * Edits from strangers: whatever the document is, the answer is a fault or a valid configuration, and an abort leaves
 * the store as it was.
 */
#include "tests/unit/store_fixture.h"

static const char base_text[] =
	"#\nsysname a\n#\ninterface 10GE1/0/1\n undo portswitch\n inner 1\n  cost 5\n#\nreturn\n";

static void assert_refused(struct store *s, const xmlDoc *doc, const char *what)
{
	char *before = text_of_store(s);
	struct txn *t = txn_begin(s);
	struct fault f = {0};

	if (txn_apply(t, xmlDocGetRootElement((xmlDoc *)doc), &f) != -1)
		fail_msg("taken: %s", what);
	assert_int_not_equal(f.code, FAULT_NONE);
	txn_abort(t);
	assert_store_prints(s, before);
	free(before);
}

static void broken_documents_are_refused(void **state)
{
	static const char *const broken[] = {
		"<config/>",
		"<edit>text</edit>",
		"<edit><!-- remark --></edit>",
		"<edit><?pi x?></edit>",
		"<edit><nothing op='set'/></edit>",
		"<edit><sysname op='set'/></edit>",
		"<edit><sysname op='set'><host-name/></sysname></edit>",
		"<edit><sysname op='set'><host-name>a</host-name><host-name>b</host-name></sysname></edit>",
		"<edit><sysname op='set'><host-name>a</host-name>b</sysname></edit>",
		"<edit><sysname op='set'><host-name>a<b/></host-name></sysname></edit>",
		"<edit><sysname op='set'><host-name x='1'>a</host-name></sysname></edit>",
		"<edit><sysname op='set' x='1'><host-name>a</host-name></sysname></edit>",
		"<edit><sysname op='merge'><host-name>a</host-name></sysname></edit>",
		"<edit><sysname op=''><host-name>a</host-name></sysname></edit>",
		"<edit><sysname xmlns='urn:x' op='set'><host-name>a</host-name></sysname></edit>",
		"<edit><sysname op='set'><view/><view/><host-name>a</host-name></sysname></edit>",
		"<edit><sysname op='set'><host-name>a</host-name><view><zone "
		"op='set'><zone>x</zone></zone></view></sysname></edit>",
		"<edit><sysname op='set'><host-name>a&#10;zone x</host-name></sysname></edit>",
		"<edit><sysname op='set'><host-name>\303\244</host-name></sysname></edit>",
		"<edit><zone op='set'><zone>two words</zone></zone></edit>",
		"<edit><zone op='set'><zone> a</zone></zone></edit>",
		"<edit><zone op='set'><zone>a</zone><extra/></zone></edit>",
		"<edit><route op='set'><mask>255.0.0.0</mask><address>10.0.0.0</address></route></edit>",
		"<edit><route op='set'><address>10.0.0.0</address><mask>255.0.255.0</mask></route></edit>",
		"<edit><route op='set'><address>010.0.0.0</address><mask>255.0.0.0</mask></route></edit>",
		"<edit><route "
		"op='set'><address>10.0.0.0</address><mask>255.0.0.0</mask><preference/><preference>60</preference>"
		"</route></edit>",
		"<edit><interface op='set'><interface-name>10ge1/0/1</interface-name></interface></edit>",
		"<edit><interface op='set'><interface-name>Nothing7</interface-name></interface></edit>",
		"<edit><interface op='delete'><interface-name>10GE1/0/1</interface-name><view><shutdown "
		"op='set'/></view>"
		"</interface></edit>",
		"<edit><interface><interface-name>10GE1/0/1</interface-name><view><sysname "
		"op='set'><host-name>b</host-name>"
		"</sysname></view></interface></edit>",
		"<edit><interface><interface-name>10GE1/0/1</interface-name><view>x</view></interface></edit>",
		"<edit><undo-portswitch op='set'/></edit>",
		"<edit><portswitch op='set'/></edit>",
		"<edit><undo-sysname op='set'/></edit>",
		"<edit><view op='set'/></edit>",
		"<edit><cost op='set'><cost>5</cost></cost></edit>",
		"<edit><zone op='set'><zone>x</zone></zone><interface><view><view/></view></interface><_/></edit>",
	};
	struct store *s = store_of_text(small_image(), base_text);

	(void)state;
	for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
		xmlDoc *doc = document(broken[i]);
		assert_refused(s, doc, broken[i]);
		xmlFreeDoc(doc);
	}
	assert_store_prints(s, base_text);
	store_free(s);
}

static void a_fault_in_the_middle_goes_back_wholly(void **state)
{
	struct store *s = store_of_text(small_image(), base_text);
	xmlDoc *doc = document("<edit><zone op='set'><zone>x</zone></zone>"
			       "<interface op='delete'><interface-name>10GE1/0/1</interface-name></interface>"
			       "<interface op='set'><interface-name>10GE1/0/1</interface-name></interface>"
			       "<sysname op='delete'/><nothing/></edit>");

	(void)state;
	assert_refused(s, doc, "good edits before a broken one");
	xmlFreeDoc(doc);
	store_free(s);
}

static void blanks_between_elements_do_no_harm(void **state)
{
	struct store *s = store_new(small_image());
	const char *xml = "<edit>\n  <sysname op='set'>\n    <host-name>b</host-name>\n  </sysname>\n</edit>";
	xmlDoc *doc = xmlReadMemory(xml, (int)strlen(xml), NULL, NULL, 0);

	(void)state;
	commit_edit(s, doc);
	assert_store_prints(s, "#\nsysname b\n#\nreturn\n");
	xmlFreeDoc(doc);
	store_free(s);
}

static xmlDoc *nested(int depth)
{
	xmlDoc *doc = document("<edit/>");
	xmlNode *n = xmlDocGetRootElement(doc);

	for (; depth; depth--) {
		n = xmlNewChild(n, NULL, BAD_CAST "interface", NULL);
		xmlNewChild(n, NULL, BAD_CAST "interface-name", BAD_CAST "10GE1/0/1");
		n = xmlNewChild(n, NULL, BAD_CAST "view", NULL);
	}
	return doc;
}

static void depth_is_limited(void **state)
{
	struct store *s = store_of_text(small_image(), base_text);

	(void)state;
	for (int depth = 2; depth < 3000; depth = depth * 3 + 1) {
		xmlDoc *doc = nested(depth);
		assert_refused(s, doc, "deep nesting");
		xmlFreeDoc(doc);
	}
	store_free(s);
}

static void size_is_limited(void **state)
{
	struct store *s = store_of_text(small_image(), base_text);
	char *big = malloc(1 << 20);

	(void)state;
	memset(big, 'x', 1 << 20);
	for (size_t n = 300; n < 1 << 20; n *= 3) {
		static const char *const ops[] = {"set", "replace"};
		big[n] = '\0';
		for (int i = 0; i < 2; i++) {
			xmlDoc *doc = document("<edit/>");
			xmlNode *line = xmlNewChild(xmlDocGetRootElement(doc), NULL, BAD_CAST "sysname", NULL);
			xmlNewProp(line, BAD_CAST "op", BAD_CAST ops[i]);
			xmlNewChild(line, NULL, BAD_CAST "host-name", BAD_CAST big);
			assert_refused(s, doc, "long value");
			xmlFreeDoc(doc);
		}
		xmlDoc *doc = document("<edit/>");
		xmlNewChild(xmlDocGetRootElement(doc), NULL, BAD_CAST big, NULL);
		assert_refused(s, doc, "long name");
		xmlFreeDoc(doc);
		big[n] = 'x';
	}
	xmlDoc *doc = document("<edit><members op='set'/></edit>");
	for (int i = 0; i < 5000; i++)
		xmlNewChild(xmlDocGetRootElement(doc)->children, NULL, BAD_CAST "member", BAD_CAST "1");
	assert_refused(s, doc, "many words");
	xmlFreeDoc(doc);
	free(big);
	store_free(s);
}

static void questions_about_nonsense_have_no_answer(void **state)
{
	struct store *s = store_of_text(small_image(), base_text);
	char *big = malloc(20001);
	xmlNode *like = xmlNewNode(NULL, BAD_CAST "zone");

	(void)state;
	memset(big, 'x', 20000);
	big[20000] = '\0';
	xmlNewChild(like, NULL, BAD_CAST "zone", BAD_CAST big);
	assert_null(store_find(s, NULL, like));
	assert_null(store_find(s, like, like));
	assert_null(store_get(s, NULL, "zone", big));
	assert_null(store_get(s, NULL, big, NULL));
	assert_null(store_get(s, like, "zone", NULL));
	assert_null(store_get(s, NULL, "interface", NULL));
	xmlFreeNode(like);
	free(big);
	store_free(s);
}

/* ---- corruption ---- */

static unsigned seed = 1;

static unsigned pick(unsigned n)
{
	seed = seed * 1103515245u + 12345u;
	return (seed >> 16) % n;
}

static xmlNode *random_element(xmlNode *root)
{
	xmlNode *n = root;

	for (int steps = (int)pick(12); steps; steps--) {
		xmlNode *next = pick(2) ? n->children : n->next;
		if (next && next->type == XML_ELEMENT_NODE)
			n = next;
	}
	return n;
}

/* One random wound: a name, a value, an operation, a place. */
static void wound(xmlDoc *doc)
{
	static const char *const names[] = {"sysname", "view", "interface", "zone", "undo-portswitch", "edit", "_",
		"address", "_41", "inner", "listen-all-enable", "peer", "members"};
	static const char *const values[] = {"", " ", "a", "10.0.0.1", "255.0.0.0", "10GE1/0/1", "LoopBack0",
		"99999999999", "\"", "?", "a|b", "$", "-1"};
	static const char *const ops[] = {"set", "delete", "replace", "", "x"};
	xmlNode *root = xmlDocGetRootElement(doc), *n = random_element(root), *other;

	switch (pick(7)) {
	case 0:
		xmlNodeSetName(n, BAD_CAST names[pick(13)]);
		return;
	case 1:
		if (n != root && !xmlFirstElementChild(n))
			xmlNodeSetContent(n, BAD_CAST values[pick(13)]);
		return;
	case 2:
		xmlSetProp(n, BAD_CAST(pick(9) ? "op" : "po"), BAD_CAST ops[pick(5)]);
		return;
	case 3:
		xmlUnsetProp(n, BAD_CAST "op");
		return;
	case 4:
		xmlAddChild(n, xmlCopyNode(random_element(root), 1));
		return;
	case 5:
		if (n != root) {
			xmlUnlinkNode(n);
			xmlFreeNode(n);
		}
		return;
	default:
		other = xmlNewChild(n, NULL, BAD_CAST names[pick(13)], pick(2) ? BAD_CAST values[pick(13)] : NULL);
		xmlSetProp(other, BAD_CAST "op", BAD_CAST ops[pick(5)]);
	}
}

static void corrupted_edits_never_leave_what_cannot_be_read(void **state)
{
	static const char good[] =
		"sysname b\npeer 10.0.0.1 weight 5 802.1p 3\nmembers 1 2 3\nlisten all enable\nsource 2001::1 "
		"vpn-instance a\n"
		"interface 10GE1/0/1\n undo portswitch\n address 10.0.0.1 255.0.0.0\n inner 5\n  cost 7\n"
		"interface LoopBack0\n description x y\nzone q\n";
	struct store *s = store_of_text(small_image(), base_text);
	int taken = 0;

	(void)state;
	for (int round = 0; round < 6000; round++) {
		xmlDoc *doc = edit_of_text(small_image(), good);
		char *before = text_of_store(s);
		for (unsigned i = pick(4) + 1; i; i--)
			wound(doc);
		struct txn *t = txn_begin(s);
		if (txn_apply(t, xmlDocGetRootElement(doc), NULL) < 0 || pick(4)) {
			txn_abort(t);
			assert_store_prints(s, before);
		} else {
			txn_commit(t);
			taken++;
			char *after = text_of_store(s);
			struct store *copy = store_of_text(small_image(), after);
			assert_store_prints(copy, after);
			store_free(copy);
			free(after);
		}
		free(before);
		xmlFreeDoc(doc);
	}
	assert_true(taken > 100);
	store_free(s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(broken_documents_are_refused),
		cmocka_unit_test(a_fault_in_the_middle_goes_back_wholly),
		cmocka_unit_test(blanks_between_elements_do_no_harm),
		cmocka_unit_test(depth_is_limited),
		cmocka_unit_test(size_is_limited),
		cmocka_unit_test(questions_about_nonsense_have_no_answer),
		cmocka_unit_test(corrupted_edits_never_leave_what_cannot_be_read),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
