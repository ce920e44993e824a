# ACL6 (command reference, IP_Addresses_and_Services/ACL6)
section 1646

acl ipv6 name <acl6-name>
undo acl ipv6 name <acl6-name>
	views system
	level 2
	opens acl-ipv6-name
	enters acl6-advance
	<acl6-name>  name 1..32

acl ipv6 name <acl6-name> advance
undo acl ipv6 name <acl6-name>
	views system
	level 2
	opens acl-ipv6-name
	enters acl6-advance
	<acl6-name>  name 1..32

acl ipv6 name <acl6-name> basic
undo acl ipv6 name <acl6-name>
	views system
	level 2
	opens acl-ipv6-name
	enters acl6-basic
	<acl6-name>  name 1..32

acl ipv6 [ number ] <basic-acl6-number>
undo acl ipv6 [ number ] <basic-acl6-number>
undo acl ipv6 [ number ] <advance-acl6-number>
undo acl ipv6 all
	views system
	level 2
	enters acl6-basic
	<basic-acl6-number>  integer 2000..2999
	<advance-acl6-number>  integer 3000..3999

acl ipv6 [ number ] <advance-acl6-number>
	views system
	level 2
	enters acl6-advance
	<advance-acl6-number>  integer 3000..3999

description <text>
undo description
	views acl6-advance acl6-basic
	level 2
	<text>  text 1..127

display acl ipv6 { name <acl6-name> | all }
display acl ipv6 <basic-acl6-number>
display acl ipv6 <advance-acl6-number>
	views all
	level 1
	handler display-acl6
	<acl6-name>  name 1..32
	<basic-acl6-number>  integer 2000..2999
	<advance-acl6-number>  integer 3000..3999

reset acl ipv6 counter name <acl6-name>
reset acl ipv6 counter all
reset acl ipv6 counter <basic-acl6-number>
reset acl ipv6 counter <advance-acl6-number>
	views user
	level 2
	unstored
	<acl6-name>  name 1..32
	<basic-acl6-number>  integer 2000..2999
	<advance-acl6-number>  integer 3000..3999

rule [ <rule-id> ] [ name <rule-name> ] { permit | deny } { icmpv6 | <58> } [ source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <src-ipv6-addr-prefix> | any } | fragment | icmp6-type { <icmp6-type-name> | <icmp6-type> [ <icmp6-code> ] } | destination { <destination-ipv6-address> { <dest-prefix-length> | <destination-wildcard> } | <dest-ipv6-addr-prefix> | any } | time-range <time-name> | dscp <dscp> | vpn-instance <vpn-instance-name> | logging ] *
undo rule [ name <rule-name> ] { permit | deny } { icmpv6 | <58> } [ source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <src-ipv6-addr-prefix> | any } | fragment | icmp6-type { <icmp6-type-name> | <icmp6-type> [ <icmp6-code> ] } | destination { <destination-ipv6-address> { <dest-prefix-length> | <destination-wildcard> } | <dest-ipv6-addr-prefix> | any } | time-range <time-name> | dscp <dscp> | vpn-instance <vpn-instance-name> | logging ] *
	views acl6-advance
	level 2
	item rule
	key <rule-id>
	numbered <rule-id> 5 step
	<rule-id>  integer 0..4294967294
	<rule-name>  string 1..32
	<58>  integer 58..58
	<destination-ipv6-address>  ipv6
	<dest-prefix-length>  integer 1..128 join / as <dest-ipv6-addr-prefix>
	<prefix-length>  integer 1..128 join / as <src-ipv6-addr-prefix>
	<destination-wildcard>  ipv6
	<dest-ipv6-addr-prefix>  ipv6-prefix
	<icmp6-type-name>  string 1..255
	<icmp6-type>  integer 0..255
	<icmp6-code>  integer 0..255
	<source-ipv6-address>  ipv6
	<source-wildcard>  ipv6
	<src-ipv6-addr-prefix>  ipv6-prefix
	<time-name>  string 1..32
	<dscp>  integer 0..63
	<vpn-instance-name>  string 1..31

rule [ <rule-id> ] [ name <rule-name> ] { permit | deny } { hoport | <protocol> | gre | ipv6 | ipv6-ah | ipv6-esp | ospf | <7-16> | <18-57> | <59-255> | ipv6-frag | ipv6-routing | ipv6-destination } [ source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <src-ipv6-addr-prefix> | any } | fragment | destination { <destination-ipv6-address> { <dest-prefix-length> | <destination-wildcard> } | <dest-ipv6-addr-prefix> | any } | time-range <time-name> | dscp <dscp> | vpn-instance <vpn-instance-name> | logging ] *
undo rule [ name <rule-name> ] { permit | deny } { hoport | <protocol> | gre | ipv6 | ipv6-ah | ipv6-esp | ospf | <7-16> | <18-57> | <59-255> | ipv6-frag | ipv6-routing | ipv6-destination } [ source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <src-ipv6-addr-prefix> | any } | fragment | destination { <destination-ipv6-address> { <dest-prefix-length> | <destination-wildcard> } | <dest-ipv6-addr-prefix> | any } | time-range <time-name> | dscp <dscp> | vpn-instance <vpn-instance-name> | logging ] *
	views acl6-advance
	level 2
	item rule
	key <rule-id>
	numbered <rule-id> 5 step
	<rule-id>  integer 0..4294967294
	<rule-name>  string 1..32
	<protocol>  integer 1..5
	<7-16>  integer 7..16
	<18-57>  integer 18..57
	<59-255>  integer 59..255
	<destination-ipv6-address>  ipv6
	<dest-prefix-length>  integer 1..128 join / as <dest-ipv6-addr-prefix>
	<prefix-length>  integer 1..128 join / as <src-ipv6-addr-prefix>
	<destination-wildcard>  ipv6
	<dest-ipv6-addr-prefix>  ipv6-prefix
	<source-ipv6-address>  ipv6
	<source-wildcard>  ipv6
	<src-ipv6-addr-prefix>  ipv6-prefix
	<time-name>  string 1..32
	<dscp>  integer 0..63
	<vpn-instance-name>  string 1..31

rule [ <rule-id> ] [ name <rule-name> ] { permit | deny } { tcp | <6> } [ source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <src-ipv6-addr-prefix> | any } | destination-port { range { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } | { gt | lt | eq } { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } } | fragment | destination { <destination-ipv6-address> { <dest-prefix-length> | <destination-wildcard> } | <dest-ipv6-addr-prefix> | any } | source-port { range { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } | { gt | lt | eq } { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } } | time-range <time-name> | dscp <dscp-value> | vpn-instance <vpn-instance-name> | logging | tcp-flag { <tcp-flag> [ mask <mask-value> ] | established | { ack [ fin | psh | rst | syn | urg ] * } | { fin [ ack | psh | rst | syn | urg ] * } | { psh [ fin | ack | rst | syn | urg ] * } | { rst [ fin | psh | ack | syn | urg ] * } | { syn [ fin | psh | rst | ack | urg ] * } | { urg [ fin | psh | rst | syn | ack ] * } } ] *
undo rule [ name <rule-name> ] { permit | deny } { tcp | <6> } [ source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <src-ipv6-addr-prefix> | any } | destination-port { range { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } | { gt | lt | eq } { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } } | fragment | destination { <destination-ipv6-address> { <dest-prefix-length> | <destination-wildcard> } | <dest-ipv6-addr-prefix> | any } | source-port { range { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } | { gt | lt | eq } { <port> | chargen | bgp | cmd | daytime | discard | domain | echo | exec | finger | ftp | ftp-data | gopher | hostname | irc | klogin | kshell | login | lpd | nntp | pop2 | pop3 | smtp | sunrpc | tacacs | talk | telnet | time | uucp | whois | www } } | time-range <time-name> | dscp <dscp-value> | vpn-instance <vpn-instance-name> | logging | tcp-flag { <tcp-flag> [ mask <mask-value> ] | established | { ack [ fin | psh | rst | syn | urg ] * } | { fin [ ack | psh | rst | syn | urg ] * } | { psh [ fin | ack | rst | syn | urg ] * } | { rst [ fin | psh | ack | syn | urg ] * } | { syn [ fin | psh | rst | ack | urg ] * } | { urg [ fin | psh | rst | syn | ack ] * } } ] *
	views acl6-advance
	level 2
	item rule
	key <rule-id>
	numbered <rule-id> 5 step
	<rule-id>  integer 0..4294967294
	<rule-name>  string 1..32
	<6>  integer 6..6
	<destination-ipv6-address>  ipv6
	<dest-prefix-length>  integer 1..128 join / as <dest-ipv6-addr-prefix>
	<prefix-length>  integer 1..128 join / as <src-ipv6-addr-prefix>
	<destination-wildcard>  ipv6
	<dest-ipv6-addr-prefix>  ipv6-prefix
	<port>  integer 0..65535
	<source-ipv6-address>  ipv6
	<source-wildcard>  ipv6
	<src-ipv6-addr-prefix>  ipv6-prefix
	<time-name>  string 1..32
	<dscp-value>  integer 0..63
	<vpn-instance-name>  string 1..31
	<tcp-flag>  integer 0..63
	<mask-value>  integer 0..63

rule [ <rule-id> ] [ name <rule-name> ] { permit | deny } { udp | <17> } [ source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <src-ipv6-addr-prefix> | any } | destination-port { range { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq } { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | fragment | destination { <destination-ipv6-address> { <dest-prefix-length> | <destination-wildcard> } | <dest-ipv6-addr-prefix> | any } | source-port { range { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq } { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | time-range <time-name> | dscp <dscp> | vpn-instance <vpn-instance-name> | logging ] *
undo rule [ name <rule-name> ] { permit | deny } { udp | <17> } [ source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <src-ipv6-addr-prefix> | any } | destination-port { range { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq } { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | fragment | destination { <destination-ipv6-address> { <dest-prefix-length> | <destination-wildcard> } | <dest-ipv6-addr-prefix> | any } | source-port { range { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } | { gt | lt | eq } { <port> | biff | bootpc | bootps | dns | discard | dnsix | echo | mobilip-ag | mobilip-mn | nameserver | netbios-dgm | netbios-ns | netbios-ssn | ntp | rip | snmp | snmptrap | sunrpc | syslog | tacacs-ds | talk | tftp | time | who | xdmcp } } | time-range <time-name> | dscp <dscp> | vpn-instance <vpn-instance-name> | logging ] *
	views acl6-advance
	level 2
	item rule
	key <rule-id>
	numbered <rule-id> 5 step
	<rule-id>  integer 0..4294967294
	<rule-name>  string 1..32
	<17>  integer 17..17
	<destination-ipv6-address>  ipv6
	<dest-prefix-length>  integer 1..128 join / as <dest-ipv6-addr-prefix>
	<prefix-length>  integer 1..128 join / as <src-ipv6-addr-prefix>
	<destination-wildcard>  ipv6
	<dest-ipv6-addr-prefix>  ipv6-prefix
	<port>  integer 0..65535
	<source-ipv6-address>  ipv6
	<source-wildcard>  ipv6
	<src-ipv6-addr-prefix>  ipv6-prefix
	<time-name>  string 1..32
	<dscp>  integer 0..63
	<vpn-instance-name>  string 1..31

rule [ <rule-id> ] [ name <rule-name> ] { permit | deny } [ fragment | source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <source-ipv6-address/prefix-length> | any } | time-range <time-name> | vpn-instance <vpn-instance-name> | logging ] *
undo rule [ name <rule-name> ] { permit | deny } [ fragment | source { <source-ipv6-address> { <prefix-length> | <source-wildcard> } | <source-ipv6-address/prefix-length> | any } | time-range <time-name> | [ vpn-instance <vpn-instance-name> ] | logging ] *
undo rule <rule-id> [ to <end-rule-id> ]
	views acl6-basic
	level 2
	item rule
	key <rule-id>
	numbered <rule-id> 5 step
	undoes rule
	<rule-id>  integer 0..4294967294
	<rule-name>  name 1..32
	<source-ipv6-address>  ipv6
	<prefix-length>  integer 1..128 join / as <source-ipv6-address/prefix-length>
	<source-wildcard>  ipv6
	<source-ipv6-address/prefix-length>  ipv6-prefix
	<time-name>  string 1..32
	<vpn-instance-name>  string 1..31 not _public_
	<end-rule-id>  integer 0..4294967294

rule <rule-id> description <destext>
undo rule <rule-id> description
	views acl6-advance
	level 2
	<rule-id>  integer 0..4294967294
	<destext>  text 1..127

rule <rule-id> description <destext>
undo rule <rule-id> description
	views acl6-basic
	level 2
	<rule-id>  integer 0..4294967294
	<destext>  text 1..127

step <step-value>
undo step
	views acl6-advance acl6-basic
	level 2
	section 1
	<step-value>  integer 1..20

undo rule <rule-id> [ to <to-rule-id> ]
	views acl6-advance
	level 2
	undoes rule
	<rule-id>  integer 0..4294967294
	<to-rule-id>  integer 0..4294967294

words
	bgp : Border Gateway Protocol (179)
	cmd : Remote commands (514)
	discard : Discard (9)
	dns : Domain Name System (53)
	domain : Domain Name Service (53)
	echo : Echo (7)
	ftp : File Transfer Protocol (21)
	gre : Generic routing encapsulation (47)
	hostname : NIC host name server (101)
	icmpv6 : ICMP for IPv6 (58)
	login : Login (513)
	ntp : Network Time Protocol (123)
	ospf : Open Shortest Path First (89)
	rip : Routing Information Protocol (520)
	snmp : Simple Network Management Protocol (161)
	syslog : System log (514)
	tcp : Transmission Control Protocol (6)
	telnet : Telnet (23)
	tftp : Trivial File Transfer Protocol (69)
	time : Time (37)
	udp : User Datagram Protocol (17)
