/*
 * `lyrebird lab check`: which points of a scenario are reached.
 */
#ifndef LYREBIRD_LAB_CHECK_H
#define LYREBIRD_LAB_CHECK_H

/* argv[0] is "check". Exit status: 0 = all points, 1 = not all or the lab is not up, 2 = wrong usage or files. */
int lab_check_verb(int argc, char **argv);

#endif
