# MSDP (command reference, IP_Multicast/MSDP)
section 2730

cache-sa-disable
undo cache-sa-disable
	views msdp msdp-vpn
	level 2

display msdp { vpn-instance <vpn-instance-name> | all-instance } brief [ state { connect | down | listen | shutdown | up } ]
display msdp brief [ state { connect | down | listen | shutdown | up } ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display msdp control-message counters [ message-type { data-packets | keepalive | notification | sa-request | sa-response | traceroute-reply | traceroute-request | unknown-type | source-active } | peer <peer-address> ] *
display msdp { all-instance | vpn-instance <vpn-instance-name> } control-message counters [ message-type { data-packets | keepalive | notification | sa-request | sa-response | traceroute-reply | traceroute-request | unknown-type | source-active } | peer <peer-address> ] *
	views all
	level 1
	unstored
	<peer-address>  ipv4
	<vpn-instance-name>  string 1..31 not _public_

display msdp invalid-packet [ message-type { keepalive | notification | sa-request | sa-response | source-active } | peer <peer-address> ] *
display msdp { all-instance | vpn-instance <vpn-instance-name> } invalid-packet [ message-type { keepalive | notification | sa-request | sa-response | source-active } | peer <peer-address> ] *
	views all
	level 1
	unstored
	<peer-address>  ipv4
	<vpn-instance-name>  string 1..31 not _public_

display msdp invalid-packet [ <packet-number> ] verbose
	views all
	level 1
	unstored
	<packet-number>  integer 1..100

display msdp { vpn-instance <vpn-instance-name> | all-instance } peer-status [ <peer-address> ]
display msdp peer-status [ <peer-address> ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<peer-address>  ipv4

display msdp { vpn-instance <vpn-instance-name> | all-instance } rpf-peer original-rp <original-rp-address>
display msdp rpf-peer original-rp <original-rp-address>
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<original-rp-address>  ipv4

display msdp { vpn-instance <vpn-instance-name> | all-instance } sa-cache [ <group-address> | <source-address> | { <as-number> | <as-number_string> } ] *
display msdp sa-cache [ <group-address> | <source-address> | { <as-number> | <as-number_string> } ] *
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<group-address>  ipv4 224.0.0.0..239.255.255.255
	<source-address>  ipv4
	<as-number>  integer 1..4294967295
	<as-number_string>  as-number

display msdp { vpn-instance <vpn-instance-name> | all-instance } sa-count [ <as-number> | <as-number_string> ]
display msdp sa-count [ <as-number> | <as-number_string> ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<as-number>  integer 1..4294967295
	<as-number_string>  as-number

encap-data-enable
undo encap-data-enable
	views msdp msdp-vpn
	level 2

import-source acl { <acl-number> | <acl-name> }
import-source
undo import-source
	views msdp msdp-vpn
	level 2
	<acl-number>  integer 2000..3999
	<acl-name>  name 1..32

msdp vpn-instance <vpn-instance-name>
undo msdp vpn-instance <vpn-instance-name>
undo msdp
	views system
	level 2
	enters msdp-vpn
	<vpn-instance-name>  string 1..31 not _public_

msdp
	views system
	level 2
	enters msdp

originating-rp { <interface-type> <interface-number> | <interface-name> }
undo originating-rp
	views msdp msdp-vpn
	level 2

peer <peer-address> connect-interface { <interface-type> <interface-number> | <interface-name> }
undo peer <peer-address>
	views msdp msdp-vpn
	level 2
	section 900
	<peer-address>  ipv4

peer <peer-address> description <text>
undo peer <peer-address> description
	views msdp msdp-vpn
	level 2
	<peer-address>  ipv4
	<text>  text 1..80

peer <peer-address> hold-time-interval <holdtime-value>
undo peer <peer-address> hold-time-interval
	views msdp msdp-vpn
	level 2
	<peer-address>  ipv4
	<holdtime-value>  integer 3..150

peer <peer-address> keepalive-interval <keepalive-time-value>
undo peer <peer-address> keepalive-interval
	views msdp msdp-vpn
	level 2
	<peer-address>  ipv4
	<keepalive-time-value>  integer 1..60

peer <peer-address> keychain <keychain-name>
undo peer <peer-address> keychain
	views msdp msdp-vpn
	level 2
	<peer-address>  ipv4
	<keychain-name>  string 1..47

peer <peer-address> mesh-group <name>
undo peer <peer-address> mesh-group
	views msdp msdp-vpn
	level 2
	<peer-address>  ipv4
	<name>  string 1..32

peer <peer-address> minimum-ttl <ttl>
undo peer <peer-address> minimum-ttl
	views msdp msdp-vpn
	level 2
	<peer-address>  ipv4
	<ttl>  integer 0..255

peer <peer-address> password simple <simple-password>
peer <peer-address> password cipher <cipher-password>
undo peer <peer-address> password
	views msdp msdp-vpn
	level 2
	<peer-address>  ipv4
	<simple-password>  string 1..255
	<cipher-password>  password 1..255

peer <peer-address> request-sa-enable
undo peer <peer-address> request-sa-enable
	views msdp msdp-vpn
	level 2
	<peer-address>  ipv4

peer <peer-address> sa-cache-maximum <sa-limit>
undo peer <peer-address> sa-cache-maximum
	views msdp msdp-vpn
	level 2
	<peer-address>  ipv4
	<sa-limit>  integer 1..4294967295

peer <peer-address> sa-policy export { <advanced-acl-number> | acl-name <acl-name> }
peer <peer-address> sa-policy export
undo peer <peer-address> sa-policy export
	views msdp msdp-vpn
	level 2
	<peer-address>  ipv4
	<advanced-acl-number>  integer 3000..3999
	<acl-name>  name 1..32 not-number alnum-first

peer <peer-address> sa-policy import { <advanced-acl-number> | acl-name <acl-name> }
peer <peer-address> sa-policy import
undo peer <peer-address> sa-policy import
	views msdp msdp-vpn
	level 2
	<peer-address>  ipv4
	<advanced-acl-number>  integer 3000..3999
	<acl-name>  name 1..32

peer <peer-address> sa-request-policy { <basic-acl-number> | acl-name <acl-name> }
peer <peer-address> sa-request-policy
undo peer <peer-address> sa-request-policy
	views msdp msdp-vpn
	level 2
	<peer-address>  ipv4
	<basic-acl-number>  integer 2000..2999
	<acl-name>  name 1..32

reset msdp all-instance control-message counters [ peer <peer-address> ]
	views user
	level 2
	unstored
	<peer-address>  ipv4

reset msdp all-instance peer [ <source-address> ]
	views user
	level 2
	unstored
	<source-address>  ipv4

reset msdp all-instance sa-cache [ <group-address> ]
	views user
	level 2
	unstored
	<group-address>  ipv4 224.0.0.0..239.255.255.255

reset msdp all-instance statistics [ <peer-address> ]
	views user
	level 2
	unstored
	<peer-address>  ipv4

reset msdp control-message counters [ peer <peer-address> ]
reset msdp vpn-instance <vpn-instance-name> control-message counters [ peer <peer-address> ]
	views user
	level 2
	unstored
	<peer-address>  ipv4
	<vpn-instance-name>  string 1..31 not _public_

reset msdp vpn-instance <vpn-instance-name> peer [ <peer-address> ]
reset msdp peer [ <peer-address> ]
	views user
	level 2
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<peer-address>  ipv4

reset msdp vpn-instance <vpn-instance-name> sa-cache [ <group-address> ]
reset msdp sa-cache [ <group-address> ]
	views user
	level 2
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<group-address>  ipv4 224.0.0.0..239.255.255.255

reset msdp vpn-instance <vpn-instance-name> statistics [ <peer-address> ]
reset msdp statistics [ <peer-address> ]
	views user
	level 2
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<peer-address>  ipv4

sa-cache-holdtime <holdtime>
undo sa-cache-holdtime [ <holdtime> ]
	views msdp msdp-vpn
	level 2
	<holdtime>  integer 150..3600

shutdown <peer-address>
undo shutdown <peer-address>
	views msdp msdp-vpn
	level 2
	<peer-address>  ipv4

static-rpf-peer <peer-address> rp-policy <ip-prefix-name>
static-rpf-peer <peer-address>
undo static-rpf-peer <peer-address>
	views msdp msdp-vpn
	level 2
	<peer-address>  ipv4
	<ip-prefix-name>  string 1..169

timer retry <timeRetryInterval>
undo timer retry [ <timeRetryInterval> ]
	views msdp msdp-vpn
	level 2
	<timeRetryInterval>  integer 1..60
