# IPv4 Basic (command reference, IP_Addresses_and_Services/IPv4_Basic)
section 1292

assign forward mode { cut-through | store-and-forward }
undo assign forward mode [ cut-through | store-and-forward ]
	views system
	level 2

clear ip df
undo clear ip df
	views loopback meth tunnel vbdif vlanif
	level 2

display forward mode
	views all
	level 1
	unstored

display icmp fast-reply statistics slot <slot-id>
	views all
	level 1
	unstored
	<slot-id>  name 1..23

display icmp statistics
display icmp statistics interface { <interface-name> | <interface-type> <interface-num> }
	views all
	level 1
	handler display-icmp-statistics
	<interface-num>  interface-number

display ip interface multi-address
	views all
	level 1
	handler display-ip-interface-multi-address

display ip socket [ socket-type <socket-type> ] [ cid <cid> ] [ socket-id <socket-id> ]
display ipv6 socket [ socket-type <socket-type> ] [ cid <cid> ] [ socket-id <socket-id> ]
	views all
	level 1
	unstored
	<socket-type>  integer 1..4
	<cid>  hex 0..ffffffff
	<socket-id>  integer 0..2147418111

display ip statistics
display ip statistics interface { <interface-name> | <interface-type> <interface-number> }
	views all
	level 1
	handler display-ip-statistics

display ip statistics verbose [ protocol { <protocol-id> | icmp | igmp | ospf | pim | rsvp | tcp | udp | vrrp } ]
	views all
	level 1
	unstored
	<protocol-id>  integer 1..255

display rawip statistics
display rawip statistics verbose
display rawip ipv6 statistics
	views all
	level 1
	unstored

display rawip status [ cid <taskid> ] [ socket-id <soFd> ] [ local-ip <laddress> ] [ remote-ip <faddress> ]
	views all
	level 1
	unstored
	<taskid>  hex 0..ffffffff
	<soFd>  integer 0..2147418111
	<laddress>  ipv4
	<faddress>  ipv4

display rawlink statistics
	views all
	level 1
	unstored

display rawlink status [ cid <pidval> ] [ socket-id <fd> ]
	views all
	level 1
	unstored
	<pidval>  hex 0..ffffffff
	<fd>  integer 0..2147418111

display tcp statistics
display tcp statistics verbose
display tcp ipv6 statistics
display tcp ipv6 statistics verbose
	views all
	level 1
	unstored

display tcp status [ local-ip <local-ipv4-address> | local-port <local-port-number> | remote-ip <remote-ipv4-address> | remote-port <remote-port-number> ] * [ cid <cid> ] [ socket-id <socket-id> ]
	views all
	level 1
	unstored
	<local-ipv4-address>  ipv4
	<local-port-number>  integer 0..65535
	<remote-ipv4-address>  ipv4
	<remote-port-number>  integer 0..65535
	<cid>  hex 0..ffffffff
	<socket-id>  integer 0..2147418111

display udp statistics
display udp statistics verbose
display udp ipv6 statistics
display udp ipv6 statistics verbose
	views all
	level 1
	handler display-udp-statistics

display udp status [ local-ip <laddress> | local-port <lport> | remote-ip <faddress> | remote-port <fport> ] * [ cid <taskid> ] [ socket-id <soFd> ]
	views all
	level 1
	unstored
	<laddress>  ipv4
	<lport>  integer 0..65535
	<faddress>  ipv4
	<fport>  integer 0..65535
	<taskid>  hex 0..ffffffff
	<soFd>  integer 0..2147418111

icmp broadcast-address echo disable
undo icmp broadcast-address echo disable
	views system
	level 2

icmp { with-options | ttl-exceeded } drop slot <slot-id>
icmp { with-options | ttl-exceeded } drop all
undo icmp { with-options | ttl-exceeded } drop slot <slot-id>
undo icmp { with-options | ttl-exceeded } drop all
undo icmp { with-options | ttl-exceeded } drop slot <undo-slotid>
	views system
	level 2
	<slot-id>  integer 0..255
	<undo-slotid>  string 1..255

icmp echo-reply fast disable
undo icmp echo-reply fast disable
	views system
	level 2

icmp rate-limit disable
undo icmp rate-limit disable
	views system
	level 2
	default undo icmp rate-limit disable

icmp rate-limit interface { <interface-name> | <interface-type> <interface-number1> } [ to <interface-number2> ] threshold <threshold-value>
undo icmp rate-limit interface { <interface-name> | <interface-type> <interface-number1> } [ to <interface-number2> ]
	views system
	level 2
	<interface-number1>  interface-number
	<interface-number2>  interface-number
	<threshold-value>  integer 0..5000

icmp rate-limit threshold <threshold-value>
undo icmp rate-limit threshold
	views system
	level 2
	<threshold-value>  integer 0..5000

icmp name { echo | echo-reply | net-unreachable | parameter-problem | timestamp-reply | timestamp-request | ttl-exceeded | information-reply | information-request | net-redirect | source-quench } receive disable
icmp name { echo | echo-reply | net-unreachable | parameter-problem | timestamp-reply | timestamp-request | ttl-exceeded | information-reply | information-request | net-redirect | source-quench } receive enable
icmp name { reassembly-timeout | host-unreachable | host-redirect } receive disable
icmp name { reassembly-timeout | host-unreachable | host-redirect } receive enable
icmp name { net-tos-redirect | protocol-unreachable } receive disable
icmp name { net-tos-redirect | protocol-unreachable } receive enable
icmp name { port-unreachable | host-tos-redirect } receive disable
icmp name { port-unreachable | host-tos-redirect } receive enable
icmp name fragmentneed-dfset receive disable
icmp name fragmentneed-dfset receive enable
icmp name source-route-failed receive disable
icmp name source-route-failed receive enable
icmp name redirect receive enable
icmp type <typevalue> code <codevalue> receive disable
icmp type <typevalue> code <codevalue> receive enable
icmp name redirect receive disable
undo icmp name { echo | echo-reply | net-unreachable | parameter-problem | timestamp-reply | timestamp-request | ttl-exceeded | information-reply | information-request | net-redirect | source-quench } receive { disable | enable }
undo icmp name { reassembly-timeout | host-unreachable | host-redirect } receive { disable | enable }
undo icmp name { net-tos-redirect | protocol-unreachable } receive { disable | enable }
undo icmp name { port-unreachable | host-tos-redirect } receive { disable | enable }
undo icmp name fragmentneed-dfset receive { disable | enable }
undo icmp name source-route-failed receive { disable | enable }
undo icmp name redirect receive { disable | enable }
undo icmp type <typevalue> code <codevalue> receive { disable | enable }
	views @ethernet @sub-interfaces eth-trunk loopback meth tunnel vbdif vlanif
	level 2
	<typevalue>  integer 0..255
	<codevalue>  integer 0..255

icmp name { echo | echo-reply | net-unreachable | parameter-problem | timestamp-reply | timestamp-request | ttl-exceeded | information-reply | information-request | net-redirect | source-quench } receive disable
icmp name { reassembly-timeout | host-unreachable | host-redirect } receive disable
icmp name { net-tos-redirect | protocol-unreachable } receive disable
icmp name { port-unreachable | host-tos-redirect } receive disable
icmp name fragmentneed-dfset receive disable
icmp name source-route-failed receive disable
icmp name unreachable receive disable
icmp type <typevalue> code <codevalue> receive disable
undo icmp name { echo | echo-reply | net-unreachable | parameter-problem | timestamp-reply | timestamp-request | ttl-exceeded | information-reply | information-request | net-redirect | source-quench } receive disable
undo icmp name { reassembly-timeout | host-unreachable | host-redirect } receive disable
undo icmp name { net-tos-redirect | protocol-unreachable } receive disable
undo icmp name { port-unreachable | host-tos-redirect } receive disable
undo icmp name fragmentneed-dfset receive disable
undo icmp name source-route-failed receive disable
undo icmp name unreachable receive disable
undo icmp type <typevalue> code <codevalue> receive disable
	views system
	level 2
	<typevalue>  integer 0..255
	<codevalue>  integer 0..255

clear icmp name { echo | echo-reply | net-unreachable | parameter-problem | timestamp-reply | timestamp-request | ttl-exceeded | information-reply | information-request | net-redirect | source-quench } receive
clear icmp name { reassembly-timeout | host-unreachable | host-redirect } receive
clear icmp name { net-tos-redirect | protocol-unreachable } receive
clear icmp name { port-unreachable | host-tos-redirect } receive
clear icmp name fragmentneed-dfset receive
clear icmp name source-route-failed receive
clear icmp name unreachable receive
clear icmp type <typevalue> code <codevalue> receive
	views system
	level 2
	undoes icmp-name* icmp-type
	<typevalue>  integer 0..255
	<codevalue>  integer 0..255

icmp name { echo | echo-reply | net-unreachable | parameter-problem | timestamp-reply | timestamp-request | ttl-exceeded } send disable
icmp name reassembly-timeout send disable
icmp name reassembly-timeout send enable
icmp name port-unreachable send disable
icmp name port-unreachable send enable
icmp name fragmentneed-dfset send disable
icmp name fragmentneed-dfset send enable
icmp name source-route-failed send disable
icmp name source-route-failed send enable
icmp type <typevalue> code <codevalue> send disable
icmp type <typevalue> code <codevalue> send enable
icmp name { echo | echo-reply | net-unreachable | parameter-problem | timestamp-reply | timestamp-request | ttl-exceeded } send enable
undo icmp name { echo | echo-reply | net-unreachable | parameter-problem | timestamp-reply | timestamp-request | ttl-exceeded } send { disable | enable }
undo icmp name reassembly-timeout send { disable | enable }
undo icmp name port-unreachable send { disable | enable }
undo icmp name fragmentneed-dfset send { disable | enable }
undo icmp name source-route-failed send { disable | enable }
undo icmp type <typevalue> code <codevalue> send { disable | enable }
	views @ethernet @sub-interfaces eth-trunk loopback meth tunnel vbdif vlanif
	level 2
	<typevalue>  integer 0..255
	<codevalue>  integer 0..255

icmp name { echo | echo-reply | net-unreachable | parameter-problem | timestamp-reply | timestamp-request | ttl-exceeded } send disable
icmp name reassembly-timeout send disable
icmp name port-unreachable send disable
icmp name fragmentneed-dfset send disable
icmp name source-route-failed send disable
icmp type <typevalue> code <codevalue> send disable
undo icmp name { echo | echo-reply | net-unreachable | parameter-problem | timestamp-reply | timestamp-request | ttl-exceeded } send disable
undo icmp name reassembly-timeout send disable
undo icmp name port-unreachable send disable
undo icmp name fragmentneed-dfset send disable
undo icmp name source-route-failed send disable
undo icmp type <typevalue> code <codevalue> send disable
	views system
	level 2
	<typevalue>  integer 0..255
	<codevalue>  integer 0..255

clear icmp name { echo | echo-reply | net-unreachable | parameter-problem | timestamp-reply | timestamp-request | ttl-exceeded } send
clear icmp name reassembly-timeout send
clear icmp name port-unreachable send
clear icmp name fragmentneed-dfset send
clear icmp name source-route-failed send
clear icmp type <typevalue> code <codevalue> send
	views system
	level 2
	undoes icmp-name* icmp-type
	<typevalue>  integer 0..255
	<codevalue>  integer 0..255

ip address ignore primary-sub enable
undo ip address ignore primary-sub enable
	views system
	level 2

ip address unnumbered interface { <interface-name> | <interface-type> <interface-number> }
undo ip address unnumbered
	views @ethernet @sub-interfaces eth-trunk meth tunnel vbdif vlanif
	level 2

ip forward-broadcast [ acl { <acl-number> | name <acl-name> } ]
undo ip forward-broadcast
	views @sub-interfaces @ethernet eth-trunk vbdif vlanif
	level 2
	<acl-number>  integer 2000..3999
	<acl-name>  name 1..32

ip icmp { port-unreachable | ttl-exceeded } source-address
undo ip icmp { port-unreachable | ttl-exceeded } source-address
	views loopback
	level 2

ip icmp ttl-exceeded source-address ingress-interface
undo ip icmp ttl-exceeded source-address ingress-interface
	views system
	level 2

ip option { route-alert | route-record | source-route | time-stamp } disable
undo ip option { route-alert | route-record | source-route | time-stamp } disable
	views system
	level 2

ip option { route-alert | route-record | source-route | time-stamp } disable
ip option { route-alert | route-record | source-route | time-stamp } inherent-global
undo ip option { route-alert | route-record | source-route | time-stamp } disable
undo ip option { route-alert | route-record | source-route | time-stamp } inherent-global
	views @ethernet @sub-interfaces eth-trunk loopback meth tunnel vbdif vlanif
	level 2

ip ttl decrement disable
undo ip ttl decrement disable
	views system
	level 2

ip verify source-address
undo ip verify source-address
	views @ethernet @sub-interfaces eth-trunk loopback meth tunnel vbdif vlanif
	level 2

ipv4 reassembling timeout <time>
undo ipv4 reassembling timeout
	views system
	level 2
	<time>  integer 5..120

reset icmp fast-reply statistics slot <slot-id>
	views all
	level 3
	unstored
	<slot-id>  name 1..23

reset ip statistics [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views user
	level 2
	unstored

reset rawip statistics
	views user
	level 2
	unstored

reset rawlink statistics
	views user
	level 2
	unstored

reset tcp statistics
	views user
	level 2
	unstored

reset udp statistics
	views user
	level 2
	unstored

set priority dscp <dscp-value>
undo set priority dscp
	views system
	level 2
	<dscp-value>  integer 0..63

tcp max-mss <maxmss-val>
undo tcp max-mss [ <maxmss-val> ]
	views system
	level 2
	<maxmss-val>  integer 32..9600

tcp min-mss <minmss-val>
undo tcp min-mss [ <minmss-val> ]
	views system
	level 2
	<minmss-val>  integer 32..9600

tcp timer fin-timeout <interval>
undo tcp timer fin-timeout
	views system
	level 2
	<interval>  integer 76..3600

tcp timer syn-timeout <interval>
undo tcp timer syn-timeout
	views system
	level 2
	<interval>  integer 2..600

tcp window <window-size>
undo tcp window
	views system
	level 2
	<window-size>  integer 1..32
