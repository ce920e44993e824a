/* Files that live inside the executable, as read-only pages that every process shares. */
	.section .rodata
	.balign 4096
	.global embedded_image
	.global embedded_image_end
embedded_image:
	.incbin IMAGE
embedded_image_end:
	.global embedded_commands
	.global embedded_commands_end
embedded_commands:
	.incbin TEXTS
embedded_commands_end:
	.balign 8
	.global embedded_identity
	.global embedded_identity_bench
	.global embedded_identity_yunshan
embedded_identity:
	.incbin "device/identity/default.xml"
	.byte 0
embedded_identity_bench:
	.incbin "device/identity/bench.xml"
	.byte 0
embedded_identity_yunshan:
	.incbin "device/identity/yunshan.xml"
	.byte 0
	.section .note.GNU-stack,"",@progbits
