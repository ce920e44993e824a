# LLDP (command reference, System_Management/LLDP)
section 1094
module lldp

clear lldp mdn neighbor interface { <interface-type> <interface-number> | <interface-name> }
clear lldp mdn neighbor
	views user
	level 2
	unstored

clear lldp neighbor interface { <interface-type> <interface-number> | <interface-name> }
clear lldp neighbor
	views user
	level 2
	unstored

display lldp local [ interface { <interface-name> | <ifType> <ifNum> } ]
	views all
	level 1
	unstored
	<ifType>  interface-type
	<ifNum>  interface-number

display lldp mdn local [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored

display lldp mdn neighbor [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored

display lldp mdn neighbor brief
	views all
	level 1
	unstored

display lldp mdn statistics [ interface { <interface-type> <interface-number> | <interface-name> } ]
	views all
	level 1
	unstored

display lldp neighbor [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored

display lldp neighbor brief
	views all
	level 1
	unstored

display lldp statistics [ interface { <interface-type> <interface-number> | <interface-name> } ]
	views all
	level 1
	unstored

display lldp tlv-config [ interface { <interface-type> <interface-number> | <interface-name> } ]
	views all
	level 1
	unstored

identity enable
undo identity enable
	views @ethernet @l2-ethernet l2-ge @port-groups
	level 2

lldp admin-status { tx | rx | txrx }
undo lldp admin-status
	views @ethernet @l2-ethernet l2-ge meth @port-groups
	level 2
	default lldp admin-status txrx

lldp disable
undo lldp disable
	views @ethernet @l2-ethernet l2-ge meth @port-groups
	level 2

lldp enable
undo lldp enable
	views system
	level 2
	default undo lldp enable

lldp fast-count <count>
undo lldp fast-count
	views system
	level 2
	default lldp fast-count 4
	<count>  integer 1..8

lldp management-address <ip-address>
lldp management-address bind interface { <interface-type> <interface-number> | <interface-name> }
undo lldp management-address
undo lldp management-address bind
	views system
	level 2
	<ip-address>  ipv4

lldp management-address interface-mode
undo lldp management-address interface-mode
	views system
	level 2

lldp management-address ipv6 <IPv6address>
lldp management-address ipv6 bind interface { <interface-type> <interface-number> | <interface-name> }
undo lldp management-address ipv6 [ <IPv6address> ]
undo lldp management-address ipv6 bind [ interface { <interface-type> <interface-number> | <interface-name> } ]
	views system
	level 2
	<IPv6address>  ipv6

lldp mdn enable
lldp mdn disable
undo lldp mdn { enable | disable }
	views @ethernet @l2-ethernet l2-ge @port-groups
	level 2

lldp mdn enable
undo lldp mdn enable
	views system
	level 2

lldp mdn trap-interval <TRAP-INTERVAL>
undo lldp mdn trap-interval
	views system
	level 2
	default lldp mdn trap-interval 5
	<TRAP-INTERVAL>  integer 5..3600

lldp restart <delay>
undo lldp restart
	views system
	level 2
	default lldp restart 2
	<delay>  integer 1..10

lldp tlv-disable { { basic-tlv { all | management-address | port-description | system-capability | system-description | system-name } } | { dot1-tlv { all | port-vlan-id | protocol-vlan-id [ <vlan-id> ] | vlan-name [ <vlan-id> ] } } | { dot3-tlv { all | link-aggregation | mac-physic | max-frame-size } } }
undo lldp tlv-disable { { basic-tlv { all | management-address | port-description | system-capability | system-description | system-name } } | { dot1-tlv { all | port-vlan-id | protocol-vlan-id [ <vlan-id> ] | vlan-name [ <vlan-id> ] } } | { dot3-tlv { all | link-aggregation | mac-physic | max-frame-size } } }
	views @ethernet @l2-ethernet l2-ge @port-groups
	level 2
	<vlan-id>  integer 1..4094

lldp tlv-disable basic-tlv { all | management-address | port-description | system-capability | system-description | system-name }
undo lldp tlv-disable basic-tlv { all | management-address | port-description | system-capability | system-description | system-name }
	views meth
	level 2

lldp tlv-enable <dcbx>
undo lldp tlv-enable <dcbx>
	views @ethernet @l2-ethernet l2-ge @port-groups
	level 2
	<dcbx>  name 1..7

lldp tlv-enable dot1-tlv { protocol-vlan-id <vlan-id> | vlan-name <vlan-id> | protocol-identity }
undo lldp tlv-enable dot1-tlv { protocol-vlan-id <vlan-id> | vlan-name <vlan-id> | protocol-identity }
	views @ethernet @l2-ethernet l2-ge @port-groups
	level 2
	<vlan-id>  integer 1..4094

lldp transmit fast-mode interval <packet-interval>
undo lldp transmit fast-mode interval [ <packet-interval> ]
	views @ethernet @l2-ethernet l2-ge meth @port-groups
	level 2
	<packet-interval>  integer 1..32768

lldp transmit interval <interval>
undo lldp transmit interval
	views system
	level 2
	default lldp transmit interval 30
	<interval>  integer 5..32768

lldp transmit delay <delay>
undo lldp transmit delay
	views system
	level 2
	default lldp transmit delay 2
	<delay>  integer 1..8192

lldp transmit multiplier <hold-multiplier>
undo lldp transmit multiplier
	views system
	level 2
	default lldp transmit multiplier 4
	<hold-multiplier>  integer 2..10

lldp trap-interval <interval>
undo lldp trap-interval
	views system
	level 2
	default lldp trap-interval 5
	<interval>  integer 5..3600

port identity <identify-para>
undo port identity [ <identify-para> ]
	views @l2-ethernet 100ge 10ge 25ge 400ge @port-groups
	level 2
	<identify-para>  string 1..507

reset lldp mdn statistics interface { <interface-type> <interface-number> | <interface-name> }
reset lldp mdn statistics
	views user
	level 2
	unstored

reset lldp statistics interface { <interface-type> <interface-number> | <interface-name> }
reset lldp statistics
	views user
	level 2
	unstored
