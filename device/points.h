/*
 * The commit history on disk: a folder with one file a commit point, `ID.xml` (what it is and what it changed), and
 * `anchor.cfg`, the whole configuration as it was after one of the points. Every file is written whole or not at all,
 * so that after a crash a point is there or is not. Points that are no longer listed, but lie between ones that are,
 * are kept as `ID.hidden.xml`: the way back to an older point leads through them.
 * Knows files and differences; knows nothing of the running configuration or of sessions.
 */
#ifndef LYREBIRD_DEVICE_POINTS_H
#define LYREBIRD_DEVICE_POINTS_H

#include <libxml/tree.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"

#define POINTS_LISTED 80   /* listed; one more pushes the oldest without a label out */
#define POINTS_LABELS 20   /* of them with a label */
#define POINTS_HIDDEN 1000 /* hidden points, older than all listed ones, that call for a new anchor */
#define POINTS_FIRST 1000000001UL
#define POINTS_LAST 1998999999UL /* read from a disk: damage shall not use up the numbers, which end at 1999999999 */
#define POINTS_LABEL 256
#define POINTS_DESCRIPTION 60

struct point {
	unsigned long id;
	bool hidden;
	char label[POINTS_LABEL + 1]; /* "" = none */
	char user[256], line[32];     /* who, on which user interface: "VTY 0" */
	char type[16];		      /* CLI, ROLLBACK */
	char time[64];		      /* as displayed */
	char description[POINTS_DESCRIPTION + 1];
};

struct points;

/* Opens (and makes) the folder. Files that are no commit points are left alone and told of: say(ctx, file, why).
 * NULL with errno. */
struct points *points_open(const char *folder, void (*say)(void *ctx, const char *file, const char *why), void *ctx);
void points_close(struct points *h);

/* Listed points, 0 = the newest. */
size_t points_count(const struct points *h);
const struct point *points_at(const struct points *h, size_t i);
/* A listed point by id, by label; NULL if there is none. */
const struct point *points_find(const struct points *h, unsigned long id);
const struct point *points_labelled(const struct points *h, const char *label);
/* Every point, hidden ones too, newest first; NULL at the end. */
const struct point *points_each(const struct points *h, size_t i);
unsigned long points_newest(const struct points *h); /* 0 = no point yet */
unsigned long points_next(const struct points *h);   /* the id that the next one gets */
unsigned long points_last(const struct points *h);   /* the present is the state after this point, which may be lost */

/* The way from the present back over every point from `oldest` on: *n points, as points_each counts. -1 with the fault
 * if one of them is lost: without it no older state can be told. */
int points_way(const struct points *h, unsigned long oldest, size_t *n, struct fault *f);
/* The present is not what the newest point led to: an id is left out, so that no way leads over here. */
void points_break(struct points *h);
/* Points from that one on stay whatever is taken off the list; 0 = none in particular. */
void points_keep(struct points *h, unsigned long id);

/* Writes a new point, which gets its id (all other fields are the caller's), with its difference as XML text, and makes
 * it last across a crash. 0, or -1 with the fault and nothing changed. points_take_back removes the one that was added
 * last. */
int points_add(struct points *h, struct point *p, const char *difference, struct fault *f);
void points_take_back(struct points *h);

/* What a point changed: a document with root <difference>; NULL with the fault if its file cannot be read. */
xmlDoc *points_difference(const struct points *h, const struct point *p, struct fault *f);

/* Gives a listed point a label, "" takes it away. The label must be free; POINTS_LABELS at most. */
int points_set_label(struct points *h, unsigned long id, const char *label, struct fault *f);
/* Takes points off the list: that one, the n oldest. */
int points_forget(struct points *h, unsigned long id, struct fault *f);
int points_forget_oldest(struct points *h, size_t n, struct fault *f);

/* The anchor: the text of the configuration after point *id (POINTS_FIRST - 1 = before the first). NULL if there is
 * none, or one that is damaged. Caller frees. points_set_anchor replaces it; points that no way leads through any more
 * go. */
char *points_anchor(const struct points *h, unsigned long *id);
int points_set_anchor(struct points *h, unsigned long id, const char *text, struct fault *f);
/* Are so many hidden points kept for the way from the anchor alone that a new one is due? */
bool points_wants_anchor(const struct points *h);

#endif
