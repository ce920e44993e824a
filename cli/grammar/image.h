/*
 * Layout of the image: a header, then tables of fixed rows, lists of 32-bit numbers, and one pool of strings. All
 * references are row numbers or offsets in the pool, so the bytes mean the same at any address. Private to the
 * grammar: others ask through grammar.h.
 */
#ifndef LYREBIRD_CLI_GRAMMAR_IMAGE_H
#define LYREBIRD_CLI_GRAMMAR_IMAGE_H

#include <stdint.h>

#include "cli/grammar/grammar.h"

#define IMAGE_MAGIC 0x676d694cu /* "Limg" */
#define IMAGE_VERSION 14u
#define NONE UINT32_MAX /* no row, no string */

enum image_table { /* in the order in which they stand in the file */
	TABLE_PARAMETERS,
	TABLE_VIEWS,
	TABLE_AUDIENCES,
	TABLE_COMMANDS,
	TABLE_NODES,
	TABLE_CODE,
	TABLE_UNITS,
	TABLE_TYPES,
	TABLE_DEFAULTS,
	TABLE_LISTS,
	TABLE_STRINGS,
	TABLES
};

struct span { /* rows first .. first + count - 1 of some table */
	uint32_t first, count;
};

struct image {
	uint32_t magic, version, size;
	uint32_t vtys; /* VTY lines that the ranges were compiled for */
	struct {
		uint32_t offset, count; /* bytes from the start of the image; rows (bytes for the strings) */
	} table[TABLES];
};

struct image_view {
	uint32_t name, title, prompt; /* strings; prompt NONE = no suffix; members NONE = none */
	uint32_t parent, members;
	struct span audiences; /* list of TABLE_AUDIENCES rows whose commands stand in the view */
	struct span defaults;  /* list of TABLE_DEFAULTS rows */
};

/* Views that share a set of commands: one view, a group, all views, all but the user view. */
struct image_audience {
	uint32_t root;	      /* node */
	struct span commands; /* list */
	struct span elements; /* list: open hash table, a power of two; command id or NONE */
};

struct image_command {
	uint32_t element, run, syntax, handler, confirm, notice, ask, item, module, file;
	uint32_t numbered, stepper, step; /* NONE: the device chooses no number */
	uint32_t listed, listed_end;	  /* of a COMMAND_LIST: its value; the end of a range, NONE = no ranges */
	uint32_t line, flags, level, rank, group, block, enters;
	uint32_t run_words;
	struct span code;
	struct span units;
	struct span parameters;
	struct span keys; /* list of strings */
	struct span key_words;
	struct span targets; /* list of commands */
	struct span becomes; /* list of strings */
	struct span opens;   /* list of commands */
};

/* A leading keyword. Children stand together, sorted without regard to case; the commands of a subtree too. */
struct image_node {
	uint32_t word, help;
	struct span children;
	struct span ends;    /* list: commands whose keyword run ends here */
	struct span subtree; /* list: those and the ones below */
	uint32_t level;	     /* lowest level of the subtree */
	uint32_t hidden;     /* all commands of the subtree are hidden */
};

/*
 * A command's syntax after its keyword run as code for a machine with 64 bits of state. A group that may be walked
 * several times keeps in the bits which alternatives are used (one bit each) or how often it was walked (a counter).
 */
enum image_op {
	OP_KEYWORD,   /* a = word, b = help; takes a word, goes on at the next row */
	OP_PARAMETER, /* a = parameter; likewise */
	OP_ACCEPT,    /* the command is complete */
	OP_JUMP,      /* a = row of the command's code */
	OP_CHOICE,    /* list b.. of a rows to go on at, in order of preference */
	OP_ANY_START, /* group in any order begins: clears `a` bits from bit b, falls into OP_ANY */
	OP_ANY,	    /* choice among alternatives whose bit is clear: list c of b entry rows, first bit a; see `more` */
	OP_ANY_END, /* alternative's end: sets bit a, dies if nothing was taken since its start; goes to b */
	OP_LOOP_START, /* repetition begins: clears b bits from bit a */
	OP_LOOP_END,   /* one round done: counts; a = bit, b = bits, c = row of the body, more = at most */
	OPS
};

struct image_code {
	uint32_t op, a, b, c, more;
	uint32_t order; /* place in the canonical line: rows of a repetition share one */
	uint32_t unit;	/* innermost optional part, NONE if none */
};

struct image_unit { /* an optional part that is not written when its parameters have their defaults */
	uint32_t parent;
	uint32_t parameters; /* parameters in it; 0 = never dropped */
};
#define UNIT_ONE_OF 0x80000000u /* in `parameters`: of a group of which one part at least is written */

enum parameter_flag {
	PARAMETER_HOST = 1 << 0,
	PARAMETER_MASK = 1 << 1,
	PARAMETER_JOIN = 1 << 2, /* glued to the value before it */
	PARAMETER_LOWER = 1 << 3,
	PARAMETER_UPPER = 1 << 4,
	PARAMETER_PAIR = 1 << 5,  /* interface number behind its type */
	PARAMETER_RANGE = 1 << 6, /* min and max are given */
	PARAMETER_DOTTED = 1 << 9,
	PARAMETER_IMPLIED = 1 << 10, /* a line that lacks it gets its default */
	PARAMETER_CREATES = 1 << 8,  /* names an interface that the command may create */
	PARAMETER_JOINED = 1 << 7,   /* `<a>.<b>`: the word goes on with `joint` and the next parameter row */
	PARAMETER_LETTER_FIRST = 1 << 11,
	PARAMETER_ALNUM_FIRST = 1 << 12, /* a letter or a digit */
	PARAMETER_NOT_NUMBER = 1 << 13,	 /* not digits alone */
	PARAMETER_MULTICAST = 1 << 14,
	PARAMETER_LINK_LOCAL = 1 << 15,
	PARAMETER_MARKED = 1 << 16,	 /* a hexadecimal number that begins with 0x */
	PARAMETER_NOT_ADDRESS = 1 << 18, /* no IPv4 or IPv6 address */
	PARAMETER_QUOTED = 1 << 19,	 /* written in quotes, typed with them or without */
	PARAMETER_HASHED = 1 << 17,	 /* a password that nobody needs to read again */
};

struct image_parameter {
	int64_t min, max;
	uint32_t name;	 /* as stored: `as` */
	uint32_t source; /* as written in the syntax */
	uint32_t type, flags;
	uint32_t deflt, help, exists, joint, led;
	uint32_t set;	     /* characters a word may have; NONE = all */
	uint32_t step;	     /* a number is a multiple of it; 0 = any */
	struct span refused; /* list of strings: `not` */
	struct span words;   /* list of strings: enum */
	struct span texts;   /* list of strings: help of these words */
	uint32_t unused;     /* 0; no byte of a row is left to chance, so that equal sources make equal images */
};

struct image_type {
	uint32_t name, numbers, min, max, view, switched, sub, sub_l2, creatable, order;
};

/* A line in force while nothing else is stored; needs: a line that must be in force too, or NONE; shown: 0 or 1. */
struct image_default {
	uint32_t line, needs, shown;
};

/* Rows; callers keep within the counts, which image_open has checked. */
static inline const void *image_table(const struct image *im, enum image_table t)
{
	return (const char *)im + im->table[t].offset;
}

#define IMAGE_ROWS(FUNCTION, TYPE, TABLE)                                                                              \
	static inline const struct TYPE *FUNCTION(const struct image *im, uint32_t i)                                  \
	{                                                                                                              \
		return (const struct TYPE *)image_table(im, TABLE) + i;                                                \
	}
IMAGE_ROWS(parameter_row, image_parameter, TABLE_PARAMETERS)
IMAGE_ROWS(view_row, image_view, TABLE_VIEWS)
IMAGE_ROWS(audience_row, image_audience, TABLE_AUDIENCES)
IMAGE_ROWS(command_row, image_command, TABLE_COMMANDS)
IMAGE_ROWS(node_row, image_node, TABLE_NODES)
IMAGE_ROWS(code_row, image_code, TABLE_CODE)
IMAGE_ROWS(unit_row, image_unit, TABLE_UNITS)
IMAGE_ROWS(type_row, image_type, TABLE_TYPES)
IMAGE_ROWS(default_row, image_default, TABLE_DEFAULTS)
#undef IMAGE_ROWS

static inline uint32_t image_list(const struct image *im, uint32_t i)
{
	return ((const uint32_t *)image_table(im, TABLE_LISTS))[i];
}

static inline const char *image_string(const struct image *im, uint32_t offset)
{
	return offset == NONE ? NULL : (const char *)image_table(im, TABLE_STRINGS) + offset;
}

/* A string that is never NONE. */
static inline const char *image_text(const struct image *im, uint32_t offset)
{
	return (const char *)image_table(im, TABLE_STRINGS) + offset;
}

uint32_t element_hash(const char *name);

#endif
