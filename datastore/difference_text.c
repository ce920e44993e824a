/*
 * A difference as the text of a commit point: from a document, or at once from a transaction, which every commit does:
 * to make the document first would cost more than all the rest of the commit. Knows nothing of files.
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

/* The line with its mark ("" = none) and its words, up to what stands in its view. */
static void begin_line(struct xml_text *out, const xmlNode *line, const char *mark, int depth)
{
	xml_put_indent(out, depth);
	put_name(out, "<", line, "");
	if (*mark) {
		xml_put_string(out, " is=\"");
		xml_put_text(out, mark);
		xml_put_string(out, "\"");
	}
	xml_put_string(out, ">");
	for (const xmlNode *w = word_first(line); w; w = word_next(w))
		xml_put_leaf(out, (const char *)w->name, word_text(w));
}

static void end_line(struct xml_text *out, const xmlNode *line)
{
	put_name(out, "</", line, ">\n");
}

static void begin_view(struct xml_text *out, int depth)
{
	xml_put_string(out, "\n");
	xml_put_indent(out, depth);
	xml_put_string(out, "<view>\n");
}

static void end_view(struct xml_text *out, int depth)
{
	xml_put_indent(out, depth);
	xml_put_string(out, "</view>\n");
	xml_put_indent(out, depth - 1);
}

static char *finished(struct xml_text *out)
{
	xml_put_string(out, "  </difference>\n");
	return out->at;
}

/* ---- from a transaction ---- */

static void put_twigs(struct xml_text *out, const struct twigs *all, uint32_t first, int depth);

static void put_twig(struct xml_text *out, const struct twigs *all, const struct twig *w, int depth)
{
	const xmlNode *line = w->after ? w->after : w->before;
	const char *mark = w->before == w->after ? "" : !w->before ? "new" : !w->after ? "gone" : "now";

	if (w->before && w->after && w->before != w->after) {
		begin_line(out, w->before, "was", depth);
		end_line(out, w->before);
	}
	begin_line(out, line, mark, depth);
	if (w->first) {
		begin_view(out, depth + 1);
		put_twigs(out, all, w->first, depth + 2);
		end_view(out, depth + 1);
	}
	end_line(out, line);
}

static void put_twigs(struct xml_text *out, const struct twigs *all, uint32_t first, int depth)
{
	for (uint32_t i = first; i; i = all->twig[i].next)
		put_twig(out, all, &all->twig[i], depth);
}

char *difference_text(const struct txn *t)
{
	struct twigs all = twigs_of(t);
	struct xml_text out = {0};

	xml_put_string(&out, "  <difference>\n");
	put_twigs(&out, &all, all.twig[0].first, 2);
	twigs_clear(&all);
	return finished(&out);
}

/* ---- from a document ---- */

static void put_lines(struct xml_text *out, const xmlNode *lines, int depth)
{
	for (const xmlNode *line = element_from(lines->children); line; line = element_next(line)) {
		const xmlNode *view = line_view(line);
		begin_line(out, line, difference_mark(line), depth);
		if (view) {
			begin_view(out, depth + 1);
			put_lines(out, view, depth + 2);
			end_view(out, depth + 1);
		}
		end_line(out, line);
	}
}

char *difference_write(const xmlNode *difference)
{
	struct xml_text out = {0};

	xml_put_string(&out, "  <difference>\n");
	put_lines(&out, difference, 2);
	return finished(&out);
}
