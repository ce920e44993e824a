"""Displays that scripts parse: their lines in the device's form, and their figures true."""

import re

import pytest

from lyrebird import wait_for


def lines(text):
    return text.split("\n")


def test_display_version_is_read_by_the_parsers_in_the_field(device):
    text = device.telnet().command("display version")
    assert re.search(r"^Huawei.+\n.+Version\s+(\S+)", text, re.M)
    assert re.search(r"^HUAWEI\s+(\S+)\s+uptime is \d+ days?, \d+ hours?, \d+ minutes?$", text, re.M)
    assert re.search(r"^VRP \(R\) software, Version 8\.\d+ \(\S+ V300R023C00\S*\)$", text, re.M)


def test_the_running_configuration_has_a_head_and_an_end(device):
    t = device.telnet()
    text = t.command("display current-configuration")
    assert re.match(r"!Software Version V300R023C00\S*\n", text)
    assert text.endswith("\n#\nreturn\n")
    device.configure("sysname X")
    device.ok("save", "y")
    text = t.command("display current-configuration")
    when = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\+00:00"
    assert re.match(rf"!Software Version \S+\n!Last configuration was updated at {when}( by \S+)?\n"
                    rf"!Last configuration was saved at {when}( by \S+)?\n#\n", text), text[:300]


def test_blocks_are_separated_and_indented(device):
    text = device.running()
    previous = "#"
    for line in lines(text)[1:]:
        assert not (line == "#" and previous == "#"), "two # in a row"
        assert re.match(r"#$|return$| *\S", line)
        previous = line


def test_a_factory_device_has_its_ports(device):
    text = device.running()
    ports = re.findall(r"^interface (\S+)$", text, re.M)
    assert ports == ["MEth0/0/0"] + [f"10GE1/0/{n}" for n in range(1, 49)] + [f"100GE1/0/{n}" for n in range(1, 9)] + ["NULL0"]


@pytest.mark.parametrize("selection,found", [
    ("interface", 58), ("interface 100GE", 8), ("interface 10GE", 48), ("interface 100GE 1/0/3", 1), ("interface 100ge1/0/3", 1),
    ("interface MEth", 1), ("interface NULL 0", 1), ("interface LoopBack", 0), ("interface 100GE include-default", 8),
    ("interface 100GE1/0/3 include-default", 1), ("interface include-default", 58),
])
def test_display_current_configuration_interface_in_all_its_forms(device, selection, found):
    text = device.running(selection)
    assert text.count("\ninterface ") == found
    assert text.endswith("#\nreturn") and (not found or text.startswith("#\ninterface "))


def test_include_default_shows_what_is_in_force(device):
    text = device.running("interface 100GE1/0/1 include-default")
    assert re.search(r"^~ ?undo shutdown$", text, re.M), text
    device.configure("interface 100GE1/0/1", "shutdown")
    text = device.running("interface 100GE1/0/1 include-default")
    assert "undo shutdown" not in text and re.search(r"^ shutdown$", text, re.M)


def row(text, name):
    return next(l for l in text.split("\n") if l.split(" ")[0].split("(")[0] == name)


def test_display_interface_brief(lab, lab_device):
    lab_device.configure("interface 100GE1/0/1", "undo portswitch", "ip address 10.1.1.1 24", "quit", "interface 100GE1/0/2",
                         "shutdown", "quit", "interface LoopBack 0", "ip address 1.1.1.1 32")
    text = lab_device.ok("display interface brief")
    assert re.search(r"^Interface +PHY +Protocol +InUti OutUti +inErrors +outErrors$", text, re.M)
    assert re.match(r"100GE1/0/1 +up +up ", row(text, "100GE1/0/1"))
    assert re.match(r"100GE1/0/2 +\*down +down ", row(text, "100GE1/0/2"))
    assert re.match(r"100GE1/0/3 +down +down ", row(text, "100GE1/0/3"))
    assert re.match(r"LoopBack0 +up +up\(s\) ", row(text, "LoopBack0"))
    assert re.match(r"NULL0 +up +up\(s\) ", row(text, "NULL0"))
    for line in text.split("\n"):
        if re.match(r"\S+ +(up|\*?down) ", line):
            assert re.match(r"(\S+)\s+(down|up|offline|\*down)\s+(down|up|\*down)", line), line


def test_display_ip_interface_brief_has_its_rows_from_the_twelfth_line_on(lab, lab_device):
    lab_device.configure("interface 100GE1/0/1", "undo portswitch", "ip address 10.1.1.1 24", "quit",
                         "interface LoopBack 0", "ip address 1.1.1.1 32")
    text = lab_device.telnet().command("display ip interface brief")
    found = lines(text)
    assert found[0] == "*down: administratively down"
    assert found[10].startswith("Interface ")
    rows = {l.split()[0]: l.split()[1:] for l in found[11:] if l}
    assert rows["100GE1/0/1"][:3] == ["10.1.1.1/24", "up", "up"]
    assert rows["LoopBack0"][:3] == ["1.1.1.1/32", "up", "up(s)"]
    assert rows["NULL0"][:3] == ["unassigned", "up", "up(s)"]
    assert rows["MEth0/0/0"][0] == "unassigned"
    up = sum(1 for l in found[11:] if l and l.split()[2].startswith("up"))
    down = sum(1 for l in found[11:] if l and "down" in l.split()[2])
    assert f"The number of interface that is UP in Physical is {up}" in text
    assert f"The number of interface that is DOWN in Physical is {down}" in text


def test_a_lost_carrier_is_shown(lab, lab_device):
    from lyrebird import ip
    lab_device.configure("interface 100GE1/0/1", "undo portswitch", "ip address 10.1.1.1 24")
    assert re.match(r"100GE1/0/1 +up ", row(lab_device.ok("display interface brief"), "100GE1/0/1"))
    ip("-n", lab.cli, "link", "set", "port0", "down")
    wait_for(lambda: re.match(r"100GE1/0/1 +down ", row(lab_device.ok("display interface brief"), "100GE1/0/1")),
             "the port to be shown down")


def test_display_clock_tells_the_time(device):
    import datetime
    text = device.telnet().command("display clock")
    shown = datetime.datetime.strptime(lines(text)[0], "%Y-%m-%d %H:%M:%S")
    assert abs(shown - datetime.datetime.utcnow()) < datetime.timedelta(seconds=5)
    assert lines(text)[1] == shown.strftime("%A")


def test_ntp_status_is_read_by_the_parsers_in_the_field(device):
    device.configure("ntp refclock-master 3")
    text = device.telnet().command("display ntp status")
    assert all(line.startswith(" ") for line in lines(text) if line)
    found = re.search(r"reference time: (\d\d:\d\d:\d\d)\.\d{3} UTC (\w{3} \d+ \d{4})\(([0-9A-F]{8})\.[0-9A-F]{8}\)", text)
    import datetime
    shown = datetime.datetime.strptime(f"{found[2]} {found[1]}", "%b %d %Y %H:%M:%S")
    seconds = int(found[3], 16) - 2208988800
    assert datetime.datetime.utcfromtimestamp(seconds) == shown


def test_reset_ntp_statistics_starts_again_from_nought(make_device):
    from lyrebird import ntp_answered
    device = make_device("--ntp", "127.0.0.1:0=MEth0/0/0", ntp=None).start()
    device.configure("ntp refclock-master 3", "undo ntp server disable", "ntp server source-interface all enable", "y")
    assert ntp_answered(device.ntp_address)
    assert " Received                              :          1\n" in device.ok("display ntp statistics packet")
    device.ok("reset ntp statistics packet")
    assert " Received                              :          0\n" in device.ok("display ntp statistics packet")


def test_ping_of_nobody_tells_the_loss(device):
    status, text = device.exec("ping -c 1 -t 200 192.0.2.1")
    assert "PING 192.0.2.1: 56  data bytes, press CTRL_C to break" in text or "PING 192.0.2.1" in text
    assert re.search(r"1 packet\(s\) transmitted", text) and "100.00% packet loss" in text


SWITCHING = ("vlan batch 10 20 to 22", "vlan 30", "description Guests", "mac-address learning disable", "statistics enable", "quit", "interface 100GE1/0/1", "port link-type trunk",
             "undo port trunk allow-pass vlan 1", "port trunk allow-pass vlan 10 20 to 21", "quit", "interface 100GE1/0/2",
             "port default vlan 10", "quit", "interface 100GE1/0/3", "port link-type hybrid", "port hybrid pvid vlan 30",
             "port hybrid untagged vlan 30", "port hybrid tagged vlan 22", "quit", "interface 100GE1/0/4", "undo portswitch")


def vlan_ports(text, vlan):
    """What stands in the port table of one VLAN, as "UT:100GE1/0/1(D)"."""
    found, how, inside = set(), "", False
    for line in text.split("\nVID  Type")[0].split("\n"):
        inside = line.split()[:1] == [str(vlan)] if re.match(r" *\d+( |$)", line[:5]) else inside
        for word in line[13:].split() if inside else ():
            how = word[:3] if ":" in word else how
            found.add(how + word.split(":")[-1])
    return found


def test_display_vlan_shows_the_ports_that_the_link_types_put_there(device):
    device.configure(*SWITCHING)
    text = device.ok("display vlan")
    assert "The total number of vlans is : 6\n" in text
    assert vlan_ports(text, 10) == {"TG:100GE1/0/1(D)", "UT:100GE1/0/2(D)"}
    assert vlan_ports(text, 22) == {"TG:100GE1/0/3(D)"}
    assert vlan_ports(text, 30) == {"UT:100GE1/0/3(D)"}
    one = vlan_ports(text, 1)
    assert "UT:10GE1/0/48(D)" in one and "UT:100GE1/0/8(D)" in one
    assert not {p for p in one if re.search(r":100GE1/0/[124]\(", p)}
    assert re.search(r"^ +30 common +enable  default   disable enable  FWD FWD FWD Guests$", text, re.M)
    assert re.search(r"^ +22 common .* VLAN 0022$", text, re.M)


def test_display_vlan_of_one_of_some_and_of_none(device):
    device.configure(*SWITCHING)
    one = device.ok("display vlan 30")
    assert "total number" not in one and re.findall(r"^ +(\d+) common", one, re.M) == ["30"]
    assert re.findall(r"^ +(\d+) common", device.ok("display vlan 11 to 21"), re.M) == ["20", "21"]
    assert "Error: The VLAN does not exist." in device.telnet().command("display vlan 11")
    assert "Total 6 static vlan.\n  1 10 20 to 22 30\n" in device.ok("display vlan summary")


def test_display_port_vlan(device):
    device.configure(*SWITCHING)
    text = device.ok("display port vlan")
    assert re.search(r"^Port +Link Type +PVID  Trunk VLAN List +Port Description$", text, re.M)
    assert row(text, "100GE1/0/1").split() == ["100GE1/0/1", "trunk", "1", "10", "20-21"]
    assert row(text, "100GE1/0/2").split() == ["100GE1/0/2", "access", "10", "-"]
    assert row(text, "100GE1/0/3").split() == ["100GE1/0/3", "hybrid", "30", "1", "22", "30"]
    assert "100GE1/0/4" not in text
    assert len(re.findall(r"^10", device.ok("display port vlan 100GE1/0/2"), re.M)) == 1


def test_display_acl_by_number_by_name_and_all(device):
    device.configure("acl 2001", "rule permit source 10.1.1.0 0.0.0.255", "rule 7 deny", "rule 7 description the rest", "quit",
                     "acl name web advance", "step 10", "rule deny tcp destination-port eq 80", "quit", "acl name named 3005",
                     "description of a list", "rule permit ip")
    text = device.ok("display acl 2001")
    assert re.search(r"^Basic ACL 2001, 2 rules\nACL's step is 5\n rule 5 permit source 10\.1\.1\.0 0\.0\.0\.255 "
                     r"\(0 times matched\)\n", text, re.M), text
    assert re.search(r"^ rule 7 deny \(0 times matched\)$", text, re.M)
    assert re.search(r"^ rule 7 description the rest$", text, re.M)
    text = device.ok("display acl name web")
    assert re.search(r"^Advanced ACL web, 1 rule\nACL's step is 10\n rule 10 deny tcp destination-port eq", text, re.M), text
    assert "2001" not in text
    assert "Advanced ACL named 3005, 1 rule\nof a list\n" in device.ok("display acl 3005")
    assert device.ok("display acl name named").count("3005") == 1
    text = device.ok("display acl all")
    assert " Total nonempty ACL number is 3\n" in text and text.count(", 1 rule\n") == 2 and ", 2 rules\n" in text
    assert "Error: The ACL does not exist." in device.telnet().command("display acl 2002")


def test_display_this_interface_is_that_of_the_view(device):
    t = device.telnet()
    t.commands("system-view", "interface 100GE1/0/7")
    assert t.command("display this interface") == t.command("display interface 100GE1/0/7") != ""
    t.command("interface LoopBack77")
    assert "Error: The interface LoopBack77 does not exist." in t.command("display this interface")


def test_display_acl_ipv6(device):
    device.configure("acl ipv6 2200", "rule permit source 2001:db8::/64", "quit", "acl ipv6 name web advance", "description of a list",
                     "rule 10 deny tcp destination-port eq 80", "quit", "acl 2001", "quit")
    text = device.ok("display acl ipv6 2200")
    assert "Basic IPv6 ACL 2200, 1 rule\nIPv6 ACL's step is 5\n rule 5 permit source 2001:DB8::/64 (0 times matched)\n" in text
    text = device.ok("display acl ipv6 all")
    assert " Total nonempty ACL6 number is 2\n\n" in text and "2001," not in text
    assert "Advanced IPv6 ACL web, 1 rule\nof a list\n" in text
    assert "2200" not in device.ok("display acl all")
    assert "Error: The ACL does not exist." in device.telnet().command("display acl ipv6 2002")


def test_rules_of_ipv6_have_a_slash_however_they_were_typed(device):
    device.configure("acl ipv6 number 2000", "rule permit source 2001:db8:1::1 64", "rule permit source 2001:db8:2::/48",
                     "rule deny source 2001:db8:1::1 64", "undo rule deny source 2001:db8:1::1/64", "quit", "acl ipv6 number 3000",
                     "rule permit udp destination 2001:db8:4:: 48 source 2001:db8:3::1 128",
                     "rule permit ipv6 source 2001:db8:5:: 0:0:0:0:ffff:ffff:ffff:ffff")
    for display in "display current-configuration", "display acl ipv6 all":
        text = device.ok(display)
        for rule in ("rule 5 permit source 2001:DB8:1::1/64", "rule 10 permit source 2001:DB8:2::/48",
                     "rule 5 permit udp source 2001:DB8:3::1/128 destination 2001:DB8:4::/48",
                     "rule 10 permit ipv6 source 2001:DB8:5:: ::FFFF:FFFF:FFFF:FFFF"):
            assert f"\n {rule}" in text, rule
        assert "deny" not in text


def test_display_ip_routing_table(lab, lab_device):
    lab_device.configure("interface 100GE1/0/1", "undo portswitch", "ip address 10.1.1.1 24", "quit", "interface LoopBack 0",
                         "ip address 1.1.1.1 32", "quit", "ip route-static 10.2.0.0 16 10.1.1.2",
                         "ip route-static 10.3.0.0 16 100GE1/0/1 10.1.1.3 preference 70", "ip route-static 10.4.0.0 16 10.9.9.9")
    text = lab_device.ok("display ip routing-table")
    assert re.search(r"^Routing Table : _public_\n +Destinations : 6 +Routes : 6", text, re.M), text
    routes = re.findall(r"^ +(\S+/\d+) +(\w+) +(\d+) +0 +(R?D) +(\S+) +(\S+)$", text, re.M)
    assert routes == [
        ("1.1.1.1/32", "Direct", "0", "D", "127.0.0.1", "LoopBack0"),
        ("10.1.1.0/24", "Direct", "0", "D", "10.1.1.1", "100GE1/0/1"),
        ("10.1.1.1/32", "Direct", "0", "D", "127.0.0.1", "100GE1/0/1"),
        ("10.1.1.255/32", "Direct", "0", "D", "127.0.0.1", "100GE1/0/1"),
        ("10.2.0.0/16", "Static", "60", "RD", "10.1.1.2", "100GE1/0/1"),
        ("10.3.0.0/16", "Static", "70", "D", "10.1.1.3", "100GE1/0/1")]
    assert "Destinations : 2 " in lab_device.ok("display ip routing-table protocol static")
    assert "Error: The VPN instance does not exist." in lab_device.telnet().command("display ip routing-table vpn-instance x")
    lab_device.configure("interface 100GE1/0/1", "shutdown")
    wait_for(lambda: "Destinations : 1 " in lab_device.ok("display ip routing-table"), "only LoopBack0 is left", 10)


def test_display_interface_description(lab, lab_device):
    lab_device.configure("interface 100GE1/0/1", "description To the lab", "quit", "interface 100GE1/0/2", "shutdown")
    text = lab_device.ok("display interface description")
    assert re.search(r"^Interface +PHY +Protocol Description$", text, re.M)
    assert re.match(r"100GE1/0/1 +up +up +To the lab$", row(text, "100GE1/0/1"))
    assert re.match(r"100GE1/0/2 +\*down +down *$", row(text, "100GE1/0/2"))
    assert re.match(r"NULL0 +up +up\(s\) *$", row(text, "NULL0"))
    assert len(re.findall(r"^10", lab_device.ok("display interface description 100GE1/0/1"), re.M)) == 1


def test_display_vlan_verbose_and_by_name(lab, lab_device):
    lab_device.configure("vlan 30", "name guests", "description To the lab", "mac-address learning disable", "quit",
                         "interface 100GE1/0/1", "port link-type trunk", "port trunk allow-pass vlan 30", "quit",
                         *(line for n in (2, 3, 4) for line in (f"interface 100GE1/0/{n}", "port default vlan 30", "quit")))
    t = lab_device.telnet()
    text = t.command("display vlan 30 verbose")
    up = any(l.startswith("100GE1/0/1 ") and l.endswith("UP") for l in lines(text))
    assert text == (
        "* : Management-VLAN\n---------------------\n  VLAN ID                     : 30\n  VLAN Name                   : guests\n"
        "  VLAN Type                   : Common\n  Description                 : To the lab\n  Status                      : Enable\n"
        "  Broadcast                   : Enable\n  MAC Learning                : Disable\n"
        "  Smart MAC Learning          : Disable\n  Current MAC Learning Result : Disable\n"
        "  Statistics                  : Disable\n  Property                    : Default\n"
        f"  VLAN State                  : {'Up' if up else 'Down'}\n"
        "  ----------------\n" + f"  Tagged        Port: {'100GE1/0/1':28}\n" +
        (f"  ----------------\n  Active  Tag   Port: {'100GE1/0/1':28}\n" if up else "") +
        f"  ----------------\n  Untagged      Port: {'100GE1/0/2':28}100GE1/0/3\n{'':22}{'100GE1/0/4':28}\n"
        "---------------------\nInterface                   Physical\n"
        f"{'100GE1/0/1':29}{'UP' if up else 'DOWN'}\n" + "".join(f"{f'100GE1/0/{n}':29}DOWN\n" for n in (2, 3, 4)))
    assert t.command("display vlan vlan-name guests") == t.command("display vlan 30")
    assert "Error: The VLAN does not exist." in t.command("display vlan vlan-name other")
    assert "Error: The VLAN does not exist." in t.command("display vlan 31 verbose")


# ---- the machine and its links ----

def shown(device, command):
    """What the command alone prints, without the prompts around it."""
    return "\n".join(lines(device.ok(command).strip())[1:-1])


def test_counters_are_those_of_the_kernel(lab_device, lab):
    lab_device.configure("interface 100GE1/0/1", "undo portswitch", "ip address 10.1.1.1 24")
    lab.client_address("10.1.1.2/24")
    wait_for(lambda: "10.1.1.2" in lab_device.ok("ping -c 1 10.1.1.2") and " 0.00% packet loss" in lab_device.ok("ping -c 1 10.1.1.2"),
             "an answer")
    text = shown(lab_device, "display interface counters 100GE 1/0/1")
    found = re.fullmatch(r"Inbound\nInterface +Octets\(bytes\) Unicast\(pkts\) Multicast\(pkts\) Broadcast\(pkts\)\n"
                         r"100GE1/0/1 +(\d+) +(\d+) +(\d+) +-\n"
                         r"Outbound\nInterface +Octets\(bytes\) Unicast\(pkts\) Multicast\(pkts\) Broadcast\(pkts\)\n"
                         r"100GE1/0/1 +(\d+) +(\d+) +- +-", text)
    assert found, text
    long = lab_device.ok("display interface 100GE 1/0/1")
    seen = [int(n) for line in re.findall(r"put: (\d+) packets, (\d+) bytes", long) for n in line]
    in_bytes, in_unicast, in_groups, out_bytes, out_unicast = map(int, found.groups())
    assert 0 < in_unicast + in_groups <= seen[0] and 0 < in_bytes <= seen[1]
    assert 0 < out_unicast <= seen[2] and 0 < out_bytes <= seen[3]
    outbound = lines(shown(lab_device, "display interface counters outbound slot 1"))
    assert outbound[0] == "Outbound" and [row.split()[0] for row in outbound[2:]] == ["100GE1/0/1"]
    assert shown(lab_device, "display interface counters rate") == ""
    errors = lines(shown(lab_device, "display interface counters errors slot 1"))
    assert len(errors) == 56 * 6 and errors[:2] == ["", " interface 10GE1/0/1 Errors:"]
    block = errors.index(" interface 100GE1/0/1 Errors:")
    assert re.fullmatch(r" CRC      :0                    Giants     :-\n Symbols  :-                    Alignments :0\n"
                        r" Runts    :-                    Jabbers    :-\n Fragments:-                    OutDiscards:\d+",
                        "\n".join(errors[block + 1:block + 5]))
    assert shown(lab_device, "display interface counters errors slot 2") == ""


def test_memory_and_processors_are_those_of_the_machine(device):
    with open("/proc/meminfo", encoding="ascii") as file:
        total = int(re.search(r"MemTotal: +(\d+)", file.read()).group(1))
    found = re.fullmatch(r"Slot: 1   CPU: 0\nTotal Physical Available Memory: (\d+) Kbytes\n"
                         r"Total Physical Memory Used: (\d+) Kbytes\nPhysical Memory Using Percentage: (\d+)%\nState: \w+\n"
                         r"Overload threshold:  95%, Overload clear threshold:  75%, Duration: 60s\n-{89}",
                         shown(device, "display memory"))
    assert found and int(found.group(1)) == total
    assert int(found.group(3)) == int(found.group(2)) * 100 // total
    found = re.fullmatch(r"Slot: 1    CPU:0\nCPU utilization statistics at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\n"
                         r"System CPU Using Percentage : +(\d+)%\nState: \w+\n"
                         r"Overload threshold:  90%, Overload clear threshold:  75%, Duration: 60s\n-{27}",
                         shown(device, "display cpu-usage slot 1 cpu 0"))
    assert found and int(found.group(1)) <= 100
    assert shown(device, "display memory slot 7") == shown(device, "display cpu-usage slot 1 cpu 3") == ""


def counted(device, command):
    """Figures of a display, by their labels; those of the first column of a label that is there twice."""
    found = {}
    for label, value in re.findall(r"([A-Z][\w' -]*?|[a-z][\w ]*?) *: +(\d+|-)", shown(device, command)):
        found.setdefault(label, value)
    return found


def test_packets_are_counted_by_the_kernel(lab_device, lab):
    lab_device.configure("interface 100GE1/0/1", "undo portswitch", "ip address 10.1.1.1 24", "ipv6 enable",
                         "ipv6 address 2001:db8:1::1 64")
    lab.client_address("10.1.1.2/24")
    wait_for(lambda: " 0.00% packet loss" in lab_device.ok("ping -c 1 10.1.1.2"), "an answer")
    before = {what: counted(lab_device, f"display {what} statistics") for what in ("icmp", "ip")}
    assert " 0.00% packet loss" in lab_device.ok("ping -c 3 -m 10 10.1.1.2")
    after = {what: counted(lab_device, f"display {what} statistics") for what in ("icmp", "ip")}
    assert int(after["icmp"]["echo reply"]) == int(before["icmp"]["echo reply"]) + 3
    assert int(after["ip"]["Sum"]) >= int(before["ip"]["Sum"]) + 3
    assert after["icmp"]["Mping request"] == after["ip"]["Discard RA"] == "-"
    assert "        echo reply:          " in shown(lab_device, "display icmp statistics")
    for command in ("udp statistics", "udp ipv6 statistics", "ipv6 statistics", "icmpv6 statistics"):
        assert re.search(r"Total.*: \d+", shown(lab_device, f"display {command}")), command
    assert int(counted(lab_device, "display icmpv6 statistics")["Total"]) > 0
    for silent in ("icmp statistics interface 100GE 1/0/1", "udp statistics verbose", "ipv6 statistics interface 100GE1/0/1"):
        assert shown(lab_device, f"display {silent}") == ""
