/*
 * Any XML as an edit of a configuration that stands: an abort brings back what stood, and what is taken prints as text
 * that reads back to the same text.
 */
#include <assert.h>
#include <libxml/parser.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char standing[] =
	"#\nsysname a\n#\nip vpn-instance a\n ipv4-family\n  route-distinguisher 1:1\n#\n"
	"interface 100GE1/0/1\n undo portswitch\n ip address 10.0.0.1 255.255.255.0\n#\n"
	"interface LoopBack0\n ip address 1.1.1.1 255.255.255.255\n#\nntp refclock-master 3\n#\nreturn\n";

static struct store *load(const char *text)
{
	const struct image *im = image_builtin();
	struct grammar_env env = {.level = -1};
	struct store *s = store_new(im);
	FILE *in = fmemopen((void *)text, strlen(text), "r");
	bool complete;
	xmlDoc *edit = config_read(im, &env, in, NULL, NULL, &complete);
	struct txn *t = txn_begin(s);

	assert(complete && txn_apply(t, xmlDocGetRootElement(edit), NULL) == 0);
	txn_commit(t);
	fclose(in);
	xmlFreeDoc(edit);
	return s;
}

static char *print(const struct store *s)
{
	char *text;
	size_t len;
	FILE *out = open_memstream(&text, &len);

	config_print(store_image(s), store_root(s), 0, out);
	fclose(out);
	return text;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	xmlDoc *doc = xmlReadMemory((const char *)data, (int)size, NULL, "UTF-8",
		XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE);

	if (!doc || !xmlDocGetRootElement(doc)) {
		xmlFreeDoc(doc);
		return 0;
	}
	struct store *s = load(standing);
	char *before = print(s);
	struct txn *t = txn_begin(s);
	int result = txn_apply(t, xmlDocGetRootElement(doc), NULL);
	txn_abort(t);
	char *after = print(s);
	assert(!strcmp(before, after));
	free(after);
	if (!result) {
		t = txn_begin(s);
		result = txn_apply(t, xmlDocGetRootElement(doc), NULL);
		assert(!result);
		txn_commit(t);
		after = print(s);
		struct store *copy = load(after);
		char *again = print(copy);
		assert(!strcmp(after, again));
		store_free(copy);
		free(again);
		free(after);
	}
	free(before);
	store_free(s);
	xmlFreeDoc(doc);
	return 0;
}
