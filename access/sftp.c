/*
 * Answers SFTP requests (version 3, draft-ietf-secsh-filexfer-02) from the files of the flash. libssh takes the packets
 * apart and puts the answers together. Every name goes through
 * device/files.h, so none leads out of the flash; a file that is sent gets its name when it is closed, complete, and an
 * upload that breaks off leaves nothing.
 */
#include "access/sftp.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define WITH_SERVER 1
#include <libssh/libssh.h>
#include <libssh/server.h>
#include <libssh/sftp.h>

#include "access/sshd.h"
#include "device/remote_files.h"

#define PIECE 32768   /* bytes given for one read request */
#define NAMES 64      /* entries given for one list request */
#define FILES_OPEN 64 /* files and folders that a client may hold open */

struct open_file {		/* or folder */
	int fd;			/* to read from, or to append to; -1 = none */
	struct remote_new made; /* to write to; fd -1 = none */
	bool appends;
	char path[FILES_PATH];
	struct file_info *list; /* of a folder */
	size_t count, next;
	struct open_file *other; /* opened before it */
};

struct server {
	sftp_session sftp;
	struct rpc *rpc;
	const char *base;
	struct open_file *files;
	unsigned open;
};

/* ---- answers ---- */

static int refuse(sftp_client_message m, const struct fault *f)
{
	char text[512];
	uint32_t status = SSH_FX_FAILURE;

	if (f->code == FAULT_FILE_MISSING || f->code == FAULT_FOLDER_MISSING)
		status = SSH_FX_NO_SUCH_FILE;
	else if (f->code == FAULT_FILE_GUARDED || f->code == FAULT_FILE_NAME)
		status = SSH_FX_PERMISSION_DENIED;
	fault_text(f, text, sizeof text);
	return sftp_reply_status(m, status, text);
}

static int answer(sftp_client_message m, int rc, const struct fault *f)
{
	return rc < 0 ? refuse(m, f) : sftp_reply_status(m, SSH_FX_OK, "");
}

static void fill(const struct file_info *i, struct sftp_attributes_struct *a)
{
	*a = (struct sftp_attributes_struct){
		.flags = SSH_FILEXFER_ATTR_SIZE | SSH_FILEXFER_ATTR_PERMISSIONS | SSH_FILEXFER_ATTR_ACMODTIME,
		.size = i->size,
		.permissions = i->folder ? S_IFDIR | 0755 : S_IFREG | 0644,
		.atime = (uint32_t)(i->modified / 1000000000),
		.mtime = (uint32_t)(i->modified / 1000000000),
	};
}

/* ---- names ---- */

static int path_of(const struct server *v, const char *name, char path[FILES_PATH], struct fault *f)
{
	return name ? files_below(v->base, name, path, NULL, f) : fault_set(f, FAULT_FILE_NAME, "", NULL);
}

static int info_of(struct server *v, const char *name, struct file_info *i, struct fault *f)
{
	char path[FILES_PATH];

	if (path_of(v, name, path, f) < 0)
		return -1;
	if (*path)
		return remote_stat(v->rpc, path, i, f);
	*i = (struct file_info){.folder = true};
	return 0;
}

/* ---- open files ---- */

static void free_open(struct server *v, struct open_file *o)
{
	struct open_file **at = &v->files;

	while (*at != o)
		at = &(*at)->other;
	*at = o->other;
	if (o->fd >= 0)
		close(o->fd);
	if (o->made.fd >= 0)
		remote_drop(v->rpc, &o->made);
	free(o->list);
	free(o);
	v->open--;
}

static int give_handle(struct server *v, sftp_client_message m, struct open_file *o)
{
	ssh_string handle = sftp_handle_alloc(v->sftp, o);
	int rc;

	o->other = v->files;
	v->files = o;
	v->open++;
	if (!handle) {
		free_open(v, o);
		return sftp_reply_status(m, SSH_FX_FAILURE, "Too many open files");
	}
	rc = sftp_reply_handle(m, handle);
	ssh_string_free(handle);
	return rc;
}

/* Which file a request is about; NULL with the client told so. */
static struct open_file *opened(struct server *v, sftp_client_message m)
{
	struct open_file *o = m->handle ? sftp_handle(v->sftp, m->handle) : NULL;

	if (!o)
		sftp_reply_status(m, SSH_FX_INVALID_HANDLE, "No such handle");
	return o;
}

static struct open_file *new_open(void)
{
	struct open_file *o = calloc(1, sizeof *o);

	assert(o);
	o->fd = o->made.fd = -1;
	return o;
}

/* A file is written as a whole, so that nobody ever sees a part of it; only what is appended goes into one that stands.
 */
static int open_to_write(struct server *v, struct open_file *o, uint32_t flags, struct fault *f)
{
	bool free_name = remote_do(v->rpc, REMOTE_TARGET, o->path, f) == 0;

	if (!free_name && (f->code != FAULT_FILE_EXISTS || flags & SSH_FXF_EXCL))
		return -1;
	if (free_name && !(flags & SSH_FXF_CREAT))
		return fault_set(f, FAULT_FILE_MISSING, "", NULL);
	if (flags & SSH_FXF_APPEND) {
		o->appends = true;
		o->fd = remote_append(v->rpc, o->path, f);
		return o->fd;
	}
	if (!free_name && !(flags & SSH_FXF_TRUNC))
		return fault_set(f, FAULT_FILE, "", "a file is replaced as a whole");
	return remote_begin(v->rpc, &o->made, f);
}

static int open_any(struct server *v, struct open_file *o, uint32_t flags, struct fault *f)
{
	if (flags & SSH_FXF_WRITE)
		return open_to_write(v, o, flags, f);
	o->fd = remote_read(v->rpc, o->path, f);
	return o->fd;
}

static int on_open(struct server *v, sftp_client_message m)
{
	struct open_file *o = new_open();
	struct fault f = {0};
	int rc = -1;

	if (v->open >= FILES_OPEN)
		fault_set(&f, FAULT_LIMIT, "", "%d", FILES_OPEN);
	else if (path_of(v, m->filename, o->path, &f) == 0)
		rc = open_any(v, o, m->flags, &f);
	if (rc >= 0)
		return give_handle(v, m, o);
	free(o);
	return refuse(m, &f);
}

static int on_opendir(struct server *v, sftp_client_message m)
{
	struct open_file *o = new_open();
	struct fault f = {0};

	if (v->open < FILES_OPEN && path_of(v, m->filename, o->path, &f) == 0 &&
		remote_list(v->rpc, o->path, "*", FILES_PRESENT, &o->list, &o->count, &f) == 0)
		return give_handle(v, m, o);
	free(o);
	return refuse(m, &f);
}

static int on_close(struct server *v, sftp_client_message m)
{
	struct open_file *o = opened(v, m);
	struct fault f = {0};
	int rc = 0;

	if (!o)
		return 0;
	if (o->made.fd >= 0) {
		rc = remote_finish(v->rpc, &o->made, o->path, true, &f);
		o->made.fd = -1;
	}
	sftp_handle_remove(v->sftp, o);
	free_open(v, o);
	return answer(m, rc, &f);
}

static int on_read(struct server *v, sftp_client_message m)
{
	struct open_file *o = opened(v, m);
	char data[PIECE];
	ssize_t n;

	if (!o)
		return 0;
	if (o->fd < 0 || o->appends)
		return sftp_reply_status(m, SSH_FX_PERMISSION_DENIED, "Not open to be read");
	n = pread(o->fd, data, m->len < sizeof data ? m->len : sizeof data, (off_t)m->offset);
	if (n < 0)
		return sftp_reply_status(m, SSH_FX_FAILURE, "Cannot be read");
	return n ? sftp_reply_data(m, data, (int)n) : sftp_reply_status(m, SSH_FX_EOF, "");
}

static int on_write(struct server *v, sftp_client_message m)
{
	struct open_file *o = opened(v, m);
	const char *data = m->data ? ssh_string_data(m->data) : NULL;
	size_t len = data ? ssh_string_len(m->data) : 0;
	int fd = o ? o->appends ? o->fd : o->made.fd : -1;

	if (!o)
		return 0;
	if (fd < 0)
		return sftp_reply_status(m, SSH_FX_PERMISSION_DENIED, "Not open to be written");
	if ((o->appends ? write(fd, data, len) : pwrite(fd, data, len, (off_t)m->offset)) != (ssize_t)len)
		return sftp_reply_status(m, SSH_FX_FAILURE, "No space");
	return sftp_reply_status(m, SSH_FX_OK, "");
}

/* What `ls -l` of a client shows: the form of that program, which the draft asks for. */
static void list_line(const struct file_info *i, char *buf, size_t len)
{
	time_t modified = (time_t)(i->modified / 1000000000);
	char when[32];
	struct tm tm;

	strftime(when, sizeof when, "%b %e  %Y", gmtime_r(&modified, &tm));
	snprintf(buf, len, "%s   1 0        0        %12llu %s %s", i->folder ? "drwxr-xr-x" : "-rw-r--r--",
		(unsigned long long)i->size, when, files_base(i->path));
}

static int on_readdir(struct server *v, sftp_client_message m)
{
	struct open_file *o = opened(v, m);
	struct sftp_attributes_struct a;
	char line[FILES_PATH + 96];

	if (!o)
		return 0;
	if (o->next == o->count)
		return sftp_reply_status(m, SSH_FX_EOF, "");
	for (int i = 0; i < NAMES && o->next < o->count; i++, o->next++) {
		const struct file_info *e = &o->list[o->next];
		fill(e, &a);
		list_line(e, line, sizeof line);
		sftp_reply_names_add(m, files_base(e->path), line, &a);
	}
	return sftp_reply_names(m);
}

/* ---- names and attributes ---- */

static int on_stat(struct server *v, sftp_client_message m)
{
	struct sftp_attributes_struct a;
	struct file_info i;
	struct fault f = {0};

	if (info_of(v, m->filename, &i, &f) < 0)
		return refuse(m, &f);
	fill(&i, &a);
	return sftp_reply_attr(m, &a);
}

static int on_fstat(struct server *v, sftp_client_message m)
{
	struct open_file *o = opened(v, m);
	struct file_info i = {.folder = o && o->list};
	struct sftp_attributes_struct a;
	struct stat st;

	if (!o)
		return 0;
	if (fstat(o->fd >= 0 ? o->fd : o->made.fd, &st) == 0) {
		i.size = (uint64_t)st.st_size;
		i.modified = (int64_t)st.st_mtim.tv_sec * 1000000000;
	}
	fill(&i, &a);
	return sftp_reply_attr(m, &a);
}

/* Modes and times belong to the device: clients set them after an upload and need not know. */
static int on_setstat(struct server *v, sftp_client_message m)
{
	(void)v;
	return sftp_reply_status(m, SSH_FX_OK, "");
}

static int on_realpath(struct server *v, sftp_client_message m)
{
	char path[FILES_PATH], name[FILES_PATH + 1];
	struct fault f = {0};
	const struct server whole = {.base = ""};

	(void)v;
	if (path_of(&whole, m->filename, path, &f) < 0)
		return refuse(m, &f);
	snprintf(name, sizeof name, "/%s", path);
	return sftp_reply_name(m, name, NULL);
}

static int on_remove(struct server *v, sftp_client_message m)
{
	char path[FILES_PATH];
	struct fault f = {0};
	int rc = path_of(v, m->filename, path, &f);

	return answer(m, rc < 0 ? rc : remote_do(v->rpc, REMOTE_REMOVE, path, &f), &f);
}

static int on_mkdir(struct server *v, sftp_client_message m)
{
	char path[FILES_PATH];
	struct fault f = {0};
	int rc = path_of(v, m->filename, path, &f);

	return answer(m, rc < 0 ? rc : remote_do(v->rpc, REMOTE_MKDIR, path, &f), &f);
}

static int on_rmdir(struct server *v, sftp_client_message m)
{
	char path[FILES_PATH];
	struct fault f = {0};
	int rc = path_of(v, m->filename, path, &f);

	return answer(m, rc < 0 ? rc : remote_do(v->rpc, REMOTE_RMDIR, path, &f), &f);
}

static int rename_to(struct server *v, sftp_client_message m, bool replace)
{
	char from[FILES_PATH], to[FILES_PATH];
	struct fault f = {0};
	const char *target = m->data ? ssh_string_get_char(m->data) : NULL;
	int rc = path_of(v, m->filename, from, &f) < 0 || path_of(v, target, to, &f) < 0 ? -1 : 0;

	return answer(m, rc < 0 ? rc : remote_rename(v->rpc, from, to, replace, &f), &f);
}

static int on_rename(struct server *v, sftp_client_message m)
{
	return rename_to(v, m, false);
}

/* Extensions of OpenSSH, of which libssh announces two; links do not exist here. */
static int on_extended(struct server *v, sftp_client_message m)
{
	const char *name = sftp_client_message_get_submessage(m);

	if (name && !strcmp(name, "posix-rename@openssh.com"))
		return rename_to(v, m, true);
	return sftp_reply_status(m, SSH_FX_OP_UNSUPPORTED, "Not supported");
}

static const struct {
	uint8_t type;
	int (*run)(struct server *v, sftp_client_message m);
} requests[] = {
	{SSH_FXP_OPEN, on_open},
	{SSH_FXP_CLOSE, on_close},
	{SSH_FXP_READ, on_read},
	{SSH_FXP_WRITE, on_write},
	{SSH_FXP_LSTAT, on_stat},
	{SSH_FXP_STAT, on_stat},
	{SSH_FXP_FSTAT, on_fstat},
	{SSH_FXP_SETSTAT, on_setstat},
	{SSH_FXP_FSETSTAT, on_setstat},
	{SSH_FXP_OPENDIR, on_opendir},
	{SSH_FXP_READDIR, on_readdir},
	{SSH_FXP_REMOVE, on_remove},
	{SSH_FXP_MKDIR, on_mkdir},
	{SSH_FXP_RMDIR, on_rmdir},
	{SSH_FXP_REALPATH, on_realpath},
	{SSH_FXP_RENAME, on_rename},
	{SSH_FXP_EXTENDED, on_extended},
};

static int serve(struct server *v, sftp_client_message m)
{
	for (size_t i = 0; i < sizeof requests / sizeof *requests; i++)
		if (requests[i].type == sftp_client_message_get_type(m))
			return requests[i].run(v, m);
	return sftp_reply_status(m, SSH_FX_OP_UNSUPPORTED, "Not supported");
}

void sftp_serve(struct terminal *t, struct rpc *r, const char *base)
{
	struct server v = {.rpc = r, .base = base};
	sftp_client_message m;
	int rc = 0;

	v.sftp = sshd_sftp(t);
	if (v.sftp && sftp_server_init(v.sftp) == 0)
		while (rc >= 0 && !rpc_lost(r) && (m = sftp_get_client_message(v.sftp))) {
			rc = serve(&v, m);
			sftp_client_message_free(m);
		}
	while (v.files)
		free_open(&v, v.files);
	if (v.sftp)
		sftp_server_free(v.sftp);
}
