/*
 * A ring of typed lines. Knows who typed them; a session masks what is secret in them before it tells.
 */
#include "device/typed.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "device/login.h"
#include "device/rpc.h"
#include "device/system.h"

#define TEXT_MAX 3100 /* of a line: the longest that the device takes */

struct entry {
	int64_t at;
	char user[256], line[32], from[64];
	char *text;
};

struct typed {
	struct entry entry[TYPED_ENTRIES];
	size_t next, count;
};

struct typed *typed_new(void)
{
	struct typed *t = calloc(1, sizeof *t);

	assert(t);
	return t;
}

static void clear(struct typed *t)
{
	for (size_t i = 0; i < TYPED_ENTRIES; i++)
		free(t->entry[i].text);
	*t = (struct typed){0};
}

void typed_free(struct typed *t)
{
	if (t)
		clear(t);
	free(t);
}

static void add(struct device *d, const struct login *l, const char *text)
{
	struct typed *t = d->typed;
	struct entry *e = &t->entry[t->next];

	free(e->text);
	e->text = strndup(text, TEXT_MAX);
	assert(e->text);
	e->at = clock_now(&d->clock);
	snprintf(e->user, sizeof e->user, "%s", l->user);
	snprintf(e->from, sizeof e->from, "%s", l->from);
	login_line(l, e->line, sizeof e->line);
	t->next = (t->next + 1) % TYPED_ENTRIES;
	t->count += t->count < TYPED_ENTRIES;
}

void typed_take(struct device *d, const struct login *l, const xmlNode *notice)
{
	for (const xmlNode *n = notice->children; n; n = n->next)
		if (n->type == XML_ELEMENT_NODE && !strcmp((const char *)n->name, "typed"))
			add(d, l, rpc_attribute(n, "text"));
}

xmlDoc *typed_forget(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	(void)ask, (void)fd;
	clear(d->typed);
	for (struct login *other = NULL; (other = control_next(d->control, other));)
		if (other != l)
			control_tell(d->control, other, rpc_document("notify", "forget", "typed", NULL));
	return rpc_document("ok", NULL);
}

void typed_status(const struct device *d, xmlNode *reply)
{
	const struct typed *t = d->typed;

	for (size_t i = 0; i < t->count; i++) {
		const struct entry *e = &t->entry[(t->next + TYPED_ENTRIES - t->count + i) % TYPED_ENTRIES];
		xmlNode *n = xmlNewChild(reply, NULL, BAD_CAST "typed", NULL);
		char time[64];

		time_text(d, e->at, time, sizeof time);
		rpc_put(n, "user", "%s", e->user);
		rpc_put(n, "line", "%s", e->line);
		rpc_put(n, "from", "%s", e->from);
		rpc_put(n, "time", "%s", time);
		rpc_put(n, "text", "%s", e->text);
	}
}
