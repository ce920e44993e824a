# PIM (command reference, IP_Multicast/PIM)
section 2770

anycast-rp <rp-address>
undo anycast-rp <rp-address>
	views pim
	level 2
	enters pim-anycast-rp
	<rp-address>  ipv4

anycast-rp <rp-address>
undo anycast-rp <rp-address>
	views pim-vpn
	level 2
	enters pim-vpn-anycast-rp
	<rp-address>  ipv4

auto-rp listening enable
undo auto-rp listening enable
	views pim pim-vpn
	level 2

backup-rpf-switchover-delay interval <hold-time> [ policy { <acl-number> | acl-name <acl-name> } ]
undo backup-rpf-switchover-delay [ interval <hold-time> [ policy { <acl-number> | acl-name <acl-name> } ] ]
	views pim pim-vpn
	level 2
	<hold-time>  integer 1..300
	<acl-number>  integer 2000..3999
	<acl-name>  name 1..64

bsm semantic fragmentation
undo bsm semantic fragmentation
	views pim pim-vpn
	level 2

bsr-policy { <bsrPolicyAclNum> | acl-name <acl-name> }
undo bsr-policy
	views pim pim-vpn
	level 2
	<bsrPolicyAclNum>  integer 2000..2999
	<acl-name>  name 1..32 not-number alnum-first

c-bsr admin-scope
undo c-bsr admin-scope
	views pim pim-vpn
	level 2

c-bsr global priority <priority>
c-bsr global priority <priority> hash-length <hash-length>
c-bsr global hash-length <hash-length> priority <priority>
c-bsr global hash-length <hash-length>
c-bsr global
undo c-bsr global
	views pim pim-vpn
	level 2
	<priority>  integer 0..255 default 0
	<hash-length>  integer 0..32 default 30

c-bsr group <group-address> { <mask-length> | <mask> } [ hash-length <hash-length> | priority <priority> ] *
undo c-bsr group <group-address>
	views pim pim-vpn
	level 2
	<group-address>  ipv4 239.0.0.0..239.255.255.255
	<mask-length>  integer 4..32 mask as <mask>
	<mask>  ipv4-mask
	<hash-length>  integer 0..32 default 30
	<priority>  integer 0..255 default 0

c-bsr { <interface-type> <interface-number> | <port-name> } [ <hash-length> [ <priority> ] ]
undo c-bsr
	views pim pim-vpn
	level 2
	<interface-number>  interface-number as <port-name>
	<port-name>  interface-name
	<hash-length>  integer 0..32 default 30
	<priority>  integer 0..255 default 0

c-bsr hash-length <hashLengthValue>
undo c-bsr hash-length
	views pim pim-vpn
	level 2
	<hashLengthValue>  integer 0..32

c-bsr holdtime <interval>
undo c-bsr holdtime
	views pim pim-vpn
	level 2
	<interval>  integer 1..214748364

c-bsr interval <interval>
undo c-bsr interval
	views pim pim-vpn
	level 2
	<interval>  integer 1..107374177

c-bsr priority <priority>
undo c-bsr priority
	views pim pim-vpn
	level 2
	<priority>  integer 0..255

c-rp { <interface-type> <interface-number> | <port-name> } [ group-policy { <basic-acl-number> | acl-name <acl-name> } | priority <priority> | holdtime <hold-interval> | advertisement-interval <adv-interval> ] *
undo c-rp { <interface-type> <interface-number> | <port-name> }
	views pim pim-vpn
	level 2
	<interface-number>  interface-number as <port-name>
	<port-name>  interface-name
	<basic-acl-number>  integer 2000..2999
	<acl-name>  name 1..32 not-number alnum-first
	<priority>  integer 0..255 default 0
	<hold-interval>  integer 1..65535 default 150
	<adv-interval>  integer 1..65535 default 60

c-rp advertisement-interval <interval>
undo c-rp advertisement-interval
	views pim pim-vpn
	level 2
	<interval>  integer 1..65535

c-rp holdtime <interval>
undo c-rp holdtime
	views pim pim-vpn
	level 2
	<interval>  integer 1..65535

c-rp policy { <policyNum> | acl-name <acl-name> }
undo c-rp policy
	views pim pim-vpn
	level 2
	<policyNum>  integer 3000..3999
	<acl-name>  name 1..32 not-number alnum-first

c-rp priority <priority>
undo c-rp priority
	views pim pim-vpn
	level 2
	<priority>  integer 0..255

display pim { vpn-instance <vpn-instance-name> | all-instance } bfd session [ interface { <interface-name> | <interface-type> <interface-number> } | neighbor <neighbor-address> ] *
display pim bfd session [ interface { <interface-name> | <interface-type> <interface-number> } | neighbor <neighbor-address> ] *
display pim { vpn-instance <vpn-instance-name> | all-instance } bfd session statistics
display pim bfd session statistics
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<neighbor-address>  ipv4

display pim vpn-instance <vpn-instance-name> bsr-info
display pim [ all-instance ] bsr-info
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display pim { vpn-instance <vpn-instance-name> | all-instance } claimed-route [ <source-address> ]
display pim claimed-route [ <source-address> ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<source-address>  ipv4

display pim { vpn-instance <vpn-instance-name> | all-instance } control-message counters interface { <interface-type> <interface-number> | <interface-name> } [ message-type { assert | hello | join-prune | bsr | announcement | discovery } ]
display pim control-message counters interface { <interface-type> <interface-number> | <interface-name> } message-type { graft | graft-ack | state-refresh }
display pim all-instance control-message counters interface { <interface-type> <interface-number> | <interface-name> } message-type { graft | graft-ack | state-refresh }
display pim control-message counters message-type { graft | graft-ack | state-refresh } [ interface { <interface-type> <interface-number> | <interface-name> } ]
display pim { vpn-instance <vpn-instance-name> | all-instance } control-message counters [ message-type { crp | probe | register | register-stop } ]
display pim all-instance control-message counters message-type { graft | graft-ack | state-refresh } [ interface { <interface-type> <interface-number> | <interface-name> } ]
display pim control-message counters [ message-type { crp | probe | register | register-stop } ]
display pim { vpn-instance <vpn-instance-name> | all-instance } control-message counters message-type { assert | hello | join-prune | bsr | announcement | discovery } [ interface { <interface-type> <interface-number> | <interface-name> } ]
display pim control-message counters interface { <interface-type> <interface-number> | <interface-name> } [ message-type { assert | hello | join-prune | bsr | offer | backoff | win | pass | announcement | discovery } ]
display pim control-message counters message-type { assert | hello | join-prune | bsr | offer | backoff | win | pass | announcement | discovery } [ interface { <interface-type> <interface-number> | <interface-name> } ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display pim grafts
	views all
	level 1
	unstored

display pim interface [ <interface-name> | <interface-type> <interface-number> | up | down ] [ verbose ]
display pim { vpn-instance <vpn-instance-name> | all-instance } interface [ <interface-name> | <interface-type> <interface-number> | up | down ] [ verbose ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display pim invalid-packet [ interface { <interface-name> | <interface-type> <interface-number> } | message-type { graft | graft-ack | hello | join-prune | state-refresh | assert | bsr | offer | backoff | win | pass | announcement | discovery } ] *
display pim all-instance invalid-packet [ interface { <interface-name> | <interface-type> <interface-number> } | message-type { graft | graft-ack | hello | join-prune | state-refresh | assert | bsr | offer | backoff | win | pass | announcement | discovery } ] *
display pim all-instance invalid-packet message-type { register | register-stop | crp }
display pim vpn-instance <vpn-instance-name> invalid-packet [ interface { <interface-name> | <interface-type> <interface-number> } | message-type { hello | join-prune | assert | bsr | announcement | discovery } ] *
display pim invalid-packet message-type { register | register-stop | crp }
display pim vpn-instance <vpn-instance-name> invalid-packet message-type { register | register-stop | crp }
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31

display pim invalid-packet [ <packet-number> ] verbose
	views all
	level 1
	unstored
	<packet-number>  integer 1..100

display pim neighbor [ <nbrAddrValue> | interface { <port-name> | <port-type> <port-num> } | verbose ] *
display pim { vpn-instance <vpn-instance-name> | all-instance } neighbor [ <nbrAddrValue> | interface { <port-name> | <port-type> <port-num> } | verbose ] *
	views all
	level 1
	unstored
	<nbrAddrValue>  ipv4
	<port-name>  interface-name
	<port-type>  interface-type
	<port-num>  interface-number as <port-name>
	<vpn-instance-name>  string 1..31 not _public_

display pim routing-table brief [ <groupAddr> [ mask { <group-mask-length> | <group-mask-addr> } ] | <srcAddr> [ mask { <source-mask-length> | <source-mask-addr> } ] | incoming-interface { { <iif-port-type> <iif-port-num> | <iif-port-name> } | register } ] *
display pim { vpn-instance <vpn-instance-name> | all-instance } routing-table brief [ <groupAddr> [ mask { <group-mask-length> | <group-mask-addr> } ] | <srcAddr> [ mask { <source-mask-length> | <source-mask-addr> } ] | incoming-interface { { <iif-port-type> <iif-port-num> | <iif-port-name> } | register } ] *
display pim routing-table outgoing-interface-number [ <oif-number> ]
display pim routing-table [ <groupAddr> [ mask { <group-mask-length> | <group-mask-addr> } ] ] rpf-interface { <iif-port-type> <iif-port-num> | <iif-port-name> } [ outgoing-interface { include | exclude | match } { { <oif-port-type> <oif-port-num> | <oif-port-name> } | none } | flags { wc | act | niif } | fsm ] * [ outgoing-interface-number [ <oif-number> ] ]
display pim { vpn-instance <vpn-instance-name> | all-instance } routing-table
display pim routing-table { <groupAddr> [ mask { <group-mask-length> | <group-mask-addr> } ] | <srcAddr> [ mask { <source-mask-length> | <source-mask-addr> } ] | incoming-interface { { <iif-port-type> <iif-port-num> | <iif-port-name> } | register } | outgoing-interface { include | exclude | match } { { <oif-port-type> <oif-port-num> | <oif-port-name> } | register | none } | mode { dm | ssm | sm } | flags { 2msdp | act | del | exprune | ext | loc | msdp | niif | nonbr | none | rpt | sg_rcvr | sgjoin | spt | swt | upchg | wc | excl | frrchg | pd | bs } | fsm | backup-incoming-interface { <biif-port-type> <biif-port-num> | <biif-port-name> } } * [ outgoing-interface-number [ <oif-number> ] ]
	views all
	level 1
	unstored
	<groupAddr>  ipv4 224.0.0.0..239.255.255.255
	<group-mask-length>  integer 4..32
	<group-mask-addr>  ipv4
	<srcAddr>  ipv4
	<source-mask-length>  integer 0..32
	<source-mask-addr>  ipv4
	<iif-port-type>  interface-type
	<iif-port-num>  name 1..63
	<iif-port-name>  interface-name
	<vpn-instance-name>  string 1..31 not _public_
	<oif-number>  integer 0..4294967295
	<oif-port-type>  interface-type
	<oif-port-num>  name 1..63
	<oif-port-name>  interface-name
	<biif-port-type>  interface-type
	<biif-port-num>  name 1..63
	<biif-port-name>  interface-name

display pim { vpn-instance <vpn-instance-name> | all-instance } routing-table { <groupAddr> [ mask { <group-mask-length> | <group-mask-addr> } ] | <srcAddr> [ mask { <source-mask-length> | <source-mask-addr> } ] | incoming-interface { { <iif-port-type> <iif-port-num> | <iif-port-name> } | register } | outgoing-interface { include | exclude | match } { { <oif-port-type> <oif-port-num> | <oif-port-name> } | register | none } | mode { ssm | sm } | flags { 2msdp | act | del | exprune | ext | loc | msdp | niif | nonbr | none | rpt | sg_rcvr | sgjoin | spt | swt | upchg | wc | excl | frrchg | pd | bs } | fsm | backup-incoming-interface { <biif-port-type> <biif-port-num> | <biif-port-name> } } * [ outgoing-interface-number [ <oif-number> ] ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<groupAddr>  ipv4 224.0.0.0..239.255.255.255
	<group-mask-length>  integer 4..32
	<group-mask-addr>  ipv4
	<srcAddr>  ipv4
	<source-mask-length>  integer 0..32
	<source-mask-addr>  ipv4
	<iif-port-type>  interface-type
	<iif-port-num>  interface-number as <iif-port-name>
	<iif-port-name>  interface-name
	<oif-port-type>  interface-type
	<oif-port-num>  interface-number as <oif-port-name>
	<oif-port-name>  interface-name
	<biif-port-type>  interface-type
	<biif-port-num>  name 1..63
	<biif-port-name>  interface-name
	<oif-number>  integer 0..2048

display pim routing-table
	views all
	level 1
	unstored

display pim vpn-instance <vpn-instance-name> rp-info [ <group-address> ]
display pim [ all-instance ] rp-info [ <group-address> ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<group-address>  ipv4 224.0.1.0..239.255.255.255

hello-option dr-priority <priority>
undo hello-option dr-priority
	views pim pim-vpn
	level 2
	<priority>  integer 0..4294967295

hello-option holdtime <holdtimeValue>
undo hello-option holdtime
	views pim pim-vpn
	level 2
	<holdtimeValue>  integer 1..65535

hello-option lan-delay <interval>
undo hello-option lan-delay
	views pim pim-vpn
	level 2
	<interval>  integer 1..32767

hello-option override-interval <interval>
undo hello-option override-interval
	views pim pim-vpn
	level 2
	<interval>  integer 1..65535

holdtime assert <interval>
undo holdtime assert
	views pim pim-vpn
	level 2
	<interval>  integer 7..65535

holdtime join-prune <interval>
undo holdtime join-prune
	views pim pim-vpn
	level 2
	<interval>  integer 1..65535

join-prune triggered-message-cache disable
undo join-prune triggered-message-cache disable
	views pim pim-vpn
	level 2
	default undo join-prune triggered-message-cache disable

local-address <local-address>
undo local-address
	views pim-anycast-rp pim-vpn-anycast-rp
	level 2
	<local-address>  ipv4

multicast mib
undo multicast mib
	views system
	level 2
	enters multicast-mib

neighbor-check receive
undo neighbor-check receive
	views pim pim-vpn
	level 2

neighbor-check send
undo neighbor-check send
	views pim pim-vpn
	level 2

peer <peer-address> fwd-msdp-sa [ <acl-number> | acl-name <acl-name> ]
peer <peer-address>
undo peer <peer-address>
	views pim-anycast-rp pim-vpn-anycast-rp
	level 2
	<peer-address>  ipv4
	<acl-number>  integer 2000..3999
	<acl-name>  name 1..32 not-number alnum-first

pim
undo pim
	views system
	level 2
	enters pim

pim bfd enable
pim bfd { min-tx-interval <tx-value> | min-rx-interval <rx-value> | detect-multiplier <multiplier-value> } *
undo pim bfd enable
undo pim bfd { min-tx-interval <tx-value> | min-rx-interval <rx-value> | detect-multiplier <multiplier-value> } *
undo pim bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<tx-value>  integer 3..1000 default 1000
	<rx-value>  integer 3..1000 default 1000
	<multiplier-value>  integer 3..50 default 3

pim bsr-boundary
pim bsr-boundary incoming
undo pim bsr-boundary
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	section 49

pim dm
undo pim dm
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2

pim ecmp-priority <priorityValue>
undo pim ecmp-priority [ <priorityValue> ]
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	<priorityValue>  integer 1..128

pim hello-option dr-priority <priority>
undo pim hello-option dr-priority
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	<priority>  integer 0..4294967295

pim hello-option holdtime <helloHoldTime>
undo pim hello-option holdtime
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	<helloHoldTime>  integer 1..65535

pim hello-option lan-delay <interval>
undo pim hello-option lan-delay
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	<interval>  integer 1..32767

pim hello-option override-interval <interval>
undo pim hello-option override-interval
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	<interval>  integer 1..65535

pim holdtime join-prune <interval>
undo pim holdtime join-prune
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	<interval>  integer 1..18000

pim ignore assert-state
undo pim ignore assert-state
	views @ethernet @sub-interfaces eth-trunk vlanif
	level 2

pim join-policy { <advanced-acl-number> | { acl-name <acl-name> } | { asm { <basic-acl-number> | acl-name <acl-name> } | ssm { <advanced-acl-number> | acl-name <acl-name> } } }
undo pim join-policy
undo pim join-policy ssm
undo pim join-policy asm
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	<advanced-acl-number>  integer 3000..3999
	<acl-name>  name 1..32 not-number alnum-first
	<basic-acl-number>  integer 2000..2999

pim mib-notification interval { interface-election-dr <election-value> | invalid-join-prune <jp-value> | invalid-register <register-value> | neighbor-loss <loss-value> | new-neighbor <new-value> | rp-mapping-change <change-value> }
undo pim mib-notification interval all
undo pim mib-notification interval interface-election-dr
undo pim mib-notification interval invalid-join-prune
undo pim mib-notification interval invalid-register
undo pim mib-notification interval neighbor-loss
undo pim mib-notification interval new-neighbor
undo pim mib-notification interval rp-mapping-change
	views multicast-mib
	level 2
	<election-value>  integer 0..65535 default 65535
	<jp-value>  integer 10..65535 default 65535
	<register-value>  integer 10..65535 default 65535
	<loss-value>  integer 0..65535 default 0
	<new-value>  integer 0..65535 default 0
	<change-value>  integer 0..65535 default 65535

pim neighbor-policy { <basic-acl-number> | acl-name <acl-name> }
undo pim neighbor-policy
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	<basic-acl-number>  integer 2000..2999
	<acl-name>  name 1..32 not-number alnum-first

pim require-genid
undo pim require-genid
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2

pim silent
undo pim silent
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2

pim sm
undo pim sm
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	section 50
	level 2

pim state-refresh-capable
undo pim state-refresh-capable
	views @sub-interfaces eth-trunk loopback vlanif
	level 2

pim timer dr-switch-delay <interval>
undo pim timer dr-switch-delay
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	<interval>  integer 10..3600

pim timer graft-retry <interval>
undo pim timer graft-retry
	views @sub-interfaces eth-trunk loopback vlanif
	level 2
	<interval>  integer 1..65535

pim timer hello <interval>
undo pim timer hello
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	<interval>  integer 1..18000

pim timer join-prune <interval>
undo pim timer join-prune
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	<interval>  integer 1..18000

pim vpn-instance <vpn-instance-name>
undo pim vpn-instance <vpn-instance-name>
	views system
	level 2
	enters pim-vpn
	<vpn-instance-name>  string 1..31 not _public_

probe-interval <interval>
undo probe-interval
	views pim pim-vpn
	level 2
	<interval>  integer 1..1799

register-packet-checksum
undo register-packet-checksum
	views pim pim-vpn
	level 2

register-policy { <advanced-acl-number> | acl-name <acl-name> }
undo register-policy
	views pim pim-vpn
	level 2
	<advanced-acl-number>  integer 3000..3999
	<acl-name>  name 1..32

register-source { <interface-type> <interface-number> | <interface-name> }
undo register-source
	views pim pim-vpn
	level 2

register-suppression-timeout <interval>
undo register-suppression-timeout
	views pim pim-vpn
	level 2
	<interval>  integer 11..3600

register-with-probe
undo register-with-probe
	views pim pim-vpn
	level 2

reset pim control-message counters [ interface { <interface-type> <interface-number> | <interface-name> } ]
reset pim { vpn-instance <vpn-instance-name> | all-instance } control-message counters [ interface { <interface-type> <interface-number> | <interface-name> } ]
	views user
	level 2
	unstored
	<vpn-instance-name>  string 1..31 not _public_

reset pim routing-table all
reset pim vpn-instance <vpn-instance-name> routing-table all
reset pim routing-table group <groupAddr> mask { <group-mask-length> | <group-mask-addr> } source <sourceAddr>
reset pim vpn-instance <vpn-instance-name> routing-table group <groupAddr> mask { <group-mask-length> | <group-mask-addr> } source <sourceAddr>
	views user
	level 2
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<groupAddr>  ipv4 224.0.0.0..239.255.255.255
	<group-mask-length>  integer 4..32
	<group-mask-addr>  integer 4..32
	<sourceAddr>  ipv4

reset pim routing-table group <groupAddr> mask { <group-mask-length> | <group-mask-addr> } source <sourceAddr> interface { <oif-port-type> <oif-port-num> | <oif-port-name> }
reset pim vpn-instance <vpn-instance-name> routing-table group <groupAddr> mask { <group-mask-length> | <group-mask-addr> } source <sourceAddr> interface { <oif-port-type> <oif-port-num> | <oif-port-name> }
	views user
	level 2
	unstored
	<groupAddr>  ipv4 224.0.0.0..239.255.255.255
	<group-mask-length>  integer 4..32
	<group-mask-addr>  ipv4
	<sourceAddr>  ipv4
	<oif-port-type>  interface-type
	<oif-port-num>  name 1..63
	<oif-port-name>  interface-name
	<vpn-instance-name>  string 1..31 not _public_

rpf-prune-delay <delay-time> [ policy { <acl-number> | acl-name <acl-name> } ]
undo rpf-prune-delay [ <delay-time> [ policy { <acl-number> | acl-name <acl-name> } ] ]
	views pim pim-vpn
	level 2
	<delay-time>  integer 1..300
	<acl-number>  integer 2000..3999
	<acl-name>  name 1..32

rpf-switch-delay mode sm max-time <smTimeValue>
rpf-switch-delay mode ssm max-time <ssmTimeValue>
undo rpf-switch-delay mode sm max-time [ <smTimeValue> ]
undo rpf-switch-delay mode ssm max-time [ <ssmTimeValue> ]
	views pim pim-vpn
	level 2
	<smTimeValue>  integer 1..1800
	<ssmTimeValue>  integer 1..1800

rpf ecmp non-reverse enable
undo rpf ecmp non-reverse enable
	views pim pim-vpn
	level 2

source-lifetime <interval>
undo source-lifetime
	views pim pim-vpn
	level 2
	<interval>  integer 60..65535

source-policy { <acl-number> | acl-name <acl-name> }
undo source-policy
	views pim pim-vpn
	level 2
	<acl-number>  integer 2000..3999
	<acl-name>  name 1..32 not-number alnum-first

spt-switch-threshold <traffic-rate>
undo spt-switch-threshold [ <traffic-rate> ]
	views pim pim-vpn
	level 2
	<traffic-rate>  integer 1..4194304

spt-switch-threshold <traffic-rate> group-policy { <basic-acl-number> | acl-name <acl-name> } [ order <order-value> ]
undo spt-switch-threshold [ <traffic-rate> ] group-policy { <basic-acl-number> | acl-name <acl-name> }
	views pim pim-vpn
	level 2
	<traffic-rate>  integer 1..4194304
	<basic-acl-number>  integer 2000..2999
	<acl-name>  name 1..32 not-number alnum-first
	<order-value>  integer 1..4294967295

spt-switch-threshold infinity
undo spt-switch-threshold infinity
	views pim pim-vpn
	level 2

spt-switch-threshold infinity group-policy { <basic-acl-number> | acl-name <acl-name> } [ order <order-value> ]
undo spt-switch-threshold infinity group-policy { <basic-acl-number> | acl-name <acl-name> }
	views pim pim-vpn
	level 2
	<basic-acl-number>  integer 2000..2999
	<acl-name>  name 1..32 not-number alnum-first
	<order-value>  integer 1..4294967295

ssm-policy { <basic-acl-number> | acl-name <acl-name> }
undo ssm-policy
	views pim pim-vpn
	level 2
	<basic-acl-number>  integer 2000..2999
	<acl-name>  name 1..32 not-number alnum-first

state-refresh-interval <interval>
undo state-refresh-interval
	views pim
	level 2
	<interval>  integer 1..255

state-refresh-rate-limit <interval>
undo state-refresh-rate-limit
	views pim
	level 2
	<interval>  integer 1..65535

state-refresh-ttl <ttl-value>
undo state-refresh-ttl
	views pim
	level 2
	<ttl-value>  integer 1..255

static-rp <rp-address> [ <basic-acl-number> | acl-name <acl-name> ] [ preferred ]
undo static-rp <rp-address>
	views pim pim-vpn
	level 2
	<rp-address>  ipv4
	<basic-acl-number>  integer 2000..2999
	<acl-name>  name 1..32 not-number alnum-first

rpf-frr
rpf-frr policy { acl-name <acl-name> | <acl-number> }
undo rpf-frr
	views pim pim-vpn
	level 2
	<acl-name>  name 1..64
	<acl-number>  integer 2000..3999

timer hello <interval>
undo timer hello
	views pim pim-vpn
	level 2
	<interval>  integer 1..18000

timer join-prune <interval>
undo timer join-prune
	views pim pim-vpn
	level 2
	<interval>  integer 1..18000

timer spt-switch <interval>
undo timer spt-switch
	views pim pim-vpn
	level 2
	<interval>  integer 15..65535

words
	offer : Offer message of the DF election
	pass : Pass message of the DF election
