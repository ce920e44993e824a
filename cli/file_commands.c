/*
 * Commands about configuration files: what the next start begins with, what a file holds, loading one, comparing one
 * with running, erasing the saved one, rebooting. Knows dialogues and layouts; the device knows the files.
 */
#include <stdlib.h>
#include <string.h>

#include "cli/internal.h"
#include "cli/output.h"
#include "datastore/text.h"

#define SHOWN 9 /* lines of each side that a comparison prints */

/* Text of a file of the flash ("" = the next startup file); NULL and said why. Caller frees (xmlFree). */
static xmlChar *text_of(struct session *s, const char *file)
{
	xmlDoc *data = session_status(s, "file", "file", file, NULL);
	xmlChar *text = data ? xmlNodeGetContent(xmlDocGetRootElement(data)) : NULL;

	xmlFreeDoc(data);
	return text;
}

/* ---- displays ---- */

/* From its first `#` to `return`: the comment lines above are not part of the display. */
static void print_text(struct session *s, char *text)
{
	bool begun = false;

	for (char *line; (line = strsep(&text, "\n")) && !out_stopped(s);) {
		begun |= *line == '#';
		if (!begun)
			continue;
		out_line(s, "%s", line);
		if (strcmp(line, "return") == 0)
			return;
	}
}

static int run_file(struct session *s, const struct match *m)
{
	xmlChar *text = text_of(s, match_text(m, "configuration-file"));

	if (!text)
		return -1;
	print_text(s, (char *)text);
	xmlFree(text);
	return 0;
}

static int run_saved_time(struct session *s, const struct match *m)
{
	xmlDoc *info = session_status(s, "config-info", NULL);

	(void)m;
	if (!info)
		return -1;
	for (xmlNode *n = xmlFirstElementChild(xmlDocGetRootElement(info)); n; n = xmlNextElementSibling(n)) {
		int year, month, day;
		char clock[16];
		if (strcmp((const char *)n->name, "saved") != 0 ||
			sscanf(rpc_attribute(n, "time"), "%d-%d-%d %15[0-9:]", &year, &month, &day, clock) != 4)
			continue;
		out_line(s, "Saved configuration manually:");
		out_line(s, "%s %s %04d/%02d/%02d", clock, rpc_attribute(n, "zone"), year, month, day);
		out_line(s, "Time Zone: UTC%s", rpc_attribute(n, "shift"));
	}
	xmlFreeDoc(info);
	return 0;
}

static const char *or_null(const char *text)
{
	return *text ? text : "NULL";
}

static xmlDoc *startup_files(struct session *s, const xmlNode **files)
{
	xmlDoc *data = session_status(s, "startup-files", NULL);

	*files = data ? xmlFirstElementChild(xmlDocGetRootElement(data)) : NULL;
	return data;
}

static int run_startup_display(struct session *s, const struct match *m)
{
	const xmlNode *n;
	xmlDoc *data = startup_files(s, &n);

	(void)m;
	if (!n)
		return -1;
	const struct {
		const char *label, *value;
	} rows[] = {
		{"Configured startup system software:", rpc_attribute(n, "software")},
		{"Startup system software:", rpc_attribute(n, "software")},
		{"Next startup system software:", rpc_attribute(n, "software")},
		{"Startup saved-configuration file:", rpc_attribute(n, "from")},
		{"Next startup saved-configuration file:", rpc_attribute(n, "next")},
		{"Startup paf file:", "default"},
		{"Next startup paf file:", "default"},
		{"Startup patch package:", ""},
		{"Next startup patch package:", ""},
		{"Startup feature software:", ""},
		{"Next startup feature software:", ""},
		{"Startup extended-system software:", ""},
		{"Next startup extended-system software:", ""},
	};
	out_line(s, "MainBoard:");
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		out_line(s, "  %-42s %s", rows[i].label, or_null(rows[i].value));
	xmlFreeDoc(data);
	return 0;
}

/* ---- comparing ---- */

struct text { /* lines of a configuration from its first `#` on */
	char *bytes;
	char **line;
	size_t count;
	size_t skipped; /* lines above the first `#` */
};

static void text_split(struct text *t)
{
	char *rest = t->bytes, *line;
	bool begun = false;

	while ((line = strsep(&rest, "\n")) && (rest || *line)) {
		begun |= *line == '#';
		if (!begun) {
			t->skipped++;
			continue;
		}
		t->line = reallocarray(t->line, t->count + 1, sizeof *t->line);
		if (!t->line)
			abort();
		t->line[t->count++] = line;
	}
}

static char *running_text(struct session *s)
{
	xmlDoc *data = session_get(s, "running", NULL);
	char *text = NULL;
	size_t len;

	if (!data)
		return NULL;
	FILE *out = open_memstream(&text, &len);
	if (!out)
		abort();
	config_print(s->image, xmlDocGetRootElement(data), 0, out);
	fclose(out);
	xmlFreeDoc(data);
	return text;
}

static void print_side(struct session *s, const char *what, const struct text *t, size_t at)
{
	out_line(s, "====== %s line %zu ======", what, t->skipped + at + 1);
	for (size_t i = at; i < t->count && i < at + SHOWN; i++)
		out_line(s, " %s", t->line[i]);
}

static void print_comparison(struct session *s, const struct text *running, const struct text *file)
{
	size_t at = 0;

	while (at < running->count && at < file->count && !strcmp(running->line[at], file->line[at]))
		at++;
	if (at == running->count && at == file->count) {
		out_line(s, "The current configuration is the same as the next startup configuration file.");
		return;
	}
	out_line(s, "Building configuration...");
	out_line(s,
		"Warning: The current configuration is not the same as the next startup configuration file. There may "
		"be several differences, and the following are some configurations beginning from the first:");
	print_side(s, "Current configuration", running, at);
	out_line(s, "%s", "");
	print_side(s, "Configuration file", file, at);
}

static int run_compare(struct session *s, const struct match *m)
{
	struct text running = {0}, file = {0};
	xmlChar *text = text_of(s, match_text(m, "configuration-file"));

	running.bytes = text ? running_text(s) : NULL;
	file.bytes = (char *)text;
	if (running.bytes) {
		text_split(&running);
		text_split(&file);
		print_comparison(s, &running, &file);
	}
	int rc = running.bytes ? 0 : -1;
	free(running.line);
	free(file.line);
	free(running.bytes);
	xmlFree(text);
	return rc;
}

/* ---- loading ---- */

/* Leaves of `at` only the line that has the identity of `line`. NULL if there is none, or one that goes as a whole. */
static xmlNode *keep_line(struct session *s, view_id v, xmlNode *at, const xmlNode *line)
{
	xmlNode *found = find_line(s, v, at->children, line);

	for (xmlNode *n = at->children, *next; n; n = next) {
		next = n->next;
		if (n == found && strcmp(rpc_attribute(n, "op"), "delete") != 0)
			continue;
		found = n == found ? NULL : found;
		xmlUnlinkNode(n);
		xmlFreeNode(n);
	}
	return found;
}

/* `relative`: of an edit only what it changes in the current view. */
static void keep_view(struct session *s, xmlNode *edit)
{
	struct place p;
	xmlNode *at = edit;

	session_place(s, &p);
	for (int i = 0; at && i < p.depth; i++) {
		xmlNode *line = keep_line(s, p.view[i], at, p.line[i]);
		at = line ? line_view(line) : NULL;
	}
}

/* The candidate becomes what makes running the file's configuration; what stood in it before is void. */
static int run_load(struct session *s, const struct match *m)
{
	xmlDoc *data = session_call(s, rpc_document("load", "file", match_text(m, "filename"), NULL));

	if (!data)
		return -1;
	xmlNode *edit = xmlFirstElementChild(xmlDocGetRootElement(data));
	if (match_has(m, "relative"))
		keep_view(s, edit);
	else
		session_leave(s, SYSTEM_DEPTH);
	candidate_clear(s->candidate);
	s->base = s->version;
	candidate_adopt(s->candidate, edit);
	xmlFreeDoc(data);
	if (!s->immediate || session_commit(s, NULL) == 0)
		return 0;
	candidate_clear(s->candidate);
	return -1;
}

/* There is no host that it could reach. */
static int run_load_server(struct session *s, const struct match *m)
{
	(void)m;
	out_line(s, "Error: Failed to connect to the remote host.");
	s->failed = true;
	return -1;
}

/* ---- the next start ---- */

static int run_startup(struct session *s, const struct match *m)
{
	if (session_do(s, rpc_document("startup", "file", match_text(m, "configuration-file"), NULL)) < 0)
		return -1;
	out_line(s, "Info: Operating, please wait for a moment......done.");
	out_line(s, "Info: Succeeded in setting the configuration for booting system.");
	return 0;
}

static int run_reset(struct session *s, const struct match *m)
{
	(void)m;
	out_line(s, "Warning: The action will delete the saved configuration on the device.");
	if (session_ask(s, "The configuration will be erased to reconfigure.Continue? [Y/N]:", "YN") != 'Y') {
		out_line(s, "%s", "\n");
		return 0;
	}
	out_line(s, "Warning: Now clearing the configuration on the device.");
	if (session_do(s, rpc_document("startup", NULL)) < 0)
		return -1;
	out_line(s, "Info: Succeeded in clearing the configuration on the device.");
	return 0;
}

/* Is running what the next start begins with? */
static bool is_saved(struct session *s, const xmlNode *files)
{
	bool saved = false;

	if (!*rpc_attribute(files, "next"))
		return false;
	xmlDoc *data = session_status(s, "difference", "file", "", NULL);
	if (data) {
		const xmlNode *difference = xmlFirstElementChild(xmlDocGetRootElement(data));
		saved = difference && !xmlFirstElementChild((xmlNode *)difference);
	}
	xmlFreeDoc(data);
	return saved;
}

static int save_first(struct session *s)
{
	static const char question[] = "Warning: The current configuration will be saved to the next startup "
				       "saved-configuration file. Continue? "
				       "[Y/N]:";

	if (session_ask(s, question, "YN") != 'Y')
		return 0;
	out_line(s, "Now saving the current configuration.....");
	if (session_do(s, rpc_document("action", "name", "save", NULL)) < 0)
		return -1;
	out_line(s, "Save the configuration successfully.");
	return 0;
}

static int run_reboot(struct session *s, const struct match *m)
{
	const xmlNode *n;
	xmlDoc *data = startup_files(s, &n);

	if (!n)
		return -1;
	out_line(s, "slot %s:", rpc_attribute(n, "slot"));
	out_line(s, "Next startup system software: %s", or_null(rpc_attribute(n, "software")));
	out_line(s, "Next startup saved-configuration file: %s", or_null(rpc_attribute(n, "next")));
	out_line(s, "Next startup paf file: default");
	out_line(s, "Next startup patch package: NULL");
	bool saved = match_has(m, "fast") || is_saved(s, n);
	xmlFreeDoc(data);
	if (!saved && save_first(s) < 0)
		return -1;
	if (session_ask(s, "Warning: The system will reboot. Continue? [Y/N]:", "YN") != 'Y')
		return 0;
	return session_do(s, rpc_document("reboot", NULL));
}

const struct handler file_handlers[] = {
	{"display-configuration-file", run_file},
	{"display-saved-configuration-time", run_saved_time},
	{"display-startup", run_startup_display},
	{"compare-configuration", run_compare},
	{"load-configuration", run_load},
	{"load-configuration-server", run_load_server},
	{"startup-saved-configuration", run_startup},
	{"reset-saved-configuration", run_reset},
	{"reboot", run_reboot},
	{NULL, NULL},
};
