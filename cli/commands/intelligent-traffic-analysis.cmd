# Intelligent Traffic Analysis (command reference, System_Monitoring/Intelligent_Traffic_Analysis)
section 3090

display traffic-analysis tcp ipv4 cache [ [ client ip <cip> | client vni <cvniid> | client port <cport> | { client interface <cifname> | client interface <ciftype> <cifnum> } | server ip <sip> | server vni <svniid> | server port <sport> | { server interface <sifname> | server interface <siftype> <sifnum> } ] * ] slot <slot-id>
display traffic-analysis tcp ipv6 cache [ [ client ipv6 <cip-v6-address> | client vni <cvniid> | client port <cport> | { client interface <cifname> | client interface <ciftype> <cifnum> } | server ipv6 <sip-v6-address> | server vni <svniid> | server port <sport> | { server interface <sifname> | server interface <siftype> <sifnum> } ] * ] slot <slot-id>
	views all
	level 1
	unstored
	<cip>  ipv4
	<cvniid>  integer 1..16777215
	<cport>  integer 0..65535
	<cifname>  interface-name
	<ciftype>  interface-type
	<cifnum>  interface-number as <cifname>
	<sip>  ipv4
	<svniid>  integer 1..16777215
	<sport>  integer 0..65535
	<sifname>  interface-name
	<siftype>  interface-type
	<sifnum>  interface-number as <sifname>
	<slot-id>  integer 0..255
	<cip-v6-address>  ipv6
	<sip-v6-address>  ipv6

display traffic-analysis tcp statistics [ slot <slot-id> ]
	views all
	level 1
	unstored
	<slot-id>  name 1..15

display traffic-analysis udp cache [ source-ip <source-ip-address> | destination-ip <destination-ip-address> | vni <vniid> | interface { <iftype> <interface-number> | <ifname> } ] * slot <slot-id>
	views all
	level 1
	unstored
	<source-ip-address>  ipv4
	<destination-ip-address>  ipv4
	<vniid>  integer 1..16777215
	<iftype>  interface-type
	<interface-number>  interface-number as <ifname>
	<ifname>  interface-name
	<slot-id>  integer 0..255

display traffic-analysis udp statistics [ slot <slot-id> ]
	views all
	level 1
	unstored
	<slot-id>  name 1..15

reset traffic-analysis tcp statistics [ slot <slot-id> ]
	views user
	level 3
	unstored
	<slot-id>  name 1..15

reset traffic-analysis udp statistics [ slot <slot-id> ]
	views user
	level 3
	unstored
	<slot-id>  name 1..15

traffic-analysis enable
undo traffic-analysis enable
	views behavior
	level 2

traffic-analysis tcp export host { ip <ip-address> | ipv6 <ipv6-address> } <port-number> [ vpn-instance <vpn-instance-name> ]
undo traffic-analysis tcp export host { ip <ip-address> | ipv6 <ipv6-address> } <port-number> [ vpn-instance <vpn-instance-name> ]
	views system
	level 3
	<ip-address>  ipv4
	<ipv6-address>  ipv6
	<port-number>  integer 1..65535
	<vpn-instance-name>  string 1..31 not _public_

traffic-analysis tcp export source { ip <ip-address> | ipv6 <ipv6-address> }
undo traffic-analysis tcp export source { ip [ <ip-address> ] | ipv6 [ <ipv6-address> ] }
	views system
	level 3
	<ip-address>  ipv4
	<ipv6-address>  ipv6

traffic-analysis tcp export template timeout-rate <timeout-interval>
undo traffic-analysis tcp export template timeout-rate [ <timeout-interval> ]
	views system
	level 3
	default traffic-analysis tcp export template timeout-rate 1
	<timeout-interval>  integer 1..60 default 1

traffic-analysis tcp one-way sequence <sequence-value> <sequence-mask>
undo traffic-analysis tcp one-way [ sequence <sequence-value> <sequence-mask> ]
	views system
	level 3
	<sequence-value>  hex 0..ffffffff 0x
	<sequence-mask>  hex 0..ffffffff 0x

traffic-analysis tcp timeout active <active-interval>
undo traffic-analysis tcp timeout active [ <active-interval> ]
	views system
	level 3
	default traffic-analysis tcp timeout active 10
	<active-interval>  integer 5..500 default 10

traffic-analysis tcp timeout inactive <inactive-interval>
undo traffic-analysis tcp timeout inactive [ <inactive-interval> ]
	views system
	level 3
	default traffic-analysis tcp timeout inactive 30
	<inactive-interval>  integer 5..500 default 30

traffic-analysis tcp timeout tcp-session
undo traffic-analysis tcp timeout tcp-session
	views system
	level 3

traffic-analysis udp export source { ip <ip-address> | ipv6 <ipv6-address> }
traffic-analysis udp export source ip <ip-address>
undo traffic-analysis udp export source { ip [ <ip-address> ] | ipv6 [ <ipv6-address> ] }
undo traffic-analysis udp export source ip [ <ip-address> ]
	views system
	level 3
	<ip-address>  ipv4
	<ipv6-address>  ipv6

traffic-analysis udp export host { ip <ip-address> | ipv6 <ipv6-address> } <port-number> [ vpn-instance <vpn-instance-name> ]
traffic-analysis udp export host ip <ip-address> <port-number> [ vpn-instance <vpn-instance-name> ]
undo traffic-analysis udp export host { ip <ip-address> | ipv6 <ipv6-address> } <port-number> [ vpn-instance <vpn-instance-name> ]
undo traffic-analysis udp export host ip <ip-address> <port-number> [ vpn-instance <vpn-instance-name> ]
	views system
	level 3
	<ip-address>  ipv4
	<ipv6-address>  ipv6
	<port-number>  integer 1..65535
	<vpn-instance-name>  string 1..31 not _public_

traffic-analysis udp export template timeout-rate <timeout-interval>
undo traffic-analysis udp export template timeout-rate [ <timeout-interval> ]
	views system
	level 3
	default traffic-analysis udp export template timeout-rate 1
	<timeout-interval>  integer 1..60 default 1

traffic-analysis udp identification block <number>
undo traffic-analysis udp identification block [ <number> ]
	views system
	level 3
	default traffic-analysis udp identification block 256
	<number>  integer 4 8 16 32 64 128 256

traffic-analysis udp timeout inactive <inactive-interval>
undo traffic-analysis udp timeout inactive [ <inactive-interval> ]
	views system
	level 3
	default traffic-analysis udp timeout inactive 30
	<inactive-interval>  integer 5..500 default 30
