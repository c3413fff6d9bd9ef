// Invented. No person, place or event here exists.
import { LISTS } from "../../records";
import type {
  Act,
  Answer,
  Case,
  Engagement,
  Evidence,
  Incident,
  IncidentFile,
  Involvement,
  Person,
  Text,
} from "../types";
import { blank } from "./blank";

export const INVENTED_WORDS = ["lantern", "harbour", "velvet", "gravel", "orchid", "summit"];
export const INVENTED_PASSPHRASE = INVENTED_WORDS.join(" ");
export const INVENTED_CODE = "absence-mural-tunic-defeat-pebble-wharf-cobalt-ginger-saddle-thyme";
export const INVENTED_RECIPIENT = "age1invented9p0hzv2qlm5q8r7x4k3c6w2d5f8g0j9s7t6y4u3e2a1lqpz0n";

/** A known text in a language. */
export function known(text: string, language = "en"): Answer<Text> {
  return { known: { language, text, translations: [] } };
}
/** A value nobody has asked for. */
export const OPEN = { missing: "not_asked" } as const;

function day(value: string): Incident["start"] {
  return { known: { value, qualifier: "exact", end: null, time_zone: null, as_given: null, original: null } };
}

function place(locality: Answer<Text>): Incident["place"] {
  const { place } = blank<Incident>("incident", { id: "" });
  return { ...place, state: { known: "UTO" }, locality };
}

/** An incident about which nothing has been asked. */
export function emptyIncident(id: string): IncidentFile {
  const lists = Object.fromEntries(Object.values(LISTS).map((list) => [list, []]));
  return { incident: blank<Incident>("incident", { id }), ...lists } as unknown as IncidentFile;
}

function person(id: string, name: string, language: string): Person {
  return blank("person", { id, names: { full: known(name, language) } });
}

function act(id: string, incident: string, victim: string, act_type: Act["act_type"]): Act {
  return blank("act", { id, incident, act_type, victim: { known: victim } });
}

function involvement(id: string, incident: string): Involvement {
  return blank("involvement", {
    id,
    incident,
    actor_type: { known: "police" },
    description: known("Two officers in plain clothes; a grey car without number plates"),
    degree: { known: "carried_out" },
    state_link: { missing: "not_applicable" },
  });
}

function engagement(id: string, incident: string, persons: string[]): Engagement {
  return blank("engagement", {
    id,
    incident,
    mechanism: "hrc_session",
    persons,
    body_detail: known("Side event, 58th session"),
    mode: { known: "side_event" },
    format: { known: "in_person" },
    status: { known: "past" },
    date: day("2025-03-01"),
    visibility: { known: "public" },
    authorities_knew: { known: "likely" },
  });
}

function evidence(
  id: string,
  incident: string,
  exhibit_no: number,
  original_filename: string,
  size: number,
  concerns: string[],
): Evidence {
  const photo = original_filename.endsWith(".jpg");
  return blank("evidence", {
    id,
    incident,
    exhibit_no,
    original_filename,
    size,
    media_type: photo ? "image/jpeg" : "application/pdf",
    sha256: "ab".repeat(32),
    crc32: 305_419_896,
    kind: photo ? "photo" : "document",
    concerns,
  });
}

const ONE = "11111111-1111-4111-8111-111111111111";
const TWO = "22222222-2222-4222-8222-222222222222";
const THREE = "33333333-3333-4333-8333-333333333333";
const AMINA = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa1";
const KARIM = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa2";

/** Three invented incidents: an English, an Arabic and a Chinese one. */
export function inventedFiles(): IncidentFile[] {
  const one = emptyIncident(ONE);
  Object.assign(one.incident, {
    title: known("Arrest after side event (invented)"),
    narrative: known(
      "Invented for demonstration. On the way home from the airport, two officers in plain clothes stopped the car and asked for the laptop.",
    ),
    start: day("2025-03-03"),
    ongoing: { known: false },
    place: place(known("Airport road, Examplia")),
    is_reprisal: { known: "yes" },
    status: "active",
  } satisfies Partial<Incident>);
  one.persons = [person(AMINA, "Amina Invented", "en"), person(KARIM, "كريم مثال", "ar")];
  one.participations = [
    { id: crypto.randomUUID(), incident: ONE, person: AMINA, role: "victim" },
    { id: crypto.randomUUID(), incident: ONE, person: KARIM, role: "witness" },
  ];
  one.acts = [act(crypto.randomUUID(), ONE, AMINA, "arrest"), act(crypto.randomUUID(), ONE, AMINA, "device_seizure")];
  one.involvements = [involvement(crypto.randomUUID(), ONE)];
  one.engagements = [engagement(crypto.randomUUID(), ONE, [AMINA])];
  one.evidence = [
    evidence(crypto.randomUUID(), ONE, 1, "IMG_0042.jpg", 3_481_223, [AMINA]),
    evidence(crypto.randomUUID(), ONE, 2, "محضر-الاحتجاز.pdf", 812_044, []),
  ];

  const two = emptyIncident(TWO);
  Object.assign(two.incident, {
    title: known("مداهمة مكتب الجمعية (مُختلَق)", "ar"),
    narrative: known("نص مُختلَق للعرض فقط.", "ar"),
    start: day("2025-02"),
    place: place(OPEN),
  } satisfies Partial<Incident>);
  two.persons = [person(KARIM, "كريم مثال", "ar")];
  two.participations = [{ id: crypto.randomUUID(), incident: TWO, person: KARIM, role: "victim" }];
  two.acts = [act(crypto.randomUUID(), TWO, KARIM, "raid_search_office")];

  const three = emptyIncident(THREE);
  Object.assign(three.incident, {
    title: known("出境受阻（虚构）", "zh"),
    narrative: known("仅供演示的虚构内容。", "zh"),
    start: day("2024"),
  } satisfies Partial<Incident>);
  return [one, two, three];
}

/** One invented case, made of the first two incidents. */
export function inventedCases(): Case[] {
  return [
    blank<Case>("case", {
      id: "cccccccc-cccc-4ccc-8ccc-ccccccccccc1",
      reference: "INV0-0001",
      title: known("After the 58th session (invented)"),
      incidents: [ONE, TWO],
      states_concerned: ["UTO"],
      is_reprisal: { known: "yes" },
    }),
  ];
}

/** Somebody whom no incident names, and who may be somebody recorded. */
export function inventedOthers(): Person[] {
  return [person("aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa3", "Invented AMINA", "en")];
}

/** Further invented incidents, for a long list. */
export function inventedExtra(n: number): IncidentFile {
  const file = emptyIncident(`44444444-4444-4444-8444-${String(n).padStart(12, "0")}`);
  file.incident.title = known(`Invented incident ${n}`);
  file.incident.start = day(`${2023 - (n % 9)}-${String(1 + (n % 12)).padStart(2, "0")}`);
  return file;
}
