# ECN Overlay (command reference, Intelligent_Lossless_Network/ECN_Overlay)
section 1340

assign forward nvo3 egress mark-ecn enable
undo assign forward nvo3 egress mark-ecn enable
	views system
	level 2

assign forward nvo3 transit mark inner-ecn enable
undo assign forward nvo3 transit mark inner-ecn enable
	views system
	level 2

display nvo3 ecn configuration
	views all
	level 1
	unstored
