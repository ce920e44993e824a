/*
 * Counts failures by name and locks a name that has too many of them in a while: one table of fixed size.
 */
#include "device/lockout.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct lockout {
	size_t count;
	struct lockout_entry entry[LOCKOUT_MAX];
};

struct lockout *lockout_new(void)
{
	struct lockout *l = calloc(1, sizeof *l);

	assert(l);
	return l;
}

void lockout_free(struct lockout *l)
{
	free(l);
}

static struct lockout_entry *find(const struct lockout *l, const char *name)
{
	for (size_t i = 0; i < l->count; i++)
		if (!strcmp(l->entry[i].name, name))
			return (struct lockout_entry *)&l->entry[i];
	return NULL;
}

/* A lock outlasts every count, else somebody could make up names until his own is forgotten. */
static bool goes_before(const struct lockout_entry *a, const struct lockout_entry *b)
{
	if (!a->until != !b->until)
		return !a->until;
	return a->until == b->until ? a->last < b->last : a->until < b->until;
}

static struct lockout_entry *make_room(struct lockout *l)
{
	struct lockout_entry *oldest = l->entry;

	if (l->count < LOCKOUT_MAX)
		return &l->entry[l->count++];
	for (size_t i = 1; i < LOCKOUT_MAX; i++)
		if (goes_before(&l->entry[i], oldest))
			oldest = &l->entry[i];
	return oldest;
}

static bool is_locked(const struct lockout_entry *e, int64_t now)
{
	return e->until > now;
}

bool lockout_failed(struct lockout *l, const char *name, const struct lockout_policy *p, int64_t now)
{
	struct lockout_entry *e = find(l, name);

	if (e && is_locked(e, now))
		return false;
	if (!e) {
		e = make_room(l);
		*e = (struct lockout_entry){0};
		snprintf(e->name, sizeof e->name, "%s", name);
	}
	if (!e->failures || e->until || now - e->first > p->interval) {
		e->failures = 0;
		e->until = 0;
		e->first = now;
	}
	e->failures++;
	e->last = now;
	if (!p->tries || e->failures < p->tries)
		return false;
	e->until = now + p->block;
	return true;
}

bool lockout_holds(const struct lockout *l, const char *name, int64_t now)
{
	const struct lockout_entry *e = find(l, name);

	return e && is_locked(e, now);
}

bool lockout_forget(struct lockout *l, const char *name, int64_t now)
{
	struct lockout_entry *e = find(l, name);
	bool held = e && is_locked(e, now);

	if (e)
		*e = l->entry[--l->count];
	return held;
}

void lockout_forget_all(struct lockout *l)
{
	l->count = 0;
}

const struct lockout_entry *lockout_next(const struct lockout *l, const struct lockout_entry *after, int64_t now)
{
	for (size_t i = after ? (size_t)(after - l->entry) + 1 : 0; i < l->count; i++)
		if (!l->entry[i].until || is_locked(&l->entry[i], now))
			return &l->entry[i];
	return NULL;
}
