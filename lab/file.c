/*
 * The lab file: its outer parts, and how its mistakes are told.
 * Knows the keys of the file; leaves nodes and links to the files named so.
 */
#include "lab/file.h"

#include <assert.h>
#include <errno.h>
#include <libgen.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "device/flash.h"
#include "lab/file_private.h"

#define MESSAGES_MAX 20 /* a file that is no lab at all need not say so on every line */
#define NAME_MAX_LEN 63

int lab_wrong(struct lab_reader *r, int line, const char *format, ...)
{
	va_list ap;

	if (r->wrong++ >= MESSAGES_MAX)
		return -1;
	fprintf(r->errors, "%s:%d: ", r->file->path, line);
	va_start(ap, format);
	vfprintf(r->errors, format, ap);
	va_end(ap);
	fputc('\n', r->errors);
	return -1;
}

static bool among(const char *word, const char *const list[])
{
	for (size_t i = 0; list && list[i]; i++) {
		if (!strcmp(list[i], word))
			return true;
	}
	return false;
}

static void list_known(char *buf, size_t len, const char *const known[])
{
	size_t at = 0;

	*buf = '\0';
	for (size_t i = 0; known[i] && at < len; i++)
		at += (size_t)snprintf(buf + at, len - at, "%s%s",
			i == 0	       ? ""
			: known[i + 1] ? ", "
				       : " or ",
			known[i]);
}

void lab_check_keys(struct lab_reader *r, const struct yaml_tree *map, const char *what, const char *const known[],
	const char *const ignored[])
{
	char list[256];

	for (size_t i = 0; i < map->count; i++) {
		if (among(map->key[i], known) || among(map->key[i], ignored))
			continue;
		list_known(list, sizeof list, known);
		lab_wrong(r, map->key_line[i], "%s: expected %s, not \"%.40s\"", what, list, map->key[i]);
	}
}

const char *lab_text(struct lab_reader *r, const struct yaml_tree *t, const char *what)
{
	if (!t || t->kind == YAML_TREE_NOTHING)
		return NULL;
	if (t->kind == YAML_TREE_TEXT && *t->text)
		return t->text;
	lab_wrong(r, t->line, "%s: expected a text", what);
	return NULL;
}

static void add_text(struct lab_texts *list, const char *text)
{
	list->text = reallocarray(list->text, list->count + 1, sizeof *list->text);
	assert(list->text);
	list->text[list->count] = strdup(text);
	assert(list->text[list->count]);
	list->count++;
}

void lab_texts(struct lab_reader *r, const struct yaml_tree *t, const char *what, struct lab_texts *out)
{
	bool list = t && t->kind == YAML_TREE_LIST;

	for (size_t i = 0; t && i < (list ? t->count : 1); i++) {
		const char *text = lab_text(r, list ? t->item[i] : t, what);
		if (text)
			add_text(out, text);
	}
}

bool lab_is_name(const char *text)
{
	size_t len = strlen(text);

	return len > 0 && len <= NAME_MAX_LEN && text[0] != '-' && text[0] != '.' &&
	       strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.") == len;
}

const char *lab_admin_split(const char *text, char **user, char **password)
{
	const char *colon = strchr(text, ':');
	size_t len = colon ? (size_t)(colon - text) : 0;

	if (len < 1 || len > 253 || !colon[1] || strlen(colon + 1) > 128)
		return "expected USER:PASSWORD, up to 253 and 128 characters";
	for (const char *p = text; *p; p++) {
		if (*p < ' ' || *p > '~' || (p < colon && strchr(" \"?*'/\\|<>@", *p)))
			return "expected USER:PASSWORD without characters that a user name or password may not have";
	}
	*user = strndup(text, len);
	*password = strdup(colon + 1);
	assert(*user && *password);
	return NULL;
}

/* ---- the whole ---- */

static struct yaml_tree *read_tree(const char *path, FILE *errors)
{
	char why[YAML_TREE_WHY], *text;
	struct yaml_tree *t;
	size_t len;
	int line;

	text = flash_read(path, &len);
	if (!text) {
		fprintf(errors, "lyrebird lab: %s: %s\n", path, strerror(errno));
		return NULL;
	}
	t = yaml_tree_read(text, len, &line, why);
	if (!t)
		fprintf(errors, "%s:%d: expected %s\n", path, line, why);
	free(text);
	return t;
}

/* An empty folder part is the current one. */
static char *folder_of(const char *path)
{
	char *copy = strdup(path), *folder;

	assert(copy);
	folder = realpath(dirname(copy), NULL);
	free(copy);
	return folder;
}

static void read_name(struct lab_reader *r, const struct yaml_tree *root)
{
	const struct yaml_tree *t = yaml_tree_get(root, "name");
	const char *name = lab_text(r, t, "name");

	if (!t || t->kind == YAML_TREE_NOTHING)
		lab_wrong(r, t ? t->line : root->line, "expected a name for the lab (name: NAME)");
	else if (name && !lab_is_name(name))
		lab_wrong(r, t->line, "name: expected up to 63 letters, digits, '-', '_' and '.', not \"%.80s\"", name);
	else if (name)
		r->file->name = strdup(name);
}

static void read_topology(struct lab_reader *r, const struct yaml_tree *root)
{
	static const char *const keys[] = {"defaults", "kinds", "nodes", "links", NULL};
	const struct yaml_tree *t = yaml_tree_get(root, "topology");

	if (!t || t->kind != YAML_TREE_MAP) {
		lab_wrong(r, t ? t->line : root->line, "expected topology: with nodes and links below it");
		return;
	}
	r->topology = t;
	lab_check_keys(r, t, "topology", keys, NULL);
	lab_read_nodes(r);
	if (!r->wrong)
		lab_read_links(r);
}

static void read_root(struct lab_reader *r, const struct yaml_tree *root)
{
	static const char *const keys[] = {"name", "topology", NULL};
	static const char *const ignored[] = {"prefix", "mgmt", "settings", "debug", NULL};

	if (root->kind != YAML_TREE_MAP) {
		lab_wrong(r, root->line, "expected name: and topology:");
		return;
	}
	lab_check_keys(r, root, "lab", keys, ignored);
	read_name(r, root);
	read_topology(r, root);
}

struct lab_file *lab_file_read(const char *path, FILE *errors)
{
	struct yaml_tree *root = read_tree(path, errors);
	struct lab_file *f = calloc(1, sizeof *f);
	struct lab_reader r = {.file = f, .errors = errors};

	assert(f);
	f->path = strdup(path);
	f->folder = root ? folder_of(path) : NULL;
	if (f->folder)
		read_root(&r, root);
	yaml_tree_free(root);
	if (f->folder && !r.wrong)
		return f;
	if (r.wrong > MESSAGES_MAX)
		fprintf(errors, "%s: and %d more\n", path, r.wrong - MESSAGES_MAX);
	lab_file_free(f);
	return NULL;
}

void lab_file_free(struct lab_file *f)
{
	if (!f)
		return;
	for (size_t i = 0; i < f->nodes; i++)
		lab_node_clear(&f->node[i]);
	for (size_t i = 0; i < f->links; i++) {
		free(f->link[i].end[0].interface);
		free(f->link[i].end[1].interface);
	}
	free(f->node);
	free(f->link);
	free(f->path);
	free(f->folder);
	free(f->name);
	free(f);
}

char *lab_file_name(const char *path, FILE *errors)
{
	struct yaml_tree *root = read_tree(path, errors);
	struct lab_file f = {.path = (char *)path};
	struct lab_reader r = {.file = &f, .errors = errors};

	if (root)
		read_name(&r, root);
	yaml_tree_free(root);
	return f.name;
}

const struct lab_node *lab_file_node(const struct lab_file *f, const char *name)
{
	for (size_t i = 0; i < f->nodes; i++) {
		if (!strcmp(f->node[i].name, name))
			return &f->node[i];
	}
	return NULL;
}
