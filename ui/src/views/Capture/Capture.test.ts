import { screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { violations } from "../../../tests/axe";
import { INVENTED, show, standIn } from "../../../tests/screen";
import type { Backend } from "../../backend/backend";
import { router } from "../../state/router.svelte";
import { TESTID } from "../../testids";
import Capture from "./Capture.svelte";

beforeEach(() => {
  document.body.replaceChildren();
  router.start();
});

async function open(): Promise<Backend> {
  const backend = await standIn();
  show(Capture, { id: INVENTED[2] });
  await screen.findByTestId(TESTID.incidentTitle);
  return backend;
}

describe("the first account", () => {
  it("begins in the first question, and keeps every answer in its own field", async () => {
    const backend = await open();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId(TESTID.incidentTitle)));
    await userEvent.clear(screen.getByTestId(TESTID.incidentTitle));
    await userEvent.keyboard("Visit at night");
    await userEvent.clear(screen.getByTestId("start-year"));
    await userEvent.type(screen.getByTestId("start-year"), "2025");
    await userEvent.clear(screen.getByTestId(TESTID.incidentNarrative));
    await userEvent.type(screen.getByTestId(TESTID.incidentNarrative), "They came at night.");
    await userEvent.click(screen.getByTestId(TESTID.captureNext));
    await waitFor(async () => {
      const { incident } = (await backend.incidentView(INVENTED[2])).file;
      expect(incident.title).toMatchObject({ known: { text: "Visit at night" } });
      expect(incident.start).toMatchObject({ known: { value: "2025" } });
      expect(incident.narrative).toMatchObject({ known: { text: "They came at night." } });
    });
    expect(router.place).toEqual({ at: "incident", id: INVENTED[2] });
  });

  it("takes the people to whom it happened by keyboard: new ones, and those who are recorded", async () => {
    const backend = await open();
    const victims = async (): Promise<(string | undefined)[]> => {
      const { file } = await backend.incidentView(INVENTED[2]);
      const names = new Map(file.persons.map((p) => [p.id, "known" in p.names.full ? p.names.full.known.text : ""]));
      return file.participations.filter((part) => part.role === "victim").map((part) => names.get(part.person));
    };
    await userEvent.type(screen.getByTestId(TESTID.captureVictim), "Somebody New{Enter}");
    await waitFor(async () => expect(await victims()).toEqual(["Somebody New"]));
    await userEvent.type(screen.getByTestId(TESTID.captureVictim), "Amina");
    await screen.findByRole("option", { name: "Amina Invented" });
    await userEvent.keyboard("{ArrowUp}{Enter}");
    await waitFor(async () => expect(await victims()).toEqual(["Somebody New", "Amina Invented"]));
    expect(document.activeElement).toBe(screen.getByTestId(TESTID.captureVictim));
  });

  it("has nothing that axe objects to", async () => {
    await open();
    expect(await violations()).toEqual([]);
  });
});
