# TCP FlexBuffer (command reference, Intelligent_Lossless_Network/TCP_FlexBuffer)
section 1370

display flex-buffer state [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored

flex-buffer enable
undo flex-buffer enable
	views ai-service-mice-elephant-flow
	level 2
