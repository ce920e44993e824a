/*
 * The order of lines in a configuration: rank, then key values by their meaning, then the remaining words.
 * The kind of a value is read from its text, the same way every time, so that the order is total.
 */
#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/command.h"
#include "datastore/word.h"

enum kind { KIND_NONE, KIND_NUMBER, KIND_IPV4, KIND_IPV6, KIND_INTERFACE, KIND_TEXT };

struct operand {
	enum kind kind;
	const char *text;
	struct in6_addr address;
};

static bool is_interface(const struct image *im, const char *text)
{
	char canonical[64];
	size_t n = strlen(text);

	return n && n < sizeof canonical && text[n - 1] >= '0' && text[n - 1] <= '9' &&
	       interface_parse(im, text, canonical, sizeof canonical) >= 0 && !strcmp(canonical, text);
}

static void classify(const struct image *im, const char *text, struct operand *o)
{
	o->text = text;
	if (!text)
		o->kind = KIND_NONE;
	else if (*text && !text[strspn(text, "0123456789")])
		o->kind = KIND_NUMBER;
	else if (inet_pton(AF_INET, text, &o->address) == 1)
		o->kind = KIND_IPV4;
	else if (strchr(text, ':') && inet_pton(AF_INET6, text, &o->address) == 1)
		o->kind = KIND_IPV6;
	else
		o->kind = is_interface(im, text) ? KIND_INTERFACE : KIND_TEXT;
}

static int compare_numbers(const char *a, const char *b)
{
	a += strspn(a, "0");
	b += strspn(b, "0");
	size_t m = strlen(a), n = strlen(b);
	return m != n ? (m < n ? -1 : 1) : strcmp(a, b);
}

static int compare_values(const struct image *im, const char *a, const char *b)
{
	struct operand x, y;

	if (a == b || (a && b && !strcmp(a, b)))
		return 0;
	classify(im, a, &x);
	classify(im, b, &y);
	if (x.kind != y.kind)
		return x.kind < y.kind ? -1 : 1;
	switch (x.kind) {
	case KIND_NONE:
		return 0;
	case KIND_NUMBER:
		return compare_numbers(a, b);
	case KIND_IPV4:
		return memcmp(&x.address, &y.address, 4);
	case KIND_IPV6:
		return memcmp(&x.address, &y.address, 16);
	case KIND_INTERFACE:
		return interface_compare(im, a, b);
	case KIND_TEXT:
		return strcmp(a, b);
	}
	abort();
}

static const char *word_text_of(const xmlNode *word)
{
	return word ? word_text(word) : NULL;
}

static int compare_words(const struct image *im, const xmlNode *a, const xmlNode *b)
{
	const xmlNode *x = word_first(a), *y = word_first(b);

	for (; x && y; x = word_next(x), y = word_next(y)) {
		int order = strcmp((const char *)x->name, (const char *)y->name);
		if (!order)
			order = compare_values(im, word_text(x), word_text(y));
		if (order)
			return order;
	}
	return x ? 1 : y ? -1 : 0;
}

/* Lines about the same things stand together: by the thing, then by rank. */
int command_compare(const struct image *im, int command_a, const xmlNode *a, int command_b, const xmlNode *b)
{
	struct command_place x = command_place(im, (uint32_t)command_a), y = command_place(im, (uint32_t)command_b);
	const char *key;
	int order = 0;

	if (x.group != y.group)
		return x.group < y.group ? -1 : 1;
	if (x.grouped && y.grouped)
		order = compare_values(im, word_text_of(word_first(a)), word_text_of(word_first(b)));
	if (!order && x.rank != y.rank)
		order = x.rank < y.rank ? -1 : 1;
	for (int i = 0; !order && (key = command_key(im, (uint32_t)command_a, i)); i++)
		order = compare_values(im, command_value(im, command_a, a, key), command_value(im, command_b, b, key));
	if (!order && command_a != command_b)
		order = command_a < command_b ? -1 : 1;
	return order ? order : compare_words(im, a, b);
}

int line_compare(const struct image *im, view_id v, const xmlNode *a, const xmlNode *b)
{
	int command_a = line_command(im, v, a), command_b = line_command(im, v, b);

	if (command_a < 0 || command_b < 0)
		return (command_a < 0) - (command_b < 0);
	return command_compare(im, command_a, a, command_b, b);
}
