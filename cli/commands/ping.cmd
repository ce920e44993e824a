# Echo requests (command reference, System_Monitoring/Ping_and_Tracert): the options that a kernel socket can honour

ping [ ip ] [ -c <count> | -i { <interface-name> | <interface-type> <interface-number> } | -s <packetsize> | \
	-t <timeout> | -m <time> | -a <source-ip-address> | -h <ttl-value> | -p <pattern> | \
	{ -tos <tos-value> | -dscp <dscp-value> } | -f | -q | -vpn-instance <vpn-instance-name> | -system-time ] * <host>
	views all
	level 0
	handler ping
	<count>              integer 1..4294967295 : Number of requests
	<interface-name>     interface-name exists interface : Interface that sends the requests
	<packetsize>         integer 10..9600 : Bytes of data in a request
	<timeout>            integer 0..65535 : Milliseconds to wait for a reply
	<time>               integer 1..10000 : Milliseconds from one request to the next
	<source-ip-address>  ipv4 : Source address of the requests
	<ttl-value>          integer 1..255 : Time to live of the requests
	<pattern>            hex 0..ffffffff : Bytes that fill the request
	<tos-value>          integer 0..255 : Type of service of the requests
	<dscp-value>         integer 0..63 : Differentiated services code point of the requests
	<vpn-instance-name>  string 1..31 not _public_ : Name of a VPN instance
	<host>  string 1..255 : IPv4 address or name of the destination

ping ipv6 [ -a <source-ipv6-address> | -c <echo-number> | -s <byte-number> | -t <timeout> | \
	{ -tc <traffic-class-value> | -dscp <dscp> } | vpn-instance <vpn-instance-name> | -m <wait-time> | \
	-h <hoplimit> | -p <pattern> | -system-time ] * \
	<destination-ipv6-address> [ -i { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 0
	handler ping
	<source-ipv6-address>       ipv6 : Source address of the requests
	<echo-number>               integer 1..4294967295 : Number of requests
	<byte-number>               integer 20..9600 : Bytes of data in a request
	<timeout>                   integer 0..65535 : Milliseconds to wait for a reply
	<traffic-class-value>       integer 0..255 : Traffic class of the requests
	<dscp>                      integer 0..63 : Differentiated services code point of the requests
	<vpn-instance-name>  string 1..31 not _public_ : Name of a VPN instance
	<wait-time>                 integer 1..10000 : Milliseconds from one request to the next
	<hoplimit>                  integer 1..255 : Hop limit of the requests
	<pattern>                   hex 0..ffffffff : Bytes that fill the request
	<destination-ipv6-address>  string 1..255 : IPv6 address or name of the destination
	<interface-name>            interface-name exists interface : Interface that sends the requests

words
	-a : Source address of the requests
	-c : Number of requests
	-dscp : Differentiated services code point
	-f : Do not fragment the requests
	-h : Time to live of the requests
	-i : Interface that sends the requests
	-m : Time from one request to the next
	-p : Bytes that fill the requests
	-q : Show the statistics only
	-s : Bytes of data in a request
	-system-time : Show when each reply came
	-t : Time to wait for a reply
	-tc : Traffic class of the requests
	-tos : Type of service of the requests
	-vpn-instance : VPN instance of the destination
	ip : IP protocol
	ipv6 : IPv6 protocol
	ping : Send echo requests to a host
