import { screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { violations } from "../../../tests/axe";
import { INVENTED, show, standIn } from "../../../tests/screen";
import type { Backend } from "../../backend/backend";
import type { LackingView } from "../../backend/types";
import { t, type Locale } from "../../i18n/strings.svelte";
import { exportRoad } from "../../state/export.svelte";
import { TESTID } from "../../testids";
import Export from "./Export.svelte";
import { marked } from "./snippet";

const NAMED = {
  record: { kind: "incident" as const, id: INVENTED[0] },
  field: "/narrative",
  person: "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa1",
  personName: "Amina Invented",
  count: 1,
  snippet: "they asked Amina Invented for the laptop",
};

beforeEach(() => {
  document.body.replaceChildren();
  exportRoad.reset();
  exportRoad.receiverId = null;
  exportRoad.signing = "pseudonym";
});

async function open(locale: Locale = "en"): Promise<Backend> {
  const backend = await standIn({}, locale);
  show(Export, { incidents: [INVENTED[0]] });
  await screen.findAllByTestId(TESTID.exportIncident);
  return backend;
}

const next = async (): Promise<void> => {
  const button = screen.getByTestId<HTMLButtonElement>(TESTID.exportNext);
  await waitFor(() => expect(button.disabled).toBe(false));
  await userEvent.click(button);
};

async function toComplete(): Promise<void> {
  await next();
  await userEvent.click(await screen.findByTestId(TESTID.receiver));
  await next();
  await screen.findByRole("heading", { name: t("export-complete-heading") });
  await waitFor(() => expect(exportRoad.preview).not.toBeNull());
}

async function toConsent(): Promise<void> {
  await toComplete();
  const says = screen.queryByTestId(TESTID.sealIncomplete);
  if (says) await userEvent.click(says);
  await next();
}

describe("the export", () => {
  it("leads in seven pages from an incident to a sealed file that was read back", async () => {
    const backend = await open();
    const sealed = vi.spyOn(backend, "exportSeal");
    await toConsent();
    await next();
    expect(await screen.findAllByTestId(TESTID.previewEntry)).toHaveLength(2);
    await next();
    await userEvent.click(screen.getByTestId(TESTID.signNone));
    await userEvent.click(screen.getByTestId(TESTID.seal));
    expect((await screen.findByTestId(TESTID.sealedHash)).textContent).toBe("ef".repeat(32));
    expect(screen.getByText(t("export-result-read-back"))).toBeTruthy();
    expect(sealed.mock.lastCall?.[0]).toMatchObject({ what: { incidents: [INVENTED[0]] }, signing: { as: "none" } });
  });

  it("goes back without losing what was chosen", async () => {
    await open();
    await toConsent();
    await userEvent.click(screen.getByTestId(TESTID.exportBack));
    await screen.findByRole("heading", { name: t("export-complete-heading") });
    await userEvent.click(screen.getByTestId(TESTID.exportBack));
    expect((await screen.findByTestId<HTMLInputElement>(TESTID.receiver)).checked).toBe(true);
    await userEvent.click(screen.getByTestId(TESTID.exportBack));
    const boxes = await screen.findAllByRole<HTMLInputElement>("checkbox");
    expect(boxes.filter((box) => box.checked)).toHaveLength(1);
  });

  it("says who is left out and why", async () => {
    await open();
    await toConsent();
    expect(await screen.findByText("Amina Invented")).toBeTruthy();
    expect(screen.getAllByText(t("consent-not-asked")).length).toBeGreaterThan(0);
  });

  it("stops at a text that names somebody left out, until that is decided", async () => {
    const backend = await open();
    const preview = backend.exportPreview;
    vi.spyOn(backend, "exportPreview").mockImplementation(async (draft) => ({
      ...(await preview(draft)),
      open: draft.decisions.length === 0 ? [NAMED] : [],
    }));
    await toConsent();
    await screen.findByText(NAMED.personName, { selector: "mark" });
    expect(screen.getByTestId<HTMLButtonElement>(TESTID.exportNext).disabled).toBe(true);
    await userEvent.click(screen.getByTestId(`${TESTID.nameChoice}-replace`));
    await next();
    await screen.findAllByTestId(TESTID.previewEntry);
    expect(exportRoad.decisions.size).toBe(1);
  });

  it.each(["x25519", "hybrid"] as const)("says of a key that it is %s", async (kind) => {
    const backend = await standIn();
    const known = await backend.receiverList();
    vi.spyOn(backend, "receiverList").mockResolvedValue(known.map((receiver) => ({ ...receiver, kind })));
    show(Export, { incidents: [INVENTED[0]] });
    await screen.findAllByTestId(TESTID.exportIncident);
    await next();
    await userEvent.click(await screen.findByTestId(TESTID.receiver));
    expect(screen.getByText(t(`export-receiver-type-${kind}`))).toBeTruthy();
  });

  it("adds a receiver by its key, refuses a key with a typing error, and remembers a comparison", async () => {
    await open();
    await next();
    await userEvent.click(await screen.findByTestId(TESTID.receiverAdd));
    await userEvent.type(screen.getByTestId(TESTID.receiverName), "OHCHR");
    await userEvent.type(screen.getByTestId(TESTID.receiverKey), "age1!");
    await userEvent.click(screen.getByTestId(TESTID.receiverSave));
    expect(await screen.findByText(t("error-recipient-invalid"))).toBeTruthy();
    await userEvent.clear(screen.getByTestId(TESTID.receiverKey));
    await userEvent.type(screen.getByTestId(TESTID.receiverKey), `age1${"q".repeat(58)}`);
    await userEvent.click(screen.getByTestId(TESTID.receiverSave));
    await waitFor(() => expect(screen.getAllByTestId(TESTID.receiver)).toHaveLength(2));
    expect(exportRoad.receiver?.name).toBe("OHCHR");
    expect(screen.getAllByText(t("export-receiver-unverified"))).toHaveLength(2);
    await userEvent.click(screen.getByTestId(TESTID.receiverCompared));
    expect(await screen.findByText(t("export-receiver-compared"))).toBeTruthy();
  });

  async function toLacking(stop: LackingView["stop"]): Promise<Backend> {
    const backend = await open();
    const preview = backend.exportPreview;
    const lack: LackingView = {
      incident: INVENTED[0],
      title: "Invented",
      template: stop === "procedure" ? "wgad" : "general",
      blocking: 2,
      warnings: 1,
      stop,
    };
    vi.spyOn(backend, "exportPreview").mockImplementation(async (draft) => ({
      ...(await preview(draft)),
      lacking: [lack],
    }));
    await toComplete();
    return backend;
  }

  const mayGoOn = (): boolean => !screen.getByTestId<HTMLButtonElement>(TESTID.exportNext).disabled;

  it("lets out what is incomplete once the user has said so, and tells the shell", async () => {
    const backend = await toLacking("untilSaid");
    const sealed = vi.spyOn(backend, "exportSeal").mockResolvedValue(null);
    expect(mayGoOn()).toBe(false);
    expect(screen.getByText(t("export-lacking-general"))).toBeTruthy();
    await userEvent.click(screen.getByTestId(TESTID.sealIncomplete));
    await next();
    await next();
    await screen.findAllByTestId(TESTID.previewEntry);
    await next();
    await userEvent.click(screen.getByTestId(TESTID.seal));
    expect(sealed.mock.lastCall?.[0]).toMatchObject({ incomplete: true });
  });

  it("cannot be talked past a procedure that would turn it away", async () => {
    await toLacking("procedure");
    expect(mayGoOn()).toBe(false);
    expect(screen.queryByTestId(TESTID.sealIncomplete)).toBeNull();
    expect(screen.getByText(t("export-lacking-procedure"))).toBeTruthy();
  });

  it("stops nothing for a warning", async () => {
    await toLacking("none");
    expect(mayGoOn()).toBe(true);
  });

  it("asks again when another procedure is chosen, since it needs other grants", async () => {
    const backend = await open();
    const asked = vi.spyOn(backend, "exportPreview");
    await next();
    await userEvent.click(await screen.findByTestId(TESTID.receiver));
    await userEvent.selectOptions(screen.getByTestId(TESTID.exportTemplate), "wgad");
    await next();
    await screen.findByRole("heading", { name: t("export-complete-heading") });
    await waitFor(() => expect(asked.mock.lastCall?.[0]).toMatchObject({ template: "wgad" }));
  });

  it("lets somebody who is left out stand there under a pseudonym, and tells the shell", async () => {
    const backend = await open();
    const asked = vi.spyOn(backend, "exportPreview");
    await toConsent();
    await userEvent.click((await screen.findAllByTestId(TESTID.pseudonym))[0] as HTMLElement);
    await waitFor(() => expect(asked.mock.lastCall?.[0]?.pseudonymous).toHaveLength(1));
  });

  it("shows what may go on to the State, apart from what they receive", async () => {
    await open();
    await toConsent();
    await next();
    expect(await screen.findAllByTestId(TESTID.previewEntry)).toHaveLength(2);
    await userEvent.click(screen.getByTestId(TESTID.previewPart));
    expect(await screen.findAllByTestId(TESTID.previewEntry)).toHaveLength(1);
    expect(screen.getByText(t("export-preview-part-transmissible-help"))).toBeTruthy();
  });

  it("shows a word that may give somebody away", async () => {
    const backend = await open();
    const preview = backend.exportPreview;
    const leak = { record: NAMED.record, field: "/narrative", reason: "path" as const, word: "/home/invented/x" };
    vi.spyOn(backend, "exportPreview").mockImplementation(async (draft) => ({
      ...(await preview(draft)),
      leaks: [leak],
    }));
    await toConsent();
    await next();
    expect((await screen.findByTestId(TESTID.leak)).textContent).toContain(leak.word);
  });

  it("asks for the name in which an organisation signs, and seals two files where that is chosen", async () => {
    const backend = await open();
    const sealed = vi.spyOn(backend, "exportSeal").mockResolvedValue(null);
    await toConsent();
    await next();
    await screen.findAllByTestId(TESTID.previewEntry);
    await next();
    await userEvent.click(screen.getByTestId(TESTID.partsApart));
    await userEvent.click(screen.getByTestId(TESTID.signOrganisation));
    expect(screen.getByTestId<HTMLButtonElement>(TESTID.seal).disabled).toBe(true);
    await userEvent.type(screen.getByTestId(TESTID.signName), "Invented network");
    await userEvent.click(screen.getByTestId(TESTID.seal));
    const signing = { as: "organisation", name: "Invented network" };
    expect(sealed.mock.lastCall?.[0]).toMatchObject({ apart: true, signing });
  });

  it("says that nothing was sealed when no place was chosen", async () => {
    const backend = await open();
    vi.spyOn(backend, "exportSeal").mockResolvedValue(null);
    await toConsent();
    await next();
    await screen.findAllByTestId(TESTID.previewEntry);
    await next();
    await userEvent.click(screen.getByTestId(TESTID.seal));
    expect(await screen.findByText(t("export-seal-not-saved"))).toBeTruthy();
  });

  it.each(["en", "ar"] as const)(
    "has nothing that axe objects to on any page in %s",
    async (locale) => {
      await open(locale);
      expect(await violations()).toEqual([]);
      await next();
      await userEvent.click(await screen.findByTestId(TESTID.receiver));
      expect(await violations()).toEqual([]);
      await next();
      await screen.findByRole("heading", { name: t("export-complete-heading") });
      await waitFor(() => expect(exportRoad.preview).not.toBeNull());
      expect(await violations()).toEqual([]);
      const says = screen.queryByTestId(TESTID.sealIncomplete);
      if (says) await userEvent.click(says);
      await next();
      await screen.findByRole("heading", { level: 3 });
      expect(await violations()).toEqual([]);
      await next();
      await screen.findAllByTestId(TESTID.previewEntry);
      expect(await violations()).toEqual([]);
      await next();
      expect(await violations()).toEqual([]);
      await userEvent.click(screen.getByTestId(TESTID.seal));
      await screen.findByTestId(TESTID.sealedHash);
      expect(await violations()).toEqual([]);
    },
    60_000,
  );
});

it("sets every occurrence of the name apart in a snippet", () => {
  expect(marked("A saw A.", "A").map((part) => part.isName)).toEqual([true, false, true, false]);
  expect(marked("nobody", null)).toEqual([{ text: "nobody", isName: false }]);
});
