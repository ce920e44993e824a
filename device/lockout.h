/*
 * Counts failures by name and locks a name that has too many of them in a while. The names are hostile: the table is
 * small and never grows. Knows nothing of users, addresses or the configuration.
 */
#ifndef LYREBIRD_DEVICE_LOCKOUT_H
#define LYREBIRD_DEVICE_LOCKOUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define LOCKOUT_MAX 1024 /* names; the one that failed longest ago makes room, a locked one last */
#define LOCKOUT_NAME 256

struct lockout_policy {
	unsigned tries;		 /* failures that lock, 0 = none do */
	int64_t interval, block; /* within which they happen; how long the lock holds. ns */
};

struct lockout_entry {
	char name[LOCKOUT_NAME];
	unsigned failures;
	int64_t first, last; /* of these failures */
	int64_t until;	     /* end of the lock, 0 = not locked */
};

struct lockout;

struct lockout *lockout_new(void);
void lockout_free(struct lockout *l);

/* One more failure; true if it locked the name. now = ns of any clock that only goes forward, here and below. */
bool lockout_failed(struct lockout *l, const char *name, const struct lockout_policy *p, int64_t now);
bool lockout_holds(const struct lockout *l, const char *name, int64_t now);
/* Forgets the name; true if it was locked. */
bool lockout_forget(struct lockout *l, const char *name, int64_t now);
void lockout_forget_all(struct lockout *l);

/* The entries one after the other; after = NULL begins, NULL ends. Borrowed until the next change. An entry whose lock
 * is over is left out. */
const struct lockout_entry *lockout_next(const struct lockout *l, const struct lockout_entry *after, int64_t now);

#endif
