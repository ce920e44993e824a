/*
 * Puts the device's judgement behind the gate of an SSH connection.
 * Knows the requests; knows nothing of the protocol or of users.
 */
#include "device/ssh_login.h"

static enum sshd_verdict ask(struct rpc *r, xmlDoc *request)
{
	struct fault f = {0};
	xmlDoc *ok = rpc_call(r, request, NULL, &f);
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

struct terminal *ssh_login(const struct sshd *s, int fd, struct rpc *r, const struct ssh_settings *set)
{
	struct sshd_gate gate = {
		.password = password,
		.public_key = public_key,
		.ctx = r,
		.tries = set->retries,
		.timeout = set->timeout,
		.algorithms = {set->key_exchange, set->ciphers, set->macs, set->host_keys},
	};

	return sshd_accept(s, fd, &gate);
}
