import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { standIn } from "../../../tests/screen";
import Alike from "./Alike.svelte";

const AMINA = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa1";

describe("who is recorded already", () => {
  it("is shown while a name like theirs is typed, and can be taken instead", async () => {
    const shell = await standIn();
    const asked = vi.spyOn(shell, "personAlike");
    const onchoose = vi.fn();
    const { rerender } = render(Alike, { name: "invented a", without: new Set<string>(), onchoose });
    await rerender({ name: "invented amina" });
    const [first] = await screen.findAllByTestId("person-alike");
    expect(first?.textContent).toContain("Amina Invented");
    expect(asked).toHaveBeenCalledOnce();
    await userEvent.setup().click(first as HTMLElement);
    expect(onchoose).toHaveBeenCalledWith(AMINA);
    await rerender({ name: " " });
    expect(screen.queryAllByTestId("person-alike")).toEqual([]);
  });

  it("leaves out whoever is in the incident already", async () => {
    await standIn();
    render(Alike, { name: "invented amina", without: new Set([AMINA]), onchoose: vi.fn() });
    const found = await screen.findAllByTestId("person-alike");
    expect(found.map((button) => button.textContent?.trim())).toEqual(["Invented AMINA"]);
  });
});
