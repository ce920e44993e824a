/*
 * The running configurations of a lab, written back to the side of its file.
 */
#ifndef LYREBIRD_LAB_SAVE_H
#define LYREBIRD_LAB_SAVE_H

#include "lab/lab.h"

/* Every device that is up (or the one of that name) saves its configuration, and a copy is written to the file that the
 * lab file names as its startup-config; to NAME.saved/NODE.cfg beside the lab file where it names none, or one that
 * other nodes have as well. A line for each on out. 0, or -1 if one could not be saved, after messages on errors. */
int lab_save(struct lab *l, const struct lab_file *f, const char *node, FILE *out, FILE *errors);

#endif
