/*
 * The dialogues of the host keys: rsa and ecc local-key-pair create and destroy, display ... local-key-pair public and
 * display ... key-pair. Knows sentences and layouts; the keys are the device's. DSA keys are refused: the library has
 * none any more.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "cli/handlers.h"
#include "cli/input.h"
#include "cli/internal.h"
#include "cli/key_code.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/show.h"

static const struct kind {
	const char *word, *title, *suffix; /* suffix of the key's name behind the system's */
	const char *comment;		   /* behind the key in an OpenSSH line */
	const char *question, *bits;	   /* and what an empty answer means */
} kinds[] = {
	{"rsa", "RSA", "", "rsa-key", "Please input the modulus [default = 3072]:", "3072"},
	{"ecc", "ECC", "_ECC", "ecdsa-key", "Please input the modulus [default=521]:", "521"},
};

static const struct kind *kind_of(const struct match *m)
{
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (match_has(m, kinds[i].word))
			return &kinds[i];
	return NULL;
}

static bool is_rsa(const struct kind *k)
{
	return k == kinds;
}

static int refuse(struct session *s)
{
	out_line(s, "Error: DSA keys are not supported.");
	s->failed = true;
	return -1;
}

/* ---- create, destroy ---- */

static void introduce(struct session *s, const struct kind *k)
{
	if (is_rsa(k)) {
		out_line(s, "The key name will be:Host");
		out_line(s, "The range of public key size is (2048, 4096).");
		out_line(s, "NOTE: Key pair generation will take a short while.");
		return;
	}
	out_line(s, "Info: The key name will be: %s_Host%s", s->sysname, k->suffix);
	out_line(s, "Info: The key modulus can be any one of the following: 256, 384, 521.");
	out_line(s, "Info: Key pair generation will take a short while.");
}

static int run_create(struct session *s, const struct match *m)
{
	const struct kind *k = kind_of(m);
	char bits[16];

	if (!k)
		return refuse(s);
	introduce(s, k);
	*bits = '\0';
	if (!s->machine) {
		out_raw(s, k->question);
		if (input_line(s, bits, sizeof bits, true) < 0)
			return -1;
	}
	if (session_do(s, rpc_document("host-key", "do", "create", "kind", k->word, "bits", *bits ? bits : k->bits,
				  NULL)) < 0)
		return -1;
	if (!is_rsa(k))
		out_line(s, "Info: Succeeded in creating the ECC host keys.");
	return 0;
}

static int run_destroy(struct session *s, const struct match *m)
{
	const struct kind *k = kind_of(m);
	const char *question = "Warning: These keys will be destroyed. Continue? Please select [Y/N]:";

	if (!k)
		return refuse(s);
	if (is_rsa(k)) {
		out_line(s, "The name for the keys which will be destroyed is Host.");
		question = "Confirm to destroy these keys? Please select [Y/N]:";
	} else {
		out_line(s, "Info: The name of the key which will be destroyed is %s_Host%s.", s->sysname, k->suffix);
	}
	if (session_ask(s, question, "YN") != 'Y')
		return 0;
	if (session_do(s, rpc_document("host-key", "do", "destroy", "kind", k->word, NULL)) < 0)
		return -1;
	if (!is_rsa(k))
		out_line(s, "Info: Succeeded in destroying the ECC host keys.");
	return 0;
}

/* ---- display ---- */

static void print_pem(struct session *s, const char *base64)
{
	out_line(s, "---- BEGIN SSH2 PUBLIC KEY ----");
	for (size_t len = strlen(base64), at = 0; at < len; at += 64)
		out_line(s, "%.64s", base64 + at);
	out_line(s, "---- END SSH2 PUBLIC KEY ----");
}

/* "2026-01-31 12:00:00+00:00" without the zone. */
#define SECONDS 19

static void print_head(struct session *s, const struct kind *k, const char *made, unsigned bits)
{
	if (is_rsa(k)) {
		out_line(s, "======================Host key==========================");
		out_line(s, "Time of key pair created : %.*s", SECONDS, made);
		out_line(s, "Key name                 : Host");
		out_line(s, "Key type                 : RSA encryption key");
	} else {
		out_line(s, "========================================================");
		out_line(s, "Time of Key pair created : %.*s", SECONDS, made);
		out_line(s, "Key Name : Host%s", k->suffix);
		out_line(s, "Key modulus : %u", bits);
		out_line(s, "Key Type : %s Encryption Key", k->title);
	}
	out_line(s, "========================================================");
	out_line(s, is_rsa(k) ? "Key code:" : "Key Code:");
}

static void print_key(struct session *s, const struct kind *k, const char *key, const char *made)
{
	const char *base64 = strchr(key, ' ') + 1;
	struct public_key read;

	public_key_read(base64, &read);
	print_head(s, k, made, read.bits);
	key_code_print(s, &read, 5, 2);
	out_line(s, "%s", "");
	out_line(s, "Host public key for PEM format code:");
	print_pem(s, base64);
	out_line(s, "%s", "");
	out_line(s, "Public key code for pasting into OpenSSH authorized_keys file:");
	out_line(s, "%s %s", key, k->comment);
}

static int run_show(struct session *s, const struct match *m)
{
	const struct kind *k = kind_of(m);
	struct fault f = {0};
	xmlDoc *ok;
	const char *key;

	if (!k)
		return 0; /* there never is one */
	ok = rpc_call(s->rpc, rpc_document("host-key", "do", "show", "kind", k->word, NULL), NULL, &f);
	if (!ok) {
		out_fault(s, &f);
		return -1;
	}
	key = rpc_attribute(xmlDocGetRootElement(ok), "key");
	if (*key)
		print_key(s, k, key, rpc_attribute(xmlDocGetRootElement(ok), "made"));
	xmlFreeDoc(ok);
	return 0;
}

/* ---- key pairs under labels ---- */

static void print_pair(
	struct session *s, const struct kind *k, const char *label, const char *key, const char *made, bool brief)
{
	static const char rule[] = "=====================================";
	struct public_key read;

	public_key_read(strchr(key, ' ') + 1, &read);
	out_line(s, "%s", rule);
	out_line(s, "Label name: %s", label);
	out_line(s, "Modulus: %u", read.bits);
	out_line(s, "Time of Key pair created: %.*s", SECONDS, made);
	out_line(s, "%s", rule);
	if (brief)
		return;
	out_line(s, is_rsa(k) ? "Key Code :" : "Key :");
	key_code_print(s, &read, is_rsa(k) ? 5 : 6, 4);
	out_line(s, "%s", rule);
}

/* One that is still being made is not there yet. */
static void show_pair(struct session *s, const struct kind *k, const char *label, bool brief)
{
	struct fault f = {0};
	xmlDoc *ok = rpc_call(
		s->rpc, rpc_document("host-key", "do", "show", "kind", k->word, "label", label, NULL), NULL, &f);
	const xmlNode *pair = ok ? xmlDocGetRootElement(ok) : NULL;

	if (pair && *rpc_attribute(pair, "key"))
		print_pair(s, k, label, rpc_attribute(pair, "key"), rpc_attribute(pair, "made"), brief);
	xmlFreeDoc(ok);
}

static int run_pairs(struct session *s, const struct match *m)
{
	const char *wanted = match_get(m, "label-name");
	const struct kind *k = kind_of(m);
	char element[32];
	xmlDoc *doc;

	if (!k)
		return 0; /* DSA and SM2: there never is one */
	snprintf(element, sizeof element, "%s-key-pair-label", k->word);
	doc = show_running(s, element);
	for (const xmlNode *n = doc ? show_first(doc) : NULL; n && !out_stopped(s); n = show_next(n)) {
		const char *label = line_get(n, "label-name");
		if (label && (!wanted || !strcasecmp(wanted, label)))
			show_pair(s, k, label, match_has(m, "brief"));
	}
	xmlFreeDoc(doc);
	return doc ? 0 : -1;
}

const struct handler host_key_handlers[] = {
	{"host-key-create", run_create},
	{"host-key-destroy", run_destroy},
	{"display-host-key", run_show},
	{"display-key-pair", run_pairs},
	{NULL, NULL},
};
