# ND (command reference, IP_Addresses_and_Services/ND)
section 1304
module nd

display fwm nd slot <slotid> cpu <cpuid> [ next-ip <nextip> { interface { <ifName> | <ifType> <ifNum> } | vpn-instance <vpnname> } ]
	views all
	level 3
	unstored
	<slotid>  name 1..24
	<cpuid>  integer 0..4
	<nextip>  ipv6
	<ifName>  interface-name
	<ifType>  interface-type
	<ifNum>  interface-number as <ifName>
	<vpnname>  name 1..32

display ipv6 nd anti-attack rate-limit configuration
	views all
	level 1
	unstored

display ipv6 nd anti-attack record { all | { <interface-name> | <interface-type> <interface-num> } }
	views all
	level 1
	unstored
	<interface-num>  interface-number

display ipv6 nd miss anti-attack record { all | { <interface-name> | <interface-type> <interface-num> } }
	views all
	level 1
	unstored
	<interface-num>  interface-number

display ipv6 nd multicast-suppress bridge-domain [ <bd-id> ] [ verbose ]
	views all
	level 1
	unstored
	<bd-id>  integer 1..16777215

display ipv6 nd packet statistics [ slot <slot-id> | interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored
	<slot-id>  integer 0..255

display ipv6 nd packet statistics bridge-domain [ <bd-id> ]
	views all
	level 1
	unstored
	<bd-id>  integer 1..16777215

display ipv6 nd proxy packet statistics [ slot <slot-num> | interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored
	<slot-num>  integer 0..255

display ipv6 nd security nonce { <interface-name> | <interface-type> <interface-num> }
	views all
	level 1
	unstored
	<interface-num>  interface-number

display ipv6 nd security statistics { <interface-name> | <interface-type> <interface-num> }
	views all
	level 1
	unstored
	<interface-num>  interface-number

display ipv6 nd security timestamp { <interface-name> | <interface-type> <interface-num> }
	views all
	level 1
	unstored
	<interface-num>  interface-number

display ipv6 nd source-mac [ interface { <interface-name> | <interface-type> <interface-num> } ]
	views all
	level 1
	unstored
	<interface-num>  interface-number

display ipv6 nd source-mac statistics [ interface { <interface-name> | <interface-type> <interface-num> } ]
	views all
	level 1
	unstored
	<interface-num>  interface-number

display ipv6 neighbors [ <ipv6-address> | vpn-instance <vpn-instance-name> | { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	handler display-ipv6-neighbors
	<interface-name>  interface-name exists interface
	<ipv6-address>  ipv6
	<vpn-instance-name>  string 1..31 not _public_

display ipv6 neighbors brief
	views all
	level 1
	handler display-ipv6-neighbors-brief

display ipv6 neighbors vlan <vlan-id> { <interface-name> | <interface-type> <interface-number> }
display ipv6 neighbors slot <slot-num>
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094
	<slot-num>  integer 0..255

display ipv6 neighbors statistics all
display ipv6 neighbors statistics interface { <interface-name> | <interface-type> <interface-num> }
	views all
	level 1
	handler display-ipv6-neighbors-statistics
	<interface-name>  interface-name exists interface
	<interface-num>  interface-number as <interface-name>

display ipv6 neighbors statistics static
display ipv6 neighbors statistics slot <slot-num>
display ipv6 neighbors statistics slot all
	views all
	level 1
	unstored
	<slot-num>  name 1..23

display ipv6 security interface { <interface-name> | <interface-type> <interface-num> }
	views all
	level 1
	unstored
	<interface-num>  interface-number

ipv6 nd anti-attack log-trap-timer <time-value>
undo ipv6 nd anti-attack log-trap-timer
undo ipv6 nd anti-attack log-trap-timer <time-value>
	views system
	level 2
	<time-value>  integer 60..3600

ipv6 nd { ns | na | rs | ra } anti-attack rate-limit <limit>
undo ipv6 nd { ns | na | rs | ra } anti-attack rate-limit <limit>
	views @sub-interfaces 10ge 200ge 25ge 400ge 50ge eth-trunk meth vbdif vlanif
	level 2
	<limit>  integer 0..5000

ipv6 nd { ns | na | rs | ra } anti-attack rate-limit destination-ip <ipv6-address> maximum <max-value>
undo ipv6 nd { ns | na | rs | ra } anti-attack rate-limit destination-ip <ipv6-address> maximum <max-value>
	views system
	level 2
	<ipv6-address>  ipv6
	<max-value>  integer 0..5000

ipv6 nd { ns | na | rs | ra } anti-attack rate-limit destination-ip all maximum <max-value>
undo ipv6 nd { ns | na | rs | ra } anti-attack rate-limit destination-ip all maximum <max-value>
	views system
	level 2
	<max-value>  integer 0..5000

ipv6 nd { ns | na | rs | ra } anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
undo ipv6 nd { ns | na | rs | ra } anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
	views system
	level 2
	<ipv6-address>  ipv6
	<max-value>  integer 0..5000

ipv6 nd { ns | na | rs | ra } anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
undo ipv6 nd { ns | na | rs | ra } anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
	views @sub-interfaces 10ge 200ge 25ge 400ge 50ge eth-trunk meth vbdif vlanif
	level 2
	<ipv6-address>  ipv6
	<max-value>  integer 0..5000

ipv6 nd { ns | na | rs | ra } anti-attack rate-limit source-ip all maximum <max-value>
undo ipv6 nd { ns | na | rs | ra } anti-attack rate-limit source-ip all maximum <max-value>
	views system
	level 2
	<max-value>  integer 0..5000

ipv6 nd { ns | na | rs | ra } anti-attack rate-limit source-mac <mac-address> maximum <max-value>
undo ipv6 nd { ns | na | rs | ra } anti-attack rate-limit source-mac <mac-address> maximum <max-value>
	views system
	level 2
	<mac-address>  mac
	<max-value>  integer 0..5000

ipv6 nd { ns | na | rs | ra } anti-attack rate-limit source-mac all maximum <max-value>
undo ipv6 nd { ns | na | rs | ra } anti-attack rate-limit source-mac all maximum <max-value>
	views system
	level 2
	<max-value>  integer 0..5000

ipv6 nd { ns | na } anti-attack rate-limit target-ip <ipv6-address> maximum <max-value>
undo ipv6 nd { ns | na } anti-attack rate-limit target-ip <ipv6-address> maximum <max-value>
	views system
	level 2
	<ipv6-address>  ipv6
	<max-value>  integer 0..5000

ipv6 nd { ns | na } anti-attack rate-limit target-ip all maximum <max-value>
undo ipv6 nd { ns | na } anti-attack rate-limit target-ip all maximum <max-value>
	views system
	level 2
	<max-value>  integer 0..5000

ipv6 nd auto-detect disable
undo ipv6 nd auto-detect disable
	views system
	level 2

ipv6 nd autoconfig managed-address-flag
undo ipv6 nd autoconfig managed-address-flag
	views @sub-interfaces 10ge 200ge 25ge 400ge 50ge eth-trunk vbdif vlanif
	level 2

ipv6 nd autoconfig other-flag
undo ipv6 nd autoconfig other-flag
	views @sub-interfaces 10ge 200ge 25ge 400ge 50ge eth-trunk vbdif vlanif
	level 2

ipv6 nd collect host enable
undo ipv6 nd collect host enable
	views vbdif
	level 2

ipv6 nd collect host enable
undo ipv6 nd collect host enable
	views bd
	level 2

ipv6 nd dad attempts <value>
undo ipv6 nd dad attempts
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2
	<value>  integer 0..600

ipv6 nd dad detect attempts <attempts-value>
undo ipv6 nd dad detect attempts <attempts-value>
undo ipv6 nd dad detect attempts
	views system
	level 2
	<attempts-value>  integer 1..5

ipv6 nd dad detect disable
undo ipv6 nd dad detect disable
	views system
	level 2

ipv6 nd dad detect rate-limit <rate-value>
undo ipv6 nd dad detect rate-limit <rate-value>
undo ipv6 nd dad detect rate-limit
	views system
	level 2
	<rate-value>  integer 1..100

ipv6 nd delete trigger link-down enable
undo ipv6 nd delete trigger link-down enable
	views vlanif
	level 2

ipv6 nd generate-rd-table enable
undo ipv6 nd generate-rd-table enable
	views vbdif
	level 2

ipv6 nd hop-limit <limit>
undo ipv6 nd hop-limit
	views system
	level 2
	<limit>  integer 1..255

ipv6 nd learning prefix strict disable
undo ipv6 nd learning prefix strict disable
	views system
	level 2

ipv6 nd learning prefix strict disable
undo ipv6 nd learning prefix strict disable
	views @ethernet @sub-interfaces eth-trunk meth
	level 2

ipv6 nd learning prefix strict enable
undo ipv6 nd learning prefix strict enable
	views @ethernet @sub-interfaces eth-trunk meth
	level 2

ipv6 nd mac-check enable
undo ipv6 nd mac-check enable
	views system
	level 2

ipv6 nd miss anti-attack rate-limit <limit-number>
undo ipv6 nd miss anti-attack rate-limit <limit-number>
undo ipv6 nd miss anti-attack rate-limit
	views system
	level 2
	<limit-number>  integer 1..5000

ipv6 nd miss anti-attack rate-limit <limit>
undo ipv6 nd miss anti-attack rate-limit <limit>
	views @sub-interfaces 10ge 200ge 25ge 400ge 50ge eth-trunk meth vbdif vlanif
	level 2
	<limit>  integer 0..5000

ipv6 nd miss anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
undo ipv6 nd miss anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
	views system
	level 2
	<ipv6-address>  ipv6
	<max-value>  integer 0..5000

ipv6 nd miss anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
undo ipv6 nd miss anti-attack rate-limit source-ip <ipv6-address> maximum <max-value>
	views @sub-interfaces 10ge 200ge 25ge 400ge 50ge eth-trunk meth vbdif vlanif
	level 2
	<ipv6-address>  ipv6
	<max-value>  integer 0..5000

ipv6 nd miss anti-attack rate-limit source-ip all maximum <max-value>
undo ipv6 nd miss anti-attack rate-limit source-ip all maximum <max-value>
	views system
	level 2
	<max-value>  integer 0..5000

ipv6 nd multicast-suppress { host | router }
undo ipv6 nd multicast-suppress { host | router }
	views bd
	level 2

ipv6 nd multicast-suppress dynamic expire-time <expire-time-value>
undo ipv6 nd multicast-suppress dynamic expire-time <expire-time-value>
undo ipv6 nd multicast-suppress dynamic expire-time
	views bd
	level 2
	<expire-time-value>  integer 60..86400

ipv6 nd multicast-suppress dynamic limit <limit-value>
undo ipv6 nd multicast-suppress dynamic limit <limit-value>
undo ipv6 nd multicast-suppress dynamic limit
	views bd
	level 2
	<limit-value>  integer 0..16384

ipv6 nd multicast-suppress { proxy-reply [ unknown-options-unicast ] | unicast-forward } [ mismatch-discard ] enable
undo ipv6 nd multicast-suppress { proxy-reply [ unknown-options-unicast ] | unicast-forward } [ mismatch-discard ] enable
undo ipv6 nd multicast-suppress enable
	views bd
	level 2

ipv6 nd na anti-attack rate-limit <limit-number>
undo ipv6 nd na anti-attack rate-limit <limit-number>
undo ipv6 nd na anti-attack rate-limit
	views system
	level 2
	<limit-number>  integer 1..5000

ipv6 nd na glean
undo ipv6 nd na glean
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2

ipv6 nd na send multicast rate-limit <rate-limit>
undo ipv6 nd na send multicast rate-limit <rate-limit>
	views @sub-interfaces 10ge 200ge 25ge 400ge 50ge eth-trunk meth vbdif vlanif
	level 2
	<rate-limit>  integer 1..10240

ipv6 nd na send rate-limit <rate-limit>
undo ipv6 nd na send rate-limit <rate-limit>
undo ipv6 nd na send rate-limit
	views system
	level 2
	<rate-limit>  integer 1..10240

ipv6 nd na send rate-limit <rate-limit>
undo ipv6 nd na send rate-limit <rate-limit>
	views @sub-interfaces 10ge 200ge 25ge 400ge 50ge eth-trunk meth vbdif vlanif
	level 2
	<rate-limit>  integer 1..10240

ipv6 nd neighbor-incomplete expire-time <expire-time-value>
undo ipv6 nd neighbor-incomplete expire-time <expire-time-value>
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2
	<expire-time-value>  integer 1..36000

ipv6 nd neighbor-limit <max-number>
undo ipv6 nd neighbor-limit
undo ipv6 nd neighbor-limit <max-number>
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2
	<max-number>  integer 0..16384

ipv6 nd neighbor-limit vlan <vlanBegValue> [ to <vlanEndValue> ] maximum <limit-number>
undo ipv6 nd neighbor-limit vlan <vlanBegValue> [ to <vlanEndValue> ] maximum <limit-number>
undo ipv6 nd neighbor-limit vlan <vlanBegValue> [ to <vlanEndValue> ]
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	<vlanBegValue>  integer 1..4094
	<vlanEndValue>  integer 1..4094
	<limit-number>  integer 0..16384

ipv6 nd ns anti-attack rate-limit <limit-number>
undo ipv6 nd ns anti-attack rate-limit <limit-number>
undo ipv6 nd ns anti-attack rate-limit
	views system
	level 2
	<limit-number>  integer 1..5000

ipv6 nd ns retrans-timer <interval>
undo ipv6 nd ns retrans-timer
	views @sub-interfaces 10ge 200ge 25ge 400ge 50ge eth-trunk meth vbdif vlanif
	level 2
	<interval>  integer 1000..4294967295

ipv6 nd ns send multicast rate-limit <rate-limit>
undo ipv6 nd ns send multicast rate-limit <rate-limit>
	views @sub-interfaces 10ge 200ge 25ge 400ge 50ge eth-trunk meth vbdif vlanif
	level 2
	<rate-limit>  integer 1..1000

ipv6 nd ns send rate-limit <rate-limit>
undo ipv6 nd ns send rate-limit <rate-limit>
undo ipv6 nd ns send rate-limit
	views system
	level 2
	<rate-limit>  integer 1..1000

ipv6 nd ns send rate-limit <rate-limit>
undo ipv6 nd ns send rate-limit <rate-limit>
	views @sub-interfaces 10ge 200ge 25ge 400ge 50ge eth-trunk meth vbdif vlanif
	level 2
	<rate-limit>  integer 1..1000

ipv6 nd nud attempts <attempts>
undo ipv6 nd nud attempts
undo ipv6 nd nud attempts <attempts>
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2
	<attempts>  integer 1..10

ipv6 nd nud interval <interval>
undo ipv6 nd nud interval
undo ipv6 nd nud interval <interval>
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2
	<interval>  integer 1000..4294967295

ipv6 nd nud reachable-time <value>
undo ipv6 nd nud reachable-time
	views @sub-interfaces 10ge 200ge 25ge 400ge 50ge eth-trunk meth vbdif vlanif
	level 2
	<value>  integer 1..3600000

ipv6 nd pre-detect
undo ipv6 nd pre-detect
	views system
	level 2

ipv6 nd proxy anyway enable
undo ipv6 nd proxy anyway enable
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2

ipv6 nd proxy inner-access-vlan enable
undo ipv6 nd proxy inner-access-vlan enable
	views @sub-interfaces vlanif
	level 2

ipv6 nd proxy inter-access-vlan enable
undo ipv6 nd proxy inter-access-vlan enable
	views @sub-interfaces vlanif
	level 2

ipv6 nd proxy route enable [ prune ]
undo ipv6 nd proxy route enable [ prune ]
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	section 1671

ipv6 nd ra-unicast send enable
undo ipv6 nd ra-unicast send enable
	views @sub-interfaces 10ge 200ge 25ge 400ge 50ge eth-trunk vbdif vlanif
	level 2

ipv6 nd ra { max-interval <maximum-interval> | min-interval <minimum-interval> }
undo ipv6 nd ra { max-interval | min-interval }
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<maximum-interval>  integer 4..1800
	<minimum-interval>  integer 3..1350

ipv6 nd ra advertised-mtu disable
undo ipv6 nd ra advertised-mtu disable
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2

ipv6 nd ra anti-attack rate-limit <limit-number>
undo ipv6 nd ra anti-attack rate-limit <limit-number>
undo ipv6 nd ra anti-attack rate-limit
	views system
	level 2
	<limit-number>  integer 1..5000

ipv6 nd ra dns-server <ipv6-address> <lifetime>
ipv6 nd ra dns-server <ipv6-address>
undo ipv6 nd ra dns-server <ipv6-address> <lifetime>
undo ipv6 nd ra dns-server <ipv6-address>
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<ipv6-address>  ipv6 host
	<lifetime>  integer 1..4294967295

ipv6 nd ra dns-suffix <domain> <lifetime>
ipv6 nd ra dns-suffix <domain>
undo ipv6 nd ra dns-suffix <domain> <lifetime>
undo ipv6 nd ra dns-suffix <domain>
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<domain>  string 1..63
	<lifetime>  integer 1..4294967295

ipv6 nd ra halt disable
undo ipv6 nd ra halt disable
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2

ipv6 nd ra hop-limit <limit>
undo ipv6 nd ra hop-limit
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<limit>  integer 0..255

ipv6 nd ra preference { high | medium | low }
undo ipv6 nd ra preference
undo ipv6 nd ra preference { high | medium | low }
	views @sub-interfaces 10ge 200ge 25ge 400ge 50ge eth-trunk vbdif vlanif
	level 2

ipv6 nd ra prefix { <ipv6-address> <prefix-length> | <ipv6-prefix/ipv6-prefix-length> } <valid-lifetime> <preferred-lifetime> [ no-autoconfig ] [ off-link ]
undo ipv6 nd ra prefix { <ipv6-address> <prefix-length> | <ipv6-prefix/ipv6-prefix-length> }
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<ipv6-address>  ipv6
	<prefix-length>  integer 0..128
	<ipv6-prefix/ipv6-prefix-length>  ipv6-prefix
	<valid-lifetime>  integer 0..4294967295
	<preferred-lifetime>  integer 0..4294967295

ipv6 nd ra prefix default no-advertise
undo ipv6 nd ra prefix default no-advertise
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2

ipv6 nd ra route-information <ipv6-address> <prefix-length> lifetime <route-lifetime> [ preference { high | medium | low } ]
undo ipv6 nd ra route-information <ipv6-address> <prefix-length>
undo ipv6 nd ra route-information <ipv6-address> <prefix-length> lifetime <route-lifetime> [ preference { high | medium | low } ]
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<ipv6-address>  ipv6
	<prefix-length>  integer 0..128
	<route-lifetime>  integer 0..4294967295

ipv6 nd ra router-lifetime <ra-lifetime>
undo ipv6 nd ra router-lifetime
	views @sub-interfaces 10ge 200ge 25ge 400ge 50ge eth-trunk vbdif vlanif
	level 2
	<ra-lifetime>  integer 0 4..9000

ipv6 nd ra send multicast rate-limit <rate-limit>
undo ipv6 nd ra send multicast rate-limit <rate-limit>
	views @sub-interfaces 10ge 200ge 25ge 400ge 50ge eth-trunk vbdif vlanif
	level 2
	<rate-limit>  integer 1..1000

ipv6 nd ra send rate-limit <rate-limit>
undo ipv6 nd ra send rate-limit <rate-limit>
undo ipv6 nd ra send rate-limit
	views system
	level 2
	<rate-limit>  integer 1..1000

ipv6 nd ra send rate-limit <rate-limit>
undo ipv6 nd ra send rate-limit <rate-limit>
	views @sub-interfaces 10ge 200ge 25ge 400ge 50ge eth-trunk vbdif vlanif
	level 2
	<rate-limit>  integer 1..1000

ipv6 nd rs anti-attack rate-limit <limit-number>
undo ipv6 nd rs anti-attack rate-limit <limit-number>
undo ipv6 nd rs anti-attack rate-limit
	views system
	level 2
	<limit-number>  integer 1..5000

ipv6 nd rs send multicast rate-limit <rate-limit>
undo ipv6 nd rs send multicast rate-limit <rate-limit>
	views @sub-interfaces 10ge 200ge 25ge 400ge 50ge eth-trunk meth vbdif vlanif
	level 2
	<rate-limit>  integer 1..1000

ipv6 nd rs send rate-limit <rate-limit>
undo ipv6 nd rs send rate-limit <rate-limit>
undo ipv6 nd rs send rate-limit
	views system
	level 2
	<rate-limit>  integer 1..1000

ipv6 nd rs send rate-limit <rate-limit>
undo ipv6 nd rs send rate-limit <rate-limit>
	views @sub-interfaces 10ge 200ge 25ge 400ge 50ge eth-trunk meth vbdif vlanif
	level 2
	<rate-limit>  integer 1..1000

ipv6 nd security key-length { minimum <mini-keylen-value> | maximum <max-keylen-value> } *
undo ipv6 nd security key-length
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2
	<mini-keylen-value>  integer 384..4096
	<max-keylen-value>  integer 384..4096

ipv6 nd security rate-limit <ratelimit-value>
undo ipv6 nd security rate-limit
	views system
	level 2
	<ratelimit-value>  integer 1..100

ipv6 nd security strict
undo ipv6 nd security strict
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2

ipv6 nd security timestamp { delta <delta-value> | drift <drift-value> | fuzz-factor <fuzz-value> } *
undo ipv6 nd security timestamp delta
undo ipv6 nd security timestamp drift
undo ipv6 nd security timestamp fuzz-factor
undo ipv6 nd security timestamp { delta <delta-value> | drift <drift-value> | fuzz-factor <fuzz-value> } *
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2
	<delta-value>  integer 0..1000
	<drift-value>  integer 0..100
	<fuzz-value>  integer 0..1000

ipv6 nd { rs | ns | na } send multicast rate-limit <rate-limit>
ipv6 nd ra send multicast rate-limit <rate-limit>
undo ipv6 nd { rs | ns | na } send multicast rate-limit <rate-limit>
undo ipv6 nd ra send multicast rate-limit <rate-limit>
	views system
	level 2
	<rate-limit>  integer 1..10240

ipv6 nd source-mac aging-time <aging-value>
undo ipv6 nd source-mac aging-time [ <aging-value> ]
	views system
	level 2
	<aging-value>  integer 60..6000

ipv6 nd source-mac detect-mode { filter | monitor }
undo ipv6 nd source-mac detect-mode [ filter | monitor ]
	views system
	level 2

ipv6 nd source-mac exclude-mac <mac-address>
undo ipv6 nd source-mac exclude-mac <mac-address>
	views system
	level 2
	<mac-address>  mac

ipv6 nd source-mac max-detect-number <max-detect-value>
undo ipv6 nd source-mac max-detect-number [ <max-detect-value> ]
	views system
	level 2
	<max-detect-value>  integer 10..2048

ipv6 nd source-mac max-entry-number <max-entry-value>
undo ipv6 nd source-mac max-entry-number [ <max-entry-value> ]
	views system
	level 2
	<max-entry-value>  integer 10..2048

ipv6 nd source-mac threshold <threshold-value>
undo ipv6 nd source-mac threshold [ <threshold-value> ]
	views system
	level 2
	<threshold-value>  integer 1..5000

ipv6 nd stale-timeout <seconds>
undo ipv6 nd stale-timeout
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2
	<seconds>  integer 60..172800

ipv6 nd stale-timeout <seconds>
undo ipv6 nd stale-timeout
	views system
	level 2
	<seconds>  integer 60..172800

ipv6 neighbor <ipv6-address> <mac-address>
undo ipv6 neighbor <ipv6-address>
	views @ethernet @sub-interfaces eth-trunk meth
	level 2
	<ipv6-address>  ipv6
	<mac-address>  mac

ipv6 neighbor <ipv6-address> <mac-address> vni <vni-id> source-ip <source-ip> peer-ip <peer-ip-address>
ipv6 neighbor <ipv6-address> <mac-address> vni <vni-id> source-ipv6 <source-ipv6> peer-ipv6 <peer-ipv6-address>
ipv6 neighbor <ipv6-address> <mac-address> vlan <vlan-id> { <interface-type> <interface-number> | <interface-name> }
ipv6 neighbor <ipv6-address> <mac-address> vlan <vlan-id> cevlan <ce-vid> { <interface-type> <interface-number> | <interface-name> }
ipv6 neighbor <ipv6-address> <mac-address> { <interface-type> <interface-number> | <interface-name> }
undo ipv6 neighbor <ipv6-address>
	views vbdif
	level 2
	<ipv6-address>  ipv6
	<mac-address>  mac
	<vni-id>  integer 1..16777215
	<source-ip>  ipv4
	<peer-ip-address>  ipv4
	<source-ipv6>  ipv6
	<peer-ipv6-address>  ipv6
	<vlan-id>  integer 1..4094
	<ce-vid>  integer 1..4094

ipv6 neighbor <ipv6-address> <mac-address> vlan <pe-vlan-id>
undo ipv6 neighbor <ipv6-address>
	views @sub-interfaces
	level 2
	<ipv6-address>  ipv6
	<mac-address>  mac
	<pe-vlan-id>  integer 1..4094

ipv6 neighbor <ipv6-address> <mac-address> vlan <vlan-id> { <interface-name> | <interface-type> <interface-number> }
undo ipv6 neighbor <ipv6-address>
	views vlanif
	level 2
	<ipv6-address>  ipv6
	<mac-address>  mac
	<vlan-id>  integer 1..4094

ipv6 security rsakey-pair <key-label>
undo ipv6 security rsakey-pair <key-label>
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2
	<key-label>  name 1..35

ipv6 security modifier sec-level <sec-value> [ <modifier-value> ]
undo ipv6 security modifier
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	level 2
	<sec-value>  integer 0..1
	<modifier-value>  ipv6

reset ipv6 nd anti-attack record { all | { <interface-name> | <interface-type> <interface-num> } }
	views user
	level 2
	unstored
	<interface-num>  interface-number

reset ipv6 nd miss anti-attack record { all | { <interface-name> | <interface-type> <interface-num> } }
	views user
	level 2
	unstored
	<interface-num>  interface-number

reset ipv6 nd multicast-suppress dynamic bridge-domain [ <bd-id> ]
	views user
	level 2
	unstored
	<bd-id>  integer 1..16777215

reset ipv6 nd packet statistics all
	views user
	level 2
	unstored

reset ipv6 nd packet statistics bridge-domain [ <bd-id> ]
	views user
	level 2
	unstored
	<bd-id>  integer 1..16777215

reset ipv6 nd proxy packet statistics all
	views user
	level 2
	unstored

reset ipv6 nd security nonce { <interface-name> | <interface-type> <interface-num> }
	views user
	level 2
	unstored
	<interface-num>  interface-number

reset ipv6 nd security statistics { <interface-name> | <interface-type> <interface-num> }
	views user
	level 2
	unstored
	<interface-num>  interface-number

reset ipv6 nd security timestamp { <interface-name> | <interface-type> <interface-num> }
	views user
	level 2
	unstored
	<interface-num>  interface-number

reset ipv6 nd source-mac statistics { interface { <interface-name> | <interface-type> <interface-num> } | all }
	views user
	level 2
	unstored
	<interface-num>  interface-number

reset ipv6 neighbors { dynamic | { <interface-name> | <interface-type> <interface-number> } }
reset ipv6 neighbors vlan <vlan-id> [ <interface-name> | <interface-type> <interface-number> ]
reset ipv6 neighbors dynamic { <interface-name> | <interface-type> <interface-number> } <ipv6-address>
	views user
	level 2
	unstored
	<vlan-id>  integer 1..4094
	<ipv6-address>  ipv6
