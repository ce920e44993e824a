# NTP: the server side (command reference, System_Management/NTP)
section 400
module ntp

ntp server disable
undo ntp server disable
	views system
	level 2
	default undo ntp server disable
	server : Server function, which answers clients
	disable : Switch the function off

ntp ipv6 server disable
undo ntp ipv6 server disable
	views system
	level 2
	default undo ntp ipv6 server disable
	server : Server function, which answers clients
	disable : Switch the function off

ntp server source-interface all enable
	views system
	level 2
	item ntp-server-all
	confirm Warning: NTP IPv4 server listening all interface will be enabled. Continue? [Y/N]:
	server : Server function, which answers clients
	all : All interfaces

ntp server source-interface all disable
	views system
	level 2
	item ntp-server-all
	default ntp server source-interface all disable
	notice Warning: The NTP IPv4 server listening all interface is disabled. Run the server source-interface command to specify the ntp IPv4 server listening function.
	server : Server function, which answers clients
	all : All interfaces
	disable : Do not listen on all interfaces

ntp ipv6 server source-interface all enable
	views system
	level 2
	item ntp-ipv6-server-all
	confirm Warning: NTP IPv6 server listening all interface will be enabled. Continue? [Y/N]:
	server : Server function, which answers clients
	all : All interfaces

ntp ipv6 server source-interface all disable
	views system
	level 2
	item ntp-ipv6-server-all
	default ntp ipv6 server source-interface all disable
	notice Warning: The NTP IPv6 server listening all interface is disabled. Run the server source-interface command to specify the ntp IPv4 server listening function.
	server : Server function, which answers clients
	all : All interfaces
	disable : Do not listen on all interfaces

ntp disable
undo ntp disable
	views system
	level 2
	default undo ntp disable
	disable : Switch the function off

ntp ipv6 disable
undo ntp ipv6 disable
	views system
	level 2
	default undo ntp ipv6 disable
	disable : Switch the function off

words
	ntp : Network Time Protocol
	refclock-master : Local clock as reference for others
	source-address : Address that is listened to
	source-interface : Interface that is listened to

ntp authentication-password complexity-check disable
	views system
	level 2
	confirm Warning: Password complexity check on NTP authentication will be disabled. Continue?  [Y/N]:

undo ntp authentication-password complexity-check disable
	views system
	level 2
	default undo ntp authentication-password complexity-check disable

ntp authentication-keyid <keyId> authentication-mode { md5 | hmac-sha256 | aes-128-cmac | aes-256-cmac } { <password> | cipher <password> }
undo ntp authentication-keyid <keyId>
	views system
	level 2
	checked
	<keyId>  integer 1..4294967295
	<password>  password 1..255 led cipher

ntp trusted authentication-keyid <key-id>
undo ntp trusted authentication-keyid <key-id>
	views system
	level 2
	checked
	<key-id>  integer 1..4294967295

ntp refclock-master [ <ip-address> ] [ <stratum> ]
undo ntp refclock-master [ <ip-address> ]
	views system
	level 2
	key <ip-address>
	<ip-address>  ipv4 127.127.1.0..127.127.1.3 default 127.127.1.0 : Address of the local reference clock
	<stratum>     integer 1..15 default 8 : Stratum of the local reference clock

ntp access peer { { <acl-number> | acl-name <aclname> } [ ipv6 { <acl6-number> | acl6-name <acl6name> } ] | ipv6 { <acl6-number> | acl6-name <acl6name> } [ <acl-number> | acl-name <aclname> ] }
undo ntp access peer
undo ntp access peer all
undo ntp access peer { { <acl-number> | acl-name <aclname> } [ ipv6 { <acl6-number> | acl6-name <acl6name> } ] | ipv6 [ { <acl6-number> | acl6-name <acl6name> } [ <acl-number> | acl-name <aclname> ] ] }
	views system
	level 2
	key none
	<acl-number>  integer 2000..2999 : Number of a basic ACL
	<aclname>  string 1..32 alnum-first : Name of a basic ACL
	<acl6-number>  integer 2000..2999 : Number of a basic ACL6
	<acl6name>  string 1..32 alnum-first : Name of a basic ACL6
	peer : Ask for the time, control, and be followed
	access : Access rights of other hosts

ntp access server { { <acl-number> | acl-name <aclname> } [ ipv6 { <acl6-number> | acl6-name <acl6name> } ] | ipv6 { <acl6-number> | acl6-name <acl6name> } [ <acl-number> | acl-name <aclname> ] }
undo ntp access server
undo ntp access server all
undo ntp access server { { <acl-number> | acl-name <aclname> } [ ipv6 { <acl6-number> | acl6-name <acl6name> } ] | ipv6 [ { <acl6-number> | acl6-name <acl6name> } [ <acl-number> | acl-name <aclname> ] ] }
	views system
	level 2
	key none
	<acl-number>  integer 2000..2999 : Number of a basic ACL
	<aclname>  string 1..32 alnum-first : Name of a basic ACL
	<acl6-number>  integer 2000..2999 : Number of a basic ACL6
	<acl6name>  string 1..32 alnum-first : Name of a basic ACL6
	server : Ask for the time and control
	access : Access rights of other hosts

ntp access synchronization { { <acl-number> | acl-name <aclname> } [ ipv6 { <acl6-number> | acl6-name <acl6name> } ] | ipv6 { <acl6-number> | acl6-name <acl6name> } [ <acl-number> | acl-name <aclname> ] }
undo ntp access synchronization
undo ntp access synchronization all
undo ntp access synchronization { { <acl-number> | acl-name <aclname> } [ ipv6 { <acl6-number> | acl6-name <acl6name> } ] | ipv6 [ { <acl6-number> | acl6-name <acl6name> } [ <acl-number> | acl-name <aclname> ] ] }
	views system
	level 2
	key none
	<acl-number>  integer 2000..2999 : Number of a basic ACL
	<aclname>  string 1..32 alnum-first : Name of a basic ACL
	<acl6-number>  integer 2000..2999 : Number of a basic ACL6
	<acl6name>  string 1..32 alnum-first : Name of a basic ACL6
	synchronization : Ask for the time only
	access : Access rights of other hosts

ntp access query { { <acl-number> | acl-name <aclname> } [ ipv6 { <acl6-number> | acl6-name <acl6name> } ] | ipv6 { <acl6-number> | acl6-name <acl6name> } [ <acl-number> | acl-name <aclname> ] }
undo ntp access query
undo ntp access query all
undo ntp access query { { <acl-number> | acl-name <aclname> } [ ipv6 { <acl6-number> | acl6-name <acl6name> } ] | ipv6 [ { <acl6-number> | acl6-name <acl6name> } [ <acl-number> | acl-name <aclname> ] ] }
	views system
	level 2
	key none
	<acl-number>  integer 2000..2999 : Number of a basic ACL
	<aclname>  string 1..32 alnum-first : Name of a basic ACL
	<acl6-number>  integer 2000..2999 : Number of a basic ACL6
	<acl6name>  string 1..32 alnum-first : Name of a basic ACL6
	query : Control only
	access : Access rights of other hosts

ntp access limited { { <acl-number> | acl-name <aclname> } [ ipv6 { <acl6-number> | acl6-name <acl6name> } ] | ipv6 { <acl6-number> | acl6-name <acl6name> } [ <acl-number> | acl-name <aclname> ] }
undo ntp access limited
undo ntp access limited all
undo ntp access limited { { <acl-number> | acl-name <aclname> } [ ipv6 { <acl6-number> | acl6-name <acl6name> } ] | ipv6 [ { <acl6-number> | acl6-name <acl6name> } [ <acl-number> | acl-name <aclname> ] ] }
	views system
	level 2
	key none
	<acl-number>  integer 2000..2999 : Number of a basic ACL
	<aclname>  string 1..32 alnum-first : Name of a basic ACL
	<acl6-number>  integer 2000..2999 : Number of a basic ACL6
	<acl6name>  string 1..32 alnum-first : Name of a basic ACL6
	limited : Ask for the time, but not too often
	access : Access rights of other hosts

ntp unicast-server { <ipv4-address> [ version <number> | authentication-keyid <key-id> | port <port-number> | source-interface { <ifName> | <interface-type> <interface-number> } | vpn-instance <vpn-instance-name> | preferred | maxpoll <max-number> | minpoll <min-number> | burst | iburst | preempt ] * | ipv6 <ipv6-address> [ authentication-keyid <key-id> | port <port-number> | source-interface { <ifName> | <interface-type> <interface-number> } | vpn-instance <vpn-instance-name> | preferred | maxpoll <max-number> | minpoll <min-number> | burst | iburst | preempt ] * | domain <domain-name> [ version <number> | authentication-keyid <key-id> | port <port-number> | source-interface { <ifName> | <interface-type> <interface-number> } | vpn-instance <vpn-instance-name> | preferred | maxpoll <max-number> | minpoll <min-number> | burst | iburst | preempt ] * }
undo ntp unicast-server { <ipv4-address> | ipv6 <ipv6-address> | domain <domain-name> } [ vpn-instance <vpn-instance-name> ]
	views system
	level 2
	key <ipv4-address> <ipv6-address> <domain-name> <vpn-instance-name>
	checked
	<ipv4-address>  ipv4
	<number>  integer 1..4 default 3
	<key-id>  integer 1..4294967295
	<port-number>  integer 123 1025..65535 default 123
	<interface-number>  interface-number as <ifName>
	<ifName>  interface-name
	<vpn-instance-name>  string 1..31 not _public_
	<max-number>  integer 10..17 default 10
	<min-number>  integer 3..6 default 6
	<ipv6-address>  ipv6
	<domain-name>  name 1..255

ntp unicast-peer { <ipv4Addr> [ version <number> | port <port-number> | authentication-keyid <key-id> | source-interface { <ifName> | <interface-type> <interface-number> } | vpn-instance <vpn-instance-name> | preferred | maxpoll <max-number> | minpoll <min-number> | preempt ] * | ipv6 <ipv6Addr> [ authentication-keyid <key-id> | port <port-number> | source-interface { <ifName> | <interface-type> <interface-number> } | vpn-instance <vpn-instance-name> | preferred | maxpoll <max-number> | minpoll <min-number> | preempt ] * | domain <domain-name> [ version <number> | port <port-number> | authentication-keyid <key-id> | source-interface { <ifName> | <interface-type> <interface-number> } | vpn-instance <vpn-instance-name> | preferred | maxpoll <max-number> | minpoll <min-number> | preempt ] * }
undo ntp unicast-peer { <ipv4Addr> | ipv6 <ipv6Addr> | domain <domain-name> } [ vpn-instance <vpn-instance-name> ]
	views system
	level 2
	key <ipv4Addr> <ipv6Addr> <domain-name> <vpn-instance-name>
	checked
	<ipv4Addr>  ipv4
	<number>  integer 1..4 default 3
	<port-number>  integer 123 1025..65535 default 123
	<key-id>  integer 1..4294967295
	<interface-number>  interface-number as <ifName>
	<ifName>  interface-name
	<vpn-instance-name>  string 1..31 not _public_
	<max-number>  integer 10..17 default 10
	<min-number>  integer 3..6 default 6
	<ipv6Addr>  ipv6
	<domain-name>  name 1..255

ntp authentication enable
undo ntp authentication enable
	views system
	level 2
	default undo ntp authentication enable

ntp kod-enable
undo ntp kod-enable
	views system
	level 2
	default undo ntp kod-enable

ntp discard { min-interval <min-interval-val> | avg-interval <avg-interval-val> } *
undo ntp discard
	views system
	level 2
	default ntp discard min-interval 1 avg-interval 5
	sparse
	<min-interval-val>  integer 1..8 default 1
	<avg-interval-val>  integer 1..8 default 5

ntp server source-interface { <interface-name> | <interface-type> <interface-number> }
undo ntp server source-interface { <interface-name> | <interface-type> <interface-number> }
	views system
	level 2
	<interface-name>  interface-name exists interface : Interface that NTP listens on
	server : Server function, which answers clients

ntp ipv6 server source-address <ipv6Addr> [ vpn-instance <vpnName> ]
undo ntp ipv6 server source-address <ipv6Addr> [ vpn-instance <vpnName> ]
	views system
	level 2
	key <ipv6Addr> <vpnName>
	checked
	<ipv6Addr>  ipv6 host : IPv6 address that NTP listens on
	<vpnName>  string 1..31 not _public_ : Name of a VPN instance
	server : Server function, which answers clients

ntp server physic-isolate source-interface { <interface-name> | <interface-type> <interface-number> } source-address <ipv4Addr>
undo ntp server physic-isolate source-interface { <interface-name> | <interface-type> <interface-number> } source-address <ipv4Addr>
	views system
	level 2
	key <interface-name>
	checked
	<interface-name>  interface-name exists interface : Interface that packets must come in by
	<ipv4Addr>  ipv4 : IPv4 address that NTP listens on
	server : Server function, which answers clients
	physic-isolate : Listen to an address on one interface only

ntp ipv6 server physic-isolate source-interface { <interface-name> | <interface-type> <interface-number> } source-address <ipv6Addr>
undo ntp ipv6 server physic-isolate source-interface { <interface-name> | <interface-type> <interface-number> } source-address <ipv6Addr>
	views system
	level 2
	key <interface-name> <ipv6Addr>
	checked
	<interface-name>  interface-name exists interface : Interface that packets must come in by
	<ipv6Addr>  ipv6 host : IPv6 address that NTP listens on
	server : Server function, which answers clients
	physic-isolate : Listen to an address on one interface only

ntp source-interface { <interface-name> | <interface-type> <interface-number> } [ vpn-instance <vpnName> ]
undo ntp source-interface [ vpn-instance <vpnName> ]
	views system
	level 2
	key <vpnName>
	checked
	<interface-name>  interface-name exists interface : Interface whose address NTP packets leave from
	<vpnName>  string 1..31 not _public_ : Name of a VPN instance

ntp ipv6 source-interface { <interface-name> | <interface-type> <interface-number> } [ vpn-instance <vpnName> ]
undo ntp ipv6 source-interface [ vpn-instance <vpnName> ]
	views system
	level 2
	key <vpnName>
	checked
	<interface-name>  interface-name exists interface : Interface whose address NTP packets leave from
	<vpnName>  string 1..31 not _public_ : Name of a VPN instance

ntp source-port <portNum>
undo ntp source-port
	views system
	level 2
	<portNum>  integer 123 1025..65535

ntp max-distance <max-distance-value>
undo ntp max-distance
	views system
	level 2
	default ntp max-distance 1
	sparse
	<max-distance-value>  integer 1..16

ntp offset-limit <maxOffset>
undo ntp offset-limit
	views system
	level 2
	<maxOffset>  integer 5..7620

ntp sync-interval <interval>
undo ntp sync-interval
	views system
	level 2
	<interval>  integer 180..600

ntp max-dynamic-sessions <number>
undo ntp max-dynamic-sessions
	views system
	level 2
	default ntp max-dynamic-sessions 100
	sparse
	<number>  integer 0..100 default 100

ntp unsync max-poll-interval <poll-interval-value> dec-step <step-value>
undo ntp unsync max-poll-interval
	views system
	level 2
	checked
	<poll-interval-value>  integer 6..10
	<step-value>  integer 1..6

ntp high-precision-time client enable poll-interval [ <poll-interval-time> ]
	views system
	level 2
	confirm Info: The NTP High-precision function is only supported on unicast-server, unicast-peer and manycast modes.\nWarning: After this configuration is committed, the polling interval of the client is subject to this configuration. Continue? [Y/N]:
	<poll-interval-time>  integer 50..2500 default 200

undo ntp high-precision-time client enable
	views system
	level 2

ntp high-precision-time server enable
undo ntp high-precision-time server enable
	views system
	level 2
	default undo ntp high-precision-time server enable

display ntp status
	views all
	level 1
	handler display-ntp-status
	status : State of the system clock

display ntp statistics packet [ ipv6 ]
	views all
	level 1
	handler display-ntp-statistics
	packet : Packets that were sent, received and dropped

display ntp statistics packet [ ipv6 ] interface { <interface-name> | <interface-type> <interface-number> | all }
	views all
	level 1
	handler display-ntp-statistics
	packet : Packets that were sent, received and dropped
	<interface-name>  interface-name exists interface : Interface that packets came in by
	interface : Packets that came in by an interface
	all : Every interface that packets came in by

reset ntp statistics packet [ ipv6 ]
	views user
	level 2
	handler reset-ntp-statistics
	packet : Packets that were sent, received and dropped

reset ntp statistics packet [ ipv6 ] interface { <interface-name> | <interface-type> <interface-number> | all }
	views user
	level 2
	handler reset-ntp-statistics
	packet : Packets that were sent, received and dropped
	<interface-name>  interface-name exists interface : Interface that packets came in by
	interface : Packets that came in by an interface
	all : Every interface that packets came in by

display ntp statistics packet peer [ [ <ipv4Addr> [ vpn-instance <vpnName> ] ] | ipv6 [ <ipv6Addr> [ vpn-instance <vpnName> ] ] | domain [ <domainName> [ vpn-instance <vpnName> ] ] ]
	views all
	level 1
	handler display-ntp-peer-statistics
	packet : Packets that were sent, received and dropped
	peer : Packets of one source, or of each
	domain : Sources that are named by a domain name
	<ipv4Addr>  ipv4 : Address of the source
	<ipv6Addr>  ipv6 : Address of the source
	<domainName>  name 1..255 : Domain name of the source
	<vpnName>  string 1..31 not _public_ : Name of a VPN instance

reset ntp statistics packet peer [ [ <ipv4Addr> [ vpn-instance <vpnName> ] ] | ipv6 [ <ipv6Addr> [ vpn-instance <vpnName> ] ] | domain [ <domainName> [ vpn-instance <vpnName> ] ] ]
	views user
	level 2
	handler reset-ntp-peer-statistics
	packet : Packets that were sent, received and dropped
	peer : Packets of one source, or of each
	domain : Sources that are named by a domain name
	<ipv4Addr>  ipv4 : Address of the source
	<ipv6Addr>  ipv6 : Address of the source
	<domainName>  name 1..255 : Domain name of the source
	<vpnName>  string 1..31 not _public_ : Name of a VPN instance

display ntp event clock-unsync
	views all
	level 1
	handler display-ntp-events

display ntp sessions
	views all
	level 1
	handler display-ntp-sessions

display ntp sessions verbose
	views all
	level 1
	handler display-ntp-sessions

display ntp slot-status
	views all
	level 1
	handler display-ntp-slot

display ntp trace
	views all
	level 1
	handler display-ntp-trace

ntp broadcast-client
undo ntp broadcast-client
	views 100ge 10ge 25ge 400ge eth-trunk tunnel vlanif
	level 2

ntp broadcast-server [ authentication-keyid <key-id> | version <version-number> | port <port-number> ] *
undo ntp broadcast-server
	views 100ge 10ge 25ge 400ge eth-trunk tunnel vlanif
	level 2
	checked
	<key-id>  integer 1..4294967295
	<version-number>  integer 1..4 default 3
	<port-number>  integer 123 1025..65535 default 123

ntp ipv6 receive disable
undo ntp ipv6 receive disable
	views 100ge 10ge 25ge eth-trunk tunnel vlanif
	level 2
	default undo ntp ipv6 receive disable

ntp manycast-client [ <ip-address> ] [ authentication-keyid <key-id> | ttl <ttl-number> | port <port-number> ] *
undo ntp manycast-client [ <ip-address> ]
	views 100ge 10ge 25ge 400ge eth-trunk tunnel vlanif
	level 2
	key <ip-address>
	checked
	<ip-address>  ipv4 224.0.1.0..239.255.255.255 default 224.0.1.1
	<key-id>  integer 1..65535
	<ttl-number>  integer 1..255 default 255
	<port-number>  integer 123 1025..65535 default 123

ntp manycast-client ipv6 [ <ipv6-address> ] [ authentication-keyid <key-id> | ttl <ttl-number> | port <port-number> ] *
undo ntp manycast-client ipv6 [ <ipv6-address> ]
	views 100ge 10ge 25ge 400ge eth-trunk tunnel vlanif
	level 2
	key <ipv6-address>
	checked
	<ipv6-address>  ipv6 multicast default FF0E::101
	<key-id>  integer 1..65535
	<ttl-number>  integer 1..255 default 255
	<port-number>  integer 123 1025..65535 default 123

ntp manycast-server [ <ip-address> ]
undo ntp manycast-server [ <ip-address> ]
	views 100ge 10ge 25ge 400ge eth-trunk tunnel vlanif
	level 2
	key <ip-address>
	<ip-address>  ipv4 224.0.1.0..239.255.255.255 default 224.0.1.1

ntp manycast-server ipv6 [ <ipv6-address> ]
undo ntp manycast-server ipv6 [ <ipv6-address> ]
	views 100ge 10ge 25ge eth-trunk tunnel vlanif
	level 2
	key <ipv6-address>
	checked
	<ipv6-address>  ipv6 multicast default FF0E::101

ntp multicast-client [ <ip-address> ]
undo ntp multicast-client [ <ip-address> ]
	views 100ge 10ge 25ge 400ge eth-trunk tunnel vlanif
	level 2
	key <ip-address>
	<ip-address>  ipv4 224.0.1.0..239.255.255.255 default 224.0.1.1

ntp multicast-client ipv6 [ <ipv6-address> ]
undo ntp multicast-client ipv6 [ <ipv6-address> ]
	views 100ge 10ge 25ge 400ge eth-trunk tunnel vlanif
	level 2
	key <ipv6-address>
	checked
	<ipv6-address>  ipv6 multicast default FF0E::101

ntp multicast-server [ <ip-address> ] [ authentication-keyid <key-id> | ttl <ttl-number> | version <number> | port <port-number> ] *
undo ntp multicast-server [ <ip-address> ]
	views 100ge 10ge 25ge 400ge eth-trunk tunnel vlanif
	level 2
	key <ip-address>
	checked
	<ip-address>  ipv4 224.0.1.0..239.255.255.255 default 224.0.1.1
	<key-id>  integer 1..4294967295
	<ttl-number>  integer 1..255 default 16
	<number>  integer 1..4 default 3
	<port-number>  integer 123 1025..65535 default 123

ntp multicast-server ipv6 [ <ipv6Addr> ] [ authentication-keyid <keyid> | ttl <ttl-number> | port <portNumber> ] *
undo ntp multicast-server ipv6 [ <ipv6Addr> ]
	views 100ge 10ge 25ge 400ge eth-trunk tunnel vlanif
	level 2
	key <ipv6Addr>
	checked
	<ipv6Addr>  ipv6 multicast default FF0E::101
	<keyid>  integer 1..4294967295
	<ttl-number>  integer 1..255 default 16
	<portNumber>  integer 123 1025..65535 default 123

ntp receive disable
undo ntp receive disable
	views 100ge 10ge 25ge 400ge eth-trunk tunnel vlanif
	level 2
	default undo ntp receive disable
