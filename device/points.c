/*
 * Commit points as files. The list in memory is what the folder holds: every change goes to the disk first.
 */
#include "device/points.h"

#include <assert.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <libxml/parser.h>
#include <libxml/xmlreader.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "datastore/difference.h"
#include "datastore/text.h"
#include "datastore/xml_write.h"

#define ANCHOR_MAX (64u << 20)
#define XML_OPTIONS (XML_PARSE_NOBLANKS | XML_PARSE_COMPACT | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING)

struct points {
	char *folder;
	struct point *point; /* oldest first */
	size_t count, room;
	unsigned long last; /* the present is the state after this point: the newest one, unless that way is lost */
	unsigned long kept; /* points from this one on stay, listed or not; 0 = none in particular */
};

/* Attributes of a point's root element. */
static const struct field {
	const char *name;
	size_t at, size;
} fields[] = {
	{"label", offsetof(struct point, label), sizeof((struct point *)0)->label},
	{"user", offsetof(struct point, user), sizeof((struct point *)0)->user},
	{"line", offsetof(struct point, line), sizeof((struct point *)0)->line},
	{"type", offsetof(struct point, type), sizeof((struct point *)0)->type},
	{"time", offsetof(struct point, time), sizeof((struct point *)0)->time},
	{"description", offsetof(struct point, description), sizeof((struct point *)0)->description},
};

static int file_fault(struct fault *f)
{
	return fault_set(f, FAULT_FILE, "", "%s", strerror(errno));
}

/* ---- files ---- */

static void path_of(const struct points *h, unsigned long id, bool hidden, char path[PATH_MAX])
{
	snprintf(path, PATH_MAX, "%s/%lu%s.xml", h->folder, id, hidden ? ".hidden" : "");
}

static void put_head(struct xml_text *out, const struct point *p)
{
	xml_put_string(out, "<?xml version=\"1.0\"?>\n<point");
	for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
		xml_put(out, " ", 1);
		xml_put_string(out, fields[i].name);
		xml_put(out, "=\"", 2);
		xml_put_text(out, (const char *)p + fields[i].at);
		xml_put(out, "\"", 1);
	}
	xml_put_string(out, ">\n");
}

struct writing {
	const struct point *p;
	const char *difference;
};

static void write_point(FILE *out, void *ctx)
{
	const struct writing *w = ctx;
	struct xml_text head = {0};

	put_head(&head, w->p);
	fputs(head.at, out);
	fputs(w->difference, out);
	fputs("</point>\n", out);
	free(head.at);
}

static int write_file(const struct points *h, const struct point *p, const char *difference, struct fault *f)
{
	char path[PATH_MAX];

	path_of(h, p->id, p->hidden, path);
	return file_replace(path, write_point, &(struct writing){p, difference}) < 0 ? file_fault(f) : 0;
}

static int sync_folder(const struct points *h)
{
	int fd = open(h->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	int failed = fd < 0 || fsync(fd);

	if (fd >= 0)
		close(fd);
	return failed ? -1 : 0;
}

/* Reads the attributes of the root element and no more of the file. */
static bool read_head(const char *path, struct point *p)
{
	xmlTextReader *r = xmlReaderForFile(path, NULL, XML_OPTIONS);
	bool sound = r && xmlTextReaderRead(r) == 1 && !strcmp((const char *)xmlTextReaderConstName(r), "point");

	for (size_t i = 0; sound && i < sizeof fields / sizeof *fields; i++) {
		xmlChar *value = xmlTextReaderGetAttribute(r, BAD_CAST fields[i].name);
		snprintf((char *)p + fields[i].at, fields[i].size, "%s", value ? (const char *)value : "");
		xmlFree(value);
	}
	xmlFreeTextReader(r);
	return sound;
}

/* ---- the list ---- */

static struct point *append(struct points *h)
{
	if (h->count == h->room) {
		h->room = h->room ? 2 * h->room : 64;
		h->point = reallocarray(h->point, h->room, sizeof *h->point);
		assert(h->point);
	}
	h->point[h->count] = (struct point){0};
	return &h->point[h->count++];
}

static int compare_points(const void *a, const void *b)
{
	const struct point *x = a, *y = b;

	return x->id != y->id ? (x->id > y->id) - (x->id < y->id) : y->hidden - x->hidden;
}

/* "ID.xml" or "ID.hidden.xml". */
static bool is_point_name(const char *name, unsigned long *id, bool *hidden)
{
	char *end;

	if (name[0] < '1' || name[0] > '9')
		return false;
	*id = strtoul(name, &end, 10);
	*hidden = !strcmp(end, ".hidden.xml");
	return (*hidden || !strcmp(end, ".xml")) && *id >= POINTS_FIRST && *id <= POINTS_LAST;
}

/* A folder that somebody has put together by hand may hold a point twice: the listed one counts. */
static void drop_doubles(struct points *h)
{
	size_t n = 0;

	for (size_t i = 0; i < h->count; i++) {
		if (n && h->point[n - 1].id == h->point[i].id)
			n--;
		h->point[n++] = h->point[i];
	}
	h->count = n;
}

static void read_folder(
	struct points *h, DIR *dir, void (*say)(void *ctx, const char *file, const char *why), void *ctx)
{
	char path[PATH_MAX];
	unsigned long id;
	bool hidden;

	for (const struct dirent *e; (e = readdir(dir));) {
		if (!is_point_name(e->d_name, &id, &hidden))
			continue;
		struct point p = {.id = id, .hidden = hidden};
		path_of(h, id, hidden, path);
		if (read_head(path, &p))
			*append(h) = p;
		else
			say(ctx, e->d_name, "it is no commit point");
	}
	if (h->count)
		qsort(h->point, h->count, sizeof *h->point, compare_points);
	drop_doubles(h);
}

static void find_last(struct points *h)
{
	unsigned long anchor = 0;

	free(points_anchor(h, &anchor));
	h->last = points_newest(h);
	if (h->last < anchor)
		h->last = anchor;
	if (h->last < POINTS_FIRST - 1)
		h->last = POINTS_FIRST - 1;
}

struct points *points_open(const char *folder, void (*say)(void *ctx, const char *file, const char *why), void *ctx)
{
	struct points *h;
	DIR *dir;

	if (mkdir(folder, 0700) < 0 && errno != EEXIST)
		return NULL;
	dir = opendir(folder);
	if (!dir)
		return NULL;
	h = calloc(1, sizeof *h);
	assert(h);
	h->folder = strdup(folder);
	assert(h->folder);
	read_folder(h, dir, say, ctx);
	find_last(h);
	closedir(dir);
	return h;
}

void points_close(struct points *h)
{
	if (!h)
		return;
	free(h->point);
	free(h->folder);
	free(h);
}

const struct point *points_each(const struct points *h, size_t i)
{
	return i < h->count ? &h->point[h->count - 1 - i] : NULL;
}

size_t points_count(const struct points *h)
{
	size_t n = 0;

	for (size_t i = 0; i < h->count; i++)
		n += !h->point[i].hidden;
	return n;
}

const struct point *points_at(const struct points *h, size_t i)
{
	for (size_t at = h->count; at-- > 0;)
		if (!h->point[at].hidden && i-- == 0)
			return &h->point[at];
	return NULL;
}

/* A listed one: a hidden point of the same id compares as another. */
static struct point *find(const struct points *h, unsigned long id)
{
	struct point like = {.id = id};

	return h->count ? bsearch(&like, h->point, h->count, sizeof like, compare_points) : NULL;
}

const struct point *points_find(const struct points *h, unsigned long id)
{
	return find(h, id);
}

const struct point *points_labelled(const struct points *h, const char *label)
{
	for (size_t i = 0; *label && i < h->count; i++)
		if (!h->point[i].hidden && !strcmp(h->point[i].label, label))
			return &h->point[i];
	return NULL;
}

unsigned long points_newest(const struct points *h)
{
	return h->count ? h->point[h->count - 1].id : 0;
}

unsigned long points_next(const struct points *h)
{
	return h->last + 1;
}

unsigned long points_last(const struct points *h)
{
	return h->last;
}

void points_break(struct points *h)
{
	h->last++;
}

void points_keep(struct points *h, unsigned long id)
{
	h->kept = id;
}

int points_way(const struct points *h, unsigned long oldest, size_t *n, struct fault *f)
{
	unsigned long id = h->last;

	for (*n = 0; id >= oldest; id--, ++*n)
		if (!points_each(h, *n) || points_each(h, *n)->id != id)
			return fault_set(f, FAULT_FILE, "", "commit point %lu is lost", id);
	return id + 1 == oldest ? 0 : fault_set(f, FAULT_FILE, "", "commit point %lu is lost", oldest);
}

/* ---- leaving the list ---- */

static int hide(struct points *h, struct point *p)
{
	char from[PATH_MAX], to[PATH_MAX];

	path_of(h, p->id, false, from);
	path_of(h, p->id, true, to);
	if (rename(from, to) < 0)
		return -1;
	p->hidden = true;
	return 0;
}

static struct point *oldest_without_label(struct points *h)
{
	for (size_t i = 0; i < h->count; i++)
		if (!h->point[i].hidden && !h->point[i].label[0])
			return &h->point[i];
	return NULL;
}

/* A point that cannot leave the list now leaves it with the next one: no reason to refuse a commit. */
static void trim(struct points *h)
{
	struct point *p;

	while (points_count(h) > POINTS_LISTED && (p = oldest_without_label(h)) && hide(h, p) == 0)
		;
}

int points_forget(struct points *h, unsigned long id, struct fault *f)
{
	struct point *p = find(h, id);

	if (!p)
		return fault_set(f, FAULT_COMMIT_MISSING, "", "%lu", id);
	return hide(h, p) < 0 || sync_folder(h) < 0 ? file_fault(f) : 0;
}

int points_forget_oldest(struct points *h, size_t n, struct fault *f)
{
	for (size_t i = 0; n && i < h->count; i++) {
		if (h->point[i].hidden)
			continue;
		if (hide(h, &h->point[i]) < 0)
			return file_fault(f);
		n--;
	}
	return sync_folder(h) < 0 ? file_fault(f) : 0;
}

/* ---- points ---- */

/* May the point (NULL = a new one) have this label? */
static int check_label(const struct points *h, const struct point *p, const char *label, struct fault *f)
{
	size_t labels = 0;

	if (!*label)
		return 0;
	if ((*label >= '0' && *label <= '9') || *label == '-' || strlen(label) > POINTS_LABEL)
		return fault_set(f, FAULT_LABEL_INVALID, "", "%s", label);
	if (points_labelled(h, label))
		return fault_set(f, FAULT_LABEL_EXISTS, "", "%s", label);
	for (size_t i = 0; i < h->count; i++)
		labels += &h->point[i] != p && !h->point[i].hidden && h->point[i].label[0];
	return labels < POINTS_LABELS ? 0 : fault_set(f, FAULT_LIMIT, "", "%d", POINTS_LABELS);
}

int points_add(struct points *h, struct point *p, const char *difference, struct fault *f)
{
	if (check_label(h, NULL, p->label, f) < 0)
		return -1;
	p->id = points_next(h);
	p->hidden = false;
	if (write_file(h, p, difference, f) < 0)
		return -1;
	*append(h) = *p;
	h->last = p->id;
	trim(h);
	return 0;
}

void points_take_back(struct points *h)
{
	char path[PATH_MAX];

	assert(h->count);
	path_of(h, h->point[h->count - 1].id, false, path);
	unlink(path);
	h->count--;
	h->last--;
}

xmlDoc *points_difference(const struct points *h, const struct point *p, struct fault *f)
{
	char path[PATH_MAX];
	xmlNode *difference = NULL;
	xmlDoc *doc;

	path_of(h, p->id, p->hidden, path);
	doc = xmlReadFile(path, NULL, XML_OPTIONS);
	if (doc)
		difference = xmlFirstElementChild(xmlDocGetRootElement(doc));
	if (!difference || strcmp((const char *)difference->name, "difference")) {
		fault_set(f, FAULT_FILE, "", "commit point %lu", p->id);
		xmlFreeDoc(doc);
		return NULL;
	}
	xmlUnlinkNode(difference);
	xmlFreeNode(xmlDocSetRootElement(doc, difference));
	return doc;
}

int points_set_label(struct points *h, unsigned long id, const char *label, struct fault *f)
{
	struct point *p = find(h, id), changed;
	char *difference;
	xmlDoc *doc;
	int rc;

	if (!p)
		return fault_set(f, FAULT_COMMIT_MISSING, "", "%lu", id);
	if (strcmp(p->label, label) && check_label(h, p, label, f) < 0)
		return -1;
	doc = points_difference(h, p, f);
	if (!doc)
		return -1;
	changed = *p;
	snprintf(changed.label, sizeof changed.label, "%s", label);
	difference = difference_write(xmlDocGetRootElement(doc));
	rc = write_file(h, &changed, difference, f);
	if (rc == 0)
		*p = changed;
	free(difference);
	xmlFreeDoc(doc);
	return rc;
}

/* ---- the anchor ---- */

static void anchor_path(const struct points *h, char path[PATH_MAX])
{
	snprintf(path, PATH_MAX, "%s/anchor.cfg", h->folder);
}

/* Number behind "!", if a configuration that is not cut off follows; 0 if this is no anchor. */
static unsigned long anchor_id(const char *text, const char *line)
{
	static const char end[] = "\nreturn\n";
	size_t len = line ? strlen(line) : 0;
	unsigned long id;
	char *rest;

	if (text[0] != '!' || len < sizeof end - 1 || strcmp(line + len - (sizeof end - 1), end))
		return 0;
	id = strtoul(text + 1, &rest, 10);
	if (rest != line || id > POINTS_LAST)
		return 0;
	return id < POINTS_FIRST ? POINTS_FIRST - 1 : id;
}

/* The first line is "!ID", the rest the configuration. */
char *points_anchor(const struct points *h, unsigned long *id)
{
	char path[PATH_MAX], *text, *line;
	struct stat st;
	FILE *in;

	anchor_path(h, path);
	in = fopen(path, "re");
	if (!in)
		return NULL;
	if (fstat(fileno(in), &st) < 0 || st.st_size > (off_t)ANCHOR_MAX) {
		fclose(in);
		return NULL;
	}
	text = malloc((size_t)st.st_size + 1);
	assert(text);
	text[fread(text, 1, (size_t)st.st_size, in)] = '\0';
	fclose(in);
	line = strchr(text, '\n');
	unsigned long found = anchor_id(text, line);
	if (!found) {
		free(text);
		return NULL;
	}
	*id = found;
	memmove(text, line + 1, strlen(line + 1) + 1);
	return text;
}

struct anchor {
	unsigned long id;
	const char *text;
};

static void write_anchor(FILE *out, void *ctx)
{
	const struct anchor *a = ctx;

	fprintf(out, "!%lu\n%s", a->id, a->text);
}

/* Hidden points older than the anchor and than every listed one; the newest point tells the next id and stays. */
static void drop_unreachable(struct points *h, unsigned long anchor)
{
	char path[PATH_MAX];
	size_t n = 0;

	if (h->kept && anchor >= h->kept)
		anchor = h->kept - 1;
	while (n + 1 < h->count && h->point[n].hidden && h->point[n].id <= anchor) {
		path_of(h, h->point[n].id, true, path);
		if (unlink(path) < 0)
			break;
		n++;
	}
	if (!n)
		return;
	h->count -= n;
	memmove(h->point, h->point + n, h->count * sizeof *h->point);
}

int points_set_anchor(struct points *h, unsigned long id, const char *text, struct fault *f)
{
	char path[PATH_MAX];

	anchor_path(h, path);
	if (file_replace(path, write_anchor, &(struct anchor){id, text}) < 0)
		return file_fault(f);
	drop_unreachable(h, id);
	return 0;
}

bool points_wants_anchor(const struct points *h)
{
	size_t n = 0;

	while (n < h->count && n < POINTS_HIDDEN && h->point[n].hidden)
		n++;
	return n == POINTS_HIDDEN;
}
