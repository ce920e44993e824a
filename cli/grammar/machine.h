/*
 * The machine that walks a line through the code of all commands of a view at once, word by word. Private to matching
 * and help.
 */
#ifndef LYREBIRD_CLI_GRAMMAR_MACHINE_H
#define LYREBIRD_CLI_GRAMMAR_MACHINE_H

#include "cli/grammar/types.h"

#define THREADS 384  /* ways to read the line that are followed at once; the least preferred go first */
#define STEPS 16384  /* words taken by all of them together */
#define FUEL 8192    /* instructions between two words */
#define BUDGET 65536 /* instructions of a whole line */
#define FEW 24
#define SLOTS 2048	 /* a power of two, well over THREADS */
#define NODE 0x80000000u /* a place in the trie, not in code */

struct thread {
	uint32_t pc;	  /* code row, or NODE | node */
	uint32_t command; /* whose code */
	uint64_t bits;
	uint32_t step;	/* last word taken, NONE at the start */
	uint32_t class; /* equal = took keywords and parameters at the same words, so equally good; 0 = best */
};

struct step {
	uint32_t before;
	uint32_t what; /* code row, or NODE | node */
	uint32_t word;
};

struct threads {
	size_t count;
	struct thread thread[THREADS];
};

struct machine {
	const struct image *im;
	const struct grammar_env *env;
	view_id view;
	const char *line;
	size_t end; /* length of the line without blanks behind it */
	bool blank; /* blanks stand behind it */
	size_t words;
	struct word word[MATCH_VALUES + 1];
	struct threads *now, *next;
	size_t steps, fuel, budget;
	uint32_t text_step, text_command; /* a way that took the rest of the line; NONE if there is none */
	uint32_t asked_kind;		  /* last question to env->exists, NONE if there was none */
	bool answer;
	char asked[512];
	uint16_t slot[SLOTS];
	struct threads list[2];
	struct step step[STEPS];
};

/* Splits the line and stands at its beginning. MATCH_OK, or MATCH_EMPTY, or MATCH_TOO_MANY with *at. */
enum match_status machine_start(struct machine *m, const struct image *im, const struct grammar_env *env, view_id v,
	const char *line, uint32_t *at);
/* Takes words 0 to words-1. MATCH_OK with the threads in m->now (none left if a way took the rest of the line); else
 * why the word at *at is wrong. */
enum match_status machine_run(struct machine *m, size_t words, uint32_t *at);
/* Word at which equally good ways took different keywords; NONE if there is none. */
uint32_t machine_ambiguous(const struct machine *m, uint32_t class);
uint32_t word_offset(const struct machine *m, uint32_t word);

/* Follows code up to the rows that take a word, and puts those in m->next. `fresh` has a bit for every group that was
 * entered without taking a word. */
void thread_follow(struct machine *m, struct thread t, uint64_t fresh);
/* Takes all but the first `count` out of m->next again, so that they may come back by another way. */
void threads_cut(struct machine *m, size_t count);
/* A keyword led to a node: puts it and the commands whose run ends there in m->next. */
void thread_arrive(struct machine *m, uint32_t node, uint32_t step, uint32_t class);
/* Records a word taken; NONE if there is no more room. */
uint32_t thread_take(struct machine *m, uint32_t before, uint32_t what, uint32_t word);

/* May this user see it? */
bool node_visible(const struct machine *m, const struct image_node *n);
bool command_visible(const struct machine *m, uint32_t id);

/* Does the word begin, or equal, a keyword? */
enum fit { FIT_NONE, FIT_PREFIX, FIT_EXACT };
enum fit keyword_fit(const char *keyword, struct word w);

/* Children of a node that begin with the word: a span of nodes. */
struct span node_children(const struct image *im, const struct image_node *n, struct word w);

/* Canonical values of the way that ended with `step` (values.c). */
enum match_status values_build(const struct machine *m, uint32_t command, uint32_t step, struct match *out);

/* Reads one parameter word, joined ones included. */
bool parameter_read(const struct machine *m, uint32_t pc, struct word w, struct word before, char *out, size_t len);
/* How many rows a parameter takes: 1, more if others are glued to it. */
uint32_t parameter_rows(const struct image *im, uint32_t pc);
/* The word of the interface type before an interface number. */
struct word pair_before(const struct machine *m, uint32_t step, uint32_t pc);

#endif
