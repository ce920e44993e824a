# ARP Security (command reference, IP_Addresses_and_Services/ARP_Security)
section 1694
module arp

arp anti-attack check user-bind alarm enable
undo arp anti-attack check user-bind alarm enable
	views @l2-ethernet bd l2-eth-trunk l2-ge @port-groups vlan
	level 2

arp anti-attack check user-bind alarm threshold <threshold>
undo arp anti-attack check user-bind alarm threshold
	views system @l2-ethernet bd l2-eth-trunk l2-ge @port-groups vlan
	level 2
	<threshold>  integer 1..1000 default 100

arp anti-attack check user-bind check-item { ip-address | mac-address | vlan } *
undo arp anti-attack check user-bind check-item
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2

arp anti-attack check user-bind check-item { ip-address | mac-address | interface } *
undo arp anti-attack check user-bind check-item
	views bd vlan
	level 2

arp anti-attack check user-bind enable
undo arp anti-attack check user-bind enable
	views @l2-ethernet bd l2-eth-trunk l2-ge @port-groups vlan
	level 2

arp learning strict
undo arp learning strict
	views system
	level 2

arp anti-attack entry-check fixed-all enable
arp anti-attack entry-check fixed-mac enable
arp anti-attack entry-check send-ack enable
undo arp anti-attack entry-check [ fixed-all | fixed-mac | send-ack ] enable
	views system
	level 2

arp anti-attack entry-check fixed-all enable
arp anti-attack entry-check fixed-mac enable
arp anti-attack entry-check send-ack enable
undo arp anti-attack entry-check [ fixed-all | fixed-mac | send-ack ] enable
	views @ethernet eth-trunk @port-groups vlanif @l2-ethernet l2-eth-trunk
	level 2

arp anti-attack gateway-duplicate enable
undo arp anti-attack gateway-duplicate enable
	views system
	level 2

arp anti-attack gratuitous-arp drop
undo arp anti-attack gratuitous-arp drop
	views system
	level 2

arp anti-attack gratuitous-arp drop
undo arp anti-attack gratuitous-arp drop
	views @ethernet eth-trunk @port-groups vlanif @l2-ethernet l2-eth-trunk
	level 2

arp anti-attack log-trap-timer <timer>
undo arp anti-attack log-trap-timer
	views system
	level 2
	<timer>  integer 0..1200

arp anti-attack rate-limit <limit>
undo arp anti-attack rate-limit [ <limit> ]
	views bd
	level 2
	<limit>  integer 0..65536

arp anti-attack rate-limit <limit>
arp miss anti-attack rate-limit <maximum>
undo arp anti-attack rate-limit
undo arp miss anti-attack rate-limit
	views system
	level 2
	<limit>  integer 0..65536
	<maximum>  integer 0..65536

arp anti-attack rate-limit <limit-value>
arp miss anti-attack rate-limit <limit-value>
undo arp anti-attack rate-limit
undo arp miss anti-attack rate-limit
	views vlan vlan-range
	level 2
	<limit-value>  integer 0..65536

arp anti-attack rate-limit <limit-value>
undo arp anti-attack rate-limit
	views @ethernet eth-trunk @port-groups @l2-ethernet l2-eth-trunk
	level 2
	<limit-value>  integer 0..10000

arp anti-attack rate-limit source-ip [ <ipaddr-value> ] maximum <limit-value50>
arp anti-attack rate-limit source-mac [ <macaddr-value> ] maximum <limit-value0>
arp anti-attack rate-limit destination-ip maximum <limit-value500>
undo arp anti-attack rate-limit source-ip [ <ipaddr-value> ]
undo arp anti-attack rate-limit source-mac [ <macaddr-value> ]
undo arp anti-attack rate-limit destination-ip
	views system
	level 2
	<ipaddr-value>  ipv4
	<limit-value50>  integer 0..65536
	<macaddr-value>  mac
	<limit-value0>  integer 0..65536
	<limit-value500>  integer 0..65536

arp fake timeout <expire-time>
undo arp fake timeout
	views @ethernet @sub-interfaces eth-trunk meth @port-groups vbdif vlanif @l2-ethernet l2-eth-trunk
	level 2
	<expire-time>  integer 1..36000

arp gratuitous-arp send disable
undo arp gratuitous-arp send disable
	views @sub-interfaces @ethernet eth-trunk vbdif vlanif @l2-ethernet l2-eth-trunk
	level 2

arp gratuitous-arp send enable
undo arp gratuitous-arp send enable
	views system
	level 2

arp gratuitous-arp send enable
undo arp gratuitous-arp send enable
	views @sub-interfaces @ethernet eth-trunk vbdif vlanif @l2-ethernet l2-eth-trunk
	level 2

arp gratuitous-arp send interval <interval>
undo arp gratuitous-arp send interval [ <interval> ]
	views system
	level 2
	<interval>  integer 1..86400

arp gratuitous-arp send interval <interval>
undo arp gratuitous-arp send interval [ <interval> ]
	views @sub-interfaces @ethernet eth-trunk vbdif vlanif @l2-ethernet l2-eth-trunk
	level 2
	<interval>  integer 1..86400

arp learning disable
undo arp learning disable
	views @ethernet @sub-interfaces eth-trunk meth @port-groups vbdif vlanif @l2-ethernet l2-eth-trunk
	level 2

arp learning strict { force-disable | force-enable | trust }
undo arp learning strict
	views @ethernet @sub-interfaces eth-trunk meth @port-groups vbdif vlanif @l2-ethernet l2-eth-trunk
	level 2

arp limit <limitMaxNum>
undo arp limit
	views @ethernet @sub-interfaces eth-trunk meth @port-groups vbdif vlanif @l2-ethernet l2-eth-trunk
	level 2
	<limitMaxNum>  integer 1..131072 default 131072

arp limit alarm-threshold <threshold-value>
undo arp limit alarm-threshold <threshold-value>
undo arp limit alarm-threshold
	views vbdif
	level 2
	<threshold-value>  integer 60..100

arp limit vlan <vlan-id1> [ to <vlan-id2> ] <maximum>
undo arp limit vlan <vlan-id1> [ to <vlan-id2> ]
	views @l2-ethernet @sub-interfaces l2-eth-trunk l2-ge @port-groups
	level 2
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094
	<maximum>  integer 1..131072 default 131072

arp miss anti-attack rate-limit <maximum>
undo arp miss anti-attack rate-limit
	views @ethernet @sub-interfaces eth-trunk @port-groups vbdif vlanif @l2-ethernet l2-eth-trunk
	level 2
	<maximum>  integer 0..65536

arp miss anti-attack rate-limit source-ip maximum <limit-value50>
arp miss anti-attack rate-limit source-ip <ipaddr-value> [ mask { <maskLen-value> | <mask-value> } ] maximum <limit-value50>
undo arp miss anti-attack rate-limit source-ip
undo arp miss anti-attack rate-limit source-ip <ipaddr-value> [ mask { <maskLen-value> | <mask-value> } ]
	views system
	level 2
	<limit-value50>  integer 0..65536
	<ipaddr-value>  ipv4
	<maskLen-value>  integer 1..32
	<mask-value>  ipv4

arp miss disable
undo arp miss disable
	views vbdif
	level 2

arp validate source-mac
arp validate destination-mac
arp validate { destination-mac source-mac | source-mac destination-mac }
undo arp validate source-mac
undo arp validate destination-mac
undo arp validate { destination-mac source-mac | source-mac destination-mac }
	views @ethernet @l2-ethernet eth-trunk l2-eth-trunk l2-ge meth @port-groups vbdif
	level 2

arp validate source-mac
undo arp validate source-mac
	views system
	level 2

display arp anti-attack { rate-limit | entry-check }
display arp miss anti-attack rate-limit
	views all
	level 1
	unstored

display arp anti-attack configuration check user-bind [ vlan [ <vlan-id> ] | interface [ <interface-name> | <interface-type> <interface-number> ] | bridge-domain [ <bd-id> ] ]
display arp anti-attack configuration check user-bind [ vlan [ <vlan-id> ] | interface [ <interface-name> | <interface-type> <interface-number> ] ]
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094
	<bd-id>  integer 1..16777215

display arp anti-attack gateway-duplicate item
	views all
	level 1
	unstored

display arp anti-attack rate-limit statistics
	views all
	level 1
	unstored

display arp anti-attack record
display arp miss anti-attack record
	views all
	level 1
	unstored

display arp anti-attack statistics check user-bind [ vlan [ <vlan-id> ] | interface [ <interface-name> | <interface-type> <interface-number> ] | bridge-domain [ <bd-id> ] ]
display arp anti-attack statistics check user-bind [ vlan [ <vlan-id> ] | interface [ <interface-name> | <interface-type> <interface-number> ] ]
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094
	<bd-id>  integer 1..16777215

display arp ip-conflict track [ ip <ip-address> ]
	views all
	level 1
	unstored
	<ip-address>  ipv4

display arp learning strict
	views all
	level 1
	handler display-arp-learning-strict

display arp limit [ interface { <interface-name> | <interface-type> <interface-number> } ] [ vlan <vlan-id> ]
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094

display arp packet statistics [ interface [ <interface-name> | <interface-type> <interface-number> ] ]
	views all
	level 1
	unstored

reset arp anti-attack rate-limit statistics
	views user
	level 3
	unstored

reset arp anti-attack record
reset arp miss anti-attack record
	views user
	level 2
	unstored

reset arp anti-attack statistics check user-bind [ vlan [ <vlan-id> ] | interface [ <interface-name> | <interface-type> <interface-number> ] | bridge-domain [ <bd-id> ] ]
reset arp anti-attack statistics check user-bind [ vlan [ <vlan-id> ] | interface [ <interface-name> | <interface-type> <interface-number> ] ]
	views user
	level 3
	unstored
	<vlan-id>  integer 1..4094
	<bd-id>  integer 1..16777215

reset arp packet statistics [ interface [ <interface-name> | <interface-type> <interface-number> ] ]
	views user
	level 2
	unstored
