/*
 * What the displays of interfaces share. Knows the attributes of <interface>; knows no layout.
 */
#include "device/interfaces_text.h"

#include <ctype.h>
#include <string.h>

#include "cli/output.h"

#define FROM_START "" /* status attributes that ask for everything */

xmlDoc *interfaces_asked(struct session *s, const struct match *m, const char *status)
{
	const char *name = match_get(m, "interface-name"), *type = match_get(m, "interface-type");

	return session_status(s, status, "name", name ? name : FROM_START, "type",
		type && !match_has(m, "except") ? type : FROM_START, NULL);
}

bool has(const xmlNode *n, const char *attribute, const char *text)
{
	return strcmp(rpc_attribute(n, attribute), text) == 0;
}

const char *text_at(const xmlNode *n, const char *name, const xmlNode **at)
{
	while (n && (n->type != XML_ELEMENT_NODE || strcmp((const char *)n->name, name) != 0))
		n = n->next;
	*at = n;
	return n && n->children ? (const char *)n->children->content : NULL;
}

const char *physical_word(const xmlNode *interface)
{
	return has(interface, "admin", "down") ? "*down" : rpc_attribute(interface, "physical");
}

const char *protocol_word(const xmlNode *interface, const char *attribute)
{
	return !has(interface, attribute, "up") ? "down" : has(interface, "spoofing", "yes") ? "up(s)" : "up";
}

const char *physical_sentence(const xmlNode *interface)
{
	return has(interface, "admin", "down")	  ? "Administratively DOWN"
	       : has(interface, "physical", "up") ? "UP"
						  : "DOWN";
}

const char *state_letter(const char *word)
{
	static const char *const words[][2] = {{"up", "U"}, {"down", "D"}, {"*down", "*D"}, {"up(s)", "U(s)"}};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if (!strcmp(words[i][0], word))
			return words[i][1];
	}
	return word;
}

void print_state_counts(struct session *s, const unsigned physical[2], const unsigned protocol[2])
{
	static const char *const states[] = {"Down", "Up"};

	for (int up = 1; up >= 0; up--)
		out_line(s, "Number of interfaces whose physical status is %s: %u", states[up], physical[up]);
	for (int up = 1; up >= 0; up--)
		out_line(s, "Number of interfaces whose protocol status is %s: %u", states[up], protocol[up]);
	out_line(s, "%s", "");
}

bool in_slot(const xmlNode *interface, const char *slot)
{
	const char *name = rpc_attribute(interface, "name"), *slash = strchr(name, '/');
	size_t len = strlen(slot);

	return slash && slash >= name + len + 1 && !strncmp(slash - len, slot, len) &&
	       !isdigit((unsigned char)slash[-(long)len - 1]);
}

void upper_hex(const char *text, char *out, size_t len)
{
	size_t i = 0;

	for (; text[i] && i + 1 < len; i++)
		out[i] = text[i] >= 'a' && text[i] <= 'f' ? (char)(text[i] - 'a' + 'A') : text[i];
	out[i] = '\0';
}

void print_legend(struct session *s, const char *const *line)
{
	for (; *line; line++)
		out_line(s, "%s", *line);
}
