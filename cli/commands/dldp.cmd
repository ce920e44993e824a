# DLDP (command reference, High_Availability/DLDP)
section 1268
module dldp

display dldp [ interface { <interface-name> | <interface-type> <interface-number> } | brief ]
	views all
	level 1
	unstored

display dldp statistics [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored

display fwm dldp statistics [ all ] slot <slot-id>
	views all
	level 1
	unstored
	<slot-id>  integer 0..255

dldp authentication-mode simple <simplePassword>
dldp authentication-mode md5 <md5Password>
dldp authentication-mode sha <shaPassword>
dldp authentication-mode hmac-sha256 <hmacPassword>
undo dldp authentication-mode
	views system
	level 2
	<simplePassword>  password 1..16
	<md5Password>  password 1..16
	<shaPassword>  password 1..16
	<hmacPassword>  password 1..16

dldp compatible-mode enable
undo dldp compatible-mode enable
	views @ethernet @l2-ethernet l2-ge @port-groups
	level 2

dldp compatible-mode local-mac <mac-address>
undo dldp compatible-mode local-mac
	views @ethernet @l2-ethernet l2-ge @port-groups
	level 2
	<mac-address>  mac

dldp delaydown-timer <time>
undo dldp delaydown-timer
	views system
	level 2
	<time>  integer 1..5

dldp enable
undo dldp enable
	views system
	level 2

dldp enable
undo dldp enable
	views @ethernet @l2-ethernet l2-ge @port-groups
	level 2

dldp interval <interval>
undo dldp interval
	views system
	level 2
	<interval>  integer 1..100

dldp reset
	views system
	level 2
	unstored

dldp reset
	views @ethernet @l2-ethernet l2-ge @port-groups
	level 2
	unstored

dldp unidirectional-shutdown { auto | manual }
undo dldp unidirectional-shutdown
	views system
	level 2

dldp work-mode { enhance | normal }
undo dldp work-mode
	views system
	level 2

reset dldp statistics [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views user
	level 2
	unstored

reset fwm dldp statistics [ all ] slot <slot-id>
	views all
	level 2
	unstored
	<slot-id>  integer 0..255
