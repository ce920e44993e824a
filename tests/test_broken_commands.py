"""Command files with one mistake each: what is told, where, and that nothing of such a file is loaded."""

import re
import subprocess

import pytest

from lyrebird import BINARY, ROOT

HEAD = "view system : System view\n\nview shop : Shop view\n\tparent system\n\n"
A = "\t<a>  integer 1..9\n"
PAGE = "put <a>\nundo put [ <a> ]\n\tviews system\n\tlevel 2\n"

# What stands behind HEAD (its lines count from 1 here), and the mistakes told, `line:column: text`.
CASES = [
    ('put {\n\tviews system\n', "1:6: something is expected here"),
    ('put { a\n\tviews system\n', "1:8: } is expected here"),
    ('put [ a\n\tviews system\n', "1:8: ] is expected here"),
    ('put }\n\tviews system\n', "1:5: this closes or divides a group that was not opened"),
    ('put a | b\n\tviews system\n', "1:7: this closes or divides a group that was not opened"),
    ('put { a | }\n\tviews system\n', "1:11: something is expected here"),
    ('put <a\n\tviews system\n', "1:5: this is no parameter: <name> is expected"),
    ('put <a b>\n\tviews system\n', "1:5: this is no parameter: <name> is expected"),
    ('put <a>-\n\tviews system\n\t<a>  integer 1..9\n', "1:5: a parameter is expected behind what joins it"),
    ('put a{b\n\tviews system\n', "1:5: a keyword may not hold any of { } [ ] | < > * & \""),
    ('put *\n\tviews system\n', "1:5: this stands behind a group only"),
    ('put &<1-8>\n\tviews system\n', "1:5: a repetition stands behind a parameter or a group"),
    ('put <a> &<8-1>\n\tviews system\n\t<a>  integer 1..9\n', "1:9: a repetition is written &<1-8>"),
    ('put <a> &<x>\n\tviews system\n\t<a>  integer 1..9\n', "1:9: a repetition is written &<1-8>"),
    ('put a &<1-2>\n\tviews system\n', "1:7: a repetition stands behind a parameter or a group"),
    ('put { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { a } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } }\n\tviews system\n', "1:69: groups are nested too deep"),
    ('put [ a0 ] [ a1 ] [ a2 ] [ a3 ] [ a4 ] [ a5 ] [ a6 ] [ a7 ] [ a8 ] [ a9 ] [ a10 ] [ a11 ] [ a12 ] [ a13 ] [ a14 ] [ a15 ] [ a16 ] [ a17 ] [ a18 ] [ a19 ] [ a20 ] [ a21 ] [ a22 ] [ a23 ] [ a24 ] [ a25 ] [ a26 ] [ a27 ] [ a28 ] [ a29 ] [ a30 ] [ a31 ] [ a32 ] [ a33 ] [ a34 ] [ a35 ] [ a36 ] [ a37 ] [ a38 ] [ a39 ] [ a40 ] [ a41 ] [ a42 ] [ a43 ] [ a44 ] [ a45 ] [ a46 ] [ a47 ] [ a48 ] [ a49 ] [ a50 ] [ a51 ] [ a52 ] [ a53 ] [ a54 ] [ a55 ] [ a56 ] [ a57 ] [ a58 ] [ a59 ] [ a60 ] [ a61 ] [ a62 ] [ a63 ] [ a64 ] [ a65 ] [ a66 ] [ a67 ] [ a68 ] [ a69 ] \n\tviews system\n', "1:1: the line has more than 64 optional parts"),
    ('put { a0 | a1 | a2 | a3 | a4 | a5 | a6 | a7 | a8 | a9 | a10 | a11 | a12 | a13 | a14 | a15 | a16 | a17 | a18 | a19 | a20 | a21 | a22 | a23 | a24 | a25 | a26 | a27 | a28 | a29 | a30 | a31 | a32 | a33 | a34 | a35 | a36 | a37 | a38 | a39 | a40 | a41 | a42 | a43 | a44 | a45 | a46 | a47 | a48 | a49 | a50 | a51 | a52 | a53 | a54 | a55 | a56 | a57 | a58 | a59 | a60 | a61 | a62 | a63 | a64 | a65 | a66 | a67 | a68 | a69 } *\n\tviews system\n', "1:1: the groups of this line need more than 64 bits"),
    ('put { { a | b } * | c } &<1-4096> &<1-4096> &<1-4096> &<1-4096> &<1-4096> &<1-4096>\n\tviews system\n', "1:35: this stands behind a group only"),
    ('put <a>\n\tviews system\n', "1:5: <a> has no row that tells its type"),
    ('put\n\tlevel 2\n', "1:1: the page has no views"),
    ('put\n\tviews nowhere\n', "2:8: there is no view or group 'nowhere'"),
    ('put\n\tviews @shop\n', "2:8: there is no view or group '@shop'"),
    ('put\n\tviews system\n\tenters nowhere\n', "3:9: there is no view 'nowhere'"),
    ('\tlevel 2\n', "1:2: this belongs to no page"),
    ('section\n', "1:8: section needs more words"),
    ('section x\n', "1:9: a number from 0 to 65535 is expected"),
    ('module\n', "1:7: module needs more words"),
    ('module a b\n', "1:10: module takes one value"),
    ('view\n', "1:5: a view is written view NAME : Title"),
    ('view lab\n', "1:9: a view is written view NAME : Title"),
    ('view shop : Again\n\tparent system\n', "1:6: view 'shop' is defined before"),
    ('group g\n', "1:8: group needs more words"),
    ('group g system\ngroup g shop\n', "2:7: group 'g' is defined before"),
    ('group g nowhere\n', "1:9: there is no view or group 'nowhere'"),
    ('group g @g\n', "1:9: group 'g' holds itself"),
    ('interface-type X\n\tview shop\n\tnumber slot/card/port\n\ninterface-type X\n\tview shop\n\tnumber slot/card/port\n', "5:16: interface type 'X' is defined before"),
    ('interface-type X\n\tnumber slot/card/port\n', "1:16: interface type 'X' has no view"),
    ('interface-type X\n\tview shop\n\tnumber some\n', "3:9: number is slot/card/port or integer A..B"),
    ('interface-type X\n\tview shop\n\tnumber integer 5\n', "3:17: a range A..B is expected"),
    ('interface-type X\n\tview nowhere\n', "2:7: there is no view 'nowhere'"),
    ('interface-type X\n\tview shop\n\torder x\n', "3:8: a number is expected"),
    ('interface-type X\n\tview shop\n\tcolour red\n', "3:2: unknown attribute 'colour' of an interface type"),
    ('words a b\n', "1:1: the page has no views"),
    ('view lab : Lab\n\tcolour red\n', "2:2: unknown attribute 'colour' of a view"),
    ('view lab : Lab\n\tparent nowhere\n', "2:9: there is no view 'nowhere'"),
    ('view lab : Lab\n\tparent lab\n', "2:9: view 'lab' is its own parent"),
    ('view lab : Lab\n\tparent\n', "2:8: parent needs more words"),
    ('words\n\tput Put\n', "2:2: help is written WORD : text"),
    ('words\n\tput : Put\n\tput : Again\n', "3:2: 'put' has a help text before"),
    ('section 5\n\tlevel 2\n', "2:2: this directive has no attributes"),
    ('put <a>\nundo take\n\tviews system\n\t<a>  integer 1..9\n', "2:1: no line of the page begins with 'take', so this removes nothing"),
    ('put <a>\n\tviews system\n\t<a>  integer 1..9\n\tnegative\n', "1:1: a negative page needs its undo form"),
    ('put <a> cipher <s>\nundo put\n\tviews system\n\t<a>  integer 1..9\n\t<s>  password 1..9 led cipher\n\tdefault put 1 cipher Abc\n', "6:10: 'put 1 cipher Abc' holds a secret"),
    ('put <a>\nundo put\n\tviews system\n\t<a>  integer 1..9\n\tdefault put 07\n', "5:10: 'put 07' is printed 'put 7'"),
    ('put <a>\nundo put\n\tviews system\n\t<a>  integer 1..9\n\nget <b>\nundo get\n\tviews system\n\t<b>  integer 1..9\n\tdefault put 1\n', "10:10: 'put 1' is a line of another page"),
    ('put <a>\nundo put\n\tviews system\n\t<a>  integer 1..9\n\tenters shop\n\tdefault put 1\n', "6:10: 'put 1' is no line that could be stored by itself"),
    (PAGE + A + '\tcolour red\n', "6:2: unknown attribute 'colour'"),
    (PAGE + A + '\tlevel\n', "6:7: level needs a value"),
    (PAGE + A + '\tlevel 4\n', "6:8: a number from 0 to 3 is expected"),
    (PAGE + A + '\tlevel 2 3\n', "6:10: level takes one value"),
    (PAGE + A + '\thidden yes\n', "6:9: hidden takes no value"),
    (PAGE + A + '\titem x\n\titem y\n', "7:7: this attribute was given before"),
    (PAGE + A + '\tkey\n', "6:5: key needs parameters, all or none"),
    (PAGE + A + '\tkey a\n', "6:6: a <parameter> is expected"),
    (PAGE + A + '\tkey none\n\tkey all\n', "7:2: this attribute was given before"),
    (PAGE + A + '\tkey <b>\n', "6:6: <b> is no parameter of the page"),
    (PAGE + A + '\tlist\n', "6:6: list needs the parameter that repeats"),
    (PAGE + A + '\tlist <a> <b> <c>\n', "6:15: list takes a value and the end of a range"),
    (PAGE + A + '\tlist <b>\n', "6:7: <b> is no parameter of the page"),
    (PAGE + A + '\tlist <a>\n\tlist <a>\n', "7:2: this attribute was given before"),
    (PAGE + A + '\tlist a\n', "6:7: a <parameter> is expected"),
    (PAGE + A + '\tnumbered\n', "6:10: a <parameter> is expected"),
    (PAGE + A + '\tnumbered <a>\n', "6:14: a step from 1 to 65535 is expected"),
    (PAGE + A + '\tnumbered <a> 0\n', "6:15: a step from 1 to 65535 is expected"),
    (PAGE + A + '\tnumbered <a> 5 x y\n', "6:19: numbered takes a parameter, a step and a line"),
    (PAGE + A + '\tnumbered <a> 5\n\tnumbered <a> 5\n', "7:2: this attribute was given before"),
    (PAGE + A + '\tnumbered <b> 5\n', "6:11: <b> is no parameter of the page"),
    (PAGE + A + '\tdefault\n', "6:9: a line is expected"),
    (PAGE + A + '\tdefault shop : put 1\n', "6:10: the page stands in no view of 'shop'"),
    (PAGE + A + '\tdefault put 0\n', "6:14: 'put 0' is no line of view 'system'"),
    (PAGE + A + '\tdefault system with :\n', "6:23: a line is expected"),
    (PAGE + A + '\tundoes nothing\n', "6:9: no line of another page in these views is called 'nothing'"),
    (PAGE + A + '\topens nothing\n', "6:8: no other line in these views that opens one is called 'nothing'"),
    (PAGE + A + '\t<b>  integer 1..9\n', "6:2: <b> stands in no syntax line of the page"),
    (PAGE + '\t<a>  nonsense\n', "5:7: 'nonsense' is no parameter type"),
    (PAGE + '\t<a>  enum\n', "5:11: an enumeration is written a|b|c"),
    (PAGE + '\t<a>  enum a||b\n', "5:12: an enumeration is written a|b|c"),
    (PAGE + '\t<a>  integer 9..1\n', "5:15: '9..1' is no range A..B of this type"),
    (PAGE + '\t<a>  integer 1..x\n', "5:15: '1..x' is no range A..B of this type"),
    (PAGE + '\t<a>  integer 5 1\n', "5:17: '1' is no range A..B of this type"),
    (PAGE + '\t<a>  string 9..1\n', "5:14: '9..1' is no range A..B of this type"),
    (PAGE + '\t<a>  hex 9..1\n', "5:11: '9..1' is no range A..B of this type"),
    (PAGE + '\t<a>  integer 1..9 default\n', "5:27: default needs a value"),
    (PAGE + '\t<a>  integer 1..9 as b\n', "5:23: a <parameter> is expected"),
    (PAGE + '\t<a>  integer 1..9 host\n', "5:20: 'host' does not go with integer"),
    (PAGE + '\t<a>  string 1..9 multiple 4\n', "5:28: multiple goes with a number, of an integer"),
    (PAGE + '\t<a>  integer 1..9 frog\n', "5:20: unknown option 'frog' of a parameter"),
    (PAGE + '\t<a>  integer 1..9\n\t<a>  integer 1..9\n', "6:2: <a> has a row before"),
    (PAGE + '\t<a>  integer 1..9 default 10\n', "5:28: default '10' is no value of <a>"),
    (PAGE + '\t<a>  integer 1..9 default 07\n', "5:28: default '07' is printed '7'"),
]


def check(tmp_path, text, name="bad.cmd"):
    path = tmp_path / name
    path.write_text(text)
    told = subprocess.run([BINARY, "commands", "check", path], capture_output=True, text=True, timeout=20)
    return told.returncode, told.stdout, told.stderr.replace(f"{path}:", "")


def told_of(tmp_path, text):
    """The mistakes, with lines counted behind HEAD."""
    status, out, told = check(tmp_path, HEAD + text)
    skipped = HEAD.count("\n")
    lines = [re.sub(r"^\d+", lambda m: str(int(m[0]) - skipped), line) for line in told.splitlines()
             if not re.fullmatch(r"\d+ mistakes?", line)]
    return status, out, lines


@pytest.mark.parametrize("text, expected", CASES, ids=[text.strip().replace("\n", "/")[-50:] for text, _ in CASES])
def test_a_mistake_is_told_at_its_place(tmp_path, text, expected):
    status, out, told = told_of(tmp_path, text)
    assert (status, out, told) == (1, "", [expected])


def test_the_page_that_the_cases_spoil_is_sound(tmp_path):
    status, _, told = told_of(tmp_path, PAGE + "\t<a>  integer 1..9 : Number\n")
    assert (status, told) == (0, [])


def test_all_mistakes_of_a_file_are_told(tmp_path):
    """Those of pages; what only a whole set shows is told when its pages are sound."""
    text = PAGE + "\t<a>  nonsense\n\tlevel 9\n\nget {\n\tviews system\n\n\tstray\n"
    assert [line.split(":")[0] for line in told_of(tmp_path, text)[2]] == ["5", "6", "8", "11"]


UNREACHED = {  # cannot be told from a file of a test: the compiler's own fault
    "the compiler wrote an image that it cannot read",
}


def diagnostics():
    """The texts of all calls that tell a mistake, from the sources; %s and the like as patterns."""
    found = set()
    for path in sorted((ROOT / "cli/grammar").glob("*.c")):
        if path.name == "outputs.c":  # those are told of another kind of file: test_outputs.py
            continue
        source = path.read_text()
        for call in re.finditer(r"\b(?:mistake|fail)\((?:[^;\"]|\"[^\"]*\")*;", source):
            for text in re.findall(r'"((?:[^"\\]|\\.)*)"', call[0]):
                if len(text) > 8 and " " in text:
                    found.add(text.replace('\\"', '"'))
    return found


def test_every_diagnostic_of_the_compiler_has_a_case():
    told = [expected.split(": ", 1)[1] for _, expected in CASES] + OTHERS
    missing = []
    for text in diagnostics() - UNREACHED:
        pattern = re.sub(r"%[a-z]", ".*", re.escape(text).replace("\\%", "%"))
        if not any(re.fullmatch(pattern, t) for t in told):
            missing.append(text)
    assert len(diagnostics()) > 60 and missing == []


# ---- what is wrong with a whole file ----

OTHERS = ["is no text file", "cannot be read: No such file or directory"]


def test_a_binary_file(tmp_path):
    (tmp_path / "bad.cmd").write_bytes(b"put\n\tviews system\n\0\n")
    told = subprocess.run([BINARY, "commands", "check", tmp_path / "bad.cmd"], capture_output=True, text=True)
    assert told.returncode == 1 and "bad.cmd:0:0: is no text file\n" in told.stderr


def test_a_missing_file(tmp_path):
    told = subprocess.run([BINARY, "commands", "check", tmp_path / "no.cmd"], capture_output=True, text=True)
    assert told.returncode == 1 and "no.cmd:0:0: cannot be read: No such file or directory\n" in told.stderr


@pytest.mark.parametrize("text", [
    "{ " * 5000, "put " + "[ a | " * 3000, "put { " * 20 + "<", "put " + "<a>." * 2000, "x" * 200000, "put &<1-99999999999>",
    "put " + "{ a } &<1-4096> " * 50, "view " * 10000, "\t" * 10000, "put \\\n" * 10000, "\xef\xbb\xbfput", "caf\xe9 <\xe9>",
], ids=range(12))
def test_hostile_files_are_refused_in_bounded_time(tmp_path, text):
    status, _, told = check(tmp_path, text + "\n\tviews system\n")
    assert status == 1 and told.count("\n") >= 1 and "Sanitizer" not in told
