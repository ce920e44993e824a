/*
 * `lyrebird commands check|stat [FILE...]`: the command files, asked from the command line.
 */
#ifndef LYREBIRD_CLI_GRAMMAR_VERB_H
#define LYREBIRD_CLI_GRAMMAR_VERB_H

/* argv[0] = "check" or "stat", then files; without files the built-in set. check writes mistakes to standard error and
 * returns 1 if there are any; stat prints a table. 2 on wrong usage. */
int commands_verb(int argc, char **argv);

#endif
