/*
 * Prints octets in groups, and the numbers of a DER SEQUENCE apart from each other. They may be anything.
 * Knows the heads of DER; knows nothing of kinds of keys.
 */
#include "cli/key_code.h"

#include <stdio.h>

#include "cli/output.h"

#define LINE 128

static void print_octets(struct session *s, const unsigned char *octets, size_t len, unsigned groups, int indent)
{
	char line[LINE];
	size_t used = 0;

	for (size_t i = 0; i < len; i++) {
		used += (size_t)snprintf(
			line + used, sizeof line - used, "%s%02X", i % 4 || !used ? "" : " ", octets[i]);
		if (i % (4 * groups) == 4 * groups - 1 || i + 1 == len) {
			out_line(s, "%*s%s", indent, "", line);
			used = 0;
		}
	}
}

/* Octets of the head of an element whose content ends where the octets do or before; 0: it is none. */
static size_t head_of(const unsigned char *octets, size_t len, unsigned char tag, size_t *content)
{
	size_t head;

	if (len < 2 || octets[0] != tag || octets[1] > 0x82 || octets[1] == 0x80)
		return 0;
	head = octets[1] < 0x80 ? 2 : 2 + (size_t)(octets[1] & 0x7f);
	if (len < head)
		return 0;
	*content = octets[1];
	if (head > 2)
		*content = octets[2];
	if (head == 4)
		*content = *content << 8 | octets[3];
	return *content <= len - head ? head : 0;
}

/* Are these numbers and nothing else? */
static bool is_numbers(const unsigned char *octets, size_t len)
{
	size_t content, head;

	for (; len > 0; octets += head + content, len -= head + content) {
		head = head_of(octets, len, 2, &content);
		if (!head)
			return false;
	}
	return true;
}

void key_code_print(struct session *s, const struct public_key *key, unsigned groups, int indent)
{
	size_t content, head = head_of(key->code, key->octets, 0x30, &content);
	const unsigned char *at = key->code + head, *end = key->code + key->octets;

	if (!head || content != key->octets - head || !is_numbers(at, content)) {
		print_octets(s, key->code, key->octets, groups, indent);
		return;
	}
	print_octets(s, key->code, head, groups, 0);
	for (; at < end; at += head + content) {
		head = head_of(at, (size_t)(end - at), 2, &content);
		print_octets(s, at, head, groups, 2);
		print_octets(s, at + head, content, groups, 4);
	}
}
