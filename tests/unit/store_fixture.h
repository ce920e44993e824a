/*
 * What the tests of the datastore share: a small command set with one of each kind of line, text in and out of trees.
 */
#ifndef LYREBIRD_TESTS_STORE_FIXTURE_H
#define LYREBIRD_TESTS_STORE_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include <libxml/parser.h>

#include "cli/grammar/compile.h"
#include "datastore/text.h"

static const char small_set[] =
	"section 10\n"
	"view user : User view\n"
	"view system : System view\n\tparent user\n"
	"view 10ge : Routed view\n\tparent system\n\tprompt -<interface-name>\n"
	"view l2-10ge : Layer 2 view\n\tparent system\n\tprompt -<interface-name>\n"
	"view loopback : Loopback view\n\tparent system\n\tprompt -<interface-name>\n"
	"view inner : Inner view\n\tparent 10ge\n\tprompt -inner\n"
	"interface-type 10GE\n\tnumber slot/card/port\n\tview 10ge\n\tswitched l2-10ge\n\torder 40\n"
	"interface-type LoopBack\n\tnumber integer 0..1023\n\tview loopback\n\tcreatable\n\torder 80\n"
	"\n"
	"sysname <host-name>\nundo sysname\n\tviews system\n\tlevel 2\n"
	"\t<host-name>  text 1..246 : Name\n"
	"\n"
	"route <address> <mask> [ preference <preference> ] [ tag <tag> ]\nundo route <address> <mask>\n"
	"\tviews system\n\tlevel 2\n\tkey <address> <mask>\n"
	"\t<address>  ipv4 : Network\n\t<mask>  ipv4-mask : Mask\n"
	"\t<preference>  integer 1..255 default 60 : Preference\n\t<tag>  integer 1..4294967295 : Tag\n"
	"\n"
	"clockmaster [ <ip-address> ] [ <stratum> ]\nundo clockmaster [ <ip-address> ]\n"
	"\tviews system\n\tlevel 2\n\tkey <ip-address>\n"
	"\t<ip-address>  ipv4 127.127.1.0..127.127.1.3 default 127.127.1.0 : Clock\n"
	"\t<stratum>  integer 1..15 default 8 : Stratum\n"
	"\n"
	"listen all enable\n\tviews system\n\tlevel 2\n\titem listen-all\n"
	"\n"
	"listen all disable\n\tviews system\n\tlevel 2\n\titem listen-all\n"
	"\n"
	"source <address> [ vpn-instance <vpn> ]\nundo source <address> [ vpn-instance <vpn> ]\n"
	"\tviews system\n\tlevel 2\n\tkey <address> <vpn>\n"
	"\t<address>  ipv6 : Address\n\t<vpn>  string 1..31 : Instance\n"
	"\n"
	"hop <network> <next>\nundo hop <network> [ <next> ]\n"
	"\tviews system\n\tlevel 2\n\tkey <network> <next>\n"
	"\t<network>  ipv4 : Network\n\t<next>  ipv4 : Next hop\n"
	"\n"
	"peer <address> { weight <weight> | 802.1p <priority> | burst } *\nundo peer <address>\n"
	"\tviews system\n\tlevel 2\n\tkey <address>\n"
	"\t<address>  ipv4 : Address\n\t<weight>  integer 1..10 : Weight\n\t<priority>  integer 0..7 : Priority\n"
	"\n"
	"members <member> &<1-4>\nundo members <member> &<1-4>\n\tviews system\n\tlevel 2\n\tkey all\n"
	"\t<member>  integer 1..100 : Member\n"
	"\n"
	"interface { <interface-name> | <interface-type> <interface-number> }\n"
	"undo interface { <interface-name> | <interface-type> <interface-number> }\n"
	"\tviews system\n\tlevel 2\n\tenters interface\n\tsection 20\n"
	"\t<interface-name>  interface-name : Name\n"
	"\n"
	"portswitch\nundo portswitch\n\tviews 10ge l2-10ge\n\tlevel 2\n\tnegative\n"
	"\n"
	"description <text>\nundo description\n\tviews 10ge l2-10ge loopback\n\tlevel 2\n\t<text>  text 1..80 : Text\n"
	"\n"
	"shutdown\nundo shutdown\n\tviews 10ge l2-10ge\n\tlevel 2\n\tdefault undo shutdown\n"
	"\n"
	"address <address> <mask>\nundo address [ <address> <mask> ]\n\tviews 10ge loopback\n\tlevel 2\n\tkey none\n"
	"\t<address>  ipv4 : Address\n\t<mask>  ipv4-mask : Mask\n"
	"\n"
	"address <address> <mask> sub\nundo address <address> <mask> sub\n\tviews 10ge loopback\n\tlevel 2\n"
	"\tname address-sub\n\tkey <address>\n\t<address>  ipv4 : Address\n\t<mask>  ipv4-mask : Mask\n"
	"\n"
	"ring <ring>\nring <sub-ring> level <level> sub\nundo ring [ <ring> ]\nundo ring <sub-ring> level <level> sub\n"
	"\tviews loopback\n\tlevel 2\n\tkey <sub-ring> <level>\n"
	"\t<ring>  integer 1..64 : Ring\n\t<sub-ring>  integer 1..64 : Ring\n\t<level>  integer 1..3 : Level\n"
	"\n"
	"import { direct | static | rip <process> } [ cost <cost> ]\nundo import { direct | static | rip <process> }\n"
	"\tviews loopback\n\tlevel 2\n\t<process>  integer 1..9 : Process\n\t<cost>  integer 1..9 : Cost\n"
	"\n"
	"access-list <list> { inbound | outbound }\nundo access-list inbound\nundo access-list outbound\n"
	"\tviews loopback\n\tlevel 2\n\t<list>  integer 1..9 : List\n"
	"\n"
	"batch { <from> [ to <last> ] } &<1-10>\nundo batch { <from> [ to <last> ] } &<1-10>\n"
	"\tviews loopback\n\tlevel 2\n\tlist <from> <last>\n\t<from>  integer 1..4094 : Number\n\t<last>  integer "
	"1..4094 : Number\n"
	"\n"
	"law [ <number> ] { permit | deny } [ <source> ]\nundo law { permit | deny } [ <source> ]\n"
	"\tviews loopback\n\tlevel 2\n\titem law\n\tkey <number>\n\tnumbered <number> 5 pace\n"
	"\t<number>  integer 0..30 : Number\n\t<source>  ipv4 : Address\n"
	"\n"
	"law [ <number> ] note\nundo law <number> [ to <end> ]\n\tviews loopback\n\tlevel 2\n\titem law\n"
	"\tkey <number>\n\tnumbered <number> 5 pace\n\tundoes law\n"
	"\t<number>  integer 0..30 : Number\n\t<end>  integer 0..30 : Last number\n"
	"\n"
	"pace <pace>\nundo pace\n\tviews loopback\n\tlevel 2\n\t<pace>  integer 1..20 : Step\n"
	"\n"
	"entry static <number>\n\tviews loopback\n\tlevel 2\n\t<number>  integer 1..99 : Number\n"
	"\n"
	"entry black <number>\n\tviews loopback\n\tlevel 2\n\t<number>  integer 1..99 : Number\n"
	"\n"
	"entry time <number>\nundo entry time\n\tviews loopback\n\tlevel 2\n\t<number>  integer 1..99 : Number\n"
	"\n"
	"undo entry all\nundo entry static [ <number> ]\nundo entry black <number>\nundo entry <number> [ to <end> ]\n"
	"\tviews loopback\n\tlevel 2\n\tundoes entry-static entry-b*\n"
	"\t<number>  integer 1..99 : Number\n\t<end>  integer 1..99 : Last number\n"
	"\n"
	"clear entry\n\tviews loopback\n\tlevel 2\n\tundoes entry-static\n"
	"\n"
	"link-type { access | trunk }\nundo link-type\n\tviews l2-10ge\n\tlevel 2\n"
	"\n"
	"inner <number>\nundo inner <number>\n\tviews 10ge\n\tlevel 2\n\tenters inner\n"
	"\t<number>  integer 1..100 : Number\n"
	"\n"
	"cost <cost>\nundo cost\n\tviews inner\n\tlevel 2\n\t<cost>  integer 1..1000 : Cost\n"
	"\n"
	"zone <zone>\nundo zone <zone>\n\tviews system\n\tlevel 2\n\tsection 30\n"
	"\t<zone>  string 1..31 : Zone\n"
	"\n"
	"user <user-name> privilege level <level>\nundo user <user-name> privilege level\n"
	"\tviews system\n\tlevel 2\n\tname user-level\n\tkey <user-name>\n\tsection 40\n"
	"\t<user-name>  string 1..31 : User\n\t<level>  integer 0..3 : Level\n";

static void *small_bytes;

/* A set of its own; *bytes is freed by the caller when the image is done with. */
static inline const struct image *image_of_text(const char *text, void **bytes)
{
	struct compiler *c = compiler_new();
	size_t len;

	assert_int_equal(compiler_text(c, "set", text, stderr), 0);
	assert_int_equal(compiler_finish(c, stderr, bytes, &len), 0);
	compiler_free(c);
	const struct image *im = image_open(*bytes, len);
	assert_non_null(im);
	return im;
}

static inline const struct image *small_image(void)
{
	static const struct image *im;

	return im ? im : (im = image_of_text(small_set, &small_bytes));
}

/* "system", or the name of any view. */
static inline xmlNode *line_of_text(const struct image *im, const char *view, const char *text)
{
	static const struct grammar_env env = {.level = -1};
	struct match m;

	grammar_match(im, &env, image_view(im, view), text, &m);
	if (m.status != MATCH_OK)
		fail_msg("%s: no line of view %s (status %d)", text, view, m.status);
	return line_new(im, &m);
}

static inline void report_none(void *ctx, int number, const char *line, enum match_status why)
{
	(void)ctx;
	fail_msg("line %d was not read (%d): %s", number, why, line);
}

/* Edit of a configuration text in which every line must be known. */
static inline xmlDoc *edit_of_text(const struct image *im, const char *text)
{
	static const struct grammar_env env = {.level = -1};
	FILE *in = fmemopen((void *)text, strlen(text), "r");
	bool complete;

	assert_non_null(in);
	xmlDoc *doc = config_read(im, &env, in, report_none, NULL, &complete);
	fclose(in);
	return doc;
}

static inline char *text_of_tree(const struct image *im, const xmlNode *root, int flags)
{
	char *text = NULL;
	size_t len;
	FILE *out = open_memstream(&text, &len);

	config_print(im, root, flags, out);
	fclose(out);
	return text;
}

static inline char *text_of_store(const struct store *s)
{
	return text_of_tree(store_image(s), store_root(s), 0);
}

static inline void commit_edit(struct store *s, const xmlDoc *edit)
{
	struct fault f = {0};
	struct txn *t = txn_begin(s);

	if (txn_apply(t, xmlDocGetRootElement((xmlDoc *)edit), &f) < 0)
		fail_msg("edit refused: %s: %s", f.line, f.detail);
	txn_commit(t);
}

static inline void commit_text(struct store *s, const char *text)
{
	xmlDoc *edit = edit_of_text(store_image(s), text);

	commit_edit(s, edit);
	xmlFreeDoc(edit);
}

static inline struct store *store_of_text(const struct image *im, const char *text)
{
	struct store *s = store_new(im);

	commit_text(s, text);
	return s;
}

static inline xmlDoc *document(const char *xml)
{
	xmlDoc *doc = xmlReadMemory(xml, (int)strlen(xml), NULL, NULL, XML_PARSE_NOBLANKS | XML_PARSE_NONET);

	assert_non_null(doc);
	return doc;
}

static inline void assert_store_prints(const struct store *s, const char *expected)
{
	char *text = text_of_store(s);

	assert_string_equal(text, expected);
	free(text);
}

#endif
