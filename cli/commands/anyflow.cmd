# AnyFlow (command reference, System_Monitoring/AnyFlow)
section 1208

aggregation service-port { <port-id1> [ to <port-id2> ] }
undo aggregation service-port { <port-id1> [ to <port-id2> ] }
	views any-flow
	level 2
	<port-id1>  integer 0..65535
	<port-id2>  integer 0..65535

enable
undo enable
	views any-flow
	level 2

any-flow
undo any-flow
	views system
	level 2
	enters any-flow

any-flow enable
undo any-flow enable
	views behavior
	level 2

assign forward any-flow resource { large-ipv4 | large-ipv6 | standard }
undo assign forward any-flow resource { large-ipv4 | large-ipv6 | standard }
	views system
	level 2

collector collect <collect-id>
undo collector collect [ <collect-id> ]
	views any-flow
	level 2
	<collect-id>  integer 1..5

aging-time <time-value>
undo aging-time [ <time-value> ]
	views any-flow
	level 2
	default aging-time 30
	<time-value>  integer 5..500 default 30

display any-flow flow-cache { ipv4 | ipv6 } slot <slot-id>
display any-flow flow-cache sip <ipv4-sip-address> dip <ipv4-dip-address> [ srcport <srcport-number> | dstport <dstport-number> | protocol <protocol-number> | vpn-instance <vpn-instance-name> | vlan <vlan-id> | vni <vni-id> | rocev2 [ dest-qp <dest-qp-value> ] ] * slot <slot-id>
display any-flow flow-cache ipv6 sip <ipv6-sip-address> ipv6 dip <ipv6-dip-address> [ srcport <srcport-number> | dstport <dstport-number> | protocol <protocol-number> | vpn-instance <vpn-instance-name> | vlan <vlan-id> | vni <vni-id> | rocev2 [ dest-qp <dest-qp-value> ] ] * slot <slot-id>
	views all
	level 1
	unstored
	<slot-id>  name 1..31
	<ipv4-sip-address>  ipv4
	<ipv4-dip-address>  ipv4
	<srcport-number>  integer 0..65535
	<dstport-number>  integer 0..65535
	<protocol-number>  integer 1..255
	<vpn-instance-name>  string 1..31 not _public_
	<vlan-id>  integer 1..4094
	<vni-id>  integer 1..16777215
	<dest-qp-value>  integer 0..16777215
	<ipv6-sip-address>  ipv6
	<ipv6-dip-address>  ipv6

display any-flow flow-cache resource [ slot <slot-id> ]
	views all
	level 1
	unstored
	<slot-id>  name 1..31

display any-flow flow-cache statistics [ slot <slot-id> ]
	views all
	level 1
	unstored
	<slot-id>  name 1..31

export interval <interval-time>
undo export interval [ <interval-time> ]
	views any-flow
	level 2
	default export interval 10
	<interval-time>  integer 10..1800 default 10

flow-aggregation aging-time <time-value>
undo flow-aggregation aging-time [ <time-value> ]
	views any-flow
	level 2
	default flow-aggregation aging-time 60
	<time-value>  integer 5..500 default 60

flow-aggregation enable
undo flow-aggregation enable
	views any-flow
	level 2

flow-aggregation export interval <interval-time>
undo flow-aggregation export interval [ <interval-time> ]
	views any-flow
	level 2
	default flow-aggregation export interval 300
	<interval-time>  integer 10..1800 default 300

hardware aging-time <time-value>
undo hardware aging-time [ <time-value> ]
	views any-flow
	level 2
	default hardware aging-time 10
	<time-value>  integer 2..300000 default 10

hardware export interval <interval-time>
undo hardware export interval [ <interval-time> ]
	views any-flow
	level 2
	default hardware export interval 10
	<interval-time>  integer 5..100 default 10

reset any-flow flow-cache [ slot <slot-id> ]
	views user
	level 2
	unstored
	<slot-id>  name 1..15
