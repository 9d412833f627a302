#!/usr/bin/env python3
"""Two coordinators each make three changes to the same sample city by ulg's own commands; then their files are merged,
once by lines as git does and once by ulg merge-driver.

    tests/clients/merge_pairs.py ULG [PAIRS] [SEED]

Says how many pairs merge without a conflict either way, and fails where a clean merge lost or changed a value, or does
not pass ulg check. Needs git; installs nothing."""

import json
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

KINDS = ["members", "links", "roles", "actions", "tasks", "needs", "offers", "meetings", "questions", "stories", "views"]


def ulg(city, *args, ok=True):
    done = subprocess.run([ULG, "-C", str(city), *args], capture_output=True, text=True)
    if ok and done.returncode:
        raise SystemExit(f"{args}: {done.stderr}")
    return done


def records(city, kind):
    # People's own fields are not asked for: people.ron is not in git.
    more = ["--private"]
    return {one["id"]: one for one in json.loads(ulg(city, "list", kind, "--json", *more).stdout)}


def edit(city, rng, ids, name):
    """One change as somebody makes it, by one command."""
    pick = lambda kind: rng.choice(ids[kind])
    day = f"2017-11-{rng.randint(1, 28):02}"
    return rng.choice([
        lambda: ["set", f"tasks/{pick('tasks')}", f"due={day}"],
        lambda: ["set", f"tasks/{pick('tasks')}", f"owner={pick('members')}"],
        lambda: ["set", f"tasks/{pick('tasks')}", f"tags+={name}"],
        lambda: ["set", f"tasks/{pick('tasks')}", f"priority={rng.choice(['High', 'Low'])}"],
        lambda: ["set", f"members/{pick('members')}", f"influence={rng.randint(1, 5)}"],
        lambda: ["set", f"members/{pick('members')}", f"interest={rng.randint(1, 5)}", f"notes=Told by {name}."],
        lambda: ["set", f"members/{pick('members')}", f"skills+=what {name} knows"],
        lambda: ["set", f"actions/{pick('actions')}", f"costs+=(what: \"Print {name} {rng.randint(1, 9)}\", amount: 90)"],
        lambda: ["set", f"meetings/{pick('meetings')}", f"place=Hall {rng.randint(1, 9)}"],
        lambda: ["done", pick("tasks")],
        lambda: ["add", "task", f"Ring {name} {rng.randint(1, 999)} fri"],
        lambda: ["add", "member", f"Bakers {name} {rng.randint(1, 999)} ; private ; {rng.randint(1, 5)}{rng.randint(1, 5)}"],
        lambda: ["add", "need", f"Rooms for {name} {rng.randint(1, 999)} ; kind=capacity"],
        lambda: ["add", "question", f"Why so few {name} {rng.randint(1, 999)}?"],
        lambda: ["remove", f"tasks/{pick('tasks')}"],
    ])()


def side(base, there, rng, ids, name):
    shutil.copytree(base, there)
    done = 0
    while done < 3:
        # A change that the city refuses is none.
        done += ulg(there, *edit(there, rng, ids, name), ok=False).returncode == 0


def merged(base, ours, theirs, out, driver):
    """Merges every file that differs; whether all of it is clean."""
    shutil.copytree(ours, out)
    clean = True
    for name in sorted({path.name for place in (base, ours, theirs) for path in place.glob("*.ron")}):
        files = [place / name for place in (out, base, theirs)]
        for at, path in enumerate(files):
            if not path.exists():  # archive.ron, new on one side, of a group that shares it
                files[at] = out / name if at == 0 else out.parent / "empty.ron"
                files[at].write_text("[\n]\n")
        if files[0].read_bytes() == files[2].read_bytes():
            continue
        own, was, there = map(str, files)
        command = [ULG, "merge-driver", was, own, there] if driver else ["git", "merge-file", "-q", own, was, there]
        clean &= subprocess.run(command, capture_output=True).returncode == 0
    return clean


def wanted(base, ours, theirs):
    """Every value that only one side changed is as that side has it; lists hold what either added."""
    wrong = lambda was, own, there: own if there == was else there if own == was or own == there else None
    out = {}
    for name in dict.fromkeys([*base, *ours, *theirs]):
        was, own, there = (one.get(name) for one in (base, ours, theirs))
        value = wrong(was, own, there)
        if value is None and isinstance(own, list):
            key = lambda item: json.dumps(item, sort_keys=True)
            gone = [key(item) for item in was or [] if item not in own or item not in there]
            both = {key(item): item for item in [*own, *there]}
            value = sorted(item for item in both if item not in gone)
        out[name] = value
    return out


def values(city):
    return {kind: records(city, kind) for kind in KINDS}


def lost(was, own, there, out):
    for kind in KINDS:
        for id in {**own[kind], **there[kind]}:
            before, mine, theirs = was[kind].get(id), own[kind].get(id), there[kind].get(id)
            is_gone = before is not None and (mine is None or theirs is None)
            now = out[kind].get(id)
            if is_gone or now is None:
                if is_gone != (now is None):
                    yield f"{kind}/{id} is {'there' if now else 'gone'}"
                continue
            for name, value in wanted(before or {}, mine or theirs, theirs or mine).items():
                held = now.get(name)
                if isinstance(value, list) and value != held:
                    held = sorted(json.dumps(item, sort_keys=True) for item in held)
                    value = sorted(item if isinstance(item, str) and item in held else json.dumps(item, sort_keys=True) for item in value)
                if held != value:
                    yield f"{name} of {kind}/{id}: {held!r}, not {value!r}"


def main(pairs, seed):
    rng = random.Random(seed)
    clean, by_lines, wrong = 0, 0, 0
    with tempfile.TemporaryDirectory() as home:
        home = pathlib.Path(home)
        base = home / "base"
        subprocess.run([ULG, "init", str(base), "--like", "gdansk"], check=True, capture_output=True)
        was = values(base)
        ids = {kind: sorted(was[kind]) for kind in KINDS}
        for pair in range(pairs):
            place = home / str(pair)
            place.mkdir()
            ours, theirs = place / "ours", place / "theirs"
            side(base, ours, rng, ids, "anna")
            side(base, theirs, rng, ids, "ben")
            by_lines += merged(base, ours, theirs, place / "lines", False)
            shutil.rmtree(place / "lines")  # else it is read as a city of the network
            if merged(base, ours, theirs, place / "out", True):
                clean += 1
                checked = ulg(place / "out", "check", ok=False)
                found = list(lost(was, values(ours), values(theirs), values(place / "out")))
                if checked.returncode or found:
                    wrong += 1
                    print(f"pair {pair}: {found} {checked.stdout}")
            shutil.rmtree(place)
    print(f"{pairs} pairs: {clean} merge clean by records, {by_lines} by lines; {wrong} clean ones are wrong")
    sys.exit(bool(wrong) or clean * 100 < pairs * 98)


if __name__ == "__main__":
    ULG = str(pathlib.Path(sys.argv[1]).resolve())
    main(int((sys.argv[2:] or [200])[0]), int((sys.argv[3:] or [1])[0]))
