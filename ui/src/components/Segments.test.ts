import { screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { show } from "../../tests/screen";
import Segments from "./Segments.svelte";

const options = ["first", "second", "third"].map((value) => ({ value, label: value, testid: value }));

afterEach(() => {
  document.documentElement.dir = "ltr";
  document.body.replaceChildren();
});

describe("buttons beside each other", () => {
  it("are reached to the left, where writing goes that way", async () => {
    document.documentElement.dir = "rtl";
    show(Segments, { legend: "Which", options, value: "first" });
    screen.getByTestId("first").focus();
    const user = userEvent.setup();
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement).toBe(screen.getByTestId("second"));
    expect(screen.getByTestId<HTMLInputElement>("second").checked).toBe(true);
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(screen.getByTestId("first"));
  });
});
