/*
 * The request <file do= .../> of docs/rpc.md: what a session asks of the files of the flash.
 */
#ifndef LYREBIRD_DEVICE_FILES_REQUEST_H
#define LYREBIRD_DEVICE_FILES_REQUEST_H

#include <libxml/tree.h>

struct device;

/* The answer, never NULL; *fd = a descriptor to pass, if there is one. */
xmlDoc *files_request(struct device *d, const xmlNode *ask, int *fd);

#endif
