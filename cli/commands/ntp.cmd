# NTP: the server side (command reference, System_Management/NTP)
section 40

ntp server disable
undo ntp server disable
	views system
	level 2
	server : Server function, which answers clients
	disable : Switch the function off

ntp ipv6 server disable
undo ntp ipv6 server disable
	views system
	level 2
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
	notice Warning: The NTP IPv6 server listening all interface is disabled. Run the server source-interface command to specify the ntp IPv4 server listening function.
	server : Server function, which answers clients
	all : All interfaces
	disable : Do not listen on all interfaces

ntp disable
undo ntp disable
	views system
	level 2
	disable : Switch the function off

ntp ipv6 disable
undo ntp ipv6 disable
	views system
	level 2
	disable : Switch the function off

ntp refclock-master [ <ip-address> ] [ <stratum> ]
undo ntp refclock-master [ <ip-address> ]
	views system
	level 2
	key <ip-address>
	<ip-address>  ipv4 127.127.1.0..127.127.1.3 default 127.127.1.0 : Address of the local reference clock
	<stratum>     integer 1..15 default 8 : Stratum of the local reference clock

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
	<vpnName>   string 1..31 not _public_ : Name of a VPN instance
	server : Server function, which answers clients

display ntp status
	views all
	level 1
	handler display-ntp-status
	status : State of the system clock

display ntp statistics packet [ ipv6 ]
	views all
	level 1
	handler display-ntp-statistics
	statistics : Statistics
	packet : Packets that were sent, received and dropped

reset ntp statistics packet [ ipv6 ]
	views user
	level 2
	handler reset-ntp-statistics
	statistics : Statistics
	packet : Packets that were sent, received and dropped

words
	ntp : Network Time Protocol
	refclock-master : Local clock as reference for others
	source-address : Address that is listened to
	source-interface : Interface that is listened to
