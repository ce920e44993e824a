# Data Plane Fast Recovery (command reference, System_Monitoring/Data_Plane_Fast_Recovery)
section 1568

display dpfr cache [ <ip-address> ] slot <slot-id> [ chip <chip-id> ]
	views all
	level 1
	unstored
	<ip-address>  ipv4
	<slot-id>  name 1..31
	<chip-id>  integer 0..255

display dpfr cache statistics slot <slot-id> [ chip <chip-id> ]
	views all
	level 1
	unstored
	<slot-id>  name 1..31
	<chip-id>  integer 0..255

display dpfr event-log [ recover | resource-fail | port-status ] slot <slot-id>
	views all
	level 1
	unstored
	<slot-id>  name 1..31

dpfr enable [ sampler <random-packet-number> ] [ aging-time <time-value> ]
undo dpfr enable [ sampler <random-packet-number> ] [ aging-time <time-value> ]
	views system
	level 2
	<random-packet-number>  integer 1..65535 default 1024
	<time-value>  integer 1..600

dpfr enable
undo dpfr enable
	views 100ge 10ge 200ge 25ge 50ge @port-groups l2-100ge l2-10ge l2-200ge l2-25ge l2-50ge
	level 2
