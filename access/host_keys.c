/*
 * The files of the host keys: made, read, taken away. A key that was destroyed on purpose leaves an empty file, so that
 * the next start does not make another one. Keys under labels are there while their file is.
 * Knows libssh and the folder; knows nothing of connections.
 */
#include "access/host_keys.h"

#include <assert.h>
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const struct host_key {
	const char *file, *kind; /* kind = word of the command line, NULL = the device has none */
	enum ssh_keytypes_e type;
	int bits;
	bool slow;
} host_keys[HOST_KEYS] = {
	{"ed25519", NULL, SSH_KEYTYPE_ED25519, 0, false},
	{"ecdsa", "ecc", SSH_KEYTYPE_ECDSA, 256, false},
	{"rsa", "rsa", SSH_KEYTYPE_RSA, 3072, true},
};

static char *key_path(const struct sshd *s, size_t i, const char *suffix)
{
	char *path;
	int n = asprintf(&path, "%s/ssh_host_%s_key%s", s->folder, host_keys[i].file, suffix);

	assert(n >= 0);
	return path;
}

/* Labels are the same in either case. */
static char *label_path(const struct sshd *s, size_t i, const char *label, const char *suffix)
{
	char *path;
	int n = asprintf(&path, "%s/label_%s_%s%s", s->folder, host_keys[i].file, label, suffix);

	assert(n >= 0);
	for (char *p = path + strlen(s->folder); *p; p++)
		*p = (char)tolower((unsigned char)*p);
	return path;
}

/* Writes a new key into the file. */
static int write_key(size_t i, int bits, const char *path)
{
	mode_t mask = umask(0077);
	ssh_key key = NULL;
	int rc = ssh_pki_generate(host_keys[i].type, bits, &key);

	if (rc == SSH_OK)
		rc = ssh_pki_export_privkey_file(key, NULL, NULL, NULL, path);
	umask(mask);
	ssh_key_free(key);
	return rc == SSH_OK ? 0 : -1;
}

/* Written under another name first: a start that is cut off leaves no half key. Frees the names. */
static int make_file(size_t i, int bits, char *path, char *new)
{
	int rc = write_key(i, bits, new);

	if (rc == 0)
		rc = rename(new, path);
	free(path);
	free(new);
	return rc;
}

static int make_key(const struct sshd *s, size_t i, int bits)
{
	return make_file(i, bits, key_path(s, i, ""), key_path(s, i, ".new"));
}

/* The same, but gives way to a key that a command has made, or destroyed, meanwhile. */
static int make_missing_key(const struct sshd *s, size_t i)
{
	char *path = key_path(s, i, ""), *new = key_path(s, i, ".first");
	int rc = write_key(i, host_keys[i].bits, new);

	if (rc == 0 && link(new, path) < 0 && errno != EEXIST)
		rc = -1;
	unlink(new);
	free(path);
	free(new);
	return rc;
}

static bool is_there(const struct sshd *s, size_t i, struct stat *st)
{
	char *path = key_path(s, i, "");
	int rc = stat(path, st);

	free(path);
	return rc == 0;
}

static bool same_file(const struct sshd *s, size_t i, const struct stat *st)
{
	return s->file[i].number == st->st_ino && s->file[i].changed.tv_sec == st->st_ctim.tv_sec &&
	       s->file[i].changed.tv_nsec == st->st_ctim.tv_nsec;
}

/* Reads the key's file if it is another one than before. */
static bool read_key(struct sshd *s, size_t i)
{
	struct stat st;
	char *path;

	if (!is_there(s, i, &st) || same_file(s, i, &st))
		return s->key[i];
	path = key_path(s, i, "");
	ssh_key_free(s->key[i]);
	s->key[i] = NULL;
	ssh_pki_import_privkey_file(path, NULL, NULL, NULL, &s->key[i]);
	s->file[i].number = st.st_ino;
	s->file[i].changed = st.st_ctim;
	free(path);
	return s->key[i];
}

/* Was it destroyed on purpose? */
static bool is_wanted(const struct sshd *s, size_t i)
{
	struct stat st;

	return !is_there(s, i, &st) || st.st_size > 0;
}

struct sshd *sshd_open(const char *folder)
{
	struct sshd *s = calloc(1, sizeof *s);

	assert(s);
	s->folder = strdup(folder);
	assert(s->folder);
	ssh_init();
	errno = 0;
	for (size_t i = 0; i < HOST_KEYS; i++) {
		if (!is_wanted(s, i) || read_key(s, i) || host_keys[i].slow)
			continue;
		if (make_key(s, i, host_keys[i].bits) < 0 || !read_key(s, i)) {
			int error = errno ? errno : EIO;
			sshd_close(s);
			errno = error;
			return NULL;
		}
	}
	return s;
}

void sshd_close(struct sshd *s)
{
	if (!s)
		return;
	for (size_t i = 0; i < HOST_KEYS; i++)
		ssh_key_free(s->key[i]);
	free(s->folder);
	free(s);
}

int sshd_make_slow_keys(const struct sshd *s)
{
	int rc = 0;

	for (size_t i = 0; i < HOST_KEYS; i++)
		if (host_keys[i].slow && !s->key[i] && is_wanted(s, i))
			rc |= make_missing_key(s, i);
	return rc;
}

void sshd_refresh(struct sshd *s)
{
	for (size_t i = 0; i < HOST_KEYS; i++)
		read_key(s, i);
}

/* ---- by command ---- */

static size_t index_of(const char *kind)
{
	size_t i = 0;

	while (i < HOST_KEYS && (!host_keys[i].kind || strcmp(host_keys[i].kind, kind) != 0))
		i++;
	return i;
}

int sshd_make_key(const struct sshd *s, const char *kind, int bits)
{
	size_t i = index_of(kind);

	errno = ENOTSUP;
	return i < HOST_KEYS ? make_key(s, i, bits) : -1;
}

int sshd_destroy_key(const struct sshd *s, const char *kind)
{
	size_t i = index_of(kind);
	char *path;
	int fd;

	errno = ENOTSUP;
	if (i == HOST_KEYS)
		return -1;
	path = key_path(s, i, "");
	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	free(path);
	return fd < 0 ? -1 : close(fd);
}

/* "ssh-rsa AAAA..."; NULL if the key is none. */
static char *public_text(ssh_key key)
{
	char *text = NULL, *copy = NULL;

	if (!key || ssh_pki_export_pubkey_base64(key, &text) != SSH_OK)
		return NULL;
	if (asprintf(&copy, "%s %s", ssh_key_type_to_char(ssh_key_type(key)), text) < 0)
		abort();
	ssh_string_free_char(text);
	return copy;
}

char *sshd_public_key(struct sshd *s, const char *kind, time_t *made)
{
	size_t i = index_of(kind);

	if (i == HOST_KEYS || !read_key(s, i))
		return NULL;
	*made = s->file[i].changed.tv_sec;
	return public_text(s->key[i]);
}

/* ---- under labels ---- */

int sshd_make_labelled(const struct sshd *s, const char *kind, const char *label, int bits)
{
	size_t i = index_of(kind);

	errno = ENOTSUP;
	return i < HOST_KEYS ? make_file(i, bits, label_path(s, i, label, ""), label_path(s, i, label, ".new")) : -1;
}

void sshd_drop_labelled(const struct sshd *s, const char *kind, const char *label)
{
	size_t i = index_of(kind);
	char *path = i < HOST_KEYS ? label_path(s, i, label, "") : NULL;

	if (path)
		unlink(path);
	free(path);
}

ssh_key host_key_labelled(const struct sshd *s, const char *kind, const char *label, time_t *made)
{
	size_t i = index_of(kind);
	char *path = i < HOST_KEYS ? label_path(s, i, label, "") : NULL;
	ssh_key key = NULL;
	struct stat st;

	if (path && stat(path, &st) == 0 && ssh_pki_import_privkey_file(path, NULL, NULL, NULL, &key) == SSH_OK && made)
		*made = st.st_mtim.tv_sec;
	free(path);
	return key;
}

char *sshd_labelled_key(const struct sshd *s, const char *kind, const char *label, time_t *made)
{
	ssh_key key = host_key_labelled(s, kind, label, made);
	char *text = public_text(key);

	ssh_key_free(key);
	return text;
}
