"""Opens originals and their copies with Pillow and says how far apart their samples lie on average.

Arguments: original, copy, original, copy, …. Prints a JSON list: a number from 0 to 255 for each pair, or why there is none.
"""

import io
import json
import sys

import pillow_heif
from PIL import Image, ImageChops, ImageCms, ImageOps, ImageStat

pillow_heif.register_heif_opener()
SRGB = ImageCms.createProfile("sRGB")


def seen(path):
    """The picture as a person sees it: upright, in sRGB, eight bits."""
    picture = Image.open(path)
    profile = picture.info.get("icc_profile")
    picture = ImageOps.exif_transpose(picture)
    if picture.mode.startswith("I;16"):
        picture = picture.point(lambda sample: sample / 257).convert("L")
    transparent = picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info
    picture = picture.convert("RGBA" if transparent else "RGB")
    if profile:
        opened = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if opened.profile.xcolor_space.strip() == "RGB":
            picture = ImageCms.profileToProfile(picture, opened, SRGB, outputMode=picture.mode)
    return picture


def apart(original, copy):
    """The mean difference of all samples."""
    one, other = seen(original), seen(copy)
    if one.size != other.size:
        return f"{one.size} and {other.size}"
    mode = "RGBA" if "RGBA" in (one.mode, other.mode) else "RGB"
    difference = ImageChops.difference(one.convert(mode), other.convert(mode))
    return sum(ImageStat.Stat(difference).mean) / len(mode)


def compared(original, copy):
    try:
        return apart(original, copy)
    except (OSError, SyntaxError, ValueError, ImageCms.PyCMSError) as problem:
        return f"{type(problem).__name__}: {problem}"


pairs = zip(sys.argv[1::2], sys.argv[2::2])
json.dump([compared(original, copy) for original, copy in pairs], sys.stdout)
