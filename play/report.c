/*
 * Reports for people, for TAP consumers and for servers that read JUnit files. Knows formats and nothing of devices.
 */
#include "play/report.h"

#include <string.h>

static const char *const words[] = {"passed", "failed", "skipped"};

void report_plain(FILE *out, const struct outcome *o)
{
	fprintf(out, "%s: %s\n", words[o->verdict], o->path);
	if (o->verdict != VERDICT_PASSED)
		fputs(o->text, out);
	fflush(out);
}

static void print_indented(FILE *out, const char *indent, const char *text)
{
	while (*text) {
		size_t len = strcspn(text, "\n");
		fprintf(out, "%s%.*s\n", indent, (int)len, text);
		text += len + (text[len] != '\0');
	}
}

/* A `#` would begin a directive, a line end the next line. */
static void print_name(FILE *out, const char *name)
{
	for (; *name; name++) {
		if (*name == '#' || *name == '\\')
			fputc('\\', out);
		fputc((unsigned char)*name < ' ' ? '?' : *name, out);
	}
}

void report_tap(FILE *out, const struct outcome *o, size_t number)
{
	const char *failed = o->verdict == VERDICT_FAILED ? "not " : "";

	fprintf(out, "%sok %zu - ", failed, number);
	print_name(out, o->path);
	if (o->verdict == VERDICT_SKIPPED)
		fprintf(out, " # SKIP %.*s", (int)strcspn(o->text, "\n"), o->text);
	fputc('\n', out);
	if (o->verdict == VERDICT_FAILED) {
		fputs("  ---\n  difference: |\n", out);
		print_indented(out, "    ", o->text);
		fputs("  ...\n", out);
	}
	fflush(out);
}

static size_t count_of(const struct outcome *o, size_t count, enum verdict verdict)
{
	size_t found = 0;

	for (size_t i = 0; i < count; i++)
		found += o[i].verdict == verdict;
	return found;
}

void report_sum(FILE *out, const struct outcome *o, size_t count)
{
	size_t skipped = count_of(o, count, VERDICT_SKIPPED);

	fprintf(out, "%zu passed, %zu failed", count_of(o, count, VERDICT_PASSED), count_of(o, count, VERDICT_FAILED));
	if (skipped)
		fprintf(out, ", %zu skipped", skipped);
	fputc('\n', out);
}

/* Text in XML 1.0, which has no control characters; bytes beyond ASCII may be no UTF-8. */
static void print_xml(FILE *out, const char *text)
{
	for (; *text; text++) {
		switch (*text) {
		case '<':
			fputs("&lt;", out);
			break;
		case '>':
			fputs("&gt;", out);
			break;
		case '&':
			fputs("&amp;", out);
			break;
		case '"':
			fputs("&quot;", out);
			break;
		default:
			fputc((*text >= ' ' && *text < 0x7f) || *text == '\n' || *text == '\t' ? *text : '?', out);
		}
	}
}

static void print_case(FILE *out, const struct outcome *o)
{
	fputs("    <testcase classname=\"sessions\" name=\"", out);
	print_xml(out, o->path);
	fprintf(out, "\" time=\"%.3f\"", o->seconds);
	if (o->verdict == VERDICT_PASSED) {
		fputs("/>\n", out);
		return;
	}
	fputs(o->verdict == VERDICT_FAILED ? ">\n      <failure message=\"the screen differs\">"
					   : ">\n      <skipped message=\"",
		out);
	print_xml(out, o->text);
	fputs(o->verdict == VERDICT_FAILED ? "</failure>\n    </testcase>\n" : "\"/>\n    </testcase>\n", out);
}

void report_junit(FILE *out, const struct outcome *o, size_t count)
{
	double seconds = 0;

	for (size_t i = 0; i < count; i++)
		seconds += o[i].seconds;
	fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n", out);
	fprintf(out, "  <testsuite name=\"lyrebird\" tests=\"%zu\" failures=\"%zu\" skipped=\"%zu\" time=\"%.3f\">\n",
		count, count_of(o, count, VERDICT_FAILED), count_of(o, count, VERDICT_SKIPPED), seconds);
	for (size_t i = 0; i < count; i++)
		print_case(out, &o[i]);
	fputs("  </testsuite>\n</testsuites>\n", out);
}
