/*
 * Local users of the aaa view: the look-up for a login.
 * Knows the local-user lines; knows nothing of sockets, sessions or how passwords are hashed.
 */
#include "device/aaa.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/line.h"

static const xmlNode *user_line(const struct store *s, const char *element, const char *user)
{
	const xmlNode *view = store_get(s, NULL, "aaa", NULL);

	return view ? store_get(s, view, element, user) : NULL;
}

static bool allows(const struct store *s, const char *user, const char *service)
{
	const xmlNode *types = user_line(s, "local-user-service-type", user);

	return types && line_get(types, service);
}

static bool is_blocked(const struct store *s, const char *user)
{
	const xmlNode *state = user_line(s, "local-user-state", user);

	return state && line_get(state, "block");
}

struct aaa_user aaa_find(const struct store *s, const char *user, const char *service)
{
	const xmlNode *password = user_line(s, "local-user-password", user);
	const xmlNode *level = user_line(s, "local-user-privilege-level", user);
	const char *written = password ? line_get(password, "ir-password") : NULL;
	const char *value = level ? line_get(level, "level") : NULL;
	struct aaa_user u = {.blocked = is_blocked(s, user), .level = value ? atoi(value) : -1};

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
