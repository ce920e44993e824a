# M-LAG (command reference, High_Availability/M-LAG)
section 1028

arp remote-backup-rate limit <ratelimit>
undo arp remote-backup-rate limit [ <ratelimit> ]
	views system
	level 2
	default arp remote-backup-rate limit 2000
	<ratelimit>  integer 1..2000 default 2000

authentication-mode hmac-sha256 password <pwdtext>
undo authentication-mode
	views dfs-group
	level 2
	<pwdtext>  password 8..16

consistency-check { enable mode { loose | strict } | disable }
undo consistency-check [ enable mode { loose | strict } ]
	views dfs-group
	level 2

consistency-check whitelist module arp service-type { arp-aging-time | static-arp } *
undo consistency-check whitelist module arp service-type { arp-aging-time | static-arp } *
	views dfs-group
	level 2

consistency-check whitelist module m-lag service-type { m-lag-member-num | m-lag-id | peer-link-exclude-vlan | m-lag-ipv4-address | m-lag-ipv6-address | m-lag-election-mode } *
consistency-check whitelist module m-lag service-type { m-lag-member-num | m-lag-id | peer-link-exclude-vlan | m-lag-ipv4-address | m-lag-election-mode } *
undo consistency-check whitelist module m-lag service-type { m-lag-member-num | m-lag-id | peer-link-exclude-vlan | m-lag-ipv4-address | m-lag-ipv6-address | m-lag-election-mode } *
undo consistency-check whitelist module m-lag service-type { m-lag-member-num | m-lag-id | peer-link-exclude-vlan | m-lag-ipv4-address | m-lag-election-mode } *
	views dfs-group
	level 2

consistency-check whitelist module mac service-type { mac-aging-time | static-mac } *
undo consistency-check whitelist module mac service-type { mac-aging-time | static-mac } *
	views dfs-group
	level 2

consistency-check whitelist module stp service-type stp-m-lag-priority
undo consistency-check whitelist module stp service-type stp-m-lag-priority
	views dfs-group
	level 2

consistency-check whitelist module vlan service-type { vlan-configuration | port-vlan-relation } *
undo consistency-check whitelist module vlan service-type { vlan-configuration | port-vlan-relation } *
	views dfs-group
	level 2

consistency-check whitelist module vlanif service-type { vlanif-configuration | ipv4-address | ipv6-address | vrrp4 | virtual-mac | vlanif-status | arp-timeout } *
consistency-check whitelist module vlanif service-type { vlanif-configuration | ipv4-address | ipv6-address | vrrp4 | virtual-mac | vlanif-status | vlanif-bypass | arp-timeout } *
consistency-check whitelist module vlanif service-type { vlanif-configuration | ipv4-address | vrrp4 | virtual-mac | vlanif-status | arp-timeout } *
undo consistency-check whitelist module vlanif service-type { vlanif-configuration | ipv4-address | ipv6-address | vrrp4 | virtual-mac | vlanif-status | arp-timeout } *
undo consistency-check whitelist module vlanif service-type { vlanif-configuration | ipv4-address | ipv6-address | vrrp4 | virtual-mac | vlanif-status | vlanif-bypass | arp-timeout } *
undo consistency-check whitelist module vlanif service-type { vlanif-configuration | ipv4-address | vrrp4 | virtual-mac | vlanif-status | arp-timeout } *
	views dfs-group
	level 2

consistency-check whitelist module vxlan service-type { bd-configuration | vbdif-configuration | ipv4-address | ipv6-address | virtual-mac | vbdif-status } *
undo consistency-check whitelist module vxlan service-type { bd-configuration | vbdif-configuration | ipv4-address | ipv6-address | virtual-mac | vbdif-status } *
	views dfs-group
	level 2

dfs-group <dfs-group-id>
undo dfs-group <dfs-group-id>
	views system
	level 2
	enters dfs-group
	<dfs-group-id>  integer 1..1

dfs-group <dfs-group-id> m-lag <m-lag-id> [ active-standby ]
undo dfs-group [ <dfs-group-id> [ m-lag <m-lag-id> [ active-standby ] ] ]
	views eth-trunk l2-eth-trunk
	level 2
	section 5002
	<dfs-group-id>  integer 1..1
	<m-lag-id>  integer 1..2048

dfs-group <dfs-group-id> port-group <port-group-id>
undo dfs-group <dfs-group-id> port-group <port-group-id>
	views eth-trunk l2-eth-trunk
	level 2
	<dfs-group-id>  integer 1..1
	<port-group-id>  integer 1..1024

display dfs-group <dfs-group-id> m-lag
display dfs-group <dfs-group-id> node <node-id> m-lag
display dfs-group <dfs-group-id> peer-link
display dfs-group [ <dfs-group-id> ] [ node <node-id> ] m-lag brief
display dfs-group [ <dfs-group-id> ]
	views all
	level 1
	unstored
	<dfs-group-id>  integer 1..1
	<node-id>  integer 1..2

display dfs-group consistency-check { global | interface { m-lag <m-lag-id> | peer-link <peer-linkid> } | static-arp | static-mac }
	views all
	level 1
	unstored
	<m-lag-id>  integer 1..2048
	<peer-linkid>  integer 1..1

display dfs-group consistency-check packet configuration
	views all
	level 1
	unstored

display dfs-group consistency-check status
	views all
	level 1
	unstored

display dfs-group <dfs-group-id> heartbeat
	views all
	level 1
	unstored
	<dfs-group-id>  integer 1..1

display dfs-group <dfs-group-id> lacp system-id m-lag <m-lag-id>
	views all
	level 1
	unstored
	<dfs-group-id>  integer 1..1
	<m-lag-id>  integer 1..2048

display dfs-group <dfs-group-id> m-lag check stp
	views all
	level 1
	unstored
	<dfs-group-id>  integer 1..1

display dfs-group <dfs-group-id> m-lag up-delay
	views all
	level 1
	unstored
	<dfs-group-id>  integer 1..1

display dfs-group <dfs-group-id> node <node-id> stp global
display dfs-group <dfs-group-id> node <node-id> stp brief
display dfs-group <dfs-group-id> node <node-id> stp m-lag <m-lag-id>
display dfs-group <dfs-group-id> node <node-id> stp m-lag <m-lag-id> brief
	views all
	level 1
	unstored
	<dfs-group-id>  integer 1..1
	<node-id>  integer 1..2
	<m-lag-id>  integer 1..2048

display dfs authentication status
display fwm dfs authentication status [ slot <slotid> ]
	views all
	level 1
	unstored
	<slotid>  integer 1..49

display dfs packet statistics
	views all
	level 1
	unstored

display dfs partner
	views all
	level 1
	unstored

display fwm m-lag synchronization connectivity statistics [ slot <slotid> ]
	views all
	level 1
	unstored
	<slotid>  name 1..49

display fwm m-lag synchronization packet statistics [ slot <slotid> ]
	views all
	level 1
	unstored
	<slotid>  name 1..49

display m-lag consistency-check whitelist status
	views all
	level 1
	unstored

display m-lag troubleshooting { current | history }
	views all
	level 1
	unstored

display m-lag unpaired-port reserved
	views all
	level 1
	unstored

display m-lag unpaired-port suspend
	views all
	level 1
	unstored

m-lag active-standby election { arp | nd | igmp | dhcp | mld }
m-lag active-standby election { arp | igmp | dhcp }
undo m-lag active-standby election { arp | nd | igmp | dhcp | mld }
undo m-lag active-standby election { arp | igmp | dhcp }
	views dfs-group
	level 2

dual-active detection delay <delaytime>
undo dual-active detection delay <delaytime>
	views dfs-group
	level 2
	key none
	default dual-active detection delay 3000
	<delaytime>  integer 0..10000 multiple 100 default 3000

dual-active detection error-down { disable | delay <delaytime> }
undo dual-active detection error-down { disable | delay | delay <delaytime> }
	views dfs-group
	level 2
	<delaytime>  integer 0..7200 default 0

dual-active detection error-down mode routing-switch
undo dual-active detection error-down mode routing-switch
	views dfs-group
	level 2

dual-active detection hold-time <holdtime>
undo dual-active detection hold-time <holdtime>
	views dfs-group
	level 2
	key none
	default dual-active detection hold-time 3000
	<holdtime>  integer 100..10000 default 3000

dual-active detection source ip <ipv4-address1> [ peer <ipv4-address2> [ udp-port <portnum> ] ] [ timeout <seconds> ]
undo dual-active detection source ip <ipv4-address1> [ [ peer <ipv4-address2> [ udp-port <portnum> ] ] [ timeout <seconds> ] ]
	views dfs-group
	level 2
	section 901
	<ipv4-address1>  ipv4
	<ipv4-address2>  ipv4
	<portnum>  integer 1025..2048
	<seconds>  integer 3..60 default 45

dual-active detection source ip <ipv4-address1> vpn-instance <vpnname> [ peer <ipv4-address2> [ udp-port <portnum> ] ] [ timeout <seconds> ]
undo dual-active detection source ip <ipv4-address1> vpn-instance [ <vpnname> [ peer <ipv4-address2> [ udp-port <portnum> ] ] [ timeout <seconds> ] ]
	views dfs-group
	level 2
	section 901
	<ipv4-address1>  ipv4
	<vpnname>  string 1..31
	<ipv4-address2>  ipv4
	<portnum>  integer 1025..2048
	<seconds>  integer 3..60 default 45

dual-active detection source ipv6 <ipv6-address1> [ peer <ipv6-address2> [ udp-port <portnum> ] ] [ timeout <seconds> ]
undo dual-active detection source ipv6 <ipv6-address1> [ [ peer <ipv6-address2> [ udp-port <portnum> ] ] [ timeout <seconds> ] ]
	views dfs-group
	level 2
	section 901
	<ipv6-address1>  ipv6
	<ipv6-address2>  ipv6
	<portnum>  integer 1025..2048
	<seconds>  integer 3..60 default 45

dual-active detection source ipv6 <ipv6address1> vpn-instance <vpnname> [ peer <ipv6address2> [ udp-port <portnum> ] ] [ timeout <seconds> ]
undo dual-active detection source ipv6 <ipv6address1> vpn-instance [ <vpnname> [ peer <ipv6address2> [ udp-port <portnum> ] ] [ timeout <seconds> ] ]
	views dfs-group
	level 2
	section 901
	<ipv6address1>  ipv6
	<vpnname>  string 1..31
	<ipv6address2>  ipv6
	<portnum>  integer 1025..2048
	<seconds>  integer 3..60 default 45

ipv6 nd remote-backup-rate limit <ratelimit>
undo ipv6 nd remote-backup-rate limit <ratelimit>
	views system
	level 2
	<ratelimit>  integer 1..2000

m-lag forward layer-2 overlay enhanced enable
undo m-lag forward layer-2 overlay enhanced enable
	views system
	level 2

m-lag forward layer-3 enhanced enable
m-lag forward layer-3 enhanced disable
undo m-lag forward layer-3 enhanced enable
undo m-lag forward layer-3 enhanced disable
	views system
	level 2

m-lag forward route convergence enhanced enable
undo m-lag forward route convergence enhanced enable
	views system
	level 2

m-lag ip address <ip-address> { <mask-length> | <mask> }
undo m-lag ip address <ip-address> { <mask-length> | <mask> }
	views vbdif vlanif
	level 2
	<ip-address>  ipv4
	<mask-length>  integer 1..32
	<mask>  ipv4-mask

m-lag ipv6 address <ipv6-address>
undo m-lag ipv6 address <ipv6-address>
	views vbdif vlanif
	level 2
	<ipv6-address>  ipv6

m-lag ipv6 address <ipv6-address> link-local
undo m-lag ipv6 address <ipv6-address> link-local
	views vbdif vlanif
	level 2
	<ipv6-address>  ipv6

m-lag peer-link reserved
undo m-lag peer-link reserved
	views vlan vlan-range
	level 2

m-lag unpaired-port reserved
undo m-lag unpaired-port reserved
	views @ethernet eth-trunk loopback @port-groups vbdif vlanif @l2-ethernet l2-eth-trunk
	level 2
	section 2452

m-lag unpaired-port suspend
undo m-lag unpaired-port suspend
	views @ethernet eth-trunk loopback @port-groups vbdif vlanif @l2-ethernet l2-eth-trunk
	level 2

m-lag up-delay <updelay> [ auto-recovery interval <intervaltime> ]
undo m-lag up-delay <updelay> [ auto-recovery interval <intervaltime> ]
	views dfs-group
	level 2
	key none
	default m-lag up-delay 240
	<updelay>  integer 0..3600 default 240
	<intervaltime>  integer 0..180 default 0

mac-address m-lag notification evpn disable
mac-address m-lag notification vbdif disable
mac-address m-lag notification vlanif disable
undo mac-address m-lag notification evpn disable
undo mac-address m-lag notification vbdif disable
undo mac-address m-lag notification vlanif disable
	views system
	level 2

peer-link <peer-linkid>
peer-link <peer-linkid> virtual-link
undo peer-link [ <peer-linkid> ]
undo peer-link <peer-linkid> virtual-link
	views eth-trunk l2-eth-trunk
	level 2
	section 5010
	<peer-linkid>  integer 1..1

peer-link mac-address remain enable { unpaired-port | paired-port }
undo peer-link mac-address remain enable { unpaired-port | paired-port }
	views dfs-group
	level 2

peer-link source ip <ipv4-address1> [ vpn-instance <vpnname> ] peer <ipv4-address2> tcp-port <portnum>
undo peer-link source ip <ipv4-address1> [ vpn-instance <vpnname> ] peer <ipv4-address2> tcp-port <portnum>
	views dfs-group
	level 2
	<ipv4-address1>  ipv4
	<vpnname>  string 1..31
	<ipv4-address2>  ipv4
	<portnum>  integer 1..65535

peer-link source ipv6 <ipv6-address1> [ vpn-instance <vpnname> ] peer <ipv6-address2> tcp-port <portnum>
undo peer-link source ipv6 <ipv6-address1> [ vpn-instance <vpnname> ] peer <ipv6-address2> tcp-port <portnum>
	views dfs-group
	level 2
	<ipv6-address1>  ipv6
	<vpnname>  string 1..31
	<ipv6-address2>  ipv6
	<portnum>  integer 1..65535

port vlan exclude { { <vlan-id1> [ to <vlan-id2> ] } &<1-10> }
undo port vlan exclude { { <vlan-id1> [ to <vlan-id2> ] } &<1-10> }
	views eth-trunk l2-eth-trunk
	level 2
	section 5010
	list <vlan-id1> <vlan-id2>
	<vlan-id1>  integer 1..1023
	<vlan-id2>  integer 1..1023

priority <priorityvalue>
undo priority [ <priorityvalue> ]
	views dfs-group
	level 2
	section 900
	<priorityvalue>  integer 1..254

reset dfs authentication status
reset fwm dfs authentication status [ slot <slotid> ]
	views user
	level 2
	unstored
	<slotid>  name 1..49

reset dfs packet statistics
	views user
	level 2
	unstored

reset fwm m-lag synchronization connectivity statistics
	views all
	level 2
	unstored

reset fwm m-lag synchronization packet statistics
	views all
	level 2
	unstored

reset m-lag troubleshooting history
	views user
	level 2
	unstored

set lacp system-id switch-delay { <switch-delay-time> | immediately }
undo set lacp system-id switch-delay [ <switch-delay-time> | immediately ]
	views dfs-group
	level 2
	<switch-delay-time>  integer 0..3600 default 0

uplink-port enable
undo uplink-port enable
	views @ethernet eth-trunk @port-groups @l2-ethernet l2-eth-trunk
	level 2
