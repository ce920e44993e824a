# Logical Interface (command reference, Interface_Management/Logical_Interface)
section 1388

statistics enable
undo statistics enable
	views @l2-sub-interfaces
	level 2

statistics { ipv4 | ipv6 } enable [ inbound | outbound ]
undo statistics { ipv4 | ipv6 } enable [ inbound | outbound ]
	views @sub-interfaces
	level 2

subinterface trap updown disable
undo subinterface trap updown disable
	views system
	level 2
