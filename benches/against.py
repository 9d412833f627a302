#!/usr/bin/env python3
"""Two builds of ulg side by side: python3 benches/against.py OLD NEW CITY [RUNS] [--size 120x40]

Each run takes the builds in turn, on a fresh copy of CITY, so that both meet the same load; the figures are medians.
CITY is the sample (sample-data/gdansk) or a made-up city: cargo bench --bench made -- DIR COUNT. Linux only.

Rows: what a command costs as a process (wall and CPU ms, RSS MiB), then a screen of 120 x 40: ms to its first frame,
and for keys the ms to the last byte, the CPU ms and the bytes of the answer. Below each pair: how many times less.
"""
import fcntl
import os
import pty
import select
import shutil
import statistics
import struct
import sys
import tempfile
import termios
import time

TODAY = "2026-06-01"
COMMANDS = {"status": ["status"], "set": ["set", None, "due=2027-01-09"]}
# What a row is called, the keys that lead there, the key that is measured.
KEYS = [
    ("open tab 3", "", "3"), ("done", "", "x"), ("done again", "", "x"), ("undo", "", "u"), ("row", "", "j"),
    ("filter", "/", "k"), ("filter, 2nd", "", "a"), ("leave filter", "", "\x1b"), ("open tab 2", "\x1b", "2"),
    ("place", "p4", "3"), ("nudge", "", "J"),
    ("nudge back", "", "K"), ("next view", "", "v"), ("tab 1", "", "1"),
]


def process(command, env):
    begun = time.perf_counter()
    pid = os.posix_spawn(command[0], command, env, file_actions=[
        (os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_RDWR, 0) for fd in (0, 1, 2)])
    _, status, usage = os.wait4(pid, 0)
    wall = time.perf_counter() - begun
    if status:
        sys.exit(f"{' '.join(command)}: status {os.waitstatus_to_exitcode(status)}")
    return {"ms": wall * 1e3, "cpu ms": (usage.ru_utime + usage.ru_stime) * 1e3, "MiB": usage.ru_maxrss / 1024}


class Screen:
    def __init__(self, command, env, columns, rows):
        self.begun = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if not self.pid:
            os.execve(command[0], command, env)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def cpu(self):
        """Milliseconds of all threads, those included that have ended: the process's own clock."""
        return time.clock_gettime(~self.pid << 3 | 2) * 1e3

    def answer(self, first=30.0, quiet=0.25, least=1):
        """How many bytes came until nothing more comes for a while, and when the last of them came."""
        size, last, wait = 0, time.perf_counter(), first
        while select.select([self.fd], [], [], wait)[0]:
            try:
                size += len(os.read(self.fd, 1 << 16))
            except OSError:
                break
            last, wait = time.perf_counter(), quiet if size >= least else first
        return size, last

    def key(self, text):
        cpu, begun = self.cpu(), time.perf_counter()
        os.write(self.fd, text.encode())
        size, last = self.answer(first=10.0)
        return {"ms": (last - begun) * 1e3 if size else 0.0, "cpu ms": self.cpu() - cpu, "bytes": size}

    def memory(self, which):
        with open(f"/proc/{self.pid}/status") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith(which))

    def end(self):
        os.kill(self.pid, 15)
        self.answer(first=1.0, quiet=0.05)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def once(program, city, columns, rows):
    home = tempfile.mkdtemp()
    copy = os.path.join(home, "city")
    shutil.copytree(city, copy)
    env = {"HOME": home, "TERM": "xterm-256color", "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "USER": "ann"}
    with open(os.path.join(copy, "tasks.ron")) as tasks:
        task = tasks.read(1 << 20).split('id: "', 1)[1].split('"', 1)[0]
    figures = {}
    for name, words in COMMANDS.items():
        words = [word or f"tasks/{task}" for word in words]
        figures[name] = process([program, "--today", TODAY, "-C", copy, *words], env)
    screen = Screen([program, "--today", TODAY, copy], env, columns, rows)
    # What is shown while the files are read is no frame.
    size, last = screen.answer(least=2000)
    figures["first frame"] = {"ms": (last - screen.begun) * 1e3, "cpu ms": screen.cpu(), "bytes": size}
    for name, before, key in KEYS:
        for letter in before:
            screen.key(letter)
        figures[name] = screen.key(key)
    figures["memory"] = {"MiB now": screen.memory("VmRSS"), "MiB at most": screen.memory("VmHWM")}
    screen.end()
    shutil.rmtree(home)
    return figures


def main():
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    columns, rows = 120, 40
    old, new, city = (os.path.abspath(word) for word in words[:3])
    runs = int(words[3]) if len(words) > 3 else 7
    taken = {old: [], new: []}
    for _ in range(runs):
        for program in (old, new):
            taken[program].append(once(program, city, columns, rows))
    print(f"{city}, {columns}x{rows}, medians of {runs}, load {os.getloadavg()[0]:.2f}")
    print(f"{'':14}{'':12}{'old':>10}{'new':>10}{'times less':>12}")
    for name, figures in taken[old][0].items():
        for unit in figures:
            before, after = (statistics.median(run[name][unit] for run in taken[which]) for which in (old, new))
            less = f"{before / after:12.2f}" if after else ""
            print(f"{name:14}{unit:12}{before:10.2f}{after:10.2f}{less}")


if __name__ == "__main__":
    main()
