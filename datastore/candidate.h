/*
 * Inside of a candidate. Private to datastore/.
 */
#ifndef LYREBIRD_DATASTORE_CANDIDATE_H
#define LYREBIRD_DATASTORE_CANDIDATE_H

#include "datastore/edit.h"
#include "datastore/index.h"

struct candidate {
	const struct image *im;
	xmlDoc *doc; /* its dictionary holds all names once */
	xmlNode *root;
	struct index ix;
	bool matched; /* all its lines were matched in their view by this process */
	int *opener;  /* commands of the system view that open views and have a key, of which there were lines */
	size_t openers;
};

enum edit_op { EDIT_LEADS, EDIT_SET, EDIT_DELETE, EDIT_REPLACE };
enum edit_op edit_op(const xmlNode *e);

/* Notes that there is a line of that command in the system view. */
void candidate_note_opener(struct candidate *c, int command);

/* The overlay as a document of its own; the candidate is empty afterwards. */
xmlDoc *candidate_take(struct candidate *c);

/* A line of config_read's edit that this process matched as one of `command`: it need not be matched again. The mark
 * is no part of the XML, so no text from elsewhere can have it. */
void line_mark_read(xmlNode *line, int command);
bool line_was_read(const xmlNode *line, int command);

#endif
