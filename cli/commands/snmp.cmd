# SNMP (command reference, System_Management/SNMP)
section 2370
module snmp-agent

display snmp-agent community [ read | write ]
	views all
	level 3
	handler display-snmp-agent-community

display snmp-agent extend error-code status
	views all
	level 3
	unstored

display snmp-agent group [ <group-name> ]
	views all
	level 3
	handler display-snmp-agent-group
	<group-name>  string 1..32

display snmp-agent inform { host-name <host-name> | { ipv6 address udp-domain <ipv6-address> | address udp-domain <ip-address> } [ vpn-instance <vpn-instance-name> ] params securityname { <interface-name> | { cipher <protocol-interface-name> } } }
display snmp-agent inform
	views all
	level 3
	<interface-name>  string 1..32 : Name of the SNMP user or community
	unstored
	<host-name>  string 1..32
	<ipv6-address>  ipv6
	<ip-address>  ipv4
	<vpn-instance-name>  string 1..31 not _public_
	<protocol-interface-name>  string 1..168 : Name of the SNMP user, as cipher text

display snmp-agent local-engineid
	views all
	level 3
	handler display-snmp-agent-local-engineid

display snmp-agent mib-view [ [ exclude | include ] | viewname <view-name> ]
	views all
	level 3
	handler display-snmp-agent-mib-view
	<view-name>  string 1..32

display snmp-agent mib modules
	views all
	level 3
	unstored

display snmp-agent notification-log [ logtime <startTime> <startDate> to <endTime> <endDate> | size <size> ]
display snmp-agent notification-log info
	views all
	level 3
	unstored
	<startTime>  time
	<startDate>  date-slash 2000/01/01..2099/12/31
	<endTime>  time
	<endDate>  date-slash 2000/01/01..2099/12/31
	<size>  integer 1..15000

display snmp-agent notify-filter-profile [ <profile-name> ]
	views all
	level 3
	unstored
	<profile-name>  string 1..32

display snmp-agent proxy community <community-name>
display snmp-agent proxy community cipher <cipher-name>
display snmp-agent proxy community
	views all
	level 3
	unstored
	<community-name>  name 1..32
	<cipher-name>  password 1..168

display snmp-agent proxy rule [ <rule-name> ]
	views all
	level 3
	unstored
	<rule-name>  string 1..32

display snmp-agent proxy statistics
	views all
	level 3
	unstored

display snmp-agent proxy target-host [ <target-host-name> ]
	views all
	level 3
	unstored
	<target-host-name>  string 1..32

display snmp-agent statistics
	views all
	level 3
	unstored

display snmp-agent sys-info [ contact | location | version ] *
	views all
	level 3
	handler display-snmp-agent-sys-info

display snmp-agent target-host
	views all
	level 3
	handler display-snmp-agent-target-host

display snmp-agent trap [ feature-name <feature-name> ] all
	views all
	level 3
	unstored
	<feature-name>  string 1..255

display snmp-agent usm-user [ engineid <engineid> | username <user-name> | group <group-name> ] *
	views all
	level 3
	handler display-snmp-agent-usm-user
	<engineid>  hex-text 10..64
	<user-name>  string 1..32
	<group-name>  string 1..32

display snmp-agent vacmgroup
	views all
	level 3
	unstored

snmp-agent
undo snmp-agent
	views system
	level 3

snmp-agent acl { <acl-number> | <aclName> }
undo snmp-agent acl
	views system
	level 3
	<acl-number>  integer 2000..3999
	<aclName>  name 1..32

snmp-agent activate usm-user <user-name> [ remote-engineid <remote-engineid> ]
	views user
	level 3
	unstored
	<user-name>  string 1..32
	<remote-engineid>  hex-text 10..64

snmp-agent blacklist ip-block disable
undo snmp-agent blacklist ip-block disable
	views system
	level 3

snmp-agent blacklist user-block disable
undo snmp-agent blacklist user-block disable
	views system
	level 3

snmp-agent blacklist user-block failed-times <failed-times> period <period-time>
undo snmp-agent blacklist user-block failed-times
	views system
	level 3
	default snmp-agent blacklist user-block failed-times 5 period 5
	<failed-times>  integer 0..10 default 5
	<period-time>  integer 1..120 default 5

snmp-agent blacklist user-block reactive <reactive-time>
undo snmp-agent blacklist user-block reactive
	views system
	level 3
	default snmp-agent blacklist user-block reactive 5
	<reactive-time>  integer 0..1000 default 5

snmp-agent local-engineid <engineid>
undo snmp-agent local-engineid
	views system
	level 3
	<engineid>  hex-text 10..64

snmp-agent community { read | write } { <community-name> | cipher <host-string> } [ mib-view <security-string-cipher> | acl { <acl-number> | <acl-name> } | alias <alias-name> ] *
undo snmp-agent community { read | write } { <community-name> | cipher <host-string> }
undo snmp-agent community <host-string>
	views system
	level 3
	<community-name>  password 8..32 led cipher as <host-string>
	<security-string-cipher>  string 1..32
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..32
	<alias-name>  string 1..32
	<host-string>  password 8..32

snmp-agent sys-info { contact <contact> | location <location> }
undo snmp-agent sys-info contact
undo snmp-agent sys-info location
	views system
	level 3
	<contact>  text 1..255
	<location>  text 1..255

snmp-agent sys-info version { { v1 | v2c | v3 } * | all }
snmp-agent sys-info version { { v1 | v2c | v3 } * | all } disable
undo snmp-agent sys-info version
	views system
	level 3

snmp-agent password min-length <min-length>
undo snmp-agent password min-length
	views system
	level 3
	<min-length>  integer 8..16

snmp-agent group v3 <group-name> { authentication | privacy | noauthentication } [ read-view <read-view> | write-view <write-view> | notify-view <notify-view> ] * [ acl { <acl-number> | <acl-name> } ]
undo snmp-agent group v3 <group-name> { authentication | privacy | noauthentication }
	views system
	level 3
	<group-name>  string 1..32
	<read-view>  string 1..32
	<write-view>  string 1..32
	<notify-view>  string 1..32
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..32

snmp-agent target-host [ host-name <host-name> ] trap ipv6 address udp-domain <ipv6-address> [ [ udp-port <port-number> | [ alarm-udp-port <alarm-port-number> | event-udp-port <event-port-number> ] * ] | [ vpn-instance <vpn-instance-name> | public-net ] ] * params securityname { { <community> | cipher <cipher-name> } [ [ v1 | v2c ] | ext-vb | notify-filter-profile <profile-name> | private-netmanager ] * | <security-name> [ [ v3 [ authentication | privacy ] ] | ext-vb | notify-filter-profile <profile-name> | private-netmanager ] * }
snmp-agent target-host [ host-name <host-name> ] trap address udp-domain <ip-address> [ [ udp-port <port-number> | [ alarm-udp-port <alarm-port-number> | event-udp-port <event-port-number> ] * ] | [ { vpn-instance <vpn-instance-name> | public-net } ] | [ source { <interface-name> | <interface-type> <interface-number> } ] ] * params securityname { { <community> | cipher <cipher-name> } [ [ v1 | v2c ] | private-netmanager | ext-vb | notify-filter-profile <profile-name> | heart-beat enable ] * | <security-name> [ [ v3 [ authentication | privacy ] ] | private-netmanager | ext-vb | notify-filter-profile <profile-name> | heart-beat enable ] * }
snmp-agent target-host host-name <host-name> trap address udp-domain <ip-address> [ [ udp-port <port-number> | [ alarm-udp-port <alarm-port-number> | event-udp-port <event-port-number> ] * ] | [ { vpn-instance <vpn-instance-name> | public-net } ] | [ source { <interface-name> | <interface-type> <interface-number> } ] ] * params securityname { { <community> | cipher <cipher-name> } [ [ v1 | v2c ] | private-netmanager | ext-vb | notify-filter-profile <profile-name> | heart-beat enable ] * | <security-name> [ [ v3 [ authentication | privacy ] ] | private-netmanager | ext-vb | notify-filter-profile <profile-name> | heart-beat enable ] * }
snmp-agent target-host host-name <host-name> trap ipv6 address udp-domain <ipv6-address> [ [ udp-port <port-number> | [ alarm-udp-port <alarm-port-number> | event-udp-port <event-port-number> ] * ] | [ vpn-instance <vpn-instance-name> | public-net ] | [ source { <interface-name> | <interface-type> <interface-number> } ] ] * params securityname { { <community> | cipher <cipher-name> } [ [ v1 | v2c ] | ext-vb | notify-filter-profile <profile-name> | private-netmanager ] * | <security-name> [ [ v3 [ authentication | privacy ] ] | ext-vb | notify-filter-profile <profile-name> | private-netmanager ] * }
undo snmp-agent target-host { ipv6 <ipv6-address> securityname { <security-name> | cipher <cipher-name> } | trap ipv6 address udp-domain <ipv6-address> [ [ udp-port <port-number> | [ alarm-udp-port <alarm-port-number> | event-udp-port <event-port-number> ] * ] | [ vpn-instance <vpn-instance-name> | public-net ] | [ source { <interface-name> | <interface-type> <interface-number> } ] ] * params securityname { <security-name> | cipher <cipher-name> } }
undo snmp-agent target-host { host-name <host-name> | <ip-address> securityname { <security-name> | cipher <cipher-name> } [ vpn-instance <vpn-instance-name> | public-net ] | trap address udp-domain <ip-address> [ { [ source { <interface-name> | <interface-type> <interface-number> } ] | [ udp-port <port-number> | [ alarm-udp-port <alarm-port-number> | event-udp-port <event-port-number> ] * ] | { vpn-instance <vpn-instance-name> | public-net } } * ] params securityname { <security-name> | cipher <cipher-name> } }
	views system
	level 3
	undoes snmp-agent-target-host*
	<host-name>  string 1..32
	<ipv6-address>  ipv6
	<port-number>  integer 0..65535 default 162
	<alarm-port-number>  integer 0..65535 default 162
	<event-port-number>  integer 0..65535 default 162
	<vpn-instance-name>  string 1..31 not _public_
	<security-name>  string 1..32
	<profile-name>  string 1..32
	<cipher-name>  password 1..32
	<community>  password 1..32 led cipher as <cipher-name> : Community of version 1 or 2c
	<ip-address>  ipv4 host

snmp-agent target-host [ host-name <host-name> ] inform address udp-domain <ip-address> [ [ udp-port <server-port> ] | [ { vpn-instance <vpn-instance-name> | public-net } ] | [ source { <interface-name> | <interface-type> <interface-number> } ] ] * params securityname { <security-name> v3 [ authentication | privacy ] | { <community> | cipher <cipher-name> } v2c } [ [ private-netmanager | ext-vb | notify-filter-profile <profile-name> | heart-beat enable ] * ] *
snmp-agent target-host host-name <host-name> inform address udp-domain <ip-address> [ [ udp-port <server-port> ] | [ { vpn-instance <vpn-instance-name> | public-net } ] | [ source { <interface-name> | <interface-type> <interface-number> } ] ] * params securityname { <security-name> v3 [ authentication | privacy ] | { <community> | cipher <cipher-name> } v2c } [ [ private-netmanager | ext-vb | notify-filter-profile <profile-name> | heart-beat enable ] * ] *
snmp-agent target-host [ host-name <host-name> ] inform ipv6 address udp-domain <ipv6-address> [ [ udp-port <server-port> ] | [ vpn-instance <vpn-instance-name> | public-net ] | [ source { <interface-name> | <interface-type> <interface-number> } ] ] * params securityname { <security-name> v3 [ authentication | privacy ] | { <community> | cipher <cipher-name> } v2c } [ [ private-netmanager | ext-vb | notify-filter-profile <profile-name> ] * ] *
undo snmp-agent target-host { host-name <host-name> | <ip-address> securityname { <security-name> | cipher <cipher-name> } [ vpn-instance <vpn-instance-name> | public-net ] | { trap | inform } address udp-domain <ip-address> [ { [ source { <interface-name> | <interface-type> <interface-number> } ] | udp-port <server-port> | { vpn-instance <vpn-instance-name> | public-net } } * ] params securityname { <security-name> | cipher <cipher-name> } }
undo snmp-agent target-host { ipv6 <ipv6-address> securityname { <security-name> | cipher <cipher-name> } [ vpn-instance <vpn-instance-name> | public-net ] | inform ipv6 address udp-domain <ipv6-address> [ { [ source { <interface-name> | <interface-type> <interface-number> } ] | udp-port <server-port> | { vpn-instance <vpn-instance-name> | public-net } } * ] params securityname { <security-name> | cipher <cipher-name> } }
	views system
	level 3
	undoes snmp-agent-target-host*
	<host-name>  string 1..32
	<ip-address>  ipv4 host
	<server-port>  integer 0..65535 default 162
	<vpn-instance-name>  string 1..31 not _public_
	<security-name>  string 1..32
	<cipher-name>  password 1..168
	<community>  password 1..32 led cipher as <cipher-name> : Community of version 1 or 2c
	<profile-name>  string 1..32
	<ipv6-address>  ipv6

snmp-agent mib-view <type> <view-name> <oid-tree>
undo snmp-agent mib-view [ <type> ] <view-name> [ <oid-tree> ]
	views system
	level 3
	<type>  enum excluded|included
	<view-name>  string 1..32
	<oid-tree>  name 1..255

snmp-agent [ remote-engineid <engine-Id> ] usm-user v3 <user-name>
	views system
	level 3
	name snmp-agent-usm-user
	key <user-name>
	<engine-Id>  hex-text 10..64
	<user-name>  string 1..32

snmp-agent [ remote-engineid <engine-Id> ] usm-user v3 <user-name> group <group-name>
	views system
	level 3
	name snmp-agent-usm-user-group
	key <user-name>
	<engine-Id>  hex-text 10..64
	<user-name>  string 1..32
	<group-name>  string 1..32

snmp-agent [ remote-engineid <engine-Id> ] usm-user v3 <user-name> acl { <acl-number> | <aclName> }
	views system
	level 3
	name snmp-agent-usm-user-acl
	key <user-name>
	<engine-Id>  hex-text 10..64
	<user-name>  string 1..32
	<acl-number>  integer 2000..2999
	<aclName>  name 1..32

snmp-agent [ remote-engineid <engine-Id> ] usm-user v3 <user-name> <group-name> [ authentication-mode <authen-protocol> <authKey> [ privacy-mode <privacy-protocol> <privKey> ] ] [ acl { <acl-number> | <aclName> } ]
snmp-agent [ remote-engineid <engine-Id> ] usm-user v3 <user-name> [ group <group-name> | acl { <acl-number> | <aclName> } ] *
snmp-agent [ remote-engineid <engine-Id> ] usm-user v3 <user-name> authentication-mode <authen-protocol> [ localized-configuration ] cipher <authKey>
snmp-agent [ remote-engineid <engine-Id> ] usm-user v3 <user-name> privacy-mode <privacy-protocol> [ localized-configuration ] cipher <privKey>
undo snmp-agent [ remote-engineid <engine-Id> ] usm-user v3 <user-name> [ group | acl | authentication-mode | privacy-mode ]
	views system
	level 3
	undoes snmp-agent-usm-user*
	<engine-Id>  hex-text 10..64
	<user-name>  string 1..32
	<group-name>  string 1..32
	<authen-protocol>  enum md5|sha|sha2-224|sha2-256|sha2-384|sha2-512
	<authKey>  password 8..255
	<privacy-protocol>  enum 3des168|aes128|aes192|aes256|des56
	<privKey>  password 8..255
	<acl-number>  integer 2000..2999
	<aclName>  name 1..32

snmp-agent community complexity-check disable
undo snmp-agent community complexity-check disable
	views system
	level 3

snmp-agent extend error-code enable
undo snmp-agent extend error-code enable
	views system
	level 3

snmp-agent inform { timeout <seconds> | resend-times <times> } * { host-name <target-host-name> | { address udp-domain <ip-address> | ipv6 address udp-domain <ipv6-address> } [ vpn-instance <vpn-instance-name> ] params securityname { <security-name> | cipher <security-name-cipher> } }
undo snmp-agent inform { timeout [ <seconds> ] | resend-times [ <times> ] } * { host-name <target-host-name> | { address udp-domain <ip-address> | ipv6 address udp-domain <ipv6-address> } [ vpn-instance <vpn-instance-name> ] params securityname { <security-name> | cipher <security-name-cipher> } }
	views system
	level 3
	<seconds>  integer 1..1800 default 15
	<times>  integer 0..10 default 3
	<target-host-name>  string 1..32
	<ip-address>  ipv4 host
	<ipv6-address>  ipv6
	<vpn-instance-name>  string 1..31 not _public_
	<security-name>  string 1..32
	<security-name-cipher>  password 1..168

snmp-agent notification-log { enable | { global-ageout <ageout> [ minute <minute> ] | global-limit <limit> } * }
undo snmp-agent notification-log { enable | { global-ageout | global-limit } * }
	views system
	level 3
	<ageout>  integer 0 12..36
	<minute>  integer 1..59
	<limit>  integer 1..15000 default 500

snmp-agent inform timeout <seconds>
undo snmp-agent inform timeout [ <seconds> ]
	views system
	level 3
	default snmp-agent inform timeout 15
	<seconds>  integer 1..1800

snmp-agent inform resend-times <times>
undo snmp-agent inform resend-times [ <times> ]
	views system
	level 3
	default snmp-agent inform resend-times 3
	<times>  integer 0..10

snmp-agent inform pending <number>
undo snmp-agent inform pending [ <number> ]
	views system
	level 3
	default snmp-agent inform pending 39
	<number>  integer 1..2048

# Three lines in one.
snmp-agent inform { timeout <seconds> | resend-times <times> | pending <number> } *
undo snmp-agent inform { timeout [ <seconds> ] | resend-times [ <times> ] | pending [ <number> ] } *
	views system
	level 3
	key all
	becomes snmp-agent inform timeout <seconds>
	becomes snmp-agent inform resend-times <times>
	becomes snmp-agent inform pending <number>
	<seconds>  integer 1..1800
	<times>  integer 0..10
	<number>  integer 1..2048

snmp-agent notify-filter-profile <type> <profile-name> <oid-tree>
undo snmp-agent notify-filter-profile [ <type> ] <profile-name> [ <oid-tree> ]
	views system
	level 3
	<type>  enum excluded|included
	<profile-name>  string 1..32
	<oid-tree>  string 1..255

snmp-agent packet-priority { snmp <snmpPriority> | trap <trapPriority> }
undo snmp-agent packet-priority snmp
undo snmp-agent packet-priority trap
	views system
	level 3
	default snmp-agent packet-priority snmp 6
	default snmp-agent packet-priority trap 6
	<snmpPriority>  integer 0..7 default 6
	<trapPriority>  integer 0..7 default 6

snmp-agent packet contextengineid-check enable
snmp-agent packet contextengineid-check disable
undo snmp-agent packet contextengineid-check enable
undo snmp-agent packet contextengineid-check disable
	views system
	level 3
	item snmp-contextengineid-check

snmp-agent packet max-size <byte-count>
undo snmp-agent packet max-size
	views system
	level 3
	default snmp-agent packet max-size 12000
	<byte-count>  integer 484..17940 default 12000

snmp-agent protocol [ ipv6 ] { vpn-instance <vpn-instance-name> | public-net }
undo snmp-agent protocol [ ipv6 ] { vpn-instance | public-net }
	views system
	level 3
	<vpn-instance-name>  string 1..31 not _public_

snmp-agent protocol get-bulk timeout <time>
undo snmp-agent protocol get-bulk timeout
	views system
	level 3
	default snmp-agent protocol get-bulk timeout 2
	<time>  integer 0..600 default 2

snmp-agent protocol ipv6 source-ip <ip-address> [ vpn-instance <vpn-instance-name> ]
snmp-agent proxy protocol ipv6 source-ip <ip-address> [ vpn-instance <vpn-instance-name> ]
undo snmp-agent protocol ipv6 source-ip <ip-address> [ vpn-instance <vpn-instance-name> ]
undo snmp-agent proxy protocol ipv6 source-ip <ip-address> [ vpn-instance <vpn-instance-name> ]
	views system
	level 3
	<ip-address>  ipv6
	<vpn-instance-name>  name 1..31

snmp-agent protocol server disable
snmp-agent protocol server ipv4 disable
snmp-agent protocol server ipv6 disable
undo snmp-agent protocol server disable
undo snmp-agent protocol server ipv4 disable
undo snmp-agent protocol server ipv6 disable
	views system
	level 3

snmp-agent protocol source-interface { <protocol-interface-type> <protocol-interface-number> | <protocol-interface-name> }
snmp-agent proxy protocol source-interface { <protocol-interface-type> <protocol-interface-number> | <protocol-interface-name> }
undo snmp-agent protocol source-interface { <protocol-interface-type> <protocol-interface-number> | <protocol-interface-name> }
undo snmp-agent proxy protocol source-interface { <protocol-interface-type> <protocol-interface-number> | <protocol-interface-name> }
	views system
	level 3
	<protocol-interface-type>  interface-type
	<protocol-interface-number>  interface-number as <protocol-interface-name>
	<protocol-interface-name>  interface-name

snmp-agent protocol source-status [ ipv6 ] all-interface
snmp-agent proxy protocol source-status [ ipv6 ] all-interface
undo snmp-agent protocol source-status [ ipv6 ] all-interface
undo snmp-agent proxy protocol source-status [ ipv6 ] all-interface
	views system
	level 3

snmp-agent proxy community { <community-name> | cipher <cipher-name> } remote-engineid <remote-engineid> [ acl { <acl-number> | <acl-name> } | alias <alias-name> ] *
undo snmp-agent proxy community { <community-name> | cipher <cipher-name> }
	views system
	level 3
	<community-name>  password 8..32 led cipher as <cipher-name>
	<remote-engineid>  string 10..64
	<acl-number>  integer 2000..2999
	<acl-name>  string 1..32
	<alias-name>  string 1..32
	<cipher-name>  password 1..168

snmp-agent proxy rule <rule-name> { read | write | trap } remote-engineid <remote-engineid> target-host <target-host-name> params-in securityname { <security-name> { v1 | v2c | v3 [ authentication | privacy ] } | cipher <cipher-text> { v1 | v2c } }
snmp-agent proxy rule <rule-name> inform remote-engineid <remote-engineid> target-host <target-host-name> params-in securityname { <security-name> { v2c | v3 [ authentication | privacy ] } | cipher <cipher-text> { v2c } }
undo snmp-agent proxy rule <rule-name>
	views system
	level 3
	<rule-name>  string 1..32
	<remote-engineid>  hex-text 10..64
	<target-host-name>  string 1..32
	<security-name>  string 1..32
	<cipher-text>  password 1..32

snmp-agent proxy target-host <target-host-name> address udp-domain <ip-address> udp-port <port-number> [ { source { <interface-type> <interface-number> | <interface-name> } | { vpn-instance <vpn-instance-name> | public-net } } | { timeout <timeout-value> } ] * params securityname { <security-string> { v1 | v2c | v3 [ authentication | privacy ] } | cipher <security-string-cipher> { v1 | v2c } }
snmp-agent proxy target-host <target-host-name> ipv6 address udp-domain <ipv6-address> udp-port <port-number> [ { source { <interface-type> <interface-number> | <interface-name> } | { vpn-instance <vpn-instance-name> | public-net } } | { timeout <timeout-value> } ] * params securityname { <security-string> { v1 | v2c | v3 [ authentication | privacy ] } | cipher <security-string-cipher> { v1 | v2c } }
undo snmp-agent proxy target-host <target-host-name>
	views system
	level 3
	<target-host-name>  string 1..32
	<ip-address>  ipv4
	<port-number>  integer 1..65535
	<vpn-instance-name>  string 1..31 not _public_
	<timeout-value>  integer 1..1800
	<security-string>  string 1..32
	<security-string-cipher>  password 1..32
	<ipv6-address>  ipv6

snmp-agent remote-engineid <engine-Id>
undo snmp-agent remote-engineid <engine-Id>
	views system
	level 3
	<engine-Id>  hex-text 10..64

snmp-agent set-cache enable
undo snmp-agent set-cache enable
	views system
	level 3

snmp-agent trap enable
snmp-agent trap disable
undo snmp-agent trap { enable | disable }
	views system
	level 3

snmp-agent trap enable feature-name <feature-name> [ trap-name <trap-name> ]
undo snmp-agent trap enable feature-name <feature-name> [ trap-name <trap-name> ]
	views system
	level 3
	<feature-name>  string 1..255
	<trap-name>  name 1..63

clear configuration snmp-agent trap enable feature-name <feature-name>
	views system
	level 3
	undoes snmp-agent-trap-enable-feature-name
	<feature-name>  string 1..255

snmp-agent trap source-port <port-number>
undo snmp-agent trap source-port
	views system
	level 3
	<port-number>  integer 1025..65535

snmp-agent trap source { <interface-name> | <interface-type> <interface-number> }
undo snmp-agent trap source
	views system
	level 3

snmp-agent trap source ipv6 <ipv6-address> [ vpn-instance <vpn-instance-name> ]
undo snmp-agent trap source ipv6
	views system
	level 3
	<ipv6-address>  ipv6
	<vpn-instance-name>  string 1..31

snmp-agent udp-port <port-number>
undo snmp-agent udp-port
	views system
	level 3
	<port-number>  integer 161 1025..65535

snmp-agent [ remote-engineid <engine-Id> ] usm-user v3 <user-name> authentication-mode <authen-protocol>
	views system
	level 3
	handler ask
	ask cipher | Please configure the authentication password (8-255) | Enter Password: | Confirm Password:
	<engine-Id>  hex-text 10..64
	<user-name>  string 1..32
	<authen-protocol>  enum md5|sha|sha2-224|sha2-256|sha2-384|sha2-512

snmp-agent [ remote-engineid <engine-Id> ] usm-user v3 <user-name> privacy-mode <privacy-protocol>
	views system
	level 3
	handler ask
	ask cipher | Please configure the privacy password (8-255) | Enter Password: | Confirm Password:
	<engine-Id>  hex-text 10..64
	<user-name>  string 1..32
	<privacy-protocol>  enum 3des168|aes128|aes192|aes256|des56

snmp-agent usm-user password complexity-check disable
undo snmp-agent usm-user password complexity-check disable
	views system
	level 3
