# OAS (command reference, System_Management/OAS)
section 3010

application <application-name> [ config-file <config-file-name> ]
undo application <application-name>
	views oas
	level 3
	enters oas-application
	<application-name>  name 2..63
	<config-file-name>  name 1..127

backup application <application-name>
	views oas
	level 3
	unstored
	<application-name>  name 1..63

create virtual-partition size <partition-size> type rootfs slot <slot-id>
create virtual-partition size <partition-size> type image
	views oas
	level 3
	unstored
	<partition-size>  integer 1..4294967295
	<slot-id>  name 1..49

delete virtual-partition type image
delete virtual-partition type rootfs slot <slot-id>
	views oas
	level 3
	unstored
	<slot-id>  name 1..49

display oas application-software [ <software-name> verbose ]
	views oas
	level 3
	unstored
	<software-name>  name 1..127

display oas application [ verbose ]
	views oas
	level 3
	unstored

display oas ip dynamic-port
	views oas
	level 3
	unstored

display oas public-key
	views oas
	level 3
	unstored

display oas virtual-partition
	views oas
	level 3
	unstored

expand application <application-name> volume size <expand-size>
	views oas
	level 3
	unstored
	<application-name>  name 1..63
	<expand-size>  integer 0..9223372036854775807

install application-software <software-path>
	views oas
	level 3
	unstored
	<software-path>  name 1..127

install public-key <public-key-name> fingerprint <fingerprint-key>
	views oas
	level 3
	unstored
	<public-key-name>  name 1..127
	<fingerprint-key>  name 1..63

ipv4 east-west { destination <destAddress> | mtu <mtuValue> }
undo ipv4 east-west { destination <destAddress> | mtu <mtuValue> }
	views oas
	level 3
	<destAddress>  ipv4
	<mtuValue>  integer 1500..9600

ipv4 source address <sourceAddress> [ mtu <mtuValue> ]
undo ipv4 source address <sourceAddress>
	views oas
	level 3
	<sourceAddress>  ipv4
	<mtuValue>  integer 68..9600

ipv4 management-interface { address <mgmtAddress> <mgmtMask> | mtu <mgmtMtu> }
undo ipv4 management-interface { address <mgmtAddress> <mgmtMask> | mtu <mgmtMtu> }
	views oas
	level 3
	<mgmtAddress>  ipv4
	<mgmtMask>  integer 0..32
	<mgmtMtu>  integer 68..9600

ip dynamic-port <low-port> to <high-port>
undo ip dynamic-port <low-port> to <high-port>
	views oas
	level 3
	<low-port>  integer 1025..65535
	<high-port>  integer 1025..65535

login application <application-name> slot <slot-id>
	views oas
	level 3
	unstored
	<application-name>  name 1..63
	<slot-id>  name 1..49

oas enable
undo oas enable
undo oas
	views system
	level 3

oas
undo oas
	views system
	level 3
	enters oas

reset application <application-name> slot <slot-id>
	views oas
	level 3
	unstored
	<application-name>  name 1..63
	<slot-id>  name 1..49

software <software-name>
undo software
	views oas-application
	level 3
	<software-name>  name 1..127

run-options <options>
undo run-options
	views oas-application
	level 3
	<options>  string 1..255

start position { slot <slot-id> | type <board-type> }
undo start position { slot <slot-id> | type <board-type> }
	views oas-application
	level 3
	<slot-id>  integer 0..255
	<board-type>  enum MPU

uninstall application-software <software-name>
	views oas
	level 3
	unstored
	<software-name>  name 1..127

uninstall public-key <public-key-name>
	views oas
	level 3
	unstored
	<public-key-name>  name 1..127

upgrade application-software <software-path>
	views oas
	level 3
	unstored
	<software-path>  name 1..127
