/*
 * Puts the device's judgement behind the gate of an SSH connection.
 * Knows the requests; knows nothing of the protocol or of users.
 */
#include "device/ssh_login.h"

#include <stdio.h>
#include <string.h>

#include "access/sftp.h"
#include "device/files.h"

static enum sshd_verdict ask(struct ssh_login *l, const char *user, xmlDoc *request)
{
	struct fault f = {0};
	xmlDoc *ok = rpc_call(l->rpc, request, NULL, &f);
	enum sshd_verdict v = SSHD_REFUSED;

	if (ok)
		v = *rpc_attribute(xmlDocGetRootElement(ok), "partial") ? SSHD_PARTIAL : SSHD_ADMITTED;
	xmlFreeDoc(ok);
	snprintf(l->user, sizeof l->user, "%s", user);
	return v;
}

static enum sshd_verdict password(void *ctx, const char *user, const char *text)
{
	return ask(ctx, user, rpc_document("login", "user", user, "password", text, NULL));
}

static enum sshd_verdict public_key(void *ctx, const char *user, const char *key, bool proven)
{
	return ask(ctx, user, rpc_document("key", "user", user, "key", key, "proven", proven ? "1" : "", NULL));
}

static bool service(void *ctx, bool sftp)
{
	const struct ssh_login *l = ctx;
	struct ssh_user u = ssh_user_find(l->running, l->user);

	return (sftp ? u.sftp : u.stelnet) && ssh_service_is_on(l->running, sftp);
}

struct terminal *ssh_login(const struct sshd *s, int fd, struct ssh_login *l)
{
	struct ssh_settings set = ssh_settings(l->running);
	struct sshd_gate gate = {
		.password = password,
		.public_key = public_key,
		.service = service,
		.ctx = l,
		.banner = l->banner,
		.tries = set.retries,
		.timeout = set.timeout,
		.algorithms = {set.key_exchange, set.ciphers, set.macs, set.host_keys},
	};

	return sshd_accept(s, fd, &gate);
}

void ssh_serve_files(const struct ssh_login *l, struct terminal *t)
{
	const char *name = ssh_user_folder(l->running, l->user);
	char base[FILES_PATH] = "";
	struct fault f = {0};

	if (!name || files_path(strcmp(name, "flash:") ? name : "flash:/", "", base, &f) == 0)
		sftp_serve(t, l->rpc, base);
	rpc_close(l->rpc);
	terminal_close(t);
}
