# Flow Matrix (command reference, Intelligent_Lossless_Network/Flow_Matrix)
section 1346

display flow-matrix status [ slot <slot-id> ]
	views all
	level 1
	unstored
	<slot-id>  name 1..31

flow-matrix
undo flow-matrix
	views system
	level 2
	enters flow-matrix

ip source <source-ip-address> destination <destination-ip-address> flow-rail { <interface-name> | <interface-type> <interface-number> }
undo ip source <source-ip-address> destination <destination-ip-address> flow-rail { <interface-name> | <interface-type> <interface-number> }
	views flow-matrix
	level 2
	<source-ip-address>  ipv4
	<destination-ip-address>  ipv4
