# Layer 2 Traffic Suppression (command reference, Security/Layer_2_Traffic_Suppression)
section 1448

unknown-multicast discard
undo unknown-multicast discard
	views vlan vlan-range
	level 2
