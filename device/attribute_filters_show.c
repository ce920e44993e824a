/*
 * Filters of attributes of routes: display ip as-path-filter, community-filter, extcommunity-filter,
 * large-community-filter, rd-filter.
 * Knows layouts; everything comes from the running configuration.
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/show.h"

static const struct family {
	const char *words;				 /* that its lines begin with */
	const char *numbered, *named, *basic, *advanced; /* titles; NULL = there are none of that kind */
	int indent, index, mode;			 /* widths of a row's columns; mode 0 = a blank behind it */
} families[] = {
	{"ip as-path-filter", "As path filter number: ", "As path filter name: ", NULL, NULL, 10, 7, 10},
	{"ip community-filter", "Community filter Number: ", NULL,
		"Named Community basic filter: ", "Named Community advanced filter: ", 2, 7, 0},
	{"ip extcommunity-filter", "Extended Community filter Number: ", NULL,
		"Extended Community filter basic filter: ", "Extended Community filter advanced filter: ", 2, 7, 0},
	{"ip large-community-filter", NULL, NULL,
		"Named Large Community basic filter: ", "Named Large Community advanced filter: ", 4, 14, 11},
	{"ip rd-filter", "Route Distinguisher Filter ", NULL, NULL, NULL, 8, 7, 0},
};

/* A line, taken apart. */
struct entry {
	const char *title; /* of its filter */
	char name[64];
	unsigned long index; /* 0 = was not typed */
	char mode[16];
	const char *rest;
};

/* A word, or what stands between quotes; returns what follows. */
static const char *take_word(const char *text, char *word, size_t len)
{
	size_t n = *text == '"' ? strcspn(text + 1, "\"") + 2 : strcspn(text, " ");

	snprintf(word, len, "%.*s", (int)n, text);
	text += strnlen(text, n);
	return *text == ' ' ? text + 1 : text;
}

static const char *title_of(const struct family *f, const char *kind, const char *name)
{
	return !strcmp(kind, "basic")	       ? f->basic
	       : !strcmp(kind, "advanced")     ? f->advanced
	       : isdigit((unsigned char)*name) ? f->numbered
					       : f->named;
}

/* False if the text is none of the family. */
static bool read_entry(const struct family *f, const char *text, struct entry *e)
{
	const char *rest = show_behind(text, f->words);
	char kind[16] = "", index[16];

	if (!rest)
		return false;
	if (show_behind(rest, "basic") || show_behind(rest, "advanced"))
		rest = take_word(rest, kind, sizeof kind);
	rest = take_word(rest, e->name, sizeof e->name);
	e->title = title_of(f, kind, e->name);
	e->index = 0;
	if (show_behind(rest, "index")) {
		rest = take_word(show_behind(rest, "index"), index, sizeof index);
		e->index = strtoul(index, NULL, 10);
	}
	e->rest = take_word(rest, e->mode, sizeof e->mode);
	return e->title != NULL;
}

/* The filter that is asked for; NULL = all. */
static const char *wanted_of(const struct match *m)
{
	static const char *const names[] = {"as-path-filter-number", "as-path-filter-name", "adv-comm-filter-num",
		"basic-comm-filter-num", "comm-filter-name", "basic-extcomm-filter-num", "advanced-extcomm-filter-num",
		"extcomm-filter-name", "lcfName", "rdfIndex"};
	const char *wanted = NULL;

	for (size_t i = 0; i < sizeof names / sizeof *names && !wanted; i++)
		wanted = match_parameter(m, names[i]);
	return wanted;
}

static void print_entry(struct session *s, const struct family *f, const struct entry *e)
{
	out_line(s, "%*sindex: %-*lu%-*s%s%s", f->indent, "", f->index, e->index, f->mode, e->mode, f->mode ? "" : " ",
		e->rest);
}

/* Entries of one filter stand together; one without an index has the next one. */
static int display_family(struct session *s, const struct match *m, const struct family *f)
{
	const char *wanted = wanted_of(m), *title = NULL;
	xmlDoc *doc = show_running(s, NULL);
	char text[1024], name[64] = "";
	unsigned long last = 0;
	struct entry e;

	if (!doc)
		return -1;
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		if (!strstr((const char *)n->name, "-filter"))
			continue;
		line_print(s->image, image_view(s->image, "system"), n, text, sizeof text);
		if (!read_entry(f, text, &e) || (wanted && strcmp(wanted, e.name) != 0))
			continue;
		if (title != e.title || strcmp(name, e.name) != 0) {
			out_line(s, "%s%s", e.title, e.name);
			last = 0;
		}
		title = e.title;
		snprintf(name, sizeof name, "%s", e.name);
		last = e.index = e.index ? e.index : last - last % 10 + 10;
		print_entry(s, f, &e);
	}
	xmlFreeDoc(doc);
	return 0;
}

static int display_as_path(struct session *s, const struct match *m)
{
	return display_family(s, m, &families[0]);
}

static int display_community(struct session *s, const struct match *m)
{
	return display_family(s, m, &families[1]);
}

static int display_extcommunity(struct session *s, const struct match *m)
{
	return display_family(s, m, &families[2]);
}

static int display_large_community(struct session *s, const struct match *m)
{
	return display_family(s, m, &families[3]);
}

static int display_rd(struct session *s, const struct match *m)
{
	return display_family(s, m, &families[4]);
}

const struct handler attribute_filters_handlers[] = {
	{"display-ip-as-path-filter", display_as_path},
	{"display-ip-community-filter", display_community},
	{"display-ip-extcommunity-filter", display_extcommunity},
	{"display-ip-large-community-filter", display_large_community},
	{"display-ip-rd-filter", display_rd},
	{NULL, NULL},
};
