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
	.global embedded_identity_end
embedded_identity:
	.incbin "device/identity/default.xml"
	.byte 0
embedded_identity_end:
	.section .note.GNU-stack,"",@progbits
