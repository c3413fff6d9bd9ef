// Every field of every kind of record can be reached on the page of an incident, and what is typed lands in it.
import { screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { INVENTED, show, standIn } from "../../tests/screen";
import type { Backend } from "../backend/backend";
import type { RecordKind } from "../backend/types";
import { fieldsOf, LISTS, valueAt, type Field, type PartKind } from "../records";
import { TESTID } from "../testids";
import { codesOf } from "../vocabulary";
import { router } from "../state/router.svelte";
import Incident from "../views/Incident/Incident.svelte";

/** What an incident needs to be given when a record of a kind is added. */
const GIVEN: Partial<Record<PartKind, object>> = {
  act: { act_type: "detention" },
  engagement: { mechanism: "cat" },
  domestic_step: { step_type: "court" },
  intervention: { intervention_type: "tb_reprisals_letter" },
  follow_up: { kind: "improved" },
};

const KINDS = [
  "act",
  "involvement",
  "engagement",
  "nexus",
  "statement",
  "domestic_step",
  "intervention",
  "state_reply",
  "follow_up",
] as const;

/** The pointers of the fields that hold a value of their own; lists count as one. */
function leaves(fields: readonly Field[], at = ""): string[] {
  return fields
    .filter((field) => !field.marks.includes("fixed"))
    .flatMap(({ name, shape }) => {
      const of = shape.is === "optional" ? shape.of : shape;
      return of.is === "group" ? leaves(of.fields, `${at}/${name}`) : [`${at}/${name}`];
    });
}

async function openAll(): Promise<void> {
  for (const details of document.querySelectorAll("details")) details.open = true;
  await new Promise((passed) => setTimeout(passed, 50));
}

/** Presses what adds the questions of a module, until there are none left. */
async function addModules(kind: RecordKind, id: string): Promise<void> {
  const modules = fieldsOf(kind).filter((field) => field.shape.is === "optional");
  for (const { name } of modules) {
    const button = document.querySelector<HTMLElement>(`button[data-field="${kind}/${id}/${name}"]`);
    if (button) await userEvent.click(button);
    await openAll();
  }
}

async function page(): Promise<Backend> {
  document.body.replaceChildren();
  router.start();
  return standIn();
}

async function shown(kind: (typeof KINDS)[number]): Promise<{ backend: Backend; id: string }> {
  const backend = await page();
  const view = await backend.recordAdd({ incident: INVENTED[2], kind, initial: GIVEN[kind] ?? {} });
  const id = view.file[LISTS[kind]].at(-1)?.id ?? "";
  show(Incident, { id: INVENTED[2] });
  await screen.findByTestId(TESTID.incidentTitle);
  await openAll();
  await addModules(kind, id);
  return { backend, id };
}

beforeEach(() => document.body.replaceChildren());

describe.each(KINDS)("the form of %s", (kind) => {
  it("has a control for every field", { timeout: 60_000 }, async () => {
    const { id } = await shown(kind);
    const marks = new Set([...document.querySelectorAll<HTMLElement>("[data-field]")].map((e) => e.dataset.field));
    const wanted = leaves(fieldsOf(kind)).map((pointer) => `${kind}/${id}${pointer}`);
    expect(wanted.length).toBeGreaterThan(5);
    expect(wanted.filter((mark) => !marks.has(mark))).toEqual([]);
  });
});

describe("what is typed", () => {
  it("lands in the field of a module, in an item of a list, and in a list of texts", { timeout: 60_000 }, async () => {
    const { backend, id } = await shown("act");
    const stored = async (pointer: string): Promise<unknown> => {
      const { file } = await backend.incidentView(INVENTED[2]);
      return valueAt(file.acts.at(-1), pointer);
    };
    const control = (pointer: string): HTMLElement =>
      document.querySelector<HTMLElement>(`[data-field="act/${id}${pointer}"]`) as HTMLElement;
    await userEvent.type(control("/detention/law"), "Article 1");
    await userEvent.tab();
    await waitFor(async () => expect(await stored("/detention/law")).toMatchObject({ known: { text: "Article 1" } }));

    await userEvent.click(control("/detention/charges"));
    await waitFor(() => expect(control("/detention/charges/0/law")).toBeTruthy());
    await userEvent.type(control("/detention/charges/0/law"), "Law 2");
    await userEvent.tab();
    await waitFor(async () =>
      expect(await stored("/detention/charges")).toMatchObject([
        { law: { known: { text: "Law 2" } }, charge: { missing: "not_asked" } },
      ]),
    );

    await userEvent.click(control("/place/admin_levels"));
    await userEvent.keyboard("Province");
    await userEvent.tab();
    await waitFor(async () => expect(await stored("/place/admin_levels")).toMatchObject([{ text: "Province" }]));

    await userEvent.type(control("/methods"), "isol{Enter}");
    await waitFor(async () => expect(await stored("/methods")).toEqual(["isolation"]));
  });

  it(
    "lands in the answer for its purpose, and a purpose nobody asked about has none",
    { timeout: 60_000 },
    async () => {
      const backend = await page();
      const person = (await backend.incidentView(INVENTED[0])).file.persons[0]?.id;
      await backend.recordAdd({ incident: INVENTED[0], kind: "informed_consent", initial: { person } });
      show(Incident, { id: INVENTED[0] });
      await screen.findByTestId(TESTID.incidentTitle);
      await openAll();
      const purposes = document.querySelectorAll<HTMLSelectElement>('select[data-field*="/grants"]');
      expect(purposes).toHaveLength(codesOf("purpose").length);
      await userEvent.selectOptions(purposes[3] as HTMLSelectElement, "granted");
      await waitFor(async () =>
        expect((await backend.incidentView(INVENTED[0])).informedConsents[0]?.grants).toMatchObject([
          { purpose: { known: codesOf("purpose")[3] }, value: "granted", conditions: { missing: "not_asked" } },
        ]),
      );
    },
  );

  it(
    "stays where it is typed: a module that the type of act does not ask for, from its first letter",
    { timeout: 60_000 },
    async () => {
      const { backend, id } = await shown("act");
      const field = document.querySelector<HTMLInputElement>(`[data-field="act/${id}/property/property"]`);
      await userEvent.type(field as HTMLInputElement, "A printing press");
      await userEvent.tab();
      await waitFor(async () => {
        const act = (await backend.incidentView(INVENTED[2])).file.acts.at(-1);
        expect(act?.property?.property).toMatchObject({ known: { text: "A printing press" } });
      });
    },
  );

  it("has the cursor in a module that was just added", { timeout: 60_000 }, async () => {
    const backend = await page();
    const view = await backend.recordAdd({ incident: INVENTED[2], kind: "act", initial: { act_type: "fine" } });
    const id = view.file.acts.at(-1)?.id ?? "";
    show(Incident, { id: INVENTED[2] });
    await screen.findByTestId(TESTID.incidentTitle);
    await openAll();
    await userEvent.click(document.querySelector(`button[data-field="act/${id}/digital"]`) as HTMLElement);
    await waitFor(() => expect(document.activeElement?.getAttribute("data-field")).toMatch(`act/${id}/digital/`));
  });

  it("takes a module out only after asking, and keeps the rest of the record", { timeout: 60_000 }, async () => {
    const { backend } = await shown("act");
    const before = (await backend.incidentView(INVENTED[2])).file.acts.at(-1);
    const module = document
      .querySelector<HTMLElement>(`.module fieldset`)
      ?.closest<HTMLElement>(".module") as HTMLElement;
    await userEvent.click([...module.querySelectorAll("button")].at(-1) as HTMLElement);
    expect((await backend.incidentView(INVENTED[2])).file.acts.at(-1)?.detention).not.toBeNull();
    await userEvent.click(module.querySelector<HTMLElement>("button.danger") as HTMLElement);
    await waitFor(async () => {
      const act = (await backend.incidentView(INVENTED[2])).file.acts.at(-1);
      expect(act).toEqual({ ...before, detention: null });
    });
  });
});
