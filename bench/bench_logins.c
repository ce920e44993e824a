/*
 * Logins a second over Telnet and SSH, four clients at a time, up to the first prompt and closed again; beside the
 * device, in the same run, OpenSSH's sshd, if it was unpacked to the folder named on the command line. Clients and
 * servers share the machine. Each figure is the median of several runs.
 */
#include "bench/device.h"

#define CLIENTS 4
#define LOGINS 125 /* of each client */
#define RUNS 5

struct target {
	const char *name, *user, *prompt;
	int port;
	ssh_key key; /* NULL = the password */
};

static int telnet_login(const struct target *t)
{
	int fd = telnet_connect(t->port);

	if (fd < 0 || dprintf(fd, "quit\r") < 0)
		return -1;
	telnet_until(fd, "\1");
	close(fd);
	return 0;
}

static int ssh_login(const struct target *t)
{
	struct ssh_shell s = ssh_shell_open(t->port, t->user, t->key, t->prompt);
	int rc = s.session ? 0 : -1;

	ssh_shell_close(&s);
	return rc;
}

static double run(int (*login)(const struct target *), const struct target *t, int *refused)
{
	double start = bench_now();
	int status;

	for (int i = 0; i < CLIENTS; i++) {
		if (fork() == 0) {
			int bad = 0;
			for (int k = 0; k < LOGINS; k++)
				bad += login(t) < 0;
			_exit(bad ? 1 : 0);
		}
	}
	for (int i = 0; i < CLIENTS; i++) {
		wait(&status);
		*refused += status != 0;
	}
	return CLIENTS * LOGINS / (bench_now() - start);
}

static int measure(int (*login)(const struct target *), const struct target *t)
{
	double rate[RUNS], median;
	int refused = 0;

	for (int i = 0; i < RUNS; i++)
		rate[i] = run(login, t, &refused);
	median = bench_quantile(rate, RUNS, 0.5); /* sorts them */
	printf("%-24s %5.0f logins/s (%.0f to %.0f)%s\n", t->name, median, rate[0], rate[RUNS - 1],
		refused ? ", SOME REFUSED" : "");
	fflush(stdout);
	return refused;
}

/* ---- a key ---- */

/* Makes a key pair and lets the user in by it, too. */
static ssh_key make_key(const struct bench_device *d, char **text)
{
	ssh_key key = NULL;
	char *command;

	assert(ssh_pki_generate(SSH_KEYTYPE_ED25519, 0, &key) == SSH_OK);
	assert(ssh_pki_export_pubkey_base64(key, text) == SSH_OK);
	assert(asprintf(&command,
		       "%s exec --state %s system-view 'ecc peer-public-key bench encoding-type openssh' "
		       "'public-key-code begin' 'ssh-ed25519 %s bench' 'public-key-code end' 'peer-public-key end' "
		       "'ssh user " BENCH_USER " assign ecc-key bench' 'ssh user " BENCH_USER
		       " authentication-type all' commit >/dev/null",
		       bench_binary(), d->state, *text) > 0);
	if (system(command))
		fprintf(stderr, "bench_logins: no key\n");
	free(command);
	return key;
}

/* ---- sshd ---- */

/* Its users and its folder are made in a mount name space of its own, as it is not installed; that needs root. */
static const char sshd_script[] =
	"cd \"$1\" && chmod 755 . && ssh-keygen -q -t ed25519 -N '' -f key && echo \"ssh-ed25519 $2\" >keys && "
	"cp /etc/passwd passwd && echo 'sshd:x:64999:65534::/run/sshd:/usr/sbin/nologin' >>passwd && "
	"echo 'bench:x:64998:65534::/tmp:/bin/sh' >>passwd && echo 'bench:x:19000:0:99999:7:::' >shadow && "
	"mount --bind passwd /etc/passwd && mount --bind shadow /etc/shadow && mount -t tmpfs none /run && "
	"mkdir -m 755 /run/sshd && printf 'Port %s\\nListenAddress 127.0.0.1\\nHostKey %s/key\\nAuthorizedKeysFile "
	"%s/keys\\nUsePAM no\\nStrictModes no\\nPidFile none\\nMaxStartups 100\\nPrintMotd no\\nPrintLastLog "
	"no\\nLogLevel QUIET\\n' "
	"\"$3\" \"$1\" \"$1\" >config && "
	"LD_LIBRARY_PATH=\"$4/lib/x86_64-linux-gnu:$4/usr/lib/x86_64-linux-gnu\" exec \"$4/usr/sbin/sshd\" -D -e -f "
	"\"$1/config\"";

static pid_t start_sshd(const char *folder, const char *key, const char *state, int port)
{
	char number[16];
	pid_t pid = fork();

	snprintf(number, sizeof number, "%d", port);
	if (pid == 0) {
		execlp("unshare", "unshare", "-m", "sh", "-c", sshd_script, "sh", state, key, number, folder,
			(char *)NULL);
		_exit(127);
	}
	sleep(1);
	return pid;
}

static int free_port(void)
{
	struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t len = sizeof at;
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	bind(fd, (struct sockaddr *)&at, len);
	getsockname(fd, (struct sockaddr *)&at, &len);
	close(fd);
	return ntohs(at.sin_port);
}

static void beside(const char *folder, ssh_key key, const char *text)
{
	char state[] = "/tmp/bench_sshdXXXXXX", command[64], *full = realpath(folder, NULL);
	struct target t = {"sshd 9.2, key", "bench", "$ ", free_port(), key};
	pid_t pid;

	assert(full && mkdtemp(state));
	pid = start_sshd(full, text, state, t.port);
	measure(ssh_login, &t);
	kill(pid, SIGTERM);
	waitpid(pid, NULL, 0);
	snprintf(command, sizeof command, "rm -rf %s", state);
	if (system(command))
		perror(state);
	free(full);
}

int main(int argc, char **argv)
{
	const char *folder = argc > 1 ? argv[1] : "build/beside";
	struct bench_device d = bench_start("default");
	char *text, path[4096];
	ssh_key key = make_key(&d, &text);
	int refused = 0;

	refused += measure(telnet_login, &(struct target){"telnet", BENCH_USER, BENCH_PROMPT, d.telnet, NULL});
	refused += measure(ssh_login, &(struct target){"ssh, password", BENCH_USER, BENCH_PROMPT, d.ssh, NULL});
	refused += measure(ssh_login, &(struct target){"ssh, key", BENCH_USER, BENCH_PROMPT, d.ssh, key});
	snprintf(path, sizeof path, "%s/usr/sbin/sshd", folder);
	if (access(path, X_OK) == 0 && geteuid() == 0)
		beside(folder, key, text);
	else
		puts("no sshd to measure beside, or not root");
	ssh_key_free(key);
	ssh_string_free_char(text);
	return bench_stop(&d) || refused;
}
