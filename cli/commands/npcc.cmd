# NPCC (command reference, Intelligent_Lossless_Network/NPCC)
section 1352

assign queue <queueid>
undo assign queue <queueid>
	views ai-service-npcc
	level 2
	<queueid>  integer 0..5

display npcc configuration slot <slot-id>
	views all
	level 1
	unstored
	<slot-id>  name 1..31

display npcc statistics interface { <interface-name> | <interface-type> <interface-number> }
	views all
	level 1
	unstored

ipv6 npcc enable
undo ipv6 npcc enable
	views 100ge 200ge 25ge 400ge 50ge @port-groups l2-100ge l2-200ge l2-25ge l2-400ge l2-50ge
	level 2

npcc
undo npcc
	views ai-service
	level 2
	apart
	enters ai-service-npcc

npcc enable
undo npcc enable
	views 100ge 200ge 25ge 400ge 50ge @port-groups l2-100ge l2-200ge l2-25ge l2-400ge l2-50ge
	level 2

npcc mode { high-throughput | low-latency }
undo npcc mode { high-throughput | low-latency }
	views ai-service-npcc
	level 2

reset npcc statistics [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views user
	level 2
	unstored
