/*
 * Consoles and commands in the nodes of a lab.
 * Knows which kind of node is entered how; knows nothing of options.
 */
#include "lab/visit.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "device/client.h"
#include "device/rpc.h"

/* NULL after a message. */
static char *kind_of(struct lab *l, const char *node)
{
	xmlDoc *answer = lab_ask(l, rpc_document("status", NULL), NULL, stderr);
	const xmlNode *n = answer ? xmlDocGetRootElement(answer)->children : NULL;
	char *kind = NULL;

	while (n && strcmp(rpc_attribute(n, "name"), node) != 0)
		n = n->next;
	if (n)
		kind = strdup(rpc_attribute(n, "kind"));
	else if (answer)
		fprintf(stderr, "lyrebird lab: the lab has no node %s\n", node);
	xmlFreeDoc(answer);
	return kind;
}

/* A login is only heard when the device answers: it is asked something first, so that the user learns of it if not. */
static void await(const struct lab *l, const char *node)
{
	xmlFreeDoc(lab_ask_node(l, node, rpc_document("get", "status", "ntp-status", NULL), NULL));
}

static int on_device(struct lab *l, const char *verb, int words, char **word)
{
	char *folder = lab_node_folder(l, word[0]);
	char **argv = calloc((size_t)words + 3, sizeof *argv);
	char option[] = "--state";
	int argc = 0, rc;

	assert(argv);
	argv[argc++] = (char *)verb;
	argv[argc++] = option;
	argv[argc++] = folder;
	for (int i = 1; i < words; i++)
		argv[argc++] = word[i];
	await(l, word[0]);
	rc = !strcmp(verb, "exec") ? exec_verb(argc, argv) : console_verb(argc, argv);
	free(argv);
	free(folder);
	return rc;
}

/* The words behind the node are a program and its arguments, none of them: a shell. */
static void __attribute__((noreturn)) be_program(int words, char **word)
{
	if (words > 1)
		execvp(word[1], word + 1);
	else
		execl("/bin/sh", "sh", NULL);
	fprintf(stderr, "lyrebird lab: %s: %s\n", words > 1 ? word[1] : "/bin/sh", strerror(errno));
	_exit(127);
}

static int wait_status(pid_t pid)
{
	int status;

	while (waitpid(pid, &status, 0) < 0) {
		if (errno != EINTR)
			return 1;
	}
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* Two forks: who enters a process namespace is not in it, its children are. */
static int on_linux(struct lab *l, int words, char **word)
{
	pid_t pid = fork();

	if (pid == 0) {
		if (lab_enter(l, word[0], stderr) < 0)
			_exit(1);
		pid = fork();
		if (pid == 0)
			be_program(words, word);
		_exit(pid < 0 ? 1 : wait_status(pid));
	}
	return pid < 0 ? 1 : wait_status(pid);
}

int lab_visit(struct lab *l, const char *verb, int words, char **word)
{
	char *kind = kind_of(l, word[0]);
	int rc = 1;

	if (kind)
		rc = !strcmp(kind, "linux") ? on_linux(l, words, word) : on_device(l, verb, words, word);
	free(kind);
	return rc;
}
