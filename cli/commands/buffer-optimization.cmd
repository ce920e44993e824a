# Buffer Optimization (command reference, Intelligent_Lossless_Network/Buffer_Optimization)
section 1328

buffer optimization mode long-distance
buffer optimization mode enhanced-long-distance
undo buffer optimization mode long-distance
undo buffer optimization mode enhanced-long-distance
	views ai-service
	level 2
	apart

display buffer optimization configuration slot <slot-id>
	views all
	level 1
	unstored
	<slot-id>  name 1..31

display long-distance configuration slot <slot-id>
	views all
	level 1
	unstored
	<slot-id>  name 1..31

long-distance mode { level-1 | level-10 | level-25 | level-50 | level-100 }
undo long-distance mode { level-1 | level-10 | level-25 | level-50 | level-100 }
	views @ethernet @port-groups @l2-ethernet
	level 2

start long-distance detect
	views @ethernet @port-groups @l2-ethernet
	level 3
	unstored

words
	level-1 : Up to 1 km
