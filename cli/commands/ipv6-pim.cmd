# IPv6 PIM (command reference, IP_Multicast/IPv6_PIM)
section 2490

anycast-rp <rp-address>
undo anycast-rp <rp-address>
	views pim6
	level 2
	enters pim6-anycast-rp
	<rp-address>  ipv6

anycast-rp <rp-address>
undo anycast-rp <rp-address>
	views pim6-vpn
	level 2
	enters pim6-vpn-anycast-rp
	<rp-address>  ipv6

bsm semantic fragmentation
undo bsm semantic fragmentation
	views pim6 pim6-vpn
	level 2

bsr-policy { <basic-acl6-number> | acl6-name <acl6-name> }
undo bsr-policy
	views pim6 pim6-vpn
	level 2
	<basic-acl6-number>  integer 2000..2999
	<acl6-name>  string 1..64

c-bsr <ipv6-address> [ <hash-length> [ <priority-value> ] ]
undo c-bsr
	views pim6 pim6-vpn
	level 2
	<ipv6-address>  ipv6
	<hash-length>  integer 0..128
	<priority-value>  integer 0..255

c-bsr hash-length <hash-length>
undo c-bsr hash-length
	views pim6 pim6-vpn
	level 2
	<hash-length>  integer 0..128

c-bsr holdtime <holdtimeValue>
undo c-bsr holdtime
	views pim6 pim6-vpn
	level 2
	<holdtimeValue>  integer 1..214748364

c-bsr interval <interval>
undo c-bsr interval
	views pim6 pim6-vpn
	level 2
	<interval>  integer 1..107374177

c-bsr priority <priority>
undo c-bsr priority
	views pim6 pim6-vpn
	level 2
	<priority>  integer 0..255

c-rp <ipv6-address> [ group-policy { <basic-acl6-number> | acl6-name <acl6-name> } | priority <priority> | holdtime <hold-interval> | advertisement-interval <adv-interval> ] *
undo c-rp <ipv6-address>
	views pim6 pim6-vpn
	level 2
	<ipv6-address>  ipv6
	<basic-acl6-number>  integer 2000..2999
	<acl6-name>  name 1..64
	<priority>  integer 0..255 default 192
	<hold-interval>  integer 1..65535 default 150
	<adv-interval>  integer 1..65535 default 60

c-rp advertisement-interval <interval>
undo c-rp advertisement-interval
	views pim6 pim6-vpn
	level 2
	<interval>  integer 1..65535

c-rp holdtime <interval>
undo c-rp holdtime
	views pim6 pim6-vpn
	level 2
	<interval>  integer 1..65535

c-rp policy { <advanced-acl-number> | acl6-name <acl6-name> }
undo c-rp policy
	views pim6 pim6-vpn
	level 2
	<advanced-acl-number>  integer 3000..3999
	<acl6-name>  name 1..32 not-number alnum-first

c-rp priority <priority>
undo c-rp priority
	views pim6 pim6-vpn
	level 2
	<priority>  integer 0..255

display multicast ipv6 global { pim sm | all } statistics
display multicast ipv6 { all-instance | vpn-instance <vpn-instance-name> } pim sm statistics
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display pim ipv6 bfd session [ neighbor <ipv6-link-local-address> | interface { <interface-name> | <interface-type> <interface-number> } ] *
	views all
	level 1
	unstored
	<ipv6-link-local-address>  ipv6 link-local

display pim ipv6 bfd session statistics
display pim ipv6 { vpn-instance <instance-name> | all-instance } bfd session [ neighbor <ipv6-link-local-address> | interface { <interface-name> | <interface-type> <interface-number> } ] *
display pim ipv6 { vpn-instance <instance-name> | all-instance } bfd session statistics
	views all
	level 1
	unstored
	<instance-name>  string 1..31 not _public_
	<ipv6-link-local-address>  ipv6 link-local

display pim ipv6 bsr-info
display pim ipv6 { vpn-instance <instance-name> | all-instance } bsr-info
	views all
	level 1
	unstored
	<instance-name>  string 1..31 not _public_

display pim ipv6 claimed-route [ <ipv6-source-address> ]
display pim ipv6 { vpn-instance <instance-name> | all-instance } claimed-route [ <ipv6-source-address> ]
	views all
	level 1
	unstored
	<ipv6-source-address>  ipv6
	<instance-name>  string 1..31 not _public_

display pim ipv6 control-message counters [ message-type { crp | probe | register | register-stop } ]
display pim ipv6 { vpn-instance <instance-name> | all-instance } control-message counters [ message-type { crp | probe | register | register-stop } ]
display pim ipv6 { vpn-instance <instance-name> | all-instance } control-message counters interface { <interface-type> <interface-number> | <interface-name> } [ message-type { assert | bsr | hello | join-prune } ]
	views all
	level 1
	unstored
	<instance-name>  string 1..31

display pim ipv6 control-message counters interface { <interface-type> <interface-number> | <interface-name> } [ message-type { assert | bsr | hello | join-prune } ]
	views all
	level 1
	unstored

display pim ipv6 control-message counters message-type { assert | bsr | hello | join-prune } [ interface { <port-type> <port-num> | <port-name> } ]
display pim ipv6 { vpn-instance <vpn-instance-name> | all-instance } control-message counters message-type { assert | bsr | hello | join-prune } [ interface { <port-type> <port-num> | <port-name> } ]
	views all
	level 1
	unstored
	<port-type>  interface-type
	<port-num>  interface-number as <port-name>
	<port-name>  interface-name
	<vpn-instance-name>  string 1..31 not _public_

display pim ipv6 interface [ <interface-name> | <interface-type> <interface-number> | up | down ] [ verbose ]
display pim ipv6 { vpn-instance <instance-name> | all-instance } interface [ <interface-name> | <interface-type> <interface-number> | up | down ] [ verbose ]
	views all
	level 1
	unstored
	<instance-name>  string 1..31 not _public_

display pim ipv6 invalid-packet [ interface { <interface-name> | <interface-type> <interface-number> } | message-type { hello | join-prune | assert | bsr } ] *
display pim ipv6 vpn-instance <vpn-instance-name> invalid-packet [ interface { <interface-name> | <interface-type> <interface-number> } | message-type { hello | join-prune | assert | bsr } ] *
display pim ipv6 all-instance invalid-packet [ interface { <interface-name> | <interface-type> <interface-number> } | message-type { hello | join-prune | assert | bsr } ] *
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display pim ipv6 invalid-packet message-type { register | register-stop | crp }
display pim ipv6 vpn-instance <vpn-instance-name> invalid-packet message-type { register | register-stop | crp }
display pim ipv6 all-instance invalid-packet message-type { register | register-stop | crp }
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display pim ipv6 invalid-packet [ <packet-number> ] verbose
	views all
	level 1
	unstored
	<packet-number>  integer 1..100

display pim ipv6 neighbor [ <nbrAddrValue> | interface { <ifName> | <ifType> <ifNum> } | verbose ] *
display pim ipv6 { vpn-instance <vpn-instance-name> | all-instance } neighbor [ <nbrAddrValue> | interface { <ifName> | <ifType> <ifNum> } | verbose ] *
	views all
	level 1
	unstored
	<nbrAddrValue>  ipv6
	<ifName>  interface-name
	<ifType>  interface-type
	<ifNum>  interface-number as <ifName>
	<vpn-instance-name>  string 1..31 not _public_

display pim ipv6 routing-table [ <groupAddr> [ mask <group-mask-length> ] | <srcAddr> [ mask <source-mask-length> ] | incoming-interface { { <iif-port-type> <iif-port-num> | <iif-port-name> } | register } | outgoing-interface { include | exclude | match } { { <oif-port-type> <oif-port-num> | <oif-port-name> } | register | none } | mode { ssm | sm } | flags { act | del | exprune | ext | loc | niif | nonbr | none | rpt | sg_rcvr | sgjoin | spt | swt | upchg | wc | excl } | fsm ] * [ outgoing-interface-number [ <oif-number> ] ]
	views all
	level 1
	unstored
	<groupAddr>  ipv6 multicast
	<group-mask-length>  integer 8..128
	<srcAddr>  ipv6
	<source-mask-length>  integer 0..128
	<iif-port-type>  interface-type
	<iif-port-num>  interface-number as <iif-port-name>
	<iif-port-name>  interface-name
	<oif-port-type>  interface-type
	<oif-port-num>  interface-number as <oif-port-name>
	<oif-port-name>  interface-name
	<oif-number>  integer 0..4294967295

display pim ipv6 { vpn-instance <vpn-instance-name> | all-instance } routing-table [ <groupAddr> [ mask <group-mask-length> ] | <srcAddr> [ mask <source-mask-length> ] | incoming-interface { { <iif-port-type> <iif-port-num> | <iif-port-name> } | register } | outgoing-interface { include | exclude | match } { { <oif-port-type> <oif-port-num> | <oif-port-name> } | register | none } | mode { ssm | sm } | flags { act | del | exprune | ext | loc | niif | nonbr | none | rpt | sg_rcvr | sgjoin | spt | swt | upchg | wc | excl } | fsm ] * [ outgoing-interface-number [ <oif-number> ] ]
display pim ipv6 { vpn-instance <vpn-instance-name> | all-instance } routing-table [ <groupAddr> [ mask <group-mask-length> ] ] { rpf-interface { <iif-port-type> <iif-port-num> | <iif-port-name> } } * [ outgoing-interface { include | exclude | match } { { <oif-port-type> <oif-port-num> | <oif-port-name> } | none } | flags { wc | act | niif } | fsm ] * [ outgoing-interface-number [ <oif-number> ] ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<groupAddr>  ipv6 multicast
	<group-mask-length>  integer 0..128
	<srcAddr>  ipv6
	<source-mask-length>  integer 0..128
	<iif-port-type>  interface-type
	<iif-port-num>  name 1..63
	<iif-port-name>  interface-name
	<oif-port-type>  interface-type
	<oif-port-num>  interface-number as <oif-port-name>
	<oif-port-name>  interface-name
	<oif-number>  integer 0..4294967295

display pim ipv6 routing-table [ <groupAddr> [ mask <group-mask-length> ] ] { rpf-interface { <iif-port-type> <iif-port-num> | <iif-port-name> } } * [ outgoing-interface { include | exclude | match } { { <oif-port-type> <oif-port-num> | <oif-port-name> } | none } | flags { wc | act | niif } | fsm ] * [ outgoing-interface-number [ <oif-number> ] ]
	views all
	level 1
	unstored
	<groupAddr>  ipv6 multicast
	<group-mask-length>  integer 8..128
	<iif-port-type>  interface-type
	<iif-port-num>  interface-number as <iif-port-name>
	<iif-port-name>  interface-name
	<oif-port-type>  interface-type
	<oif-port-num>  interface-number as <oif-port-name>
	<oif-port-name>  interface-name
	<oif-number>  integer 0..4294967295

display pim ipv6 { vpn-instance <vpn-instance-name> | all-instance } routing-table brief [ <groupAddr> [ mask <group-mask-length> ] | <srcAddr> [ mask <source-mask-length> ] | incoming-interface { { <iif-port-type> <iif-port-num> | <iif-port-name> } | register } ] *
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<groupAddr>  ipv6 multicast
	<group-mask-length>  integer 0..128
	<srcAddr>  ipv6
	<source-mask-length>  integer 0..128
	<iif-port-type>  interface-type
	<iif-port-num>  interface-number as <iif-port-name>
	<iif-port-name>  interface-name

display pim ipv6 routing-table brief [ <groupAddr> [ mask <group-mask-length> ] | <srcAddr> [ mask <source-mask-length> ] | incoming-interface { { <iif-port-type> <iif-port-num> | <iif-port-name> } | register } ] *
	views all
	level 1
	unstored
	<groupAddr>  ipv6 multicast
	<group-mask-length>  integer 8..128
	<srcAddr>  ipv6
	<source-mask-length>  integer 0..128
	<iif-port-type>  interface-type
	<iif-port-num>  interface-number as <iif-port-name>
	<iif-port-name>  interface-name

display pim ipv6 rp-info [ <ipv6-group-address> ]
display pim ipv6 { vpn-instance <instance-name> | all-instance } rp-info [ <ipv6-group-address> ]
	views all
	level 1
	unstored
	<ipv6-group-address>  ipv6 multicast
	<instance-name>  string 1..31 not _public_

embedded-rp [ <basic-acl6-number> | acl6-name <acl6-name> ]
undo embedded-rp [ <basic-acl6-number> | acl6-name <acl6-name> ]
	views pim6 pim6-vpn
	level 2
	<basic-acl6-number>  integer 2000..2999
	<acl6-name>  name 1..64

embedded-rp disable
undo embedded-rp disable
	views pim6 pim6-vpn
	level 2

hello-option dr-priority <priority>
undo hello-option dr-priority
	views pim6 pim6-vpn
	level 2
	<priority>  integer 0..4294967295

hello-option holdtime <holdtimeValue>
undo hello-option holdtime
	views pim6 pim6-vpn
	level 2
	<holdtimeValue>  integer 1..65535

hello-option lan-delay <lanDelayValue>
undo hello-option lan-delay
	views pim6 pim6-vpn
	level 2
	<lanDelayValue>  integer 1..32767

hello-option override-interval <overIntvValue>
undo hello-option override-interval
	views pim6 pim6-vpn
	level 2
	<overIntvValue>  integer 1..65535

holdtime assert <assertHoldVal>
undo holdtime assert
	views pim6 pim6-vpn
	level 2
	<assertHoldVal>  integer 7..65535

holdtime join-prune <joinPruneHoldVal>
undo holdtime join-prune
	views pim6 pim6-vpn
	level 2
	<joinPruneHoldVal>  integer 1..65535

join-prune triggered-message-cache disable
undo join-prune triggered-message-cache disable
	views pim6 pim6-vpn
	level 2
	default undo join-prune triggered-message-cache disable

local-address <local-address>
undo local-address
	views pim6-anycast-rp pim6-vpn-anycast-rp
	level 2
	<local-address>  ipv6 host

multicast ipv6 limit pim sm { star-group-number | source-group-number } <limit-count> [ threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value> ]
undo multicast ipv6 limit pim sm { star-group-number | source-group-number }
	views vpn-instance
	level 2
	<limit-count>  integer 1..16384
	<upper-limit-value>  integer 1..100 default 80
	<lower-limit-value>  integer 1..100 default 70

multicast ipv6 limit pim sm { star-group-number | source-group-number } <limit-count> [ threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value> ]
undo multicast ipv6 limit pim sm { star-group-number | source-group-number }
	views vpn-instance-ipv6
	level 2
	<limit-count>  integer 1..16384
	<upper-limit-value>  integer 1..100 default 80
	<lower-limit-value>  integer 1..100 default 70

multicast ipv6 verification pim routing-table
	views user
	level 3
	unstored

neighbor-check receive
undo neighbor-check receive
	views pim6 pim6-vpn
	level 2

neighbor-check send
undo neighbor-check send
	views pim6 pim6-vpn
	level 2

peer <RpPeerAddress>
undo peer <RpPeerAddress>
	views pim6-anycast-rp pim6-vpn-anycast-rp
	level 2
	<RpPeerAddress>  ipv6

pim ipv6
undo pim ipv6
	views system
	level 2
	enters pim6

pim ipv6 bfd enable
pim ipv6 bfd { min-tx-interval <tx-value> | min-rx-interval <rx-value> | detect-multiplier <multiplier-value> } *
undo pim ipv6 bfd enable
undo pim ipv6 bfd { min-tx-interval <tx-value> | min-rx-interval <rx-value> | detect-multiplier <multiplier-value> } *
undo pim ipv6 bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
	views @ethernet eth-trunk vlanif
	level 2
	<tx-value>  integer 3..1000
	<rx-value>  integer 3..1000
	<multiplier-value>  integer 3..50

pim ipv6 bsr-boundary
undo pim ipv6 bsr-boundary
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2

pim ipv6 hello-option dr-priority <priority>
undo pim ipv6 hello-option dr-priority
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2
	<priority>  integer 0..4294967295

pim ipv6 hello-option holdtime <helloHoldTime>
undo pim ipv6 hello-option holdtime
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2
	<helloHoldTime>  integer 1..65535

pim ipv6 hello-option lan-delay <interval>
undo pim ipv6 hello-option lan-delay
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2
	<interval>  integer 1..32767

pim ipv6 hello-option override-interval <interval>
undo pim ipv6 hello-option override-interval
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2
	<interval>  integer 1..65535

pim ipv6 holdtime assert <interval>
undo pim ipv6 holdtime assert
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2
	<interval>  integer 7..65535

pim ipv6 holdtime join-prune <interval>
undo pim ipv6 holdtime join-prune
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2
	<interval>  integer 1..65535

pim ipv6 join-policy { <jpPolicyAclNum> | { acl6-name <jpPolicyName> } | { asm { <joinPruneAsmPolicyAclNum> | acl6-name <jpAsmPolicyName> } | ssm { <joinPruneSsmPolicyAclNum> | acl6-name <jpSsmPolicyName> } } }
undo pim ipv6 join-policy
undo pim ipv6 join-policy ssm
undo pim ipv6 join-policy asm
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2
	<jpPolicyAclNum>  integer 3000..3999
	<jpPolicyName>  name 1..32 not-number alnum-first
	<joinPruneAsmPolicyAclNum>  integer 2000..2999
	<jpAsmPolicyName>  name 1..32 not-number alnum-first
	<joinPruneSsmPolicyAclNum>  integer 3000..3999
	<jpSsmPolicyName>  name 1..32 not-number alnum-first

pim ipv6 neighbor-policy { <basic-acl6-number> | acl6-name <acl6-name> }
undo pim ipv6 neighbor-policy
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2
	<basic-acl6-number>  integer 2000..2999
	<acl6-name>  name 1..64

pim ipv6 require-genid
undo pim ipv6 require-genid
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2

pim ipv6 silent
undo pim ipv6 silent
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2

pim ipv6 sm
undo pim ipv6 sm
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	section 51
	level 2

pim ipv6 timer dr-switch-delay <interval>
undo pim ipv6 timer dr-switch-delay
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2
	<interval>  integer 10..3600

pim ipv6 timer hello <interval>
undo pim ipv6 timer hello
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2
	<interval>  integer 1..18000

pim ipv6 timer join-prune <interval>
undo pim ipv6 timer join-prune
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2
	<interval>  integer 1..18000

pim ipv6 vpn-instance <vpn-instance-name>
undo pim ipv6 vpn-instance <vpn-instance-name>
	views system
	level 2
	enters pim6-vpn
	<vpn-instance-name>  string 1..31 not _public_

probe-interval <interval>
undo probe-interval
	views pim6 pim6-vpn
	level 2
	<interval>  integer 1..1799

register-policy { <registerPolicyAclNum> | acl6-name <regPolicyName> }
undo register-policy
	views pim6 pim6-vpn
	level 2
	<registerPolicyAclNum>  integer 3000..3999
	<regPolicyName>  name 1..64

register-source <ipv6-address>
undo register-source
	views pim6 pim6-vpn
	level 2
	<ipv6-address>  ipv6

register-suppression-timeout <interval>
undo register-suppression-timeout
	views pim6 pim6-vpn
	level 2
	<interval>  integer 11..3600

register-with-probe
undo register-with-probe
	views pim6 pim6-vpn
	level 2

reset pim ipv6 control-message counters [ interface { <interface-type> <interface-number> | <interface-name> } ]
reset pim ipv6 { vpn-instance <instance-name> | all-instance } control-message counters [ interface { <interface-type> <interface-number> | <interface-name> } ]
	views user
	level 2
	unstored
	<instance-name>  string 1..31 not _public_

reset pim ipv6 routing-table all
reset pim ipv6 vpn-instance <instance-name> routing-table all
reset pim ipv6 routing-table group <groupAddr> mask <group-mask-length> source <sourceAddr>
reset pim ipv6 vpn-instance <instance-name> routing-table group <groupAddr> mask <group-mask-length> source <sourceAddr>
	views user
	level 2
	unstored
	<instance-name>  string 1..31 not _public_
	<groupAddr>  ipv6 multicast
	<group-mask-length>  integer 0..128
	<sourceAddr>  ipv6

reset pim ipv6 routing-table group <groupAddr> mask <group-mask-length> source <sourceAddr> interface { <oif-port-type> <oif-port-num> | <oif-port-name> }
reset pim ipv6 vpn-instance <vpn-instance-name> routing-table group <groupAddr> mask <group-mask-length> source <sourceAddr> interface { <oif-port-type> <oif-port-num> | <oif-port-name> }
	views user
	level 2
	unstored
	<groupAddr>  ipv6 multicast
	<group-mask-length>  integer 0..128
	<sourceAddr>  ipv6
	<oif-port-type>  interface-type
	<oif-port-num>  interface-number as <oif-port-name>
	<oif-port-name>  interface-name
	<vpn-instance-name>  string 1..31 not _public_

source-lifetime <src-interval>
undo source-lifetime
	views pim6 pim6-vpn
	level 2
	<src-interval>  integer 60..65535

source-policy { <acl6-number> | acl6-name <acl6-name> }
undo source-policy
	views pim6 pim6-vpn
	level 2
	<acl6-number>  integer 2000..3999
	<acl6-name>  name 1..32 not-number alnum-first

spt-switch-threshold <traffic-rate>
undo spt-switch-threshold [ <traffic-rate> ]
	views pim6 pim6-vpn
	level 2
	<traffic-rate>  integer 1..4194304

spt-switch-threshold <traffic-rate> group-policy { <basic-acl6-number> | acl6-name <acl6-name> } [ order <order-value> ]
undo spt-switch-threshold [ <traffic-rate> ] group-policy { <basic-acl6-number> | acl6-name <acl6-name> }
	views pim6 pim6-vpn
	level 2
	<traffic-rate>  integer 1..4194304
	<basic-acl6-number>  integer 2000..2999
	<acl6-name>  name 1..32 not-number alnum-first
	<order-value>  integer 1..4294967295

spt-switch-threshold infinity
undo spt-switch-threshold infinity
	views pim6 pim6-vpn
	level 2

spt-switch-threshold infinity group-policy { <basic-acl6-number> | acl6-name <acl6-name> } [ order <order-value> ]
undo spt-switch-threshold infinity group-policy { <basic-acl6-number> | acl6-name <acl6-name> }
	views pim6 pim6-vpn
	level 2
	<basic-acl6-number>  integer 2000..2999
	<acl6-name>  name 1..64
	<order-value>  integer 1..4294967295

ssm-policy { <basic-acl6-number> | acl6-name <acl6-name> }
undo ssm-policy
	views pim6 pim6-vpn
	level 2
	<basic-acl6-number>  integer 2000..2999
	<acl6-name>  name 1..64

static-rp <rp-address> [ <basic-acl6-number> | acl6-name <acl6-name> ] [ preferred ]
undo static-rp <rp-address>
	views pim6 pim6-vpn
	level 2
	<rp-address>  ipv6
	<basic-acl6-number>  integer 2000..2999
	<acl6-name>  name 1..32 not-number alnum-first

timer hello <helloInterval>
undo timer hello
	views pim6 pim6-vpn
	level 2
	<helloInterval>  integer 1..18000

timer join-prune <interval>
undo timer join-prune
	views pim6 pim6-vpn
	level 2
	<interval>  integer 1..18000

timer spt-switch <interval>
undo timer spt-switch
	views pim6 pim6-vpn
	level 2
	<interval>  integer 15..65535
