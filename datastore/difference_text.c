/*
 * What a transaction has changed as the text that difference_of's document would be written as: every commit writes it,
 * and the document would cost more than all the rest of the commit. Knows nothing of files.
 */
#include "datastore/difference.h"
#include "datastore/twigs.h"
#include "datastore/word.h"
#include "datastore/xml_write.h"

static void put_name(struct xml_text *out, const char *before, const xmlNode *e, const char *after)
{
	xml_put_string(out, before);
	xml_put_string(out, (const char *)e->name);
	xml_put_string(out, after);
}

static void put_word(struct xml_text *out, const xmlNode *word, int depth)
{
	xml_put_indent(out, depth);
	if (!word_text(word)) {
		put_name(out, "<", word, "/>\n");
		return;
	}
	put_name(out, "<", word, ">");
	xml_put_text(out, word_text(word));
	put_name(out, "</", word, ">\n");
}

static void put_twigs(struct xml_text *out, const struct twigs *all, uint32_t first, int depth);

/* The line with its mark, and the twigs below it. */
static void put_line(
	struct xml_text *out, const xmlNode *line, const char *mark, const struct twigs *all, uint32_t below, int depth)
{
	xml_put_indent(out, depth);
	put_name(out, "<", line, mark);
	if (!word_first(line) && !below) {
		xml_put(out, "/>\n", 3);
		return;
	}
	xml_put(out, ">\n", 2);
	for (const xmlNode *w = word_first(line); w; w = word_next(w))
		put_word(out, w, depth + 1);
	if (below) {
		xml_put_indent(out, depth + 1);
		xml_put_string(out, "<view>\n");
		put_twigs(out, all, below, depth + 2);
		xml_put_indent(out, depth + 1);
		xml_put_string(out, "</view>\n");
	}
	xml_put_indent(out, depth);
	put_name(out, "</", line, ">\n");
}

static void put_twigs(struct xml_text *out, const struct twigs *all, uint32_t first, int depth)
{
	for (uint32_t i = first; i; i = all->twig[i].next) {
		const struct twig *w = &all->twig[i];
		if (w->before == w->after) {
			put_line(out, w->after, "", all, w->first, depth);
		} else if (!w->before) {
			put_line(out, w->after, " is=\"new\"", all, w->first, depth);
		} else if (!w->after) {
			put_line(out, w->before, " is=\"gone\"", all, w->first, depth);
		} else {
			put_line(out, w->before, " is=\"was\"", all, 0, depth);
			put_line(out, w->after, " is=\"now\"", all, w->first, depth);
		}
	}
}

char *difference_text(const struct txn *t)
{
	struct twigs all = twigs_of(t);
	struct xml_text out = {0};

	if (all.twig[0].first) {
		xml_put_string(&out, "  <difference>\n");
		put_twigs(&out, &all, all.twig[0].first, 2);
		xml_put_string(&out, "  </difference>\n");
	} else {
		xml_put_string(&out, "  <difference/>\n");
	}
	twigs_clear(&all);
	return out.at;
}

char *difference_write(const xmlNode *difference)
{
	struct xml_text out = {0};

	xml_put_element(&out, difference, 1);
	return out.at;
}
