# IPSG (command reference, Security/IPSG)
section 1442

display ip source check user-bind configuration [ vlan [ <vlan-id> ] | interface [ <interface-name> | <interface-type> <interface-number> ] ]
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094

display ip source check user-bind statistics [ vlan [ <vlan-id> ] | interface [ <interface-name> | <interface-type> <interface-number> ] ]
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094

display ip source check user-bind status [ [ [ dynamic | static ] [ { interface { <interface-name> | <interface-type> <interface-number> } | ip-address <ip-address> | mac-address <mac-address> | vlan <vlan-id> } * ] [ valid | invalid ] ] | summary ] [ slot <slot-id> ]
	views all
	level 1
	unstored
	<ip-address>  ipv4
	<mac-address>  mac
	<vlan-id>  integer 1..4094
	<slot-id>  integer 0..255

undo ip anti-attack source-ip equals destination-ip drop { all | slot <slot-id> }
	views system
	level 2
	<slot-id>  integer 0..255

ip source check user-bind alarm enable
undo ip source check user-bind alarm enable
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups vlan
	level 2

ip source check user-bind alarm threshold <threshold>
undo ip source check user-bind alarm threshold
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups vlan
	level 2
	<threshold>  integer 1..1000 default 100

ip source check user-bind check-item { ip-address | mac-address | interface } *
undo ip source check user-bind check-item
	views vlan
	level 2

ip source check user-bind check-item { ip-address | mac-address | vlan } *
undo ip source check user-bind check-item
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2

ipv4 source check user-bind enable
undo ipv4 source check user-bind enable
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups vlan
	level 2
	section 1689

reset ip source check user-bind statistics [ vlan [ <vlan-id> ] | interface [ <interface-name> | <interface-type> <interface-number> ] ]
	views user
	level 2
	unstored
	<vlan-id>  integer 1..4094
