# Redirection (command reference, QoS/Redirection)
section 1406

redirect cpu
undo redirect [ cpu ]
	views behavior
	level 2

redirect interface tunnel <tunnel-id>
redirect interface { <interface-type> <interface-number> | <interface-name> } [ fail-action forward ]
undo redirect interface tunnel <tunnel-id>
undo redirect
undo redirect interface { <interface-type> <interface-number> | <interface-name> } [ fail-action forward ]
	views behavior
	level 2
	<tunnel-id>  integer 0..4095

redirect ipv6 load-balance [ vpn-instance <vpn-instance-name> ] nexthop { <ipv6-address> [ track nqa <admin-name> <test-name> [ reaction probe-failtimes <fail-times> ] ] } &<1-16> [ fail-action discard ]
redirect load-balance [ vpn-instance <vpn-instance-name> ] nexthop { <ip-address> [ track nqa <admin-name> <test-name> [ reaction probe-failtimes <fail-times> ] ] } &<1-16> [ fail-action discard ] [ low-precedence ]
redirect load-balance [ vpn-instance <vpn-instance-name> ] nexthop { <ip-address> [ track nqa <admin-name> <test-name> [ reaction probe-failtimes <fail-times> ] ] } &<1-16> [ fail-action discard ]
undo redirect ipv6 load-balance [ vpn-instance <vpn-instance-name> ] nexthop { <ipv6-address> [ track nqa <admin-name> <test-name> [ reaction probe-failtimes <fail-times> ] ] } &<1-16> [ fail-action discard ]
undo redirect
undo redirect load-balance [ vpn-instance <vpn-instance-name> ] nexthop { <ip-address> [ track nqa <admin-name> <test-name> [ reaction probe-failtimes <fail-times> ] ] } &<1-16> [ fail-action discard ] [ low-precedence ]
undo redirect load-balance [ vpn-instance <vpn-instance-name> ] nexthop { <ip-address> [ track nqa <admin-name> <test-name> [ reaction probe-failtimes <fail-times> ] ] } &<1-16> [ fail-action discard ]
	views behavior
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<ipv6-address>  ipv6
	<admin-name>  name 1..32
	<test-name>  name 1..32
	<fail-times>  integer 1..15
	<ip-address>  ipv4

redirect [ vpn-instance <vpn-instance-name> ] nexthop { <ip-address> [ track nqa <admin-name> <test-name> [ reaction probe-failtimes <fail-times> ] ] } &<1-16> [ fail-action discard ] [ low-precedence ]
redirect ipv6 [ vpn-instance <vpn-instance-name> ] nexthop { <ipv6-address> [ track nqa <admin-name> <test-name> [ reaction probe-failtimes <fail-times> ] ] } &<1-16> [ fail-action discard ]
redirect [ vpn-instance <vpn-instance-name> ] nexthop { <ip-address> [ track nqa <admin-name> <test-name> [ reaction probe-failtimes <fail-times> ] ] } &<1-16> [ fail-action discard ]
undo redirect [ vpn-instance <vpn-instance-name> ] nexthop { <ip-address> [ track nqa <admin-name> <test-name> [ reaction probe-failtimes <fail-times> ] ] } &<1-16> [ fail-action discard ] [ low-precedence ]
undo redirect ipv6 [ vpn-instance <vpn-instance-name> ] nexthop { <ipv6-address> [ track nqa <admin-name> <test-name> [ reaction probe-failtimes <fail-times> ] ] } &<1-16> [ fail-action discard ]
undo redirect
undo redirect [ vpn-instance <vpn-instance-name> ] nexthop { <ip-address> [ track nqa <admin-name> <test-name> [ reaction probe-failtimes <fail-times> ] ] } &<1-16> [ fail-action discard ]
	views behavior
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<ip-address>  ipv4
	<admin-name>  name 1..32
	<test-name>  name 1..32
	<fail-times>  integer 1..15
	<ipv6-address>  ipv6

redirect observe-port group <group-id>
undo redirect observe-port group <group-id>
undo redirect
	views behavior
	level 2
	<group-id>  integer 1..128

redirect remote ipv6 [ vpn-instance <vpn-instance-name> ] <ipv6-address> &<1-16> [ exact ]
redirect remote [ vpn-instance <vpn-instance-name> ] { <ip-address> [ track nqa <admin-name> <test-name> [ reaction probe-failtimes <fail-times> ] ] } &<1-16> [ exact ] [ low-precedence ]
redirect remote ipv6 [ vpn-instance <vpn-instance-name> ] <ipv6-address> &<1-16> [ exact ] [ local ]
redirect remote [ vpn-instance <vpn-instance-name> ] { <ip-address> [ track nqa <admin-name> <test-name> [ reaction probe-failtimes <fail-times> ] ] } &<1-16> [ exact ] [ low-precedence ] [ local ]
redirect remote [ vpn-instance <vpn-instance-name> ] { <ip-address> [ track nqa <admin-name> <test-name> [ reaction probe-failtimes <fail-times> ] ] } &<1-16> [ exact ] [ local ]
undo redirect
undo redirect remote ipv6 [ vpn-instance <vpn-instance-name> ] <ipv6-address> &<1-16> [ exact ]
undo redirect remote [ vpn-instance <vpn-instance-name> ] { <ip-address> [ track nqa <admin-name> <test-name> [ reaction probe-failtimes <fail-times> ] ] } &<1-16> [ exact ] [ low-precedence ]
undo redirect remote ipv6 [ vpn-instance <vpn-instance-name> ] <ipv6-address> &<1-16> [ exact ] [ local ]
undo redirect remote [ vpn-instance <vpn-instance-name> ] { <ip-address> [ track nqa <admin-name> <test-name> [ reaction probe-failtimes <fail-times> ] ] } &<1-16> [ exact ] [ low-precedence ] [ local ]
undo redirect remote [ vpn-instance <vpn-instance-name> ] { <ip-address> [ track nqa <admin-name> <test-name> [ reaction probe-failtimes <fail-times> ] ] } &<1-16> [ exact ] [ local ]
	views behavior
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<ipv6-address>  ipv6
	<ip-address>  ipv4
	<admin-name>  name 1..32
	<test-name>  name 1..32
	<fail-times>  integer 1..15
