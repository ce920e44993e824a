/*
 * Knows the heap of glibc, mappings and faults; knows nothing of what lies in them.
 */
#include "device/cheap_fork.h"

#include <malloc.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define PAGE 4096u
#define LARGE_HOLE (64u << 10)
#define SMALL_HOLE 1024u
#define STEP 16u	      /* between sizes of the allocator */
#define MOVED_MAX (64u << 20) /* more than this is somebody's configuration, which no child wants */
/* What a login writes to, measured: */
#define HEAP_BYTES (14u * PAGE)
#define STACK_BYTES (9u * PAGE)

static char *room; /* where children allocate, NULL = not prepared */

/* ---- the parent ---- */

/* Takes the free pieces between what stands in the heap, which was trimmed. */
static void fill_holes(const char *begin, const char *end)
{
	for (size_t size = LARGE_HOLE; size >= STEP; size = size > SMALL_HOLE ? size / 2 : size - STEP) {
		char *p;

		do
			p = malloc(size);
		while (p && p >= begin && p < end);
		free(p);
	}
}

/* The first page of the heap; NULL if there is none. */
static char *find_heap(void)
{
	FILE *maps = fopen("/proc/self/maps", "re");
	char line[512], *begin = NULL;

	while (maps && !begin && fgets(line, sizeof line, maps))
		if (strstr(line, "[heap]"))
			begin = (char *)strtoul(line, NULL, 16);
	if (maps)
		fclose(maps);
	return begin;
}

/* Nothing between the copy and the mapping may write to the heap. */
static void move_to_file(char *begin, size_t len)
{
	int fd = memfd_create("heap", MFD_CLOEXEC);
	size_t done = 0;

	for (ssize_t n; fd >= 0 && done < len && (n = write(fd, begin + done, len - done)) > 0;)
		done += (size_t)n;
	if (done == len)
		mmap(begin, len, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED, fd, 0);
	close(fd);
}

void cheap_fork_prepare(void)
{
	char *begin = find_heap(), *end;

	if (!begin || (size_t)((char *)sbrk(0) - begin) > MOVED_MAX)
		return;
	malloc_trim(0);
	end = sbrk(0);
	fill_holes(begin, end);
	move_to_file(begin, (size_t)(end - begin));
	room = end;
}

/* ---- a child ---- */

void cheap_fork_begin(void)
{
	char here, *stack = &here - (uintptr_t)&here % PAGE;

	if (room && room + HEAP_BYTES <= (char *)sbrk(0))
		madvise(room, HEAP_BYTES, MADV_POPULATE_WRITE);
	madvise(stack + PAGE - STACK_BYTES, STACK_BYTES, MADV_POPULATE_WRITE);
}
