/*
 * Lines that are a list of numbers and ranges: `vlan batch 10 20 to 30`. Typing one adds its numbers to the list that
 * stands, the undo form takes them off; the list is one line, printed in ascending order. Knows the image's two names
 * of a list's parameters; nothing of stores.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/command.h"
#include "datastore/word.h"

#define RANGE_NUMBERS 65536 /* more than any list of the command set names */

bool command_is_list(const struct image *im, int command)
{
	return command >= 0 && image_command(im, (uint32_t)command).flags & COMMAND_LIST;
}

bool line_is_list(const struct image *im, int command, const xmlNode *line)
{
	if (!command_is_list(im, command))
		return false;
	for (const xmlNode *w = word_first(line); w; w = word_next(w))
		if (!word_text(w) && !node_is(w, "to"))
			return false; /* `... all` replaces the list as a whole */
	return true;
}

static void mark(bool *set, const xmlNode *line, bool value)
{
	long from = 0, number;
	bool range = false;

	for (const xmlNode *w = word_first(line); w; w = word_next(w)) {
		if (!word_text(w)) {
			range = true;
			continue;
		}
		number = strtol(word_text(w), NULL, 10);
		if (number < 0 || number >= RANGE_NUMBERS)
			continue;
		for (long i = range ? from : number; i <= number; i++)
			set[i] = value;
		from = number;
		range = false;
	}
}

xmlNode *list_combine(const struct image *im, int command, const xmlNode *stands, const xmlNode *given, bool remove)
{
	const char *first = command_list(im, (uint32_t)command, 0), *last = command_list(im, (uint32_t)command, 1);
	bool *set = calloc(RANGE_NUMBERS + 1, sizeof *set);
	xmlNode *line = xmlNewNode(NULL, given->name);
	char text[16];

	assert(set && line);
	if (stands)
		mark(set, stands, true);
	mark(set, given, !remove);
	for (int i = 0; i < RANGE_NUMBERS; i++) {
		int end = i;
		if (!set[i])
			continue;
		while (set[end + 1])
			end++;
		snprintf(text, sizeof text, "%d", i);
		word_add(line, first, text);
		if (end > i) {
			word_add(line, "to", NULL);
			snprintf(text, sizeof text, "%d", end);
			word_add(line, last, text);
		}
		i = end;
	}
	free(set);
	if (word_first(line))
		return line;
	xmlFreeNode(line);
	return NULL;
}

void list_print(const struct image *im, int command, const xmlNode *line, int indent, FILE *out)
{
	const char *run = image_command(im, (uint32_t)command).run;
	int ranges = 0;
	bool to = false;

	for (const xmlNode *w = word_first(line); w; w = word_next(w)) {
		const char *text = word_text(w);
		if (text && !to && ranges++ % LIST_RANGES == 0)
			fprintf(out, "%s%*s%s", ranges > 1 ? "\n" : "", indent, "", run);
		fprintf(out, " %s", text ? text : "to");
		to = !text;
	}
	fputc('\n', out);
}
