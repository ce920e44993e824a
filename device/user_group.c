/*
 * Groups of users to command levels. Tasks themselves are not told apart: who may read some task may see, who may write
 * or debug one may configure.
 * Knows the lines of the aaa view; knows nothing of logins.
 */
#include "device/user_group.h"

#include <string.h>

#include "datastore/line.h"

#define DEPTH 8 /* of task groups that include each other */

enum { LEVEL_NONE = -1, LEVEL_MONITORING = 1, LEVEL_CONFIGURATION = 2 };

/* By level. */
static const char *const user_groups[] = {"visit-ug", "monitor-ug", "system-ug", "manage-ug", NULL};
static const char *const task_groups[] = {"visit-tg", "monitor-tg", "system-tg", "manage-tg", NULL};

static int place_of(const char *const *list, const char *name)
{
	for (int i = 0; list[i]; i++) {
		if (!strcmp(list[i], name))
			return i;
	}
	return LEVEL_NONE;
}

static int greater(int a, int b)
{
	return a > b ? a : b;
}

static bool is_line(const xmlNode *n, const char *element)
{
	return n->type == XML_ELEMENT_NODE && !strcmp((const char *)n->name, element);
}

/* First line of the view that a group's line opens. */
static const xmlNode *content(const struct store *s, const char *element, const char *group)
{
	const xmlNode *aaa = store_get(s, NULL, "aaa", NULL);
	const xmlNode *opening = aaa ? store_get(s, aaa, element, group) : NULL;
	const xmlNode *view = opening ? line_view(opening) : NULL;

	return view ? view->children : NULL;
}

static int task_level(const xmlNode *line)
{
	if (line_get(line, "read-write") || line_get(line, "debug"))
		return LEVEL_CONFIGURATION;
	return LEVEL_MONITORING;
}

static int task_group_level(const struct store *s, const char *group, int depth)
{
	int level = place_of(task_groups, group);

	if (level != LEVEL_NONE || depth == DEPTH)
		return level;
	for (const xmlNode *n = content(s, "task-group", group); n; n = n->next) {
		const char *included = is_line(n, "include-task-group") ? line_get(n, "task-group-name") : NULL;

		if (included)
			level = greater(level, task_group_level(s, included, depth + 1));
		else if (is_line(n, "task"))
			level = greater(level, task_level(n));
	}
	return level;
}

/* What a group may only read it may see. */
static int granted(const struct store *s, const xmlNode *line)
{
	const char *name = line_get(line, "task-group-name");
	int level = name ? task_group_level(s, name, 0) : LEVEL_NONE;
	bool reads = !line_get(line, "read-write") && !line_get(line, "debug");

	return reads && level > LEVEL_MONITORING ? LEVEL_MONITORING : level;
}

int user_group_level(const struct store *s, const char *group)
{
	const xmlNode *aaa = store_get(s, NULL, "aaa", NULL);
	int level = place_of(user_groups, group);

	if (level != LEVEL_NONE || !aaa || !store_get(s, aaa, "user-group", group))
		return level;
	level = 0;
	for (const xmlNode *n = content(s, "user-group", group); n; n = n->next) {
		if (is_line(n, "task-group"))
			level = greater(level, granted(s, n));
	}
	return level;
}
