# HIPS (command reference, Security/HIPS)
section 1436

display hips state
	views all
	level 1
	unstored

hips enable
undo hips enable
	views system
	level 2
