/*
 * The flash: names, whole files, plain or in an archive, and STATE/startup, which names the startup file where it is
 * another than the identity's. Knows nothing of what is in a configuration file.
 */
#include "device/flash.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/zip.h"
#include "datastore/text.h"

#define FILE_BYTES_MAX (64u << 20)
#define NAME_BYTES_MIN 5
#define NAME_BYTES_MAX 64
#define SECOND 1000000000

static const char prefix[] = "flash:/";

static const char *bare(const char *name)
{
	return strncmp(name, prefix, sizeof prefix - 1) ? name : name + sizeof prefix - 1;
}

static bool ends_with(const char *name, const char *end)
{
	size_t len = strlen(name), n = strlen(end);

	return len >= n && !strcmp(name + len - n, end);
}

static bool is_archive(const char *name)
{
	return ends_with(name, ".zip");
}

/* "name.cfg" of letters, digits, '-', '_' and '.', not hidden: it cannot leave the folder. */
static bool is_sound(const char *name)
{
	size_t len = strlen(name);

	return len >= NAME_BYTES_MIN && len <= NAME_BYTES_MAX && name[0] != '.' &&
	       (ends_with(name, ".cfg") || is_archive(name)) &&
	       strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-") == len;
}

static char *path_to(const struct device *d, const char *name)
{
	char *path;
	int n = asprintf(&path, "%s/flash/%s", d->options.state, name);

	assert(n >= 0);
	return path;
}

char *flash_path(const struct device *d, const char *name, struct fault *f)
{
	name = bare(name);
	if (!*name) {
		char *path = strdup(d->startup_path);
		assert(path);
		return path;
	}
	if (is_sound(name))
		return path_to(d, name);
	fault_set(f, FAULT_FILE_NAME, "", "%s", name);
	return NULL;
}

const char *flash_name(const char *path, char *buf, size_t len)
{
	const char *slash = strrchr(path, '/');

	snprintf(buf, len, "%s%s", prefix, slash ? slash + 1 : path);
	return buf;
}

/* The whole of a regular file. Takes the descriptor. */
static char *read_descriptor(int fd, size_t *len)
{
	struct stat st;
	char *text;
	FILE *in;

	if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode) || st.st_size > (off_t)FILE_BYTES_MAX) {
		close(fd);
		errno = S_ISREG(st.st_mode) ? EFBIG : EINVAL;
		return NULL;
	}
	in = fdopen(fd, "r");
	text = malloc((size_t)st.st_size + 1);
	assert(in && text);
	*len = fread(text, 1, (size_t)st.st_size, in);
	text[*len] = '\0';
	if (ferror(in)) {
		free(text);
		text = NULL;
		errno = EIO;
	}
	fclose(in);
	return text;
}

/* ---- archives ---- */

/* A file in memory with what an archive holds; takes the archive. -1 with errno, EBADMSG if it is none. */
static int unpacked(int archive)
{
	int64_t size = zip_size(archive);
	int fd = size < 0 || size > FILE_BYTES_MAX ? -1 : memfd_create("unpacked", MFD_CLOEXEC), error;
	enum zip_result result = fd < 0 ? ZIP_FAILED : zip_unpack(archive, fd, NULL);

	error = size < 0 || result == ZIP_BROKEN ? EBADMSG : size > FILE_BYTES_MAX ? EFBIG : errno;
	close(archive);
	if (result == ZIP_DONE && lseek(fd, 0, SEEK_SET) == 0)
		return fd;
	if (fd >= 0)
		close(fd);
	errno = error;
	return -1;
}

/* The same of what is behind a descriptor that was opened by this name. Takes the descriptor. */
static char *read_opened(int fd, const char *name, size_t *len)
{
	if (fd >= 0 && is_archive(name))
		fd = unpacked(fd);
	return fd < 0 ? NULL : read_descriptor(fd, len);
}

struct content {
	char *data;
	size_t len;
};

static void write_content(FILE *out, void *ctx)
{
	const struct content *c = ctx;

	fwrite(c->data, 1, c->len, out);
}

/* Packs a text under the name x.cfg for x.zip; takes the descriptor it was written to. NULL with errno. */
static char *pack(const struct device *d, const char *path, int text, size_t *len)
{
	int archive = memfd_create("packed", MFD_CLOEXEC), error;
	char name[NAME_BYTES_MAX + 1];
	bool done;

	snprintf(name, sizeof name, "%s", files_base(path));
	memcpy(name + strlen(name) - strlen(".cfg"), ".cfg", strlen(".cfg"));
	done = archive >= 0 && lseek(text, 0, SEEK_SET) == 0 &&
	       zip_pack(text, archive, name, clock_now(&d->clock) / SECOND, NULL) == ZIP_DONE &&
	       lseek(archive, 0, SEEK_SET) == 0;
	error = errno;
	close(text);
	if (done)
		return read_descriptor(archive, len);
	if (archive >= 0)
		close(archive);
	errno = error;
	return NULL;
}

int flash_write(const struct device *d, const char *path, void (*write)(FILE *out, void *ctx), void *ctx)
{
	struct content c = {0};
	FILE *out;
	int text, rc;

	if (!is_archive(path))
		return file_replace(path, write, ctx);
	text = memfd_create("text", MFD_CLOEXEC);
	out = text < 0 ? NULL : fdopen(dup(text), "w");
	if (out)
		write(out, ctx);
	if (out && fclose(out) == 0)
		c.data = pack(d, path, text, &c.len);
	else if (text >= 0)
		close(text);
	rc = c.data ? file_replace(path, write_content, &c) : -1;
	free(c.data);
	return rc;
}

/* ---- whole files ---- */

/* A pipe in the place of the file must not hold the device up. */
char *flash_read(const char *path, size_t *len)
{
	return read_opened(open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY), path, len);
}

const char *flash_error(int error)
{
	return error == EBADMSG ? "it is no ZIP archive" : strerror(error);
}

static int open_named(const struct device *d, const char *path, struct fault *f)
{
	struct files *fs = flash_files(d);
	int fd;

	if (!fs)
		return fault_set(f, FAULT_FILE, "", "%s", strerror(errno));
	fd = files_read(fs, files_base(path), f);
	files_close(fs);
	return fd;
}

char *flash_read_named(const struct device *d, const char *name, size_t *len, struct fault *f)
{
	char *path = flash_path(d, name, f), *text;

	if (!path)
		return NULL;
	/* What a user names is no link; the startup file may be one that the owner of the device has made. */
	if (*bare(name)) {
		int fd = open_named(d, path, f);
		if (fd < 0) {
			free(path);
			return NULL;
		}
		text = read_opened(fd, path, len);
	} else {
		text = flash_read(path, len);
	}
	if (!text)
		fault_set(f, errno == ENOENT ? FAULT_FILE_MISSING : FAULT_FILE, "", "%s", flash_error(errno));
	free(path);
	return text;
}

struct files *flash_files(const struct device *d)
{
	const char *slash = strrchr(d->startup_path, '/');
	char folder[PATH_MAX];

	snprintf(folder, sizeof folder, "%s/flash", d->options.state);
	return files_open(folder, slash ? slash + 1 : d->startup_path);
}

/* ---- the startup file ---- */

static void note_path(const struct device *d, char path[PATH_MAX])
{
	snprintf(path, PATH_MAX, "%s/startup", d->options.state);
}

static void set_startup(struct device *d, const char *name)
{
	free(d->startup_path);
	d->startup_path = path_to(d, name);
}

void flash_find_startup(struct device *d)
{
	char path[PATH_MAX];
	size_t len = 0;

	note_path(d, path);
	char *name = flash_read(path, &len);
	if (name)
		name[strcspn(name, "\n")] = '\0';
	set_startup(d, name && is_sound(name) ? name : bare(d->identity->startup_file));
	free(name);
}

static void write_name(FILE *out, void *ctx)
{
	fprintf(out, "%s\n", (const char *)ctx);
}

int flash_choose_startup(struct device *d, const char *name, struct fault *f)
{
	char path[PATH_MAX];

	name = bare(name);
	if (!is_sound(name))
		return fault_set(f, FAULT_FILE_NAME, "", "%s", name);
	note_path(d, path);
	if (file_replace(path, write_name, (void *)name) < 0)
		return fault_set(f, FAULT_FILE, "", "%s", strerror(errno));
	set_startup(d, name);
	return 0;
}

int flash_remove_startup(struct device *d, struct fault *f)
{
	if (file_remove(d->startup_path) == 0 || errno == ENOENT)
		return 0;
	return fault_set(f, FAULT_FILE, "", "%s", strerror(errno));
}
