/*
 * What the compiler has read: views, groups, interface types, pages, the dictionary. Private to the compiling half of
 * the grammar (source, notation, pages, directives, rows, link, code, emit).
 */
#ifndef LYREBIRD_CLI_GRAMMAR_COMPILER_H
#define LYREBIRD_CLI_GRAMMAR_COMPILER_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "cli/grammar/compile.h"
#include "cli/grammar/image.h"
#include "cli/grammar/types.h"

struct spot { /* a place in a command file */
	const char *file;
	int line, column;
};

/* One line of a command file with its continuations. */
struct source_line {
	char *text;
	const char *file;
	size_t pieces;
	struct piece {
		size_t offset; /* in text, where this physical line begins */
		int line, column;
	} piece[64];
};
struct spot source_spot(const struct source_line *l, size_t offset);

/* A word of a line, and where it stands. */
struct token {
	char *text; /* owned by the token list */
	size_t offset;
	struct spot at;
};
struct tokens {
	struct token *token;
	size_t count;
};
struct tokens tokens_read(const struct source_line *l, size_t offset);
void tokens_free(struct tokens *t);

struct name { /* a word that is looked up when everything is read */
	char *text;
	struct spot at;
};
struct names {
	struct name *name;
	size_t count;
};
void names_add(struct names *n, const char *text, struct spot at);
void names_free(struct names *n);

/* ---- notation ---- */

enum tree_kind { TREE_KEYWORD, TREE_PARAMETER, TREE_SEQUENCE, TREE_GROUP, TREE_REPEAT };

struct tree {
	enum tree_kind kind;
	char *word; /* keyword, or parameter name without brackets */
	struct spot at;
	bool optional, any; /* of a group: [ ]; * behind it */
	uint32_t min, max;  /* of a repetition */
	char *joint;	    /* of a parameter: what glues the next one to it in the same word */
	size_t children;    /* a joined parameter has the next one as its child */
	struct tree **child;
};
/* NULL with one mistake told if the line is none. */
struct tree *notation_read(struct compiler *c, const struct source_line *l, FILE *errors);
void tree_free(struct tree *t);

/* ---- pages ---- */

struct row { /* a parameter of a page */
	char *name;
	struct spot at;
	bool given; /* has a row in the file; else known by its name */
	bool used;
	enum type_id type;
	bool ranged;
	int64_t min, max;
	uint32_t flags, step;
	char *deflt, *exists, *as, *joint, *set, *led, *help;
	struct spot deflt_at;
	struct names refused, words;
	enum { NO_MODULES, MODULES, MODULES_KEYED, MODULES_SINGLE } modules; /* whose names are its words */
};

struct syntax {
	char *text;
	struct spot at;
	struct tree *tree;
	char *run; /* leading keywords, blanks between */
	uint32_t run_words;
	bool undo; /* begins with `undo` */
	/* filled in by link */
	bool stored;
	uint32_t id, rank;
	uint32_t group; /* smallest rank of the lines about the same things (`peer X ...`), which stand together by X */
	char *element;
	uint32_t flags;
	uint32_t *target;
	size_t targets;
	struct syntax **adopted; /* further targets: lines of other pages that no undo form of their own removes */
	size_t adoptions;
	struct syntax **opened; /* other lines that it opens where one of them stands */
	size_t openings;
	struct names keys, key_words;
};

struct default_line {	    /* in force while nothing else is stored */
	struct names views; /* where; none = wherever the page stands */
	struct names needs; /* words of a line that must be in force too */
	struct names words;
	uint32_t row; /* filled in by emit_defaults */
};

struct page {
	struct spot at;
	bool own; /* of a file that overrides what was read before */
	struct syntax *syntax;
	size_t syntaxes;
	struct names views, keys, becomes, undoes, opens;
	struct names listed; /* `list`: the value that repeats, the end of a range */
	struct name enters;
	bool key_given, key_all, each;
	bool negative, checked, hidden, apart, enclosed, shown, filters, singleton, transient, unstored, as_typed,
		sparse;
	bool level_given, section_given;
	uint32_t level, section, step;
	struct spot numbered_at;
	char *item, *numbered, *stepper, *handler, *confirm, *notice, *ask, *element;
	char *module; /* part of the configuration that its lines in the system view belong to */
	char *file_module;
	struct default_line *deflt;
	size_t defaults;
	struct row *row;
	size_t rows;
	struct words {
		struct word_help {
			char *word, *help;
			struct spot at;
			bool local; /* its file has pages, which it is about first */
		} * word;
		size_t count;
	} words;
	uint32_t *audience; /* filled in by link */
	size_t audiences;
};

struct view_def {
	bool own;
	char *name, *title, *prompt, *members;
	struct name parent;
	struct spot at;
	uint32_t *audience;
	size_t audiences;
};
struct group_def {
	bool own;
	char *name;
	struct names members;
	struct spot at;
	uint32_t *view; /* filled in by link */
	size_t views;
	bool open; /* being resolved: a group may not hold itself */
};
struct type_def {
	bool own;
	char *name;
	struct spot at;
	bool integer;
	uint32_t min, max, order;
	struct name view, switched, sub, sub_l2;
	bool creatable;
};

/* ---- the compiler ---- */

struct table { /* rows of the image */
	char *rows;
	size_t size, count, room;
};

struct compiler {
	char **file; /* names, kept for spots */
	size_t files;
	struct view_def *view;
	size_t views;
	struct group_def *group;
	size_t groups;
	struct type_def *type;
	size_t types;
	struct page *page;
	size_t pages;
	struct words words;
	int mistakes;
	uint32_t vtys;
	uint32_t section;	 /* of the file that is read */
	char *module;		 /* likewise, NULL if it names none */
	bool own;		 /* files that are read override the ones before */
	size_t at_view, at_type; /* whose attributes are read */
	/* image under construction */
	struct table table[TABLES];
	uint32_t *intern; /* hash table of string offsets + 1 */
	size_t interns;
	struct ref { /* every syntax line by id */
		struct page *page;
		struct syntax *syntax;
	} * ref;
	size_t refs;
	struct audience {
		bool all, config;
		uint32_t group, view; /* NONE if not that */
		uint32_t *command;
		size_t commands;
	} * audience;
	size_t audiences;
};

/* Tells a mistake and counts it. */
void mistake(struct compiler *c, FILE *errors, struct spot at, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

/* Memory: the compiler runs at build time or in a short verb; without memory it ends. */
void *grow(void *array, size_t count, size_t size); /* room for one more */
#define APPEND(ARRAY, COUNT) ((ARRAY) = grow(ARRAY, COUNT, sizeof *(ARRAY)), &(ARRAY)[(COUNT)++])
char *text_dup(const char *s);
char *text_cut(const char *s, size_t n);

/* Parts of the reader: each gets the tokens of one line. */
void page_attribute(struct compiler *c, struct page *p, const struct source_line *l, FILE *errors);
void page_free(struct page *p);
void view_free(struct view_def *v);
void group_free(struct group_def *g);
void type_free(struct type_def *d);
void row_read(struct compiler *c, struct page *p, const struct source_line *l, const struct tokens *t, FILE *errors);
void default_read(
	struct compiler *c, struct page *p, const struct source_line *l, const struct tokens *t, FILE *errors);
void default_free(struct default_line *d);
struct row *page_row(struct page *p, const char *name);
bool number_read(const char *s, uint32_t min, uint32_t max, uint32_t *value);

enum directive { DIRECTIVE_NONE, DIRECTIVE_VIEW, DIRECTIVE_TYPE, DIRECTIVE_WORDS, DIRECTIVE_PLAIN };
/* Is the line in column 0 a directive? Reads it. */
enum directive directive_read(struct compiler *c, const struct source_line *l, FILE *errors);
void directive_attribute(struct compiler *c, enum directive d, const struct source_line *l, FILE *errors);
/* "WORD : help" */
bool words_read(struct words *w, const struct source_line *l, const struct tokens *t);
void words_free(struct words *w);

/* Linking: names to numbers; keys, undo targets, elements. */
void link_views(struct compiler *c, FILE *errors);
void link_pages(struct compiler *c, FILE *errors);
uint32_t view_find(const struct compiler *c, const char *name); /* NONE if there is none */
void link_parameters(struct compiler *c, struct page *p, FILE *errors);
void link_stored(struct compiler *c, struct page *p, FILE *errors);
void link_orphans(struct compiler *c, FILE *errors);
/* The leading keywords without `undo`. */
const char *positive_run(const struct syntax *s);
/* Does `run` begin with the words of `prefix`? */
bool run_leads(const char *prefix, const char *run);
/* Stored names of the parameters: all, or only those that the line cannot do without. */
void collect_names(struct page *p, const struct tree *t, bool needed_only, struct names *out);
void names_once(struct names *n, const char *name, struct spot at);
bool names_have(const struct names *n, const char *name);
void link_elements(struct compiler *c);
void link_modules(struct compiler *c);
void link_defaults(struct compiler *c, struct page *p, FILE *errors);
/* Does NAME of a `views` attribute mean view v? Also if there is no such name. */
bool view_named(const struct compiler *c, const char *name, uint32_t v);
bool page_in_view(const struct compiler *c, const struct page *p, uint32_t v);
bool audiences_overlap(const struct compiler *c, const struct page *p, const struct page *q);
const char *stored_name(struct page *p, const struct row *r);

/* Emitting. */
uint32_t emit_string(struct compiler *c, const char *s); /* NULL -> NONE */
uint32_t emit_row(struct compiler *c, enum image_table t, const void *row);
uint32_t emit_list(struct compiler *c, const uint32_t *values, size_t count); /* first */
void emit_code(struct compiler *c, struct page *p, struct syntax *s, uint32_t first_parameter,
	struct image_command *row, FILE *errors);
void emit_image(struct compiler *c, FILE *errors, void **bytes, size_t *len);
void emit_tries(struct compiler *c);
void emit_defaults(struct compiler *c); /* rows, which the views' lists name */
struct span emit_view_defaults(struct compiler *c, uint32_t v);
/* Every default must be a line of its page in each of its views, spelled as the device would print it. */
void check_default_lines(struct compiler *c, const struct image *im, FILE *errors);
const char *image_word(const struct compiler *c, uint32_t string);
uint32_t syntax_level(const struct page *p, const struct syntax *s);
/* ---- the dictionary ---- */

/* Sorts it, tells texts that a file gives twice. */
void words_check(struct compiler *c, FILE *errors);
/* Help of a keyword, or of a parameter that is written <name>: the page's own, that of a `words` block of its file, the
 * dictionary's, or the word itself made readable. */
uint32_t word_help(struct compiler *c, const struct page *p, const char *word);
/* Help of a keyword that several commands begin with: a page's own, that of their file if they stand in one, ... */
uint32_t shared_help(struct compiler *c, const uint32_t *command, size_t count, const char *word);

#endif
