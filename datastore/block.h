/*
 * A line of a store as one block of memory: its element, its words and their texts are made and freed at once, not one
 * by one. Looks like any other element, but only block_free may free it. Private to datastore/.
 */
#ifndef LYREBIRD_DATASTORE_BLOCK_H
#define LYREBIRD_DATASTORE_BLOCK_H

#include <libxml/tree.h>

/* The words of the line, without attributes and without what stands in its view. The document's dictionary keeps the
 * names. Caller owns it until it hangs in a store. */
xmlNode *block_line(xmlDoc *doc, const xmlNode *line);
/* Frees a block that hangs nowhere, with its <view> and the blocks in it. */
void block_free(xmlNode *line);
/* Frees all blocks below an element, which is empty then. */
void block_free_below(xmlNode *element);

#endif
