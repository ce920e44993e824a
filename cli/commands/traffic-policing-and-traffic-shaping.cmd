# Traffic Policing and Traffic Shaping (command reference, QoS/Traffic_Policing_and_Traffic_Shaping)
section 1196

car { cir <cir-value> [ kbps | mbps | gbps ] [ pir <pir-value> [ kbps | mbps | gbps ] ] } [ cbs <cbs-value> [ bytes | kbytes | mbytes ] pbs <pbs-value> [ bytes | kbytes | mbytes ] ] [ share ] [ mode { color-blind | color-aware } ] [ green pass [ service-class <class> color <color> ] | yellow { discard | pass [ service-class <class> color <color> ] } | red { discard | pass [ service-class <class> color <color> ] } ] *
undo car
	views behavior
	level 2
	section 1413
	<cir-value>  integer 24..400000000
	<pir-value>  integer 1..400000000
	<cbs-value>  integer 1..33554432
	<pbs-value>  integer 1..33554432
	<class>  enum af1|af2|af3|af4|be|cs6|cs7|ef
	<color>  enum green|yellow|red

car <car-name> share
undo car share
	views behavior
	level 2
	section 1413
	<car-name>  string 1..31

display qos car [ <car-name> ]
	views all
	level 1
	unstored
	<car-name>  string 1..31

display qos car statistics interface { <interface-name> | <interface-type> <interface-number> } inbound
	views all
	level 1
	unstored

qos car <car-name> { percent <percent-value> | cir <cir-value> [ kbps | mbps | gbps ] [ cbs <cbs-value> [ bytes | kbytes | mbytes ] [ pbs <pbs-value> [ bytes | kbytes | mbytes ] ] | pir <pir-value> [ kbps | mbps | gbps ] [ cbs <cbs-value> [ bytes | kbytes | mbytes ] pbs <pbs-value> [ bytes | kbytes | mbytes ] ] ] }
undo qos car <car-name>
	views system
	level 2
	<car-name>  string 1..31
	<percent-value>  integer 1..100
	<cir-value>  integer 24..400000000
	<cbs-value>  integer 10000..33554432
	<pbs-value>  integer 10000..33554432
	<pir-value>  integer 24..400000000

qos car ifg disable
undo qos car ifg disable
	views system
	level 2

qos queue <queue-index> shaping { percent cir <cir-percent-value> [ pir <pir-percent-value> ] | cir <cir-value> [ kbps | mbps | gbps ] [ cbs <cbs-value> [ bytes | kbytes | mbytes ] | pir <pir-value> [ kbps | mbps | gbps ] [ cbs <cbs-value> [ bytes | kbytes | mbytes ] pbs <pbs-value> [ bytes | kbytes | mbytes ] ] ] }
undo qos queue <queue-index> shaping
	views 100ge 10ge 200ge 25ge 400ge @port-groups l2-100ge l2-10ge l2-200ge l2-25ge l2-400ge
	level 2
	<queue-index>  integer 0..7
	<cir-percent-value>  integer 1..100 default 100
	<pir-percent-value>  integer 1..100 default 100
	<cir-value>  integer 1..400000000
	<cbs-value>  integer 1..8388608
	<pir-value>  integer 1..400000000
	<pbs-value>  integer 1..8388608

reset qos car statistics interface { <interface-name> | <interface-type> <interface-number> } inbound
	views user
	level 3
	unstored
