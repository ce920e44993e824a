/*
 * Commands about one's own terminal: the lock, hot keys, the history, machine mode, switches that a client flips at its
 * login. Knows what the terminal remembers; the configuration is the device's.
 */
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/history.h"
#include "cli/hotkey.h"
#include "cli/input.h"
#include "cli/internal.h"
#include "cli/output.h"

#define SECRET_MAX 256

/* ---- lock ---- */

static int refuse(struct session *s, const char *why)
{
	output_line(s->output, why);
	s->failed = true;
	return -1;
}

static bool read_secret(struct session *s, const char *prompt, char secret[SECRET_MAX])
{
	out_raw(s, prompt);
	return input_line(s, secret, SECRET_MAX, false) >= 0;
}

/* Waits for the password: a key, then the question. Ends too when nobody is there any more. */
static void stay_locked(struct session *s, const char *secret)
{
	char typed[SECRET_MAX];
	bool open = false;
	int n;

	while (!open && input_key(s) != INPUT_END) {
		out_raw(s, "Enter Password:");
		n = input_line(s, typed, sizeof typed, false);
		open = n == INPUT_END || (n >= 0 && strcmp(typed, secret) == 0);
		if (!open)
			out_raw(s, "Error: The password is invalid.\n");
	}
	explicit_bzero(typed, sizeof typed);
}

static int run_lock(struct session *s, const struct match *m)
{
	char secret[SECRET_MAX] = "", again[SECRET_MAX] = "";
	int rc = 0;

	(void)m;
	if (!read_secret(s, "Enter Password:", secret) || !read_secret(s, "Confirm Password:", again))
		rc = -1;
	else if (!*secret)
		rc = refuse(s, "Error: The password is invalid.");
	else if (strcmp(secret, again) != 0)
		rc = refuse(s, "Error: The two passwords are different.");
	else {
		out_raw(s, "\nInfo: The terminal is locked.\n");
		stay_locked(s, secret);
	}
	explicit_bzero(secret, sizeof secret);
	explicit_bzero(again, sizeof again);
	return rc;
}

/* ---- hot keys ---- */

static const char *const system_keys[] = {
	"CTRL_A  Move the cursor to the beginning of the current line.",
	"CTRL_B  Move the cursor one character left.",
	"CTRL_C  Stop current command function.",
	"CTRL_D  Erase current character.",
	"CTRL_E  Move the cursor to the end of the current line.",
	"CTRL_F  Move the cursor one character right.",
	"CTRL_H  Erase the character left of the cursor.",
	"CTRL_K  Kill outgoing connection.",
	"CTRL_N  Display the next command from the history buffer.",
	"CTRL_P  Display the previous command from the history buffer.",
	"CTRL_R  Redisplay the current line.",
	"CTRL_T  Kill outgoing connection.",
	"CTRL_V  Paste text from the clipboard.",
	"CTRL_W  Delete the word left of the cursor.",
	"CTRL_X  Delete all characters up to the cursor.",
	"CTRL_Y  Delete all characters after the cursor.",
	"CTRL_Z  Return to the user view.",
	"CTRL_]  Kill incoming connection or redirect connection.",
	"ESC_B   Move the cursor one word back.",
	"ESC_D   Delete remainder of word.",
	"ESC_F   Move the cursor forward one word.",
	"ESC_N   Move the cursor down a line.",
	"ESC_P   Move the cursor up a line.",
	"ESC_<   Specify the beginning of clipboard.",
	"ESC_>   Specify the end of clipboard.",
};

static void print_hotkeys(struct session *s, bool defined)
{
	char command[HOTKEY_COMMAND];

	out_line(s, "             =%s hotkeys=", defined ? "Defined" : "Undefined");
	out_line(s, "Hotkeys Command");
	for (const char *letter = HOTKEYS; *letter; letter++)
		if (hotkey_command(s, CTRL_KEY(*letter), command) == defined)
			out_line(s, "CTRL_%c  %s", *letter, defined ? command : "NULL");
	out_line(s, "%s", "");
}

static int run_display_hotkey(struct session *s, const struct match *m)
{
	(void)m;
	out_line(s, "----------------- HOTKEY -----------------");
	out_line(s, "%s", "");
	print_hotkeys(s, true);
	print_hotkeys(s, false);
	out_line(s, "             =System hotkeys=");
	out_line(s, "Hotkeys Function");
	for (size_t i = 0; i < sizeof system_keys / sizeof *system_keys; i++)
		out_line(s, "%s", system_keys[i]);
	return 0;
}

/* ---- the history ---- */

static int run_reset_history(struct session *s, const struct match *m)
{
	history_clear(s->history);
	if (!match_has(m, "all-users"))
		return 0;
	history_clear(s->untold);
	return session_do(s, rpc_document("forget-typed", NULL));
}

/* ---- switches ---- */

static int run_switch(struct session *s, const struct match *m)
{
	static const struct {
		const char *word;
		size_t at;
	} switches[] = {
		{"mmi-mode", offsetof(struct session, machine)},
		{"logging", offsetof(struct session, logging)},
		{"alias", offsetof(struct session, aliases_on)},
	};

	/* The others have nothing to switch: no debugging, no traps, and what is typed always comes back. */
	for (size_t i = 0; i < sizeof switches / sizeof *switches; i++)
		if (match_has(m, switches[i].word))
			*(bool *)((char *)s + switches[i].at) = !match_has(m, "undo");
	return 0;
}

static int run_display_alias_state(struct session *s, const struct match *m)
{
	(void)m;
	out_line(s, "Info: Current terminal command alias feature is %s.", s->aliases_on ? "enable" : "disable");
	return 0;
}

static int run_display_mode(struct session *s, const struct match *m)
{
	(void)m;
	out_line(s, "Current VTY mode is %s interface.", s->machine ? "Machine-Machine" : "Human-Machine");
	return 0;
}

const struct handler terminal_handlers[] = {
	{"lock", run_lock},
	{"display-hotkey", run_display_hotkey},
	{"reset-history-command", run_reset_history},
	{"terminal-switch", run_switch},
	{"display-terminal-command-alias", run_display_alias_state},
	{"display-vty-mode", run_display_mode},
	{NULL, NULL},
};
