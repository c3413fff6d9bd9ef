"""Draws documents and their copies with poppler and says how far apart their samples lie on average, on the page where they are furthest.

Arguments: original, copy, original, copy, …. Prints a JSON list: a number from 0 to 255 for each pair, or why there is none.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image, ImageChops, ImageStat


def drawn(document, folder):
    """Its pages at 25 dots an inch, each the mean of sixteen: programs draw hairlines and edges in their own ways."""
    folder.mkdir()
    draw = ["pdftoppm", "-r", "100", "-cropbox", str(document), str(folder / "page")]
    subprocess.run(draw, check=True, stderr=subprocess.DEVNULL)
    return [Image.open(page).convert("RGB").reduce(4) for page in sorted(folder.iterdir())]


def apart(original, copy):
    with tempfile.TemporaryDirectory() as folder:
        one = drawn(original, Path(folder) / "one")
        other = drawn(copy, Path(folder) / "other")
        if len(one) != len(other):
            return f"{len(one)} and {len(other)} pages"
        furthest = 0.0
        for left, right in zip(one, other):
            if max(abs(a - b) for a, b in zip(left.size, right.size)) > 1:
                return f"{left.size} and {right.size}"
            difference = ImageChops.difference(left, right.resize(left.size))
            furthest = max(furthest, sum(ImageStat.Stat(difference).mean) / 3)
        return furthest


def compared(original, copy):
    try:
        return apart(original, copy)
    except (OSError, ValueError, subprocess.CalledProcessError) as problem:
        return f"{type(problem).__name__}: {problem}"


pairs = zip(sys.argv[1::2], sys.argv[2::2])
json.dump([compared(original, copy) for original, copy in pairs], sys.stdout)
