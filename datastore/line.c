/*
 * Lines as elements: making them from a match, reading their values, identity, text and the view they open.
 * Every answer comes from the command's row in the image; nothing here knows a command by name except the one line
 * that decides between the routed and the Layer 2 view of a port.
 */
#include "datastore/line.h"

#include <assert.h>
#include <stdarg.h>
#include <string.h>

#include "datastore/command.h"
#include "datastore/word.h"

#define SEPARATOR "\x1f"

/* Text that grows into a buffer of fixed size and counts what it would have needed. */
struct text {
	char *buf;
	size_t len, want;
};

static void text_start(struct text *t, char *buf, size_t len)
{
	*t = (struct text){buf, len, 0};
	if (len)
		buf[0] = '\0';
}

static void text_add(struct text *t, const char *s)
{
	size_t n = strlen(s);

	if (t->want + 1 < t->len) {
		size_t room = t->len - t->want - 1;
		size_t part = n < room ? n : room;
		memcpy(t->buf + t->want, s, part);
		t->buf[t->want + part] = '\0';
	}
	t->want += n;
}

xmlNode *line_new(const struct image *im, const struct match *m)
{
	struct command c = image_command(im, m->command);
	char buf[WORD_NAME_MAX];

	assert(m->status == MATCH_OK && c.element);
	xmlNode *line = xmlNewNode(NULL, BAD_CAST word_encode(c.element, buf));
	assert(line);
	for (uint32_t i = m->run; i < m->count; i++)
		word_add(line, m->values[i].name, m->values[i].kind == VALUE_PARAMETER ? m->values[i].text : NULL);
	return line;
}

int line_command(const struct image *im, view_id v, const xmlNode *line)
{
	char buf[WORD_NAME_MAX];
	const char *element = line->type == XML_ELEMENT_NODE ? word_decode((const char *)line->name, buf) : NULL;

	return element && v >= 0 ? view_element(im, v, element) : -1;
}

/* The leaf of that name, or the keyword where there is no such leaf (`privilege level <level>` has both). */
static const xmlNode *find_word(const xmlNode *line, const char *name)
{
	const xmlNode *keyword = NULL;

	for (const xmlNode *w = word_first(line); w; w = word_next(w)) {
		if (!word_is(w, name))
			continue;
		if (word_text(w))
			return w;
		keyword = w;
	}
	return keyword;
}

const char *line_get(const xmlNode *line, const char *name)
{
	const xmlNode *w = find_word(line, name);
	const char *text = w ? word_text(w) : NULL;

	return text ? text : w ? "" : NULL;
}

const char *command_value(const struct image *im, int command, const xmlNode *line, const char *parameter)
{
	const xmlNode *w = find_word(line, parameter);
	const char *value = w ? word_text(w) : NULL;

	return value || command < 0 ? value : command_default(im, (uint32_t)command, parameter);
}

const char *line_value(const struct image *im, view_id v, const xmlNode *line, const char *parameter)
{
	return command_value(im, line_command(im, v, line), line, parameter);
}

xmlNode *line_view(const xmlNode *line)
{
	for (xmlNode *n = line->last; n; n = n->prev)
		if (node_is(n, "view"))
			return n;
	return NULL;
}

xmlNode *line_view_make(xmlNode *line)
{
	xmlNode *view = line_view(line);

	if (view)
		return view;
	view = xmlNewDocNode(line->doc, NULL, BAD_CAST "view", NULL);
	return xmlAddChild(line, view);
}

/* All leaves of one name: a repeated parameter counts with all its values. */
static void add_values(struct text *t, const struct image *im, int command, const xmlNode *line, const char *key)
{
	bool found = false;

	text_add(t, SEPARATOR);
	for (const xmlNode *w = word_first(line); w; w = word_next(w)) {
		if (!word_text(w) || !word_is(w, key))
			continue;
		if (found)
			text_add(t, " ");
		text_add(t, word_text(w));
		found = true;
	}
	const char *deflt = found ? NULL : command_default(im, (uint32_t)command, key);
	text_add(t, deflt ? deflt : "");
}

static void add_all_words(struct text *t, const xmlNode *line)
{
	for (const xmlNode *w = word_first(line); w; w = word_next(w)) {
		text_add(t, SEPARATOR);
		text_add(t, word_text(w) ? word_text(w) : (const char *)w->name);
	}
}

bool command_key_named(const struct image *im, int command, const xmlNode *word)
{
	const char *key;

	for (int i = 0; !word_text(word) && (key = command_key_word(im, (uint32_t)command, i)); i++)
		if (word_is(word, key))
			return true;
	return false;
}

static void add_key_words(struct text *t, const struct image *im, int command, const xmlNode *line)
{
	if (!command_key_word(im, (uint32_t)command, 0))
		return;
	for (const xmlNode *w = word_first(line); w; w = word_next(w)) {
		if (!command_key_named(im, command, w))
			continue;
		text_add(t, SEPARATOR "=");
		text_add(t, (const char *)w->name);
	}
}

size_t command_identity(const struct image *im, int command, const xmlNode *line, char *buf, size_t len)
{
	struct command c = image_command(im, (uint32_t)command);
	const char *key;
	struct text t;

	text_start(&t, buf, len);
	text_add(&t, c.item ? c.item : c.element);
	if (c.flags & COMMAND_KEY_FREE)
		add_all_words(&t, line);
	else
		for (int i = 0; (key = command_key(im, (uint32_t)command, i)); i++)
			add_values(&t, im, command, line, key);
	if (!(c.flags & COMMAND_KEY_FREE))
		add_key_words(&t, im, command, line);
	return t.want;
}

size_t line_identity(const struct image *im, view_id v, const xmlNode *line, char *buf, size_t len)
{
	int command = line_command(im, v, line);

	if (command >= 0)
		return command_identity(im, command, line, buf, len);
	struct text t;
	text_start(&t, buf, len);
	return 0;
}

bool command_keyed(const struct image *im, int command, const xmlNode *line)
{
	const char *key;

	if (image_command(im, (uint32_t)command).flags & COMMAND_KEY_FREE)
		return false;
	for (int i = 0; (key = command_key(im, (uint32_t)command, i)); i++)
		if (!command_value(im, command, line, key))
			return false;
	if (!command_key_word(im, (uint32_t)command, 0))
		return true;
	for (const xmlNode *w = word_first(line); w; w = word_next(w))
		if (command_key_named(im, command, w))
			return true;
	return false;
}

size_t command_print(const struct image *im, int command, const xmlNode *line, char *buf, size_t len)
{
	char name[WORD_NAME_MAX];
	struct text t;

	text_start(&t, buf, len);
	text_add(&t, image_command(im, (uint32_t)command).run);
	for (const xmlNode *w = word_first(line); w; w = word_next(w)) {
		const char *s = word_text(w);
		if (!s)
			s = word_decode((const char *)w->name, name);
		text_add(&t, t.want ? " " : "");
		text_add(&t, s ? s : "?");
	}
	return t.want;
}

size_t line_print(const struct image *im, view_id v, const xmlNode *line, char *buf, size_t len)
{
	int command = line_command(im, v, line);

	if (command >= 0)
		return command_print(im, command, line, buf, len);
	struct text t;
	text_start(&t, buf, len);
	return 0;
}

static bool same_text(const char *a, const char *b)
{
	return a && b ? !strcmp(a, b) : a == b;
}

bool line_equal(const xmlNode *a, const xmlNode *b)
{
	if (strcmp((const char *)a->name, (const char *)b->name))
		return false;
	const xmlNode *x = word_first(a), *y = word_first(b);
	for (; x && y; x = word_next(x), y = word_next(y))
		if (strcmp((const char *)x->name, (const char *)y->name) || !same_text(word_text(x), word_text(y)))
			return false;
	return !x && !y;
}

bool line_is_match(const struct image *im, const xmlNode *line, const struct match *m)
{
	char buf[WORD_NAME_MAX];
	const xmlNode *w = word_first(line);

	if (strcmp((const char *)line->name, word_encode(image_command(im, m->command).element, buf)))
		return false;
	for (uint32_t i = m->run; i < m->count; i++, w = word_next(w)) {
		const struct value *v = &m->values[i];
		if (!w || strcmp((const char *)w->name, word_encode(v->name, buf)) ||
			!same_text(word_text(w), v->kind == VALUE_PARAMETER ? v->text : NULL))
			return false;
	}
	return !w;
}

static xmlNode *copy_word(xmlNode *to, const xmlNode *w)
{
	xmlNode *n = xmlNewNode(NULL, w->name);

	assert(n);
	if (word_text(w))
		xmlAddChild(n, xmlNewText(BAD_CAST word_text(w)));
	return xmlAddChild(to, n);
}

xmlNode *line_copy(const xmlNode *line)
{
	xmlNode *copy = xmlNewNode(NULL, line->name);

	assert(copy);
	for (const xmlNode *w = word_first(line); w; w = word_next(w))
		copy_word(copy, w);
	return copy;
}

static bool is_key(const struct image *im, int command, const xmlNode *word)
{
	const char *key;

	for (int i = 0; word_text(word) && (key = command_key(im, (uint32_t)command, i)); i++)
		if (word_is(word, key))
			return true;
	return command_key_named(im, command, word);
}

static bool has_word(const xmlNode *line, const xmlNode *word)
{
	for (const xmlNode *w = word_first(line); w; w = word_next(w))
		if (!strcmp((const char *)w->name, (const char *)word->name) &&
			same_text(word_text(w), word_text(word)))
			return true;
	return false;
}

bool command_agrees(const struct image *im, int command, const xmlNode *line, const xmlNode *like)
{
	char buf[WORD_NAME_MAX];

	for (const xmlNode *w = word_first(like); w; w = word_next(w)) {
		const char *name = word_decode((const char *)w->name, buf);
		if (has_word(line, w))
			continue;
		const char *value = name && word_text(w) ? command_value(im, command, line, name) : NULL;
		if (!value || strcmp(value, word_text(w)))
			return false;
	}
	return true;
}

static bool leads_to_key(const struct image *im, int command, const xmlNode *word)
{
	const xmlNode *next = word_next(word);

	return !word_text(word) && next && is_key(im, command, next);
}

xmlNode *command_copy_keys(const struct image *im, int command, const xmlNode *line, const struct match *m)
{
	if (command < 0 || image_command(im, (uint32_t)command).flags & COMMAND_KEY_FREE)
		return line_copy(line);
	xmlNode *copy = xmlNewNode(NULL, line->name);
	assert(copy);
	for (const xmlNode *w = word_first(line); w; w = word_next(w)) {
		char buf[WORD_NAME_MAX];
		const char *keyword = m && !word_text(w) ? word_decode((const char *)w->name, buf) : NULL;
		if (is_key(im, command, w) || leads_to_key(im, command, w) || (keyword && match_has(m, keyword)))
			copy_word(copy, w);
	}
	return copy;
}

xmlNode *line_copy_keys(const struct image *im, view_id v, const xmlNode *line)
{
	return command_copy_keys(im, line_command(im, v, line), line, NULL);
}

bool line_decides_view(const xmlNode *line)
{
	return node_is(line, "undo-portswitch");
}

static bool is_routed(const xmlNode *line)
{
	const xmlNode *view = line_view(line);

	for (const xmlNode *n = view ? element_from(view->children) : NULL; n; n = element_next(n))
		if (line_decides_view(n))
			return true;
	return false;
}

bool command_opens(const struct image *im, int command)
{
	struct command c = image_command(im, (uint32_t)command);

	return c.enters >= 0 || (c.element && !strcmp(c.element, "interface"));
}

void command_views(const struct image *im, int command, const xmlNode *line, view_id *routed, view_id *switched)
{
	char canonical[128];
	struct command c = image_command(im, (uint32_t)command);

	*routed = c.enters;
	*switched = -1;
	const char *name = c.element && !strcmp(c.element, "interface") ? line_get(line, "interface-name") : NULL;
	if (!name)
		return;
	int type = interface_parse(im, name, canonical, sizeof canonical);
	if (type < 0) {
		*routed = -1;
		return;
	}
	struct interface_type t = image_interface_type(im, type);
	bool sub = strchr(canonical, '.');
	*routed = !sub ? t.view : line_get(line, "l2") ? t.sub_l2 : t.sub;
	*switched = sub ? -1 : t.switched;
}

view_id command_enters(const struct image *im, int command, const xmlNode *line)
{
	view_id routed, switched;

	command_views(im, command, line, &routed, &switched);
	return switched < 0 || is_routed(line) ? routed : switched;
}

view_id line_enters(const struct image *im, view_id v, const xmlNode *line)
{
	int command = line_command(im, v, line);

	return command < 0 ? -1 : command_enters(im, command, line);
}
