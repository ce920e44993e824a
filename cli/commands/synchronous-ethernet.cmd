# Synchronous Ethernet (command reference, System_Management/Synchronous_Ethernet)
section 1124

clock alarm-threshold frequency-offset <frequency-offset-value>
undo clock alarm-threshold frequency-offset [ <frequency-offset-value> ]
	views system
	level 2
	default clock alarm-threshold frequency-offset 92
	<frequency-offset-value>  integer 10..92 default 92

clock clear
	views system
	level 2
	unstored

clock freq-deviation-detect enable
undo clock freq-deviation-detect enable
	views system
	level 2

clock input-threshold { dnu | prc | sec | ssua | ssub }
undo clock input-threshold [ dnu | prc | sec | ssua | ssub ]
	views system
	level 2

clock map unk { prc | ssua | ssub | sec | dnu }
undo clock map unk
	views system
	level 2

clock max-out-ssm { prc | ssua | ssub | sec }
undo clock max-out-ssm
	views system
	level 2

clock run-mode { free | hold | normal }
undo clock run-mode
	views system
	level 2

clock source-lost holdoff-time <holdoff-time-value>
undo clock source-lost holdoff-time
	views system
	level 2
	<holdoff-time-value>  integer 300..1800 default 1000

clock { manual | force } source ptp
clock { manual | force } source interface { <interface-name> | <interface-type> <interface-number> }
undo clock { manual | force } source
	views system
	level 2
	item clock-source-mode

clock source ptp synchronization enable
undo clock source ptp synchronization enable
	views system
	level 2

clock source ptp priority <priority-value>
undo clock source ptp priority
	views system
	level 2
	<priority-value>  integer 1..255

clock source ptp ssm { prc | ssua | ssub | sec | dnu | unk }
undo clock source ptp ssm
	views system
	level 2

clock ssm-control { on | off }
undo clock ssm-control
	views system
	level 2

clock synchronization enable
undo clock synchronization enable
	views @ethernet @l2-ethernet
	level 2

clock priority <priority-value>
undo clock priority
	views @ethernet @l2-ethernet
	level 2
	<priority-value>  integer 1..255

clock wtr <wtr-time>
undo clock wtr
	views system
	level 2
	<wtr-time>  integer 0..12 default 5

clock ssm { unk | prc | ssua | ssub | sec | dnu }
undo clock ssm
	views @ethernet @l2-ethernet
	level 2

display clock config
	views all
	level 1
	unstored

display clock source
display clock source interface { <interface-name> | <interface-type> <interface-number> }
display clock source ptp
	views all
	level 1
	unstored

display clock source freq-deviation
	views all
	level 1
	unstored

words
	prc : Primary reference clock
	ssm : Synchronization status message
