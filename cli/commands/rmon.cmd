# RMON (command reference, System_Management/RMON)
section 3050
module rmon

display rmon alarm [ <entry-number> ]
	views all
	level 1
	unstored
	<entry-number>  integer 1..65535

display rmon event [ <entry-number> ]
	views all
	level 1
	unstored
	<entry-number>  integer 1..65535

display rmon eventlog [ <entry-number> ]
	views all
	level 1
	unstored
	<entry-number>  integer 1..65535

display rmon history [ <interface-type> <interface-number> | <interface-name> ]
	views all
	level 1
	unstored

display rmon statistics [ <interface-type> <interface-number> | <interface-name> ]
	views all
	level 1
	unstored

rmon-statistics enable
undo rmon-statistics
	views @ethernet @l2-ethernet
	level 2

rmon event <entry-number> [ description <string> ] { log | trap <object> | log-trap <object> | none } [ owner <owner-name> ]
undo rmon event <entry-number>
	views system
	level 2
	<entry-number>  integer 1..65535
	<string>  string 1..127
	<object>  string 1..127
	<owner-name>  name 1..127

rmon alarm <entry-number> <alarm-OID> <sampling-time> { delta | absolute | changeratio } rising-threshold <threshold-value1> <event-entry1> falling-threshold <threshold-value2> <event-entry2> [ startup-alarm { falling | rising | risingorfalling } ] [ owner <owner-name> ]
undo rmon alarm <entry-number>
	views system
	level 2
	<entry-number>  integer 1..65535
	<alarm-OID>  name 1..256
	<sampling-time>  integer 5..65535
	<threshold-value1>  integer -2147483648..2147483647
	<event-entry1>  integer 1..65535
	<threshold-value2>  integer -2147483648..2147483647
	<event-entry2>  integer 1..65535
	<owner-name>  name 1..127

rmon statistics <entry-number> [ owner <owner-name> ]
undo rmon statistics <entry-number>
	views @ethernet @l2-ethernet
	level 2
	<entry-number>  integer 1..65535
	<owner-name>  name 1..127

rmon history <entry-number> buckets <number> interval <sampling-interval> [ owner <owner-name> ]
undo rmon history <entry-number>
	views @ethernet @l2-ethernet
	level 2
	<entry-number>  integer 1..65535
	<number>  integer 1..10
	<sampling-interval>  integer 5..3600
	<owner-name>  name 1..127
