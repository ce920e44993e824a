/*
 * The startup file: what a device begins with and what `save` writes.
 * Knows files, the factory text and the lines that a first start needs; knows nothing of sessions or of what lines
 * mean.
 */
#include "device/startup.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "datastore/text.h"
#include "device/aaa.h"
#include "device/commits.h"
#include "device/flash.h"
#include "device/password_age.h"
#include "device/servers.h"
#include "device/user_interface.h"

struct reading { /* of one configuration text */
	const struct device *device;
	const char *name;
	int unknown;
};

/* A line that is not understood has no parameters whose type could tell where a secret stands; the words before one do.
 * Length of the line up to and with the first such word: what is behind it may be clear text and goes into no log. */
static size_t safe_length(const char *line)
{
	static const char *const telling[] = {
		"password", "cipher", "simple", "plain", "key", "md5", "sha", "secret", "community", "phrase"};
	const char *first = line + strlen(line);

	for (size_t i = 0; i < sizeof telling / sizeof *telling; i++) {
		const char *found = strcasestr(line, telling[i]);
		if (found && found < first)
			first = found;
	}
	return (size_t)(first - line) + strcspn(first, " \t");
}

static void report_line(void *ctx, int number, const char *line, enum match_status why)
{
	static const char *const reason[] = {[MATCH_UNRECOGNIZED] = "unrecognized command",
		[MATCH_INCOMPLETE] = "incomplete command",
		[MATCH_AMBIGUOUS] = "ambiguous command",
		[MATCH_WRONG] = "wrong parameter",
		[MATCH_TOO_MANY] = "too many parameters"};
	struct reading *r = ctx;
	const char *text = (size_t)why < sizeof reason / sizeof *reason && reason[why] ? reason[why] : "not understood";

	size_t safe = safe_length(line);
	device_log(r->device, "CFGMAN/4/LINE_IGNORED: %s:%d: %s, left out: %.*s%s", r->name, number, text, (int)safe,
		line, line[safe] ? " ***" : "");
	r->unknown++;
}

static void report_refused(void *ctx, const struct fault *f)
{
	struct reading *r = ctx;
	char text[512];

	fault_text(f, text, sizeof text);
	device_log(r->device, "CFGMAN/4/LINE_REFUSED: %s: left out: %s: %s", r->name, f->line, text);
}

static xmlDoc *read_text(const struct device *d, const char *text, size_t len, const char *name, bool *complete)
{
	struct grammar_env env = {.ctx = (struct device *)d, .level = -1, .seal = device_seal};
	struct reading r = {.device = d, .name = name};
	FILE *in = fmemopen((void *)(len ? text : "\n"), len ? len : 1, "r");
	xmlDoc *doc;

	assert(in);
	doc = config_read(d->image, &env, in, report_line, &r, complete);
	fclose(in);
	return doc;
}

static void load_edit(struct device *d, const xmlDoc *edit, const char *name)
{
	struct reading r = {.device = d, .name = name};

	engine_load(&d->engine, xmlDocGetRootElement((xmlDoc *)edit), report_refused, &r);
	device_refresh(d);
}

static void load_text(struct device *d, const char *text, const char *name)
{
	bool complete;
	xmlDoc *edit = read_text(d, text, strlen(text), name, &complete);

	load_edit(d, edit, name);
	xmlFreeDoc(edit);
}

/* ---- files ---- */

/* Why a text cannot be a whole configuration; NULL if it can. On success *edit is its tree. */
static const char *unusable(const struct device *d, const char *text, size_t len, const char *name, xmlDoc **edit)
{
	bool complete = false;

	if (memchr(text, '\0', len))
		return "it is binary";
	*edit = read_text(d, text, len, name, &complete);
	if (complete)
		return NULL;
	xmlFreeDoc(*edit);
	*edit = NULL;
	return "it is cut off, its last line is not \"return\"";
}

static void keep_aside(const struct device *d, const char *path, const char *why)
{
	struct timespec now;
	struct tm tm;
	char stamp[32], *aside;
	int n;

	clock_gettime(CLOCK_REALTIME, &now);
	strftime(stamp, sizeof stamp, "%Y%m%d%H%M%S", gmtime_r(&now.tv_sec, &tm));
	n = asprintf(&aside, "%s.broken-%s", path, stamp);
	assert(n >= 0);
	n = rename(path, aside);
	device_log(d,
		"CFGMAN/2/STARTUP_BROKEN: the startup file cannot be used: %s; %s %s; starting from factory defaults",
		why, n < 0 ? "it could not be kept as" : "it is kept as", aside);
	free(aside);
}

/* ---- what a start needs ---- */

static void seed_ports(const struct device *d, struct store *s)
{
	char *text = NULL;
	size_t len = 0;
	FILE *out = open_memstream(&text, &len);
	struct fault f = {0};
	struct txn *t;
	xmlDoc *edit;
	bool complete;

	assert(out);
	for (size_t i = 0; i < d->identity->ports; i++)
		fprintf(out, "interface %s\n#\n", d->identity->port[i]);
	fclose(out);
	edit = read_text(d, text, len, "identity", &complete);
	t = txn_begin(s);
	if (txn_apply(t, xmlDocGetRootElement(edit), &f) < 0) {
		report_refused(&(struct reading){.device = d, .name = "identity"}, &f);
		txn_abort(t);
	} else {
		txn_commit(t);
	}
	xmlFreeDoc(edit);
	free(text);
}

void startup_seed_ports(struct device *d)
{
	seed_ports(d, d->running);
}

/* A device that was never configured: named as `run` was told, with the lines of its identity. */
static void load_factory(struct device *d)
{
	char *text;
	int n = asprintf(&text, "sysname %s\n#\n%s", d->options.name, d->identity->factory);

	assert(n >= 0);
	load_text(d, text, "factory");
	free(text);
}

/* The written form of the user's password: the one that stands, if it is of this password, so that a restart changes
 * nothing. */
static int written_password(const struct device *d, const char *user, const char *password, char out[PASSWORD_TEXT])
{
	struct aaa_user found = aaa_find(d->running, user, "telnet");

	if (d->options.admin_written)
		return snprintf(out, PASSWORD_TEXT, "%s", d->options.admin_written) < PASSWORD_TEXT ? 0 : -1;
	if (!found.admitted || !password_verify(found.written, password))
		return password_hash(password, NULL, out);
	memcpy(out, found.written, PASSWORD_TEXT);
	return 0;
}

/* Is a password all that SSH asks of the user? A type that allows a key besides stays. */
static bool by_password(const struct device *d, const char *user)
{
	struct ssh_user u = ssh_user_find(d->running, user);

	return u.known && u.password && !u.both;
}

/* Opens the VTYs from `first` to the one before `end`. */
static void admin_vtys(FILE *out, int first, int end)
{
	if (first >= end)
		return;
	fprintf(out, "user-interface vty %d", first);
	if (end > first + 1)
		fprintf(out, " %d", end - 1);
	fputs("\n authentication-mode aaa\n protocol inbound all\n#\n", out);
}

/* The lines that let a user in are ordinary configuration: removing one of them closes that door again. Caller frees.
 */
static char *admin_text(const struct device *d, const char *user, const char *written)
{
	char *text = NULL;
	size_t len = 0;
	FILE *out = open_memstream(&text, &len);
	int vtys = user_interface_vtys(d->running);

	assert(out);
	if (!d->options.telnet.off)
		fputs("undo telnet server disable\ntelnet server-source all-interface\n", out);
	if (!d->options.ssh.off)
		fprintf(out,
			"stelnet server enable\nssh server-source all-interface\nssh user %s\nssh user %s service-type "
			"all\n",
			user, user);
	if (!d->options.ssh.off && !by_password(d, user))
		fprintf(out, "ssh user %s authentication-type password\n", user);
	fprintf(out,
		"aaa\n local-user %s password irreversible-cipher %s\n local-user %s privilege level 3\n"
		" local-user %s service-type telnet terminal ssh\n#\n",
		user, written, user, user);
	admin_vtys(out, 0, vtys < 5 ? vtys : 5);
	admin_vtys(out, 5, vtys);
	fputs("return\n", out);
	fclose(out);
	return text;
}

static int load_admin(struct device *d, const char *user, const char *password)
{
	char written[PASSWORD_TEXT], *text;
	struct aaa_user found;

	if (written_password(d, user, password, written) < 0) {
		device_log(d, "AAA/3/PASSWORD: the password cannot be hashed: %s", strerror(errno));
		return -1;
	}
	text = admin_text(d, user, written);
	load_text(d, text, "--admin");
	free(text);
	found = aaa_find(d->running, user, "telnet");
	if (!found.admitted || strcmp(found.written, written)) {
		device_log(d, "AAA/3/USER: user %s cannot be made", user);
		return -1;
	}
	password_age_give(d, user);
	return 0;
}

/* Somebody must be able to log in: --admin says who, a first start makes a user. */
static int admit(struct device *d, bool fresh, char *password, size_t len)
{
	if (d->options.admin_user)
		return load_admin(d, d->options.admin_user, d->options.admin_password);
	if (!fresh || d->parent || aaa_has_users(d->running))
		return 0;
	if (len < 13 || password_random(password, 12) < 0)
		return -1;
	return load_admin(d, "admin", password);
}

/* The text to begin with (*from, the caller frees it): *edit is its tree, or NULL if there is none that can be used. -1
 * if the file that the user named cannot be opened. */
static int find_startup(struct device *d, xmlDoc **edit, char **from, const char **name)
{
	const char *path = d->options.startup ? d->options.startup : d->startup_path, *why;
	size_t len = 0;
	char *text = *from = flash_read(path, &len);

	*edit = NULL;
	*name = d->options.startup ? path : strrchr(path, '/') + 1;
	if (!text && d->options.startup) {
		device_log(d, "CFGMAN/2/STARTUP_FILE: %s: %s", path, flash_error(errno));
		return -1;
	}
	if (!text && errno == ENOENT)
		return 0;
	why = text ? unusable(d, text, len, *name, edit) : flash_error(errno);
	if (why && d->options.startup)
		device_log(
			d, "CFGMAN/2/STARTUP_BROKEN: %s cannot be used: %s; starting from factory defaults", path, why);
	else if (why)
		keep_aside(d, path, why);
	return 0;
}

static void note_saved(struct device *d)
{
	struct stat st;

	if (stat(d->startup_path, &st) == 0)
		d->saved.at = clock_from_host(&d->clock, (int64_t)st.st_mtim.tv_sec * 1000000000 + st.st_mtim.tv_nsec);
}

static int first_save(struct device *d, bool saved)
{
	struct fault f = {0};

	if (!saved && startup_save(d, NULL, "", &f) < 0) {
		device_log(d, "CFGMAN/2/SAVE: the startup file cannot be written: %s", f.detail);
		return -1;
	}
	note_saved(d);
	return 0;
}

int startup_load(struct device *d, char *password, size_t len)
{
	const char *name;
	char *text;
	xmlDoc *edit;
	bool saved, fresh, as_text;
	unsigned long version;

	password[0] = '\0';
	if (find_startup(d, &edit, &text, &name) < 0)
		return -1;
	saved = access(d->startup_path, F_OK) == 0;
	if (edit && !d->options.startup)
		flash_name(d->startup_path, d->started_from, sizeof d->started_from);
	fresh = !edit || d->options.startup;
	if (edit)
		load_edit(d, edit, name);
	else
		load_factory(d);
	version = store_version(d->running);
	int rc = admit(d, fresh, password, len);
	as_text = edit && store_version(d->running) == version;
	if (rc == 0)
		commits_begin(d, text, as_text);
	xmlFreeDoc(edit);
	free(text);
	return rc < 0 ? -1 : first_save(d, saved);
}

/* ---- save ---- */

static void write_running(FILE *out, void *ctx)
{
	const struct device *d = ctx;

	config_print(d->image, store_root(d->running), 0, out);
}

static void note_in_history(struct device *d)
{
	char *text = startup_text(d);

	if (text)
		commits_saved(d, text);
	free(text);
}

int startup_save(struct device *d, const char *name, const char *user, struct fault *f)
{
	char *path = flash_path(d, name ? name : "", f);
	int rc;

	if (!path)
		return -1;
	rc = flash_write(d, path, write_running, d);
	if (rc < 0) {
		fault_set(f, FAULT_FILE, "", "%s", strerror(errno));
	} else if (!strcmp(path, d->startup_path)) {
		d->saved.at = clock_now(&d->clock);
		snprintf(d->saved.user, sizeof d->saved.user, "%s", user);
		note_in_history(d);
	}
	free(path);
	return rc;
}

char *startup_text(const struct device *d)
{
	size_t len;

	return flash_read(d->startup_path, &len);
}

static void leave_out(void *ctx, const struct fault *f)
{
	(void)ctx;
	(void)f;
}

struct store *startup_store(const struct device *d, const char *text)
{
	static const struct feature *const none[] = {NULL};
	struct grammar_env env = {.ctx = (struct device *)d, .level = -1, .seal = device_seal};
	struct engine alone = {.running = store_new(d->image), .features = none};
	FILE *in = fmemopen((void *)(*text ? text : "\n"), *text ? strlen(text) : 1, "r");
	bool complete;

	assert(in);
	xmlDoc *edit = config_read(d->image, &env, in, NULL, NULL, &complete);
	fclose(in);
	seed_ports(d, alone.running);
	engine_load(&alone, xmlDocGetRootElement(edit), leave_out, NULL);
	xmlFreeDoc(edit);
	return alone.running;
}

char *startup_file_text(const struct device *d, const char *name, struct fault *f)
{
	size_t len;

	return flash_read_named(d, name, &len, f);
}

struct store *startup_file_store(const struct device *d, const char *name, struct fault *f)
{
	char *text = startup_file_text(d, name, f);
	struct store *s = text ? startup_store(d, text) : NULL;

	free(text);
	return s;
}

int startup_choose(struct device *d, const char *name, struct fault *f)
{
	char *text = startup_file_text(d, name, f);
	const char *why;
	xmlDoc *edit = NULL;

	if (!text)
		return -1;
	why = unusable(d, text, strlen(text), name, &edit);
	xmlFreeDoc(edit);
	free(text);
	return why ? fault_set(f, FAULT_STARTUP, "", NULL) : flash_choose_startup(d, name, f);
}

xmlDoc *startup_select(const struct device *d, const xmlNode *filter)
{
	char *text = startup_text(d);
	struct store *s = text ? startup_store(d, text) : store_new(d->image);
	xmlDoc *result = store_select(s, filter);

	free(text);
	store_free(s);
	return result;
}
