/*
 * Recognises prompts (`<NAME>`, `[~NAME-view]`), questions (`[Y/N]:`) and questions for a password (`Enter Password:`).
 * Knows no names of devices: the form is all.
 */
#include "play/prompt.h"

#include <ctype.h>
#include <string.h>

#include "play/pattern.h"
#include "play/secrets.h"

static const char *const choices[] = {
	"[Y/N]",
	"[Y/N/C]",
	"[Yes/All/No/Cancel]",
	"[Y(yes)/N(no)/C(cancel)]",
};

/* Length of ` :` or `: ` and its like, 0 if there is no colon. */
static size_t colon(const char *text)
{
	size_t n = *text == ' ';

	if (text[n] != ':')
		return 0;
	n++;
	return text[n] == ' ' ? n + 1 : n;
}

/* End of the last question in the line; 0 if there is none. */
static size_t question(const char *line)
{
	size_t end = 0;

	for (const char *p = line; (p = strchr(p, '[')); p++)
		for (size_t i = 0; i < sizeof choices / sizeof *choices; i++) {
			size_t width = strlen(choices[i]), rest;
			if (strncmp(p, choices[i], width) == 0 && (rest = colon(p + width)) > 0)
				end = (size_t)(p - line) + width + rest;
		}
	return end;
}

/* Length of the prompt that the line begins with; 0 if it begins with none. */
static size_t prompt(const char *line)
{
	bool user = *line == '<';
	size_t start = 1;

	if ((!user && *line != '[') || pattern_mark(line))
		return 0;
	if (!user && (line[1] == '~' || line[1] == '*'))
		start = 2;
	size_t len = strcspn(line + start, user ? "<>" : "[]");
	if (len == 0 || isspace((unsigned char)line[start]) || line[start + len] != (user ? '>' : ']'))
		return 0;
	return start + len + 1;
}

/* Length of `Enter Password:`, `password(8-128):` and their like, behind which no text is shown; 0 if it is none. */
static size_t secret(const char *line)
{
	static const char word[] = "assword";
	const char *p = NULL;

	for (const char *next = line; (next = strstr(next, word)); next++)
		p = next;
	if (!p)
		return 0;
	p += strlen(word);
	if (*p == '(' && strchr(p, ')'))
		p = strchr(p, ')') + 1;
	if (*p != ':')
		return 0;
	p += 1 + (p[1] == ' ');
	return !*p || strcmp(p, "^C") == 0 || secret_name(p) ? (size_t)(p - line) : 0;
}

enum waits line_waits(const char *line, size_t *len)
{
	if ((*len = question(line)) > 0)
		return WAITS_QUESTION;
	if ((*len = prompt(line)) > 0)
		return WAITS_PROMPT;
	return (*len = secret(line)) > 0 ? WAITS_SECRET : WAITS_NOT;
}

enum waits screen_waits(const char *text, size_t len)
{
	const char *start = memrchr(text, '\n', len);
	char last[1024];
	size_t n;

	start = start ? start + 1 : text;
	n = len - (size_t)(start - text);
	if (n >= sizeof last)
		return WAITS_NOT;
	memcpy(last, start, n);
	last[n] = '\0';
	enum waits w = line_waits(last, &len);
	if (w == WAITS_SECRET && start == text) /* the echo of a line that is typed */
		return WAITS_NOT;
	return len == n && n > 0 ? w : WAITS_NOT;
}
