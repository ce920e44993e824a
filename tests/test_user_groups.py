"""What the group of a user allows: predefined groups, groups of tasks, the user's own level above both."""

SECRET = "Group@Secret9"
CASES = [  # lines of the aaa view, the level that they give
    (["local-user {} user-group visit-ug"], 0),
    (["local-user {} user-group monitor-ug"], 1),
    (["local-user {} user-group system-ug"], 2),
    (["local-user {} user-group manage-ug"], 3),
    (["local-user {} user-group manage-ug", "local-user {} privilege level 1"], 1),
    (["user-group writers", "task-group system-tg read-write", "quit", "local-user {} user-group writers"], 2),
    (["user-group readers", "task-group system-tg read", "quit", "local-user {} user-group readers"], 1),
    (["task-group clocks", "task ntp read-write", "quit", "user-group clockers", "task-group clocks read-write", "quit",
      "local-user {} user-group clockers"], 2),
    (["task-group all", "include task-group manage-tg", "quit", "user-group allers", "task-group all read-write", "quit",
      "local-user {} user-group allers"], 3),
    (["user-group empty", "quit", "local-user {} user-group empty"], 0),
]


def test_the_level_of_a_member(device):
    lines = ["aaa"]
    for number, (typed, _) in enumerate(CASES):
        user = f"user{number}"
        lines += [f"local-user {user} password irreversible-cipher {SECRET}", f"local-user {user} service-type telnet",
                  *(line.format(user) for line in typed)]
    device.configure(*lines)
    for number, (typed, level) in enumerate(CASES):
        t = device.telnet(login=False).login(f"user{number}", SECRET)
        may = [int("Error:" not in t.command(line)) for line in ("display clock", "system-view")]
        may.append(int("Error:" not in t.command("display current-configuration")))
        assert sum(may) == level, (typed, may)
        t.close()
