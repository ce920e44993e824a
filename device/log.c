/*
 * A ring of log lines. Knows their form; knows nothing of who writes or reads them.
 */
#include "device/log.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#include "device/rpc.h"

#define LINE_BYTES 1024

/* Components by module, as their lines name them; logs of the security kind are marked (s). */
static const struct component {
	const char *module;
	unsigned id;
	char kind;
} components[] = {
	{"CLI", 0x80ca2713, 's'},
	{"CFGMAN", 0x80ca0404, 'l'},
	{"NTP", 0x80ca04a9, 'l'},
	{NULL, 0x80ca0401, 'l'},
};

struct entry {
	int64_t at;
	char module[24];
	int level;
	char line[LINE_BYTES];
};

struct log {
	struct entry entry[LOG_ENTRIES];
	size_t next, count, overwritten;
};

struct log *log_new(void)
{
	struct log *l = calloc(1, sizeof *l);

	assert(l);
	return l;
}

void log_free(struct log *l)
{
	free(l);
}

void log_clear(struct log *l)
{
	l->next = l->count = l->overwritten = 0;
}

static const struct component *component_of(const char *module)
{
	const struct component *c = components;

	while (c->module && strcmp(c->module, module))
		c++;
	return c;
}

/* The part before the first ':' is the name of the event; a line without one is text of the system. */
static void split(const char *text, char name[96], const char **rest)
{
	size_t n = strcspn(text, ":");

	if (!text[n] || n >= 96 || strchr(text, '/') == NULL) {
		strcpy(name, "SYSTEM/6/INFO");
		*rest = text;
		return;
	}
	memcpy(name, text, n);
	name[n] = '\0';
	*rest = text + n + 1 + strspn(text + n + 1, " ");
}

void log_add(struct log *l, int64_t at, const char *sysname, const char *text, char *line, size_t len)
{
	struct entry *e = &l->entry[l->next];
	char name[96], when[32];
	time_t seconds = (time_t)(at / 1000000000);
	const char *rest, *level;
	struct tm tm;

	split(text, name, &rest);
	level = strchr(name, '/');
	snprintf(e->module, sizeof e->module, "%.*s", (int)strcspn(name, "/"), name);
	e->level = level ? atoi(level + 1) : 6;
	e->at = at;
	gmtime_r(&seconds, &tm);
	strftime(when, sizeof when, "%b %e %Y %H:%M:%S", &tm);
	const struct component *c = component_of(e->module);
	snprintf(e->line, sizeof e->line, "%s %s %%%%01%s(%c):CID=0x%x;%s", when, sysname, name, c->kind, c->id, rest);
	snprintf(line, len, "%s", e->line);
	l->next = (l->next + 1) % LOG_ENTRIES;
	if (l->count < LOG_ENTRIES)
		l->count++;
	else
		l->overwritten++;
}

static int64_t number(const xmlNode *ask, const char *name, int64_t otherwise)
{
	const char *text = rpc_attribute(ask, name);

	return *text ? strtoll(text, NULL, 10) : otherwise;
}

static bool is_asked(const struct entry *e, const xmlNode *ask)
{
	const char *module = rpc_attribute(ask, "module");

	return (!*module || !strcasecmp(module, e->module)) && e->level <= number(ask, "level", 7) &&
	       e->at >= number(ask, "from", INT64_MIN) && e->at <= number(ask, "to", INT64_MAX);
}

void log_status(const struct log *l, const xmlNode *ask, xmlNode *reply)
{
	xmlNode *head = xmlNewChild(reply, NULL, BAD_CAST "buffer", NULL);
	int64_t left = number(ask, "size", LOG_ENTRIES);

	rpc_put(head, "overwritten", "%zu", l->overwritten);
	rpc_put(head, "count", "%zu", l->count);
	rpc_put(head, "size", "%d", LOG_ENTRIES);
	for (size_t i = 0; i < l->count && left > 0; i++) {
		const struct entry *e = &l->entry[(l->next + LOG_ENTRIES - 1 - i) % LOG_ENTRIES];
		if (!is_asked(e, ask))
			continue;
		xmlNewTextChild(reply, NULL, BAD_CAST "entry", BAD_CAST e->line);
		left--;
	}
}
