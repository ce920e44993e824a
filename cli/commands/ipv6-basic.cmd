# IPv6 Basic (command reference, IP_Addresses_and_Services/IPv6_Basic)
section 1298

display icmpv6 statistics [ interface <interface-name> | interface <interface-type> <interface-number> ]
	views all
	level 1
	handler display-icmpv6-statistics

display ipv6 address-policy [ vpn-instance <vpn-instance-name> ] { all | <ipv6-address> <prefix-length> }
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<ipv6-address>  ipv6
	<prefix-length>  integer 0..128

display ipv6 pathmtu [ vpn-instance <vpn-instance-name> ] { <ipv6-address> | all | dynamic | static }
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<ipv6-address>  ipv6

display ipv6 statistics [ interface <interface-name> | interface <interface-type> <interface-number> ]
	views all
	level 1
	handler display-ipv6-statistics

display tcp ipv6 status [ local-ip <local-ip> | local-port <local-port> | remote-ip <remote-ip> | remote-port <remote-port> ] * [ cid <cid> ] [ socket-id <socket-id> ]
	views all
	level 1
	unstored
	<local-ip>  ipv6
	<local-port>  integer 0..65535
	<remote-ip>  ipv6
	<remote-port>  integer 0..65535
	<cid>  hex 0..ffffffff
	<socket-id>  integer 0..2147418111

display udp ipv6 status [ local-ip <l6address> | local-port <lport> | remote-ip <f6address> | remote-port <fport> ] * [ cid <taskid> ] [ socket-id <soFd> ]
	views all
	level 1
	unstored
	<l6address>  ipv6
	<lport>  integer 0..65535
	<f6address>  ipv6
	<fport>  integer 0..65535
	<taskid>  hex 0..ffffffff
	<soFd>  integer 0..2147418111

ipv6 address-policy [ vpn-instance <vpn-instance-name> ] <ipv6-address> <prefix-length> <precedence> <label>
undo ipv6 address-policy [ vpn-instance <vpn-instance-name> ] <ipv6-address> <prefix-length>
	views system
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<ipv6-address>  ipv6
	<prefix-length>  integer 0..128
	<precedence>  integer 0..4294967295
	<label>  integer 0..4294967295

ipv6 address { <ipv6-address> <prefix-length> | <ipv6-address/prefix-length> } anycast [ tag <tag-value> ]
undo ipv6 address { <ipv6-address> <prefix-length> | <ipv6-address/prefix-length> } anycast [ tag <tag-value> ]
	views @ethernet @sub-interfaces eth-trunk loopback meth tunnel vbdif vlanif
	section 33
	level 2
	<ipv6-address>  ipv6
	<prefix-length>  integer 1..128
	<ipv6-address/prefix-length>  ipv6-prefix
	<tag-value>  integer 1..4294967295

ipv6 address auto link-local
undo ipv6 address auto link-local
	views @ethernet @sub-interfaces eth-trunk loopback meth tunnel vbdif vlanif
	section 33
	level 2

ipv6 address { <ipv6-address> <prefix-length> | <ipv6-address/prefix-length> } cga [ tag <tag-value> ]
undo ipv6 address { <ipv6-address> <prefix-length> | <ipv6-address/prefix-length> } cga [ tag <tag-value> ]
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	section 33
	level 2
	<ipv6-address>  ipv6
	<prefix-length>  integer 1..64
	<ipv6-address/prefix-length>  ipv6-prefix
	<tag-value>  integer 1..4294967295

ipv6 address { <ipv6-address> <prefix-length> | <ipv6-address/prefix-length> } eui-64 [ tag <tag-value> ]
undo ipv6 address { <ipv6-address> <prefix-length> | <ipv6-address/prefix-length> } eui-64 [ tag <tag-value> ]
	views @ethernet @sub-interfaces eth-trunk loopback meth tunnel vbdif vlanif
	section 33
	level 2
	<ipv6-address>  ipv6
	<prefix-length>  integer 1..128
	<ipv6-address/prefix-length>  ipv6-prefix
	<tag-value>  integer 1..4294967295

ipv6 address <ipv6-address> link-local [ tag <tag-value> ]
undo ipv6 address <ipv6-address> link-local [ tag <tag-value> ]
	views @ethernet @sub-interfaces eth-trunk loopback meth tunnel vbdif vlanif
	section 33
	level 2
	<ipv6-address>  ipv6
	<tag-value>  integer 1..4294967295

ipv6 address <ipv6-address> link-local cga [ tag <tag-value> ]
undo ipv6 address <ipv6-address> link-local cga [ tag <tag-value> ]
	views @ethernet @sub-interfaces eth-trunk meth vbdif vlanif
	section 33
	level 2
	<ipv6-address>  ipv6
	<tag-value>  integer 1..4294967295

ipv6 blacklist packet permit
undo ipv6 blacklist packet permit
	views system
	level 2

ipv6 extension-header { hop-by-hop | destination } option-code { all | <optcodevalue> } { deny | permit }
ipv6 extension-header routing routing-type { all | <routing-number> } { deny | permit }
ipv6 extension-header { fragment | esp | ah } { deny | permit }
undo ipv6 extension-header { hop-by-hop | destination } option-code { all | <optcodevalue> } [ deny | permit ]
undo ipv6 extension-header routing routing-type { all | <routing-number> } [ deny | permit ]
undo ipv6 extension-header { fragment | esp | ah } [ deny | permit ]
	views @sub-interfaces 10ge 200ge 25ge 400ge 50ge eth-trunk loopback meth tunnel vbdif vlanif
	level 2
	<optcodevalue>  integer 0..255
	<routing-number>  integer 0..255

ipv6 extension-header { hop-by-hop | destination } option-code { all | <optcodevalue> } { deny | permit }
ipv6 extension-header routing routing-type { all | <routing-number> } { deny | permit }
ipv6 extension-header { fragment | esp | ah } { deny | permit }
undo ipv6 extension-header { hop-by-hop | destination } option-code { all | <optcodevalue> } [ deny | permit ]
undo ipv6 extension-header routing routing-type { all | <routing-number> } [ deny | permit ]
undo ipv6 extension-header { fragment | esp | ah } [ deny | permit ]
	views system
	level 2
	<optcodevalue>  integer 0..255
	<routing-number>  integer 0..255

ipv6 icmp-error { ratelimit <interval> | bucket <bucket-size> } *
undo ipv6 icmp-error
	views system
	level 2
	<interval>  integer 0..2147483647
	<bucket-size>  integer 1..200

ipv6 icmp hop-limit-exceeded send disable
ipv6 icmp host-unreachable send disable
ipv6 icmp port-unreachable send disable
undo ipv6 icmp hop-limit-exceeded send disable
undo ipv6 icmp host-unreachable send disable
undo ipv6 icmp port-unreachable send disable
	views @ethernet @sub-interfaces eth-trunk tunnel vbdif vlanif
	level 2

clear ipv6 icmp port-unreachable send disable
clear ipv6 icmp host-unreachable send disable
clear ipv6 icmp hop-limit-exceeded send disable
	views @ethernet @sub-interfaces eth-trunk tunnel vbdif vlanif
	level 2
	undoes ipv6-icmp*

ipv6 icmp { echo-reply | echo | err-header-field | hop-limit-exceeded | neighbor-advertisement | neighbor-solicitation | packet-too-big | redirect | router-advertisement | router-solicitation | multicast-listener-report-v2 | multicast-listener-query | multicast-listener-report | multicast-listener-done } { send | receive } disable
ipv6 icmp { frag-time-exceeded | host-admin-prohib | unknown-next-hdr } { send | receive } disable
ipv6 icmp unknown-ipv6-opt { send | receive } disable
ipv6 icmp host-unreachable { send | receive } disable
ipv6 icmp port-unreachable { send | receive } disable
ipv6 icmp <icmpv6Type> <icmpv6Code> { send | receive } disable
ipv6 icmp all-famous { send | receive } disable
ipv6 icmp network-unreachable { send | receive } disable
undo ipv6 icmp { echo-reply | echo | err-header-field | hop-limit-exceeded | neighbor-advertisement | neighbor-solicitation | packet-too-big | redirect | router-advertisement | router-solicitation | multicast-listener-report-v2 | multicast-listener-query | multicast-listener-report | multicast-listener-done } { send | receive } disable
undo ipv6 icmp { frag-time-exceeded | host-admin-prohib | unknown-next-hdr } { send | receive } disable
undo ipv6 icmp unknown-ipv6-opt { send | receive } disable
undo ipv6 icmp host-unreachable { send | receive } disable
undo ipv6 icmp port-unreachable { send | receive } disable
undo ipv6 icmp <icmpv6Type> <icmpv6Code> { send | receive } disable
undo ipv6 icmp all-famous { send | receive } disable
undo ipv6 icmp network-unreachable { send | receive } disable
	views system
	level 2
	<icmpv6Type>  integer 0..255
	<icmpv6Code>  integer 0..255

clear ipv6 icmp { frag-time-exceeded | host-admin-prohib | unknown-next-hdr } { send | receive }
clear ipv6 icmp { echo-reply | echo | err-header-field | hop-limit-exceeded | neighbor-advertisement | neighbor-solicitation | packet-too-big | redirect | router-advertisement | router-solicitation | multicast-listener-report-v2 | multicast-listener-query | multicast-listener-report | multicast-listener-done } { send | receive }
clear ipv6 icmp all-famous { send | receive }
clear ipv6 icmp port-unreachable { send | receive }
clear ipv6 icmp host-unreachable { send | receive }
clear ipv6 icmp unknown-ipv6-opt { send | receive }
clear ipv6 icmp network-unreachable { send | receive }
	views system
	level 2
	undoes ipv6-icmp*

ipv6 icmp hop-limit-exceeded source-address ingress-interface
undo ipv6 icmp hop-limit-exceeded source-address ingress-interface
	views system
	level 2

ipv6 icmp multicast-address echo receive { disable | enable }
undo ipv6 icmp multicast-address echo receive [ disable | enable ]
	views @sub-interfaces 10ge 200ge 25ge 400ge 50ge eth-trunk loopback meth tunnel vbdif vlanif
	level 2

ipv6 icmp multicast-address echo receive disable
undo ipv6 icmp multicast-address echo receive disable
	views system
	level 2

ipv6 icmp rate-limit packet-too-big disable
undo ipv6 icmp rate-limit packet-too-big disable
	views system
	level 2

ipv6 icmp { hop-limit-exceeded | port-unreachable } source-address
undo ipv6 icmp { hop-limit-exceeded | port-unreachable } source-address
	views loopback
	level 2

ipv6 pathmtu <ipv6-address> [ vpn-instance <vpn-instance-name> ] [ <path-mtu> ]
undo ipv6 pathmtu <ipv6-address> [ vpn-instance <vpn-instance-name> ]
	views system
	level 2
	<ipv6-address>  ipv6 host
	<vpn-instance-name>  string 1..31
	<path-mtu>  integer 1280..10000 default 1500

ipv6 pathmtu age <age-time>
undo ipv6 pathmtu age
	views system
	level 2
	<age-time>  integer 10..100

ipv6 reassembling timeout <interval>
undo ipv6 reassembling timeout
undo ipv6 reassembling timeout <interval>
	views system
	level 2
	<interval>  integer 5..120

ipv6 security permit incomplete-first-fragment
ipv6 security permit incomplete-first-fragment disable
undo ipv6 security permit incomplete-first-fragment
undo ipv6 security permit incomplete-first-fragment disable
	views @sub-interfaces 10ge 200ge 25ge 400ge 50ge eth-trunk loopback meth tunnel vbdif vlanif
	level 2

ipv6 security permit incomplete-first-fragment
undo ipv6 security permit incomplete-first-fragment
	views system
	level 2

reset ipv6 pathmtu [ vpn-instance <vpn-instance-name> ] dynamic
	views user
	level 2
	unstored
	<vpn-instance-name>  string 1..31 not _public_

reset ipv6 statistics
	views user
	level 2
	unstored

reset rawip ipv6 statistics
	views user
	level 2
	unstored

reset tcp ipv6 statistics
	views user
	level 2
	unstored

reset udp ipv6 statistics
	views user
	level 2
	unstored

set priority ipv6 dscp <dscp-value>
undo set priority ipv6 dscp
	views system
	level 2
	<dscp-value>  integer 0..63

tcp ipv6 max-mss <max-mss-val>
undo tcp ipv6 max-mss [ <max-mss-val> ]
	views system
	level 2
	<max-mss-val>  integer 32..9600

tcp ipv6 min-mss <min-mss-val>
undo tcp ipv6 min-mss [ <min-mss-val> ]
	views system
	level 2
	<min-mss-val>  integer 32..9600

tcp ipv6 timer fin-timeout <interval>
undo tcp ipv6 timer fin-timeout
	views system
	level 2
	<interval>  integer 76..3600

tcp ipv6 timer syn-timeout <interval>
undo tcp ipv6 timer syn-timeout
	views system
	level 2
	<interval>  integer 2..600

tcp ipv6 window <window-size>
undo tcp ipv6 window
	views system
	level 2
	<window-size>  integer 1..32
