# SSL (command reference, Security/SSL)
section 1700
module ssl

binding cipher-suite-customization <customization-name>
undo binding cipher-suite-customization [ <customization-name> ]
	views ssl-policy
	level 3
	<customization-name>  name 1..32

certificate load { pem-cert | pem-chain } <certFile> key-pair <keyType> key-file <keyFile> auth-code [ cipher <authCode> ]
certificate load pfx-cert <certFile> key-pair <keyType> key-file <keyFile> auth-code [ cipher <authCode> ]
certificate load pfx-cert <certFile> key-pair <keyType> mac [ cipher <macCode> auth-code cipher <authCode> ]
undo certificate load
	views ssl-policy
	level 3
	<certFile>  string 1..64
	<keyType>  enum dsa|rsa
	<keyFile>  string 1..64
	<authCode>  password 1..31
	<macCode>  password 1..31

cipher-suite exclude key-exchange rsa
cipher-suite exclude cipher mode cbc
cipher-suite exclude hmac sha1
undo cipher-suite exclude key-exchange [ rsa ]
undo cipher-suite exclude cipher mode [ cbc ]
undo cipher-suite exclude hmac [ sha1 ]
	views ssl-policy
	level 3

crl load <crlType> <crlFile>
undo crl load <crlType> <crlFile>
	views ssl-policy
	level 3
	<crlType>  enum pem-crl|asn1-crl
	<crlFile>  name 1..64

diffie-hellman modulus <modulus-val>
undo diffie-hellman modulus
	views ssl-policy
	level 3
	<modulus-val>  integer 2048 3072 4096

display ssl policy [ <policyName> ]
	views all
	level 1
	unstored
	<policyName>  name 1..23

ecdh group { nist | curve | brainpool | pqc-kyber } *
undo ecdh group
	views ssl-policy
	level 3

pki-domain <pki-domain>
undo pki-domain <pki-domain>
	views ssl-policy
	level 3
	<pki-domain>  name 1..64

set cipher-suite { tls1_ck_rsa_with_aes_256_sha | tls1_ck_rsa_with_aes_128_sha | tls1_ck_dhe_rsa_with_aes_256_sha | tls1_ck_dhe_dss_with_aes_256_sha | tls1_ck_dhe_rsa_with_aes_128_sha | tls1_ck_dhe_dss_with_aes_128_sha | tls12_ck_rsa_aes_128_cbc_sha | tls12_ck_rsa_aes_256_cbc_sha | tls12_ck_rsa_aes_128_cbc_sha256 | tls12_ck_rsa_aes_256_cbc_sha256 | tls12_ck_dhe_dss_aes_128_cbc_sha | tls12_ck_dhe_rsa_aes_128_cbc_sha | tls12_ck_dhe_dss_aes_256_cbc_sha | tls12_ck_dhe_rsa_aes_256_cbc_sha | tls12_ck_dhe_dss_aes_128_cbc_sha256 | tls12_ck_dhe_rsa_aes_128_cbc_sha256 | tls12_ck_dhe_dss_aes_256_cbc_sha256 | tls12_ck_dhe_rsa_aes_256_cbc_sha256 | tls12_ck_rsa_with_aes_128_gcm_sha256 | tls12_ck_rsa_with_aes_256_gcm_sha384 | tls12_ck_dhe_rsa_with_aes_128_gcm_sha256 | tls12_ck_dhe_rsa_with_aes_256_gcm_sha384 | tls12_ck_dhe_dss_with_aes_128_gcm_sha256 | tls12_ck_dhe_dss_with_aes_256_gcm_sha384 | tls12_ck_ecdhe_rsa_with_aes_128_gcm_sha256 | tls12_ck_ecdhe_rsa_with_aes_256_gcm_sha384 | tls13_aes_128_gcm_sha256 | tls13_aes_256_gcm_sha384 | tls13_chacha20_poly1305_sha256 | tls13_aes_128_ccm_sha256 }
undo set cipher-suite { tls1_ck_rsa_with_aes_256_sha | tls1_ck_rsa_with_aes_128_sha | tls1_ck_dhe_rsa_with_aes_256_sha | tls1_ck_dhe_dss_with_aes_256_sha | tls1_ck_dhe_rsa_with_aes_128_sha | tls1_ck_dhe_dss_with_aes_128_sha | tls12_ck_rsa_aes_128_cbc_sha | tls12_ck_rsa_aes_256_cbc_sha | tls12_ck_rsa_aes_128_cbc_sha256 | tls12_ck_rsa_aes_256_cbc_sha256 | tls12_ck_dhe_dss_aes_128_cbc_sha | tls12_ck_dhe_rsa_aes_128_cbc_sha | tls12_ck_dhe_dss_aes_256_cbc_sha | tls12_ck_dhe_rsa_aes_256_cbc_sha | tls12_ck_dhe_dss_aes_128_cbc_sha256 | tls12_ck_dhe_rsa_aes_128_cbc_sha256 | tls12_ck_dhe_dss_aes_256_cbc_sha256 | tls12_ck_dhe_rsa_aes_256_cbc_sha256 | tls12_ck_rsa_with_aes_128_gcm_sha256 | tls12_ck_rsa_with_aes_256_gcm_sha384 | tls12_ck_dhe_rsa_with_aes_128_gcm_sha256 | tls12_ck_dhe_rsa_with_aes_256_gcm_sha384 | tls12_ck_dhe_dss_with_aes_128_gcm_sha256 | tls12_ck_dhe_dss_with_aes_256_gcm_sha384 | tls12_ck_ecdhe_rsa_with_aes_128_gcm_sha256 | tls12_ck_ecdhe_rsa_with_aes_256_gcm_sha384 | tls13_aes_128_gcm_sha256 | tls13_aes_256_gcm_sha384 | tls13_chacha20_poly1305_sha256 | tls13_aes_128_ccm_sha256 }
	views ssl-cipher-suite-list
	level 3

signature algorithm-list { ecdsa-secp256r1-sha256 | ecdsa-secp384r1-sha384 | ecdsa-secp521r1-sha512 | ed25519 | ed448 | rsa-pss-pss-sha256 | rsa-pss-pss-sha384 | rsa-pss-pss-sha512 | rsa-pss-rsae-sha256 | rsa-pss-rsae-sha384 | rsa-pss-rsae-sha512 | rsa-pkcs1-sha256 | rsa-pkcs1-sha384 | rsa-pkcs1-sha512 | ecdsa-sha1 | ecdsa-sha224 | rsa-sha1 | rsa-sha224 | dsa-sha1 | dsa-sha224 | dsa-sha256 | dsa-sha384 | dsa-sha512 } *
undo signature algorithm-list
	views ssl-policy
	level 3

ssl certificate alarm-threshold early-alarm <time> check-interval <check-period>
undo ssl certificate alarm-threshold
	views system
	level 3
	default ssl certificate alarm-threshold early-alarm 90 check-interval 24
	<time>  integer 7..180 default 90
	<check-period>  integer 1..168 default 24

ssl cipher-suite-list <customization-policy-name>
undo ssl cipher-suite-list <customization-policy-name>
	views system
	level 3
	enters ssl-cipher-suite-list
	<customization-policy-name>  name 1..32

ssl minimum version tls1.1
ssl minimum version tls1.2
ssl minimum version tls1.3
undo ssl minimum version tls1.1
undo ssl minimum version tls1.2
undo ssl minimum version
undo ssl minimum version tls1.3
	views ssl-policy
	level 3

ssl policy <policy-name>
undo ssl policy <policy-name>
	views system
	level 3
	enters ssl-policy
	<policy-name>  name 1..23

ssl verify certificate-chain minimum-path-length <path-length>
undo ssl verify certificate-chain minimum-path-length
	views ssl-policy
	level 3
	<path-length>  integer 1..1024

ssl verify basic-constrain enable
ssl verify version cert-version3 enable
ssl verify version crl-version2 enable
ssl verify key-usage enable
undo ssl verify basic-constrain enable
undo ssl verify version cert-version3 enable
undo ssl verify version crl-version2 enable
undo ssl verify key-usage enable
	views ssl-policy
	level 3

trusted-ca load { asn1-ca | pem-ca } <caFile>
trusted-ca load pfx-ca <caFile> auth-code [ cipher <authCode> ]
undo trusted-ca load { asn1-ca | pem-ca | pfx-ca } <caFile>
	views ssl-policy
	level 3
	<caFile>  name 1..64
	<authCode>  password 1..31
