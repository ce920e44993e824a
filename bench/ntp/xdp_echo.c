/*
 * Puts the echo of echo.bpf.c on a link until it is stopped. Usage: xdp_echo LINK
 */
#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <linux/if_link.h>
#include <net/if.h>
#include <stdio.h>
#include <unistd.h>

extern const char embedded_echo[], embedded_echo_end[];

int main(int argc, char **argv)
{
	const struct bpf_link_create_opts options = {.sz = sizeof options, .flags = XDP_FLAGS_DRV_MODE};
	struct bpf_object *object =
		bpf_object__open_mem(embedded_echo, (size_t)(embedded_echo_end - embedded_echo), NULL);
	const struct bpf_program *program;

	if (argc != 2 || !object || bpf_object__load(object) < 0)
		return 2;
	program = bpf_object__find_program_by_name(object, "echo");
	if (bpf_link_create(bpf_program__fd(program), (int)if_nametoindex(argv[1]), BPF_XDP, &options) < 0) {
		perror(argv[1]);
		return 1;
	}
	puts("ready");
	fflush(stdout);
	pause();
	return 0;
}
