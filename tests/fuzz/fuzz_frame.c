/* Any bytes on the control socket: a frame is complete, incomplete or none. */
#include <assert.h>
#include <stdint.h>

#include "device/rpc.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	xmlDoc *doc = NULL;
	size_t used = 0;

	if (rpc_decode((const char *)data, size, &doc, &used) == 1) {
		assert(used <= size && used >= 4);
		rpc_attribute(xmlDocGetRootElement(doc), "name");
		xmlFreeDoc(doc);
	}
	return 0;
}
