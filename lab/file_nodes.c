/*
 * The nodes of a lab file: what each may say of itself, its kind and the defaults may say for it.
 * Knows the keys of a node; knows nothing of links or of how a node is started.
 */
#include <arpa/inet.h>
#include <assert.h>
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "device/flash.h"
#include "lab/file_private.h"

#define NODE_NAME "__clabNodeName__" /* containerlab's word for the name of the node, in paths and commands */

/* kind -> what it is; the second is containerlab's name of the emulated family. */
static const struct {
	const char *name;
	enum lab_kind kind;
} kinds[] = {
	{"lyrebird", LAB_DEVICE},
	{"huawei_vrp", LAB_DEVICE},
	{"vr-huawei_vrp", LAB_DEVICE},
	{"linux", LAB_LINUX},
};

struct node_reader {
	struct lab_reader *r;
	struct lab_node *node;
	const struct yaml_tree *from[3]; /* the node itself, its kind, the defaults: the first that has a key says it */
	char what[96];			 /* "node sw1" for messages */
};

static const struct yaml_tree *find(const struct node_reader *n, const char *key)
{
	const struct yaml_tree *t = NULL;

	for (size_t i = 0; !t && i < sizeof n->from / sizeof *n->from; i++)
		t = yaml_tree_get(n->from[i], key);
	return t;
}

static void what(struct node_reader *n, const char *key, char buf[160])
{
	snprintf(buf, 160, "%s: %s", n->what, key);
}

/* The text with every NODE_NAME in it replaced. Caller frees. */
static char *with_name(const struct node_reader *n, const char *text)
{
	char *out = NULL;
	size_t len = 0;
	FILE *f = open_memstream(&out, &len);
	const char *at;

	assert(f);
	while ((at = strstr(text, NODE_NAME))) {
		fprintf(f, "%.*s%s", (int)(at - text), text, n->node->name);
		text = at + sizeof NODE_NAME - 1;
	}
	fputs(text, f);
	fclose(f);
	return out;
}

static const char *text_of(struct node_reader *n, const char *key, int *line)
{
	const struct yaml_tree *t = find(n, key);
	char of[160];

	what(n, key, of);
	*line = t ? t->line : n->node->line;
	return lab_text(n->r, t, of);
}

/* ---- devices ---- */

static char *path_of(const struct node_reader *n, const char *name)
{
	char *path, *full = with_name(n, name);

	if (asprintf(&path, "%s%s%s", *full == '/' ? "" : n->r->file->folder, *full == '/' ? "" : "/", full) < 0)
		abort();
	free(full);
	return path;
}

/* A text of several lines is the configuration itself. */
static void read_startup(struct node_reader *n)
{
	int line;
	const char *text = text_of(n, "startup-config", &line);
	size_t len;

	if (!text)
		return;
	if (strchr(text, '\n')) {
		n->node->startup = strdup(text);
		assert(n->node->startup);
		return;
	}
	n->node->startup_path = path_of(n, text);
	n->node->startup = flash_read(n->node->startup_path, &len);
	if (!n->node->startup)
		lab_wrong(n->r, line, "%s: startup-config: %s: %s", n->what, n->node->startup_path, strerror(errno));
	else if (strlen(n->node->startup) != len)
		lab_wrong(n->r, line, "%s: startup-config: %s: expected text", n->what, n->node->startup_path);
}

/* A built-in identity has no slash in its name; a file is looked for beside the lab file. */
static void read_identity(struct node_reader *n)
{
	int line;
	const char *text = text_of(n, "type", &line);

	if (text && strchr(text, '/'))
		n->node->identity = path_of(n, text);
	else if (text)
		n->node->identity = strdup(text);
}

static void read_admin(struct node_reader *n)
{
	int line;
	const char *text = text_of(n, "admin", &line);
	const char *wrong = text ? lab_admin_split(text, &n->node->admin, &n->node->password) : NULL;

	if (wrong)
		lab_wrong(n->r, line, "%s: admin: %s", n->what, wrong);
}

/* "2301:23" or "2201:22", containerlab's way to say which port of the host leads to which of the node. */
static bool read_port(struct lab_node *node, const char *text)
{
	unsigned host, own;
	int end = 0;

	if (sscanf(text, "%5u:%2u%n", &host, &own, &end) != 2 || (text[end] && strcmp(text + end, "/tcp") != 0))
		return false;
	if (host < 1 || host > 65535 || (own != 22 && own != 23))
		return false;
	*(own == 22 ? &node->ssh_port : &node->telnet_port) = (uint16_t)host;
	return true;
}

static void read_ports(struct node_reader *n)
{
	const struct yaml_tree *t = find(n, "ports");
	struct lab_texts list = {0};
	char of[160];

	what(n, "ports", of);
	lab_texts(n->r, t, of, &list);
	for (size_t i = 0; i < list.count; i++) {
		if (!read_port(n->node, list.text[i]))
			lab_wrong(n->r, t->kind == YAML_TREE_LIST ? t->item[i]->line : t->line,
				"%s: expected PORT:23 or PORT:22, not \"%.40s\"", of, list.text[i]);
		free(list.text[i]);
	}
	free(list.text);
}

/* ---- linux nodes ---- */

static void read_exec(struct node_reader *n)
{
	struct lab_texts *list = &n->node->exec;
	char of[160];

	what(n, "exec", of);
	lab_texts(n->r, find(n, "exec"), of, list);
	for (size_t i = 0; i < list->count; i++) {
		char *text = with_name(n, list->text[i]);
		free(list->text[i]);
		list->text[i] = text;
	}
}

static void read_cmd(struct node_reader *n)
{
	int line;
	const char *text = text_of(n, "cmd", &line);

	if (text)
		n->node->cmd = with_name(n, text);
}

static void read_env(struct node_reader *n)
{
	const struct yaml_tree *t = find(n, "env");
	struct lab_texts *list = &n->node->env;
	char of[160];

	what(n, "env", of);
	if (t && t->kind != YAML_TREE_MAP && t->kind != YAML_TREE_NOTHING)
		lab_wrong(n->r, t->line, "%s: expected NAME: VALUE", of);
	if (!t || t->kind != YAML_TREE_MAP)
		return;
	list->text = calloc(t->count + 1, sizeof *list->text);
	assert(list->text);
	for (size_t i = 0; i < t->count; i++) {
		const char *value = lab_text(n->r, t->item[i], of);
		if (asprintf(&list->text[list->count++], "%s=%s", t->key[i], value ? value : "") < 0)
			abort();
	}
}

/* ---- all ---- */

static void read_kind(struct node_reader *n)
{
	const struct yaml_tree *own = yaml_tree_get(n->from[0], "kind");
	const struct yaml_tree *t = own && own->kind != YAML_TREE_NOTHING ? own : yaml_tree_get(n->from[2], "kind");
	const char *name = lab_text(n->r, t, n->what);

	n->from[1] = name ? yaml_tree_get(yaml_tree_get(n->r->topology, "kinds"), name) : NULL;
	if (!name)
		return;
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		if (!strcmp(kinds[i].name, name)) {
			n->node->kind = kinds[i].kind;
			return;
		}
	}
	lab_wrong(n->r, t->line, "%s: kind: expected lyrebird, huawei_vrp or linux, not \"%.40s\"", n->what, name);
}

static const char *const device_keys[] = {"kind", "type", "startup-config", "admin", "ports", NULL};
static const char *const linux_keys[] = {"kind", "exec", "cmd", "env", NULL};
static const char *const shared_keys[] = {
	"kind", "type", "startup-config", "admin", "ports", "exec", "cmd", "env", NULL};
/* Keys of containerlab that mean nothing here, so that its files can be used as they are. */
static const char *const ignored_keys[] = {"image", "image-pull-policy", "license", "group", "labels", "binds", "user",
	"entrypoint", "mgmt-ipv4", "mgmt-ipv6", "network-mode", "restart-policy", "startup-delay", "cpu", "cpu-set",
	"memory", "enforce-startup-config", "suppress-startup-config", NULL};
static const char *const ignored_of_linux[] = {"type", "startup-config", "admin", "ports", "image", "image-pull-policy",
	"license", "group", "labels", "binds", "user", "entrypoint", "mgmt-ipv4", "mgmt-ipv6", "network-mode",
	"restart-policy", "startup-delay", "cpu", "cpu-set", "memory", NULL};

static void read_node(struct lab_reader *r, struct lab_node *node, const struct yaml_tree *t)
{
	struct node_reader n = {.r = r, .node = node, .from = {t, NULL, yaml_tree_get(r->topology, "defaults")}};

	snprintf(n.what, sizeof n.what, "node %.64s", node->name);
	if (!lab_is_name(node->name))
		lab_wrong(r, node->line, "%s: expected up to 63 letters, digits, '-', '_' and '.'", n.what);
	if (t->kind != YAML_TREE_MAP && t->kind != YAML_TREE_NOTHING) {
		lab_wrong(r, t->line, "%s: expected keys such as kind: below it", n.what);
		return;
	}
	read_kind(&n);
	if (node->kind == LAB_LINUX) {
		lab_check_keys(r, t, n.what, linux_keys, ignored_of_linux);
		read_exec(&n);
		read_cmd(&n);
		read_env(&n);
		return;
	}
	lab_check_keys(r, t, n.what, device_keys, ignored_keys);
	read_startup(&n);
	read_identity(&n);
	read_admin(&n);
	read_ports(&n);
}

/* What kinds: and defaults: hold are keys of nodes. */
static void check_shared(struct lab_reader *r)
{
	const struct yaml_tree *defaults = yaml_tree_get(r->topology, "defaults"),
			       *of_kinds = yaml_tree_get(r->topology, "kinds");

	if (defaults && defaults->kind == YAML_TREE_MAP)
		lab_check_keys(r, defaults, "defaults", shared_keys, ignored_keys);
	else if (defaults && defaults->kind != YAML_TREE_NOTHING)
		lab_wrong(r, defaults->line, "defaults: expected keys of nodes below it");
	for (size_t i = 0; of_kinds && i < of_kinds->count; i++) {
		if (of_kinds->kind == YAML_TREE_MAP && of_kinds->item[i]->kind == YAML_TREE_MAP)
			lab_check_keys(r, of_kinds->item[i], "kinds", shared_keys, ignored_keys);
		else if (of_kinds->item[i]->kind != YAML_TREE_NOTHING)
			lab_wrong(r, of_kinds->item[i]->line, "kinds: expected a kind and keys of nodes below it");
	}
}

void lab_read_nodes(struct lab_reader *r)
{
	const struct yaml_tree *all = yaml_tree_get(r->topology, "nodes");

	check_shared(r);
	if (!all || all->kind != YAML_TREE_MAP || !all->count) {
		lab_wrong(r, all ? all->line : r->topology->line, "expected nodes: with at least one node");
		return;
	}
	r->file->node = calloc(all->count, sizeof *r->file->node);
	assert(r->file->node);
	for (size_t i = 0; i < all->count; i++) {
		struct lab_node *n = &r->file->node[r->file->nodes++];
		n->line = all->key_line[i];
		n->name = strdup(all->key[i]);
		assert(n->name);
		read_node(r, n, all->item[i]);
	}
}

static void texts_free(struct lab_texts *list)
{
	for (size_t i = 0; i < list->count; i++)
		free(list->text[i]);
	free(list->text);
}

void lab_node_clear(struct lab_node *n)
{
	free(n->name);
	free(n->identity);
	free(n->startup);
	free(n->startup_path);
	free(n->admin);
	if (n->password)
		explicit_bzero(n->password, strlen(n->password));
	free(n->password);
	free(n->cmd);
	texts_free(&n->exec);
	texts_free(&n->env);
}
