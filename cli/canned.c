/*
 * Asks the device for an answer that was written beforehand. Knows nothing of where it comes from.
 */
#include "cli/canned.h"

#include <stdio.h>
#include <string.h>

#include "cli/output.h"

int canned_output(struct session *s, const struct match *m)
{
	char command[16];

	if (!s->outputs)
		return 0;
	snprintf(command, sizeof command, "%u", m->command);
	xmlDoc *request = rpc_document("output", "command", command, NULL);
	for (uint32_t i = 0; i < m->count; i++) {
		xmlNode *word = xmlNewChild(xmlDocGetRootElement(request), NULL, (const xmlChar *)"word", NULL);
		xmlNewProp(word, (const xmlChar *)"text", (const xmlChar *)m->values[i].text);
	}
	xmlDoc *ok = session_call(s, request);
	if (!ok)
		return -1;
	xmlChar *text = xmlNodeGetContent(xmlDocGetRootElement(ok));
	if (text && *text) {
		FILE *out = out_stream(s);
		fputs((const char *)text, out);
		fclose(out);
	}
	xmlFree(text);
	xmlFreeDoc(ok);
	return 0;
}
