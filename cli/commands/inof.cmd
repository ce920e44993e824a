# iNOF (command reference, Intelligent_Lossless_Network/iNOF)
section 1376

access-filter
undo access-filter
	views ai-service-inof
	level 2
	apart
	enters ai-service-inof-access-filter

access-filter enable
undo access-filter enable
	views ai-service-inof
	level 2

authentication-mode hmac-sha256 password <passwd>
undo authentication-mode
	views ai-service-inof
	level 2
	<passwd>  password 8..16

display inof bfd session
	views all
	level 1
	unstored

display inof configuration host [ inconsistent ]
	views all
	level 1
	unstored

display inof configuration status
	views all
	level 1
	unstored

display inof configuration zone [ <zone-name> ] [ inconsistent ]
	views all
	level 1
	unstored
	<zone-name>  string 1..63

display inof information host [ local | remote | { <ip-address> | <ipv6-address> } ]
	views all
	level 1
	unstored
	<ip-address>  ipv4
	<ipv6-address>  ipv6

display inof peer connection
	views all
	level 1
	unstored

display inof rpfr connection information
	views all
	level 1
	unstored

display inof rpfr history information [ slot <slot-id> ]
	views all
	level 1
	unstored
	<slot-id>  name 1..31

exclude interface { <interface-name> | <interface-type> <interface-number> } [ to { <interface-name> | <interface-type> <interface-number> } ]
undo exclude interface { <interface-name> | <interface-type> <interface-number> } [ to { <interface-name> | <interface-type> <interface-number> } ]
	views ai-service-inof-access-filter
	level 2

hard-zoning enable
undo hard-zoning enable
	views ai-service-inof
	level 2

host { { <ip-address> | <ip-address1> to <ip-address2> } | { <ipv6-address> | <ipv6-address1> to <ipv6-address2> } }
undo host { { <ip-address> | <ip-address1> to <ip-address2> } | { <ipv6-address> | <ipv6-address1> to <ipv6-address2> } }
	views ai-service-inof-zone
	level 2
	<ip-address>  ipv4
	<ip-address1>  ipv4
	<ip-address2>  ipv4
	<ipv6-address>  ipv6
	<ipv6-address1>  ipv6
	<ipv6-address2>  ipv6

host <ip-address> [ to <ip-address> ] interface { <interface-name> | <interface-type> <interface-number> }
undo host <ip-address> [ to <ip-address> ] interface { <interface-name> | <interface-type> <interface-number> }
	views ai-service-inof-access-filter
	level 2
	<ip-address>  ipv6

inof
undo inof
	views ai-service
	level 2
	apart
	enters ai-service-inof

inof bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <detect-multiplier> } *
undo inof bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <detect-multiplier> } *
	views ai-service-inof
	level 2
	<min-tx-interval>  integer 3..1000 default 1000
	<min-rx-interval>  integer 3..1000 default 1000
	<detect-multiplier>  integer 3..50 default 3

inof bfd enable
undo inof bfd enable
	views ai-service-inof
	level 2

peer { <peer-address> | <peer-ipv6-address> } reflect-client
undo peer { <peer-address> | <peer-ipv6-address> } reflect-client
	views ai-service-inof
	level 2
	<peer-address>  ipv4
	<peer-ipv6-address>  ipv6

role { reflect-client | reflector }
undo role { reflect-client | reflector }
	views ai-service-inof
	level 2

rpfr enable
undo rpfr enable
	views ai-service-inof
	level 2

service-address { <ip-address> | <ipv6-address> } [ port-id <port-id> ]
undo service-address { <ip-address> | <ipv6-address> } [ port-id <port-id> ]
	views ai-service-inof
	level 2
	<ip-address>  ipv4
	<ipv6-address>  ipv6
	<port-id>  integer 10000..57999 default 19516

default-zone enable
undo default-zone enable
	views ai-service-inof
	level 2
	negative

zone <zone-name>
undo zone <zone-name>
	views ai-service-inof
	level 2
	apart
	enters ai-service-inof-zone
	<zone-name>  string 1..63
