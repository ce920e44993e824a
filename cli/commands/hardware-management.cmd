# Hardware Management (command reference, System_Management/Hardware_Management)
section 1082

assign forward enp netstream enable
undo assign forward enp netstream enable
	views system
	level 2

assign forward multicast-leaf { 64 | 80 | 96 | 112 | 128 }
undo assign forward multicast-leaf [ 80 | 96 | 112 | 128 ]
	views system
	level 2

clear device alarm hardware all { send-trap | no-trap }
clear device alarm hardware slot <slotid> { send-trap | no-trap }
clear device alarm hardware index <indexID> { send-trap | no-trap }
clear device alarm hardware history { all | slot <slotid> }
	views user
	level 3
	unstored
	<slotid>  name 1..49
	<indexID>  integer 0..4294967295

device fan speed min-value percent <percent-num>
undo device fan speed min-value percent [ <percent-num> ]
	views system
	level 3
	<percent-num>  integer 0..100

device fan speed percent <percent-num>
undo device fan speed percent [ <percent-num> ]
	views system
	level 3
	<percent-num>  integer 0..100

device power fan-speed min-value percent <percent-num>
undo device power fan-speed min-value percent [ <percent-num> ]
	views system
	level 3
	<percent-num>  integer 20..100

device power manage cycle <cycle-value>
undo device power manage cycle [ <cycle-value> ]
	views system
	level 3
	<cycle-value>  integer 1..6

device power over-current-protect disable
undo device power over-current-protect disable
	views system
	level 3
	default undo device power over-current-protect disable

device temperature threshold slot <slot-id> sensor <sensor-id> minor <minor-value> major <major-value> fatal <fatal-value> [ tmin <tmin-value> tmax <tmax-value> ]
undo device temperature threshold slot <slot-id> sensor <sensor-id>
	views system
	level 3
	<slot-id>  string 1..29
	<sensor-id>  string 1..255
	<minor-value>  integer 80..120
	<major-value>  integer 80..120
	<fatal-value>  integer 80..120
	<tmin-value>  integer -50..127
	<tmax-value>  integer -50..127

diagnose
	module system
	views system
	level 3
	enters diagnose
	singleton

display cpu-usage [ slot <slotid> [ cpu <cpuID> ] | all ]
	views all
	level 1
	handler display-cpu-usage
	<slotid>  name 1..31
	<cpuID>  name 1..49

display cpu-usage monitor { slot <slotID> [ cpu <cpuID> ] | all }
	views all
	level 1
	unstored
	<slotID>  name 1..49
	<cpuID>  name 1..49

display cpu-usage monitor history [ slot <slotId> [ cpu <cpuid> ] ]
	views all
	level 1
	unstored
	<slotId>  integer 0..255
	<cpuid>  string 1..49

display cpu-usage threshold [ slot <slotId> [ cpu <cpuid> ] ]
	views all
	level 1
	unstored
	<slotId>  name 1..49
	<cpuid>  name 1..49

display device [ slot <slotid> ]
	views all
	level 1
	handler display-device
	<slotid>  integer 0..255

display device alarm hardware [ slot <slotid> ]
display device alarm hardware history { all | slot <slotid> } [ verbose ]
	views all
	level 1
	unstored
	<slotid>  integer 0..255

display device all
	views all
	level 1
	handler display-device

display device board
	views all
	level 1
	handler display-device

display device board reset <slotid> [ <card> <cardid> ]
display device board reset all
display device board reset <slotid>
	views all
	level 3
	unstored
	<slotid>  name 1..51
	<card>  name 1..4
	<cardid>  name 1..51

display device configuration
	views all
	level 1
	unstored

display device elabel [ slot <slotid> [ card <cardid> ] [ brief ] ]
	views all
	level 1
	unstored
	<slotid>  string 1..30
	<cardid>  string 1..49

display device elabel brief
	views all
	level 1
	unstored

display device esn
	views all
	level 1
	handler display-device-esn

display device fan
	views all
	level 1
	unstored

display device id-led
	views all
	level 1
	unstored

display device power [ verbose ]
	views all
	level 1
	unstored

display device power system
	views all
	level 1
	unstored

display device temperature [ slot <slot-id> ]
	views all
	level 1
	unstored
	<slot-id>  name 1..49

display disk partition <partitionName> [ slot <slotId> ]
	views all
	level 1
	unstored
	<partitionName>  name 1..49
	<slotId>  name 1..49

display forward multicast-leaf
	views all
	level 1
	unstored

display health
display health verbose
	views all
	level 1
	unstored

display interface { <interface-name> | <interface-type> <interface-number> } transceiver [ verbose ]
display interface slot <slot-id> transceiver [ verbose ]
display interface transceiver [ non-certified ] [ verbose ]
display interface transceiver brief
display interface { <interface-name> | <interface-type> <interface-number> } transceiver brief
	views all
	level 1
	unstored
	<slot-id>  string 1..23
	<interface-name>  interface-name exists interface : Name of an interface

display interface transceiver
display interface transceiver verbose
display interface transceiver brief
	views @ethernet @l2-ethernet
	level 1
	unstored

display interface { <interface-type> <interface-number> | <interface-name> } virtual-cable-test
	views user system 10ge 25ge meth l2-10ge l2-25ge
	level 1
	unstored
	<interface-name>  interface-name exists interface : Name of an interface

display memory [ { all | slot <slotid> [ cpu <cpuID> ] } ]
	views all
	level 1
	handler display-memory
	<slotid>  name 1..49
	<cpuID>  name 1..49

display memory threshold [ slot <slotId> [ cpu <cpuID> ] ]
	views all
	level 1
	unstored
	<slotId>  name 1..49
	<cpuID>  name 1..49

display reboot information slot <slot-id>
	views all
	level 3
	unstored
	<slot-id>  integer 0..255

display schedule reboot
	views all
	level 3
	unstored

display system mac-address [ all ]
	views all
	level 1
	unstored

display system resource brief
	views all
	level 1
	unstored

display system resource mode
	views all
	level 1
	unstored

display system resource usage { slot <slotId> [ cpu <cpuID> ] | all }
	views all
	level 3
	unstored
	<slotId>  name 1..49
	<cpuID>  name 1..49

display system role
	views all
	level 1
	unstored

display system work-mode
	views all
	level 1
	unstored

display task
	views all
	level 3
	unstored

display wavelength-map
	views all
	level 1
	unstored

memory-usage reliability notice-threshold <notice-threshold-value> overload-threshold <overload-threshold-value> exception-threshold <exception-threshold-value> [ slot <slotId> ]
undo memory-usage reliability [ notice-threshold <notice-threshold-value> overload-threshold <overload-threshold-value> exception-threshold <exception-threshold-value> ] [ slot <slotId> ]
	views system
	level 3
	<notice-threshold-value>  integer 5..90
	<overload-threshold-value>  integer 5..95
	<exception-threshold-value>  integer 75..100
	<slotId>  integer 0..255

memory-usage reliability switch on
undo memory-usage reliability switch on
	views system
	level 3

ndb silent fault disable
undo ndb silent fault disable
	views system
	level 3

reboot
reboot fast
	views user
	level 3
	handler reboot

reboot save diagnostic-information
	views user
	level 3
	unstored

reset interface { <interface-type> <interface-number> | <interface-name> } virtual-cable-test
reset interface virtual-cable-test
	views user system 10ge 25ge meth l2-10ge l2-25ge
	level 2
	unstored

reset master-mpu force
	views user
	level 3
	unstored

reset slot <slot-id>
	views user
	level 3
	unstored
	<slot-id>  integer 0..255

schedule reboot { at <exact-time> [ <date> ] | delay <interval> [ force ] }
undo schedule reboot
	views user
	level 3
	<exact-time>  time-hm
	<date>  date-slash 2000/01/01..2099/12/31
	<interval>  span-hm 00:00..720:00

set boot password slot <slot-id>
	views system
	level 3
	unstored
	<slot-id>  name 1..47

set cpu-reliability first-recover <first-recover-value> first-alarm <first-alarm-value> second-recover <second-recover-value> second-alarm <second-alarm-value> period <period-value> [ slot <slot-id> ]
undo set cpu-reliability [ slot <slot-id> ]
	views system
	level 3
	<first-recover-value>  integer 1..96 default 50
	<first-alarm-value>  integer 1..97
	<second-recover-value>  integer 1..98
	<second-alarm-value>  integer 1..99
	<period-value>  integer 30..3600 default 60
	<slot-id>  integer 0..255

set cpu-usage threshold <thresholdValue> [ restore <restoreValue> ] [ interval <interval-time> ] [ slot <slotId> [ cpu <cpuid> ] ]
undo set cpu-usage threshold [ slot <slotId> [ cpu <cpuid> ] ]
undo set cpu-usage threshold <thresholdValue> restore <restoreValue> interval <interval-time> slot <slotId> cpu <cpuid>
	views system
	level 2
	<thresholdValue>  integer 4..100 default 90
	<restoreValue>  integer 1..97
	<interval-time>  integer 1..60 default 1
	<slotId>  name 1..49
	<cpuid>  name 1..49

set device id-led { off | on } [ slot <slotid> ]
	views user
	level 3
	unstored
	<slotid>  string 1..49

set flow-control-message reliability disable
undo set flow-control-message reliability disable
	views system
	level 3

set memory threshold <thresholdValue> [ restore <restoreValue> ] [ slot <slotId> [ cpu <cpuid> ] ]
undo set memory threshold [ slot <slotId> [ cpu <cpuid> ] ]
undo set memory threshold <thresholdValue> restore <restoreValue> slot <slotId> cpu <cpuid>
	views system
	level 2
	<thresholdValue>  integer 50..100
	<restoreValue>  integer 1..97
	<slotId>  name 1..49
	<cpuid>  name 1..49

set system forwarding-engine alarm-first
undo set system forwarding-engine alarm-first
	views system
	level 2

set system next-work-mode { standard-forward | low-latency }
undo set system next-work-mode
	views system
	level 3

set system role { core | spine | leaf }
undo set system role [ { core | spine | leaf } ]
	views system
	level 2

system resource { standard | large-mac | user-defined { mac <mac-value> } | large-multicast }
system resource { standard | large-mac | large-route | balance }
system resource { standard | large-mac | large-route | large-multicast | large-flow }
undo system resource
	views system
	level 2
	<mac-value>  integer 32..800

transceiver non-certified-alarm disable
undo transceiver non-certified-alarm disable
	views system
	level 2

virtual-cable-test
	views 10ge 25ge meth l2-10ge l2-25ge
	level 2
	unstored

wavelength-channel <channel>
wavelength-channel frequency <frequency_value>
wavelength-channel wavelength <wavelength_value>
undo wavelength-channel [ <channel> ]
undo wavelength-channel frequency [ <frequency_value> ]
undo wavelength-channel wavelength [ <wavelength_value> ]
	views 100ge 10ge 200ge 25ge 400ge l2-100ge l2-10ge l2-200ge l2-25ge l2-400ge @port-groups
	level 2
	<channel>  integer 1..80
	<frequency_value>  integer 0..4294967295
	<wavelength_value>  integer 0..4294967295

words
	silent : Fault that nobody sees
