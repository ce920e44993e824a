/*
 * `stelnet`: from this login on to another host over SSH. Whom to trust is asked here, and kept as configuration: the
 * server's public key and `ssh client peer HOST assign` in front of its name. The protocol is access/ssh_client.c's.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "access/ssh_client.h"
#include "cli/handlers.h"
#include "cli/input.h"
#include "cli/internal.h"
#include "cli/output.h"
#include "cli/remote_host.h"
#include "datastore/text.h"

#define PORT 22
#define TRIES 3
#define SAVING_LEVEL 3 /* of the lines that keep a key */

static void take_list(const xmlNode *data, const char *name, char *out, size_t len)
{
	snprintf(out, len, "%s", rpc_attribute(data, name));
}

/* What the client is set to agree on. False if the device is gone. */
static bool read_algorithms(struct session *s, struct ssh_algorithms *use)
{
	xmlDoc *doc = session_status(s, "ssh-client", NULL);
	const xmlNode *data = doc ? xmlDocGetRootElement(doc) : NULL;

	if (!data)
		return false;
	take_list(data, "key-exchange", use->key_exchange, sizeof use->key_exchange);
	take_list(data, "ciphers", use->ciphers, sizeof use->ciphers);
	take_list(data, "macs", use->macs, sizeof use->macs);
	take_list(data, "host-keys", use->host_keys, sizeof use->host_keys);
	xmlFreeDoc(doc);
	return true;
}

/* ---- the server's key ---- */

enum known { KNOWN, CHANGED, UNKNOWN, REFUSED };

static enum known look_up(struct session *s, const char *host, const char *key, bool force)
{
	xmlDoc *doc = session_status(s, "ssh-client", "host", host, "key", strchr(key, ' ') + 1, NULL);
	const xmlNode *data = doc ? xmlDocGetRootElement(doc) : NULL;
	const char *known = data ? rpc_attribute(data, "known") : "";
	enum known is = REFUSED;

	if (!strcmp(known, "same"))
		is = KNOWN;
	else if (data && (force || *rpc_attribute(data, "first-time")))
		is = strcmp(known, "other") ? UNKNOWN : CHANGED;
	xmlFreeDoc(doc);
	return is;
}

/* The word of the configuration for a key of that type of the protocol (RFC 4253, RFC 5656, RFC 8709). */
static const char *kind_of(const char *key)
{
	static const struct {
		const char *type, *kind;
	} kinds[] = {{"ssh-rsa ", "rsa"}, {"ssh-dss ", "dsa"}};

	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (!strncmp(key, kinds[i].type, strlen(kinds[i].type)))
			return kinds[i].kind;
	return "ecc";
}

/* Acts at once, whatever stands in the candidate. */
static void keep(struct session *s, const char *host, const char *key)
{
	const struct grammar_env env = session_env(s, -1);
	const char *kind = kind_of(key);
	bool complete;
	xmlDoc *read;
	char *text;
	int n = asprintf(&text,
		"%s peer-public-key %s encoding-type openssh\n public-key-code begin\n  %s\n#\n"
		"ssh client peer %s assign %s-key %s\n#\nreturn\n",
		kind, host, key, host, kind, host);
	FILE *in = n > 0 ? fmemopen(text, (size_t)n, "r") : NULL;

	if (!in)
		abort();
	out_line(s, "The server's public key will be saved with the name %s. Please wait...", host);
	read = config_read(s->image, &env, in, NULL, NULL, &complete);
	session_do(s, edit_request("commit", xmlCopyDoc(read, 1))); /* a request owns its names, an edit shares them */
	xmlFreeDoc(read);
	fclose(in);
	free(text);
}

static bool trust(struct session *s, const char *host, const char *key, bool force)
{
	char question[320];
	enum known is = look_up(s, host, key, force);

	if (is == KNOWN)
		return true;
	if (is == REFUSED ||
		(is == CHANGED && s->machine)) { /* with nobody to ask, another key than before is refused */
		out_line(s, "Error: Failed to verify the server's public key.");
		out_line(s, "Please run the command \"ssh client first-time enable\" to enable the first-time access "
			    "function and try again.");
		return false;
	}
	if (is == CHANGED)
		out_line(s, "The server's public key does not match the one cached before.");
	if (session_ask(s, "The server is not authenticated. Continue to access it? [Y/N]:", "YN") != 'Y')
		return false;
	if (is == CHANGED)
		snprintf(question, sizeof question, "The keyname:%s already exists. Update it? [Y/N]:", host);
	else
		snprintf(question, sizeof question, "Save the server's public key? [Y/N]:");
	if (s->level >= SAVING_LEVEL && !s->machine && session_ask(s, question, "YN") == 'Y')
		keep(s, host, key);
	out_raw(s, "\n");
	return true;
}

static bool check_key(struct session *s, const struct ssh_call *c, const char *host, bool force)
{
	char *key = ssh_call_key(c);
	bool is_trusted = key && trust(s, host, key, force);

	free(key);
	return is_trusted && !s->over;
}

/* ---- the user ---- */

static bool log_in(struct session *s, struct ssh_call *c)
{
	char user[256], password[512];
	bool in = false;
	int n;

	out_raw(s, "Please input the username: ");
	if (input_line(s, user, sizeof user, true) <= 0)
		return false;
	for (int i = 0; i < TRIES && !in && ssh_call_stands(c); i++) {
		out_raw(s, "Enter password:");
		n = input_line(s, password, sizeof password, false);
		in = n >= 0 && ssh_call_log_in(c, user, password);
		explicit_bzero(password, sizeof password);
		if (n < 0)
			break;
	}
	return in;
}

static struct link *open_shell(struct session *s, const struct match *m, const struct remote_host *to, int fd, int port)
{
	const struct terminal *t = s->terminal;
	struct ssh_algorithms use = {.key_exchange = ""};
	char why[LINK_WHY] = "";
	struct ssh_call *c;

	if (!read_algorithms(s, &use)) {
		close(fd);
		return NULL;
	}
	c = ssh_call_begin(fd, to->text, port, &use, why);
	if (!c) {
		out_line(s, "Error: Failed to connect to the remote host.");
		return NULL;
	}
	if (!check_key(s, c, to->text, match_has(m, "-force-receive-pubkey"))) {
		ssh_call_end(c);
		return NULL;
	}
	if (log_in(s, c))
		return ssh_call_shell(
			c, t->width ? t->width : REMOTE_WIDTH, t->height ? t->height : REMOTE_HEIGHT, why);
	ssh_call_end(c);
	return NULL;
}

static int run_stelnet(struct session *s, const struct match *m)
{
	bool six = match_get(m, "host-ipv6-address") != NULL;
	const char *text = match_get(m, "server-port");
	int port = text ? atoi(text) : PORT, fd;
	struct remote_host to;
	struct link *l;

	if (!remote_host_read(s, m, &to, six ? AF_INET6 : AF_INET,
		    match_get(m, six ? "host-ipv6-address" : "host-ip-address"), (unsigned long)port))
		return -1;
	fd = remote_host_reach(s, m, &to);
	l = fd < 0 ? NULL : open_shell(s, m, &to, fd, port);
	if (l)
		remote_host_talk(s, l);
	else if (fd >= 0 && !s->over)
		out_line(s, "Session is disconnected.");
	return l ? 0 : -1;
}

const struct handler stelnet_handlers[] = {{"stelnet", run_stelnet}, {NULL, NULL}};
