/*
 * Who the device is: model, version lines, slots, ports. Read from an XML file (device/identity/<name>.xml shows the
 * form); the default one is built in.
 */
#ifndef LYREBIRD_DEVICE_IDENTITY_H
#define LYREBIRD_DEVICE_IDENTITY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

struct identity {
	char *model;	       /* "CE6881-48S6CQ" */
	char *product;	       /* family in the version line: "CE6800" */
	char *release;	       /* "V300R023C00SPC500": `!Software Version` and the version line */
	char *version_head;    /* first lines of `display version`, up to the uptime line */
	char *version_tail;    /* lines after it, with {uptime} {started} {model} {release} placeholders */
	char *uptime_line;     /* "HUAWEI CE6881-48S6CQ uptime is {uptime}" */
	char *startup_file;    /* "flash:/vrpcfg.cfg" */
	char *system_software; /* "flash:/....cc", "" if the file does not say */
	char *factory;	       /* configuration text of a device that was never configured */
	char *mac;	       /* base MAC address "00e0-fc12-3456" */
	char *esn;	       /* serial number, "" if the file does not say */
	int slot;	       /* chassis slot named by `save`: 1 */
	bool weak;	       /* the component with the weak algorithms (WEAKEA) is installed: NTP keys may be MD5 */
	int vtys;	       /* lines that logins come in on: 21 */
	size_t ports;	       /* physical interfaces in canonical names, NULL0 and MEth0/0/0 included */
	char **port;
};

/* Reads the identity of a file, or one of those that are built in by its name (default, bench, yunshan); a path with a
 * slash is always a file. NULL path = the default. NULL with a message on `errors` if the file is not a valid identity.
 */
struct identity *identity_load(const char *path, FILE *errors);
void identity_free(struct identity *id);
bool identity_has_port(const struct identity *id, const char *canonical);

#endif
