/*
 * Questions with a few answers (yes, no, ...), asked until the answer is one.
 */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "cli/input.h"
#include "cli/output.h"

static const struct {
	char letter;
	const char *word;
} answers[] = {{'Y', "yes"}, {'A', "all"}, {'N', "no"}, {'C', "cancel"}};

static const char ask_again[] = "Error: Please choose 'YES' or 'NO' first before pressing 'Enter'. [Y/N]:";
static const char ask_again_cancel[] =
	"Error: Please choose 'YES', 'NO' or 'CANCEL' first before pressing 'Enter'. [Y/N/C]:";
static const char ask_again_all[] =
	"Error: Please choose 'YES', 'ALL', 'NO' or 'CANCEL' first before pressing 'Enter'. [Yes/All/No/Cancel]:";

static const char *again(const char *letters)
{
	if (strchr(letters, 'A'))
		return ask_again_all;
	return strchr(letters, 'C') ? ask_again_cancel : ask_again;
}

/* The letter of an answer, '\0' if it is none of those allowed. */
static char letter_of(char *text, const char *letters)
{
	size_t n = strlen(text);

	while (n > 0 && text[n - 1] == ' ')
		text[--n] = '\0';
	text += strspn(text, " ");
	for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
		if (!strchr(letters, answers[i].letter))
			continue;
		if (strcasecmp(text, answers[i].word) == 0 ||
			(text[0] && !text[1] && toupper((unsigned char)*text) == answers[i].letter))
			return answers[i].letter;
	}
	return '\0';
}

char session_ask(struct session *s, const char *question, const char *letters)
{
	char text[256], letter = '\0';

	if (s->machine) /* goes on, but commits nothing that nobody asked to commit */
		return strchr(letters, 'C') ? 'N' : letters[0];
	out_raw(s, question);
	while (!letter) {
		int n = input_line(s, text, sizeof text, true);
		if (n < 0)
			return letters[strlen(letters) - 1];
		letter = letter_of(text, letters);
		if (!letter)
			out_raw(s, again(letters));
	}
	return letter;
}
