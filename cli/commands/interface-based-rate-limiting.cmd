# Interface-based Rate Limiting (command reference, QoS/Interface-based_Rate_Limiting)
section 1400

qos car inbound <car-name>
undo qos car inbound
	views @l2-sub-interfaces 100ge 10ge 200ge 25ge 50ge eth-trunk @port-groups l2-100ge l2-10ge l2-200ge l2-25ge l2-50ge l2-eth-trunk
	level 2
	<car-name>  string 1..31

qos car outbound <car-name>
undo qos car outbound
	views @l2-sub-interfaces
	level 2
	<car-name>  name 1..31

qos lr pps <packets>
undo qos lr
	views meth
	level 2
	<packets>  integer 100..10240 default 3000

qos lr cir <cir-value> [ kbps | mbps | gbps ] [ cbs <cbs-value> [ bytes | kbytes | mbytes ] ] [ outbound ]
qos lr cir <cir-value> [ kbps | mbps | gbps ] [ outbound ]
undo qos lr [ outbound ]
	views 100ge 10ge 200ge 25ge 400ge @port-groups l2-100ge l2-10ge l2-200ge l2-25ge l2-400ge
	level 2
	<cir-value>  integer 1..400000000
	<cbs-value>  integer 10000..33554432
