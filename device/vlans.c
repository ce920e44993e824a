/*
 * VLANs and their views go together: a VLAN whose view has lines is in `vlan batch`, and one that leaves the batch
 * takes its view along. VLAN 1 is always there and is never listed. Knows nothing of ports.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/line.h"
#include "device/feature.h"

#define VLANS 4095 /* and the number after the last one */

struct vlans {
	bool before[VLANS], after[VLANS]; /* in the batch; `before` only if the batch is another one now */
	bool set[VLANS];		  /* the transaction set the line of its view */
};

static unsigned vlan_number(const char *text)
{
	unsigned long v = text ? strtoul(text, NULL, 10) : 0;

	return v < VLANS ? (unsigned)v : 0;
}

/* The words of a list: numbers, and ends of ranges behind a `to`. NULL is an empty list. */
static void read_batch(const xmlNode *line, bool *listed)
{
	unsigned from = 0;

	for (const xmlNode *w = line ? line->children : NULL; w; w = w->next) {
		bool end = !strcmp((const char *)w->name, "vlan-id2");
		if (!end && strcmp((const char *)w->name, "vlan-id1") != 0)
			continue;
		unsigned to = vlan_number(w->children ? (const char *)w->children->content : NULL);
		for (unsigned v = end ? from : to; v <= to; v++)
			listed[v] = true;
		from = to;
	}
}

/* Most commits have nothing to do with VLANs. */
static bool is_concerned(const struct txn *t)
{
	for (size_t i = 0; i < txn_changes(t); i++) {
		struct change c = txn_change(t, i);
		if (!c.parent && !strncmp((const char *)(c.after ? c.after : c.before)->name, "vlan", strlen("vlan")))
			return true;
	}
	return false;
}

static void read_changes(const struct txn *t, struct vlans *v)
{
	view_id system = image_view(store_image(txn_store(t)), "system");

	for (size_t i = 0; i < txn_changes(t); i++) {
		struct change c = txn_change(t, i);
		const char *name = (const char *)(c.after ? c.after : c.before)->name;
		if (c.view == system && !strcmp(name, "vlan-batch"))
			read_batch(c.before, v->before);
		else if (c.view == system && !strcmp(name, "vlan") && c.after)
			v->set[vlan_number(line_get(c.after, "vlan-id"))] = true;
	}
	read_batch(store_get(txn_store(t), NULL, "vlan-batch", NULL), v->after);
}

static int amend_one(struct txn *t, const struct vlans *vlans, unsigned v, struct fault *f)
{
	char number[16], line[64];
	const char *form = NULL;

	snprintf(number, sizeof number, "%u", v);
	if (v == 1)
		form = vlans->after[v] ? "undo vlan batch %u" : NULL;
	else if (vlans->set[v])
		form = vlans->after[v] ? NULL : "vlan batch %u";
	else if (vlans->before[v] && !vlans->after[v] && store_get(txn_store(t), NULL, "vlan", number))
		form = "undo vlan %u";
	if (!form)
		return 0;
	snprintf(line, sizeof line, form, v);
	return txn_line(t, NULL, line, f);
}

static int vlans_amend(void *state, struct txn *t, struct fault *f)
{
	int rc = 0;

	(void)state;
	if (!is_concerned(t))
		return 0;
	struct vlans *v = calloc(1, sizeof *v);
	if (!v)
		abort();
	read_changes(t, v);
	for (unsigned i = 1; i < VLANS && rc == 0; i++)
		rc = amend_one(t, v, i, f);
	free(v);
	return rc;
}

extern const struct feature vlans_feature;
const struct feature vlans_feature = {
	.name = "vlans",
	.amend = vlans_amend,
};
