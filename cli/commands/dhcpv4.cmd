# DHCPv4 (command reference, IP_Addresses_and_Services/DHCPv4)
section 1226
module dhcp

alarm ip-used percentage <alarm-resume-percentage> <alarm-percentage>
undo alarm ip-used percentage
	views ip-pool
	level 2
	<alarm-resume-percentage>  integer 1..100 default 50
	<alarm-percentage>  integer 1..100 default 100

bootfile <bootfile-name>
bootfile cipher <bootfile-name-cipher>
undo bootfile
	views ip-pool
	level 2
	<bootfile-name>  string 1..127
	<bootfile-name-cipher>  password 1..127

conflict auto-recycle interval day <day> [ hour <hour> [ minute <minute> ] ]
undo conflict auto-recycle interval
	views ip-pool
	level 2
	<day>  integer 0..999 default 0
	<hour>  integer 0..23 default 0
	<minute>  integer 0..59 default 0

dhcp anti-attack check duplicate option [ <option-start> [ to <option-end> ] ] &<1-254>
undo dhcp anti-attack check duplicate option [ <option-start> [ to <option-end> ] ] &<1-254>
	views system
	level 2
	<option-start>  integer 1..254
	<option-end>  integer 1..254

dhcp anti-attack check magic-cookie
undo dhcp anti-attack check magic-cookie
	views system @ethernet @sub-interfaces eth-trunk meth @port-groups vlan
	level 2

dhcp anti-attack check udp-checksum
undo dhcp anti-attack check udp-checksum
	views system @ethernet @sub-interfaces eth-trunk meth @port-groups vlan
	level 2

dhcp client class-id <class-id>
undo dhcp client class-id
	views system @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2
	<class-id>  text 1..64

dhcp client client-id <client-id>
undo dhcp client client-id
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2
	<client-id>  text 2..64

dhcp client default-route preference <preference-value>
undo dhcp client default-route preference
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2
	<preference-value>  integer 1..255 default 60

dhcp client expected-lease <time-value>
undo dhcp client expected-lease
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2
	<time-value>  integer 60..864000

dhcp client gateway-detect period <period> retransmit <retransmit> timeout <timeout>
undo dhcp client gateway-detect
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2
	<period>  integer 1..86400
	<retransmit>  integer 1..10
	<timeout>  integer 300..2000

dhcp client hostname <hostname>
undo dhcp client hostname
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2
	<hostname>  string 1..64

dhcp client renew
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2
	unstored

dhcp client request option-list <option-code> &<1-15>
undo dhcp client request option-list <option-code> &<1-15>
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2
	list <option-code>
	<option-code>  integer 1 4 7 17 42 43 66 67 120 129 143 145..146 148 150

dhcp client request option-list exclude <option-code> &<1-8>
undo dhcp client request option-list exclude <option-code> &<1-8>
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2
	list <option-code>
	<option-code>  integer 3 6 15 28 33 44 121 184

dhcp enable [ ipv4 | ipv6 ]
dhcp enable
undo dhcp enable [ ipv4 | ipv6 ]
undo dhcp enable
	views system
	level 2

dhcp option82 append vendor-specific
undo dhcp option82 append vendor-specific
	views @ethernet eth-trunk @port-groups vlan
	level 2

dhcp option82 { insert | rebuild } enable
undo dhcp option82 { insert | rebuild } enable
	views @ethernet @sub-interfaces bd eth-trunk @port-groups vlan
	level 2

dhcp option82 encapsulation { circuit-id | remote-id | vendor-specific-id | subscriber-id } *
undo dhcp option82 encapsulation
	views system @ethernet bd eth-trunk @port-groups vlan
	level 2

dhcp option82 [ vlan <vlanid> ] [ ce-vlan <ce-vlanid> ] [ circuit-id | remote-id ] format { default | common | extend | user-defined <text> }
dhcp option82 [ vlan <vlanid> ] [ circuit-id | remote-id ] format { default | common | extend | user-defined <text> }
undo dhcp option82 [ vlan <vlanid> ] [ ce-vlan <ce-vlanid> ] [ circuit-id | remote-id ] format
undo dhcp option82 [ vlan <vlanid> ] [ circuit-id | remote-id ] format
	views system @ethernet eth-trunk @port-groups
	level 2
	<vlanid>  integer 1..4094
	<ce-vlanid>  integer 1..4094
	<text>  string 1..255

dhcp option82 { vss-control | link-selection | server-id-override } insert enable
undo dhcp option82 { vss-control | link-selection | server-id-override } insert enable
	views @ethernet @sub-interfaces eth-trunk @port-groups vbdif vlanif
	level 2

dhcp option82 link-selection subnet-ip-address <ip-address>
undo dhcp option82 link-selection subnet-ip-address
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<ip-address>  ipv4

dhcp option82 subscriber-id format { ascii <ascii-text> | hex <hex-text> }
undo dhcp option82 subscriber-id format
	views system @ethernet eth-trunk @port-groups
	level 2
	<ascii-text>  text 1..128
	<hex-text>  hex-text 2..254

dhcp option82 vendor-specific format vendor-sub-option <sub-option-num> source-ip-address <ip-address>
undo dhcp option82 vendor-specific format vendor-sub-option <sub-option-num> source-ip-address <ip-address>
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<sub-option-num>  integer 1..255
	<ip-address>  ipv4

dhcp option82 vendor-specific format vendor-sub-option <sub-option-num> { ascii <ascii-text> | hex <hex-text> | ip-address <ip-address> &<1-8> | sysname }
undo dhcp option82 vendor-specific format vendor-sub-option <sub-option-num>
	views system
	level 2
	<sub-option-num>  integer 1..255
	<ascii-text>  string 1..128
	<hex-text>  hex-text 2..254
	<ip-address>  ipv4

dhcp relay gateway-switch enable
undo dhcp relay gateway-switch enable
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2

dhcp relay gateway <ip-address>
undo dhcp relay gateway [ <ip-address> ]
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<ip-address>  ipv4

dhcp relay giaddr outgoing-interface-address
undo dhcp relay giaddr outgoing-interface-address
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2

dhcp relay giaddr source-interface { <interface-type> <interface-num> | <interface-name> }
undo dhcp relay giaddr source-interface
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<interface-num>  interface-number as <interface-name>

dhcp relay information enable
undo dhcp relay information enable
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2

dhcp relay information strategy { drop | keep | replace }
undo dhcp relay information strategy
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2

dhcp relay release <client-ip-address> <mac-address> [ vpn-instance <vpn-instance-name> ] [ <server-ip-address> ]
	views system @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	unstored
	<client-ip-address>  ipv4
	<mac-address>  mac
	<vpn-instance-name>  string 1..31 not _public_
	<server-ip-address>  ipv4

dhcp relay reply forward all enable
undo dhcp relay reply forward all enable
	views system
	level 2

dhcp relay request server-match enable
undo dhcp relay request server-match enable
	views system
	level 2

dhcp relay server-group <group-name>
undo dhcp relay server-group
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<group-name>  name 1..32

dhcp relay server-ip <ip-address>
dhcp relay server-ip <ip-address> { vpn-instance <vpn-instance-name> | public-net }
undo dhcp relay server-ip { <ip-address> | all }
undo dhcp relay server-ip <ip-address> { vpn-instance <vpn-instance-name> | public-net }
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<ip-address>  ipv4
	<vpn-instance-name>  string 1..31 not _public_

dhcp relay server group <group-name>
undo dhcp relay server group <group-name>
	views system
	level 2
	enters dhcp-server-group
	<group-name>  name 1..32

dhcp relay source-ip-address <ip-address>
undo dhcp relay source-ip-address [ <ip-address> ]
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<ip-address>  ipv4

dhcp relay trust option82
undo dhcp relay trust option82
	views system
	level 2

dhcp select global
undo dhcp select global
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2

dhcp select interface
undo dhcp select interface
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2

dhcp select relay
undo dhcp select relay
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2

dhcp server alarm ip-used percentage <alarm-resume-percentage> <alarm-percentage>
undo dhcp server alarm ip-used percentage
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<alarm-resume-percentage>  integer 1..100 default 50
	<alarm-percentage>  integer 1..100 default 100

dhcp server bootfile <bootfile>
dhcp server bootfile cipher <bootfile-cipher>
undo dhcp server bootfile
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<bootfile>  string 1..127
	<bootfile-cipher>  password 1..127

dhcp server bootp
undo dhcp server bootp
	views system
	level 2

dhcp server bootp automatic
undo dhcp server bootp automatic
	views system
	level 2

dhcp server conflict auto-recycle interval day <day> [ hour <hour> [ minute <minute> ] ]
undo dhcp server conflict auto-recycle interval
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<day>  integer 0..999
	<hour>  integer 0..23
	<minute>  integer 0..59

dhcp server database { enable | write-delay <interval> }
undo dhcp server database { enable | write-delay }
	views system
	level 2
	<interval>  integer 300..86400 default 3600

dhcp server dns-list <ip-address> &<1-8>
undo dhcp server dns-list { all | <ip-address> }
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	list <ip-address>
	<ip-address>  ipv4

dhcp server domain-name <domain-name>
undo dhcp server domain-name
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<domain-name>  string 1..63

dhcp server excluded-ip-address <start-ip-address> [ <end-ip-address> ]
undo dhcp server excluded-ip-address <start-ip-address> [ <end-ip-address> ]
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<start-ip-address>  ipv4
	<end-ip-address>  ipv4

dhcp server force insert option <code> &<1-254>
undo dhcp server force insert option <code> &<1-254>
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	list <code>
	<code>  integer 1..254

dhcp server force response
undo dhcp server force response
	views system
	level 2

dhcp server gateway-list <ip-address> &<1-8>
undo dhcp server gateway-list { <ip-address> | all }
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	list <ip-address>
	<ip-address>  ipv4

dhcp server ip-range <start-ip-address> <end-ip-address>
undo dhcp server ip-range
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<start-ip-address>  ipv4
	<end-ip-address>  ipv4

dhcp server logging [ allocation-fail | allocation-success | release | renew-fail | renew-success | detect-conflict | recycle-conflict ] *
undo dhcp server logging [ allocation-fail | allocation-success | release | renew-fail | renew-success | detect-conflict | recycle-conflict ] *
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2

dhcp server mask { <mask> | <masklen> }
undo dhcp server mask
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<mask>  ipv4-mask
	<masklen>  integer 2..30

dhcp server nbns-list <ip-address> &<1-8>
undo dhcp server nbns-list { <ip-address> | all }
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	list <ip-address>
	<ip-address>  ipv4

dhcp server netbios-type { b-node | h-node | m-node | p-node }
undo dhcp server netbios-type
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2

dhcp server next-server <ip-address>
undo dhcp server next-server
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<ip-address>  ipv4

dhcp server option <code> { ascii <ascii-string> | hex <hex-string> | cipher <cipher-string> | ip-address <ip-address> &<1-8> }
dhcp server option <code> sub-option <sub-code> { ascii <sub-ascii-string> | hex <sub-hex-string> | cipher <sub-cipher-string> | ip-address <sub-ip-address> &<1-8> }
undo dhcp server option [ <code> [ sub-option <sub-code> ] ]
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<code>  integer 2 4..5 7..14 16..43 45 47..49 56 60 62..81 83..119 122..183 185..254
	<ascii-string>  string 1..255
	<hex-string>  hex-text 2..254
	<cipher-string>  password 1..255
	<ip-address>  ipv4
	<sub-code>  integer 1..254
	<sub-ascii-string>  text 1..253
	<sub-hex-string>  hex-text 2..252
	<sub-cipher-string>  password 1..253
	<sub-ip-address>  ipv4

dhcp server option121 ip-address { <ip-address> <mask-length> <gateway-address> } &<1-8>
undo dhcp server option121 [ ip-address <ip-address> <mask-length> <gateway-address> ]
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<ip-address>  ipv4
	<mask-length>  integer 0..32
	<gateway-address>  ipv4

dhcp server option184 { as-ip <ip-address> | fail-over <ip-address> <dialer-string> | ncp-ip <ip-address> | voice-vlan <vlan-id> }
undo dhcp server option184 [ as-ip | fail-over | ncp-ip | voice-vlan ]
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<ip-address>  ipv4
	<dialer-string>  string 1..64
	<vlan-id>  integer 1..4094

dhcp server ping { packet <number> | timeout <milliseconds> } *
undo dhcp server ping { packet | timeout }
	views system
	level 2
	<number>  integer 0..10
	<milliseconds>  integer 0..10000

dhcp server reserved ip-address mac
undo dhcp server reserved ip-address mac
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2

dhcp server sip-server { ip-address <ip-address> &<1-2> | list <domain-name> &<1-2> }
undo dhcp server sip-server
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<ip-address>  ipv4
	<domain-name>  string 1..63

dhcp server sname <sname>
undo dhcp server sname
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<sname>  string 1..63

dhcp server static-bind ip-address <ip-address> mac-address <mac-address> [ description <description> ]
undo dhcp server static-bind [ ip-address <ip-address> | mac-address <mac-address> ]
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<ip-address>  ipv4
	<mac-address>  mac
	<description>  string 1..256

dhcp server lease { day <day> [ hour <hour> [ minute <minute> ] ] | unlimited }
undo dhcp server lease
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<day>  integer 0..999 default 1
	<hour>  integer 0..23
	<minute>  integer 0..59

dhcp server trust option82
undo dhcp server trust option82
	views system
	level 2

dhcp set ttl { unvaried | <ttl-value> }
undo dhcp set ttl
	views system
	level 2
	<ttl-value>  integer 1..255

dhcp udp-checksum enable
undo dhcp udp-checksum enable
	views system
	level 2

display dhcp client [ interface { <interface-type> <interface-number> | <interface-name> } ]
	views all
	level 1
	unstored

display dhcp client statistics [ interface { <interface-type> <interface-number> | <interface-name> } ]
	views all
	level 1
	unstored

display dhcp configuration
	views all
	level 1
	unstored

display dhcp option82 configuration [ vlan <vlan-id> | interface { <interface-type> <interface-number> | <interface-name> } ]
display dhcp option82 configuration { bridge-domain <bd-id> }
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094
	<bd-id>  integer 1..16777215

display dhcp relay { configuration | all | interface { <interface-type> <interface-number> | <interface-name> } }
	views all
	level 1
	unstored

display dhcp relay statistics [ server-group <dhcp-server-group-name> ]
	views all
	level 1
	unstored
	<dhcp-server-group-name>  name 1..32

display dhcp server configuration
	views all
	level 1
	unstored

display dhcp server database
	views all
	level 1
	unstored

display dhcp server group [ <group-name> ]
	views all
	level 1
	unstored
	<group-name>  name 1..32

display dhcp server statistics
	views all
	level 1
	unstored

display dhcp statistics
	views all
	level 1
	unstored

display ip pool
display ip pool interface <interface-pool-name> [ <start-ip-address> [ <end-ip-address> ] | all | conflict | expired | used ]
display ip pool vpn-instance <vpn-instance-name>
display ip pool name <pool-name> [ <start-ip-address> [ <end-ip-address> ] | all | conflict | expired | used [ user-type dhcp ] ]
	views all
	level 1
	unstored
	<interface-pool-name>  name 1..64
	<start-ip-address>  ipv4
	<end-ip-address>  ipv4
	<vpn-instance-name>  string 1..31 not _public_
	<pool-name>  name 1..64

dns-list <ip-address> &<1-8>
undo dns-list { <ip-address> | all }
	views ip-pool
	level 2
	list <ip-address>
	<ip-address>  ipv4

domain-name <domain-name>
undo domain-name
	views ip-pool
	level 2
	<domain-name>  string 1..63

excluded-ip-address <start-ip-address> [ <end-ip-address> ]
undo excluded-ip-address <start-ip-address> [ <end-ip-address> ]
	views ip-pool
	level 2
	section 1224
	<start-ip-address>  ipv4
	<end-ip-address>  ipv4

force insert option <value> &<1-254>
undo force insert option <value> &<1-254>
	views ip-pool
	level 2
	list <value>
	<value>  integer 1..254

gateway-list <ip-address> &<1-8>
undo gateway-list { <ip-address> | all }
	views ip-pool
	level 2
	section 1222
	list <ip-address>
	<ip-address>  ipv4

gateway <ip-address>
undo gateway
	views dhcp-server-group
	level 2
	<ip-address>  ipv4

ip address bootp-alloc [ unicast ]
undo ip address bootp-alloc
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2

ip address dhcp-alloc [ unicast ]
undo ip address dhcp-alloc
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2

ip pool <pool-name>
undo ip pool <pool-name>
	module ip-pool
	views system
	level 2
	enters ip-pool
	<pool-name>  name 1..64

ip relay address cycle
undo ip relay address cycle
	views system
	level 2

ip route <ip-address> { <mask> | <mask-length> } { <interface-type> <interface-num> | <interface-name> } dhcp [ <preference-value> ]
undo ip route <ip-address> { <mask> | <mask-length> } { <interface-type> <interface-num> | <interface-name> } dhcp [ <preference-value> ]
	views system
	level 2
	<ip-address>  ipv4
	<mask>  ipv4-mask
	<mask-length>  integer 0..32
	<interface-num>  interface-number as <interface-name>
	<preference-value>  integer 1..255

lease { day <day> [ hour <hour> [ minute <minute> ] ] | unlimited }
undo lease
	views ip-pool
	level 2
	<day>  integer 0..999 default 1
	<hour>  integer 0..23
	<minute>  integer 0..59

lock
undo lock
	views ip-pool
	level 2

logging [ allocation-fail | allocation-success | release | renew-fail | renew-success | detect-conflict | recycle-conflict ] *
undo logging [ allocation-fail | allocation-success | release | renew-fail | renew-success | detect-conflict | recycle-conflict ] *
	views ip-pool
	level 2

nbns-list <ip-address> &<1-8>
undo nbns-list { <ip-address> | all }
	views ip-pool
	level 2
	list <ip-address>
	<ip-address>  ipv4

netbios-type { b-node | h-node | m-node | p-node }
undo netbios-type
	views ip-pool
	level 2

network <ip-address> [ mask { <mask> | <mask-length> } ]
undo network
	views ip-pool
	level 2
	section 1223
	<ip-address>  ipv4
	<mask>  ipv4-mask
	<mask-length>  integer 8..30 mask as <mask>

next-server <ip-address>
undo next-server
	views ip-pool
	level 2
	<ip-address>  ipv4

option <code> sub-option <sub-code> { ascii <sub-ascii-string> | hex <sub-hex-string> | cipher <sub-cipher-string> | ip-address <sub-ip-address> &<1-8> }
option <code> { ascii <ascii-string> | hex <hex-string> | cipher <cipher-string> | ip-address <ip-address> &<1-8> }
undo option [ <code> [ sub-option <sub-code> ] ]
	views ip-pool
	level 2
	<code>  integer 2 4..5 7..14 16..43 45 47..49 56 60 62..81 83..119 122..183 185..254
	<sub-code>  integer 1..254
	<sub-ascii-string>  text 1..253
	<sub-hex-string>  hex-text 2..252
	<sub-cipher-string>  password 1..253
	<sub-ip-address>  ipv4
	<ascii-string>  text 1..255
	<hex-string>  hex-text 2..254
	<cipher-string>  password 1..255
	<ip-address>  ipv4

option121 ip-address { <ip-address> <mask-length> <gateway-address> } &<1-8>
undo option121 [ ip-address <ip-address> <mask-length> <gateway-address> ]
	views ip-pool
	level 2
	<ip-address>  ipv4
	<mask-length>  integer 0..32
	<gateway-address>  ipv4

option184 { as-ip <ip-address> | fail-over <ip-address> <dialer-string> | ncp-ip <ip-address> | voice-vlan <vlan-id> }
undo option184 [ as-ip | fail-over | ncp-ip | voice-vlan ]
	views ip-pool
	level 2
	<ip-address>  ipv4
	<dialer-string>  string 1..64
	<vlan-id>  integer 1..4094

reserved ip-address mac
undo reserved ip-address mac
	views ip-pool
	level 2

reset dhcp client statistics [ interface { <interface-type> <interface-number> | <interface-name> } ]
	views user
	level 2
	unstored

reset dhcp relay statistics [ server-group <group-name> ]
	views user
	level 2
	unstored
	<group-name>  string 1..32

reset dhcp server statistics
	views user
	level 2
	unstored

reset dhcp statistics
	views user
	level 2
	unstored

reset ip pool { interface <interface-pool-name> | name <ip-pool-name> } { <start-ip-address> [ <end-ip-address> ] | all | conflict | expired | used }
	views user
	level 2
	unstored
	<interface-pool-name>  name 1..64
	<ip-pool-name>  name 1..64
	<start-ip-address>  ipv4
	<end-ip-address>  ipv4

section <section-id> <start-address> [ <end-address> ]
undo section <section-id>
	views ip-pool
	level 2
	<section-id>  integer 0..255
	<start-address>  ipv4
	<end-address>  ipv4

server <ip-address> [ <ip-address-index> ]
undo server { <ip-address> | <ip-address-index> }
	views dhcp-server-group
	level 2
	key <ip-address>
	<ip-address>  ipv4
	<ip-address-index>  integer 0..19

sip-server { ip-address <ip-address> &<1-2> | list <domain-name> &<1-2> }
undo sip-server
	views ip-pool
	level 2
	<ip-address>  ipv4
	<domain-name>  string 1..63

sname <sname>
undo sname
	views ip-pool
	level 2
	<sname>  string 1..63

static-bind ip-address <ip-address> mac-address <mac-address> [ description <description> ]
undo static-bind [ ip-address <ip-address> | mac-address <mac-address> ]
	views ip-pool
	level 2
	<ip-address>  ipv4
	<mac-address>  mac
	<description>  string 1..256

vpn-instance <vpn-instance-name>
undo vpn-instance
	views ip-pool
	level 2
	<vpn-instance-name>  string 1..31 not _public_

vpn-instance <vpn-instance-name>
undo vpn-instance
	views dhcp-server-group
	level 2
	<vpn-instance-name>  string 1..31 not _public_

words
	reply : Answer that the server waits for
	request : DHCP Request packet
