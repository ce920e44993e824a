/*
 * The links of a lab file, and whether both of their ends can be plugged in.
 * Knows names of interfaces; knows nothing of wires.
 */
#include <assert.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>

#include "cli/grammar/grammar.h"
#include "device/identity.h"
#include "lab/file_private.h"

#define INTERFACE 64

struct plugged { /* an end that is taken, by node and interface */
	size_t node;
	const char *interface;
	int line;
};

struct loaded { /* an identity that a node has named */
	const char *name;
	struct identity *identity;
};

struct link_reader {
	struct lab_reader *r;
	void *plugged;	  /* tree of struct plugged */
	void *identities; /* tree of struct loaded */
};

/* ---- identities: read once, for their ports ---- */

static int by_identity(const void *a, const void *b)
{
	const struct loaded *x = a, *y = b;

	return strcmp(x->name ? x->name : "", y->name ? y->name : "");
}

static void loaded_free(void *p)
{
	struct loaded *l = p;

	identity_free(l->identity);
	free(l);
}

/* NULL after a message. */
static struct identity *identity_of(struct link_reader *l, const struct lab_node *n)
{
	struct loaded key = {.name = n->identity}, *made;
	void *found = tfind(&key, &l->identities, by_identity);

	if (found)
		return (*(struct loaded **)found)->identity;
	made = calloc(1, sizeof *made);
	assert(made);
	*made = (struct loaded){n->identity, identity_load(n->identity, l->r->errors)};
	if (!tsearch(made, &l->identities, by_identity))
		abort();
	if (!made->identity)
		lab_wrong(l->r, n->line, "node %s: type: expected default, yunshan or the path of an identity file",
			n->name);
	return made->identity;
}

/* ---- ends ---- */

static int by_end(const void *a, const void *b)
{
	const struct plugged *x = a, *y = b;

	if (x->node != y->node)
		return x->node < y->node ? -1 : 1;
	return strcmp(x->interface, y->interface);
}

static int find_node(struct lab_reader *r, const char *name, size_t len, size_t *index)
{
	for (*index = 0; *index < r->file->nodes; ++*index) {
		if (strlen(r->file->node[*index].name) == len && !memcmp(r->file->node[*index].name, name, len))
			return 0;
	}
	return -1;
}

static int device_port(struct link_reader *l, const struct lab_node *n, const char *text, int line, char out[INTERFACE])
{
	const struct identity *id = identity_of(l, n);

	if (!id)
		return -1;
	if (interface_parse(image_builtin(), text, out, INTERFACE) < 0 || !identity_has_port(id, out) ||
		!strncmp(out, "NULL", 4))
		return lab_wrong(l->r, line, "expected a port of %s such as %s, not \"%.60s\"", n->name,
			id->ports ? id->port[0] : "100GE1/0/1", text);
	return 0;
}

static int linux_port(struct link_reader *l, const struct lab_node *n, const char *text, int line, char out[INTERFACE])
{
	size_t len = strlen(text);

	if (len < 1 || len > 15 || strpbrk(text, "/: \t%") || text[0] == '.' || text[0] == '-' || !strcmp(text, "lo"))
		return lab_wrong(l->r, line, "expected an interface of %s such as eth1, not \"%.60s\"", n->name, text);
	snprintf(out, INTERFACE, "%s", text);
	return 0;
}

static int plug(struct link_reader *l, const struct lab_end *e, int line)
{
	struct plugged *p = calloc(1, sizeof *p), **there;

	assert(p);
	*p = (struct plugged){e->node, e->interface, line};
	there = tsearch(p, &l->plugged, by_end);
	if (!there)
		abort();
	if (*there == p)
		return 0;
	free(p);
	return lab_wrong(l->r, line, "expected a free interface: %s:%s is plugged in on line %d already",
		l->r->file->node[e->node].name, e->interface, (*there)->line);
}

static int read_end(struct link_reader *l, struct lab_end *e, const char *text, int line)
{
	const char *colon = strchr(text, ':');
	char name[INTERFACE];
	const struct lab_node *n;

	if (!colon || colon == text || !colon[1])
		return lab_wrong(l->r, line, "expected NODE:INTERFACE, not \"%.60s\"", text);
	if (find_node(l->r, text, (size_t)(colon - text), &e->node) < 0)
		return lab_wrong(l->r, line, "expected a node of this lab, not \"%.*s\"",
			(int)(colon - text < 60 ? colon - text : 60), text);
	n = &l->r->file->node[e->node];
	if ((n->kind == LAB_DEVICE ? device_port : linux_port)(l, n, colon + 1, line, name) < 0)
		return -1;
	e->interface = strdup(name);
	assert(e->interface);
	return plug(l, e, line);
}

/* ---- links ---- */

/* One end of `endpoints`: "NODE:INTERFACE", or containerlab's long form {node: NODE, interface: INTERFACE}. */
static int end_text(struct lab_reader *r, const struct yaml_tree *t, char buf[256])
{
	const char *node = lab_text(r, yaml_tree_get(t, "node"), "node");
	const char *interface = lab_text(r, yaml_tree_get(t, "interface"), "interface");

	if (t->kind == YAML_TREE_TEXT)
		snprintf(buf, 256, "%s", t->text);
	else if (node && interface)
		snprintf(buf, 256, "%s:%s", node, interface);
	else
		return lab_wrong(r, t->line, "expected \"NODE:INTERFACE\"");
	return 0;
}

static void read_link(struct link_reader *l, const struct yaml_tree *t)
{
	static const char *const keys[] = {"endpoints", NULL};
	static const char *const ignored[] = {"type", "mtu", "labels", "vars", NULL};
	const struct yaml_tree *ends = yaml_tree_get(t, "endpoints");
	const char *type = lab_text(l->r, yaml_tree_get(t, "type"), "type");
	struct lab_link *link = &l->r->file->link[l->r->file->links];
	char text[256];

	if (t->kind != YAML_TREE_MAP || !ends || ends->kind != YAML_TREE_LIST || ends->count != 2) {
		lab_wrong(l->r, t->line, "expected endpoints: [\"NODE:INTERFACE\", \"NODE:INTERFACE\"]");
		return;
	}
	lab_check_keys(l->r, t, "link", keys, ignored);
	if (type && strcmp(type, "veth") != 0)
		lab_wrong(l->r, t->line, "link: type: expected veth, not \"%.40s\"", type);
	link->line = ends->item[0]->line;
	l->r->file->links++;
	for (size_t i = 0; i < 2; i++) {
		if (end_text(l->r, ends->item[i], text) == 0)
			read_end(l, &link->end[i], text, ends->item[i]->line);
	}
}

void lab_read_links(struct lab_reader *r)
{
	const struct yaml_tree *all = yaml_tree_get(r->topology, "links");
	struct link_reader l = {.r = r};

	for (size_t i = 0; i < r->file->nodes; i++) {
		if (r->file->node[i].kind == LAB_DEVICE)
			identity_of(&l, &r->file->node[i]);
	}
	if (all && all->kind != YAML_TREE_LIST && all->kind != YAML_TREE_NOTHING) {
		lab_wrong(r, all->line, "links: expected a list of endpoints");
	} else if (all && all->count) {
		r->file->link = calloc(all->count, sizeof *r->file->link);
		assert(r->file->link);
		for (size_t i = 0; i < all->count; i++)
			read_link(&l, all->item[i]);
	}
	tdestroy(l.plugged, free);
	tdestroy(l.identities, loaded_free);
}
