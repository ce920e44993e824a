# VRRP6 (command reference, High_Availability/VRRP6)
section 1280
module vrrp6

display vrrp6 [ interface { <interface-name> | <interface-type> <interface-number> } ] [ <virtual-id> ]
display vrrp6 [ interface { <interface-name> | <interface-type> <interface-number> } ] [ <virtual-id> ] verbose
	views all
	level 1
	unstored
	<virtual-id>  integer 1..255

display vrrp6 admin-vrrp
	views all
	level 1
	unstored

display vrrp6 binding [ interface { <admin-if-name> | <admin-if-type> <admin-if-num> } ] [ vrid <admin-vrid-value> ] [ member-vrrp [ interface { <member-if-name> | <member-if-type> <member-if-num> } ] [ vrid <member-vrid-value> ] ]
	views all
	level 1
	unstored
	<admin-if-name>  interface-name
	<admin-if-type>  interface-type
	<admin-if-num>  interface-number as <admin-if-name>
	<admin-vrid-value>  integer 1..255
	<member-if-name>  interface-name
	<member-if-type>  interface-type
	<member-if-num>  interface-number as <member-if-name>
	<member-vrid-value>  integer 1..255

display vrrp6 load-balance [ interface { <interface-name> | <interface-type> <interface-number> } vrid <virtual-router-id> ] [ member-vrrp [ vrid <member-vrrp-virtual-router-id> ] ]
	views all
	level 1
	unstored
	<virtual-router-id>  integer 1..255
	<member-vrrp-virtual-router-id>  integer 1..255

display vrrp6 state-change interface { <interface-name> | <interface-type> <interface-number> } vrid <virtual-router-id>
	views all
	level 1
	unstored
	<virtual-router-id>  integer 1..255

display vrrp6 [ interface { <interface-name> | <interface-type> <interface-number> } ] [ <virtual-router-id> ] statistics
	views all
	level 1
	unstored
	<virtual-router-id>  integer 1..255

reset vrrp6 [ interface { <interface-name> | <interface-type> <interface-number> } ] [ vrid <virtual-router-id> ] statistics
	views user
	level 2
	unstored
	<virtual-router-id>  integer 1..255

vrrp6 checksum exclude pseudo-header
undo vrrp6 checksum exclude pseudo-header
	views system
	level 2

vrrp6 hop-limit-check disable
undo vrrp6 hop-limit-check disable
	views @ethernet eth-trunk vlanif
	level 2

vrrp6 na interval <interval>
vrrp6 na interval disable
undo vrrp6 na interval
	views system
	level 2
	<interval>  integer 30..1200

vrrp6 recover-delay <delay-value>
undo vrrp6 recover-delay
	views @ethernet eth-trunk vlanif
	level 2
	<delay-value>  integer 0..3600

vrrp6 vrid <virtual-router-id>
undo vrrp6 vrid <virtual-router-id>
	views @ethernet eth-trunk vlanif
	level 2
	undoes vrrp6-vrid*
	<virtual-router-id>  integer 1..255

# A link-local address comes first on the device, and stands first.
vrrp6 vrid <virtual-router-id> virtual-ip <virtual-address> link-local
undo vrrp6 vrid <virtual-router-id> virtual-ip <virtual-address> [ link-local ]
	views @ethernet eth-trunk vlanif
	level 2
	section 1276
	key <virtual-router-id> <virtual-address>
	<virtual-router-id>  integer 1..255
	<virtual-address>  ipv6

vrrp6 vrid <virtual-router-id> [ virtual-ip <virtual-address> ]
undo vrrp6 vrid <virtual-router-id> virtual-ip <virtual-address> [ link-local ]
	views @ethernet eth-trunk vlanif
	level 2
	section 1277
	key <virtual-router-id> <virtual-address>
	<virtual-router-id>  integer 1..255
	<virtual-address>  ipv6

vrrp6 vrid <virtual-router-id> admin [ ignore-if-down ]
undo vrrp6 vrid <virtual-router-id> admin
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255

vrrp6 vrid <virtual-router-id> holding-multiplier <holding-multiplier-value>
undo vrrp6 vrid <virtual-router-id> holding-multiplier [ <holding-multiplier-value> ]
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255
	<holding-multiplier-value>  integer 3..10

vrrp6 vrid <virtual-router-id> join load-balance-vrrp vrid <lb-vrid-value>
undo vrrp6 vrid <virtual-router-id> join load-balance-vrrp
	views @ethernet @sub-interfaces eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255
	<lb-vrid-value>  integer 1..255

vrrp6 vrid <vrid-value> load-balance
undo vrrp6 vrid <vrid-value> load-balance
	views @ethernet eth-trunk vlanif
	level 2
	<vrid-value>  integer 1..255

vrrp6 vrid <vrid-value> preempt disable
undo vrrp6 vrid <vrid-value> preempt
	views @ethernet eth-trunk vlanif
	level 2
	<vrid-value>  integer 1..255

vrrp6 vrid <virtual-router-id> preempt timer delay <delay-time>
undo vrrp6 vrid <virtual-router-id> preempt timer delay
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255
	<delay-time>  integer 0..3600

vrrp6 vrid <virtual-router-id> priority <priority-value>
undo vrrp6 vrid <virtual-router-id> priority
	views @ethernet eth-trunk vlanif
	level 2
	section 1278
	<virtual-router-id>  integer 1..255
	<priority-value>  integer 1..254

vrrp6 vrid <virtual-router-id> timer advertise <advertise-interval>
undo vrrp6 vrid <virtual-router-id> timer advertise
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255
	<advertise-interval>  integer 100..4095

vrrp6 vrid <virtual-router-id1> track admin-vrrp interface { <interface-name> | <interface-type> <interface-number> } vrid <virtual-router-id2> [ unflowdown ]
undo vrrp6 vrid <virtual-router-id1> track admin-vrrp
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id1>  integer 1..255
	<virtual-router-id2>  integer 1..255

vrrp6 vrid <virtual-router-id> track bfd <bfd-session-id> [ increase <value-increased> | reduce <value-reduced> ]
vrrp6 vrid <virtual-router-id> track bfd session-name <bfd-configure-name> [ increase <value-increased> | reduce <value-reduced> ]
vrrp6 vrid <virtual-router-id> track bfd <bfd-session-id> { peer | link }
vrrp6 vrid <virtual-router-id> track bfd session-name <bfd-configure-name> { peer | link }
undo vrrp6 vrid <virtual-router-id> track bfd [ <bfd-session-id> | session-name <bfd-configure-name> ]
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255
	<bfd-session-id>  integer 1..16384
	<value-increased>  integer 1..255
	<value-reduced>  integer 1..255
	<bfd-configure-name>  string 1..64

vrrp6 vrid <virtual-router-id> track [ ipv6 ] interface { <interface-name> | <interface-type> <interface-number> } [ increase <value-increased> | reduce <value-reduced> ]
undo vrrp6 vrid <virtual-router-id> track interface [ <interface-name> | <interface-type> <interface-number> ]
undo vrrp6 vrid <virtual-router-id> track ipv6 interface [ { <interface-name> | <interface-type> <interface-number> } [ increase <value-increased> | reduce <value-reduced> ] ]
	views @ethernet @sub-interfaces eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255
	<value-increased>  integer 1..255
	<value-reduced>  integer 1..255

vrrp6 vrid <virtual-router-ID> track ipv6 route <ip-address> <mask-length> vpn-instance <vpn-name> [ { reduce <reduced-value> | increase <increased-value> } ]
vrrp6 vrid <virtual-router-ID> track ipv6 route <ip-address> <mask-length> [ { reduce <reduced-value> | increase <increased-value> } ]
undo vrrp6 vrid <virtual-router-ID> track ipv6 route <ip-address> <mask-length> vpn-instance <vpn-name>
undo vrrp6 vrid <virtual-router-ID> track ipv6 route [ <ip-address> <mask-length> ]
	views @ethernet eth-trunk vlanif
	level 2
	<virtual-router-ID>  integer 1..255
	<ip-address>  ipv4
	<mask-length>  integer 0..128
	<vpn-name>  string 1..31 not _public_
	<reduced-value>  integer 1..255
	<increased-value>  integer 1..255 default 10
