# Packet Capture (command reference, System_Monitoring/Packet_Capture)
section 1586

capture-packet { { interface { <interface-type> <interface-number> | <interface-name> } &<1-4> } | { acl { <acl-number> | name <acl-name> } } } * [ vxlan [ vni <vni-id> ] | [ vlan <vlan-id> | inner-vlan <cvlan-id> ] * ] [ clear payload ] destination { file <filename> | terminal } [ time-out <time> | packet-num <number> | packet-len <length> ] * [ inbound | outbound ]
capture-packet { { interface { <interface-type> <interface-number> | <interface-name> } &<1-4> } | { acl ipv6 { <acl-number2> | name <acl-name> } } } * [ vxlan [ vni <vni-id> ] | [ vlan <vlan-id> | inner-vlan <cvlan-id> ] * ] [ clear payload ] destination { file <filename> | terminal } [ time-out <time> | packet-num <number> | packet-len <length> ] * [ inbound | outbound ]
capture-packet { { interface { <interface-type> <interface-number> | <interface-name> } &<1-4> } | acl { <acl-number> | name <acl-name> } } * [ vlan <vlan-id> ] * [ clear payload ] destination { file <filename> | terminal } [ time-out <time> | packet-num <number> | packet-len <length> ] * inbound
undo capture-packet [ <capture-index> ]
	views user
	level 3
	unstored
	<acl-number>  integer 2000..4999
	<acl-name>  name 1..32 not-number alnum-first
	<vni-id>  integer 1..16777215
	<vlan-id>  integer 1..4094
	<cvlan-id>  integer 1..4094
	<filename>  string 5..64
	<time>  integer 1..86400 default 60
	<number>  integer 1..5000 default 100
	<length>  integer 20..64 default 64
	<acl-number2>  integer 2000..3999
	<capture-index>  integer 1..8

capture-packet local-host [ interface { <interface-type> <interface-number> | <interface-name> } &<1-4> ] [ acl { <acl-number> | name <acl-name> } | vlan <vlan-id> | inner-vlan <cvlan-id> ] * destination { file <filename> | terminal } [ time-out <time-value> | packet-num <number> | packet-len <length> ] *
capture-packet local-host [ interface { <interface-type> <interface-number> | <interface-name> } &<1-4> ] [ acl ipv6 { <acl-number2> | name <acl-name> } | vlan <vlan-id> | inner-vlan <cvlan-id> ] * destination { file <filename> | terminal } [ time-out <time-value> | packet-num <number> | packet-len <length> ] *
capture-packet local-host [ interface { <interface-type> <interface-number> | <interface-name> } &<1-4> ] [ acl { <acl-number> | name <acl-name> } | vlan <vlan-id> ] * destination { file <filename> | terminal } [ time-out <time-value> | packet-num <number> | packet-len <length> ] *
undo capture-packet [ <capture-index> ]
	views user
	level 3
	unstored
	<acl-number>  integer 2000..4999
	<acl-name>  name 1..32 not-number alnum-first
	<vlan-id>  integer 1..4094
	<cvlan-id>  integer 1..4094
	<filename>  string 5..64
	<time-value>  integer 1..86400
	<number>  integer 1..5000 default 100
	<length>  integer 20..64 default 64
	<acl-number2>  integer 2000..3999
	<capture-index>  integer 1..8

display capture-packet config-state
	views all
	level 1
	unstored

display capture-packet file <filename> [ verbose ]
	views all
	level 1
	unstored
	<filename>  name 5..255
