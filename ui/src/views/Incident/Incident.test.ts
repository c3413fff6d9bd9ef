import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { violations } from "../../../tests/axe";
import { INVENTED, show, standIn } from "../../../tests/screen";
import type { Backend } from "../../backend/backend";
import { NOTHING } from "../../backend/fake/recording";
import type { IntakeView, JobDone } from "../../backend/types";
import { t, type Locale } from "../../i18n/strings.svelte";
import { jobs } from "../../state/jobs.svelte";
import { router } from "../../state/router.svelte";
import { TESTID } from "../../testids";
import Incident from "./Incident.svelte";

beforeEach(() => {
  document.body.replaceChildren();
  router.start();
});

async function open(id: string = INVENTED[0], locale: Locale = "en"): Promise<Backend> {
  const backend = await standIn({}, locale);
  show(Incident, { id });
  await screen.findByTestId(TESTID.incidentTitle);
  return backend;
}

/** An incident of which no job has been shown yet. */
async function openNew(options: Parameters<typeof standIn>[0] = {}): Promise<Backend> {
  const backend = await standIn(options);
  show(Incident, { id: await backend.incidentCreate() });
  await screen.findByTestId(TESTID.incidentTitle);
  return backend;
}

const section = (name: string): HTMLElement => document.querySelector(`#section-${name}`) as HTMLElement;

describe("the incident page", () => {
  it("saves as one types: a draft at once, one revision on leaving the field", async () => {
    const backend = await open();
    const put = vi.spyOn(backend, "draftPut");
    const commit = vi.spyOn(backend, "draftCommit");
    const title = screen.getByTestId<HTMLInputElement>(TESTID.incidentTitle);
    await userEvent.clear(title);
    await userEvent.type(title, "Summons");
    await waitFor(() => expect(put).toHaveBeenCalled());
    expect(commit).not.toHaveBeenCalled();
    await userEvent.tab();
    await userEvent.click(screen.getByTestId(TESTID.incidentNarrative));
    await waitFor(() => expect(commit).toHaveBeenCalledTimes(1));
    const saved = (await backend.incidentView(INVENTED[0])).file.incident.title;
    expect(saved).toEqual({ known: { language: "en", text: "Summons", translations: [] } });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Summons");
  });

  it("leads to the cases that the incident belongs to, and says nothing of cases where there are none", async () => {
    const backend = await standIn();
    const id = await backend.caseCreate();
    const incidents = [INVENTED[0]];
    await backend.draftPut({ record: { kind: "case", id }, field: "/incidents", value: incidents });
    const { case: made } = await backend.caseCommit(id);
    show(Incident, { id: INVENTED[0] });
    const cases = await screen.findByTestId(TESTID.incidentCases);
    await userEvent.click(within(cases).getByRole("button", { name: made.reference }));
    expect(router.place).toMatchObject({ at: "case", id });

    document.body.replaceChildren();
    show(Incident, { id: await backend.incidentCreate() });
    await screen.findByTestId(TESTID.incidentTitle);
    expect(screen.queryByTestId(TESTID.incidentCases)).toBeNull();
  });

  it("never stores an empty text: an emptied field is not asked", async () => {
    const backend = await open();
    const put = vi.spyOn(backend, "draftPut");
    await userEvent.clear(screen.getByTestId(TESTID.incidentTitle));
    await waitFor(() => expect(put.mock.lastCall?.[0].value).toEqual({ missing: "not_asked" }));
  });

  it("keeps what was written when a reason for having no answer is chosen, and brings it back", async () => {
    await open();
    const title = screen.getByTestId<HTMLInputElement>(TESTID.incidentTitle);
    const before = title.value;
    const label = t("incident-answer-label", { field: t("field-incident-title") });
    const reason = within(section("what_happened")).getByLabelText(label);
    await userEvent.selectOptions(reason, "withheld_for_safety");
    expect(title.value).toBe("");
    await userEvent.selectOptions(reason, "given");
    expect(title.value).toBe(before);
  });

  it("takes a date to the precision typed, in any digits, and says when it is none", async () => {
    const backend = await open(INVENTED[2]);
    const put = vi.spyOn(backend, "draftPut");
    await userEvent.clear(screen.getByTestId("start-year"));
    await userEvent.type(screen.getByTestId("start-year"), "٢٠٢٥");
    expect(document.activeElement).toBe(screen.getByTestId("start-month"));
    await userEvent.keyboard("3");
    await waitFor(() => expect(put.mock.lastCall?.[0].value).toMatchObject({ known: { value: "2025-03" } }));
    await userEvent.tab();
    await userEvent.keyboard("32");
    await userEvent.click(screen.getByTestId(TESTID.incidentTitle));
    expect(await screen.findByText(t("incident-date-invalid"))).toBeTruthy();
    expect(screen.getByTestId<HTMLInputElement>("start-day").value).toBe("32");
  });

  it("finds the State by a part of its name, by keyboard", async () => {
    const backend = await open(INVENTED[2]);
    const put = vi.spyOn(backend, "draftPut");
    const state = screen.getByTestId<HTMLInputElement>(TESTID.incidentState);
    await userEvent.type(state, "switz{Enter}");
    expect(state.value).toBe(t("country-che"));
    await waitFor(() =>
      expect(put.mock.lastCall?.[0]).toMatchObject({ field: "/place/state", value: { known: "CHE" } }),
    );
  });

  it("adds a new person, and takes one who is recorded already", async () => {
    const backend = await open(INVENTED[2]);
    await userEvent.click(screen.getByTestId(TESTID.addPerson));
    await userEvent.type(screen.getByTestId(TESTID.personFind), "Somebody New");
    await userEvent.click(screen.getByTestId(TESTID.personConfirm));
    await waitFor(() => expect(screen.getAllByTestId(TESTID.personName)).toHaveLength(1));
    await userEvent.click(await screen.findByTestId(TESTID.addPerson));
    await userEvent.type(screen.getByTestId(TESTID.personFind), "Amina");
    await userEvent.click(await screen.findByRole("option", { name: "Amina Invented" }));
    await waitFor(async () => {
      const { file } = await backend.incidentView(INVENTED[2]);
      expect(file.participations).toHaveLength(2);
    });
  });

  it("makes an act only once somebody has said what was done", async () => {
    const backend = await open(INVENTED[2]);
    const add = vi.spyOn(backend, "recordAdd");
    await userEvent.click(screen.getByTestId(TESTID.addAct));
    expect(add).not.toHaveBeenCalled();
    await userEvent.selectOptions(screen.getByTestId(TESTID.addActType), "summons_interrogation");
    await waitFor(() => expect(add).toHaveBeenCalledTimes(1));
    expect(add.mock.lastCall?.[0]).toMatchObject({ kind: "act", initial: { act_type: "summons_interrogation" } });
  });

  it("asks in place why a record goes, and removes nothing without a reason", async () => {
    const backend = await open();
    const remove = vi.spyOn(backend, "recordRemove");
    const act = within(section("acts")).getAllByRole("group")[0] as HTMLElement;
    await userEvent.click(within(act).getByRole("button", { name: /^Remove…/ }));
    const confirm = within(act).getByRole<HTMLButtonElement>("button", { name: t("incident-remove-confirm") });
    expect(confirm.disabled).toBe(true);
    await userEvent.click(within(act).getByRole("radio", { name: t("incident-remove-mistake") }));
    await userEvent.click(confirm);
    await waitFor(() => expect(remove.mock.lastCall?.[0]).toMatchObject({ reason: "mistake" }));
  });

  it("takes files by the dialog and by dropping, with progress, and lists them", async () => {
    const backend = await open();
    await userEvent.click(screen.getByTestId(TESTID.evidenceAdd));
    await waitFor(() => expect(screen.getAllByTestId(TESTID.evidenceItem)).toHaveLength(3));
    expect(backend).toBeTruthy();
  });

  it("takes a folder in, and says of each file what became of it and of the originals what deleting does not do", async () => {
    await openNew();
    expect(screen.queryByTestId(TESTID.evidenceOriginals)).toBeNull();
    await userEvent.click(screen.getByTestId(TESTID.evidenceAddFolder));
    const already = await screen.findByTestId(TESTID.evidenceAlready, {}, { timeout: 5000 });
    expect(already.textContent).toContain("invented-folder/again.jpg");
    expect(already.textContent).toContain(t("incident-evidence-already-as", { number: "1" }));
    expect(screen.getByTestId(TESTID.evidenceAdded).textContent).toBe(t("incident-evidence-added", { count: 1 }));
    const leftOut = screen.getByTestId(TESTID.evidenceLeftOut);
    expect(leftOut.textContent).toContain(t("incident-evidence-left-out-link"));
    expect(screen.getByTestId(TESTID.evidenceFailed).textContent).toBe("invented-folder/pipe");
    expect(screen.getByText(t("error-not-a-file"))).toBeTruthy();
    const originals = screen.getByTestId<HTMLDetailsElement>(TESTID.evidenceOriginals);
    expect(originals.open).toBe(false);
    expect(originals.textContent).toContain(t("incident-evidence-originals-limits"));
    const found = await violations(document.body);
    expect(found).toEqual([]);
  });

  it("counts what it does not name, and says where nothing was found or it was stopped", async () => {
    const backend = await openNew();
    const results: IntakeView[] = [
      { ...NOTHING, alreadyCount: 2000, already: [{ fileName: "a", exhibitNo: 7 }] },
      NOTHING,
      { ...NOTHING, isStopped: true },
    ];
    const page = (): HTMLElement => section("evidence");
    for (const files of results) {
      let hear: (done: JobDone) => void = () => undefined;
      vi.spyOn(backend, "listen").mockImplementation((event, heard) => {
        if (event === "job-done") hear = heard as never;
        return () => undefined;
      });
      jobs.connect();
      vi.spyOn(backend, "evidenceAddFolder").mockResolvedValue("invented-job");
      await userEvent.click(screen.getByTestId(TESTID.evidenceAddFolder));
      hear({ job: "invented-job", result: { kind: "intake", files } });
      await within(page()).findByRole("button", { name: t("incident-evidence-seen") });
      const already = screen.queryByTestId<HTMLDetailsElement>(TESTID.evidenceAlready);
      expect(already?.open ?? null).toBe(files.alreadyCount > 0 ? false : null);
      if (already) expect(already.textContent).toContain(t("incident-evidence-more", { count: 1999 }));
      expect(screen.queryByTestId(TESTID.evidenceNothing) !== null).toBe(files === NOTHING);
      expect(screen.queryByTestId(TESTID.evidenceCancelled) !== null).toBe(files.isStopped);
      await userEvent.click(within(page()).getByRole("button", { name: t("incident-evidence-seen") }));
    }
  });

  it("pauses an intake and has it go on, by one button that keeps the keyboard", async () => {
    const backend = await openNew({ speed: 30 });
    const pause = vi.spyOn(backend, "jobPause");
    await userEvent.click(screen.getByTestId(TESTID.evidenceAdd));
    const button = await screen.findByTestId(TESTID.progressPause);
    expect(button.textContent).toContain(t("app-pause"));
    await userEvent.click(button);
    await waitFor(() => expect(button.textContent).toContain(t("app-resume")));
    expect(screen.getByText(t("incident-evidence-paused"))).toBeTruthy();
    expect(document.activeElement).toBe(button);
    await userEvent.click(button);
    expect(pause.mock.calls.map(([, paused]) => paused)).toEqual([true, false]);
    expect(await screen.findByTestId(TESTID.evidenceAdded, {}, { timeout: 5000 })).toBeTruthy();
  });

  it("keeps exhibits folded until somebody opens them, and saves a copy only after its warning, with progress", async () => {
    const backend = await open();
    const save = vi.spyOn(backend, "evidenceSaveCopy");
    const item = screen.getAllByTestId<HTMLDetailsElement>(TESTID.evidenceItem)[0] as HTMLDetailsElement;
    expect(item.open).toBe(false);
    await userEvent.click(within(item).getByTestId(TESTID.copySave));
    expect(within(item).getByTestId(TESTID.copyWarning).textContent).toContain("not encrypted");
    expect(save).not.toHaveBeenCalled();
    await userEvent.click(within(item).getByTestId(TESTID.copyConfirm));
    await waitFor(() => expect(within(item).getByTestId(TESTID.copyDone).textContent).toContain("invented-copy.jpg"));
    expect(within(item).queryByTestId(TESTID.copyWarning)).toBeNull();
  });

  it("records what a person said about a receiver", async () => {
    const backend = await open();
    const set = vi.spyOn(backend, "consentSet");
    await userEvent.selectOptions(screen.getByTestId(`${TESTID.consent}1-1`), "granted");
    await waitFor(() => expect(set.mock.lastCall?.[0]).toMatchObject({ value: "granted" }));
  });

  it("does not call consent complete while there is nobody for whom it could be asked", async () => {
    const backend = await standIn();
    const view = backend.incidentView;
    vi.spyOn(backend, "incidentView").mockImplementation(async (id) => ({ ...(await view(id)), receivers: [] }));
    show(Incident, { id: INVENTED[0] });
    await screen.findByTestId(TESTID.incidentTitle);
    expect(section("consent").textContent).toContain(t("incident-state-not-looked-at"));
    expect(section("consent").textContent).not.toContain(t("incident-state-complete"));
  });

  it("leads from a check to its field", async () => {
    await open(INVENTED[1]);
    await userEvent.click(within(section("checks")).getByRole("button", { name: t("gap-reprisal") }));
    expect(document.activeElement).toBe(screen.getByTestId(TESTID.incidentReprisal));
  });

  it("keeps what receivers cannot do without apart from what they may ask, for the procedure in mind", async () => {
    await open();
    const checks = within(section("checks"));
    const warnings = (): HTMLElement => checks.getByTestId(`${TESTID.checks}-warning`);
    expect(checks.queryByTestId(`${TESTID.checks}-blocking`)).toBeNull();
    expect(within(warnings()).getByText(t("gap-domestic-steps"))).toBeTruthy();
    await userEvent.selectOptions(checks.getByTestId(TESTID.checksTemplate), "wgad");
    const blocking = await checks.findByTestId(`${TESTID.checks}-blocking`);
    expect(within(blocking).getByText(t("gap-remedies"))).toBeTruthy();
    expect(within(blocking).getByRole("heading", { level: 3 }).textContent).toContain(
      t("incident-checks-blocking", { count: within(blocking).getAllByRole("button").length }),
    );
    expect(within(warnings()).queryByText(t("gap-domestic-steps"))).toBeNull();
    const sex = within(warnings()).getAllByText(t("field-person-sex"))[0];
    expect(sex?.closest("button")?.textContent).toContain("Amina Invented");
  });

  it("leaves by Escape, but not while one writes", async () => {
    await standIn();
    router.go({ at: "incident", id: INVENTED[0] });
    show(Incident, { id: INVENTED[0] });
    await fireEvent.keyDown(await screen.findByTestId(TESTID.incidentTitle), { key: "Escape" });
    expect(router.place.at).toBe("incident");
    await fireEvent.keyDown(document.body, { key: "Escape" });
    expect(router.place.at).toBe("incidents");
  });

  it("changes nothing in a vault that is open for reading only", async () => {
    await standIn({ readOnly: [{ code: "head-missing", record: null, file: null }] });
    show(Incident, { id: INVENTED[0] });
    const title = await screen.findByTestId<HTMLInputElement>(TESTID.incidentTitle);
    expect(title.readOnly).toBe(true);
    expect(screen.queryByTestId(TESTID.addPerson)).toBeNull();
    expect(screen.queryByTestId(TESTID.evidenceAdd)).toBeNull();
  });

  it("says what failed, and keeps what was typed", async () => {
    await standIn({ failing: { draftPut: { code: "diskFull" } } });
    show(Incident, { id: INVENTED[0] });
    const title = await screen.findByTestId<HTMLInputElement>(TESTID.incidentTitle);
    await fireEvent.input(title, { target: { value: "kept" } });
    expect(await screen.findByText(t("error-disk-full"))).toBeTruthy();
    expect(title.value).toBe("kept");
  });

  it.each(["en", "ar"] as const)(
    "has nothing that axe objects to in %s",
    async (locale) => {
      await open(INVENTED[0], locale);
      await userEvent.click(screen.getByTestId(TESTID.addPerson));
      await userEvent.click(screen.getByTestId(TESTID.addAct));
      expect(await violations()).toEqual([]);
    },
    60_000,
  );
});
