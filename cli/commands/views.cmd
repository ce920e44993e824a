# Views and interface types of the release (CloudEngine V300R023C00)

view user : User view

view system : System view
	parent user

view 100ge : 100GE interface view
	parent system
	prompt -<interface-name>

view l2-100ge : Layer 2 100GE interface view
	parent system
	prompt -<interface-name>

view 10ge : 10GE interface view
	parent system
	prompt -<interface-name>

view l2-10ge : Layer 2 10GE interface view
	parent system
	prompt -<interface-name>

view sub-100ge : 100ge sub-interface view
	parent system
	prompt -<interface-name>

view sub-10ge : 10GE sub-interface view
	parent system
	prompt -<interface-name>

view sub-eth-trunk : Eth-Trunk sub-interface view
	parent system
	prompt -<interface-name>

view eth-trunk : Eth-Trunk interface view
	parent system
	prompt -<interface-name>

view l2-eth-trunk : Layer 2 Eth-Trunk interface view
	parent system
	prompt -<interface-name>

view meth : Management interface view
	parent system
	prompt -<interface-name>

view loopback : Loopback interface view
	parent system
	prompt -<interface-name>

view vlanif : VLANIF interface view
	parent system
	prompt -<interface-name>

view null : NULL interface view
	parent system
	prompt -<interface-name>

view vpn-instance : VPN instance view
	parent system
	prompt -vpn-instance-<vpn-instance-name>

view vpn-instance-ipv4 : VPN instance IPv4 address family view
	parent vpn-instance
	prompt %parent-af-ipv4

view vpn-instance-ipv6 : VPN instance IPv6 address family view
	parent vpn-instance
	prompt %parent-af-ipv6

view aaa : AAA view
	parent system
	prompt -aaa

view ui-vty : VTY-type user interface view
	parent system
	prompt -ui-vty<first-ui-number>-<last-ui-number>

view ui-console : CONSOLE-type user interface view
	parent system
	prompt -ui-console0

view interfaces : all-interface view
	parent system
	prompt -<interface-name>

view l2-sub-10ge : 10GE Layer 2 sub-interface view
	parent system
	prompt -<interface-name>

view 25ge : 25GE interface view
	parent system
	prompt -<interface-name>

view l2-25ge : 25GE-L2 view
	parent system
	prompt -<interface-name>

view sub-25ge : 25GE sub-interface view
	parent system
	prompt -<interface-name>

view l2-sub-25ge : 25GE Layer 2 sub-interface view
	parent system
	prompt -<interface-name>

view 50ge : 50GE interface view
	parent system
	prompt -<interface-name>

view l2-50ge : Layer 2 50GE interface view
	parent system
	prompt -<interface-name>

view sub-50ge : 50GE sub-interface view
	parent system
	prompt -<interface-name>

view l2-sub-50ge : 50GE Layer 2 sub-interface view
	parent system
	prompt -<interface-name>

view l2-sub-100ge : 100GE Layer 2 sub-interface view
	parent system
	prompt -<interface-name>

view 200ge : 200GE interface view
	parent system
	prompt -<interface-name>

view l2-200ge : Layer 2 200GE interface view
	parent system
	prompt -<interface-name>

view sub-200ge : 200GE sub-interface view
	parent system
	prompt -<interface-name>

view l2-sub-200ge : 200GE Layer 2 sub-interface view
	parent system
	prompt -<interface-name>

view 400ge : 400GE interface view
	parent system
	prompt -<interface-name>

view l2-400ge : 400GE-L2 view
	parent system
	prompt -<interface-name>

view sub-400ge : 400GE sub-interface view
	parent system
	prompt -<interface-name>

view l2-sub-400ge : 400GE Layer 2 sub-interface view
	parent system
	prompt -<interface-name>

view l2-ge : Layer 2 GE interface view
	parent system
	prompt -<interface-name>

view sub-interface : Sub-interface view
	parent system
	prompt -<interface-name>

view l2-sub-interface : Layer 2 sub-interface view
	parent system
	prompt -<interface-name>

view l2-sub-eth-trunk : Eth-Trunk Layer 2 sub-interface view
	parent system
	prompt -<interface-name>

view trunk-member : Eth-Trunk member interface view
	parent system
	prompt -<interface-name>

view vbdif : VBDIF interface view
	parent system
	prompt -<interface-name>

view nve : NVE interface view
	parent system
	prompt -<interface-name>

view tunnel : Tunnel interface view
	parent system
	prompt -<interface-name>

view port-group : Interface group view
	parent system
	prompt -port-group-<port-group-name>
	members group-member

view ftp : FTP client view
	parent user
	prompt [ftp]

view sftp : SFTP client view
	parent system
	prompt sftp-client>

view cmdalias : Command alias view
	parent system
	prompt -cmdalias

view maintenance : maintenance view
	parent system
	prompt -maintenance

view dcb-app : DCB app-profile view
	parent system
	prompt -dcb-app-<profile-name>

view dcb-ets : ETS view of the DCB
	parent system
	prompt -ets-<name>

view dcb-pfc : DCB PFC view
	parent system
	prompt -dcb-pfc-<profilename>

view dcb-pfc-uplink-group : PFC uplink group view
	parent system
	prompt -dcb-pfc-uplink-group-<groupname>

view rail-group : Rail group port-group view
	parent system
	prompt -rail-group-<group-name>

view erps-ring : ERPS ring view
	parent system
	prompt -erps-ring<ring-id>

view inner-connect : inner-connect load balance view
	parent system
	prompt -inner-connect

view load-balance-profile : Load balancing profile view
	parent system
	prompt -load-balance-profile-<profile-name>

view load-balance-profile-dynamic : Dynamic load balancing profile view
	parent system
	prompt -load-balance-profile-dynamic-<profile-name>

view ecmp : ECMP load balancing view
	parent system
	prompt -ecmp

view mst-region : MST region view
	parent system
	prompt -mst-region

view mst-process : MSTP process view
	parent system
	prompt -mst-process-<process-id>

view vlan : VLAN view
	parent system
	prompt -vlan<vlan-id>

view vlan-range : VLAN range view
	parent system
	prompt -vlan-range

view vlan-instance : VLAN instance view
	parent system
	prompt -vlan-instance

view bfd : BFD view
	parent system
	prompt -bfd

view bfd-session : BFD session view
	parent system
	prompt -bfd-session-<session-name><sessname-value>

view oam-mgr : OAM management view
	parent system
	prompt -oam-mgr

view dfs-group : DFS group view
	parent system
	prompt -dfs-group-<dfs-group-id>

view monitor-link-group : Monitor link group view
	parent system
	prompt -mtlk-group<group-id>

view smart-link-group : Smart Link group view
	parent system
	prompt -smlk-group<group-id>

view acl-basic : Basic ACL view
	parent system
	prompt -acl4-basic-<acl-name|basic-acl-number>

view acl-advance : Advanced ACL view
	parent system
	prompt -acl4-advance-<acl-name|advance-acl-number>

view acl-link : Layer 2 ACL view
	parent system
	prompt -acl-L2-<acl-name|link-acl-number>

view acl-user : User ACL group view
	parent system
	prompt -acl-user-<acl-name|user-acl-number>

view acl-arp : ARP ACL view
	parent system
	prompt -acl-arp-<acl-name|arp-acl-number>

view acl6-basic : Basic ACL6 view
	parent system
	prompt -acl6-basic-<acl6-name|basic-acl6-number>

view acl6-advance : Advanced ACL6 view
	parent system
	prompt -acl6-advance-<acl6-name|advance-acl6-number>

view acl-ip-pool : ACL address pool view
	parent system
	prompt -acl-ip-pool-<pool-name>

view acl-port-pool : ACL port pool view
	parent system
	prompt -acl-port-pool-<pool-name>

view dhcp-server-group : DHCP server group view
	parent system
	prompt -dhcp-server-group-<group-name>

view dhcpv6-server-group : DHCPv6 server group view
	parent system
	prompt -dhcpv6-server-group-<group-name>

view ip-pool : IP address pool view
	parent system
	prompt -ip-pool-<pool-name>

view igmp : IGMP view
	parent system
	prompt -igmp

view igmp-vpn : VPN instance IGMP view
	parent system
	prompt -igmp-<vpn-instance-name>

view mld : MLD view
	parent system
	prompt -mld

view mld-vpn : VPN instance MLD view
	parent system
	prompt -mld-<instance-name>

view msdp : MSDP view of a public network instance
	parent system
	prompt -msdp

view msdp-vpn : VPN instance MSDP view
	parent system
	prompt -msdp-<vpn-instance-name>

view pim : PIM view of a public network instance
	parent system
	prompt -pim

view pim-vpn : VPN instance PIM view
	parent system
	prompt -pim-<vpn-instance-name>

view pim6 : IPv6 PIM view
	parent system
	prompt -pim6

view pim6-vpn : VPN instance IPv6 PIM view
	parent system
	prompt -pim6-<vpn-instance-name>

view pim-anycast-rp : Public network instance Anycast-RP view
	parent pim
	prompt %parent-anycast-rp-<rp-address>

view pim-vpn-anycast-rp : VPN instance anycast-RP view
	parent pim-vpn
	prompt %parent-anycast-rp-<rp-address>

view pim6-anycast-rp : IPv6 anycast-RP view
	parent pim6
	prompt %parent-anycast-rp-<rp-address>

view pim6-vpn-anycast-rp : VPN instance IPv6 anycast-RP view
	parent pim6-vpn
	prompt %parent-anycast-rp-<rp-address>

view ssm-map : IPv4 SSM mapping view
	parent system
	prompt -ssm-map-<policy-name>

view ssm-map6 : IPv6 SSM mapping view
	parent system
	prompt -ssm-map6-<policy-name>

view multicast-mib : Multicast MIB view
	parent system
	prompt -multicast-mib

view multicast-nat-bind-list : multicast-nat-bind-list
	parent system
	prompt -multicast-nat-bind-list

view vpn-instance-ipv4-mvpn : VPN instance IPv4 address family MVPN view
	parent vpn-instance-ipv4
	prompt %parent-mvpn

view vpn-instance-ipv4-mvpn-ipmsi : MVPN-IPMSI view
	parent vpn-instance-ipv4-mvpn
	prompt %parent-ipmsi

view bgp : BGP view
	parent system
	prompt -bgp

view bgp-instance : BGP multi-instance view
	parent system
	prompt -bgp-instance-<instance-name>

view bgp-ipv4 : BGP-IPv4 unicast address family view
	parent bgp
	prompt %parent-af-ipv4

view bgp-ipv6 : BGP-IPv6 unicast address family view
	parent bgp
	prompt %parent-af-ipv6

view bgp-mvpn : BGP-MVPN address family view
	parent bgp
	prompt %parent-af-mvpn

view bgp-vpn-target : BGP-VPN-target address family view
	parent bgp
	prompt %parent-af-vpn-target

view bgp-evpn : BGP-EVPN address family view
	parent bgp
	prompt %parent-af-evpn

view bgp-vpn-instance : BGP-VPN instance view
	parent bgp
	prompt %parent-instance-<vpn-instance-name>

view bgp-vpn-ipv4 : BGP-VPN instance IPv4 address family view
	parent bgp
	prompt %parent-<vpn-instance-name>

view bgp-vpn-ipv6 : BGP-VPN instance IPv6 address family view
	parent bgp
	prompt %parent-6-<vpn-instance-name>

view bgp-instance-evpn : bgp-muli-instance-af-evpn view
	parent bgp-instance
	prompt %parent-af-evpn

view bgp-instance-vpn-instance : BGP multi-instance VPN instance session view
	parent bgp-instance
	prompt %parent-instance-<vpn-instance-name>

view bgp-instance-vpn-ipv4 : BGP multi-instance VPN instance IPv4 address family view
	parent bgp-instance
	prompt %parent-<vpn-instance-name>

view bgp-instance-vpn-ipv6 : BGP multi-instance VPN instance IPv6 address family view
	parent bgp-instance
	prompt %parent-6-<vpn-instance-name>

view bmp : BMP view
	parent system
	prompt -bmp

view bmp-session : BMP session view
	parent bmp
	prompt -bmp-session-<ipv4-address><ipv6-address>-<alias-name>

view bmp-monitor : BMP monitor view
	parent bmp-session
	prompt %parent-public

view bmp-ipv4-unicast : BMP Session IPv4 unicast view
	parent bmp-session
	prompt %parent-ipv4-unicast

view bmp-ipv4-vpn : BMP Session IPv4 VPN view
	parent bmp-session
	prompt %parent-ipv4-vpn

view ospf : OSPF view
	parent system
	prompt -ospf-<process-id>

view ospf-area : OSPF area view
	parent ospf
	prompt %parent-area-<area-id><area-idipv4>

view ospf-frr : OSPF FRR view
	parent ospf
	prompt %parent-frr

view ospfv3 : OSPFv3 view
	parent system
	prompt -ospfv3-<process-id>

view ospfv3-area : OSPFv3 area view
	parent ospfv3
	prompt %parent-area-<area-id><area-idipv4>

view ospfv3-frr : OSPFv3 FRR view
	parent ospfv3
	prompt %parent-frr

view isis : IS-IS view
	parent system
	prompt -isis-<process-id>

view isis-frr : IS-IS FRR view
	parent isis
	prompt %parent-frr

view isis-link-group : IS-IS link-group view
	parent isis
	prompt -isis-link-group-<group-name>

view rip : RIP view
	parent system
	prompt -rip-<process-id>

view ripng : RIPng view
	parent system
	prompt -ripng-<process-id>

view eth-tag-list : Eth-Tag set view
	parent system
	prompt -eth-tag-list-<name>

view mac-list : MAC set view
	parent system
	prompt -mac-list-<name>

view vni-list : VNI set view
	parent system
	prompt -vni-list-<name>

view community-list : Community attribute list view
	parent system
	prompt -community-list-<name>

view large-community-list : Large community list view
	parent system
	prompt -large-community-list-<large-community-list-name>

view route-policy : Route-policy view
	parent system
	prompt -route-policy

view ai-service : AI Service view
	parent system
	prompt -ai-service

view ai-service-ai-ecn : AI ECN view
	parent ai-service
	prompt %parent-ai-ecn

view ai-service-mice-elephant-flow : mice-elephant-flow view
	parent ai-service
	prompt %parent-mice-elephant-flow

view ai-service-npcc : NPCC view
	parent ai-service
	prompt %parent-npcc

view ai-service-inof : iNOF view
	parent ai-service
	prompt %parent-inof

view ai-service-iqcn : iQCN view
	parent ai-service
	prompt %parent-iqcn

view ai-service-inof-access-filter : iNOF host access interface whitelist view
	parent ai-service-inof
	prompt %parent-access-filter

view ai-service-inof-zone : iNOF customized zone view
	parent ai-service-inof
	prompt %parent-zone-<zone-name>

view dragonfly-profile : Dragonfly-profile view
	parent system
	prompt -dragonfly-profile-default

view abs-pfc : Antilocking PFC profile view
	parent system
	prompt -abs-pfc-<profile-name>

view flow-matrix : Flow Matrix view
	parent system
	prompt -flow-matrix

view drop-profile : Drop profile view
	parent system
	prompt -drop-<drop-profile-name>

view qos-group : qos-group view
	parent system
	prompt -qos-group-<group-name>

view behavior : Traffic behavior view
	parent system
	prompt -behavior-<behavior-name>

view classifier : Traffic classifier view
	parent system
	prompt -classifier-<classifier-name>

view trafficpolicy : Traffic policy view
	parent system
	prompt -trafficpolicy-<policy-name>

view diffserv-domain : DiffServ domain view
	parent system
	prompt -dsdomain-<ds-domain-name>

view http : HTTP view
	parent system
	prompt -http

view http-restconf : Service-RESTCONF view
	parent http
	prompt %parent-service-restconf

view keychain : Keychain view
	parent system
	prompt -keychain-<keychain-name>

view keychain-key-absolute : absolute Key-ID view
	parent keychain
	prompt %parent-keyid-<key-id>

view keychain-key-daily : daily Key-ID view
	parent keychain
	prompt %parent-keyid-<key-id>

view keychain-key-weekly : weekly Key-ID view
	parent keychain
	prompt %parent-keyid-<key-id>

view keychain-key-monthly : monthly Key-ID view
	parent keychain
	prompt %parent-keyid-<key-id>

view keychain-key-yearly : yearly Key-ID view
	parent keychain
	prompt %parent-keyid-<key-id>

view cpu-defend-policy : Attack defense policy view
	parent system
	prompt -cpu-defend-policy-<policy-name>

view mac-security-profile : mac security profile view
	parent system
	prompt -macsec-profile-<profile-name>

view segment-policy : Micro-segment policy view
	parent system
	prompt -segmentpolicy-<policy-name>

view segment-classifier : Micro-segment segment-ID view
	parent system
	prompt -segmentclassifier-<classifier-name>

view segment-behavior : Micro-segment behavior view
	parent system
	prompt -segmentbehavior-<behavior-name>

view traffic-segment : Traffic segment view
	parent system
	prompt -traffic-segment-<id-value>

view pki-access-policy : PKI access configuration view
	parent system
	prompt -pki-access-<policy-name>

view pki-attribute-group : Certificate attribute group view
	parent system
	prompt -pki-attribute-<group-name>

view pki-cmp-session : PKI CMP session view
	parent system
	prompt -pki-cmp-session-<session-name>

view pki-entity : PKI entity view
	parent system
	prompt -pki-entity-<entity-name>

view pki-realm : PKI domain view
	parent system
	prompt -pki-realm-<realm-name>

view trustem : Trust environment management
	parent system
	prompt -trustem

view rsa-public-key : Public key view
	parent system
	prompt -rsa-public-key

view rsa-key-code : RSA key code view
	parent rsa-public-key
	prompt %parent-rsa-key-code

view dsa-public-key : DSA public key view
	parent system
	prompt -dsa-public-key

view dsa-key-code : DSA public key editing view
	parent dsa-public-key
	prompt %parent-dsa-key-code

view ecc-public-key : ECC public key view
	parent system
	prompt -ecc-public-key

view ecc-key-code : ECC key code view
	parent ecc-public-key
	prompt %parent-ecc-key-code

view sm2-public-key : sm2 public key view
	parent system
	prompt -sm2-public-key

view sm2-key-code : sm2 key code view
	parent sm2-public-key
	prompt %parent-sm2-key-code

view ssl-policy : SSL policy view
	parent system
	prompt -ssl-policy-<policy-name>

view ssl-cipher-suite-list : SSL cipher suite customization view
	parent system
	prompt -ssl-cipher-suite-list-<customization-policy-name>

view alarm : Alarm management view
	parent system
	prompt -alarm

view license : License view
	parent system
	prompt -license

view netconf : NETCONF user interface view
	parent system
	prompt -netconf

view netconf-callhome : Callhome view
	parent netconf
	prompt %parent-callhome-<callhome-name>

view netconf-callhome-endpoint : Endpoint view
	parent netconf-callhome
	prompt %parent-endpoint-<endpoint-name>

view netconf-nacm : NACM view
	parent netconf
	prompt %parent-nacm

view netconf-nacm-group : NACM group view
	parent netconf-nacm
	prompt %parent-group-<group-name>

view netconf-nacm-rule-list : NACM rule list view
	parent netconf-nacm
	prompt %parent-rule-list-<list-name>

view netconf-nacm-rule : NACM rule view
	parent netconf-nacm-rule-list
	prompt %parent-rule-name-<rule-name>

view oas : OAS view
	parent system
	prompt -oas

view oas-application : OAS application view
	parent oas
	prompt %parent-<application-name>

view ops : OPS view
	parent system
	prompt -ops

view ops-assistant : Maintenance assistant task view
	parent ops
	prompt %parent-assistant-<assistant-name>

view sdn-agent : SDN forwarder view
	parent system
	prompt -sdn-agent

view sdn-controller : Controller channel view
	parent sdn-agent
	prompt %parent-ctrl-<ipv4-address><ipv6-address>

view sdn-openflow : OpenFlow-forwarder view
	parent sdn-controller
	prompt %parent-openflow

view pm : Performance management view
	parent system
	prompt -pm

view pm-server : PM server view
	parent pm
	prompt %parent-server-<server-name>

view pm-statistics : Statistics task view
	parent pm
	prompt %parent-statistics-<task-name>

view warranty : warranty view
	parent system
	prompt -warranty

view any-flow : any-flow view
	parent system
	prompt -any-flow

view ifit : IFIT view
	parent system
	prompt -ifit

view ifit-dcn-instance : IFIT dcn-instance view
	parent ifit
	prompt %parent-dcn-instance

view ifit-behavior : IFIT traffic-behavior view
	parent ifit-dcn-instance
	prompt %parent-behavior-<behavior-name>

view ifit-classifier : IFIT traffic-classifier view
	parent ifit-dcn-instance
	prompt %parent-classifier-<classifier-name>

view ifit-policy : IFIT traffic-policy view
	parent ifit-dcn-instance
	prompt %parent-policy-<policy-name>

view ioam : IOAM view
	parent system
	prompt -ioam

view ioam-profile : IOAM-profile view
	parent ioam
	prompt %parent-profile-default

view ioam-policy : IOAM-policy view
	parent ioam-profile
	prompt %parent-policy-<policy-id>

view observe-port-group : observe-port-group view
	parent system
	prompt -observe-port-group-<group-id>

view nqa : NQA view
	parent system
	prompt -nqa-<admin-name>-<test-name>

view netstream-record-ipv4 : IPv4 flexible flow statistics template view
	parent system
	prompt -netstream-record-ipv4-<record-name>

view netstream-record-ipv6 : IPv6 flexible flow statistics template view
	parent system
	prompt -netstream-record-ipv6-<record-name>

view netstream-record-vxlan : VXLAN flexible flow statistics template view
	parent system
	prompt -netstream-record-vxlan-<record-name>

view packet-event-monitor : packet-event-monitor view
	parent system
	prompt -packet-event-monitor

view packet-event-drop : packet-event-monitor-drop-event view
	parent packet-event-monitor
	prompt %parent-drop-event

view packet-event-latency : packet-event-monitor-latency-event view
	parent packet-event-monitor
	prompt %parent-latency-event

view collector : collector view
	parent system
	prompt -collect-<collect-id>

view telemetry : Telemetry view
	parent system
	prompt -telemetry

view telemetry-destination-group : Destination group view
	parent telemetry
	prompt %parent-destination-group-<destination-group-name>

view telemetry-sensor-group : Sensor group view
	parent telemetry
	prompt %parent-sensor-group-<sensor-name>

view telemetry-sensor-path : Sensor path view
	parent telemetry-sensor-group
	prompt %parent-path

view telemetry-sensor-event : Sensor-path-self-defined-event view
	parent telemetry-sensor-group
	prompt %parent-self-defined-event-path

view telemetry-filter : Telemetry filter view
	parent telemetry-sensor-event
	prompt %parent-filter-<filter-name>

view telemetry-subscription : Subscription view
	parent telemetry
	prompt %parent-subscription-<subscription-name>

view telemetry-sample-adaptive : sample-adaptive view
	parent telemetry-subscription
	prompt %parent-sensor-group-<sensor-group-name>-sample-adaptive

view grpc : GRPC view
	parent system
	prompt -grpc

view grpc-client : GRPC client view
	parent grpc
	prompt %parent-client

view grpc-client-destination-group : grpc-client-destination-group view
	parent grpc-client
	prompt %parent-destination-group-<destination-group-name>

view grpc-server : GRPC server view
	parent grpc
	prompt %parent-server

view grpc-server-ipv6 : GRPC IPv6 server view
	parent grpc
	prompt %parent-server-ipv6

view aaa-domain : AAA domain view
	parent aaa
	prompt %parent-domain-<domain-name>

view aaa-accounting : Accounting scheme view
	parent aaa
	prompt %parent-accounting-<accounting-scheme-name>

view aaa-authen : Authentication scheme view
	parent aaa
	prompt %parent-authen-<authentication-scheme-name>

view aaa-author : Authorization scheme view
	parent aaa
	prompt %parent-author-<authorization-scheme-name>

view aaa-recording : Recording scheme view
	parent aaa
	prompt %parent-recording-<recording-scheme-name>

view aaa-service : Service scheme view
	parent aaa
	prompt %parent-service-<service-scheme-name>

view aaa-task-group : Task group view
	parent aaa
	prompt %parent-task-group-<task-group-name>

view aaa-user-group : User group view
	parent aaa
	prompt %parent-user-group-<group-name>

view aaa-lupp-admin : Local administrator password policy view
	parent aaa
	prompt %parent-lupp-admin

view aaa-lupp-acc : Local access user password policy view
	parent aaa
	prompt %parent-lupp-acc

view aaa-access-user : aaa-access-user view
	parent aaa
	prompt %parent-access-user-<user-name>

view radius-template : RADIUS server template view
	parent system
	prompt -radius-<template-name>

view hwtacacs-template : HWTACACS server template view
	parent system
	prompt -hwtacacs-<template-name>

view ldap-template : LDAP server template view
	parent system
	prompt -ldap-<template-name>

view authentication-profile : Authentication profile view
	parent system
	prompt -authen-profile-<authentication-string>

view dot1x-access-profile : 802.1X access profile view
	parent system
	prompt -dot1x-access-profile-<access-profile-name>

view bd : Bridge domain view
	parent system
	prompt -bd<bd-id>

view bd-profile : bd-profile view
	parent system
	prompt -bd-profile<profileId>

view bd-range : bd-range view
	parent system
	prompt -bd-range

view bd-evpn : EVPN instance view
	parent bd
	prompt %parent-evpn

view bd-profile-evpn : evpn-bdprofile view
	parent bd-profile
	prompt %parent-evpn

view bd-evpn-mac-dup : BD-EVPN mac-duplication view
	parent bd-evpn
	prompt %parent-mac-dup

view evpn : Global EVPN configuration view
	parent system
	prompt -evpn

view evpn-mac-dup : EVPN-MAC-DUP view
	parent evpn
	prompt %parent-mac-dup

view vni : VNI view
	parent system
	prompt -vni<vni-id>

view vni-peer : VNI peer view
	parent vni
	prompt %parent-peer<peerIp>

view ge : (none) routed GE port
	parent system
	prompt -<interface-name>

view sub-ge : (none) GE sub-interface
	parent system
	prompt -<interface-name>

view l2-sub-ge : (none) GE Layer 2 sub-interface
	parent system
	prompt -<interface-name>

view port-group-temp : (none) temporary interface group
	parent system
	prompt -port-group
	members opening

view isis-ipv6-frr : (none) IS-IS IPv6 FRR
	parent isis
	prompt %parent-ipv6-frr

view multicast-nat-instance : (none) multicast NAT instance
	parent system
	prompt -multicast-nat-instance-<instance-id>

view diagnose : (none) diagnostic view
	parent system
	prompt -diagnose

group ethernet 10ge 25ge 50ge 100ge 200ge 400ge
group l2-ethernet l2-10ge l2-25ge l2-50ge l2-100ge l2-200ge l2-400ge
group l2-sub-interfaces l2-sub-10ge l2-sub-25ge l2-sub-50ge l2-sub-100ge l2-sub-200ge l2-sub-400ge l2-sub-eth-trunk
group switch-ports @l2-ethernet l2-ge l2-eth-trunk
group routed-ports @ethernet ge eth-trunk
group sub-interfaces sub-ge sub-10ge sub-25ge sub-50ge sub-100ge sub-200ge sub-400ge sub-eth-trunk
group routed-interfaces @routed-ports @sub-interfaces meth vlanif vbdif loopback tunnel
group port-groups port-group port-group-temp
group interfaces @switch-ports @routed-interfaces @l2-sub-interfaces null nve

interface-type Vlanif
	number integer 1..4094
	view vlanif
	creatable
	order 10

interface-type MEth
	number slot/card/port
	view meth
	order 20

interface-type Eth-Trunk
	number integer 0..1023
	view eth-trunk
	switched l2-eth-trunk
	sub sub-eth-trunk
	sub-l2 l2-sub-eth-trunk
	creatable
	order 30

interface-type 10GE
	number slot/card/port
	view 10ge
	switched l2-10ge
	sub sub-10ge
	sub-l2 l2-sub-10ge
	order 40

interface-type 100GE
	number slot/card/port
	view 100ge
	switched l2-100ge
	sub sub-100ge
	sub-l2 l2-sub-100ge
	order 60

interface-type LoopBack
	number integer 0..1023
	view loopback
	creatable
	order 80

interface-type NULL
	number integer 0..0
	view null
	order 90

interface-type GE
	number slot/card/port
	view ge
	switched l2-ge
	sub sub-ge
	sub-l2 l2-sub-ge
	order 35

interface-type 25GE
	number slot/card/port
	view 25ge
	switched l2-25ge
	sub sub-25ge
	sub-l2 l2-sub-25ge
	order 43

interface-type 50GE
	number slot/card/port
	view 50ge
	switched l2-50ge
	sub sub-50ge
	sub-l2 l2-sub-50ge
	order 50

interface-type 200GE
	number slot/card/port
	view 200ge
	switched l2-200ge
	sub sub-200ge
	sub-l2 l2-sub-200ge
	order 65

interface-type 400GE
	number slot/card/port
	view 400ge
	switched l2-400ge
	sub sub-400ge
	sub-l2 l2-sub-400ge
	order 70

interface-type Vbdif
	number integer 1..16777215
	view vbdif
	creatable
	order 15

interface-type Tunnel
	number integer 0..65535
	view tunnel
	creatable
	order 85

interface-type Nve
	number integer 1..1
	view nve
	creatable
	order 95
