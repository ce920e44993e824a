# IOAM (command reference, System_Monitoring/IOAM)
section 2290

device-id <device-id>
undo device-id [ <device-id> ]
	views ioam
	level 2
	<device-id>  integer 0..16777215 default 0

acl { <acl-num> | <acl-name> }
undo acl { <acl-num> | <acl-name> }
	views ioam-policy
	level 2
	<acl-num>  integer 3000..3999
	<acl-name>  string 1..32 not-number alnum-first

acl ipv6 { <acl-num> | <acl-name> }
undo acl ipv6 { <acl-num> | <acl-name> }
	views ioam-policy
	level 2
	<acl-num>  integer 3000..3999
	<acl-name>  name 1..32 not-number alnum-first

action-type decapsulate
action-type transit
undo action-type decapsulate
undo action-type
	views ioam
	level 2

action-type encapsulate [ service-type { edge-to-edge | direct-export } ]
action-type encapsulate [ service-type trace ]
undo action-type encapsulate [ service-type { edge-to-edge | direct-export } ]
undo action-type encapsulate [ service-type trace ]
	views ioam-policy
	level 2

collector collect <collect-id>
undo collector [ collect [ <collect-id> ] ]
	views ioam
	level 2
	<collect-id>  integer 1..5

description <text>
undo description [ <text> ]
	views ioam-policy
	level 2
	<text>  text 1..80

display ioam encapsulate acl applied-record slot <slot-id>
	views all
	level 1
	unstored
	<slot-id>  integer 0..255

enable
undo enable
	views ioam
	level 2

ioam
undo ioam
	views system
	level 2
	enters ioam

namespace-id <namespace-id>
undo namespace-id [ <namespace-id> ]
	views ioam
	level 2
	<namespace-id>  integer 0..65535 default 0

policy <policy-id>
undo policy <policy-id>
	views ioam-profile
	level 2
	apart
	enters ioam-policy
	<policy-id>  integer 1..1

profile default
undo profile default
	views ioam
	level 2
	apart
	enters ioam-profile
	singleton
