# Congestion Avoidance and Congestion Management (command reference, QoS/Congestion_Avoidance_and_Congestion_Management)
section 1190

color { green | red | yellow } { buffer-size low-limit <low-buffer-size> high-limit <high-buffer-size> | buffer-size cell low-limit <low-buffer-size-cell> high-limit <high-buffer-size-cell> | low-limit <low-limit-percentage> high-limit <high-limit-percentage> } discard-percentage <discard-percentage>
undo color { green | red | yellow }
	views drop-profile
	level 2
	<low-buffer-size>  integer 320..34078720
	<high-buffer-size>  string 1..255
	<low-buffer-size-cell>  integer 1..106496
	<high-buffer-size-cell>  string 1..255
	<low-limit-percentage>  integer 0..100 default 100
	<high-limit-percentage>  integer 0..100
	<discard-percentage>  integer 1..100 default 100

display drop-profile [ [ name ] <drop-profile-name> | brief ]
	views all
	level 1
	unstored
	<drop-profile-name>  string 1..31

display qos buffer-monitoring result interface { <interface-type> <interface-number> | <interface-name> }
	views all
	level 1
	unstored

display qos buffer-monitoring result history interface { <interface-type> <interface-number> | <interface-name> } [ queue <queue-index> ] [ record-number <number-value> ]
	views all
	level 1
	unstored
	<queue-index>  integer 0..7
	<number-value>  integer 1..100 default 10

display qos buffer-usage interface { <interface-name> | <interface-type> <interface-number> }
display qos buffer-usage [ slot <slot-id> ]
	views all
	level 1
	unstored
	<slot-id>  integer 1..16

display qos buffer egress-usage [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored

display qos buffer ingress-statistics [ slot <slot-id> ]
display qos buffer ingress-statistics [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored
	<slot-id>  integer 0..255

display qos buffer ingress-usage [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored

display qos ecn statistics [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored

display qos ecn threshold [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored

display qos micro-burst peak-buffer verbose interface { <interface-name> | <interface-type> <interface-number> }
	views all
	level 1
	unstored

display qos micro-burst statistics interface { <interface-name> | <interface-type> <interface-number> }
	views all
	level 1
	unstored

display qos micro-burst status all
	views all
	level 1
	unstored

drop-profile <drop-profile-name>
undo drop-profile <drop-profile-name>
	views system
	level 2
	enters drop-profile
	<drop-profile-name>  name 1..31

ecn { buffer-size low-limit <low-buffer-size> high-limit <high-buffer-size> | buffer-size cell low-limit <low-buffer-cell-size> high-limit <high-buffer-cell-size> | low-limit <low-limit-percentage> high-limit <high-limit-percentage> } discard-percentage <discard-percentage-value>
undo ecn
	views drop-profile
	level 2
	<low-buffer-size>  integer 320..34078720
	<high-buffer-size>  string 1..255
	<low-buffer-cell-size>  integer 1..106496
	<high-buffer-cell-size>  string 1..255
	<low-limit-percentage>  integer 0..100 default 100
	<high-limit-percentage>  integer 0..100
	<discard-percentage-value>  integer 1..100 default 100

qos [ queue <queue-index> ] buffer-monitoring enable
undo qos [ queue <queue-index> ] buffer-monitoring enable
	views @ethernet @port-groups @l2-ethernet
	level 2
	<queue-index>  integer 0..7

qos [ queue <queue-index> ] buffer-monitoring percent low <low-percent> high <high-percent>
undo qos [ queue <queue-index> ] buffer-monitoring percent [ low <low-percent> high <high-percent> ]
	views 100ge 200ge 25ge 400ge 50ge @port-groups l2-100ge l2-200ge l2-25ge l2-400ge l2-50ge
	level 2
	<queue-index>  integer 0..7
	<low-percent>  integer 0..99 default 10
	<high-percent>  integer 0..100

qos buffer overrun alarm enable
undo qos buffer overrun alarm enable
	views system
	level 2

qos buffer overrun threshold <percent>
undo qos buffer overrun threshold [ <percent> ]
	views system
	level 2
	<percent>  integer 1..100

qos buffer queue <queue-index> shared-threshold { static <bytes-value> { bytes | kbytes | mbytes } | dynamic <dynamic-value> }
qos buffer queue <queue-index> shared-threshold dynamic <dynamic-value>
undo qos buffer queue <queue-index> [ shared-threshold [ static [ <bytes-value> { bytes | kbytes | mbytes } ] | dynamic [ <dynamic-value> ] ] ]
undo qos buffer queue <queue-index> shared-threshold dynamic
	views @ethernet @port-groups @l2-ethernet
	level 2
	<queue-index>  integer 0..7
	<bytes-value>  integer 0..34078720
	<dynamic-value>  integer 1..12

qos burst-mode { enhanced | shared }
qos burst-mode enhanced
qos burst-mode { enhanced | extreme }
undo qos burst-mode { enhanced | shared }
undo qos burst-mode enhanced
undo qos burst-mode { enhanced | extreme }
	views 100ge 10ge 200ge 25ge 50ge @port-groups l2-100ge l2-10ge l2-200ge l2-25ge l2-50ge
	level 2

qos burst-mode { enhanced | shared }
qos burst-mode enhanced slot <slot-id>
qos burst-mode { enhanced | extreme } slot <slot-id>
undo qos burst-mode { enhanced | shared }
undo qos burst-mode enhanced slot <slot-id>
undo qos burst-mode { enhanced | extreme } slot <slot-id>
	views system
	level 2
	<slot-id>  integer 1..49

qos ecn enable
undo qos ecn enable
	views system
	level 2

qos hpc enhanced
undo qos hpc enhanced
	views system
	level 2

qos micro-burst detection enable
undo qos micro-burst detection enable
	views 100ge 10ge 25ge 400ge l2-100ge l2-10ge l2-25ge l2-400ge
	level 2

qos micro-burst detection [ enhanced ] enable
undo qos micro-burst detection [ enhanced ] enable
	views system
	level 2

qos { pq { <start-queue-index> [ to <end-queue-index> ] } &<1-8> | drr { <start-queue-index> [ to <end-queue-index> ] } &<1-8> } *
undo qos { pq { <start-queue-index> [ to <end-queue-index> ] } &<1-8> | drr { <start-queue-index> [ to <end-queue-index> ] } &<1-8> } *
	views 100ge 10ge 25ge 400ge @port-groups l2-100ge l2-10ge l2-25ge l2-400ge
	level 2
	<start-queue-index>  integer 0..7
	<end-queue-index>  integer 0..7

qos { pq { <start-queue-index> [ to <end-queue-index> ] } &<1-8> | drr { <start-queue-index> [ to <end-queue-index> ] } &<1-8> | lpq { <start-queue-index> [ to <end-queue-index> ] } &<1-8> } *
undo qos { pq { <start-queue-index> [ to <end-queue-index> ] } &<1-8> | drr { <start-queue-index> [ to <end-queue-index> ] } &<1-8> | lpq { <start-queue-index> [ to <end-queue-index> ] } &<1-8> } *
	views @ethernet @port-groups @l2-ethernet
	level 2
	<start-queue-index>  integer 0..7
	<end-queue-index>  integer 0..7

qos queue-alarm <queue-index> drop-packet-rate <drop-packet-rate-value>
undo qos queue-alarm <queue-index>
	views system
	level 2
	<queue-index>  integer 0..7
	<drop-packet-rate-value>  integer 0..4294967295 default 10

qos queue <queue-index> drr weight <weight-value>
undo qos queue <queue-index> drr weight
	views @ethernet @port-groups @l2-ethernet
	level 2
	<queue-index>  integer 0..7
	<weight-value>  integer 1..100

qos queue <queue-index> ecn
undo qos queue <queue-index> ecn
	views @ethernet @port-groups @l2-ethernet
	level 2
	<queue-index>  integer 0..7

qos queue <queue-index> wred <drop-profile-name>
undo qos queue <queue-index> wred
	views @ethernet @port-groups @l2-ethernet
	level 2
	<queue-index>  integer 0..7
	<drop-profile-name>  string 1..31

reset qos buffer-usage interface { <interface-name> | <interface-type> <interface-number> }
reset qos buffer-usage [ slot <slot-id> ]
	views user
	level 3
	unstored
	<slot-id>  integer 1..16

reset qos buffer ingress-statistics [ slot <slot-id> ]
reset qos buffer ingress-statistics [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views user
	level 3
	unstored
	<slot-id>  integer 0..255

reset qos ecn statistics [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views user
	level 3
	unstored
