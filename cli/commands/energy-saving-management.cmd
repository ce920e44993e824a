# Energy Saving Management (command reference, System_Management/Energy_Saving_Management)
section 1514

als enable
undo als enable
	views @ethernet @l2-ethernet @port-groups
	level 2

als restart
	views @ethernet @port-groups @l2-ethernet
	level 2
	unstored

als restart mode manual
als restart mode automatic
undo als restart mode [ manual ]
	views @ethernet @l2-ethernet @port-groups
	level 2

als restart pulse { interval <interval-value> | width <width-value> }
undo als restart pulse interval [ <interval-value> ]
undo als restart pulse width [ <width-value> ]
undo als restart pulse
	views @ethernet @l2-ethernet @port-groups
	level 2
	<interval-value>  integer 100..20000
	<width-value>  integer 2..200

display als interface { <interface-name> | <interface-type> <interface-number> }
display als all
display als slot <slot-id>
	views user @ethernet @l2-ethernet system
	level 1
	unstored
	<slot-id>  integer 0..255

eee enable
undo eee enable
	views 10ge l2-10ge @port-groups
	level 2
