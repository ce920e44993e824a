/*
 * Reads the password policy of local users, and judges clear texts by it.
 * Knows the lines; knows nothing of hashes, of the age of a password or of earlier ones.
 */
#include "device/password_policy.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/line.h"

#define VIEW "local-aaa-user-password-policy-administrator"

static void read_number(
	const struct store *s, const xmlNode *view, const char *element, const char *name, unsigned *value)
{
	const xmlNode *line = store_get(s, view, element, NULL);
	const char *text = line ? line_get(line, name) : NULL;

	if (text && *text)
		*value = (unsigned)atoi(text);
}

static unsigned kinds_of(const struct store *s, const xmlNode *view, unsigned absent)
{
	static const char *const words[] = {"two-of-kinds", "three-of-kinds", "four-of-kinds"};
	const xmlNode *line = store_get(s, view, "password-complexity", NULL);

	for (unsigned i = 0; line && i < sizeof words / sizeof *words; i++)
		if (line_get(line, words[i]))
			return i + 2;
	return absent;
}

struct password_policy password_policy(const struct store *s)
{
	struct password_policy p = {.min_length = 8, .kinds = 2, .unlike_name = true};
	const xmlNode *aaa = store_get(s, NULL, "aaa", NULL), *view = aaa ? store_get(s, aaa, VIEW, NULL) : NULL;

	if (!view)
		return p;
	p.on = true;
	p.expire = 90;
	p.alert = 30;
	p.history = 10;
	read_number(s, view, "password-expire", "days", &p.expire);
	read_number(s, view, "password-alert-before-expire", "days", &p.alert);
	read_number(s, view, "password-history-record-number", "number", &p.history);
	read_number(s, view, "password-min-length", "password-min-length", &p.min_length);
	p.alert_original = !store_get(s, view, "undo-password-alert-original", NULL);
	p.kinds = kinds_of(s, view, p.kinds);
	p.unlike_name = !store_get(s, view, "password-similar-to-name-check-disable", NULL);
	return p;
}

static unsigned count_kinds(const char *clear)
{
	bool lower = false, upper = false, digit = false, other = false;

	for (; *clear; clear++) {
		unsigned char c = (unsigned char)*clear;
		lower |= islower(c) != 0;
		upper |= isupper(c) != 0;
		digit |= isdigit(c) != 0;
		other |= !isalnum(c);
	}
	return (unsigned)lower + upper + digit + other;
}

static bool is_name(const char *user, const char *clear)
{
	size_t n = strlen(user);
	bool forward = true, backward = true;

	if (strlen(clear) != n)
		return false;
	for (size_t i = 0; i < n; i++) {
		forward &= clear[i] == user[i];
		backward &= clear[i] == user[n - 1 - i];
	}
	return forward || backward;
}

const char *password_policy_refuses(const struct password_policy *p, const char *user, const char *clear)
{
	static const char *const kinds[] = {NULL, NULL, "The password must contain two kinds of characters or more.",
		"The password must contain three kinds of characters or more.",
		"The password must contain four kinds of characters."};

	if (strlen(clear) < p->min_length)
		return "The password is too short.";
	if (strlen(clear) > 128)
		return "The password is too long.";
	if (count_kinds(clear) < p->kinds)
		return kinds[p->kinds];
	if (p->unlike_name && is_name(user, clear))
		return "The password cannot be the user name or the user name in reverse order.";
	return NULL;
}
