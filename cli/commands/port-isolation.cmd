# Port Isolation (command reference, Interface_Management/Port_Isolation)
section 1394

port-isolate enable group <group-id>
undo port-isolate enable [ group <group-id> ]
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	<group-id>  integer 1..64

port-isolate l3 enable
undo port-isolate l3 enable
	views @ethernet @l2-ethernet
	level 2
