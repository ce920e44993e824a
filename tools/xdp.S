/* A program for the kernel inside an executable, aligned for libbpf, which reads it as ELF. */
	.section .rodata
	.balign 16
	.global BEGIN
	.global END
BEGIN:
	.incbin PROGRAM
END:
	.section .note.GNU-stack,"",@progbits
