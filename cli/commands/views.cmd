# Views and interface types of the release (CloudEngine V300R023C00)

view user : User view

view system : System view
	parent user

view 100ge : 100GE interface view
	parent system
	prompt -<interface-name>

view l2-100ge : Layer 2 100GE interface view
	parent system
	prompt -<interface-name>

view 10ge : 10GE interface view
	parent system
	prompt -<interface-name>

view l2-10ge : Layer 2 10GE interface view
	parent system
	prompt -<interface-name>

view sub-100ge : 100ge sub-interface view
	parent system
	prompt -<interface-name>

view sub-10ge : 10GE sub-interface view
	parent system
	prompt -<interface-name>

view sub-eth-trunk : Eth-Trunk sub-interface view
	parent system
	prompt -<interface-name>

view eth-trunk : Eth-Trunk interface view
	parent system
	prompt -<interface-name>

view l2-eth-trunk : Layer 2 Eth-Trunk interface view
	parent system
	prompt -<interface-name>

view meth : Management interface view
	parent system
	prompt -<interface-name>

view loopback : Loopback interface view
	parent system
	prompt -<interface-name>

view vlanif : VLANIF interface view
	parent system
	prompt -<interface-name>

view null : NULL interface view
	parent system
	prompt -<interface-name>

view vpn-instance : VPN instance view
	parent system
	prompt -vpn-instance-<vpn-instance-name>

view vpn-instance-ipv4 : VPN instance IPv4 address family view
	parent vpn-instance
	prompt %parent-af-ipv4

view vpn-instance-ipv6 : VPN instance IPv6 address family view
	parent vpn-instance
	prompt %parent-af-ipv6

view aaa : AAA view
	parent system
	prompt -aaa

view ui-vty : VTY-type user interface view
	parent system
	prompt -ui-vty<first-ui-number>-<last-ui-number>

view ui-console : CONSOLE-type user interface view
	parent system
	prompt -ui-console0

group switch-ports l2-100ge l2-10ge l2-eth-trunk
group routed-ports 100ge 10ge eth-trunk
group sub-interfaces sub-100ge sub-10ge sub-eth-trunk
group routed-interfaces @routed-ports @sub-interfaces meth vlanif loopback
group interfaces @switch-ports @routed-interfaces null

interface-type Vlanif
	number integer 1..4094
	view vlanif
	creatable
	order 10

interface-type MEth
	number slot/card/port
	view meth
	order 20

interface-type Eth-Trunk
	number integer 0..1023
	view eth-trunk
	switched l2-eth-trunk
	sub sub-eth-trunk
	creatable
	order 30

interface-type 10GE
	number slot/card/port
	view 10ge
	switched l2-10ge
	sub sub-10ge
	order 40

interface-type 100GE
	number slot/card/port
	view 100ge
	switched l2-100ge
	sub sub-100ge
	order 60

interface-type LoopBack
	number integer 0..1023
	view loopback
	creatable
	order 80

interface-type NULL
	number integer 0..0
	view null
	order 90
