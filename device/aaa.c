/*
 * Local users of the aaa view: the look-up for a login.
 * Knows the local-user lines; knows nothing of sockets, sessions or how passwords are hashed.
 */
#include "device/aaa.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/line.h"
#include "device/user_group.h"

const xmlNode *aaa_user_line(const struct store *s, const char *element, const char *user)
{
	const xmlNode *view = store_get(s, NULL, "aaa", NULL);

	return view ? store_get(s, view, element, user) : NULL;
}

static bool allows(const struct store *s, const char *user, const char *service)
{
	const xmlNode *types = aaa_user_line(s, "local-user-service-type", user);

	return types && line_get(types, service);
}

static bool is_blocked(const struct store *s, const char *user)
{
	const xmlNode *state = aaa_user_line(s, "local-user-state", user);

	return state && line_get(state, "block");
}

/* The user's own level stands above that of the group. */
static int level_of(const struct store *s, const char *user)
{
	const xmlNode *level = aaa_user_line(s, "local-user-privilege-level", user);
	const xmlNode *member = aaa_user_line(s, "local-user-user-group", user);
	const char *value = level ? line_get(level, "level") : NULL;
	const char *group = member ? line_get(member, "user-group-value") : NULL;

	return value ? atoi(value) : group ? user_group_level(s, group) : -1;
}

struct aaa_user aaa_find(const struct store *s, const char *user, const char *service)
{
	const xmlNode *password = aaa_user_line(s, "local-user-password", user);
	const char *written = password ? line_get(password, "ir-password") : NULL;
	struct aaa_user u = {.blocked = is_blocked(s, user), .level = level_of(s, user)};

	u.admitted = written && !u.blocked && allows(s, user, service);
	snprintf(u.written, sizeof u.written, "%s", u.admitted ? written : PASSWORD_OF_NOBODY);
	return u;
}

bool aaa_has_users(const struct store *s)
{
	const xmlNode *view = store_get(s, NULL, "aaa", NULL);

	for (const xmlNode *n = view && line_view(view) ? line_view(view)->children : NULL; n; n = n->next) {
		if (n->type == XML_ELEMENT_NODE && !strcmp((const char *)n->name, "local-user-password"))
			return true;
	}
	return false;
}
