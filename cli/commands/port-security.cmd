# Port Security (command reference, Security/Port_Security)
section 1466

display port-security [ interface { <interface-type> <interface-number> | <interface-name> } ]
	views all
	level 1
	unstored

port-security enable [ maximum <max-number> ]
port-security mac-address sticky <mac-address> vlan <vlan-id>
port-security protect-action { protect | restrict | error-down }
port-security mac-address sticky
port-security aging-time <time> [ type { absolute | inactivity | force } ]
undo port-security enable [ maximum <max-number> ]
undo port-security mac-address sticky <mac-address> vlan <vlan-id>
undo port-security protect-action
undo port-security mac-address sticky
undo port-security aging-time
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	<max-number>  integer 1..4096
	<mac-address>  mac
	<vlan-id>  integer 1..4094
	<time>  integer 1..1440

undo mac-address security { [ <interface-type> <interface-number> | <interface-name> ] | [ vlan <vlanId> ] } *
	views system
	level 2
	unstored
	<vlanId>  integer 1..4094

undo mac-address sticky { [ <portType> <portNum> | <portName> ] | [ vlan <vlanId> ] } *
	views system
	level 2
	unstored
	<portType>  interface-type
	<portNum>  string 1..255
	<portName>  interface-name
	<vlanId>  integer 1..4094
