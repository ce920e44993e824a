/*
 * Plays the parts of a session file one after another. Knows what a difference is; nothing of how reports look.
 */
#include "play/player.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "play/align.h"
#include "play/pattern.h"

#define AGAIN 100 /* milliseconds between two looks of an `until` */

struct player {
	struct session_file *file;
	const struct stage_options *options;
	struct stage *stage;
	bool accept;
	FILE *out;
};

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* "Committing....done.": what a commit of more than two seconds shows. */
static bool is_progress(const char *line)
{
	static const char word[] = "Committing.";
	size_t len = sizeof word - 1;

	return !strncmp(line, word, len) && !strcmp(line + len + strspn(line + len, "."), "done.");
}

/* Whether a commit takes so long is up to the machine: if the file does not say so, neither does the screen. */
static void drop_progress(const struct lines *expected, struct lines *shown)
{
	size_t kept = 0;

	for (size_t i = 0; i < expected->count; i++)
		if (is_progress(expected->line[i]))
			return;
	for (size_t i = 0; i < shown->count; i++) {
		if (is_progress(shown->line[i]))
			free(shown->line[i]);
		else
			shown->line[kept++] = shown->line[i];
	}
	shown->count = kept;
}

static char *play_until(struct player *p, struct screen *s, const struct part *part, bool last, struct lines *shown)
{
	double end = now() + p->options->limits.wait;
	char *why;

	for (;;) {
		why = screen_play(s, &part->lines, &p->file->secrets, last, p->accept, shown);
		drop_progress(&part->lines, shown);
		if (why || pattern_lines(&part->lines, shown) || now() > end)
			return why;
		lines_clear(shown);
		poll(NULL, 0, AGAIN);
	}
}

/* What the screen shows for a part; NULL, or why it stopped there. */
static char *show_part(struct player *p, const struct part *part, bool last, struct lines *shown)
{
	char *why = NULL;

	if (part->restart && stage_restart(p->stage, &why) < 0)
		return why;
	struct screen *s = stage_turn(p->stage, part->login, &why);
	if (!s)
		return why;
	if (part->until)
		return play_until(p, s, part, last, shown);
	why = screen_play(s, &part->lines, &p->file->secrets, last, p->accept, shown);
	drop_progress(&part->lines, shown);
	return why;
}

static void accept(struct part *part, const struct lines *shown)
{
	struct lines accepted = {0};

	if (pattern_lines(&part->lines, shown))
		return;
	align_accept(&part->lines, shown, &accepted);
	lines_clear(&part->lines);
	part->lines = accepted;
}

/* Where the file says what the screen does not go on with. */
static size_t stopped_at(const struct part *part, const struct lines *shown)
{
	size_t last = part->lines.count ? part->lines.count - 1 : 0;

	return part->number + (shown->count ? (shown->count - 1 < last ? shown->count - 1 : last) : 0);
}

/* Plays a part and tells what differs. -1: nothing behind it can be played. */
static int play_part(struct player *p, struct part *part, bool last, enum verdict *verdict)
{
	struct lines shown = {0};
	char *why = show_part(p, part, last, &shown);
	bool same = !why && pattern_lines(&part->lines, &shown);

	if (!same && (why || !p->accept))
		*verdict = VERDICT_FAILED;
	if (why)
		fprintf(p->out, "%s:%zu: %s\n", p->file->path, stopped_at(part, &shown), why);
	if (!same && !p->accept && (!why || shown.count))
		align_print(p->out, &part->lines, &shown, p->file->path, part->number);
	if (!why && p->accept)
		accept(part, &shown);
	lines_clear(&shown);
	free(why);
	return why ? -1 : 0;
}

enum verdict play(struct session_file *f, const struct stage_options *o, bool accept, FILE *out)
{
	struct player p = {.file = f, .options = o, .accept = accept, .out = out};
	enum verdict verdict = VERDICT_PASSED;
	const char *refusal = stage_refuses(f, o);
	char *why;

	if (refusal) {
		fprintf(out, "%s\n", refusal);
		return VERDICT_SKIPPED;
	}
	p.stage = stage_open(f, o, &why);
	for (size_t i = 0; p.stage && i < f->parts; i++)
		if (play_part(&p, &f->part[i], i + 1 == f->parts, &verdict) < 0)
			break;
	if (p.stage)
		why = stage_close(p.stage);
	if (why) {
		fprintf(out, "%s: %s\n", f->path, why);
		verdict = VERDICT_FAILED;
	}
	free(why);
	return verdict;
}
