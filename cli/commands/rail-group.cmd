# Rail Group (command reference, Intelligent_Lossless_Network/Rail_Group)
section 1364

display rail-group status [ group-name <group-name> ]
	views all
	level 1
	unstored
	<group-name>  name 1..31

group-member interface { <interface-name> | <interface-type> <interface-number> } [ to { <interface-name> | <interface-type> <interface-number> } ] &<1-32>
group-member interface { <interface-name> | <interface-type> <interface-number> } index <index-value>
undo group-member interface { <interface-name> | <interface-type> <interface-number> } [ to { <interface-name> | <interface-type> <interface-number> } ] &<1-32>
undo group-member interface { <interface-name> | <interface-type> <interface-number> } index <index-value>
	views rail-group
	level 2
	<index-value>  integer 0..255

rail-group <group-name>
undo rail-group <group-name>
	views system
	level 2
	enters rail-group
	<group-name>  name 1..31

rail-group mode { auto | manual }
undo rail-group mode [ auto | manual ]
	views rail-group
	level 2
