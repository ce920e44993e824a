/*
 * readline made into the device's line editor: its own key table, no history of readline, no pty, no signals. Keys
 * come from input.c, the screen goes to output.c. The only file that knows readline; knows no commands.
 * Readline keeps its state in globals and passes no context to key functions, hence `active`.
 */
#include "cli/editor.h"

#include <stdlib.h>
#include <string.h>

#include <readline/readline.h>

#include "cli/echo.h"
#include "cli/history.h"
#include "cli/hotkey.h"
#include "cli/input.h"
#include "cli/output.h"

#define NARROW 24	 /* columns that no prompt fits in: taken for nonsense */
#define DELETE_KEY 0x1c	 /* stands for Ctrl+D, which readline would take for the end of input */
#define REFUSED_KEY 0x1e /* stands for keys with a meaning of their own inside readline */
#define CYCLE_MAX 256	 /* candidates of one TAB cycle */

struct editor {
	struct session *session;
	const struct editor_hooks *hooks;
	FILE *screen;
	struct echo *echo;
	const char *prompt; /* of the line that is read */
	enum editor_result result;
	bool ended;
	size_t back;	   /* how many lines back in the history, 0 = the line that is typed */
	struct help cycle; /* candidates of a TAB that is repeated */
	size_t next;
	int start; /* where the completed word begins */
	bool cycling;
};

static struct editor *active;
static Keymap keys; /* NULL = nothing is set up */

/* ---- the screen ---- */

static ssize_t screen_write(void *cookie, const char *buf, size_t len)
{
	out_bytes(((struct editor *)cookie)->session, buf, len);
	return (ssize_t)len;
}

/* In the place of readline's own, which knows other terminals than the device does. */
static void redisplay(void)
{
	echo_show(active->echo, active->prompt, rl_line_buffer, (size_t)rl_point);
	fflush(rl_outstream);
}

/* Leaves what is shown; prompt and line are printed again on a new line. */
static void fresh_line(const char *more)
{
	redisplay();
	echo_end(active->echo);
	fprintf(rl_outstream, "%s\n", more);
	fflush(rl_outstream);
}

void editor_interrupt(struct editor *e, const char *text)
{
	char *more;

	(void)e;
	if (asprintf(&more, "\n%s", text) < 0)
		abort();
	fresh_line(more);
	free(more);
	redisplay();
}

/* readline's own bell goes to standard error. */
static int bell(void)
{
	fputc('\a', rl_outstream);
	return 0;
}

/* ---- keys ---- */

static int get_key(FILE *unused)
{
	int key = input_key(active->session);

	(void)unused;
	if (key == INPUT_END) {
		active->ended = true;
		return EOF;
	}
	if (key == DELETE_KEY)
		return REFUSED_KEY;
	return key == CTRL_KEY('D') ? DELETE_KEY : key;
}

static int available(void)
{
	return input_pending(active->session);
}

static bool is_text(int key)
{
	return key >= ' ' && key != 127 && key != '?';
}

/* Inserts a character and all text that has arrived behind it, so that a paste is drawn once. */
static int key_insert(int count, int key)
{
	char text[1024];
	size_t n = 0;
	int room = LINE_LIMIT + 1 - rl_end; /* one too many, so that the session sees that the line is too long */

	(void)count;
	for (;;) {
		if ((int)n < room)
			text[n++] = (char)key;
		if ((int)n >= room)
			bell();
		if (n + 1 == sizeof text || !input_pending(active->session))
			break;
		key = get_key(NULL);
		if (key == EOF)
			break;
		if (!is_text(key)) {
			input_unget(active->session, key == DELETE_KEY ? CTRL_KEY('D') : key);
			break;
		}
	}
	text[n] = '\0';
	rl_insert_text(text);
	return 0;
}

static int key_refuse(int count, int key)
{
	(void)count, (void)key;
	return bell();
}

static int finish(enum editor_result result)
{
	active->result = result;
	fresh_line(""); /* readline has shown nothing and so ends no line */
	return rl_newline(1, '\r');
}

static int key_enter(int count, int key)
{
	(void)count, (void)key;
	return finish(EDITOR_LINE);
}

static int key_break(int count, int key)
{
	(void)count, (void)key;
	return finish(EDITOR_BREAK);
}

static int key_leave(int count, int key)
{
	(void)count, (void)key;
	return finish(EDITOR_LEAVE);
}

/* readline's commands, with the device's bell at the ends of the line. */

static int key_left(int count, int key)
{
	return rl_point == 0 ? bell() : rl_backward_char(count, key);
}

static int key_right(int count, int key)
{
	return rl_point == rl_end ? bell() : rl_forward_char(count, key);
}

static int key_rubout(int count, int key)
{
	return rl_point == 0 ? bell() : rl_rubout(count, key);
}

static int key_delete(int count, int key)
{
	return rl_point == rl_end ? bell() : rl_delete(count, key);
}

/* Takes the blanks behind the word along, so that the words around it stay parted by one. */
static int key_delete_word(int count, int key)
{
	int end = rl_point;

	(void)count, (void)key;
	while (end < rl_end && rl_line_buffer[end] == ' ')
		end++;
	while (end < rl_end && rl_line_buffer[end] != ' ')
		end++;
	while (end < rl_end && rl_line_buffer[end] == ' ')
		end++;
	if (end == rl_point)
		return bell();
	rl_delete_text(rl_point, end);
	return 0;
}

static int key_redisplay(int count, int key)
{
	(void)count, (void)key;
	fresh_line("");
	return 0;
}

/* ---- history ---- */

static int show_history(void)
{
	const struct history *h = active->session->history;

	rl_replace_line(active->back ? history_line(h, history_count(h) - active->back) : "", 1);
	rl_point = rl_end;
	return 0;
}

static int key_older(int count, int key)
{
	(void)count, (void)key;
	if (active->back == history_count(active->session->history))
		return bell();
	active->back++;
	return show_history();
}

static int key_newer(int count, int key)
{
	(void)count, (void)key;
	active->back -= active->back > 0;
	return show_history();
}

static int key_hot(int count, int key)
{
	char command[HOTKEY_COMMAND];

	(void)count;
	if (!hotkey_command(active->session, key, command))
		return bell();
	rl_replace_line(command, 1);
	rl_point = rl_end;
	return finish(EDITOR_LINE);
}

/* ---- help and completion ---- */

static char *text_before_cursor(void)
{
	char *text = strndup(rl_line_buffer, (size_t)rl_point);

	if (!text)
		abort();
	return text;
}

static int key_help(int count, int key)
{
	char *text = text_before_cursor();

	(void)count, (void)key;
	fresh_line("?");
	active->hooks->help(active->session, text);
	free(text);
	return 0;
}

static void show_candidate(const char *word, const char *after)
{
	rl_point = rl_end = active->start;
	rl_line_buffer[rl_end] = '\0';
	rl_insert_text(word);
	rl_insert_text(after);
}

static void end_cycle(struct editor *e)
{
	if (e->cycling)
		help_clear(&e->cycle);
	e->cycling = false;
}

static int key_complete(int count, int key)
{
	struct editor *e = active;
	bool again = e->cycling && rl_last_func == key_complete;

	(void)count, (void)key;
	fresh_line("");
	if (!again) {
		char *text;
		end_cycle(e);
		rl_point = rl_end;
		text = text_before_cursor();
		e->start = rl_end;
		while (e->start > 0 && rl_line_buffer[e->start - 1] != ' ')
			e->start--;
		e->cycle = (struct help){0};
		e->hooks->complete(e->session, text, &e->cycle);
		e->cycling = true;
		e->next = 0;
		free(text);
	}
	if (e->cycle.count > 0) {
		bool unique = e->cycle.count == 1;
		show_candidate(e->cycle.items[e->next].token, unique ? " " : "");
		e->next = (e->next + 1) % e->cycle.count;
		if (unique)
			end_cycle(e);
	}
	return 0;
}

/* ---- set-up ---- */

static const struct {
	int key;
	rl_command_func_t *run;
} key_table[] = {
	{CTRL_KEY('A'), rl_beg_of_line},
	{CTRL_KEY('B'), key_left},
	{CTRL_KEY('C'), key_break},
	{CTRL_KEY('E'), rl_end_of_line},
	{CTRL_KEY('F'), key_right},
	{CTRL_KEY('G'), key_hot},
	{CTRL_KEY('H'), key_rubout},
	{CTRL_KEY('I'), key_complete},
	{CTRL_KEY('J'), key_enter},
	{CTRL_KEY('L'), key_hot},
	{CTRL_KEY('M'), key_enter},
	{CTRL_KEY('N'), key_newer},
	{CTRL_KEY('O'), key_hot},
	{CTRL_KEY('P'), key_older},
	{CTRL_KEY('R'), key_redisplay},
	{CTRL_KEY('U'), key_hot},
	{CTRL_KEY('W'), rl_unix_word_rubout},
	{CTRL_KEY('X'), rl_unix_line_discard},
	{CTRL_KEY('Y'), rl_kill_line},
	{CTRL_KEY('Z'), key_leave},
	{DELETE_KEY, key_delete},
	{127, key_rubout},
	{'?', key_help},
};

static const struct {
	const char *sequence;
	rl_command_func_t *run;
} sequence_table[] = {
	{"\\e[A", key_older},
	{"\\eOA", key_older},
	{"\\e[B", key_newer},
	{"\\eOB", key_newer},
	{"\\e[C", key_right},
	{"\\eOC", key_right},
	{"\\e[D", key_left},
	{"\\eOD", key_left},
	{"\\e[H", rl_beg_of_line},
	{"\\eOH", rl_beg_of_line},
	{"\\e[1~", rl_beg_of_line},
	{"\\e[F", rl_end_of_line},
	{"\\eOF", rl_end_of_line},
	{"\\e[4~", rl_end_of_line},
	{"\\e[3~", key_delete},
	{"\\e[1;5C", rl_forward_word},
	{"\\e[1;5D", rl_backward_word},
	{"\\e[2~", key_refuse},
	{"\\e[5~", key_refuse},
	{"\\e[6~", key_refuse},
	{"\\eb", rl_backward_word},
	{"\\eB", rl_backward_word},
	{"\\ef", rl_forward_word},
	{"\\eF", rl_forward_word},
	{"\\ed", key_delete_word},
	{"\\eD", key_delete_word},
};

/* A key that does not go on with an escape sequence: the sequence was none, and the key has its own meaning. */
static int key_after_escape(int count, int key)
{
	(void)count;
	input_unget(active->session, key == DELETE_KEY ? CTRL_KEY('D') : key);
	return bell();
}

/* Gives every control key in the map, and in the maps below it, a way out of the sequence. */
static void bind_way_out(Keymap map)
{
	for (int key = 0; key < 128; key++) {
		if (map[key].type == ISKMAP)
			bind_way_out((Keymap)map[key].function);
		else if (!map[key].function && (key < ' ' || key == 127))
			rl_bind_key_in_map(key, key_after_escape, map);
	}
}

static Keymap make_keys(void)
{
	Keymap map = rl_make_bare_keymap();

	for (int key = 0; key < 256; key++)
		if (key != CTRL_KEY('['))
			rl_bind_key_in_map(key, is_text(key) ? key_insert : key_refuse, map);
	for (size_t i = 0; i < sizeof key_table / sizeof *key_table; i++)
		rl_bind_key_in_map(key_table[i].key, key_table[i].run, map);
	for (size_t i = 0; i < sizeof sequence_table / sizeof *sequence_table; i++)
		rl_bind_keyseq_in_map(sequence_table[i].sequence, sequence_table[i].run, map);
	bind_way_out((Keymap)map[CTRL_KEY('[')].function);
	return map;
}

/* The channel is raw already and stays so between lines: readline must not touch any tty. */
static void prepare_terminal(int meta)
{
	(void)meta;
	rl_tty_set_echoing(1);
}

static void restore_terminal(void)
{
}

static const char *const variables[][2] = {
	{"enable-bracketed-paste", "off"},
	{"convert-meta", "off"},
	{"input-meta", "on"},
	{"output-meta", "on"},
	{"horizontal-scroll-mode", "off"},
	{"blink-matching-paren", "off"},
	{"bell-style", "none"},
	{"echo-control-characters", "off"},
	{"bind-tty-special-chars", "off"},
};

/* What one process needs once, whatever the number of its sessions. */
static void set_up_readline(void)
{
	if (keys)
		return;
	/* Bytes are characters on this device, and a user's own key file has no say. */
	setenv("LC_ALL", "C", 1);
	setenv("INPUTRC", "/dev/null", 1);
	rl_terminal_name = "xterm";
	rl_readline_name = "lyrebird";
	rl_getc_function = get_key;
	rl_input_available_hook = available;
	rl_redisplay_function = redisplay;
	rl_prep_term_function = prepare_terminal;
	rl_deprep_term_function = restore_terminal;
	rl_catch_signals = rl_catch_sigwinch = rl_change_environment = 0;
	rl_initialize();
	for (size_t i = 0; i < sizeof variables / sizeof *variables; i++)
		rl_variable_bind(variables[i][0], variables[i][1]);
	keys = make_keys();
	rl_set_keymap(keys);
}

struct editor *editor_new(struct session *s, const struct editor_hooks *hooks)
{
	struct editor *e = calloc(1, sizeof *e);

	if (!e)
		abort();
	e->session = s;
	e->hooks = hooks;
	e->screen = fopencookie(e, "w", (cookie_io_functions_t){.write = screen_write});
	if (!e->screen)
		abort();
	e->echo = echo_new(e->screen);
	active = e;
	rl_outstream = e->screen;
	set_up_readline();
	return e;
}

void editor_free(struct editor *e)
{
	if (!e)
		return;
	end_cycle(e);
	rl_outstream = stdout;
	echo_free(e->echo);
	fclose(e->screen);
	active = NULL;
	free(e);
}

enum editor_result editor_read(struct editor *e, const char *prompt, char **line)
{
	const struct terminal *t = e->session->terminal;

	*line = NULL;
	e->result = EDITOR_LINE;
	e->back = 0;
	e->prompt = prompt;
	/* Rows of a terminal that did not tell its width never end. */
	echo_width(e->echo, t->width >= NARROW ? (size_t)t->width : 0);
	char *typed = readline(prompt);
	fflush(e->screen);
	end_cycle(e);
	if (!typed || e->ended) {
		free(typed);
		return EDITOR_END;
	}
	if (e->result == EDITOR_LINE)
		*line = typed;
	else
		free(typed);
	return e->result;
}
