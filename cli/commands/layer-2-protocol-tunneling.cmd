# Layer 2 Protocol Tunneling (command reference, Ethernet_Switching/Layer_2_Protocol_Tunneling)
section 1256

bpdu bridge enable
bpdu bridge disable
undo bpdu bridge enable
undo bpdu bridge disable
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	item bpdu-bridge

bpdu bridge tagged-packet enable
undo bpdu bridge tagged-packet enable
	views system
	level 2

display l2protocol-tunnel group-mac { all | <protocol> | user-defined-protocol <protocol-name> }
	views all
	level 1
	unstored
	<protocol>  enum cdp|dldp|dtp|eoam3ah|gmrp|gvrp|hgmp|lacp|lldp|pagp|pvst+|stp|udld|vtp
	<protocol-name>  string 1..31

display l2protocol-tunnel statistics { <interface-type> <interface-number> | <interface-name> } [ { <protocol> } &<1-19> | user-defined-protocol <protocol-name> ]
	views all
	level 1
	unstored
	<protocol>  enum cdp|dldp|dtp|eoam3ah|gmrp|gvrp|hgmp|lacp|lldp|pagp|pvst+|stp|udld|vtp
	<protocol-name>  string 1..31

l2protocol-tunnel drop-threshold <rate> [ user-defined-protocol <protocol-name> | { <protocol> } &<1-16> ]
undo l2protocol-tunnel drop-threshold [ { <rate> { { user-defined-protocol <protocol-name> } | <protocol> } } | { user-defined-protocol <protocol-name> } | { <protocol> } &<1-16> ]
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	<rate>  integer 1..4096
	<protocol-name>  string 1..31
	<protocol>  enum cdp|dldp|dtp|eoam3ah|gmrp|gvrp|hgmp|lacp|lldp|pagp|pvst+|stp|udld|vtp

l2protocol-tunnel { all | user-defined-protocol <protocol-name> | { <protocol> } &<1-16> } enable
l2protocol-tunnel { all | user-defined-protocol <protocol-name> | { <protocol> } &<1-16> } disable
undo l2protocol-tunnel { all | user-defined-protocol <protocol-name> | { <protocol> } &<1-16> } enable
undo l2protocol-tunnel { all | user-defined-protocol <protocol-name> | { <protocol> } &<1-16> } disable
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	<protocol-name>  string 1..31
	<protocol>  enum cdp|dldp|dtp|eoam3ah|gmrp|gvrp|hgmp|lacp|lldp|pagp|pvst+|stp|udld|vtp

l2protocol-tunnel <protocol> group-mac { <group-mac> | default-group-mac }
undo l2protocol-tunnel <protocol>
	views system
	level 2
	<protocol>  enum cdp|dldp|dtp|eoam3ah|gmrp|gvrp|hgmp|lacp|lldp|pagp|pvst+|stp|udld|vtp
	<group-mac>  mac

l2protocol-tunnel user-defined-protocol <protocol-name> protocol-mac <protocol-mac> [ encap-type { { ethernetii protocol-type <protocol-type> } | { llc dsap <dsap-value> ssap <ssap-value> } | { snap protocol-type <protocol-type> } } ] group-mac { <group-mac> | default-group-mac }
undo l2protocol-tunnel user-defined-protocol <protocol-name>
	views system
	level 2
	<protocol-name>  string 1..31
	<protocol-mac>  mac
	<protocol-type>  hex 0..ffff
	<dsap-value>  hex 0..ff
	<ssap-value>  hex 0..ff
	<group-mac>  mac

l2protocol-tunnel { all | user-defined-protocol <protocol-name> | { <protocol> } &<1-19> } vlan { <low-vid> [ to <high-vid> ] } &<1-10>
undo l2protocol-tunnel { all | user-defined-protocol <protocol-name> | { <protocol> } &<1-19> } vlan { <low-vid> [ to <high-vid> ] } &<1-10>
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	<protocol-name>  string 1..31
	<protocol>  enum cdp|dldp|dtp|eoam3ah|gmrp|gvrp|hgmp|lacp|lldp|pagp|pvst+|stp|udld|vtp
	<low-vid>  integer 1..4094
	<high-vid>  integer 1..4094

reset l2protocol-tunnel statistics { <interface-type> <interface-number> | <interface-name> } [ { user-defined-protocol <protocol-name> } | { <protocol> } &<1-19> ]
	views user
	level 2
	unstored
	<protocol-name>  string 1..31
	<protocol>  enum cdp|dldp|dtp|eoam3ah|gmrp|gvrp|hgmp|lacp|lldp|pagp|pvst+|stp|udld|vtp
