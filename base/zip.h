/*
 * Archives of one file in the ZIP form. The only file that knows zlib; knows descriptors and no names of the flash.
 */
#ifndef LYREBIRD_BASE_ZIP_H
#define LYREBIRD_BASE_ZIP_H

#include <stdbool.h>
#include <stdint.h>

enum zip_result {
	ZIP_DONE,
	ZIP_STOPPED, /* by the user */
	ZIP_BROKEN,  /* no archive, a damaged one, or of a kind that is not read (encrypted, no deflate) */
	ZIP_FAILED,  /* errno tells of a file */
};

struct zip_stop { /* asked now and then; NULL in its place: nobody stops it */
	bool (*wanted)(void *ctx);
	void *ctx;
};

/* Packs a file under a name into an archive that begins at the offset 0 of `out`. `modified`: seconds since 1970. */
enum zip_result zip_pack(int in, int out, const char *name, int64_t modified, const struct zip_stop *stop);
/* Size of the first file of an archive as the archive tells it, in bytes; -1 if it is none. */
int64_t zip_size(int in);
/* Unpacks the first file; never writes more than zip_size() tells. */
enum zip_result zip_unpack(int in, int out, const struct zip_stop *stop);

#endif
