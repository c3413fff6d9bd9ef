import { describe, expect, it, vi } from "vitest";
import type { PartialDate } from "../backend/types";
import { expectUsable } from "../../tests/axe";
import { byTestId, LANGUAGES, openWindow, settled } from "../../tests/window";

const INCIDENT = "11111111-1111-4111-8111-111111111111";

async function atTheDate(language: (typeof LANGUAGES)[number] = "en"): ReturnType<typeof openWindow> {
  const opened = await openWindow({ language }, { at: "incident", id: INCIDENT });
  await vi.waitFor(() => expect(byTestId("start-year")).toBeTruthy());
  return opened;
}

const segment = (part: string): HTMLInputElement => byTestId(`start-${part}`) as HTMLInputElement;
const calendars = (): HTMLSelectElement => byTestId("start-calendar") as HTMLSelectElement;

/** What the shell was told last about this date. */
function told(put: { mock: { calls: unknown[][] } }): PartialDate | undefined {
  const drafts = put.mock.calls.map(([draft]) => draft as { field: string; value: { known?: PartialDate } });
  return drafts.filter(({ field }) => field === "/start").at(-1)?.value.known;
}

async function give(user: Awaited<ReturnType<typeof atTheDate>>["user"], calendar: string, date: string) {
  await user.click(byTestId("start-other-calendar"));
  for (const part of ["day", "month", "year"]) await user.clear(segment(part));
  await user.selectOptions(calendars(), calendar);
  await user.type(segment("year"), date);
  await settled();
}

describe("a date in another calendar", () => {
  it("is typed in it, and the Gregorian date stands beside it in words", async () => {
    const { shell, user } = await atTheDate();
    const put = vi.spyOn(shell, "draftPut");
    await give(user, "hijri_umalqura", "14460903");
    expect(document.body.textContent).toContain("3 Mar 2025");
    expect(document.body.textContent).toContain("a day or two off");
    expect(segment("year").value + segment("month").value + segment("day").value).toBe("14460903");
    await vi.waitFor(() => expect(told(put)?.value).toBe("2025-03-03"));
    expect(told(put)?.original).toEqual({
      calendar: "hijri_umalqura",
      value: "1446-09-03",
      qualifier: "exact",
      end: null,
    });
    await expectUsable();
  });

  it("that is a month is a range of days, and still a month on the screen", async () => {
    const { shell, user } = await atTheDate();
    const put = vi.spyOn(shell, "draftPut");
    await give(user, "persian", "140312");
    await vi.waitFor(() => expect(told(put)?.value).toBe("2025-02-19"));
    expect(told(put)).toMatchObject({ end: "2025-03-20", qualifier: "between" });
    expect(segment("day").value).toBe("");
    expect(document.querySelector('[data-testid="start-until-year"]')).toBeNull();
    expect(document.body.textContent).not.toContain("a day or two off");
  });

  it("keeps the keyboard in the choice of the calendar when it is the Gregorian one again", async () => {
    const { user } = await atTheDate();
    await give(user, "persian", "1403");
    calendars().focus();
    await user.selectOptions(calendars(), "gregorian");
    await settled();
    expect(document.activeElement).toBe(calendars());
  });

  it("takes the digits of its own keyboard", async () => {
    const { user } = await atTheDate("ar");
    await give(user, "hijri_umalqura", "١٤٤٦٠٩٠٣");
    expect(document.body.textContent).toMatch(/الميلادي: .*2025/);
  });

  it("that the calendar does not have is kept as typed, and said when the field is left", async () => {
    const { shell, user } = await atTheDate();
    const put = vi.spyOn(shell, "draftPut");
    await give(user, "hijri_umalqura", "14460930");
    expect(document.body.textContent).not.toContain("Gregorian: ");
    await user.click(byTestId("incident-title"));
    await settled();
    expect(document.body.textContent).toContain("This is not a date yet");
    await vi.waitFor(() => expect(told(put)?.original?.value).toBe("1446-09-30"));
    expect(told(put)?.value).toBe("");
  });

  it("keeps its digits when the calendar is corrected, and becomes Gregorian again", async () => {
    const { shell, user } = await atTheDate();
    const put = vi.spyOn(shell, "draftPut");
    await give(user, "persian", "25680303");
    await user.selectOptions(calendars(), "thai_buddhist");
    await vi.waitFor(() => expect(told(put)?.value).toBe("2025-03-03"));
    expect(segment("year").value).toBe("2568");
    await user.selectOptions(calendars(), "gregorian");
    await vi.waitFor(() => expect(told(put)).toMatchObject({ value: "2568-03-03", original: null }));
  });

  it("is not asked of a shell that has nothing whole to convert, nor shown where nobody wants it", async () => {
    const { shell, user } = await atTheDate();
    expect(document.querySelector('[data-testid="start-calendar"]')).toBeNull();
    const convert = vi.spyOn(shell, "dateConvert");
    await give(user, "ethiopian", "201");
    expect(convert).not.toHaveBeenCalled();
    await user.type(segment("year"), "7");
    expect(convert).toHaveBeenCalledOnce();
  });
});
