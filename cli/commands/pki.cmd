# PKI (command reference, Security/PKI)
section 1154

attribute <id> validity from <begintime> <begindate> to <endtime> <enddate>
attribute <id> { alt-subject-name fqdn | { issuer-name | subject-name } dn } { ctn | equ | nctn | nequ } <attribute-value>
attribute <id> alt-subject-name ip { ctn | equ | nctn | nequ } <ip-address>
undo attribute { <id> | all }
	views pki-attribute-group
	level 2
	<id>  integer 1..256
	<begintime>  time
	<begindate>  date-slash 2000/01/01..2037/12/31
	<endtime>  time
	<enddate>  date-slash 2000/01/01..2037/12/31
	<attribute-value>  string 1..256
	<ip-address>  ipv4

ca-name { <ca-name> | from-certificate filename <file-name> }
undo ca-name
	views pki-realm
	level 2
	<ca-name>  string 1..255
	<file-name>  string 1..64

ca id <ca-name>
undo ca id
	views pki-realm
	level 2
	<ca-name>  string 1..64

certificate-check { { crl | ocsp } * [ none ] | none }
undo certificate-check
	views pki-realm
	level 2

certificate auto-update enable
undo certificate auto-update enable
	views pki-cmp-session
	level 2

certificate update expire-time <valid-percent>
undo certificate update expire-time
	views pki-cmp-session
	level 2
	<valid-percent>  integer 10..100 default 50

cmp-request authentication-cert <cert-name>
undo cmp-request authentication-cert
	views pki-cmp-session
	level 2
	<cert-name>  string 1..64

cmp-request ca-name <ca-name>
undo cmp-request ca-name
	views pki-cmp-session
	level 2
	<ca-name>  string 1..128 quoted

cmp-request entity <entity-name>
undo cmp-request entity
	views pki-cmp-session
	level 2
	<entity-name>  string 1..64

cmp-request server url [ esc ] <url-addr>
undo cmp-request server url
	views pki-cmp-session
	level 2
	<url-addr>  name 1..128

cmp-request integrity-algorithm { hmac-sha256 | hmac-sha1 }
undo cmp-request integrity-algorithm
	views pki-cmp-session
	level 2

cmp-request origin-authentication-method { message-authentication-code | signature }
undo cmp-request origin-authentication-method
	views pki-cmp-session
	level 2

cmp-request rsa local-key-pair <key-name> [ regenerate [ <key-bit> ] ]
undo cmp-request rsa local-key-pair
	views pki-cmp-session
	level 2
	<key-name>  string 1..64
	<key-bit>  integer 2048..4096 default 3072

cmp-request message-authentication-code <reference-value> [ <secret-value> ]
undo cmp-request message-authentication-code
	views pki-cmp-session
	level 2
	<reference-value>  string 1..128
	<secret-value>  password 1..128

cmp-request verification-cert <cert-file-name>
undo cmp-request verification-cert
	views pki-cmp-session
	level 2
	<cert-file-name>  string 1..64

country <country-code>
undo country
	views pki-entity
	level 2
	<country-code>  name 2..2

description <description>
undo description
	views pki-access-policy
	level 2
	<description>  string 1..128

display debugging pki
	views all
	level 1
	unstored

display pki cert-req filename <file-name>
	views all
	level 1
	unstored
	<file-name>  string 1..64

display pki certificate ocsp [ realm <realm-name> ]
display pki certificate { ca | local | ocsp } [ filename <file-name> ]
display pki certificate default { ca | local } [ key-pair-type rsa ]
display pki certificate { ca | local } [ realm <realm-name> ]
	views all
	level 1
	unstored
	<realm-name>  string 1..64
	<file-name>  name 1..64

display pki certificate access-control-policy all
	views user
	level 1
	unstored

display pki certificate attribute-group all
	views user
	level 1
	unstored

display pki certificate device slot <slot-id>
	views all
	level 1
	unstored
	<slot-id>  integer 0..255

display pki certificate filename <file-name>
	views all
	level 1
	unstored
	<file-name>  string 1..64

display pki cmp statistics [ session <session-name> ]
	views all
	level 1
	unstored
	<session-name>  string 1..64

display pki credential-storage-path
	views all
	level 1
	unstored

display pki crl [ realm <realm-name> | filename <file-name> ]
display pki crl realm <realm-name>
	views all
	level 1
	unstored
	<realm-name>  string 1..64
	<file-name>  string 1..64

display pki entity [ <entity-name> ]
	views all
	level 1
	unstored
	<entity-name>  string 1..64

display pki peer-certificate { name <peer-name> | all }
	views all
	level 1
	unstored
	<peer-name>  string 1..32

display pki realm [ <realm-name> ]
	views all
	level 1
	unstored
	<realm-name>  string 1..64

display pki rsa local-key-pair { pem | pkcs12 } <file-name> [ password <password> ]
display pki rsa local-key-pair [ name <key-name> ] public
	views all
	level 1
	unstored
	<file-name>  string 1..64
	<password>  name 1..32
	<key-name>  string 1..64

display pki sm2 local-key-pair [ name <key-name> ] public
	views all
	level 1
	unstored
	<key-name>  string 1..64

display pki whitelist { filename <file-name> | all }
	views all
	level 1
	unstored
	<file-name>  string 1..64

enrollment-request signature message-digest-method { md5 | sha1 | sha-256 | sha-384 | sha-512 | sm3 }
undo enrollment-request signature message-digest-method
	views pki-realm
	level 2

entity <entity-name>
undo entity
	views pki-realm
	level 2
	<entity-name>  string 1..64

fqdn <fqdn-name>
undo fqdn
	views pki-entity
	level 2
	<fqdn-name>  string 1..255

ip-address { <ipv4-address> | <ipv6-address> | <interface-type> <interface-number> [ ipv6 ] }
ip-address <interface-name> [ ipv6 ]
undo ip-address
	views pki-entity
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

email <email-address>
undo email
	views pki-entity
	level 2
	<email-address>  string 1..128

state <state-name>
undo state
	views pki-entity
	level 2
	<state-name>  string 1..32

key-usage { signature | encipherment }
undo key-usage
	views pki-realm
	level 2

locality <locality-name>
undo locality
	views pki-entity
	level 2
	<locality-name>  string 1..32

ocsp-url from-ca
undo ocsp-url from-ca
	views pki-realm
	level 2

ocsp nonce enable
undo ocsp nonce enable
	views pki-realm
	level 2

ocsp signature enable
undo ocsp signature enable
	views pki-realm
	level 2

ocsp url [ esc ] <url-address>
undo ocsp url
	views pki-realm
	level 2
	<url-address>  name 1..128

organization <organization-name>
undo organization
	views pki-entity
	level 2
	<organization-name>  string 1..32

organization-unit <organization-unit-name>
undo organization-unit
	views pki-entity
	level 2
	<organization-unit-name>  string 1..31

common-name <common-name>
undo common-name
	views pki-entity
	level 2
	<common-name>  string 1..64

password cipher [ <password> ]
undo password
	views pki-realm
	level 3
	<password>  password 1..64

pki certificate-check crl [ none ]
pki certificate-check none
undo pki certificate-check
	views system
	level 2

pki certificate access-control-policy default { permit | deny }
undo pki certificate access-control-policy default
	views system
	level 2

pki certificate access-control-policy name <policy-name>
undo pki certificate access-control-policy name <policy-name>
	views system
	level 2
	enters pki-access-policy
	<policy-name>  string 1..32

pki certificate access-control-policy [ policy-name <policy-name> ] rule move <rule-id1> { after | before } <rule-id2>
	views system
	level 2
	unstored
	<policy-name>  string 1..32
	<rule-id1>  integer 1..4294967295
	<rule-id2>  integer 1..4294967295

pki certificate attribute-group <group-name>
undo pki certificate attribute-group <group-name>
	views system
	level 2
	enters pki-attribute-group
	<group-name>  string 1..32

pki cmp certificate-request session <session-name>
	views system
	level 2
	unstored
	<session-name>  string 1..64

pki cmp initial-request session <session-name>
	views system
	level 2
	unstored
	<session-name>  string 1..64

pki cmp keyupdate-request session <session-name>
	views system
	level 2
	unstored
	<session-name>  string 1..64

pki cmp session <session-name>
undo pki cmp session <session-name>
	views system
	level 2
	enters pki-cmp-session
	<session-name>  string 1..64

pki create-certificate [ self-signed ] filename <file-name>
	views system
	level 2
	unstored
	<file-name>  name 1..64

pki delete-certificate ocsp { realm <realm-name> | filename <file-name> }
pki delete-certificate { ca | local } { realm <realm-name> | filename <file-name> }
	views system
	level 2
	unstored
	<realm-name>  string 1..64
	<file-name>  string 1..64

pki delete-crl { realm <realm-name> | filename <file-name> }
	views system
	level 2
	unstored
	<realm-name>  string 1..64
	<file-name>  string 1..64

pki delete-file <file-name>
	views all
	level 3
	unstored
	<file-name>  name 1..64

pki delete whitelist filename <file-name>
	views system
	level 2
	unstored
	<file-name>  string 1..64

pki enroll-certificate realm <realm-name> pkcs10 [ filename <filename> ] [ password <password> ]
	views system
	level 2
	unstored
	<realm-name>  string 1..64
	<filename>  string 1..64
	<password>  password 1..64

pki entity <entity-name>
undo pki entity <entity-name>
	views system
	level 2
	enters pki-entity
	<entity-name>  string 1..64

pki export-certificate { ca | local | ocsp } realm <realm-name> { pkcs12 | pem }
	views system
	level 3
	unstored
	<realm-name>  string 1..64

pki export-certificate default ca filename <file-name>
	views system
	level 3
	unstored
	<file-name>  name 1..64

pki export rsa-key-pair <keyname> [ and-certificate <certificate-name> ] { pem <filename> [ aes ] | pkcs12 <filename> } password <password>
	views system
	level 3
	unstored
	<keyname>  string 1..64
	<certificate-name>  string 1..64
	<filename>  name 1..64
	<password>  string 6..32

pki export sm2-key-pair <keyname> der <filename>
pki export sm2-key-pair <keyname> pem <filename> [ password <password> ]
	views system
	level 3
	unstored
	<keyname>  string 1..64
	<filename>  name 1..64
	<password>  string 8..32

pki file-format { der | pem }
undo pki file-format
	views system
	level 2

pki import-certificate ocsp [ realm <realm-name> ] { der | pkcs12 | pem } filename <file-name> [ cert-name <cert-name> ] [ no-check-same-name ]
pki import-certificate { ca | local } [ [ realm <realm-name> ] { pkcs12 | pem } ] filename <file-name> [ cert-name <cert-name> ] [ no-check-same-name ] { include-rsa-key | include-sm2-key } [ exportable ] [ password <password> ]
pki import-certificate { local | ca } realm <realm-name> { der | pkcs12 | pem } filename <file-name> [ cert-name <cert-name> ] [ replace ]
pki import-certificate { local | ca } [ [ realm <realm-name> ] { der | pkcs12 | pem } ] filename <file-name> [ cert-name <cert-name> ] [ no-check-hash-alg ] [ no-check-same-name ]
	views system
	level 2
	unstored
	<realm-name>  string 1..64
	<file-name>  string 1..64
	<cert-name>  name 1..64
	<password>  string 1..32

pki import-certificate peer <peer-name> { der | pem | pkcs12 } filename <filename> [ cert-name <cert-name> ] [ no-check-same-name ]
	views system
	level 2
	unstored
	<peer-name>  name 1..32
	<filename>  string 1..64
	<cert-name>  string 1..64

pki import-certificate { default_ca | default_local } realm default
	views system
	level 2
	unstored

pki import-crl realm <realm-name> filename <file-name>
pki import-crl filename <file-name>
	views system
	level 2
	unstored
	<realm-name>  string 1..64
	<file-name>  string 1..64

pki import rsa-key-pair <keyname> [ exclude-cert ] { pem | pkcs12 } <filename> [ exportable ] [ password <password> ]
	views system
	level 2
	unstored
	<keyname>  string 1..64
	<filename>  string 1..64
	<password>  string 1..255

pki import sm2-key-pair <keyname> der <filename> [ exportable ]
pki import sm2-key-pair <keyname> pem <filename> [ exportable ] [ password <password> ]
pki import sm2-key-pair <keyname> pem <filename> [ exportable ] signkey <signkey-name> [ certificate <certificate-name> ]
	views system
	level 2
	unstored
	<keyname>  string 1..64
	<filename>  string 1..64
	<password>  string 1..255
	<signkey-name>  name 1..64
	<certificate-name>  name 1..64

pki import whitelist filename <file-name>
	views system
	level 2
	unstored
	<file-name>  name 1..64

pki ldap-server-template <template-name> attribute <attr-value> <save-name> dn <dn-value>
undo pki ldap-server-template <template-name> attribute <attr-value> <save-name>
	views system
	level 2
	<template-name>  string 1..255
	<attr-value>  string 1..64
	<save-name>  name 1..64
	<dn-value>  name 1..128

pki match-rsa-key certificate-filename <file-name>
	views system
	level 3
	unstored
	<file-name>  string 1..64

pki match-sm2-key certificate-filename <file-name>
	views system
	level 3
	unstored
	<file-name>  string 1..64

pki ocsp response cache enable
undo pki ocsp response cache enable
	views system
	level 3

pki ocsp response cache number <number>
undo pki ocsp response cache number
	views system
	level 3
	<number>  integer 1..5000

pki ocsp response cache refresh interval <interval>
undo pki ocsp response cache refresh interval
	views system
	level 3
	default pki ocsp response cache refresh interval 5
	<interval>  integer 1..1440 default 5

pki realm <realm-name>
undo pki realm <realm-name>
	views system
	level 2
	enters pki-realm
	<realm-name>  name 1..64

pki recycle-bin enable
undo pki recycle-bin enable
	views system
	level 2

pki release-certificate peer { name <peer-name> | all }
	views system
	level 2
	unstored
	<peer-name>  string 1..32

pki rsa local-key-pair create <key-name> [ modulus <modulus-size> ] [ exportable ]
	views system
	level 2
	unstored
	<key-name>  string 1..64
	<modulus-size>  integer 2048..4096 default 3072

pki rsa local-key-pair destroy <key-name>
	views system
	level 2
	unstored
	<key-name>  string 1..64

pki set-certificate expire-prewarning <day>
undo pki set-certificate expire-prewarning
	views system
	level 3
	default pki set-certificate expire-prewarning 90
	<day>  integer 7..180 default 90

pki sm2 local-key-pair create <key-name> [ exportable ]
	views system
	level 2
	unstored
	<key-name>  string 1..64

pki sm2 local-key-pair destroy <key-name>
	views system
	level 2
	unstored
	<key-name>  string 1..64

pki validate-certificate { ca | local } { realm <realm-name> | filename <file-name> }
	views system
	level 2
	unstored
	<realm-name>  string 1..64
	<file-name>  string 1..64

pki validate-certificate device slot <slot-id>
	views system
	level 2
	unstored
	<slot-id>  integer 0..255

pki validate ocsp-server-certificate enable
undo pki validate ocsp-server-certificate enable
	views system
	level 3
	negative
	default pki validate ocsp-server-certificate enable

reset pki cmp statistics [ session <session-name> ]
	views user
	level 2
	unstored
	<session-name>  string 1..64

reset pki global-ca
	views user
	level 3
	unstored

reset pki ocsp response cache
	views user
	level 3
	unstored

reset pki ocsp server down-information [ url [ esc ] <url-addr> ]
	views user
	level 3
	unstored
	<url-addr>  name 1..128

rsa local-key-pair <key-name>
undo rsa local-key-pair
	views pki-realm
	level 2
	<key-name>  string 1..64

rule <id> { permit | deny } <group-name>
undo rule { <id> | all }
	views pki-access-policy
	level 2
	<id>  integer 1..256
	<group-name>  string 1..32

sm2 local-key-pair <key-name>
undo sm2 local-key-pair
	views pki-realm
	level 2
	<key-name>  string 1..64

source { interface { <interface-type> <interface-number> | <interface-name> } | <ipv4-address> | <ipv6-address> }
undo source
	views pki-cmp-session pki-realm
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

vpn-instance vpn-name <vpn-instance-name>
undo vpn-instance
	views pki-cmp-session
	level 2
	<vpn-instance-name>  string 1..255 not _public_

vpn-instance <vpn-instance-name>
undo vpn-instance
	views pki-realm
	level 2
	<vpn-instance-name>  string 1..255 not _public_
