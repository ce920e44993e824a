/*
 * A lab as its file describes it: a subset of containerlab's topology format (docs/labs.md). Only what has been checked
 * as far as a file can be: names are unique, ports exist, startup configurations were read.
 */
#ifndef LYREBIRD_LAB_FILE_H
#define LYREBIRD_LAB_FILE_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

enum lab_kind { LAB_DEVICE, LAB_LINUX };

struct lab_texts { /* a list of them */
	size_t count;
	char **text;
};

struct lab_node {
	char *name;
	int line; /* of the file */
	enum lab_kind kind;
	/* a device */
	char *identity;			/* `type`: file or built-in name, NULL = the default */
	char *startup;			/* text of the startup configuration, NULL = none */
	char *startup_path;		/* file it came from; NULL if it stands in the lab file */
	char *admin, *password;		/* NULL = not given */
	uint16_t telnet_port, ssh_port; /* on the host's loopback, 0 = the system chooses */
	/* a linux node */
	struct lab_texts exec; /* commands run one after the other */
	char *cmd;	       /* what runs then, NULL = nothing */
	struct lab_texts env;  /* NAME=VALUE */
};

struct lab_end {
	size_t node;	 /* index */
	char *interface; /* canonical name of the device's port, or the Linux name */
};

struct lab_link {
	int line;
	struct lab_end end[2];
};

struct lab_file {
	char *path;   /* as given */
	char *folder; /* absolute */
	char *name;
	size_t nodes, links;
	struct lab_node *node;
	struct lab_link *link;
};

/* Reads and checks a file. NULL after messages "FILE:LINE: what was expected" on errors. Caller frees. */
struct lab_file *lab_file_read(const char *path, FILE *errors);
void lab_file_free(struct lab_file *f);

/* Only the name of the lab, for verbs that must work when the rest of the file does not. NULL after a message. Caller
 * frees. */
char *lab_file_name(const char *path, FILE *errors);

/* The node of a name; NULL if there is none. Borrowed. */
const struct lab_node *lab_file_node(const struct lab_file *f, const char *name);

/* USER:PASSWORD as two texts of the caller. Returns NULL, or what is wrong with it. */
const char *lab_admin_split(const char *text, char **user, char **password);

#endif
