# Service and Management Isolation (command reference, Security/Service_and_Management_Isolation)
section 1484

management-plane isolate disable
undo management-plane isolate disable
	views system
	level 2
