# Storm Suppression (command reference, Security/Storm_Suppression)
section 1490

display storm control [ interface { <interface-name> | <interface-type> <interface-number> } [ verbose ] ]
	views all
	level 1
	unstored

display storm suppression { broadcast | unknown-unicast | multicast } [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored

storm control { broadcast | multicast | unknown-unicast } min-rate percent <min-rate-value-percent> max-rate percent <max-rate-value-percent>
storm control { broadcast | multicast | unknown-unicast } min-rate <min-rate-value> max-rate <max-rate-value>
storm control { broadcast | multicast | unknown-unicast } min-rate kbps <min-rate-value-kbps> max-rate kbps <max-rate-value-kbps>
undo storm control { broadcast | multicast | unknown-unicast | all }
	views @l2-ethernet l2-ge @port-groups
	level 2
	<min-rate-value-percent>  integer 1..100
	<max-rate-value-percent>  integer 1..100
	<min-rate-value>  integer 1..595240000
	<max-rate-value>  integer 1..595240000
	<min-rate-value-kbps>  integer 1..400000000
	<max-rate-value-kbps>  integer 1..400000000

storm control interval <interval-value>
undo storm control interval
	views @l2-ethernet l2-ge @port-groups
	level 2
	<interval-value>  integer 1..180

storm control action { error-down | block | suppress }
undo storm control action
	views @l2-ethernet l2-ge @port-groups
	level 2

storm control enable { log | trap }
undo storm control enable { log | trap }
	views @l2-ethernet l2-ge @port-groups
	level 2

storm suppression { broadcast | multicast | unknown-unicast } cir <cir-value> [ gbps | kbps | mbps ] [ cbs <cbs-value> [ bytes | kbytes | mbytes ] ]
undo storm suppression { broadcast | multicast | unknown-unicast }
	views bd
	level 2
	<cir-value>  integer
	<cbs-value>  integer

storm suppression { multicast | unknown-unicast } { <percent-value> | cir <cir-value> [ gbps | kbps | mbps ] [ cbs <cbs-value> [ bytes | kbytes | mbytes ] ] | packets <packets-per-second> }
storm suppression broadcast { <broadcast-percent> | cir <cir-value> [ gbps | kbps | mbps ] [ cbs <cbs-value> [ bytes | kbytes | mbytes ] ] | packets <packets-per-second> }
undo storm suppression { broadcast | multicast | unknown-unicast }
	views @l2-ethernet l2-ge @port-groups
	level 2
	<percent-value>  integer 0..100
	<cir-value>  integer 0..400000000
	<cbs-value>  integer 10000..4294967295
	<packets-per-second>  integer 0..595240000
	<broadcast-percent>  integer 0..100 default 10

storm suppression { broadcast | multicast | unknown-unicast } cir <cir-value> [ gbps | kbps | mbps ] [ cbs <cbs-value> [ bytes | kbytes | mbytes ] ]
undo storm suppression { broadcast | multicast | unknown-unicast }
	views vlan
	level 2
	<cir-value>  integer 1..4294967295
	<cbs-value>  integer 1..4294967295

storm suppression { broadcast | multicast | unknown-unicast } block outbound
undo storm suppression { broadcast | multicast | unknown-unicast } block outbound
	views @l2-ethernet l2-ge @port-groups
	level 2

storm suppression mac-address flapping { <percent-value> | cir <cir-value> [ kbps | mbps | gbps ] } [ force ]
undo storm suppression mac-address flapping { <percent-value> | cir <cir-value> [ kbps | mbps | gbps ] } [ force ]
	views system
	level 2
	<percent-value>  integer 1..100 default 1
	<cir-value>  integer 1..400000000
