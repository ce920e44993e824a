/*
 * What a running lab looks like.
 * Knows what to ask whom and how to print it; knows nothing of the command line.
 */
#include "lab/show.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "device/rpc.h"

/* ---- asking ---- */

static void take(char *buf, size_t len, const xmlNode *n, const char *name)
{
	snprintf(buf, len, "%s", rpc_attribute(n, name));
}

static void take_leaf(char *buf, size_t len, const xmlNode *parent, const char *name)
{
	xmlChar *text;

	*buf = '\0';
	for (const xmlNode *n = parent->children; n; n = n->next) {
		if (strcmp((const char *)n->name, name) != 0)
			continue;
		text = xmlNodeGetContent(n);
		snprintf(buf, len, "%s", text ? (const char *)text : "");
		xmlFree(text);
	}
}

static void ask_ntp(const struct lab *l, struct shown *s)
{
	xmlDoc *answer = lab_ask_node(l, s->name, rpc_document("get", "status", "ntp-status", NULL), NULL);
	const xmlNode *status = answer ? xmlDocGetRootElement(answer)->children : NULL;
	char text[64];

	if (status) {
		s->ntp = true;
		take_leaf(text, sizeof text, status, "clock-status");
		s->synchronized = !strcmp(text, "synchronized");
		take_leaf(text, sizeof text, status, "stratum");
		s->stratum = atoi(text);
		take_leaf(s->source, sizeof s->source, status, "source");
		take_leaf(s->offset, sizeof s->offset, status, "offset");
		if (!strcmp(s->source, "none"))
			s->source[0] = '\0';
	}
	xmlFreeDoc(answer);
}

static void look_at(const struct lab *l, const xmlNode *n, struct shown *s)
{
	take(s->name, sizeof s->name, n, "name");
	take(s->kind, sizeof s->kind, n, "kind");
	take(s->state, sizeof s->state, n, "state");
	s->seconds = (long)rpc_number(n, "seconds");
	s->telnet = (long)rpc_number(n, "telnet");
	s->ssh = (long)rpc_number(n, "ssh");
	s->memory = *rpc_attribute(n, "memory") ? (long)rpc_number(n, "memory") : -1;
	if (!strcmp(s->kind, "lyrebird") && !strcmp(s->state, "up"))
		ask_ntp(l, s);
}

long lab_look(struct lab *l, struct shown **nodes, FILE *errors)
{
	xmlDoc *answer = lab_ask(l, rpc_document("status", "memory", "1", NULL), NULL, errors);
	const xmlNode *data = answer ? xmlDocGetRootElement(answer) : NULL;
	long count = 0;

	if (!answer)
		return -1;
	*nodes = calloc(xmlChildElementCount((xmlNode *)data) + 1, sizeof **nodes);
	assert(*nodes);
	for (const xmlNode *n = data->children; n; n = n->next)
		look_at(l, n, &(*nodes)[count++]);
	xmlFreeDoc(answer);
	return count;
}

/* ---- the table ---- */

static const char *port_text(long port, char buf[16])
{
	snprintf(buf, 16, port ? "%ld" : "-", port);
	return buf;
}

static const char *time_of(long seconds, char buf[32])
{
	if (seconds < 3600)
		snprintf(buf, 32, "%ldm%02lds", seconds / 60, seconds % 60);
	else
		snprintf(buf, 32, "%ldh%02ldm", seconds / 3600, seconds / 60 % 60);
	return buf;
}

static const char *ntp_text(const struct shown *s, char buf[160])
{
	if (!s->ntp)
		snprintf(buf, 160, "-");
	else if (!s->synchronized)
		snprintf(buf, 160, "unsynchronized");
	else
		snprintf(buf, 160, "stratum %d, %s, %s ms", s->stratum, s->source, s->offset);
	return buf;
}

static const char *memory_text(long kb, char buf[32])
{
	if (kb < 0)
		snprintf(buf, 32, "-");
	else
		snprintf(buf, 32, "%.1f MB", (double)kb / 1024);
	return buf;
}

void lab_table(const struct shown *nodes, size_t count, FILE *out)
{
	char telnet[16], ssh[16], time[32], memory[32], ntp[160];
	int width = 4;

	for (size_t i = 0; i < count; i++) {
		int len = (int)strlen(nodes[i].name);
		width = len > width ? len : width;
	}
	fprintf(out, "%-*s  %-8s  %-10s  %8s  %6s  %6s  %8s  %s\n", width, "NODE", "KIND", "STATE", "FOR", "TELNET",
		"SSH", "MEMORY", "NTP");
	for (size_t i = 0; i < count; i++) {
		const struct shown *s = &nodes[i];
		fprintf(out, "%-*s  %-8s  %-10s  %8s  %6s  %6s  %8s  %s\n", width, s->name, s->kind, s->state,
			time_of(s->seconds, time), port_text(s->telnet, telnet), port_text(s->ssh, ssh),
			memory_text(s->memory, memory), ntp_text(s, ntp));
	}
}

/* ---- JSON ---- */

static void put_text(const char *name, const char *text, FILE *out)
{
	fprintf(out, "\"%s\": \"", name);
	for (; *text; text++) {
		if (*text == '"' || *text == '\\')
			fprintf(out, "\\%c", *text);
		else if ((unsigned char)*text < ' ')
			fprintf(out, "\\u%04x", *text);
		else
			fputc(*text, out);
	}
	fputc('"', out);
}

static void put_number(const char *name, long value, bool known, FILE *out)
{
	fprintf(out, known ? ", \"%s\": %ld" : ", \"%s\": null", name, value);
}

static void put_ntp(const struct shown *s, FILE *out)
{
	fputs(", \"ntp\": ", out);
	if (!s->ntp) {
		fputs("null", out);
		return;
	}
	fprintf(out, "{\"synchronized\": %s, \"stratum\": %d, ", s->synchronized ? "true" : "false", s->stratum);
	put_text("source", s->source, out);
	fprintf(out, ", \"offset_ms\": %.4f}", atof(s->offset));
}

void lab_json(const char *name, const struct shown *nodes, size_t count, FILE *out)
{
	fputc('{', out);
	put_text("name", name, out);
	fputs(", \"nodes\": [", out);
	for (size_t i = 0; i < count; i++) {
		const struct shown *s = &nodes[i];
		fputs(i ? ",\n  {" : "\n  {", out);
		put_text("name", s->name, out);
		fputs(", ", out);
		put_text("kind", s->kind, out);
		fputs(", ", out);
		put_text("state", s->state, out);
		put_number("seconds", s->seconds, true, out);
		put_number("telnet", s->telnet, s->telnet, out);
		put_number("ssh", s->ssh, s->ssh, out);
		put_number("memory_kb", s->memory, s->memory >= 0, out);
		put_ntp(s, out);
		fputc('}', out);
	}
	fputs("\n]}\n", out);
}
