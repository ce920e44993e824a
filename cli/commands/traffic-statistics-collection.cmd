# Traffic Statistics Collection (command reference, QoS/Traffic_Statistics_Collection)
section 1412

qos statistics ifg enable
undo qos statistics ifg enable
	views system
	level 2

statistics enable [ history-record interval <interval-value> ]
undo statistics enable
	views behavior
	level 2
	<interval-value>  integer 1..60
