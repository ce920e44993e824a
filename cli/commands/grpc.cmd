# gRPC (command reference, System_Monitoring/gRPC)
section 1214

acl <acl-name>
acl <acl-number>
undo acl [ <acl-name> ]
undo acl <acl-number>
	views grpc-server
	level 3
	<acl-name>  name 1..32 alnum-first not-number
	<acl-number>  integer 2000..3999

acl <acl-name>
acl <acl-number>
undo acl [ <acl-name> ]
undo acl <acl-number>
	views grpc-server-ipv6
	level 3
	<acl-name>  name 1..32 alnum-first not-number
	<acl-number>  integer 2000..3999

compression gzip
undo compression gzip
	views grpc-server
	level 3

compression gzip
undo compression gzip
	views grpc-server-ipv6
	level 3

destination-group <destination-group-name>
undo destination-group <destination-group-name>
	views grpc-client
	level 3
	enters grpc-client-destination-group
	<destination-group-name>  string 1..64

grpc
undo grpc
	views system
	level 3
	enters grpc

grpc client
undo grpc
	views grpc
	level 3
	apart
	enters grpc-client

grpc server
undo grpc server
undo grpc
	views grpc
	level 3
	apart
	enters grpc-server

grpc server ipv6
undo grpc server
undo grpc
	views grpc
	level 3
	apart
	enters grpc-server-ipv6

idle-timeout <time>
undo idle-timeout [ <time> ]
	views grpc-server
	level 3
	<time>  integer 1..3600

idle-timeout <time>
undo idle-timeout [ <time> ]
	views grpc-server-ipv6
	level 3
	<time>  integer 1..3600

peer-address ipv4 <ip-address-ipv4> port <port-value> [ vpn-instance <vpn-name> ]
peer-address ipv6 <ip-address-ipv6> port <port-value> [ vpn-instance <vpn-name> ]
undo peer-address ipv4 <ip-address-ipv4> port <port-value> [ vpn-instance <vpn-name> ]
undo peer-address ipv6 <ip-address-ipv6> port <port-value> [ vpn-instance <vpn-name> ]
	views grpc-client-destination-group
	level 3
	<ip-address-ipv4>  ipv4
	<port-value>  integer 1..65535
	<vpn-name>  string 1..31
	<ip-address-ipv6>  ipv6

permit no-tls { gnmi }
undo permit no-tls { gnmi }
	views grpc-server-ipv6
	level 3

permit no-tls { gnmi }
undo permit no-tls { gnmi }
	views grpc-server
	level 3

server-port <port-number>
undo server-port [ <port-number> ]
	views grpc-server-ipv6
	level 3
	<port-number>  integer 10000..57999

server enable
undo server enable
	views grpc-server-ipv6
	level 3

source-ip <ip-address> [ vpn-instance <vpn-instance-name> ]
undo source-ip [ <ip-address> [ vpn-instance <vpn-instance-name> ] ]
	views grpc-server-ipv6
	level 3
	<ip-address>  ipv6
	<vpn-instance-name>  name 1..31

source-ip <ip-address> [ vpn-instance <vpn-instance-name> ]
undo source-ip [ <ip-address> [ vpn-instance <vpn-instance-name> ] ]
	views grpc-server
	level 3
	<ip-address>  ipv4
	<vpn-instance-name>  name 1..31

server-port <port-number>
undo server-port [ <port-number> ]
	views grpc-server
	level 3
	<port-number>  integer 10000..57999

ssl-policy <policy-name>
undo ssl-policy [ <policy-name> ]
	views grpc-server-ipv6
	level 3
	<policy-name>  name 1..23

ssl-policy <ssl-policy-name> [ verify-san <san> ]
undo ssl-policy [ <ssl-policy-name> [ verify-san <san> ] ]
	views grpc-client
	level 3
	<ssl-policy-name>  name 1..23
	<san>  name 1..255

ssl-policy <ssl-policy-name>
undo ssl-policy [ <ssl-policy-name> ]
	views grpc-server
	level 3
	<ssl-policy-name>  string 1..23

ssl-verify peer
undo ssl-verify peer
	views grpc-server-ipv6
	level 3

ssl-verify peer
undo ssl-verify peer
	views grpc-client
	level 3

ssl-verify peer
undo ssl-verify peer
	views grpc-server
	level 3

server enable
undo server enable
	views grpc-server
	level 3
