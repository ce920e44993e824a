/*
 * What a device says of itself in an answer that comes from a file. Knows the device's name and clock.
 */
#include "device/output_request.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/grammar/outputs.h"
#include "device/rpc.h"
#include "device/zone.h"

/* The words of the request, at most `room`. Borrowed. */
static size_t read_words(const xmlNode *ask, const char **word, size_t room)
{
	size_t n = 0;

	for (const xmlNode *w = ask->children; w && n < room; w = w->next)
		if (w->type == XML_ELEMENT_NODE)
			word[n++] = rpc_attribute(w, "text");
	return n;
}

xmlDoc *output_request(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	const char *word[MATCH_VALUES];
	char time[ZONE_TIME] = "", date[16], clock[16];
	char *text = NULL;
	xmlDoc *ok = rpc_document("ok", NULL);

	(void)l;
	(void)fd;
	zone_time(&d->zone, clock_now(&d->clock), time);
	snprintf(date, sizeof date, "%.10s", time);
	snprintf(clock, sizeof clock, "%.8s", strlen(time) > 11 ? time + 11 : "");
	time[strnlen(time, 19)] = '\0';
	const struct outputs_fact facts[] = {
		{"sysname", d->sysname},
		{"time", time},
		{"date", date},
		{"clock", clock},
		{0},
	};
	size_t words = read_words(ask, word, MATCH_VALUES);
	if (d->outputs)
		text = outputs_answer(d->outputs, (uint32_t)rpc_number(ask, "command"), word, words, facts);
	if (text)
		xmlNodeAddContent(xmlDocGetRootElement(ok), (const xmlChar *)text);
	free(text);
	return ok;
}
