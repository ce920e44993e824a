/*
 * Trial commits: configuration that takes itself back unless somebody confirms it in time. There is one trial at a
 * time; while it lasts only its owner may commit. STATE/history/trial says that one is under way, so that a device
 * that was restarted meanwhile does not keep what nobody confirmed.
 */
#ifndef LYREBIRD_DEVICE_TRIAL_H
#define LYREBIRD_DEVICE_TRIAL_H

#include "device/control.h"

struct trial;

struct trial *trial_new(struct device *d);
void trial_free(struct trial *t);

/* First commit point of the trial that is on, or that was on when the device went down; 0 = none. */
unsigned long trial_first(const struct trial *t);

/* The attributes of a commit request: `trial` = seconds ("" = no trial), `persist` = an id under which any session may
 * confirm. Called before the commit: may this session commit now? With `trial` it is noted on the disk that one begins,
 * or goes on. 0, or -1 with the fault. */
int trial_before_commit(struct trial *t, const struct login *l, const xmlNode *ask, struct fault *f);
/* After it: done = it was accepted, changed = it changed something. Starts the clock, confirms, or forgets. */
void trial_after_commit(struct trial *t, const struct login *l, const xmlNode *ask, bool done, bool changed);
bool trial_is_on(const struct trial *t);
bool trial_is_of_other(const struct trial *t, const struct login *l);

/* Takes the trial back now. A request may name its `session` or its `persist` id, else it is the asking session's own.
 * 0, or -1 with the fault. */
int trial_abort(struct trial *t, const struct login *l, const xmlNode *ask, struct fault *f);
/* A session has ended: its trial, unless it is persistent, is taken back; if that fails, again and again until it does
 * not. */
void trial_session_ended(struct trial *t, unsigned session);
/* After a start: what a trial had changed before the device went down is taken back. */
void trial_after_start(struct trial *t);

/* <trial left= persist= session=/> if one is on. */
void trial_status(const struct trial *t, xmlNode *reply);

#endif
