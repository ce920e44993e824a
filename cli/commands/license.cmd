# License (command reference, System_Management/License)
section 1526

active port-license <license-type> interface { { <interface-name1> | <interface-type1> <interface-number1> } [ to { <interface-name2> | <interface-type2> <interface-number2> } ] } &<1-12>
undo active port-license <license-type> interface { { <interface-name1> | <interface-type1> <interface-number1> } [ to { <interface-name2> | <interface-type2> <interface-number2> } ] } &<1-12>
	views license
	level 2
	<license-type>  enum 25G|50G|200G|400G
	<interface-name1>  interface-name
	<interface-type1>  interface-type
	<interface-number1>  interface-number as <interface-name1>
	<interface-name2>  interface-name
	<interface-type2>  interface-type
	<interface-number2>  interface-number as <interface-name2>

display license
display license verbose
	views all
	level 1
	unstored

display license cloud server
	views all
	level 1
	unstored

display license esn
	views all
	level 1
	unstored

display license mode
	views all
	level 1
	unstored

display license resource usage
display license resource usage verbose
	views all
	level 1
	unstored

display license revoke-ticket
	views all
	level 1
	unstored

display license state
	views all
	level 1
	unstored

display license state trial
	views all
	level 1
	unstored

display license threshold
	views all
	level 1
	unstored

license
	views system
	level 3
	singleton
	enters license

license active <file-name>
	views user
	level 3
	unstored
	<file-name>  string 5..127

license cloud bind ssl-policy <policy-name>
undo license cloud bind ssl-policy <policy-name>
	views system
	level 3
	<policy-name>  string 1..254

license cloud server <server-name> ip <ip-value> port <port-value>
undo license cloud server <server-name> [ ip <ip-value> port <port-value> ]
	views system
	level 3
	<server-name>  name 5..127
	<ip-value>  ipv4
	<port-value>  integer 1..65535

license delete <file-name>
	views user
	level 3
	unstored
	<file-name>  string 1..127

license export <file-name>
	views user
	level 3
	unstored
	<file-name>  name 5..127

license revoke
	views user
	level 3
	unstored

license switch { common | cloud } mode
	views user
	level 3
	unstored

license verify <file-name>
	views user
	level 3
	unstored
	<file-name>  string 5..127

set license <license-item> threshold <threshold-value>
undo set license <license-item> threshold [ <threshold-value> ]
	views system
	level 3
	<license-item>  string 1..31
	<threshold-value>  integer 50..95

set license threshold alarm { all | item <item-name> } disable
undo set license threshold alarm { all | item <item-name> } disable
	views system
	level 3
	<item-name>  string 1..31
