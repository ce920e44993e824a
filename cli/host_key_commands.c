/*
 * The dialogues of the host keys: rsa and ecc local-key-pair create and destroy, display ... local-key-pair public.
 * Knows sentences and layouts; the keys are the device's. DSA keys are refused: the library has none any more.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/input.h"
#include "cli/internal.h"
#include "cli/output.h"
#include "device/public_key.h"

static const struct kind {
	const char *word, *title, *suffix, *type; /* suffix of the key's name behind the system's */
	const char *question, *bits;		  /* and what an empty answer means */
} kinds[] = {
	{"rsa", "RSA", "", "RSA Encryption Key", "Please input the modulus [default = 3072]:", "3072"},
	{"ecc", "ECC", "_ECC", "ECC Encryption Key", "Please input the modulus [default=521]:", "521"},
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

/* Eight groups of four octets a line, as keys are typed. */
static void print_octets(struct session *s, const unsigned char *octets, size_t len)
{
	char line[128];
	size_t used = 0;

	for (size_t i = 0; i < len; i++) {
		used += (size_t)snprintf(
			line + used, sizeof line - used, "%s%02X", i % 4 || !used ? "" : " ", octets[i]);
		if (i % 32 == 31 || i + 1 == len) {
			out_line(s, "  %s", line);
			used = 0;
		}
	}
}

static void print_pem(struct session *s, const char *base64)
{
	out_line(s, "---- BEGIN SSH2 PUBLIC KEY ----");
	for (size_t len = strlen(base64), at = 0; at < len; at += 64)
		out_line(s, "%.64s", base64 + at);
	out_line(s, "---- END SSH2 PUBLIC KEY ----");
}

static void print_key(struct session *s, const struct kind *k, const char *key, const char *made)
{
	const char *base64 = strchr(key, ' ') + 1;
	unsigned char octets[PUBLIC_KEY_OCTETS];
	size_t len = public_key_octets(base64, octets);

	out_line(s, "%s", "");
	out_line(s, "======================Host Key==========================");
	out_line(s, "Time of Key pair created : %s", made);
	out_line(s, "Key Name : %s_Host%s", s->sysname, k->suffix);
	out_line(s, "Key Type : %s", k->type);
	out_line(s, "========================================================");
	out_line(s, "Key Code:");
	out_line(s, "%s", "");
	print_octets(s, octets, len);
	out_line(s, "%s", "");
	out_line(s, "Host Public Key for PEM format Code:");
	print_pem(s, base64);
	out_line(s, "%s", "");
	out_line(s, "Public key code for pasting into OpenSSH authorized_keys file:");
	out_line(s, "%s %s-key", key, k->word);
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

const struct handler host_key_handlers[] = {
	{"host-key-create", run_create},
	{"host-key-destroy", run_destroy},
	{"display-host-key", run_show},
	{NULL, NULL},
};
