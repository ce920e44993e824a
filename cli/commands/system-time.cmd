# System Time (command reference, System_Management/System_Time)
section 1106
module clock

clock date-format { YYYY-MM-DD | MM-DD-YYYY }
undo clock date-format
	views user
	level 3

clock date-format { YYYY-MM-DD | MM-DD-YYYY }
undo clock date-format
	views system
	level 3

clock datetime [ utc ] <time> <date>
	views user
	level 3
	unstored
	<time>  time
	<date>  date

clock daylight-saving-time <dstname> one-year <start-time> <start-date> <end-time> <end-date> <offset>
clock daylight-saving-time <dstname> repeating <start-time> <repeat-start-date> <end-time> <repeat-end-date> <offset> [ <startyear> [ <endyear> ] ]
clock daylight-saving-time <dstname> repeating <start-time> { { first | second | third | fourth | last } <startweekday> <startmonth> <end-time> { first | second | third | fourth | last } <endweekday> <endmonth> } <offset> [ <startyear> [ <endyear> ] ]
undo clock daylight-saving-time
	views system
	level 3
	<dstname>  string 1..32
	<start-time>  integer 0..23
	<start-date>  integer 2000..2037
	<end-time>  integer 0..23
	<end-date>  integer 2000..2037
	<offset>  time-hm
	<repeat-start-date>  integer 1..12
	<repeat-end-date>  integer 1..12
	<startyear>  integer 2000..2037
	<endyear>  integer 2000..2037
	<startweekday>  string 1..255
	<startmonth>  string 1..255
	<endweekday>  string 1..255
	<endmonth>  string 1..255

clock daylight-saving-time <dstname> one-year <start-time> <start-date> <end-time> <end-date> <offset>
clock daylight-saving-time <dstname> repeating <start-time> <repeat-start-date> <end-time> <repeat-end-date> <offset> [ <startyear> [ <endyear> ] ]
clock daylight-saving-time <dstname> repeating <start-time> { { first | second | third | fourth | last } <startweekday> <startmonth> <end-time> { first | second | third | fourth | last } <endweekday> <endmonth> } <offset> [ <startyear> [ <endyear> ] ]
undo clock daylight-saving-time
	views user
	level 3
	<dstname>  string 1..32
	<start-time>  integer 0..23
	<start-date>  integer 2000..2037
	<end-time>  integer 0..23
	<end-date>  integer 2000..2037
	<offset>  time-hm
	<repeat-start-date>  integer 1..12
	<repeat-end-date>  integer 1..12
	<startyear>  integer 2000..2037
	<endyear>  integer 2000..2037
	<startweekday>  string 1..255
	<startmonth>  string 1..255
	<endweekday>  string 1..255
	<endmonth>  string 1..255

clock timezone <time-zone-name> { add | minus } <offset>
undo clock timezone
	views user
	level 3
	<time-zone-name>  string 1..32
	<offset>  time

clock timezone <time-zone-name> { add | minus } <offset>
undo clock timezone
	views system
	level 3
	<time-zone-name>  string 1..32
	<offset>  time
