# PADS (command reference, System_Monitoring/PADS)
section 1580

pads disable
pads switch <appName> enable
pads switch <appName> disable
undo pads disable
undo pads switch <appName> enable
undo pads switch <appName> disable
	views system
	level 3
	<appName>  string 1..255
