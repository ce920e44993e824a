/*
 * What `lyrebird test` tells of the files that it has played.
 */
#ifndef LYREBIRD_PLAY_REPORT_H
#define LYREBIRD_PLAY_REPORT_H

#include <stddef.h>
#include <stdio.h>

#include "play/player.h"

struct outcome { /* of one file */
	const char *path;
	enum verdict verdict;
	char *text; /* differences, or why it was skipped */
	double seconds;
};

/* As soon as an outcome is known, in the order of the files; number from 1. */
void report_plain(FILE *out, const struct outcome *o);
void report_tap(FILE *out, const struct outcome *o, size_t number);
/* When all are known. */
void report_sum(FILE *out, const struct outcome *o, size_t count);
void report_junit(FILE *out, const struct outcome *o, size_t count);

#endif
