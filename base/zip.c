/*
 * One local header, deflated data, the directory and its end: what every unpacker reads. Sizes and the check sum are
 * written into the header when the data is there, so there is no trailer behind the data. What is read is believed only
 * as far as it was checked.
 */
#include "base/zip.h"

#include <endian.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <zlib.h>

#define PIECE 65536

#define LOCAL 0x04034b50
#define ENTRY 0x02014b50
#define END 0x06054b50

#define STORED 0
#define DEFLATED 8
#define FLAGS_READ 0x0806 /* levels of compression, and a name in UTF-8: nothing that changes how the data is read */

struct __attribute__((packed)) about { /* what the local header and the directory have in common */
	uint16_t needs, flags, method, time, date;
	uint32_t crc, packed, size;
	uint16_t name_length, extra_length;
};

struct __attribute__((packed)) local {
	uint32_t mark;
	struct about about;
};

struct __attribute__((packed)) entry {
	uint32_t mark;
	uint16_t made_by;
	struct about about;
	uint16_t comment_length, disk, attributes;
	uint32_t more_attributes, offset;
};

struct __attribute__((packed)) end {
	uint32_t mark;
	uint16_t disk, first_disk, entries_here, entries;
	uint32_t size, offset;
	uint16_t comment_length;
};

static int write_whole(int fd, const void *data, size_t len)
{
	for (const char *p = data; len > 0;) {
		ssize_t n = write(fd, p, len);
		if (n < 0 && errno != EINTR)
			return -1;
		p += n > 0 ? n : 0;
		len -= n > 0 ? (size_t)n : 0;
	}
	return 0;
}

static ssize_t read_piece(int fd, void *data, size_t len)
{
	ssize_t n;

	do
		n = read(fd, data, len);
	while (n < 0 && errno == EINTR);
	return n;
}

/* ---- packing ---- */

struct packing {
	int in, out;
	z_stream z;
	uint32_t crc;
	uint64_t size, packed;
	const struct zip_stop *stop;
	unsigned char from[PIECE], to[PIECE];
};

/* Sends what is deflated of the piece that was read. */
static int deflate_piece(struct packing *p, int flush)
{
	do {
		p->z.next_out = p->to;
		p->z.avail_out = PIECE;
		deflate(&p->z, flush);
		p->packed += PIECE - p->z.avail_out;
		if (write_whole(p->out, p->to, PIECE - p->z.avail_out) < 0)
			return -1;
	} while (p->z.avail_out == 0);
	return 0;
}

static enum zip_result pack_data(struct packing *p)
{
	ssize_t n;

	do {
		n = read_piece(p->in, p->from, PIECE);
		if (n < 0)
			return ZIP_FAILED;
		p->crc = (uint32_t)crc32(p->crc, p->from, (uInt)n);
		p->size += (uint64_t)n;
		p->z.next_in = p->from;
		p->z.avail_in = (uInt)n;
		if (deflate_piece(p, n ? Z_NO_FLUSH : Z_FINISH) < 0)
			return ZIP_FAILED;
		if (p->stop && p->stop->wanted(p->stop->ctx))
			return ZIP_STOPPED;
	} while (n > 0);
	if (p->size <= UINT32_MAX && p->packed <= UINT32_MAX)
		return ZIP_DONE;
	errno = EFBIG;
	return ZIP_FAILED;
}

/* Date and time of the form: two seconds a step, from 1980 on. */
static void put_time(struct about *a, int64_t modified)
{
	time_t seconds = (time_t)modified;
	struct tm tm = {.tm_year = 80, .tm_mday = 1};

	gmtime_r(&seconds, &tm);
	if (tm.tm_year < 80)
		tm = (struct tm){.tm_year = 80, .tm_mday = 1};
	a->time = htole16((uint16_t)(tm.tm_hour << 11 | tm.tm_min << 5 | tm.tm_sec / 2));
	a->date = htole16((uint16_t)((tm.tm_year - 80) << 9 | (tm.tm_mon + 1) << 5 | tm.tm_mday));
}

static struct about describe(const struct packing *p, size_t name_length, int64_t modified)
{
	struct about a = {.needs = htole16(20),
		.method = htole16(DEFLATED),
		.crc = htole32(p->crc),
		.packed = htole32((uint32_t)p->packed),
		.size = htole32((uint32_t)p->size),
		.name_length = htole16((uint16_t)name_length)};

	put_time(&a, modified);
	return a;
}

static int write_directory(const struct packing *p, const char *name, const struct about *about)
{
	size_t length = strlen(name);
	uint32_t offset = (uint32_t)(sizeof(struct local) + length + p->packed);
	struct entry entry = {.mark = htole32(ENTRY), .made_by = htole16(20), .about = *about};
	struct end end = {.mark = htole32(END),
		.entries_here = htole16(1),
		.entries = htole16(1),
		.size = htole32((uint32_t)(sizeof entry + length)),
		.offset = htole32(offset)};
	struct local local = {.mark = htole32(LOCAL), .about = *about};

	if (write_whole(p->out, &entry, sizeof entry) < 0 || write_whole(p->out, name, length) < 0 ||
		write_whole(p->out, &end, sizeof end) < 0)
		return -1;
	return pwrite(p->out, &local, sizeof local, 0) == sizeof local ? 0 : -1;
}

static enum zip_result pack(struct packing *p, const char *name, int64_t modified)
{
	struct local empty = {0};

	if (write_whole(p->out, &empty, sizeof empty) < 0 || write_whole(p->out, name, strlen(name)) < 0)
		return ZIP_FAILED;
	enum zip_result result = pack_data(p);
	if (result != ZIP_DONE)
		return result;
	struct about about = describe(p, strlen(name), modified);
	return write_directory(p, name, &about) < 0 ? ZIP_FAILED : ZIP_DONE;
}

enum zip_result zip_pack(int in, int out, const char *name, int64_t modified, const struct zip_stop *stop)
{
	struct packing *p = calloc(1, sizeof *p);

	if (!p || deflateInit2(&p->z, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
		abort();
	p->in = in;
	p->out = out;
	p->stop = stop;
	enum zip_result result = pack(p, name, modified);
	int error = errno;
	deflateEnd(&p->z);
	free(p);
	errno = error;
	return result;
}

/* ---- unpacking ---- */

/* The first local header; leaves the descriptor at the data. False if there is none that can be read. */
static bool read_header(int in, struct local *l)
{
	size_t skip;

	if (lseek(in, 0, SEEK_SET) != 0 || read_piece(in, l, sizeof *l) != sizeof *l || le32toh(l->mark) != LOCAL)
		return false;
	skip = (size_t)le16toh(l->about.name_length) + le16toh(l->about.extra_length);
	return !(le16toh(l->about.flags) & ~FLAGS_READ) &&
	       (le16toh(l->about.method) == DEFLATED || le16toh(l->about.method) == STORED) &&
	       lseek(in, (off_t)(sizeof *l + skip), SEEK_SET) > 0;
}

int64_t zip_size(int in)
{
	struct local l;

	return read_header(in, &l) ? (int64_t)le32toh(l.about.size) : -1;
}

struct unpacking {
	int in, out;
	z_stream z;
	bool deflated;
	uint32_t crc;
	uint64_t packed_left, left; /* bytes still to come of the archive and of the file, as the header has it */
	const struct zip_stop *stop;
	unsigned char from[PIECE], to[PIECE];
};

static enum zip_result take(struct unpacking *u, const unsigned char *data, size_t len)
{
	if (len > u->left)
		return ZIP_BROKEN;
	u->left -= len;
	u->crc = (uint32_t)crc32(u->crc, data, (uInt)len);
	return write_whole(u->out, data, len) < 0 ? ZIP_FAILED : ZIP_DONE;
}

static enum zip_result inflate_piece(struct unpacking *u, size_t len, bool *ended)
{
	enum zip_result result = ZIP_DONE;
	int rc = Z_OK;

	u->z.next_in = u->from;
	u->z.avail_in = (uInt)len;
	while (result == ZIP_DONE && rc == Z_OK && (u->z.avail_in > 0 || u->z.avail_out == 0)) {
		u->z.next_out = u->to;
		u->z.avail_out = PIECE;
		rc = inflate(&u->z, Z_NO_FLUSH);
		if (rc != Z_OK && rc != Z_STREAM_END && rc != Z_BUF_ERROR)
			return ZIP_BROKEN;
		result = take(u, u->to, PIECE - u->z.avail_out);
	}
	*ended = rc == Z_STREAM_END;
	return result;
}

static enum zip_result unpack(struct unpacking *u)
{
	enum zip_result result = ZIP_DONE;
	bool ended = false;

	while (result == ZIP_DONE && u->packed_left > 0 && !ended) {
		ssize_t n = read_piece(u->in, u->from, u->packed_left < PIECE ? (size_t)u->packed_left : PIECE);
		if (n <= 0)
			return n < 0 ? ZIP_FAILED : ZIP_BROKEN;
		u->packed_left -= (uint64_t)n;
		result = u->deflated ? inflate_piece(u, (size_t)n, &ended) : take(u, u->from, (size_t)n);
		if (u->stop && u->stop->wanted(u->stop->ctx))
			return ZIP_STOPPED;
	}
	return result == ZIP_DONE && (u->left > 0 || ended != u->deflated) ? ZIP_BROKEN : result;
}

enum zip_result zip_unpack(int in, int out, const struct zip_stop *stop)
{
	struct unpacking *u = calloc(1, sizeof *u);
	struct local l;

	if (!u || inflateInit2(&u->z, -MAX_WBITS) != Z_OK)
		abort();
	enum zip_result result = ZIP_BROKEN;
	if (read_header(in, &l)) {
		u->in = in;
		u->out = out;
		u->stop = stop;
		u->deflated = le16toh(l.about.method) == DEFLATED;
		u->packed_left = le32toh(l.about.packed);
		u->left = le32toh(l.about.size);
		result = unpack(u);
		if (result == ZIP_DONE && u->crc != le32toh(l.about.crc))
			result = ZIP_BROKEN;
	}
	int error = errno;
	inflateEnd(&u->z);
	free(u);
	errno = error;
	return result;
}
