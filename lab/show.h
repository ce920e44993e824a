/*
 * A running lab on paper: a table and JSON.
 */
#ifndef LYREBIRD_LAB_SHOW_H
#define LYREBIRD_LAB_SHOW_H

#include "lab/lab.h"

struct shown { /* a node as it is now */
	char name[64], kind[16], state[32];
	long seconds;	  /* in that state */
	long telnet, ssh; /* ports, 0 = none */
	long memory;	  /* kB that no other process shares, -1 = unknown */
	/* NTP of a device that answers */
	bool ntp;
	bool synchronized;
	int stratum;
	char source[64]; /* whom it follows, "" = nobody */
	char offset[32]; /* ms */
};

/* Asks the lab and its devices. The number of nodes, or -1 after a message on errors; *nodes is the caller's to free.
 */
long lab_look(struct lab *l, struct shown **nodes, FILE *errors);

void lab_table(const struct shown *nodes, size_t count, FILE *out);
void lab_json(const char *name, const struct shown *nodes, size_t count, FILE *out);

#endif
