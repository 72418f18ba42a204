"""Place: a file comes under its name in one step, wherever that is."""

from __future__ import annotations

import errno
import os
import stat

import fsspec
import pytest
from fsspec.implementations.memory import MemoryFileSystem

from visma_async.errors import ConfigurationError
from visma_async.export import place as place_module
from visma_async.export.place import place_for

needs_a_plain_user = pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="no permission stops this user"
)


def spooled(place, data=b"new"):
    place.check()
    place.prepare(place.spool)
    place.spool.write_bytes(data)
    return place.spool


@pytest.fixture
def state(tmp_path, monkeypatch):
    """The user's state folder, and an empty memory file system."""
    monkeypatch.setattr(
        "visma_async.export.remote.user_state_path", lambda *_, **__: tmp_path / "state"
    )
    monkeypatch.setattr(MemoryFileSystem, "store", {})
    monkeypatch.setattr(MemoryFileSystem, "pseudo_dirs", [""])
    return tmp_path / "state" / "export"


@pytest.mark.parametrize("form", ["{}", "file://{}", "local://{}"])
def test_a_local_file_is_moved_into_place(tmp_path, form):
    out = form.format(tmp_path / "out.csv")
    place = place_for(out)
    assert place.name == out
    assert place.spool == tmp_path / ".out.csv.part"
    assert place.checkpoint == tmp_path / ".out.csv.part.checkpoint"
    assert place.ready == tmp_path / ".out.csv.ready"
    spool = spooled(place)
    assert not (tmp_path / "out.csv").exists()
    place.publish(spool)
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]
    assert (tmp_path / "out.csv").read_bytes() == b"new"


def test_a_path_is_a_path_and_a_later_run_finds_the_spool(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert place_for("out").spool == place_for(tmp_path / "out").spool


def test_an_older_file_keeps_its_permissions_which_the_spool_has_too(tmp_path):
    out = tmp_path / "out"
    out.write_bytes(b"old")
    out.chmod(0o640)
    place = place_for(out)
    spool = spooled(place)
    assert stat.S_IMODE(spool.stat().st_mode) == 0o640
    place.ready.write_bytes(b"made of it")
    place.publish(place.ready)
    assert out.read_bytes() == b"made of it"
    assert stat.S_IMODE(out.stat().st_mode) == 0o640


def test_what_is_prepared_is_not_emptied(tmp_path):
    place = place_for(tmp_path / "out")
    spooled(place, b"kept")
    place.prepare(place.spool)
    assert place.spool.read_bytes() == b"kept"


def test_a_link_goes_on_leading_to_the_file(tmp_path):
    (tmp_path / "there").mkdir()
    out = tmp_path / "link"
    out.symlink_to(tmp_path / "there" / "out")
    place = place_for(out)
    assert place.name == str(out)
    assert place.spool == tmp_path / "there" / ".out.part"
    place.publish(spooled(place))
    assert out.is_symlink()
    assert (tmp_path / "there" / "out").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("missing/out", FileNotFoundError),
        ("file/out", NotADirectoryError),
        ("folder", IsADirectoryError),
        ("", IsADirectoryError),
        ("x" * 240, OSError),
    ],
)
def test_what_cannot_be_written_is_known_at_once_and_named(tmp_path, name, expected):
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "folder").mkdir()
    before = set(tmp_path.iterdir())
    out = str(tmp_path / name)
    with pytest.raises(expected) as caught:
        place_for(out).check()
    assert caught.value.filename == out
    assert set(tmp_path.iterdir()) == before


@needs_a_plain_user
def test_a_folder_that_takes_no_files_is_known_at_once(tmp_path):
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(PermissionError):
            place_for(tmp_path / "out").check()
    finally:
        tmp_path.chmod(0o700)


def test_a_folder_that_takes_no_files_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(place_module.os, "access", lambda *_: False)
    with pytest.raises(PermissionError) as caught:
        place_for(tmp_path / "out").check()
    assert caught.value.filename == str(tmp_path / "out")


def test_a_full_disk_at_the_end_leaves_the_old_file_and_the_spool(tmp_path, monkeypatch):
    def full(handle):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    out = tmp_path / "out"
    out.write_bytes(b"old")
    place = place_for(out)
    spool = spooled(place)
    monkeypatch.setattr(place_module.os, "fsync", full)
    with pytest.raises(OSError, match="No space left") as caught:
        place.publish(spool)
    assert caught.value.filename == str(out)
    assert out.read_bytes() == b"old"
    assert spool.read_bytes() == b"new"


def test_a_url_gets_the_whole_file_and_the_spool_goes(state):
    place = place_for("memory://exports/night/out.csv")
    assert place.name == "memory://exports/night/out.csv"
    spool = spooled(place)
    assert spool.parent == state
    assert stat.S_IMODE(state.stat().st_mode) & 0o077 == 0
    assert stat.S_IMODE(spool.stat().st_mode) & 0o077 == 0
    assert not fsspec.filesystem("memory").exists("/exports/night/out.csv")
    place.publish(spool)
    assert fsspec.filesystem("memory").cat("/exports/night/out.csv") == b"new"
    assert list(state.iterdir()) == []


def test_every_url_has_a_spool_of_its_own_that_a_later_run_finds(state):
    names = ["memory://a/x.csv", "memory://b/x.csv", "memory://a/y.csv", "ftp://a/x.csv"]
    spools = {place_for(name).spool for name in names}
    assert len(spools) == 4
    assert spools == {place_for(name).spool for name in names}


def test_a_new_password_finds_the_old_spool(state):
    one, two = (place_for(f"ftp://user:{word}@host/x.csv") for word in ("first", "second"))
    assert one.spool == two.spool


class Breaks(MemoryFileSystem):
    """Takes a part of a file and then fails, in words that quote the URL."""

    cachable = False

    def open(self, path, mode="rb", **options):
        file = super().open(path, mode, **options)
        if "w" in mode:

            def write(data):
                raise RuntimeError("refused s3://key:hush@bucket for key:hush (hush)")

            file.write(b"half")
            file.write = write
        return file


def test_an_upload_that_fails_changes_nothing_and_tells_no_secret(state, monkeypatch):
    fsspec.filesystem("memory").pipe("/bucket/x.csv", b"old")
    place = place_for("memory://key:hush@bucket/x.csv")
    monkeypatch.setattr(place, "_reach", lambda: (Breaks(), "/bucket/x.csv"))
    spool = spooled(place)
    with pytest.raises(OSError, match="refused") as caught:
        place.publish(spool)
    assert caught.value.filename == place.name == "memory://bucket/x.csv"
    assert "hush" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert fsspec.filesystem("memory").cat("/bucket/x.csv") == b"old"
    assert spool.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("ftp://user:hush@host/dir/x.csv", "ftp://host/dir/x.csv"),
        ("ftp://hush@host/dir/x.csv", "ftp://host/dir/x.csv"),
        ("memory://AKIA:hu/sh+hush@bucket/x.csv", "memory://bucket/x.csv"),
        ("memory://bucket/mail@home/x.csv", "memory://bucket/mail@home/x.csv"),
        ("memory://bucket/x.csv?sig=hush&v=1", "memory://bucket/x.csv?***"),
    ],
)
def test_credentials_are_shown_nowhere(state, url, name):
    place = place_for(url)
    assert place.name == name
    assert "hush" not in f"{place.name} {place.spool} {place.checkpoint} {place.ready}"
    assert "hush" not in repr(place)


@pytest.mark.parametrize("url", ["memory://bucket", "memory://a/", "memory://"])
def test_a_folder_is_no_target(state, url):
    fsspec.filesystem("memory").mkdir("/bucket")
    with pytest.raises(IsADirectoryError) as caught:
        place_for(url).check()
    assert caught.value.filename == url


def test_a_state_folder_that_takes_no_files_is_known_at_once(state):
    state.parent.mkdir()
    state.write_bytes(b"")
    with pytest.raises(OSError) as caught:
        place_for("memory://a/x").check()
    assert caught.value.filename == "memory://a/x"


def test_a_server_that_does_not_answer_is_an_error_with_its_name(state):
    with pytest.raises(OSError) as caught:
        place_for("ftp://user:hush@127.0.0.1:1/x.csv").check()
    assert caught.value.filename == "ftp://127.0.0.1:1/x.csv"
    assert "hush" not in str(caught.value)


def test_unknown_and_missing_protocols_are_named(state):
    with pytest.raises(ConfigurationError, match="'nowhere'") as caught:
        place_for("nowhere://user:hush@host/x")
    assert "hush" not in str(caught.value)
    with pytest.raises(ConfigurationError, match="s3fs"):
        place_for("s3://bucket/x.csv")
    with pytest.raises(ConfigurationError, match="chains"):
        place_for("zip://x.csv::memory://bucket/x.zip")


def test_without_fsspec_only_urls_are_refused(monkeypatch, tmp_path):
    for name in ("fsspec", "fsspec.core"):
        monkeypatch.setitem(__import__("sys").modules, name, None)
    place_for(f"file://{tmp_path}/x").check()
    with pytest.raises(ConfigurationError, match="fsspec") as caught:
        place_for("memory://a/x")
    assert 'pip install "visma-async[export]"' in str(caught.value)


def test_two_uploads_at_once_do_not_end_each_other(state):
    one, two = place_for("memory://a/1"), place_for("memory://a/2")
    system, _ = one._reach()
    with system.transaction, system.open("/a/1", "wb") as file:
        file.write(b"half")
        two.publish(spooled(two))
        assert not fsspec.filesystem("memory").exists("/a/1")
        assert fsspec.filesystem("memory").exists("/a/2")
