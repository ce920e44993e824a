/*
 * Who the device is: reads an identity file and answers which ports exist.
 * Knows the form of the file; knows nothing of the running device, of interfaces or of the command set.
 */
#include "device/identity.h"

#include <assert.h>
#include <ctype.h>
#include <errno.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "cli/grammar/grammar.h"

#define PORTS_MAX 4096
#define FILE_MAX (1 << 20)

/* They end with a NUL. */
extern const char embedded_identity[], embedded_identity_bench[], embedded_identity_yunshan[];

static const struct shipped {
	const char *name, *text;
} shipped[] = {
	{"default", embedded_identity},
	{"bench", embedded_identity_bench},
	{"yunshan", embedded_identity_yunshan},
};

/* ---- texts ---- */

static const struct text_field {
	const char *element;
	size_t at;
	bool lines; /* several lines: the line breaks at both ends belong to the file's layout */
	bool required;
} text_fields[] = {
	{"model", offsetof(struct identity, model), false, true},
	{"product", offsetof(struct identity, product), false, true},
	{"release", offsetof(struct identity, release), false, true},
	{"mac", offsetof(struct identity, mac), false, true},
	{"esn", offsetof(struct identity, esn), false, false},
	{"startup-file", offsetof(struct identity, startup_file), false, true},
	{"system-software", offsetof(struct identity, system_software), false, false},
	{"version-head", offsetof(struct identity, version_head), true, true},
	{"uptime-line", offsetof(struct identity, uptime_line), false, true},
	{"version-tail", offsetof(struct identity, version_tail), true, false},
	{"factory", offsetof(struct identity, factory), true, false},
};

static char **field_text(struct identity *id, const struct text_field *f)
{
	return (char **)((char *)id + f->at);
}

static char *duplicate(const char *text)
{
	char *copy = strdup(text);

	assert(copy);
	return copy;
}

/* Text of one line without blanks around it; of several lines without the first line break. */
static char *trimmed(const char *text, bool lines)
{
	char *copy, *end;

	if (lines && *text == '\n')
		text++;
	while (!lines && isspace((unsigned char)*text))
		text++;
	copy = duplicate(text);
	for (end = copy + strlen(copy); !lines && end > copy && isspace((unsigned char)end[-1]);)
		*--end = '\0';
	return copy;
}

static xmlNode *child(const xmlNode *parent, const char *name)
{
	for (xmlNode *n = parent->children; n; n = n->next) {
		if (n->type == XML_ELEMENT_NODE && !strcmp((const char *)n->name, name))
			return n;
	}
	return NULL;
}

static char *child_text(const xmlNode *root, const char *name, bool lines)
{
	xmlNode *n = child(root, name);
	xmlChar *content = n ? xmlNodeGetContent(n) : NULL;
	char *text = content ? trimmed((const char *)content, lines) : NULL;

	xmlFree(content);
	return text;
}

static int complain(FILE *errors, const char *file, const xmlNode *where, const char *what, const char *detail)
{
	if (errors)
		fprintf(errors, "%s:%ld: %s%s%s\n", file, where ? xmlGetLineNo(where) : 1L, what, detail ? ": " : "",
			detail ? detail : "");
	return -1;
}

static int read_texts(struct identity *id, const xmlNode *root, const char *file, FILE *errors)
{
	for (size_t i = 0; i < sizeof text_fields / sizeof *text_fields; i++) {
		const struct text_field *f = &text_fields[i];
		char *text = child_text(root, f->element, f->lines);

		if (f->required && (!text || !*text)) {
			free(text);
			return complain(errors, file, root, "the identity lacks an element", f->element);
		}
		*field_text(id, f) = text ? text : duplicate("");
	}
	return 0;
}

/* ---- numbers and ports ---- */

static int number(const char *text, int min, int max)
{
	char *end;
	long n;

	errno = 0;
	n = text && isdigit((unsigned char)*text) ? strtol(text, &end, 10) : -1;
	return n < min || n > max || errno || *end ? -1 : (int)n;
}

static int number_attribute(const xmlNode *n, const char *name, int min, int max)
{
	xmlChar *text = xmlGetProp(n, BAD_CAST name);
	int value = number((const char *)text, min, max);

	xmlFree(text);
	return value;
}

static bool port_name_is_sound(const char *name)
{
	size_t len = strlen(name);

	return len > 0 && len < 64 &&
	       strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/:-") == len;
}

static int add_port(struct identity *id, const char *name)
{
	if (!port_name_is_sound(name) || id->ports >= PORTS_MAX || identity_has_port(id, name))
		return -1;
	id->port = realloc(id->port, (id->ports + 1) * sizeof *id->port);
	assert(id->port);
	id->port[id->ports++] = duplicate(name);
	return 0;
}

static int add_range(struct identity *id, const xmlNode *n)
{
	xmlChar *prefix = xmlGetProp(n, BAD_CAST "prefix");
	int first = number_attribute(n, "first", 0, 99999), last = number_attribute(n, "last", 0, 99999);
	int rc = prefix && first >= 0 && last >= first ? 0 : -1;
	char name[128];

	for (int i = first; rc == 0 && i <= last; i++) {
		snprintf(name, sizeof name, "%s%d", (const char *)prefix, i);
		rc = add_port(id, name);
	}
	xmlFree(prefix);
	return rc;
}

static int read_port(struct identity *id, const xmlNode *n)
{
	xmlChar *name;
	int rc;

	if (!strcmp((const char *)n->name, "range"))
		return add_range(id, n);
	name = xmlGetProp(n, BAD_CAST "name");
	rc = name && !strcmp((const char *)n->name, "port") ? add_port(id, (const char *)name) : -1;
	xmlFree(name);
	return rc;
}

static int read_ports(struct identity *id, const xmlNode *root, const char *file, FILE *errors)
{
	const xmlNode *ports = child(root, "ports");

	for (const xmlNode *n = ports ? ports->children : NULL; n; n = n->next) {
		if (n->type == XML_ELEMENT_NODE && read_port(id, n) < 0)
			return complain(errors, file, n, "bad, repeated or too many ports", (const char *)n->name);
	}
	return id->ports ? 0 : complain(errors, file, ports ? ports : root, "the identity has no ports", NULL);
}

static int read_slot(struct identity *id, const xmlNode *root, const char *file, FILE *errors)
{
	char *text = child_text(root, "slot", false);

	id->slot = text ? number(text, 0, 999) : 1;
	free(text);
	return id->slot < 0 ? complain(errors, file, root, "slot is no number", NULL) : 0;
}

static int read_vtys(struct identity *id, const xmlNode *root, const char *file, FILE *errors)
{
	char *text = child_text(root, "vty-lines", false);

	id->vtys = text ? number(text, 1, VTY_LINES_MAX) : VTY_LINES;
	free(text);
	return id->vtys < 0 ? complain(errors, file, root, "vty-lines is no number from 1 to 1024", NULL) : 0;
}

static int read_weak(struct identity *id, const xmlNode *root, const char *file, FILE *errors)
{
	char *text = child_text(root, "weak-algorithms", false);
	bool no = text && !strcmp(text, "no"), yes = !text || !strcmp(text, "yes");

	free(text);
	id->weak = yes;
	return yes || no ? 0 : complain(errors, file, root, "weak-algorithms is neither yes nor no", NULL);
}

/* ---- placeholders that never change ---- */

static char *replaced(char *text, const char *name, const char *value)
{
	char *at, *grown;

	while ((at = strstr(text, name))) {
		int n = asprintf(&grown, "%.*s%s%s", (int)(at - text), text, value, at + strlen(name));

		assert(n >= 0);
		free(text);
		text = grown;
	}
	return text;
}

static int fill_placeholders(struct identity *id, const xmlNode *root, const char *file, FILE *errors)
{
	char **texts[] = {&id->version_head, &id->system_software, &id->uptime_line, &id->version_tail};
	char slot[16];

	if (strchr(id->model, '{') || strchr(id->product, '{') || strchr(id->release, '{'))
		return complain(errors, file, root, "a name holds a placeholder", NULL);
	snprintf(slot, sizeof slot, "%d", id->slot);
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		*texts[i] = replaced(*texts[i], "{model}", id->model);
		*texts[i] = replaced(*texts[i], "{product}", id->product);
		*texts[i] = replaced(*texts[i], "{release}", id->release);
		*texts[i] = replaced(*texts[i], "{slot}", slot);
	}
	return 0;
}

/* ---- the file ---- */

static struct identity *read_identity(const xmlNode *root, const char *file, FILE *errors)
{
	struct identity *id;

	if (strcmp((const char *)root->name, "identity")) {
		complain(errors, file, root, "not an identity file, its root element is", (const char *)root->name);
		return NULL;
	}
	id = calloc(1, sizeof *id);
	assert(id);
	if (read_texts(id, root, file, errors) < 0 || read_slot(id, root, file, errors) < 0 ||
		read_vtys(id, root, file, errors) < 0 || read_weak(id, root, file, errors) < 0 ||
		read_ports(id, root, file, errors) < 0 || fill_placeholders(id, root, file, errors) < 0) {
		identity_free(id);
		return NULL;
	}
	return id;
}

/* A document type would be a way to name other files. */
static struct identity *parse_identity(const char *xml, size_t len, const char *file, FILE *errors)
{
	xmlDoc *doc;
	struct identity *id = NULL;
	const xmlError *error;

	if (memmem(xml, len, "<!DOCTYPE", 9)) {
		complain(errors, file, NULL, "a document type is not allowed", NULL);
		return NULL;
	}
	xmlResetLastError();
	doc = xmlReadMemory(xml, (int)len, NULL, NULL, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
	error = xmlGetLastError();
	if (doc && xmlDocGetRootElement(doc))
		id = read_identity(xmlDocGetRootElement(doc), file, errors);
	else if (errors)
		fprintf(errors, "%s:%d: not well-formed XML: %s", file, error ? error->line : 1,
			error && error->message ? error->message : "empty\n");
	xmlFreeDoc(doc);
	return id;
}

static char *slurp(const char *path, size_t *len)
{
	FILE *in = fopen(path, "re");
	char *buf = in ? malloc(FILE_MAX) : NULL;

	if (!in)
		return NULL;
	assert(buf);
	*len = fread(buf, 1, FILE_MAX, in);
	if (ferror(in) || *len == FILE_MAX) {
		errno = ferror(in) ? EIO : EFBIG;
		free(buf);
		buf = NULL;
	}
	fclose(in);
	return buf;
}

struct identity *identity_load(const char *path, FILE *errors)
{
	struct identity *id;
	size_t len = 0;
	char *text;

	for (size_t i = 0; i < sizeof shipped / sizeof *shipped; i++) {
		if (!strcmp(path ? path : shipped->name, shipped[i].name))
			return parse_identity(shipped[i].text, strlen(shipped[i].text), shipped[i].name, errors);
	}
	text = slurp(path, &len);
	if (!text) {
		if (errors)
			fprintf(errors, "%s: %s\n", path, strerror(errno));
		return NULL;
	}
	id = parse_identity(text, len, path, errors);
	free(text);
	return id;
}

void identity_free(struct identity *id)
{
	if (!id)
		return;
	for (size_t i = 0; i < sizeof text_fields / sizeof *text_fields; i++)
		free(*field_text(id, &text_fields[i]));
	for (size_t i = 0; i < id->ports; i++)
		free(id->port[i]);
	free(id->port);
	free(id);
}

bool identity_has_port(const struct identity *id, const char *canonical)
{
	for (size_t i = 0; i < id->ports; i++) {
		if (!strcmp(id->port[i], canonical))
			return true;
	}
	return false;
}
