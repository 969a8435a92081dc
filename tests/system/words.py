"""Languages that nobody speaks, made of Lanyard's catalogues at test time: every sentence 40 % longer, or as one that is
written from the right. What stays plain went past the translation."""

import re
import subprocess
from xml.etree import ElementTree

import lanyard
import processes

CATALOGUES = lanyard.HERE.parents[1] / "translations"
PLAIN, ACCENTS = "aeiouncAES", "áêïöüñçÅÉŠ"
FROM_THE_RIGHT = "\u200f"  # the right-to-left mark
# What stays: numbers to put in, tags, code, and the letters that are keys.
KEPT = re.compile(r"(%L?(?:\d+|n)|<[^>]*>|`[^`]*`|&\w)")
FILLER = " lorem ipsum dolor sit amet"


def longer(text):
    """40 %, the brackets among them."""
    accented = str.maketrans(PLAIN, ACCENTS)
    words = "".join(part if KEPT.fullmatch(part) else part.translate(accented) for part in KEPT.split(text))
    more = max(0, (len(text) * 2 + 4) // 5 - 2)
    return f"[{words}{(FILLER * (more // len(FILLER) + 1))[:more]}]"


def from_the_right(text):
    return FROM_THE_RIGHT + text


def read(text):
    """English again, as far as it begins a sentence."""
    return text.translate(str.maketrans(ACCENTS, PLAIN, f"[]{FROM_THE_RIGHT}"))


def catalogue(folder, change):
    """Lanyard's English, each sentence changed: a folder for LANYARD_TRANSLATIONS."""
    plurals = {key: forms for key, forms in _messages("en") if len(forms) > 1}
    tree = ElementTree.parse(CATALOGUES / "lanyard_de.ts")  # which has every sentence
    tree.getroot().set("language", "en_US")
    for context in tree.getroot().iter("context"):
        place = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source")
            # Patterns of dates, and the name by which Qt's own words are found, are no sentences.
            say = str if place == "lanyard::DateWords" or source == "en" else change
            translation = message.find("translation")
            forms = plurals.get((place, source, message.findtext("comment")), [source])
            if message.get("numerus"):
                translation[:] = []
                for form in forms:
                    ElementTree.SubElement(translation, "numerusform").text = say(form)
            else:
                translation.text = say(source)
    folder.mkdir()
    tree.write(folder / "lanyard_en.ts", "utf-8")
    subprocess.run([processes.program("/usr/lib/qt6/bin/lrelease", "qt6-l10n-tools"), "-silent",
                    folder / "lanyard_en.ts"], check=True, timeout=60)
    return folder


def _messages(language):
    for context in ElementTree.parse(CATALOGUES / f"lanyard_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            key = context.findtext("name"), message.findtext("source"), message.findtext("comment")
            yield key, [form.text for form in message.iter("numerusform")]
