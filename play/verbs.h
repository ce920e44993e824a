/*
 * `lyrebird test` and `lyrebird record`.
 */
#ifndef LYREBIRD_PLAY_VERBS_H
#define LYREBIRD_PLAY_VERBS_H

/* argv[0] is the verb. Exit status: 0 = every file passed, 1 = one did not, 2 = wrong usage or no session file. */
int test_verb(int argc, char **argv);
/* Exit status: 0; 1 if the device is not reached or the file not written; 2 on wrong usage. */
int record_verb(int argc, char **argv);

#endif
