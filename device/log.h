/*
 * The log buffer of a device: the newest lines, with the time at which they came. It is lost with the device; the same
 * lines go to standard error and to the terminals that monitor (control_log).
 */
#ifndef LYREBIRD_DEVICE_LOG_H
#define LYREBIRD_DEVICE_LOG_H

#include <libxml/tree.h>
#include <stdint.h>

#define LOG_ENTRIES 512

struct log;

struct log *log_new(void);
void log_free(struct log *l);
/* Adds "MODULE/level/MNEMONIC: text" of local time at (ns) on a device of that name, and writes the line that a
 * terminal shows ("Nov 28 2026 07:37:21 HUAWEI %%01MODULE/level/MNEMONIC(l):CID=...;text") to line. */
void log_add(struct log *l, int64_t at, const char *sysname, const char *text, char *line, size_t len);
void log_clear(struct log *l);

/* Fills <data> with <buffer overwritten= count=/> and an <entry module= level=>line</entry> each, the newest first.
 * Attributes of the request choose: module=, level= (that severity and worse), size= (at most so many), from=, to= (ns
 * of local time). */
void log_status(const struct log *l, const xmlNode *ask, xmlNode *reply);

#endif
