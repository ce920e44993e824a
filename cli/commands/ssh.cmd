# SSH (command reference, Security/SSH)
section 2090
module ssh

# The manual takes IPv6 addresses too.
activate ssh server ip-block ip-address <ip-address> [ vpn-instance <vpn-name> ]
activate ssh server ip-block ip-address <ipv6-address> [ vpn-instance <vpn-name> ]
	views user
	level 3
	unstored
	handler activate-ip-block
	<ip-address>  ipv4
	<ipv6-address>  ipv6 as <ip-address>
	<vpn-name>  string 1..31

bye
	views sftp
	level 3
	unstored

cd [ <path> ]
	views sftp
	level 3
	unstored
	<path>  string 1..255

cdup
	views sftp
	level 3
	unstored

delete <file>
	views sftp
	level 3
	unstored
	<file>  string 1..1060

dir [ <remote-directory> [ <local-filename> ] ]
	views sftp
	level 3
	unstored
	<remote-directory>  name 1..255
	<local-filename>  name 1..255

display dsa peer-public-key
display dsa peer-public-key brief
display dsa peer-public-key name <key-name>
	views all
	level 3
	handler display-peer-public-key
	<key-name>  string 1..40

display ecc peer-public-key
display ecc peer-public-key brief
display ecc peer-public-key name <key-name>
	views all
	level 3
	handler display-peer-public-key
	<key-name>  string 1..40

display dsa key-pair
display dsa key-pair brief
display dsa key-pair label <label-name>
display ecc key-pair
display ecc key-pair brief
display ecc key-pair label <label-name>
display sm2 key-pair
display sm2 key-pair brief
display sm2 key-pair label <label-name>
	views all
	level 3
	handler display-key-pair
	<label-name>  name 1..35

display rsa local-key-pair public
display dsa local-key-pair public
display ecc local-key-pair public
	views all
	level 3
	handler display-host-key

display rsa key-pair
display rsa key-pair brief
display rsa key-pair label <label-name>
	views all
	level 3
	handler display-key-pair
	<label-name>  string 1..35

display rsa peer-public-key
display rsa peer-public-key brief
display rsa peer-public-key name <key-name>
	views all
	level 3
	handler display-peer-public-key
	<key-name>  string 1..40

display scp client
	views all
	level 3
	unstored

display sftp client
	views all
	level 3
	unstored

display sm2 peer-public-key
display sm2 peer-public-key brief
display sm2 peer-public-key name <key-name>
	views all
	level 3
	unstored
	<key-name>  name 1..40

display ssh client session
	views all
	level 3
	unstored

display ssh server-info
	views all
	level 3
	unstored

display ssh server ip-block list
display ssh server ip-block all
	views all
	level 3
	handler display-ip-block

display ssh server session
	views all
	level 3
	handler display-ssh-server-session

display ssh server status
	views all
	level 3
	handler display-ssh-server-status

display ssh user-information [ <user-name> ]
	views all
	level 3
	handler display-ssh-user-information
	<user-name>  string 1..253

dsa local-key-pair create
	views system
	level 3
	unstored
	handler host-key-create

dsa local-key-pair destroy
	views system
	level 3
	unstored
	handler host-key-destroy

dsa peer-public-key <key-name> encoding-type <enc-type>
undo dsa peer-public-key <key-name>
	views system
	level 3
	enters dsa-public-key
	<key-name>  string 1..40
	<enc-type>  enum der|openssh|pem

ecc local-key-pair create
	views system
	level 3
	unstored
	handler host-key-create

ecc local-key-pair destroy
	views system
	level 3
	unstored
	handler host-key-destroy

ecc peer-public-key <key-name> [ encoding-type <enc-type> ]
undo ecc peer-public-key <key-name>
	views system
	level 3
	enters ecc-public-key
	<key-name>  name 1..40
	<enc-type>  enum der|openssh|pem

exit
	views sftp
	level 3
	unstored

get <remote-filename> [ <local-filename> ]
	views sftp
	level 3
	unstored
	<remote-filename>  string 1..255
	<local-filename>  string 1..255

help [ <command-name> ]
	views sftp
	level 3
	unstored
	<command-name>  string 1..255

dsa key-pair label <label-name> [ modulus <modulus-bits> ]
ecc key-pair label <label-name> [ modulus <modulus-bits> ]
sm2 key-pair label <label-name>
undo { dsa | ecc } key-pair label <label-name>
undo sm2 key-pair label <label-name>
	views system
	level 3
	<label-name>  name 1..35 of A-Za-z0-9_
	<modulus-bits>  integer 256 384 521

rsa key-pair maximum <max-keys>
dsa key-pair maximum <max-keys>
ecc key-pair maximum <max-keys>
undo rsa key-pair maximum
undo dsa key-pair maximum
undo ecc key-pair maximum
	views system
	level 3
	<max-keys>  integer 1..20

ls [ <remote-directory> [ <local-filename> ] ]
	views sftp
	level 3
	unstored
	<remote-directory>  string 1..255
	<local-filename>  string 1..255

mkdir <path>
	views sftp
	level 3
	unstored
	<path>  string 1..255

peer-public-key end
	views dsa-public-key ecc-public-key rsa-public-key sm2-public-key
	level 3
	unstored
	handler quit

public-key-code begin
	views dsa-public-key
	level 3
	singleton
	handler key-begin
	enters dsa-key-code

public-key-code begin
	views ecc-public-key
	level 3
	singleton
	handler key-begin
	enters ecc-key-code

public-key-code begin
	views rsa-public-key
	level 3
	singleton
	handler key-begin
	enters rsa-key-code

public-key-code begin
	views sm2-public-key
	level 3
	singleton
	handler key-begin
	enters sm2-key-code

<key-data>
undo key-data
	views dsa-key-code ecc-key-code rsa-key-code sm2-key-code
	level 3
	name key-data
	handler key-data
	hidden
	key none
	<key-data>  text 1..3100 : Part of the public key
	key-data : Public key

public-key-code end
	views dsa-key-code ecc-key-code rsa-key-code sm2-key-code
	level 3
	unstored
	handler quit

put <local-filename> [ <remote-filename> ]
	views sftp
	level 3
	unstored
	<local-filename>  string 1..255
	<remote-filename>  string 1..255

pwd
	views sftp
	level 3
	unstored

remove <path>
	views sftp
	level 3
	unstored
	<path>  string 1..1060

rename <old-name> <new-name>
	views sftp
	level 3
	unstored
	<old-name>  string 1..255
	<new-name>  string 1..255

rmdir <directory-name>
	views sftp
	level 3
	unstored
	<directory-name>  string 1..1060

rsa key-pair label <label-name> [ modulus <modulus-bits> ]
undo rsa key-pair label <label-name>
	views system
	level 3
	<label-name>  name 1..35 of A-Za-z0-9_
	<modulus-bits>  integer 2048 3072 4096

rsa local-key-pair create
	views system
	level 3
	unstored
	handler host-key-create

rsa local-key-pair destroy
	views system
	level 3
	unstored
	handler host-key-destroy

rsa peer-public-key <key-name> [ encoding-type <enc-type> ]
undo rsa peer-public-key <key-name>
	views system
	level 3
	enters rsa-public-key
	<key-name>  string 1..40
	<enc-type>  enum der|openssh|pem

scp [ -a <source-ip-address> ] [ -force-receive-pubkey ] [ [ -port <server-port> ] | [ public-net | vpn-instance <vpn-instance-name> ] | [ identity-key <identity-key-type> ] | [ user-identity-key <user-key> ] | -r | -c | [ -cipher <cipher> ] | [ -prefer-kex { <prefer-kex> } ] ] * <source-filename> <destination-filename>
scp ipv6 [ [ vpn-instance <vpn-instance-name> ] | public-net ] [ -force-receive-pubkey ] [ [ -port <server-port> ] | [ identity-key <identity-key-type> ] | [ user-identity-key <user-key> ] | [ [ -a <source-ipv6-address> ] | [ -oi { <interface-name> | <interface-type> <interface-number> } ] ] | -r | -c | [ -cipher <cipher> ] | [ -prefer-kex { <prefer-kex> } ] ] * <source-filename> <destination-filename>
scp -i { <interface-name> | <interface-type> <interface-number> } [ -force-receive-pubkey ] [ [ -port <server-port> ] | [ identity-key <identity-key-type> ] | [ user-identity-key <user-key> ] | -r | -c | [ -cipher <cipher> ] | [ -prefer-kex { <prefer-kex> } ] ] * <source-filename> <destination-filename>
	views system
	unstored
	level 3
	unstored
	<source-ip-address>  ipv4
	<server-port>  integer 1..65535 default 22
	<vpn-instance-name>  string 1..31 not _public_
	<identity-key-type>  string 1..255
	<user-key>  string 1..255
	<cipher>  string 1..255
	<prefer-kex>  string 1..255
	<source-filename>  name 1..256
	<destination-filename>  name 1..256
	<source-ipv6-address>  ipv6

scp client-source -a <source-ip-address>
scp client-source -a <source-ip-address> { public-net | -vpn-instance <vpn-instance-name> }
scp ipv6 client-source -a <source-ipv6-address> [ -vpn-instance <ipv6-vpn-instance-name> ]
undo scp client-source
undo scp ipv6 client-source
	views system
	level 3
	<source-ip-address>  ipv4
	<vpn-instance-name>  string 1..31 not _public_
	<source-ipv6-address>  ipv6
	<ipv6-vpn-instance-name>  name 1..31

scp client-source -i { <interface-type> <interface-number> | <interface-name> }
	views system
	level 3

scp max-sessions <max-session-count>
undo scp max-sessions
	views system
	level 3
	default scp max-sessions 2
	<max-session-count>  integer 0..5 default 2

scp server enable
undo scp server enable
	views system
	level 3

scp ipv4 server enable
scp ipv6 server enable
undo scp ipv4 server enable
undo scp ipv6 server enable
	views system
	level 3

sftp [ -a <source-ip-address> ] [ -force-receive-pubkey ] <host-ip-address> [ <port-number> ] [ [ prefer_kex { <prefer_kex> } ] | [ prefer_ctos_cipher <prefer_ctos_cipher> ] | [ prefer_stoc_cipher <prefer_stoc_cipher> ] | [ prefer_ctos_hmac <prefer_ctos_hmac> ] | [ prefer_stoc_hmac <prefer_stoc_hmac> ] | [ prefer_ctos_compress zlib ] | [ prefer_stoc_compress zlib ] | [ public-net | -vpn-instance <vpn-instance-name> ] | [ -ki <interval> ] | [ -kc <count> ] | [ identity-key <identity-key-type> ] | [ user-identity-key <user-key> ] ] *
sftp ipv6 [ -force-receive-pubkey ] [ -a <source-ipv6-address> ] <host-ipv6-address> [ [ [ -vpn-instance <vpn-instance-name> ] | public-net ] | [ -oi { <interface-name> | <interface-type> <interface-number> } ] | [ <port-number> ] | [ prefer_kex { <prefer_kex> } ] | [ prefer_ctos_cipher <prefer_ctos_cipher> ] | [ prefer_stoc_cipher <prefer_stoc_cipher> ] | [ prefer_ctos_hmac <prefer_ctos_hmac> ] | [ prefer_stoc_hmac <prefer_stoc_hmac> ] | [ prefer_ctos_compress zlib ] | [ prefer_stoc_compress zlib ] | [ -ki <interval> ] | [ -kc <count> ] | [ identity-key <identity-key-type> ] | [ user-identity-key <user-key> ] ] *
sftp -i { <interface-name> | <interface-type> <interface-number> } [ -force-receive-pubkey ] <host-ip-address> [ <port-number> ] [ [ prefer_kex { <prefer_kex> } ] | [ prefer_ctos_cipher <prefer_ctos_cipher> ] | [ prefer_stoc_cipher <prefer_stoc_cipher> ] | [ prefer_ctos_hmac <prefer_ctos_hmac> ] | [ prefer_stoc_hmac <prefer_stoc_hmac> ] | [ prefer_ctos_compress zlib ] | [ prefer_stoc_compress zlib ] | [ -ki <interval> ] | [ -kc <count> ] | [ identity-key <identity-key-type> ] | [ user-identity-key <user-key> ] ] *
	views system
	level 3
	enters sftp
	singleton
	<source-ip-address>  ipv4
	<host-ip-address>  ipv4
	<port-number>  integer 1..65535 default 22
	<prefer_kex>  string 1..255
	<prefer_ctos_cipher>  string 1..255
	<prefer_stoc_cipher>  string 1..255
	<prefer_ctos_hmac>  string 1..255
	<prefer_stoc_hmac>  string 1..255
	<vpn-instance-name>  string 1..31 not _public_
	<interval>  integer 1..3600
	<count>  integer 1..30
	<identity-key-type>  string 1..255
	<user-key>  string 1..255
	<source-ipv6-address>  ipv6
	<host-ipv6-address>  ipv6

sftp client-source -a <source-ip-address>
sftp client-source -a <source-ip-address> { public-net | -vpn-instance <vpn-instance-name> }
sftp ipv6 client-source -a <source-ipv6-address> [ -vpn-instance <ipv6-vpn-instance-name> ]
undo sftp client-source
undo sftp ipv6 client-source [ -a <source-ipv6-address> [ -vpn-instance <ipv6-vpn-instance-name> ] ]
	views system
	level 3
	<source-ip-address>  ipv4
	<vpn-instance-name>  name 1..31
	<source-ipv6-address>  ipv6
	<ipv6-vpn-instance-name>  name 1..31

sftp client-source -i { <interface-type> <interface-number> | <interface-name> }
	views system
	level 3

sftp client-transfile get ipv6 [ -a <source-ipv6-address> ] host-ip <host-ipv6> [ -oi { <interface-type> <interface-number> | <interface-name> } ] [ <port> ] [ [ public-net | -vpn-instance <vpn-instance-name> ] | [ prefer_kex { <prefer_kex> } ] | [ identity-key <identity-key-type> ] | [ prefer_ctos_cipher <prefer_ctos_cipher> ] | [ prefer_stoc_cipher <prefer_stoc_cipher> ] | [ prefer_ctos_hmac <prefer_ctos_hmac> ] | [ prefer_stoc_hmac <prefer_stoc_hmac> ] | [ -ki <interval> ] | [ -kc <count> ] ] * username <user-name> password <password> sourcefile <destination> [ destination <source-file> ]
sftp client-transfile get [ -a <source-address> | -i { <interface-type> <interface-number> | <interface-name> } ] host-ip <host-ipv4> [ <port> ] [ [ public-net | -vpn-instance <vpn-instance-name> ] | [ prefer_kex { <prefer_kex> } ] | [ identity-key <identity-key-type> ] | [ prefer_ctos_cipher <prefer_ctos_cipher> ] | [ prefer_stoc_cipher <prefer_stoc_cipher> ] | [ prefer_ctos_hmac <prefer_ctos_hmac> ] | [ prefer_stoc_hmac <prefer_stoc_hmac> ] | [ -ki <interval> ] | [ -kc <count> ] ] * username <user-name> password <password> sourcefile <destination> [ destination <source-file> ]
sftp client-transfile put ipv6 [ -a <source-ipv6-address> ] host-ip <host-ipv6> [ -oi { <interface-type> <interface-number> | <interface-name> } ] [ <port> ] [ [ public-net | -vpn-instance <vpn-instance-name> ] | [ prefer_kex { <prefer_kex> } ] | [ identity-key <identity-key-type> ] | [ prefer_ctos_cipher <prefer_ctos_cipher> ] | [ prefer_stoc_cipher <prefer_stoc_cipher> ] | [ prefer_ctos_hmac <prefer_ctos_hmac> ] | [ prefer_stoc_hmac <prefer_stoc_hmac> ] | [ -ki <interval> ] | [ -kc <count> ] ] * username <user-name> password <password> sourcefile <source-file> [ destination <destination> ]
sftp client-transfile put [ -a <source-address> | -i { <interface-type> <interface-number> | <interface-name> } ] host-ip <host-ipv4> [ <port> ] [ [ public-net | -vpn-instance <vpn-instance-name> ] | [ prefer_kex { <prefer_kex> } ] | [ identity-key <identity-key-type> ] | [ prefer_ctos_cipher <prefer_ctos_cipher> ] | [ prefer_stoc_cipher <prefer_stoc_cipher> ] | [ prefer_ctos_hmac <prefer_ctos_hmac> ] | [ prefer_stoc_hmac <prefer_stoc_hmac> ] | [ -ki <interval> ] | [ -kc <count> ] ] * username <user-name> password <password> sourcefile <source-file> [ destination <destination> ]
	views system
	level 3
	unstored
	<source-ipv6-address>  ipv6
	<host-ipv6>  ipv6
	<port>  integer 1..65535 default 22
	<vpn-instance-name>  string 1..31
	<prefer_kex>  string 1..255
	<identity-key-type>  string 1..255
	<prefer_ctos_cipher>  string 1..255
	<prefer_stoc_cipher>  string 1..255
	<prefer_ctos_hmac>  string 1..255
	<prefer_stoc_hmac>  string 1..255
	<interval>  integer 1..3600 default 60
	<count>  integer 1..30 default 5
	<user-name>  string 1..255
	<password>  string 1..128
	<destination>  name 1..256
	<source-file>  name 1..256
	<source-address>  ipv4
	<host-ipv4>  name 1..255

sftp idle-timeout <minutes> [ <seconds> ]
undo sftp idle-timeout
	views system
	level 3
	<minutes>  integer 0..35791
	<seconds>  integer 0..59

sftp max-sessions <max-session-count>
undo sftp max-sessions
	views system
	level 3
	<max-session-count>  integer 0..15

sftp server default-directory <sftpdir>
undo sftp server default-directory [ <sftpdir> ]
	views system
	level 3
	<sftpdir>  string 1..255

sftp server enable
undo sftp server enable
	views system
	level 3

sftp ipv4 server enable
sftp ipv6 server enable
undo sftp ipv4 server enable
undo sftp ipv6 server enable
	views system
	level 3

sm2 peer-public-key <key-name>
undo sm2 peer-public-key <key-name>
	views system
	level 3
	enters sm2-public-key
	<key-name>  name 1..40

ssh authentication-type default password
undo ssh authentication-type default password
	views system
	level 3

ssh client assign { sm2-host-key <key-name> | pki <pki-domain> }
undo ssh client assign sm2-host-key
undo ssh client assign pki
	views system
	level 3
	<key-name>  name 1..35
	<pki-domain>  name 1..64

ssh client first-time enable
undo ssh client first-time enable
	views system
	level 3

ssh client cipher { des_cbc | 3des_cbc | aes128_cbc | aes256_cbc | aes128_ctr | aes256_ctr | aes192_ctr | arcfour128 | arcfour256 | aes192_cbc | aes128_gcm | aes256_gcm | sm4_cbc | sm4_gcm } *
undo ssh client cipher
	views system
	level 3

ssh client dscp <value>
undo ssh client dscp <value>
undo ssh client dscp
	views system
	level 3
	<value>  integer 0..63

ssh client hmac { md5 | md5_96 | sha1 | sha1_96 | sha2_256 | sha2_256_96 | sha2_512 | sm3 } *
undo ssh client hmac
	views system
	level 3

ssh client keepalive-interval <seconds>
undo ssh client keepalive-interval
	views system
	level 3
	<seconds>  integer 0..3600

ssh client keepalive-maxcount <count>
undo ssh client keepalive-maxcount
	views system
	level 3
	<count>  integer 1..30

ssh client key-exchange { dh_group_exchange_sha256 | dh_group_exchange_sha1 | dh_group1_sha1 | ecdh_sha2_nistp256 | ecdh_sha2_nistp384 | ecdh_sha2_nistp521 | sm2_kep | dh_group14_sha1 | dh_group16_sha512 | curve25519_sha256 } *
undo ssh client key-exchange
	views system
	level 3

ssh client peer <server-name> assign { rsa-key | ecc-key | dsa-key | sm2-key } <key-name>
undo ssh client peer <server-name> assign { rsa-key | ecc-key | dsa-key | sm2-key }
	views system
	level 3
	<server-name>  name 1..255
	<key-name>  name 1..40

ssh client publickey { dsa | ecc | rsa | sm2 | rsa_sha2_256 | rsa_sha2_512 | x509v3-ssh-rsa | x509v3-rsa2048-sha256 } *
undo ssh client publickey
	views system
	level 3

stelnet server enable
undo stelnet server enable
	views system
	level 3

ssh user <user-name>
ssh user <user-name> assign { rsa-key | dsa-key | ecc-key | sm2-key } <key-name>
ssh user <user-name> authentication-type { password | rsa | password-rsa | dsa | password-dsa | all | ecc | password-ecc | sm2 | password-sm2 | password-x509v3-rsa | x509v3-rsa }
ssh user <user-name> service-type { sftp | stelnet | snetconf } *
ssh user <user-name> sftp-directory <directoryname>
ssh user <user-name> assign pki <pki-name>
undo ssh user [ <user-name> ]
undo ssh user <user-name> assign { rsa-key | dsa-key | ecc-key | sm2-key }
undo ssh user <user-name> authentication-type
undo ssh user <user-name> service-type
undo ssh user <user-name> sftp-directory
undo ssh user <user-name> assign pki
	views system
	level 3
	<user-name>  string 1..253
	<key-name>  name 1..40
	<directoryname>  string 1..255
	<pki-name>  string 1..64

ssh user <user-name> service-type all
	views system
	level 3
	<user-name>  string 1..253

ssh authorization-type default { aaa | root }
undo ssh authorization-type default
	views system
	level 3

ssh client rekey { { max-packet <max-packet> } | { time <minutes> } | { data-limit <data-limit> } } *
undo ssh client rekey { { max-packet [ <max-packet> ] } | { time [ <minutes> ] } | { data-limit [ <data-limit> ] } } *
	views system
	level 3
	<max-packet>  integer 268435456..2147483648
	<minutes>  integer 30..1440
	<data-limit>  integer 100..10000

ssh ipv6 server-source -a <ipv6-address> [ -vpn-instance <vpn-instance-name> ]
ssh ipv6 server-source all-interface
undo ssh ipv6 server-source -a <ipv6-address> [ -vpn-instance <vpn-instance-name> ]
undo ssh ipv6 server-source all-interface
	views system
	level 3
	<ipv6-address>  ipv6
	<vpn-instance-name>  string 1..31 not _public_

ssh server-source -i { <interface-type> <interface-number> | <interface-name> }
ssh server-source all-interface
undo ssh server-source -i { <interface-type> <interface-number> | <interface-name> }
undo ssh server-source all-interface
	views system
	level 3

ssh server acl { <acl4name> | <acl4num> }
ssh ipv6 server acl { <acl6name> | <acl6num> }
undo ssh server acl
undo ssh ipv6 server acl
	views system
	level 3
	<acl4name>  name 1..32
	<acl4num>  integer 2000..3999
	<acl6name>  name 1..32
	<acl6num>  integer 2000..3999

ssh server assign { rsa-host-key <key-name> | dsa-host-key <key-name> | ecc-host-key <key-name> | sm2-host-key <key-name> | pki <key-name> }
undo ssh server assign rsa-host-key
undo ssh server assign dsa-host-key
undo ssh server assign ecc-host-key
undo ssh server assign sm2-host-key
undo ssh server assign pki
	views system
	level 3
	<key-name>  name 1..35 of A-Za-z0-9_

ssh server authentication-retries <times>
undo ssh server authentication-retries
	views system
	level 3
	<times>  integer 1..5

ssh server authentication-type keyboard-interactive enable
undo ssh server authentication-type keyboard-interactive enable
	views system
	level 3

ssh server cipher { des_cbc | 3des_cbc | aes128_cbc | aes192_cbc | aes256_cbc | aes128_ctr | aes256_ctr | aes192_ctr | arcfour128 | arcfour256 | blowfish_cbc | aes128_gcm | aes256_gcm | sm4_cbc | sm4_gcm } *
undo ssh server cipher
	views system
	level 3

ssh server compatible-ssh1x enable
undo ssh server compatible-ssh1x enable
	views system
	level 3

ssh server dscp <value>
undo ssh server dscp <value>
undo ssh server dscp
	views system
	level 3
	<value>  integer 0..63

ssh server hmac { md5 | md5_96 | sha1 | sha1_96 | sha2_256 | sha2_256_96 | sha2_512 | sm3 } *
undo ssh server hmac
	views system
	level 3

ssh server ip-block disable
undo ssh server ip-block disable
	views system
	level 3

ssh server ip-limit-session <limit-session-num>
undo ssh server ip-limit-session
	views system
	level 3
	default ssh server ip-limit-session 256
	<limit-session-num>  integer 1..256 default 256

ssh server keepalive disable
undo ssh server keepalive disable
	views system
	level 3

ssh server key-exchange { dh_group_exchange_sha256 | dh_group_exchange_sha1 | dh_group1_sha1 | ecdh_sha2_nistp256 | ecdh_sha2_nistp384 | ecdh_sha2_nistp521 | sm2_kep | dh_group14_sha1 | dh_group16_sha512 | curve25519_sha256 } *
undo ssh server key-exchange
	views system
	level 3

ssh server login-failed threshold-alarm upper-limit <report-times> lower-limit <resume-times> period <period-time>
undo ssh server login-failed threshold-alarm
undo ssh server login-failed threshold-alarm upper-limit <report-times> lower-limit <resume-times> period <period-time>
	views system
	level 3
	key none
	default ssh server login-failed threshold-alarm upper-limit 30 lower-limit 20 period 5
	<report-times>  integer 0..100 default 30
	<resume-times>  integer 0..45
	<period-time>  integer 1..120 default 5

ssh server port <port-number>
undo ssh server port
	views system
	level 3
	default ssh server port 22
	<port-number>  integer 22 1025..65535

ssh ipv4 server port <port-number>
ssh ipv6 server port <port-number>
undo ssh ipv4 server port
undo ssh ipv6 server port
	views system
	level 3
	<port-number>  integer 22 1025..65535

ssh server publickey { dsa | ecc | rsa | sm2 | x509v3-ssh-rsa | rsa_sha2_256 | rsa_sha2_512 | x509v3-rsa2048-sha256 } *
undo ssh server publickey
	views system
	level 3

ssh server dh-exchange min-len <min-len>
undo ssh server dh-exchange min-len
	views system
	level 3
	<min-len>  integer 1024 2048 3072 4096

ssh server rekey-interval <hours>
undo ssh server rekey-interval
	views system
	level 3
	<hours>  integer 0..24

ssh server rekey { { max-packet <max-packet> } | { time <minutes> } | { data-limit <data-limit> } } *
undo ssh server rekey { { max-packet [ <max-packet> ] } | { time [ <minutes> ] } | { data-limit [ <data-limit> ] } } *
	views system
	level 3
	<max-packet>  integer 268435456..2147483648
	<minutes>  integer 30..1440
	<data-limit>  integer 100..10000

ssh server rsa-key min-length <min-length-val>
undo ssh server rsa-key min-length
	views system
	level 3
	default ssh server rsa-key min-length 512
	<min-length-val>  integer 512..4096 default 512

ssh server security-banner disable
undo ssh server security-banner disable
	views system
	level 3

ssh server tcp forwarding enable
undo ssh server tcp forwarding enable
	views system
	level 3

ssh server timeout <seconds>
undo ssh server timeout
	views system
	level 3
	<seconds>  integer 1..120

ssh user <user-name> cert-verify-san enable
undo ssh user <user-name> cert-verify-san enable
	views system
	level 3
	<user-name>  name 1..253

stelnet ipv6 [ -a <source-ipv6-address> ] [ -force-receive-pubkey ] <host-ipv6-address> [ [ public-net | -vpn-instance <vpn-instance-name> ] | [ -oi { <interface-name> | <interface-type> <interface-number> } ] | [ <server-port> ] | [ prefer_kex <prefer_kex> ] | [ prefer_ctos_cipher <prefer_ctos_cipher> ] | [ prefer_stoc_cipher <prefer_stoc_cipher> ] | [ prefer_ctos_hmac <prefer_ctos_hmac> ] | [ prefer_stoc_hmac <prefer_stoc_hmac> ] | [ prefer_ctos_compress zlib ] | [ prefer_stoc_compress zlib ] | [ -ki <interval> ] | [ -kc <count> ] | [ identity-key <identity-key-type> ] | [ user-identity-key <user-key> ] ] *
stelnet -i { <interface-name> | <interface-type> <interface-number> } [ -force-receive-pubkey ] <host-ip-address> [ <server-port> ] [ [ prefer_kex <prefer_kex> ] | [ prefer_ctos_cipher <prefer_ctos_cipher> ] | [ prefer_stoc_cipher <prefer_stoc_cipher> ] | [ prefer_ctos_hmac <prefer_ctos_hmac> ] | [ prefer_stoc_hmac <prefer_stoc_hmac> ] | [ prefer_ctos_compress zlib ] | [ prefer_stoc_compress zlib ] | [ -ki <interval> ] | [ -kc <count> ] | [ identity-key <identity-key-type> ] | [ user-identity-key <user-key> ] ] *
stelnet [ -a <source-ip-address> ] [ -force-receive-pubkey ] <host-ip-address> [ <server-port> ] [ [ prefer_kex <prefer_kex> ] | [ prefer_ctos_cipher <prefer_ctos_cipher> ] | [ prefer_stoc_cipher <prefer_stoc_cipher> ] | [ prefer_ctos_hmac <prefer_ctos_hmac> ] | [ prefer_stoc_hmac <prefer_stoc_hmac> ] | [ prefer_ctos_compress zlib ] | [ prefer_stoc_compress zlib ] | [ -vpn-instance <vpn-instance-name> ] | [ -ki <interval> ] | [ -kc <count> ] | [ identity-key <identity-key-type> ] | [ user-identity-key <user-key> ] ] *
	views user system
	level 0
	unstored
	handler stelnet
	<source-ipv6-address>  ipv6
	<host-ipv6-address>  ipv6
	<vpn-instance-name>  string 1..31 not _public_
	<server-port>  integer 1..65535
	<prefer_kex>  string 1..255
	<prefer_ctos_cipher>  string 1..255
	<prefer_stoc_cipher>  string 1..255
	<prefer_ctos_hmac>  string 1..255
	<prefer_stoc_hmac>  string 1..255
	<interval>  integer 1..3600
	<count>  integer 1..30
	<identity-key-type>  string 1..255
	<user-key>  string 1..255
	<host-ip-address>  ipv4
	<source-ip-address>  ipv4

stelnet ipv4 server enable
stelnet ipv6 server enable
undo stelnet ipv4 server enable
undo stelnet ipv6 server enable
	views system
	level 3

words
	label : Label of the key pair
	service-type : Services that the user may use
