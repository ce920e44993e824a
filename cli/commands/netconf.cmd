# NETCONF (command reference, System_Management/NETCONF)
section 1538

undo access-operation
	views netconf-nacm-rule
	level 3

callhome <callhome-name>
undo callhome <callhome-name>
	views netconf
	level 3
	enters netconf-callhome
	<callhome-name>  string 1..19

description <description>
undo description
	views netconf-nacm-rule
	level 3
	<description>  text 1..63

display netconf capability
	views all
	level 3
	unstored

display netconf session
	views all
	level 3
	unstored

display netconfc session [ peer-id <peerid> ]
	views all
	level 1
	unstored
	<peerid>  integer 0..4294967295

endpoint <endpoint-name>
undo endpoint <endpoint-name>
	views netconf-callhome
	level 3
	enters netconf-callhome-endpoint
	<endpoint-name>  string 1..64

execute-default permit
undo execute-default permit
	views netconf-nacm
	level 3

group-name <group-name>
undo group-name <group-name>
	views netconf-nacm
	level 3
	enters netconf-nacm-group
	<group-name>  string 1..32

group <group-name>
undo group <group-name>
	views netconf-nacm-rule-list
	level 3
	<group-name>  string 1..32

idle-timeout <minutes> [ <seconds> ]
undo idle-timeout
	views netconf
	level 3
	<minutes>  integer 0..35791
	<seconds>  integer 0..59

keepalive-interval <intervalTime>
undo keepalive-interval
	views netconf-callhome-endpoint
	level 3
	<intervalTime>  integer 0..60 default 1

keepalive-maxcount <maxcount>
undo keepalive-maxcount
	views netconf-callhome-endpoint
	level 3
	<maxcount>  integer 1..30 default 3

max-sessions <count>
undo max-sessions
	views netconf
	level 3
	default max-sessions 5
	<count>  integer 0..15 default 5

module-name <module-name>
undo module-name
	views netconf-nacm-rule
	level 3
	<module-name>  string 1..63

nacm
undo nacm
	views netconf
	level 3
	enters netconf-nacm
	singleton

nacm enable
undo nacm enable
	views netconf-nacm
	level 3

netconf
	views system
	level 3
	enters netconf
	singleton

{ peer-ip <ip-address> | peer { <peerName> ipv6 | <peerName> } } port <port-number> { [ [ local-address <source-ip> ] | [ vpn-instance <vpn-instance> | public-net ] ] * | [ source-interface { <interface-name> | <interface-type> <interface-num> } ] }
undo { peer-ip <ip-address> | peer [ <peerName> ipv6 | <peerName> ] }
	views netconf-callhome-endpoint
	level 3
	<ip-address>  ipv4
	<peerName>  string 1..255
	<port-number>  integer 1..65535
	<source-ip>  ipv4
	<vpn-instance>  string 1..31 not _public_
	<interface-num>  interface-number

protocol inbound ssh port 830
undo protocol inbound ssh port 830
	views netconf
	level 3

protocol inbound ssh ipv4 port 830
protocol inbound ssh ipv6 port 830
undo protocol inbound ssh ipv4 port 830
undo protocol inbound ssh ipv6 port 830
	views netconf
	level 3

read-default permit
undo read-default permit
	views netconf-nacm
	level 3

reconnection interval <interval>
undo reconnection interval
	views netconf-callhome
	level 3
	<interval>  integer 5..300 default 5

rpc-message log protocol-operation get
undo rpc-message log protocol-operation get
	views netconf
	level 3

rule-list-name <list-name>
undo rule-list-name <list-name>
	views netconf-nacm
	level 3
	enters netconf-nacm-rule-list
	<list-name>  string 1..15

rule-name <rule-name> action { permit | deny }
undo rule-name <rule-name>
	views netconf-nacm-rule-list
	level 3
	enters netconf-nacm-rule
	<rule-name>  string 1..15

rule-type { rpc-name <rpc-name> | notification-name <notification-name> | path <path> }
undo rule-type
	views netconf-nacm-rule
	level 3
	<rpc-name>  string 1..63
	<notification-name>  string 1..63
	<path>  string 1..1023

snetconf server enable
undo snetconf server enable
	views system
	level 3

snetconf ipv4 server enable
snetconf ipv6 server enable
undo snetconf ipv4 server enable
undo snetconf ipv6 server enable
	views system
	level 3

user-name <user-name>
undo user-name <user-name>
	views netconf-nacm-group
	level 3
	<user-name>  string 1..255

write-default permit
undo write-default permit
	views netconf-nacm
	level 3

xml-translate abort
	views system
	level 3
	unstored

xml-translate begin
	views system
	level 3
	unstored

xml-translate end
	views system
	level 3
	unstored
