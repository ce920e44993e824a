# MACsec (command reference, Security/MACsec)
section 1460

display mac-security-profile configuration [ name <profile-name> ]
	views all
	level 1
	unstored
	<profile-name>  name 1..31

display macsec statistics interface { <interface-name> | <interface-type> <interface-number> }
	views all
	level 1
	unstored

display mka interface { <interface-name> | <interface-type> <interface-number> } [ verbose ]
	views all
	level 1
	unstored

mac-security-profile <profile-name>
undo mac-security-profile
	views 100ge 200ge 25ge 400ge 50ge @port-groups l2-100ge l2-200ge l2-25ge l2-400ge l2-50ge
	level 2
	<profile-name>  string 1..31

mac-security-profile name <profile-name>
undo mac-security-profile name <profile-name>
	views system
	level 2
	enters mac-security-profile
	<profile-name>  string 1..31

macsec capability <capability-value>
undo macsec capability
	views mac-security-profile
	level 2
	<capability-value>  integer 2..3

macsec cipher-suite { gcm-aes-128 | gcm-aes-256 | gcm-aes-xpn-128 | gcm-aes-xpn-256 } *
macsec cipher-suite { gcm-aes-128 | gcm-aes-256 | gcm-aes-xpn-128 | gcm-aes-xpn-256 | gcm-sm4-128 | gcm-sm4-xpn-128 } *
undo macsec cipher-suite [ gcm-aes-128 | gcm-aes-256 | gcm-aes-xpn-128 | gcm-aes-xpn-256 ] *
undo macsec cipher-suite [ gcm-aes-128 | gcm-aes-256 | gcm-aes-xpn-128 | gcm-aes-xpn-256 | gcm-sm4-128 | gcm-sm4-xpn-128 ] *
	views mac-security-profile
	level 2

macsec confidentiality-offset <offset-value>
undo macsec confidentiality-offset
	views mac-security-profile
	level 2
	<offset-value>  integer 0 30 50

macsec include-sci
undo macsec include-sci
	views mac-security-profile
	level 2

macsec mode { none | normal | integrity-only }
undo macsec mode
	views mac-security-profile
	level 2

macsec replay-window <window-size>
undo macsec replay-window
	views mac-security-profile
	level 2
	<window-size>  integer 0..4294967295

macsec xpn-salt reverse
undo macsec xpn-salt reverse
	views system
	level 2

mka cak-mode static ckn <string-name> cak <string-key>
undo mka cak-mode static ckn <string-name>
	views 100ge 200ge 25ge 400ge 50ge @port-groups l2-100ge l2-200ge l2-25ge l2-400ge l2-50ge
	level 2
	<string-name>  hex-text 2..64
	<string-key>  password 32..64

mka cryptographic-algorithm { aes-cmac-128 | aes-cmac-256 }
mka cryptographic-algorithm sm4-cmac-128
undo mka cryptographic-algorithm
	views mac-security-profile
	level 2

mka keyserver priority <priority>
undo mka keyserver priority
	views mac-security-profile
	level 2
	default mka keyserver priority 16
	<priority>  integer 0..255 default 16

mka timer mka-life <life-time>
undo mka timer mka-life
	views mac-security-profile
	level 2
	default mka timer mka-life 6
	<life-time>  integer 6..60 default 6

mka timer sak-life <life-time>
undo mka timer sak-life
	views mac-security-profile
	level 2
	default mka timer sak-life 3600
	<life-time>  integer 60..604800 default 3600

reset macsec statistics interface { <interface-name> | <interface-type> <interface-number> }
	views user
	level 2
	unstored

reset mka statistics interface { <interface-name> | <interface-type> <interface-number> }
	views user
	level 2
	unstored
