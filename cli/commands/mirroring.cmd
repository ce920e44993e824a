# Mirroring (command reference, System_Monitoring/Mirroring)
section 1130

display observe-port [ <index> ]
	views all
	level 1
	handler display-observe-port
	<index>  integer 1..8

display port-mirroring
	views all
	level 1
	handler display-port-mirroring

group-member { { <interface-type> <interface-number1> | <interface-name1> } [ to { <interface-type> <interface-number2> | <interface-name2> } ] } &<1-8>
undo group-member { <interface-type> <interface-number1> | <interface-name1> } [ to { <interface-type> <interface-number2> | <interface-name2> } ] &<1-8>
	views observe-port-group
	level 2
	becomes group-member <each>
	<interface-number1>  interface-number as <interface-name1>
	<interface-name1>  interface-name
	<interface-number2>  interface-number as <interface-name2>
	<interface-name2>  interface-name

mirroring observe-port <observe-port-index>
mirroring observe-port group <group-id>
undo mirroring [ observe-port <observe-port-index> ]
undo mirroring observe-port group <group-id>
	views behavior
	level 2
	<observe-port-index>  integer 1..8
	<group-id>  integer 1..128

mirroring observe-port { <observe-port-index> | group <group-id> } { inbound | outbound | both }
undo mirroring [ observe-port { <observe-port-index> | group <group-id> } ] { inbound | outbound | both }
	views vlan
	level 2
	<observe-port-index>  integer 1..8
	<group-id>  integer 1..128

observe-port [ <observe-port-index> ] interface { <interface-type> <interface-number> | <interface-name> } [ cir <cir-value> [ gbps | kbps | mbps ] ]
observe-port [ <observe-port-index> ] interface { <interface-type> <interface-number> | <interface-name> } [ cir <cir-value> [ gbps | kbps | mbps ] ] [ truncate packet <packet-length> ]
undo observe-port <observe-port-index>
	views system
	level 2
	numbered <observe-port-index> 1
	<observe-port-index>  integer 1..8
	<cir-value>  integer 24..400000000
	<packet-length>  integer 64..256 multiple 32

observe-port group <group-id>
undo observe-port group <group-id>
	views system
	level 2
	enters observe-port-group
	<group-id>  integer 1..128

observe-port packet-length <packet-length>
undo observe-port packet-length
	views system
	level 2
	<packet-length>  integer 64..256

port-mirroring observe-port <observe-port-index> { both | inbound | outbound }
undo port-mirroring [ observe-port <observe-port-index> ] { both | inbound | outbound }
	views @ethernet eth-trunk @port-groups @l2-ethernet l2-eth-trunk
	level 2
	key all
	<observe-port-index>  integer 1..8

port-mirroring observe-port group <group-id> { inbound | outbound | both }
undo port-mirroring [ observe-port group <group-id> ] { inbound | outbound | both }
	views @ethernet eth-trunk @port-groups @l2-ethernet l2-eth-trunk
	level 2
	key all
	<group-id>  integer 1..128
