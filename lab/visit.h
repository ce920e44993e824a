/*
 * Going into a node of a running lab.
 */
#ifndef LYREBIRD_LAB_VISIT_H
#define LYREBIRD_LAB_VISIT_H

#include "lab/lab.h"

/* `lab console NODE` and `lab exec NODE [CMD]...`: word[0] is the node. On a device they are the verbs of that name; in
 * a linux node the words are a program, without one a shell. Exit status. */
int lab_visit(struct lab *l, const char *verb, int words, char **word);

#endif
