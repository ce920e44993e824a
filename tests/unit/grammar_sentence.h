/*
 * For tests of the grammar: small command sets from text, and random valid sentences of a command, made by walking its
 * code in the image. Knows the image's layout; shares nothing with the matcher.
 */
#ifndef LYREBIRD_TESTS_UNIT_GRAMMAR_SENTENCE_H
#define LYREBIRD_TESTS_UNIT_GRAMMAR_SENTENCE_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/grammar/compile.h"
#include "cli/grammar/types.h"

#define SENTENCE_WORDS 100

struct sentence {
	const struct image *im;
	unsigned seed;
	char text[LINE_LIMIT + 512];
	size_t len;
	int words;
	int type;   /* interface type named last, -1 if none */
	bool clear; /* passwords in clear text, which stores do not take: SENTENCE_SECRET as often as there is room */
};

#define SENTENCE_SECRET "Zq7@"

static inline unsigned sentence_random(struct sentence *s, unsigned n)
{
	s->seed = s->seed * 1103515245u + 12345u;
	return (s->seed >> 8 & 0xffffff) % n;
}

static inline void sentence_word(struct sentence *s, const char *word, bool glued)
{
	s->len +=
		(size_t)snprintf(s->text + s->len, sizeof s->text - s->len, "%s%s", s->len && !glued ? " " : "", word);
	if (s->len >= sizeof s->text)
		s->len = sizeof s->text - 1;
	s->words++;
}

static inline long long sentence_between(struct sentence *s, long long min, long long max)
{
	switch (sentence_random(s, 4)) {
	case 0:
		return min;
	case 1:
		return max;
	default:
		return max - min < 1000000 ? min + sentence_random(s, (unsigned)(max - min + 1))
					   : min + sentence_random(s, 1000000);
	}
}

static inline void sentence_letters(struct sentence *s, const struct image_parameter *p, char *out)
{
	long long n = p->max < 12 ? p->max : p->min > 12 ? p->min : 12;
	const char *set = p->set == NONE ? "q" : image_string(s->im, p->set);

	for (int i = 0; i < n && i < 300; i++)
		out[i] = i && p->set == NONE ? (char)('0' + sentence_random(s, 10)) : *set;
	out[n < 300 ? n : 300] = '\0';
}

static inline void sentence_number(struct sentence *s, char *out, size_t len)
{
	if (s->type < 0) {
		snprintf(out, len, "1/0/1");
		return;
	}
	struct interface_type t = image_interface_type(s->im, s->type);
	if (strcmp(t.numbers, "integer") == 0)
		snprintf(out, len, "%lld", sentence_between(s, t.min, t.max));
	else
		snprintf(out, len, "%u/0/%u", 1 + sentence_random(s, 2), 1 + sentence_random(s, 48));
}

static inline long long sentence_integer(struct sentence *s, const struct image_parameter *p)
{
	long long n = sentence_between(s, p->min, p->max), step = p->step ? p->step : 1;

	return n % step ? n - n % step + (n - n % step < p->min ? step : 0) : n;
}

/* `integer 123 1025..65535` */
static inline void sentence_ranges(struct sentence *s, const struct image_parameter *p, char *out, size_t len)
{
	const char *range = image_string(s->im, image_list(s->im, p->words.first + sentence_random(s, p->words.count)));
	long long min, max;

	int n = sscanf(range, "%lld..%lld", &min, &max);
	snprintf(out, len, "%lld", sentence_between(s, min, n == 2 ? max : min));
}

static inline void sentence_secret(
	const struct sentence *s, const struct image_parameter *p, unsigned r, char *out, size_t len)
{
	long long n = p->max < 16 ? p->max : p->min > 16 ? p->min : 16;

	if (!s->clear) {
		snprintf(out, len, "%%^%%#%024u%%^%%#", r);
		return;
	}
	for (int i = 0; i < n; i++)
		out[i] = SENTENCE_SECRET[(size_t)i % strlen(SENTENCE_SECRET)];
	out[n] = '\0';
}

static inline void sentence_parameter(struct sentence *s, const struct image_parameter *p, bool glued)
{
	char word[600], number[40];
	long long n;
	unsigned r = sentence_random(s, 200);

	switch ((enum type_id)p->type) {
	case TYPE_INTEGER:
		if (p->words.count) {
			sentence_ranges(s, p, word, sizeof word);
			break;
		}
		snprintf(word, sizeof word, "%lld", sentence_integer(s, p));
		break;
	case TYPE_HEX:
		snprintf(word, sizeof word, "%s%llx", p->flags & PARAMETER_MARKED ? "0x" : "",
			sentence_between(s, p->min, p->max < 0 ? INT64_MAX : p->max));
		break;
	case TYPE_STRING:
	case TYPE_NAME:
	case TYPE_TEXT:
		sentence_letters(s, p, word);
		break;
	case TYPE_PASSWORD:
		sentence_secret(s, p, r, word, sizeof word);
		break;
	case TYPE_IPV4:
		if (p->flags & PARAMETER_RANGE)
			r = (unsigned)sentence_between(s, p->min, p->max);
		else
			r = 0x0a000000u + sentence_random(s, 60000);
		snprintf(word, sizeof word, "%u.%u.%u.%u", r >> 24, r >> 16 & 255, r >> 8 & 255, r & 255);
		break;
	case TYPE_IPV4_MASK:
		snprintf(word, sizeof word, r % 2 ? "255.255.255.0" : "255.254.0.0");
		break;
	case TYPE_IPV6:
		if (p->flags & (PARAMETER_MULTICAST | PARAMETER_LINK_LOCAL))
			snprintf(word, sizeof word, p->flags & PARAMETER_MULTICAST ? "ff1e::%x" : "fe80::%x", r + 1);
		else
			snprintf(word, sizeof word, r % 2 ? "2001:db8:0:0::%x" : "2001:DB8::%x:0:1", r + 1);
		break;
	case TYPE_IPV6_PREFIX:
		snprintf(word, sizeof word, "2001:db8::%x/%u", r, r % 129);
		break;
	case TYPE_MAC:
		snprintf(word, sizeof word, "00e0-fc%02x-%x", r, r);
		break;
	case TYPE_INTERFACE_NAME:
		s->type = (int)sentence_random(s, (unsigned)image_interface_types(s->im));
		sentence_number(s, number, sizeof number);
		snprintf(word, sizeof word, "%s%s", image_interface_type(s->im, s->type).name, number);
		break;
	case TYPE_INTERFACE_TYPE:
		s->type = (int)sentence_random(s, (unsigned)image_interface_types(s->im));
		snprintf(word, sizeof word, "%s", image_interface_type(s->im, s->type).name);
		break;
	case TYPE_INTERFACE_NUMBER:
		sentence_number(s, word, sizeof word);
		break;
	case TYPE_TIME:
		n = sentence_between(s, p->min, p->max);
		snprintf(word, sizeof word, "%02lld:%02lld:%02lld", n / 3600, n / 60 % 60, n % 60);
		break;
	case TYPE_SPAN_HM:
	case TYPE_TIME_HM:
		n = sentence_between(s, p->min, p->max);
		snprintf(word, sizeof word, "%02lld:%02lld", n / 60, n % 60);
		break;
	case TYPE_DATE:
		snprintf(word, sizeof word, "20%02u-%02u-%02u", r % 30, r % 12 + 1, r % 28 + 1);
		break;
	case TYPE_DATE_SLASH:
		snprintf(word, sizeof word, "20%02u/%02u/%02u", r % 30, r % 12 + 1, r % 28 + 1);
		break;
	case TYPE_MONTH_DAY:
		snprintf(word, sizeof word, "%02u-%02u", r % 12 + 1, r % 28 + 1);
		break;
	case TYPE_DATE_TIME:
		snprintf(word, sizeof word, "20%02u/%02u/%02u,08:%02u:00", r % 30, r % 12 + 1, r % 28 + 1, r % 60);
		break;
	case TYPE_DURATION:
		snprintf(word, sizeof word, "%ud%uh%um%us", r, r % 24, r % 60, r % 59);
		break;
	case TYPE_AS_NUMBER:
		snprintf(word, sizeof word, r % 2 ? "%u" : "%u.1", r + 1);
		break;
	case TYPE_COMMUNITY:
		snprintf(word, sizeof word, r % 2 ? "%u" : "%u:1", r);
		break;
	case TYPE_LARGE_COMMUNITY:
		snprintf(word, sizeof word, "%u:1:%u", r, r + 1);
		break;
	case TYPE_RD:
		snprintf(word, sizeof word, r % 2 ? "%u:%u" : "10.1.1.%u:%u", r, r);
		break;
	case TYPE_HEX_TEXT:
		n = p->max < 8 ? p->max : p->min > 8 ? p->min : 8;
		snprintf(word, sizeof word, "%0*x", (int)(n - n % 2), r);
		break;
	case TYPE_SYSTEM_ID:
		snprintf(word, sizeof word, "0000.00ab.%04x", r);
		break;
	case TYPE_NET:
		snprintf(word, sizeof word, "49.0001.0000.00ab.%04x.00", r);
		break;
	case TYPE_ENUM:
		r = image_list(s->im, p->words.first + r % p->words.count);
		snprintf(word, sizeof word, "%s", image_string(s->im, r));
		break;
	case TYPE_IDS:
		abort();
	}
	sentence_word(s, word, glued);
}

/* One random walk from code row pc (relative to `base`); false if it grew too long or led nowhere. */
static inline bool sentence_walk(struct sentence *s, uint32_t base, uint32_t pc)
{
	uint64_t bits = 0, n;
	uint32_t start_words[64] = {0}; /* words at the start of a round of the group with this first bit */
	bool glued = false;

	for (int steps = 0; steps < 3000 && s->words < SENTENCE_WORDS; steps++) {
		const struct image_code *k = code_row(s->im, base + pc);
		const struct image_parameter *p;
		uint32_t open, pick;
		switch ((enum image_op)k->op) {
		case OP_KEYWORD:
			sentence_word(s, image_string(s->im, k->a), false);
			pc++;
			break;
		case OP_PARAMETER:
			p = parameter_row(s->im, k->a);
			sentence_parameter(s, p, glued);
			glued = p->flags & PARAMETER_JOINED;
			if (glued)
				sentence_word(s, image_string(s->im, p->joint), true);
			pc++;
			break;
		case OP_ACCEPT:
			return true;
		case OP_JUMP:
			pc = k->a;
			break;
		case OP_CHOICE:
			pc = image_list(s->im, k->b + sentence_random(s, k->a));
			break;
		case OP_ANY_START:
			bits &= ~((k->a >= 64 ? UINT64_MAX : (UINT64_C(1) << k->a) - 1) << k->b);
			pc++;
			break;
		case OP_ANY:
			open = 0;
			for (uint32_t i = 0; i < k->b; i++)
				open += !(bits >> (k->a + i) & 1);
			n = k->b - open;
			pick = sentence_random(s, open + 1);
			if ((pick == open && (n || !(k->more & 1))) || !open) {
				pc = k->more >> 1;
				break;
			}
			pick = pick == open ? 0 : pick;
			for (uint32_t i = 0; i < k->b; i++)
				if (!(bits >> (k->a + i) & 1) && pick-- == 0)
					pc = image_list(s->im, k->c + i);
			start_words[k->a] = (uint32_t)s->words;
			break;
		case OP_ANY_END:
			if ((uint32_t)s->words == start_words[code_row(s->im, base + k->b)->a])
				return false; /* an alternative that was walked without a word */
			bits |= UINT64_C(1) << k->a;
			pc = k->b;
			break;
		case OP_LOOP_START:
			bits &= ~(((UINT64_C(1) << k->b) - 1) << k->a);
			start_words[k->a] = (uint32_t)s->words;
			pc++;
			break;
		case OP_LOOP_END:
			n = (bits >> k->a & ((UINT64_C(1) << k->b) - 1)) + 1;
			bits &= ~(((UINT64_C(1) << k->b) - 1) << k->a);
			if ((uint32_t)s->words == start_words[k->a])
				return false;
			if (n < k->more >> 16 || (n < (k->more & 0xffff) && sentence_random(s, 3))) {
				bits |= n << k->a;
				pc = k->c;
			} else {
				pc++;
			}
			start_words[k->a] = (uint32_t)s->words;
			break;
		case OPS:
			abort();
		}
	}
	return false;
}

static inline bool sentence_begin(struct sentence *s, const struct image *im, uint32_t id, unsigned seed, bool clear)
{
	const struct image_command *c = command_row(im, id);

	*s = (struct sentence){.im = im, .seed = seed * 2654435761u + id, .type = -1, .clear = clear};
	if (*image_string(im, c->run)) {
		sentence_word(s, image_string(im, c->run), false);
		s->words = (int)c->run_words;
	}
	return sentence_walk(s, c->code.first, 0) && s->len < LINE_LIMIT;
}

/* A random sentence of command id in s->text; false if this walk gave none. */
static inline bool sentence_make(struct sentence *s, const struct image *im, uint32_t id, unsigned seed)
{
	return sentence_begin(s, im, id, seed, false);
}

/* ---- command sets from text ---- */

#define SMALL_VIEWS                                                                                                    \
	"view user : User view\n\n"                                                                                    \
	"view system : System view\n\tparent user\n\n"                                                                 \
	"view port : Port view\n\tparent system\n\tprompt -<interface-name>\n\n"                                       \
	"view l2-port : Layer 2 port view\n\tparent system\n\tprompt -<interface-name>\n\n"                            \
	"view sub : Sub-interface view\n\tparent system\n\tprompt -<interface-name>\n\n"                               \
	"interface-type 10GE\n\tnumber slot/card/port\n\tview port\n\tswitched l2-port\n\tsub sub\n\torder 40\n\n"     \
	"interface-type 100GE\n\tnumber slot/card/port\n\tview port\n\tswitched l2-port\n\tsub sub\n\torder 60\n\n"    \
	"interface-type LoopBack\n\tnumber integer 0..1023\n\tview port\n\tcreatable\n\torder 80\n\n"

struct small { /* a compiled command set */
	char *messages;
	int mistakes;
	void *bytes;
	size_t len;
	const struct image *im;
};

static inline struct small small_compile(const char *text)
{
	struct compiler *c = compiler_new();
	struct small s = {0};
	size_t n;
	FILE *errors = open_memstream(&s.messages, &n);

	compiler_text(c, "views", SMALL_VIEWS, errors);
	compiler_text(c, "t", text, errors);
	s.mistakes = compiler_finish(c, errors, &s.bytes, &s.len);
	compiler_free(c);
	fclose(errors);
	s.im = s.bytes ? image_open(s.bytes, s.len) : NULL;
	return s;
}

static inline void small_free(struct small *s)
{
	free(s->messages);
	free(s->bytes);
}

#endif
