# Keychain (command reference, Security/Keychain)
section 1034

algorithm { md5 | sha-1 | hmac-md5 | hmac-sha1-12 | hmac-sha1-20 | hmac-sha-256 | sha-256 | sm3 | hmac-sha-384 | hmac-sha-512 }
undo algorithm
	views keychain-key-absolute keychain-key-daily keychain-key-monthly keychain-key-weekly keychain-key-yearly
	level 2

default send-key-id
undo default send-key-id
	views keychain-key-absolute keychain-key-daily keychain-key-monthly keychain-key-weekly keychain-key-yearly
	level 2
	section 3000

digest-length hmac-sha1-20 <length>
digest-length hmac-sha-256 <length>
digest-length sha-256 <length>
undo digest-length hmac-sha1-20 <length>
undo digest-length hmac-sha-256 <length>
undo digest-length sha-256 <length>
undo digest-length hmac-sha1-20
undo digest-length hmac-sha-256
undo digest-length sha-256
	views keychain
	level 2
	<length>  integer 16 20 32

display keychain <keychain-name>
display keychain <keychain-name> key-id <key-id>
	views all
	level 1
	unstored
	<keychain-name>  name 1..47
	<key-id>  integer 0..63

key-id <key-id>
undo key-id <key-id>
	views keychain
	level 2
	apart
	enters keychain-key-absolute
	<key-id>  integer 0..63

key-string [ cipher ] <plain-cipher-text>
key-string plain <plain-text>
undo key-string
	views keychain-key-absolute keychain-key-daily keychain-key-monthly keychain-key-weekly keychain-key-yearly
	level 2
	<plain-cipher-text>  password 1..255 led cipher
	<plain-text>  string 1..255

# The mode of a keychain can be left out when it stands already.
keychain <keychain-name> [ mode { absolute | periodic { daily | weekly | monthly | yearly } } ]
undo keychain <keychain-name>
	views system
	level 2
	key <keychain-name>
	enters keychain
	<keychain-name>  string 1..47

# One view takes the lines of every mode: which one a key has stands in the line above it.
receive-time <start-time> <start-date> { duration { <duration-value> | infinite } | { to <end-time> <end-date> } }
receive-time daily <start-time> to <end-time>
receive-time day <start-day> to <end-day>
receive-time day { <start-day> } &<1-7>
receive-time date <start-day-of-month> to <end-day-of-month>
receive-time date { <start-day-of-month> } &<1-31>
receive-time month <start-month> to <end-month>
receive-time month { <start-month> } &<1-12>
undo receive-time
	views keychain-key-absolute keychain-key-daily keychain-key-monthly keychain-key-weekly keychain-key-yearly
	level 2
	item receive-time
	key none
	section 1033
	<start-time>  time-hm
	<start-date>  date 1970-01-01..2050-12-31
	<duration-value>  integer 1..26280000
	<end-time>  time-hm
	<end-date>  date 1970-01-01..2050-12-31
	<start-day>  enum mon|tue|wed|thu|fri|sat|sun
	<end-day>  enum mon|tue|wed|thu|fri|sat|sun
	<start-day-of-month>  integer 1..31 : First day of the month
	<end-day-of-month>  integer 2..31 : Last day of the month
	<start-month>  enum jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec
	<end-month>  enum jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec

receive-tolerance { <value> | infinite | seconds <secvalue> }
undo receive-tolerance [ seconds <secvalue> ]
	views keychain
	level 2
	<value>  integer 1..14400
	<secvalue>  integer 1..864000

send-time <start-time> <start-date> { duration { <duration-value> | infinite } | { to <end-time> <end-date> } }
send-time daily <start-time> to <end-time>
send-time day <start-day> to <end-day>
send-time day { <start-day> } &<1-7>
send-time date <start-day-of-month> to <end-day-of-month>
send-time date { <start-day-of-month> } &<1-31>
send-time month <start-month> to <end-month>
send-time month { <start-month> } &<1-12>
undo send-time
	views keychain-key-absolute keychain-key-daily keychain-key-monthly keychain-key-weekly keychain-key-yearly
	level 2
	item send-time
	key none
	section 1032
	<start-time>  time-hm
	<start-date>  date 1970-01-01..2050-12-31
	<duration-value>  integer 1..26280000
	<end-time>  time-hm
	<end-date>  date 1970-01-01..2050-12-31
	<start-day>  enum mon|tue|wed|thu|fri|sat|sun
	<end-day>  enum mon|tue|wed|thu|fri|sat|sun
	<start-day-of-month>  integer 1..31 : First day of the month
	<end-day-of-month>  integer 2..31 : Last day of the month
	<start-month>  enum jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec
	<end-month>  enum jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec

tcp-kind <kind-value>
undo tcp-kind
	views keychain
	level 2
	<kind-value>  integer 28..255

tcp-algorithm-id md5 <md5-algorithm-id>
tcp-algorithm-id sha-1 <sha1-algorithm-id>
tcp-algorithm-id hmac-md5 <hmac-md5-algorithm-id>
tcp-algorithm-id hmac-sha1-12 <hmac-sha1-12-algorithm-id>
tcp-algorithm-id hmac-sha1-20 <hmac-sha1-20-algorithm-id>
tcp-algorithm-id hmac-sha-256 <hmac-sha-256-algorithm-id>
tcp-algorithm-id sha-256 <sha-256-algorithm-id>
tcp-algorithm-id sm3 <sm3-algorithm-id>
tcp-algorithm-id hmac-sha-384 <hmac-sha-384-algorithm-id>
tcp-algorithm-id hmac-sha-512 <hmac-sha-512-algorithm-id>
undo tcp-algorithm-id md5
undo tcp-algorithm-id sha-1
undo tcp-algorithm-id hmac-md5
undo tcp-algorithm-id hmac-sha1-12
undo tcp-algorithm-id hmac-sha1-20
undo tcp-algorithm-id hmac-sha-256
undo tcp-algorithm-id sha-256
undo tcp-algorithm-id sm3
undo tcp-algorithm-id hmac-sha-384
undo tcp-algorithm-id hmac-sha-512
	views keychain
	level 2
	<md5-algorithm-id>  integer 1..63 default 3
	<sha1-algorithm-id>  integer 1..63 default 4
	<hmac-md5-algorithm-id>  integer 1..63 default 5
	<hmac-sha1-12-algorithm-id>  integer 1..63 default 2
	<hmac-sha1-20-algorithm-id>  integer 1..63 default 6
	<hmac-sha-256-algorithm-id>  integer 1..63 default 7
	<sha-256-algorithm-id>  integer 1..63 default 8
	<sm3-algorithm-id>  integer 1..63 default 9
	<hmac-sha-384-algorithm-id>  integer 1..63 default 11
	<hmac-sha-512-algorithm-id>  integer 1..63 default 12

time mode utc
time mode lmt
undo time mode
	views keychain
	level 2
