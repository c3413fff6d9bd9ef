import { screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { INVENTED, show, standIn } from "../../../tests/screen";
import { settled } from "../../../tests/window";
import type { Backend } from "../../backend/backend";
import { router } from "../../state/router.svelte";
import People from "../People/People.svelte";
import Person from "./Person.svelte";

const AMINA = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa1";
const ALIKE = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa3";

let shell: Backend;

beforeEach(async () => {
  document.body.replaceChildren();
  router.start();
  shell = await standIn();
});

describe("the list of people", () => {
  it("shows who may be recorded twice, and only them when asked", async () => {
    show(People, {});
    const rows = await screen.findAllByTestId("person-row");
    expect(rows).toHaveLength(3);
    expect(rows[0]?.textContent).toContain("Amina Invented");
    expect(rows[0]?.textContent).toContain("in 1 incident");
    expect(rows[0]?.textContent).toContain("may be the same as another person");
    await userEvent.setup().click(screen.getByTestId("people-duplicates"));
    expect(screen.getAllByTestId("person-row")).toHaveLength(2);
  });

  it("finds any name in any script, and makes a new person at a key", async () => {
    show(People, {});
    await screen.findAllByTestId("person-row");
    const user = userEvent.setup();
    await user.type(screen.getByTestId("people-search"), "كَريم");
    expect(screen.getAllByTestId("person-row")).toHaveLength(1);
    await user.clear(screen.getByTestId("people-search"));
    screen.getByTestId("people-list").focus();
    await user.keyboard("n");
    await settled();
    expect(router.place).toMatchObject({ at: "person", isNew: true });
    expect(await shell.personList()).toHaveLength(4);
  });
});

describe("the page of a person", () => {
  it("shows everything that names them, and as what", async () => {
    show(Person, { id: AMINA });
    await settled();
    const naming = screen.getAllByTestId("person-naming").map((row) => row.textContent ?? "");
    expect(naming.some((row) => row.includes("Act: Arrest") && row.includes("Alleged victim"))).toBe(true);
    expect(naming.some((row) => row.includes("Engagement: Human Rights Council"))).toBe(true);
    expect(naming.some((row) => row.includes("Evidence"))).toBe(true);
    await userEvent.setup().click(screen.getAllByRole("button", { name: /^Act: Arrest/ })[0] as HTMLElement);
    expect(router.place).toMatchObject({ at: "incident", id: INVENTED[0] });
    expect("mark" in router.place && router.place.mark).toMatch(/^act\/.*\/victim$/);
  });

  it("shows who may be the same, and leads there", async () => {
    show(Person, { id: AMINA });
    await settled();
    const alike = screen.getByTestId("person-duplicate");
    expect(alike.textContent).toContain("Invented AMINA");
    await userEvent.setup().click(alike);
    expect(router.place).toEqual({ at: "person", id: ALIKE });
  });

  it("keeps what is typed into their fields, in every incident", async () => {
    show(Person, { id: AMINA });
    await settled();
    const user = userEvent.setup();
    const name = screen.getByLabelText("Full name");
    await user.clear(name);
    await user.type(name, "Amina Renamed");
    await user.tab();
    await settled();
    const { file } = await shell.incidentView(INVENTED[0]);
    expect(JSON.stringify(file.persons)).toContain("Amina Renamed");
  });
});
