/*
 * Reads scenario.yaml and finds scenarios. Knows the form; runs nothing.
 */
#include "lab/scenario.h"

#include <arpa/inet.h>
#include <assert.h>
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "device/flash.h"
#include "lab/file_private.h"

#define FILE_NAME "scenario.yaml"
#define LAB_NAME "lab.yaml"
#define POINTS_MAX 50
#define CHECKS_MAX 50
#define FAULT_WORDS 16

static char *text_of(const char *format, const char *a, const char *b)
{
	char *made;
	int n = asprintf(&made, format, a, b);

	assert(n >= 0);
	return made;
}

static char *copy(const char *text)
{
	char *made = text ? strdup(text) : NULL;

	assert(made || !text);
	return made;
}

static char *beside(const char *lab_path)
{
	const char *slash = strrchr(lab_path, '/');
	char *folder = slash ? strndup(lab_path, (size_t)(slash - lab_path)) : strdup("."), *path;

	assert(folder);
	path = text_of("%s/%s", folder, FILE_NAME);
	free(folder);
	return path;
}

/* ---- checks ---- */

struct reader {
	struct lab_reader tell; /* its file has scenario.yaml's path */
	const struct lab_file *lab;
	struct scenario *scenario;
};

static const char *needed(struct reader *r, const struct yaml_tree *map, const char *key)
{
	const struct yaml_tree *t = yaml_tree_get(map, key);

	if (!t || t->kind == YAML_TREE_NOTHING)
		lab_wrong(&r->tell, map->line, "expected %s:", key);
	return lab_text(&r->tell, t, key);
}

/* The node that a key names, of a kind; any = -1. */
static char *read_node(struct reader *r, const struct yaml_tree *map, const char *key, int kind)
{
	const char *name = needed(r, map, key);
	const struct lab_node *n = name ? lab_file_node(r->lab, name) : NULL;

	if (name && !n)
		lab_wrong(&r->tell, yaml_tree_get(map, key)->line, "%s: the lab has no node %s", key, name);
	else if (n && kind >= 0 && (int)n->kind != kind)
		lab_wrong(&r->tell, yaml_tree_get(map, key)->line, "%s: %s is no device", key, name);
	return copy(name);
}

static void read_command(struct reader *r, const struct yaml_tree *map, struct scenario_check *c)
{
	static const char *const keys[] = {"on", "command", "has", "lacks", NULL};

	lab_check_keys(&r->tell, map, "command", keys, NULL);
	c->kind = CHECK_COMMAND;
	c->node = read_node(r, map, "on", LAB_DEVICE);
	c->command = copy(needed(r, map, "command"));
	lab_texts(&r->tell, yaml_tree_get(map, "has"), "has", &c->has);
	lab_texts(&r->tell, yaml_tree_get(map, "lacks"), "lacks", &c->lacks);
	if (c->has.count + c->lacks.count == 0)
		lab_wrong(&r->tell, map->line, "expected has: or lacks: beside command:");
}

static bool is_address(const char *text)
{
	struct in6_addr a;

	return inet_pton(AF_INET, text, &a) == 1 || inet_pton(AF_INET6, text, &a) == 1;
}

static void read_packet(struct reader *r, const struct yaml_tree *map, const char *key, struct scenario_check *c)
{
	static const char *const keys[] = {"from", "ntp", "reach", "stratum", "answer", NULL};
	const char *address = needed(r, map, key), *answer = lab_text(&r->tell, yaml_tree_get(map, "answer"), "answer"),
		   *stratum = lab_text(&r->tell, yaml_tree_get(map, "stratum"), "stratum");

	lab_check_keys(&r->tell, map, key, keys, NULL);
	c->kind = strcmp(key, "ntp") == 0 ? CHECK_NTP : CHECK_REACH;
	c->node = read_node(r, map, "from", -1);
	c->address = copy(address);
	if (address && !is_address(address))
		lab_wrong(&r->tell, map->line, "%s: expected an address, not \"%.80s\"", key, address);
	if (answer && strcmp(answer, "yes") != 0 && strcmp(answer, "no") != 0)
		lab_wrong(&r->tell, map->line, "answer: expected yes or no");
	c->silent = answer && strcmp(answer, "no") == 0;
	c->stratum = stratum ? strtol(stratum, NULL, 10) : 0;
	if (stratum && (c->kind != CHECK_NTP || c->stratum < 1 || c->stratum > 15))
		lab_wrong(&r->tell, map->line, "stratum: expected 1 to 15, beside ntp:");
}

static void read_check(struct reader *r, const struct yaml_tree *map, struct scenario_check *c)
{
	if (yaml_tree_get(map, "command"))
		read_command(r, map, c);
	else if (yaml_tree_get(map, "ntp"))
		read_packet(r, map, "ntp", c);
	else if (yaml_tree_get(map, "reach"))
		read_packet(r, map, "reach", c);
	else
		lab_wrong(&r->tell, map->line, "expected command:, ntp: or reach:");
}

/* The list behind a key, which must be there; 0 items after a message. */
static size_t list_of(
	struct reader *r, const struct yaml_tree *map, const char *key, size_t max, const struct yaml_tree **list)
{
	*list = yaml_tree_get(map, key);
	if (*list && (*list)->kind == YAML_TREE_LIST && (*list)->count > 0 && (*list)->count <= max)
		return (*list)->count;
	lab_wrong(&r->tell, *list ? (*list)->line : map->line, "expected %s: with a list of 1 to %zu", key, max);
	return 0;
}

static void read_point(struct reader *r, const struct yaml_tree *map, struct scenario_point *p)
{
	static const char *const keys[] = {"name", "hint", "checks", NULL};
	const struct yaml_tree *checks;

	if (map->kind != YAML_TREE_MAP) {
		lab_wrong(&r->tell, map->line, "expected name:, hint: and checks:");
		return;
	}
	lab_check_keys(&r->tell, map, "point", keys, NULL);
	p->name = copy(needed(r, map, "name"));
	p->hint = copy(needed(r, map, "hint"));
	p->checks = list_of(r, map, "checks", CHECKS_MAX, &checks);
	p->check = calloc(p->checks + 1, sizeof *p->check);
	assert(p->check);
	for (size_t i = 0; i < p->checks; i++)
		read_check(r, checks->item[i], &p->check[i]);
}

/* ---- faults ---- */

/* Says a text in the words of `lab fault`; only reads them if there is no lab. */
static int say_fault(struct lab *l, const char *text, FILE *errors)
{
	char *words = copy(text), *rest = words, *one;
	const char *word[FAULT_WORDS];
	int n = 0, rc = -1;

	while ((one = strsep(&rest, " ")) && n < FAULT_WORDS)
		if (*one)
			word[n++] = one;
	if (!one)
		rc = lab_fault(l, n, word, errors);
	else
		fprintf(errors, "expected fewer words");
	free(words);
	return rc;
}

/* What is wrong with a fault as far as files tell; NULL if nothing is. Caller frees. */
static char *wrong_fault(const struct reader *r, const char *text)
{
	char *why = NULL, *node = strndup(text, strcspn(text, ": "));
	size_t size;
	FILE *out = open_memstream(&why, &size);
	bool good;

	assert(node && out);
	good = say_fault(NULL, text, out) == 0;
	if (good && !lab_file_node(r->lab, node)) {
		fprintf(out, "the lab has no node %s\n", node);
		good = false;
	}
	fclose(out);
	free(node);
	if (!good)
		return why;
	free(why);
	return NULL;
}

static void read_faults(struct reader *r, const struct yaml_tree *list)
{
	struct lab_texts *f = &r->scenario->faults;

	lab_texts(&r->tell, list, "faults", f);
	for (size_t i = 0; i < f->count; i++) {
		char *why = wrong_fault(r, f->text[i]), *at = why ? strstr(why, "expected ") : NULL;
		if (why)
			lab_wrong(&r->tell, list->item[i]->line, "faults: %.*s", (int)strcspn(at ? at : why, "\n"),
				at ? at : why);
		free(why);
	}
}

int scenario_break(const struct scenario *s, struct lab *l, FILE *errors)
{
	for (size_t i = 0; i < s->faults.count; i++)
		if (say_fault(l, s->faults.text[i], errors) < 0 || lab_wait(l, errors) < 0)
			return -1;
	return 0;
}

static void read_root(struct reader *r, const struct yaml_tree *root)
{
	static const char *const keys[] = {"title", "task", "faults", "points", NULL};
	struct scenario *s = r->scenario;
	const struct yaml_tree *points;

	lab_check_keys(&r->tell, root, "scenario", keys, NULL);
	s->title = copy(needed(r, root, "title"));
	s->task = copy(needed(r, root, "task"));
	read_faults(r, yaml_tree_get(root, "faults"));
	s->points = list_of(r, root, "points", POINTS_MAX, &points);
	s->point = calloc(s->points + 1, sizeof *s->point);
	assert(s->point);
	for (size_t i = 0; i < s->points; i++)
		read_point(r, points->item[i], &s->point[i]);
}

/* ---- files ---- */

static struct yaml_tree *read_tree(const char *path, FILE *errors)
{
	char why[YAML_TREE_WHY];
	size_t len;
	int line;
	char *text = flash_read(path, &len);
	struct yaml_tree *t = text ? yaml_tree_read(text, len, &line, why) : NULL;

	if (!text && errors)
		fprintf(errors, "lyrebird lab: %s: %s\n", path, strerror(errno));
	else if (!t && errors)
		fprintf(errors, "%s:%d: expected %s\n", path, line, why);
	free(text);
	if (!t || t->kind == YAML_TREE_MAP)
		return t;
	if (errors)
		fprintf(errors, "%s:%d: expected title:, task: and points:\n", path, t->line);
	yaml_tree_free(t);
	return NULL;
}

bool scenario_is(const struct lab_file *f)
{
	char *path = beside(f->path);
	bool is = access(path, F_OK) == 0;

	free(path);
	return is;
}

struct scenario *scenario_read(const struct lab_file *f, FILE *errors)
{
	struct scenario *s = calloc(1, sizeof *s);
	struct lab_file names = {0};
	struct reader r = {.tell = {.file = &names, .errors = errors}, .lab = f, .scenario = s};
	struct yaml_tree *root;

	assert(s);
	s->path = names.path = beside(f->path);
	root = read_tree(s->path, errors);
	if (root)
		read_root(&r, root);
	yaml_tree_free(root);
	if (root && r.tell.wrong == 0)
		return s;
	scenario_free(s);
	return NULL;
}

static void texts_clear(struct lab_texts *t)
{
	for (size_t i = 0; i < t->count; i++)
		free(t->text[i]);
	free(t->text);
}

static void point_clear(struct scenario_point *p)
{
	for (size_t i = 0; i < p->checks; i++) {
		struct scenario_check *c = &p->check[i];
		free(c->node);
		free(c->command);
		free(c->address);
		texts_clear(&c->has);
		texts_clear(&c->lacks);
	}
	free(p->check);
	free(p->name);
	free(p->hint);
}

void scenario_free(struct scenario *s)
{
	if (!s)
		return;
	for (size_t i = 0; i < s->points; i++)
		point_clear(&s->point[i]);
	free(s->point);
	texts_clear(&s->faults);
	free(s->title);
	free(s->task);
	free(s->path);
	free(s);
}

static char *text_beside(const char *lab_path, const char *key)
{
	char *path = beside(lab_path), *made;
	struct yaml_tree *root = read_tree(path, NULL);
	const struct yaml_tree *t = yaml_tree_get(root, key);

	made = t && t->kind == YAML_TREE_TEXT ? copy(t->text) : NULL;
	yaml_tree_free(root);
	free(path);
	return made;
}

void scenario_print_task(const char *lab_path, FILE *out)
{
	char *title = text_beside(lab_path, "title"), *task = text_beside(lab_path, "task");

	if (title && task)
		fprintf(out, "\n%s\n\n%s", title, task);
	free(title);
	free(task);
}

/* ---- the library ---- */

/* Folder i of those where scenarios may stand; NULL behind the last. Caller frees. */
static char *library(int i)
{
	static const char *const places[] = {"share/lyrebird/scenarios", "lab/scenarios", "../lab/scenarios"};
	const char *said = getenv("LYREBIRD_SCENARIOS");
	char exe[4096];
	ssize_t n;

	if (said && *said)
		return i == 0 ? copy(said) : NULL;
	n = readlink("/proc/self/exe", exe, sizeof exe - 1);
	if (n <= 0 || i >= (int)(sizeof places / sizeof *places))
		return NULL;
	exe[n] = '\0';
	*strrchr(exe, '/') = '\0';
	return text_of("%s/../%s", exe, places[i]);
}

/* The lab file of a folder in the library, if there is one. */
static char *lab_file_in(const char *folder, const char *name)
{
	char *inner = text_of("%s/%s", folder, name), *path = text_of("%s/%s", inner, LAB_NAME);

	free(inner);
	if (access(path, R_OK) == 0)
		return path;
	free(path);
	return NULL;
}

char *scenario_find(const char *name)
{
	char *folder, *path = NULL;

	if (strchr(name, '/') || *name == '.')
		return NULL;
	for (int i = 0; !path && (folder = library(i)); i++) {
		path = lab_file_in(folder, name);
		free(folder);
	}
	return path;
}

static int list_folder(const char *folder, FILE *out)
{
	struct dirent **entry;
	int n = scandir(folder, &entry, NULL, alphasort), listed = 0;

	for (int i = 0; i < n; i++) {
		char *path = *entry[i]->d_name == '.' ? NULL : lab_file_in(folder, entry[i]->d_name);
		char *title = path ? text_beside(path, "title") : NULL;
		if (title) {
			fprintf(out, "%-28s %s\n", entry[i]->d_name, title);
			listed++;
		}
		free(title);
		free(path);
		free(entry[i]);
	}
	if (n >= 0)
		free(entry);
	return listed;
}

int scenario_list(FILE *out)
{
	char *folder;
	int listed = 0;

	for (int i = 0; !listed && (folder = library(i)); i++) {
		listed = list_folder(folder, out);
		free(folder);
	}
	if (!listed)
		fputs("lyrebird lab: no scenarios are found; say where with LYREBIRD_SCENARIOS\n", stderr);
	return listed ? 0 : 1;
}
