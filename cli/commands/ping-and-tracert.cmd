# Ping and Tracert (command reference, System_Monitoring/Ping_and_Tracert)
section 1604

ping tcp [ -c <count> | -t <timeout> | -m <interval> | -h <ttl> | -vpn-instance <vrfName> | -passroute | -a <srcAddress> ] * <destAddress> [ <destPort> ]
	views all
	level 0
	unstored
	<count>  integer 1..4294967295 default 5
	<timeout>  integer 0..65535 default 2000
	<interval>  integer 1..10000 default 500
	<ttl>  integer 1..255 default 30
	<vrfName>  string 1..31 not _public_
	<srcAddress>  ipv4
	<destAddress>  ipv4
	<destPort>  integer 1..65535 default 7

ping vxlan [ -c <count> | -m <interval> | -t <timeout> | -r <replymode> | -a <innersrc-address6> ] * ipv6 vni <vniid> source <source-address6> peer <dest-address6> [ udp-port <dest-port> ] [ load-balance { vxlan-source-udpport <vxlan-source-udpport> [ <vxlan-source-end-udpport> ] | { source-address <lb-src-address> destination-address <lb-dst-address> protocol { udp | <lb-protocolid> } source-port <lb-src-port> destination-port <lb-dst-port> source-mac <source-mac> destination-mac <destination-mac> } } ]
ping vxlan [ -c <count> | -m <interval> | -t <timeout> | -r <replymode> | -a <innersrc-address> | -tos <tos> ] * vni <vniid> source <source-address> peer <dest-address> [ udp-port <dest-port> ] [ load-balance { vxlan-source-udpport <vxlan-source-udpport> [ <vxlan-source-end-udpport> ] | { source-address <lb-src-address> destination-address <lb-dst-address> protocol { udp | <lb-protocolid> } source-port <lb-src-port> destination-port <lb-dst-port> source-mac <source-mac> destination-mac <destination-mac> } } ]
	views all
	level 0
	unstored
	<count>  integer 1..4294967295 default 5
	<interval>  integer 1..10000 default 500
	<timeout>  integer 0..65535 default 2000
	<replymode>  integer 1..3
	<innersrc-address6>  ipv6
	<vniid>  integer 1..16777215
	<source-address6>  ipv6
	<dest-address6>  ipv6
	<dest-port>  integer 1..65535
	<vxlan-source-udpport>  integer 49152..65535
	<vxlan-source-end-udpport>  integer 49152..65535
	<lb-src-address>  ipv4
	<lb-dst-address>  ipv4
	<lb-protocolid>  integer 1..255
	<lb-src-port>  integer 1..65535
	<lb-dst-port>  integer 1..65535
	<source-mac>  mac
	<destination-mac>  mac
	<innersrc-address>  ipv4
	<tos>  integer 0..255 default 0
	<source-address>  ipv4
	<dest-address>  ipv4

tracert [ -a <source-ip-address> [ -response-public | -ignore-vpn | -response-vpn <respVrfName> ] | -f <initTtl> | -m <maxTtl> | -p <destPort> | -q <nqueries> | -vpn-instance <vpn-instance-name> | -w <timeout> | -name | -s <size> | { -tos <tos-value> | -dscp <dscp> } | -pipe ] * <host>
	views all
	level 0
	unstored
	<source-ip-address>  ipv4
	<respVrfName>  string 1..31 not _public_
	<initTtl>  integer 1..255 default 1
	<maxTtl>  integer 1..255 default 64
	<destPort>  integer 0..65535 default 33434
	<nqueries>  integer 1..65535 default 3
	<vpn-instance-name>  string 1..31 not _public_
	<timeout>  integer 0..3600000 default 5000
	<size>  integer 12..9600
	<tos-value>  integer 0..255 default 0
	<dscp>  integer 0..63
	<host>  string 1..255

tracert ipv6 [ -f <first-hop-limit> | -m <max-hop-limit> | -p <port-number> | -q <probes> | -w <timeout> | vpn-instance <vpn-instance-name> | -s <size> | -name | -a <source-ipv6-address> | -nexthop <nextHopAddr> | -passroute | { -tc <tc> | -dscp <dscp> } | -pipe ] * <host-name> [ -i { <ifName> | <ifType> <ifNum> } ]
	views all
	level 0
	unstored
	<first-hop-limit>  integer 1..255 default 1
	<max-hop-limit>  integer 1..255 default 64
	<port-number>  integer 1..65535 default 33434
	<probes>  integer 1..65535 default 3
	<timeout>  integer 1..65535 default 5000
	<vpn-instance-name>  string 1..31
	<size>  integer 20..9600
	<source-ipv6-address>  ipv6
	<nextHopAddr>  ipv6
	<tc>  integer 0..255 default 0
	<dscp>  integer 0..63
	<host-name>  string 1..255
	<ifName>  interface-name
	<ifType>  interface-type
	<ifNum>  interface-number as <ifName>

tracert vxlan [ -t <timeout> | -r <replymode> | -a <innersrc-address> | -h <maxttl> ] * vni <vniid> source <source-address> peer <dest-address> [ udp-port <dest-port> ] [ pipe ] [ load-balance { vxlan-source-udpport <vxlan-source-udpport> | { source-address <lb-src-address> destination-address <lb-dst-address> protocol { udp | <lb-protocolid> } source-port <lb-src-port> destination-port <lb-dst-port> source-mac <lb-sourcemac> destination-mac <lb-destinationmac> } } ]
	views all
	level 0
	unstored
	<timeout>  integer 0..65535 default 2000
	<replymode>  integer 1..3
	<innersrc-address>  ipv4
	<maxttl>  integer 1..255 default 30
	<vniid>  integer 1..16777215
	<source-address>  ipv4
	<dest-address>  ipv4
	<dest-port>  integer 1..65535
	<vxlan-source-udpport>  integer 49152..65535
	<lb-src-address>  ipv4
	<lb-dst-address>  ipv4
	<lb-protocolid>  integer 1..255
	<lb-src-port>  integer 1..65535
	<lb-dst-port>  integer 1..65535
	<lb-sourcemac>  mac
	<lb-destinationmac>  mac

trunk member-port-inspect
undo trunk member-port-inspect
	views system
	level 2
