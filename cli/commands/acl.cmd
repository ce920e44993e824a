# ACL (command reference, IP_Addresses_and_Services/ACL)
section 1148

acl ip-pool <pool-name>
undo acl ip-pool <pool-name>
undo acl ip-pool
	views system
	level 2
	enters acl-ip-pool
	<pool-name>  name 1..32

acl name <acl-name>
	views system
	level 2
	opens acl-name
	enters acl-advance
	<acl-name>  string 1..32

acl name <acl-name> arp
acl name <acl-name> [ number ] <arp-acl-number>
	views system
	level 2
	opens acl-name
	enters acl-arp
	<acl-name>  string 1..32
	<arp-acl-number>  integer 23000..23999

acl name <acl-name> link
acl name <acl-name> [ number ] <link-acl-number>
	views system
	level 2
	opens acl-name
	enters acl-link
	<acl-name>  string 1..32
	<link-acl-number>  integer 4000..4999

acl name <acl-name> advance
acl name <acl-name> [ number ] <advance-acl-number>
	views system
	level 2
	opens acl-name
	enters acl-advance
	<acl-name>  string 1..32
	<advance-acl-number>  integer 3000..3999

acl name <acl-name> basic
acl name <acl-name> [ number ] <basic-acl-number>
	views system
	level 2
	opens acl-name
	enters acl-basic
	<acl-name>  string 1..32
	<basic-acl-number>  integer 2000..2999

acl name <acl-name> user
acl name <acl-name> [ number ] <user-acl-number>
	views system
	level 2
	opens acl-name
	enters acl-user
	<acl-name>  string 1..32
	<user-acl-number>  integer 5000..5999

acl [ number ] <basic-acl-number>
undo acl [ number ] <basic-acl-number>
undo acl [ number ] <user-acl-number>
undo acl [ number ] <advance-acl-number>
undo acl [ number ] <link-acl-number>
undo acl [ number ] <arp-acl-number>
	views system
	level 2
	enters acl-basic
	<basic-acl-number>  integer 2000..2999
	<user-acl-number>  integer 5000..5999
	<advance-acl-number>  integer 3000..3999
	<link-acl-number>  integer 4000..4999
	<arp-acl-number>  integer 23000..23999

acl [ number ] <user-acl-number>
	views system
	level 2
	enters acl-user
	<user-acl-number>  integer 5000..5999

acl [ number ] <advance-acl-number>
	views system
	level 2
	enters acl-advance
	<advance-acl-number>  integer 3000..3999

acl [ number ] <link-acl-number>
	views system
	level 2
	enters acl-link
	<link-acl-number>  integer 4000..4999

acl [ number ] <arp-acl-number>
undo acl all
undo acl [ number ] <arp-acl-number>
	views system
	level 2
	enters acl-arp
	<arp-acl-number>  integer 23000..23999

acl port-pool <pool-name>
undo acl port-pool <pool-name>
undo acl port-pool
	views system
	level 2
	enters acl-port-pool
	<pool-name>  name 1..32

description <text>
undo description
	views acl-advance acl-arp acl-basic acl-link acl-user
	level 2
	<text>  text 1..127

display acl { name <acl-name> | all }
display acl <basic-acl-number>
display acl <user-acl-number>
display acl <advance-acl-number>
display acl <arp-acl-number>
display acl <numberLink>
	views all
	level 1
	handler display-acl
	<acl-name>  name 1..32 not-number alnum-first
	<basic-acl-number>  integer 2000..2999
	<user-acl-number>  integer 5000..5999
	<advance-acl-number>  integer 3000..3999
	<arp-acl-number>  integer 23000..23999
	<numberLink>  integer 4000..4999

display acl hardware statistics [ <acl-number> | name <acl-name> | ipv6 [ <acl6-number> | name <acl6-name> ] ]
display acl hardware statistics [ <acl-number> | name <acl-name> ]
	views all
	level 1
	unstored
	<acl-number>  integer 2000..5999 23000..23999
	<acl-name>  name 1..32
	<acl6-number>  integer 2000..3999
	<acl6-name>  name 1..32 not-number alnum-first

display system tcam acl group-information { interface-view { port | vlanif | eth-trunk | l3-subif | l2-subif } | vlan-view | vpn-view | global-view | qos-group-view member { port | vlanif | l3-subif | l2-subif | vlan | ip } } inbound slot <slot-id>
display system tcam acl group-information { interface-view { port | vlanif | eth-trunk | l3-subif | l2-subif } | vlan-view | global-view | qos-group-view member { port | vlanif | l3-subif | vlan } } outbound slot <slot-id>
display system tcam acl group-information { interface-view vbdif | bridge-domain-view } inbound slot <slot-id>
display system tcam acl group-information { interface-view vbdif | bridge-domain-view } outbound slot <slot-id>
display system tcam acl group-information { interface-view { port | vlanif | eth-trunk | l3-subif | l2-subif } | vlan-view | vpn-view | global-view | qos-group-view member { port | vlanif | l3-subif | l2-subif | vlan } } inbound slot <slot-id>
display system tcam acl group-information { interface-view { port | vlanif | eth-trunk } | vlan-view | vpn-view | global-view | qos-group-view member { port | vlanif | vlan } } inbound slot <slot-id>
	views all
	level 1
	unstored
	<slot-id>  name 1..32

display system tcam bank resource [ slot <slot-id> [ chip <chip-id> ] ]
	views all
	level 1
	unstored
	<slot-id>  integer 0..255
	<chip-id>  integer 0..255

display system tcam fail-record [ slot <slot-id> ]
	views all
	level 1
	unstored
	<slot-id>  name 1..31

display system tcam match-rules slot <slot-id> [ [ ingress | egress | group <group-id> ] | [ delay-time <time-value> ] ] *
display system tcam match-rules slot <slot-id> [ [ chip <chip-id> ] | [ ingress | egress | group <group-id> ] ] *
display system tcam match-rules slot <slot-id> [ [ chip <chip-id> ] | [ ingress | group <group-id> ] ] *
display system tcam match-rules slot <slot-id> [ [ ingress | group <group-id> ] | [ delay-time <time-value> ] ] *
	views all
	level 1
	unstored
	<slot-id>  name 1..31
	<group-id>  integer 1..4294967295
	<time-value>  integer 1..10
	<chip-id>  integer 0..255

display system tcam resource acl [ slot <slot-id> ]
	views all
	level 1
	unstored
	<slot-id>  name 1..31

display system tcam service { cpcar slot <slot-id> | <service-name> slot <slot-id> [ chip <chip-id> ] }
display system tcam service brief [ slot <slot-id> ]
	views all
	level 1
	unstored
	<slot-id>  integer 0..255
	<service-name>  string 1..255
	<chip-id>  integer 0..255

display time-range <time-name>
	views all
	level 1
	handler display-time-range
	<time-name>  string 1..32 letter-first

{ eq | lt | gt } <begin-port-number>
range <begin-port-number> <end-port-number>
undo { eq | lt | gt } <begin-port-number>
undo range <begin-port-number> <end-port-number>
	views acl-port-pool
	level 2
	<begin-port-number>  integer 0..65535
	<end-port-number>  integer 0..65535

ip address <ip-address> { <ip-mask> | <mask-length> }
undo ip address <ip-address> { <ip-mask> | <mask-length> }
	views acl-ip-pool
	level 2
	<ip-address>  ipv4
	<ip-mask>  ipv4-mask
	<mask-length>  integer 1..32

reset acl counter all
reset acl counter name <acl-name>
reset acl counter <basic-acl-number>
reset acl counter <user-acl-number>
reset acl counter <advance-acl-number>
reset acl counter <arp-acl-number>
reset acl counter <numberLink>
	views user
	level 2
	unstored
	<acl-name>  name 1..32
	<basic-acl-number>  integer 2000..2999
	<user-acl-number>  integer 5000..5999
	<advance-acl-number>  integer 3000..3999
	<arp-acl-number>  integer 23000..23999
	<numberLink>  integer 4000..4999

rule [ <rule-id> ] [ name <rule-name> ] { permit | deny } [ request ] [ source-ip { <source-ip-address> { <source-wildcard> | 0 | <source-netmask> } | any } | source-mac { <source-mac-address> [ <source-mac-mask> ] | any } | time-range <time-name> ] *
rule [ <rule-id> ] [ name <rule-name> ] { permit | deny } reply [ source-ip { <source-ip-address> { <source-wildcard> | 0 | <source-netmask> } | any } | destination-ip { <destination-ip-address> { <destination-wildcard> | 0 | <destination-netmask> } | any } | source-mac { <source-mac-address> [ <source-mac-mask> ] | any } | destination-mac { <destination-mac-address> [ <destination-mac-mask> ] | any } | time-range <time-name> ] *
undo rule [ name <rule-name> ] { permit | deny } [ request ] [ source-ip { <source-ip-address> { <source-wildcard> | 0 | <source-netmask> } | any } | source-mac { <source-mac-address> [ <source-mac-mask> ] | any } | time-range <time-name> ] *
undo rule [ name <rule-name> ] { permit | deny } reply [ source-ip { <source-ip-address> { <source-wildcard> | 0 | <source-netmask> } | any } | destination-ip { <destination-ip-address> { <destination-wildcard> | 0 | <destination-netmask> } | any } | source-mac { <source-mac-address> [ <source-mac-mask> ] | any } | destination-mac { <destination-mac-address> [ <destination-mac-mask> ] | any } | time-range <time-name> ] *
undo rule <rule-id> [ to <end-rule-id> ]
	views acl-arp
	level 2
	item rule
	key <rule-id>
	numbered <rule-id> 5 step
	undoes rule
	<rule-id>  integer 0..4294967294
	<rule-name>  name 1..32
	<source-ip-address>  ipv4
	<source-wildcard>  ipv4
	<source-netmask>  integer 1..32
	<source-mac-address>  mac
	<source-mac-mask>  mac
	<time-name>  name 1..32 letter-first
	<destination-ip-address>  ipv4
	<destination-wildcard>  ipv4
	<destination-netmask>  integer 1..32
	<destination-mac-address>  mac
	<destination-mac-mask>  mac
	<end-rule-id>  integer 0..4294967294

rule [ <rule-id> ] [ name <rule-name> ] { permit | deny } { icmp | <1> } [ [ dscp { <dscp> | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ tos { <tos> | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } | precedence { <precedence> | critical | flash | flash-override | immediate | internet | network | priority | routine } ] * ] | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | fragment-type fragment | icmp-type { <icmp-name> | <icmp-type> [ <icmp-code> ] } | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | time-range <time-name> | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } | vpn-instance <vpn-instance-name> | logging ] *
undo rule [ name <rule-name> ] { permit | deny } { icmp | <1> } [ [ dscp { <dscp> | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ tos { <tos> | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } | precedence { <precedence> | critical | flash | flash-override | immediate | internet | network | priority | routine } ] * ] | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | fragment-type fragment | icmp-type { <icmp-name> | <icmp-type> [ <icmp-code> ] } | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | time-range <time-name> | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } | vpn-instance <vpn-instance-name> | logging ] *
	views acl-advance
	level 2
	item rule
	key <rule-id>
	numbered <rule-id> 5 step
	<rule-id>  integer 0..4294967294
	<rule-name>  string 1..32
	<1>  integer 1..1
	<dscp>  integer 0..63
	<tos>  integer 0..15
	<precedence>  integer 0..7
	<destination-ip-address>  ipv4
	<destination-wildcard>  ipv4
	<des-netmask>  integer 1..32
	<destination-pool-name>  string 1..32
	<icmp-name>  string 1..255
	<icmp-type>  integer 0..255
	<icmp-code>  integer 0..255
	<source-ip-address>  ipv4
	<source-wildcard>  ipv4
	<src-netmask>  integer 1..32
	<source-pool-name>  string 1..32
	<time-name>  string 1..32
	<ttl-value>  integer 1..255
	<vpn-instance-name>  string 1..31

rule [ <rule-id> ] [ name <rule-name> ] { permit | deny } { tcp | <6> } [ [ dscp { <dscp> | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ precedence { <precedence> | critical | flash | flash-override | immediate | internet | network | priority | routine } | tos { <tos> | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } ] * ] | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | { source-port { range { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } | { gt | lt | eq } { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } } | source-port-pool <source-port-pool-name> } | { destination-port { range { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } | { gt | lt | eq } { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } } | destination-port-pool <destination-port-pool-name> } | fragment-type fragment | tcp-flag { <tcp-flag> [ mask <mask-value> ] | established | { ack [ fin | psh | rst | syn | urg ] * } | { fin [ ack | psh | rst | syn | urg ] * } | { psh [ fin | ack | rst | syn | urg ] * } | { rst [ fin | psh | ack | syn | urg ] * } | { syn [ fin | psh | rst | ack | urg ] * } | { urg [ fin | psh | rst | syn | ack ] * } } | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } | vpn-instance <vpn-instance-name> | time-range <time-name> | logging ] *
undo rule [ name <rule-name> ] { permit | deny } { tcp | <6> } [ [ dscp { <dscp> | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ precedence { <precedence> | critical | flash | flash-override | immediate | internet | network | priority | routine } | tos { <tos> | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } ] * ] | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | { source-port { range { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } | { gt | lt | eq } { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } } | source-port-pool <source-port-pool-name> } | { destination-port { range { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } | { gt | lt | eq } { <port-number> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } } | destination-port-pool <destination-port-pool-name> } | fragment-type fragment | tcp-flag { <tcp-flag> [ mask <mask-value> ] | established | { ack [ fin | psh | rst | syn | urg ] * } | { fin [ ack | psh | rst | syn | urg ] * } | { psh [ fin | ack | rst | syn | urg ] * } | { rst [ fin | psh | ack | syn | urg ] * } | { syn [ fin | psh | rst | ack | urg ] * } | { urg [ fin | psh | rst | syn | ack ] * } } | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } | vpn-instance <vpn-instance-name> | time-range <time-name> | logging ] *
	views acl-advance
	level 2
	item rule
	key <rule-id>
	numbered <rule-id> 5 step
	<rule-id>  integer 0..4294967294
	<rule-name>  string 1..32
	<6>  integer 6..6
	<dscp>  integer 0..63
	<precedence>  integer 0..7
	<tos>  integer 0..15
	<destination-ip-address>  ipv4
	<destination-wildcard>  ipv4
	<des-netmask>  integer 1..32
	<destination-pool-name>  string 1..32
	<port-number>  integer 0..65535
	<destination-port-pool-name>  string 1..32
	<source-ip-address>  ipv4
	<source-wildcard>  ipv4
	<src-netmask>  integer 1..32
	<source-pool-name>  string 1..32
	<source-port-pool-name>  string 1..32
	<tcp-flag>  integer 0..63
	<mask-value>  integer 0..63
	<ttl-value>  integer 1..255
	<vpn-instance-name>  string 1..31
	<time-name>  string 1..32

rule [ <rule-id> ] [ name <rule-name> ] { permit | deny } { udp | <17> } [ [ dscp { <dscp> | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ tos { <tos> | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } | precedence { <precedence> | critical | flash | flash-override | immediate | internet | network | priority | routine } ] * ] | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | { source-port { range { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | source-port-pool <source-port-pool-name> } | { destination-port { range { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | destination-port-pool <destination-port-pool-name> } | fragment-type fragment | time-range <time-name> | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } | vpn-instance <vpn-instance-name> | logging ] *
undo rule [ name <rule-name> ] { permit | deny } { udp | <17> } [ [ dscp { <dscp> | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ tos { <tos> | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } | precedence { <precedence> | critical | flash | flash-override | immediate | internet | network | priority | routine } ] * ] | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | { source-port { range { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | source-port-pool <source-port-pool-name> } | { destination-port { range { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq } { <port-number> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | destination-port-pool <destination-port-pool-name> } | fragment-type fragment | time-range <time-name> | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } | vpn-instance <vpn-instance-name> | logging ] *
	views acl-advance
	level 2
	item rule
	key <rule-id>
	numbered <rule-id> 5 step
	<rule-id>  integer 0..4294967294
	<rule-name>  string 1..32
	<17>  integer 17..17
	<dscp>  integer 0..63
	<tos>  integer 0..15
	<precedence>  integer 0..7
	<destination-ip-address>  ipv4
	<destination-wildcard>  ipv4
	<des-netmask>  integer 1..32
	<destination-pool-name>  string 1..32
	<port-number>  integer 0..65535
	<destination-port-pool-name>  string 1..32
	<source-ip-address>  ipv4
	<source-wildcard>  ipv4
	<src-netmask>  integer 1..32
	<source-pool-name>  string 1..32
	<source-port-pool-name>  string 1..32
	<time-name>  string 1..32
	<ttl-value>  integer 1..255
	<vpn-instance-name>  string 1..31

rule [ <rule-id> ] [ name <rule-name> ] { permit | deny } { zero | <protocol> | gre | ip | ipinip | ospf | <7-16> | <18-255> } [ [ dscp { <dscp> | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ tos { <value> | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } | precedence { <precedence> | critical | flash | flash-override | immediate | internet | network | priority | routine } ] * ] | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | fragment-type fragment | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | time-range <time-name> | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } | vpn-instance <vpn-instance-name> | logging ] *
rule [ <rule-id> ] [ name <rule-name> ] { permit | deny } { igmp | <2> } [ [ dscp { <dscp> | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ tos { <value> | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } | precedence { <precedence> | critical | flash | flash-override | immediate | internet | network | priority | routine } ] * ] | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | fragment-type fragment | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | time-range <time-name> | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } | vpn-instance <vpn-instance-name> | logging ] *
undo rule [ name <rule-name> ] { permit | deny } { zero | <protocol> | gre | ip | ipinip | ospf | <7-16> | <18-255> } [ [ dscp { <dscp> | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ tos { <value> | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } | precedence { <precedence> | critical | flash | flash-override | immediate | internet | network | priority | routine } ] * ] | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | fragment-type fragment | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | time-range <time-name> | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } | vpn-instance <vpn-instance-name> | logging ] *
undo rule [ name <rule-name> ] { permit | deny } { igmp | <2> } [ [ dscp { <dscp> | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef } | [ tos { <value> | max-reliability | max-throughput | min-delay | min-monetary-cost | normal } | precedence { <precedence> | critical | flash | flash-override | immediate | internet | network | priority | routine } ] * ] | { source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | source-pool <source-pool-name> } | fragment-type fragment | { destination { <destination-ip-address> { <destination-wildcard> | 0 | <des-netmask> } | any } | destination-pool <destination-pool-name> } | time-range <time-name> | ttl { { gt | lt | eq | neq } <ttl-value> | range <ttl-value> <ttl-value> } | vpn-instance <vpn-instance-name> | logging ] *
undo rule <rule-id> [ to <end-rule-id> ]
	views acl-advance
	level 2
	item rule
	key <rule-id>
	numbered <rule-id> 5 step
	undoes rule
	<rule-id>  integer 0..4294967294
	<rule-name>  name 1..32
	<protocol>  integer 3..5
	<7-16>  integer 7..16
	<18-255>  integer 18..255
	<dscp>  integer 0..63
	<value>  integer 0..15
	<precedence>  integer 0..7
	<destination-ip-address>  ipv4
	<destination-wildcard>  ipv4
	<des-netmask>  integer 1..32
	<destination-pool-name>  name 1..32
	<source-ip-address>  ipv4
	<source-wildcard>  ipv4
	<src-netmask>  integer 1..32
	<source-pool-name>  name 1..32
	<time-name>  string 1..32
	<ttl-value>  integer 1..255
	<vpn-instance-name>  string 1..31 not _public_
	<2>  integer 2..2
	<end-rule-id>  integer 0..4294967294

rule [ <rule-id> ] [ name <rule-name> ] { permit | deny } [ [ ether-ii | snap ] | [ type { <type> | arp | ip | ipv6 | mpls | rarp } [ <type-mask> ] ] | source-mac <source-mac> [ <source-mac-mask> ] | destination-mac <dest-mac> [ <dest-mac-mask> ] | vlan <vlan-id> [ <vlan-mask> ] | 8021p <8021p> | inner-vlan <inner-vlan-id> [ <inner-vlan-mask> ] | inner-8021p <cvlan-8021p> | double-tag | time-range <time-name> ] *
undo rule <rule-id> [ to <end-rule-id> ]
undo rule [ name <rule-name> ] { permit | deny } [ [ ether-ii | snap ] | [ type { <type> | arp | ip | ipv6 | mpls | rarp } [ <type-mask> ] ] | source-mac <source-mac> [ <source-mac-mask> ] | destination-mac <dest-mac> [ <dest-mac-mask> ] | vlan <vlan-id> [ <vlan-mask> ] | 8021p <8021p> | inner-vlan <inner-vlan-id> [ <inner-vlan-mask> ] | inner-8021p <cvlan-8021p> | double-tag | time-range <time-name> ] *
	views acl-link
	level 2
	item rule
	key <rule-id>
	numbered <rule-id> 5 step
	undoes rule
	<rule-id>  integer 0..4294967294
	<end-rule-id>  integer 0..4294967294
	<rule-name>  name 1..32
	<type>  hex 0..ffff 0x
	<type-mask>  hex 0..ffff 0x
	<source-mac>  mac
	<source-mac-mask>  mac
	<dest-mac>  mac
	<dest-mac-mask>  mac
	<vlan-id>  integer 1..1023
	<vlan-mask>  hex 0..fff
	<8021p>  integer 0..7
	<inner-vlan-id>  integer 1..1023
	<inner-vlan-mask>  hex 0..fff
	<cvlan-8021p>  integer 0..7
	<time-name>  string 1..32

rule [ <rule-id> ] [ name <rule-name> ] { deny | permit } [ [ [ [ l2-head ] <rule1> <rulemask1> <offset1-l2> [ <rule2> <rulemask2> <offset2-l2> [ <rule3> <rulemask3> <offset3-l2> [ <rule4> <rulemask4> <offset4-l2> ] ] ] ] | [ ipv4-head <rule1> <rulemask1> <offset1-ipv4> [ <rule2> <rulemask2> <offset2-ipv4> [ <rule3> <rulemask3> <offset3-ipv4> [ <rule4> <rulemask4> <offset4-ipv4> ] ] ] ] | [ l4-head <rule1> <rulemask1> <offset1-l4> [ <rule2> <rulemask2> <offset2-l4> [ <rule3> <rulemask3> <offset3-l4> [ <rule4> <rulemask4> <offset4-l4> ] ] ] ] ] | [ time-range <time-name> ] ] *
undo rule <rule-id> [ to <to-rule-id> ]
undo rule [ name <rule-name> ] { deny | permit } [ [ [ [ l2-head ] <rule1> <rulemask1> <offset1-l2> [ <rule2> <rulemask2> <offset2-l2> [ <rule3> <rulemask3> <offset3-l2> [ <rule4> <rulemask4> <offset4-l2> ] ] ] ] | [ ipv4-head <rule1> <rulemask1> <offset1-ipv4> [ <rule2> <rulemask2> <offset2-ipv4> [ <rule3> <rulemask3> <offset3-ipv4> [ <rule4> <rulemask4> <offset4-ipv4> ] ] ] ] | [ l4-head <rule1> <rulemask1> <offset1-l4> [ <rule2> <rulemask2> <offset2-l4> [ <rule3> <rulemask3> <offset3-l4> [ <rule4> <rulemask4> <offset4-l4> ] ] ] ] ] | [ time-range <time-name> ] ] *
	views acl-user
	level 2
	item rule
	key <rule-id>
	numbered <rule-id> 5 step
	undoes rule
	<rule-id>  integer 0..4294967294
	<rule-name>  name 1..32
	<rule1>  hex 0..ffffffff 0x
	<rulemask1>  hex 0..ffffffff 0x
	<offset1-l2>  integer 2..114
	<rule2>  hex 0..ffffffff 0x
	<rulemask2>  hex 0..ffffffff 0x
	<offset2-l2>  integer 2..114
	<rule3>  hex 0..ffffffff 0x
	<rulemask3>  hex 0..ffffffff 0x
	<offset3-l2>  integer 2..114
	<rule4>  hex 0..ffffffff 0x
	<rulemask4>  hex 0..ffffffff 0x
	<offset4-l2>  integer 2..114
	<offset1-ipv4>  integer 0..96
	<offset2-ipv4>  integer 0..96
	<offset3-ipv4>  integer 0..96
	<offset4-ipv4>  integer 0..96
	<offset1-l4>  integer 0..96
	<offset2-l4>  integer 0..96
	<offset3-l4>  integer 0..96
	<offset4-l4>  integer 0..96
	<time-name>  name 1..32
	<to-rule-id>  integer 0..4294967294

rule [ <rule-id> ] [ name <rule-name> ] { permit | deny } [ fragment-type fragment | source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | time-range <time-name> | vpn-instance <vpn-instance-name> | logging ] *
undo rule [ name <rule-name> ] { permit | deny } [ fragment-type fragment | source { <source-ip-address> { <source-wildcard> | 0 | <src-netmask> } | any } | time-range <time-name> | vpn-instance <vpn-instance-name> | logging ] *
undo rule <rule-id> [ to <end-rule-id> ]
	views acl-basic
	level 2
	item rule
	key <rule-id>
	numbered <rule-id> 5 step
	undoes rule
	<rule-id>  integer 0..4294967294
	<rule-name>  name 1..32
	<source-ip-address>  ipv4
	<source-wildcard>  ipv4
	<src-netmask>  integer 1..32
	<time-name>  string 1..32
	<vpn-instance-name>  string 1..31 not _public_
	<end-rule-id>  integer 0..4294967294

rule <rule-id> description <destext>
undo rule <rule-id> description
	views acl-arp
	level 2
	<rule-id>  integer 0..4294967294
	<destext>  text 1..127

rule <rule-id> description <destext>
	views acl-advance
	level 2
	<rule-id>  integer 0..4294967294
	<destext>  text 1..127

rule <rule-id> description <destext>
	views acl-basic
	level 2
	<rule-id>  integer 0..4294967294
	<destext>  text 1..127

rule <rule-id> description <destext>
	views acl-link
	level 2
	<rule-id>  integer 0..4294967294
	<destext>  text 1..127

rule <rule-id> description <destext>
	views acl-user
	level 2
	<rule-id>  integer 0..4294967294
	<destext>  text 1..127

step <step-value>
undo step
	views acl-advance acl-arp acl-basic acl-link acl-user
	level 2
	section 1
	<step-value>  integer 1..20

time-range <time-name> [ { <time1> to <time2> { <days> } &<1-7> | from <time1> <date1> [ to <time2> <date2> ] } ]
undo time-range <time-name> [ <time1> to <time2> { <days> } &<1-7> | from <time1> <date1> [ to <time2> <date2> ] ]
	views system
	level 2
	key all
	<time-name>  string 1..32
	<time1>  time-hm
	<time2>  time-hm
	<days>  enum 0|1|2|3|4|5|6|Mon|Tue|Wed|Thu|Fri|Sat|Sun|daily|off-day|working-day
	<date1>  date-slash 2000/01/01..2099/12/31
	<date2>  date-slash 2000/01/01..2099/12/31

undo acl name <acl-name>
	views system
	level 2
	<acl-name>  name 1..32

undo rule <rule-id> description
	views acl-advance
	level 2
	<rule-id>  integer 0..4294967294

undo rule <rule-id> description
	views acl-basic
	level 2
	<rule-id>  integer 0..4294967294

undo rule <rule-id> description
	views acl-link
	level 2
	<rule-id>  integer 0..4294967294

undo rule <rule-id> description
	views acl-user
	level 2
	<rule-id>  integer 0..4294967294

words
	bgp : Border Gateway Protocol (179)
	cmd : Remote commands (514)
	critical : Critical precedence (5)
	discard : Discard (9)
	dns : Domain Name System (53)
	domain : Domain Name Service (53)
	echo : Echo (7)
	ftp : File Transfer Protocol (21)
	gre : Generic routing encapsulation (47)
	hostname : NIC host name server (101)
	icmp : Internet Control Message Protocol (1)
	igmp : Internet Group Management Protocol (2)
	internet : Internetwork control precedence (6)
	ipinip : IP in IP encapsulation (4)
	login : Login (513)
	max-reliability : Service of high reliability (ToS 2)
	max-throughput : Service of high throughput (ToS 4)
	min-delay : Service of low delay (ToS 8)
	min-monetary-cost : Service of low cost (ToS 1)
	network : Network control precedence (7)
	normal : Normal service (ToS 0)
	ntp : Network Time Protocol (123)
	ospf : Open Shortest Path First (89)
	priority : Priority precedence (1)
	rip : Routing Information Protocol (520)
	snmp : Simple Network Management Protocol (161)
	syslog : System log (514)
	tcp : Transmission Control Protocol (6)
	telnet : Telnet (23)
	tftp : Trivial File Transfer Protocol (69)
	time : Time (37)
	udp : User Datagram Protocol (17)
