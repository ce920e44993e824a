# Packet Trace (command reference, System_Monitoring/Packet_Trace)
section 1592

detector packet-trace profile <profile-name> packet <packet-value>
detector packet-trace profile <profile-name> source-mac <source-mac-address> destination-mac <destination-mac-address> [ vlan <vlan-id> [ 8021p <8021p-value> ] ] source-ip <source-ip-address> destination-ip <destination-ip-address> [ dscp <dscp-value> ] [ ttl <ttl-value> ] tcp source-port <source-port> destination-port <destination-port> [ payload <tcp-payload-value> ]
detector packet-trace profile <profile-name> source-mac <source-mac-address> destination-mac <destination-mac-address> [ vlan <vlan-id> [ 8021p <8021p-value> ] ] source-ip <source-ip-address> destination-ip <destination-ip-address> [ dscp <dscp-value> ] [ ttl <ttl-value> ] udp source-port <source-port> destination-port <destination-port> [ payload <udp-payload-value> ]
detector packet-trace profile <profile-name> source-mac <source-mac-address> destination-mac <destination-mac-address> [ vlan <vlan-id> [ 8021p <8021p-value> ] ] source-ip <source-ip-address> destination-ip <destination-ip-address> [ dscp <dscp-value> ] [ ttl <ttl-value> ] icmp icmp-type <icmp-type-value> icmp-code <icmp-code-value> [ payload <icmp-payload-value> ]
undo detector packet-trace profile <profile-name> [ packet <packet-value> ]
undo detector packet-trace profile <profile-name> source-mac <source-mac-address> destination-mac <destination-mac-address> [ vlan <vlan-id> [ 8021p <8021p-value> ] ] source-ip <source-ip-address> destination-ip <destination-ip-address> [ dscp <dscp-value> ] [ ttl <ttl-value> ] tcp source-port <source-port> destination-port <destination-port> [ payload <tcp-payload-value> ]
undo detector packet-trace profile <profile-name> source-mac <source-mac-address> destination-mac <destination-mac-address> [ vlan <vlan-id> [ 8021p <8021p-value> ] ] source-ip <source-ip-address> destination-ip <destination-ip-address> [ dscp <dscp-value> ] [ ttl <ttl-value> ] udp source-port <source-port> destination-port <destination-port> [ payload <udp-payload-value> ]
undo detector packet-trace profile <profile-name> source-mac <source-mac-address> destination-mac <destination-mac-address> [ vlan <vlan-id> [ 8021p <8021p-value> ] ] source-ip <source-ip-address> destination-ip <destination-ip-address> [ dscp <dscp-value> ] [ ttl <ttl-value> ] icmp icmp-type <icmp-type-value> icmp-code <icmp-code-value> [ payload <icmp-payload-value> ]
	views system
	level 2
	<profile-name>  string 1..31
	<packet-value>  hex-text 64..512
	<source-mac-address>  mac
	<destination-mac-address>  mac
	<vlan-id>  integer 1..4094
	<8021p-value>  integer 0..7 default 0
	<source-ip-address>  ipv4
	<destination-ip-address>  ipv4
	<dscp-value>  integer 0..63 default 0
	<ttl-value>  integer 1..255 default 255
	<source-port>  integer 0..65535
	<destination-port>  integer 0..65535
	<tcp-payload-value>  hex-text 20..908
	<udp-payload-value>  hex-text 44..932
	<icmp-type-value>  integer 0..255
	<icmp-code-value>  integer 0..255
	<icmp-payload-value>  hex-text 52..940

display detector packet-trace profile [ <profile-name> ]
display detector packet-trace profile <profile-name> interface { <interface-name> | <interface-type> <interface-number> } result
	views all
	level 1
	unstored
	<profile-name>  name 1..31
