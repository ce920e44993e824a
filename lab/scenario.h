/*
 * A scenario: a lab that is broken on purpose, a task for who mends it, and points that tell whether it is mended. It
 * stands in a folder: lab.yaml, what that names, and scenario.yaml (docs/lab-scenarios.md).
 */
#ifndef LYREBIRD_LAB_SCENARIO_H
#define LYREBIRD_LAB_SCENARIO_H

#include "lab/file.h"
#include "lab/lab.h"

enum scenario_check_kind { CHECK_COMMAND, CHECK_NTP, CHECK_REACH };

struct scenario_check {
	enum scenario_check_kind kind;
	char *node; /* where the command runs, where the packet comes from */
	char *command;
	char *address; /* that is asked */
	bool silent;   /* no answer is expected */
	long stratum;  /* of an NTP answer, 0 = any */
	/* Patterns of single lines, as in session files, without the blanks before and behind them: each of `has`
	 * describes a line of the output, none of `lacks` does. */
	struct lab_texts has, lacks;
};

struct scenario_point {
	char *name, *hint;
	struct scenario_check *check;
	size_t checks;
};

struct scenario {
	char *path;
	char *title, *task;
	struct lab_texts faults; /* in the words of `lab fault`: what the lab begins with */
	struct scenario_point *point;
	size_t points;
};

/* Is there one beside a lab file? */
bool scenario_is(const struct lab_file *f);
/* The scenario beside a lab file. NULL after messages "FILE:LINE: ..." on errors. Caller frees. */
struct scenario *scenario_read(const struct lab_file *f, FILE *errors);
void scenario_free(struct scenario *s);
/* Has its faults happen in a lab that is up. 0, or -1 after a message on errors. */
int scenario_break(const struct scenario *s, struct lab *l, FILE *errors);
/* Prints title and task, for who brings the lab up; nothing if there is no scenario beside the lab file. */
void scenario_print_task(const char *lab_path, FILE *out);

/* The lab file of a scenario of the library, by name: in $LYREBIRD_SCENARIOS, or beside the program as it is built or
 * installed. NULL if there is none. Caller frees. */
char *scenario_find(const char *name);
/* `lyrebird lab scenarios`: prints names and titles. Exit status. */
int scenario_list(FILE *out);

#endif
