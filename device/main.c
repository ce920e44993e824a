/*
 * The executable's verbs. Knows their names and nothing else.
 */
#include <libxml/parser.h>
#include <stdio.h>
#include <string.h>

#include "cli/grammar/verb.h"
#include "device/client.h"
#include "device/run.h"
#include "lab/lab.h"
#include "play/verbs.h"

#define VERSION "0.1"

static const char usage[] =
	"usage: lyrebird run [--name NAME] [--state DIR] [--startup FILE] [--identity FILE] [--commands DIR]\n"
	"                    [--outputs DIR] [--telnet ADDR:PORT] [--ssh ADDR:PORT] [--admin USER:PASSWORD]\n"
	"                    [--interface IFNAME=LINUXIF]...\n"
	"                    [--ntp ADDR:PORT=IFNAME] [--net own|host]\n"
	"       lyrebird console [--state DIR]\n"
	"       lyrebird exec [--state DIR] [--json] [CMD]...\n"
	"       lyrebird lab up|down|status|console|exec|check|scenarios|fault|graph|save [-f FILE] [NODE]\n"
	"       lyrebird test [--on [NAME=]ADDRESS]... [--password-file FILE] [--limit SECONDS] [-j N]\n"
	"                     [--tap] [--junit FILE] [--accept] FILE...\n"
	"       lyrebird record [--password-file FILE] [-o FILE] ADDRESS\n"
	"       lyrebird commands check|stat [-v] [--outputs DIR] [--commands DIR | FILE...]\n"
	"       lyrebird --help | --version\n";

/* Behind the verb stands what to do with the command files. */
static int command_files_verb(int argc, char **argv)
{
	return commands_verb(argc - 1, argv + 1);
}

static int help_verb(int argc, char **argv)
{
	(void)argc;
	(void)argv;
	fputs(usage, stdout);
	return 0;
}

static int version_verb(int argc, char **argv)
{
	(void)argc;
	(void)argv;
	puts("lyrebird " VERSION);
	return 0;
}

static const struct verb {
	const char *name;
	int (*run)(int argc, char **argv); /* argv[0] is the verb; returns the exit status */
} verbs[] = {
	{"run", run_verb},
	{"console", console_verb},
	{"exec", exec_verb},
	{"commands", command_files_verb},
	{"lab", lab_verb},
	{"test", test_verb},
	{"record", record_verb},
	{"--help", help_verb},
	{"--version", version_verb},
};

/* libxml2 prints what it thinks of broken input; whoever hands it some reports it in his own words. */
static void ignore_error(void *ctx, const char *format, ...)
{
	(void)ctx;
	(void)format;
}

int main(int argc, char **argv)
{
	xmlInitParser();
	xmlSetGenericErrorFunc(NULL, ignore_error);
	for (size_t i = 0; argc > 1 && i < sizeof verbs / sizeof *verbs; i++) {
		if (!strcmp(verbs[i].name, argv[1]))
			return verbs[i].run(argc - 1, argv + 1);
	}
	if (argc > 1)
		fprintf(stderr, "lyrebird: no verb %s\n", argv[1]);
	fputs(usage, stderr);
	return 2;
}
