// Taking a table in, in the invented shell: the rows are invented too.
import type { Backend } from "../backend";
import type { ImportMapping, ImportProblem, ImportView, TableColumn } from "../types";
import { emptyIncident } from "./invented";
import type { Store } from "./store";

type Importing = Pick<Backend, "importChoose" | "importPreview" | "importSaved" | "importRun">;

const HEADER = ["id", "title", "Country", "Type of act", "Notes"];
const ROWS = [
  ["", "Invented arrest", "Invented land", "Detention", "Invented, row one"],
  ["", "Invented raid", "Invented land", "Raid", ""],
];

function column(name: string, labels: string[], vocabulary: string | null = null, codes: string[] = []): TableColumn {
  return { name, record: name.split(".")[0] ?? "", labels, vocabulary, codes };
}

const TARGETS: TableColumn[] = [
  column("incident.title", ["field-incident-title"]),
  column("incident.narrative", ["field-incident-narrative"]),
  column("incident.place.state", ["field-incident-place", "field-place-state"]),
  column("act.act_type", ["field-act-act-type"], "act-type", ["arrest", "detention", "raid_search_home"]),
  column("victim.names.full", ["field-person-names", "field-person-names-full"]),
];

const GUESSED: ImportMapping = {
  format: "cairn-mapping 1",
  delimiter: ",",
  separator: "|",
  language: "und",
  dates: "iso",
  columns: HEADER.map((name) => ({
    column: name,
    to: name === "title" ? "incident.title" : name === "Type of act" ? "act.act_type" : null,
    language: null,
    values: {},
  })),
  constants: [],
};

/** Words that are neither mapped nor codes of ours, cell by cell. */
function problems(mapping: ImportMapping): ImportProblem[] {
  return ROWS.flatMap((row, n) =>
    mapping.columns.flatMap(({ to, values }, at) => {
      const codes = TARGETS.find((target) => target.name === to)?.codes ?? [];
      const cell = row[at] ?? "";
      const isKnown = codes.length === 0 || cell === "" || codes.includes(values[cell] ?? cell);
      return isKnown ? [] : [{ line: n + 2, column: at + 1, field: to ?? "", fault: "code" as const }];
    }),
  );
}

/** The importing half of the invented shell. */
export function importing(store: Store): Importing {
  const saved = new Map<string, ImportMapping>();
  const look = (mapping: ImportMapping): ImportView => {
    const found = problems(mapping);
    return structuredClone({
      fileName: "invented.csv",
      mapping,
      preview: { header: HEADER, rows: ROWS, total: ROWS.length },
      words: HEADER.map((name, at) => ({
        column: name,
        words: [...new Set(ROWS.map((row) => row[at] ?? ""))].filter((word) => word !== ""),
      })),
      targets: TARGETS,
      saved: [...saved.keys()],
      incidents: ROWS.length,
      problems: found,
      problemCount: found.length,
    });
  };
  return {
    importChoose: async () => look(GUESSED),
    importPreview: async ({ mapping, saveAs }) => {
      const whole = mapping as ImportMapping;
      if (saveAs != null) saved.set(saveAs, whole);
      return look(whole);
    },
    importSaved: async (name) => look(saved.get(name) ?? GUESSED),
    importRun: async () => {
      ROWS.forEach(() => store.files.unshift(emptyIncident(crypto.randomUUID())));
      return { incidents: ROWS.length };
    },
  };
}
