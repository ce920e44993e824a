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
	handler clock-datetime
	<time>  time
	<date>  date 2000-01-01..2037-12-31

clock daylight-saving-time <dstname> one-year <start-time> <start-date> <end-time> <end-date> <offset>
clock daylight-saving-time <dstname> repeating <start-time> <repeat-start-date> <end-time> <repeat-end-date> <offset> [ <startyear> [ <endyear> ] ]
clock daylight-saving-time <dstname> repeating <start-time> { { first | second | third | fourth | last } <startweekday> <startmonth> <end-time> { first | second | third | fourth | last } <endweekday> <endmonth> } <offset> [ <startyear> [ <endyear> ] ]
undo clock daylight-saving-time
	views system
	level 3
	<dstname>  string 1..32
	<start-time>  time-hm 00:00..23:59
	<start-date>  date 2000-01-01..2037-12-31
	<end-time>  time-hm 00:00..23:59
	<end-date>  date 2000-01-01..2037-12-31
	<offset>  time-hm 00:01..02:00
	<repeat-start-date>  month-day
	<repeat-end-date>  month-day
	<startyear>  integer 2000..2037
	<endyear>  integer 2000..2037
	<startweekday>  enum Mon|Tue|Wed|Thu|Fri|Sat|Sun
	<startmonth>  enum Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec
	<endweekday>  enum Mon|Tue|Wed|Thu|Fri|Sat|Sun
	<endmonth>  enum Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec

clock daylight-saving-time <dstname> one-year <start-time> <start-date> <end-time> <end-date> <offset>
clock daylight-saving-time <dstname> repeating <start-time> <repeat-start-date> <end-time> <repeat-end-date> <offset> [ <startyear> [ <endyear> ] ]
clock daylight-saving-time <dstname> repeating <start-time> { { first | second | third | fourth | last } <startweekday> <startmonth> <end-time> { first | second | third | fourth | last } <endweekday> <endmonth> } <offset> [ <startyear> [ <endyear> ] ]
undo clock daylight-saving-time
	views user
	level 3
	<dstname>  string 1..32
	<start-time>  time-hm 00:00..23:59
	<start-date>  date 2000-01-01..2037-12-31
	<end-time>  time-hm 00:00..23:59
	<end-date>  date 2000-01-01..2037-12-31
	<offset>  time-hm 00:01..02:00
	<repeat-start-date>  month-day
	<repeat-end-date>  month-day
	<startyear>  integer 2000..2037
	<endyear>  integer 2000..2037
	<startweekday>  enum Mon|Tue|Wed|Thu|Fri|Sat|Sun
	<startmonth>  enum Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec
	<endweekday>  enum Mon|Tue|Wed|Thu|Fri|Sat|Sun
	<endmonth>  enum Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec

clock timezone <time-zone-name> { add | minus } <offset>
undo clock timezone
	views user
	level 3
	<time-zone-name>  string 1..32
	<offset>  time 00:00:00..18:59:59

clock timezone <time-zone-name> { add | minus } <offset>
undo clock timezone
	views system
	level 3
	<time-zone-name>  string 1..32
	<offset>  time 00:00:00..18:59:59
