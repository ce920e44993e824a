/*
 * The process of a running lab.
 */
#ifndef LYREBIRD_LAB_SUPERVISOR_H
#define LYREBIRD_LAB_SUPERVISOR_H

#include <stdbool.h>

#include "lab/file.h"

struct supervision {
	const struct lab_file *file;
	const char *folder;	      /* of the lab, absolute */
	const char *admin, *password; /* NULL = what the file says */
	bool fresh;
	bool leashed; /* the lab ends when the other end of report is closed */
	int report;   /* lines for who starts the lab: "progress N TOTAL", "fail WHY", "up" */
	int lock;     /* of the folder */
};

/* Brings everything up and stays until the lab is taken down. ctx is a struct supervision. The exit status. To be
 * called in the first process of an enclosure. */
int supervise(void *ctx);

#endif
