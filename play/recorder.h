/*
 * What a terminal showed, as lines of a session file.
 */
#ifndef LYREBIRD_PLAY_RECORDER_H
#define LYREBIRD_PLAY_RECORDER_H

#include <stdbool.h>
#include <stddef.h>

#include "play/lines.h"
#include "play/secrets.h"

struct recorder;

struct recorder *recorder_new(void);
void recorder_free(struct recorder *r);
/* With which password the user got in: `$PASSWORD` in the file. */
void recorder_login(struct recorder *r, const char *password);

/* What the device wrote, and what the user typed, in the order of their arrival. */
void recorder_screen(struct recorder *r, const char *bytes, size_t len);
void recorder_keys(struct recorder *r, const char *bytes, size_t len);

/* Does the device wait for what is typed next, or for a key that turns the page? */
enum recorder_state { RECORDER_BUSY, RECORDER_WAITS, RECORDER_PAGE };
enum recorder_state recorder_state(const struct recorder *r);
size_t recorder_lines(const struct recorder *r); /* that are complete so far */

/* The lines from the first prompt on, with marks for times. Empty if there was no prompt. */
void recorder_finish(struct recorder *r, struct lines *file);
/* The passwords that were typed and stand in the file as `$NAME`, for as long as the recorder lives. */
const struct secrets *recorder_secrets(const struct recorder *r);

#endif
