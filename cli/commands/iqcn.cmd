# iQCN (command reference, Intelligent_Lossless_Network/iQCN)
section 1382

assign queue <queueid>
undo assign queue <queueid>
	views ai-service-iqcn
	level 2
	<queueid>  integer 0..5

display iqcn statistics slot <slot-id>
	views all
	level 1
	unstored
	<slot-id>  name 1..31

iqcn
undo iqcn
	views ai-service
	level 2
	apart
	enters ai-service-iqcn

iqcn enable
undo iqcn enable
	views 100ge 200ge 25ge 400ge 50ge @port-groups l2-100ge l2-200ge l2-25ge l2-400ge l2-50ge
	level 2

iqcn enable
undo iqcn enable
	views ai-service-iqcn
	level 2

reset iqcn statistics [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views user
	level 2
	unstored

rpg-time-reset <timer>
undo rpg-time-reset <timer>
	views ai-service-iqcn
	level 2
	<timer>  integer 200..600
