# Microsegmentation (command reference, Security/Microsegmentation)
section 1142

classifier <classifier-name> behavior <behavior-name> [ precedence <precedence-value> ]
undo classifier <classifier-name> [ behavior <behavior-name> [ precedence <precedence-value> ] ]
	views segment-policy
	level 2
	<classifier-name>  name 1..31
	<behavior-name>  name 1..31
	<precedence-value>  integer 0..511

description <desc-string>
undo description [ <desc-string> ]
	views traffic-segment
	level 2
	<desc-string>  name 1..256 alnum-first

display segment-policy applied-record slot <slot-id>
	views all
	level 1
	unstored
	<slot-id>  integer 0..255

display segment-policy statistics <policy-name> [ classifier-base [ <class-name> ] | rule-base [ class <class-name> ] ] slot <slot-id>
	views all
	level 1
	unstored
	<policy-name>  string 1..31
	<class-name>  string 1..31
	<slot-id>  integer 0..255

display traffic-segment configured-information
	views all
	level 1
	unstored

display traffic-segment member-information ip <ip-address> [ <ip-address-netmask> | <mask-length> ] [ vpn-instance <vpn-instance-name> ]
display traffic-segment member-information ipv6 <ipv6-address> [ <ipv6-address-netmask> | <ipv6mask-length> ] [ vpn-instance <vpn-instance-name> ]
	views all
	level 1
	unstored
	<ip-address>  ipv4
	<ip-address-netmask>  ipv4-mask
	<mask-length>  integer 1..32 default 32
	<vpn-instance-name>  string 1..31 not _public_
	<ipv6-address>  ipv6
	<ipv6-address-netmask>  ipv6
	<ipv6mask-length>  integer 1..128 default 128

display traffic-segment resource-usage
	views all
	level 1
	unstored

display traffic-segment segment-information { segment-id <id-value> | segment-name <name> } slot <slot-id>
	views all
	level 1
	unstored
	<id-value>  integer 1..65535
	<name>  name 1..31 letter-first
	<slot-id>  integer 0..255

display traffic-segment statistics { segment-id <id-value> | segment-name <name> } slot <slot-id>
	views all
	level 1
	unstored
	<id-value>  integer 1..65535
	<name>  name 1..31
	<slot-id>  integer 0..255

reset segment-policy statistics <policy-name> [ class <class-name> ] slot <slot-id>
	views user
	level 3
	unstored
	<policy-name>  string 1..31
	<class-name>  string 1..31
	<slot-id>  integer 0..255

reset traffic-segment statistics { segment-id <id-value> | segment-name <name> } slot <slot-id>
	views user
	level 3
	unstored
	<id-value>  integer 1..65535
	<name>  string 1..31
	<slot-id>  integer 0..255

rule [ <priority> ] { permit | deny } { source-segment <id-value> | destination-segment <id-value> } * [ [ protocol <protocol-number-1> ] | [ protocol { tcp | udp | <protocol-number-2> } [ source-port { eq <port-num> | gt <gt-port-num> | lt <lt-port-num> | range <begin-port-num> <end-port-num> } ] [ destination-port { eq <port-num> | gt <gt-port-num> | lt <lt-port-num> | range <begin-port-num> <end-port-num> } ] ] ]
undo rule [ <priority> ] { permit | deny } { source-segment <id-value> | destination-segment <id-value> } * [ [ protocol <protocol-number-1> ] | [ protocol { tcp | udp | <protocol-number-2> } [ source-port { eq <port-num> | gt <gt-port-num> | lt <lt-port-num> | range <begin-port-num> <end-port-num> } ] [ destination-port { eq <port-num> | gt <gt-port-num> | lt <lt-port-num> | range <begin-port-num> <end-port-num> } ] ] ]
	views segment-classifier
	level 2
	<priority>  integer 0..4095
	<id-value>  integer 1..65535
	<protocol-number-1>  integer 0..5 7..16 18..255
	<protocol-number-2>  integer 6 17
	<port-num>  integer 0..65535
	<gt-port-num>  integer 0..65534
	<lt-port-num>  integer 1..65535
	<begin-port-num>  integer 0..65535
	<end-port-num>  integer 0..65535

segment-member ip <ip-address> { <ip-address-netmask> | <mask-length> } [ vpn-instance <vpn-instance-name> ]
segment-member ipv6 <ipv6-addr> { <ipv6-masklen> | <ipv6-netmask> } [ vpn-instance <vpn-instance-name> ]
undo segment-member ip <ip-address> { <ip-address-netmask> | <mask-length> } [ vpn-instance <vpn-instance-name> ]
undo segment-member ipv6 <ipv6-addr> { <ipv6-masklen> | <ipv6-netmask> } [ vpn-instance <vpn-instance-name> ]
	views traffic-segment
	level 2
	<ip-address>  ipv4
	<ip-address-netmask>  ipv4-mask
	<mask-length>  integer 1..32
	<vpn-instance-name>  string 1..31 not _public_
	<ipv6-addr>  ipv6
	<ipv6-masklen>  integer 1..128
	<ipv6-netmask>  ipv6

segment-policy <policy-name>
undo segment-policy <policy-name>
	views system
	level 2
	<policy-name>  name 1..31

segment-statistics enable
undo segment-statistics enable
	views traffic-segment
	level 2

segment behavior <behavior-name>
undo segment behavior <behavior-name>
	views system
	level 2
	enters segment-behavior
	<behavior-name>  string 1..31

segment classifier <classifier-name>
undo segment classifier <classifier-name>
	views system
	level 2
	enters segment-classifier
	<classifier-name>  name 1..31 alnum-first

segment policy <policy-name>
undo segment policy <policy-name>
	views system
	level 2
	enters segment-policy
	<policy-name>  name 1..31

statistics enable
undo statistics enable
	views segment-behavior
	level 2

traffic-segment default-policy { permit | deny }
undo traffic-segment default-policy { permit | deny }
	views system
	level 2

traffic-segment enable
undo traffic-segment enable
	views system
	level 2

traffic-segment same-segment { none | permit | deny }
undo traffic-segment same-segment { none | permit | deny }
	views system
	level 2

traffic-segment segment-id <id-value> [ segment-name <name> ] [ intra-epg-behavior { permit | deny | none } ]
undo traffic-segment segment-id <id-value> [ segment-name <name> ] [ intra-epg-behavior { permit | deny | none } ]
	views system
	level 2
	enters traffic-segment
	<id-value>  integer 1..65535
	<name>  name 1..31 letter-first

traffic-segment unknown-segment { permit | deny }
undo traffic-segment unknown-segment { permit | deny }
	views system
	level 2
