"""Configuration files in archives: x.zip holds what x.cfg would."""

import io
import zipfile

import pytest

TEXT = "sysname Packed\n#\nreturn\n"


def archive(text=TEXT, name="vrpcfg.cfg", method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as z:
        z.writestr(name, text)
    return out.getvalue()


def files(device):
    return device.state / "flash"


def test_a_device_saves_into_an_archive_and_starts_from_it(device):
    device.configure("sysname Kept")
    device.ok("save vrpcfg.zip", "y", "startup saved-configuration vrpcfg.zip")
    with zipfile.ZipFile(files(device) / "vrpcfg.zip") as z:
        assert z.namelist() == ["vrpcfg.cfg"] and z.testzip() is None
        assert b"\nsysname Kept\n" in z.read("vrpcfg.cfg")
    device.configure("sysname Later")
    device.ok("save", "y")
    device.restart()
    assert "\nsysname Later\n" in device.running()
    assert "flash:/vrpcfg.zip" in device.ok("display startup | include Startup saved")
    assert "sysname Later" in device.ok("display saved-configuration")
    assert "is the same" in device.ok("compare configuration")
    assert "sysname Later" in device.ok("display configuration vrpcfg.zip")
    device.ok("system-view", "load configuration file vrpcfg.zip replace")


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_device_starts_from_an_archive_that_another_has_made(make_device, tmp_path, method):
    path = tmp_path / "other.zip"
    path.write_bytes(archive(method=method))
    assert "\nsysname Packed\n" in make_device("--startup", str(path)).start().running()


NO_ARCHIVE, NOT_WHOLE = "it is no ZIP archive", "will cause the next startup login failure"
BROKEN = {
    "no archive": (TEXT.encode(), NO_ARCHIVE),
    "nothing": (b"", NO_ARCHIVE),
    "cut off": (archive(TEXT * 1000)[:100], NO_ARCHIVE),
    "damaged": (archive(method=zipfile.ZIP_STORED).replace(b"Packed", b"Forged"), NO_ARCHIVE),
    "no file": (archive()[-22:], NO_ARCHIVE),
    "no whole configuration": (archive("sysname Packed\n"), NOT_WHOLE),
    "too large": (archive("#\n" * (33 << 20) + TEXT), "File too large"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_no_archive_of_a_configuration_is_not_begun_with(device, name):
    data, why = BROKEN[name]
    device.configure("sysname Kept")
    (files(device) / "bad.zip").write_bytes(data)
    status, text = device.exec("startup saved-configuration bad.zip")
    assert status == 1 and why in text
    assert "vrpcfg.cfg" in device.ok("display startup | include Next startup saved")
    device.ok("startup saved-configuration vrpcfg.cfg", "save good.zip", "y", "startup saved-configuration good.zip")
    (files(device) / "good.zip").write_bytes(data)
    device.restart()
    assert "STARTUP_BROKEN" in device.output() and "\nsysname HUAWEI\n" in device.running()
    kept, = files(device).glob("good.zip.broken-*")
    assert kept.read_bytes() == data
