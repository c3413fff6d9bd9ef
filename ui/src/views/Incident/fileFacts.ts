// What a file says of itself, in sentences.
import type { FactsView, SaidTimeView } from "../../backend/types";
import { count, playingTime, point } from "../../i18n/format";
import { t } from "../../i18n/strings.svelte";

/** The names of the standards, which are the same in every language. */
export const STANDARDS: Readonly<Record<string, string>> = {
  image: "Exif",
  gps: "Exif GPS",
  interoperability: "Exif Interoperability",
  thumbnail: "Exif thumbnail",
  xmp: "XMP",
  iptc: "IPTC IIM",
  jpeg: "JPEG",
  png: "PNG",
  pdf: "PDF",
  ooxml: "Office Open XML",
  open_document: "OpenDocument",
  mp4: "MP4",
  matroska: "Matroska",
  id3: "ID3",
  vorbis_comment: "Vorbis comment",
  riff: "RIFF",
  warc: "WARC",
  wacz: "WACZ",
  mhtml: "MHTML",
  har: "HAR",
  html: "HTML",
};

/** What people ask first: when, where, with what, by whom, how large. */
export function sentences(facts: FactsView): string[] {
  const said = [...times(facts), ...makers(facts), ...form(facts)];
  if (facts.isPartial) said.push(t("facts-partial"));
  else if (said.length === 0 && facts.lines.length === 0) said.push(t("facts-none"));
  return said;
}

function times(facts: FactsView): string[] {
  const { taken, created, changed } = facts;
  return [
    ...(taken ? [t(taken.isUtc ? "facts-taken-utc" : "facts-taken", written(taken))] : []),
    ...(created ? [t("facts-created", written(created))] : []),
    ...(changed ? [t("facts-changed", written(changed))] : []),
  ];
}

function written({ date, time, offset }: SaidTimeView): { date: string; time: string; offset: string } {
  return { date: point(date), time, offset: offset ?? "none" };
}

function makers(facts: FactsView): string[] {
  const [latitude, longitude] = facts.position ?? [];
  return [
    ...(latitude && longitude ? [t("facts-position", { latitude, longitude })] : []),
    ...(facts.address ? [t("facts-address", { address: facts.address })] : []),
    ...(facts.device ? [t("facts-device", { device: facts.device })] : []),
    ...(facts.serial ? [t("facts-serial", { serial: facts.serial })] : []),
    ...(facts.software.length > 0 ? [t("facts-software", { software: facts.software.join("; ") })] : []),
    ...(facts.persons.length > 0 ? [t("facts-persons", { persons: facts.persons.join("; ") })] : []),
  ];
}

function form(facts: FactsView): string[] {
  const [width, height] = facts.sides ?? [];
  return [
    ...(width && height ? [t("facts-size", { width: count(width), height: count(height) })] : []),
    ...(facts.seconds === null ? [] : [t("facts-duration", { duration: playingTime(facts.seconds) })]),
    ...(facts.pages === null ? [] : [t("facts-pages", { count: count(facts.pages) })]),
    ...(facts.isEncrypted ? [t("facts-encrypted")] : []),
    ...(facts.earlierStates > 0 ? [t("facts-revisions", { count: count(facts.earlierStates) })] : []),
    ...credentials(facts),
  ];
}

/** Whether the content credentials hold, where there are some. */
function credentials({ hasC2paManifest, credentials: said }: FactsView): string[] {
  if (said === null) return hasC2paManifest ? [t("facts-c2pa")] : [];
  return [
    said.holds
      ? t("facts-c2pa-holds", { name: said.signedBy ?? "?" })
      : t("facts-c2pa-fails", { codes: said.failures.join("; ") }),
    ...(said.signedAt === null ? [] : [t("facts-c2pa-time", { time: said.signedAt })]),
  ];
}
