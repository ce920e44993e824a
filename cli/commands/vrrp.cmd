# VRRP (command reference, High_Availability/VRRP)
section 1274
module vrrp

display vrrp [ interface { <interface-name> | <interface-type> <interface-number> } ] [ <virtual-id> ]
display vrrp [ interface { <interface-name> | <interface-type> <interface-number> } ] [ <virtual-id> ] verbose
	views all
	level 1
	unstored
	<virtual-id>  integer 1..255

display vrrp admin-vrrp
	views all
	level 1
	unstored

display vrrp bfd session { all | interface { <interface-name> | <interface-type> <interface-number> } vrid <virtual-router-id> }
	views all
	level 1
	unstored
	<virtual-router-id>  integer 1..255

display vrrp binding [ interface { <interface-name1> | <interface-type1> <interface-number1> } ] [ vrid <admin-virtual-router-id> ] [ member-vrrp [ interface { <interface-name2> | <interface-type2> <interface-number2> } ] [ vrid <member-vrid-value> ] ]
	views all
	level 1
	unstored
	<interface-name1>  interface-name
	<interface-type1>  interface-type
	<interface-number1>  interface-number as <interface-name1>
	<admin-virtual-router-id>  integer 1..255
	<interface-name2>  interface-name
	<interface-type2>  interface-type
	<interface-number2>  interface-number as <interface-name2>
	<member-vrid-value>  integer 1..255

display vrrp load-balance [ interface { <interface-name> | <interface-type> <interface-number> } vrid <virtual-router-id> ] [ member-vrrp [ vrid <member-vrrp-virtual-router-id> ] ]
	views all
	level 1
	unstored
	<virtual-router-id>  integer 1..255
	<member-vrrp-virtual-router-id>  integer 1..255

display vrrp protocol-information
	views all
	level 1
	unstored

display vrrp state-change interface { <interface-name> | <interface-type> <interface-number> } vrid <virtual-router-id>
	views all
	level 1
	unstored
	<virtual-router-id>  integer 1..255

display vrrp [ interface { <interface-name> | <interface-type> <interface-number> } ] [ <virtual-router-id> ] statistics
	views all
	level 1
	unstored
	<virtual-router-id>  integer 1..255

reset vrrp [ interface { <interface-name> | <interface-type> <interface-number> } ] [ vrid <virtual-router-id> ] statistics
	views user
	level 2
	unstored
	<virtual-router-id>  integer 1..255

vrrp check ttl disable
undo vrrp check ttl disable
	views @ethernet eth-trunk vlanif
	level 2

vrrp compatible-version { 2 | 3 | all }
undo vrrp compatible-version
	views system
	level 2

vrrp gratuitous-arp interval <interval>
vrrp gratuitous-arp interval disable
undo vrrp gratuitous-arp interval
	views system
	level 2
	<interval>  integer 30..1200

vrrp member-lbrg timer hello <hello-time>
undo vrrp member-lbrg timer hello [ <hello-time> ]
	views system
	level 2
	<hello-time>  integer 10..120

vrrp recover-delay <delay-value>
undo vrrp recover-delay
	views system
	level 2
	<delay-value>  integer 0..3600

vrrp recover-delay <delay-value>
undo vrrp recover-delay
	views @ethernet eth-trunk vlanif
	level 2
	<delay-value>  integer 0..3600

vrrp timer advertise learning disable
undo vrrp timer advertise learning disable
	views system
	level 2

vrrp version { 2 | 3 }
undo vrrp version
	views system
	level 2

vrrp virtual-ip ping disable
undo vrrp virtual-ip ping disable
	views system
	level 2

vrrp virtual-ip route-advertise disable
vrrp virtual-ip route-advertise disable { isis | ospf | rip } *
undo vrrp virtual-ip route-advertise disable
	views system
	level 2

vrrp vrid <virtual-router-id>
undo vrrp vrid <virtual-router-id>
	views @ethernet eth-trunk vlanif
	level 2
	undoes vrrp-vrid*
	<virtual-router-id>  integer 1..255

vrrp vrid <virtual-router-id> [ virtual-ip <virtual-address> ]
undo vrrp vrid <virtual-router-id> [ virtual-ip <virtual-address> ]
	views @ethernet eth-trunk vlanif
	level 2
	section 1270
	key <virtual-router-id> <virtual-address>
	<virtual-router-id>  integer 1..255
	<virtual-address>  ipv4

vrrp vrid <virtual-router-id> admin [ ignore-if-down ]
undo vrrp vrid <virtual-router-id> admin
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255

vrrp vrid <virtual-router-id> authentication-mode { simple { plain <key> | [ cipher ] <cipher-key> } | md5 <md5-key> }
undo vrrp vrid <virtual-router-id> authentication-mode
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255
	<key>  string 1..8
	<md5-key>  password 1..8
	<cipher-key>  password 1..8 led cipher

vrrp vrid <virtual-router-id> backup-forward
undo vrrp vrid <virtual-router-id> backup-forward
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255

vrrp vrid <virtual-router-id> bfd peer-ip <peer-ip-address>
vrrp vrid <virtual-router-id> bfd { min-tx-interval <transmit-interval> | min-rx-interval <receive-interval> | detect-multiplier <multiplier-value> } *
undo vrrp vrid <virtual-router-id> bfd
undo vrrp vrid <virtual-router-id> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255
	<peer-ip-address>  ipv4
	<transmit-interval>  integer 10..1000
	<receive-interval>  integer 10..1000
	<multiplier-value>  integer 3..50

vrrp vrid <vrid-value> compatible-version { 2 | 3 | all }
undo vrrp vrid <vrid-value> compatible-version
	views @ethernet eth-trunk vlanif
	level 2
	<vrid-value>  integer 1..255

vrrp vrid <virtual-router-id> fast-resume
undo vrrp vrid <virtual-router-id> fast-resume
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255

vrrp vrid <virtual-router-id> holding-multiplier <holding-multiplier-value>
undo vrrp vrid <virtual-router-id> holding-multiplier [ <holding-multiplier-value> ]
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255
	<holding-multiplier-value>  integer 3..10

vrrp vrid <virtual-router-id> join load-balance-vrrp vrid <lb-vrid-value>
undo vrrp vrid <virtual-router-id> join load-balance-vrrp
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255
	<lb-vrid-value>  integer 1..255

vrrp vrid <virtual-router-id> load-balance
undo vrrp vrid <virtual-router-id> load-balance
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255

vrrp vrid <virtual-router-id> preempt disable
undo vrrp vrid <virtual-router-id> preempt
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255

vrrp vrid <virtual-router-id> preempt timer delay <delay-time>
undo vrrp vrid <virtual-router-id> preempt timer delay
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255
	<delay-time>  integer 0..3600

vrrp vrid <virtual-router-id> priority <priority-value>
undo vrrp vrid <virtual-router-id> priority
	views @ethernet eth-trunk vlanif
	level 2
	section 1271
	<virtual-router-id>  integer 1..255
	<priority-value>  integer 1..254

vrrp vrid <virtual-router-id> timer advertise <advertise-interval>
undo vrrp vrid <virtual-router-id> timer advertise
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255
	<advertise-interval>  integer 1..255

vrrp vrid <virtual-router-id1> track admin-vrrp interface { <interface-name> | <interface-type> <interface-number> } vrid <virtual-router-id2> [ unflowdown ]
undo vrrp vrid <virtual-router-id1> track admin-vrrp
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id1>  integer 1..255
	<virtual-router-id2>  integer 1..255

vrrp vrid <virtual-router-id> track bfd <bfd-session-id> [ increase <value-increased> | reduce <value-reduced> ]
vrrp vrid <virtual-router-id> track bfd session-name <bfd-configure-name> [ increase <value-increased> | reduce <value-reduced> ]
vrrp vrid <virtual-router-id> track bfd <bfd-session-id> { peer | link }
vrrp vrid <virtual-router-id> track bfd session-name <bfd-configure-name> { peer | link }
undo vrrp vrid <virtual-router-id> track bfd [ <bfd-session-id> | session-name <bfd-configure-name> ]
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255
	<bfd-session-id>  integer 1..16384
	<value-increased>  integer 1..255
	<value-reduced>  integer 1..255
	<bfd-configure-name>  string 1..15

vrrp vrid <virtual-router-id> track interface { <interface-name> | <interface-type> <interface-number> } [ increase <value-increased> | reduce <value-reduced> ]
undo vrrp vrid <virtual-router-id> track interface [ <interface-name> | <interface-type> <interface-number> ]
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255
	<value-increased>  integer 1..255
	<value-reduced>  integer 1..255

vrrp vrid <virtual-router-id> track ip route <ip-address> { <mask-address> | <mask-length> } vpn-instance <vpn-instance-name> [ { reduce <value-reduced> | increase <increased-value> } ]
vrrp vrid <virtual-router-id> track ip route <ip-address> { <mask-address> | <mask-length> } [ { reduce <value-reduced> | increase <increased-value> } ]
undo vrrp vrid <virtual-router-id> track ip route <ip-address> { <mask-address> | <mask-length> } vpn-instance <vpn-instance-name>
undo vrrp vrid <virtual-router-id> track ip route [ <ip-address> { <mask-address> | <mask-length> } ]
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255
	<ip-address>  ipv4
	<mask-address>  ipv4
	<mask-length>  integer 0..32
	<vpn-instance-name>  string 1..31 not _public_
	<value-reduced>  integer 1..255 default 10
	<increased-value>  integer 1..255 default 10

vrrp vrid <virtual-router-id> track link-bfd <down-number>
undo vrrp vrid <virtual-router-id> track link-bfd
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255
	<down-number>  integer 1..8

vrrp vrid <virtual-router-id> track nqa <admin-name> <test-name> [ reduce <value-reduced> ]
undo vrrp vrid <virtual-router-id> track nqa [ <admin-name> <test-name> ]
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255
	<admin-name>  string 1..32
	<test-name>  string 1..32
	<value-reduced>  integer 1..255
