# FIPS (command reference, Security/FIPS)
section 1424

display fips-mode
	views system
	level 3
	unstored

display fips-mode algorithm self-check [ all | slot <slotId> [ cpu <cpuId> ] ]
	views system
	level 3
	unstored
	<slotId>  integer 0..255
	<cpuId>  string 1..255

display fips-mode finite-state [ all | slot <slot-id> [ cpu <cpu-id> ] ]
	views system
	level 3
	unstored
	<slot-id>  name 1..49
	<cpu-id>  name 1..49

fips-mode enable
undo fips-mode enable
	views system
	level 3
