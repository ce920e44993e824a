/*
 * Answers from the files of `run --outputs`, over the socket of a session.
 */
#ifndef LYREBIRD_DEVICE_OUTPUT_REQUEST_H
#define LYREBIRD_DEVICE_OUTPUT_REQUEST_H

#include <libxml/tree.h>

#include "device/login.h"
#include "device/private.h"

/* <output command= ><word text=/>...</output>: <ok>TEXT</ok>, or <ok/> if no file has an answer. */
xmlDoc *output_request(struct device *d, struct login *l, const xmlNode *ask, int *fd);

#endif
