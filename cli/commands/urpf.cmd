# URPF (command reference, Security/URPF)
section 1496

ip urpf disable
undo ip urpf disable
	views behavior
	level 2

ip urpf { loose | strict | allow default-route }
undo ip urpf { strict | allow default-route }
undo ip urpf loose
	views @sub-interfaces @ethernet eth-trunk vlanif
	level 2

ip urpf enable
undo ip urpf enable
	views @sub-interfaces @ethernet eth-trunk vlanif
	level 2
