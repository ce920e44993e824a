/*
 * `lyrebird lab save`.
 * Knows files; a configuration is saved by its device.
 */
#include "lab/save.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/text.h"
#include "device/flash.h"
#include "device/rpc.h"
#include "device/state.h"
#include "lab/folder.h"

/* Text that the device's startup file holds now; NULL after a message. Caller frees. */
static char *saved_text(struct lab *l, const struct lab_node *n, FILE *errors)
{
	xmlDoc *answer = lab_ask_node(l, n->name, rpc_document("action", "name", "save", NULL), errors);
	const char *file = answer ? strrchr(rpc_attribute(xmlDocGetRootElement(answer), "file"), '/') : NULL;
	char *folder = lab_node_folder(l, n->name), *flash = lab_folder_path(folder, "flash"), *path, *text = NULL;
	size_t len;

	if (file) {
		path = lab_folder_path(flash, file + 1);
		text = flash_read(path, &len);
		if (!text)
			fprintf(errors, "lyrebird lab: %s: %s: %s\n", n->name, path, strerror(errno));
		free(path);
	}
	xmlFreeDoc(answer);
	free(folder);
	free(flash);
	return text;
}

static bool is_shared(const struct lab_file *f, const struct lab_node *n)
{
	for (size_t i = 0; i < f->nodes; i++) {
		const char *path = f->node[i].startup_path;
		if (&f->node[i] != n && path && !strcmp(path, n->startup_path))
			return true;
	}
	return false;
}

/* Where the copy goes; NULL with errno. Caller frees. */
static char *target_of(const struct lab_file *f, const struct lab_node *n, bool *named)
{
	char *folder, *path = NULL;

	*named = n->startup_path && !is_shared(f, n);
	if (*named)
		return strdup(n->startup_path);
	if (asprintf(&folder, "%s/%s.saved", f->folder, f->name) < 0)
		abort();
	if (state_make_folders(folder) == 0 && asprintf(&path, "%s/%s.cfg", folder, n->name) < 0)
		abort();
	free(folder);
	return path;
}

static void write_text(FILE *out, void *ctx)
{
	fputs(ctx, out);
}

/* What the lab file names is what the state of the device has begun with: the next start goes on from there. */
static void note_origin(const struct lab *l, const struct lab_node *n, char *text)
{
	struct lab_node now = *n;
	char *folder = lab_node_folder(l, ".");

	now.startup = text;
	if (lab_folder_note_origin(folder, &now) < 0)
		perror("lyrebird lab");
	free(folder);
}

static int save_one(struct lab *l, const struct lab_file *f, const struct lab_node *n, FILE *out, FILE *errors)
{
	char *text = saved_text(l, n, errors), *path = NULL;
	bool named = false;
	int rc = -1;

	if (!text)
		return -1;
	path = target_of(f, n, &named);
	if (path)
		rc = file_replace(path, write_text, text);
	if (rc < 0)
		fprintf(errors, "lyrebird lab: %s: %s: %s\n", n->name, path ? path : f->folder, strerror(errno));
	else
		fprintf(out, "%s: %s\n", n->name, path);
	if (rc == 0 && named)
		note_origin(l, n, text);
	free(text);
	free(path);
	return rc;
}

int lab_save(struct lab *l, const struct lab_file *f, const char *node, FILE *out, FILE *errors)
{
	int rc = 0, found = 0;

	for (size_t i = 0; i < f->nodes; i++) {
		const struct lab_node *n = &f->node[i];
		if (n->kind != LAB_DEVICE || (node && strcmp(node, n->name) != 0))
			continue;
		found++;
		if (save_one(l, f, n, out, errors) < 0)
			rc = -1;
	}
	if (!found) {
		fprintf(errors, "lyrebird lab: the lab has no device%s%s\n", node ? " " : "", node ? node : "");
		rc = -1;
	}
	return rc;
}
