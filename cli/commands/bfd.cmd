# BFD (command reference, High_Availability/BFD)
section 1121

batch-shutdown { all | ip }
undo batch-shutdown { all | ip }
	views bfd
	level 2

bfd
undo bfd
	views system
	level 2
	enters bfd

bfd <session-name>
	views system
	level 2
	opens bfd
	enters bfd-session
	<session-name>  name 1..64

bfd single-hop peer-ip <ip-address> [ vpn-instance <vpn-name> ] authentication-mode met-sha1 key-id <key-id-value> cipher <cipher-text> nego-packet
bfd multi-hop peer-ip <ip-address> [ vpn-instance <vpn-name> ] authentication-mode met-sha1 key-id <key-id-value> cipher <cipher-text> nego-packet
bfd single-hop peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ] authentication-mode met-sha1 key-id <key-id-value> cipher <cipher-text> nego-packet
bfd multi-hop peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ] authentication-mode met-sha1 key-id <key-id-value> cipher <cipher-text> nego-packet
undo bfd single-hop peer-ip <ip-address> [ vpn-instance <vpn-name> ]
undo bfd multi-hop peer-ip <ip-address> [ vpn-instance <vpn-name> ]
undo bfd single-hop peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ]
undo bfd multi-hop peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ]
	views bfd
	level 2
	<ip-address>  ipv4
	<vpn-name>  name 1..31
	<key-id-value>  integer 1..255
	<cipher-text>  password 1..20
	<ipv6-address>  ipv6

bfd <session-name> bind link-bundle peer-ip <ip-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } source-ip <ip-address>
bfd <session-name> bind link-bundle peer-ip <ip-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } source-ip <ip-address> unshared-mode
bfd <session-name> bind link-bundle compatible-mode peer-ip <ip-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } source-ip <ip-address>
bfd <session-name> bind link-bundle compatible-mode peer-ip <ip-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } source-ip <ip-address> unshared-mode
bfd <session-name> bind link-bundle peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } source-ipv6 <ipv6-address>
bfd <session-name> bind link-bundle peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } source-ipv6 <ipv6-address> unshared-mode
bfd <session-name> bind link-bundle compatible-mode peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } source-ipv6 <ipv6-address>
bfd <session-name> bind link-bundle compatible-mode peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } source-ipv6 <ipv6-address> unshared-mode
	views system
	level 2
	enters bfd-session
	<session-name>  string 1..64
	<ip-address>  ipv4
	<vpn-name>  string 1..31 not _public_
	<ipv6-address>  ipv6

bfd <session-name> bind peer-ip <ip-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } source-ip <ip-address> per-link one-arm-echo
bfd <session-name> bind peer-ip <ip-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } [ source-ip <ip-address> ] one-arm-echo
bfd <session-name> bind peer-ip <ip-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } [ source-ip <ip-address> ] one-arm-echo destination-ip <ip-address>
bfd <session-name> bind peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } [ source-ipv6 <source-ipv6> ] one-arm-echo
bfd <session-name> bind peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } [ source-ipv6 <source-ipv6> ] one-arm-echo destination-ipv6 <destination-ipv6-value>
bfd <session-name> bind peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } source-ipv6 <source-ipv6> per-link one-arm-echo
	views system
	level 2
	enters bfd-session
	<session-name>  name 1..64
	<ip-address>  ipv4
	<vpn-name>  string 1..31 not _public_
	<ipv6-address>  ipv6
	<source-ipv6>  ipv6
	<destination-ipv6-value>  ipv6

bfd <session-name> bind peer-ip <peer-ip> [ vpn-instance <vpn-name> ] [ interface { <interface-name> | <interface-type> <interface-number> } ] [ [ source-ip <source-ip> ] [ select-board <slot-id1> [ <slot-id2> ] ] | [ select-board <slot-id1> [ <slot-id2> ] ] [ source-ip <source-ip> ] ]
bfd <session-name> bind peer-ip <peer-ip> [ vpn-instance <vpn-name> ] [ interface { <interface-name> | <interface-type> <interface-number> } ] { source-ip <source-ip> [ select-board <slot-id1> [ <slot-id2> ] ] | [ select-board <slot-id1> [ <slot-id2> ] ] source-ip <source-ip> } auto
	views system
	level 2
	enters bfd-session
	<session-name>  name 1..64
	<peer-ip>  ipv4
	<vpn-name>  string 1..31 not _public_
	<source-ip>  ipv4
	<slot-id1>  name 1..19
	<slot-id2>  name 1..19

bfd <session-name> bind peer-ip default-ip interface { <interface-name> | <interface-type> <interface-number> } [ source-ip <source-ip> ]
	views system
	level 2
	enters bfd-session
	<session-name>  name 1..64
	<source-ip>  ipv4

bfd <session-name> bind peer-ipv6 <peer-ipv6> [ vpn-instance <vpn-name> ] [ interface { <interface-name> | <interface-type> <interface-number> } ] [ source-ipv6 <source-ipv6> ] [ select-board <slot-id1> [ <slot-id2> ] ]
	views system
	level 2
	enters bfd-session
	<session-name>  name 1..64
	<peer-ipv6>  ipv6
	<vpn-name>  string 1..31 not _public_
	<source-ipv6>  ipv6
	<slot-id1>  name 1..19
	<slot-id2>  name 1..19

bfd <session-name> bind peer-ipv6 <peerip6-value> [ vpn-instance <vpnname-value> ] [ interface { <interface-value> | <ifType> <ifNum> } ] source-ipv6 <sourceip6-value> [ select-board <slot-id> [ <slot-id2> ] ] auto
	views system
	level 2
	enters bfd-session
	<session-name>  name 1..64
	<peerip6-value>  ipv6
	<vpnname-value>  string 1..31 not _public_
	<interface-value>  interface-name
	<ifType>  interface-type
	<ifNum>  interface-number as <interface-value>
	<sourceip6-value>  ipv6
	<slot-id>  name 1..19
	<slot-id2>  name 1..19

bfd <session-name> bind vxlan peer-ip <peer-ip-address> source-ip <source-ip-address> peer-mac <peer-mac-address> auto
	views system
	level 2
	enters bfd-session
	<session-name>  string 1..64
	<peer-ip-address>  ipv4
	<source-ip-address>  ipv4 host
	<peer-mac-address>  mac

bfd forwarding match remote-discriminator <discriminator-value> [ to <discriminator-value> ]
undo bfd forwarding match remote-discriminator <discriminator-value> [ to <discriminator-value> ]
	views bfd
	level 2
	<discriminator-value>  integer 1..16384

bfd trigger if-down
undo bfd trigger if-down
	views @ethernet @l2-ethernet l2-ge
	level 2

dampening timer-interval maximum <maximum-milliseconds> initial <initial-milliseconds> secondary <secondary-milliseconds>
dampening timer-interval bundle-member maximum <bundle-maximum-milliseconds> initial <bundle-initial-milliseconds> secondary <bundle-secondary-milliseconds>
dampening timer-interval bundle-member l3-only-mode
undo dampening timer-interval [ maximum <maximum-milliseconds> initial <initial-milliseconds> secondary <secondary-milliseconds> ]
undo dampening timer-interval bundle-member [ maximum <bundle-maximum-milliseconds> initial <bundle-initial-milliseconds> secondary <bundle-secondary-milliseconds> ]
undo dampening timer-interval bundle-member l3-only-mode
	views bfd
	level 2
	<maximum-milliseconds>  integer 1..3600000 default 12000
	<initial-milliseconds>  integer 1..3600000 default 2000
	<secondary-milliseconds>  integer 1..3600000 default 5000
	<bundle-maximum-milliseconds>  integer 20000..3600000 default 600000
	<bundle-initial-milliseconds>  integer 6000..3600000 default 16000
	<bundle-secondary-milliseconds>  integer 10000..3600000 default 20000

default-ip-address <default-ip-value>
undo default-ip-address [ <default-ip-value> ]
	views bfd
	level 2
	<default-ip-value>  ipv4 224.0.0.107..224.0.0.250

delay-up <seconds>
undo delay-up [ <seconds> ]
	views bfd
	level 2
	<seconds>  integer 1..600

description <description>
undo description
	views bfd-session
	level 2
	<description>  string 1..51

detect-multiplier <multiplier>
undo detect-multiplier [ <multiplier> ]
	views bfd-session
	level 2
	<multiplier>  integer 3..50

discriminator local <discr-value>
undo discriminator local [ <discr-value> ]
	views bfd-session
	level 2
	<discr-value>  integer 1..16384

discriminator remote <discr-value>
undo discriminator remote [ <discr-value> ]
	views bfd-session
	level 2
	<discr-value>  integer 1..4294967295

display bfd interface [ { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored

display bfd link-bundle session [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored

display bfd perlink session [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored

display bfd session all [ for-ip ]
display bfd session static [ for-ip ]
display bfd session passive-dynamic [ peer-ip <peer-ip> remote-discriminator <discr-value> ]
display bfd session dynamic
display bfd session discriminator <discr-value>
display bfd session peer-ip { <peer-ip> [ vpn-instance <vpn-name> ] | default-ip }
display bfd session static-auto
display bfd session peer-ipv6 <peer-ipv6> [ vpn-instance <vpn-name> ]
display bfd session all for-ipv6
display bfd session static for-ipv6
	views all
	level 1
	unstored
	<peer-ip>  ipv4
	<discr-value>  integer 1..4294967295
	<vpn-name>  name 1..31
	<peer-ipv6>  ipv6

display bfd session all [ for-ip | for-srv6-segment-list ] verbose
display bfd session passive-dynamic [ peer-ip <peer-ip> remote-discriminator <discr-value> ] verbose
display bfd session dynamic verbose
display bfd session discriminator <discr-value> verbose
display bfd session peer-ip { <peer-ip> [ vpn-instance <vpn-name> ] | default-ip } verbose
display bfd session static-auto verbose
	views all
	level 1
	unstored
	<peer-ip>  ipv4
	<discr-value>  integer 1..4294967295
	<vpn-name>  name 1..31

display bfd session peer-ipv6 <peer-ipv6> [ vpn-instance <vpn-name> ] verbose
display bfd session all for-ipv6 verbose
display bfd session static for-ipv6 verbose
	views all
	level 1
	unstored
	<peer-ipv6>  ipv6
	<vpn-name>  string 1..31 not _public_

display bfd statistics
	views all
	level 1
	unstored

display bfd statistics session all [ for-ip ]
display bfd statistics session static [ for-ip ]
display bfd statistics session dynamic
display bfd statistics session discriminator <discr-value>
display bfd statistics session peer-ip { <peer-ip> [ vpn-instance <vpn-instance-name> ] | default-ip }
display bfd statistics session static-auto
display bfd statistics session peer-ipv6 <peer-ipv6> [ vpn-instance <vpn-instance-name> ]
display bfd statistics session all for-ipv6
display bfd statistics session static for-ipv6
	views all
	level 1
	unstored
	<discr-value>  integer 1..4294967295
	<peer-ip>  string 1..255
	<vpn-instance-name>  string 1..31 not _public_
	<peer-ipv6>  ipv6

display debugging bfd
	views all
	level 1
	unstored

echo-passive { all | acl <basic-acl-number> }
undo echo-passive
	views bfd
	level 2
	<basic-acl-number>  integer 2000..2999

ipv6-trap separated
undo ipv6-trap separated
	views bfd
	level 2

min-echo-rx-interval <interval>
undo min-echo-rx-interval
	views bfd-session
	level 2
	<interval>  integer 3..1000

min-tx-interval <tx-interval>
undo min-tx-interval
	views bfd-session
	level 2
	<tx-interval>  integer 3..1000

min-rx-interval <rx-interval>
undo min-rx-interval
	views bfd-session
	level 2
	<rx-interval>  integer 3..1000

negotiation-detect-multiplier <detect-multiplier-value>
undo negotiation-detect-multiplier <detect-multiplier-value>
	views bfd
	level 2
	key none
	<detect-multiplier-value>  integer 3..50 default 50

oam-bind ingress bfd-session { <bfd-session-id> | session-name <bfd-session-name> } trigger if-down egress interface { <interface-name> | <interface-type> <interface-number> }
undo oam-bind ingress bfd-session { <bfd-session-id> | session-name <bfd-session-name> } trigger if-down egress interface { <interface-name> | <interface-type> <interface-number> }
	views oam-mgr
	level 2
	<bfd-session-id>  integer 1..16384
	<bfd-session-name>  name 1..64

oam-mgr
undo oam-mgr
	views system
	level 2
	enters oam-mgr

process-interface-status [ sub-if ] [ reboot-no-impact ]
undo process-interface-status [ sub-if ] [ reboot-no-impact ]
	views bfd-session
	level 2

process-interface-status reboot-no-impact
undo process-interface-status reboot-no-impact
	views bfd-session
	level 2

process-pst
undo process-pst
	views bfd-session
	level 2

reset bfd statistics { all | discriminator <discr-value> }
	views user
	level 2
	unstored
	<discr-value>  integer 1..4294967295

same discriminator disable
undo same discriminator disable
	views bfd
	level 2

shutdown
undo shutdown
	views bfd-session
	level 2

tos-exp <tos-value>
undo tos-exp
	views bfd-session
	level 2
	<tos-value>  integer 0..7

tos-exp <tos-value> dynamic
tos-exp <tos-value> static
undo tos-exp <tos-value> dynamic
undo tos-exp dynamic
undo tos-exp <tos-value> static
undo tos-exp static
	views bfd
	level 2
	<tos-value>  integer 0..7

undo bfd <session-name>
	views system
	level 2
	<session-name>  name 1..64

wtr <wtr-value>
undo wtr [ <wtr-value> ]
	views bfd-session
	level 2
	<wtr-value>  integer 1..60
