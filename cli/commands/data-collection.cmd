# Data Collection (command reference, System_Monitoring/Data_Collection)
section 1562

metrics enable
undo metrics enable
	views system
	level 3
