/*
 * Interface names: "100ge 1/0/1", "lo0", "Eth-Trunk1.100" to their canonical form and order, from the table of types
 * of the command set. Knows nothing of which interfaces exist.
 */
#include "cli/grammar/types.h"

#include <assert.h>
#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#define SUB_MAX 99999999u

struct number {
	int pieces; /* before the sub-interface: 1, 3 or 4 */
	uint32_t piece[4];
	bool has_sub;
	uint32_t sub;
};

static bool decimal(const char **p, const char *end, uint32_t max, uint32_t *value)
{
	uint64_t n = 0;
	const char *start = *p;

	for (; *p < end && isdigit((unsigned char)**p); ++*p) {
		n = n * 10 + (uint64_t)(**p - '0');
		if (n > max)
			return false;
	}
	*value = (uint32_t)n;
	return *p > start;
}

/* 1/0/1, 1/0/1:2, 7, each with .100 behind it. */
static bool number_split(struct word w, struct number *n)
{
	const char *p = w.text, *end = w.text + w.len;

	*n = (struct number){0};
	for (;;) {
		if (!decimal(&p, end, UINT32_MAX, &n->piece[n->pieces++]))
			return false;
		if (p < end && n->pieces < 3 && *p == '/')
			p++;
		else if (p < end && n->pieces == 3 && *p == ':')
			p++;
		else
			break;
	}
	if (p < end && *p == '.') {
		p++;
		n->has_sub = decimal(&p, end, SUB_MAX, &n->sub) && n->sub > 0;
		if (!n->has_sub)
			return false;
	}
	return p == end && n->pieces != 2;
}

static bool number_fits(const struct image *im, const struct image_type *t, const struct number *n)
{
	bool integer = strcmp(image_text(im, t->numbers), "integer") == 0;

	if (n->has_sub && t->sub == NONE)
		return false;
	if (!integer)
		return n->pieces >= 3;
	return n->pieces == 1 && n->piece[0] >= t->min && n->piece[0] <= t->max;
}

static void name_print(
	const struct image *im, const struct image_type *t, const struct number *n, char *out, size_t len)
{
	static const char separators[] = {'/', '/', ':'};
	size_t at = (size_t)snprintf(out, len, "%s%u", image_text(im, t->name), n->piece[0]);

	for (int i = 1; i < n->pieces && at < len; i++)
		at += (size_t)snprintf(out + at, len - at, "%c%u", separators[i - 1], n->piece[i]);
	if (n->has_sub && at < len)
		snprintf(out + at, len - at, ".%u", n->sub);
}

static bool is_prefix(struct word w, const char *name)
{
	return strncasecmp(w.text, name, w.len) == 0;
}

int interface_type_find(const struct image *im, struct word w)
{
	int found = -1;

	for (uint32_t i = 0; w.len && i < im->table[TABLE_TYPES].count; i++) {
		const char *name = image_text(im, type_row(im, i)->name);
		if (!is_prefix(w, name))
			continue;
		if (strlen(name) == w.len)
			return (int)i;
		found = found == -1 ? (int)i : -2;
	}
	return found;
}

int interface_pair_read(const struct image *im, struct word type, struct word number, char *out, size_t len)
{
	struct number n;
	int i = interface_type_find(im, type);

	if (i < 0)
		return i;
	if (!number_split(number, &n) || !number_fits(im, type_row(im, (uint32_t)i), &n))
		return -1;
	name_print(im, type_row(im, (uint32_t)i), &n, out, len);
	return i;
}

/* In one word the number begins at a digit behind a letter or hyphen: "100ge1/0/1" is no "1" and "00ge1/0/1". */
int interface_name_read(const struct image *im, struct word w, char *out, size_t len)
{
	bool letter = false;

	for (size_t i = 0; i < w.len; i++) {
		if (isalpha((unsigned char)w.text[i]))
			letter = true;
		else if (letter && isdigit((unsigned char)w.text[i]))
			return interface_pair_read(
				im, (struct word){w.text, i}, (struct word){w.text + i, w.len - i}, out, len);
	}
	return -1;
}

int interface_parse(const struct image *im, const char *text, char *canonical, size_t len)
{
	size_t n = strcspn(text, " ");
	size_t gap = strspn(text + n, " ");
	char buf[128];
	int type;

	if (text[n + gap] == '\0')
		type = interface_name_read(im, (struct word){text, n}, buf, sizeof buf);
	else
		type = interface_pair_read(im, (struct word){text, n},
			(struct word){text + n + gap, strlen(text + n + gap)}, buf, sizeof buf);
	if (type >= 0 && len)
		snprintf(canonical, len, "%s", buf);
	return type;
}

int image_interface_types(const struct image *im)
{
	return (int)im->table[TABLE_TYPES].count;
}

static view_id row_view(uint32_t v)
{
	return v == NONE ? -1 : (view_id)v;
}

struct interface_type image_interface_type(const struct image *im, int i)
{
	assert(i >= 0 && i < image_interface_types(im));
	const struct image_type *t = type_row(im, (uint32_t)i);

	return (struct interface_type){
		.name = image_text(im, t->name),
		.numbers = image_text(im, t->numbers),
		.min = t->min,
		.max = t->max,
		.view = row_view(t->view),
		.switched = row_view(t->switched),
		.sub = row_view(t->sub),
		.sub_l2 = row_view(t->sub_l2),
		.creatable = t->creatable,
		.order = t->order,
	};
}

/* Length of the type's name in a canonical name; NULL-safe for foreign text: -1 type. */
static int canonical_split(const struct image *im, const char *name, struct number *n)
{
	for (uint32_t i = 0; i < im->table[TABLE_TYPES].count; i++) {
		const char *type = image_text(im, type_row(im, i)->name);
		size_t len = strlen(type);
		if (strncmp(name, type, len) == 0 && isdigit((unsigned char)name[len]) &&
			number_split((struct word){name + len, strlen(name + len)}, n))
			return (int)i;
	}
	return -1;
}

static int compare(uint32_t a, uint32_t b)
{
	return (a > b) - (a < b);
}

int interface_compare(const struct image *im, const char *a, const char *b)
{
	struct number x = {0}, y = {0};
	int s = canonical_split(im, a, &x), t = canonical_split(im, b, &y), order = 0;

	if (s < 0 || t < 0)
		return s < 0 && t < 0 ? strcmp(a, b) : (s < 0) - (t < 0);
	order = compare(type_row(im, (uint32_t)s)->order, type_row(im, (uint32_t)t)->order);
	if (!order)
		order = compare((uint32_t)s, (uint32_t)t);
	for (int i = 0; !order && i < 4; i++)
		order = compare(x.piece[i], y.piece[i]);
	if (!order)
		order = compare((uint32_t)x.pieces, (uint32_t)y.pieces);
	return order ? order : compare(x.sub, y.sub);
}
