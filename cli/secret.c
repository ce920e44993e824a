/*
 * Secrets on their way from a terminal: sealed by the device before a line is stored, shown or sent, and asked for
 * where a command is typed without them. Knows the request `seal` and the dialogue; the key and the lines are others'.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/input.h"
#include "cli/internal.h"
#include "cli/output.h"
#include "device/password.h"

struct sealing {
	struct session *session;
	struct fault fault;
};

static bool read_salt(const char *hex, unsigned char salt[PASSWORD_SALT])
{
	if (strlen(hex) != 2 * PASSWORD_SALT)
		return false;
	for (size_t i = 0; i < PASSWORD_SALT; i++) {
		char digits[3] = {hex[2 * i], hex[2 * i + 1], '\0'};
		salt[i] = (unsigned char)strtoul(digits, NULL, 16);
	}
	return true;
}

static int take_hash(const xmlNode *ok, const char *clear, char *out, size_t len, struct fault *f)
{
	unsigned char salt[PASSWORD_SALT];
	char text[PASSWORD_TEXT];

	errno = EPROTO;
	if (!read_salt(rpc_attribute(ok, "salt"), salt) || password_hash(clear, salt, text) < 0)
		return fault_set(f, FAULT_INTERNAL, "", "%s", strerror(errno));
	return snprintf(out, len, "%s", text) < (int)len ? 0 : -1;
}

static int seal(void *ctx, enum secret_kind kind, const char *before, const char *clear, char *out, size_t len)
{
	struct sealing *sealing = ctx;
	struct session *s = sealing->session;
	bool hash = kind == SECRET_HASH;
	xmlDoc *ok = rpc_call(s->rpc,
		rpc_document("seal", "kind", hash ? "hash" : "cipher", "before", before, "text", clear, NULL), NULL,
		&sealing->fault);
	int rc;

	s->over |= rpc_lost(s->rpc);
	if (!ok)
		return -1;
	if (hash)
		rc = take_hash(xmlDocGetRootElement(ok), clear, out, len, &sealing->fault);
	else
		rc = snprintf(out, len, "%s", rpc_attribute(xmlDocGetRootElement(ok), "text")) < (int)len ? 0 : -1;
	xmlFreeDoc(ok);
	return rc;
}

int session_seal(struct session *s, struct match *m)
{
	struct sealing sealing = {.session = s};
	struct grammar_env env = {.ctx = &sealing, .seal = seal};

	if (!match_has_clear(m) || match_seal(&env, m) == 0)
		return 0;
	out_fault(s, &sealing.fault);
	return -1;
}

/* ---- the dialogue ---- */

#define ASK_PARTS 8

/* `ask cipher | Please configure the password (8-16) | Enter Password: | Confirm Password:` */
struct ask {
	char *text;
	char *part[ASK_PARTS];
	size_t parts;
};

static void ask_read(struct ask *a, const char *text)
{
	a->text = strdup(text);
	a->parts = 0;
	if (!a->text)
		abort();
	for (char *at = a->text, *bar; at && a->parts < ASK_PARTS; at = bar) {
		bar = strstr(at, " | ");
		if (bar) {
			*bar = '\0';
			bar += 3;
		}
		a->part[a->parts++] = at;
	}
}

static int refuse(struct session *s, const char *why)
{
	output_line(s->output, why);
	s->failed = true;
	return -1;
}

/* Asks twice. 0, or -1 if the answers differ or nobody answers. */
static int read_twice(struct session *s, const struct ask *a, char *secret, size_t len)
{
	char again[LINE_LIMIT];
	bool answered, same;

	out_raw(s, a->part[a->parts - 2]);
	if (input_line(s, secret, len, false) < 0)
		return -1;
	out_raw(s, a->part[a->parts - 1]);
	answered = input_line(s, again, sizeof again, false) >= 0;
	same = answered && strcmp(secret, again) == 0;
	explicit_bzero(again, sizeof again);
	return same ? 0 : answered ? refuse(s, "Error: The two passwords are different.") : -1;
}

/* The line as if it had been typed in one go. */
static int run_whole(struct session *s, const char *line)
{
	struct grammar_env env = session_env(s, s->level);
	struct match *m = malloc(sizeof *m);
	int rc = -1;

	if (!m)
		abort();
	grammar_match(s->image, &env, s->frame[s->depth].view, line, m);
	if (m->status != MATCH_OK)
		refuse(s, "Error: The password is invalid.");
	else if (session_seal(s, m) == 0)
		rc = config_line(s, m);
	explicit_bzero(m, sizeof *m);
	free(m);
	return rc;
}

/* A command that ends where the secret would follow. */
static int run_ask(struct session *s, const struct match *m)
{
	char line[2 * LINE_LIMIT], secret[LINE_LIMIT];
	struct ask a;
	int rc;

	ask_read(&a, image_command(s->image, m->command).ask);
	for (size_t i = 1; i + 2 < a.parts; i++)
		out_line(s, "%s", a.part[i]);
	rc = read_twice(s, &a, secret, sizeof secret);
	if (rc == 0) {
		const char *quote = strchr(secret, ' ') ? "\"" : "";
		size_t n = match_print(m, line, sizeof line);
		snprintf(line + n, sizeof line - n, " %s %s%s%s", a.part[0], quote, secret, quote);
		rc = run_whole(s, line);
	}
	explicit_bzero(secret, sizeof secret);
	explicit_bzero(line, sizeof line);
	free(a.text);
	return rc;
}

/* ---- several lines in one ---- */

/* Words first .. last - 1 of the command behind its first `lead` words; false if that is no line of its own. */
static bool part_line(
	struct session *s, const struct match *m, uint32_t lead, uint32_t first, uint32_t last, struct match *part)
{
	char line[LINE_LIMIT + 1];
	size_t used = 0;

	for (uint32_t i = 0; i < last && used < sizeof line; i++)
		if (i < lead || i >= first)
			used += (size_t)snprintf(line + used, sizeof line - used, "%s ", m->values[i].text);
	if (used >= sizeof line)
		return false;
	struct grammar_env env = session_env(s, s->level);
	grammar_match(s->image, &env, s->frame[s->depth].view, line, part);
	return part->status == MATCH_OK && part->command != m->command;
}

/* `local-user a { password ... | privilege level 3 } *`: each part is a line of its own, the longest that is one. The
 * words in front of the choice are those that the parts share: the leading keywords and the first parameter. */
static int run_parts(struct session *s, const struct match *m)
{
	struct match *part = malloc(sizeof *part);
	uint32_t lead = m->run + 1;
	int rc = 0;

	if (!part)
		abort();
	for (uint32_t first = lead, last; rc == 0 && first < m->count; first = last) {
		for (last = m->count; last > first && !part_line(s, m, lead, first, last, part); last--)
			;
		rc = last == first || session_seal(s, part) < 0 ? -1 : config_line(s, part);
	}
	explicit_bzero(part, sizeof *part);
	free(part);
	return rc;
}

const struct handler secret_handlers[] = {
	{"ask", run_ask},
	{"parts", run_parts},
	{NULL, NULL},
};
