/*
 * Key pairs under labels: made when `rsa|ecc key-pair label` is committed, dropped with their line. Making one takes
 * its time, so a helper does it. DSA and SM2 pairs are lines and nothing else: the library has no such keys. Knows the
 * lines; the files are access/host_keys.c's.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "access/sshd.h"
#include "datastore/line.h"
#include "device/helper.h"
#include "device/host_key.h"
#include "device/private.h"
#include "device/servers.h"

#define LABEL 36

static const struct kind {
	const char *element, *word;
	int bits; /* unless the line says others */
	const char *undo;
} kinds[] = {
	{"rsa-key-pair-label", "rsa", 3072, "undo ssh server assign rsa-host-key"},
	{"ecc-key-pair-label", "ecc", 521, "undo ssh server assign ecc-host-key"},
};

struct making {
	struct device *device;
	const struct kind *kind;
	char label[LABEL];
	int bits;
};

static const struct kind *kind_of(const xmlNode *line)
{
	for (size_t i = 0; line && i < sizeof kinds / sizeof *kinds; i++)
		if (!strcmp((const char *)line->name, kinds[i].element))
			return &kinds[i];
	return NULL;
}

static const char *label_of(const xmlNode *line)
{
	const char *label = line_get(line, "label-name");

	return label ? label : "";
}

/* ---- making ---- */

static void work(const void *ctx, char answer[HELPER_ANSWER])
{
	const struct making *m = ctx;

	strcpy(answer, sshd_make_labelled(m->device->sshd, m->kind->word, m->label, m->bits) == 0 ? "1" : "0");
}

/* The line may have gone meanwhile. */
static void done(void *ctx, const char *answer)
{
	struct making *m = ctx;

	if (!store_get(m->device->running, NULL, m->kind->element, m->label))
		sshd_drop_labelled(m->device->sshd, m->kind->word, m->label);
	else if (answer && !strcmp(answer, "1"))
		device_log(m->device, "SSH/5/KEY_PAIR: The %s key pair %s was made.", m->kind->word, m->label);
	else
		device_log(m->device, "SSH/3/KEY_PAIR: The %s key pair %s cannot be made.", m->kind->word, m->label);
	free(m);
}

static void make(struct device *d, const struct kind *k, const xmlNode *line)
{
	const char *bits = line_get(line, "modulus-bits");
	struct making *m = calloc(1, sizeof *m);

	assert(m);
	*m = (struct making){.device = d, .kind = k, .bits = bits ? atoi(bits) : k->bits};
	snprintf(m->label, sizeof m->label, "%s", label_of(line));
	if (helper_start(d, (struct helper_task){.work = work, .done = done, .ctx = m}) < 0)
		done(m, NULL);
}

/* ---- hooks ---- */

static void *pairs_start(struct device *d)
{
	return d;
}

static bool is_there(const struct device *d, const struct kind *k, const xmlNode *line)
{
	time_t made;
	char *key = sshd_labelled_key(d->sshd, k->word, label_of(line), &made);
	bool there = key;

	free(key);
	return there;
}

/* A pair that goes takes its assignment along. */
static int pairs_amend(void *state, struct txn *t, struct fault *f)
{
	const struct store *s = txn_store(t);

	(void)state;
	for (size_t i = 0; i < txn_changes(t); i++) {
		struct change ch = txn_change(t, i);
		const struct kind *k = ch.after ? NULL : kind_of(ch.before);

		if (k && !strcasecmp(ssh_host_key_label(s, k->word), label_of(ch.before)) &&
			txn_line(t, NULL, k->undo, f) < 0)
			return -1;
	}
	return 0;
}

/* After a start the files are there already. Another modulus is another pair. */
static void pairs_apply(void *state, const struct txn *t)
{
	struct device *d = state;

	for (size_t i = 0; i < txn_changes(t); i++) {
		struct change ch = txn_change(t, i);
		const struct kind *before = kind_of(ch.before), *after = kind_of(ch.after);

		if ((!before && !after) || host_keys_need(d) < 0)
			continue;
		if (before)
			sshd_drop_labelled(d->sshd, before->word, label_of(ch.before));
		if (after && !is_there(d, after, ch.after))
			make(d, after, ch.after);
	}
}

extern const struct feature key_pairs_feature;
const struct feature key_pairs_feature = {
	.name = "key-pairs",
	.start = pairs_start,
	.amend = pairs_amend,
	.apply = pairs_apply,
};
