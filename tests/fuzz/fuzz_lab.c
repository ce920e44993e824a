/*
 * Any bytes as a lab file: it is a lab, or each message names a line of it.
 */
#include <assert.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "lab/file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	int fd = memfd_create("lab", 0);
	char path[64], *said = NULL;
	size_t len = 0;
	FILE *errors = open_memstream(&said, &len);
	struct lab_file *f;

	assert(fd >= 0 && errors && write(fd, data, size) == (ssize_t)size);
	snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
	f = lab_file_read(path, errors);
	fclose(errors);
	assert(f ? len == 0 && f->nodes : len > 0);
	lab_file_free(f);
	free(said);
	close(fd);
	return 0;
}
