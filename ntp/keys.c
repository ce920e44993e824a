/*
 * Keys read, and judged.
 * Knows their lines; the secrets are in clear here for a moment and nowhere else.
 */
#include "ntp/keys.h"

#include <assert.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "device/device.h"

#define CLEAR_MIN 12 /* characters while the complexity check is on */

struct ntp_keys *ntp_keys_of(const struct device *d, const struct ntp_sources *s)
{
	struct ntp_key *key = calloc(s->keys + 1, sizeof *key);
	char clear[DEVICE_SECRET] = "";
	struct ntp_keys *set;
	int len;

	assert(key);
	for (size_t i = 0; i < s->keys; i++) {
		len = device_reveal(d, s->key[i].cipher, clear);
		key[i] = (struct ntp_key){.id = s->key[i].id,
			.algorithm = s->key[i].algorithm,
			.trusted = ntp_sources_trusts(s, s->key[i].id),
			.len = len > 0 ? (size_t)len : 0};
		memcpy(key[i].secret, clear, key[i].len);
	}
	set = ntp_keys_new(key, s->keys);
	explicit_bzero(key, s->keys * sizeof *key);
	explicit_bzero(clear, sizeof clear);
	free(key);
	return set;
}

/* ---- a key that goes ---- */

int ntp_keys_amend(const struct ntp_sources *in_force, struct txn *t, struct fault *f)
{
	char id[16], undo[80];

	for (size_t i = 0; i < in_force->trusts; i++) {
		snprintf(id, sizeof id, "%u", in_force->trusted[i]);
		if (store_get(txn_store(t), NULL, "ntp-authentication-keyid", id))
			continue;
		snprintf(undo, sizeof undo, "undo ntp trusted authentication-keyid %s", id);
		if (txn_line(t, NULL, undo, f) < 0)
			return -1;
	}
	return 0;
}

/* ---- a secret ---- */

static bool complex(const char *clear)
{
	bool upper = false, lower = false, digit = false, special = false;

	for (const char *c = clear; *c; c++) {
		upper |= isupper((unsigned char)*c) != 0;
		lower |= islower((unsigned char)*c) != 0;
		digit |= isdigit((unsigned char)*c) != 0;
		special |= !isalnum((unsigned char)*c);
	}
	return upper && lower && digit && special;
}

/* Fills why and returns false if the secret is not good enough. One of another device cannot be judged. */
static bool good_secret(const struct device *d, const struct ntp_key_line *k, bool complexity, char *why, size_t len)
{
	size_t exact = ntp_algorithm_secret(k->algorithm);
	char clear[DEVICE_SECRET];
	int size = device_reveal(d, k->cipher, clear);

	why[0] = '\0';
	if (size >= 0 && exact && (size_t)size != exact)
		snprintf(why, len, "A key of %s has %zu characters.", ntp_algorithm_name(k->algorithm), exact);
	else if (size >= 0 && complexity && (size < CLEAR_MIN || !complex(clear)))
		snprintf(why, len,
			"The password must have %d to 255 characters, with upper case and lower case letters, digits "
			"and special characters among them.",
			CLEAR_MIN);
	explicit_bzero(clear, sizeof clear);
	return !why[0];
}

static const struct ntp_key_line *same_id(const struct ntp_sources *c, uint32_t id)
{
	for (size_t i = 0; i < c->keys; i++)
		if (c->key[i].id == id)
			return &c->key[i];
	return NULL;
}

static int check_secrets(const struct device *d, const struct store *s, const struct ntp_sources *in_force,
	const struct ntp_sources *next, struct fault *f)
{
	bool complexity = !store_get(s, NULL, "ntp-authentication-password-complexity-check-disable", NULL);
	char why[200], line[512];

	for (size_t i = 0; i < next->keys; i++) {
		const struct ntp_key_line *k = &next->key[i], *old = same_id(in_force, k->id);

		if (old && old->algorithm == k->algorithm && !strcmp(old->cipher, k->cipher))
			continue;
		snprintf(line, sizeof line, "ntp authentication-keyid %u authentication-mode %s cipher %s", k->id,
			ntp_algorithm_name(k->algorithm), k->cipher);
		if (k->algorithm == NTP_MD5 && !device_identity(d)->weak)
			return fault_set(f, FAULT_KEY, line, "The weak security algorithm component is not installed.");
		if (!good_secret(d, k, complexity, why, sizeof why))
			return fault_set(f, FAULT_KEY, line, "%s", why);
	}
	return 0;
}

/* ---- who names a key ---- */

static int check_reference(const struct ntp_sources *c, const struct ntp_source_line *l, struct fault *f)
{
	bool session_keys = l->version == 4 || l->role == NTP_LINE_MANYCAST_CLIENT;
	char line[400];

	if (!l->key)
		return 0;
	ntp_source_print(l, line, sizeof line);
	if (session_keys && l->key > NTP_KEY_V4_MAX)
		return fault_set(f, FAULT_KEY, line, "The key ID of NTP version 4 is 1 to %d.", NTP_KEY_V4_MAX);
	if (!ntp_sources_has_key(c, l->key))
		return fault_set(f, FAULT_KEY_MISSING, line, "%u", l->key);
	return 0;
}

int ntp_keys_check(const struct device *d, const struct store *s, const struct ntp_sources *in_force,
	const struct ntp_sources *next, struct fault *f)
{
	char line[80];

	for (size_t i = 0; i < next->trusts; i++) {
		snprintf(line, sizeof line, "ntp trusted authentication-keyid %u", next->trusted[i]);
		if (!ntp_sources_has_key(next, next->trusted[i]))
			return fault_set(f, FAULT_KEY_MISSING, line, "%u", next->trusted[i]);
	}
	for (size_t i = 0; i < next->lines; i++)
		if (check_reference(next, &next->line[i], f) < 0)
			return -1;
	return check_secrets(d, s, in_force, next, f);
}
