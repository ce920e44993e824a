/*
 * Reads the Telnet and SSH server lines and the SSH users out of a configuration.
 * Knows the lines; knows nothing of sockets, of the protocol, or of local users and their passwords.
 */
#include "device/servers.h"

#include <arpa/inet.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "datastore/line.h"
#include "device/interfaces.h"
#include "device/public_key.h"

/* The line of the system view that has the identity of the one written here; NULL if there is none. */
static const xmlNode *find(const struct store *s, const char *format, ...) __attribute__((format(printf, 2, 3)));

static const xmlNode *find(const struct store *s, const char *format, ...)
{
	const struct image *im = store_image(s);
	struct match m;
	char text[512];
	xmlNode *like;
	const xmlNode *found;
	va_list ap;
	int n;

	va_start(ap, format);
	n = vsnprintf(text, sizeof text, format, ap);
	va_end(ap);
	if (n >= (int)sizeof text)
		return NULL;
	grammar_match(im, &(struct grammar_env){.level = -1}, image_view(im, "system"), text, &m);
	if (m.status != MATCH_OK)
		return NULL;
	like = line_new(im, &m);
	found = store_find(s, NULL, like);
	xmlFreeNode(like);
	return found;
}

static bool has(const xmlNode *line, const char *word)
{
	return line && line_get(line, word);
}

static unsigned number(const xmlNode *line, const char *name, unsigned absent)
{
	const char *text = line ? line_get(line, name) : NULL;

	return text ? (unsigned)atoi(text) : absent;
}

/* ---- servers ---- */

/* How the lines of a family begin behind the name of the service. */
static const char *family_word(int family)
{
	return family == AF_INET6 ? " ipv6" : "";
}

/* Is this interface a source of the server, or with IPv6 this address? NULL: is any? */
static bool has_source_named(const struct store *s, const char *service, int family, const char *wanted)
{
	bool six = family == AF_INET6;
	char element[64];

	snprintf(element, sizeof element, six ? "%s-ipv6-server-source--a" : "%s-server-source--i", service);
	for (const xmlNode *n = store_root(s)->children; n; n = n->next) {
		const char *name;
		if (n->type != XML_ELEMENT_NODE || strcmp((const char *)n->name, element) != 0)
			continue;
		name = line_get(n, six ? "ipv6-address" : "interface-name");
		if (!wanted || (name && !strcasecmp(name, wanted)))
			return true;
	}
	return false;
}

static bool has_every_source(const struct store *s, const char *service, int family)
{
	return find(s, "%s%s server-source all-interface", service, family_word(family));
}

/* A source that is one interface counts like all of them: the doors on the host belong to none. */
static bool has_source(const struct store *s, const char *service, int family)
{
	return has_every_source(s, service, family) || has_source_named(s, service, family, NULL);
}

bool server_answers_at(const struct store *s, const char *service, const struct acl_source *called)
{
	const char *ifname = interface_by_address(s, "", called->family, &called->address);
	char address[INET6_ADDRSTRLEN];

	if (has_every_source(s, service, called->family))
		return true;
	if (called->family == AF_INET6)
		ifname = inet_ntop(AF_INET6, &called->address, address, sizeof address);
	return ifname && has_source_named(s, service, called->family, ifname);
}

unsigned server_port(const struct store *s, const char *service, int family)
{
	bool telnet = !strcmp(service, "telnet");
	const xmlNode *own = telnet ? find(s, "telnet%s server port 23", family_word(family))
				    : find(s, "ssh %s server port 22", family == AF_INET6 ? "ipv6" : "ipv4");

	return number(own || telnet ? own : find(s, "ssh server port 22"), "port-number", telnet ? 23 : 22);
}

unsigned server_address_limit(const struct store *s, const char *service)
{
	return number(find(s, "%s server ip-limit-session 64", service), "limit-session-num", UINT_MAX);
}

bool ssh_service_is_on(const struct store *s, const char *name, int family)
{
	return find(s, "%s server enable", name) ||
	       find(s, "%s %s server enable", name, family == AF_INET6 ? "ipv6" : "ipv4");
}

static bool any_ssh_service(const struct store *s, int family)
{
	return ssh_service_is_on(s, "stelnet", family) || ssh_service_is_on(s, "sftp", family) ||
	       ssh_service_is_on(s, "scp", family);
}

bool server_is_on(const struct store *s, const char *service, int family)
{
	bool on = strcmp(service, "ssh") ? !find(s, "telnet%s server disable", family_word(family))
					 : any_ssh_service(s, family);

	return on && has_source(s, service, family);
}

unsigned ssh_service_limit(const struct store *s, const char *name)
{
	return number(find(s, "%s max-sessions 2", name), "max-session-count", strcmp(name, "scp") ? UINT_MAX : 2);
}

bool server_admits(const struct store *s, const char *service, const struct acl_source *from)
{
	bool six = from->family == AF_INET6;
	const xmlNode *line = find(s, "%s%s server acl 2000", service, family_word(from->family));
	const char *number = line ? line_get(line, six ? "acl6num" : "acl4num") : NULL;
	const char *list = line && !number ? line_get(line, six ? "acl6name" : "acl4name") : number;

	return !list || acl_admits(s, list, from);
}

/* ---- algorithms ---- */

static const struct algorithm {
	const char *word, *name;
} key_exchange[] =
	{
		{"curve25519_sha256", "curve25519-sha256,curve25519-sha256@libssh.org"},
		{"ecdh_sha2_nistp256", "ecdh-sha2-nistp256"},
		{"ecdh_sha2_nistp384", "ecdh-sha2-nistp384"},
		{"ecdh_sha2_nistp521", "ecdh-sha2-nistp521"},
		{"dh_group16_sha512", "diffie-hellman-group16-sha512"},
		{"dh_group_exchange_sha256", "diffie-hellman-group-exchange-sha256"},
		{"dh_group_exchange_sha1", "diffie-hellman-group-exchange-sha1"},
		{"dh_group14_sha1", "diffie-hellman-group14-sha1"},
		{"dh_group1_sha1", "diffie-hellman-group1-sha1"},
		{NULL, NULL},
},
  ciphers[] =
	  {
		  {"aes256_gcm", "aes256-gcm@openssh.com"},
		  {"aes128_gcm", "aes128-gcm@openssh.com"},
		  {"aes256_ctr", "aes256-ctr"},
		  {"aes192_ctr", "aes192-ctr"},
		  {"aes128_ctr", "aes128-ctr"},
		  {"aes256_cbc", "aes256-cbc"},
		  {"aes192_cbc", "aes192-cbc"},
		  {"aes128_cbc", "aes128-cbc"},
		  {"_3des_cbc", "3des-cbc"},
		  {NULL, NULL},
},
  macs[] =
	  {
		  {"sha2_512", "hmac-sha2-512"},
		  {"sha2_256", "hmac-sha2-256"},
		  {"sha1", "hmac-sha1"},
		  {NULL, NULL},
},
  host_keys[] = {
	  {"ecc", "ssh-ed25519,ecdsa-sha2-nistp256"},
	  {"rsa_sha2_512", "rsa-sha2-512"},
	  {"rsa_sha2_256", "rsa-sha2-256"},
	  {"rsa", "ssh-rsa"},
	  {NULL, NULL},
};

static void list_names(const xmlNode *line, const struct algorithm *a, char *buf, size_t len)
{
	buf[0] = '\0';
	for (; line && a->word; a++) {
		size_t n = strlen(buf);
		if (line_get(line, a->word))
			snprintf(buf + n, len - n, "%s%s", n ? "," : "", a->name);
	}
}

void ssh_algorithms(const struct store *s, const char *end, struct ssh_algorithms *use)
{
	list_names(find(s, "ssh %s key-exchange dh_group16_sha512", end), key_exchange, use->key_exchange,
		sizeof use->key_exchange);
	list_names(find(s, "ssh %s cipher aes256_ctr", end), ciphers, use->ciphers, sizeof use->ciphers);
	list_names(find(s, "ssh %s hmac sha2_256", end), macs, use->macs, sizeof use->macs);
	list_names(find(s, "ssh %s publickey rsa", end), host_keys, use->host_keys, sizeof use->host_keys);
}

const char *ssh_host_key_label(const struct store *s, const char *kind)
{
	const xmlNode *line = find(s, "ssh server assign %s-host-key x", kind);
	const char *label = line ? line_get(line, "key-name") : NULL;

	return label ? label : "";
}

struct ssh_settings ssh_settings(const struct store *s)
{
	const xmlNode *rekey = find(s, "ssh server rekey time 60");
	struct ssh_settings set = {
		.retries = number(find(s, "ssh server authentication-retries 3"), "times", 3),
		.timeout = number(find(s, "ssh server timeout 60"), "seconds", 60),
		.keyboard = find(s, "ssh server authentication-type keyboard-interactive enable"),
		.rekey_mb = number(rekey, "data-limit", 0),
		.rekey_minutes = number(rekey, "minutes", 0),
		.rsa_label = ssh_host_key_label(s, "rsa"),
		.ecc_label = ssh_host_key_label(s, "ecc"),
	};

	ssh_algorithms(s, "server", &set.algorithms);
	return set;
}

/* ---- users ---- */

bool server_user_name_sound(const char *user)
{
	size_t len = strlen(user);

	for (const char *p = user; *p; p++)
		if (*p <= ' ' || *p > '~' || *p == '"' || *p == '?')
			return false;
	return len >= 1 && len <= 253;
}

static bool has_any(const xmlNode *line, const char *const *words)
{
	for (; *words; words++)
		if (has(line, *words))
			return true;
	return false;
}

struct ssh_user ssh_user_find(const struct store *s, const char *user)
{
	static const char *const both[] = {"password-rsa", "password-dsa", "password-ecc", NULL};
	static const char *const keys[] = {"rsa", "dsa", "ecc", NULL};
	const xmlNode *type, *services, *every;
	struct ssh_user u = {0};

	if (!server_user_name_sound(user))
		return u;
	type = find(s, "ssh user %s authentication-type password", user);
	services = find(s, "ssh user %s service-type stelnet", user);
	every = find(s, "ssh user %s service-type all", user);
	u.known = type || services || every || find(s, "ssh user %s", user);
	if (u.known) {
		u.both = has_any(type, both);
		u.password = u.both || has(type, "password") || has(type, "all");
		u.key = u.both || has_any(type, keys) || has(type, "all");
		u.stelnet = has(services, "stelnet") || every;
		u.sftp = has(services, "sftp") || every;
	} else {
		u.password = find(s, "ssh authentication-type default password");
		u.stelnet = u.password;
	}
	return u;
}

/* What was typed between `public-key-code begin` and `end` of that key; NULL if there is none. */
static const char *written_key(const struct store *s, const char *kind, const char *name)
{
	const xmlNode *key = find(s, "%s peer-public-key %s encoding-type openssh", kind, name), *code, *data;

	if (!key)
		key = find(s, "%s peer-public-key %s", kind, name);
	code = key ? store_get(s, key, "public-key-code-begin", NULL) : NULL;
	data = code ? store_get(s, code, "key-data", NULL) : NULL;
	return data ? line_get(data, "key-data") : NULL;
}

/* The library would leave the client without an answer. */
static bool is_long_enough(const struct store *s, const char *key)
{
	unsigned bits = public_key_rsa_bits(key);

	return !bits || bits >= number(find(s, "ssh server rsa-key min-length 2048"), "min-length-val", 0);
}

/* Is it one of the keys that `ssh WHOSE NAME assign rsa-key|ecc-key|dsa-key` names? *any: there is such a key. */
static bool is_assigned(const struct store *s, const char *whose, const char *name, const char *key, bool *any)
{
	static const char *const kinds[] = {"rsa", "ecc", "dsa"};
	bool same = false;

	*any = false;
	for (size_t i = 0; server_user_name_sound(name) && i < sizeof kinds / sizeof *kinds; i++) {
		const xmlNode *line = find(s, "ssh %s %s assign %s-key x", whose, name, kinds[i]);
		const char *written;
		char word[16];

		snprintf(word, sizeof word, "%s-key", kinds[i]);
		written = line && has(line, word) ? written_key(s, kinds[i], line_get(line, "key-name")) : NULL;
		*any |= written != NULL;
		same |= written && public_key_is(written, key);
	}
	return same;
}

bool ssh_user_has_key(const struct store *s, const char *user, const char *key)
{
	bool any;

	return is_assigned(s, "user", user, key, &any) && is_long_enough(s, key);
}

const char *ssh_peer_known(const struct store *s, const char *host, const char *key)
{
	bool any, same = is_assigned(s, "client peer", host, key, &any);

	return same ? "same" : any ? "other" : "none";
}

bool ssh_client_trusts_first(const struct store *s)
{
	return find(s, "ssh client first-time enable");
}

const char *ssh_user_folder(const struct store *s, const char *user)
{
	const xmlNode *line = server_user_name_sound(user) ? find(s, "ssh user %s sftp-directory flash:", user) : NULL;

	return line ? line_get(line, "directoryname") : NULL;
}
