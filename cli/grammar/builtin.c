/*
 * The command set that is linked in (tools/embedded.S). The build compiled and checked it.
 */
#include <assert.h>
#include <stddef.h>

#include "cli/grammar/image.h"

extern const char embedded_image[], embedded_image_end[];

const struct image *image_builtin(void)
{
	const struct image *im = (const void *)embedded_image;

	assert(im->magic == IMAGE_MAGIC && im->version == IMAGE_VERSION &&
		im->size == (size_t)(embedded_image_end - embedded_image));
	return im;
}
