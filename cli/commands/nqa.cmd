# NQA (command reference, System_Monitoring/NQA)
section 3130

test-type { tcp | jitter | icmp | icmpjitter | trace | dns }
undo test-type
	views nqa
	level 2

adv-factor <factor-value>
undo adv-factor
	views nqa
	level 2
	<factor-value>  integer 0..20

agetime <ageTimeValue>
undo agetime
	views nqa
	level 2
	<ageTimeValue>  time

clear-records
	views nqa
	level 2
	unstored

datafill <fill-string>
undo datafill
	views nqa
	level 2
	<fill-string>  string 1..230

datafill <fill-string>
undo datafill
	views nqa
	level 2
	<fill-string>  string 1..230

datafill <fill-string>
undo datafill
	views nqa
	level 2
	<fill-string>  string 1..230

datafill <fill-string>
undo datafill
	views nqa
	level 2
	<fill-string>  string 1..230

datasize <datasizeValue>
undo datasize
	views nqa
	level 2
	<datasizeValue>  integer 0..8100

datasize <datasizeValue>
undo datasize
	views nqa
	level 2
	<datasizeValue>  integer 0..8100

datasize <datasizeValue>
undo datasize
	views nqa
	level 2
	<datasizeValue>  integer 0..8100

datasize <datasizeValue>
undo datasize
	views nqa
	level 2
	<datasizeValue>  integer 0..8100

description <description>
undo description
	views nqa
	level 2
	<description>  text 1..230

destination-address url <urlValue>
undo destination-address
	views nqa
	level 2
	<urlValue>  string 1..230

destination-address ipv4 <destAddress>
destination-address ipv6 <destAddress6>
undo destination-address
	views nqa
	level 2
	<destAddress>  ipv4
	<destAddress6>  ipv6

destination-address ipv4 <destAddress>
destination-address ipv6 <destAddress6>
undo destination-address
	views nqa
	level 2
	<destAddress>  ipv4
	<destAddress6>  ipv6

destination-address ipv4 <destAddress>
undo destination-address
	views nqa
	level 2
	<destAddress>  ipv4

destination-address ipv4 <destAddress>
destination-address ipv6 <destAddress6>
undo destination-address
	views nqa
	level 2
	<destAddress>  ipv4
	<destAddress6>  ipv6

destination-address ipv4 <destAddress>
destination-address ipv6 <destAddress6>
undo destination-address
	views nqa
	level 2
	<destAddress>  ipv4
	<destAddress6>  ipv6

destination-port <port-number>
undo destination-port
	views nqa
	level 2
	<port-number>  integer 1..65535

destination-port <destPort-value>
undo destination-port
	views nqa
	level 2
	<destPort-value>  integer 1..65535

destination-port <destPort-value>
undo destination-port
	views nqa
	level 2
	<destPort-value>  integer 1..65535

display nqa history [ test-instance <adminName> <testName> ]
	views all
	level 1
	unstored
	<adminName>  string 1..32
	<testName>  string 1..32

display nqa history [ this ]
	views nqa
	level 1
	unstored

display nqa results [ test-instance <adminName> <testName> ]
	views all
	level 1
	unstored
	<adminName>  string 1..32
	<testName>  string 1..32

display nqa results [ this ]
	views nqa
	level 1
	unstored

display nqa results collection [ test-instance <adminName> <testName> ]
	views all
	level 1
	unstored
	<adminName>  string 1..32
	<testName>  string 1..32

display nqa results collection this
	views nqa
	level 1
	unstored

display nqa server
	views all
	level 1
	unstored

display nqa support-server-type
	views all
	level 1
	unstored

display nqa support-test-type
	views all
	level 1
	unstored

dns-server ipv4 <ip-address>
undo dns-server
	views nqa
	level 2
	<ip-address>  ipv4

fail-percent <percent>
undo fail-percent
	views nqa
	level 2
	<percent>  integer 1..100

fail-percent <percent>
undo fail-percent
	views nqa
	level 2
	<percent>  integer 1..100

fail-percent <percent>
undo fail-percent
	views nqa
	level 2
	<percent>  integer 1..100

fail-percent <percent>
undo fail-percent
	views nqa
	level 2
	<percent>  integer 1..100

icmp-jitter-mode { icmp-echo | icmp-timestamp }
undo icmp-jitter-mode
	views nqa
	level 2

interval seconds <interval>
interval milliseconds <interval-mill>
undo interval
	views nqa
	level 2
	<interval>  integer 1..60
	<interval-mill>  integer 10..60000

timeout <time>
undo timeout
	views nqa
	level 2
	<time>  integer 1..60

probe-count <number>
undo probe-count
	views nqa
	level 2
	<number>  integer 1..15

frequency <frequencyValue>
undo frequency
	views nqa
	level 2
	<frequencyValue>  integer 1..604800

interval seconds <interval>
undo interval
	views nqa
	level 2
	<interval>  integer 1..60

interval seconds <interval>
undo interval
	views nqa
	level 2
	<interval>  integer 1..60

interval milliseconds <interval>
interval seconds <interval-mill>
undo interval
	views nqa
	level 2
	<interval>  integer 10..60000
	<interval-mill>  integer 1..60

jitter-codec { g711a | g711u | g729a }
undo jitter-codec
	views nqa
	level 2

jitter-packetnum <packetNum>
undo jitter-packetnum
	views nqa
	level 2
	<packetNum>  integer 1..3000

jitter-packetnum <packetNum>
undo jitter-packetnum
	views nqa
	level 2
	<packetNum>  integer 1..3000

nexthop ipv4 <ipv4Address>
nexthop ipv6 <ipv6Address>
undo nexthop
	views nqa
	level 2
	<ipv4Address>  ipv4
	<ipv6Address>  ipv6

nexthop ipv4 <ipv4Address>
nexthop ipv6 <ipv6Address>
undo nexthop
	views nqa
	level 2
	<ipv4Address>  ipv4
	<ipv6Address>  ipv6

nqa test-instance <admin-name> <test-name>
undo nqa test-instance <admin-name> <test-name>
	views system
	level 2
	enters nqa
	<admin-name>  string 1..32
	<test-name>  string 1..32

nqa jitter tag-version <version-number>
undo nqa jitter tag-version
	views system
	level 2
	<version-number>  integer 1..2

nqa server tcpconnect <ip-address> <port-number>
nqa server tcpconnect vpn-instance <vpn-instance-name> <ip-address> <port-number>
undo nqa server tcpconnect <ip-address> <port-number>
undo nqa server tcpconnect vpn-instance <vpn-instance-name> <ip-address> <port-number>
	views system
	level 2
	<ip-address>  ipv4
	<port-number>  integer 1..65535
	<vpn-instance-name>  string 1..31 not _public_

nqa server udpecho { <ip-address> | ipv6 <ipv6-address> } <port-number>
nqa server udpecho vpn-instance <vpn-instance-name> { <ip-address> | ipv6 <ipv6-address> } <port-number>
undo nqa server udpecho { <ip-address> | ipv6 <ipv6-address> } <port-number>
undo nqa server udpecho vpn-instance <vpn-instance-name> { <ip-address> | ipv6 <ipv6-address> } <port-number>
	views system
	level 2
	<ip-address>  ipv4
	<ipv6-address>  ipv6
	<port-number>  integer 1..65535
	<vpn-instance-name>  string 1..31

nqa vxlanecho enable udp-port <udpPort> [ source-ip-interface { <ifName> | <ifType> <ifNum> } ]
nqa vxlanecho enable ipv6 udp-port <udpPort6> [ source-ip-interface { <ifName6> | <ifType6> <ifNum6> } ]
undo nqa vxlanecho enable udp-port <udpPort> [ source-ip-interface { <ifName> | <ifType> <ifNum> } ]
undo nqa vxlanecho enable ipv6 udp-port <udpPort6> [ source-ip-interface { <ifName6> | <ifType6> <ifNum6> } ]
	views system
	level 2
	<udpPort>  integer 1..65535
	<ifName>  interface-name
	<ifType>  interface-type
	<ifNum>  interface-number as <ifName>
	<udpPort6>  integer 1..65535
	<ifName6>  interface-name
	<ifType6>  interface-type
	<ifNum6>  interface-number as <ifName6>

probe-count <number>
undo probe-count
	views nqa
	level 2
	<number>  integer 1..15

probe-count <number>
undo probe-count
	views nqa
	level 2
	<number>  integer 1..15

probe-count <number>
undo probe-count
	views nqa
	level 2
	<number>  integer 1..15

probe-count <number>
undo probe-count
	views nqa
	level 2
	<number>  integer 1..15

probe-failtimes <failTimes>
undo probe-failtimes
	views nqa
	level 2
	<failTimes>  integer 1..15

probe-failtimes <failTimes>
undo probe-failtimes
	views nqa
	level 2
	<failTimes>  integer 1..15 default 1

probe-failtimes <failTimes>
undo probe-failtimes
	views nqa
	level 2
	<failTimes>  integer 1..15

records history <history-number>
records result <result-number>
undo records history
undo records result
	views nqa
	level 2
	<history-number>  integer 0..1000
	<result-number>  integer 1..10

restart
	views nqa
	level 2
	unstored

send-trap { all | { rtd | testfailure | probefailure | testcomplete | testresult-change } * }
undo send-trap { all | { rtd | testfailure | probefailure | testcomplete | testresult-change } * }
	views nqa
	level 2

send-trap { all | { rtd | testfailure | probefailure | testcomplete | testresult-change } * }
undo send-trap { all | { rtd | testfailure | probefailure | testcomplete | testresult-change } * }
	views nqa
	level 2

send-trap { all | { rtd | testfailure | testcomplete | owd-sd | owd-ds | jitter-sd | jitter-ds | testresult-change } * }
undo send-trap { all | { rtd | testfailure | testcomplete | owd-sd | owd-ds | jitter-sd | jitter-ds | testresult-change } * }
	views nqa
	level 2

send-trap { all | { rtd | testfailure | probefailure | testcomplete | testresult-change } * }
undo send-trap { all | { rtd | testfailure | probefailure | testcomplete | testresult-change } * }
	views nqa
	level 2

send-trap { all | { rtd | testfailure | testcomplete | testresult-change } * }
undo send-trap { all | { rtd | testfailure | testcomplete | testresult-change } * }
	views nqa
	level 2

send-trap { all | { rtd | testfailure | owd-sd | owd-ds | testresult-change } * }
undo send-trap { all | { rtd | testfailure | owd-sd | owd-ds | testresult-change } * }
	views nqa
	level 2

sendpacket passroute
undo sendpacket passroute
	views nqa
	level 2

sendpacket passroute
undo sendpacket passroute
	views nqa
	level 2

sendpacket passroute
undo sendpacket passroute
	views nqa
	level 2

sendpacket passroute
undo sendpacket passroute
	views nqa
	level 2

set-df
undo set-df
	views nqa
	level 2

source-address ipv4 <srcAddress>
undo source-address
	views nqa
	level 2
	<srcAddress>  ipv4

source-address ipv4 <srcAddress>
source-address ipv6 <srcAddr6>
undo source-address
	views nqa
	level 2
	<srcAddress>  ipv4
	<srcAddr6>  ipv6

source-address ipv4 <srcAddress>
source-address ipv6 <srcAddress6>
undo source-address
	views nqa
	level 2
	<srcAddress>  ipv4
	<srcAddress6>  ipv6

source-address ipv4 <srcAddress>
undo source-address
	views nqa
	level 2
	<srcAddress>  ipv4

source-address ipv4 <srcAddress>
source-address ipv6 <srcAddr6>
undo source-address
	views nqa
	level 2
	<srcAddress>  ipv4
	<srcAddr6>  ipv6

source-address ipv4 <srcAddress>
source-address ipv6 <srcAddress6>
undo source-address
	views nqa
	level 2
	<srcAddress>  ipv4
	<srcAddress6>  ipv6

source-interface { <ifName> | <ifType> <ifNum> }
undo source-interface
undo source-interface { <ifName> | <ifType> <ifNum> }
	views nqa
	level 2
	<ifName>  interface-name
	<ifType>  interface-type
	<ifNum>  interface-number as <ifName>

source-interface { <ifName> | <ifType> <ifNum> }
undo source-interface
	views nqa
	level 2
	<ifName>  interface-name
	<ifType>  interface-type
	<ifNum>  interface-number as <ifName>

source-interface { <ifName> | <ifType> <ifNum> }
undo source-interface
	views nqa
	level 2
	<ifName>  interface-name
	<ifType>  interface-type
	<ifNum>  interface-number as <ifName>

source-interface { <ifName> | <ifType> <ifNum> }
undo source-interface
undo source-interface { <ifName> | <ifType> <ifNum> }
	views nqa
	level 2
	<ifName>  interface-name
	<ifType>  interface-type
	<ifNum>  interface-number as <ifName>

source-port <portValue>
undo source-port
	views nqa
	level 2
	<portValue>  integer 1..65535

source-port <portValue>
undo source-port
	views nqa
	level 2
	<portValue>  integer 1..65535

start now
start now end at [ <end-yyyy/mm/dd> ] <end-hh:mm:ss>
start now end delay { seconds <end-second> | <delay-hh:mm:ss> }
start now end lifetime { seconds <end-second> | <life-hh:mm:ss> }
start at [ <start-yyyy/mm/dd> ] <hh:mm:ss>
start at [ <start-yyyy/mm/dd> ] <hh:mm:ss> end at [ <end-yyyy/mm/dd> ] <end-hh:mm:ss>
start at [ <start-yyyy/mm/dd> ] <hh:mm:ss> end delay { seconds <end-second> | <delay-hh:mm:ss> }
start at [ <start-yyyy/mm/dd> ] <hh:mm:ss> end lifetime { seconds <end-second> | <life-hh:mm:ss> }
start delay { seconds <pause-second> | <pause-hh:mm:ss> }
start delay { seconds <pause-second> | <pause-hh:mm:ss> } end at [ <end-yyyy/mm/dd> ] <end-hh:mm:ss>
start delay { seconds <pause-second> | <pause-hh:mm:ss> } end delay { seconds <end-second> | <delay-hh:mm:ss> }
start delay { seconds <pause-second> | <pause-hh:mm:ss> } end lifetime { seconds <end-second> | <life-hh:mm:ss> }
start daily <hh:mm:ss> to <end-hh:mm:ss> [ begin { <start-yyyy/mm/dd> | <start-old-yyyy/mm/dd> } ] [ end { <end-yyyy/mm/dd> | <end-old-yyyy/mm/dd> } ]
undo start
	views nqa
	level 2
	<end-yyyy/mm/dd>  date-slash
	<end-hh:mm:ss>  time
	<end-second>  integer 6..86399
	<delay-hh:mm:ss>  time
	<life-hh:mm:ss>  time
	<start-yyyy/mm/dd>  date-slash
	<hh:mm:ss>  time
	<pause-second>  integer 1..86399
	<pause-hh:mm:ss>  time
	<start-old-yyyy/mm/dd>  date-slash
	<end-old-yyyy/mm/dd>  date-slash

stop
	views nqa
	level 2
	unstored

test-failtimes <failTimes>
undo test-failtimes
	views nqa
	level 2
	<failTimes>  integer 1..15

test-failtimes <failTimes>
undo test-failtimes
	views nqa
	level 2
	<failTimes>  integer 1..15

test-failtimes <failTimes>
undo test-failtimes
	views nqa
	level 2
	<failTimes>  integer 1..15

test-failtimes <failTimes>
undo test-failtimes
	views nqa
	level 2
	<failTimes>  integer 1..15

test-failtimes <failTimes>
undo test-failtimes
	views nqa
	level 2
	<failTimes>  integer 1..15

test-failtimes <failTimes>
undo test-failtimes
	views nqa
	level 2
	<failTimes>  integer 1..15

threshold owd-ds <thresholdOwdDS>
threshold owd-sd <thresholdOwdSD>
threshold rtd <thresholdRtd>
threshold jitter-ds <thresholdJitDS>
threshold jitter-sd <thresholdJitSD>
undo threshold owd-ds
undo threshold owd-sd
undo threshold rtd
undo threshold jitter-ds
undo threshold jitter-sd
	views nqa
	level 2
	<thresholdOwdDS>  integer 1..60000
	<thresholdOwdSD>  integer 1..60000
	<thresholdRtd>  integer 1..60000
	<thresholdJitDS>  integer 1..60000
	<thresholdJitSD>  integer 1..60000

threshold owd-ds <thresholdOwdDS>
threshold owd-sd <thresholdOwdSD>
threshold rtd <thresholdRtd>
undo threshold owd-ds
undo threshold owd-sd
undo threshold rtd
	views nqa
	level 2
	<thresholdOwdDS>  integer 1..60000
	<thresholdOwdSD>  integer 1..60000
	<thresholdRtd>  integer 1..60000

threshold rtd <thresholdRtd>
undo threshold rtd
	views nqa
	level 2
	<thresholdRtd>  integer 1..60000

threshold rtd <thresholdRtd>
undo threshold rtd
	views nqa
	level 2
	<thresholdRtd>  integer 1..60000

threshold rtd <thresholdRtd>
undo threshold rtd
	views nqa
	level 2
	<thresholdRtd>  integer 1..60000

threshold rtd <thresholdRtd>
undo threshold rtd
	views nqa
	level 2
	<thresholdRtd>  integer 1..60000

timeout <time>
undo timeout
	views nqa
	level 2
	<time>  integer 1..60

timeout <time>
undo timeout
	views nqa
	level 2
	<time>  integer 1..60

timeout <time>
undo timeout
	views nqa
	level 2
	<time>  integer 1..60

timeout <time>
undo timeout
	views nqa
	level 2
	<time>  integer 1..60

timeout <time>
undo timeout
	views nqa
	level 2
	<time>  integer 1..60

tos <tos-value> [ dscp ]
undo tos
undo tos <tos-value> [ dscp ]
	views nqa
	level 2
	key none
	<tos-value>  integer 0..255 default 0

tos <tos-value>
undo tos
	views nqa
	level 2
	<tos-value>  integer 0..255

tos <tos-value>
undo tos
	views nqa
	level 2
	<tos-value>  integer 0..255

tos <tos-value> [ dscp ]
undo tos
undo tos <tos-value> [ dscp ]
	views nqa
	level 2
	key none
	<tos-value>  integer 0..255

tos <tos-value>
undo tos
	views nqa
	level 2
	<tos-value>  integer 0..255

tracert-hopfailtimes <hopFailTimes>
undo tracert-hopfailtimes
	views nqa
	level 2
	<hopFailTimes>  integer 1..255

tracert-livetime first-ttl <first-ttl> max-ttl <max-ttl>
undo tracert-livetime
	views nqa
	level 2
	<first-ttl>  integer 1..1
	<max-ttl>  integer 1..255

ttl <ttlValue>
undo ttl
	views nqa
	level 2
	<ttlValue>  integer 1..255 default 30

ttl <ttlValue>
undo ttl
	views nqa
	level 2
	<ttlValue>  integer 1..255 default 30

ttl <ttlValue>
undo ttl
	views nqa
	level 2
	<ttlValue>  integer 1..255

ttl <ttlValue>
undo ttl
	views nqa
	level 2
	<ttlValue>  integer 1..255

vpn-instance <vrfName>
undo vpn-instance
	views nqa
	level 2
	<vrfName>  string 1..31 not _public_

vpn-instance <vrfName>
undo vpn-instance
	views nqa
	level 2
	<vrfName>  string 1..31 not _public_

vpn-instance <vpnName>
undo vpn-instance
	views nqa
	level 2
	<vpnName>  string 1..31 not _public_

vpn-instance <vrfName>
undo vpn-instance
	views nqa
	level 2
	<vrfName>  string 1..31 not _public_

vpn-instance <vrfName>
undo vpn-instance
	views nqa
	level 2
	<vrfName>  string 1..31 not _public_

vpn-instance <vrfName>
undo vpn-instance
	views nqa
	level 2
	<vrfName>  string 1..31 not _public_
