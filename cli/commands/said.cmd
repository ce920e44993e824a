# SAID (command reference, System_Monitoring/SAID)
section 1610

display said-node status [ slot <slot-id> [ cpu <cpu-id> ] ]
	views all
	level 1
	unstored
	<slot-id>  name 1..49
	<cpu-id>  name 1..49

set said-node <said-node-name> disable
undo set said-node <said-node-name> disable
	views system
	level 3
	<said-node-name>  name 1..30
