/*
 * Plays a session file to its end and compares.
 */
#ifndef LYREBIRD_PLAY_PLAYER_H
#define LYREBIRD_PLAY_PLAYER_H

#include <stdbool.h>
#include <stdio.h>

#include "play/stage.h"

enum verdict { VERDICT_PASSED, VERDICT_FAILED, VERDICT_SKIPPED };

/* Writes differences, or why it was skipped, to out. accept = the file's parts take over what the screen shows; the
 * file is not written. */
enum verdict play(struct session_file *f, const struct stage_options *o, bool accept, FILE *out);

#endif
