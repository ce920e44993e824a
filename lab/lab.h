/*
 * Labs for the rest of the program: bring one up, ask it, take it down. The lab itself runs in processes of its own
 * (docs/labs.md); what is here runs in the caller's.
 */
#ifndef LYREBIRD_LAB_LAB_H
#define LYREBIRD_LAB_LAB_H

#include <libxml/tree.h>
#include <stdbool.h>
#include <stdio.h>

#include "lab/file.h"

struct lab_options {
	const char *base;  /* folder of all labs' state, NULL = the default */
	const char *admin; /* USER:PASSWORD for every device, NULL = what the lab file says */
	bool fresh;	   /* forget what devices have saved */
	/* Where the caller wants a leash: gets a descriptor, and the lab ends as soon as it is closed (by the end of
	 * the caller as well). NULL = the lab stays until `lab_down`. */
	int *leash;
	/* Called while a long start goes on, and at its end; NULL = no interest. */
	void (*progress)(void *ctx, size_t up, size_t nodes);
	void *ctx;
};

/* Starts a lab and waits until every node is up. 0; or -1 after one line on errors, and nothing is left. */
int lab_up(const struct lab_file *f, const struct lab_options *o, FILE *errors);

struct lab; /* a connection to a running lab */

/* NULL after a message on errors. */
struct lab *lab_open(const char *base, const char *name, FILE *errors);
void lab_close(struct lab *l);
/* State folder of a node: a device's is what `lyrebird exec --state` takes. Caller frees. */
char *lab_node_folder(const struct lab *l, const char *node);

/* A request as lab/answer.c lists them; taken. The answer, which the caller frees, or NULL after a message on errors.
 * fd (may be NULL) gets a descriptor that came along, or -1. */
xmlDoc *lab_ask(struct lab *l, xmlDoc *request, int *fd, FILE *errors);
/* The same of a device of the lab (docs/rpc.md). Says nothing on failure where errors is NULL; that it waits, for a
 * device that stands still, it says on the standard error after a second. */
xmlDoc *lab_ask_node(const struct lab *l, const char *node, xmlDoc *request, FILE *errors);

/* The caller's process goes into a node: its network and, of a linux node, its processes and mounts. There is no way
 * back; to be called in a child. 0, or -1 after a message on errors. */
int lab_enter(struct lab *l, const char *node, FILE *errors);

/* Breaks something, or mends it, in the words of `lyrebird lab fault`: {"sw1:100GE1/0/1", "delay", "50ms"}, {"sw1",
 * "reboot"}, {"clear"} (docs/labs.md). l may be NULL: the words are only read. 0, or -1 after a message on errors. */
int lab_fault(struct lab *l, int words, const char *const word[], FILE *errors);
/* Waits for nodes that are starting, after a reboot for example; not for one that stays off for a time. 0, or -1 after
 * a message on errors. */
int lab_wait(struct lab *l, FILE *errors);
/* A line for each fault of a link, and for nodes that are slow or off; and why a fault that was to happen later did
 * not. */
int lab_faults(struct lab *l, FILE *out, FILE *errors);
/* The last of these alone. */
int lab_faults_missed(struct lab *l, FILE *out, FILE *errors);

/* Takes a lab down and waits until it has gone. 0 (also if one that was killed has left its socket), or -1 after a
 * message on errors: it does not run. */
int lab_down(const char *base, const char *name, FILE *errors);

/* `lyrebird lab ...`: argv[0] is "lab". Exit status 0, 1 (it failed), 2 (wrong usage or a wrong lab file). */
int lab_verb(int argc, char **argv);

#endif
