# DNS (command reference, IP_Addresses_and_Services/DNS)
section 1016
module dns

display dns application cache
	views all
	level 1
	unstored

display dns application table
	views all
	level 1
	unstored

display dns configuration
	views all
	level 1
	handler display-dns-configuration

display dns debugging filter
	views all
	level 1
	unstored

display dns domain [ vpn-instance <vpn-instance-name> ] [ verbose ]
	views all
	level 1
	handler display-dns-domain
	<vpn-instance-name>  string 1..31 not _public_

display dns dynamic-host [ ip ] [ <domain-name> ] [ vpn-instance <vpn-instance-name> ]
	views all
	level 1
	unstored
	<domain-name>  string 1..255
	<vpn-instance-name>  string 1..31 not _public_

display dns ipv6 dynamic-host [ <domain-name> ] [ vpn-instance <vpn-instance-name> ]
	views all
	level 1
	unstored
	<domain-name>  string 1..255
	<vpn-instance-name>  string 1..31 not _public_

display dns server [ vpn-instance <vpn-instance-name> ] [ verbose ]
	views all
	level 1
	handler display-dns-server
	<vpn-instance-name>  string 1..31 not _public_

display dns statistics
	views all
	level 1
	unstored

display ip host [ vpn-instance <vpn-instance-name> ]
	views all
	level 1
	handler display-ip-host
	<vpn-instance-name>  string 1..31 not _public_

display ipv6 host [ vpn-instance <vpn-instance-name> ]
	views all
	level 1
	handler display-ipv6-host
	<vpn-instance-name>  string 1..31 not _public_

dns-server-select-algorithm { fixed | auto }
undo dns-server-select-algorithm
	views system
	level 2

dns application cache ttl maximum <max-seconds> minimum <min-seconds>
undo dns application cache ttl
	views system
	level 2
	default dns application cache ttl maximum 86400 minimum 600
	<max-seconds>  integer 60..4294967295 default 86400
	<min-seconds>  integer 60..4294967295 default 600

dns debugging filter { domain <domain-name> | client-ip <ip-address> | client-ipv6 <ipv6-address> }
dns debugging filter { domain <domain-name> | client-ip <ip-address> }
undo dns debugging filter { domain [ <domain-name> ] | client-ip [ <ip-address> ] | client-ipv6 [ <ipv6-address> ] }
undo dns debugging filter { domain [ <domain-name> ] | client-ip [ <ip-address> ] }
	views user
	level 3
	unstored
	<domain-name>  string 1..255
	<ip-address>  ipv4
	<ipv6-address>  ipv6

dns domain <domain-name> [ vpn-instance <vpn-instance-name> ]
undo dns domain [ <domain-name> [ vpn-instance <vpn-instance-name> ] ]
	views system
	level 2
	key <domain-name> <vpn-instance-name>
	<domain-name>  name 1..63
	<vpn-instance-name>  string 1..31 not _public_

dns forward retry-number <number>
undo dns forward retry-number
	views system
	level 2
	<number>  integer 0..15

dns forward retry-timeout <timeout-value>
undo dns forward retry-timeout
	views system
	level 2
	<timeout-value>  integer 1..15

dns resolve
undo dns resolve
	views system
	level 2

dns server <ip-address> [ vpn-instance <vpn-instance-name> ]
undo dns server [ <ip-address> [ vpn-instance <vpn-instance-name> ] ]
	views system
	level 2
	key <ip-address> <vpn-instance-name>
	<ip-address>  ipv4
	<vpn-instance-name>  string 1..31 not _public_

dns server ipv6 <ipv6-address> [ { <interface-type> <interface-number> | <interface-name> } ] [ vpn-instance <vpn-instance-name> ]
undo dns server ipv6 [ <ipv6-address> [ { <interface-type> <interface-number> | <interface-name> } ] [ vpn-instance <vpn-instance-name> ] ]
	views system
	level 2
	key <ipv6-address> <interface-name> <vpn-instance-name>
	<ipv6-address>  ipv6
	<vpn-instance-name>  string 1..31 not _public_

dns server ipv6 source-ip [ vpn-instance <vpn-instance-name> ] <ipv6-address>
undo dns server ipv6 source-ip [ vpn-instance <vpn-instance-name> ]
	views system
	level 2
	key <vpn-instance-name>
	<vpn-instance-name>  string 1..31 not _public_
	<ipv6-address>  ipv6

dns server source-interface { <interface-type> <interface-number> | <interface-name> }
undo dns server source-interface
	views system
	level 2

dns server source-ip [ vpn-instance <vpn-instance-name> ] <ip-address>
undo dns server source-ip [ vpn-instance <vpn-instance-name> ]
	views system
	level 2
	key <vpn-instance-name>
	<vpn-instance-name>  string 1..31 not _public_
	<ip-address>  ipv4

dns server vpn-instance <vpn-instance-name>
undo dns server vpn-instance
	views system
	level 2
	<vpn-instance-name>  string 1..31 not _public_

ip host <host-name> <ip-address> [ vpn-instance <vpn-instance-name> ]
undo ip host <host-name> [ <ip-address> [ vpn-instance <vpn-instance-name> ] ]
	views system
	level 2
	key <host-name> <vpn-instance-name>
	<host-name>  name 1..255
	<ip-address>  ipv4
	<vpn-instance-name>  string 1..31 not _public_

ipv6 host <host-name> <ipv6-address> [ vpn-instance <vpn-instance-name> ]
undo ipv6 host <host-name> [ <ipv6-address> [ vpn-instance <vpn-instance-name> ] ]
	views system
	level 2
	key <host-name> <vpn-instance-name>
	<host-name>  string 1..255
	<ipv6-address>  ipv6
	<vpn-instance-name>  string 1..31 not _public_

reset dns application cache [ <domain-name> ]
	views user
	level 2
	unstored
	<domain-name>  name 1..255

reset dns dynamic-host [ vpn-instance <vpn-instance-name> ]
	views user
	level 2
	unstored
	<vpn-instance-name>  string 1..31 not _public_

reset dns ipv6 dynamic-host [ vpn-instance <vpn-instance-name> ]
	views user
	level 2
	unstored
	<vpn-instance-name>  string 1..31 not _public_

reset dns statistics
	views user
	level 2
	unstored
