/*
 * Puts the device's judgement behind the gate of an SSH connection.
 * Knows the requests; knows nothing of the protocol or of users.
 */
#include "device/ssh_login.h"

#include <stdio.h>
#include <string.h>

#include "access/scp.h"
#include "access/sftp.h"

static enum sshd_verdict ask(struct ssh_login *l, xmlDoc *request)
{
	struct fault f = {0};
	xmlDoc *ok = rpc_call(l->rpc, request, NULL, &f);
	enum sshd_verdict v = SSHD_REFUSED;

	if (ok)
		v = *rpc_attribute(xmlDocGetRootElement(ok), "partial") ? SSHD_PARTIAL : SSHD_ADMITTED;
	xmlFreeDoc(ok);
	return v;
}

static enum sshd_verdict password(void *ctx, const char *user, const char *text)
{
	return ask(ctx, rpc_document("login", "user", user, "password", text, NULL));
}

static enum sshd_verdict public_key(void *ctx, const char *user, const char *key, bool proven)
{
	return ask(ctx, rpc_document("key", "user", user, "key", key, "proven", proven ? "1" : "", NULL));
}

static bool service(void *ctx, const char *name, const struct sshd_facts *facts)
{
	struct ssh_login *l = ctx;
	struct fault f = {0};
	char refused[16];
	xmlDoc *ok;
	bool may;

	snprintf(refused, sizeof refused, "%u", facts->refused);
	ok = rpc_call(l->rpc,
		rpc_document("service", "name", name, "key-exchange", facts->key_exchange, "cipher-in",
			facts->cipher_in, "cipher-out", facts->cipher_out, "mac-in", facts->mac_in, "mac-out",
			facts->mac_out, "user-key", facts->user_key, "refused", refused, NULL),
		NULL, &f);
	may = ok != NULL;

	if (ok)
		snprintf(l->folder, sizeof l->folder, "%s", rpc_attribute(xmlDocGetRootElement(ok), "folder"));
	xmlFreeDoc(ok);
	return may;
}

struct terminal *ssh_login(const struct sshd *s, int fd, struct ssh_login *l)
{
	struct fault f = {0};
	xmlDoc *ok = rpc_call(l->rpc, rpc_document("gate", NULL), NULL, &f);
	const xmlNode *set = ok ? xmlDocGetRootElement(ok) : NULL;
	struct terminal *t = NULL;

	if (set) {
		struct sshd_gate gate = {
			.password = password,
			.public_key = public_key,
			.service = service,
			.ctx = l,
			.keyboard = *rpc_attribute(set, "keyboard"),
			.banner = rpc_attribute(set, "banner"),
			.tries = (unsigned)rpc_number(set, "tries"),
			.timeout = (unsigned)rpc_number(set, "timeout"),
			.algorithms = {rpc_attribute(set, "key-exchange"), rpc_attribute(set, "ciphers"),
				rpc_attribute(set, "macs"), rpc_attribute(set, "host-keys")},
			.rsa_label = rpc_attribute(set, "rsa-label"),
			.ecc_label = rpc_attribute(set, "ecc-label"),
			.rekey_mb = (unsigned)rpc_number(set, "rekey-mb"),
			.rekey_minutes = (unsigned)rpc_number(set, "rekey-minutes"),
		};
		t = sshd_accept(s, fd, &gate);
	}
	xmlFreeDoc(ok);
	return t;
}

void ssh_serve_files(const struct ssh_login *l, struct terminal *t)
{
	const char *name = l->folder;
	char base[FILES_PATH] = "";
	struct fault f = {0};

	if (!*name || files_path(strcmp(name, "flash:") ? name : "flash:/", "", base, &f) == 0)
		(strcmp(t->transfer, "scp") ? sftp_serve : scp_serve)(t, l->rpc, base);
	rpc_close(l->rpc);
	terminal_close(t);
}
