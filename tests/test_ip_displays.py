"""Displays of addresses, neighbours and VPN instances: what the kernel knows, in the device's form."""

import re

import pytest

from lyrebird import ip, wait_for

PORT = "100GE1/0/1"


@pytest.fixture
def routed(lab, lab_device):
    """100GE1/0/1 with both families; the other end of its wire has 10.1.1.2 and 2001:db8::2."""
    lab_device.configure(f"interface {PORT}", "undo portswitch", "description To the lab", "ip address 10.1.1.1 24",
                         "ip address 10.1.2.1 25 sub", "ipv6 enable", "ipv6 address 2001:db8::1 64", "quit",
                         "interface LoopBack 0", "ip address 1.1.1.1 32", "quit", "interface 100GE1/0/2", "undo portswitch",
                         "shutdown")
    lab.client_address("10.1.1.2/24")
    lab.client_address("2001:db8::2/64")
    return lab_device


def show(device, command):
    """What the device prints for a display, over one login."""
    if not hasattr(device, "screen"):
        device.screen = device.telnet()
    return device.screen.command(command)


def mac(netns, link="port0"):
    """The address of a link, as the device writes it."""
    digits = re.search(r"link/ether (\S+)", ip("-n", netns, "link", "show", link).stdout)[1].replace(":", "")
    return f"{digits[:4]}-{digits[4:8]}-{digits[8:]}"


def blocks(text):
    """Name -> lines of each interface of a long form."""
    found = {}
    for block in text.strip().split("\n\n"):
        found[block.split(" ")[0]] = block.split("\n")
    return found


def test_display_ip_interface(lab, routed):
    found = blocks(show(routed, "display ip interface"))
    port = found[PORT]
    assert port[:3] == [f"{PORT} current state : UP", "Line protocol current state : UP",
                        "The Maximum Transmit Unit : 1500 bytes"]
    assert re.match(r"input packets : \d+, bytes : \d+, multicasts : \d+$", port[3])
    assert re.match(r"output packets : \d+, bytes : \d+$", port[4])
    assert port[5:] == ["Internet Address is 10.1.1.1/24", "Broadcast address : 10.1.1.255",
                        "Internet Address is 10.1.2.1/25 Sub", "Broadcast address : 10.1.2.127"]
    assert found["LoopBack0"][1] == "Line protocol current state : UP (spoofing)"
    assert found["LoopBack0"][-1] == "Broadcast address : 1.1.1.1"
    assert found["100GE1/0/2"][0] == "100GE1/0/2 current state : Administratively DOWN"
    assert found["100GE1/0/2"][-2:] == ["Internet protocol processing : disabled", "Broadcast address : 0.0.0.0"]
    assert "100GE1/0/3" not in found, "a Layer 2 port has nothing to do with IP"
    assert list(blocks(show(routed, "display ip interface 100ge 1/0/1"))) == [PORT]
    before = int(re.search(r"input packets : (\d+)", "\n".join(port))[1])
    routed.ok("ping -c 1 10.1.1.2")
    after = int(re.search(r"input packets : (\d+)", show(routed, f"display ip interface {PORT}"))[1])
    assert after > before


def test_short_forms_of_display_ip_interface(lab, routed):
    assert "\n100GE1/0/1                               2\n" in show(routed, "display ip interface multi-address") + "\n"
    text = show(routed, "display ip interface description")
    assert f"\n{PORT:31}10.1.1.1/24        U    U    To the lab\n" in text
    assert "\n100GE1/0/2                     unassigned         *D   D    \n" in text
    assert "\nLoop0                          1.1.1.1/32         U    U(s) \n" in text
    assert re.search(r"^Number of interfaces whose physical status is Up: 3\n.* Down: 2\n.*protocol status is Up: 3\n"
                     r".* Down: 2\n\n", text, re.M), text
    assert text.count("\n1") == 2 and show(routed, "display ip interface description slot 2").count("\n1") == 0
    assert show(routed, "display ip interface description slot 1").count("\n1") == 2
    assert show(routed, "display ip interface description ip-configured").count("unassigned") == 0


def test_display_ipv6_interface(lab, routed):
    # The kernel joins the group of its own address a moment after it made that.
    wait_for(lambda: len(re.findall(r"^    FF02::1:FF", show(routed, "display ipv6 interface"), re.M)) == 2, "both groups")
    text = show(routed, "display ipv6 interface")
    assert list(blocks(text)) == [PORT]
    local = re.search(r"inet6 (fe80\S+)/64", ip("-n", lab.dev, "-6", "address", "show", "port0").stdout)[1].upper()
    settings = {what: ip("netns", "exec", lab.dev, "sysctl", "-n", f"net.ipv6.neigh.port0.{what}").stdout.strip()
                for what in ("base_reachable_time_ms", "retrans_time_ms", "gc_stale_time", "ucast_solicit")}
    groups = re.findall(r"^    (FF02:\S+)$", text, re.M)
    assert text.split("\n")[:5] == [f"{PORT} current state : UP", "IPv6 protocol current state : UP",
                                    f"IPv6 is enabled, link-local address is {local}", "  Global unicast address(es):",
                                    "    2001:DB8::1, subnet is 2001:DB8::/64"]
    assert groups == sorted(groups) and {"FF02::1", "FF02::1:FF00:1"} <= set(groups) and "FF01" not in text
    assert ("  MTU is 1500 bytes\n  ND DAD is disabled\n"
            f"  ND NUD is enabled, number of NUD attempts: {settings['ucast_solicit']}\n"
            f"  ND NUD interval is {settings['retrans_time_ms']} milliseconds\n"
            f"  ND reachable time is {settings['base_reachable_time_ms']} milliseconds\n"
            f"  ND stale time is {settings['gc_stale_time']} seconds\n"
            f"  ND retransmit interval is {settings['retrans_time_ms']} milliseconds\n"
            "  ND RAs are halted\n  ND Proxy is disabled\n") in text
    assert show(routed, "display ipv6 interface LoopBack 0").strip() == ""
    t = routed.telnet()
    t.commands("system-view", f"interface {PORT}")
    assert t.command("display this ipv6 interface").strip() == text.strip()
    text = show(routed, "display ipv6 interface description")
    assert f"{PORT:29}U         U         To the lab\n[IPv6 Address/Prefix Length] 2001:DB8::1/64\n" in text + "\n"
    assert "protocol status is Up: 1\n" in text
    routed.configure(f"interface {PORT}", "undo ipv6 address 2001:db8::1 64")
    assert "  No global unicast address configured\n" in show(routed, "display ipv6 interface")


def test_display_arp(lab, routed):
    routed.ok("ping -c 1 10.1.1.2")
    routed.exec("ping -c 1 -t 200 10.1.1.9")
    ip("-n", lab.dev, "neigh", "add", "10.1.1.7", "lladdr", "02:00:00:00:00:07", "dev", "port0")
    text = show(routed, "display arp")
    own, peer = mac(lab.dev), mac(lab.cli)
    rows = [
        f"{'10.1.1.1':16}{own}        I               {PORT:17}",
        f"{'10.1.2.1':16}{own}        I               {PORT:17}",
        f"{'10.1.1.2':16}{peer}   20   D               {PORT:17}",
        f"{'10.1.1.7':16}0200-0000-0007        S               {PORT:17}",
        f"{'10.1.1.9':16}Incomplete        1   D               {PORT:17}",
    ]
    assert text.rstrip("\n").split("\n") == [
        "ARP Entry Types: D - Dynamic, S - Static, I - Interface, O - OpenFlow, RD - Redirect",
        "EXP: Expire-time VLAN:VLAN or Bridge Domain", "",
        "IP ADDRESS      MAC ADDRESS    EXP(M) TYPE/VLAN       INTERFACE        VPN-INSTANCE", "-" * 88, *rows, "-" * 88,
        "Total:5         Dynamic:2       Static:1    Interface:2    OpenFlow:0", "Redirect:0"]

    def shown(command):
        return re.findall(r"^\d+\.\d+\.\d+\.\d+", show(routed, command), re.M)

    assert shown("display arp dynamic") == ["10.1.1.2", "10.1.1.9"]
    assert shown("display arp static") == ["10.1.1.7"]
    assert shown("display arp network 10.1.1.2") == ["10.1.1.2"]
    assert shown("display arp network 10.1.1.0 29") == ["10.1.1.1", "10.1.1.2", "10.1.1.7"]
    assert shown("display arp network 10.1.2.0 255.255.255.0 static") == []
    assert shown("display arp interface LoopBack 0") == [] == shown(f"display arp vlan 1 interface {PORT}")
    assert show(routed, "display arp statistics") == \
        "Dynamic: 2  (Resolved: 1  Incomplete: 1)  Static: 1  OpenFlow: 0\nRedirect: 0\n"
    assert show(routed, "display arp statistics interface 100GE1/0/2").startswith("Dynamic: 0  (Resolved: 0 ")
    assert show(routed, f"display arp interface {PORT}").startswith("ARP timeout:1200s\nARP Entry Types")
    routed.configure("arp timeout 600", f"interface {PORT}", "arp timeout 300")
    assert show(routed, "display arp interface 100GE1/0/2").startswith("ARP timeout:600s\n")
    text = show(routed, f"display arp interface {PORT}")
    assert text.startswith("ARP timeout:300s\n") and re.search(rf"{peer}    5   D ", text)


def test_neighbours_are_shown_with_their_instance(lab, routed):
    routed.configure("ip vpn-instance blue", "ipv4-family", "quit", "ipv6-family", "quit", "quit", "ip vpn-instance red", "quit")
    t = routed.telnet()
    assert "Error: The VPN instance does not exist." in t.command("display arp vpn-instance green")
    assert "Total:0 " in t.command("display arp vpn-instance red")
    assert "Error: The VPN instance does not exist." in t.command("display ipv6 neighbors vpn-instance green")


def test_display_ipv6_neighbors(lab, routed):
    routed.ok("ping ipv6 -c 1 2001:db8::2")
    peer = mac(lab.cli)
    text = show(routed, "display ipv6 neighbors 2001:DB8:0::2")
    assert re.fullmatch("-{77}\n"
                        r"IPv6 Address : 2001:DB8::2" "\n"
                        rf"Link-layer   : {peer}                     State     : (REACH|DELAY|STALE|PROBE)" "\n"
                        r"Interface    : 100GE1/0/1                         Age       : 00h00m\d\ds" "\n"
                        r"VLAN         : -                                  CEVLAN    : -" "\n"
                        r"VPN name     : -                                  Is Router : FALSE" "\n"
                        r"Secure FLAG  : UN-SECURE                          Nickname  : -" "\n"
                        r"Source IP    : -" "\n"
                        r"Destination IP: -" "\n"
                        r"VNI          : -                                  BD        : -" "\n\n"
                        "-{77}\n"
                        r"Total: 1        Dynamic: 1      Static: 0      Remote:0" "\n", text), text
    assert "2001:DB8::2" in show(routed, f"display ipv6 neighbors {PORT}")
    assert "2001:DB8::2" not in show(routed, "display ipv6 neighbors LoopBack 0")
    assert re.search(rf"^2001:DB8::2 +{peer}   [RDSP]     D    {PORT}$", show(routed, "display ipv6 neighbors brief"), re.M)
    ip("-n", lab.dev, "neigh", "add", "2001:db8::7", "lladdr", "02:00:00:00:00:07", "dev", "port0", "router")
    assert re.search(r"^Reach     \d            1            0          \n", show(routed, "display ipv6 neighbors statistics all"), re.M)
    text = show(routed, "display ipv6 neighbors 2001:db8::7")
    assert "Age       : -\n" in text and "Is Router : TRUE\n" in text and "Static: 1 " in text


def routes_of(text):
    return re.findall(r"^ +(\S+/\d+) +(\w+) +(\d+) +0 +(R?DB?) +(\S+) +(\S+)$", text, re.M)


def test_routes_to_an_address(lab, routed):
    routed.configure("ip route-static 10.2.0.0 16 10.1.1.2", "ip route-static 10.2.3.0 24 NULL0",
                     "ip route-static 0.0.0.0 0 10.1.1.2 preference 100 tag 7")
    assert routes_of(show(routed, "display ip routing-table 10.2.4.1")) == [("10.2.0.0/16", "Static", "60", "RD", "10.1.1.2", PORT)]
    text = show(routed, "display ip routing-table 10.2.3.4")
    assert routes_of(text) == [("10.2.3.0/24", "Static", "60", "DB", "0.0.0.0", "NULL0")]
    assert "\nRouting Table : _public_\nSummary Count : 1\n\nDestination/Mask " in text
    assert [r[0] for r in routes_of(show(routed, "display ip routing-table 10.2.0.0 16 longer-match"))] == ["10.2.0.0/16", "10.2.3.0/24"]
    assert [r[0] for r in routes_of(show(routed, "display ip routing-table 10.2.3.4 255.255.0.0"))] == ["10.2.0.0/16"]
    assert "Summary Count : 0\n" in show(routed, "display ip routing-table 10.9.0.0 24")
    assert [r[0] for r in routes_of(show(routed, "display ip routing-table 192.0.2.1"))] == ["0.0.0.0/0"]
    text = show(routed, "display ip routing-table 192.0.2.1 verbose")
    assert text.split("Summary Count : 1\n\n")[1] == (
        "Destination: 0.0.0.0/0\n"
        "     Protocol: Static            Process ID: 0\n"
        "   Preference: 100                     Cost: 0\n"
        "      NextHop: 10.1.1.2           Neighbour: 0.0.0.0\n"
        "        State: Active Adv Relied\n"
        "          Tag: 7                   Priority: medium\n"
        "        Label: NULL                 QoSInfo: 0x0\n"
        " RelayNextHop: 10.1.1.2           Interface: 100GE1/0/1\n"
        "     TunnelID: 0x0                    Flags: RD\n\n")
    text = show(routed, "display ip routing-table verbose")
    found = re.findall(r"^Destination: (\S+)\n(?: .*\n)*?        State: (.*)$", text, re.M)
    assert ("10.1.1.0/24", "Active Adv") in found and ("10.1.1.1/32", "Active NoAdv") in found
    assert f"Destinations : {len({d for d, _ in found})} " in text


def test_routes_of_instances(lab, routed):
    routed.configure("ip vpn-instance blue", "ipv4-family", "quit", "quit", "interface LoopBack 7", "ip binding vpn-instance blue",
                     "ip address 7.7.7.7 32", "quit", "ip route-static vpn-instance blue 8.8.8.0 24 NULL0")
    text = show(routed, "display ip routing-table all-vpn-instance")
    assert re.search(r"^Routing Table : blue\n +Destinations : 2 +Routes : 2", text, re.M)
    assert [r[0] for r in routes_of(text)] == ["7.7.7.7/32", "8.8.8.0/24"]
    assert [r[0] for r in routes_of(show(routed, "display ip routing-table vpn-instance blue 8.8.8.8"))] == ["8.8.8.0/24"]
    assert "7.7.7.7" not in show(routed, "display ip routing-table")
    assert "Error: The VPN instance does not exist." in routed.telnet().command("display ip routing-table vpn-instance red 1.1.1.1")


def test_display_ipv6_routing_table(lab, routed):
    routed.configure("ipv6 route-static 2001:db8:8:: 64 2001:db8::2", "ipv6 route-static 2001:db8:9:: 64 NULL0",
                     "ipv6 route-static 2001:db8:a:: 64 2001:db8:ffff::1")
    text = show(routed, "display ipv6 routing-table")
    assert text.startswith("Route Flags: R - relay, D - download to fib, T - to vpn-instance, B - black hole route\n" + "-" * 78 +
                           "\nRouting Table : _public_\n         Destinations : 4        Routes : 4")
    assert (f"\nDestination  : {'2001:DB8::':40}PrefixLength : 64\n"
            f"NextHop      : {'2001:DB8::1':40}Preference   : 0\n"
            f"Cost         : {'0':40}Protocol     : Direct\n"
            f"RelayNextHop : {'::':40}TunnelID     : 0x0\n"
            f"Interface    : {PORT:40}Flags        : D\n\n"
            f"Destination  : {'2001:DB8::1':40}PrefixLength : 128\n"
            f"NextHop      : {'::1':40}Preference   : 0\n") in text
    assert re.findall(r"Flags +: (\w+)", text) == ["D", "D", "RD", "DB"]
    text = show(routed, "display ipv6 routing-table 2001:db8:8::5")
    assert "Summary Count : 1\n\nDestination  : 2001:DB8:8::" in text and "RelayNextHop : 2001:DB8::2 " in text
    assert "State        : Active Adv Relied " in show(routed, "display ipv6 routing-table 2001:db8:8:: 64 verbose")
    assert "Summary Count : 4\n" in show(routed, "display ipv6 routing-table 2001:db8:: 33 longer-match")
    simple = show(routed, "display ipv6 routing-table simple")
    assert f"\n{'2001:DB8:9::/64':45}Static  60   0           DB    {'::':40}NULL0\n" in simple
    assert "\n 2001:DB8:9::/64                             Static\n  ::                                         NULL0\n" in \
        show(routed, "display ipv6 routing-table brief")
    assert "Destinations : 2 " in show(routed, "display ipv6 routing-table protocol static")
    assert "Destinations : 0 " in show(routed, "display ipv6 routing-table protocol static inactive")


def test_a_serial_number_is_the_identitys(tmp_path, make_device):
    from lyrebird import ROOT
    text = (ROOT / "device/identity/default.xml").read_text(encoding="ascii")
    identity = tmp_path / "identity.xml"
    identity.write_text(text.replace("<slot>", "<esn>210235A0B1C2</esn>\n  <slot>"), encoding="ascii")
    device = make_device("--identity", str(identity)).start()
    assert show(device, "display device esn") == " ESN of slot 1: 210235A0B1C2\n"
