# Multicast NAT (command reference, IP_Multicast/Multicast_NAT)
section 1322

multicast-nat bind-list
undo multicast-nat bind-list
	views system
	level 2
	enters multicast-nat-bind-list

multicast-nat enable
undo multicast-nat enable
	views system
	level 2

multicast-nat inbound enable
undo multicast-nat inbound enable
	views 100ge 25ge 400ge
	level 2

multicast-nat instance id <instance-id> [ name <instance-name> ]
undo multicast-nat instance id <instance-id> [ name <instance-name> ]
	views system
	level 2
	enters multicast-nat-instance
	<instance-id>  integer 1..2048
	<instance-name>  name 1..127

multicast-nat outbound id <outbound-id> [ name <outbound-name> ] [ src-ip <source-address> ] [ dst-ip <destination-address> ] [ src-udp-port <source-port> ] [ dst-udp-port <port> ]
undo multicast-nat outbound id <outbound-id> [ name <outbound-name> ] [ src-ip <source-address> ] [ dst-ip <destination-address> ] [ src-udp-port <source-port> ] [ dst-udp-port <port> ]
	views 100ge 25ge 400ge
	level 2
	<outbound-id>  integer 1..16000
	<outbound-name>  name 1..127
	<source-address>  ipv4 0.0.0.0..223.255.255.255
	<destination-address>  ipv4 224.0.0.0..239.255.255.255
	<source-port>  integer 0..65535
	<port>  integer 0..65535

multicast-nat outbound id <outbound-id> [ name <outbound-name> ] bind instance id <instance-id> [ name <instance-name> ]
undo multicast-nat outbound id <outbound-id> [ name <outbound-name> ] bind instance id <instance-id> [ name <instance-name> ]
undo multicast-nat outbound id <outbound-id>
	views multicast-nat-bind-list
	level 2
	<outbound-id>  integer 1..16000
	<outbound-name>  name 1..127
	<instance-id>  integer 1..2048
	<instance-name>  name 1..127

multicast-nat ttl-decrease disable
undo multicast-nat ttl-decrease disable
	views system
	level 2
